/* Which row of the vocabulary is what somebody wrote, or nearly. */
#include "config.h"

#include "model/vocab.h"

#include "base/ascii.h"
#include "base/suggest.h"

enum {
	DESCRIBED_MIN = 4, /* letters of a word that tells one from another */
};

const struct log_type *vocab_log_type(struct str name)
{
	for (const struct log_type *t = vocab_log_types; t->name && name.n; t++)
		if (t->name[0] == name.p[0] && str_is(name, t->name))
			return t;
	return NULL;
}

bool vocab_owes_nothing(struct str type)
{
	const struct log_type *t = vocab_log_type(type);

	return t && t->sending && !t->attempt;
}

/* Words that people write for a log type, and the type. A channel on which one
 * writes is none: it does not say who wrote. */
static const struct word common_types[] = {
	{"emailed", "sent"},
	{"mailed", "sent"},
	{"wrote", "sent"},
	{"written", "sent"},
	{"texted", "sent"},
	{"messaged", "sent"},
	{"pinged", "sent"},
	{"contacted", "sent"},
	{"followed-up", "sent"},
	{"called", "met"},
	{"call", "met"},
	{"phone", "met"},
	{"phoned", "met"},
	{"in-person", "met"},
	{"spoke", "met"},
	{"talked", "met"},
	{"chatted", "met"},
	{"interviewed", "meeting"},
	{"interview", "meeting"},
	{"zoom", "meeting"},
	{"zoomed", "meeting"},
	{"video", "meeting"},
	{"saw", "attended"},
	{"heard", "attended"},
	{"watched", "attended"},
	{"requested", "asked"},
	{"reminded", "nudged"},
	{"thanks", "thanked"},
	{"shared", "updated"},
	{"answered", "replied"},
	{"responded", "replied"},
	{"answer", "replied"},
	{"response", "replied"},
	{"respond", "replied"},
	{"reply", "replied"},
	{"received", "replied"},
	{"got", "replied"},
	{"introduced", "helped"},
	{"accepted", "connected"},
	{"refused", "declined"},
	{NULL, NULL},
};

const char *vocab_meant_type(struct str word)
{
	for (const struct word *w = common_types; w->name; w++)
		if (str_case_eq(word, str_z(w->name)))
			return w->help;
	return NULL;
}

const char *vocab_suggest_type(struct str word)
{
	const char *meant = vocab_meant_type(word);

	return meant ? meant
		     : suggest_nearest(word, vocab_log_types,
				       sizeof(*vocab_log_types));
}

/* Words that people write for a channel, and the channel. */
static const struct word common_channels[] = {
	{"mail", "email"},       {"whatsapp", "chat"},
	{"sms", "phone"},        {"call", "phone"},
	{"skype", "video"},      {"teams", "video"},
	{"twitter", "x"},        {"conference", "in-person"},
	{"webinar", "attended"}, {"talk", "attended"},
	{"lecture", "attended"}, {NULL, NULL},
};

const char *vocab_suggest_channel(struct str word, bool more)
{
	struct suggestion s = suggest_for(word);

	for (const struct word *w = common_channels; w->name; w++)
		if (str_case_eq(word, str_z(w->name)))
			return w->help;
	if (!more && s.distance > 2)
		s.distance = 2;
	for (const struct word *w = vocab_channels; w->name; w++)
		suggest_offer(&s, str_z(w->name));
	/* "in person" */
	for (const struct word *w = vocab_channels;
	     more && word.n > 1 && !s.name.p && w->name; w++)
		if (str_starts(str_z(w->name), word))
			s.name = str_z(w->name);
	return s.name.p;
}

const struct role *vocab_role(struct str name)
{
	for (const struct role *r = vocab_roles; r->name && name.n; r++)
		if (r->name[0] == name.p[0] && str_is(name, r->name))
			return r;
	return NULL;
}

bool vocab_is_head(struct str role)
{
	const struct role *r = vocab_role(role);

	return r && (strcmp(r->group, "director") == 0 ||
		     strcmp(r->group, "coordinator") == 0);
}

const char *vocab_help(const struct word *table, struct str name)
{
	while (table->name && !str_is(name, table->name))
		table++;
	return table->help;
}

bool vocab_has(const struct word *table, struct str name)
{
	for (; table->name && name.n; table++)
		if (table->name[0] == name.p[0] && str_is(name, table->name))
			return true;
	return false;
}

/* Has a description the word? */
static bool describes(const char *help, struct str word)
{
	struct str rest = str_z(help), part;

	while (str_split(&rest, ' ', &part)) {
		while (part.n && strchr(",;:", part.p[part.n - 1]))
			part.n--;
		if (str_case_eq(part, word))
			return true;
	}
	return false;
}

const char *vocab_described_role(struct str word)
{
	const char *found = NULL;

	for (const struct role *r = vocab_roles; r->name; r++) {
		if (word.n < DESCRIBED_MIN || !describes(r->help, word))
			continue;
		if (found)
			return NULL;
		found = r->name;
	}
	return found;
}

void vocab_hint_rows(struct buf *out, const char *meant, const void *rows,
		     size_t stride, const char *more)
{
	const char *row = rows, *name, *next;

	if (meant) {
		buf_addf(out, "did you mean '%s'?", meant);
		return;
	}
	memcpy(&name, row, sizeof(name));
	buf_addf(out, "write %s", name);
	memcpy(&name, row += stride, sizeof(name));
	for (; name; name = next) {
		memcpy(&next, row += stride, sizeof(next));
		buf_addf(out, "%s%s", next || more ? ", " : " or ", name);
	}
	if (more)
		buf_addf(out, " or %s", more);
}

void vocab_hint(struct buf *out, const struct word *table, const char *more,
		struct str typed)
{
	vocab_hint_rows(out, suggest_nearest(typed, table, sizeof(*table)),
			table, sizeof(*table), more);
}

/* The next letter or figure, without its capital, or 0 at the end. */
static char next_letter(struct str *s)
{
	while (s->n) {
		char c = ascii_lower(s->p[0]);

		*s = str_skip(*s, 1);
		if (ascii_is_word(c))
			return c;
	}
	return 0;
}

static bool is_spelling(struct str a, struct str b)
{
	char c;

	do {
		c = next_letter(&a);
		if (c != next_letter(&b))
			return false;
	} while (c);
	return true;
}

const char *vocab_spelled(struct str text, const void *rows, size_t stride)
{
	struct str rest = text;
	const char *row = rows, *name;

	if (!next_letter(&rest))
		return NULL;
	for (; memcpy(&name, row, sizeof(name)), name; row += stride)
		if (is_spelling(text, str_z(name)))
			return name;
	return NULL;
}

int vocab_yes(struct str s)
{
	static const char *const words[][2] = {
		{"no", "yes"}, {"false", "true"}, {"off", "on"}, {"n", "y"}};

	for (size_t i = 0; s.n && i < sizeof(words) / sizeof(*words); i++)
		for (int yes = 0; yes < 2; yes++)
			if (str_case_eq(s, str_z(words[i][yes])))
				return yes;
	return -1;
}
