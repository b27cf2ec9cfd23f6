#include "config.h"

#include "check_impl.h"

#include <stdlib.h>

#include "base/mem.h"
#include "base/suggest.h"
#include "base/text.h"
#include "cli/defaults.h"
#include "cli/input.h"
#include "cli/term.h"
#include "due/due.h"
#include "commands.h"
#include "model/profile.h"
#include "model/step.h"

enum {
	LIST_HELP = 25, /* the column of --list where what a rule finds is */
};

void check_init(struct check *c, struct cli *cli)
{
	*c = (struct check){.cli = cli, .found = DIAG_INIT};
	network_init(&c->net);
	c->words = lexicon_new();
}

static void seen_free(struct seen *s)
{
	if (!s)
		return;
	for (size_t i = 0; i < s->missing_count; i++)
		free(s->missing[i].id);
	for (size_t i = 0; i < s->count; i++)
		free(s->keys[i].institution);
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
	lexicon_free(c->words);
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

/* `policy: {check: {RULE: LEVEL}}` */
static void set_level(struct check *c, const char *file, const struct node *n)
{
	int rule = rule_find(n->key);
	char hint[SUGGEST_HINT];

	if (rule < 0) {
		diag_error(&c->found, file, n->key_pos, "unknown rule '%.*s'%s",
			   STR_ARG(n->key),
			   suggest_row(hint, n->key, rules, sizeof(*rules),
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
	profile_check_keys(c->net.me, file, &c->found);
	due_check_steps(c->net.me, file, &c->found);
	c->found.rule = "settings";
	step_check(c->net.me, file, &c->found);
	profile_check_days(c->net.me, c->cli->today, file, &c->found);
	if (!whole)
		diag_clear(&c->found);
	free(file);
}

void check_settings(struct check *c, bool whole)
{
	c->found.rule = "settings";
	network_load(&c->net, c->root ? mem_strdup(c->root) : NULL, &c->found);
	lexicon_load(c->words, c->root, &c->found);
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
		look_at(c, &item->record, file->path, file->id, file->same_id,
			raw, &item->diag, seen);
	}
	/* it is kept until all files are read */
	seen->cap = seen->count;
	seen->keys = mem_resize(seen->keys, seen->cap, sizeof(*seen->keys));
	seen->missing_cap = seen->missing_count;
	if (seen->missing)
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
		.map_is_last = true,
	};

	c->has_ids = whole;
	input_run(c->cli, &job, c);
}

void check_text(struct check *c, const char *file, const char *same,
		struct str raw)
{
	struct seen *seen = mem_zalloc(sizeof(*seen));
	struct diag d = DIAG_INIT;
	struct record r;

	record_init(&r);
	take_all_ids(c);
	seen->file = mem_strdup(file);
	look_at(c, &r, file, store_id(file), same, raw, &d, seen);
	record_release(&r);
	keep(c, &d, seen);
	diag_release(&d);
}

/* The level that a rule has in this run, where it finds `found`. */
static enum rule_level level_of(const struct check *c, int rule,
				enum rule_level found)
{
	if (rule < 0)
		return RULE_ERROR;
	if (c->off[rule])
		return RULE_OFF;
	return c->levels[rule] ? c->levels[rule] : found;
}

static void put_finding(struct check *c, const struct diag_msg *m,
			struct buf *out)
{
	int rule = m->rule ? rule_find(str_z(m->rule)) : -1;
	enum rule_level level = level_of(
		c, rule, m->level == DIAG_ERROR ? RULE_ERROR : RULE_WARNING);
	struct buf line = BUF_INIT;

	if (level == RULE_OFF)
		return;
	if (m->file)
		buf_addf(&line, "%s:%u:%u: ", m->file,
			 m->pos.line ? m->pos.line : 1,
			 m->pos.line ? m->pos.col : 1);
	buf_addf(&line, "%s: %s [%s]", rule_level_names[level], m->text,
		 m->rule ? m->rule : "file");
	text_show(out, buf_str(&line), true);
	buf_addc(out, '\n');
	buf_release(&line);
	if (level == RULE_ERROR || c->strict)
		cli_worsen(c->cli, CLI_NO);
}

void check_report(struct check *c)
{
	struct buf out = BUF_INIT;

	check_across(c);
	diag_sort(&c->found);
	for (size_t i = 0; i < c->found.count; i++)
		put_finding(c, &c->found.msgs[i], &out);
	if (out.len)
		cli_show(c->cli, buf_str(&out));
	buf_release(&out);
}

void check_list(const struct check *c)
{
	struct buf out = BUF_INIT;
	struct term term;

	term_init(&term, 0);
	if (!term.tty)
		term.width = 0;
	for (int i = 0; rules[i].name; i++) {
		buf_addf(&out, "%-14s  %-7s  ", rules[i].name,
			 rule_level_names[level_of(c, i, rules[i].level)]);
		term_wrap(&term, &out, STYLE_PLAIN, str_z(rules[i].help),
			  LIST_HELP);
		buf_addc(&out, '\n');
	}
	cli_show(c->cli, buf_str(&out));
	buf_release(&out);
}
