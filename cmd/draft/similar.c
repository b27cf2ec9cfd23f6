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

static bool is_letter(char c)
{
	return ascii_is_alnum(c) || (unsigned char)c >= 0x80;
}

static int compare_words(const void *a, const void *b)
{
	uint32_t x = *(const uint32_t *)a, y = *(const uint32_t *)b;

	return (x > y) - (x < y);
}

/* The words of a text, as hashes. */
static uint32_t *split(struct str s, size_t *count, struct arena *a)
{
	struct buf folded = BUF_INIT;
	uint32_t *words;
	size_t n;

	text_fold(&folded, middle(s));
	words = arena_room(a, (folded.len / 2 + 1) * sizeof(*words));
	*count = 0;
	for (size_t i = 0; i < folded.len; i += n + 1) {
		for (n = 0; i + n < folded.len && is_letter(folded.s[i + n]);)
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
	uint32_t *words = split(text, &count, a);
	uint32_t *set_aside = split(form, &form_count, a);

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
}

static size_t min(size_t a, size_t b)
{
	return a < b ? a : b;
}

bool similar_alike(const struct similar_text *a, const struct similar_text *b,
		   int percent, size_t *shared)
{
	bool same = a->template == b->template;
	size_t all_a = a->count + (same ? 0 : a->form);
	size_t all_b = b->count + (same ? 0 : b->form);
	size_t longer = all_a > all_b ? all_a : all_b;
	size_t least = longer * (size_t)percent / 100 + 1;

	*shared = 0;
	/* most texts differ so soon that what is left cannot make up for it */
	for (size_t i = 0, k = 0;
	     *shared + min(a->count - i, b->count - k) >= least;) {
		uint32_t x, y;

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
