#include "config.h"

#include "store/roster.h"

#include <stdlib.h>
#include <sys/stat.h>

#include "base/ascii.h"
#include "base/file.h"
#include "base/suggest.h"
#include "base/text.h"
#include "model/name.h"
#include "model/schema.h"
#include "value/date.h"
#include "value/message.h"

enum {
	NAMED = 6, /* of several that could be meant, so many are listed */
	PART = 2,  /* bytes that a part of an id or name has at least */
};

/* How well an entry fits what was typed; only the best fits count. */
enum fit {
	FIT_NOT,
	FIT_PART,  /* a word of the id or the name begins so */
	FIT_WORD,  /* it is a word, or words, of the name */
	FIT_WHOLE, /* it is the id, the name or an address, capitals and
		      accents aside */
	FIT_ID,    /* it is the id */
};

static bool is_inside_word(char c)
{
	return (unsigned char)c >= 0x80 || ascii_is_digit(c) ||
	       ascii_is_lower(c);
}

/* Of an id, or of a name in each of its forms, a line each; all are folded. */
static enum fit part_fit(struct str text, struct str part)
{
	enum fit fit = FIT_NOT;
	ptrdiff_t next;

	for (size_t at = 0;
	     part.n && (next = str_find(str_skip(text, at), part)) >= 0; at++) {
		size_t end = (at += (size_t)next) + part.n;
		bool starts = !at || text.p[at - 1] == '\n';
		bool ends = end == text.n || text.p[end] == '\n';
		enum fit here = FIT_PART;

		if (!starts && is_inside_word(text.p[at - 1]))
			continue;
		if (starts && ends)
			return FIT_WHOLE;
		if (ends || !is_inside_word(text.p[end]))
			here = FIT_WORD;
		fit = here > fit ? here : fit;
	}
	return fit;
}

/* What somebody typed, in the ways in which it is compared. */
struct typed {
	struct str raw;
	struct buf id;   /* folded as ids are */
	struct buf name; /* folded as names are */
	bool address;    /* it can be one */
	bool brief;      /* too short to be more than a whole id */
};

/* "dr" or "she" names nobody: at least one word must be of the name alone. Of
 * an event or a program it is the whole name: its words are those of many. */
static enum fit name_fit(const struct roster_entry *e, struct str typed)
{
	enum fit fit = part_fit(e->names, typed);
	struct str rest = typed, word;

	if (e->kind != RECORD_CONTACT)
		return fit == FIT_WHOLE ? fit : FIT_NOT;
	while (fit < FIT_WHOLE && str_split(&rest, ' ', &word))
		if (part_fit(e->names, word) != FIT_NOT) {
			enum fit titled = part_fit(e->titled, typed);

			return titled > fit ? titled : fit;
		}
	return fit;
}

/* Has it letters that every keyboard has? */
static bool is_typed(struct str names)
{
	for (size_t i = 0; i < names.n; i++)
		if (ascii_is_letter(names.p[i]))
			return true;
	return false;
}

static enum fit entry_fit(const struct roster_entry *e, const struct typed *t)
{
	struct str typed = buf_str(&t->id);
	enum fit id, name = FIT_NOT;

	if (str_eq(e->id, t->raw))
		return FIT_ID;
	id = part_fit(e->plain, typed);
	if (id == FIT_WHOLE ||
	    (t->address && part_fit(e->addresses, typed) == FIT_WHOLE))
		return FIT_WHOLE;
	if (t->brief)
		return FIT_NOT;
	if (typed.n < PART)
		return str_starts(e->plain, typed) ? FIT_PART : FIT_NOT;
	name = name_fit(e, buf_str(&t->name));
	/* words of an id are not a name, unless nobody could type that */
	if (name == FIT_NOT && id != FIT_NOT)
		return e->kind == RECORD_CONTACT && is_typed(e->names)
			       ? FIT_PART
			       : id;
	return name;
}

/* The one that fits best; NULL when nobody fits, or several do. */
static const struct roster_entry *
find_best(const struct roster *r, const struct typed *t, enum fit *best)
{
	const struct roster_entry *found = NULL;

	*best = FIT_NOT;
	for (size_t i = 0; i < r->count; i++) {
		enum fit fit = entry_fit(&r->entries[i], t);

		if (fit == FIT_NOT || fit < *best)
			continue;
		found = fit > *best ? &r->entries[i] : NULL;
		*best = fit;
	}
	return found;
}

/* File names may have capitals and accents; nobody types them. */
static void fold_ids(struct roster *r)
{
	for (size_t i = 0; i < r->count && !r->entries[i].plain.n; i++)
		r->entries[i].plain = text_folded(&r->arena, r->entries[i].id);
}

static void say_many(const struct roster *r, const struct typed *t,
		     enum fit best, struct diag *d)
{
	struct buf names = BUF_INIT;
	bool shared = false;
	size_t found = 0;

