#include "config.h"

#include "query/expr_impl.h"

#include "model/summary.h"
#include "model/typed.h"

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
	struct buf hint = BUF_INIT;
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
	vocab_hint_rows(&hint, meant, rows, stride, NULL);
	diag_warning(d, NULL, POS_NONE, "'%.*s' is not a value of '%.*s'; %s",
		     STR_ARG(typed), STR_ARG(t->typed.field), hint.s);
	buf_release(&hint);
}

/* "status:active", "status:resting": most files leave it to the log where
 * things stand. Whoever is closed or paused has a status that says so. */
static void hint_stage(const struct term *t, struct diag *d)
{
	const char *active = vocab_stages[STAGE_ACTIVE].name;
	struct str typed = t->typed.value.text;
	const size_t stride = sizeof(*vocab_stages);

	if (!t->field || strcmp(t->field->name, "status") != 0 ||
	    (t->test != TEST_EQUALS && t->test != TEST_CONTAINS) ||
	    !can_match_word(t, (const char *)vocab_stages, stride) ||
	    (can_match_word(t, (const char *)vocab_statuses, stride) &&
	     !str_case_eq(typed, str_z(active))))
		return;
	diag_warning(d, NULL, POS_NONE,
		     "'status' is only what a file says itself; for what its "
		     "log says write 'stage:%.*s'",
		     STR_ARG(typed));
}

/* "met.event": most files leave it to the log what happened, and where. */
static void hint_log(const struct term *t, struct diag *d)
{
	struct str root, key;

	if (t->typed.op == OP_NO ||
	    !str_cut(t->typed.field, '.', &root, &key) ||
	    !vocab_log_type(root) || !typed_key(key))
		return;
	diag_warning(d, NULL, POS_NONE,
		     "'%.*s' is only what a file says itself; for what its "
		     "log says write 'log.%.*s'",
		     STR_ARG(t->typed.field), STR_ARG(key));
}

static bool is_word(const struct term *t)
{
	return t->everywhere && !t->typed.value.quoted;
}

static void hint_operator(const struct term *t, struct diag *d)
{
	static const char *const words[][2] = {
		{"OR", "or"}, {"AND", "and"}, {"NOT", "not"}};

	if (!is_word(t))
		return;
	for (size_t i = 0; i < sizeof(words) / sizeof(*words); i++)
		if (str_is(t->typed.value.text, words[i][0]))
			diag_warning(d, NULL, POS_NONE,
				     "'%s' in capitals is a word to look for; "
				     "write '%s'",
				     words[i][0], words[i][1]);
}

/* "role resident": two words to look for. */
static void hint_field(const struct term *t, struct diag *d)
{
	struct str field = t->before ? t->before->typed.value.text : STR_NONE;

	if (is_word(t) && t->before && is_word(t->before) && schema_find(field))
		diag_warning(d, NULL, POS_NONE,
			     "'%.*s' is a word to look for, too; for the field "
			     "write '%.*s:%.*s'",
			     STR_ARG(field), STR_ARG(field),
			     STR_ARG(t->typed.value.text));
}

/* Does `word` come right after, in the same argument? */
static bool goes_on(const struct query *q, const struct term *t,
		    const struct term *word)
{
	for (size_t i = 0; i < q->count; i++)
		if (q->ends[i] == t->typed.end)
			return false;
	return !t->typed.value.quoted && word->typed.at == t->typed.end + 1;
}

/* "institution=Gulf Coast Hospital", with no quotes that get here: the value is
 * its first word. `last` is the last of the words. */
static void hint_words(const struct query *q, const struct term *last,
		       struct diag *d)
{
	const struct term *t = last;
	struct str first;

