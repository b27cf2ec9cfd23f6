#include "config.h"

#include "template/template_impl.h"

#include "base/ascii.h"
#include "base/mem.h"
#include "base/suggest.h"
#include "model/vocab.h"

/*
 * head  := { line } blank-line
 * line  := KEY ":" value | "#" remark | "  " slot	(below Needs and Uses)
 * slot  := NAME ["(" type { "," type } ")"] ["=" path { "," path }] ":" hint
 */

struct head {
	struct template *t;
	struct diag *diag;
	const char *slots; /* "Needs" or "Uses" while their lines come */
	struct span {
		size_t at, end;
	} subject, topic; /* with places for facts */
	unsigned seen;    /* keys, a bit each */
};

static size_t offset(const struct head *h, struct str s)
{
	return (size_t)(s.p - h->t->source.p);
}

static bool fail(struct head *h, struct str at, const char *what)
{
	diag_excerpt(h->diag, h->t->file, h->t->source, offset(h, at), "%s",
		     what);
	return false;
}

static bool take_kind(struct head *h, struct str value)
{
	static const char *const kinds[] = {"message", "note", "sheet", "part",
					    NULL};
	int kind = str_place(value, kinds, sizeof(*kinds));

	h->t->kind = (enum template_kind)kind;
	return kind >= 0 ||
	       fail(h, value, "'Kind' is 'message', 'note', 'sheet' or 'part'");
}

static bool take_whom(struct head *h, struct str value)
{
	static const char *const whom[] = {"contact", "event", "me", NULL};
	int found = str_place(value, whom, sizeof(*whom));

	h->t->stranger = str_is(value, "stranger");
	h->t->whom =
		h->t->stranger ? TEMPLATE_CONTACT : (enum template_whom)found;
	return h->t->stranger || found >= 0 ||
	       fail(h, value,
		    "'For' is 'contact', 'stranger', 'event' or 'me'");
}

/* A small number at the start of `s`; what follows it is left in `s`. */
static bool take_number(struct str *s, int *out)
{
	size_t i = 0;

	*out = 0;
	for (; i < s->n && i < 6 && ascii_is_digit(s->p[i]); i++)
		*out = *out * 10 + (s->p[i] - '0');
	if (!i)
		return false;
	*s = str_trim(str_skip(*s, i));
	return true;
}

static bool take_limit(struct head *h, struct str value)
{
	struct str rest = value;

	if (str_is(value, "note")) {
		h->t->limit_unit = LIMIT_NOTE;
		return true;
	}
	if (take_number(&rest, &h->t->limit) && h->t->limit) {
		h->t->limit_unit = str_is(rest, "characters") ? LIMIT_CHARACTERS
				   : str_is(rest, "words")    ? LIMIT_WORDS
							      : LIMIT_NONE;
		if (h->t->limit_unit)
			return true;
	}
	return fail(h, value,
		    "'Limit' is '200 characters', '120 words' or 'note'");
}

static bool take_questions(struct head *h, struct str value)
{
	struct str rest = value;

	return (take_number(&rest, &h->t->questions) && !rest.n) ||
	       fail(h, value, "'Questions' is how many there may be");
}

static bool take_ask(struct head *h, struct str value)
{
	h->t->ask = value;
	return vocab_has(vocab_asks, value) ||
	       fail(h, value,
		    "not something to ask for; 'kith help contact' "
		    "lists the asks");
}

static bool take_log(struct head *h, struct str value)
{
	const struct log_type *type = vocab_log_type(value);

	h->t->log = value;
	return (type && type->direction == DIR_OUT) ||
	       fail(h, value,
		    "not a type of what you send, such as 'sent', 'asked' or "
		    "'updated'");
}

/* `or_none`: for where there is no entry. */
static bool check_types(struct head *h, struct str value, bool or_none)
{
	struct str rest = value, at = rest, word;

	for (; rest.n && str_split(&rest, ',', &word); at = rest)
		if (!vocab_log_type(word) && !(or_none && str_is(word, "none")))
			return fail(h, word.n ? word : at, "not a log type");
	return true;
}

static bool take_about(struct head *h, struct str value)
{
	h->t->about = value;
	return check_types(h, value, false);
}

/* Cuts "(meeting)" off the name of a slot. */
static bool take_when(struct head *h, struct template_slot *slot)
{
	struct str name, in;

	if (!str_cut(slot->name, '(', &name, &in) || !str_ends(in, STR(")")))
		return true;
	in.n--;
	slot->name = str_trim(name);
	slot->when = str_trim(in);
	return check_types(h, slot->when, true);
}

static bool take_subject(struct head *h, struct str value)
{
	h->subject.at = offset(h, value);
	h->subject.end = h->subject.at + value.n;
	return true;
}

static bool take_topic(struct head *h, struct str value)
{
	h->topic.at = offset(h, value);
	h->topic.end = h->topic.at + value.n;
	return true;
}

static bool take_notice(struct head *h, struct str value)
{
	h->t->notice = value;
	return true;
}

static bool take_after(struct head *h, struct str value)
{
	h->t->after = value;
	return true;
}

static bool take_summary(struct head *h, struct str value)
{
	h->t->summary = value;
	return true;
}

static bool take_slots(struct head *h, struct str value)
{
	return !value.n ||
	       fail(h, value, "names go below, one a line, indented");
}

