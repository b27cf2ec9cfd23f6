#include "config.h"

#include "words.h"

#include "base/mem.h"
#include "due/due.h"

static const struct {
	const char *name;
	const struct word *words;
} plain[] = {
	{"asks", vocab_asks},       {"channels", vocab_channels},
	{"img", vocab_img},         {"kinds", vocab_kinds},
	{"mentors", vocab_mentors}, {"milestones", vocab_milestones},
	{"open_to", vocab_open_to}, {"program_log", vocab_program_log},
	{"stages", vocab_stages},   {"statuses", vocab_statuses},
	{"steps", vocab_steps},
};

static bool word_term(const struct word *words, size_t i, struct term *out)
{
	*out = (struct term){words[i].name, words[i].help, NULL};
	return out->name != NULL;
}

static bool role_term(size_t i, struct term *out)
{
	const struct role *r = &vocab_roles[i];

	*out = (struct term){r->name, r->help, r->group};
	return out->name != NULL;
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

	*out = (struct term){t->name, t->help, directions[t->direction]};
	return out->name != NULL;
}

static bool action_term(size_t i, struct term *out)
{
	if (i > DUE_NONE)
		return false;
	*out = (struct term){due_actions[i].name, due_actions[i].help, NULL};
	return true;
}

static bool state_term(size_t i, struct term *out)
{
	static const char *const help[] = {
		[DUE_OVERDUE] = "its window has closed",
		[DUE_OPEN] = "today is in its window",
		[DUE_UPCOMING] = "its window is still ahead",
	};

	if (i >= DUE_NOT)
		return false;
	*out = (struct term){due_states[i], help[i], NULL};
	return true;
}

bool field_term(const struct field *f, size_t i, struct term *out)
{
	static const struct {
		const char *field;
		bool (*term)(size_t i, struct term *out);
	} others[] = {
		{"role", role_term},
		{"log.type", type_term},
		{"due.action", action_term},
		{"due.state", state_term},
	};

	if (f->words)
		return word_term(f->words, i, out);
	for (size_t k = 0; k < sizeof(others) / sizeof(*others); k++)
		if (strcmp(f->name, others[k].field) == 0)
			return others[k].term(i, out);
	return false;
}

bool vocab_term(const char *vocab, size_t i, struct term *out)
{
	if (strcmp(vocab, "roles") == 0)
		return role_term(i, out);
	if (strcmp(vocab, "types") == 0)
		return type_term(i, out);
	for (size_t k = 0; k < sizeof(plain) / sizeof(*plain); k++)
		if (strcmp(vocab, plain[k].name) == 0)
			return word_term(plain[k].words, i, out);
	return false;
}

char *field_brief(const struct field *f)
{
	const char *see = strstr(f->help, "; see ");

	return mem_strndup(f->help,
			   see ? (size_t)(see - f->help) : strlen(f->help));
}

bool field_is_repeated(const struct field *f)
{
	return schema_find(str_z(f->name)) != f;
}

const char *field_short_name(const struct field *f)
{
	static const char head[] = "summary.";

	if ((f->flags & FIELD_DERIVED) &&
	    strncmp(f->name, head, sizeof(head) - 1) == 0)
		return f->name + sizeof(head) - 1;
	return f->name;
}
