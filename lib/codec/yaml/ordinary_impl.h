/*
 * The reader of ordinary files: ordinary.c has the lines and what belongs to
 * what, ordinary_value.c what is on a line. A function gives false or NULL at
 * the first byte that is not of the subset; then the file is libyaml's.
 */
#ifndef KITH_CODEC_YAML_ORDINARY_IMPL_H
#define KITH_CODEC_YAML_ORDINARY_IMPL_H

#include "codec/yaml/yaml.h"
#include "codec/yaml/yaml_impl.h"

enum {
	ORDINARY_KEY = 1000, /* bytes of a key */
	/* each has two events at most, and one more for its key */
	ORDINARY_NODES = (YAML_EVENTS - 4) / 3,
};

/* A block list or map that is still open. */
struct ordinary_level {
	struct node *node;
	size_t indent; /* spaces before its items or keys */
	size_t keys;
};

struct ordinary {
	struct str src; /* ends in a newline */
	struct arena *arena;
	size_t at;      /* the next byte */
	size_t line_at; /* where its line begins */
	uint32_t line;
	size_t high; /* the first byte beyond ASCII that is not counted yet */
	size_t wide; /* bytes of this line, before that one, that are not the
			first of a character */
	size_t nodes;
	struct ordinary_level levels[YAML_DEPTH];
	int depth;
	/* of the value to come */
	struct str key;
	struct pos key_pos;
	struct node *null; /* what it is if no line below holds it */
};

static inline char ordinary_char(const struct ordinary *o)
{
	return o->src.p[o->at];
}

static inline void ordinary_skip_spaces(struct ordinary *o)
{
	while (o->src.p[o->at] == ' ')
		o->at++;
}

/* The place of byte `at` of this line; not before one that was asked for. */
struct pos ordinary_pos(struct ordinary *o, size_t at);
/* A node that begins and ends at `at`; NULL when there are too many. */
struct node *ordinary_node(struct ordinary *o, enum node_type type, size_t at);
/* A string of `text`, which is part of the file; NULL when too many. */
struct node *ordinary_string(struct ordinary *o, struct str text);
/* Past the text without quotes that begins here: to the ':' with a blank after
 * it, the '#' with one before it, or the newline. `*text` ends in no blank. */
bool ordinary_plain(struct ordinary *o, struct str *text);
/* Past spaces, a comment that begins a line or has a blank before it, and the
 * newline. */
bool ordinary_end_line(struct ordinary *o);
/* A value, and to the next line. `indent` is that of the list or map around
 * it; a block of text has more. */
struct node *ordinary_value(struct ordinary *o, size_t indent);

#endif
