#include "config.h"

#include "check_impl.h"

#include <stdarg.h>

#include "base/mem.h"
#include "codec/yaml/yaml.h"

void look_say(const struct look *l, struct pos pos, const char *fmt, ...)
{
	va_list ap;

	va_start(ap, fmt);
	diag_vadd(l->diag,
		  rules[rule_find(str_z(l->diag->rule))].level == RULE_ERROR
			  ? DIAG_ERROR
			  : DIAG_WARNING,
		  l->file, pos, fmt, ap);
	va_end(ap);
}

void look_remember(const struct look *l, enum seen_kind kind, struct str text,
		   struct pos pos)
{
	struct seen *s = l->seen;

	MEM_GROW(s->keys, s->count, s->cap);
	s->keys[s->count++] = (struct seen_key){
		.hash = str_hash((uint64_t)kind, text),
		.kind = kind,
		.pos = pos,
		.file = s,
	};
	s->has_address |= kind == SEEN_ADDRESS;
}

/* Each value that the schema knows, for the rules that look at values. */
static void look_at_value(const struct look *l, const struct field *f,
			  const struct node *n)
{
	if (node_is_collection(n)) {
		for (const struct node *k = n->first; k; k = k->next) {
			const struct field *of = schema_find_in(f, n, k);

			if (of)
				look_at_value(l, of, k);
		}
		return;
	}
	if (n->type != NODE_STRING)
		return;
	for (const struct value_rule *r = value_rules; r->name; r++) {
		if (!(r->types >> f->type & 1) && !(r->flags & f->flags))
			continue;
		l->diag->rule = r->name;
		r->look(l, f, n);
	}
}

static void run_rules(const struct look *l)
{
	const struct node *root = l->record->root;

	for (const struct node *n = root ? root->first : NULL; n; n = n->next) {
		const struct field *f = schema_find(n->key);

		if (f && !(f->flags & (FIELD_DERIVED | FIELD_STREAM)) &&
		    n->pos.line)
			look_at_value(l, f, n);
	}
	for (const struct rule *r = rules; r->name; r++) {
		if (!r->record)
			continue;
		l->diag->rule = r->name;
		r->record(l);
	}
}

/* The schema has two rules: what makes a record unusable, and the rest. */
static void name_rules(struct diag *d, size_t from)
{
	for (size_t i = from; i < d->count; i++)
		if (d->msgs[i].level == DIAG_WARNING)
			d->msgs[i].rule = "value";
}

static bool has_conflict(struct str raw)
{
	struct str line;

	while (str_line(&raw, &line))
		if (str_starts(line, STR("<<<<<<< ")))
			return true;
	return false;
}

/* The lines in front of line `number`. */
static struct str lines_before(struct str raw, uint32_t number)
{
	struct str rest = raw, line;

	for (uint32_t i = 1; i < number && str_raw_line(&rest, &line); i++)
		;
	return (struct str){raw.p, raw.n - rest.n};
}

/*
 * What is in front of a fault of YAML, where that is a record as it stands: all
 * that is wrong is said at once. Without its name, or its kind, it might be
 * another one.
 */
static void read_before(struct record *r, struct str raw, const char *file,
			uint32_t line)
{
	struct str part = lines_before(raw, line);
	struct diag ignored = DIAG_INIT;

	r->root = yaml_read_only(&r->arena, part, file, 1, &ignored);
	if (r->root &&
	    (r->root->type != NODE_MAP || !node_get(r->root, "name") ||
	     str_find(str_skip(raw, part.n), STR("\nkind:")) >= 0))
		r->root = NULL;
	diag_release(&ignored);
}

void look_at(const struct check *c, struct record *r, const char *file,
	     struct str id, const char *same, struct str raw, struct diag *d,
	     struct seen *seen)
{
	struct guard_notes notes = {
		.words = c->words, .me = c->net.me, .record = r};
	struct look l = {.check = c,
			 .file = file,
			 .raw = raw,
			 .record = r,
			 .diag = d,
			 .seen = seen,
			 .notes = &notes};
	const char *name;
	size_t first;

	l.clear = !memchr(raw.p, '\\', raw.n) &&
		  find_invisible(raw, &name) == raw.n;
	d->rule = "id";
	if (same)
		diag_error(d, file, POS_START,
			   "the id '%.*s' is taken by '%s'; rename one of them",
			   STR_ARG(id), same);
	d->rule = "yaml";
	first = d->count;
	r->root = yaml_read_only(&r->arena, raw, file, 1, d);
	l.broken = !r->root && d->count > first;
	if (l.broken) {
		if (has_conflict(raw))
			d->msgs[d->count - 1].rule = "conflict";
		read_before(r, raw, file, d->msgs[d->count - 1].pos.line);
	}
	if (r->root && r->root->type == NODE_MAP) {
		d->rule = "schema";
		first = d->count;
		schema_normalize(r, SCHEMA_FILE, file, id, d);
		name_rules(d, first);
	} else if (r->root) {
		schema_normalize(r, SCHEMA_FILE, file, id, d);
		r->root = NULL;
	}
	run_rules(&l);
	d->rule = NULL;
	guard_notes_release(&notes);
}
