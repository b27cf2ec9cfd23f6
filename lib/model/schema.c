#include "config.h"

#include "model/schema_impl.h"

#include <pthread.h>

#include "base/ascii.h"
#include "base/buf.h"
#include "base/word.h"

enum {
	SKIP = sizeof("summary.") - 1, /* derived fields go without it */
	SLOT_BITS = 10,                /* a few times the rows */
	SLOTS = 1 << SLOT_BITS,
};

/* A name, and its first and last bytes, which are all of it where it is short.
 */
struct slot_name {
	struct str text;
	uint64_t first, last;
};

/* A way to ask for a row: by its path, or below another row by its key. */
struct slot {
	struct slot_name name; /* of no text: free */
	const struct field *above, *row;
};

static struct slot slots[SLOTS];
static pthread_once_t slots_made = PTHREAD_ONCE_INIT;

static struct slot_name slot_name(struct str s)
{
	struct slot_name name = {.text = s};

	if (s.n < WORD_BYTES) {
		name.first = word_rest(s);
		return name;
	}
	name.first = word_load(s.p);
	name.last = word_load(s.p + s.n - WORD_BYTES);
	return name;
}

static bool is_same(const struct slot_name *a, const struct slot_name *b)
{
	if (a->first != b->first || a->last != b->last ||
	    a->text.n != b->text.n)
		return false;
	for (size_t i = WORD_BYTES; i + WORD_BYTES < a->text.n; i += WORD_BYTES)
		if (word_load(a->text.p + i) != word_load(b->text.p + i))
			return false;
	return true;
}

/* Good enough to tell the rows of the table apart. */
static size_t hash(const struct field *above, const struct slot_name *name)
{
	uint64_t h = (uint64_t)(uintptr_t)above + name->text.n;

	h = (h + name->first) * UINT64_C(0x9e3779b97f4a7c15);
	h = (h ^ name->last) * UINT64_C(0xff51afd7ed558ccd);
	return (size_t)(h >> (64 - SLOT_BITS));
}

/* The slot of that name, or the free one for it. */
static struct slot *find_slot(const struct field *above, struct str text)
{
	struct slot_name name = slot_name(text);

	for (size_t at = hash(above, &name);; at++) {
		struct slot *s = &slots[at % SLOTS];

		if (!s->name.text.p ||
		    (s->above == above && is_same(&s->name, &name)))
			return s;
	}
}

static void fill_slot(const struct field *above, struct str name,
		      const struct field *row)
{
	struct slot *s = find_slot(above, name);

	if (!s->name.text.p)
		*s = (struct slot){slot_name(name), above, row};
}

static void fill_below(const struct field *f)
{
	const char *dot = strrchr(f->name, '.');
	struct str path = {f->name, dot ? (size_t)(dot - f->name) : 0};
	const struct field *above = dot ? find_slot(NULL, path)->row : NULL;

	if (above)
		fill_slot(above, str_z(dot + 1), f);
}

static void make_slots(void)
{
	const struct field *f;

	for (f = schema_fields; f->name; f++)
		fill_slot(NULL, str_z(f->name), f);
	for (f = schema_fields; f->name; f++)
		if (f->flags & FIELD_DERIVED)
			fill_slot(NULL, str_z(f->name + SKIP), f);
		else
			fill_below(f);
	fill_slot(NULL, STR("tag"), find_slot(NULL, STR("tags"))->row);
}

const struct field *schema_find_below(const struct field *f, struct str key)
{
	return find_slot(f, key)->row;
}

const struct field *schema_find_in(const struct field *f, const struct node *n,
				   const struct node *child)
{
	if (n->type == NODE_LIST ||
	    (f->type == FIELD_FACT && str_is(child->key, "value")))
		return f;
	return schema_find_below(f, child->key);
}

const struct field *schema_find(struct str path)
{
	pthread_once(&slots_made, make_slots);
	return find_slot(NULL, path)->row;
}

const struct field *schema_reference(struct str path, struct str *below)
{
	const struct field *f;

	if (schema_find(path))
		return NULL;
	for (size_t i = 0; i + 1 < path.n; i++) {
		if (path.p[i] != '.')
			continue;
		f = schema_find((struct str){path.p, i});
		if (!f || f->type != FIELD_ID)
			continue;
		*below = str_skip(path, i + 1);
		return f;
	}
	return NULL;
}

enum record_kind schema_named_kind(const struct field *f)
{
	if (str_ends(str_z(f->name), STR("event")))
		return RECORD_EVENT;
	return strcmp(f->name, "program") == 0 ? RECORD_PROGRAM
					       : RECORD_CONTACT;
}

struct str schema_below(struct str path)
{
	while (schema_reference(path, &path))
		;
	return path;
}

