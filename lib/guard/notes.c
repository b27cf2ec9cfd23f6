#include "config.h"

#include "guard/guard_impl.h"

#include "base/ascii.h"
#include "base/text.h"
#include "base/utf8.h"

/*
 * What notes are read for. Most are about no patient, and reading takes a
 * while, so their words are looked at first.
 */
enum {
	LETTERS = 3,
	LONGEST = 32, /* of the words that are looked for */
};

/* What a word says about a text. */
enum {
	SICK = 1 << 0,     /* it may be about a patient */
	CLINICAL = 1 << 1, /* or so with WHOSE */
	WHOSE = 1 << 2,
};

static uint64_t mask_of(const char *const *names)
{
	uint64_t mask = 0;

	for (; *names; names++)
		mask |= guard_bit(guard_topic(str_z(*names)));
	return mask;
}

static void set_masks(struct guard_words *w)
{
	static const char *const sick[] = {"patient", "patients", "record",
					   "security", NULL};
	static const char *const whose[] = {"person", "who",   "kin",
					    "age",    "photo", NULL};
	static const char *const clinical[] = {"clinical", NULL};

	w->sick = mask_of(sick);
	w->whose = mask_of(whose);
	w->clinical = mask_of(clinical);
}

/* A number for the first letters of a word. */
static size_t start_of(struct str word)
{
	size_t start = 0;

	for (size_t i = 0; i < LETTERS; i++) {
		char c = i < word.n ? ascii_lower(word.p[i]) : '\0';

		start = start * GUARD_ALPHABET +
			(ascii_is_lower(c)   ? (size_t)(c - 'a') + 1
			 : ascii_is_digit(c) ? (size_t)(c - '0') + 27
					     : 0);
	}
	return start;
}

/* The length of the shortest of `a|b`; 0 for what stands for other words. */
static size_t shortest(struct str words)
{
	size_t least = SIZE_MAX;

	while (words.n) {
		struct str word = guard_cut(&words, '|');
		bool other = !word.n || word.p[0] == '@' || word.p[0] == '.';

		if (other || word.n < least)
			least = other ? 0 : word.n;
	}
	return least == SIZE_MAX ? 0 : least;
}

static uint32_t length_bit(size_t n)
{
	return (uint32_t)1 << (n - 1);
}

static struct guard_lengths *lengths_at(struct guard_words *w, struct str word)
{
	unsigned short *start = &w->starts[start_of(word)];

	if (!*start) {
		MEM_GROW(w->lengths, w->length_count, w->length_cap);
		w->lengths[w->length_count++] = (struct guard_lengths){0, 0};
		*start = (unsigned short)w->length_count;
	}
	return &w->lengths[*start - 1];
}

static void note_word(struct guard_words *w, struct str word, unsigned bits)
{
	bool stem = str_ends(word, STR("*"));
	struct str_map *map = stem ? &w->stems : &w->words;
	struct guard_lengths *lengths;
	size_t i;

	word.n -= stem;
	if (!word.n || word.n > LONGEST)
		return;
	lengths = lengths_at(w, word);
	*(stem ? &lengths->stems : &lengths->words) |= length_bit(word.n);
	w->bits = mem_grow(w->bits, w->bit_count, &w->bit_cap, 1);
	i = str_map_add(map, word, w->bit_count);
	if (i == w->bit_count)
		w->bits[w->bit_count++] = 0;
	w->bits[i] |= (unsigned char)bits;
}

/* Notes the word that a phrase of those topics must have: of its first two the
 * one that is longer, and so more rare. */
