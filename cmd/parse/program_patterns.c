#include "config.h"

#include "program_impl.h"

#include "model/fact.h"

enum {
	STRICT = 1 << 0,    /* said to be a bound */
	PREFERRED = 1 << 1, /* a wish, which stops nobody */
	LESS = 1 << 2,      /* up to the figure, without it */
	AT = 1 << 3,        /* counted to a month, which it names */
	MORE = 1 << 4,      /* at least: a share up to 100% */
	NEXT = 1 << 5,      /* failures: one try more */
	WEEKS = 1 << 6,     /* of four to a month */
	YEARS = 1 << 7,     /* of twelve months */
	OF = 1 << 8,        /* the first figure of the second */
	LATER = 1 << 9,     /* only after another part that said something */
	OVER = 1 << 10,     /* instead of what another part said */
	YEAR = 1 << 11,     /* the value is a year */
	SAID = 1 << 12,     /* the value is less than the words */
	ELSE = 1 << 13,     /* the column's field is not known by it */
	ALSO = 1 << 14, /* beside the row that fits, where nothing is denied */
};

/* What a part of a cell says. See cell.h for patterns. */
struct pattern {
	enum reading how;
	const char *words;
	const char *to;    /* another field than the column's, or NULL */
	const char *value; /* NULL: its figure; '#' in it is that */
	unsigned flags;
	const char *ask; /* what nobody can know; then there is no value */
};

#define TRIES "tries in all, or failed ones?"
#define MONTHS "months or weeks?"

/* The first row that fits is taken; those of READ_FACT are tried last, for all
 * sorts of cells. */
