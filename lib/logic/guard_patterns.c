#include "config.h"

#include "logic/guard_impl.h"

#include <stdlib.h>

#include "base/mem.h"
#include "logic/regex.h"

struct guard_patterns {
	struct row {
		const struct guard_pattern *is;
		/* NULL until they are first asked for */
		struct regex *pattern, *with;
	} * rows;
	size_t row_count, row_cap;
	struct regex_state *state;
	struct guard_reader reader;
	unsigned topics[TOPIC_COUNT]; /* words that their patterns need */
};

static void add_rows(struct guard_patterns *p,
		     const struct guard_pattern *table)
{
	for (; table->pattern; table++) {
		p->rows = mem_grow(p->rows, p->row_count, &p->row_cap,
				   sizeof(*p->rows));
		p->rows[p->row_count++] = (struct row){.is = table};
		p->topics[table->topic] |= table->words;
	}
}

void guards_init(struct guards *g)
{
	struct guard_patterns *p = mem_zalloc(sizeof(*p));

	g->patterns = p;
	p->state = regex_state_new();
	guard_reader_init(&p->reader);
	add_rows(p, guard_mentor_patterns);
	add_rows(p, guard_rank_patterns);
	add_rows(p, guard_ask_patterns);
	add_rows(p, guard_patterns);
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

static bool is_row_tried(const struct guard_pattern *row,
			 enum guard_topic topic, unsigned words)
{
	return row->topic == topic && (words & row->words) == row->words;
}

bool guard_is_tried(const struct guards *g, enum guard_topic topic,
		    unsigned words)
{
	const struct guard_patterns *p = g->patterns;

	if (!(words & p->topics[topic]))
		return false;
	for (size_t i = 0; i < p->row_count; i++)
		if (is_row_tried(p->rows[i].is, topic, words))
			return true;
	return false;
}

static const char *match(struct guard_patterns *p, enum guard_topic topic,
			 unsigned words, unsigned around, struct str piece)
{
	regex_begin(p->state);
	for (size_t i = 0; i < p->row_count; i++) {
		struct row *row = &p->rows[i];

		if (is_row_tried(row->is, topic, words) &&
		    (around & row->is->around) == row->is->around &&
		    says(p, row, piece))
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
