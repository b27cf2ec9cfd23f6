#include "config.h"

#include "text_impl.h"

#include <string.h>

#include "base/text.h"
#include "cli/chart.h"

enum {
	PLACE = 3, /* columns */
	POINTS = 6,
	GAP = 2,
	NARROW = 70, /* a terminal with a shorter bar */
	BAR = 20,
	BAR_NARROW = 10,
	BELOW = PLACE + GAP, /* where what is said of a program begins */
	WIDEST = 110,        /* longer lines are hard to read */
	REASON = 11,         /* "interests" */
};

static const char *const titles[] = {
	[RANK_RANKED] = NULL,
	[RANK_CHECK] = "PROBABLY CLOSED, CHECK",
	[RANK_CLOSED] = "CLOSED TO YOU",
};

void page_wrapped(const struct page *p, struct str text, size_t indent,
		  enum term_style style)
{
	struct term term = *p->term;
	struct buf shown = BUF_INIT;

	term.width = p->width;
	text_show(&shown, text, true);
	term_wrap(&term, p->out, style, buf_str(&shown), indent);
	buf_addc(p->out, '\n');
	buf_release(&shown);
}

void page_points(struct buf *out, int points, int upto)
{
	buf_addnum(out, points);
	if (upto > points) {
		buf_addc(out, '-');
		buf_addnum(out, upto);
	}
}

/* A share of the whole on its track, and what it may become; `width` columns.
 */
static void put_bar(const struct page *p, int points, int upto, size_t width)
{
	struct buf known = BUF_INIT, more = BUF_INIT;
	size_t used = chart_bar(&known, points, p->whole, width, p->ascii);
	size_t end = chart_bar(&more, upto, p->whole, width, true);

	term_put(p->term, p->out, STYLE_GOOD, buf_str(&known));
	buf_clear(&more);
	for (size_t i = used; i < end; i++)
		buf_addz(&more, p->ascii ? "+" : "\xe2\x96\x92");
	for (size_t i = used > end ? used : end; i < width; i++)
		buf_addz(&more, p->ascii ? "." : "\xe2\x96\x91");
	term_put(p->term, p->out, STYLE_DIM, buf_str(&more));
	buf_release(&more);
	buf_release(&known);
}

/* "9 ranked, 1 to check, 2 closed", of a part "1 of 9 ranked", and at the
 * right the day. */
static void put_heading(const struct page *p)
{
	static const char *const words[] = {
		[RANK_RANKED] = "ranked",
		[RANK_CHECK] = "to check",
		[RANK_CLOSED] = "closed",
	};
	const size_t *counts = p->list->counts, *totals = p->list->totals;
	struct buf left = BUF_INIT;
	char day[DAY_TEXT];
	size_t end = p->width < 80 ? p->width : 80;

	for (int g = 0; g < RANK_GROUPS; g++)
		if (counts[g] == totals[g] && counts[g])
			buf_addf(&left, "%s%zu %s", left.len ? ", " : "",
				 counts[g], words[g]);
		else if (counts[g])
			buf_addf(&left, "%s%zu of %zu %s", left.len ? ", " : "",
				 counts[g], totals[g], words[g]);
	if (counts[RANK_CLOSED] && !p->list->options.all)
		buf_addz(&left, " (--all)");
	day_format(p->list->today, day);
	term_put(p->term, p->out, STYLE_STRONG, buf_str(&left));
	if (left.len + GAP + strlen(day) <= end) {
		buf_pad(p->out, ' ', end - left.len - strlen(day));
		term_put(p->term, p->out, STYLE_DIM, str_z(day));
	}
	buf_addc(p->out, '\n');
	buf_release(&left);
}

/* A name is never cut: what does not fit goes below. */
static void put_name(const struct page *p, const struct shortlist_entry *e,
		     size_t at)
{
	struct buf name = BUF_INIT;

	buf_addz(&name, e->rank.name);
	if (e->rank.track.len) {
		buf_addz(&name, " (");
		buf_addstr(&name, buf_str(&e->rank.track));
		buf_addc(&name, ')');
	}
	if (e->state.n) {
		buf_addz(&name, ", ");
		buf_addstr(&name, e->state);
	}
	page_wrapped(p, buf_str(&name), at, STYLE_STRONG);
	buf_release(&name);
}

