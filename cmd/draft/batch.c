#include "config.h"

#include "draft_impl.h"

#include <stdlib.h>

/* What only shows when the drafts of a batch lie side by side. */

/* The day of the last contact, as a message says it; mostly the same as for
 * the draft before. */
static struct str last_day(struct draft_worker *worker,
			   const struct draft_values *values)
{
	char day[DAY_TEXT];
	struct node node = {.type = NODE_STRING};

	if (!values->last)
		return STR_NONE;
	if (!worker->day_text.len || worker->day != values->last->day) {
		worker->day = values->last->day;
		node.text = str_z(day_format(worker->day, day));
		buf_clear(&worker->day_text);
		template_value(&worker->day_text, &node, values->scope.today);
	}
	return buf_str(&worker->day_text);
}

/* The template's wording in the draft at hand; mostly that of another one. */
static const struct similar_form *read_form(struct draft_worker *worker,
					    const struct template *t)
{
	int most = worker->drafts->net->policy.figure[FIGURE_DRAFT_FORM];
	struct str text = buf_str(&worker->form);
	struct draft_form *form;
	struct buf filled = BUF_INIT;

	for (size_t i = 0; i < FORMS_CACHED; i++) {
		form = &worker->forms[i];
		if (form->template == t && str_eq(buf_str(&form->text), text))
			return &form->words;
	}
	form = &worker->forms[worker->next_form++ % FORMS_CACHED];
	form->template = t;
	buf_clear(&form->text);
	buf_addstr(&form->text, text);
	template_fill(&filled, text);
	similar_read_form(&worker->reader, &form->words, buf_str(&filled),
			  t->builtin ? SIZE_MAX : (size_t)most);
	buf_release(&filled);
	return &form->words;
}

void draft_forms_release(struct draft_worker *worker)
{
	for (size_t i = 0; i < FORMS_CACHED; i++) {
		buf_release(&worker->forms[i].text);
		similar_form_release(&worker->forms[i].words);
	}
}

void draft_read_similarity(struct draft_worker *worker, struct draft *draft,
			   const struct draft_values *values)
{
	/* what a message says about them that is not theirs alone */
	static const char *const keys[] = {"institution", "department", "city",
					   "state", "role"};
	enum {
		KEYS = sizeof(keys) / sizeof(*keys)
	};
	struct str phrases[KEYS + 1] = {STR_NONE};

	if (values->record) {
		for (size_t i = 0; i < KEYS; i++)
			phrases[i] = record_text(values->record, keys[i]);
		phrases[KEYS] = last_day(worker, values);
	}
	similar_read(&worker->reader, &draft->similarity, draft->message.body,
		     read_form(worker, draft->template), draft->name, phrases,
		     KEYS + 1, &worker->arena);
	draft->similarity.template = draft->template;
}

static bool is_allowed(const struct drafts *d, enum guard guard)
{
	return d->options.allowed & 1u << guard;
}

static void hold(struct drafts *d, struct draft *draft, enum guard guard,
		 struct str why)
{
	struct buf what = BUF_INIT;

	buf_addf(&what, "%s%s", is_allowed(d, guard) ? "allowed: " : "",
		 guard_rows[guard].name);
	drafts_report(d, draft->message.contact, what.s, why);
	buf_release(&what);
	if (is_allowed(d, guard) || draft->held)
		return;
	draft->held = true;
	d->refused++;
}

static bool counts(const struct draft *draft)
{
	return !draft->held && draft->template->kind != TEMPLATE_SHEET;
}

/* The drafts that are still good; the caller frees the list. */
static struct draft **good_ones(struct drafts *d, size_t *count)
{
	struct draft **list = mem_alloc((d->count + 1) * sizeof(*list));

	*count = 0;
	for (size_t i = 0; i < d->count; i++)
		if (counts(d->drafts[i]))
			list[(*count)++] = d->drafts[i];
	return list;
}

