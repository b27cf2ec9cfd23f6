#include "config.h"

#include "tally_impl.h"

#include "base/text.h"

enum {
	SEVERAL = 3 /* exchanges */
};

/* How far a person has come; 0 is not at all. */
enum {
	CLINICAL_CONTACT = 1,
	CLINICAL_EXCHANGES,
	CLINICAL_ASKED,
	CLINICAL_OBSERVERSHIP,
};

enum {
	RESEARCH_ATTENDED = 1,
	RESEARCH_QUESTION,
	RESEARCH_UNDERSTANDING,
	RESEARCH_CONTRIBUTION,
};

enum {
	MENTOR_ASKED = 1,
	MENTOR_HELPED,
	MENTOR_AGAIN,
	MENTOR_NAMED,
};

enum {
	MATCH_SHORTLIST = 1,
	MATCH_ADVICE,
	MATCH_PERMISSION,
	MATCH_ADVOCACY,
};

static bool asks_for(const struct log_entry *e, const char *what)
{
	return log_is(e, ENTRY_ASKED) &&
	       node_has(node_get(e->node, "ask"), what);
}

/* The place after the first 'asked' for `what`, or 0 when there is none. */
static size_t after_ask(const struct summary *s, const char *what)
{
	const struct log_view *log = &s->log;

	for (size_t i = 0; s->asks && i < log->count; i++)
		if (asks_for(&log->entries[i], what))
			return i + 1;
	return 0;
}

bool tally_mentions(struct tally *t, const struct log_entry *e,
		    const char *what)
{
	buf_clear(&t->folded);
	text_fold(&t->folded, node_text(e->node, "text"));
	return str_find(buf_str(&t->folded), str_z(what)) >= 0 ||
	       node_has(node_get(e->node, "ask"), what) ||
	       node_has(node_get(e->node, "topics"), what);
}

bool tally_was_helped(struct tally *t, const struct log_view *log, size_t from,
		      const char *what)
{
	for (size_t i = from; i < log->count; i++)
		if (log_is(&log->entries[i], ENTRY_HELPED) &&
		    (!what || tally_mentions(t, &log->entries[i], what)))
			return true;
	return false;
}

static int step_clinical(struct tally *t, const struct tally_person *p)
{
	const struct log_view *log = &p->summary->log;
	size_t asked = after_ask(p->summary, "observership");

	if (asked && tally_was_helped(t, log, asked, "observership"))
		return CLINICAL_OBSERVERSHIP;
	if (asked)
		return CLINICAL_ASKED;
	if (p->summary->exchanges >= SEVERAL)
		return CLINICAL_EXCHANGES;
	return p->known ? CLINICAL_CONTACT : 0;
}

/* The place after the first entry from `from` on of that type; or 0. */
static size_t after_type(const struct log_view *log, size_t from,
			 enum entry_type type, enum entry_type other)
{
	for (size_t i = from; i < log->count; i++)
		if (log_is(&log->entries[i], type) ||
		    log_is(&log->entries[i], other))
			return i + 1;
	return 0;
}

static int step_research(struct tally *t, const struct tally_person *p)
{
	const struct log_view *log = &p->summary->log;
	size_t at = after_type(log, 0, ENTRY_ATTENDED, ENTRY_ATTENDED);
	bool mentor = str_is(p->role, "research-mentor");
	const struct log_entry *answer;

	(void)t;
	if (!at && !mentor)
		return 0;
	at = after_type(log, mentor ? 0 : at, ENTRY_SENT, ENTRY_ASKED);
	if (!at)
		return RESEARCH_ATTENDED;
	answer = tally_after(log, at - 1, log_is_heard);
	if (!answer)
		return RESEARCH_QUESTION;
	return after_type(log, (size_t)(answer - log->entries), ENTRY_GAVE,
			  ENTRY_GAVE)
		       ? RESEARCH_CONTRIBUTION
		       : RESEARCH_UNDERSTANDING;
}

static int step_mentor(struct tally *t, const struct tally_person *p)
{
	const struct log_view *log = &p->summary->log;
	int first = DAY_NONE, step = p->summary->asks > 0 ? MENTOR_ASKED : 0;

	(void)t;
	for (size_t i = 0; i < log->count; i++) {
		if (!log_is(&log->entries[i], ENTRY_HELPED))
			continue;
		if (first == DAY_NONE)
			first = log->entries[i].day;
		/* in the order of days: help on a later one is the last word */
		step = log->entries[i].day == first ? MENTOR_HELPED
						    : MENTOR_AGAIN;
	}
	return node_empty(node_get(p->record->root, "mentor")) ? step
							       : MENTOR_NAMED;
}

static int step_match(struct tally *t, const struct tally_person *p)
{
	(void)t;
	if (after_ask(p->summary, "advocacy"))
		return MATCH_ADVOCACY;
	if (after_ask(p->summary, "permission"))
		return MATCH_PERMISSION;
	if (after_ask(p->summary, "advice"))
		return MATCH_ADVICE;
	return record_text(p->record, "program").n ? MATCH_SHORTLIST : 0;
}

/* One row a pipeline; who is at a step has passed those before it. */
static const struct {
	const char *group;
	const char *steps[STEPS];
	int (*step)(struct tally *t, const struct tally_person *p);
} pipes[PIPES] = {
	{"clinical",
	 {"contact", "several exchanges", "asked", "observership"},
	 step_clinical},
	{"research",
	 {"attended", "question", "understanding", "contribution"},
	 step_research},
	{"mentor", {"asked", "helped", "helped again", "mentor"}, step_mentor},
	{"match",
	 {"shortlist", "advice", "permission", "advocacy"},
	 step_match},
};

bool count_pipelines(struct tally *t, const struct tally_person *p)
{
	const struct log_view *log = &p->summary->log;

	if (p->summary->stage == STAGE_CLOSED)
		return false;
	for (int i = 0; i < PIPES; i++) {
		int step = pipes[i].step(t, p);

		t->n.pipe[i][step]++;
		if (step > 1)
			tally_name(t, (enum tally_list_id)(LIST_PIPES + i), p,
				   step, (int[4]){step, i, 0, 0});
	}
	for (int i = 0; p->summary->asks && i < ASK_KINDS; i++) {
		size_t asked = after_ask(p->summary, vocab_asks[i].name);

		t->n.asked[i] += asked != 0;
		t->n.granted[i] +=
			asked && tally_was_helped(t, log, asked, NULL);
	}
	return false;
}

static void say_step(struct report_builder *b, struct figure *f, const int *v)
{
	(void)b;
	f->note = str_z(pipes[v[1]].steps[v[0] - 1]);
}

void report_pipelines(struct report_builder *b)
{
	const struct tally_numbers *n = &b->t->n;

	for (int i = 0; i < PIPES; i++) {
		const long *at = n->pipe[i];
		long all = at[1] + at[2] + at[3] + at[4], passed = all;

		report_group(b, TALLY_PIPELINES, pipes[i].group);
		for (int k = 0; k < STEPS; k++) {
			report_share(b, str_z(pipes[i].steps[k]), passed, all);
			passed -= at[k + 1];
		}
		report_list(b, (enum tally_list_id)(LIST_PIPES + i), 0,
			    say_step);
	}
	report_group(b, TALLY_PIPELINES, "ask");
	for (int i = 0; i < ASK_KINDS; i++)
		report_share(b, str_z(vocab_asks[i].name), n->granted[i],
			     n->asked[i]);
}
