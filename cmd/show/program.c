/* What a program's card says beside its facts. */
#include "config.h"

#include "show_impl.h"

enum {
	LEADS = 3,
};

static void put_texts(struct buf *out, const char *before,
		      const struct rank_texts *t)
{
	for (size_t i = 0; i < t->count; i++) {
		show_next_line(out);
		buf_addz(out, before);
		buf_addstr(out, buf_str(&t->items[i]));
	}
}

void show_standing(struct buf *out, const struct show_view *v,
		   const struct rank *rank)
{
	put_texts(out, "closed to you: ", &rank->stops);
	put_texts(out, "probably closed, check: ", &rank->check);
	show_next_line(out);
	buf_addf(out, "%d", rank->points);
	if (rank->upto > rank->points)
		buf_addf(out, " to %d", rank->upto);
	buf_addf(out, " of %d points; 'kith rank --why' says for what",
		 rank_whole(v->people->rules));
}

void show_questions(struct buf *out, const struct rank *rank)
{
	for (size_t i = 0; i < rank->question_count; i++) {
		const struct rank_question *q = &rank->questions[i];

		show_next_line(out);
		rank_whom(out, q, false);
		buf_addz(out, ": ");
		buf_addstr(out, q->ask);
		if (q->worth)
			buf_addf(out, " (+%d)", q->worth);
	}
}

void show_nobody(struct buf *out, const struct show_view *v,
		 const struct record *program)
{
	struct rank_lead lead;

	if (rank_strays_say(out, &v->people->leads.strays, program->id,
			    record_text(program, "name"),
			    record_text(program, "institution")))
		return;
	buf_addz(out, "nobody you know there; begin with ");
	if (rank_leads_of(&v->people->leads, program, &lead, 1))
		buf_addf(out, "%.*s", STR_ARG(lead.name));
	else
		buf_addz(out, "its page, and whom it names");
}

void show_leads(struct buf *out, const struct show_view *v,
		const struct record *program)
{
	struct rank_lead leads[LEADS];
	size_t n = rank_leads_of(&v->people->leads, program, leads, LEADS);

	for (size_t i = 0; i < n; i++) {
		show_next_line(out);
		buf_addf(out, "%.*s, who %s: ", STR_ARG(leads[i].name),
			 rank_lead_words[leads[i].how]);
		show_count(out, leads[i].exchanges, "exchange", "exchanges");
	}
}
