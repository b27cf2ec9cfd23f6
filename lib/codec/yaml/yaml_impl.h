/*
 * What the files of the YAML codec share; nobody else includes this.
 *
 * libyaml counts code points, takes CR, NEL, LS and PS for line breaks and
 * skips a BOM without counting it. A `place` walks forward through a text and
 * says where one of its code points is in bytes and in an editor's lines:
 *
 *	struct place at;
 *	place_init(&at, text, 1);
 *	place_to_index(&at, n);			// of an event's start_mark
 *	... at.byte, place_pos(&at) ...
 */
#ifndef KITH_CODEC_YAML_YAML_IMPL_H
#define KITH_CODEC_YAML_YAML_IMPL_H

#include <stdbool.h>
#include <stdint.h>

#include "base/buf.h"
#include "base/diag.h"
#include "base/str.h"
#include "value/record.h"

struct place {
	struct str src;
	size_t byte, index; /* index: code points, as libyaml counts them */
	size_t line_index;  /* of the first code point of the line */
	uint32_t line, first_line;
	size_t high;    /* the first byte beyond ASCII from `byte` on */
	bool own_lines; /* libyaml's lines are an editor's */
};

/* At the start of `src` (valid UTF-8), after its BOM. */
void place_init(struct place *at, struct str src, uint32_t first_line);
/* Forward only: going back, or past the end, stays where that stops. */
void place_to_index(struct place *at, size_t index);
/* As place_to_index, to a mark of libyaml's; line and column are from 0. */
void place_to_mark(struct place *at, size_t index, size_t line, size_t column);
void place_to_byte(struct place *at, size_t byte);
struct pos place_pos(const struct place *at);

/* Where the line of byte `at` begins. */
size_t yaml_line_start(struct str s, size_t at);
/* That line, without blanks at its ends. */
struct str yaml_line_at(struct str s, size_t at);
/* The last line above that of `at` that has text; STR_NONE if there is none. */
struct str yaml_line_above(struct str s, size_t at);
/* The column of the first character of a line of `s`, from 0 on. */
size_t yaml_line_indent(struct str s, struct str line);
/* The first line with text that is neither a comment nor the start of the
 * document. */
struct str yaml_first_line(struct str s);

/* The line break at byte `at`, by YAML 1.1: its length, 0 if there is none. */
size_t yaml_break(struct str src, size_t at);
/* Where a value begins whose `count` tags and anchors begin at `at`. */
size_t yaml_past_properties(struct str src, size_t at, int count);
/* After the ':' of the key that ends at `key_end`; `key_end` without one. */
size_t yaml_past_colon(struct str src, size_t key_end);
/* A "%TAG" among the directives that start at `at`; src.n without one. */
size_t yaml_find_tag_directive(struct str src, size_t at);
/*
 * Where the block scalar at `begin` ends: `end` is libyaml's end mark, after
 * the line breaks and blank lines that follow; see yaml.h.
 */
size_t yaml_block_end(struct str src, size_t begin, size_t end,
		      struct str value);

/* Is every byte fit for libyaml and for us? If not, an error is in `d`. */
bool yaml_bytes_check(struct str src, const char *file, uint32_t first_line,
		      struct diag *d);

/*
 * The first child, in file order, whose key an earlier one has: `*first`. The
 * map has `keys` children; NULL when all differ.
 */
const struct node *yaml_find_duplicate(const struct node *map, size_t keys,
				       const struct node **first);

/* May `cp` be in a scalar as it is, and stay within one line? */
bool yaml_is_printable(uint32_t cp);
/* Can only double quotes hold `s`? */
bool yaml_needs_escapes(struct str s);

/*
 * Appends `s` on one line, in those quotes or, if `quote` is NUL, plain; in
 * double quotes where single ones cannot hold it.
 */
void yaml_write_line(struct buf *out, struct str s, char quote);
/* Can a literal block hold `s`, which has several lines, exactly? */
bool yaml_fits_block(struct str s);
/*
 * Appends it: '|' and the lines with their breaks, each with text at column
 * `indent`, which is `step` (1 to 9) from that of the block around it.
 */
void yaml_write_block(struct buf *out, struct str s, size_t indent, int step);

/* What libyaml has against a text, its marks as code points. */
struct yaml_fault {
	const char *problem, *context; /* context may be NULL */
	size_t at, context_at;
	bool in_flow;  /* inside [ ] or { } that begins at `opened` */
	size_t opened; /* a byte offset */
};

/* Reports it in the words of the user, at the place to correct. */
void yaml_fault_report(const struct yaml_fault *f, struct str src,
		       const char *file, uint32_t first_line, struct diag *d);

#endif
