#include "config.h"

#include "add.h"

#include <sys/stat.h>

#include "base/ascii.h"
#include "cli/writer.h"
#include "guard/notes.h"
#include "match/match.h"
#include "model/schema.h"
#include "model/name.h"
#include "store/change.h"
#include "store/file_name.h"
#include "value/diff.h"

bool add_open(struct add *a)
{
	return cli_open_roster(a->cli, &a->roster, &a->root, NULL);
}

/* The name folded, of a person without titles and degrees. */
static void fold(struct buf *out, struct str name, enum record_kind kind)
{
	struct person_name parts;
	struct buf plain = BUF_INIT;

	if (kind == RECORD_CONTACT) {
		name_split_text(name, STR_NONE, STR_NONE, &parts);
		name_plain(&plain, &parts);
		name = buf_str(&plain);
	}
	name_fold(out, name);
	buf_release(&plain);
}

/* Appends a name, folded, on a line of its own. Without Latin letters it loses
 * its blanks, which 李明 has with some people. */
static void add_form(struct buf *out, struct str name)
{
	size_t start = out->len, len = start;
	bool latin = false;

	name_fold(out, str_trim(name));
	for (size_t i = start; i < out->len; i++)
		latin |= ascii_is_letter(out->s[i]);
	for (size_t i = start; i < out->len; i++)
		if (latin || out->s[i] != ' ')
			out->s[len++] = out->s[i];
	out->len = len;
	if (len > start)
		buf_addc(out, '\n');
}

/* What stands in parentheses or quotes after the name: "Li Ming (李明)". */
static void add_remark(struct buf *out, const struct person_name *parts)
{
	static const char marks[] = "()\"";
	struct str rest = parts->suffix, inner;

	while (rest.n && !strchr(marks, rest.p[0]))
		rest = str_skip(rest, 1);
	while (rest.n && strchr(marks, rest.p[0]))
		rest = str_skip(rest, 1);
	inner = rest;
	for (inner.n = 0; inner.n < rest.n && !strchr(marks, rest.p[inner.n]);)
		inner.n++;
	add_form(out, inner);
}

/* All names that a file has for somebody, each on a line: besides the name what
 * is in parentheses there, given and family name, and what keys of any name
 * hold that speak of one, "nickname" or "x-name-native". */
static void add_forms(struct buf *out, const struct record *r)
{
	struct person_name parts;
	struct str given = record_text(r, "given");
	struct str family = record_text(r, "family");
	struct buf both = BUF_INIT;

	name_split(r, &parts);
	add_remark(out, &parts);
	if (given.n && family.n) {
		buf_addf(&both, "%.*s %.*s", STR_ARG(given), STR_ARG(family));
		add_form(out, buf_str(&both));
		/* in scripts without blanks the family name is first */
		buf_clear(&both);
		buf_addf(&both, "%.*s%.*s", STR_ARG(family), STR_ARG(given));
		add_form(out, buf_str(&both));
	}
	buf_release(&both);
	for (const struct node *n = r->root->first; n; n = n->next)
		if (str_find(n->key, STR("name")) >= 0 &&
		    !str_is(n->key, "name"))
			for (const struct node *v = NULL; node_each(n, &v);)
				add_form(out, node_scalar(v));
}

/* Is one of the lines the same in both, and, with `whole`, more than one word
 * of Latin letters, which as a nickname many have? */
static bool share_form(struct str a, struct str b, bool whole)
{
	struct str form, other;

	while (str_line(&a, &form)) {
		struct str rest = b;

		if (whole && ascii_is_letter(form.p[0]) &&
		    !memchr(form.p, ' ', form.n))
			continue;
		while (str_line(&rest, &other))
			if (str_eq(form, other))
				return true;
	}
	return false;
}

/* Somebody of the name, or of an address, that is looked for. */
struct search {
	const struct roster *roster;
	enum record_kind kind;
	struct buf name;  /* folded */
	struct buf forms; /* the same, and what is in parentheses, on lines */
	struct match_index *index;
	struct diag *d;
	size_t found;
	const struct roster_entry *like; /* whose name is a part, or has more */
};

