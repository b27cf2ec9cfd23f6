#include "config.h"

#include "logic/guard_similar.h"

#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

#include "base/mem.h"

enum {
	SAMPLE = 512, /* texts that say how common a run is */
	NAME_WORDS = 16,
	RANK_SHIFT =
		60, /* above: how common a run is, so that it sorts by it */
	RANKS = 16,
	MAYBE_WORDS = 8192,
	BINS = 128,
	BIN_SHIFT = RANK_SHIFT - 7,
	NEARLY_SORTED = 4096, /* runs that bins alone put almost in order */
};

static bool is_letter(int c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
	       (c >= '0' && c <= '9') || c >= 0x80;
}

void similar_reader_init(struct similar_reader *r)
{
	*r = (struct similar_reader){.runs = NULL};
	/* small letters; that digits change with them does no harm */
	for (int c = 0; c < 256; c++)
		r->letter[c] = (unsigned char)(is_letter(c) ? c | 0x20 : 0);
}

void similar_reader_release(struct similar_reader *r)
{
	free(r->runs);
	free(r->spare);
}

/* Room for the runs of `n` bytes of text. */
static void make_room(struct similar_reader *r, size_t n)
{
	size_t cap = n / 2 + 1; /* words and what is between them */

	if (cap <= r->cap)
		return;
	r->cap = cap;
	r->runs = mem_resize(r->runs, cap, sizeof(*r->runs));
	r->spare = mem_resize(r->spare, cap, sizeof(*r->spare));
}

