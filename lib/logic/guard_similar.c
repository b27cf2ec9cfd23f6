#include "config.h"

#include "logic/guard_similar.h"

#include <stdbool.h>
#include <stdlib.h>

#include "base/mem.h"

enum {
	SAMPLE = 512, /* texts that say how common a run is */
	NAME_WORDS = 16,
	RANK_SHIFT =
		60, /* above: how common a run is, so that it sorts by it */
};

static bool is_letter(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
	       (c >= '0' && c <= '9') || (unsigned char)c >= 0x80;
}

/* The next word's hash, letters small; false at the end. */
static bool next_word(struct str *rest, uint64_t *hash)
{
	size_t i = 0;
	uint64_t h = 14695981039346656037u;

	while (i < rest->n && !is_letter(rest->p[i]))
		i++;
	if (i == rest->n)
		return false;
	for (; i < rest->n && is_letter(rest->p[i]); i++) {
		/* small letters; that digits change with them does no harm */
		unsigned char c = (unsigned char)rest->p[i] | 0x20;

		h = (h ^ c) * 1099511628211u;
	}
	rest->p += i;
	rest->n -= i;
	*hash = h;
	return true;
}

/* Without the first and the last paragraph, where there are more. */
static struct str middle(struct str s)
{
	ptrdiff_t first = str_find(s, STR("\n\n"));
	struct str rest;

	if (first < 0)
		return s;
	rest = (struct str){s.p + first + 2, s.n - (size_t)first - 2};
	for (size_t n = rest.n; n > 1; n--)
		if (rest.p[n - 1] == '\n' && rest.p[n - 2] == '\n')
			return (struct str){rest.p, n - 2};
	return rest;
}

/* Shell sort: sets of a hundred or so, without a call for each pair. */
static void sort(uint64_t *v, size_t n)
{
	static const size_t gaps[] = {701, 301, 132, 57, 23, 10, 4, 1};

	for (size_t g = 0; g < sizeof(gaps) / sizeof(*gaps); g++) {
		size_t gap = gaps[g];

		for (size_t i = gap; i < n; i++) {
			uint64_t x = v[i];
			size_t k = i;

			for (; k >= gap && v[k - gap] > x; k -= gap)
				v[k] = v[k - gap];
			v[k] = x;
		}
	}
}

static size_t sort_unique(uint64_t *v, size_t n)
{
	size_t kept = 0;

	sort(v, n);
	for (size_t i = 0; i < n; i++)
		if (!kept || v[kept - 1] != v[i])
			v[kept++] = v[i];
	return kept;
}

static uint64_t mix(uint64_t a, uint64_t b, uint64_t c)
{
	uint64_t h = a * 0x9e3779b97f4a7c15u + b;

	h = (h ^ h >> 29) * 0xbf58476d1ce4e5b9u + c;
	h = (h ^ h >> 32) * 0x94d049bb133111ebu;
	return (h ^ h >> 31) & (((uint64_t)1 << RANK_SHIFT) - 1);
}

static void make_runs(struct similar_text *t)
{
	uint64_t names[NAME_WORDS], word, before[2] = {0, 0};
	struct str rest = t->name;
	size_t name_count = 0, cap = t->text.n / 4;

	while (name_count < NAME_WORDS && next_word(&rest, &names[name_count]))
		name_count++;
	t->runs = mem_alloc((cap + 1) * sizeof(*t->runs));
	t->count = 0;
	rest = middle(t->text);
	while (next_word(&rest, &word)) {
		for (size_t i = 0; i < name_count; i++)
			if (names[i] == word)
				word = 0;
		t->runs = mem_grow(t->runs, t->count, &cap, sizeof(*t->runs));
		t->runs[t->count++] = mix(before[0], before[1], word);
		before[0] = before[1];
		before[1] = word;
	}
}

/* A set of runs with a number for each: open addressing, 0 is free. */
struct run_map {
	uint64_t *keys;
	uint32_t *values;
	size_t size, used;
};

static void map_init(struct run_map *m, size_t size)
{
	*m = (struct run_map){.size = size};
	m->keys = mem_zalloc(size * sizeof(*m->keys));
	m->values = mem_zalloc(size * sizeof(*m->values));
}

static void map_release(struct run_map *m)
{
	free(m->keys);
	free(m->values);
}

static size_t map_place(const struct run_map *m, uint64_t key)
{
	size_t at = (size_t)(key ^ key >> 32) & (m->size - 1);

	while (m->keys[at] && m->keys[at] != key)
		at = (at + 1) & (m->size - 1);
	return at;
}

