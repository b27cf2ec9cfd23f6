#include "config.h"

#include "add.h"

#include "model/schema.h"
#include "value/date.h"

static void put(struct add *a, const char *key, struct str text)
{
	if (text.n)
		node_append(a->entry, str_z(key), node_string(&a->arena, text));
}

/* Errors of the entry, as the schema has them in a file. */
static bool check(struct add *a)
{
	struct diag d = DIAG_INIT;
	struct record r;
	struct node *log, *copy;
	bool good;

	record_init(&r);
	r.root = node_new(&r.arena, NODE_MAP);
	log = node_new(&r.arena, NODE_LIST);
	copy = node_new(&r.arena, NODE_MAP);
	*copy = *a->entry;
	copy->next = NULL;
	node_append(r.root, STR("name"), node_string(&r.arena, STR("x")));
	node_append(r.root, STR("log"), log);
	node_append(log, STR_NONE, copy);
	good = schema_normalize(&r, SCHEMA_STREAM, NULL, STR("x"), &d);
	cli_report(a->cli, &d);
	diag_release(&d);
	record_release(&r);
	return good;
}

bool add_entry(struct add *a, char **words, size_t count)
{
	struct str via = STR_NONE, event = STR_NONE, text = STR_NONE;
	char *date = arena_bytes(&a->arena, DAY_TEXT);
	int day = a->options.day == DAY_NONE ? a->cli->today : a->options.day;

	for (size_t i = 1; i < count; i++) {
		struct str word = str_z(words[i]);

		if (words[i][0] == '@' && words[i][1] && !event.p &&
		    !strpbrk(words[i], " \t")) {
			event = str_skip(word, 1);
		} else if (!via.p && !text.p &&
			   vocab_has(vocab_channels, word)) {
			via = word;
		} else if (text.p) {
			cli_usage(a->cli,
				  "unexpected '%s' after the text '%.*s'; "
				  "quote text of several words",
				  words[i], STR_ARG(text));
			return false;
		} else if (assign_is(words[i]) && !strpbrk(words[i], " \t")) {
			cli_usage(a->cli, "'%s' comes before the log type '%s'",
				  words[i], words[0]);
			return false;
		} else {
			text = word;
		}
	}
	a->entry = node_new(&a->arena, NODE_MAP);
	put(a, "date", str_z(day_format(day, date)));
	put(a, "type", str_z(words[0]));
	put(a, "via", via);
	put(a, "event", event);
	put(a, "text", text);
	return check(a);
}
