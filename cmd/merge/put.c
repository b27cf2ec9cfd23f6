#include "config.h"

#include "merge_impl.h"

static struct str piece_text(const struct run *run, const struct piece *p,
			     enum merge_side side)
{
	/* lines that run into one another hold nothing: the result, read
	 * again, is then not what was meant */
	return (struct str){
		run->sides[side].src.p + p->from[side],
		p->to[side] > p->from[side] ? p->to[side] - p->from[side] : 0};
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

struct str item_comments(struct run *run, const struct item *item,
			 enum merge_side side, size_t from, size_t to)
{
	struct buf b = BUF_INIT;

	side_comments(&b, &run->sides[side], from, to,
		      to > item->body ? item->node : NULL);
	return buf_to_arena(&b, &run->arena);
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

void put_text(struct run *run, const struct block *b, struct str text,
	      enum merge_side side)
{
	struct str line;
	ptrdiff_t shift = 0;

	if (b->sides[MERGE_OURS].count)
		shift = (ptrdiff_t)b->sides[MERGE_OURS].column -
			(ptrdiff_t)b->sides[side].column;
	while (str_raw_line(&text, &line))
		put_line(run, line, shift);
}

void put_piece(struct run *run, const struct block *b, const struct piece *p,
	       enum merge_side side)
{
	put_text(run, b, piece_text(run, p, side), side);
}

void put_node(struct run *run, const struct block *b, const struct node *n)
{
	node_share(&run->arena, b->tree, n->key, n);
}

static void put_marker(struct run *run, char c, const char *label)
{
	put_line_end(run);
	buf_pad(&run->out, c, (size_t)run->marker_size);
	buf_addf(&run->out, "%s%s", label, run->line_end);
}

/* Says what is in conflict. */
static void name_conflict(struct run *run, const struct block *b,
			  const struct triple *t)
{
	const struct item *any;
	struct buf *out = &run->conflicts;

	run->conflict_count++;
	if (!t) {
		buf_addz(out, "both sides changed the comments around the "
			      "keys\n");
		return;
	}
	any = t->in[MERGE_OURS] ? t->in[MERGE_OURS] : t->in[MERGE_THEIRS];
	buf_addz(out, t->in[MERGE_OURS] && t->in[MERGE_THEIRS]
			      ? "both sides changed '"
			      : "one side changed what the other deleted: '");
	buf_addstr(out, buf_str(&run->path));
	if (b->tree->type == NODE_MAP)
		buf_addf(out, "%s%.*s", run->path.len ? "." : "",
			 STR_ARG(any->node->key));
	if (any->date.n)
		buf_addf(out, "', the entry of %.*s\n", STR_ARG(any->date));
	else
		buf_addz(out, "'\n");
}

void put_conflict(struct run *run, const struct block *b, const struct piece *p,
		  const struct triple *t)
{
	name_conflict(run, b, t);
	if (run->mode != MERGE_MARKERS) {
		enum merge_side side = run->mode == MERGE_WITH_OURS
					       ? MERGE_OURS
					       : MERGE_THEIRS;

		put_piece(run, b, p, side);
		if (t && t->in[side])
			put_node(run, b, t->in[side]->node);
		return;
	}
	put_marker(run, '<', " ours");
	put_piece(run, b, p, MERGE_OURS);
	put_marker(run, '=', "");
	put_piece(run, b, p, MERGE_THEIRS);
	put_marker(run, '>', " theirs");
}
