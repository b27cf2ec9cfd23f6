/*
 * Memory that is never NULL, and arenas.
 *
 * The mem_* functions end the program with status 2 and one line on standard
 * error when memory runs out; below cli it is the one thing that may.
 *
 * An arena holds what lives and dies together (one record, one expression):
 *
 *	struct arena a = ARENA_INIT;
 *	int *p = arena_alloc(&a, n * sizeof(*p));
 *	arena_clear(&a);	// empty, keeps a chunk for reuse
 *	arena_release(&a);	// gives everything back
 */
#ifndef KITH_BASE_MEM_H
#define KITH_BASE_MEM_H

#include <stdalign.h>
#include <stddef.h>
#include <stdint.h>

#include "base/str.h"

void *mem_alloc(size_t size);
void *mem_zalloc(size_t size);
/* Resize to `count` items of `size` bytes; the product is checked. */
void *mem_resize(void *p, size_t count, size_t size);
/* A NUL-terminated copy, the caller's. */
char *mem_strdup(const char *s);
char *mem_strndup(const char *s, size_t n);

/* The new place of an array that is full, and its new capacity in items. */
void *mem_extend(void *p, size_t *cap, size_t size);
/*
 * Make room for at least one more item in a growing array: returns `p` or its
 * new place and keeps `*cap` (in items) right.
 */
static inline void *mem_grow(void *p, size_t len, size_t *cap, size_t size)
{
	return len < *cap ? p : mem_extend(p, cap, size);
}

/* The same of an array and its capacity, in place. */
#define MEM_GROW(p, len, cap) ((p) = mem_grow((p), (len), &(cap), sizeof(*(p))))

/* The place of the first of sorted items that is not before `key`, or `count`.
 * As for bsearch(3), `compare` is given the key first. */
size_t mem_place(const void *key, const void *items, size_t count, size_t size,
		 int (*compare)(const void *key, const void *item));

struct arena_chunk;

struct arena {
	struct arena_chunk *chunk;
	char *at, *end;
};

#define ARENA_INIT                                                             \
	{                                                                      \
		NULL, NULL, NULL                                               \
	}

/* A new chunk, with room for an object of that size. */
void arena_extend(struct arena *a, size_t size);
/* Aligned for any object, not zeroed. */
static inline void *arena_room(struct arena *a, size_t size)
{
	size_t off = (size_t)(-(uintptr_t)a->at % alignof(max_align_t));
	char *p;

	if (!a->at || (size_t)(a->end - a->at) < off ||
	    (size_t)(a->end - a->at) - off < size) {
		arena_extend(a, size);
		off = 0;
	}
	p = a->at + off;
	a->at = p + size;
	return p;
}
/* The same, zeroed. */
void *arena_alloc(struct arena *a, size_t size);
/* Not zeroed, not aligned: for text. */
char *arena_bytes(struct arena *a, size_t size);
/* Copies; a NUL follows the text, not counted in `n`. */
struct str arena_str(struct arena *a, struct str s);
/* With ASCII letters in lower case. */
struct str arena_lower(struct arena *a, struct str s);
struct str arena_strz(struct arena *a, const char *s);
void arena_clear(struct arena *a);
void arena_release(struct arena *a);

#endif
