#include "config.h"

#include "draft_impl.h"

#include "base/file.h"
#include "base/text.h"
#include "codec/yaml/yaml.h"
#include "turn.h"
#include "words.h"

/* What the log of a contact says: names such as `last`, `log`, `promise`. */

const struct node *draft_day_node(struct draft_values *f, int day)
{
	char *text = arena_bytes(f->arena, DAY_TEXT);

	return draft_text_node(f, str_z(day_format(day, text)));
}

struct str draft_entry_subject(const struct log_entry *e)
{
	struct str subject = node_text(e->node, "subject");

	/* what was logged from a mail has its subject for a text; a message
	 * with an id is a mail unless it says otherwise */
	if (!subject.n && e->message_id.n &&
	    (!e->via.n || str_is(e->via, "email")))
		subject = node_text(e->node, "text");
	subject = str_trim(subject);
	while (subject.n > 3 && str_case_starts(subject, STR("re:")))
		subject = str_trim(str_skip(subject, 3));
	return subject;
}

/* In quotation marks: it names a message. One of theirs of which no more is
 * known is that of its day. */
static const struct node *find_subject(struct draft_values *f,
				       const struct log_entry *e)
{
	struct str subject = draft_entry_subject(e);
	struct buf text = BUF_INIT;

	if (subject.n) {
		buf_addc(&text, '"');
		message_line(&text, subject);
		buf_addc(&text, '"');
	} else if (log_is(e, ENTRY_REPLIED)) {
		buf_addz(&text, "your message of ");
		template_value(&text, draft_day_node(f, e->day),
			       f->scope.today);
	}
	return draft_buf_node(f, &text);
}

static const struct node *find_in_entry(struct draft_values *f,
					const struct log_entry *e,
					struct str path)
{
	const struct node *n =
		e->node ? draft_path_below(&f->scope, e->node, path) : NULL;

	if (str_is(path, "subject"))
		return find_subject(f, e);
	if (str_is(path, "promised"))
		return draft_is_settled(f, e, true) ? NULL
						    : draft_pledge_what(f, n);
	return n;
}

/* Of what was at an event, whose days are known and not those: who logs it
 * later says when by the event. Of one day it is that, of several nobody knows.
 */
static const struct node *find_day(struct draft_values *f,
				   const struct log_entry *e)
{
	const struct node *dates = NULL;
	int start, end;

	if (log_is(e, ENTRY_MET) || log_is(e, ENTRY_ATTENDED))
		dates = draft_path_below(&f->scope, node_get(e->node, "event"),
					 STR("dates"));
	start = day_parse(node_text(dates, "start"));
	end = day_parse(node_text(dates, "end"));
	if (end == DAY_NONE)
		end = start;
	if (start == DAY_NONE || (e->day >= start && e->day <= end))
		return draft_day_node(f, e->day);
	return start == end ? draft_day_node(f, start) : NULL;
}

static const struct node *find_last(struct draft_values *f, struct str path)
{
	const struct log_entry *e = f->last;
	const struct node *n;

	if (!e)
		return NULL;
	if (str_is(path, "date"))
		return find_day(f, e);
	if (str_starts(path, STR("is.")))
		return draft_yes_node(f,
				      str_is(str_skip(path, 3), e->type->name));
	if (!path.n)
		return e->node;
	n = find_in_entry(f, e, path);
	while (!n && !str_starts(path, STR("event")) &&
	       (e = draft_path_older(f, e)))
		n = find_in_entry(f, e, path);
	return n;
}

/* Did an entry tell news? What was drafted from another template, a hello after
 * some months, owes no answer either, and is logged alike. */
static bool is_news(const struct draft_values *f, const struct log_entry *e)
{
	struct str from = node_text(e->node, "template");

	return log_is(e, ENTRY_UPDATED) &&
	       (!from.n || str_is(from, f->template->name));
}

bool draft_has_told(const struct draft_values *f, int day)
{
	const struct log_view *log = f->summary ? &f->summary->log : NULL;
	size_t i = log ? log->count : 0;

	while (i > 0 && !(is_news(f, &log->entries[i - 1]) &&
			  log->entries[i - 1].day > day))
		i--;
	return i > 0;
}

/* Was there something between both: a conversation, a talk, their message? A
 * no is nothing to come back to. */
static bool is_shared(const struct log_entry *e)
{
	return (log_is_heard(e) || log_is(e, ENTRY_ATTENDED)) &&
	       !log_is(e, ENTRY_DECLINED);
}

/* Of the newest entry that has it, which *entry becomes; one's own messages
 * aside. */
static const struct node *find_shared(struct draft_values *f, struct str path,
				      const struct log_entry **entry)
{
	const struct log_view *log = &f->summary->log;
	const struct node *n = NULL;

	for (size_t i = log->count; i-- > 0 && !n;) {
		if (!is_shared(&log->entries[i]))
			continue;
		*entry = &log->entries[i];
		n = find_in_entry(f, *entry, path);
	}
	return n;
}

