#include "config.h"

#include "draft_impl.h"

#include "base/file.h"
#include "cli/term.h"
#include "words.h"

/* What a draft needs, and where it may be put when it is not there. */

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

/* Does the thread that the message goes into say what it is about? */
static bool is_in_thread(struct draft_job *j, const struct template_slot *slot)
{
	return str_has_word(slot->paths, ',', STR("last.subject")) &&
	       template_has_value(draft_path(&j->values, STR("last.subject")));
}

static bool is_wanted(struct draft_job *j, const struct template_slot *slot)
{
	const struct template *t = j->values.template;
	const struct template_slot *other = template_instead(t, slot);

	return draft_needs(&j->values, slot) &&
	       (j->values.last || !is_of_entry(t, slot)) &&
	       !is_in_thread(j, slot) &&
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
	enum draft_place own = OWN_NOT, here;
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
		here = draft_describe_slot(&j->values, slots[i], &text);
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
		draft_describe_file(&j->values, own, &text);
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
	draft_describe_slot(&j->values, slot, &text);
	put_row(j, &j->worker->lines, "", slot->name,
		slot->name.n + strlen("  -s =...  "), buf_str(&text));
	buf_release(&text);
}

/* Has the text looked in the entry that it is about for what is not there, and
 * gone on without? */
static bool is_passed_over(struct draft_job *j,
			   const struct template_slot *slot)
{
	struct draft_values *f = &j->values;
	struct str rest = slot->paths, path;
	bool is = f->last && !slot->needed && rest.n &&
		  draft_is_looked_up(f, slot) &&
		  !template_has_value(draft_value(f, slot));

	while (is && rest.n && str_split(&rest, ',', &path))
		is = str_starts(path, STR("last.")) &&
		     !template_has_value(draft_path(f, path));
	return is;
}

static void note_school(struct draft_job *j)
{
	if (j->values.school_unsaid)
		draft_report(j, "note",
			     STR("it could also say that you went to the same "
				 "school: kith set me school=\"...\""));
}

void draft_note_more(struct draft_job *j)
{
	const struct template *t = j->values.template;
	struct buf text = BUF_INIT;
	size_t count = 0;

	for (size_t i = 0; i < t->slot_count; i++) {
		const struct template_slot *slot = &t->slots[i];

		if (!is_passed_over(j, slot))
			continue;
		if (!count++)
			draft_report(j, "note", STR("it could also say this:"));
		buf_clear(&text);
		draft_describe_slot(&j->values, slot, &text);
		put_row(j, &j->worker->lines, "", slot->name,
			slot->name.n + strlen("  -s =...  "), buf_str(&text));
	}
	buf_release(&text);
	note_school(j);
}

/* Has another slot said what a file has at one of these paths? */
static bool is_said(struct draft_job *j, const struct template_slot *slot)
{
	const struct template *t = j->values.template;
	bool said = false;

	for (size_t i = 0; i < t->slot_count && !said; i++)
		said = &t->slots[i] != slot &&
		       str_eq(t->slots[i].paths, slot->paths) &&
		       template_has_value(
			       draft_value(&j->values, &t->slots[i]));
	return said;
}

/* What the text could do without is not dropped in silence. */
static void warn_left_out(struct draft_job *j, const struct template_slot *slot)
{
	struct str rest = slot->paths, path;
	struct buf why = BUF_INIT, what = BUF_INIT;

	while (rest.n && !why.len && str_split(&rest, ',', &path))
		draft_explain_unfit(&j->values, slot, path, &why);
	if (why.len && !is_said(j, slot)) {
		buf_addz(&what, "left out: ");
		draft_describe_path(&j->values, path, &what);
		buf_addf(&what, "%s; -s %.*s=... says it in other words", why.s,
			 STR_ARG(slot->name));
		draft_report(j, "warning", buf_str(&what));
	}
	buf_release(&why);
	buf_release(&what);
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
		else if (!has && !slot->needed && t->kind != TEMPLATE_SHEET)
			warn_left_out(j, slot);
	}
	if (count)
		report_slots(j, lacking, count);
}

const struct node *draft_mark(struct draft_values *f, struct str name)
{
	const struct template_slot *slot = template_slot(f->template, name);
	struct buf mark = BUF_INIT;

	/* what is put in its place is a name, as it is elsewhere */
	if (slot && str_is(slot->paths, "occasion.at"))
		buf_addz(&mark, "at ");
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
			draft_lack(j,
				   "%.*s (about yourself): kith set me "
				   "%.*s=\"...\"",
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
