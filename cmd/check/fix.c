#include "config.h"

#include "check_impl.h"

#include <stdlib.h>

#include "base/file.h"
#include "base/mem.h"
#include "base/text.h"
#include "base/utf8.h"
#include "cli/writer.h"
#include "codec/yaml/splice.h"
#include "codec/yaml/yaml.h"
#include "model/typed.h"
#include "value/date.h"
#include "value/diff.h"
#include "value/message.h"

/*
 * What is safe to mend: where it is certain what was meant, and no word is
 * lost. The splicer makes the edits, or refuses.
 */
enum {
	STEPS = 8,
};

/* One file that is mended. */
struct fix {
	struct replace_edit base; /* first */
	const char *file;
	struct buf before, after;
	size_t count;
	/* while it runs */
	struct splice splice;
	struct arena arena;
	struct splice_step path[STEPS];
	size_t depth, refused, seen;
	struct str name; /* of the record */
};

/* Without the characters that cannot be seen; what is like a blank is one. */
static struct str make_visible(struct arena *a, struct str s)
{
	struct buf out = BUF_INIT;
	const char *name;

	while (s.n) {
		size_t at = find_invisible(s, &name);
		uint32_t cp;

		buf_add(&out, s.p, at);
		s = str_skip(s, at);
		if (!s.n)
			break;
		s = str_skip(s, utf8_next(s, &cp));
		if (str_find(str_z(name), STR("space")) >= 0 &&
		    str_find(str_z(name), STR("zero")) < 0)
			buf_addc(&out, ' ');
	}
	return str_trim(buf_to_arena(&out, a));
}

/* The address alone, if the name before it is that of the record. */
static struct str bare_address(const struct fix *x, struct str s)
{
	struct str inner = address_in(s), name;

	if (!inner.n)
		return s;
	name = str_trim((struct str){s.p, (size_t)(inner.p - s.p) - 1});
	if (str_case_starts(s, STR("mailto:")) || !name.n ||
	    text_same(name, x->name))
		return inner;
	return s;
}

/*
 * With the day it begins with in kith's form: a day alone, or a log entry,
 * which goes on after it.
 */
static struct str with_day(struct fix *x, const struct field *f, struct str s)
{
	size_t taken;
	int day = schema_guess_day(s, &taken);
	bool entry = strcmp(f->name, "log") == 0;
	struct buf text = BUF_INIT;
	char date[DAY_TEXT];

	if ((f->type != FIELD_DAY && !entry) || day == DAY_NONE ||
	    (taken < s.n && !(entry && s.p[taken] == ' ')))
		return s;
	buf_addz(&text, day_format(day, date));
	buf_addstr(&text, str_skip(s, taken));
	return buf_to_arena(&text, &x->arena);
}

static struct str mended(struct fix *x, const struct field *f, struct str s)
{
	struct str inner;
	const char *name;

	s = with_day(x, f, s);
	if (f->flags & FIELD_PROSE)
		return s;
	if (find_invisible(s, &name) < s.n)
		s = make_visible(&x->arena, s);
	inner = between_curly_quotes(s);
	if (inner.n)
		s = inner;
	if (strcmp(f->name, "email") == 0)
		s = bare_address(x, s);
	/* yes and no are read in any case */
	return f->words == vocab_yes_no ? s : schema_spelled(f, s);
}

/* A list of what one value holds; NULL when that is not certain. */
static struct node *split_value(struct fix *x, const struct field *f,
				const struct node *n)
{
	char mark = several_mark(f, n, splice_text(&x->splice));
	struct node *list = node_new(&x->arena, NODE_LIST);
	struct str rest = n->text, piece;

	if (!mark)
		return NULL;
	for (size_t i = 0; typed_item(&rest, mark, i, &piece); i++) {
		piece = mended(x, f, piece);
		if (strcmp(f->name, "email") == 0 && !message_is_address(piece))
			return NULL;
		if (piece.n)
			node_append(list, STR_NONE,
				    node_string(&x->arena, piece));
	}
	return list->first && list->first->next ? list : NULL;
}

/* The list, with what its values hold one by one; NULL when that is the same.
 */
