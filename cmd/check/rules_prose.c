#include "config.h"

#include "check_impl.h"

#include "base/mem.h"
#include "guard/guard.h"

/*
 * Who a patient is must not be told from notes. All that is prose in a record
 * is read as one text, a paragraph each, since what that costs is the start.
 */
struct prose_part {
	size_t at; /* in the text */
	const struct node *node;
};

/* What is read, and where the sentence of a finding begins. */
struct reading {
	const struct look *look;
	size_t sentence;
};

void rule_prose(const struct look *l, const struct field *f,
		const struct node *n)
{
	struct prose *p = l->prose;

	(void)f;
	if (!guards_concern_notes(l->check->words, n->text, &p->folded))
		return;
	MEM_GROW(p->parts, p->count, p->cap);
	p->parts[p->count++] = (struct prose_part){p->text.len, n};
	buf_addstr(&p->text, n->text);
	buf_addz(&p->text, "\n\n");
}

/* Where the sentence is in the file: its beginning is looked for there. */
static struct pos place_of(const struct reading *r)
{
	const struct look *l = r->look;
	const struct prose *p = l->prose;
	const struct prose_part *part = p->parts;
	struct str raw, start;
	ptrdiff_t found;
	size_t n = 0;

	while (part + 1 < p->parts + p->count && part[1].at <= r->sentence)
		part++;
	if (part->node->end > l->raw.n)
		return part->node->pos;
	raw = (struct str){l->raw.p + part->node->begin,
			   part->node->end - part->node->begin};
	start = str_skip(buf_str(&p->text), r->sentence);
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
	const struct reading *r = ctx;

	(void)guard;
	look_say(r->look, place_of(r),
		 level == GUARD_REFUSES ? "%.*s"
					: "%.*s; leave out who, where or when",
		 STR_ARG(why));
}

void rule_patient(const struct look *l)
{
	struct reading r = {.look = l};
	struct guard_case c = {
		.words = l->check->words,
		.me = l->check->net.me,
		.record = l->record,
		.body = buf_str(&l->prose->text),
		.at = &r.sentence,
	};

	if (l->prose->count)
		guards_run(&c, found, &r);
}
