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
				      uint64_t hash)
{
	for (size_t at = hash;; at++) {
		struct str_map_slot *s = &m->slots[at & (m->size - 1)];

		if (!s->key.p || (s->hash == hash && str_eq(s->key, key)))
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
		const struct str_map_slot *s = &old.slots[i];

		if (s->key.p)
			*find_slot(m, s->key, s->hash) = *s;
	}
	free(old.slots);
}

size_t str_map_find(const struct str_map *m, struct str key)
{
	const struct str_map_slot *s;

	if (!m->count)
		return STR_MAP_NONE;
	s = find_slot(m, key, str_hash(m->seed, key));
	return s->key.p ? s->value : STR_MAP_NONE;
}

size_t str_map_add(struct str_map *m, struct str key, size_t value)
{
	struct str_map_slot *s;
	uint64_t hash;

	if (m->count * 2 >= m->size)
		grow(m);
	hash = str_hash(m->seed, key);
	s = find_slot(m, key, hash);
	if (!s->key.p) {
		if (!key.p)
			key = STR("");
		*s = (struct str_map_slot){key, hash, value};
		m->count++;
	}
	return s->value;
}

void str_map_release(struct str_map *m)
{
	free(m->slots);
	*m = (struct str_map)STR_MAP_INIT;
}
