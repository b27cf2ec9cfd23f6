/*
 * What the files of the splicer share; nobody else includes this.
 */
#ifndef KITH_CODEC_YAML_SPLICE_IMPL_H
#define KITH_CODEC_YAML_SPLICE_IMPL_H

#include "codec/yaml/splice.h"
#include "codec/yaml/yaml.h"

/* How a file is written, to write more of it the same way. */
struct splice_style {
	size_t list, map; /* columns from a key to the list or map below it */
	size_t gap;       /* blanks after a '-' */
	char key_quote;   /* around keys that need none; NUL is plain */
	char text_quote;  /* around other texts that need none */
	char quote;       /* around texts that need some */
	bool dash_alone;  /* an item starts on the line below its '-' */
	bool flow_items;  /* items of this list are in brackets */
	bool flow_lists, flow_maps; /* short lists and maps are */
	bool no_blocks;             /* no literal block can be here, */
	bool no_break; /* or only one that ends without a line break */
};

/*
 * The style of the text, and of the list or map `sample` in it where that says
 * more; `sample` may be NULL.
 */
struct splice_style splice_style(const struct splice *s,
				 const struct node *sample);

/* Column, from 0, of the byte `at`; lines as YAML counts them. */
size_t splice_column(struct str src, size_t at);
/* Is a list or map in brackets? */
bool splice_is_flow(struct str src, const struct node *collection);
/* The byte at `pos`, found from the start of the text. */
size_t splice_byte(struct str src, struct pos pos);

/*
 * Writing nodes. Lines end with '\n', the last one of all without. In a list
 * or map in brackets everything is `flow`.
 */
/* "- item" of a list with its '-' at column `col`, where the line is now. */
void splice_put_item(struct buf *out, const struct splice_style *st,
		     const struct node *item, size_t col);
/* "key: value" of a map with its keys at column `col`. */
void splice_put_pair(struct buf *out, const struct splice_style *st,
		     struct str key, const struct node *value, size_t col);
/* One or the other, as a child of `to`. */
void splice_put_child(struct buf *out, const struct splice_style *st,
		      const struct node *to, struct str key,
		      const struct node *value, size_t col);
/* What follows "key:" with the key at column `col`, its lead included. */
void splice_put_value(struct buf *out, const struct splice_style *st,
		      const struct node *value, size_t col);
/* Is that more than one line, so that it begins below the key? */
bool splice_is_below(const struct splice_style *st, const struct node *value,
		     size_t col);
/* The children of a list or map at column `col`, the first where the line is
 * now. */
void splice_put_children(struct buf *out, const struct splice_style *st,
			 const struct node *n, size_t col);
void splice_put_flow(struct buf *out, const struct splice_style *st,
		     const struct node *n);
void splice_put_flow_child(struct buf *out, const struct splice_style *st,
			   const struct node *to, struct str key,
			   const struct node *value);

/* One range of the text and what is to be there, lines ended by '\n'. */
struct splice_patch {
	size_t at, end;
	struct buf added;
	bool no_blocks;  /* wanted: without literal blocks */
	const char *why; /* there is no place, where that is known; or NULL */
};

#define SPLICE_PATCH_INIT                                                      \
	{                                                                      \
		0, 0, BUF_INIT, false, NULL                                    \
	}

/*
 * Places in a text, as bytes. A line's end is in front of its break, or the
 * end of the text.
 */
bool splice_is_blank(char c);
bool splice_has_break(struct str src, size_t from, size_t to);
size_t splice_past_blanks(struct str src, size_t at);
/* Back over blanks, not beyond `from`. */
size_t splice_before_blanks(struct str src, size_t at, size_t from);
/* Past blanks, comments and line breaks. */
size_t splice_past_filler(struct str src, size_t at);
/*
 * The end of the line whose value ends at `at`, after a comment. False if
 * something else is there.
 */
bool splice_line_end(struct str src, size_t at, size_t *end);
/* The start of the line that holds `at`, and of its `text`, at most `at`. */
size_t splice_line_start(struct str src, size_t at, size_t *text);

/* Where a child of a list or map is, and what belongs to it. */
struct splice_span {
	size_t start; /* its '-', '?' or key, with anchor and tag */
	size_t lead;  /* if own: of its line, or of comment lines above */
	size_t tail;  /* the end of its last line, or of comments below */
	bool own;     /* its line begins with it */
};

