#include "config.h"

#include "rank/lead.h"

#include <stdlib.h>

#include "base/buf.h"
#include "base/text.h"

enum {
	NAME_MIN = 6, /* a shorter name of a house is in too many words */
};

const char *const rank_lead_words[] = {
	[LEAD_KNOWS] = "knows someone there",
	[LEAD_HOUSE] = "works at the same institution",
	[LEAD_NAMES] = "knows the institution, says their file",
};

/* All that is written of them in so many words. */
static struct str words_of(struct arena *a, const struct record *r)
{
	static const char *const keys[] = {"tie", "notes", "img_evidence"};
	struct buf text = BUF_INIT;
	struct str kept;

	for (size_t i = 0; i < sizeof(keys) / sizeof(*keys); i++) {
		const struct node *list = node_get(r->root, keys[i]);

		for (const struct node *n = NULL; node_each(list, &n);) {
			buf_addstr(&text, node_scalar(n));
			buf_addc(&text, '\n');
		}
	}
	kept = text_folded(a, buf_str(&text));
	buf_release(&text);
	return kept;
}

void rank_acquaintance_of(struct arena *a, const struct record *contact,
			  const struct summary *s,
			  struct rank_acquaintance *out)
{
	const struct record *r = contact;

	*out = (struct rank_acquaintance){
		.lead = {.id = arena_str(a, r->id),
			 .name = arena_str(a, record_name(r)),
			 .role = arena_str(a, record_text(r, "role")),
			 .exchanges = s->exchanges},
		.asked = s->exchanges > 0 && !contact_is_closed(r),
		.stray = rank_is_stray(r),
		.program = arena_str(a, record_text(r, "program")),
		.introduced_by = arena_str(a, record_text(r, "introduced_by")),
	};
	if (out->asked || out->stray)
		out->institution =
			text_folded(a, str_trim(record_text(r, "institution")));
	if (out->asked)
		out->words = words_of(a, r);
}

void rank_leads_take(struct rank_leads *l, const struct rank_acquaintance *x)
{
	if (x->stray)
		rank_strays_take(&l->strays, x->lead.id, x->institution);
	MEM_GROW(l->items, l->count, l->cap);
	l->items[l->count++] = *x;
}

void rank_leads_add(struct rank_leads *l, const struct record *contact,
		    const struct summary *s)
{
	struct rank_acquaintance x;

	rank_acquaintance_of(&l->arena, contact, s, &x);
	rank_leads_take(l, &x);
}

/* A program, as leads look for it. */
struct target {
	struct arena arena;
	struct str id, institution;
	const struct rank_acquaintance **staff;
	size_t count, cap;
};

static bool is_there(const struct rank_acquaintance *x, const struct target *t)
{
	return t->id.n && str_eq(x->program, t->id);
}

static void find_staff(struct target *t, const struct rank_leads *l)
{
	for (size_t i = 0; i < l->count; i++) {
		if (!is_there(&l->items[i], t))
			continue;
		MEM_GROW(t->staff, t->count, t->cap);
		t->staff[t->count++] = &l->items[i];
	}
}

static bool is_named(struct str id, struct str name)
{
	return id.n && str_eq(id, name);
}

/* Has one of us introduced the other, of whom one is there? */
static bool knows_staff(const struct target *t,
			const struct rank_acquaintance *x)
{
	for (size_t i = 0; i < t->count; i++) {
		const struct rank_acquaintance *y = t->staff[i];

		if (is_named(x->lead.id, y->introduced_by) ||
		    is_named(y->lead.id, x->introduced_by))
			return true;
	}
	return false;
}

/* An enum rank_lead_how, or -1. */
static int how_of(const struct target *t, const struct rank_acquaintance *x)
{
	if (!x->asked || is_there(x, t))
		return -1;
	if (knows_staff(t, x))
		return LEAD_KNOWS;
	if (!t->institution.n)
		return -1;
	if (str_eq(x->institution, t->institution))
		return LEAD_HOUSE;
	if (t->institution.n >= NAME_MIN &&
	    str_find(x->words, t->institution) >= 0)
		return LEAD_NAMES;
	return -1;
}

static bool is_better(const struct rank_lead *x, const struct rank_lead *y)
{
	if (x->how != y->how)
		return x->how < y->how;
	if (x->exchanges != y->exchanges)
		return x->exchanges > y->exchanges;
	return str_cmp(x->id, y->id) < 0;
}

/* Into its place among the best, the last of which it may push out. */
static void insert(struct rank_lead *out, size_t *n, size_t most,
		   const struct rank_lead *lead)
{
	size_t i = *n;

	while (i > 0 && is_better(lead, &out[i - 1]))
		i--;
	if (i == most)
		return;
	if (*n < most)
		++*n;
	for (size_t k = *n - 1; k > i; k--)
		out[k] = out[k - 1];
	out[i] = *lead;
}

size_t rank_leads_of(const struct rank_leads *l, const struct record *program,
		     struct rank_lead *out, size_t most)
{
	struct target t = {.arena = ARENA_INIT, .id = program->id};
	size_t n = 0;

	find_staff(&t, l);
	t.institution = text_folded(
		&t.arena, str_trim(record_text(program, "institution")));
	for (size_t i = 0; i < l->count; i++) {
		struct rank_lead lead = l->items[i].lead;
		int how = how_of(&t, &l->items[i]);

		if (how < 0)
			continue;
		lead.how = (enum rank_lead_how)how;
		insert(out, &n, most, &lead);
	}
	free(t.staff);
	arena_release(&t.arena);
	return n;
}

void rank_leads_release(struct rank_leads *l)
{
	free(l->items);
	rank_strays_release(&l->strays);
	arena_release(&l->arena);
	*l = (struct rank_leads)RANK_LEADS_INIT;
}
