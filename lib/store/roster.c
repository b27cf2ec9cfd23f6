#include "config.h"

#include "store/roster.h"

#include <errno.h>
#include <stdlib.h>
#include <sys/stat.h>

#include "base/ascii.h"
#include "base/file.h"
#include "base/suggest.h"
#include "base/text.h"
#include "codec/yaml/yaml.h"
#include "model/name.h"
#include "value/date.h"

enum {
	NAMED = 6, /* of several that could be meant, so many are listed */
	PART = 2,  /* bytes that a part of an id or name has at least */
};

/* How well an entry fits what was typed; only the best fits count. */
enum fit {
	FIT_NOT,
	FIT_PART,  /* a word of the id or the name begins so */
	FIT_WORD,  /* it is a word, or words, of the name */
	FIT_WHOLE, /* it is the id or the name, capitals and accents aside */
	FIT_ID,    /* it is the id */
};

/* Names that some systems keep for devices, and that of the settings. */
static const char *const reserved[] = {
	"con",  "prn",  "aux",  "nul",  "com1", "com2", "com3", "com4",
	"com5", "com6", "com7", "com8", "com9", "lpt1", "lpt2", "lpt3",
	"lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9", "kith", NULL,
};

bool roster_is_reserved(struct str id)
{
	return str_is_any(id, reserved);
}

bool roster_open(struct roster *r, const char *root, struct diag *d)
{
	size_t skip = strcmp(root, ".") == 0 ? 0 : strlen(root);

	*r = (struct roster){.root = root, .list = STORE_LIST_INIT};
	store_walk(&r->list, root, d);
	r->count = r->list.count;
	r->entries = mem_zalloc((r->count + 1) * sizeof(*r->entries));
	for (size_t i = 0; i < r->count; i++) {
		struct roster_entry *e = &r->entries[i];

		e->full = r->list.files[i].path;
		e->id = r->list.files[i].id;
		e->error = r->list.files[i].error;
		e->path = e->full + skip;
		while (skip && *e->path == '/')
			e->path++;
	}
	return r->list.unreadable == 0;
}

void roster_release(struct roster *r)
{
	free(r->entries);
	store_list_release(&r->list);
	arena_release(&r->arena);
	*r = (struct roster){.root = NULL};
}

bool roster_load(const struct roster_entry *e, struct buf *raw,
		 struct record *out, struct diag *d)
{
	struct store_file f = {.path = e->full, .id = e->id};
	int err = e->error == EILSEQ ? EILSEQ : 0;

	if (!err && file_slurp(e->full, YAML_BYTES, raw) < 0)
		err = errno;
	if (err)
		diag_error(d, e->full, POS_START, "%s", store_strerror(err));
	return !err && store_parse(out, &f, buf_str(raw), d);
}

bool roster_is_named(const struct roster_entry *e, struct str name)
{
	struct diag ignored = DIAG_INIT;
	struct buf raw = BUF_INIT;
	struct record now;
	bool named;

	if (e->readable)
		return text_same(e->name, name);
	record_init(&now);
	named = !roster_load(e, &raw, &now, &ignored) ||
		text_same(record_name(&now), name);
	record_release(&now);
	diag_release(&ignored);
	buf_release(&raw);
	return named;
}

bool roster_is_elsewhere(const struct roster_entry *e, const char *path)
{
	struct stat mine, there;

	return store_is_record_name(path) && stat(path, &there) == 0 &&
	       stat(e->full, &mine) == 0 &&
	       (mine.st_ino != there.st_ino || mine.st_dev != there.st_dev);
}

bool roster_is_whole(const struct roster_entry *e, struct str raw,
		     enum record_kind kind, struct str name)
{
	struct store_file f = {.path = e->full, .id = e->id};
	struct diag ignored = DIAG_INIT;
	struct record now;
	bool whole;

