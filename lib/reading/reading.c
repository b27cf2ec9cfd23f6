#include "config.h"

#include "reading/reading_impl.h"

#include <stdlib.h>

/*
 * A sentence has a topic when one of its words or phrases is in it; innocent
 * phrases take their words out of their topic, and names and titles that are
 * exempt are out of all.
 */

enum {
	GAP = 2, /* tokens that `..` may stand for, or fewer */
	YEAR_DIGITS = 4,
	PAIR = 2,
	ROW = 3, /* tokens in a row that are as in the title of a work */
};

void reading_init(struct reading *r, const struct lexicon *l)
{
	*r = (struct reading){.lexicon = l, .row = BUF_INIT};
}

void reading_release(struct reading *r)
{
	arena_release(&r->arena);
	free(r->tokens);
	free(r->sentences);
	free(r->hits);
	str_map_release(&r->details);
	buf_release(&r->row);
}

void reading_clear(struct reading *r)
{
	r->token_count = r->count = r->hit_count = 0;
}

/* So many tokens from the one at `i` on, as a text of its own. */
static struct str row_at(struct reading *r, size_t i, size_t n)
{
	buf_clear(&r->row);
	for (size_t k = i; k < i + n; k++) {
		buf_addstr(&r->row, r->tokens[k].fold);
		buf_addc(&r->row, ' ');
	}
	return buf_str(&r->row);
}

static bool is_number(const struct token *k)
{
	return ascii_is_digit(k->text.p[0]);
}

/* How many tokens in a row, of so many, are as in a detail; 0: none are. */
static size_t row_of(enum reading_detail kind, size_t count)
{
	if (kind == READING_FIELD)
		return count < PAIR ? 0 : count < ROW ? count : ROW;
	return kind == READING_WORK && count >= ROW ? ROW : 1;
}

/* Notes each row of tokens of it. A work that has a long number, which a phone
 * may have, is none. */
void reading_exempt(struct reading *r, enum reading_detail kind,
		    struct str text)
{
	size_t start = r->token_count, count = r->count;
	bool rows = kind == READING_WORK || kind == READING_FIELD;
	size_t row;
	bool words = false, id = false;

	reading_add(r, text);
	for (size_t i = start; i < r->token_count; i++)
		if (is_number(&r->tokens[i]))
			id |= r->tokens[i].text.n > YEAR_DIGITS;
		else
			words = true;
	row = row_of(kind, r->token_count - start);
	for (size_t i = start; row && i + row <= r->token_count; i++)
		if (!rows || !words || !id)
			str_map_add(&r->details,
				    arena_str(&r->arena, row_at(r, i, row)),
				    kind);
	r->token_count = start;
	r->count = count;
}

/* Marks what is as in a detail. */
static void mark(struct reading *r, size_t i)
{
	struct token *k = &r->tokens[i];
	size_t kind = str_map_find(&r->details, row_at(r, i, 1));

	if (i + ROW <= r->token_count &&
	    str_map_find(&r->details, row_at(r, i, ROW)) != STR_MAP_NONE)
		k[0].own = k[1].own = k[2].own = true;
	if (i + PAIR <= r->token_count &&
	    str_map_find(&r->details, row_at(r, i, PAIR)) != STR_MAP_NONE)
		k[0].own = k[1].own = true;
	if (kind == READING_STUDIED)
		k->excused = lexicon_topics(r->lexicon, STR("ill|ails"));
	else if (kind != STR_MAP_NONE && (k->capital || is_number(k)))
		k->own = true;
	if (!k->own)
		return;
	k->fold = STR("");
	k->topics = kind == READING_PLACE
			    ? lexicon_topics(r->lexicon, STR("them"))
			    : 0;
}

static bool has_topic(const struct token *k, uint64_t topics)
{
	return k->topics & ~k->excused & topics;
}

/* Is the token one of `a|@b`, a word or of a topic? */
static bool is_one_of(const struct lexicon *l, const struct token *k,
		      struct str words)
{
	struct str word;

	while (str_split(&words, '|', &word))
		if (word.n && word.p[0] == '@'
			    ? has_topic(k, lexicon_topics(l, str_skip(word, 1)))
			    : lexicon_is_word(k->fold, word))
			return true;
	return false;
}

/* Where a phrase ends whose first word is at `i` and whose others are `rest`;
 * or 0. Each is looked for as far as the gap before it reaches, no further. */
