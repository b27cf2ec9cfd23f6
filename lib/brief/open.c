/* What is not known of a program and would decide most of its rank. */
#include "config.h"

#include "brief/brief_impl.h"

/* The visas have their words for each role, where nothing is known of them;
 * what its file says that is to be asked is asked in these words. */
static bool put_question(struct buf *out, const struct rank_question *q,
			 const struct brief_facts *f)
{
	if (strcmp(q->fact, "visas") == 0 && !q->own && f->program.n) {
		brief_ask(out, f);
		return true;
	}
	return brief_ask_fact(out, f, q->fact, q->own ? q->ask : STR_NONE);
}

static bool put_open(struct buf *out, const struct rank *rank,
		     const struct brief_facts *f, size_t skip)
{
	for (size_t i = 0; i < rank->question_count; i++) {
		const struct rank_question *q = &rank->questions[i];

		if (q->mine || !q->worth || !put_question(out, q, f))
			continue;
		if (!skip--)
			return true;
		buf_clear(out);
	}
	return false;
}

bool brief_ask_open(struct buf *out, const struct brief_run *run,
		    struct brief_item *it, size_t skip)
{
	/* the people there answer none of what is asked for here */
	const struct rank_people nobody = RANK_PEOPLE_INIT;
	struct str id = record_text(it->record, "program");
	const struct record *program =
		id.n ? run->due->find(run->due->ctx, id) : NULL;
	struct rank rank;
	bool found;

	if (!program || program->kind != RECORD_PROGRAM)
		return false;
	rank_init(&rank);
	rank_decide(&run->rank, program, &rank);
	rank_meet(&run->rank, &nobody, &rank);
	/* what is closed to me stays so, whatever they answer */
	found = rank.group != RANK_CLOSED &&
		put_open(out, &rank, &it->facts, skip);
	/* its visas are asked for already */
	if (!found && skip)
		it->facts.program = STR_NONE;
	rank_release(&rank);
	return found;
}