static struct node *split_list(struct fix *x, const struct field *f,
			       const struct node *n)
{
	struct node *list = node_new(&x->arena, NODE_LIST);
	bool changed = false;

	for (const struct node *k = n->first; k; k = k->next) {
		struct node *several =
			k->type == NODE_STRING ? split_value(x, f, k) : NULL;

		changed = changed || several;
		for (const struct node *one = several ? several->first : k; one;
		     one = several ? one->next : NULL)
			node_append(list, STR_NONE, node_copy(&x->arena, one));
	}
	return changed ? list : NULL;
}

/* Writes what belongs at the path; false when the splicer refuses. */
static bool put(struct fix *x, const struct node *to)
{
	struct diag refusal = DIAG_INIT;
	bool done;

	if (x->seen++ < x->refused)
		return false;
	/* those of the tree go with it, after the first of several edits */
	for (size_t i = 0; i < x->depth; i++)
		if (x->path[i].key)
			x->path[i].key =
				arena_strz(&x->arena, x->path[i].key).p;
	x->path[x->depth] = (struct splice_step)SPLICE_END;
	done = splice_set(&x->splice, x->path, to, &refusal);
	x->refused += !done;
	x->count += done;
	diag_release(&refusal);
	return done;
}

/* Mends the value at the path; false when it is right, or cannot be. */
static bool mend_value(struct fix *x, const struct field *f,
		       const struct node *n)
{
	struct node *to = n->key.n ? split_value(x, f, n) : NULL;
	struct str text = to ? STR_NONE : mended(x, f, n->text);

	if (!to && (!text.n || str_eq(text, n->text)))
		return false;
	return put(x, to ? to : node_string(&x->arena, text));
}

/* The same for a short entry of the log, whose day is in its key. */
static bool mend_entry(struct fix *x, const struct field *f,
		       const struct node *n)
{
	struct str key = with_day(x, f, n->first->key);
	struct node *to;

	if (str_eq(key, n->first->key))
		return false;
	to = node_copy(&x->arena, n);
	to->first->key = key;
	return put(x, to);
}

static bool mend_below(struct fix *x, const struct field *f,
		       const struct node *n);

static bool mend_child(struct fix *x, const struct field *f,
		       const struct node *n, struct splice_step step)
{
	bool done;

	if (!f || x->depth + 2 > STEPS)
		return false;
	x->path[x->depth++] = step;
	done = mend_below(x, f, n);
	x->depth--;
	return done;
}

/* True after an edit: the tree is another one then. */
static bool mend_below(struct fix *x, const struct field *f,
		       const struct node *n)
{
	struct node *split = n->type == NODE_LIST ? split_list(x, f, n) : NULL;
	size_t i = 0;

	if (split && put(x, split))
		return true;
	if (n->type == NODE_STRING)
		return mend_value(x, f, n);
	if (n->type == NODE_MAP && !n->key.n && n->first && mend_entry(x, f, n))
		return true;
	for (const struct node *k = n->first; k; k = k->next, i++) {
		bool list = n->type == NODE_LIST;
		struct splice_step step = {.key = list ? NULL : k->key.p,
					   .index = i};

		if (mend_child(x, list ? f : schema_find_below(f, k->key), k,
			       step))
			return true;
	}
	return false;
}

static bool mend_one(struct fix *x)
{
	const struct node *root = x->splice.root;

	x->seen = x->depth = 0;
	if (!root || root->type != NODE_MAP)
		return false;
	x->name = node_text(root, "name");
	for (const struct node *n = root->first; n; n = n->next) {
		const struct field *f = schema_find(n->key);
		struct splice_step step = {.key = n->key.p};

		if (f && !(f->flags & (FIELD_DERIVED | FIELD_STREAM)) &&
		    mend_child(x, f, n, step))
			return true;
	}
	return false;
}

static bool mend(struct replace_edit *base, struct str old, struct buf *out,
		 struct diag *d)
{
	struct fix *x = (struct fix *)base;
	bool good = splice_init(&x->splice, old, x->file, d);