/* What people call a key, and the key; or what to write, all of it. */
static const struct alias {
	const char *typed, *meant;
	unsigned kinds;
	const char *advice;
} aliases[] = {
	{"hospital", "institution", FIELD_CONTACT | FIELD_PROGRAM, NULL},
	{"university", "institution", FIELD_CONTACT | FIELD_PROGRAM, NULL},
	/* in two pieces: no word here is spelled so but by users */
	{"organi"
	 "sation",
	 "institution", FIELD_CONTACT | FIELD_PROGRAM, NULL},
	{"organization", "institution", FIELD_CONTACT | FIELD_PROGRAM, NULL},
	{"company", "institution", FIELD_CONTACT, NULL},
	{"employer", "institution", FIELD_CONTACT, NULL},
	{"workplace", "institution", FIELD_CONTACT, NULL},
	{"mobile", "phone", FIELD_CONTACT, NULL},
	{"cell", "phone", FIELD_CONTACT, NULL},
	{"telephone", "phone", FIELD_CONTACT, NULL},
	{"e-mail", "email", FIELD_CONTACT | FIELD_PROGRAM, NULL},
	{"mail", "email", FIELD_CONTACT | FIELD_PROGRAM, NULL},
	{"position", "role", FIELD_CONTACT, NULL},
	{"job", "role", FIELD_CONTACT, NULL},
	{"title", "role", FIELD_CONTACT,
	 "write what they are as 'role', and Dr. in front of the 'name'"},
	{"url", "website", FIELD_CONTACT, NULL},
	{"homepage", "website", FIELD_CONTACT, NULL},
	{"website", "url", FIELD_PROGRAM | FIELD_EVENT, NULL},
	{"twitter", "social", FIELD_CONTACT, NULL},
	{"date", "dates.start", FIELD_EVENT,
	 "write 'dates: {start: 2026-05-16, end: 2026-05-20}'"},
	{"start", "dates.start", FIELD_EVENT,
	 "write 'dates: {start: 2026-05-16, end: 2026-05-20}'"},
	{"from", "dates.start", FIELD_EVENT,
	 "write 'dates: {start: 2026-05-16, end: 2026-05-20}'"},
	{"to", "dates.end", FIELD_EVENT,
	 "write 'dates: {start: 2026-05-16, end: 2026-05-20}'"},
	{"end", "dates.end", FIELD_EVENT,
	 "write 'dates: {start: 2026-05-16, end: 2026-05-20}'"},
	{"location", "place", FIELD_EVENT, NULL},
	{"city", "place", FIELD_EVENT, NULL},
	{"img_percent", "img_share", FIELD_PROGRAM, NULL},
	{"event", "log.event", FIELD_CONTACT,
	 "write it into the log, as in '- 2026-05-18 met @apa-2026'"},
	{"comments", "notes", FIELD_ALL, NULL},
	{"comment", "notes", FIELD_ALL, NULL},
	{"note", "notes", FIELD_ALL, NULL},
	{"attempts_ok", "attempts_max", FIELD_PROGRAM,
	 "write 'attempts_max: 1' for no failed attempt, or 'attempts_max: "
	 "none' for any"},
	{"signals", "signal", FIELD_PROGRAM, NULL},
	{"tag", "tags", FIELD_ALL, NULL},
	{"label", "tags", FIELD_ALL, NULL},
	{"labels", "tags", FIELD_ALL, NULL},
	{NULL, NULL, 0, NULL},
};

/* The one for a record of one of these kinds, or NULL. */
static const struct alias *find_alias(struct str key, unsigned kinds)
{
	for (const struct alias *a = aliases; a->typed; a++)
		if ((a->kinds & kinds) && str_case_eq(key, str_z(a->typed)))
			return a;
	return NULL;
}

const char *schema_alias(struct str key, enum record_kind kind)
{
	const struct alias *a = find_alias(key, 1u << kind);

	return a ? a->meant : NULL;
}

/* `event` may mean `log.event`, `why` means `due.why`. */
static bool ends_in(const char *name, struct str key)
{
	const char *dot = strrchr(name, '.');

	return dot && str_is(key, dot + 1);
}

const char *schema_suggest(struct str path)
{
	const struct alias *a = find_alias(path, FIELD_CONTACT | FIELD_PROGRAM);
	struct suggestion s = suggest_for(path);
	const char *found = NULL;

	if (a)
		return a->meant;
	for (const struct field *f = schema_fields; f->name; f++) {
		const char *name =
			f->flags & FIELD_DERIVED ? f->name + SKIP : f->name;

		if (suggest_offer(&s, ends_in(name, path) ? path : str_z(name)))
			found = name;
	}
	return found;
}

struct key_check {
	const char *file;
	unsigned kind; /* of the record, as a flag */
	struct diag *diag;
};

/* `-2026-05-18 met`, or the same without its dash, is read as a key. */
static bool is_entry(struct str key)
{
	size_t skip = key.n && key.p[0] == '-';

	return key.n > skip && ascii_is_digit(key.p[skip]);
}

