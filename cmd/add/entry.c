#include "config.h"

#include "add.h"

#include "model/schema.h"
#include "value/date.h"

/* Text that is the caller's. */
static void put(struct add *a, struct node *entry, const char *key,
		struct str text)
{
	if (text.n)
		node_append(entry, str_z(key),
			    node_string(&a->arena, arena_str(&a->arena, text)));
}

/* Errors of the entry, as the schema has them in a file. */
static bool check(const struct node *entry, struct diag *d)
{
	struct record r;
	struct node *log, *copy;
	bool good;

	record_init(&r);
	r.root = node_new(&r.arena, NODE_MAP);
	log = node_new(&r.arena, NODE_LIST);
	copy = node_new(&r.arena, NODE_MAP);
	*copy = *entry;
	copy->next = NULL;
	node_append(r.root, STR("name"), node_string(&r.arena, STR("x")));
	node_append(r.root, STR("log"), log);
	node_append(log, STR_NONE, copy);
	good = schema_normalize(&r, SCHEMA_STREAM, NULL, STR("x"), d);
	record_release(&r);
	return good;
}

bool add_entry(struct add *a, const struct add_entry *e, struct diag *d)
{
	struct node *entry = node_new(&a->arena, NODE_MAP);
	int day = a->options.day == DAY_NONE ? a->cli->today : a->options.day;
	struct str event = e->event;
	char date[DAY_TEXT];

	if (str_ends(event, STR(":"))) /* "@apa-2026:" as in a file */
		event.n--;
	put(a, entry, "date", str_z(day_format(day, date)));
	put(a, entry, "type", e->type);
	put(a, entry, "via", e->via);
	put(a, entry, "event", event);
	put(a, entry, "text", e->text);
	if (!check(entry, d))
		return false;
	a->entry = entry;
	return true;
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