static const struct pattern patterns[] = {
	{READ_SCORE, "##", "step2_typical", NULL, ELSE, NULL},
	{READ_SCORE, "# preferred", "step2_typical", "unknown", LATER | SAID,
	 NULL},
	{READ_SCORE, "# preferred", NULL, NULL, PREFERRED, NULL},
	{READ_SCORE, "preferred #", NULL, NULL, PREFERRED, NULL},
	{READ_SCORE, ">= # preferred", NULL, NULL, PREFERRED, NULL},
	{READ_SCORE, "average #", "step2_typical", NULL, ELSE, NULL},
	{READ_SCORE, "# average", "step2_typical", NULL, ELSE, NULL},
	{READ_SCORE, "#", NULL, NULL, 0, NULL},
	{READ_SCORE, ">= #", NULL, NULL, STRICT, NULL},
	{READ_SCORE, "# >=", NULL, NULL, STRICT, NULL},
	{READ_SCORE, "# +", NULL, NULL, STRICT, NULL},
	{READ_SCORE, "pass", NULL, "pass", 0, NULL},

	{READ_ATTEMPTS, "# attempts preferred", NULL, NULL, PREFERRED, NULL},
	{READ_ATTEMPTS, "preferred # attempts", NULL, NULL, PREFERRED, NULL},
	{READ_ATTEMPTS, "# failures preferred", NULL, NULL, PREFERRED | NEXT,
	 NULL},
	{READ_ATTEMPTS, "# attempts", NULL, NULL, 0, NULL},
	{READ_ATTEMPTS, "<= # attempts", NULL, NULL, 0, NULL},
	{READ_ATTEMPTS, "# attempts <=", NULL, NULL, 0, NULL},
	{READ_ATTEMPTS, "# attempts step", NULL, NULL, 0, NULL},
	{READ_ATTEMPTS, "<= # attempts step", NULL, NULL, 0, NULL},
	{READ_ATTEMPTS, "no failures step", NULL, "1", SAID, NULL},
	{READ_ATTEMPTS, "# failures", NULL, NULL, NEXT | SAID, NULL},
	{READ_ATTEMPTS, "# failures attempts", NULL, NULL, NEXT | SAID, NULL},
	{READ_ATTEMPTS, "<= # failures", NULL, NULL, NEXT | SAID, NULL},
	{READ_ATTEMPTS, "<= # failures attempts", NULL, NULL, NEXT | SAID,
	 NULL},
	{READ_ATTEMPTS, "no >= # attempts", NULL, NULL, 0, NULL},
	{READ_ATTEMPTS, "no >= # failures", NULL, NULL, NEXT | SAID, NULL},
	{READ_ATTEMPTS, "pass # attempts", NULL, NULL, 0, NULL},
	{READ_ATTEMPTS, "# pass preferred", NULL, NULL, PREFERRED, NULL},
	{READ_ATTEMPTS, "no failures", NULL, "1", SAID, NULL},
	{READ_ATTEMPTS, "no failures attempts", NULL, "1", SAID, NULL},
	{READ_ATTEMPTS, "#", NULL, NULL, 0, TRIES},
	{READ_ATTEMPTS, "<= #", NULL, NULL, 0, TRIES},
	{READ_ATTEMPTS, "none", NULL, NULL, 0,
	 "no limit, or no failed attempt?"},
	{READ_ATTEMPTS, "no", NULL, NULL, 0, "no to which question?"},
	{READ_ATTEMPTS, "yes", NULL, NULL, 0, "yes to which question?"},

	{READ_YOG, "clinical * # years", "recency", NULL, 0, NULL},
	{READ_YOG, "recent clinical * # years", "recency", NULL, 0, NULL},
	{READ_YOG, "# years * mon @", NULL, NULL, AT, NULL},
	{READ_YOG, "@", "yog_from", NULL, YEAR, NULL},
	{READ_YOG, "@ +", "yog_from", NULL, YEAR, NULL},
	{READ_YOG, "@ later", "yog_from", NULL, YEAR, NULL},
	{READ_YOG, "later @", "yog_from", NULL, YEAR, NULL},
	{READ_YOG, "from @", "yog_from", NULL, YEAR, NULL},
	{READ_YOG, ">= @", "yog_from", NULL, YEAR, NULL},
	{READ_YOG, "< # years", NULL, NULL, LESS, NULL},
	{READ_YOG, "< #", NULL, NULL, LESS, NULL},
	{READ_YOG, "# years", NULL, NULL, 0, NULL},
	{READ_YOG, "#", NULL, NULL, 0, NULL},
	{READ_YOG, "<= # years", NULL, NULL, 0, NULL},
	{READ_YOG, "<= #", NULL, NULL, 0, NULL},
	{READ_YOG, "# years <=", NULL, NULL, 0, NULL},
	{READ_YOG, "# years <", NULL, NULL, 0, NULL},
	{READ_YOG, "# years preferred", NULL, NULL, PREFERRED, NULL},
	{READ_YOG, "<= # years preferred", NULL, NULL, PREFERRED, NULL},
	{READ_YOG, "preferred <= # years", NULL, NULL, PREFERRED, NULL},
	{READ_YOG, "preferred # years", NULL, NULL, PREFERRED, NULL},
	{READ_YOG, "# preferred", NULL, NULL, PREFERRED, NULL},

	{READ_MONTHS, "#", NULL, NULL, 0, NULL},
	{READ_MONTHS, ">= #", NULL, NULL, 0, NULL},
	{READ_USCE, "#", NULL, NULL, 0, MONTHS},
	{READ_USCE, ">= #", NULL, NULL, 0, MONTHS},
	{READ_USCE, "# months", NULL, NULL, 0, NULL},
	{READ_USCE, ">= # months", NULL, NULL, 0, NULL},
	{READ_USCE, "# months >=", NULL, NULL, 0, NULL},
	{READ_USCE, "# + months", NULL, NULL, 0, NULL},
	{READ_USCE, "# months preferred", NULL, NULL, PREFERRED, NULL},
	{READ_USCE, "# weeks", NULL, NULL, WEEKS | SAID, NULL},
	{READ_USCE, ">= # weeks", NULL, NULL, WEEKS | SAID, NULL},
	{READ_USCE, "# years", NULL, NULL, YEARS | SAID, NULL},
	{READ_USCE, "none", NULL, "0", 0, NULL},
	{READ_USCE, "no", NULL, "0", 0, NULL},
	{READ_USCE, "not required", NULL, "0", 0, NULL},
	{READ_USCE, "preferred", NULL, "unknown", PREFERRED | OVER, NULL},
	{READ_USCE, "# months *", NULL, NULL, SAID, NULL},
	{READ_USCE, ">= # months *", NULL, NULL, SAID, NULL},
	{READ_USCE, "** observership **", "usce_kinds", "observership", ALSO,
	 NULL},
	{READ_USCE, "** externship **", "usce_kinds", "externship", ALSO, NULL},
	{READ_USCE, "** clerkship **", "usce_kinds", "clerkship", ALSO, NULL},
	{READ_USCE, "** hands **", "usce_kinds", "hands-on", ALSO, NULL},

	{READ_LETTERS, "# psychiatry", "lor_kinds", "# psychiatry", 0, NULL},
	{READ_LETTERS, "# psychiatry letters", "lor_kinds", "# psychiatry", 0,
	 NULL},
	{READ_LETTERS, ">= # psychiatry", "lor_kinds", "# psychiatry", 0, NULL},
	{READ_LETTERS, "# from psychiatry", "lor_kinds", "# psychiatry", 0,
	 NULL},
	{READ_LETTERS, "#", NULL, NULL, 0, NULL},
	{READ_LETTERS, "# letters", NULL, NULL, 0, NULL},
	{READ_LETTERS, ">= #", NULL, NULL, 0, NULL},
	{READ_LETTERS, ">= # letters", NULL, NULL, 0, NULL},
	{READ_LETTERS, "chair", "chair_letter", "yes", 0, NULL},
	{READ_LETTERS, "chair letters", "chair_letter", "yes", 0, NULL},
	{READ_LETTERS, "# chair", "chair_letter", "yes", 0, NULL},

	{READ_ECFMG, "* application *", NULL, "application", 0, NULL},
	{READ_ECFMG, "* ranking *", NULL, "ranking", 0, NULL},
	{READ_ECFMG, "* start *", NULL, "start", 0, NULL},

	{READ_SHARE, "# #", NULL, NULL, OF | SAID, NULL},
	{READ_SHARE, "# +", NULL, NULL, MORE | SAID, NULL},
	{READ_SHARE, ">= #", NULL, NULL, MORE | SAID, NULL},
	{READ_SHARE, "#", NULL, NULL, 0, NULL},
	{READ_SHARE, "~ #", NULL, NULL, SAID, NULL},
	{READ_SHARE, "none", NULL, "0%", 0, NULL},
	{READ_SHARE, "new program", NULL, "unknown", SAID, NULL},
	{READ_SHARE, "new", NULL, "unknown", SAID, NULL},

	{READ_COUNT, "#", NULL, NULL, 0, NULL},

	{READ_YES, "yes", NULL, "yes", 0, NULL},
	{READ_YES, "y", NULL, "yes", 0, NULL},
	{READ_YES, "true", NULL, "yes", 0, NULL},
	{READ_YES, "x", NULL, "yes", 0, NULL},
	{READ_YES, "required", NULL, "yes", 0, NULL},
	{READ_YES, "preferred", NULL, "yes", PREFERRED, NULL},
	{READ_YES, "no", NULL, "no", 0, NULL},
	{READ_YES, "n", NULL, "no", 0, NULL},
	{READ_YES, "false", NULL, "no", 0, NULL},
	{READ_YES, "not required", NULL, "no", 0, NULL},
	{READ_STEP2_BY, "yes", NULL, "interview", 0, NULL},
	{READ_STEP2_BY, "true", NULL, "interview", 0, NULL},
	{READ_STEP2_BY, "no", NULL, "none", 0, NULL},
	{READ_STEP2_BY, "false", NULL, "none", 0, NULL},

	{READ_TYPE, "* university * community *", NULL, "mixed", 0, NULL},
	{READ_TYPE, "* community * university *", NULL, "mixed", 0, NULL},
	{READ_TYPE, "* academic * community *", NULL, "mixed", 0, NULL},
	{READ_TYPE, "* community * academic *", NULL, "mixed", 0, NULL},
	{READ_TYPE, "hybrid", NULL, "mixed", 0, NULL},
	{READ_TYPE, "mixed", NULL, "mixed", 0, NULL},
	{READ_TYPE, "academic *", NULL, "university", 0, NULL},
	{READ_TYPE, "university *", NULL, "university", 0, NULL},
	{READ_TYPE, "community *", NULL, "community", 0, NULL},

	{READ_SIGNAL, "true", NULL, "given", 0, NULL},
	{READ_SIGNAL, "yes", NULL, "given", 0, NULL},
	{READ_SIGNAL, "x", NULL, "given", 0, NULL},
	{READ_SIGNAL, "given", NULL, "given", 0, NULL},
	{READ_SIGNAL, "false", NULL, "none", 0, NULL},
	{READ_SIGNAL, "no", NULL, "none", 0, NULL},
	{READ_SIGNAL, "gold", NULL, "gold", 0, NULL},
	{READ_SIGNAL, "silver", NULL, "silver", 0, NULL},

	{READ_DEADLINE, "rolling *", NULL, "none", 0, NULL},
	{READ_DEADLINE, "no deadline", NULL, "none", 0, NULL},
	{READ_DEADLINE, "not accepting **", "accepting", "no", SAID, NULL},
	{READ_DEADLINE, "closed", "accepting", "no", SAID, NULL},

	{READ_FACT, "none", NULL, "none", 0, NULL},
	{READ_FACT, "no limit", NULL, "none", 0, NULL},
	{READ_FACT, "no >=", NULL, "none", 0, NULL},
	{READ_FACT, "no <=", NULL, "none", 0, NULL},
	{READ_FACT, "* case by case", NULL, NULL, 0,
	 "they decide case by case"},
	{READ_FACT, "individually", NULL, NULL, 0, "they decide case by case"},
};

