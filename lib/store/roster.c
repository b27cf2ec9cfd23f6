#include "config.h"

#include "store/roster.h"

#include <errno.h>
#include <inttypes.h>
#include <stdlib.h>
#include <sys/stat.h>

#include "base/file.h"
#include "base/text.h"
#include "codec/yaml/yaml.h"
#include "model/name.h"

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

static void add_me(struct roster *r)
{
	char *full = network_settings(r->root);

	r->me = (struct roster_entry){.full = arena_strz(&r->arena, full).p,
				      .path = "kith.yaml",
				      .id = STR("me"),
				      .kind = RECORD_SETTINGS};
	free(full);
}

bool roster_open(struct roster *r, const char *root, struct diag *d)
{
	*r = (struct roster){.root = root, .list = STORE_LIST_INIT};
	add_me(r);
	store_walk(&r->list, root, d);
	r->count = r->list.count;
	r->entries = mem_zalloc((r->count + 1) * sizeof(*r->entries));
	for (size_t i = 0; i < r->count; i++) {
		const struct store_file *f = &r->list.files[i];

		r->entries[i] = (struct roster_entry){.path = f->below,
						      .full = f->path,
						      .id = f->id,
						      .error = f->error,
						      .shared = f->same_id};
		if (f->same_id)
			r->entries[str_map_find(&r->list.ids, f->id)].shared =
				true;
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

static bool parse(const struct roster_entry *e, struct str raw,
		  struct record *out, struct diag *d)
{
	struct store_file f = {.path = e->full, .id = e->id};

	return e->kind == RECORD_SETTINGS
		       ? network_parse_me(out, raw, e->full, d)
		       : store_parse(out, &f, raw, d);
}

bool roster_load(const struct roster_entry *e, struct buf *raw,
		 struct record *out, struct diag *d)
{
	int err = e->error == EILSEQ ? EILSEQ : 0;

	if (!err && file_slurp(e->full, YAML_BYTES, raw) < 0)
		err = errno;
	if (err)
		diag_error(d, e->full, POS_START, "%s", store_strerror(err));
	return !err && parse(e, buf_str(raw), out, d);
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
	       stat(e->full, &mine) == 0 && !file_is(&mine, &there);
}

bool roster_parse(const struct roster_entry *e, struct str raw,
		  struct record *out)
{
	struct diag ignored = DIAG_INIT;
	bool good = parse(e, raw, out, &ignored);

	diag_release(&ignored);
	return good;
}

bool roster_is_whole(const struct roster_entry *e, struct str raw,
		     enum record_kind kind, struct str name)
{
	struct record now;
	bool whole;

	record_init(&now);
	whole = roster_parse(e, raw, &now) && now.kind == kind &&
		text_same(record_name(&now), name);
	record_release(&now);
	return whole;
}

/* Of "Novak, Dr. Helena" also "helena novak" and "dr novak". */
static void fold_titled(struct buf *out, const struct record *r,
			const struct person_name *parts)
{
	struct buf said = BUF_INIT;

	name_fold(out, record_name(r));
	buf_addc(out, '\n');
	name_plain(&said, parts);
	name_fold(out, buf_str(&said));
	buf_addc(out, '\n');
	buf_clear(&said);
	/* "Dear John" is a part of a name: other Johns may be meant */
	name_greeting_guessed(&said, r);
	buf_addc(out, ' ');
	name_fold(out, buf_str(&said));
	buf_addc(out, '\n');
	buf_release(&said);
}

/* Also as it is typed without the apostrophes: "obrien". */
static void add_without_quotes(struct buf *out)
{
	size_t len = out->len;

	if (!len || !memchr(out->s, '\'', len))
		return;
	buf_addc(out, '\n');
	for (size_t i = 0; i < len; i++)
		if (out->s[i] != '\'')
			buf_addc(out, out->s[i]);
}

/* By what somebody may be found; events and programs by their names. */
static void add_names(struct roster *r, struct roster_entry *e,
		      const struct record *record)
{
	const struct node *emails = node_get(record->root, "email");
	struct buf folded = BUF_INIT;
	struct person_name parts;

	if (e->kind != RECORD_CONTACT) {
		name_fold(&folded, record_name(record));
		e->names = arena_str(&r->arena, buf_str(&folded));
		buf_release(&folded);
		return;
	}
	name_split(record, &parts);
	name_words(&folded, &parts);
	add_without_quotes(&folded);
	buf_addc(&folded, '\n');
	name_fold(&folded, record_text(record, "nickname"));
	e->names = arena_str(&r->arena, buf_str(&folded));
	buf_clear(&folded);
	fold_titled(&folded, record, &parts);
	add_without_quotes(&folded);
	e->titled = arena_str(&r->arena, buf_str(&folded));
	buf_clear(&folded);
	for (const struct node *n = NULL; node_each(emails, &n);) {
		text_fold(&folded, str_trim(node_scalar(n)));
		buf_addc(&folded, '\n');
	}
	e->addresses = arena_str(&r->arena, buf_str(&folded));
	buf_release(&folded);
}

void roster_read(struct roster *r,
		 void (*each)(void *ctx, const struct roster_entry *e,
			      struct record *record),
		 void *ctx)
{
	struct buf raw = BUF_INIT;
	struct diag unread = DIAG_INIT;
	struct record record;

	record_init(&record);
	r->read = true;
	for (size_t i = 0; i < r->count; i++) {
		struct roster_entry *e = &r->entries[i];

		buf_clear(&raw);
		record_clear(&record);
		e->readable = roster_load(e, &raw, &record, &unread);
		e->line = unread.count ? unread.msgs[0].pos.line : 0;
		diag_clear(&unread);
		if (!e->readable)
			continue;
		e->name = arena_str(&r->arena, record_name(&record));
		e->kind = record.kind;
		add_names(r, e, &record);
		if (each)
			each(ctx, e, &record);
	}
	record_release(&record);
	diag_release(&unread);
	buf_release(&raw);
}

void roster_visit(const char *root,
		  void (*each)(void *ctx, const struct roster_entry *e,
			       struct record *record),
		  void *ctx)
{
	struct diag ignored = DIAG_INIT;
	struct roster roster;

	roster_open(&roster, root, &ignored);
	roster_read(&roster, each, ctx);
	roster_release(&roster);
	diag_release(&ignored);
}

bool roster_say_unread(struct buf *out, const struct roster *r)
{
	const struct roster_entry *first = NULL;
	size_t count = 0;

	for (size_t i = r->read ? r->count : 0; i-- > 0;)
		if (!r->entries[i].readable) {
			first = &r->entries[i];
			count++;
		}
	if (count > 1)
		buf_addf(out, "%zu files cannot be read, such as ", count);
	if (first)
		buf_addf(out, "%s:%" PRIu32, first->full, first->line);
	if (count == 1)
		buf_addz(out, " cannot be read");
	return count > 0;
}

const struct roster_entry *roster_by_id(const struct roster *r, struct str id)
{
	size_t i = str_map_find(&r->list.ids, id);

	return i == STR_MAP_NONE ? NULL : &r->entries[i];
}
