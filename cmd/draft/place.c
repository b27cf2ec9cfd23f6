#include "config.h"

#include "draft_impl.h"

#include "base/file.h"
#include "model/profile.h"
#include "words.h"

/* Where a fact that a draft lacks may be put. */

/* Has the entry nothing that the short form of a log cannot say? */
static bool is_short(const struct draft_values *f)
{
	const struct node *n = f->last->node->first;

	while (n && word_in(n->key, " date type via event text "))
		n = n->next;
	return !n &&
	       store_is_record_name(arena_str(f->arena, f->record->file).p);
}

/* Appends what is missing for a key of an event: the event's id in the entry,
 * its file, or the key in that. */
static enum draft_place describe_event(struct draft_values *f, struct str key,
				       struct buf *out)
{
	const struct node *id = draft_path(f, STR("event_id"));
	const char *path =
		id ? references_path(&f->drafts->references, id->text) : NULL;

	if (path) {
		buf_addf(out, "'%.*s' in %s", STR_ARG(key), path);
	} else if (id) {
		buf_addf(out, "a file for the event '%.*s', with its '%.*s'",
			 STR_ARG(id->text), STR_ARG(key));
	} else {
		buf_addf(out, "'event' (an event's id) in %s",
			 f->last ? "this entry" : "the log entry");
	}
	return id ? OWN_NOT : f->last ? OWN_ENTRY : OWN_FILE;
}

/* Names in templates whose value is under another key, and where that is. */
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
	{"plan", "next.what", IN_FILE},
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

enum draft_place draft_describe_path(struct draft_values *f, struct str path,
				     struct buf *out)
{
	static const char *const wheres[] = {"the file", "a log entry",
					     "kith.yaml, under 'me'"};
	const struct place *p = places;
	struct str first, rest;
	bool entry;

	str_cut(path, '.', &first, &rest);
	entry = str_is(first, "last") && f->last;
	if (str_is(first, "occasion"))
		return describe_event(f, STR("name"), out);
	if (str_is(first, "event"))
		return describe_event(f, rest.n ? rest : STR("name"), out);
	if (str_is(first, "program")) {
		if (rest.n && record_text(f->record, "program").n)
			buf_addf(out, "'%.*s' in the file of their 'program'",
				 STR_ARG(rest));
		else
			buf_addz(out, "'program' (a program's id)");
		return OWN_FILE;
	}
	while (p->name && !str_is(first, p->name))
		p++;
	if (p->name)
		path = p->key ? str_z(p->key) : rest;
	if (str_is(first, "expected") && str_is(rest, "by"))
		buf_addz(out, "'by' of ");
	buf_addf(out, "'%.*s' in %s", STR_ARG(path),
		 entry ? "this entry" : wheres[p->where]);
	if (!entry && str_is(first, "last") && f->template->about.n)
		buf_addf(out, " (%.*s)", STR_ARG(f->template->about));
	return entry ? OWN_ENTRY : p->where == IN_ME ? OWN_NOT : OWN_FILE;
}

/* The line of the entry that the template is about, or 0 where the record's
 * file is not the network's of that id. */
static uint32_t entry_line(struct draft_values *f)
{
	const char *path =
		references_path(&f->drafts->references, f->record->id);

	return path && file_same(arena_str(f->arena, f->record->file).p, path)
		       ? draft_entry_line(path, f->last)
		       : 0;
}

void draft_describe_file(struct draft_values *f, enum draft_place own,
			 struct buf *out)
{
	bool entry = own == OWN_ENTRY && f->last->node;
	struct str text = entry ? node_text(f->last->node, "text") : STR_NONE;
	uint32_t line = entry ? entry_line(f) : 0;
	char day[DAY_TEXT];

	message_line(out, f->record->file);
	if (line)
		buf_addf(out, ":%u", line);
	if (!entry)
		return;
	buf_addf(out, ": the log entry of %s", day_format(f->last->day, day));
	if (text.n) {
		buf_addz(out, ", \"");
		message_line(out, text);
		buf_addc(out, '"');
	}
	if (!is_short(f))
		return;
	buf_addz(out, " (long form:");
	for (const struct node *n = f->last->node->first; n; n = n->next)
		buf_addf(out, " %.*s:%s", STR_ARG(n->key), n->next ? "," : ")");
}

static const char *why_no_news(const struct draft_values *f)
{
	const struct node *me = f->drafts->net->me;
	int day;

	if (profile_milestone(me, NULL, f->scope.today, &day))
		return " (you have written since your newest)";
	return node_first_of(node_get(me, "milestones"))
		       ? " (yours are still to come, by their dates)"
		       : "";
}

/* Why something that a file has would be untrue today. */
static const char *why_not_now(const struct draft_values *f, struct str path)
{
	const struct node *hook =
		str_is(path, "work") || str_is(path, "yours")
			? node_first_of(node_get(f->record->root, "hooks"))
			: NULL;

	if (str_is(path, "milestone.what"))
		return why_no_news(f);
	if (str_is(path, "shared") &&
	    !node_empty(node_get(f->record->root, "interests")))
		return " (none of theirs is yours; 'kith set me "
		       "interests+=...' adds one)";
	if (str_is(path, "last.promised") && f->last &&
	    !node_empty(f->last->promised))
		return " (what it says you have given)";
	if (hook && !prose_names_work(hook->text))
		return " (say what it is, as in 'paper on sleep', or put its "
		       "title in quotation marks)";
	if (hook && str_is(path, "yours"))
		return " (what it says is still to come)";
	return "";
}

void draft_add_noted(const struct draft_values *f,
		     const struct template_slot *slot, struct buf *out)
{
	struct str text = f->last ? node_text(f->last->node, "text") : STR_NONE;

	if (!text.n || slot->paths.n ||
	    (!slot->when.n && !log_is(f->last, ENTRY_REPLIED)))
		return;
	buf_addz(out, "; you noted: ");
	message_line(out, text);
}

enum draft_place draft_describe_slot(struct draft_values *f,
				     const struct template_slot *slot,
				     struct buf *out)
{
	struct str rest = slot->paths, path;
	enum draft_place own = OWN_NOT, here;

	message_line(out, slot->hint);
	draft_add_noted(f, slot, out);
	while (rest.n && str_split(&rest, ',', &path)) {
		buf_addz(out, out->len ? "; or " : "or ");
		here = draft_describe_path(f, path, out);
		own = here > own ? here : own;
		draft_explain_unfit(f, slot, path, out);
		if (!template_has_value(draft_path(f, path)))
			buf_addz(out, why_not_now(f, path));
	}
	return own;
}
