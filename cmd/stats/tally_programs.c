/* Programs where somebody is missing, and who could introduce me there. */
#include "config.h"

#include "tally_impl.h"

#include <stdlib.h>

struct str tally_program_label(const struct tally_row *row)
{
	return row->read ? row->label : row->key;
}

enum {
	GAP_NOBODY,
	GAP_COLD,
	GAP_RESIDENTS,
	GAPS
};

static const struct {
	const char *name, *note, *todo;
} program_gaps[GAPS] = {
	[GAP_NOBODY] =
		{"nobody", "nobody there yet",
		 "begin with a resident: find one who studied where you did"},
	[GAP_COLD] = {"only cold", "no exchange with anyone there yet",
		      "someone else there may answer: a resident, or whoever "
		      "gave a talk"},
	[GAP_RESIDENTS] =
		{"residents, no faculty", "residents, but no faculty",
		 "ask a resident there which teacher likes questions"},
};

static bool has_gap(const struct tally *t, const struct tally_row *row, int gap)
{
	long n[PROGRAM_COUNTS];

	for (int i = 0; i < PROGRAM_COUNTS; i++)
		n[i] = row->n[i];
	for (int k = 0; k < HEADS; k++) {
		const struct tally_row *head =
			tally_row_find(t, TABLE_HEADS, row->heads[k]);

		for (int i = 0; head && i < PROGRAM_COUNTS; i++)
			n[i] += head->n[i];
	}
	switch (gap) {
	case GAP_NOBODY:
		return !n[PROGRAM_PEOPLE];
	case GAP_COLD:
		return n[PROGRAM_PEOPLE] && !n[PROGRAM_KNOWN];
	default:
		return n[PROGRAM_JUNIOR] && !n[PROGRAM_SENIOR];
	}
}

/* The best fits first. */
static int by_fit(const void *a, const void *b)
{
	const struct tally_row *const *px = a, *const *py = b;
	const struct tally_row *x = *px, *y = *py;

	if (x->group != y->group)
		return x->group < y->group ? -1 : 1;
	if (x->fit != y->fit)
		return x->fit > y->fit ? -1 : 1;
	if (x->upto != y->upto)
		return x->upto > y->upto ? -1 : 1;
	return tally_by_key(a, b);
}

/* Who works there, and is not joined to it; or none. */
static struct str strays(struct report_builder *b, const struct tally_row *row)
{
	const struct tally_plan *plan = b->t->plan;
	const struct record *r =
		plan->find ? plan->find(plan->ctx, row->key) : NULL;
	struct buf out = BUF_INIT;

	if (r && plan->leads)
		rank_strays_say(&out, &plan->leads(plan->ctx)->strays, r->id,
				record_text(r, "name"),
				record_text(r, "institution"));
	return buf_to_arena(&out, &b->report->arena);
}

/* Who could introduce me, and what they have to do with it; or none. */
static struct str introduction(struct report_builder *b, struct str program)
{
	const struct tally_plan *plan = b->t->plan;
	const struct record *r =
		plan->find ? plan->find(plan->ctx, program) : NULL;
	struct rank_lead lead;

	if (!r || !plan->leads ||
	    !rank_leads_of(plan->leads(plan->ctx), r, &lead, 1))
		return STR_NONE;
	return arena_format(&b->report->arena,
			    "ask %.*s, who %s, for an introduction",
			    STR_ARG(lead.name), rank_lead_words[lead.how]);
}

static void report_gap(struct report_builder *b, const struct tally_row *row,
		       int gap)
{
	struct figure *f = report_name(b, row->key, tally_program_label(row));
	struct str there = gap == GAP_NOBODY ? strays(b, row) : STR_NONE;
	const char *note =
		there.n ? "nobody has it as 'program'" : program_gaps[gap].note;

	f->note = str_z(note);
	if (row->group == RANK_CLOSED) {
		f->note = arena_format(&b->report->arena,
				       "%s; a stated rule closes it to you",
				       note);
		return;
	}
	if (row->read && gap == GAP_NOBODY)
		f->note = arena_format(&b->report->arena, "%d to %d points; %s",
				       row->fit, row->upto, note);
	f->todo = there;
	if (!f->todo.n && gap != GAP_RESIDENTS)
		f->todo = introduction(b, row->key);
	if (!f->todo.n)
		f->todo = str_z(program_gaps[gap].todo);
}

void report_program_gaps(struct report_builder *b)
{
	const struct tally_row **rows =
		tally_rows(b->t, TABLE_PROGRAMS, by_fit);
	long base = 0, found[GAPS] = {0}, whole = 0;

	for (size_t i = 0; rows[i]; i++) {
		bool any = false;

		if (rows[i]->shut)
			continue;
		base++;
		for (int k = 0; k < GAPS; k++) {
			found[k] += has_gap(b->t, rows[i], k);
			any = any || has_gap(b->t, rows[i], k);
		}
		whole += !any;
	}
	report_group(b, TALLY_COVERAGE, "program");
	report_share(b, STR("covered"), whole, base);
	for (int k = 0; k < GAPS; k++)
		report_share(b, str_z(program_gaps[k].name), found[k], base);
	for (int k = 0; k < GAPS; k++)
		for (size_t i = 0; rows[i]; i++)
			if (!rows[i]->shut && has_gap(b->t, rows[i], k))
				report_gap(b, rows[i], k);
	free(rows);
}