	for (size_t i = 0; i < r->count; i++) {
		const struct roster_entry *e = &r->entries[i];
		struct str name = e->id;

		if (entry_fit(e, t) != best || ++found > NAMED)
			continue;
		if (e->shared) { /* then only a path tells them apart */
			shared = true;
			name = str_z(e->full);
		}
		buf_addf(&names, "%s%.*s", found > 1 ? ", " : "",
			 STR_ARG(name));
	}
	diag_error(d, NULL, POS_NONE, "'%.*s' could be any of %zu: %s%s; %s",
		   STR_ARG(t->raw), found, names.s,
		   found > NAMED ? ", ..." : "",
		   shared ? "type one of these paths; ids must be unique, so "
			    "rename one of the files"
			  : "type more of it, or the whole id");
	buf_release(&names);
}

/* Is it nearer than those before: all of it, or one of its words? */
static bool offer_id(struct suggestion *s, struct str id)
{
	bool better = suggest_offer(s, id);
	struct str word;

	while (str_split(&id, '-', &word))
		better |= suggest_offer(s, word);
	return better;
}

/* The id that was probably meant. */
static struct str suggest_id(const struct roster *r, struct str typed)
{
	struct suggestion s = suggest_for(typed);
	struct str found = STR_NONE;

	for (size_t i = 0; i < r->count; i++)
		if (offer_id(&s, r->entries[i].id))
			found = r->entries[i].id;
	return found;
}

static bool is_me(struct str typed)
{
	return str_is(typed, "me");
}

/* "role:resident", with a field that records have. */
static bool is_query(struct str typed)
{
	struct str field, rest;

	return str_cut(typed, ':', &field, &rest) && schema_find(field);
}

/* Why nobody can be called so, or NULL. */
static const char *why_nobody(const struct roster *r, const struct typed *t)
{
	if (is_query(t->raw))
		return "is a query; 'kith filter' finds who matches and pipes "
		       "them on, as in 'kith filter QUERY | kith due'";
	if (is_me(t->raw))
		return "is you, by 'me' in kith.yaml; 'kith set me KEY=VALUE' "
		       "and 'kith edit' change it";
	if (r->files)
		return NULL;
	if (!t->id.len)
		return "has no letters or digits to look up";
	if (t->brief)
		return "is too short to tell who is meant; type more of the id "
		       "or the name";
	return day_parse(t->raw) != DAY_NONE
		       ? "is a day, not a contact; it goes after --date"
		       : NULL;
}

static void say_none(const struct roster *r, const struct typed *t,
		     struct diag *d)
{
	struct str meant = suggest_id(r, buf_str(&t->id));
	const char *why = why_nobody(r, t);
	struct buf hint = BUF_INIT, title = BUF_INIT;

	network_title(&title, r->root);
	if (r->meant)
		meant = str_z(r->meant);
	buf_addz(&hint, ", but ");
	if (!roster_say_unread(&hint, r))
		buf_clear(&hint);
	if (meant.p)
		buf_addf(&hint, "; did you mean '%.*s'?", STR_ARG(meant));
	if (why)
		diag_error(d, NULL, POS_NONE, "'%.*s' %s", STR_ARG(t->raw),
			   why);
	else if (r->files)
		diag_error(d, NULL, POS_NONE,
			   "no file '%.*s', and no id or name in the network "
			   "'%s' starts with that%.*s",
			   STR_ARG(t->raw), title.s, STR_ARG(buf_str(&hint)));
	else
		diag_error(d, NULL, POS_NONE,
			   "nobody in the network '%s' has an id or a name "
			   "that starts with '%.*s'%.*s",
			   title.s, STR_ARG(t->raw), STR_ARG(buf_str(&hint)));
	buf_release(&title);
	buf_release(&hint);
}

/* The entry whose file `path` is. */
static const struct roster_entry *by_path(const struct roster *r,
					  const char *path, struct diag *d)
{
	struct buf title = BUF_INIT;
	struct stat want, st;

	for (size_t i = 0; lstat(path, &want) == 0 && i < r->count; i++)
		if (lstat(r->entries[i].full, &st) == 0 && file_is(&st, &want))
			return &r->entries[i];
	diag_error(d, NULL, POS_NONE,
		   "'%s' is not a record of the network '%s'; type an id or a "
		   "name",
		   path, network_title(&title, r->root));
	buf_release(&title);
	return NULL;
}

/* Files are read only where no id will do: names count as much as ids. */
static const struct roster_entry *look(struct roster *r, const struct typed *t,
				       enum fit *best)
{
	const struct roster_entry *found = roster_by_id(r, t->raw);

	*best = found ? FIT_ID : FIT_NOT;
	if (found)
		return found->shared ? NULL : found;
	fold_ids(r);
	if (!r->read && !t->brief)
		roster_read(r, NULL, NULL);
	return find_best(r, t, best);
}