	record_init(&now);
	whole = store_parse(&now, &f, raw, &ignored) && now.kind == kind &&
		text_same(record_name(&now), name);
	record_release(&now);
	diag_release(&ignored);
	return whole;
}

/* Of "Novak, Dr. Helena" also "novak helena", "helena novak", "dr novak". */
static void fold_names(struct buf *out, const struct record *r)
{
	struct buf name = BUF_INIT;
	struct person_name parts;

	name_split(r, &parts);
	name_fold(out, record_name(r));
	buf_addc(out, '\n');
	name_fold(out, parts.family);
	buf_addc(out, ' ');
	name_fold(out, parts.given);
	buf_addc(out, '\n');
	name_plain(&name, &parts);
	name_fold(out, buf_str(&name));
	buf_addc(out, '\n');
	buf_clear(&name);
	/* "Dear John" is a part of a name: other Johns may be meant */
	name_greeting(&name, r);
	buf_addc(out, ' ');
	name_fold(out, buf_str(&name));
	buf_addc(out, '\n');
	buf_release(&name);
}

void roster_read(struct roster *r,
		 void (*each)(void *ctx, const struct roster_entry *e,
			      struct record *record),
		 void *ctx)
{
	struct buf raw = BUF_INIT, folded = BUF_INIT;
	struct diag ignored = DIAG_INIT;
	struct record record;

	record_init(&record);
	r->read = true;
	for (size_t i = 0; i < r->count; i++) {
		struct roster_entry *e = &r->entries[i];

		buf_clear(&raw);
		buf_clear(&folded);
		record_clear(&record);
		e->readable = roster_load(e, &raw, &record, &ignored);
		diag_clear(&ignored);
		if (!e->readable)
			continue;
		e->name = arena_str(&r->arena, record_name(&record));
		e->kind = record.kind;
		if (e->kind == RECORD_CONTACT) {
			fold_names(&folded, &record);
			e->names = arena_str(&r->arena, buf_str(&folded));
		}
		if (each)
			each(ctx, e, &record);
	}
	record_release(&record);
	diag_release(&ignored);
	buf_release(&folded);
	buf_release(&raw);
}

const struct roster_entry *roster_by_id(const struct roster *r, struct str id)
{
	for (size_t i = 0; i < r->count; i++)
		if (str_eq(r->entries[i].id, id))
			return &r->entries[i];
	return NULL;
}

static bool is_inside_word(char c)
{
	return (unsigned char)c >= 0x80 || ascii_is_digit(c) ||
	       ascii_is_lower(c);
}

/* Of an id, or of a name in each of its forms, a line each; all are folded. */
static enum fit part_fit(struct str text, struct str part)
{
	enum fit fit = FIT_NOT;

	for (size_t at = 0; part.n && at + part.n <= text.n; at++) {
		size_t end = at + part.n;
		bool starts = !at || text.p[at - 1] == '\n';
		bool ends = end == text.n || text.p[end] == '\n';
		enum fit here = FIT_PART;

		if (memcmp(text.p + at, part.p, part.n) != 0 ||
		    (!starts && is_inside_word(text.p[at - 1])))
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
	bool brief;      /* too short to be more than a whole id */
};

static enum fit entry_fit(const struct roster_entry *e, const struct typed *t)
{
	struct str typed = buf_str(&t->id);
	enum fit id, name = FIT_NOT;

	if (str_eq(e->id, t->raw))
		return FIT_ID;
	id = part_fit(e->plain, typed);
	if (id == FIT_WHOLE)
		return id;
	if (t->brief)
		return FIT_NOT;
	if (typed.n < PART)
		return str_starts(e->plain, typed) ? FIT_PART : FIT_NOT;
	name = part_fit(e->names, buf_str(&t->name));
	/* words of an id are not a name */
	return name == FIT_NOT && id != FIT_NOT ? FIT_PART : name;
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
	struct buf folded = BUF_INIT;

