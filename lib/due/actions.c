/* The actions, and the words for why there is none. */
#include "config.h"

#include "due/due_impl.h"

#include "base/text.h"

const struct due_row due_actions[] = {
	{"reply", "Answer", "their message waits for your answer", "reply",
	 WINDOW_REPLY, SPAN_LAPSE_REPLY, true},
	{"thank", "Thank", "a meeting or help that you have not thanked for",
	 "thanks", WINDOW_THANK, SPAN_LAPSE_THANK, true},
	{"plan", "Keep your plan with",
	 "the day that you set yourself in 'next'", NULL, DUE_SAME_DAY,
	 DUE_STAYS, true},
	{"follow-up", "Follow up with",
	 "you met, connected, or heard their talk, and sent no message",
	 "follow-up", WINDOW_FOLLOW_UP, SPAN_LAPSE_FOLLOW_UP, true},
	{"promise", "Keep your promise to",
	 "something that you promised is not done yet", "promise",
	 WINDOW_PROMISE, SPAN_LAPSE_PROMISE, true},
	{"nudge", "Write once more to",
	 "one message unanswered: the one second attempt", "nudge",
	 WINDOW_NUDGE, SPAN_LAPSE_NUDGE, true},
	{"check-in", "Ask gently",
	 "the day of what they said they would do has passed", "check-in",
	 WINDOW_CHECK_IN, SPAN_LAPSE_CHECK_IN, false},
	{"share", "Share your news with",
	 "a milestone that they have not heard of", "update", WINDOW_SHARE,
	 SPAN_LAPSE_SHARE, false},
	{"keep-in-touch", "Keep in touch with",
	 "nothing either way for some months", "catch-up", WINDOW_KEEP_IN_TOUCH,
	 DUE_STAYS, false},
	{"introduce", "Introduce yourself to", "a prospect whose turn has come",
	 "mentor", WINDOW_INTRODUCE, DUE_STAYS, false},
	{"prepare", "Prepare for", "an event or an interview is near", "brief",
	 WINDOW_PREPARE, DUE_AT_ONCE, true},
	{"deadline", "Mind the date:",
	 "the day of a program, an event, an offer or the season is near", NULL,
	 WINDOW_DEADLINE, DUE_WITH_DAY, true},
	{"step",
	 "Next step:", "what your stage asks for first, one thing a day", NULL,
	 WINDOW_STEP, DUE_STAYS, false},
	{"none", "Nothing due for", "nothing, and why", NULL, DUE_SAME_DAY,
	 DUE_STAYS, false},
	{.name = NULL},
};

static void explain_rest(const struct summary *s, struct buf *why)
{
	static const char *const words[] = {"no",   "one",  "two", "three",
					    "four", "five", "six", "seven"};
	int n = s->attempts;

	if (n < (int)(sizeof(words) / sizeof(*words)))
		buf_addf(why, "resting: %s message", words[n]);
	else
		buf_addf(why, "resting: %d message", n);
	why_on(why, n == 1 ? " unanswered (%D)" : "s unanswered (last %D)",
	       s->waiting);
	buf_addz(why, "; wait until they write or you meet");
}

/* A prospect at a program that is closed to me. */
static bool explain_closed(const struct due_case *c, struct buf *why)
{
	struct due unused = {.asked_program = false};
	const struct record *program = case_program(c, &unused);
	struct buf reason = BUF_INIT;
	bool closed = program &&
		      str_is(record_text(c->record, "status"), "prospect") &&
		      due_program_is_closed(c->rules, program, &reason);

	if (closed) {
		buf_addz(why, "a prospect, but their program ");
		why_add(why, program->id);
		buf_addz(why, " is closed to you: ");
		buf_addstr(why, buf_str(&reason));
	}
	buf_release(&reason);
	return closed;
}

/* Nothing was sent, heard or spoken. */
static void explain_stranger(const struct due_case *c, struct buf *why)
{
	const struct log_view *log = &c->summary->log;
	int met =
		day_parse(node_text(node_get(c->record->root, "met"), "date"));
	char day[DAY_TEXT];

	if (log->count == 0) {
		buf_addz(why, "nothing in the log yet");
	} else {
		const struct log_entry *e = &log->entries[log->count - 1];

		buf_addf(why, "no message either way yet, only '%s'",
			 e->type->name);
		why_on(why, " on %D", e->day);
	}
	if (!node_empty(node_get(c->record->root, "cadence")))
		buf_addz(why, "; the cadence counts from a first contact");
	else if (str_is(record_text(c->record, "status"), "prospect"))
		buf_addz(why, "; add an email address or a profile link to "
			      "write to them");
	else if (met != DAY_NONE)
		buf_addf(why, "; log that you met: kith log %.*s met -d %s",
			 STR_ARG(c->record->id), day_format(met, day));
	else
		buf_addz(why, "; log how you met, or set 'status: prospect'");
}

