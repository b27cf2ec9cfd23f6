#include "config.h"

#include "draft_impl.h"

#include "base/text.h"
#include "fit.h"

/* A value from the user is made to fit its place as one from a file is; the
 * hint of the slot says which place that is. */

const struct node *draft_override(struct draft_values *f, struct str name)
{
	const struct node *n =
		draft_slots_find(f->drafts->slots, f->overrides, name);

	return template_has_value(n) ? n : NULL;
}

/* A hint such as `"waive" or "do not waive": ...`: those two and no others. */
static bool has_choice(const struct template_slot *slot, struct str choice[2])
{
	static const char between[] = " or ";
	struct str rest = slot->hint;

	choice[0] = fit_take_quoted(&rest);
	if (!choice[0].n || !str_starts(rest, STR(between)))
		return false;
	rest.p += sizeof(between) - 1;
	rest.n -= sizeof(between) - 1;
	choice[1] = fit_take_quoted(&rest);
	return choice[1].n > 0;
}

static struct str choose(const struct str choice[2], struct str text)
{
	int yes = vocab_yes(text);

	for (int i = 0; i < 2; i++)
		if (text_same(text, choice[i]))
			return choice[i];
	return yes < 0 ? text : choice[yes ? 0 : 1];
}

static const struct node *choice_node(struct draft_values *f,
				      const struct str choice[2],
				      const struct node *value)
{
	return value->type == NODE_STRING
		       ? node_string(f->arena, choose(choice, value->text))
		       : value;
}

const struct node *draft_override_fitted(struct draft_values *f,
					 const struct template_slot *slot)
{
	const struct node *value = draft_override(f, slot->name), *fitted;
	struct str choice[2];

	if (!value || f->template->kind == TEMPLATE_SHEET ||
	    (!slot->hint.n && !slot->paths.n))
		return value;
	if (has_choice(slot, choice))
		return choice_node(f, choice, value);
	fitted = draft_value_fit(f, slot, value);
	return fitted ? fitted : value;
}

enum draft_fault draft_override_fault(struct draft_values *f,
				      const struct template_slot *slot,
				      struct buf *why)
{
	const struct node *given =
		draft_override(f, slot->name) ? draft_value(f, slot) : NULL;
	struct str choice[2];

	if (!given || f->template->kind == TEMPLATE_SHEET)
		return FAULT_NONE;
	if (has_choice(slot, choice)) {
		if (str_eq(given->text, choice[0]) ||
		    str_eq(given->text, choice[1]))
			return FAULT_NONE;
		buf_addf(why, "'%.*s' is neither", STR_ARG(given->text));
		return FAULT_WRONG;
	}
	given = draft_override(f, slot->name);
	if (draft_value_fit(f, slot, given) || !prose_is_third_person(given))
		return FAULT_NONE;
	buf_addz(why, "write it to them: 'you', not 'she' or 'he'");
	return prose_begins_third_person(given) ? FAULT_WRONG : FAULT_MAYBE;
}
