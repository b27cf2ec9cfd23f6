#include "config.h"

#include "draft_impl.h"

#include "base/ascii.h"
#include "base/text.h"
#include "model/schema.h"
#include "fit.h"
#include "words.h"

/*
 * A name is looked for among the values that the user gave, then in the paths
 * that the template lists for it, then as a path.
 */

/* Is it from the log, where notes are written about people, not to them? */
static bool is_note(struct str path)
{
	struct str first, rest;

	str_cut(path, '.', &first, &rest);
	return word_in(first, " last log expected plan promise ");
}

/* Is it said to the reader, about them? */
static bool is_to_reader(const struct template_slot *slot)
{
	struct str rest = slot->paths, path;

	if (fit_has_rule(fit_phrase(slot)))
		return true;
	while (rest.n && str_split(&rest, ',', &path))
		if (is_note(path))
			return true;
	return false;
}

/* Does it speak of somebody who is not the reader? */
static bool is_of_somebody(const struct template_slot *slot)
{
	return str_find(slot->hint, STR("somebody else")) >= 0;
}

/* Is what the user gives said of the reader, who is "you" then? A sentence of
 * the user's own speaks of anybody, and so does "she" in it after its start. */
static bool is_given_to_reader(const struct template_slot *slot,
			       const struct node *value)
{
	return !is_of_somebody(slot) &&
	       (fit_phrase(slot).n || is_to_reader(slot) ||
		prose_begins_third_person(value));
}

/* A value made to fit the slot's sentence, or NULL. */
static const struct node *fit(struct draft_values *f,
			      const struct template_slot *slot,
			      const struct node *value, bool to_reader)
{
	return draft_fitted(f, fit_phrase(slot), value, to_reader);
}

/* What the user typed after the words of the slot is meant to go on after them:
 * after "I will" it is what is to do, where its words let it. */
static const struct node *fit_given(struct draft_values *f,
				    const struct template_slot *slot,
				    const struct node *value, bool to_reader)
{
	const struct node *fitted = fit(f, slot, value, to_reader);
	struct node *list;

	if (fitted || !fit_takes_act(fit_phrase(slot)))
		return fitted;
	list = node_new(f->arena, NODE_LIST);
	for (const struct node *n = NULL; node_each(value, &n);) {
		struct buf small = BUF_INIT, text = BUF_INIT;

		/* "Contact the office", as a telephone writes it */
		if (words_begin_verb(n->text))
			words_put_lower(&small, n->text);
		else
			buf_addstr(&small, n->text);
		if (words_may_act(buf_str(&small)))
			buf_addz(&text, "to ");
		buf_addstr(&text, buf_str(&small));
		buf_release(&small);
		node_append(
			list, STR_NONE,
			node_string(f->arena, buf_to_arena(&text, f->arena)));
	}
	return fit(f, slot, list, to_reader);
}

/* "yesterday" and "by friday" are days, whatever they are given for: what was,
 * where the slot is for the date of something, else what is to come. */
static int typed_day(const struct draft_values *f, struct str name,
		     struct str text)
{
	const struct template_slot *slot = template_slot(f->template, name);
	bool past = slot && str_find(slot->paths, STR(".date")) >= 0;
	int today = f->scope.today, day;
	struct day_range range;
	size_t taken;

	text = str_trim(text);
	if (slot && fit_has_rule(fit_phrase(slot)))
		return DAY_NONE;
	if (past && day_parse_past(text, today, &range))
		return range.from == range.to ? range.from : DAY_NONE;
	day = past ? schema_guess_past_day(text, today, &taken)
		   : schema_guess_next_day(text, today, &taken);
	return day != DAY_NONE && taken == text.n ? day : DAY_NONE;
}

/* As typed; of somebody else, whom the slot is, "her chief" is the reader's. */
static void put_typed(struct buf *out, const struct template_slot *slot,
		      struct str text)
{
	struct buf owned = BUF_INIT;

	if (slot && fit_is_somebody(slot))
		words_put_owner(&owned, text);
	words_put_capitals(out, owned.len ? buf_str(&owned) : text);
	buf_release(&owned);
}

