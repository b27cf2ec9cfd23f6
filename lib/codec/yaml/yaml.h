/*
 * YAML (1.1, as libyaml reads it) to values. Every scalar is a string as
 * written; a plain empty one is null. Refused, with the place: bad UTF-8 and
 * UTF-16, NUL and other control characters, tabs as indent, %TAG, aliases and
 * merge keys, duplicate keys (naming both lines), keys that are not scalars,
 * nesting over YAML_DEPTH, over YAML_EVENTS events, over YAML_BYTES bytes, a
 * second document, an empty document. A BOM is accepted. Anchors and tags are
 * ignored.
 *
 *	struct node *tree = yaml_read(&arena, bytes, file, 1, &diag);
 *	yaml_write(&out, tree);
 */
#ifndef KITH_CODEC_YAML_YAML_H
#define KITH_CODEC_YAML_YAML_H

#include <stdint.h>

#include "base/buf.h"
#include "base/diag.h"
#include "base/mem.h"
#include "base/str.h"
#include "value/record.h"

enum {
	YAML_DEPTH = 64,
	YAML_EVENTS = 100000,
	YAML_BYTES = 1 << 20,
};

/*
 * The one document in `src`; its root may be any node. NULL with one error in
 * `d` when it cannot be read. Positions are those of an editor: lines end with
 * LF or CRLF, columns count code points, a BOM is not a column; `first_line` is
 * the number of the first line (1 for a file). Texts are copied to `a`.
 *
 * node.begin and node.end are byte offsets into `src`, after the anchor and
 * tag if there are any (key_pos is in front of a key's):
 *
 *	scalar		its text with its quotes
 *	null		begin == end, right after the ':', '-', anchor or tag
 *			(so without a blank), or the key if there is no ':'
 *	block scalar	from '|' or '>' to the end of its last line of content,
 *			without that line's break; without content, to the end
 *			of the '|' and what is stuck to it. With '|+' and '>+'
 *			the blank lines that follow are content too
 *	[ ] and { }	with the brackets
 *	block list, map	from the first '-', key or '?' to the end of the last
 *			leaf, so without a comment after that
 */
struct node *yaml_read(struct arena *a, struct str src, const char *file,
		       uint32_t first_line, struct diag *d);
/*
 * As yaml_read, for a command that writes no file of what it reads: ordinary
 * files are read without libyaml, several times as fast. The tree, its places
 * and the errors are the same.
 */
struct node *yaml_read_only(struct arena *a, struct str src, const char *file,
			    uint32_t first_line, struct diag *d);
/*
 * The first half of yaml_read_only, which says what is ordinary: NULL, without
 * a word, for any other text. Of `src` every byte must be fit for yaml_read.
 */
struct node *yaml_read_ordinary(struct arena *a, struct str src,
				uint32_t first_line);
/* As yaml_read, but an empty document is a NULL without an error. */
struct node *yaml_read_optional(struct arena *a, struct str src,
				const char *file, uint32_t first_line,
				struct diag *d);
/* As yaml_read_only, for a file from its first line that may be empty. */
struct node *yaml_read_settings(struct arena *a, struct str src,
				const char *file, struct diag *d);

/*
 * Appends `n` as a YAML document in block style, "---\n" first. A string that
 * YAML 1.1 or 1.2 could read as anything else, or not at all, is quoted; one
 * of several lines is a literal block where that is exact. Reading it back
 * gives the same tree (numbers and booleans come back as strings).
 */
void yaml_write(struct buf *out, const struct node *n);
/* The same for a file: without the `---` at its start, days plain. */
void yaml_write_bare(struct buf *out, const struct node *n);
/* Must `s` be quoted to be read as that same string by any YAML reader? */
bool yaml_needs_quotes(struct str s);

#endif
