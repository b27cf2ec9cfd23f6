#include "config.h"

#include "base/str_map.h"

#include <stdlib.h>
#include <unistd.h>
#ifdef HAVE_SYS_RANDOM_H
#include <sys/random.h>
#endif

#include "base/mem.h"

enum {
	SIZE_FIRST = 64,
};

static uint64_t make_seed(const struct str_map *m)
{
	uint64_t seed = 0;

#ifdef HAVE_GETENTROPY
	if (getentropy(&seed, sizeof(seed)) == 0)
		return seed;
#endif
	/* addresses are hard to guess, too */
	seed = (uint64_t)(uintptr_t)m ^ (uint64_t)(uintptr_t)m->slots << 20;
	return seed ^ (uint64_t)getpid() << 48;
}

/* The slot of the key, or the free one where it belongs. */
static struct str_map_slot *find_slot(const struct str_map *m, struct str key,
				      uint32_t hash)
{
	for (size_t at = hash;; at++) {
		struct str_map_slot *s = &m->slots[at & (m->size - 1)];

		if (!s->entry || (s->hash == hash &&
				  str_eq(m->entries[s->entry - 1].key, key)))
			return s;
	}
}

/* At most half of the slots are taken. */
static void grow(struct str_map *m)
{
	struct str_map old = *m;

	m->size = old.size ? old.size * 2 : SIZE_FIRST;
	m->slots = mem_zalloc(m->size * sizeof(*m->slots));
	if (!old.size)
		m->seed = make_seed(m);
	for (size_t i = 0; i < old.size; i++) {
		struct str_map_slot s = old.slots[i];
		size_t at = s.hash;

		while (s.entry && m->slots[at & (m->size - 1)].entry)
			at++;
		if (s.entry)
			m->slots[at & (m->size - 1)] = s;
	}
	free(old.slots);
}

size_t str_map_find(const struct str_map *m, struct str key)
{
	const struct str_map_slot *s;

	if (!m->count)
		return STR_MAP_NONE;
	s = find_slot(m, key, (uint32_t)str_hash(m->seed, key));
	return s->entry ? m->entries[s->entry - 1].value : STR_MAP_NONE;
}

size_t str_map_add(struct str_map *m, struct str key, size_t value)
{
	struct str_map_slot *s;
	uint32_t hash;

	if (m->count * 2 >= m->size)
		grow(m);
	hash = (uint32_t)str_hash(m->seed, key);
	s = find_slot(m, key, hash);
	if (!s->entry) {
		MEM_GROW(m->entries, m->count, m->cap);
		m->entries[m->count++] = (struct str_map_entry){key, value};
		*s = (struct str_map_slot){hash, (uint32_t)m->count};
	}
	return m->entries[s->entry - 1].value;
}

void str_map_release(struct str_map *m)
{
	free(m->entries);
	free(m->slots);
	*m = (struct str_map)STR_MAP_INIT;
}