static void put_row(const struct page *p, const struct shortlist_entry *e)
{
	size_t bar = p->width < NARROW ? BAR_NARROW : BAR;
	struct buf points = BUF_INIT;

	page_points(&points, e->rank.points, e->rank.upto);
	if (e->rank.place)
		buf_addf(p->out, "%*d", PLACE, e->rank.place);
	else
		buf_addf(p->out, "%*s%s", PLACE - 1, "",
			 p->ascii ? "-" : "\xe2\x80\x93");
	buf_pad(p->out, ' ', GAP);
	term_put(p->term, p->out, STYLE_PLAIN, buf_str(&points));
	buf_pad(p->out, ' ', points.len < POINTS ? POINTS - points.len : 1);
	put_bar(p, e->rank.points, e->rank.upto, bar);
	buf_pad(p->out, ' ', GAP);
	put_name(p, e, PLACE + GAP + POINTS + bar + GAP);
	buf_release(&points);
}

/* The reason with the most points that is not yet in `done`. */
static int next_reason(const struct rank *r, unsigned done)
{
	int best = -1;

	for (int i = 0; i < RANK_REASONS; i++)
		if (!(done & 1u << i) && r->parts[i].points &&
		    (best < 0 || r->parts[i].points > r->parts[best].points))
			best = i;
	return best;
}

void page_strengths(struct buf *out, const struct rank *r, size_t room)
{
	size_t start = out->len, end;
	unsigned done = 0;
	int i;

	while ((i = next_reason(r, done)) >= 0) {
		done |= 1u << i;
		end = out->len;
		if (end > start)
			buf_addz(out, ", ");
		buf_addz(out, rank_reason_names[i]);
		buf_addc(out, ' ');
		buf_addnum(out, r->parts[i].points);
		if (r->parts[i].old)
			buf_addz(out, " (old)");
		if (out->len - start <= room)
			continue;
		out->len = end;
		break;
	}
}

static void say_deadline(struct buf *out, int deadline, int today)
{
	char day[DAY_TEXT];
	int days = deadline - today;

	buf_addf(out, "deadline %s, ", day_format(deadline, day));
	if (days == 0)
		buf_addz(out, "today");
	else
		buf_addf(out, days > 0 ? "in %d day%s" : "%d day%s ago",
			 days > 0 ? days : -days,
			 days == 1 || days == -1 ? "" : "s");
}

void page_plans(const struct page *p, struct buf *out,
		const struct shortlist_entry *e)
{
	if (e->rank.want)
		buf_addf(out, "want %d", e->rank.want);
	if (e->signal.n)
		buf_addf(out, "%ssignal %.*s", out->len ? "; " : "",
			 STR_ARG(e->signal));
	if (e->deadline == DAY_NONE)
		return;
	if (out->len)
		buf_addz(out, "; ");
	say_deadline(out, e->deadline, p->list->today);
}

static void join(struct buf *line, struct str part)
{
	if (line->len && part.n)
		buf_addz(line, "; ");
	buf_addstr(line, part);
}

/* "ask Dr. Lee: visas, up to +5", of what decides most */
static void say_question(struct buf *out, const struct rank *r)
{
	const struct rank_question *q = r->questions;

	if (!r->question_count || !q->worth)
		return;
	buf_addz(out, "ask ");
	rank_whom(out, q, false);
	buf_addz(out, ": ");
	buf_addz(out, q->word);
	buf_addz(out, ", up to +");
	buf_addnum(out, q->worth);
}

/* "applied 2026-09-03; visa 20, score 12; ask Dr. Lee: visas +5" */
static void put_brief(const struct page *p, const struct shortlist_entry *e)
{
	struct buf ask = BUF_INIT, reasons = BUF_INIT, line = BUF_INIT;
	size_t used;

	say_question(&ask, &e->rank);
	used = BELOW + text_width(buf_str(&ask)) + GAP +
	       (e->step.n ? e->step.n + GAP : 0);
	page_strengths(&reasons, &e->rank,
		       p->width > used ? p->width - used : 0);
	join(&line, e->step);
	join(&line, buf_str(&reasons));
	join(&line, buf_str(&ask));
	if (line.len) {
		buf_pad(p->out, ' ', BELOW);
		page_wrapped(p, buf_str(&line), BELOW, STYLE_DIM);
	}
	buf_release(&line);
	buf_release(&reasons);
	buf_release(&ask);
}

static void put_texts(const struct page *p, const struct rank_texts *t,
		      enum term_style style)
{
	for (size_t i = 0; i < t->count; i++) {
		buf_pad(p->out, ' ', BELOW);
		page_wrapped(p, buf_str(&t->items[i]), BELOW + GAP, style);
	}
}

