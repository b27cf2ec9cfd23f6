#include "config.h"

#include "model/schema_impl.h"

#include <stdio.h>

#include "base/ascii.h"
#include "base/utf8.h"
#include "model/fact.h"
#include "model/position.h"
#include "value/date.h"

static void complain(const struct schema_run *run, const struct field *f,
		     struct pos pos, const char *what, struct str text,
		     const char *hint)
{
	const char *invisible;
	char end[96];

	if (utf8_find_invisible(text, &invisible) < text.n) {
		snprintf(end, sizeof(end),
			 "there is a %s in it; write a plain space, or delete "
			 "it",
			 invisible);
		hint = end;
	}
	if (f->flags & FIELD_STRICT)
		diag_error(run->diag, run->file, pos, "%s '%.*s' in '%s'; %s",
			   what, STR_ARG(text), f->name, hint);
	else
		diag_warning(run->diag, run->file, pos, "%s '%.*s' in '%s'; %s",
			     what, STR_ARG(text), f->name, hint);
}

const void *schema_words(const struct field *f, size_t *stride)
{
	if (strcmp(f->name, "role") == 0) {
		*stride = sizeof(*vocab_roles);
		return vocab_roles;
	}
	if (strcmp(f->name, "log.type") == 0 && !f->words) {
		*stride = sizeof(*vocab_log_types);
		return vocab_log_types;
	}
	*stride = sizeof(*f->words);
	return f->words;
}

struct str schema_spelled(const struct field *f, struct str text)
{
	size_t stride;
	const void *rows = schema_words(f, &stride);
	const char *name = rows ? vocab_spelled(text, rows, stride) : NULL;

	return name ? str_z(name) : text;
}

static bool known_word(const struct field *f, struct str text)
{
	if (f->words == vocab_img && vocab_yes(text) >= 0)
		return true;
	if (f->words)
		return vocab_has(f->words, text);
	return (f->flags & FIELD_LOGGED) || vocab_role(text);
}

static void check_word(const struct schema_run *run, const struct field *f,
		       const struct node *n)
{
	struct str text = n->text;
	struct buf hint = BUF_INIT;
	size_t stride;
	const void *rows = schema_words(f, &stride);
	const char *meant;

	if (known_word(f, text))
		return;
	meant = suggest_nearest(text, rows, stride);
	if (!meant && rows == vocab_roles)
		meant = position_role(text, STR("physician"));
	if (!meant && rows == vocab_roles)
		meant = vocab_described_role(text);
	vocab_hint_rows(&hint, meant, rows, stride, NULL);
	complain(run, f, n->pos, "unknown word", text, hint.s);
	buf_release(&hint);
}

static void check_day(const struct schema_run *run, const struct field *f,
		      const struct node *n)
{
	if ((f->flags & FIELD_LOGGED) || day_parse(n->text) != DAY_NONE)
		return;
	if (f->flags & FIELD_STRICT)
		schema_bad_day(run, n);
	else
		complain(run, f, n->pos, "no day", n->text,
			 "write it as YYYY-MM-DD");
}

/* A text in the place of a mapping with a day: `next: 2026-06-05 send CV`. */
static void check_text_of_map(const struct schema_run *run,
			      const struct field *f, const struct node *n)
{
	static const struct {
		const char *map, *key;
	} texts[] = {{"next", "what"}, {"met", "how"}};
	char hint[256] = "this key holds a mapping: write its keys below it, "
			 "indented";
	struct str day, rest = n->text;
	size_t len = strlen(hint), prefix = strlen(f->name);

	if (strcmp(f->name, "log") == 0)
		return; /* said where it is brought into its long form */
	for (const struct field *k = f + 1, *first = k;
	     k->name && strncmp(k->name, f->name, prefix) == 0 &&
	     k->name[prefix] == '.' && len < sizeof(hint);
	     k++)
		len += (size_t)snprintf(hint + len, sizeof(hint) - len, "%s %s",
					k == first ? ":" : ",",
					k->name + prefix + 1);
	str_cut(n->text, ' ', &day, &rest);
	if (day_parse(day) == DAY_NONE) {
		day = STR("YYYY-MM-DD");
		rest = n->text;
	}
	rest = str_trim(rest);
	for (size_t i = 0; i < sizeof(texts) / sizeof(*texts); i++)
		if (strcmp(f->name, texts[i].map) == 0)
			snprintf(hint, sizeof(hint),
				 "write it as {date: %.*s%s%s%s%.*s}",
				 STR_ARG(day), rest.n ? ", " : "",
				 rest.n ? texts[i].key : "", rest.n ? ": " : "",
				 (int)(rest.n > 120 ? 120 : rest.n),
				 rest.n ? rest.p : "");
	complain(run, f, n->pos, "a text", n->text, hint);
}

/* "call me" */
static void check_phone(const struct schema_run *run, const struct field *f,
			const struct node *n)
{
	for (size_t i = 0; i < n->text.n; i++)
		if (ascii_is_digit(n->text.p[i]) ||
		    (unsigned char)n->text.p[i] >= 0x80)
			return;
	complain(run, f, n->pos, "no number", n->text,
		 "write a number here, and remarks under 'notes'");
}

/* Without a year a day is one of any; that of 2000 has all days. */
static bool is_birthday(struct str s)
{
	char day[DAY_TEXT];

	if (s.n == 5)
		snprintf(day, sizeof(day), "2000-%.*s", STR_ARG(s));
	return day_parse(s.n == 5 ? str_z(day) : s) != DAY_NONE;
}

