#include "config.h"

#include "edge/roster.h"

#include <errno.h>
#include <stdlib.h>
#include <sys/stat.h>

#include "base/file.h"
#include "base/text.h"
#include "codec/yaml.h"
#include "value/date.h"

enum {
	NAMED = 6, /* of several that could be meant, so many are listed */
	PART = 2,  /* bytes that a part of an id or name has at least */
};

/* How well an entry fits what was typed; the best that there are count. */
enum fit {
	FIT_NOT,
	FIT_WORD_START, /* a word of the name begins so */
	FIT_ID_START,   /* the id begins so, or it is a word of the name */
	FIT_ID,
};

/* Names that some systems keep for devices, and that of the settings. */
static const char *const reserved[] = {
	"con",  "prn",  "aux",  "nul",  "com1", "com2", "com3", "com4",
	"com5", "com6", "com7", "com8", "com9", "lpt1", "lpt2", "lpt3",
	"lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9", "kith", NULL,
};

bool roster_is_reserved(struct str id)
{
	for (size_t i = 0; reserved[i]; i++)
		if (str_is(id, reserved[i]))
			return true;
	return false;
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

	if (file_slurp(e->full, YAML_BYTES, raw) < 0) {
		diag_error(d, e->full, POS_START, "%s", store_strerror(errno));
		return false;
	}
	return store_parse(out, &f, buf_str(raw), d);
}

/* Do they differ in capitals and accents at most? */
static bool same_name(struct str a, struct str b)
{
	struct buf x = BUF_INIT, y = BUF_INIT;
	bool same;

	text_fold(&x, a);
	text_fold(&y, b);
	same = str_eq(buf_str(&x), buf_str(&y));
	buf_release(&x);
	buf_release(&y);
	return same;
}

bool roster_is_named(const struct roster_entry *e, struct str name)
{
	struct diag unseen = DIAG_INIT;
	struct buf raw = BUF_INIT;
	struct record now;
	bool named;

	if (e->readable)
		return same_name(e->name, name);
	record_init(&now);
	named = !roster_load(e, &raw, &now, &unseen) ||
		same_name(record_name(&now), name);
	record_release(&now);
	diag_release(&unseen);
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
	struct diag unseen = DIAG_INIT;
	struct record now;
	bool whole;

	record_init(&now);
	whole = store_parse(&now, &f, raw, &unseen) && now.kind == kind &&
		same_name(record_name(&now), name);
	record_release(&now);
	diag_release(&unseen);
	return whole;
}