static const struct key {
	const char *name;
	bool (*take)(struct head *h, struct str value);
} keys[] = {
	{"Summary", take_summary},
	{"Kind", take_kind},
	{"For", take_whom},
	{"Subject", take_subject},
	{"Topic", take_topic},
	{"Ask", take_ask},
	{"Log", take_log},
	{"About", take_about},
	{"Questions", take_questions},
	{"Limit", take_limit},
	{"Notice", take_notice},
	{"After", take_after},
	{"Needs", take_slots},
	{"Uses", take_slots},
	{NULL, NULL},
};

static bool is_slot_name(struct str s)
{
	for (size_t i = 0; i < s.n; i++)
		if (!ascii_is_lower(s.p[i]) && !ascii_is_digit(s.p[i]) &&
		    s.p[i] != '_' && s.p[i] != '-')
			return false;
	return s.n > 0;
}

/* Names with dots between them, one or several. */
static bool are_paths(struct str rest)
{
	struct str path, name;

	while (str_split(&rest, ',', &path))
		while (str_split(&path, '.', &name))
			if (!name.n)
				return false;
	return true;
}

static bool take_slot(struct head *h, struct str line)
{
	struct template *t = h->t;
	struct template_slot slot = {.needed =
					     str_is(str_z(h->slots), "Needs")};
	struct str left;
	bool equals;

	if (!str_cut(line, ':', &left, &slot.hint))
		return fail(h, line, "write a fact as 'name = path: a hint'");
	equals = str_cut(left, '=', &slot.name, &slot.paths);
	slot.hint = str_trim(slot.hint);
	slot.paths = str_trim(slot.paths);
	slot.name = str_trim(slot.name);
	if (!take_when(h, &slot))
		return false;
	if (!is_slot_name(slot.name))
		return fail(h, line,
			    "a fact's name may have lower-case letters, "
			    "digits, '-' and '_'");
	if (template_slot(t, slot.name))
		return fail(h, line, "this name is given twice");
	if (equals && !are_paths(slot.paths))
		return fail(h, slot.paths.n ? slot.paths : line,
			    "after '=' come paths such as 'last.topics, "
			    "hooks'");
	MEM_GROW(t->slots, t->slot_count, t->slot_cap);
	t->slots[t->slot_count++] = slot;
	return true;
}

static bool take_key(struct head *h, struct str line)
{
	struct str name, value;
	char end[SUGGEST_HINT];

	h->slots = NULL;
	if (!str_cut(line, ':', &name, &value))
		return fail(h, line,
			    "a line of the header is 'Key: value'; an empty "
			    "line ends it");
	for (const struct key *k = keys; k->name; k++) {
		if (!str_is(name, k->name))
			continue;
		if (h->seen & 1u << (k - keys))
			return fail(h, line, "this key is given twice");
		h->seen |= 1u << (k - keys);
		if (k->take == take_slots)
			h->slots = k->name;
		return k->take(h, str_trim(value));
	}
	suggest_row(end, name, keys, sizeof(*keys), NULL);
	diag_excerpt(h->diag, h->t->file, h->t->source, offset(h, line),
		     "unknown key '%.*s'%s", STR_ARG(name), end);
	return false;
}

static bool finish(struct head *h)
{
	struct template *t = h->t;

	if (t->notice.n && !template_slot(t, t->notice))
		return fail(h, t->notice, "'Notice' names a fact of 'Needs'");
	if (t->after.n && !template_slot(t, t->after))
		return fail(h, t->after,
			    "'After' names a fact of 'Needs' or 'Uses'");
	if (t->kind == TEMPLATE_MESSAGE && !h->subject.end) {
		diag_error(h->diag, t->file, POS_START,
			   "a message has a 'Subject'");
		return false;
	}
	if (t->kind == TEMPLATE_MESSAGE && h->subject.at == h->subject.end)
		return fail(h, (struct str){t->source.p + h->subject.at, 0},
			    "the 'Subject' is empty; say what the message is "
			    "about");
	return template_parse_text(t, h->subject.at, h->subject.end,
				   &t->subject, h->diag) &&
	       template_parse_text(t, h->topic.at, h->topic.end, &t->topic,
				   h->diag);
}

bool template_parse_head(struct template *t, size_t *body, struct diag *d)
{
	struct head h = {.t = t, .diag = d};
	struct str rest = t->source, line;

	while (str_line(&rest, &line)) {
		bool indented = line.n && (*line.p == ' ' || *line.p == '\t');

		line = str_trim(line);
		if (!line.n)
			break;
		if (line.p[0] == '#')
			continue;
		if (indented && h.slots ? !take_slot(&h, line)
					: !take_key(&h, line))
			return false;
	}
	*body = t->source.n - rest.n;
	return finish(&h);
}

const struct template_slot *template_slot(const struct template *t,
					  struct str name)
{
	for (size_t i = 0; i < t->slot_count; i++)
		if (str_eq(t->slots[i].name, name))
			return &t->slots[i];
	return NULL;
}

bool template_is_about(const struct template *t, const char *type)
{
	return !t->about.n || str_has_word(t->about, ',', str_z(type));
}

bool template_slot_needed(const struct template_slot *slot, const char *type)
{
	return slot->needed &&
	       (!slot->when.n ||
		str_has_word(slot->when, ',', str_z(type ? type : "none")));
}

struct str template_entry_type(const struct template *t)
{
	return t->log.n ? t->log : t->ask.n ? STR("asked") : STR("sent");
}

const struct template_slot *template_instead(const struct template *t,
					     const struct template_slot *slot)
{
	for (size_t i = 0; i < t->slot_count; i++) {
		struct str hint = t->slots[i].hint;

		if (!str_ends(hint, slot->name))
			continue;
		hint.n -= slot->name.n;
		if (str_ends(hint, STR("instead of ")))
			return &t->slots[i];
	}
	return NULL;
}
