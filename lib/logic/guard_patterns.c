#include "config.h"

#include "logic/guard_impl.h"

#include <stdlib.h>

#include "base/mem.h"
#include "logic/regex.h"

struct guard_patterns {
	struct row_regex {
		struct regex *pattern, *with;
	} regex[GUARD_PATTERNS_MAX];
	struct regex_state *state;
	struct guard_reader reader;
	unsigned topics[TOPIC_COUNT]; /* words that their patterns need */
};

void guards_init(struct guards *g)
{
	struct guard_patterns *p = mem_zalloc(sizeof(*p));

	g->patterns = p;
	p->state = regex_state_new();
	guard_reader_init(&p->reader);
	for (size_t i = 0; guard_patterns[i].pattern; i++)
		p->topics[guard_patterns[i].topic] |= guard_patterns[i].words;
}

const struct guard_reader *guards_reader(const struct guards *g)
{
	return &g->patterns->reader;
}

void guards_release(struct guards *g)
{
	if (!g->patterns)
		return;
	for (size_t i = 0; i < GUARD_PATTERNS_MAX; i++) {
		regex_free(g->patterns->regex[i].pattern);
		regex_free(g->patterns->regex[i].with);
	}
	regex_state_free(g->patterns->state);
	free(g->patterns);
	g->patterns = NULL;
}

/* The regular expressions of a row, made when they are first asked for. What
 * is innocent is skipped, so that a match can't begin in it. */
static const struct row_regex *regex_of(struct guard_patterns *p, size_t i)
{
	const struct guard_pattern *row = &guard_patterns[i];
	struct row_regex *regex = &p->regex[i];
	struct buf pattern = BUF_INIT;
	struct regex_error err;

	if (regex->pattern)
		return regex;
	if (row->unless)
		buf_addf(&pattern, "(?:%s)(*SKIP)(*FAIL)|", row->unless);
	buf_addz(&pattern, row->pattern);
	regex->pattern = regex_new(buf_str(&pattern), REGEX_OWN, &err);
	if (row->with)
		regex->with = regex_new(str_z(row->with), REGEX_OWN, &err);
	buf_release(&pattern);
	return regex;
}

/* A text too hard to search is held back too. */
static bool says(struct guard_patterns *p, size_t i, struct str s)
{
	const struct row_regex *regex = regex_of(p, i);
	const char *why;

	return regex_search(regex->pattern, p->state, s, &why) != 0 &&
	       (!regex->with ||
		regex_search(regex->with, p->state, s, &why) != 0);
}

static bool is_row_tried(const struct guard_pattern *row,
			 enum guard_topic topic, unsigned words)
{
	return row->topic == topic && (words & row->words) == row->words;
}

bool guard_is_tried(const struct guards *g, enum guard_topic topic,
		    unsigned words)
{
	if (!(words & g->patterns->topics[topic]))
		return false;
	for (size_t i = 0; guard_patterns[i].pattern; i++)
		if (is_row_tried(&guard_patterns[i], topic, words))
			return true;
	return false;
}

const char *guard_match_piece(struct guards *g, enum guard_topic topic,
			      unsigned words, struct str piece)
{
	regex_begin(g->patterns->state);
	for (size_t i = 0; guard_patterns[i].pattern; i++)
		if (is_row_tried(&guard_patterns[i], topic, words) &&
		    says(g->patterns, i, piece))
			return guard_patterns[i].what;
	return NULL;
}

const char *guard_match(struct guards *g, enum guard_topic topic,
			struct guard_text *text)
{
	bool folded = topic != TOPIC_PATIENT_NAME;
	const char *what = NULL;

	if (!guard_is_tried(g, topic, text->words))
		return NULL;
	for (size_t i = 0; i < text->part_count && !what; i++) {
		struct guard_part *part = &text->parts[i];

		if (guard_is_tried(g, topic, part->words))
			what = guard_match_piece(
				g, topic, part->words,
				guard_part_text(text, part, folded));
	}
	return what;
}