	while (is_word(t) && t->before && goes_on(q, t->before, t))
		t = t->before;
	if (t->everywhere || t == last)
		return;
	first = t->typed.value.text;
	diag_warning(d, NULL, POS_NONE,
		     "'%.*s' is compared with '%.*s' alone; for several words "
		     "put quotes inside: '%.*s:\"%.*s\"'",
		     STR_ARG(t->typed.field), STR_ARG(first),
		     STR_ARG(t->typed.field),
		     (int)(q->text.p + last->typed.end - first.p), first.p);
}

/* "tea,sleep" is one text; and so is "tea|sleep". */
static void hint_list(const struct term *t, struct diag *d)
{
	struct str first = t->typed.value.text, rest;

	if (t->typed.value.quoted || t->everywhere ||
	    (t->typed.op != OP_CONTAINS && t->typed.op != OP_EQUALS) ||
	    (!str_cut(t->typed.value.text, ',', &first, &rest) &&
	     !str_cut(t->typed.value.text, '|', &first, &rest)) ||
	    !first.n || !rest.n)
		return;
	diag_warning(d, NULL, POS_NONE,
		     "'%.*s' is looked for as it stands; for either of two "
		     "write '%.*s:%.*s or %.*s:%.*s'",
		     STR_ARG(t->typed.value.text), STR_ARG(t->typed.field),
		     STR_ARG(first), STR_ARG(t->typed.field), STR_ARG(rest));
}

/* What other commands add to the stream is in no file. */
static void hint_stream(const struct term *t, struct diag *d)
{
	struct str root, rest;
	bool gap;

	if (!t->field || !(t->field->flags & FIELD_STREAM))
		return;
	str_cut(str_z(t->field->name), '.', &root, &rest);
	gap = str_is(root, "gap");
	diag_warning(d, NULL, POS_NONE,
		     "no file has '%.*s'; 'kith %.*s' adds it: kith %.*s | "
		     "kith filter ...",
		     STR_ARG(t->typed.field),
		     STR_ARG(gap ? STR("stats") : root),
		     STR_ARG(gap ? STR("stats --gaps") : root));
}

/* "@apa-2026", as it is written in a log. */
static void hint_event(const struct term *t, struct diag *d)
{
	struct str text = t->typed.value.text;

	if (is_word(t) && text.n > 1 && text.p[0] == '@')
		diag_warning(d, NULL, POS_NONE,
			     "for what happened at an event write "
			     "'log.event:%.*s'",
			     STR_ARG(str_skip(text, 1)));
}

/* "~/cards.vcf" is "/home/lee/cards.vcf" by the time it gets here. A slash
 * within, "CL/neuro", or an ending that is no file's, "St.Louis", is none. */
static bool is_path(struct str text, const char *ending)
{
	static const char *const starts[] = {"/", "./", "../", NULL};
	size_t end = ending ? strlen(ending) : 0;

	if (memchr(text.p, ' ', text.n))
		return false;
	for (const char *const *s = starts; *s; s++)
		if (str_starts(text, str_z(*s)) && text.n > strlen(*s))
			return true;
	return end && text.n > end + 1 && text.p[text.n - end - 1] == '.' &&
	       str_case_eq(str_skip(text, text.n - end), str_z(ending));
}

/* A file to write to, without the arrow that makes it one. */
static void hint_path(const struct term *t, const char *ending, struct diag *d)
{
	struct str text = t->typed.value.text;

	if (is_word(t) && is_path(text, ending))
		diag_warning(d, NULL, POS_NONE,
			     "'%.*s' is a word to look for; to write to that "
			     "file put '>' before it",
			     STR_ARG(text));
}

void expr_hint(const struct expr *e, const char *ending, struct diag *d)
{
	const struct term *after = NULL;

	for (const struct term *t = e->last_term; t; after = t, t = t->before) {
		if (is_word(t) && !(after && is_word(after)))
			hint_words(&e->query, t, d);
		hint_value(t, d);
		hint_stage(t, d);
		hint_log(t, d);
		hint_operator(t, d);
		hint_field(t, d);
		hint_list(t, d);
		hint_stream(t, d);
		hint_event(t, d);
		hint_path(t, ending, d);
	}
}