/* Notes for each who it is like, unless that is known. */
static void compare(struct drafts *d, struct draft **list, size_t count)
{
	int percent = d->net->policy.figure[FIGURE_DRAFT_SIMILARITY];
	struct similar_text *texts = mem_alloc((count + 1) * sizeof(*texts));

	for (size_t i = 0; i < count; i++)
		texts[i] = list[i]->similarity;
	similar_find(texts, count, percent);
	for (size_t i = 0; i < count; i++) {
		if (texts[i].like < 0 || list[i]->similar_to)
			continue;
		list[i]->similar_to = list[texts[i].like];
		list[i]->similarity.shared = texts[i].shared;
	}
	free(texts);
}

/* By program, then by contact. */
static int compare_programs(const void *a, const void *b)
{
	const struct draft *x = *(struct draft *const *)a;
	const struct draft *y = *(struct draft *const *)b;
	int order = str_cmp(x->program, y->program);

	return order ? order : str_cmp(x->message.contact, y->message.contact);
}

/* Those of one program with one another, whoever else they may be like. */
static void compare_in_programs(struct drafts *d, struct draft *const *all,
				size_t count)
{
	struct draft **list = mem_alloc((count + 1) * sizeof(*list));
	size_t n = 0;

	for (size_t i = 0; i < count; i++)
		if (all[i]->program.n)
			list[n++] = all[i];
	qsort(list, n, sizeof(*list), compare_programs);
	for (size_t i = 0, end; i < n; i = end) {
		for (end = i + 1; end < n; end++)
			if (!str_eq(list[i]->program, list[end]->program))
				break;
		if (end - i > 1)
			compare(d, list + i, end - i);
	}
	free(list);
}

/* How much of it is in the draft that it is like. */
static void add_shared(struct buf *why, const struct similar_text *t)
{
	if (t->bare)
		buf_addz(why, "it has no word of its own, nor has");
	else if (t->count == 1)
		buf_addz(why, "its one own word is that of");
	else if (t->shared == t->count)
		buf_addf(why, "all of its %zu own words are those of",
			 t->count);
	else
		buf_addf(why, "all but %zu of its %zu own words are those of",
			 t->count - t->shared, t->count);
}

static void check_pair(struct drafts *d, struct draft *a)
{
	const struct draft *b = a->similar_to;
	bool program = a->program.n && str_eq(a->program, b->program);
	struct buf why = BUF_INIT;

	add_shared(&why, &a->similarity);
	buf_addf(&why, " the draft for %.*s", STR_ARG(b->message.contact));
	if (program)
		buf_addf(&why, ", who is at %.*s too", STR_ARG(a->program));
	buf_addz(&why, "; say what is theirs alone");
	hold(d, a, program ? GUARD_SAME_PROGRAM : GUARD_GENERIC, buf_str(&why));
	buf_release(&why);
}

static void check_similar(struct drafts *d)
{
	size_t count;
	struct draft **list = good_ones(d, &count);

	compare_in_programs(d, list, count);
	compare(d, list, count);
	for (size_t i = 0; i < count; i++)
		if (list[i]->similar_to)
			check_pair(d, list[i]);
	free(list);
}

/* More than one program is told that it is the first choice. */
static void check_first_choice(struct drafts *d)
{
	size_t count, found = 0;
	struct draft **list = good_ones(d, &count);
	bool several = false;

	for (size_t i = 0; i < count; i++) {
		struct draft *draft = list[i];

		if (!draft->first)
			continue;
		several |= found && (!draft->program.n ||
				     !str_eq(draft->program, list[0]->program));
		list[found++] = draft;
	}
	for (size_t i = 0; i < found && several; i++)
		hold(d, list[i], GUARD_RANK,
		     STR("more than one program is told that it is the "
			 "first choice; only one can be"));
	free(list);
}

void drafts_compare(struct drafts *d)
{
	if (d->count < 2 || d->options.blank)
		return;
	check_similar(d);
	check_first_choice(d);
}
