#include "config.h"

#include "add.h"

#include <sys/stat.h>

#include "cli/input.h"
#include "model/name.h"
#include "store/change.h"
#include "store/file_name.h"
#include "store/replace.h"
#include "value/diff.h"

bool add_open(struct add *a)
{
	struct diag d = DIAG_INIT;
	bool good;

	a->root = input_network(a->cli, NULL);
	good = a->root && roster_open(&a->roster, a->root, &d);
	cli_report(a->cli, &d);
	diag_release(&d);
	return good;
}

/* The name alone, folded. */
static void fold(struct buf *out, struct str name)
{
	struct person_name parts;
	struct buf plain = BUF_INIT;

	name_split_text(name, STR_NONE, STR_NONE, &parts);
	name_plain(&plain, &parts);
	name_fold(out, buf_str(&plain));
	buf_release(&plain);
}

/* Somebody of the name that is looked for. */
struct search {
	struct add *a;
	struct buf name; /* folded */
	size_t found;
};

static void look_at(void *ctx, const struct roster_entry *e,
		    struct record *record)
{
	struct search *s = ctx;
	struct str where = record_text(record, "institution");
	struct buf name = BUF_INIT;

	if (record->kind == RECORD_CONTACT) {
		fold(&name, record_name(record));
		if (str_eq(buf_str(&name), buf_str(&s->name))) {
			s->found++;
			cli_refuse(s->a->cli, "'%.*s' is there: %s%s%.*s",
				   STR_ARG(record_name(record)), e->path,
				   where.n ? ", " : "", STR_ARG(where));
		}
	}
	buf_release(&name);
}

bool add_is_new(struct add *a)
{
	struct search s = {.a = a, .name = BUF_INIT};

	if (a->options.anyway)
		return true;
	fold(&s.name, a->name);
	roster_read(&a->roster, look_at, &s);
	buf_release(&s.name);
	if (s.found)
		cli_note(a->cli, "nothing made; --anyway makes another file, "
				 "'kith set' and 'kith log' change this one");
	return !s.found;
}

/* On some systems Lee.yaml and lee.yaml are one file. */
static bool is_taken(void *ctx, struct str id)
{
	const struct roster *r = ctx;

	for (size_t i = 0; i < r->count; i++)
		if (str_case_eq(r->entries[i].id, id))
			return true;
	return false;
}

/* For editors, where the network has the schema: as `kith init` writes it. */
static void put_schema(struct buf *out, const struct add *a)
{
	struct buf path = BUF_INIT;
	struct stat st;

	buf_addf(&path, "%s/.kith/schema.json", a->root);
	if (stat(path.s, &st) == 0) {
		buf_addz(out, "# yaml-language-server: $schema=");
		for (size_t i = 0; i < a->path.len; i++)
			if (a->path.s[i] == '/')
				buf_addz(out, "../");
		buf_addz(out, ".kith/schema.json\n");
	}
	buf_release(&path);
}

static void put_name(struct add *a, const struct splice *s)
{
	struct record r;
	struct buf name = BUF_INIT;

	record_init(&r);
	r.root = s->root;
	file_name(&name, &r, is_taken, &a->roster);
	buf_addf(&a->path, "%s.yaml", name.s);
	buf_release(&name);
	record_release(&r);
}

bool add_text(struct add *a)
{
	const struct splice_step *log = SPLICE_PATH(SPLICE_KEY("log"));
	struct diag d = DIAG_INIT;
	struct splice s;
	bool good;

	if (a->options.into)
		buf_addf(&a->path, "%s/", a->options.into);
	put_schema(&a->text, a);
	good = splice_init(&s, buf_str(&a->text), "the new file", &d) &&
	       change_record(&s, a->list, a->count, RECORD_CONTACT, &d);
	if (good && a->entry)
		good = splice_append(&s, log,
				     splice_log_form(&a->arena, a->entry, NULL),
				     &d);
	buf_clear(&a->text);
	if (good) {
		buf_addstr(&a->text, splice_text(&s));
		put_name(a, &s);
	}
	splice_release(&s);
	cli_report(a->cli, &d);
	diag_release(&d);
	return good;
}

bool add_write(struct add *a)
{
	struct diag d = DIAG_INIT;
	enum replace_result result = REPLACE_FAILED;
	struct buf out = BUF_INIT;
	struct replace r;

	if (a->options.dry_run) {
		diff_unified(&out, a->path.s, STR_NONE, buf_str(&a->text));
		cli_put(a->cli, buf_str(&out));
		buf_release(&out);
		return false;
	}
	if (replace_open(&r, a->root, "add", REPLACE_WAIT, &d)) {
		result = replace_create(&r, a->path.s, REPLACE_PARENTS,
					buf_str(&a->text), &d);
		replace_close(&r);
	}
	if (result == REPLACE_EXISTS)
		diag_error(&d, a->path.s, POS_NONE,
			   "somebody has just made this file; nothing written");
	if (result == REPLACE_DONE) {
		buf_addf(&out, "%s\n", a->path.s);
		cli_put(a->cli, buf_str(&out));
	} else {
		cli_fail(a->cli, &d,
			 result == REPLACE_REFUSED ? CLI_NO : CLI_TROUBLE);
	}
	cli_report(a->cli, &d);
	buf_release(&out);
	diag_release(&d);
	return result == REPLACE_DONE;
}
