/*
 * JSON (RFC 8259) as the stream needs it: strict, UTF-8 only, order kept,
 * number text kept, depth at most JSON_DEPTH, at most JSON_VALUES values, no
 * duplicate names in an object, no unpaired surrogates. Strings without escapes
 * borrow from the line.
 *
 *	struct json_error err;
 *	struct node *tree = json_read(&arena, line, &err);
 *	json_write(&out, tree);
 */
#ifndef KITH_CODEC_JSON_H
#define KITH_CODEC_JSON_H

#include "base/buf.h"
#include "base/mem.h"
#include "base/str.h"
#include "value/record.h"

enum {
	JSON_DEPTH = 128,
	JSON_VALUES = 400000, /* what a record of 1 MiB may hold, and more */
};

struct json_error {
	size_t at;        /* byte offset */
	const char *what; /* static text, ready for a diagnostic */
};

/*
 * One value and nothing else in `line`. NULL with `err` filled when it is not
 * one. Nodes come from `a`; text may point into `line`, which must live as
 * long. `pos.col` of nodes is the byte offset + 1, `pos.line` 1.
 */
struct node *json_read(struct arena *a, struct str line,
		       struct json_error *err);
/* Compact, no newline. */
void json_write(struct buf *out, const struct node *n);
/* With two-space indents, `depth` levels in; no newline at the end. */
void json_write_pretty(struct buf *out, const struct node *n, int depth);
/* A string with its quotes. Invalid UTF-8 becomes U+FFFD. */
void json_write_string(struct buf *out, struct str s);

#endif