/* What to ask whoever knows, for a fact that a cell leaves open. */
static const struct word questions[] = {
	{"acgme_id", "what is its ACGME number?"},
	{"nrmp_code", "what is its NRMP code?"},
	{"type", "is it a university or a community program?"},
	{"accepting", "do they take applications this season?"},
	{"visas", "which visas do they sponsor for residents?"},
	{"visa_residents", "how many of their residents are on a visa now?"},
	{"img_share", "what share of their residents are IMGs?"},
	{"imgs_per_class", "how many IMGs are in a class?"},
	{"positions", "how many positions do they have a year?"},
	{"interviews", "how many interviews did they give last season?"},
	{"step2_min", "which Step 2 score do they ask for at least?"},
	{"step2_typical", "which Step 2 score is usual there?"},
	{"step2_by", "by when must Step 2 be there?"},
	{"attempts_max", "how many tries at a Step do they accept in all?"},
	{"yog_limit", "how many years since graduation do they accept?"},
	{"usce_months", "how many months of clinical experience in the US do "
			"they ask for?"},
	{"ecfmg_by", "by when must ECFMG have certified you?"},
	{"lors", "how many letters do they want?"},
	{"chair_letter", "do they want a letter from a chair?"},
	{"statement", "do they want a statement of its own?"},
	{"deadline", "until when do they take applications?"},
	{"takes_signals", "do they take part in signaling?"},
	{"observership", "do they take observers who have graduated?"},
	{"thank_you_notes", "are thank-you notes welcome, or not wanted?"},
	{"signal", "which signal do you send them?"},
	{"want", "how much do you want to go there, from 1 to 5?"},
	{"rotated", "have you worked there?"},
	{NULL, "what do they say of it?"},
};

