#include "config.h"

#include "draft_impl.h"

/* What a draft needs, and where it may be put when it is not there. */

/* Does the user see to what is missing? */
static bool wants_blanks(const struct drafts *d)
{
	return d->options.blank || d->options.edit;
}

/* draft_refuse for GUARD_MISSING, with a format. */
__attribute__((format(printf, 2, 3))) static void lack(struct draft_job *j,
						       const char *format, ...)
{
	struct buf why = BUF_INIT;
	va_list ap;

	va_start(ap, format);
	buf_vaddf(&why, format, ap);
	va_end(ap);
	draft_refuse(j, GUARD_MISSING, buf_str(&why));
	buf_release(&why);
}

static void add_hint(struct buf *out, const struct template_slot *slot)
{
	buf_addstr(out, slot->name);
	if (slot->hint.n)
		buf_addf(out, " (%.*s)", STR_ARG(slot->hint));
}

/* May it be several: in the text item by item, or by its hint? */
static bool is_list(const struct template *t, const struct template_slot *slot)
{
	struct buf section = BUF_INIT;
	bool repeats;

	buf_addf(&section, "{{#%.*s}}", STR_ARG(slot->name));
	repeats = str_find(t->source, buf_str(&section)) >= 0;
	buf_release(&section);
	return repeats || str_starts(slot->hint, STR("one or two "));
}

/* The block of the user's values with one more. */
static void add_override(struct draft_job *j, struct str name,
			 struct node *value)
{
	struct arena *a = j->values.arena;
	struct node *map = node_new(a, NODE_MAP);
	const struct node *old = j->values.overrides;

	for (const struct node *n = old ? old->first : NULL; n; n = n->next) {
		struct node *copy = node_new(a, n->type);

		*copy = *n;
		copy->next = NULL;
		node_append(map, n->key, copy);
	}
	node_append(map, name, value);
	j->values.overrides = map;
	draft_values_forget(&j->values);
}

/* Lets the user say it; true when they did. */
static bool ask(struct draft_job *j, const struct template_slot *slot)
{
	struct draft_tty *tty = j->d->options.tty;
	struct arena *a = j->values.arena;
	struct node *list = node_new(a, NODE_LIST);
	struct buf question = BUF_INIT, answer = BUF_INIT;
	bool several = is_list(j->values.template, slot),
	     more = j->d->options.ask;

	buf_addstr(&question, record_name(j->values.record));
	buf_addf(&question, ", %s: ", j->values.template->name);
	add_hint(&question, slot);
	if (several)
		buf_addz(&question, ", one a line; an empty line ends them");
	while (more) {
		struct str said;

		buf_clear(&answer);
		more = draft_tty_ask(tty, buf_str(&question), &answer);
		said = str_trim(buf_str(&answer));
		more &= said.n > 0;
		if (more)
			node_append(list, STR_NONE,
				    node_string(a, arena_str(a, said)));
		more &= several;
		buf_clear(&question);
		buf_addz(&question, "and?");
	}
	if (list->first)
		add_override(j, slot->name,
			     list->first->next
				     ? list
				     : node_string(a, list->first->text));
	buf_release(&question);
	buf_release(&answer);
	return list->first;
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

void draft_require_entry(struct draft_job *j)
{
	const struct template *t = j->values.template;
	const struct summary *s = j->values.summary;
	struct str rest = t->about, type;
	char day[DAY_TEXT];

	if (!s || !needs_entry(t) || j->d->options.blank)
		return;
	if (!j->values.last) {
		str_split(&rest, ',', &type);
		lack(j,
		     "a log entry (%.*s) that '%s' could be about; if there "
		     "was one, note it first: kith log %.*s %.*s \"...\"",
		     STR_ARG(t->about), t->name, STR_ARG(j->id), STR_ARG(type));
	} else if (template_is_about(t, "sent") && !s->attempts) {
		bool heard = s->last_in != DAY_NONE;

		lack(j, "a message of yours that waits for an answer%s%s",
		     heard ? "; their last word is of " : "",
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
		add_hint(&why, slot);
		buf_addf(&why, ": %s", what.s);
	}
	if (fault == FAULT_WRONG && !wants_blanks(j->d))
		draft_refuse(j, GUARD_MISSING, buf_str(&why));
	else if (fault != FAULT_NONE)
		draft_report(j, "warning", buf_str(&why));
	buf_release(&why);
	buf_release(&what);
	return fault == FAULT_WRONG;
}

static void add_instead(struct buf *out, const struct template *t,
			const struct template_slot *slot)
{
	const struct template_slot *other = template_instead(t, slot);

	if (other) {
		buf_addz(out, "; or ");
		add_hint(out, other);
		buf_addf(out, ": -s %.*s=...", STR_ARG(other->name));
	}
}

static bool is_wanted(struct draft_job *j, const struct template_slot *slot)
{
	const struct template *t = j->values.template;
	const struct template_slot *other = template_instead(t, slot);

	return draft_needs(&j->values, slot) &&
	       (j->values.last || !is_of_entry(t, slot)) &&
	       !(other && template_has_value(draft_value(&j->values, other)));
}

void draft_require_slots(struct draft_job *j)
{
	const struct template *t = j->values.template;
	struct buf why = BUF_INIT;

	for (size_t i = 0; i < t->slot_count; i++) {
		const struct template_slot *slot = &t->slots[i];

		bool wanted = is_wanted(j, slot);
		bool has = template_has_value(draft_value(&j->values, slot)) ||
			   (wanted && ask(j, slot));

		if (check_override(j, slot) || has || !wanted ||
		    wants_blanks(j->d))
			continue;
		buf_clear(&why);
		add_hint(&why, slot);
		buf_addz(&why, ": ");
		draft_value_locate(&j->values, slot, &why);
		add_instead(&why, t, slot);
		draft_refuse(j, GUARD_MISSING, buf_str(&why));
	}
	buf_release(&why);
}

const struct node *draft_mark(struct draft_values *f, struct str name)
{
	struct buf mark = BUF_INIT;

	buf_addf(&mark, "[[%.*s]]", STR_ARG(name));
	return draft_buf_node(f, &mark);
}

const struct node *draft_require_of_me(struct template_scope *scope,
				       struct str path)
{
	struct draft_job *j = (struct draft_job *)scope;
	struct buf why = BUF_INIT;

	if (str_is(path, "signed"))
		path = STR("me.name");
	if (!str_starts(path, STR("me.")) ||
	    j->values.template->kind == TEMPLATE_SHEET)
		return NULL;
	buf_addf(&why, "%.*s\n", STR_ARG(path));
	if (str_find(buf_str(&j->lacking), buf_str(&why)) < 0 &&
	    !wants_blanks(j->d)) {
		buf_addstr(&j->lacking, buf_str(&why));
		lack(j, "%.*s (about yourself): '%.*s' below 'me' in kith.yaml",
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

	lack(j, "%s%.*s%s: 'email' %s%.*s; or use -o text", wrong ? "'" : "",
	     STR_ARG(shown), wrong ? "' is not a mail address" : "", place,
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