	x->count = x->refused = 0;
	while (good && mend_one(x))
		;
	if (good) {
		buf_addstr(out, splice_text(&x->splice));
		buf_clear(&x->before);
		buf_clear(&x->after);
		buf_addstr(&x->before, old);
		buf_addstr(&x->after, splice_text(&x->splice));
	}
	splice_release(&x->splice);
	arena_clear(&x->arena);
	return good;
}

/* The path below the root, the caller's to free; NULL when it is elsewhere. */
static char *below(const char *root, const char *file)
{
	char *top = realpath(root, NULL), *full = realpath(file, NULL);
	size_t n = top ? strlen(top) : 0;
	char *path = NULL;

	if (n == 1)
		n = 0;
	if (top && full && strncmp(top, full, n) == 0 && full[n] == '/')
		path = mem_strdup(full + n + 1);
	free(top);
	free(full);
	return path;
}

static void fix_file(struct check *c, struct replace *r, struct fix *x,
		     struct buf *diffs)
{
	char *path = below(c->root, x->file);
	struct buf raw = BUF_INIT, out = BUF_INIT;
	struct diag d = DIAG_INIT;

	x->count = 0;
	if (!path) {
		cli_note(c->cli, "'%s' is outside the network; not fixed",
			 x->file);
	} else if (r) {
		if (replace_file(r, path, 0, &x->base, &d) != REPLACE_DONE)
			x->count = 0;
	} else if (file_slurp(x->file, YAML_BYTES, &raw) == 0 &&
		   mend(&x->base, buf_str(&raw), &out, &d)) {
		diff_unified(diffs, path, buf_str(&x->before),
			     buf_str(&x->after));
	}
	if (d.errors)
		cli_fail(c->cli, &d, CLI_TROUBLE);
	diag_release(&d);
	buf_release(&raw);
	buf_release(&out);
	free(path);
}

static bool may_be_mended(const struct diag_msg *m)
{
	static const char *const names[] = {"several", "quotes", "invisible",
					    "address", "value",  "schema"};

	for (size_t i = 0; m->rule && i < sizeof(names) / sizeof(*names); i++)
		if (strcmp(m->rule, names[i]) == 0)
			return m->file != NULL;
	return false;
}

/* Is the file no YAML? What is said of it is in front of the fault then. */
static bool is_broken(const struct diag *found, size_t i)
{
	const char *file = found->msgs[i].file;

	for (; i < found->count && found->msgs[i].file; i++) {
		const struct diag_msg *m = &found->msgs[i];

		if (strcmp(m->file, file) != 0)
			break;
		if (m->rule && (strcmp(m->rule, "yaml") == 0 ||
				strcmp(m->rule, "conflict") == 0))
			return true;
	}
	return false;
}

/* Each file with such a finding, once: they are sorted. */
static size_t fix_files(struct check *c, struct replace *r, struct buf *diffs)
{
	struct fix x = {.base.edit = mend, .arena = ARENA_INIT};
	const char *last = "";
	size_t count = 0;

	for (size_t i = 0; i < c->found.count; i++) {
		const struct diag_msg *m = &c->found.msgs[i];

		if (!may_be_mended(m) || strcmp(m->file, last) == 0)
			continue;
		last = m->file;
		if (is_broken(&c->found, i))
			continue;
		x.file = m->file;
		fix_file(c, r, &x, diffs);
		count += x.count;
	}
	buf_release(&x.before);
	buf_release(&x.after);
	arena_release(&x.arena);
	return count;
}

size_t check_fix(struct check *c, bool dry_run)
{
	struct buf diffs = BUF_INIT;
	struct replace r;
	size_t count = 0;

	diag_sort(&c->found);
	if (!c->root) {
		cli_error(c->cli, "--fix needs a network (no kith.yaml)");
	} else if (dry_run) {
		count = fix_files(c, NULL, &diffs);
		cli_show_file(c->cli, buf_str(&diffs));
	} else if (cli_replace_open(c->cli, &r, c->root, "check")) {
		count = fix_files(c, &r, &diffs);
		replace_close(&r);
	}
	buf_release(&diffs);
	return count;
}
