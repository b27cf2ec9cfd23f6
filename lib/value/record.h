/*
 * A record: one contact, program or event, as a tree of nodes in the order of
 * its file, with the place of every node. Nodes and their text live in the
 * record's arena and go with it.
 *
 *	struct record r;
 *	record_init(&r);
 *	r.root = ...;			// a codec fills it from r.arena
 *	value = record_text(&r, "name");
 *	record_clear(&r);		// ready for the next one
 *	record_release(&r);
 */
#ifndef KITH_VALUE_RECORD_H
#define KITH_VALUE_RECORD_H

#include <stdbool.h>
#include <stdint.h>

#include "base/diag.h"
#include "base/mem.h"
#include "base/str.h"

enum node_type {
	NODE_NULL,
	NODE_STRING,
	NODE_NUMBER, /* from JSON; `text` is the number as written */
	NODE_TRUE,
	NODE_FALSE,
	NODE_LIST,
	NODE_MAP,
};

struct node {
	enum node_type type;
	struct str key;  /* the key, for the child of a map */
	struct str text; /* of a string or number */
	struct node *next;
	struct node *first, *last; /* children of a list or map */
	struct pos pos, key_pos;
	uint32_t begin, end; /* bytes of the value in its file */
};

/* Is it a list or a map? */
static inline bool node_is_collection(const struct node *n)
{
	return n->type == NODE_LIST || n->type == NODE_MAP;
}

/* Is it a text, a number, true or false? */
static inline bool node_is_scalar(const struct node *n)
{
	return !node_is_collection(n) && n->type != NODE_NULL;
}

enum record_kind {
	RECORD_CONTACT,
	RECORD_PROGRAM,
	RECORD_EVENT,
	RECORD_SEASON,   /* a date of the season, in the stream of kith-due(1):
			    passed on by the others */
	RECORD_GAP,      /* no record of the network, in the stream of
			    kith-stats(1): kept, passed on */
	RECORD_SETTINGS, /* what kith.yaml has under `me`: in no stream */
};

struct record {
	struct arena arena;
	struct node *root; /* a map; NULL while empty */
	enum record_kind kind;
	struct str id;   /* "" when it has none */
	struct str file; /* path as opened, "-" for standard input */
};

/* Does a network keep such records in files? */
static inline bool record_has_file(const struct record *r)
{
	return r->kind < RECORD_SEASON;
}

void record_init(struct record *r);
void record_clear(struct record *r);
void record_release(struct record *r);

/* A new node, not yet in a tree. */
static inline struct node *node_new(struct arena *a, enum node_type type)
{
	struct node *n = arena_room(a, sizeof(*n));

	/* one by one: compilers clear all of it at once with an instruction
	 * that takes longer than the rest of what is done to a node */
	n->type = type;
	n->key = STR_NONE;
	n->text = STR_NONE;
	n->next = n->first = n->last = NULL;
	n->pos = n->key_pos = POS_NONE;
	n->begin = n->end = 0;
	return n;
}

struct node *node_string(struct arena *a, struct str borrowed_text);
/* A number, 0 or more. */
struct node *node_count(struct arena *a, int count);
/* A day as a text, null for DAY_NONE. */
struct node *node_day(struct arena *a, int day);
/* Appends a child; `key` is borrowed and ignored for lists. */
static inline void node_append(struct node *parent, struct str key,
			       struct node *child)
{
	child->key = key;
	child->next = NULL;
	if (parent->last)
		parent->last->next = child;
	else
		parent->first = child;
	parent->last = child;
}
/* A text, borrowed, unless it is empty: under `key`, or of a list for NULL. */
void node_put(struct arena *a, struct node *parent, const char *key,
	      struct str text);
/* The child under `key`, made where there is none, with a key of its own. */
struct node *node_child(struct arena *a, struct node *map, struct str key,
			enum node_type type);
/* A copy that shares its children, unless `n` is NULL. */
void node_share(struct arena *a, struct node *parent, struct str key,
		const struct node *n);
/* All of a tree and its texts, without places; not yet in a tree. */
struct node *node_copy(struct arena *a, const struct node *n);
/* Takes the child out of its parent. */
void node_remove(struct node *parent, struct node *child);
/* The child of map `map` with that key, or NULL (also when not a map). */
struct node *node_get_str(const struct node *map, struct str key);
static inline struct node *node_get(const struct node *map, const char *key)
{
	return node_get_str(map, str_z(key));
}
/* Text of a string or number child, else STR_NONE. */
struct str node_text_str(const struct node *map, struct str key);
static inline struct str node_text(const struct node *map, const char *key)
{
	return node_text_str(map, str_z(key));
}
/* A scalar as text: true and false by these words; "" for the others. */
struct str node_scalar(const struct node *n);
/* A list's children, or a single value as a list of one: first child. */
const struct node *node_first_of(const struct node *list_or_value);
/*
 * The children of a list, or a single value as a list of one, in their order:
 * the first where `*n` is NULL, else the next; false after the last.
 *
 *	for (const struct node *n = NULL; node_each(list_or_value, &n);)
 */
bool node_each(const struct node *list_or_value, const struct node **n);
/* How many there are. */
size_t node_children(const struct node *list_or_value);
/* The same, null aside, in the order of `compare`; those that are equal in it
 * stay as they are. The caller frees the array, which borrows. */
const struct node **node_sorted(const struct node *list_or_value, size_t *count,
				int (*compare)(const struct node *a,
					       const struct node *b));
/* By the day under `date`. */
int node_by_date(const struct node *a, const struct node *b);
/* Is `n` missing, null, or an empty string, list or map? */
bool node_empty(const struct node *n);
/* Do two values say the same, whatever the order of their keys? NULL is an
 * empty one. */
bool node_same(const struct node *a, const struct node *b);
/* Does a list (or single value) hold exactly that text? */
bool node_has(const struct node *list_or_value, const char *text);
/* The same but for capitals, accents and blanks around it (text_same); nothing
 * holds an empty text. */
bool node_has_same(const struct node *list_or_value, struct str text);

/* Top-level text: record_text(r, "name"). */
struct str record_text(const struct record *r, const char *key);
/* What people call the record: its name, else its id, else "(no name)". */
struct str record_name(const struct record *r);
const char *record_kind_name(enum record_kind kind);

#endif