static const struct node *find_log(struct draft_values *f, struct str path)
{
	const struct log_entry *e = NULL;

	return find_shared(f, path, &e);
}

static const struct node *event_id(struct draft_values *f)
{
	const struct node *n = find_last(f, STR("event"));

	return n ? n : node_get(node_get(f->record->root, "met"), "event");
}

/* "what you said about X", of the topics of the newest entry that has any;
 * where both spoke, either may have said it. */
static const struct node *find_said(struct draft_values *f)
{
	struct buf said = BUF_INIT;
	const struct log_entry *e = NULL;
	const struct node *n = find_shared(f, STR("topics"), &e);

	n = draft_fitted(f, STR("about"), n, true);
	if (!template_has_value(n))
		return NULL;
	buf_addz(&said, e->type->direction == DIR_BOTH
				? "our conversation about "
				: "what you said about ");
	template_value(&said, n, f->scope.today);
	return draft_buf_node(f, &said);
}

static bool is_conversation(const struct log_entry *e)
{
	return e->type->direction == DIR_BOTH;
}

/* The day on which both spoke last. */
static const struct node *find_spoke(struct draft_values *f)
{
	const struct log_entry *e =
		log_newest(&f->summary->log, is_conversation);

	return e ? find_day(f, e) : NULL;
}

/* Nobody has written yet, both have spoken once at most and not for long, and
 * they have done nothing for me: who writes is still to be said. */
static bool is_first(const struct draft_values *f)
{
	const struct log_view *log = &f->summary->log;

	if (!f->summary->exchanges)
		return true;
	for (size_t i = 0; i < log->count; i++)
		if (log_is_message(&log->entries[i]) ||
		    log_is(&log->entries[i], ENTRY_MEETING) ||
		    log_is(&log->entries[i], ENTRY_REPLIED) ||
		    log_is(&log->entries[i], ENTRY_HELPED))
			return false;
	return f->summary->exchanges == 1;
}

/* What was planned, once its day is there and nothing has been written since.
 */
static const struct node *find_plan(const struct draft_values *f)
{
	const struct node *next = node_get(f->record->root, "next");
	int day = day_parse(node_text(next, "date"));

	return day == DAY_NONE || day > f->scope.today ||
			       f->summary->last_message >= day
		       ? NULL
		       : node_get(next, "what");
}

bool draft_path_of_log(struct draft_values *f, struct str first,
		       struct str rest, const struct node **out)
{
	if (str_is(first, "last"))
		*out = find_last(f, rest);
	else if (str_is(first, "log"))
		*out = find_log(f, rest);
	else if (str_is(first, "event"))
		*out = draft_path_below(&f->scope, event_id(f), rest);
	else if (str_is(first, "event_id"))
		*out = event_id(f);
	else if (str_is(first, "occasion"))
		*out = str_is(rest, "at") ? draft_occasion_at(f, event_id(f))
					  : draft_occasion(f, event_id(f));
	else if (str_is(first, "said"))
		*out = find_said(f);
	else if (str_is(first, "spoke"))
		*out = find_spoke(f);
	else if (str_is(first, "promise"))
		*out = draft_path_pledge(f, true, rest);
	else if (str_is(first, "expected"))
		*out = draft_path_pledge(f, false, rest);
	else if (str_is(first, "plan"))
		*out = find_plan(f);
	else if (str_is(first, "first"))
		*out = draft_yes_node(f, is_first(f));
	else if (str_is(first, "waiting"))
		*out = f->summary->attempts
			       ? draft_day_node(f, f->summary->waiting)
			       : NULL;
	else if (str_is(first, "late"))
		*out = draft_yes_node(f, draft_is_late(f));
	else
		return false;
	return true;
}

/* The day of a log entry as it is in a file, in short form or long. */
static int entry_day(const struct node *n)
{
	struct str text = node_scalar(n);

	if (n->type == NODE_MAP && node_get(n, "date"))
		text = node_text(n, "date");
	else if (n->type == NODE_MAP && n->first)
		text = n->first->key;
	if (text.n >= DAY_TEXT)
		text.n = DAY_TEXT - 1;
	return day_parse(text);
}

uint32_t draft_entry_line(const char *path, const struct log_entry *e)
{
	struct arena a = ARENA_INIT;
	struct diag ignored = DIAG_INIT;
	struct buf raw = BUF_INIT;
	const struct node *root = NULL, *log, *n = NULL;
	uint32_t line = 0;

	if (file_slurp(path, YAML_BYTES, &raw) == 0)
		root = yaml_read_only(&a, buf_str(&raw), path, 1, &ignored);
	log = root ? node_get(root, "log") : NULL;
	for (size_t i = 0; i <= e->place && node_each(log, &n); i++)
		;
	if (n && entry_day(n) == e->day)
		line = n->pos.line;
	diag_release(&ignored);
	buf_release(&raw);
	arena_release(&a);
	return line;
}