/* What the user gave with -s, --slots or an answer, or NULL. */
static const struct node *find_override(struct draft_values *f, struct str name)
{
	const struct node *given =
		draft_slots_find(f->drafts->slots, f->overrides, name);
	struct node *list = node_new(f->arena, NODE_LIST);

	if (!template_has_value(given))
		return NULL;
	for (const struct node *n = NULL; node_each(given, &n);) {
		struct buf text = BUF_INIT;
		char date[DAY_TEXT];
		int day;

		if (n->type != NODE_STRING)
			return given;
		day = typed_day(f, name, n->text);
		if (day == DAY_NONE)
			put_typed(&text, template_slot(f->template, name),
				  n->text);
		else
			buf_addz(&text, day_format(day, date));
		node_append(
			list, STR_NONE,
			node_string(f->arena, buf_to_arena(&text, f->arena)));
	}
	return list->first && !list->first->next ? list->first : list;
}

/* A hint such as `"waive" or "do not waive": ...`: those two and no others, for
 * a yes or a no may be meant either way. */
static bool has_choice(const struct template_slot *slot, struct str choice[2])
{
	struct str rest = slot->hint;

	choice[0] = fit_take_quoted(&rest);
	if (!choice[0].n || !str_starts(rest, STR(" or ")))
		return false;
	rest = str_skip(rest, strlen(" or "));
	choice[1] = fit_take_quoted(&rest);
	return choice[1].n > 0;
}

static struct str choose(const struct str choice[2], struct str text)
{
	for (int i = 0; i < 2; i++)
		if (text_same(text, choice[i]))
			return choice[i];
	return text;
}

static const struct node *choice_node(struct draft_values *f,
				      const struct str choice[2],
				      const struct node *value)
{
	return value->type == NODE_STRING
		       ? node_string(f->arena, choose(choice, value->text))
		       : value;
}

/* Is it a paragraph of its own, in a template whose text is known? */
static bool is_paragraph(const struct template *t,
			 const struct template_slot *slot)
{
	struct buf line = BUF_INIT;
	bool is;

	buf_addf(&line, "\n{{%.*s}}\n", STR_ARG(slot->name));
	is = t->builtin && !fit_phrase(slot).n &&
	     str_find(t->source, buf_str(&line)) >= 0;
	buf_release(&line);
	return is;
}

static const struct node *as_sentence(struct draft_values *f,
				      const struct node *value)
{
	struct buf text = BUF_INIT;

	fit_sentence(&text, str_trim(value->text));
	return draft_buf_node(f, &text);
}

/* It is made to fit its place as a value from a file is; the hint of the slot
 * says which place that is. */
static const struct node *override_fitted(struct draft_values *f,
					  const struct template_slot *slot)
{
	const struct node *value = find_override(f, slot->name), *fitted;
	struct str choice[2];

	if (!value || f->template->kind == TEMPLATE_SHEET ||
	    (!slot->hint.n && !slot->paths.n))
		return value;
	if (has_choice(slot, choice))
		return choice_node(f, choice, value);
	fitted = fit_given(f, slot, value, is_given_to_reader(slot, value));
	value = fitted ? fitted : value;
	if (draft_is_occasion(slot) && value->type == NODE_STRING)
		return draft_occasion_given(f, slot, value->text);
	return value->type == NODE_STRING && is_paragraph(f->template, slot)
		       ? as_sentence(f, value)
		       : value;
}

/* "?", "...", "TBD", "xxx": what somebody types who has nothing to say yet. */
static bool says_nothing(struct str text)
{
	static const char *const words[] = {"tbd", "tba", "todo", NULL};
	struct str word = str_trim(text);
	bool letters = false, only_x = word.n > 1;

	for (size_t i = 0; i < word.n; i++) {
		letters |= ascii_is_alnum(word.p[i]) || word.p[i] & 0x80;
		only_x &= ascii_lower(word.p[i]) == 'x';
	}
	for (const char *const *w = words; *w; w++)
		only_x |= str_case_eq(word, str_z(*w));
	return !letters || only_x;
}

