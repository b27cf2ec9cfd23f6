#include "config.h"

#include "base/mem.h"

#include <stdalign.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#include "base/ascii.h"

enum {
	CHUNK_MIN = 16 * 1024,
	CHUNK_KEEP = 256 * 1024, /* a larger one is not kept by a clear */
};

struct arena_chunk {
	struct arena_chunk *next;
	size_t size; /* of `data` */
	alignas(max_align_t) char data[];
};

static _Noreturn void out_of_memory(void)
{
	fputs("kith: out of memory\n", stderr);
	exit(2);
}

void *mem_alloc(size_t size)
{
	void *p = malloc(size ? size : 1);

	if (!p)
		out_of_memory();
	return p;
}

void *mem_zalloc(size_t size)
{
	/* large ones are not touched until they are used */
	void *p = calloc(1, size > 0 ? size : 1);

	if (!p)
		out_of_memory();
	return p;
}

void *mem_resize(void *p, size_t count, size_t size)
{
	if (size && count > SIZE_MAX / size)
		out_of_memory();
	size *= count;
	p = realloc(p, size > 0 ? size : 1);
	if (!p)
		out_of_memory();
	return p;
}

char *mem_strndup(const char *s, size_t n)
{
	char *p = mem_alloc(n + 1);

	if (n)
		memcpy(p, s, n);
	p[n] = '\0';
	return p;
}

char *mem_strdup(const char *s)
{
	return mem_strndup(s, strlen(s));
}

size_t mem_place(const void *key, const void *items, size_t count, size_t size,
		 int (*compare)(const void *key, const void *item))
{
	size_t low = 0, high = count;

	while (low < high) {
		size_t middle = low + (high - low) / 2;

		if (compare(key, (const char *)items + middle * size) > 0)
			low = middle + 1;
		else
			high = middle;
	}
	return low;
}

void *mem_extend(void *p, size_t *cap, size_t size)
{
	if (*cap > SIZE_MAX / 2)
		out_of_memory();
	*cap = *cap ? *cap * 2 : 8;
	return mem_resize(p, *cap, size);
}

void arena_extend(struct arena *a, size_t need)
{
	size_t size = a->chunk ? a->chunk->size * 2 : CHUNK_MIN;
	struct arena_chunk *c;

	if (size > CHUNK_KEEP)
		size = CHUNK_KEEP;
	if (size < need)
		size = need;
	if (size > SIZE_MAX - sizeof(*c))
		out_of_memory();
	c = mem_alloc(sizeof(*c) + size);
	c->size = size;
	c->next = a->chunk;
	a->chunk = c;
	a->at = c->data;
	a->end = c->data + size;
}

char *arena_bytes(struct arena *a, size_t size)
{
	char *p;

	if ((size_t)(a->end - a->at) < size)
		arena_extend(a, size);
	p = a->at;
	a->at += size;
	return p;
}

void *arena_alloc(struct arena *a, size_t size)
{
	return memset(arena_room(a, size), 0, size);
}

struct str arena_str(struct arena *a, struct str s)
{
	char *p = arena_bytes(a, s.n + 1);

	if (s.n)
		memcpy(p, s.p, s.n);
	p[s.n] = '\0';
	return (struct str){p, s.n};
}

struct str arena_lower(struct arena *a, struct str s)
{
	char *p = arena_bytes(a, s.n + 1);

	for (size_t i = 0; i < s.n; i++)
		p[i] = ascii_lower(s.p[i]);
	p[s.n] = '\0';
	return (struct str){p, s.n};
}

struct str arena_strz(struct arena *a, const char *s)
{
	return arena_str(a, str_z(s));
}

static void free_chunks(struct arena_chunk *c)
{
	while (c) {
		struct arena_chunk *next = c->next;

		free(c);
		c = next;
	}
}

void arena_clear(struct arena *a)
{
	struct arena_chunk *c = a->chunk;

	if (!c)
		return;
	if (c->size > CHUNK_KEEP) {
		arena_release(a);
		return;
	}
	free_chunks(c->next);
	c->next = NULL;
	a->at = c->data;
	a->end = c->data + c->size;
}

void arena_release(struct arena *a)
{
	free_chunks(a->chunk);
	*a = (struct arena)ARENA_INIT;
}
