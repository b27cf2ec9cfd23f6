#include "config.h"

#include "guard/guard_impl.h"

#include <stdlib.h>

#include "base/mem.h"
#include "base/regex.h"

struct guard_patterns {
	struct row {
		const struct guard_pattern *is;
		/* NULL until they are first asked for */
		struct regex *pattern, *with;
	} * rows;
	size_t row_count, row_cap;
	size_t ends[TOPIC_COUNT]; /* in `rows`, which are by topic */
	struct regex_state *state;
	struct guard_reader reader;
	unsigned topics[TOPIC_COUNT]; /* words that their patterns need */
};

static const struct guard_pattern *const tables[] = {
	guard_mentor_patterns,
	guard_rank_patterns,
	guard_ask_patterns,
	guard_patterns,
};

static void add_rows(struct guard_patterns *p,
		     const struct guard_pattern *table, enum guard_topic topic)
{
	for (; table->pattern; table++) {
		if (table->topic != topic)
			continue;
		p->rows = mem_grow(p->rows, p->row_count, &p->row_cap,
				   sizeof(*p->rows));
		p->rows[p->row_count++] = (struct row){.is = table};
		p->topics[topic] |= table->words;
	}
}

void guards_init(struct guards *g)
{
	struct guard_patterns *p = mem_zalloc(sizeof(*p));

	g->patterns = p;
	p->state = regex_state_new();
	guard_reader_init(&p->reader);
	for (int topic = 0; topic < TOPIC_COUNT; topic++) {
		for (size_t i = 0; i < sizeof(tables) / sizeof(*tables); i++)
			add_rows(p, tables[i], (enum guard_topic)topic);
		p->ends[topic] = p->row_count;
	}
}

const struct guard_reader *guards_reader(const struct guards *g)
{
	return &g->patterns->reader;
}

void guards_release(struct guards *g)
{
	if (!g->patterns)
		return;
	for (size_t i = 0; i < g->patterns->row_count; i++) {
		regex_free(g->patterns->rows[i].pattern);
		regex_free(g->patterns->rows[i].with);
	}
	free(g->patterns->rows);
	regex_state_free(g->patterns->state);
	free(g->patterns);
	g->patterns = NULL;
}

/* Makes the regular expressions of a row. What is innocent is skipped, so that
 * a match can't begin in it. */
static void make_regex(struct row *row)
{
	struct buf pattern = BUF_INIT;
	struct regex_error err;

	if (row->is->unless)
		buf_addf(&pattern, "(?:%s)(*SKIP)(*FAIL)|", row->is->unless);
	buf_addz(&pattern, row->is->pattern);
	row->pattern = regex_new(buf_str(&pattern), REGEX_OWN, &err);
	if (row->is->with)
		row->with = regex_new(str_z(row->is->with), REGEX_OWN, &err);
	buf_release(&pattern);
}

/* A text too hard to search is held back too. */
static bool says(struct guard_patterns *p, struct row *row, struct str s)
{
	const char *why;

	if (!row->pattern)
		make_regex(row);
	return regex_search(row->pattern, p->state, s, &why) != 0 &&
	       (!row->with || regex_search(row->with, p->state, s, &why) != 0);
}

static size_t first_row(const struct guard_patterns *p, enum guard_topic topic)
{
	return topic ? p->ends[topic - 1] : 0;
}

static bool has_all(unsigned words, unsigned needed)
{
	return (words & needed) == needed;
}

bool guard_is_tried(const struct guards *g, enum guard_topic topic,
		    unsigned words)
{
	const struct guard_patterns *p = g->patterns;

	if (!(words & p->topics[topic]))
		return false;
	for (size_t i = first_row(p, topic); i < p->ends[topic]; i++)
		if (has_all(words, p->rows[i].is->words))
			return true;
	return false;
}

static const char *match(struct guard_patterns *p, enum guard_topic topic,
			 unsigned words, unsigned around, struct str piece)
{
	regex_begin(p->state);
	for (size_t i = first_row(p, topic); i < p->ends[topic]; i++) {
		struct row *row = &p->rows[i];

		if (has_all(words, row->is->words) &&
		    has_all(around, row->is->around) && says(p, row, piece))
			return row->is->what;
	}
	return NULL;
}

const char *guard_match_piece(struct guards *g, enum guard_topic topic,
			      unsigned words, struct str piece)
{
	return match(g->patterns, topic, words, words, piece);
}

/* The words of a sentence, and of the one right before it. */
static unsigned words_around(const struct guard_text *text, size_t i)
{
	const struct guard_part *part = &text->parts[i];
	const struct guard_part *before = i ? part - 1 : part;
	bool follows = before->source.p + before->source.n == part->source.p;

	return part->words | (follows ? before->words : 0);
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
			what = match(g->patterns, topic, part->words,
				     words_around(text, i),
				     guard_part_text(text, part, folded));
	}
	return what;
}
