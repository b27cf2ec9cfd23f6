#include "config.h"

#include "draft_impl.h"

#include "base/text.h"

/* A value from the user is made to fit its place as one from a file is; the
 * hint of the slot says which place that is. */

const struct node *draft_override(struct draft_values *f, struct str name)
{
	const struct node *n =
		draft_slots_find(f->drafts->slots, f->overrides, name);

	return template_has_value(n) ? n : NULL;
}

/* The text in quotation marks at the start of *s, which are cut off. */
static struct str take_quoted(struct str *s)
{
	struct str in = STR_NONE;
	const char *end;

	if (!str_starts(*s, STR("\"")))
		return in;
	end = memchr(s->p + 1, '"', s->n - 1);
	if (!end)
		return in;
	in = (struct str){s->p + 1, (size_t)(end - s->p) - 1};
	*s = (struct str){end + 1, s->n - in.n - 2};
	return in;
}

/* A hint such as `"waive" or "do not waive": ...`: those two and no others. */
static bool has_choice(const struct template_slot *slot, struct str choice[2])
{
	static const char between[] = " or ";
	struct str rest = slot->hint;

	choice[0] = take_quoted(&rest);
	if (!choice[0].n || !str_starts(rest, STR(between)))
		return false;
	rest.p += sizeof(between) - 1;
	rest.n -= sizeof(between) - 1;
	choice[1] = take_quoted(&rest);
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

/* The word of `to stand behind "in"`, or none. */
static struct str word_before(const struct template_slot *slot)
{
	static const char behind[] = "to stand behind ";
	ptrdiff_t at = str_find(slot->hint, STR(behind));
	struct str rest, path;

	if (at >= 0) {
		at += (ptrdiff_t)sizeof(behind) - 1;
		rest = (struct str){slot->hint.p + at,
				    slot->hint.n - (size_t)at};
		return take_quoted(&rest);
	}
	for (rest = slot->paths; rest.n && str_split(&rest, ',', &path);)
		if (str_is(path, "work"))
			return STR("your");
	return STR_NONE;
}

static struct str drop_word(struct str text, struct str word)
{
	if (text.n <= word.n || text.p[word.n] != ' ' ||
	    !text_same((struct str){text.p, word.n}, word))
		return text;
	return str_trim((struct str){text.p + word.n, text.n - word.n});
}

static struct str fit(struct draft_values *f, const struct template_slot *slot,
		      struct str text)
{
	struct str choice[2], word = word_before(slot);
	struct buf out = BUF_INIT;

	text = str_trim(text);
	if (has_choice(slot, choice))
		return choose(choice, text);
	if (!str_is(word, "your"))
		return word.n ? drop_word(text, word) : text;
	prose_own_work(&out, text);
	text = out.len ? arena_str(f->arena, buf_str(&out)) : text;
	buf_release(&out);
	return text;
}

const struct node *draft_override_fitted(struct draft_values *f,
					 const struct template_slot *slot)
{
	const struct node *given = draft_override(f, slot->name);
	struct node *list;

	if (!given || (!slot->hint.n && !slot->paths.n))
		return given;
	if (given->type == NODE_STRING)
		return node_string(f->arena, fit(f, slot, given->text));
	if (given->type != NODE_LIST)
		return given;
	list = node_new(f->arena, NODE_LIST);
	for (const struct node *n = given->first; n; n = n->next)
		node_append(list, STR_NONE,
			    node_string(f->arena, fit(f, slot, n->text)));
	return list;
}

/* Is it said to the reader, about them? */
static bool is_to_reader(const struct template_slot *slot)
{
	struct str rest = slot->paths, path;

	if (str_find(slot->hint, STR("they may read")) >= 0)
		return true;
	while (rest.n && str_split(&rest, ',', &path))
		if (str_starts(path, STR("last.")) ||
		    str_starts(path, STR("log.")))
			return true;
	return false;
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
	if (!is_to_reader(slot) || !prose_is_third_person(given))
		return FAULT_NONE;
	buf_addz(why, "it is said to them: 'you', not 'she' or 'he'");
	return prose_begins_third_person(given) ? FAULT_WRONG : FAULT_MAYBE;
}