	for (size_t i = 0; i < r->count; i++) {
		buf_clear(&folded);
		text_fold(&folded, r->entries[i].id);
		r->entries[i].plain = arena_str(&r->arena, buf_str(&folded));
	}
	buf_release(&folded);
}

static void say_many(const struct roster *r, const struct typed *t,
		     enum fit best, struct diag *d)
{
	struct buf names = BUF_INIT;
	size_t found = 0;

	for (size_t i = 0; i < r->count; i++) {
		const struct roster_entry *e = &r->entries[i];

		if (entry_fit(e, t) != best || ++found > NAMED)
			continue;
		buf_addf(&names, "%s%.*s", found > 1 ? ", " : "",
			 STR_ARG(e->id));
		if (best == FIT_ID)
			buf_addf(&names, " (%s)", e->path);
	}
	diag_error(
		d, NULL, POS_NONE, "'%.*s' could be any of %zu: %s%s; %s",
		STR_ARG(t->raw), found, names.s, found > NAMED ? ", ..." : "",
		best == FIT_ID ? "ids must be unique: rename one of the files"
			       : "type more of it, or the whole id");
	buf_release(&names);
}

/* The id that was probably meant: all of it, or one of its words. */
static struct str suggest_id(const struct roster *r, struct str typed)
{
	struct suggestion s = suggest_for(typed);
	struct str found = STR_NONE, word;

	for (size_t i = 0; i < r->count; i++) {
		struct str id = r->entries[i].id, rest = id;
		bool better = suggest_offer(&s, id);

		while (str_split(&rest, '-', &word))
			better |= suggest_offer(&s, word);
		if (better)
			found = id;
	}
	return found;
}

/* Why nobody can be called so, or NULL. */
static const char *why_nobody(const struct typed *t)
{
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
	const char *why = r->files ? NULL : why_nobody(t);
	struct buf hint = BUF_INIT, title = BUF_INIT;

	network_title(&title, r->root);
	if (r->meant)
		meant = str_z(r->meant);
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
		if (lstat(r->entries[i].full, &st) == 0 &&
		    st.st_ino == want.st_ino && st.st_dev == want.st_dev)
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
	const struct roster_entry *found = find_best(r, t, best);

	if (*best == FIT_ID)
		return found;
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
	t.brief = !r->files && t.id.len < PART;
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

/* The id of that kind that was probably meant: what it is the start or a part
 * of, else what it is nearly. */
static struct str meant_id(struct roster *r, enum record_kind kind,
			   struct str id)
{
	struct suggestion s = suggest_for(id);
	struct diag ignored = DIAG_INIT;
	char *typed = mem_strndup(id.p, id.n);
	const struct roster_entry *found;
	bool many;

	found = roster_find(r, typed, &many, &ignored);
	if (found && found->kind == kind)
		s.name = found->id;
	else
		for (size_t i = 0; i < r->count; i++)
			if (r->entries[i].kind == kind)
				suggest_offer(&s, r->entries[i].id);
	diag_release(&ignored);
	free(typed);
	return s.name;
}

void roster_check_id(struct roster *r, enum record_kind kind, struct str id,
		     struct diag *d)
{
	const char *name = record_kind_name(kind);
	bool contact = kind == RECORD_CONTACT;
	struct str meant;

	if (!id.n || roster_by_id(r, id))
		return;
	if (!r->read)
		roster_read(r, NULL, NULL);
	meant = meant_id(r, kind, id);
	if (meant.p)
		diag_warning(d, NULL, POS_NONE,
			     "unknown %s '%.*s'; did you mean '%.*s'?", name,
			     STR_ARG(id), STR_ARG(meant));
	else
		diag_warning(d, NULL, POS_NONE,
			     "unknown %s '%.*s'; 'kith add%s%s --id %.*s NAME' "
			     "makes a record of it",
			     name, STR_ARG(id), contact ? "" : " --kind ",
			     contact ? "" : name, STR_ARG(id));
}
