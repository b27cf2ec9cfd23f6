#include "config.h"

#include "draft_impl.h"

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
	return word_in(first, " last log expected promise ");
}

/* Is it said to the reader, about them? */
static bool is_to_reader(const struct template_slot *slot)
{
	struct str rest = slot->paths, path;

	if (str_find(slot->hint, STR("they may read")) >= 0 ||
	    fit_has_rule(fit_phrase(slot)))
		return true;
	while (rest.n && str_split(&rest, ',', &path))
		if (is_note(path))
			return true;
	return false;
}

const struct node *draft_value_fit(struct draft_values *f,
				   const struct template_slot *slot,
				   const struct node *value)
{
	struct str phrase = fit_phrase(slot);
	struct node *list = node_new(f->arena, NODE_LIST);
	struct buf text = BUF_INIT;
	bool fits = true, to_reader = is_to_reader(slot);

	for (const struct node *n = node_first_of(value); n && fits;
	     n = node_next_of(value, n)) {
		if (!template_has_value(n))
			continue;
		buf_clear(&text);
		fits = fit_value(&text, phrase, n->text, to_reader);
		node_append(list, STR_NONE,
			    node_string(f->arena,
					arena_str(f->arena, buf_str(&text))));
	}
	buf_release(&text);
	return !fits                               ? NULL
	       : list->first && !list->first->next ? list->first
						   : list;
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
	return draft_value_fit(f, slot, n);
}

bool draft_is_unfit(struct draft_values *f, const struct template_slot *slot,
		    struct str path)
{
	return template_has_value(draft_path(f, path)) &&
	       !template_has_value(find_fitting(f, slot, path));
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
	found.value = draft_override_fitted(f, slot);
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

static const struct node *find(struct template_scope *s, struct str path)
{
	struct draft_values *f = (struct draft_values *)s;
	const struct template_slot *slot = template_slot(f->template, path);
	const struct node *n;

	if (!slot) {
		n = draft_override(f, path);
		return n ? n : draft_path(f, path);
	}
	n = draft_value(f, slot);
	if (!n && f->marks && draft_needs(f, slot))
		n = draft_mark(f, slot->name);
	return n;
}

/* Is it below what any message may say as well? */
static bool is_common(struct str path)
{
	static const char common[] =
		" me signed now season applying here first late today focus "
		"milestone is name given family greeting title email "
		"institution city state department role ";
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
	else if (draft_override(f, path))
		path = STR_NONE;
	if (!f->personal)
		f->personal = !path.n || !is_common(path);
	return path.n && is_common(path);
}

void draft_values_init(struct draft_values *f, struct drafts *d,
		       const struct template *t, struct input_item *item,
		       struct arena *a)
{
	*f = (struct draft_values){
		.scope = {.find = find,
			  .below = draft_path_below,
			  .used = used,
			  .today = d->options.now.day},
		.drafts = d,
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