/* Of a value in words. */
static enum draft_fault prose_fault(struct draft_values *f,
				    const struct template_slot *slot,
				    const struct node *given, struct buf *why)
{
	bool to_reader = is_given_to_reader(slot, given);
	bool fits = fit_given(f, slot, given, to_reader);
	enum turned turned = to_reader ? draft_worst_turn(given) : TURN_DONE;
	struct buf lead = BUF_INIT;

	if (fits && (to_reader || !prose_is_third_person(given) ||
		     is_of_somebody(slot)))
		return FAULT_NONE;
	if (!fits && turned == TURN_DONE) {
		buf_addf(&lead, "what you gave does not fit after '%.*s'; ",
			 STR_ARG(fit_phrase(slot)));
		draft_explain_value(slot, given, buf_str(&lead), why);
		buf_release(&lead);
		return FAULT_WRONG;
	}
	draft_explain_turn(given, why);
	return turned == TURN_UNCERTAIN || fit_phrase(slot).n ||
			       prose_begins_third_person(given)
		       ? FAULT_WRONG
		       : FAULT_MAYBE;
}

enum draft_fault draft_override_fault(struct draft_values *f,
				      const struct template_slot *slot,
				      struct buf *why)
{
	const struct node *typed = find_override(f, slot->name);
	const struct node *given = typed ? draft_value(f, slot) : NULL;
	struct str choice[2];

	if (!given || f->template->kind == TEMPLATE_SHEET)
		return FAULT_NONE;
	for (const struct node *n = NULL; node_each(typed, &n);)
		if (n->type == NODE_STRING && says_nothing(n->text)) {
			buf_addf(why, "'%.*s' says nothing", STR_ARG(n->text));
			return FAULT_WRONG;
		}
	if (draft_is_occasion(slot) && typed->type == NODE_STRING) {
		if (draft_occasion_fits(slot, typed->text))
			return FAULT_NONE;
		if (draft_explain_occasion(f, slot, typed->text, why))
			return FAULT_WRONG;
	}
	if (has_choice(slot, choice)) {
		if (str_eq(given->text, choice[0]) ||
		    str_eq(given->text, choice[1]))
			return FAULT_NONE;
		buf_addf(why, "'%.*s' is neither", STR_ARG(given->text));
		return FAULT_WRONG;
	}
	return prose_fault(f, slot, typed, why);
}

/* The value at a path as the text has it, or NULL where it does not fit. */
static const struct node *find_fitting(struct draft_values *f,
				       const struct template_slot *slot,
				       struct str path)
{
	const struct node *n = draft_path(f, path);

	if (!template_has_value(n) || f->template->kind == TEMPLATE_SHEET ||
	    n->type == NODE_MAP || str_is(path, "work") ||
	    (!is_note(path) && !fit_phrase(slot).n))
		return n;
	if (str_is(path, "occasion.at"))
		return n;
	/* a subject is no words of a sentence */
	if (str_is(path, "last.subject") && fit_phrase(slot).n)
		return NULL;
	return fit(f, slot, n, is_to_reader(slot));
}

void draft_explain_unfit(struct draft_values *f,
			 const struct template_slot *slot, struct str path,
			 struct buf *out)
{
	const struct node *n =
		draft_path(f, str_is(path, "said") ? STR("log.topics") : path);

	if (!template_has_value(n) ||
	    template_has_value(find_fitting(f, slot, path)))
		return;
	buf_addz(out, " (what it says does not fit: ");
	if (is_to_reader(slot) && draft_worst_turn(n) != TURN_DONE)
		draft_explain_turn(n, out);
	else
		draft_explain_value(slot, n, STR_NONE, out);
	buf_addc(out, ')');
}

/* The first of the slot's paths that has a value; *used says which. */
static const struct node *find_in_paths(struct draft_values *f,
					const struct template_slot *slot,
					struct str *used)
{
	struct str rest = slot->paths;
	const struct node *n = NULL;

	while (rest.n && !template_has_value(n) && str_split(&rest, ',', used))
		n = find_fitting(f, slot, *used);
	return template_has_value(n) ? n : NULL;
}