const char *program_question(struct str field)
{
	return vocab_help(questions, field);
}

/* Cells of months are those of experience, with a unit or without. */
static bool is_for(const struct pattern *row, enum reading how)
{
	return row->how == how || row->how == READ_FACT ||
	       (row->how == READ_USCE && how == READ_MONTHS);
}

/* "not by application" is not what "* application *" is about. */
static bool is_denied(const struct pattern *row, const struct segment *s)
{
	return row->words[0] == '*' &&
	       (segment_has(s, "no") || segment_has(s, "not"));
}

static const struct pattern *find(enum reading how, const struct segment *s,
				  bool first)
{
	for (size_t i = 0; i < sizeof(patterns) / sizeof(*patterns); i++)
		if (is_for(&patterns[i], how) && !(patterns[i].flags & ALSO) &&
		    !(first && (patterns[i].flags & LATER)) &&
		    !is_denied(&patterns[i], s) &&
		    segment_matches(s, patterns[i].words))
			return &patterns[i];
	return NULL;
}

/* "230", "2.5", "3-4", with a unit after it. */
static struct str figures(struct program *p, double low, double high,
			  const char *unit)
{
	if (low == high)
		return arena_format(p->arena, "%.10g%s", low, unit);
	return arena_format(p->arena, "%.10g-%.10g%s", low, high, unit);
}

static struct str figure_of(struct program *p, const struct pattern *row,
			    const struct segment *s, enum reading how)
{
	const struct token *t = s->figure;
	double low = t ? t->low : 0, high = t ? t->high : 0;
	const char *unit = how == READ_SHARE && !row->to ? "%" : "";

	if (row->flags & YEAR)
		return s->year->text;
	/* what is more than all is no share, and asked about */
	if (row->flags & OF)
		low = high =
			low > s->second->low || s->second->low <= 0
				? 101
				: (double)(int)(100 * low / s->second->low +
						0.5);
	if (row->flags & MORE)
		high = 100;
	if (row->flags & NEXT)
		low = high = high + 1;
	if (row->flags & WEEKS)
		low = low / 4, high = high / 4;
	if (row->flags & YEARS)
		low = low * 12, high = high * 12;
	return figures(p, low, high, unit);
}

static struct str value_of(struct program *p, const struct pattern *row,
			   const struct segment *s, enum reading how)
{
	const char *mark = row->value ? strchr(row->value, '#') : NULL;
	struct str figure;

	if (row->value && !mark)
		return str_z(row->value);
	figure = figure_of(p, row, s, how);
	if (!mark)
		return figure;
	return arena_format(p->arena, "%.*s%.*s%s", (int)(mark - row->value),
			    row->value, STR_ARG(figure), mark + 1);
}