/* In a block; false where more follows on its last line. */
bool splice_span_of(struct splice_span *span, struct str src,
		    const struct node *parent, const struct node *child);
/* Its start alone, also in brackets. */
size_t splice_child_start(struct str src, const struct node *parent,
			  const struct node *child);

/* Does a line break end the text? */
bool splice_ends_line(struct str src);

/* Where something new is to be. */
void splice_patch_at(struct splice_patch *p, size_t at);

/*
 * Fill `p` so that the list or map `to` gains a child after `last` (NULL: its
 * first one): `value`, for a map under `key`. False if there is no place for
 * it.
 */
bool splice_into_block(struct splice_patch *p, const struct splice *s,
		       const struct node *to, const struct node *last,
		       struct str key, const struct node *value);
bool splice_into_flow(struct splice_patch *p, const struct splice *s,
		      const struct node *to, const struct node *last,
		      struct str key, const struct node *value);
/* All that the list or map `more` has, after the last child of a block. */
bool splice_extend_block(struct splice_patch *p, const struct splice *s,
			 const struct node *to, const struct node *more);
/*
 * The same for the value `empty`, a null or an empty text, list or map in
 * `parent`, that becomes `value`; `in_flow`: `parent` is within brackets.
 */
bool splice_into_empty(struct splice_patch *p, const struct splice *s,
		       const struct node *empty, const struct node *parent,
		       bool in_flow, const struct node *value);
/* Any other value; false also where comments within it would be lost. */
bool splice_into_value(struct splice_patch *p, const struct splice *s,
		       const struct node *old, const struct node *parent,
		       bool in_flow, const struct node *value);
/* The child of `parent` goes, which has others. */
bool splice_out_of_block(struct splice_patch *p, const struct splice *s,
			 const struct node *parent, const struct node *child);
bool splice_out_of_flow(struct splice_patch *p, const struct splice *s,
			const struct node *parent, const struct node *child);
/* A text without a value that becomes the map `value`. */
bool splice_into_nothing(struct splice_patch *p, const struct splice *s,
			 const struct node *value);

/*
 * Puts the patch into the text, if that makes the tree `expected`, without its
 * node `without` unless that is NULL. If not, nothing has changed; the reason
 * is in `why`.
 */
bool splice_commit(struct splice *s, struct splice_patch *p,
		   const struct node *expected, const struct node *without,
		   struct diag *why);

/* How far a path leads. */
struct splice_spot {
	struct node *node, *parent; /* NULL: an empty text; the root's parent */
	const struct splice_step *rest;
	bool in_flow; /* within brackets that are not its own */
};

void splice_find(const struct splice *s, const struct splice_step *path,
		 struct splice_spot *at);
struct node *splice_child_at(const struct node *n,
			     const struct splice_step *by);

/* A copy of the steps, to go further or back; it has room for one more. */
struct splice_path {
	struct splice_step steps[YAML_DEPTH + 2];
	size_t n;
};

bool splice_path_copy(struct splice_path *to, const struct splice_step *path);

/*
 * Makes the list or map `old` at `path` the one `value`, of which something
 * stays, child by child. False, with the text as it was, where it cannot.
 */
bool splice_become(struct splice *s, const struct splice_step *path,
		   const struct node *old, const struct node *value);

/* One range of bytes that is replaced. */
struct splice_edit {
	enum {
		SPLICE_MAKE,   /* a text of nothing gets the map `value` */
		SPLICE_ADD,    /* the list or map `at` gets one more */
		SPLICE_EXTEND, /* the block `at` gets all that `value` has */
		SPLICE_FILL,   /* `value` takes the place of `at` */
		SPLICE_TAKE,   /* `at`, which is not alone, goes */
	} what;
	const struct splice_spot *at;
	struct node *last; /* the one before the new child, or NULL */
	struct str key;    /* of the new child */
	const struct node *value;
};

/* False, with an error about `path` in `d` and the text as it was: refused. */
bool splice_run(struct splice *s, const struct splice_step *path,
		const struct splice_edit *e, struct diag *d);
bool splice_refuse(const struct splice *s, const struct splice_step *path,
		   struct pos pos, struct diag *d, const char *why);

/* "sessions[2].speakers", for messages. */
void splice_put_path(struct buf *out, const struct splice_step *path);
bool splice_at_end(const struct splice_step *step);

#endif