static void put_reasons(const struct page *p, const struct rank *r)
{
	struct buf points = BUF_INIT;

	for (int i = 0; i < RANK_REASONS; i++) {
		const struct rank_part *part = &r->parts[i];

		buf_clear(&points);
		page_points(&points, part->points, part->upto);
		buf_pad(p->out, ' ', BELOW);
		buf_addf(p->out, "%-*s", REASON, rank_reason_names[i]);
		buf_addf(p->out, "%-*s", POINTS, points.s);
		page_wrapped(p, buf_str(&part->why), BELOW + REASON + POINTS,
			     STYLE_PLAIN);
	}
	buf_release(&points);
}

static void put_questions(const struct page *p, const struct rank *r)
{
	struct buf line = BUF_INIT;

	for (size_t i = 0; i < r->question_count; i++) {
		const struct rank_question *q = &r->questions[i];

		buf_clear(&line);
		if (q->worth)
			buf_addf(&line, "+%d", q->worth);
		buf_pad(p->out, ' ', BELOW);
		buf_addf(p->out, "%-*s%-*s", REASON, i ? "" : "ask", POINTS,
			 line.len ? line.s : "");
		buf_clear(&line);
		rank_whom(&line, q, true);
		buf_addf(&line, ": %.*s", STR_ARG(q->ask));
		page_wrapped(p, buf_str(&line), BELOW + REASON + POINTS,
			     STYLE_PLAIN);
	}
	buf_release(&line);
}

static void put_plans(const struct page *p, const struct shortlist_entry *e)
{
	struct buf line = BUF_INIT;

	page_plans(p, &line, e);
	if (line.len) {
		buf_pad(p->out, ' ', BELOW);
		buf_addf(p->out, "%-*s", REASON, "plans");
		page_wrapped(p, buf_str(&line), BELOW + REASON, STYLE_PLAIN);
	}
	buf_release(&line);
}

static void put_entry(const struct page *p, const struct shortlist_entry *e,
		      bool why)
{
	put_row(p, e);
	put_texts(p, &e->rank.stops, STYLE_BAD);
	put_texts(p, &e->rank.check, STYLE_WARN);
	if (why) {
		put_plans(p, e);
		put_reasons(p, &e->rank);
		put_questions(p, &e->rank);
		buf_addc(p->out, '\n');
	} else if (e->rank.group == RANK_RANKED) {
		put_brief(p, e);
	} else if (e->rank.group == RANK_CHECK && e->step.n) {
		buf_pad(p->out, ' ', BELOW);
		page_wrapped(p, e->step, BELOW, STYLE_DIM);
	}
}

/* It is easily mistaken for another list. */
static void put_caution(const struct page *p)
{
	if (!p->list->rules.by_want)
		return;
	page_wrapped(p,
		     STR("This is not your rank order list: that is yours "
			 "alone, in the order in which you want to go there. "
			 "Programs come by 'want' here, then by points."),
		     0, STYLE_WARN);
}

static void put_table(const struct page *p, bool why)
{
	const struct shortlist *l = p->list;

	for (size_t i = 0; i < l->count; i++) {
		enum rank_group group = l->entries[i]->rank.group;

		if (titles[group] &&
		    (i == 0 || l->entries[i - 1]->rank.group != group)) {
			term_put(p->term, p->out, STYLE_HEAD,
				 str_z(titles[group]));
			buf_addc(p->out, '\n');
		}
		put_entry(p, l->entries[i], why);
	}
	if (why && p->out->len > 1)
		p->out->len--; /* the blank line at the end */
}

void rank_text(struct buf *out, const struct shortlist *l,
	       const struct term *term, enum text_view view)
{
	struct page p = {.list = l,
			 .term = term,
			 .out = out,
			 .width = term->width < WIDEST ? term->width : WIDEST,
			 .ascii = chart_is_ascii(),
			 .whole = rank_whole(&l->rules)};

	if (!l->count && view != TEXT_SIGNALS)
		return;
	switch (view) {
	case TEXT_ASK:
		page_ask(&p);
		break;
	case TEXT_COMPARE:
		page_compare(&p);
		break;
	case TEXT_SIGNALS:
		page_signals(&p);
		break;
	default:
		put_heading(&p);
		put_caution(&p);
		put_table(&p, view == TEXT_WHY);
	}
}