/* "9 May", "May 9th, 1979" */
static void check_birthday(const struct schema_run *run, const struct field *f,
			   const struct node *n)
{
	struct str rest = n->text, word;
	char hint[64] = "write it as 05-09, or with the year, as 1979-05-09";
	int month = 0, mday = 0, year = 0;

	if (is_birthday(n->text))
		return;
	while (str_split(&rest, ' ', &word)) {
		int number;
		size_t digits = 0;

		while (digits < word.n && ascii_is_digit(word.p[digits]))
			digits++;
		number = str_number((struct str){word.p, digits});
		if (!digits)
			month = month_named(word);
		else if (number > 31)
			year = number;
		else
			mday = number;
	}
	if (month && mday > 0 && year)
		snprintf(hint, sizeof(hint), "write %04d-%02d-%02d", year,
			 month, mday);
	else if (month && mday > 0)
		snprintf(hint, sizeof(hint), "write %02d-%02d", month, mday);
	complain(run, f, n->pos, "no day", n->text, hint);
}

static void check_scalar(const struct schema_run *run, const struct field *f,
			 const struct node *n)
{
	struct window w;
	bool single;

	switch (f->type) {
	case FIELD_WORD:
		check_word(run, f, n);
		break;
	case FIELD_DAY:
		check_day(run, f, n);
		break;
	case FIELD_YESNO:
		if (vocab_yes(n->text) < 0)
			complain(run, f, n->pos, "unclear value", n->text,
				 "write yes or no");
		break;
	case FIELD_SPAN:
		if (!str_is(n->text, "none") &&
		    !window_parse(n->text, &w, &single))
			complain(run, f, n->pos, "unclear span", n->text,
				 "write it as 120d or 120d-150d, or none");
		break;
	case FIELD_MAP:
		if (!(f->flags & FIELD_SHORT))
			check_text_of_map(run, f, n);
		break;
	default:
		if (f->flags & FIELD_PHONE)
			check_phone(run, f, n);
		else if (f->flags & FIELD_BIRTHDAY)
			check_birthday(run, f, n);
		break;
	}
}

static void check_fact(const struct schema_run *run, const struct field *f,
		       const struct node *n);

/* A key of a claim that kith does not know is a typo: `chekced`. */
static void check_claim(const struct schema_run *run, const struct field *f,
			const struct node *claim)
{
	char hint[SUGGEST_HINT];

	for (const struct node *n = claim->first; n; n = n->next) {
		if (str_is(n->key, "value"))
			check_fact(run, f, n);
		else if ((str_is(n->key, "strict") ||
			  str_is(n->key, "exclusive")) &&
			 vocab_yes(node_scalar(n)) < 0)
			complain(run, f, n->pos, "unclear value",
				 node_scalar(n), "write yes or no");
		else if (!vocab_has(fact_keys, n->key) &&
			 !str_starts(n->key, STR("x-")))
			complain(run, f, n->key_pos, "unknown key", n->key,
				 suggest_row(hint, n->key, fact_keys,
					     sizeof(*fact_keys),
					     "see kith-program(5)") +
					 2);
	}
	if (!node_get(claim, "value"))
		complain(run, f, claim->pos, "a claim without a value",
			 STR("{...}"), "write 'value: unknown' for none");
}

/* A value, a claim, or a list of either. */
static void check_fact(const struct schema_run *run, const struct field *f,
		       const struct node *n)
{
	struct buf hint = BUF_INIT;

	if (n->type == NODE_MAP)
		check_claim(run, f, n);
	else if (n->type == NODE_LIST)
		for (const struct node *c = n->first; c; c = c->next)
			check_fact(run, f, c);
	else if (n->type != NODE_NULL && !fact_check(f, node_scalar(n), &hint))
		complain(run, f, n->pos,
			 f->words ? "unknown word" : "unclear value",
			 node_scalar(n), hint.s);
	buf_release(&hint);
}

static void check_map(const struct schema_run *run, const struct field *parent,
		      const struct node *map);

static void check_value(const struct schema_run *run, const struct field *f,
			const struct node *n)
{
	if (f->type == FIELD_NAME && n->type != NODE_STRING)
		return; /* said where names are looked for */
	if (f->type == FIELD_FACT) {
		check_fact(run, f, n);
		return;
	}
	switch (n->type) {
	case NODE_NULL:
		break;
	case NODE_LIST:
		if (f->flags & FIELD_LIST)
			for (const struct node *c = n->first; c; c = c->next)
				check_value(run, f, c);
		else
			complain(run, f, n->pos, "a list", STR("[...]"),
				 "this key holds one value");
		break;
	case NODE_MAP:
		if (f->type == FIELD_MAP)
			check_map(run, f, n);
		else
			complain(run, f, n->pos, "keys", STR("{...}"),
				 "this key holds text; quote text that has "
				 "': ' in it");
		break;
	default:
		check_scalar(run, f, n);
	}
}

static void check_field(const struct schema_run *run, const struct field *f,
			const struct node *n)
{
	unsigned kind = 1u << run->r->kind;

	if ((f->flags & kind) &&
	    !(f->flags & (FIELD_DERIVED | FIELD_STREAM | FIELD_OWN)))
		check_value(run, f, n);
}

/* The keys below the one of `parent`. */
static void check_map(const struct schema_run *run, const struct field *parent,
		      const struct node *map)
{
	for (const struct node *n = map->first; n; n = n->next) {
		const struct field *f = schema_find_below(parent, n->key);

		if (f)
			check_field(run, f, n);
	}
}

void schema_check_values(const struct schema_run *run)
{
	for (const struct node *n = run->r->root->first; n; n = n->next) {
		const struct field *f = schema_find(n->key);

		if (f)
			check_field(run, f, n);
	}
}
