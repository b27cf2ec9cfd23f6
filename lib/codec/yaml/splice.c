#include "config.h"

#include "codec/yaml/splice.h"

#include "codec/yaml/splice_impl.h"
#include "codec/yaml/yaml.h"

bool splice_init(struct splice *s, struct str src, const char *file,
		 struct diag *d)
{
	size_t errors = d->errors;

	*s = (struct splice){.file = file};
	buf_addstr(&s->text, src);
	s->root = yaml_read_optional(&s->arena, buf_str(&s->text), file, 1, d);
	return d->errors == errors;
}

void splice_release(struct splice *s)
{
	buf_release(&s->text);
	arena_release(&s->arena);
	*s = (struct splice){.file = NULL};
}

struct str splice_text(const struct splice *s)
{
	return buf_str(&s->text);
}

bool splice_at_end(const struct splice_step *step)
{
	return !step->key && step->index == SIZE_MAX;
}

struct node *splice_child_at(const struct node *n, const struct splice_step *by)
{
	struct node *c;
	size_t i = 0;

	if (by->key)
		return node_get(n, by->key);
	if (!n || n->type != NODE_LIST)
		return NULL;
	for (c = n->first; c && i < by->index; c = c->next)
		i++;
	return c;
}

const struct node *splice_get(const struct splice *s,
			      const struct splice_step *path)
{
	const struct node *n = s->root;

	for (; n && !splice_at_end(path); path++)
		n = splice_child_at(n, path);
	return n;
}

void splice_put_path(struct buf *out, const struct splice_step *path)
{
	for (; !splice_at_end(path); path++) {
		if (!path->key) {
			buf_addf(out, "[%zu]", path->index);
			continue;
		}
		if (out->len)
			buf_addc(out, '.');
		buf_addz(out, path->key);
	}
}
