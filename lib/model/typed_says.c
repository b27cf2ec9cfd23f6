/* What a text that was typed without a log type says has happened. */
#include "config.h"

#include "model/typed.h"

enum {
	REACH = 3, /* words after "no" and "will" that these may hold for */
};

/* A text, word by word. */
struct reader {
	struct str rest, word; /* without the marks at its end */
	size_t count;
	bool mine; /* what is said now, "I" did */
	bool ends; /* a part of the sentence, with this word */
	int denied, ahead;
};

static bool is_any(struct str word, const char *const *words)
{
	while (*words && !str_case_eq(word, str_z(*words)))
		words++;
	return *words;
}

static bool denies(struct str word)
{
	static const char *const words[] = {"no",    "not",     "never",
					    "didnt", "without", NULL};

	return is_any(word, words) ||
	       (word.n > 3 &&
		str_case_eq(str_skip(word, word.n - 3), STR("n't")));
}

static bool next_word(struct reader *r)
{
	static const char *const mine[] = {"i", "we", "i've", "we've", NULL};
	static const char *const others[] = {"he", "she", "they", NULL};
	static const char *const ahead[] = {"will", "to", "should", NULL};

	do
		if (!str_split(&r->rest, ' ', &r->word))
			return false;
	while (!r->word.n);
	r->denied = r->ends || !r->denied ? 0 : r->denied - 1;
	r->ahead = r->ends || !r->ahead ? 0 : r->ahead - 1;
	r->ends = false;
	for (; r->word.n && strchr(",.;:!?", r->word.p[r->word.n - 1]);
	     r->word.n--)
		r->ends = true;
	r->count++;
	if (denies(r->word))
		r->denied = REACH + 1;
	if (is_any(r->word, ahead))
		r->ahead = REACH + 1;
	r->mine =
		is_any(r->word, mine) || (r->mine && !is_any(r->word, others));
	return true;
}

/* Without a subject, as the first word, a verb is of whoever may do it. */
static bool fits(const struct reader *r, const struct log_type *type)
{
	if (r->count == 1)
		return true;
	return r->mine ? type->direction != DIR_IN
		       : type->direction == DIR_IN ||
				 type->direction == DIR_BOTH;
}

const char *typed_says_type(struct str text)
{
	struct reader r = {.rest = text};

	while (next_word(&r)) {
		const char *meant = vocab_has(vocab_channels, r.word)
					    ? NULL
					    : vocab_meant_type(r.word);
		const struct log_type *type = vocab_log_type(
			meant ? str_z(meant) : typed_type(r.word));

		if (type && !r.denied && !r.ahead && fits(&r, type))
			return type->name;
	}
	return NULL;
}

/* What the other one has not done where it is denied. */
static bool is_answer(struct str word)
{
	static const char *const words[] = {"back",    "heard", "news",
					    "replied", "word",  NULL};
	const char *meant = vocab_meant_type(word);

	return is_any(word, words) || (meant && strcmp(meant, "replied") == 0);
}

bool typed_says_silence(struct str text)
{
	static const char *const words[] = {"ghosted", "ignored", "nothing",
					    "silence", "silent",  "unanswered",
					    NULL};
	struct reader r = {.rest = text};

	while (next_word(&r))
		if (is_any(r.word, words) || (r.denied && is_answer(r.word)))
			return !r.mine;
	return false;
}
