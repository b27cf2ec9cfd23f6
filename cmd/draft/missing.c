#include "config.h"

#include "draft_impl.h"

#include "base/file.h"
#include "cli/term.h"
#include "words.h"

/* What a draft needs, and where it may be put when it is not there. */

/* Has the entry nothing that the short form of a log cannot say? */
static bool is_short(const struct draft_values *f)
{
	const struct node *n = f->last->node->first;

	while (n && word_in(n->key, " date type via event text "))
		n = n->next;
	return !n &&
	       store_is_record_name(arena_str(f->arena, f->record->file).p);
}

/* May a fact be put into the contact's own file, or into the entry there that
 * the template is about? */
enum own {
	OWN_NOT,
	OWN_FILE,
	OWN_ENTRY,
};

/* Appends what is missing for a key of an event: the event's id in the entry,
 * its file, or the key in that. */
static enum own describe_event(struct draft_values *f, struct str key,
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

/* Appends where a path leads. */
static enum own describe(struct draft_values *f, struct str path,
			 struct buf *out)
{
	static const char *const wheres[] = {"the file", "a log entry",
					     "kith.yaml, under 'me'"};
	const struct place *p = places;
	struct str first, rest;
	bool entry;

	str_cut(path, '.', &first, &rest);
	entry = str_is(first, "last") && f->last;
	if (str_is(first, "event") || str_is(first, "occasion"))
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

/* "FILE", or "FILE:LINE: the log entry of DAY" and how to write in it. */
static void describe_file(struct draft_values *f, enum own own, struct buf *out)
{
	bool entry = own == OWN_ENTRY && f->last->node;
	uint32_t line = entry ? entry_line(f) : 0;
	char day[DAY_TEXT];

	message_line(out, f->record->file);
	if (line)
		buf_addf(out, ":%u", line);
	if (!entry)
		return;
	buf_addf(out, ": the log entry of %s", day_format(f->last->day, day));
	if (!is_short(f))
		return;
	buf_addz(out, " (long form:");
	for (const struct node *n = f->last->node->first; n; n = n->next)
		buf_addf(out, " %.*s:%s", STR_ARG(n->key), n->next ? "," : ")");
}

/* Why something that a file has would be untrue today. */
static const char *why_not_now(const struct draft_values *f, struct str path)
{
	const struct node *hook =
		str_is(path, "work") || str_is(path, "yours")
			? node_first_of(node_get(f->record->root, "hooks"))
			: NULL;

	if (str_is(path, "milestone.what") &&
	    node_first_of(node_get(f->drafts->net->me, "milestones")))
		return " (they have heard your newest)";
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

/* Appends what the fact is, and where it may be put. */
static enum own describe_slot(struct draft_values *f,
			      const struct template_slot *slot, struct buf *out)
{
	struct str rest = slot->paths, path;
	enum own own = OWN_NOT, here;

	message_line(out, slot->hint);
	/* to be said in other words: in which it was noted, what they wrote */
	if (!rest.n && f->last &&
	    (slot->when.n || log_is(f->last, ENTRY_REPLIED)) &&
	    node_text(f->last->node, "text").n) {
		buf_addz(out, "; you noted: ");
		message_line(out, node_text(f->last->node, "text"));
	}
	while (rest.n && str_split(&rest, ',', &path)) {
		buf_addz(out, out->len ? "; or " : "or ");
		here = describe(f, path, out);
		own = here > own ? here : own;
		draft_explain_unfit(f, slot, path, out);
		if (!template_has_value(draft_path(f, path)))
			buf_addz(out, why_not_now(f, path));
	}
	return own;
}

/* Does the user see to what is missing? */
static bool wants_blanks(const struct drafts *d)
{
	return d->options.blank || d->options.edit;
}

/* Is the fact to be found in the entry that the template is about only? */
static bool is_of_entry(const struct template *t,
			const struct template_slot *slot)
{
	struct str rest = slot->paths, path;
	bool is = slot->needed && t->about.n && rest.n;

	while (is && rest.n && str_split(&rest, ',', &path))
		is = str_starts(path, STR("last."));
	return is;
}

static bool needs_entry(const struct template *t)
{
	bool needs = false;

	for (size_t i = 0; i < t->slot_count; i++) {
		const struct template_slot *slot = &t->slots[i];

		/* it says what it needs where there is no entry */
		if (slot->when.n && template_slot_needed(slot, NULL))
			return false;
		needs = needs || is_of_entry(t, slot);
	}
	return needs;
}

static bool has_entry(const struct draft_values *f)
{
	const struct log_view *log = &f->summary->log;
	size_t i = 0;

	while (i < log->count &&
	       !template_is_about(f->template, log->entries[i].type->name))
		i++;
	return i < log->count;
}

void draft_require_entry(struct draft_job *j)
{
	const struct template *t = j->values.template;
	const struct summary *s = j->values.summary;
	struct str rest = t->about, type;
	const char *due;
	char day[DAY_TEXT];

	if (!s || !needs_entry(t) || j->d->options.blank)
		return;
	if (!j->values.last && !has_entry(&j->values)) {
		due = draft_due_template(j);
		str_split(&rest, ',', &type);
		draft_lack(
			j,
			"a log entry (%.*s) that '%s' could be about%s%s%s; if "
			"there was one, note it first: kith log %.*s %.*s "
			"\"...\"",
			STR_ARG(t->about), t->name,
			due ? "; what is due is '-t " : "", due ? due : "",
			due ? "'" : "", STR_ARG(j->id), STR_ARG(type));
	} else if (!j->values.last ||
		   (template_is_about(t, "sent") && !s->attempts)) {
		bool heard = s->last_in != DAY_NONE;

		draft_lack(j, "a message of yours that waits for an answer%s%s",
			   heard ? "; their last word is from " : "",
			   heard ? day_format(s->last_in, day) : "");
	}
}

/* Triggers for a value of the user that cannot go into the text; true when it
 * does. */
static bool check_override(struct draft_job *j,
			   const struct template_slot *slot)
{
	struct buf why = BUF_INIT, what = BUF_INIT;
	enum draft_fault fault = draft_override_fault(&j->values, slot, &what);

	if (fault != FAULT_NONE) {
		draft_add_hint(&why, slot);
		buf_addf(&why, ": %s", what.s);
	}
	if (fault == FAULT_WRONG && !wants_blanks(j->d))
		draft_lack(j, "%s", why.s);
	else if (fault != FAULT_NONE)
		draft_report(j, "warning", buf_str(&why));
	buf_release(&why);
	buf_release(&what);
	return fault == FAULT_WRONG;
}

static bool is_wanted(struct draft_job *j, const struct template_slot *slot)
{
	const struct template *t = j->values.template;
	const struct template_slot *other = template_instead(t, slot);

	return draft_needs(&j->values, slot) &&
	       (j->values.last || !is_of_entry(t, slot)) &&
	       !(other && template_has_value(draft_value(&j->values, other)));
}

/* "  -s NAME=...  " and what it is, wrapped. */
static void put_row(const struct draft_job *j, struct buf *out,
		    const char *lead, struct str name, size_t indent,
		    struct str text)
{
	const struct term term = {.width = j->d->options.width};
	size_t start = out->len;

	buf_addf(out, "  %s-s %.*s=...", lead, STR_ARG(name));
	buf_pad(out, ' ', start + indent - out->len);
	term_wrap(&term, out, STYLE_PLAIN, text, indent);
	buf_addc(out, '\n');
}

/* A line for each, and the file that may have them. */
static void report_slots(struct draft_job *j,
			 const struct template_slot *const *slots, size_t count)
{
	const struct template *t = j->values.template;
	const struct term term = {.width = j->d->options.width};
	const struct record *r = j->values.record;
	struct buf rows = BUF_INIT, text = BUF_INIT;
	enum own own = OWN_NOT, here;
	size_t indent = 0;

	for (size_t i = 0; i < count; i++) {
		const struct template_slot *other =
			template_instead(t, slots[i]);
		size_t n = slots[i]->name.n;

		n = other && other->name.n + 3 > n ? other->name.n + 3 : n;
		indent = n > indent ? n : indent;
	}
	indent += strlen("  -s =...  ");
	for (size_t i = 0; i < count; i++) {
		const struct template_slot *other =
			template_instead(t, slots[i]);

		buf_clear(&text);
		here = describe_slot(&j->values, slots[i], &text);
		own = here > own ? here : own;
		put_row(j, &rows, "", slots[i]->name, indent, buf_str(&text));
		if (other)
			put_row(j, &rows, "or ", other->name, indent,
				other->hint);
	}
	j->askable = !j->held;
	draft_lack(j, "%zu fact%s of '%s'%s", count, count == 1 ? "" : "s",
		   t->name,
		   j->held && j->d->options.ask
			   ? ", asked for once that is there"
			   : "");
	if (own && r && r->file.n && !str_is(r->file, "-")) {
		buf_clear(&text);
		describe_file(&j->values, own, &text);
		buf_addz(&j->worker->lines, "  ");
		term_wrap(&term, &j->worker->lines, STYLE_PLAIN, buf_str(&text),
			  2);
		buf_addc(&j->worker->lines, '\n');
	}
	buf_addstr(&j->worker->lines, buf_str(&rows));
	buf_release(&rows);
	buf_release(&text);
}

void draft_suggest_slot(struct draft_job *j)
{
	const struct template_slot *slot = j->values.absent;
	struct buf text = BUF_INIT;

	if (!slot)
		return;
	describe_slot(&j->values, slot, &text);
	put_row(j, &j->worker->lines, "", slot->name,
		slot->name.n + strlen("  -s =...  "), buf_str(&text));
	buf_release(&text);
}

void draft_require_slots(struct draft_job *j)
{
	const struct template *t = j->values.template;
	const struct template_slot **lacking = arena_alloc(
		j->values.arena, (t->slot_count + 1) * sizeof(*lacking));
	size_t count = 0;

	for (size_t i = 0; i < t->slot_count; i++) {
		const struct template_slot *slot = &t->slots[i];
		bool wanted = is_wanted(j, slot);
		bool has = template_has_value(draft_value(&j->values, slot)) ||
			   (wanted && draft_ask(j, slot));

		if (!check_override(j, slot) && !has && wanted &&
		    !wants_blanks(j->d))
			lacking[count++] = slot;
	}
	if (count)
		report_slots(j, lacking, count);
}

const struct node *draft_mark(struct draft_values *f, struct str name)
{
	struct buf mark = BUF_INIT;

	buf_addf(&mark, "[[%.*s]]", STR_ARG(name));
	return draft_buf_node(f, &mark);
}

const struct node *draft_require_name(struct template_scope *scope,
				      struct str path)
{
	struct draft_job *j = (struct draft_job *)scope;
	bool theirs = str_is(path, "greeting");
	struct buf why = BUF_INIT;

	if (str_is(path, "signed"))
		path = STR("me.name");
	if ((!theirs && !str_starts(path, STR("me."))) ||
	    j->values.template->kind == TEMPLATE_SHEET)
		return NULL;
	buf_addf(&why, "%.*s\n", STR_ARG(path));
	if (str_find(buf_str(&j->lacking), buf_str(&why)) < 0 &&
	    !wants_blanks(j->d)) {
		buf_addstr(&j->lacking, buf_str(&why));
		if (theirs)
			draft_lack(j,
				   "name (what they are called): kith set %.*s "
				   "name=\"...\"",
				   STR_ARG(j->id));
		else
			draft_lack(
				j,
				"%.*s (about yourself): '%.*s' under 'me' in "
				"kith.yaml",
				STR_ARG(path), STR_ARG(str_skip(path, 3)));
	}
	buf_release(&why);
	return j->values.marks ? draft_mark(&j->values, path) : NULL;
}

void draft_require_address(struct draft_job *j, const struct node *map,
			   const char *place, struct str file)
{
	const struct node *n = node_first_of(node_get(map, "email"));
	bool wrong = n && n->text.n;
	struct str shown = wrong ? n->text : STR("email (an address)");

	draft_lack(j, "%s%.*s%s: 'email' %s%.*s; or use -o text",
		   wrong ? "'" : "", STR_ARG(shown),
		   wrong ? "' is not an e-mail address" : "", place,
		   STR_ARG(file));
}

void draft_warn_unknown(struct draft_job *j)
{
	const struct node *block = j->values.overrides;

	for (const struct node *n = block ? block->first : NULL; n;
	     n = n->next) {
		struct buf why = BUF_INIT;

		if (template_mentions(j->values.template, n->key))
			continue;
		buf_addf(&why, "'%.*s' in %s is not a fact of '%s'",
			 STR_ARG(n->key), j->d->slots->file,
			 j->values.template->name);
		draft_report(j, "warning", buf_str(&why));
		buf_release(&why);
	}
}
