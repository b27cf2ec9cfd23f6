#include "config.h"

#include "log_impl.h"

#include "base/text.h"
#include "due/due.h"
#include "model/schema.h"
#include "value/date.h"

enum {
	THING_WORDS = 3, /* at most, of a text that names a thing */
};

/* One more message to somebody who has not answered the ones before. */
static void check_attempts(struct log_run *run, const struct log_target *t,
			   struct diag *d)
{
	const struct summary *s = &t->summary;
	char day[DAY_TEXT];

	if (s->attempts >= run->net.policy.figure[FIGURE_ATTEMPTS])
		diag_warning(d, t->file.who->full, POS_NONE,
			     "attempt %d: %d %s unanswered, the last from %s; "
			     "wait until they write or you meet",
			     s->attempts + 1, s->attempts,
			     s->attempts == 1 ? "message is" : "messages are",
			     day_format(s->waiting, day));
}

static void check_blackout(struct log_run *run, const struct log_target *t,
			   int day, struct diag *d)
{
	const struct policy *p = &run->net.policy;
	bool of_program = policy_of_program(&t->file.record);
	const struct blackout *b = policy_blackout(p, day, of_program);
	const struct log_entry *e = log_owed_reply(&t->summary.log);
	char to[DAY_TEXT];

	/* what they wrote within it may be answered */
	if (b && !(e && policy_one_blackout(p, e->day, day, of_program)))
		diag_warning(d, t->file.who->full, POS_NONE,
			     "the day is in a blackout, until %s%s%.*s",
			     day_format(b->to, to), b->why.n ? ": " : "",
			     STR_ARG(b->why));
}

static void check_repeated(const struct log_target *t, struct diag *d)
{
	const struct node *log = node_get(t->file.record.root, "log");

	for (const struct node *n = NULL; node_each(log, &n);)
		if (node_same(n, log_last(t))) {
			diag_warning(d, t->file.who->full, POS_NONE,
				     "the log has the same entry already, and "
				     "both count once%s",
				     diag_undo(d, "; undo this one with 'kith "
						  "undo'"));
			return;
		}
}

bool log_contains(struct str text, struct str words)
{
	for (; text.n; text = str_skip(text, 1))
		if (str_case_starts(text, words))
			return true;
	return false;
}

static bool speaks_of_question(struct str text)
{
	return log_contains(text, STR("?")) || log_contains(text, STR("ask")) ||
	       log_contains(text, STR("question"));
}

/* "Thank you", "Thanks for the tour", and no question in it? */
static bool is_thanks(struct str text)
{
	return str_case_starts(text, STR("thank")) && !speaks_of_question(text);
}

bool log_is_thanks(const struct node *entry)
{
	return str_is(node_text(entry, "type"), "sent") &&
	       !node_text(entry, "template").n &&
	       is_thanks(node_text(entry, "text"));
}

void log_check_thanks(const struct node *entry, struct diag *d)
{
	if (log_is_thanks(entry))
		diag_warning(d, NULL, POS_NONE,
			     "'sent' waits for an answer; use 'thanked' for "
			     "thanks that need none");
}

/* As it was typed, but of a type that waits for nothing. */
static void put_as_answer(struct buf *out, const struct log_run *run,
			  const struct log_target *t, const struct node *entry)
{
	struct str via = node_text(entry, "via");
	struct str event = node_text(entry, "event");
	struct str text = node_text(entry, "text");

	buf_addz(out, "kith log ");
	if (run->options.entry.day != DAY_NONE)
		buf_addf(out, "-d %.*s ", STR_ARG(node_text(entry, "date")));
	buf_addf(out, "%.*s updated", STR_ARG(t->file.who->id));
	buf_addz(out, via.n ? " " : "");
	if (via.n)
		text_word(out, via);
	if (event.n)
		buf_addf(out, " @%.*s", STR_ARG(event));
	buf_addz(out, text.n ? " " : "");
	if (text.n)
		text_word(out, text);
}

/* Who wrote last gets an answer, which often asks nothing; waiting for one to
 * it would end in a second attempt. */
static void check_answer(const struct log_run *run, const struct log_target *t,
			 int day, struct diag *d)
{
	const struct log_entry *owed = log_owed_reply(&t->summary.log);
	const struct node *entry = log_last(t);
	char of[DAY_TEXT];
	struct buf again = BUF_INIT;

	if (!owed || owed->day > day || run->mail ||
	    !str_is(node_text(entry, "type"), "sent") ||
	    node_text(entry, "template").n || node_get(entry, "questions") ||
	    speaks_of_question(node_text(entry, "text")) ||
	    log_is_thanks(entry))
		return;
	put_as_answer(&again, run, t, entry);
	diag_warning(d, t->file.who->full, POS_NONE,
		     "'sent' waits for an answer; if it was yours to their "
		     "message of %s and asks nothing: %s%s",
		     day_format(owed->day, of), diag_undo(d, "'kith undo', "),
		     again.s);
	buf_release(&again);
}

/* "the poster", where "I send her my poster" was promised: a few words that
 * name a thing, the last of them, are often all that is noted. */
static bool names_promised(struct str text, struct str what)
{
	struct str thing = str_last_word(text);
	size_t words = 0;

	for (struct str rest = text, word; str_split(&rest, ' ', &word);)
		words += word.n > 0;
	return words <= THING_WORDS && thing.n > 1 &&
	       str_has_word(what, ' ', thing);
}

