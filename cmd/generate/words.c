#include "config.h"

#include "words.h"

#include "commands.h"
#include "due/due.h"
#include "check/rules.h"
#include "guard/guard.h"
#include "model/fact.h"
#include "model/season.h"
#include "parse/columns.h"
#include "stats/tally.h"

/* False after the last row of a table, whose name is NULL. */
static bool set(struct term *out, const char *name, const char *help,
		const char *note)
{
	*out = (struct term){name, help, note};
	return name != NULL;
}

static bool word_term(const struct word *words, size_t i, struct term *out)
{
	return set(out, words[i].name, words[i].help, NULL);
}

static bool role_term(size_t i, struct term *out)
{
	const struct role *r = &vocab_roles[i];

	return set(out, r->name, r->help, r->group);
}

static bool type_term(size_t i, struct term *out)
{
	static const char *const directions[] = {
		[DIR_NONE] = "none",
		[DIR_OUT] = "out",
		[DIR_IN] = "in",
		[DIR_BOTH] = "both",
	};
	const struct log_type *t = &vocab_log_types[i];

	return set(out, t->name, t->help, directions[t->direction]);
}

static bool action_term(size_t i, struct term *out)
{
	return i <= DUE_NONE &&
	       set(out, due_actions[i].name, due_actions[i].help, NULL);
}

/* Those that one can ask for. */
static bool asked_action_term(size_t i, struct term *out)
{
	return i < DUE_NONE && action_term(i, out);
}

static bool state_term(size_t i, struct term *out)
{
	static const char *const help[] = {
		[DUE_OVERDUE] = "its window has closed",
		[DUE_OPEN] = "today is in its window",
		[DUE_UPCOMING] = "its window is still ahead",
	};

	return i < DUE_NOT && set(out, due_states[i], help[i], NULL);
}

static bool command_term(size_t i, struct term *out)
{
	return commands[i] &&
	       set(out, commands[i]->name, commands[i]->summary, NULL);
}

static bool topic_term(size_t i, struct term *out)
{
	return set(out, topics[i].name, topics[i].page, NULL);
}

static bool schema_term(size_t i, struct term *out)
{
	const struct field *f = schema_fields;

	while (f->name && (field_is_repeated(f) || i--))
		f++;
	return f->name && set(out, field_short_name(f), f->help, NULL);
}

/* What `kith set` can change, in records of any kind. */
static bool is_key(const struct field *f)
{
	return f->type != FIELD_MAP && strncmp(f->name, "log", 3) != 0 &&
	       strcmp(f->name, "kind") != 0 && !field_is_repeated(f) &&
	       !(f->flags & (FIELD_DERIVED | FIELD_OWN | FIELD_STREAM));
}

static bool key_term(size_t i, struct term *out)
{
	const struct field *f = schema_fields;

	while (f->name && (!is_key(f) || i--))
		f++;
	return f->name && set(out, f->name, f->help, NULL);
}

static bool rule_term(size_t i, struct term *out)
{
	return set(out, rules[i].name, rules[i].help, NULL);
}

static bool guard_term(size_t i, struct term *out)
{
	return set(out, guard_rows[i].name, guard_rows[i].help, NULL);
}

static bool section_term(size_t i, struct term *out)
{
	return set(out, tally_sections[i].name, tally_sections[i].help, NULL);
}

static const struct {
	const char *name;
	const struct word *words; /* or else */
	bool (*term)(size_t i, struct term *out);
} lists[] = {
	{"actions", NULL, asked_action_term},
	{"asks", vocab_asks, NULL},
	{"channels", vocab_channels, NULL},
	{"commands", NULL, command_term},
	{"fact_keys", fact_keys, NULL},
	{"fields", NULL, schema_term},
	{"guards", NULL, guard_term},
	{"rules", NULL, rule_term},
	{"img", vocab_img, NULL},
	{"imports", import_formats, NULL},
	{"import_kinds", import_kinds, NULL},
	{"keys", NULL, key_term},
	{"kinds", vocab_kinds, NULL},
	{"mentors", vocab_mentors, NULL},
	{"milestones", vocab_milestones, NULL},
	{"open_to", vocab_open_to, NULL},
	{"outcomes", NULL, action_term},
	{"program_log", vocab_program_log, NULL},
	{"roles", NULL, role_term},
	{"season_types", season_types, NULL},
	{"sections", NULL, section_term},
	{"stages", vocab_stages, NULL},
	{"states", NULL, state_term},
	{"statuses", vocab_statuses, NULL},
	{"steps", vocab_steps, NULL},
	{"topics", NULL, topic_term},
	{"types", NULL, type_term},
};

bool list_term(const char *list, size_t i, struct term *out)
{
	for (size_t k = 0; k < sizeof(lists) / sizeof(*lists); k++)
		if (strcmp(list, lists[k].name) == 0)
			return lists[k].term
				       ? lists[k].term(i, out)
				       : word_term(lists[k].words, i, out);
	return false;
}

bool field_term(const struct field *f, size_t i, struct term *out)
{
	static const char *const others[][2] = {{"role", "roles"},
						{"log.type", "types"},
						{"due.action", "outcomes"},
						{"due.state", "states"}};

	if (f->words)
		return word_term(f->words, i, out);
	for (size_t k = 0; k < sizeof(others) / sizeof(*others); k++)
		if (strcmp(f->name, others[k][0]) == 0)
			return list_term(others[k][1], i, out);
	return false;
}

struct str help_brief(const char *help)
{
	const char *see = strstr(help, "; see ");

	return see ? (struct str){help, (size_t)(see - help)} : str_z(help);
}

bool field_is_repeated(const struct field *f)
{
	return (f->flags & FIELD_TRACK) || schema_find(str_z(f->name)) != f;
}

const char *field_short_name(const struct field *f)
{
	static const char head[] = "summary.";

	if ((f->flags & FIELD_DERIVED) &&
	    strncmp(f->name, head, sizeof(head) - 1) == 0)
		return f->name + sizeof(head) - 1;
	return f->name;
}
