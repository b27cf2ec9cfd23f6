#include "config.h"

#include "man_impl.h"

#include <string.h>

#include "model/fact.h"
#include "words.h"

/* What a fact may say: "figure, 150 to 300, or pass". */
static void put_fact_note(struct buf *out, const struct field *f)
{
	static const char *const words[] = {
		[FACT_TEXT] = "text",       [FACT_WORD] = "word",
		[FACT_YESNO] = "yes or no", [FACT_FIGURE] = "figure",
		[FACT_SHARE] = "share",     [FACT_DAY] = "day",
		[FACT_CODE] = "code",
	};
	struct fact_reading r = fact_reading_of(f);

	buf_addz(out, words[r.type]);
	if (r.type == FACT_FIGURE)
		buf_addf(out, ", %ld to %ld", r.low, r.high);
	if (r.other)
		buf_addf(out, ", or %s", r.other);
	if (f->flags & FIELD_LIST)
		buf_addz(out, ", or a list");
}

static const char *type_words(const struct field *f)
{
	static const char *const words[][2] = {
		[FIELD_TEXT] = {"text", "text, or a list"},
		[FIELD_NAME] = {"text", "text, or a list"},
		[FIELD_WORD] = {"word", "word, or a list"},
		[FIELD_DAY] = {"day", "day, or a list"},
		[FIELD_YESNO] = {"yes or no", "yes or no, or a list"},
		[FIELD_NUMBER] = {"number", "number, or a list"},
		[FIELD_SPAN] = {"span", "span, or a list"},
		[FIELD_ID] = {"id", "id, or a list"},
		[FIELD_MAP] = {"keys", "list"},
		[FIELD_FACT] = {NULL, NULL}, /* see put_fact_note */
	};

	return words[f->type][(f->flags & FIELD_LIST) != 0];
}

/* "One of new, active, closed." for the shorter vocabularies. */
static void put_allowed(struct buf *out, const struct field *f)
{
	struct term t, next;

	if (!f->words || f->words == vocab_yes_no || !field_term(f, 0, &t))
		return;
	buf_addz(out, f->flags & FIELD_STRICT ? "One of\n" : "Words:\n");
	for (size_t i = 0; field_term(f, i, &t); i++) {
		buf_addz(out, ".Cm");
		roff_arg(out, t.name);
		buf_addz(out, field_term(f, i + 1, &next) ? " ,\n" : " .\n");
	}
}

static void put_field(struct buf *out, const struct field *f, const char *name)
{
	struct buf note = BUF_INIT;

	if (f->type == FIELD_FACT)
		put_fact_note(&note, f);
	man_item(out, "Ic", name, note.s ? note.s : type_words(f));
	buf_release(&note);
	if (f->flags & FIELD_NEEDED) {
		out->len--;
		buf_addz(out, " , needed\n");
	}
	roff_sentence(out, f->help);
	put_allowed(out, f);
}

/* A row's name in the list `which`, or NULL when it is not of that list. */
static const char *listed_name(const struct field *f, const char *which)
{
	const unsigned not_written = FIELD_DERIVED | FIELD_STREAM | FIELD_TRACK;
	bool of_log = strncmp(f->name, "log.", 4) == 0;

	if (strcmp(which, "derived") == 0)
		return f->flags & FIELD_DERIVED ? field_short_name(f) : NULL;
	if (strcmp(which, "log") == 0)
		return of_log && (f->flags & FIELD_CONTACT) ? f->name + 4
							    : NULL;
	if ((f->flags & not_written) || of_log ||
	    ((f->flags & FIELD_OWN) && strcmp(f->name, "kind") != 0))
		return NULL;
	for (unsigned k = 0; vocab_kinds[k].name; k++)
		if (strcmp(which, vocab_kinds[k].name) == 0)
			return f->flags & (1u << k) ? f->name : NULL;
	return NULL;
}

bool man_fields(struct buf *out, const char *which)
{
	const char *name;
	bool any = false;

	for (const struct field *f = schema_fields; f->name; f++) {
		name = listed_name(f, which);
		if (!name)
			continue;
		put_field(out, f, name);
		any = true;
	}
	return any;
}
