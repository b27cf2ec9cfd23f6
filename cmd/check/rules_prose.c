#include "config.h"

#include "check_impl.h"

#include "guard/notes.h"

/* Where a sentence is in the file: its beginning is looked for there. */
static struct pos place_of(const struct look *l, const struct node *node,
			   struct str start)
{
	struct str raw;
	ptrdiff_t found;
	size_t n = 0;

	if (node->end > l->raw.n)
		return node->pos;
	raw = (struct str){l->raw.p + node->begin, node->end - node->begin};
	while (n < start.n && n < 24 && !strchr("\n\"'\\", start.p[n]))
		n++;
	found = str_find(raw, (struct str){start.p, n});
	if (found < 0)
		return node->pos;
	return look_pos(l, node->begin + (size_t)found, node->pos, node->begin);
}

static void found(void *ctx, const struct node *node, struct str start,
		  struct str why)
{
	const struct look *l = ctx;

	look_say(l, place_of(l, node, start), "%.*s", STR_ARG(why));
}

void rule_prose(const struct look *l, const struct field *f,
		const struct node *n)
{
	(void)f;
	guard_notes_read(l->notes, n, found, (void *)l);
}