/* Is one name the beginning or the end of the other, in whole words? */
static bool is_within(struct str a, struct str b)
{
	if (a.n > b.n)
		return is_within(b, a);
	return a.n && a.n < b.n &&
	       ((str_starts(b, a) && b.p[a.n] == ' ') ||
		(str_ends(b, a) && b.p[b.n - a.n - 1] == ' '));
}

static void look_at(void *ctx, const struct roster_entry *e,
		    struct record *record)
{
	struct search *s = ctx;
	struct str where = record_text(record, "institution");
	struct buf name = BUF_INIT, forms = BUF_INIT;

	match_add(s->index, record, (size_t)(e - s->roster->entries));
	if (record->kind == s->kind) {
		fold(&name, record_name(record), s->kind);
		if (s->kind == RECORD_CONTACT) {
			add_form(&forms, buf_str(&name));
			add_forms(&forms, record);
		}
		if (str_eq(buf_str(&name), buf_str(&s->name)) ||
		    share_form(buf_str(&forms), buf_str(&s->forms), true)) {
			s->found++;
			diag_error(s->d, NULL, POS_NONE,
				   "'%.*s' exists already: %s%s%.*s",
				   STR_ARG(record_name(record)), e->path,
				   where.n ? ", " : "", STR_ARG(where));
		} else if (!s->like && s->kind == RECORD_CONTACT &&
			   (is_within(buf_str(&name), buf_str(&s->name)) ||
			    share_form(buf_str(&forms), buf_str(&s->forms),
				       false))) {
			s->like = e;
		}
	}
	buf_release(&forms);
	buf_release(&name);
}

/* What was typed, as a record. */
static void make_record(const struct add *a, struct record *r)
{
	record_init(r);
	r->kind = a->options.kind;
	r->root = node_new(&r->arena, NODE_MAP);
	for (size_t i = 0; i < a->count; i++)
		node_share(&r->arena, r->root, a->list[i].key,
			   a->list[i].value);
}

static void say_owner(struct search *s, size_t owner, enum match_how how)
{
	const struct roster_entry *e = &s->roster->entries[owner];

	s->found++;
	diag_error(s->d, NULL, POS_NONE, "'%.*s' has the same %s: %s",
		   STR_ARG(e->name),
		   match_how_name(how == MATCH_TWO ? MATCH_ADDRESS : how),
		   e->path);
}

/* An address, a profile or a number says who it is, whatever the name. */
static void look_up(struct search *s, const struct record *r)
{
	struct match_result m;
	enum match_how how;

	match_find(s->index, r, &m);
	how = m.how == MATCH_OTHER ? m.by : m.how;
	if (how != MATCH_ADDRESS && how != MATCH_LINK && how != MATCH_NUMBER &&
	    how != MATCH_TWO)
		return;
	say_owner(s, m.owner, how);
	if (how == MATCH_TWO)
		say_owner(s, m.other, how);
}

