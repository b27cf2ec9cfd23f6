#include "config.h"

#include "check_impl.h"

#include "base/mem.h"
#include "model/schema.h"
#include "model/name.h"
#include "model/typed.h"
#include "value/date.h"

static const struct node *root_of(const struct look *l)
{
	return l->record->root;
}

/* Lines that git puts around both sides of a conflict. */
void rule_conflict(const struct look *l)
{
	static const char *const marks[] = {"<<<<<<< ", "=======", ">>>>>>> "};
	struct str rest = l->raw, line;
	struct pos at = {1, 1};
	uint32_t first = 0;
	size_t next = 0;
	bool said = false;

	if (str_find(l->raw, STR("<<<<<<< ")) < 0)
		return;
	for (; str_line(&rest, &line); at.line++) {
		if (!str_starts(line, str_z(marks[next])))
			continue;
		first = next ? first : at.line;
		if (++next < 3)
			continue;
		next = 0;
		/* the reader has said the first, which is why it stopped */
		if ((l->broken || !root_of(l)) && !said) {
			said = true;
			continue;
		}
		look_say(l, (struct pos){first, 1},
			 "a merge left both sides here; keep what is right and "
			 "remove the lines '<<<<<<<', '=======' and '>>>>>>>'");
	}
}

void rule_keys(const struct look *l)
{
	if (root_of(l))
		schema_check_keys(l->record, l->diag);
}

void rule_cut(const struct look *l)
{
	if (root_of(l))
		schema_check_cut(l->record, l->raw, l->diag);
}

static void check_key(const struct look *l, const struct node *map)
{
	for (const struct node *n = map->first; n; n = n->next) {
		const char *name;

		if (n->key_pos.line && n->key.n &&
		    find_invisible(n->key, &name) < n->key.n)
			look_say(l, n->key_pos,
				 "a %s in the key '%.*s'; write it without",
				 name, STR_ARG(n->key));
		check_key(l, n);
	}
}

void rule_invisible_keys(const struct look *l)
{
	if (root_of(l) && !l->clear)
		check_key(l, root_of(l));
}

static void check_session(const struct look *l, const struct node *s, int start,
			  int end)
{
	const struct node *date = node_get(s, "date");
	int day = day_parse(node_text(s, "date"));

	if (s->type != NODE_MAP)
		return; /* said by the schema */
	if (node_empty(date))
		look_say(l, s->pos,
			 "a session without a day; write its 'date', such as "
			 "2026-05-18");
	else if (day != DAY_NONE && ((start != DAY_NONE && day < start) ||
				     (end != DAY_NONE && day > end)))
		look_say(l, date->pos,
			 "'%.*s' is not a day of this event; correct it, or "
			 "'dates'",
			 STR_ARG(date->text));
	if (node_empty(node_get(s, "title")))
		look_say(l, s->pos, "a session without a 'title'");
}

void rule_session(const struct look *l)
{
	const struct node *root = root_of(l), *dates, *meet, *list, *early;

	if (!root || l->record->kind != RECORD_EVENT)
		return;
	early = schema_early_end(root);
	if (early)
		look_say(l, early->pos,
			 "the event ends on '%.*s', before it starts; correct "
			 "'dates'",
			 STR_ARG(early->text));
	dates = node_get(root, "dates");
	list = node_get(root, "sessions");
	for (const struct node *n = NULL; node_each(list, &n);)
		check_session(l, n, day_parse(node_text(dates, "start")),
			      day_parse(node_text(dates, "end")));
	meet = node_get(root, "meet");
	if (!node_empty(meet) && meet->type != NODE_LIST)
		look_say(l, meet->pos, "'meet' is a list of ids: [%.*s]",
			 STR_ARG(meet->type == NODE_STRING ? meet->text
							   : STR("ann-lee")));
}

void rule_future(const struct look *l)
{
	if (root_of(l))
		schema_check_days(l->record, l->check->cli->today, l->diag);
}

void rule_entry_day(const struct look *l)
{
	const struct node *log = node_get(root_of(l), "log");
	char date[DAY_TEXT];

	for (const struct node *e = NULL; node_each(log, &e);) {
		struct str text = node_text(e, "text");
		int day, said;

		if (!schema_may_begin_day(text) ||
		    !typed_was_there(node_text(e, "type")))
			continue;
		day = day_parse(node_text(e, "date"));
		if (day == DAY_NONE)
			continue;
		said = schema_guess_past_day(text, day, &text.n);
		if (said != DAY_NONE && said != day)
			look_say(l, node_get(e, "text")->pos,
				 "the text begins with '%.*s'; if it was then, "
				 "write %s for the day of the entry",
				 STR_ARG(text), day_format(said, date));
	}
}

/* A mail that is in the log twice counts once; to two people it may be one. */
void rule_twice(const struct look *l)
{
	const struct node *log = node_get(root_of(l), "log");
	struct str_map ids = STR_MAP_INIT;

	for (const struct node *e = NULL; node_each(log, &e);) {
		const struct node *id = node_get(e, "message_id");
		size_t line;

		if (!id || id->type != NODE_STRING)
			continue;
		line = str_map_add(&ids, id->text, id->pos.line);
		if (line != id->pos.line)
			look_say(l, id->pos,
				 "this message is also in line %zu; keep one "
				 "entry",
				 line);
	}
	str_map_release(&ids);
}

void rule_person(const struct look *l)
{
	struct str institution = node_text(root_of(l), "institution");
	struct buf name = BUF_INIT;
	struct person_name parts;
	struct seen_key *k;
	struct str given, middle;

	if (!root_of(l) || l->record->kind != RECORD_CONTACT ||
	    !record_text(l->record, "name").n)
		return;
	name_split(l->record, &parts);
	str_cut(parts.given, ' ', &given, &middle);
	name_fold(&name, given);
	buf_addc(&name, ' ');
	name_fold(&name, parts.family);
	buf_addz(&name, name_generation(parts.suffix)
				? name_generation(parts.suffix)
				: "");
	look_remember(l, SEEN_PERSON, buf_str(&name),
		      node_get(root_of(l), "name")->pos);
	k = &l->seen->keys[l->seen->count - 1];
	if (middle.n) {
		buf_clear(&name);
		name_fold(&name, middle);
		k->middle = str_hash(1, buf_str(&name)) | 1;
	}
	if (institution.n)
		k->institution = mem_strndup(institution.p, institution.n);
	buf_release(&name);
}