void roster_read(struct roster *r,
		 void (*each)(void *ctx, const struct roster_entry *e,
			      struct record *record),
		 void *ctx)
{
	struct buf raw = BUF_INIT, folded = BUF_INIT;
	struct diag unseen = DIAG_INIT;
	struct record record;

	record_init(&record);
	r->read = true;
	for (size_t i = 0; i < r->count; i++) {
		struct roster_entry *e = &r->entries[i];

		buf_clear(&raw);
		buf_clear(&folded);
		record_clear(&record);
		e->readable = roster_load(e, &raw, &record, &unseen);
		diag_clear(&unseen);
		if (!e->readable)
			continue;
		text_fold(&folded, record_name(&record));
		e->name = arena_str(&r->arena, buf_str(&folded));
		e->kind = record.kind;
		if (each)
			each(ctx, e, &record);
	}
	record_release(&record);
	diag_release(&unseen);
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

static bool is_inside_word(unsigned char c)
{
	return c >= 0x80 || (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z');
}

/* Both are folded. */
static enum fit name_fit(struct str name, struct str part)
{
	enum fit fit = FIT_NOT;

	for (size_t at = 0; part.n && at + part.n <= name.n; at++) {
		size_t end = at + part.n;

		if (memcmp(name.p + at, part.p, part.n) != 0 ||
		    (at && is_inside_word((unsigned char)name.p[at - 1])))
			continue;
		if (end == name.n ||
		    !is_inside_word((unsigned char)name.p[end]))
			return FIT_ID_START;
		fit = FIT_WORD_START;
	}
	return fit;
}

static enum fit entry_fit(const struct roster_entry *e, struct str typed,
			  struct str folded)
{
	if (str_eq(e->id, typed))
		return FIT_ID;
	if (folded.n < PART)
		return FIT_NOT;
	if (str_starts(e->id, typed) || str_starts(e->id, folded))
		return FIT_ID_START;
	return e->kind == RECORD_CONTACT && e->readable
		       ? name_fit(e->name, folded)
		       : FIT_NOT;
}

static void say_many(const struct roster *r, const char *typed,
		     struct str folded, enum fit best, struct diag *d)
{
	struct buf names = BUF_INIT;
	size_t found = 0;

	for (size_t i = 0; i < r->count; i++) {
		const struct roster_entry *e = &r->entries[i];

		if (entry_fit(e, str_z(typed), folded) != best ||
		    ++found > NAMED)
			continue;
		buf_addf(&names, "%s%.*s", found > 1 ? ", " : "",
			 STR_ARG(e->id));
		if (best == FIT_ID)
			buf_addf(&names, " (%s)", e->path);
	}
	diag_error(d, NULL, POS_NONE, "'%s' could be any of %zu: %s%s; %s",
		   typed, found, names.s, found > NAMED ? ", ..." : "",
		   best == FIT_ID
			   ? "ids must be unique: rename one of the files"
			   : "type more of it, or the whole id");
	buf_release(&names);
}

/* How far the id, or the nearest of its words, is from what was typed. */
static size_t id_distance(struct str id, struct str typed)
{
	size_t best = str_distance(id, typed);
	struct str word;

	while (str_split(&id, '-', &word)) {
		size_t far = str_distance(word, typed);

		best = far < best ? far : best;
	}
	return best;
}

static void say_none(const struct roster *r, const char *typed,
		     struct str folded, struct diag *d)
{
	const struct roster_entry *near = NULL;
	size_t best = folded.n < 4 ? 1 : folded.n < 6 ? 2 : 3;

	if (folded.n && folded.n < PART) {
		diag_error(d, NULL, POS_NONE,
			   "'%s' is too little to know somebody by; type more "
			   "of the id or the name",
			   typed);
		return;
	}
	if (!folded.n || day_parse(str_z(typed)) != DAY_NONE) {
		diag_error(d, NULL, POS_NONE,
			   folded.n ? "'%s' is a day, not somebody; it goes "
				      "after --date"
				    : "'%s' is nobody's name",
			   typed);
		return;
	}
	for (size_t i = 0; i < r->count; i++) {
		size_t far = id_distance(r->entries[i].id, folded);

		if (far >= best)
			continue;
		near = &r->entries[i];
		best = far;
	}
	diag_error(d, NULL, POS_NONE,
		   "nobody in the network '%s' has an id that begins with "
		   "'%s', or such a name%s%.*s%s",
		   r->root, typed, near ? "; did you mean '" : "",
		   STR_ARG(near ? near->id : STR("")), near ? "'?" : "");
}

/* The entry whose file `path` is. */
static const struct roster_entry *by_path(const struct roster *r,
					  const char *path, struct diag *d)
{
	struct stat want, st;

	for (size_t i = 0; lstat(path, &want) == 0 && i < r->count; i++)
		if (lstat(r->entries[i].full, &st) == 0 &&
		    st.st_ino == want.st_ino && st.st_dev == want.st_dev)
			return &r->entries[i];
	diag_error(d, NULL, POS_NONE,
		   "'%s' is no record of the network '%s'; type an id or a "
		   "name",
		   path, r->root);
	return NULL;
}

const struct roster_entry *roster_find(struct roster *r, const char *typed,
				       bool *many, struct diag *d)
{
	const struct roster_entry *found = NULL;
	struct buf folded = BUF_INIT;
	enum fit best = FIT_WORD_START;
	size_t count = 0;

	*many = false;
	if (strchr(typed, '/') || store_is_record_name(typed))
		return by_path(r, typed, d);
	if (!r->read)
		roster_read(r, NULL, NULL);
	text_fold(&folded, str_z(typed));
	for (size_t i = 0; i < r->count && *typed; i++) {
		enum fit fit = entry_fit(&r->entries[i], str_z(typed),
					 buf_str(&folded));

		if (fit < best)
			continue;
		count = fit > best ? 1 : count + 1;
		best = fit;
		found = &r->entries[i];
	}
	*many = count > 1;
	if (count > 1)
		say_many(r, typed, buf_str(&folded), best, d);
	else if (!count)
		say_none(r, typed, buf_str(&folded), d);
	buf_release(&folded);
	return count == 1 ? found : NULL;
}
