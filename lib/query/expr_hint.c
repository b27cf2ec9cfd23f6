#include "config.h"

#include "query/expr_impl.h"

#include "base/text.h"

/* Is there a word in the vocabulary that the term could match? */
static bool can_match_word(const struct term *t, const char *rows,
			   size_t stride)
{
	struct buf scratch = BUF_INIT;
	bool can = false;

	for (const char *row = rows; !can; row += stride) {
		const char *name = *(const char *const *)(const void *)row;

		if (!name)
			break;
		can = t->typed.op == OP_EQUALS
			      ? needle_is(&t->needle, str_z(name), &scratch)
			      : needle_in(&t->needle, str_z(name), &scratch);
	}
	buf_release(&scratch);
	return can;
}

static void hint_value(const struct term *t, struct diag *d)
{
	struct str typed = t->typed.value.text;
	const char *meant = NULL;
	char hint[SUGGEST_HINT];
	const void *rows;
	size_t stride;

	if (!t->field || t->field->type != FIELD_WORD ||
	    (t->typed.op != OP_EQUALS && t->typed.op != OP_CONTAINS) ||
	    (t->test != TEST_EQUALS && t->test != TEST_CONTAINS))
		return;
	rows = schema_words(t->field, &stride);
	if (!rows || can_match_word(t, rows, stride))
		return;
	if (strcmp(t->field->name, "log.type") == 0)
		meant = vocab_meant_type(typed);
	if (!meant)
		meant = suggest_nearest(typed, rows, stride);
	diag_warning(d, NULL, POS_NONE, "'%.*s' is not a value of '%.*s'%s",
		     STR_ARG(typed), STR_ARG(t->typed.field),
		     suggest_hint(hint, meant, NULL));
}

static void hint_operator(const struct term *t, struct diag *d)
{
	static const char *const words[][2] = {
		{"OR", "or"}, {"AND", "and"}, {"NOT", "not"}};

	if (!t->everywhere || t->typed.value.quoted)
		return;
	for (size_t i = 0; i < sizeof(words) / sizeof(*words); i++)
		if (str_is(t->typed.value.text, words[i][0]))
			diag_warning(d, NULL, POS_NONE,
				     "'%s' in capitals is a word to look for; "
				     "write '%s'",
				     words[i][0], words[i][1]);
}

void expr_hint(const struct expr *e, struct diag *d)
{
	for (const struct term *t = e->last_term; t; t = t->before) {
		hint_value(t, d);
		hint_operator(t, d);
	}
}
