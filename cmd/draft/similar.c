#include "config.h"

#include "similar.h"

#include <stdlib.h>

#include "base/ascii.h"
#include "base/text.h"

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

static int compare_words(const void *a, const void *b)
{
	uint64_t x = *(const uint64_t *)a, y = *(const uint64_t *)b;

	return (x > y) - (x < y);
}

/* The words of a text, as hashes. */
static uint64_t *split(struct str s, size_t *count, struct arena *a)
{
	struct buf folded = BUF_INIT;
	uint64_t *words;
	size_t n;

	text_fold(&folded, middle(s));
	words = arena_room(a, (folded.len / 2 + 1) * sizeof(*words));
	*count = 0;
	for (size_t i = 0; i < folded.len; i += n + 1) {
		for (n = 0;
		     i + n < folded.len && ascii_is_word(folded.s[i + n]);)
			n++;
		if (n)
			words[(*count)++] = (uint32_t)str_hash(
				0, (struct str){folded.s + i, n});
	}
	buf_release(&folded);
	return words;
}

void similar_read(struct similar_text *t, struct str text, struct str form,
		  size_t most, struct arena *a)
{
	size_t count, kept = 0, form_count;
	uint64_t *words = split(text, &count, a);
	uint64_t *set_aside = split(form, &form_count, a);

	form_count = form_count < most ? form_count : most;
	qsort(words, count, sizeof(*words), compare_words);
	qsort(set_aside, form_count, sizeof(*set_aside), compare_words);
	for (size_t i = 0, k = 0; i < count; i++) {
		while (k < form_count && set_aside[k] < words[i])
			k++;
		if (k < form_count && set_aside[k] == words[i])
			k++;
		else
			words[kept++] = words[i];
	}
	t->words = words;
	t->count = kept;
	t->form = count - kept;
	t->group = STR_NONE;
}

static size_t min(size_t a, size_t b)
{
	return a < b ? a : b;
}

/* How many words one of `count` shares at least with what it is like. */
static size_t least_shared(size_t count, int percent)
{
	return count * (size_t)percent / 100 + 1;
}

bool similar_alike(const struct similar_text *a, const struct similar_text *b,
		   int percent, size_t *shared)
{
	bool same = a->template == b->template;
	size_t all_a = a->count + (same ? 0 : a->form);
	size_t all_b = b->count + (same ? 0 : b->form);
	size_t longer = all_a > all_b ? all_a : all_b;
	size_t least = least_shared(longer, percent);

	*shared = 0;
	/* most texts differ so soon that what is left cannot make up for it */
	for (size_t i = 0, k = 0;
	     *shared + min(a->count - i, b->count - k) >= least;) {
		uint64_t x, y;

		if (i == a->count || k == b->count)
			return true;
		x = a->words[i];
		y = b->words[k];
		*shared += x == y;
		i += x <= y;
		k += y <= x;
	}
	return !longer;
}

/*
 * Nearly all pairs are unlike, so that few are compared. Two that are alike
 * share so many words that, with the words of all in one order, one of those
 * that they share is near the start of both: from there on too few are left.
 * Rare words come first, since few share these.
 */
enum {
	TALLIES = 1 << 16, /* those that words share may make them less rare */
};

static void put_rare_first(struct similar_text *texts, size_t count)
{
	uint32_t *tally = mem_zalloc(TALLIES * sizeof(*tally));

	for (size_t i = 0; i < count; i++)
		for (size_t k = 0; k < texts[i].count; k++)
			tally[texts[i].words[k] % TALLIES]++;
	for (size_t i = 0; i < count; i++) {
		struct similar_text *t = &texts[i];

		for (size_t k = 0; k < t->count; k++)
			t->words[k] |= (uint64_t)tally[t->words[k] % TALLIES]
				       << 32;
		qsort(t->words, t->count, sizeof(*t->words), compare_words);
	}
	free(tally);
}

/* A word near the start of a text; 0 for one without a word. */
struct start {
	uint64_t word;
	struct str group;
	size_t text;
};

static int compare_groups(const struct start *a, const struct start *b)
{
	int order = compare_words(&a->word, &b->word);

	return order ? order : str_cmp(a->group, b->group);
}

static int compare_starts(const void *a, const void *b)
{
	const struct start *x = a, *y = b;
	int order = compare_groups(x, y);

	return order ? order : (x->text > y->text) - (x->text < y->text);
}

static struct start *list_starts(const struct similar_text *texts, size_t count,
				 int percent, bool grouped, size_t *n)
{
	struct start *starts = NULL;
	size_t cap = 0;

	*n = 0;
	for (size_t i = 0; i < count; i++) {
		const struct similar_text *t = &texts[i];
		size_t least = t->count ? least_shared(t->count, percent) : 0;

		for (size_t k = 0; k + least <= t->count; k++) {
			if (grouped && !t->group.n)
				break;
			MEM_GROW(starts, *n, cap);
			starts[(*n)++] = (struct start){
				t->count ? t->words[k] : 0,
				grouped ? t->group : STR_NONE, i};
		}
	}
	if (*n)
		qsort(starts, *n, sizeof(*starts), compare_starts);
	return starts;
}

/* Compares it with the others that start alike, to the first it is like. */
static void find_first(struct similar_text *texts, size_t i, int percent,
		       const struct start *s, const struct start *end)
{
	size_t shared;

	for (; s < end && s->text < texts[i].like; s++) {
		if (s->text == i || !similar_alike(&texts[i], &texts[s->text],
						   percent, &shared))
			continue;
		texts[i].like = s->text;
		texts[i].shared = shared;
	}
}

static void find(struct similar_text *texts, size_t count, int percent,
		 bool grouped)
{
	size_t n;
	struct start *starts = list_starts(texts, count, percent, grouped, &n);
	bool *known = mem_alloc(count + 1);

	for (size_t i = 0; i < count; i++)
		known[i] = texts[i].like != SIMILAR_NONE;
	for (size_t from = 0, to; from < n; from = to) {
		for (to = from + 1;
		     to < n && compare_groups(&starts[from], &starts[to]) == 0;)
			to++;
		for (size_t k = from; k < to; k++)
			if (!known[starts[k].text])
				find_first(texts, starts[k].text, percent,
					   starts + from, starts + to);
	}
	free(known);
	free(starts);
}

void similar_find(struct similar_text *texts, size_t count, int percent)
{
	put_rare_first(texts, count);
	for (size_t i = 0; i < count; i++)
		texts[i].like = SIMILAR_NONE;
	find(texts, count, percent, true);
	find(texts, count, percent, false);
}