/* The number of `key`, which is there from now on. */
static uint32_t *map_at(struct run_map *m, uint64_t key)
{
	size_t at;

	key += !key;
	if (m->used * 2 >= m->size) {
		struct run_map old = *m;

		map_init(m, old.size * 2);
		for (size_t i = 0; i < old.size; i++)
			if (old.keys[i])
				*map_at(m, old.keys[i]) = old.values[i];
		map_release(&old);
	}
	at = map_place(m, key);
	if (!m->keys[at]) {
		m->keys[at] = key;
		m->used++;
	}
	return &m->values[at];
}

/* 0 for what the sample has not, then a step for each doubling. */
static uint64_t rank_of(uint32_t count)
{
	uint64_t rank = 0;

	while (count && rank < 15) {
		count >>= 1;
		rank++;
	}
	return rank;
}

/* Makes the runs sort by how common the sample says they are. */
static void rank_runs(struct similar_text *texts, size_t count)
{
	size_t sample = count < SAMPLE ? count : SAMPLE;
	struct run_map seen;

	map_init(&seen, 1024);
	for (size_t i = 0; i < sample; i++) {
		const struct similar_text *t = &texts[i * (count / sample)];

		for (size_t k = 0; k < t->count; k++)
			++*map_at(&seen, t->runs[k]);
	}
	for (size_t i = 0; i < count; i++) {
		struct similar_text *t = &texts[i];

		for (size_t k = 0; k < t->count; k++) {
			uint64_t key = t->runs[k] + !t->runs[k];
			size_t at = map_place(&seen, key);

			if (seen.keys[at])
				t->runs[k] |= rank_of(seen.values[at])
					      << RANK_SHIFT;
		}
		t->count = sort_unique(t->runs, t->count);
	}
	map_release(&seen);
}

/* Gives up, with 0, when more than `miss` members of one are not in the
 * other. */
static size_t in_common(const struct similar_text *a,
			const struct similar_text *b, size_t miss)
{
	size_t i = 0, k = 0, n = 0;

	while (i < a->count && k < b->count) {
		if (a->runs[i] == b->runs[k]) {
			n++;
			i++;
			k++;
			continue;
		}
		if (!miss--)
			return 0;
		if (a->runs[i] < b->runs[k])
			i++;
		else
			k++;
	}
	return n;
}

static bool alike(const struct similar_text *a, const struct similar_text *b,
		  size_t percent)
{
	size_t sum = a->count + b->count, both;

	if (a->count * 100 < b->count * percent ||
	    b->count * 100 < a->count * percent)
		return false;
	/* of two sets that are alike these many members differ at most */
	both = in_common(a, b, sum * (100 - percent) / (100 + percent));
	return both * 100 > (sum - both) * percent;
}

/* Texts by the first members of their sets. */
struct index {
	struct run_map heads; /* run -> place in `items`, from 1 */
	struct item {
		uint32_t text, next;
	} * items;
	size_t count, cap;
	uint32_t *seen; /* by text: the last one it was compared with, from 1 */
};

static void index_add(struct index *x, uint64_t run, size_t text)
{
	uint32_t *head = map_at(&x->heads, run);

	x->items = mem_grow(x->items, x->count, &x->cap, sizeof(*x->items));
	x->items[x->count++] = (struct item){(uint32_t)text, *head};
	*head = (uint32_t)x->count;
}

/* The first text before `i` that shares a run and is alike. */
static long find_like(struct index *x, const struct similar_text *texts,
		      size_t i, size_t prefix, size_t percent)
{
	for (size_t k = 0; k < prefix; k++) {
		uint32_t at = *map_at(&x->heads, texts[i].runs[k]);

		while (at) {
			const struct item *item = &x->items[at - 1];

			at = item->next;
			if (x->seen[item->text] == i + 1)
				continue;
			x->seen[item->text] = (uint32_t)i + 1;
			if (alike(&texts[i], &texts[item->text], percent))
				return (long)item->text;
		}
	}
	return SIMILAR_NONE;
}

void similar_find(struct similar_text *texts, size_t count, int percent)
{
	size_t p = (size_t)percent;
	struct index x = {.items = NULL};

	if (!count)
		return;
	for (size_t i = 0; i < count; i++)
		make_runs(&texts[i]);
	rank_runs(texts, count);
	map_init(&x.heads, 1024);
	x.seen = mem_zalloc(count * sizeof(*x.seen));
	for (size_t i = 0; i < count; i++) {
		size_t n = texts[i].count;
		size_t prefix = n - (n * p + 99) / 100 + 1;

		prefix = p >= 100 ? 0 : prefix < n ? prefix : n;
		texts[i].like = find_like(&x, texts, i, prefix, p);
		if (texts[i].like >= 0 && texts[texts[i].like].like < 0)
			texts[texts[i].like].like = (long)i;
		for (size_t k = 0; k < prefix; k++)
			index_add(&x, texts[i].runs[k], i);
	}
	for (size_t i = 0; i < count; i++)
		free(texts[i].runs);
	map_release(&x.heads);
	free(x.items);
	free(x.seen);
}
