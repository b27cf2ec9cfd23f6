#include "config.h"

#include "add.h"

#include "model/schema.h"
#include "value/date.h"

bool add_entry(struct add *a, const struct add_entry *e, struct diag *d)
{
	int day = a->options.day == DAY_NONE ? a->cli->today : a->options.day;
	struct str event = e->event;
	struct node *entry;

	if (str_ends(event, STR(":"))) /* "@apa-2026:" as in a file */
		event.n--;
	entry = schema_entry(&a->arena, day, e->type, e->via, event, e->text);
	if (!schema_check_entry(entry, d))
		return false;
	/* with texts of its own: those are the caller's */
	a->entry = node_copy(&a->arena, entry);
	return true;
}

/* Is it a day, and no word of a text? */
static bool is_day(const struct add *a, struct str word)
{
	struct day_range range;

	return day_parse_range(word, a->cli->today, &range) &&
	       range.from == range.to;
}

/* One word after the type; a usage error when it is in nobody's place. */
static void take_word(struct add *a, struct add_entry *e, const char *w)
{
	struct str word = str_z(w);
	bool blanks = strpbrk(w, " \t");

	if (w[0] == '@' && w[1] && !e->event.n && !blanks)
		e->event = str_skip(word, 1);
	else if (!e->via.n && !e->text.n && vocab_has(vocab_channels, word))
		e->via = word;
	else if (e->text.n)
		cli_usage(a->cli,
			  "unexpected '%s' after the text '%.*s'; quote text "
			  "of several words",
			  w, STR_ARG(e->text));
	else if (assign_is(w) && !blanks)
		cli_usage(a->cli, "'%s' comes before the log type '%.*s'", w,
			  STR_ARG(e->type));
	else if (is_day(a, word))
		cli_usage(a->cli,
			  "'%s' is a day: write -d %s, or quote it with the "
			  "rest of the text",
			  w, w);
	else
		e->text = word;
}

bool add_entry_words(struct add *a, char **words, size_t count)
{
	struct add_entry e = {.type = str_z(words[0])};
	struct diag d = DIAG_INIT;

	for (size_t i = 1; i < count && !a->cli->stop; i++)
		take_word(a, &e, words[i]);
	if (!a->cli->stop)
		add_entry(a, &e, &d);
	cli_report(a->cli, &d);
	return a->entry != NULL;
}
