#include "config.h"

#include "check_impl.h"

#include <errno.h>
#include <stdarg.h>
#include <stdlib.h>

#include "base/mem.h"
#include "base/suggest.h"
#include "base/utf8.h"
#include "cli/defaults.h"
#include "cli/input.h"
#include "codec/yaml/yaml.h"
#include "due/due.h"
#include "commands.h"

void check_init(struct check *c, struct cli *cli)
{
	size_t count = 0;

	*c = (struct check){.cli = cli, .found = DIAG_INIT};
	for (const struct rule *r = rules; r->name; r++)
		if (r->value)
			c->of_values[count++] = r;
	network_init(&c->net);
	c->words = guard_words_new();
}

static void seen_free(struct seen *s)
{
	if (!s)
		return;
	for (size_t i = 0; i < s->missing_count; i++)
		free(s->missing[i].id);
	free(s->missing);
	free(s->file);
	free(s->keys);
	free(s);
}

void forget_seen(struct check *c)
{
	for (struct seen *s = c->seen, *next; s; s = next) {
		next = s->next;
		seen_free(s);
	}
	c->seen = NULL;
	c->seen_count = 0;
}

void check_again(struct check *c)
{
	forget_seen(c);
	check_forget(c);
	diag_clear(&c->found);
}

void check_release(struct check *c)
{
	forget_seen(c);
	network_release(&c->net);
	guard_words_free(c->words);
	str_map_release(&c->ids);
	arena_release(&c->arena);
	diag_release(&c->found);
}

bool check_without(struct check *c, struct str name)
{
	int rule = rule_find(name);

	if (rule >= 0)
		c->off[rule] = true;
	return rule >= 0;
}

/* A typo in `me` would turn off what it is for. */
static void check_profile(struct check *c, const char *file)
{
	for (const struct node *n = c->net.me ? c->net.me->first : NULL; n;
	     n = n->next) {
		char hint[SUGGEST_HINT];

		if (vocab_has(vocab_profile, n->key) ||
		    str_starts(n->key, STR("x-")))
			continue;
		diag_warning(
			&c->found, file, n->key_pos,
			"unknown key '%.*s' of me%s", STR_ARG(n->key),
			suggest_hint(hint,
				     suggest_nearest(n->key, vocab_profile,
						     sizeof(*vocab_profile)),
				     "a key of your own begins with "
				     "'x-'"));
	}
}

static bool is_step(struct str name)
{
	const struct due_step *s = due_step_rows;

	while (s->name && !str_is(name, s->name))
		s++;
	return s->name;
}

/* A step that is none would stay due, whatever the list says. */
static void check_steps(struct check *c, const char *file)
{
	const struct node *list = node_get(c->net.me, "steps_done");

	for (const struct node *n = node_first_of(list); n;
	     n = node_next_of(list, n)) {
		char hint[SUGGEST_HINT];

		if (!node_empty(n) && !is_step(n->text))
			diag_warning(
				&c->found, file, n->pos,
				"no step is called '%.*s'%s", STR_ARG(n->text),
				suggest_hint(
					hint,
					suggest_nearest(n->text, due_step_rows,
							sizeof(*due_step_rows)),
					"'kith help season' lists "
					"them"));
	}
}

/* `policy: {check: {RULE: LEVEL}}` */
static void set_level(struct check *c, const char *file, const struct node *n)
{
	int rule = rule_find(n->key);
	char hint[SUGGEST_HINT];

	if (rule < 0) {
		diag_error(&c->found, file, n->key_pos, "unknown rule '%.*s'%s",
			   STR_ARG(n->key),
			   suggest_hint(hint,
					suggest_nearest(n->key, rules,
							sizeof(*rules)),
					"'kith check --list' lists them"));
		return;
	}
	for (int i = RULE_OFF; i <= RULE_ERROR; i++)
		if (str_is(n->text, rule_level_names[i])) {
			c->levels[rule] = (enum rule_level)i;
			return;
		}
	diag_error(&c->found, file, n->pos,
		   "unknown level '%.*s'; write error, warning or off",
		   STR_ARG(n->text));
}