static void note_phrase(struct guard_words *w, const struct guard_phrase *p)
{
	uint64_t topic = guard_bit(p->topic);
	struct str rest = p->rest, second = guard_cut(&rest, ' ');
	struct str words =
		shortest(second) > shortest(p->word) ? second : p->word;
	bool more = str_find(p->rest, STR("@person")) >= 0 ||
		    str_find(p->rest, STR("@id")) >= 0;
	unsigned bits = (topic & w->sick       ? more ? CLINICAL : SICK
			 : topic & w->clinical ? CLINICAL
			 : topic & w->whose    ? WHOSE
					       : 0);

	/* a number or a relative is noted itself, and "her" is everywhere */
	if (p->innocent || !bits ||
	    (bits == WHOSE && shortest(words) <= 3 &&
	     str_find(p->rest, STR("@cap")) < 0))
		return;
	while (words.n)
		note_word(w, guard_cut(&words, '|'), bits);
}

/* Has every way to write the phrase a word that the index holds? */
static bool is_indexed(const struct guard_phrase *p)
{
	struct str words = p->word;

	while (words.n) {
		struct str word = guard_cut(&words, '|');

		if (!word.n || word.n > LONGEST || !ascii_is_alnum(word.p[0]) ||
		    utf8_ascii(word) < word.n)
			return false;
	}
	return true;
}

void guard_words_index(struct guard_words *w)
{
	set_masks(w);
	for (const struct guard_phrase *p = guard_phrases; p->word.p; p++)
		note_phrase(w, p);
	for (size_t i = 0; i < w->count; i++) {
		note_phrase(w, &w->phrases[i]);
		w->vague |=
			!w->phrases[i].innocent && !is_indexed(&w->phrases[i]);
	}
}

/* What a word of a text says about it. */
static unsigned noted(const struct guard_words *w, struct str word)
{
	char lower[LONGEST];
	struct str s = {lower, word.n < LONGEST ? word.n : LONGEST};
	unsigned bits = ascii_is_digit(*word.p) ? WHOSE : 0;
	size_t start = w->starts[start_of(word)], i = STR_MAP_NONE;
	struct guard_lengths lengths;

	if (!start)
		return bits;
	lengths = w->lengths[start - 1];
	for (size_t k = 0; k < s.n; k++)
		lower[k] = ascii_lower(word.p[k]);
	if (lengths.words & length_bit(s.n))
		i = str_map_find(&w->words, s);
	for (; i == STR_MAP_NONE && s.n >= LETTERS; s.n--)
		if (lengths.stems & length_bit(s.n))
			i = str_map_find(&w->stems, s);
	return bits | (i == STR_MAP_NONE ? 0 : w->bits[i]);
}

static bool may_concern(const struct guard_words *w, struct str text)
{
	unsigned bits = 0;

	for (size_t i = 0; i < text.n;) {
		struct str word = {text.p + i, 0};

		while (i < text.n && ascii_is_alnum(text.p[i]))
			i++;
		word.n = (size_t)(text.p + i - word.p);
		if (!word.n) {
			i++;
			continue;
		}
		bits |= noted(w, word);
		/* or as in a social security number */
		if ((bits & SICK) ||
		    (bits & (CLINICAL | WHOSE)) == (CLINICAL | WHOSE) ||
		    (word.n == LETTERS && i < text.n && text.p[i] == '-' &&
		     ascii_is_digit(*word.p)))
			return true;
	}
	return false;
}

bool guards_concern_notes(const struct guard_words *w, struct str text)
{
	struct buf folded = BUF_INIT;
	bool may;

	if (w->vague || utf8_ascii(text) == text.n)
		return w->vague || may_concern(w, text);
	text_fold(&folded, text);
	may = may_concern(w, buf_str(&folded));
	buf_release(&folded);
	return may;
}

/* In notes: is it about somebody who was ill, more likely than about the
 * contact? */
bool guard_concerns_patient(const struct guard_words *w,
			    const struct guard_sentence *s,
			    const struct guard_rule *r)
{
	bool says_clinical = false;

	for (size_t i = 0; i < 4; i++)
		says_clinical |= (r->all[i] & w->clinical) != 0;
	return r->guard == GUARD_PATIENT &&
	       (says_clinical || (s->topics & w->sick));
}
