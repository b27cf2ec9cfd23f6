#include "config.h"

#include "draft_impl.h"

#include "words.h"

/* Which entry of a log a letter is about, and whether it comes late. */

/* The last day on which what an entry asks for, an answer, thanks or a
 * follow-up, is in time. */
static int last_day(const struct draft_values *f, const struct log_entry *e)
{
	const struct policy *policy = &f->drafts->net->policy;
	enum policy_window w = WINDOW_FOLLOW_UP;
	struct period period;
	int open, by;

	if (log_is(e, ENTRY_REPLIED))
		w = WINDOW_REPLY;
	else if (log_is(e, ENTRY_MEETING) || log_is(e, ENTRY_HELPED) ||
		 log_is(e, ENTRY_DECLINED))
		w = WINDOW_THANK;
	policy_period(policy, w, f->record, &period);
	period_days(&period, e->day, &open, &by);
	return by;
}

/* Does the letter say when or where it was, so that all it says has to be of
 * that one occasion? */
static bool names_occasion(const struct template *t)
{
	static const char names[] = " last.date last.event event occasion "
				    "occasion.at ";
	struct str rest, path;

	for (size_t i = 0; i < t->slot_count; i++)
		for (rest = t->slots[i].paths;
		     rest.n && str_split(&rest, ',', &path);)
			if (word_in(path, names) ||
			    str_starts(path, STR("event.")))
				return true;
	return template_mentions(t, STR("last.date")) ||
	       template_mentions(t, STR("occasion")) ||
	       template_mentions(t, STR("occasion.at"));
}

/* Are both one occasion: did the newer come with no message of mine between,
 * and before it was too late to write about the older? */
static bool is_one_occasion(const struct draft_values *f,
			    const struct log_entry *older,
			    const struct log_entry *newer)
{
	if (newer->day > last_day(f, older))
		return false;
	for (const struct log_entry *e = older + 1; e < newer; e++)
		if (log_is_message(e))
			return false;
	return true;
}

/* Of the messages that hoped for an answer one that got it, or after which we
 * met, is another matter. */
static bool may_be_about(const struct draft_values *f,
			 const struct log_entry *e)
{
	return template_is_about(f->template, e->type->name) &&
	       (!e->type->attempt || e->waits);
}

const struct log_entry *draft_path_older(const struct draft_values *f,
					 const struct log_entry *e)
{
	const struct log_entry *first = f->summary->log.entries, *newer = e;
	bool own = e && e->type->direction == DIR_OUT;

	if (!e)
		e = first + f->summary->log.count;
	while (e-- > first) {
		if (own && log_is_heard(e))
			return NULL;
		if (!may_be_about(f, e))
			continue;
		return !newer || own || !names_occasion(f->template) ||
				       is_one_occasion(f, e, newer)
			       ? e
			       : NULL;
	}
	return NULL;
}

enum needed {
	NEEDS_NOTHING, /* of the entry */
	NEEDED_ABSENT,
	NEEDED_THERE,
};

/* Has the entry something that the template needs to find in one of its
 * type? */
static enum needed find_needed(const struct template *t,
			       const struct log_entry *e)
{
	enum needed needed = NEEDS_NOTHING;

	for (size_t i = 0; i < t->slot_count; i++) {
		struct str rest = t->slots[i].paths, path;

		if (!template_slot_needed(&t->slots[i], e->type->name))
			continue;
		while (rest.n && str_split(&rest, ',', &path)) {
			if (!str_starts(path, STR("last.")))
				continue;
			needed = NEEDED_ABSENT;
			if (node_get_str(e->node, str_skip(path, 5)))
				return NEEDED_THERE;
		}
	}
	return needed;
}

const struct log_entry *draft_path_newest(const struct draft_values *f)
{
	const struct log_entry *newest = draft_path_older(f, NULL), *e = newest;

	if (!newest || find_needed(f->template, newest) != NEEDED_ABSENT)
		return newest;
	while (e && find_needed(f->template, e) != NEEDED_THERE) {
		const struct log_entry *older = draft_path_older(f, e);

		/* what came before my last message is another matter */
		for (; older && e > older; e--)
			if (log_is_message(e) && e != newest)
				return newest;
		e = older;
	}
	return e ? e : newest;
}

/* Has either of us written, or have we spoken, since? Then nothing is late. */
static bool is_overtaken(const struct draft_values *f)
{
	const struct log_view *log = &f->summary->log;
	const struct log_entry *e = f->last + 1;

	while (e < log->entries + log->count && !log_is_message(e) &&
	       !log_is_heard(e))
		e++;
	return e < log->entries + log->count;
}

bool draft_is_late(const struct draft_values *f)
{
	return f->last && !is_overtaken(f) &&
	       f->scope.today - last_day(f, f->last) >= REGRET_DAYS;
}
