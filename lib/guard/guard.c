#include "config.h"

#include "guard/guard_impl.h"

const struct guard_row guard_rows[] = {
	{"missing", false, GUARD_REFUSES,
	 "a fact that the template needs is not there", NULL},
	{"generic", false, GUARD_REFUSES,
	 "nothing in it is about them, or it is alike to another draft in all "
	 "but the name",
	 guard_generic},
	{"third-attempt", false, GUARD_REFUSES,
	 "two messages are unanswered already", guard_third_attempt},
	{"too-soon", false, GUARD_REFUSES,
	 "a second message before its window, while the first has no answer",
	 guard_too_soon},
	{"rapport", false, GUARD_REFUSES,
	 "the template's request needs more exchanges than there have been",
	 guard_rapport},
	{"transactional", false, GUARD_WARNS,
	 "most of what you sent them asked for something", guard_transactional},
	{"first-mentor", false, GUARD_REFUSES,
	 "the first written message is a larger request", guard_first_mentor},
	{"questions", false, GUARD_REFUSES,
	 "more questions than the template allows", guard_too_many_questions},
	{"length", false, GUARD_REFUSES, "longer than the template allows",
	 guard_length},
	{"notice", false, GUARD_REFUSES,
	 "a letter asked for too shortly before its deadline", guard_notice},
	{"same-program", false, GUARD_REFUSES,
	 "two people of one program would get almost the same text", NULL},
	{"do-not-contact", false, GUARD_REFUSES,
	 "they do not want to be written to", guard_do_not_contact},
	{"blackout", false, GUARD_REFUSES, "a day on which nothing goes out",
	 guard_blackout},
	{"bars", false, GUARD_REFUSES,
	 "an observership asked of a program that bars non-citizens",
	 guard_bars},
	{"not-wanted", false, GUARD_REFUSES,
	 "a note after an interview, where the program's file says that none "
	 "are wanted",
	 guard_not_wanted},
	{"advocacy", false, GUARD_WARNS,
	 "introductions and words to programs, asked of one person too often "
	 "in a year",
	 guard_advocacy},
	{"patient", true, GUARD_REFUSES,
	 "a record number, a social security number, a patient's date of birth",
	 NULL},
	{"rank", true, GUARD_REFUSES,
	 "asks where you are on their list, or tells a second program that it "
	 "is first",
	 NULL},
	{"private", true, GUARD_READ_AGAIN, "illness, money, politics of yours",
	 NULL},
	{"name-drop", true, GUARD_READ_AGAIN,
	 "names another contact without a logged permission", NULL},
	{NULL, false, GUARD_REFUSES, NULL, NULL},
};

int guard_find(struct str name)
{
	for (int i = 0; guard_rows[i].name; i++)
		if (str_is(name, guard_rows[i].name))
			return i;
	return -1;
}

void guards_run(struct guard_case *c, guard_found *found, void *ctx)
{
	struct buf whole = BUF_INIT, why = BUF_INIT;
	struct guard_text text;

	buf_addstr(&whole, c->subject);
	buf_addz(&whole, "\n\n");
	buf_addstr(&whole, c->body);
	guard_text_init(&text, buf_str(&whole));
	guard_text_mark(&text, c->record ? c->record->root : NULL, c->me);
	c->text = &text;
	for (int i = 0; guard_rows[i].name; i++) {
		buf_clear(&why);
		if (guard_rows[i].applies && guard_rows[i].applies(c, &why))
			found(ctx, (enum guard)i, guard_rows[i].level,
			      buf_str(&why));
	}
	guard_read(c, found, ctx);
	c->text = NULL;
	guard_text_release(&text);
	buf_release(&whole);
	buf_release(&why);
}
