#include "config.h"

#include "codec/yaml/splice_impl.h"

#include "codec/yaml/yaml.h"
#include "codec/yaml/yaml_impl.h"

void splice_find(const struct splice *s, const struct splice_step *path,
		 struct splice_spot *at)
{
	*at = (struct splice_spot){.node = s->root, .rest = path};
	while (at->node && !splice_at_end(at->rest)) {
		struct node *c = splice_child_at(at->node, at->rest);

		if (!c)
			return;
		at->in_flow |= splice_is_flow(splice_text(s), at->node);
		at->parent = at->node;
		at->node = c;
		at->rest++;
	}
}

static struct pos pos_of(const struct splice *s, size_t byte)
{
	struct place at;

	place_init(&at, splice_text(s), 1);
	place_to_byte(&at, byte);
	return place_pos(&at);
}

bool splice_refuse(const struct splice *s, const struct splice_step *path,
		   struct pos pos, struct diag *d, const char *why)
{
	struct buf name = BUF_INIT;

	splice_put_path(&name, path);
	diag_error(d, s->file, pos, "cannot write '%s': %s",
		   name.len ? name.s : "(the whole file)", why);
	buf_release(&name);
	return false;
}

/* Reports why libyaml, or the comparison, rejected the new text. */
static bool refuse_patch(const struct splice *s, const struct splice_step *path,
			 const struct splice_patch *p, const struct diag *why,
			 struct diag *d)
{
	struct str src = splice_text(s);
	struct buf text = BUF_INIT;
	size_t at = p->at;

	if (!why->count && at == src.n && !splice_ends_line(src))
		return splice_refuse(
			s, path, pos_of(s, at), d,
			"the text at the end of the file lacks a line "
			"break; add it first");
	if (src.n - (p->end - at) + p->added.len > YAML_BYTES)
		return splice_refuse(
			s, path, pos_of(s, at), d,
			"the file would be over 1 MiB; move notes or old "
			"log entries to another kind of file");
	if (p->why)
		return splice_refuse(s, path, pos_of(s, at), d, p->why);
	buf_addz(&text, "it does not fit here");
	if (why->count)
		buf_addf(&text, " (%s)", why->msgs[0].text);
	buf_addz(&text, "; add it by hand");
	splice_refuse(s, path, pos_of(s, at), d, text.s);
	buf_release(&text);
	return false;
}

/* Puts `value` in the place of `n`, which becomes `was`. */
static void become(struct node *n, const struct node *value, struct node *was)
{
	*was = *n;
	n->type = value->type;
	n->text = value->text;
	n->first = value->first;
	n->last = value->last;
}

static bool fill(struct splice *s, const struct splice_edit *e,
		 struct splice_patch *p, struct diag *why)
{
	struct node *n = e->at->node, was;
	bool done;

	if (node_empty(n) && !(node_is_scalar(n) && node_is_scalar(e->value)))
		done = splice_into_empty(p, s, n, e->at->parent, e->at->in_flow,
					 e->value);
	else
		done = splice_into_value(p, s, n, e->at->parent, e->at->in_flow,
					 e->value);
	if (!done)
		return false;
	become(n, e->value, &was);
	done = splice_commit(s, p, s->root, NULL, why);
	if (!done)
		*n = was;
	return done;
}

/* As node_append, but after `last`; NULL: as the first. */
static void put_after(struct node *to, struct node *last, struct node *child)
{
	if (last == to->last) {
		node_append(to, child->key, child);
		return;
	}
	child->next = last ? last->next : to->first;
	*(last ? &last->next : &to->first) = child;
}

static bool add_child(struct splice *s, const struct splice_edit *e,
		      struct splice_patch *p, struct diag *why)
{
	struct node *to = e->at->node, copy = *e->value;
	bool done;

	if (e->at->in_flow || splice_is_flow(splice_text(s), to))
		done = splice_into_flow(p, s, to, e->last, e->key, e->value);
	else
		done = splice_into_block(p, s, to, e->last, e->key, e->value);
	if (!done)
		return false;
	copy.key = e->key;
	put_after(to, e->last, &copy);
	done = splice_commit(s, p, s->root, NULL, why);
	if (!done)
		node_remove(to, &copy);
	return done;
}

/* All of them at the end of a block list or map that is not empty. */
static bool add_children(struct splice *s, const struct splice_edit *e,
			 struct splice_patch *p, struct diag *why)
{
	struct node *to = e->at->node, *last = to->last;

	if (!splice_extend_block(p, s, to, e->value))
		return false;
	last->next = e->value->first;
	to->last = e->value->last;
	if (splice_commit(s, p, s->root, NULL, why))
		return true;
	last->next = NULL;
	to->last = last;
	return false;
}

static bool take_child(struct splice *s, const struct splice_edit *e,
		       struct splice_patch *p, struct diag *why)
{
	const struct splice_spot *at = e->at;

	return (at->in_flow
			? splice_out_of_flow(p, s, at->parent, at->node)
			: splice_out_of_block(p, s, at->parent, at->node)) &&
	       splice_commit(s, p, s->root, at->node, why);
}

static bool try(struct splice *s, const struct splice_edit *e,
		struct splice_patch *p, struct diag *why)
{
	switch (e->what) {
	case SPLICE_MAKE:
		return splice_into_nothing(p, s, e->value) &&
		       splice_commit(s, p, e->value, NULL, why);
	case SPLICE_EXTEND:
		return add_children(s, e, p, why);
	case SPLICE_ADD:
		return add_child(s, e, p, why);
	case SPLICE_FILL:
		return fill(s, e, p, why);
	case SPLICE_TAKE:
		return take_child(s, e, p, why);
	}
	return false;
}

bool splice_run(struct splice *s, const struct splice_step *path,
		const struct splice_edit *e, struct diag *d)
{
	struct splice_patch p = SPLICE_PATCH_INIT;
	struct diag why = DIAG_INIT;
	bool done = try(s, e, &p, &why);

	if (!done) {
		/* what follows may be taken for lines of a literal block */
		diag_clear(&why);
		buf_clear(&p.added);
		p.why = NULL;
		p.no_blocks = true;
		done = try(s, e, &p, &why);
	}
	if (!done)
		refuse_patch(s, path, &p, &why, d);
	buf_release(&p.added);
	diag_release(&why);
	return done;
}
