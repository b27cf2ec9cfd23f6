#include "config.h"

#include "guard/similar.h"

#include <stdlib.h>
#include <string.h>

/*
 * A word is a hash of HASH_BITS. similar_find puts above it how common the
 * word is in the batch, so that the rare ones come first in order.
 */
enum {
	HASH_BITS = 26,
	HASH_MASK = (1 << HASH_BITS) - 1,
	TALLY_SIZE = 1 << 13, /* words that share a place count as one */
	SAMPLE = 512,         /* texts that say how common a word is */
	FEW = 32,             /* to find fewer, one need not sort all */
	PAIRS_MAX = 8, /* words missing; more would make too many pairs */
};

void similar_reader_init(struct similar_reader *r)
{
	*r = (struct similar_reader){.words = {.list = NULL}};
	for (int c = 0; c < 256; c++) {
		bool big = c >= 'A' && c <= 'Z';

		if (big || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') ||
		    c >= 0x80)
			r->letters[c] = (unsigned char)(big ? c + 32 : c);
	}
}

void similar_reader_release(struct similar_reader *r)
{
	free(r->words.list);
	free(r->phrase.list);
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

/* Room for the words of `n` bytes of text. */
static void make_room(struct similar_words *w, size_t n)
{
	size_t cap = n / 2 + 1; /* words and what is between them */

	if (cap <= w->cap)
		return;
	w->cap = cap;
	w->list = mem_resize(w->list, cap, sizeof(*w->list));
}

static void split(const struct similar_reader *r, struct similar_words *w,
		  struct str s)
{
	size_t i = 0;

	make_room(w, s.n);
	w->count = 0;
	while (i < s.n) {
		uint64_t hash = 0;
		unsigned char c;

		while (i < s.n && (c = r->letters[(unsigned char)s.p[i]])) {
			hash = hash * 33 + c;
			i++;
		}
		if (hash)
			w->list[w->count++] =
				(uint32_t)(hash * 0x9e3779b97f4a7c15u >>
					   (64 - HASH_BITS));
		i++;
	}
}

/* Takes the words of `phrase` out where they stand together. */
static void drop(struct similar_words *w, const uint32_t *phrase, size_t n)
{
	size_t kept, i = 0;

	while (n && i < w->count && w->list[i] != phrase[0])
		i++;
	kept = i;
	while (n && i < w->count) {
		if (w->list[i] == phrase[0] && w->count - i >= n &&
		    memcmp(w->list + i, phrase, n * sizeof(*phrase)) == 0)
			i += n;
		else
			w->list[kept++] = w->list[i++];
	}
	if (n)
		w->count = kept;
}

void similar_form_release(struct similar_form *f)
{
	free(f->words);
	*f = (struct similar_form){.words = NULL};
}

void similar_read_form(struct similar_reader *r, struct similar_form *f,
		       struct str text, size_t most)
{
	split(r, &r->phrase, middle(text));
	f->count = r->phrase.count < most ? r->phrase.count : most;
	f->words = mem_resize(f->words, f->count + 1, sizeof(*f->words));
	memcpy(f->words, r->phrase.list, f->count * sizeof(*f->words));
}

/* Where `word` is from `at` on, or else before that; `count` if nowhere. */
static size_t place_of(const struct similar_words *w, uint32_t word, size_t at)
{
	size_t i = at;

	while (i < w->count && w->list[i] != word)
		i++;
	if (i < w->count)
		return i;
	for (i = 0; i < at && w->list[i] != word;)
		i++;
	return i < at ? i : w->count;
}

/* Takes each word of the form out, once; mostly they stand in its order. */
static void drop_form(struct similar_words *w, const struct similar_form *f)
{
	size_t kept = 0, at = 0;

	for (size_t i = 0; i < f->count; i++) {
		size_t place = place_of(w, f->words[i], at);

		if (place == w->count)
			continue;
		w->list[place] = UINT32_MAX;
		at = place + 1;
	}
	for (size_t i = 0; i < w->count; i++)
		if (w->list[i] != UINT32_MAX)
			w->list[kept++] = w->list[i];
	w->count = kept;
}

static void keep_words(struct similar_text *t, const struct similar_words *w,
		       struct arena *a)
{
	t->count = w->count;
	t->bare = !w->count;
	t->words = arena_room(a, (t->count + 2) * sizeof(*t->words));
	if (t->count)
		memcpy(t->words, w->list, t->count * sizeof(*t->words));
	else
		t->words[t->count++] = 0;
	t->words[t->count] = UINT32_MAX;
}

void similar_read(struct similar_reader *r, struct similar_text *t,
		  struct str text, const struct similar_form *form,
		  struct str name, const struct str *phrases,
		  size_t phrase_count, struct arena *a)
{
	*t = (struct similar_text){.like = SIMILAR_NONE};
	split(r, &r->words, middle(text));
	for (size_t i = 0; i < phrase_count; i++) {
		split(r, &r->phrase, phrases[i]);
		drop(&r->words, r->phrase.list, r->phrase.count);
	}
	if (form) {
		t->form = r->words.count;
		drop_form(&r->words, form);
		t->form -= r->words.count;
	}
	split(r, &r->phrase, name);
	for (size_t i = 0; i < r->phrase.count; i++)
		drop(&r->words, &r->phrase.list[i], 1);
	keep_words(t, &r->words, a);
}

/* Grows with `count`, in two steps for each doubling; fits above a hash. */
static unsigned char rank_of(size_t count)
{
	size_t doublings = 0;

	for (; count > 3; count >>= 1)
		doublings++;
	return (unsigned char)(doublings * 2 + count);
}

/* How common each word is, by its low bits, in a sample of the texts. */
static unsigned char *take_sample(const struct similar_text *texts,
				  size_t count, size_t step)
{
	uint32_t *tally = mem_zalloc(TALLY_SIZE * sizeof(*tally));
	unsigned char *ranks = mem_alloc(TALLY_SIZE);

	for (size_t i = 0; i < count; i += step)
		for (size_t k = 0; k < texts[i].count; k++)
			tally[texts[i].words[k] % TALLY_SIZE]++;
	for (size_t i = 0; i < TALLY_SIZE; i++)
		ranks[i] = rank_of(tally[i]);
	free(tally);
	return ranks;
}

/* Makes the words sort by how common they are, and marks what is rare. */
static void rank_words(struct similar_text *texts, size_t count)
{
	size_t step = count / SAMPLE + 1;
	unsigned char *ranks = take_sample(texts, count, step);
	unsigned char half = rank_of(count / step / 2);

	for (size_t i = 0; i < count; i++)
		for (size_t k = 0; k < texts[i].count; k++) {
			uint32_t word = texts[i].words[k] & HASH_MASK;
			uint32_t rank = ranks[word % TALLY_SIZE];

			if (rank < half)
				texts[i].marks |= (uint64_t)1 << word % 64;
			texts[i].words[k] = rank << HASH_BITS | word;
		}
	free(ranks);
}

static int compare_words(const void *a, const void *b)
{
	uint32_t x = *(const uint32_t *)a, y = *(const uint32_t *)b;

	return (x > y) - (x < y);
}

static void sort(struct similar_text *t)
{
	if (!t->sorted)
		qsort(t->words, t->count, sizeof(*t->words), compare_words);
	t->sorted = true;
}

/* How many words of a text of `n` may be missing in one that is alike. */
static size_t spare(int percent, size_t n)
{
	return (n * (size_t)(100 - percent) - 1) / 100;
}

/* Are enough words of the longer one in the other? */
static bool alike(struct similar_text *a, struct similar_text *b, int percent,
		  size_t *out)
{
	bool same = a->template == b->template;
	size_t all_a = a->count + (same ? 0 : a->form);
	size_t all_b = b->count + (same ? 0 : b->form);
	size_t longer = all_a > all_b ? all_a : all_b;
	size_t miss = spare(percent, longer), shared = 0;

	if (a->count + miss < longer || b->count + miss < longer)
		return false;
	sort(a);
	sort(b);
	for (size_t i = 0, k = 0; i < a->count && k < b->count;) {
		uint32_t x = a->words[i], y = b->words[k];

		shared += x == y;
		i += x <= y;
		k += y <= x;
	}
	*out = shared;
	return shared + miss >= longer;
}

/*
 * Texts by their rarest words. Where `miss` words may be missing, the rarest
 * of those that two texts share is among the first `miss` + 1 of each, the
 * next one among the first `miss` + 2. Few texts share two rare words.
 */
struct index {
	struct similar_text *texts;
	size_t count;
	int percent;
	bool pairs;       /* by two words rather than by one */
	uint32_t *keys;   /* of the text at hand */
	uint32_t *starts; /* in `places`, of the keys in a bucket */
	size_t buckets;   /* a power of two */
	struct place {
		uint64_t marks;
		uint32_t text, count; /* of its words */
	} * places;
};

/* How many of the rarest words make the keys, the one that ends all among
 * them. */
static size_t front(const struct index *x, const struct similar_text *t)
{
	size_t n = spare(x->percent, t->count) + 1 + x->pairs;

	return n <= t->count ? n : t->count + x->pairs;
}

/* Puts the `n` rarest words in front, in order. */
static void rarest_first(struct similar_text *t, size_t n)
{
	uint32_t *w = t->words;

	if (n > FEW) {
		sort(t);
		return;
	}
	for (size_t i = 0; i < t->count; i++) {
		uint32_t word = w[i];
		size_t at = i;

		if (i >= n) {
			if (word >= w[n - 1])
				continue;
			at = n - 1;
			w[i] = w[at];
		}
		for (; at && w[at - 1] > word; at--)
			w[at] = w[at - 1];
		w[at] = word;
	}
}

static uint32_t bucket(const struct index *x, uint32_t a, uint32_t b)
{
	uint64_t hash = (uint64_t)a << 32 | b;

	hash = (hash ^ hash >> 29) * 0xbf58476d1ce4e5b9u;
	return (uint32_t)(hash >> 32) & (uint32_t)(x->buckets - 1);
}

/* Fills `keys`; returns how many there are. */
static size_t find_keys(struct index *x, const struct similar_text *t)
{
	size_t n = front(x, t), count = 0;

	for (size_t i = 0; i < n; i++) {
		if (!x->pairs)
			x->keys[count++] = bucket(x, t->words[i], 0);
		for (size_t k = i + 1; k < n && x->pairs; k++)
			x->keys[count++] = bucket(x, t->words[i], t->words[k]);
	}
	return count;
}

static void fill(struct index *x)
{
	for (size_t i = 0; i < x->count; i++)
		for (size_t n = find_keys(x, &x->texts[i]); n-- > 0;)
			x->starts[x->keys[n]]++;
	for (size_t b = 0, sum = 0; b <= x->buckets; b++) {
		sum += x->starts[b];
		x->starts[b] = (uint32_t)sum;
	}
	/* from the back, so that the ends become the starts */
	for (size_t i = x->count; i-- > 0;)
		for (size_t n = find_keys(x, &x->texts[i]); n-- > 0;)
			x->places[--x->starts[x->keys[n]]] =
				(struct place){x->texts[i].marks, (uint32_t)i,
					       (uint32_t)x->texts[i].count};
}

static void index_init(struct index *x)
{
	size_t most = 0, total = 0;

	for (size_t i = 0; i < x->count; i++) {
		size_t miss = spare(x->percent, x->texts[i].count);

		most = miss > most ? miss : most;
	}
	x->pairs = most < PAIRS_MAX;
	for (size_t i = 0; i < x->count; i++) {
		size_t n = front(x, &x->texts[i]);

		rarest_first(&x->texts[i], n);
		total += x->pairs ? n * (n - (n > 0)) / 2 : n;
	}
	for (x->buckets = 64; x->buckets < total;)
		x->buckets *= 2;
	x->keys = mem_alloc((most + 2) * (most + 2) * sizeof(*x->keys));
	x->starts = mem_zalloc((x->buckets + 1) * sizeof(*x->starts));
	x->places = mem_alloc((total + 1) * sizeof(*x->places));
	fill(x);
}

static void index_release(struct index *x)
{
	free(x->keys);
	free(x->starts);
	free(x->places);
}

/* More than `n` bits? */
static bool over(uint64_t bits, size_t n)
{
	while (bits && n--)
		bits &= bits - 1;
	return bits;
}

/* Compares a text with those from `p` to `end`; stops, and says so, when it
 * has one that is alike. What the places say of most of them is enough. */
static bool find_like(struct index *x, const struct place *of,
		      const struct place *p, const struct place *end)
{
	size_t miss = spare(x->percent, of->count), shared;
	size_t least = of->count - miss;
	size_t most = (size_t)of->count * 100 / (size_t)x->percent;
	size_t miss_most = spare(x->percent, most);

	for (; p < end; p++) {
		struct similar_text *t, *other;

		if (over(of->marks & ~p->marks, miss) ||
		    over(p->marks & ~of->marks, miss_most) ||
		    p->count < least || p->count > most || p->text == of->text)
			continue;
		t = &x->texts[of->text];
		other = &x->texts[p->text];
		if (t->like >= 0)
			return true;
		if (!alike(t, other, x->percent, &shared))
			continue;
		t->like = (long)p->text;
		t->shared = shared;
		if (other->like < 0) {
			other->like = (long)of->text;
			other->shared = shared;
		}
		return true;
	}
	return false;
}

/* Compares the texts of each bucket, until each has one that is alike: with
 * those behind it, and with all where one before it stopped. */
static void compare_all(struct index *x)
{
	for (size_t b = 0; b < x->buckets; b++) {
		const struct place *start = x->places + x->starts[b];
		const struct place *end = x->places + x->starts[b + 1];
		bool stopped = false;

		for (const struct place *p = start; p < end; p++)
			stopped |=
				find_like(x, p, stopped ? start : p + 1, end);
	}
}

void similar_find(struct similar_text *texts, size_t count, int percent)
{
	struct index x = {.texts = texts, .count = count, .percent = percent};

	if (percent >= 100)
		return;
	rank_words(texts, count);
	index_init(&x);
	compare_all(&x);
	index_release(&x);
}
