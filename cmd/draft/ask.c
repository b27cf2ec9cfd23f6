#include "config.h"

#include "draft_impl.h"

/* What is missing, asked of the user at the terminal. */

void draft_add_hint(struct buf *out, const struct template_slot *slot)
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

/* The block of the user's values with this one. */
static void add_override(struct draft_job *j, struct str name,
			 struct node *value)
{
	struct arena *a = j->values.arena;
	struct node *map = node_new(a, NODE_MAP);
	const struct node *old = j->values.overrides;

	for (const struct node *n = old ? old->first : NULL; n; n = n->next)
		if (!str_eq(n->key, name))
			node_share(a, map, n->key, n);
	node_append(map, name, value);
	j->values.overrides = map;
	draft_values_forget(&j->values);
}

/* A value, or a list of values, that the user types; NULL for none. */
static struct node *read_value(struct draft_job *j, struct buf *question,
			       bool several)
{
	struct arena *a = j->values.arena;
	struct node *list = node_new(a, NODE_LIST);
	struct buf answer = BUF_INIT;
	struct str said;
	bool more;

	do {
		buf_clear(&answer);
		more = draft_tty_ask(j->d->options.tty, buf_str(question),
				     &answer);
		said = str_trim(buf_str(&answer));
		more &= said.n > 0;
		if (more)
			node_append(list, STR_NONE,
				    node_string(a, arena_str(a, said)));
		buf_clear(question);
		buf_addz(question, "and?");
	} while (more && several);
	buf_release(&answer);
	return list->first && !list->first->next
		       ? node_string(a, list->first->text)
	       : list->first ? list
			     : NULL;
}

bool draft_ask(struct draft_job *j, const struct template_slot *slot)
{
	bool several = is_list(j->values.template, slot), again = false;
	struct buf question = BUF_INIT, why = BUF_INIT;
	struct node *value = NULL;

	if (!j->d->options.ask || j->held)
		return false;
	do {
		buf_clear(&question);
		if (again)
			buf_addf(&question, "%s; once more: ", why.s);
		else
			buf_addf(&question, "%.*s, %s: ",
				 STR_ARG(record_name(j->values.record)),
				 j->values.template->name);
		draft_add_hint(&question, slot);
		draft_add_noted(&j->values, slot, &question);
		if (several)
			buf_addz(&question,
				 ", one a line; an empty line ends them");
		value = read_value(j, &question, several);
		if (!value)
			break;
		add_override(j, slot->name, value);
		j->answered = true;
		buf_clear(&why);
		again = draft_override_fault(&j->values, slot, &why) ==
			FAULT_WRONG;
	} while (again);
	buf_release(&question);
	buf_release(&why);
	return value;
}

void drafts_report_answers(struct drafts *d)
{
	bool any = false;

	for (size_t i = 0; i < d->count; i++) {
		const struct draft *draft = d->drafts[i];

		/* columns: standard output, a terminal, keeps nothing */
		if (!draft->repeat.n ||
		    (draft->written && (d->options.dir || !d->options.columns)))
			continue;
		if (!any)
			draft_tty_say(d->options.tty,
				      STR("Your answers are not kept. To have "
					  "the letter again with them (with -d "
					  "DIR as a file, with -e in your "
					  "editor):"),
				      true);
		any = true;
		draft_tty_say(d->options.tty, draft->repeat, false);
	}
}
