#include "config.h"

#include "tally_impl.h"

/* "1 follow-up", "3 follow-ups" */
static void add(struct buf *out, long n, const char *noun)
{
	buf_addf(out, "%ld %s%s", n, noun, n == 1 ? "" : "s");
}

static void say_people(struct buf *out, const struct tally_numbers *n)
{
	if (!n->people) {
		buf_addz(out, "Nobody is in this network yet.");
		return;
	}
	buf_addf(out, "%ld %s in this network: %ld with an exchange, ",
		 n->people, n->people == 1 ? "person is" : "people are",
		 n->met_people);
	add(out, n->listed, "prospect");
	buf_addz(out, " still to win over");
	if (n->resting)
		buf_addf(out, ", %ld resting", n->resting);
	buf_addz(out, ".");
}

static void say_answers(struct buf *out, const struct tally_numbers *n,
			long median)
{
	if (!n->messages) {
		buf_addz(out, "No message that hopes for an answer has been "
			      "sent yet.");
		return;
	}
	buf_addf(out, "%ld of ", n->answered);
	add(out, n->messages, "message");
	buf_addf(out, " that hoped for an answer got one");
	if (n->answered)
		buf_addf(out, ", after %ld.%ld days at the median", median / 10,
			 median % 10);
	buf_addz(out, ".");
}

bool figure_is_measured(const struct figure *f)
{
	return f->has_goal &&
	       (f->below || f->kind == SHOW_NUMBER || f->base > 0);
}

static void say_open(struct buf *out, const struct report_builder *b)
{
	const struct tally_list *lists = b->t->lists;
	long goals = 0, below = 0;

	for (size_t i = 0; i < b->report->count; i++)
		for (size_t k = 0; k < b->report->groups[i].count; k++) {
			const struct figure *f =
				&b->report->groups[i].figures[k];

			goals += figure_is_measured(f);
			below += figure_is_measured(f) && f->below;
		}
	buf_addf(out, "%ld repl%s, ", b->t->n.replies,
		 b->t->n.replies == 1 ? "y" : "ies");
	add(out, (long)lists[LIST_FOLLOW_UP].count, "follow-up");
	buf_addf(out, ", %ld thanks and ", (long)lists[LIST_THANK].count);
	add(out, (long)lists[LIST_PROMISE].count, "promise");
	buf_addf(out, " wait for you; %ld of ", goals - below);
	add(out, goals, "goal");
	buf_addf(out, " %s reached.", goals - below == 1 ? "is" : "are");
}

static long find_median(const struct report *r)
{
	for (size_t i = 0; i < r->count; i++)
		for (size_t k = 0; k < r->groups[i].count; k++)
			if (r->groups[i].figures[k].kind == SHOW_MEDIAN)
				return r->groups[i].figures[k].tenths;
	return -1;
}

void report_sentences(struct report_builder *b)
{
	struct buf text = BUF_INIT;

	for (int i = 0; i < TALLY_SENTENCES; i++) {
		buf_clear(&text);
		if (i == 0)
			say_people(&text, &b->t->n);
		else if (i == 1)
			say_answers(&text, &b->t->n, find_median(b->report));
		else
			say_open(&text, b);
		b->report->sentences[i] =
			arena_str(&b->report->arena, buf_str(&text));
	}
	buf_release(&text);
}
