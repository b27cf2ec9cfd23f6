#include "config.h"

#include "merge_impl.h"

struct str piece_text(const struct run *run, const struct piece *p,
		      enum merge_side side)
{
	return (struct str){run->sides[side].src.p + p->from[side],
			    p->to[side] - p->from[side]};
}

/* The same lines, whatever they end with? */
static bool is_same_text(struct str a, struct str b)
{
	struct str x, y;

	for (;;) {
		bool more = str_line(&a, &x), also = str_line(&b, &y);

		if (!more || !also)
			return more == also;
		x.n -= str_ends(x, STR("\r"));
		y.n -= str_ends(y, STR("\r"));
		if (!str_eq(x, y))
			return false;
	}
}

enum merge_side piece_choose(const struct run *run, const struct piece *p)
{
	struct str base = piece_text(run, p, MERGE_BASE);
	struct str ours = piece_text(run, p, MERGE_OURS);
	struct str theirs = piece_text(run, p, MERGE_THEIRS);

	if (is_same_text(theirs, base) || is_same_text(theirs, ours))
		return MERGE_OURS;
	return is_same_text(ours, base) ? MERGE_THEIRS : MERGE_BASE;
}

void put_line_end(struct run *run)
{
	if (run->out.len && run->out.s[run->out.len - 1] != '\n')
		buf_addz(&run->out, run->line_end);
}

/* `shift`: how many columns further to the right. */
static void put_line(struct run *run, struct str line, ptrdiff_t shift)
{
	bool ended = str_ends(line, STR("\n"));

	line.n -= ended;
	line.n -= ended && str_ends(line, STR("\r"));
	put_line_end(run);
	if (shift > 0 && str_trim(line).n)
		buf_pad(&run->out, ' ', (size_t)shift);
	for (; shift < 0 && str_starts(line, STR(" ")); shift++)
		line = str_skip(line, 1);
	buf_addstr(&run->out, line);
	if (ended)
		buf_addz(&run->out, run->line_end);
}

void put_piece(struct run *run, const struct block *b, const struct piece *p,
	       enum merge_side side)
{
	struct str text = piece_text(run, p, side), line;
	ptrdiff_t shift = 0;

	if (b->sides[MERGE_OURS].count)
		shift = (ptrdiff_t)b->sides[MERGE_OURS].column -
			(ptrdiff_t)b->sides[side].column;
	while (str_raw_line(&text, &line))
		put_line(run, line, shift);
}

void put_node(struct run *run, const struct block *b, const struct node *n)
{
	struct node *copy = arena_alloc(&run->arena, sizeof(*copy));

	*copy = *n;
	copy->next = NULL;
	node_append(b->tree, n->key, copy);
}

static void put_marker(struct run *run, char c, const char *label)
{
	put_line_end(run);
	buf_pad(&run->out, c, (size_t)run->marker_size);
	buf_addf(&run->out, "%s%s", label, run->line_end);
}

static void put_conflict_path(struct run *run, const struct block *b,
			      const struct triple *t)
{
	const struct item *any =
		t->in[MERGE_OURS] ? t->in[MERGE_OURS] : t->in[MERGE_THEIRS];
	struct buf *out = &run->conflicts;

	buf_addstr(out, buf_str(&run->path));
	if (b->tree->type == NODE_MAP) {
		if (run->path.len)
			buf_addc(out, '.');
		buf_addstr(out, any->node->key);
	}
	buf_addc(out, '\n');
	run->conflict_count++;
}

void put_conflict(struct run *run, const struct block *b, const struct piece *p,
		  const struct triple *t)
{
	if (run->mode != MERGE_MARKERS) {
		enum merge_side side = run->mode == MERGE_WITH_OURS
					       ? MERGE_OURS
					       : MERGE_THEIRS;

		put_piece(run, b, p, side);
		if (t->in[side])
			put_node(run, b, t->in[side]->node);
		return;
	}
	put_marker(run, '<', " ours");
	put_piece(run, b, p, MERGE_OURS);
	put_marker(run, '=', "");
	put_piece(run, b, p, MERGE_THEIRS);
	put_marker(run, '>', " theirs");
	put_conflict_path(run, b, t);
}
