/*
 * What the files of the splicer share; nobody else includes this.
 */
#ifndef KITH_CODEC_YAML_SPLICE_IMPL_H
#define KITH_CODEC_YAML_SPLICE_IMPL_H

#include "codec/yaml/splice.h"

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
void splice_put_flow(struct buf *out, const struct splice_style *st,
		     const struct node *n);
void splice_put_flow_child(struct buf *out, const struct splice_style *st,
			   const struct node *to, struct str key,
			   const struct node *value);

/* One range of the text and what is to be there, lines ended by '\n'. */
struct splice_patch {
	size_t at, end;
	struct buf added;
	bool no_blocks; /* wanted: without literal blocks */
};

#define SPLICE_PATCH_INIT                                                      \
	{                                                                      \
		0, 0, BUF_INIT, false                                          \
	}

/* Does a line break end the text? */
bool splice_ends_line(struct str src);

/*
 * Fill `p` so that the list or map `to` gains a last child: `value`, for a map
 * under `key`. False if there is no place for it.
 */
bool splice_into_block(struct splice_patch *p, const struct splice *s,
		       const struct node *to, struct str key,
		       const struct node *value);
bool splice_into_flow(struct splice_patch *p, const struct splice *s,
		      const struct node *to, struct str key,
		      const struct node *value);
/*
 * The same for the value `empty`, a null or an empty text, list or map in
 * `parent`, that becomes `value`; `in_flow`: `parent` is within brackets.
 */
bool splice_into_empty(struct splice_patch *p, const struct splice *s,
		       const struct node *empty, const struct node *parent,
		       bool in_flow, const struct node *value);
/* A scalar in `parent` that becomes another. */
bool splice_into_scalar(struct splice_patch *p, const struct splice *s,
			const struct node *old, const struct node *parent,
			bool in_flow, const struct node *value);
/* A text without a value that becomes the map `value`. */
bool splice_into_nothing(struct splice_patch *p, const struct splice *s,
			 const struct node *value);

/*
 * Puts the patch into the text, if that makes a tree that is `expected` but
 * for what `m` says. If not, nothing has changed; the reason is in `why`.
 */
bool splice_commit(struct splice *s, struct splice_patch *p,
		   const struct node *expected, const struct splice_match *m,
		   struct diag *why);

/* "sessions[2].speakers", for messages. */
void splice_put_path(struct buf *out, const struct splice_step *path);
bool splice_at_end(const struct splice_step *step);

#endif