bool add_is_new(struct add *a, struct diag *d)
{
	struct search s = {.roster = &a->roster,
			   .kind = a->options.kind,
			   .name = BUF_INIT,
			   .d = d};
	struct record r;

	if (a->options.anyway)
		return true;
	fold(&s.name, a->name, s.kind);
	if (s.kind == RECORD_CONTACT) {
		struct person_name parts;

		name_split_text(a->name, STR_NONE, STR_NONE, &parts);
		add_form(&s.forms, buf_str(&s.name));
		add_remark(&s.forms, &parts);
	}
	s.index = match_new();
	roster_read(&a->roster, look_at, &s);
	make_record(a, &r);
	if (!s.found)
		look_up(&s, &r);
	a->like = s.like;
	record_release(&r);
	match_free(s.index);
	buf_release(&s.forms);
	buf_release(&s.name);
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

/* An id that was asked for is not changed to one that is free. */
static bool check_id(struct add *a, struct str name, struct diag *d)
{
	const char *id = a->options.id;

	if (!id || str_is(name, id))
		return true;
	if (is_taken(&a->roster, str_z(id)))
		diag_error(d, NULL, POS_NONE,
			   "the id '%s' is taken; nothing made", id);
	else
		diag_error(d, NULL, POS_NONE,
			   "'%s' cannot be an id: write lower-case letters, "
			   "digits and '-', such as '%.*s'",
			   id, STR_ARG(name));
	return false;
}

static bool put_path(struct add *a, const struct splice *s, struct diag *d)
{
	struct record r;
	struct buf name = BUF_INIT;
	bool good;

	record_init(&r);
	r.root = s->root;
	r.kind = a->options.kind;
	if (a->options.id)
		r.id = str_z(a->options.id);
	file_name(&name, &r, is_taken, &a->roster);
	good = check_id(a, buf_str(&name), d);
	buf_addf(&a->path, "%s.yaml", name.s);
	buf_release(&name);
	record_release(&r);
	return good;
}

static bool check_days(const struct add *a, const struct splice *s,
		       struct diag *d)
{
	const struct node *early = a->options.kind == RECORD_EVENT
					   ? schema_early_end(s->root)
					   : NULL;

	if (early)
		diag_error(d, NULL, POS_NONE,
			   "dates.end: '%.*s' is before the event starts; "
			   "nothing made",
			   STR_ARG(early->text));
	return !early;
}

/* The same person may be in a file that nobody could read, or by a part of the
 * name. */
static void warn_known(const struct add *a, struct diag *d)
{
	struct buf unread = BUF_INIT;

	if (a->like)
		diag_warning(
			d, NULL, POS_NONE,
			"perhaps the same as '%.*s' in %s; if so, %schange "
			"that one",
			STR_ARG(a->like->name), a->like->path,
			diag_undo(d, "'kith undo' and "));

	if (roster_say_unread(&unread, &a->roster))
		diag_warning(d, NULL, POS_NONE,
			     "'%.*s' may be in the network already: %s",
			     STR_ARG(a->name), unread.s);
	buf_release(&unread);
}

/* The same that `kith check` would say of the file. */
static void warn_notes(const struct add *a, struct diag *d)
{
	struct guard_written w = {.root = a->root};
	struct record r;

	make_record(a, &r);
	guard_written_begin(&w, &r, NULL, d);
	for (size_t i = 0; i < a->count; i++)
		guard_written_warn(&w, a->list[i].field, a->list[i].value);
	guard_written_warn(&w, schema_find(STR("log")), a->entry);
	guard_written_release(&w);
	record_release(&r);
}

bool add_text(struct add *a)
{
	const struct splice_step *log = SPLICE_PATH(SPLICE_KEY("log"));
	struct diag d = DIAG_INIT;
	struct splice s;
	bool good;

	d.dry = a->options.dry_run;
	if (a->options.into)
		buf_addf(&a->path, "%s/", a->options.into);
	warn_known(a, &d);
	change_check_ids(&a->roster, a->list, a->count, &d);
	if (a->entry)
		roster_check_event(&a->roster, a->entry, &d);
	put_schema(&a->text, a);
	if (a->options.kind != RECORD_CONTACT)
		buf_addf(&a->text, "kind: %s\n",
			 record_kind_name(a->options.kind));
	good = splice_init(&s, buf_str(&a->text), "the new file", &d) &&
	       change_record(&s, a->list, a->count, a->options.kind, &d);
	if (good && a->entry)
		good = splice_append(&s, log,
				     splice_log_form(&a->arena, a->entry, NULL),
				     &d);
	buf_clear(&a->text);
	if (good)
		buf_addstr(&a->text, splice_text(&s));
	good = good && check_days(a, &s, &d) && put_path(a, &s, &d);
	if (good)
		warn_notes(a, &d);
	splice_release(&s);
	cli_report(a->cli, &d);
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
		cli_fail(a->cli, &d, cli_replace_status(result));
	}
	cli_report(a->cli, &d);
	buf_release(&out);
	return result == REPLACE_DONE;
}