/* The next word's hash, letters small; false at the end. */
static bool next_word(const struct similar_reader *r, struct str *rest,
		      uint64_t *hash)
{
	const unsigned char *p = (const unsigned char *)rest->p;
	const unsigned char *end;
	uint64_t h = 14695981039346656037u;
	unsigned char c;

	if (!rest->n)
		return false;
	end = p + rest->n;
	while (p < end && !r->letter[*p])
		p++;
	if (p == end)
		return false;
	while (p < end && (c = r->letter[*p])) {
		h = (h ^ c) * 1099511628211u;
		p++;
	}
	*rest = (struct str){(const char *)p, (size_t)(end - p)};
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

/* Bins by the highest bits: of hashes, few come into one. */
static void sort_bins(uint64_t *v, uint64_t *spare, size_t n)
{
	size_t ends[BINS] = {0}, sum = 0;

	for (size_t i = 0; i < n; i++)
		ends[v[i] >> BIN_SHIFT & (BINS - 1)]++;
	for (size_t i = 0; i < BINS; i++) {
		size_t count = ends[i];

		ends[i] = sum;
		sum += count;
	}
	for (size_t i = 0; i < n; i++)
		spare[ends[v[i] >> BIN_SHIFT & (BINS - 1)]++] = v[i];
	memcpy(v, spare, n * sizeof(*v));
}

/* Shell sort, without a call for each pair. */
static void finish_sort(uint64_t *v, size_t n)
{
	static const size_t gaps[] = {701, 301, 132, 57, 23, 10, 4, 1};
	size_t first = n > NEARLY_SORTED ? 0 : sizeof(gaps) / sizeof(*gaps) - 1;

	for (size_t g = first; g < sizeof(gaps) / sizeof(*gaps); g++) {
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

static size_t sort_unique(uint64_t *v, uint64_t *spare, size_t n)
{
	size_t kept = 0;

	sort_bins(v, spare, n);
	finish_sort(v, n);
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

void similar_read(struct similar_reader *r, struct similar_text *t,
		  struct arena *a)
{
	uint64_t names[NAME_WORDS], word, before[2] = {0, 0};
	struct str rest = t->name;
	size_t name_count = 0, count = 0;

	while (name_count < NAME_WORDS &&
	       next_word(r, &rest, &names[name_count]))
		name_count++;
	rest = middle(t->text);
	make_room(r, rest.n + 1);
	while (next_word(r, &rest, &word)) {
		for (size_t i = 0; i < name_count; i++)
			if (names[i] == word)
				word = 0;
		r->runs[count++] = mix(before[0], before[1], word);
		before[0] = before[1];
		before[1] = word;
	}
	t->count = sort_unique(r->runs, r->spare, count);
	t->runs = arena_room(a, (t->count + 1) * sizeof(*t->runs));
	memcpy(t->runs, r->runs, t->count * sizeof(*t->runs));
}

/* A set of runs with a number for each: open addressing, 0 is free. */
struct run_map {
	struct run_slot {
		uint64_t key;
		uint32_t value;
	} * slots;
	size_t size, used;
};

/* With room for `count` runs. */
static void map_init(struct run_map *m, size_t count)
{
	*m = (struct run_map){.size = 1024};
	while (m->size <= count * 2)
		m->size *= 2;
	m->slots = mem_zalloc(m->size * sizeof(*m->slots));
}

static void map_release(struct run_map *m)
{
	free(m->slots);
}

static struct run_slot *map_slot(const struct run_map *m, uint64_t key)
{
	size_t at = (size_t)(key ^ key >> 32) & (m->size - 1);

	while (m->slots[at].key && m->slots[at].key != key)
		at = (at + 1) & (m->size - 1);
	return &m->slots[at];
}

/* The number of `key`, which is there from now on. */
static uint32_t *map_at(struct run_map *m, uint64_t key)
{
	struct run_slot *slot;

	key += !key;
	if (m->used * 2 >= m->size) {
		struct run_map old = *m;

		map_init(m, old.size);
		for (size_t i = 0; i < old.size; i++)
			if (old.slots[i].key)
				*map_at(m, old.slots[i].key) =
					old.slots[i].value;
		map_release(&old);
	}
	slot = map_slot(m, key);
	m->used += !slot->key;
	slot->key = key;
	return &slot->value;
}

/* 0 for what the sample has not, then a step for each doubling. */
static uint32_t rank_of(uint32_t count)
{
	uint32_t rank = 0;

	while (count && rank < RANKS - 1) {
		count >>= 1;
		rank++;
	}
	return rank;
}

/* How common the runs are in a sample of the texts. */
struct sample {
	struct run_map seen; /* their ranks, in the end */
	uint64_t *maybe; /* a bit each for some of a run's: most have none */
};

static uint64_t *maybe_word(const struct sample *s, uint64_t run)
{
	return &s->maybe[run / 64 % MAYBE_WORDS];
}

static uint64_t maybe_bit(uint64_t run)
{
	return (uint64_t)1 << run % 64;
}

static void take_sample(struct sample *s, const struct similar_text *texts,
			size_t count)
{
	size_t taken = count < SAMPLE ? count : SAMPLE;

	map_init(&s->seen, 0);
	s->maybe = mem_zalloc(MAYBE_WORDS * sizeof(*s->maybe));
	for (size_t i = 0; i < taken; i++) {
		const struct similar_text *t = &texts[i * (count / taken)];

		for (size_t k = 0; k < t->count; k++) {
			++*map_at(&s->seen, t->runs[k]);
			*maybe_word(s, t->runs[k]) |= maybe_bit(t->runs[k]);
		}
	}
	for (size_t i = 0; i < s->seen.size; i++)
		s->seen.slots[i].value = rank_of(s->seen.slots[i].value);
}

static uint64_t rank_in(const struct sample *s, uint64_t run)
{
	if (!(*maybe_word(s, run) & maybe_bit(run)))
		return 0;
	return map_slot(&s->seen, run + !run)->value;
}

/* Puts what is more common behind the rest, which stays in order. */
static void rank_text(struct similar_text *t, const struct sample *s,
		      uint64_t *spare)
{
	size_t places[RANKS + 1] = {0};

	for (size_t k = 0; k < t->count; k++) {
		t->runs[k] |= rank_in(s, t->runs[k]) << RANK_SHIFT;
		places[(t->runs[k] >> RANK_SHIFT) + 1]++;
	}
	for (size_t i = 1; i < RANKS; i++)
		places[i] += places[i - 1];
	for (size_t k = 0; k < t->count; k++)
		spare[places[t->runs[k] >> RANK_SHIFT]++] = t->runs[k];
	memcpy(t->runs, spare, t->count * sizeof(*t->runs));
}

/* Makes the runs sort by how common the sample says they are. */
static void rank_runs(struct similar_text *texts, size_t count)
{
	struct sample sample;
	uint64_t *spare;
	size_t most = 0;

	take_sample(&sample, texts, count);
	for (size_t i = 0; i < count; i++)
		most = texts[i].count > most ? texts[i].count : most;
	spare = mem_alloc((most + 1) * sizeof(*spare));
	for (size_t i = 0; i < count; i++)
		rank_text(&texts[i], &sample, spare);
	free(spare);
	free(sample.maybe);
	map_release(&sample.seen);
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

/* How many of a set's first members two that are alike must share one of. */
static size_t prefix_of(size_t n, size_t percent)
{
	size_t prefix = n - (n * percent + 99) / 100 + 1;

	if (percent >= 100)
		return 0;
	return prefix < n ? prefix : n;
}

static void find_all(struct similar_text *texts, size_t count, size_t percent)
{
	struct index x = {.items = NULL};
	size_t heads = 0;

	for (size_t i = 0; i < count; i++)
		heads += prefix_of(texts[i].count, percent);
	map_init(&x.heads, heads);
	x.seen = mem_zalloc(count * sizeof(*x.seen));
	for (size_t i = 0; i < count; i++) {
		size_t prefix = prefix_of(texts[i].count, percent);

		texts[i].like = find_like(&x, texts, i, prefix, percent);
		if (texts[i].like >= 0 && texts[texts[i].like].like < 0)
			texts[texts[i].like].like = (long)i;
		for (size_t k = 0; k < prefix; k++)
			index_add(&x, texts[i].runs[k], i);
	}
	map_release(&x.heads);
	free(x.items);
	free(x.seen);
}

void similar_find(struct similar_text *texts, size_t count, int percent)
{
	struct arena arena = ARENA_INIT;
	struct similar_reader reader;

	if (!count)
		return;
	similar_reader_init(&reader);
	for (size_t i = 0; i < count; i++)
		if (!texts[i].runs)
			similar_read(&reader, &texts[i], &arena);
	similar_reader_release(&reader);
	rank_runs(texts, count);
	find_all(texts, count, (size_t)percent);
	for (size_t i = 0; i < count; i++)
		texts[i].runs = NULL;
	arena_release(&arena);
}
