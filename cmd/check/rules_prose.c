#include "config.h"

#include "check_impl.h"

#include <stdlib.h>

#include "base/mem.h"
#include "guard/guard.h"

/*
 * Who a patient is must not be told from notes. All that is prose in a record
 * is read as one text, a paragraph each, since what that costs is the start.
 */
struct prose {
	const struct look *look;
	struct buf text;
	struct prose_part {
		size_t at; /* in the text */
		const struct node *node;
	} * parts;
	size_t count, cap;
	size_t sentence; /* where that of a finding begins */
};

static void add_part(struct prose *p, const struct node *n)
{
	p->parts = mem_grow(p->parts, p->count, &p->cap, sizeof(*p->parts));
	p->parts[p->count++] = (struct prose_part){p->text.len, n};
	buf_addstr(&p->text, n->text);
	buf_addz(&p->text, "\n\n");
}

static void add_prose(struct prose *p, const struct field *f,
		      const struct node *n)
{
	if (n->type == NODE_STRING && (f->flags & FIELD_PROSE) &&
	    guards_concern_notes(p->look->check->words, n->text))
		add_part(p, n);
	if (n->type != NODE_LIST && n->type != NODE_MAP)
		return;
	for (const struct node *k = n->first; k; k = k->next) {
		const struct field *of =
			n->type == NODE_LIST ? f : schema_find_below(f, k->key);

		if (of)
			add_prose(p, of, k);
	}
}

/* Where the sentence is in the file: its beginning is looked for there. */
static struct pos place_of(const struct prose *p)
{
	const struct look *l = p->look;
	const struct prose_part *part = p->parts;
	struct str raw, start;
	ptrdiff_t found;
	size_t n = 0;

	while (part + 1 < p->parts + p->count && part[1].at <= p->sentence)
		part++;
	if (part->node->end > l->raw.n)
		return part->node->pos;
	raw = (struct str){l->raw.p + part->node->begin,
			   part->node->end - part->node->begin};
	start = str_skip(buf_str(&p->text), p->sentence);
	while (n < start.n && n < 24 && !strchr("\n\"'\\", start.p[n]))
		n++;
	found = str_find(raw, (struct str){start.p, n});
	if (found < 0)
		return part->node->pos;
	return look_pos(l, part->node->begin + (size_t)found, part->node->pos,
			part->node->begin);
}

static void found(void *ctx, enum guard guard, enum guard_level level,
		  struct str why)
{
	const struct prose *p = ctx;

	(void)guard;
	look_say(p->look, place_of(p),
		 level == GUARD_REFUSES ? "%.*s"
					: "%.*s; leave out who, where or when",
		 STR_ARG(why));
}

void rule_patient(const struct look *l)
{
	struct prose p = {.look = l, .text = BUF_INIT};
	struct guard_case c = {
		.words = l->check->words,
		.me = l->check->net.me,
		.record = l->record,
		.at = &p.sentence,
	};

	if (!l->record->root)
		return;
	for (const struct node *n = l->record->root->first; n; n = n->next) {
		const struct field *f = schema_find(n->key);

		if (f && n->pos.line)
			add_prose(&p, f, n);
	}
	c.body = buf_str(&p.text);
	if (p.count)
		guards_run(&c, found, &p);
	free(p.parts);
	buf_release(&p.text);
}
