/*
 * A hash table from texts to numbers, most often places in an array of the
 * caller's.
 *
 *	struct str_map map = STR_MAP_INIT;
 *	str_map_add(&map, name, count);
 *	i = str_map_find(&map, name);	// or STR_MAP_NONE
 *	str_map_release(&map);
 *
 * Keys are borrowed and must stay as they are while they are in the table.
 * Each table has a secret seed, so that nobody can choose keys that share a
 * slot. Threads may share a table that none of them changes.
 */
#ifndef KITH_BASE_STR_MAP_H
#define KITH_BASE_STR_MAP_H

#include <stdint.h>

#include "base/str.h"

#define STR_MAP_NONE SIZE_MAX

struct str_map_entry {
	struct str key;
	size_t value;
};

/* Of a free slot `entry` is 0, else the place of the entry plus 1. Slots are
 * small, as half of them are free; there are less than 2^32 keys. */
struct str_map_slot {
	uint32_t hash, entry;
};

struct str_map {
	struct str_map_entry *entries; /* in the order in which they came */
	size_t count, cap;
	struct str_map_slot *slots;
	size_t size; /* of the slots, a power of two */
	uint64_t seed;
};

#define STR_MAP_INIT                                                           \
	{                                                                      \
		NULL, 0, 0, NULL, 0, 0                                         \
	}

/* The number of `key`, or STR_MAP_NONE. */
size_t str_map_find(const struct str_map *m, struct str key);
/* The same, after `key` got the number `value` if it had none. */
size_t str_map_add(struct str_map *m, struct str key, size_t value);
void str_map_release(struct str_map *m);

#endif
