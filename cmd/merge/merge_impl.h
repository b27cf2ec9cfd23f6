/* Shared by the files of kith merge. */
#ifndef KITH_CMD_MERGE_MERGE_IMPL_H
#define KITH_CMD_MERGE_MERGE_IMPL_H

#include <stdbool.h>
#include <stddef.h>

#include "base/buf.h"
#include "base/mem.h"
#include "base/str.h"
#include "value/record.h"

enum merge_side {
	MERGE_BASE,
	MERGE_OURS,
	MERGE_THEIRS,
	MERGE_SIDES,
};

/* One of the three texts. */
struct side {
	struct str src;
	size_t begin;            /* after a BOM */
	const struct node *root; /* a block mapping, or NULL: empty */
	struct record record;    /* owns what is next */
	const struct node *log;  /* its entries in long form, or NULL */
};

/* A key of a mapping or an item of a list, with its lines. */
struct item {
	const struct node *node;
	struct str whole; /* its value, as one text that is equal for equals */
	/* Of a log entry, else no text: what it must share to be the same,
	 * and to be the same with another text. */
	struct str same, edited, message_id, date;
	/* [start, body): comments and blank lines above it; [body, end): its
	 * own lines. */
	size_t start, body, end;
	struct item *as[MERGE_SIDES]; /* the same item of the other sides */
};

struct items {
	struct item *list;
	size_t count;
	size_t column; /* of its keys or dashes */
	bool is_map, is_log;
};

/* Is `n` a list or mapping in block style with something in it? */
bool side_is_block(const struct side *s, const struct node *n);
/*
 * Cuts the block at `n` into items; the lines of the first begin at `from`.
 * `log`: its entries in long form, or NULL. NULL for `n` is without items.
 */
void side_cut(struct items *out, const struct side *s, const struct node *n,
	      size_t from, const struct node *log, struct arena *a);
/* The items of a flow list or mapping, or a lone value as a list of one. */
void side_cut_flow(struct items *out, const struct node *n, struct arena *a);
/* A value as one text: keys in order, what is empty as null. */
struct str side_whole(const struct node *n, struct arena *a);
/* Appends the comments among [from, to), where `n` has its values. */
void side_comments(struct buf *out, const struct side *s, size_t from,
		   size_t to, const struct node *n);
/* The byte after the line that holds `at`, its break too. */
size_t side_line_end(const struct side *s, size_t at);
/* Where the first line from `at` on begins that is no comment nor blank. */
size_t side_content(const struct side *s, size_t at);

/* Fills item.as of all three. */
void match_items(struct items sides[MERGE_SIDES]);

/* What becomes of an item: where a side has none of it, NULL. */
struct triple {
	const struct item *in[MERGE_SIDES];
};

/*
 * The items of the result in their order: ours, with those that only the other
 * side has after the same neighbors as there. False where both were put into
 * another order. `out` has room for all items of ours and theirs.
 */
bool order_items(struct triple *out, size_t *count,
		 struct items sides[MERGE_SIDES]);

/* Bytes [from, to) of each side that say the same part of a file. */
struct piece {
	size_t from[MERGE_SIDES], to[MERGE_SIDES];
};

/* What the result has where there is a conflict. */
enum merge_mode {
	MERGE_MARKERS,
	MERGE_WITH_OURS, /* to see whether the result is right */
	MERGE_WITH_THEIRS,
};

/* One way through the three texts. */
struct run {
	struct side sides[MERGE_SIDES];
	struct arena arena;
	enum merge_mode mode;
	int marker_size;
	const char *line_end;
	struct buf out;
	struct buf path; /* of the keys around what is being merged */
	struct buf conflicts;
	size_t conflict_count;
	const char *why; /* set: it cannot be merged by items */
};

/* Items of the three sides, and the tree of what they become. */
struct block {
	struct items sides[MERGE_SIDES];
	struct node *tree;
};

/* The side whose bytes to take; MERGE_BASE where both changed them. */
enum merge_side piece_choose(const struct run *run, const struct piece *p);

/* The comments among [from, to) of a side, where `item` has its lines. */
struct str item_comments(struct run *run, const struct item *item,
			 enum merge_side side, size_t from, size_t to);

/* Ends the last line, if it is not. */
void put_line_end(struct run *run);
/* Lines of a side, in the indent and with the line ends of ours. */
void put_text(struct run *run, const struct block *b, struct str text,
	      enum merge_side side);
void put_piece(struct run *run, const struct block *b, const struct piece *p,
	       enum merge_side side);
/* A copy of `n` into the tree. */
void put_node(struct run *run, const struct block *b, const struct node *n);
/* The lines of both sides, of what `t` is; NULL: of comments alone. */
void put_conflict(struct run *run, const struct block *b, const struct piece *p,
		  const struct triple *t);

/*
 * Merges lists, lone values beside lists, and mappings element by element, into
 * one line where at least one side has one. False, with nothing written, where
 * that cannot be.
 */
bool merge_flow(struct run *run, const struct block *b, const struct triple *t);

/*
 * Merges the blocks at `nodes` (NULL: none), whose first items begin at `from`
 * and which belong to the key `key` of the root (no text for the root itself),
 * and fills `b`.
 */
void merge_block(struct run *run, struct block *b,
		 const struct node *const nodes[MERGE_SIDES],
		 const size_t from[MERGE_SIDES], struct str key);

#endif