/* A message may be what was promised, though nothing says so: where
 * its text has the words. */
static void check_promise(const struct log_target *t, struct diag *d)
{
	const struct log_view *log = &t->summary.log;
	struct str text = node_text(log_last(t), "text"), kept = STR_NONE;
	char day[DAY_TEXT] = "";

	for (size_t i = 0; i < log->count; i++) {
		const struct log_entry *e = &log->entries[i];

		if (due_keeps_promise(e))
			kept = STR_NONE;
		for (const struct node *n = NULL; node_each(e->promised, &n);) {
			struct str what = due_promised(n);

			if (!what.n || !(log_contains(text, what) ||
					 names_promised(text, what)))
				continue;
			kept = what;
			day_format(e->day, day);
		}
	}
	if (kept.n)
		diag_warning(d, t->file.who->full, POS_NONE,
			     "'%.*s', promised on %s, stays open; if this was "
			     "it: kith log %.*s note --kept",
			     STR_ARG(kept), day, STR_ARG(t->file.who->id));
}

/* What is due goes by the record, not by what an entry remarks. */
static void check_open_to(const struct log_target *t, struct diag *d)
{
	if (node_has(node_get(log_last(t), "open_to"), "updates") &&
	    !node_has(node_get(t->file.record.root, "open_to"), "updates"))
		diag_warning(d, t->file.who->full, POS_NONE,
			     "'open_to' of an entry makes no news due to them; "
			     "kith set %.*s open_to+=updates does",
			     STR_ARG(t->file.who->id));
}

void log_warn(struct log_run *run, const struct log_target *t, struct diag *d)
{
	const struct log_type *type =
		vocab_log_type(node_text(log_last(t), "type"));
	int day = day_parse(node_text(log_last(t), "date"));
	struct str status = record_text(&t->file.record, "status");

	entry_check_day(day, run->cli->today, t->file.who->full, d);
	check_repeated(t, d);
	entry_check_by(log_last(t), t->file.who->full, d);
	check_open_to(t, d);
	if (t->file.record.kind != RECORD_CONTACT || type->direction != DIR_OUT)
		return;
	if (vocab_yes(record_text(&t->file.record, "do_not_contact")) == 1)
		diag_warning(d, t->file.who->full, POS_NONE,
			     "'do_not_contact' is set: do not write to them");
	else if (str_is(status, "closed") || str_is(status, "paused"))
		diag_warning(d, t->file.who->full, POS_NONE,
			     "the status is %.*s: nothing is due until you "
			     "change it",
			     STR_ARG(status));
	/* two messages of one day are one attempt */
	if (type->attempt && day > t->summary.waiting &&
	    !vocab_has(vocab_spoken, node_text(log_last(t), "via")))
		check_attempts(run, t, d);
	check_blackout(run, t, day, d);
	check_answer(run, t, day, d);
	if (!str_is(str_z(type->name), "gave") &&
	    vocab_yes(node_text(log_last(t), "kept")) != 1)
		check_promise(t, d);
}

void log_warn_notes(struct log_run *run, const struct log_target *t,
		    struct diag *d)
{
	struct guard_written *w = &run->written_notes;

	guard_written_begin(w, &t->file.record, t->file.who->full, d);
	for (size_t i = 0; i < t->entry_count; i++)
		guard_written_warn(w, schema_find(STR("log")),
				   t->entries[i].node);
	for (size_t i = 0; i < run->plan_count; i++)
		guard_written_warn(w, run->plan[i].field, run->plan[i].value);
}

static void report_entry(struct log_run *run, const struct log_target *t)
{
	const struct node *e = log_last(t);
	struct str via = node_text(e, "via"), event = node_text(e, "event");
	struct str text = node_text(e, "text");
	struct buf *out = &run->out;

	text_show(out, record_name(&t->file.record), true);
	buf_addz(out, ": ");
	if (t->entry_count > 1)
		buf_addf(out, "%zu messages, the newest ", t->entry_count);
	buf_addf(out, "%.*s%s %.*s", STR_ARG(node_text(e, "date")),
		 run->day_from_env ? " (from KITH_TODAY)" : "",
		 STR_ARG(node_text(e, "type")));
	if (via.n) {
		buf_addc(out, ' ');
		text_show(out, via, true);
	}
	if (event.n) {
		buf_addz(out, " @");
		text_show(out, event, true);
	}
	if (text.n) {
		buf_addz(out, ": ");
		text_show(out, text, true);
	}
	buf_addc(out, '\n');
	if (via.n && !text.n && (!event.n || run->via_is_last) &&
	    !t->entries[0].source)
		buf_addf(out, "  no text; '%.*s' is the channel\n",
			 STR_ARG(via));
}

void log_report(struct log_run *run, const struct log_target *t)
{
	const struct due_rules rules = {.policy = &run->net.policy,
					.me = run->net.me,
					.today = run->cli->today,
					.find = references_find,
					.ctx = &run->references};
	struct record now;

	record_init(&now);
	report_entry(run, t);
	entry_put_promised(&run->out, log_last(t));
	if (!t->entries[0].source)
		due_hint_promise(&run->out, &t->file.record, log_last(t));
	rewrite_put_changes(&run->out, &t->file, run->plan, run->plan_count);
	if (roster_parse(t->file.who, buf_str(&t->file.after), &now))
		due_next_line(&run->out, &rules, &now);
	record_release(&now);
}