/* You wrote, and nothing has come back. */
static void explain_silence(const struct summary *s, struct buf *why)
{
	const struct log_entry *e = &s->log.entries[s->log.count - 1];

	while (e->type->direction != DIR_OUT)
		e--;
	if (s->attempts > 0)
		why_on(why, "no answer to your message of %D; let it rest",
		       s->waiting);
	else if (log_is(e, ENTRY_INVITED))
		why_on(why,
		       "you asked to connect on %D; wait until they accept",
		       e->day);
	else
		why_on(why,
		       "you wrote on %D and no answer is owed; "
		       "no word from them yet",
		       s->last);
}

static void explain_contact(const struct due_case *c, struct buf *why)
{
	const struct summary *s = c->summary;

	if (explain_closed(c, why))
		return;
	if (s->last == DAY_NONE)
		explain_stranger(c, why);
	else if (!c->established)
		explain_silence(s, why);
	else
		why_on(why,
		       "last contact on %D, and no cadence to keep in touch; "
		       "nothing is owed",
		       s->last);
}

static void explain_thing(const struct due_case *c, struct buf *why)
{
	const struct node *root = c->record->root;
	int start = day_parse(node_text(node_get(root, "dates"), "start"));

	if (c->record->kind == RECORD_PROGRAM)
		explain_program(c, why);
	else if (c->record->kind != RECORD_EVENT)
		buf_addz(why, "no deadline ahead");
	else if (start == DAY_NONE)
		buf_addz(why, "no start date; set 'dates: {start: ...}'");
	else if (start > c->rules->today)
		buf_addz(why, "prepared");
	else
		why_on(why, "started on %D; nothing left to prepare", start);
}

void rules_explain(const struct due_case *c, bool resting,
		   const struct lapse *lapse, struct buf *why)
{
	struct lapse last = *lapse;

	if (c->promised.lapsed != DAY_NONE && c->summary &&
	    (last.action == DUE_NONE || c->promised.lapsed > last.last))
		last = (struct lapse){DUE_PROMISE, c->promised.lapsed};
	if (!c->summary) {
		explain_thing(c, why);
	} else if (c->rests) {
		buf_addz(why, c->rests->why);
	} else if (resting) {
		explain_rest(c->summary, why);
	} else if (last.action != DUE_NONE) {
		buf_addz(why, due_actions[last.action].name);
		why_on(why, " lapsed after %D; nothing else is due", last.last);
	} else {
		explain_contact(c, why);
	}
}

/* The word of a text that promises something: of what people write there, only
 * the verb itself, and what I will do. */
static struct str promising_word(struct str text)
{
	static const char *const words[] = {"promise", "promised", "promises",
					    "I'll", NULL};
	struct str word, before = STR_NONE;

	while (str_split(&text, ' ', &word)) {
		while (word.n && strchr(",.;:!", word.p[word.n - 1]))
			word.n--;
		if (str_case_eq(word, STR("will")) && str_is(before, "I"))
			return (struct str){
				before.p, (size_t)(word.p + word.n - before.p)};
		for (const char *const *w = words; *w; w++)
			if (str_case_eq(word, str_z(*w)))
				return word;
		before = word;
	}
	return STR_NONE;
}

void due_hint_promise(struct buf *out, const struct record *r,
		      const struct node *entry)
{
	struct str said = promising_word(node_text(entry, "text"));
	const struct log_type *type = vocab_log_type(node_text(entry, "type"));

	if (!said.n || r->kind != RECORD_CONTACT || !type ||
	    type == &vocab_log_types[ENTRY_GAVE] ||
	    node_get(entry, "promised") || node_get(entry, "expect") ||
	    vocab_yes(node_text(entry, "kept")) == 1)
		return;
	buf_addf(out,
		 "  '%.*s' in a text makes nothing due; did you promise it, or "
		 "they?\n"
		 "    kith log %.*s note --promise 'friday WHAT'\n"
		 "    kith log %.*s note -k expect.what=WHAT -k "
		 "expect.by=friday\n",
		 STR_ARG(said), STR_ARG(r->id), STR_ARG(r->id));
}

void due_next_line(struct buf *out, const struct due_rules *rules,
		   struct record *r)
{
	struct summary summary;
	struct due due;

	due_init(&due);
	summary_compute(r, rules->today, rules->policy->figure[FIGURE_ATTEMPTS],
			&summary);
	due_decide(rules, r, &summary, &due);
	buf_addz(out, "  next: ");
	/* its day is that of the quota, which is for all records */
	if (due.action == DUE_INTRODUCE)
		buf_addz(out, "introduce, in its turn");
	else
		due_when(out, &due);
	buf_addz(out, ": ");
	text_show(out, buf_str(&due.why), true);
	buf_addc(out, '\n');
	due_release(&due);
}