static struct draft_lookup look(struct draft_values *f,
				const struct template_slot *slot)
{
	size_t i = (size_t)(slot - f->template->slots);
	struct draft_lookup found = {.known = true};

	if (i < SLOTS_CACHED && f->cache[i].known)
		return f->cache[i];
	found.value = override_fitted(f, slot);
	if (!found.value)
		found.value = find_in_paths(f, slot, &found.path);
	if (i < SLOTS_CACHED)
		f->cache[i] = found;
	return found;
}

const struct node *draft_value(struct draft_values *f,
			       const struct template_slot *slot)
{
	return look(f, slot).value;
}

void draft_values_forget(struct draft_values *f)
{
	memset(f->cache, 0, sizeof(f->cache));
}

bool draft_needs(const struct draft_values *f, const struct template_slot *slot)
{
	return template_slot_needed(slot, f->last ? f->last->type->name : NULL);
}

/* Those after the last bit share it. */
static uint64_t bit_of(const struct draft_values *f,
		       const struct template_slot *slot)
{
	size_t i = (size_t)(slot - f->template->slots);

	return UINT64_C(1) << (i < 63 ? i : 63);
}

bool draft_is_looked_up(const struct draft_values *f,
			const struct template_slot *slot)
{
	return f->looked_up & bit_of(f, slot);
}

bool draft_is_idle(const struct draft_values *f,
		   const struct template_slot *slot)
{
	/* a day that a guard goes by need not be in the text */
	return template_has_value(draft_slots_find(f->drafts->slots,
						   f->overrides, slot->name)) &&
	       !draft_is_looked_up(f, slot) &&
	       !str_eq(slot->name, f->template->notice) &&
	       !str_eq(slot->name, f->template->after);
}

bool draft_sends_promise(struct draft_values *f)
{
	bool sends = false;

	for (size_t i = 0; i < f->template->slot_count && !sends; i++) {
		const struct template_slot *slot = &f->template->slots[i];

		sends = str_is(slot->paths, "promise.now") &&
			draft_is_looked_up(f, slot) && draft_value(f, slot);
	}
	return sends;
}

static const struct node *find(struct template_scope *s, struct str path)
{
	struct draft_values *f = (struct draft_values *)s;
	const struct template_slot *slot = template_slot(f->template, path);
	const struct node *n;

	if (!slot) {
		n = find_override(f, path);
		return n ? n : draft_path(f, path);
	}
	f->looked_up |= bit_of(f, slot);
	n = draft_value(f, slot);
	if (!n && slot->paths.n && !f->absent)
		f->absent = slot;
	if (!n && f->marks && draft_needs(f, slot))
		n = draft_mark(f, slot->name);
	return n;
}

/* Is it below what any message may say as well? */
static bool is_common(struct str path)
{
	static const char common[] =
		" me signed now season applying here first late today spoke "
		"focus "
		"milestone waiting is name given family greeting salutation "
		"title email institution city state department role ";
	struct str first, rest;

	str_cut(path, '.', &first, &rest);
	return word_in(first, common) || str_is(path, "last.date");
}

static bool used(struct template_scope *s, struct str path)
{
	struct draft_values *f = (struct draft_values *)s;
	const struct template_slot *slot = template_slot(f->template, path);

	if (slot && !draft_value(f, slot))
		return false; /* a mark */
	if (slot)
		path = look(f, slot).path;
	else if (find_override(f, path))
		path = STR_NONE;
	if (!f->personal)
		f->personal = !path.n || !is_common(path);
	return path.n && is_common(path);
}

void draft_values_init(struct draft_values *f, struct draft_worker *worker,
		       const struct template *t, struct input_item *item,
		       struct arena *a)
{
	struct drafts *d = worker->drafts;

	*f = (struct draft_values){
		.scope = {.find = find,
			  .below = draft_path_below,
			  .used = used,
			  .today = d->options.now.day},
		.drafts = d,
		.worker = worker,
		.template = t,
		.arena = a,
	};
	if (!item)
		return;
	f->record = &item->record;
	f->overrides = draft_slots_block(d->slots, item->record.id);
	if (item->record.kind != RECORD_CONTACT)
		return;
	f->summary = &item->summary;
	f->last = draft_path_newest(f);
}
