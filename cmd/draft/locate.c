#include "config.h"

#include "draft_impl.h"

#include "base/text.h"

void draft_line(struct buf *out, struct str id, const char *what,
		struct str why)
{
	message_line(out, id);
	buf_addf(out, ": %s%s", what, why.n ? ": " : "");
	message_line(out, why);
}

void drafts_report(struct drafts *d, struct str id, const char *what,
		   struct str why)
{
	struct buf line = BUF_INIT;

	draft_line(&line, id, what, why);
	d->options.say(d->options.ctx, buf_str(&line));
	buf_release(&line);
}

/* Has the entry nothing that the short form of a log cannot say? */
static bool is_short(const struct draft_values *f)
{
	static const char *const keys[] = {"date", "type", "via", "event",
					   "text"};
	const struct node *n = f->last->node ? f->last->node->first : NULL;

	for (; n; n = n->next) {
		bool known = false;

		for (size_t i = 0; i < sizeof(keys) / sizeof(*keys); i++)
			known |= str_is(n->key, keys[i]);
		if (!known)
			return false;
	}
	return str_ends(f->record->file, STR(".yaml")) ||
	       str_ends(f->record->file, STR(".yml"));
}

/* The entry that the template is about, and how it has room for `key`. */
static void describe_entry(struct draft_values *f, struct str key,
			   struct buf *out)
{
	const struct node *entry = f->last->node;
	char day[DAY_TEXT];

	day_format(f->last->day, day);
	buf_addf(out, "'%.*s' in %s log entry of %s", STR_ARG(key),
		 entry ? "the" : "a", day);
	if (!is_short(f))
		return;
	buf_addz(out, " (long form: ");
	for (const struct node *n = entry ? entry->first : NULL; n; n = n->next)
		buf_addf(out, "%.*s:, ", STR_ARG(n->key));
	buf_addf(out, "%s%.*s:)", entry ? "" : "date:, type:, ", STR_ARG(key));
}

/* The entry has no event, or the event has no file, or its file no such key. */
static bool describe_event(struct draft_values *f, struct str key,
			   struct buf *out)
{
	const struct node *id = draft_path(f, STR("event_id"));
	const char *path =
		id ? references_path(&f->drafts->references, id->text) : NULL;
	char day[DAY_TEXT];

	if (path) {
		buf_addf(out, "'%.*s' in %s", STR_ARG(key), path);
		return false;
	}
	if (id) {
		buf_addf(out, "a file for the event '%.*s', with its '%.*s'",
			 STR_ARG(id->text), STR_ARG(key));
		return false;
	}
	buf_addz(out, "'event' (an event's id) in the log entry");
	if (f->last)
		buf_addf(out, " of %s", day_format(f->last->day, day));
	return true;
}

/* Appends where a path leads; true when that is the contact's own file. */
static bool describe(struct draft_values *f, struct str path, struct buf *out)
{
	const char *dot = memchr(path.p, '.', path.n);
	struct str first = {path.p, dot ? (size_t)(dot - path.p) : path.n};
	struct str rest =
		dot ? (struct str){dot + 1, path.n - first.n - 1} : STR_NONE;

	if (str_is(first, "last") && f->last) {
		describe_entry(f, rest, out);
		return true;
	}
	if (str_is(first, "last") && f->template->about.n) {
		buf_addf(out, "'%.*s' in a log entry (%.*s)", STR_ARG(rest),
			 STR_ARG(f->template->about));
		return true;
	}
	if (str_is(first, "last") || str_is(first, "log")) {
		buf_addf(out, "'%.*s' in a log entry", STR_ARG(rest));
		return true;
	}
	if (str_is(first, "event") || str_is(first, "occasion"))
		return describe_event(f, rest.n ? rest : STR("name"), out);
	if (str_is(first, "promise") || str_is(first, "expected") ||
	    str_is(first, "said")) {
		buf_addf(out, "'%s' in a log entry",
			 str_is(first, "promise") ? "promised"
			 : str_is(first, "said")  ? "topics"
			 : str_is(rest, "by")     ? "by' of 'expect"
						  : "expect");
		return true;
	}
	if (str_is(first, "me") || str_is(first, "milestone") ||
	    str_is(first, "focus")) {
		buf_addf(out, "'%.*s' below 'me' in kith.yaml",
			 STR_ARG(str_is(first, "me")      ? rest
				 : str_is(first, "focus") ? STR("interests")
							  : STR("milestones")));
		return false;
	}
	if (str_is(first, "program") && rest.n &&
	    record_text(f->record, "program").n) {
		buf_addf(out, "'%.*s' in the file of their 'program'",
			 STR_ARG(rest));
		return true;
	}
	if (str_is(first, "work") || str_is(first, "yours"))
		path = STR("hooks");
	else if (str_is(first, "shared"))
		path = STR("interests");
	else if (str_is(first, "introducer"))
		path = STR("introduced_by");
	else if (str_is(first, "program"))
		path = first;
	buf_addf(out, "'%.*s'%s", STR_ARG(path),
		 str_is(path, "program") ? " (a program's id)" : "");
	return true;
}

void draft_value_locate(struct draft_values *f,
			const struct template_slot *slot, struct buf *out)
{
	struct str rest = slot->paths, path;
	bool own = false;

	buf_addf(out, "-s %.*s=...", STR_ARG(slot->name));
	while (rest.n && str_split(&rest, ',', &path)) {
		buf_addz(out, ", or ");
		own |= describe(f, path, out);
		if (draft_is_unfit(f, slot, path))
			buf_addz(out, " (what it says does not fit there)");
	}
	if (own && f->record && f->record->file.n &&
	    !str_is(f->record->file, "-"))
		buf_addf(out, " in %.*s", STR_ARG(f->record->file));
}

void draft_length(struct buf *out, const struct drafts *d,
		  const struct draft *draft)
{
	const struct template *t = draft->template;
	bool words = t->limit_unit == LIMIT_WORDS;
	size_t limit = (size_t)t->limit, count;

	if (t->limit_unit == LIMIT_NONE)
		return;
	if (t->limit_unit == LIMIT_NOTE)
		limit = (size_t)d->net->policy.figure[FIGURE_DRAFT_NOTE];
	count = words ? message_words(draft->message.body)
		      : text_graphemes(str_trim(draft->message.body));
	buf_addf(out, "%zu of %zu %s", count, limit,
		 words ? "words" : "characters");
}