static void set_levels(struct check *c, const char *file)
{
	const struct node *levels =
		node_get(node_get(c->net.settings.root, "policy"), "check");

	if (levels && levels->type == NODE_MAP)
		for (const struct node *n = levels->first; n; n = n->next)
			set_level(c, file, n);
	else if (levels && levels->type != NODE_NULL)
		diag_error(&c->found, file, levels->pos,
			   "'check' must be a mapping such as {cut: off}");
}

/* What there is to say of kith.yaml beyond what every command says. */
static void look_at_settings(struct check *c, bool whole)
{
	char *file = network_settings(c->root);

	set_levels(c, file);
	defaults_check(node_get(c->net.settings.root, "defaults"), commands,
		       file, &c->found);
	c->found.rule = "key";
	check_profile(c, file);
	check_steps(c, file);
	c->found.rule = "settings";
	if (!whole)
		diag_clear(&c->found);
	free(file);
}

void check_settings(struct check *c, bool whole)
{
	c->found.rule = "settings";
	network_load(&c->net, c->root ? mem_strdup(c->root) : NULL, &c->found);
	guard_words_load(c->words, c->root, &c->found);
	look_at_settings(c, whole);
}

void check_settings_text(struct check *c, struct str raw, bool whole)
{
	struct diag before = DIAG_INIT;

	/* of another network may be there already */
	diag_move(&before, &c->found);
	c->found.rule = "settings";
	network_load_text(&c->net, mem_strdup(c->root), raw, &c->found);
	look_at_settings(c, whole);
	diag_move(&c->found, &before);
	diag_release(&before);
}

void check_add_id(struct check *c, struct str id)
{
	str_map_add(&c->ids, arena_str(&c->arena, id), 0);
}

void check_forget(struct check *c)
{
	check_across(c);
	str_map_release(&c->ids);
	c->ids = (struct str_map)STR_MAP_INIT;
	memset(c->levels, 0, sizeof(c->levels));
	c->has_ids = false;
}

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

	s->keys = mem_grow(s->keys, s->count, &s->cap, sizeof(*s->keys));
	s->keys[s->count++] = (struct seen_key){
		.hash = str_hash((uint64_t)kind, text),
		.kind = kind,
		.pos = pos,
		.file = s,
	};
	s->has_address |= kind == SEEN_ADDRESS;
}

/* What a value in a list or mapping is: that of a claim is its fact's. */
static const struct field *field_of_child(const struct field *f,
					  const struct node *n,
					  const struct node *child)
{
	if (n->type == NODE_LIST ||
	    (f->type == FIELD_FACT && str_is(child->key, "value")))
		return f;
	return schema_find_below(f, child->key);
}

/* Each value that the schema knows, for the rules that look at values. */
static void look_at_value(const struct look *l, const struct field *f,
			  const struct node *n)
{
	if (n->type == NODE_LIST || n->type == NODE_MAP) {
		for (const struct node *k = n->first; k; k = k->next) {
			const struct field *of = field_of_child(f, n, k);

			if (of)
				look_at_value(l, of, k);
		}
		return;
	}
	for (size_t i = 0; n->type == NODE_STRING && l->check->of_values[i];
	     i++) {
		l->diag->rule = l->check->of_values[i]->name;
		l->check->of_values[i]->value(l, f, n);
	}
}