const struct roster_entry *roster_find(struct roster *r, const char *typed,
				       bool *many, struct diag *d)
{
	struct typed t = {
		.raw = str_z(typed), .id = BUF_INIT, .name = BUF_INIT};
	const struct roster_entry *found = NULL;
	enum fit best = FIT_NOT;

	*many = false;
	if (!r->files && (strchr(typed, '/') || store_is_record_name(typed)))
		return by_path(r, typed, d);
	text_fold(&t.id, t.raw);
	name_fold(&t.name, t.raw);
	t.brief = is_me(t.raw) || (!r->files && t.id.len < PART);
	t.address = message_is_address(t.raw);
	if (t.id.len)
		found = look(r, &t, &best);
	*many = !found && best != FIT_NOT;
	if (*many)
		say_many(r, &t, best, d);
	else if (!found)
		say_none(r, &t, d);
	buf_release(&t.id);
	buf_release(&t.name);
	return found;
}

struct str roster_meant(struct roster *r, enum record_kind kind, struct str id)
{
	struct suggestion s = suggest_for(id);
	struct diag ignored = DIAG_INIT;
	char *typed = mem_strndup(id.p, id.n);
	const struct roster_entry *found;
	struct str meant = STR_NONE, near = STR_NONE;
	bool many;

	if (!r->read)
		roster_read(r, NULL, NULL);
	found = roster_find(r, typed, &many, &ignored);
	if (found && found->kind == kind)
		meant = found->id;
	for (size_t i = 0; i < r->count && !meant.p; i++) {
		struct str other = r->entries[i].id;

		if (r->entries[i].kind != kind)
			continue;
		if (str_starts(other, id))
			meant = other;
		if (offer_id(&s, other))
			near = other;
	}
	diag_release(&ignored);
	free(typed);
	return meant.p ? meant : near;
}

void roster_check_id(struct roster *r, enum record_kind kind, struct str id,
		     struct diag *d)
{
	const char *name = record_kind_name(kind);
	bool contact = kind == RECORD_CONTACT;
	struct buf slug = BUF_INIT;
	struct str meant;

	if (!id.n || roster_by_id(r, id))
		return;
	/* a name in place of an id */
	text_slug(&slug, id);
	if (!slug.len)
		buf_addstr(&slug, id);
	meant = roster_meant(r, kind, id);
	if (meant.p)
		diag_warning(d, NULL, POS_NONE,
			     "unknown %s '%.*s'; did you mean '%.*s'?%s", name,
			     STR_ARG(id), STR_ARG(meant),
			     diag_undo(d, " If so, 'kith undo' and type it "
					  "again"));
	else
		diag_warning(d, NULL, POS_NONE,
			     "unknown %s '%.*s'; %s%s%s'kith add%s%s --id %s "
			     "NAME' makes a record of it",
			     name, STR_ARG(id),
			     str_is(id, slug.s) ? "" : "write its id, as in ",
			     str_is(id, slug.s) ? "" : slug.s,
			     str_is(id, slug.s) ? "" : "; ",
			     contact ? "" : " --kind ", contact ? "" : name,
			     slug.s);
	buf_release(&slug);
}

/* As where somebody is named, an unambiguous beginning will do. */
struct str roster_complete_id(struct roster *r, enum record_kind kind,
			      struct str id, struct diag *d)
{
	struct str found = STR_NONE;

	if (id.n < PART || roster_by_id(r, id))
		return id;
	if (!r->read)
		roster_read(r, NULL, NULL);
	for (size_t i = 0; i < r->count; i++) {
		const struct roster_entry *e = &r->entries[i];

		if (e->kind != kind || !str_case_starts(e->id, id))
			continue;
		if (found.n)
			return id;
		found = e->id;
	}
	if (!found.n)
		return id;
	diag_warning(d, NULL, POS_NONE,
		     "'%.*s' is taken for '%.*s', the only %s that begins so",
		     STR_ARG(id), STR_ARG(found), record_kind_name(kind));
	return found;
}

void roster_check_event(struct roster *r, struct node *entry, struct diag *d)
{
	struct node *n = node_get(entry, "event");
	struct str id = STR_NONE;
	const struct roster_entry *e;
	struct buf raw = BUF_INIT, why = BUF_INIT;
	struct diag ignored = DIAG_INIT;
	struct record event;

	record_init(&event);
	if (n)
		n->text = id = roster_complete_id(r, RECORD_EVENT, n->text, d);
	roster_check_id(r, RECORD_EVENT, id, d);
	e = id.n ? roster_by_id(r, id) : NULL;
	if (e && roster_load(e, &raw, &event, &ignored) &&
	    schema_misses_event(&why, entry, &event))
		diag_warning(d, NULL, POS_NONE,
			     "%s, but the entry is of %.*s; if that is a slip: "
			     "%s with -d",
			     why.s, STR_ARG(node_text(entry, "date")),
			     d->dry ? "again" : "'kith undo', and again");
	record_release(&event);
	diag_release(&ignored);
	buf_release(&why);
	buf_release(&raw);
}