/* 0.35 in a column of shares: 0.35%, or 35%? */
static bool is_fraction(const struct segment *s)
{
	return s->figure && !s->second && !s->figure->percent &&
	       s->figure->low > 0 && s->figure->high <= 1;
}

static void fill(struct program *p, const struct pattern *row,
		 const struct segment *s, enum reading how, struct claim *c)
{
	const struct field *f = schema_find(c->field);

	if (f && (f->flags & FIELD_LIST) && f->type == FIELD_FACT)
		claim_add(p, c, value_of(p, row, s, how));
	else
		claim_value(p, c, value_of(p, row, s, how));
	if (row->flags & (STRICT | PREFERRED))
		c->strict = row->flags & STRICT ? 1 : 0;
	c->said = c->said || (row->flags & (SAID | PREFERRED));
	c->exclusive = row->flags & LESS;
	if (row->flags & AT)
		c->at = arena_format(p->arena, "%.4s-%02d", s->year->text.p,
				     (int)s->month->low);
	if (how == READ_SHARE && is_fraction(s))
		claim_ask(p, c, "a fraction, or percent?");
}

/* Another field: its own claim, which says what the part does. */
static void fill_other(struct program *p, const struct pattern *row,
		       const struct segment *s, enum reading how,
		       const struct cell *cell)
{
	struct claim c = claim_new(str_z(row->to), str_z(row->to));
	struct cell part = {.raw = cell->count > 1 ? s->text : cell->raw};

	fill(p, row, s, how, &c);
	program_claim(p, &c, &part);
}

/* A value that its field does not take, as 80 for a score. */
static void check_value(struct program *p, struct claim *c)
{
	const struct field *f = schema_find(c->field);
	struct buf hint = BUF_INIT;

	if (c->value && c->value->type == NODE_STRING && !c->ask && f &&
	    f->type == FIELD_FACT && !fact_check(f, c->value->text, &hint))
		claim_ask(
			p, c,
			str_is(c->field, "step2_min") ||
					str_is(c->field, "step2_typical")
				? "not a score of today, which has three digits"
				: "can that be so?");
	buf_release(&hint);
}

/* A second figure: the same, a wish beside it, or nobody knows which counts. */
static bool agrees(struct program *p, enum reading how,
		   const struct pattern *row, const struct segment *s,
		   struct claim *c)
{
	struct str value = value_of(p, row, s, how);

	if (c->value->type != NODE_STRING || str_eq(c->value->text, value))
		return true;
	if (!(row->flags & PREFERRED) && !c->ask)
		claim_ask(p, c, "two that differ");
	return false;
}

/* False where another part has said it already, and not the same. */
static bool take_row(struct program *p, enum reading how,
		     const struct pattern *row, const struct segment *s,
		     struct claim *c, const struct cell *cell)
{
	/* beside a wish the figure is meant */
	if ((row->flags & LATER) && c->strict < 0)
		c->strict = 1;
	if (row->ask)
		claim_ask(p, c, row->ask);
	else if (row->to && !str_is(c->field, row->to))
		fill_other(p, row, s, how, cell);
	else if (!c->value || (row->flags & OVER))
		fill(p, row, s, how, c);
	else
		return agrees(p, how, row, s, c);
	return true;
}

/* What a part says by the way: "3 months, hands-on". */
static bool take_also(struct program *p, enum reading how,
		      const struct segment *s, const struct cell *cell)
{
	bool any = false;

	for (size_t i = 0; i < sizeof(patterns) / sizeof(*patterns); i++) {
		const struct pattern *row = &patterns[i];

		if (!(row->flags & ALSO) || !is_for(row, how) ||
		    is_denied(row, s) || !segment_matches(s, row->words))
			continue;
		fill_other(p, row, s, how, cell);
		any = true;
	}
	return any;
}

void program_match(struct program *p, enum reading how, struct claim *c,
		   const struct cell *cell)
{
	bool any = false, all = !cell->more, none = false;

	if (cell_damage(cell)) {
		claim_ask(p, c, cell_damage(cell));
		return;
	}
	for (size_t i = 0; i < cell->count; i++) {
		const struct segment *s = &cell->segments[i];
		const struct pattern *row = find(how, s, !any);
		bool also = take_also(p, how, s, cell);

		all = all && (row || also);
		any = any || row || also;
		if (!row)
			continue;
		none = none || (row->flags & ELSE);
		all = take_row(p, how, row, s, c, cell) && all;
	}
	if (!any)
		claim_ask(p, c, NULL);
	else if (!all || (cell->count > 1 && c->strict == 0))
		c->said = true;
	if (none && !c->value)
		claim_value(p, c, STR("unknown"));
	check_value(p, c);
}