static void run_rules(const struct look *l)
{
	const struct node *root = l->record->root;

	for (const struct rule *r = rules; r->name; r++) {
		if (!r->record)
			continue;
		l->diag->rule = r->name;
		r->record(l);
	}
	for (const struct node *n = root ? root->first : NULL; n; n = n->next) {
		const struct field *f = schema_find(n->key);

		if (f && !(f->flags & (FIELD_DERIVED | FIELD_STREAM)) &&
		    n->pos.line)
			look_at_value(l, f, n);
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

void look_at(const struct check *c, const char *file, struct str id,
	     const char *same, struct str raw, struct diag *d,
	     struct seen *seen)
{
	struct record r;
	struct look l = {.check = c,
			 .file = file,
			 .raw = raw,
			 .record = &r,
			 .diag = d,
			 .seen = seen,
			 .plain = utf8_ascii(raw) == raw.n};
	size_t first = d->count;

	record_init(&r);
	d->rule = "id";
	if (same)
		diag_error(d, file, POS_START,
			   "the id '%.*s' is taken by '%s'; rename one of them",
			   STR_ARG(id), same);
	d->rule = "yaml";
	first = d->count;
	r.root = yaml_read_only(&r.arena, raw, file, 1, d);
	l.broken = !r.root && d->count > first;
	if (l.broken) {
		if (has_conflict(raw))
			d->msgs[d->count - 1].rule = "conflict";
		read_before(&r, raw, file, d->msgs[d->count - 1].pos.line);
	}
	if (r.root && r.root->type == NODE_MAP) {
		d->rule = "schema";
		first = d->count;
		schema_normalize(&r, SCHEMA_FILE, file, id, d);
		name_rules(d, first);
	} else if (r.root) {
		schema_normalize(&r, SCHEMA_FILE, file, id, d);
		r.root = NULL;
	}
	run_rules(&l);
	d->rule = NULL;
	record_release(&r);
}

/* The files of the network, by id; those of one operand may be fewer. */
static void take_ids(struct check *c, const struct store_list *list)
{
	for (size_t i = 0; i < list->count; i++)
		check_add_id(c, list->files[i].id);
}

/* All of the network, where only some of its files are read. */
static void take_all_ids(struct check *c)
{
	struct store_list all = STORE_LIST_INIT;
	struct diag ignored = DIAG_INIT;

	if (c->root && !c->has_ids) {
		store_walk(&all, c->root, &ignored);
		take_ids(c, &all);
		c->has_ids = true;
	}
	diag_release(&ignored);
	store_list_release(&all);
}

static void take_files(void *ctx, const struct store_list *list, struct diag *d)
{
	struct check *c = ctx;

	if (d->errors)
		cli_worsen(c->cli, CLI_TROUBLE);
	for (size_t i = 0; i < d->count; i++)
		d->msgs[i].rule = "file";
	diag_move(&c->found, d);
	c->found.rule = "unread";
	store_warn_unread(list, &c->found);
	take_ids(c, list);
	take_all_ids(c);
}

static enum input_verdict look_at_file(void *ctx, void *thread,
				       const struct store_file *file,
				       struct str raw, int error,
				       struct input_item *item)
{
	const struct check *c = ctx;
	struct seen *seen = mem_zalloc(sizeof(*seen));

	(void)thread;
	seen->file = mem_strdup(file->path);
	item->data = seen;
	if (error) {
		item->diag.rule = "file";
		diag_error(&item->diag, file->path, POS_START, "%s",
			   store_strerror(error));
	} else {
		look_at(c, file->path, file->id, file->same_id, raw,
			&item->diag, seen);
	}
	/* it is kept until all files are read */
	seen->cap = seen->count;
	seen->keys = mem_resize(seen->keys, seen->cap, sizeof(*seen->keys));
	seen->missing_cap = seen->missing_count;
	seen->missing = mem_resize(seen->missing, seen->missing_cap,
				   sizeof(*seen->missing));
	return INPUT_KEEP;
}

static void keep(struct check *c, struct diag *d, struct seen *seen)
{
	for (size_t i = 0; i < d->count; i++)
		if (d->msgs[i].rule && strcmp(d->msgs[i].rule, "file") == 0)
			cli_worsen(c->cli, CLI_TROUBLE);
	diag_move(&c->found, d);
	if (!seen->count && !seen->missing_count) {
		seen_free(seen);
		return;
	}
	seen->next = c->seen;
	c->seen = seen;
	c->seen_count += seen->count;
}

static enum input_verdict emit(void *ctx, struct input_item *item)
{
	keep(ctx, &item->diag, item->data);
	return INPUT_KEEP;
}

void check_operands(struct check *c, bool whole)
{
	const struct input_job job = {
		.emit = emit,
		.files = take_files,
		.bytes = look_at_file,
	};

	c->has_ids = whole;
	input_run(c->cli, &job, c);
}

void check_text(struct check *c, const char *file, const char *same,
		struct str raw)
{
	struct seen *seen = mem_zalloc(sizeof(*seen));
	struct diag d = DIAG_INIT;

	take_all_ids(c);
	seen->file = mem_strdup(file);
	look_at(c, file, store_id(file), same, raw, &d, seen);
	keep(c, &d, seen);
	diag_release(&d);
}