static size_t match(const struct reading *r, const struct sentence *s,
		    struct str rest, size_t i)
{
	size_t end = i + 1, last = end;
	struct str words;

	while (rest.n && str_split(&rest, ' ', &words)) {
		if (str_is(words, "..")) {
			last += GAP;
			continue;
		}
		while (end <= last && end < s->to &&
		       !is_one_of(r->lexicon, &r->tokens[end], words))
			end++;
		if (end > last || end >= s->to)
			return 0;
		last = ++end;
	}
	return end;
}

static struct str span(const struct reading *r, size_t from, size_t to)
{
	const char *p = r->tokens[from].text.p;
	const struct str last = r->tokens[to - 1].text;

	return (struct str){p, (size_t)(last.p + last.n - p)};
}

static void try_phrase(struct reading *r, struct sentence *s,
		       const struct phrase *p, size_t i)
{
	size_t end = match(r, s, p->rest, i);
	bool counts = false;

	for (size_t k = i; k < end; k++) {
		counts |= !(r->tokens[k].excused & p->topic);
		r->tokens[k].excused |= p->innocent ? p->topic : 0;
	}
	if (!counts || p->innocent)
		return;
	s->topics |= p->topic;
	MEM_GROW(r->hits, r->hit_count, r->hit_cap);
	r->hits[r->hit_count++] = (struct hit){
		p->topic, r->lexicon->topics[__builtin_ctzll(p->topic)],
		span(r, i, end)};
}

/* Tries those that may begin at a token: first single words, which others name
 * by their topic, and innocent phrases; then all that are not innocent. */
static void try_phrases(struct reading *r, struct sentence *s, bool first,
			size_t i, unsigned start)
{
	struct token *k = &r->tokens[i];
	const struct phrase *p;

	for (uint32_t at = r->lexicon->first[start]; at; at = p->next) {
		p = &r->lexicon->phrases[at - 1];
		if (first ? p->rest.n && !p->innocent : p->innocent)
			continue;
		if (p->of ? !has_topic(k, p->of)
			  : !lexicon_is_word(k->fold, p->word))
			continue;
		if (first && !p->innocent)
			k->topics |= p->topic;
		else
			try_phrase(r, s, p, i);
	}
}

/* From the last token on: the first place of a topic is its last hit. */
void reading_find(struct reading *r)
{
	for (size_t i = 0; i < r->token_count; i++)
		mark(r, i);
	for (size_t k = 0; k < r->count; k++) {
		struct sentence *s = &r->sentences[k];

		s->hits = r->hit_count;
		for (int pass = 0; pass < 2; pass++)
			for (size_t i = s->to; i-- > s->from;) {
				try_phrases(r, s, !pass, i,
					    lexicon_start(r->tokens[i].fold));
				try_phrases(r, s, !pass, i, 0);
			}
		s->no_hit = r->hit_count;
	}
}

const struct lexicon_rule *reading_rule(const struct reading *r,
					const struct sentence *s,
					const struct lexicon_rule *rule)
{
	const struct lexicon *l = r->lexicon;

	for (rule = rule ? rule + 1 : l->rules + l->look_count;
	     rule < l->rules + l->rule_count; rule++)
		if (lexicon_have(s->topics, rule->all) &&
		    !(s->topics & rule->unless))
			return rule;
	return NULL;
}

const struct hit *reading_hit(const struct reading *r, const struct sentence *s,
			      uint64_t topics)
{
	const struct hit *best = NULL;

	for (size_t i = s->hits; i < s->no_hit; i++)
		if (r->hits[i].bit & topics &&
		    (!best || r->hits[i].bit >= best->bit))
			best = &r->hits[i];
	return best;
}

struct str reading_name(const struct reading *r, const struct sentence *s,
			size_t *at, bool *titled)
{
	uint64_t title = lexicon_topics(r->lexicon, STR("title"));
	uint64_t cap = lexicon_topics(r->lexicon, STR("cap"));

	for (size_t i = *at, end; i < s->to; i = end + (end == i)) {
		*titled = i > s->from && has_topic(&r->tokens[i - 1], title);
		for (end = i; end < s->to && has_topic(&r->tokens[end], cap);)
			end++;
		*at = end;
		if (end > i + !*titled)
			return span(r, i, end);
	}
	return STR_NONE;
}
