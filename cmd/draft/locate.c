#include "config.h"

#include "draft_impl.h"

#include "base/text.h"
#include "words.h"

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
	const struct node *n = f->last->node ? f->last->node->first : NULL;

	while (n && word_in(n->key, " date type via event text "))
		n = n->next;
	return !n &&
	       store_is_record_name(arena_str(f->arena, f->record->file).p);
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
	} else if (id) {
		buf_addf(out, "a file for the event '%.*s', with its '%.*s'",
			 STR_ARG(id->text), STR_ARG(key));
	} else {
		buf_addz(out, "'event' (an event's id) in the log entry");
		if (f->last)
			buf_addf(out, " of %s", day_format(f->last->day, day));
	}
	return !id;
}

/* Names that another key has the value of, and where that is. */
static const struct place {
	const char *name;
	const char *key; /* NULL: what comes after the name */
	enum {
		IN_FILE,
		IN_LOG,
		IN_ME
	} where;
} places[] = {
	{"log", NULL, IN_LOG},
	{"last", NULL, IN_LOG},
	{"promise", "promised", IN_LOG},
	{"said", "topics", IN_LOG},
	{"expected", "expect", IN_LOG},
	{"me", NULL, IN_ME},
	{"focus", "interests", IN_ME},
	{"milestone", "milestones", IN_ME},
	{"work", "hooks", IN_FILE},
	{"yours", "hooks", IN_FILE},
	{"shared", "interests", IN_FILE},
	{"introducer", "introduced_by", IN_FILE},
	{NULL, NULL, IN_FILE},
};

/* Appends where a path leads; true when that is the contact's own file. */
static bool describe(struct draft_values *f, struct str path, struct buf *out)
{
	static const char *const wheres[] = {"", " in a log entry",
					     " below 'me' in kith.yaml"};
	const struct place *p = places;
	struct str first, rest;
	bool last;

	str_cut(path, '.', &first, &rest);
	last = str_is(first, "last");
	if (last && f->last) {
		describe_entry(f, rest, out);
		return true;
	}
	if (str_is(first, "event") || str_is(first, "occasion"))
		return describe_event(f, rest.n ? rest : STR("name"), out);
	if (str_is(first, "program")) {
		if (rest.n && record_text(f->record, "program").n)
			buf_addf(out, "'%.*s' in the file of their 'program'",
				 STR_ARG(rest));
		else
			buf_addz(out, "'program' (a program's id)");
		return true;
	}
	while (p->name && !str_is(first, p->name))
		p++;
	if (p->name)
		path = p->key ? str_z(p->key) : rest;
	if (str_is(first, "expected") && str_is(rest, "by"))
		buf_addz(out, "'by' of ");
	buf_addf(out, "'%.*s'%s", STR_ARG(path), wheres[p->where]);
	if (last && f->template->about.n)
		buf_addf(out, " (%.*s)", STR_ARG(f->template->about));
	return p->where != IN_ME;
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
