#include "config.h"

#include "slots.h"

#include <errno.h>
#include <stdlib.h>

#include "base/file.h"
#include "codec/yaml/yaml.h"
#include "store/store.h"

void draft_slots_init(struct draft_slots *s)
{
	*s = (struct draft_slots){.arena = ARENA_INIT};
	s->all = node_new(&s->arena, NODE_MAP);
}

void draft_slots_release(struct draft_slots *s)
{
	arena_release(&s->arena);
	free(s->file);
}

/* The first part of a value that is neither text nor a list of texts. */
static const struct node *find_unusable(const struct node *value)
{
	for (const struct node *n = NULL; node_each(value, &n);)
		if (node_is_collection(n))
			return n;
	return NULL;
}

static bool check_block(const struct draft_slots *s, const struct node *block,
			struct diag *d)
{
	const struct node *n = block->first, *unusable = NULL;

	if (block->type != NODE_MAP && block->type != NODE_NULL) {
		diag_error(d, s->file, block->pos,
			   "a file of slots has a block for each contact: "
			   "'ID:', and below it, indented, 'name: value'");
		return false;
	}
	while (n && !(unusable = find_unusable(n)))
		n = n->next;
	if (n)
		diag_error(d, s->file, unusable->pos,
			   "the value of '%.*s' is a text, or a list of texts",
			   STR_ARG(n->key));
	return !n;
}

static void load(struct draft_slots *s, const char *path, struct diag *d)
{
	struct buf raw = BUF_INIT;
	const struct node *root = NULL;
	size_t errors = d->errors;

	free(s->file);
	s->file = mem_strdup(path);
	if (file_slurp(path, YAML_BYTES, &raw) < 0)
		diag_error(d, path, POS_START, "%s",
			   errno == EISDIR ? "a folder, not a file of facts"
					   : store_strerror(errno));
	else
		root = yaml_read_optional(&s->arena, buf_str(&raw), s->file, 1,
					  d);
	buf_release(&raw);
	if (d->errors != errors || !root || root->type == NODE_NULL)
		return;
	s->blocks = root;
	if (root->type != NODE_MAP)
		check_block(s, root, d);
	else
		for (const struct node *n = root->first;
		     n && check_block(s, n, d); n = n->next)
			;
}

void draft_add_override(struct draft_slots *s, struct cli *cli,
			const char *text)
{
	struct str name, said;
	struct node *value, *old, *first;
	bool equals = str_cut(str_z(text), '=', &name, &said);

	name = str_trim(name);
	if (!equals || !name.n) {
		cli_usage(cli, "-s takes name=value, not '%s'", text);
		return;
	}
	value = node_string(&s->arena, arena_str(&s->arena, said));
	old = node_get_str(s->all, name);
	if (!old) {
		node_append(s->all, arena_str(&s->arena, name), value);
		return;
	}
	if (old->type != NODE_LIST) {
		first = node_string(&s->arena, old->text);
		old->type = NODE_LIST;
		node_append(old, STR_NONE, first);
	}
	node_append(old, STR_NONE, value);
}

void draft_load_slots(struct draft_slots *s, struct cli *cli, const char *path)
{
	struct diag d = DIAG_INIT;

	load(s, path, &d);
	cli->stop |= d.errors > 0;
	cli_report(cli, &d);
	diag_release(&d);
}

const struct node *draft_slots_block(const struct draft_slots *s, struct str id)
{
	return s->blocks ? node_get_str(s->blocks, id) : NULL;
}

const struct node *draft_slots_find(const struct draft_slots *s,
				    const struct node *block, struct str name)
{
	const struct node *n = node_get_str(s->all, name);

	if (node_empty(n) && block)
		n = node_get_str(block, name);
	return n;
}
