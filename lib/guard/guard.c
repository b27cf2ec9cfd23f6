#include "config.h"

#include "guard/guard_impl.h"

const struct guard_row guard_rows[] = {
	{"missing", false, "a fact that the template needs is not there", NULL},
	{"generic", false,
	 "nothing in it is about them, or it is alike to another draft in all "
	 "but the name",
	 guard_generic},
	{"third-attempt", false, "two messages are unanswered already",
	 guard_third_attempt},
	{"too-soon", false,
	 "the second attempt, whatever it says, before its window; or a "
	 "message within days of the last one without an answer",
	 guard_too_soon},
	{"rapport", false,
	 "a request, by its template or in words, that needs more exchanges "
	 "than there have been",
	 guard_rapport},
	{"transactional", true,
	 "most of what you sent them asked for something", guard_transactional},
	{"first-mentor", false, "a first message that asks for a mentor",
	 guard_first_mentor},
	{"questions", false, "more questions than the template allows",
	 guard_too_many_questions},
	{"length", false, "longer than the template allows", guard_length},
	{"notice", false, "a letter asked for too shortly before its deadline",
	 guard_notice},
	{"same-program", false,
	 "two people of one program would get almost the same text", NULL},
	{"do-not-contact", false, "they do not want to be written to",
	 guard_do_not_contact},
	{"blackout", false, "a day on which nothing goes out", guard_blackout},
	{"not-wanted", false,
	 "a note after an interview, where the program's file says that none "
	 "are wanted",
	 guard_not_wanted},
	{"rank", false,
	 "asks how or whether a program will rank you, or tells more than one "
	 "that it is first",
	 guard_rank},
	{"patient", false,
	 "what looks like an identifiable patient; patterns cannot catch all",
	 guard_patient},
	{"name-drop", true, "names somebody without a logged permission",
	 guard_name_drop},
	{"advocacy", true,
	 "introductions and words to programs, asked of one person too often "
	 "in a year",
	 guard_advocacy},
	{NULL, false, NULL, NULL},
};

int guard_find(struct str name)
{
	for (int i = 0; guard_rows[i].name; i++)
		if (str_is(name, guard_rows[i].name))
			return i;
	return -1;
}

void guards_run(struct guard_case *c,
		void (*found)(void *ctx, enum guard guard, struct str why),
		void *ctx)
{
	struct buf whole = BUF_INIT, why = BUF_INIT;
	struct guard_text text;

	buf_reserve(&whole, c->subject.n + c->body.n + 2);
	buf_addstr(&whole, c->subject);
	buf_addz(&whole, "\n\n");
	buf_addstr(&whole, c->body);
	guard_text_init(&text, guards_reader(c->guards), buf_str(&whole));
	c->text = &text;
	c->says_first =
		guard_match(c->guards, TOPIC_FIRST_CHOICE, &text) != NULL;
	for (int i = 0; guard_rows[i].name; i++) {
		buf_clear(&why);
		if (guard_rows[i].strikes && guard_rows[i].strikes(c, &why))
			found(ctx, (enum guard)i, buf_str(&why));
	}
	c->text = NULL;
	guard_text_release(&text);
	buf_release(&whole);
	buf_release(&why);
}
