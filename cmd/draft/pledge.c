#include "config.h"

#include "draft_impl.h"

#include "base/text.h"
#include "words.h"

/* What was promised in the log of a contact, by me or by them, and is open. */

enum {
	PROMISE_DAYS = 7, /* for one of theirs without a day of its own */
};

const struct node *draft_pledge_what(struct draft_values *f,
				     const struct node *n)
{
	struct node *list;

	if (n && n->type == NODE_MAP && node_get(n, "what"))
		return node_get(n, "what");
	if (!n || n->type != NODE_LIST)
		return n;
	list = node_new(f->arena, NODE_LIST);
	for (const struct node *k = n->first; k; k = k->next)
		node_append(
			list, STR_NONE,
			node_string(f->arena, draft_pledge_what(f, k)->text));
	return list;
}

/* Are all words of a promise that say what it is about in `text`? */
static bool names_promise(struct str text, struct str promise)
{
	size_t at = 0;
	struct str word;
	bool names = false;

	while ((word = word_next(promise, &at)).n) {
		struct str said = STR_NONE;
		size_t i = 0;

		if (word_in(word, " a an bring forward her him his i i'll my "
				  "of our send share the to will you your "))
			continue;
		while ((said = word_next(text, &i)).n && !text_same(said, word))
			;
		if (!said.n)
			return false;
		names = true;
	}
	return names;
}

/* Was it given before it was promised, by what is noted of it? */
static bool was_given(const struct draft_values *f, const struct log_entry *e)
{
	const struct log_entry *first = f->summary->log.entries;
	const struct node *n = NULL;
	bool given = false, all = true;

	while (node_each(e->promised, &n)) {
		struct str what =
			n->type == NODE_MAP ? node_text(n, "what") : n->text;

		given = false;
		for (const struct log_entry *k = first; k < e && !given; k++)
			given = log_is(k, ENTRY_GAVE) &&
				names_promise(node_text(k->node, "text"), what);
		all &= given;
	}
	return given && all;
}

bool draft_is_settled(const struct draft_values *f, const struct log_entry *e,
		      bool mine)
{
	const struct log_entry *end =
		f->summary->log.entries + f->summary->log.count;

	if (mine && was_given(f, e))
		return true;
	for (e++; e < end; e++)
		if (mine ? due_keeps_promise(e) : due_ends_expecting(e))
			return true;
	return false;
}

/* One thing that was promised, mine or theirs, and is still open. */
struct open_pledge {
	const struct log_entry *entry;
	const struct node *node;
	int open;  /* the first day on which one of mine is due */
	int by;    /* the last day on which it is in time */
	bool over; /* it has lapsed, or they have been asked about it */
};

/* The day that one of theirs is for; the days after it, in which a word about
 * it is due, as lib/due has them. */
static void read_expected(const struct draft_values *f, struct open_pledge *p)
{
	const struct policy *policy = &f->drafts->net->policy;
	struct str by = node_text(p->node, "by");
	int day = day_parse(by.n ? by : node_text(p->entry->node, "by"));
	struct period w;
	int open, last;

	p->by = day == DAY_NONE ? p->entry->day + PROMISE_DAYS : day;
	policy_period(policy, WINDOW_CHECK_IN, f->record, &w);
	period_days(&w, p->by, &open, &last);
	p->over = day == DAY_NONE || f->summary->last_message >= day ||
		  f->scope.today >
			  day_add(last, policy->span[SPAN_LAPSE_CHECK_IN]);
}

static void read_promise(const struct draft_values *f, struct open_pledge *p)
{
	const struct policy *policy = &f->drafts->net->policy;
	int since;

	due_promise(policy, f->record, p->entry, p->node, &since, &p->open,
		    &p->by);
	p->over = f->scope.today >
		  day_add(p->by, policy->span[SPAN_LAPSE_PROMISE]);
}

/* Of several the one that is due: whose day comes first, and of those that are
 * over the newest. */
static bool comes_before(const struct open_pledge *p,
			 const struct open_pledge *best)
{
	if (!best->entry || p->over != best->over)
		return !best->entry || best->over;
	if (!p->over || p->entry == best->entry)
		return p->by < best->by;
	return true;
}

static struct open_pledge find_open(const struct draft_values *f, bool mine)
{
	const struct log_view *log = &f->summary->log;
	struct open_pledge best = {.entry = NULL};

	for (size_t i = 0; i < log->count; i++) {
		const struct log_entry *e = &log->entries[i];
		const struct node *n = NULL;

		if (draft_is_settled(f, e, mine))
			continue;
		while (node_each(mine ? e->promised : e->expect, &n)) {
			struct open_pledge p = {.entry = e, .node = n};

			if (node_empty(n))
				continue;
			(mine ? read_promise : read_expected)(f, &p);
			if (comes_before(&p, &best))
				best = p;
		}
	}
	return best;
}

/* What a letter may send, or NULL: a thing whose time has come. */
static const struct node *find_sent(struct draft_values *f,
				    const struct open_pledge *p)
{
	return f->scope.today < p->open
		       ? NULL
		       : draft_fitted(f, STR("sending you"),
				      draft_pledge_what(f, p->node), true);
}

const struct node *draft_path_pledge(struct draft_values *f, bool mine,
				     struct str path)
{
	struct open_pledge p = find_open(f, mine);

	if (!p.entry)
		return NULL;
	/* a note is of the day on which it was written down */
	if (str_is(path, "date"))
		return log_is(p.entry, ENTRY_NOTE)
			       ? NULL
			       : draft_day_node(f, p.entry->day);
	if (str_is(path, "occasion"))
		return draft_occasion(f, node_get(p.entry->node, "event"));
	if (str_is(path, "by"))
		return node_get(p.node, "by");
	if (str_is(path, "late"))
		return draft_yes_node(f, f->scope.today - p.by >= REGRET_DAYS);
	if (str_is(path, "now"))
		return find_sent(f, &p);
	return str_is(path, "later") && find_sent(f, &p)
		       ? NULL
		       : draft_pledge_what(f, p.node);
}