/* "May 18 met" has the type of an entry. */
static bool says_type(struct str key)
{
	struct str word;

	while (str_split(&key, ' ', &word))
		if (vocab_log_type(word))
			return true;
	return false;
}

/* Keys of the user's own are welcome at the top. */
static void say_unknown_here(const struct key_check *c, const struct node *n)
{
	const char *meant = schema_suggest(n->key);
	struct str key, rest;

	if (str_case_eq(n->key, STR("name")))
		return; /* said as an error */
	/* "notes:she is: nice" */
	if (str_cut(n->key, ':', &key, &rest))
		diag_warning(c->diag, c->file, n->key_pos,
			     "'%.*s' is read as a key; put a space after "
			     "'%.*s:', and quote the text",
			     STR_ARG(n->key), STR_ARG(key));
	else if (is_entry(n->key))
		diag_warning(c->diag, c->file, n->key_pos,
			     "'%.*s' is read as a key; an entry of the log "
			     "begins with '- ', a dash and a space",
			     STR_ARG(n->key));
	else if (meant)
		diag_warning(c->diag, c->file, n->key_pos,
			     "unknown key '%.*s'; did you mean '%s'?",
			     STR_ARG(n->key), meant);
}

/* `next: {date: ..., what: send it, please}` has made a key of half a sentence.
 */
static void say_unknown_below(const struct key_check *c, const char *above,
			      const struct node *n)
{
	struct buf path = BUF_INIT;
	size_t prefix = strlen(above) + 1;
	const char *meant;

	buf_addf(&path, "%s.", above);
	buf_addstr(&path, n->key);
	meant = schema_suggest(buf_str(&path));
	if (meant && strlen(meant) > prefix &&
	    strncmp(meant, path.s, prefix) == 0)
		diag_warning(c->diag, c->file, n->key_pos,
			     "unknown key '%.*s'; did you mean '%s'?",
			     STR_ARG(n->key), meant + prefix);
	else
		diag_warning(c->diag, c->file, n->key_pos,
			     "unknown key '%.*s' in '%s'%s", STR_ARG(n->key),
			     above,
			     node_empty(n) ? "; quote text that has a comma in "
					     "it"
			     : says_type(n->key)
				     ? "; an entry begins with its day, as in "
				       "'2026-05-18 met: ...'"
				     : "");
	buf_release(&path);
}

/* At the top: is it another word for a key of this kind of record? */
static bool say_alias(const struct key_check *c, const struct node *n)
{
	const struct alias *a = find_alias(n->key, c->kind);

	if (a && a->advice)
		diag_warning(c->diag, c->file, n->key_pos,
			     "unknown key '%.*s'; %s", STR_ARG(n->key),
			     a->advice);
	else if (a)
		diag_warning(c->diag, c->file, n->key_pos,
			     "unknown key '%.*s'; did you mean '%s'?",
			     STR_ARG(n->key), a->meant);
	return a;
}

/* Is it the field's own name, in such a record? */
static bool is_key_of(const struct field *f, struct str key, unsigned kind)
{
	return f && (f->flags & kind) && str_is(key, f->name);
}

static void check_keys_below(const struct key_check *c, const struct field *f,
			     const struct node *n);

/* A key of a map of the schema, or of the record, where `above` is NULL. */
static void check_key(const struct key_check *c, const struct field *above,
		      const struct node *n)
{
	const struct field *f =
		above ? schema_find_below(above, n->key) : schema_find(n->key);

	if (!above && !is_key_of(f, n->key, c->kind) && say_alias(c, n))
		return;
	if (f && f->type == FIELD_MAP && !(f->flags & FIELD_STREAM))
		check_keys_below(c, f, n);
	else if (f && !above && (f->flags & FIELD_DERIVED))
		diag_warning(c->diag, c->file, n->key_pos,
			     "'%.*s' is computed from the log, and "
			     "yours is ignored; remove it, or "
			     "name it 'x-%.*s'",
			     STR_ARG(n->key), STR_ARG(n->key));
	else if (f || str_starts(n->key, STR("x-")) ||
		 str_is(n->key, "summary"))
		return;
	else if (above)
		say_unknown_below(c, above->name, n);
	else
		say_unknown_here(c, n);
}

static void check_keys_of(const struct key_check *c, const struct field *above,
			  const struct node *map)
{
	for (const struct node *n = map->first; n; n = n->next)
		check_key(c, above, n);
}

static void check_keys_below(const struct key_check *c, const struct field *f,
			     const struct node *n)
{
	if (n->type == NODE_MAP && strcmp(f->name, "log") == 0)
		return; /* no list: an error */
	for (const struct node *e = NULL; node_each(n, &e);)
		if (e->type == NODE_MAP)
			check_keys_of(c, f, e);
}

void schema_check_keys(const struct record *r, struct diag *d)
{
	const struct key_check c = {r->file.p, 1u << r->kind, d};

	check_keys_of(&c, NULL, r->root);
}
