#include "config.h"

#include "program_impl.h"

/* The visas that cells name, as the schema writes them. */
static const struct {
	const char *word, *visa;
	enum reading how; /* of a column of its own */
} visas[] = {
	{"j1", "J-1", READ_VISA_J},
	{"h1b", "H-1B", READ_VISA_H},
	{"f1", "F-1", READ_VISA_ANY},
};

enum {
	H1B = 1, /* its place */
	VISAS = sizeof(visas) / sizeof(*visas),
};

/* Words beside a visa that take nothing from it. */
static const char *const plain_words[] = {
	"through",  "ecfmg",   "visa", "visas",    "sponsored",
	"sponsors", "sponsor", "yes",  "accepted", "accepts",
	"intealth", "and",     NULL};

/* Words that make it one for some people only, so that it is not counted. */
static const char *const narrow_words[] = {
	"transfer", "transfers", "already", "no", "not", "except", NULL};

/* Those who need none. */
static const char *const citizen_words[] = {
	"usc", "gc", "citizens", "citizen", "permanent", "residents", NULL};

static const char *const none_patterns[] = {"none",
					    "no",
					    "false",
					    "no visa *",
					    "no visas *",
					    "no sponsorship *",
					    "* not sponsor *",
					    "* not sponsored *",
					    "not accepted"};

static int visa_of(const struct token *t)
{
	for (int i = 0; i < VISAS; i++)
		if (t->type == TOKEN_WORD && str_is(t->text, visas[i].word))
			return i;
	return -1;
}

static int first_visa(const struct segment *s)
{
	int found = -1;

	for (size_t i = 0; i < s->count && found < 0; i++)
		found = visa_of(&s->tokens[i]);
	return found;
}

/* What the words around a visa do to it. */
enum effect {
	PLAIN,
	NARROW,   /* only some may have it */
	STEP3,    /* with Step 3 by a day */
	CASES,    /* case by case */
	QUALIFIED /* something else is said of it */
};

static bool is_cases(const struct segment *s)
{
	return segment_matches(s, "* case by case *") ||
	       segment_has(s, "individually") || segment_has(s, "individual");
}

static enum effect effect_of(const struct segment *s)
{
	enum effect effect = PLAIN;

	if (segment_has(s, "step3") || segment_matches(s, "* step # *"))
		return STEP3;
	if (is_cases(s))
		return CASES;
	for (size_t i = 0; i < s->count; i++) {
		const struct token *t = &s->tokens[i];

		if (t->type == TOKEN_WORD && str_is_any(t->text, narrow_words))
			return NARROW;
		if (visa_of(t) < 0 && !(t->type == TOKEN_WORD &&
					str_is_any(t->text, plain_words)))
			effect = QUALIFIED;
	}
	return effect;
}

static bool has_citizens(const struct segment *s)
{
	for (size_t i = 0; i < s->count; i++)
		if (s->tokens[i].type == TOKEN_WORD &&
		    str_is_any(s->tokens[i].text, citizen_words))
			return true;
	return false;
}

static bool is_none(const struct segment *s)
{
	for (size_t i = 0; i < sizeof(none_patterns) / sizeof(*none_patterns);
	     i++)
		if (segment_matches(s, none_patterns[i]))
			return true;
	return false;
}

/* "if Step 3 by rank list": a fact of its own. */
static void put_step3(struct program *p, const struct segment *s,
		      const struct cell *cell)
{
	static const char *const by[][2] = {{"ranking", "ranking"},
					    {"match", "ranking"},
					    {"application", "application"},
					    {"start", "start"}};
	struct claim c = claim_new(STR("step3_for_h1b"), STR("step3_for_h1b"));
	struct cell part = {.raw = cell->count > 1 ? s->text : cell->raw};

	claim_value(p, &c, STR("yes"));
	for (size_t i = 0; i < sizeof(by) / sizeof(*by) && !c.by.n; i++)
		if (segment_has(s, by[i][0]))
			c.by = str_z(by[i][1]);
	c.said = true;
	program_claim(p, &c, &part);
}

/* The visas that a cell leaves, as its parts are read. */
struct reading_visas {
	struct program *program;
	struct claim *claim;
	const struct cell *cell;
	bool has[VISAS];
	bool cases, none, yes, unread;
	int last; /* the visa named before, or -1 */
};

static void apply(struct reading_visas *r, const struct segment *s, int visa,
		  enum effect effect)
{
	r->has[visa] = effect != NARROW && effect != CASES;
	r->claim->said = r->claim->said || effect == NARROW ||
			 effect == QUALIFIED || effect == CASES;
	if (effect == CASES)
		r->cases = true;
	/* of two in one part it is the H-1B's */
	if (effect == STEP3 && (visa == H1B || !segment_has(s, "h1b")))
		put_step3(r->program, s, r->cell);
}

static void take_segment(struct reading_visas *r, const struct segment *s)
{
	enum effect effect = effect_of(s);
	bool any = false;

	for (size_t i = 0; i < s->count; i++) {
		int visa = visa_of(&s->tokens[i]);

		if (visa < 0)
			continue;
		apply(r, s, visa, effect);
		r->last = visa;
		any = true;
	}
	if (any)
		return;
	if (is_cases(s))
		r->cases = true;
	else if (segment_matches(s, "yes") || segment_matches(s, "true"))
		r->yes = true;
	else if (is_none(s) || has_citizens(s))
		r->none = true;
	else if (r->last >= 0)
		apply(r, s, r->last, effect);
	else
		r->unread = true;
}

static void settle(struct reading_visas *r)
{
	struct claim *c = r->claim;

	for (int i = 0; i < VISAS; i++)
		if (r->has[i])
			claim_add(r->program, c, str_z(visas[i].visa));
	if (r->cases) {
		claim_add(r->program, c, STR("case-by-case"));
		c->ask = "they decide case by case: would they sponsor a visa "
			 "for you?";
		c->why = "they decide case by case";
	} else if (r->none && !c->value) {
		claim_value(r->program, c, STR("none"));
		c->said = c->said || !is_none(&r->cell->segments[0]);
	} else if (!c->value) {
		claim_ask(r->program, c, NULL);
	} else {
		c->said = c->said || r->unread || r->none || r->cell->more;
	}
}

void program_visas(struct program *p, struct claim *c, const struct cell *cell)
{
	struct reading_visas r = {
		.program = p, .claim = c, .cell = cell, .last = -1};

	if (cell_damage(cell)) {
		claim_ask(p, c, cell_damage(cell));
		return;
	}
	for (size_t i = 0; i < cell->count; i++)
		take_segment(&r, &cell->segments[i]);
	settle(&r);
}

/* Yes or no, of one visa or of any. */
void program_visa(struct program *p, enum reading how, struct claim *c,
		  const struct cell *cell)
{
	int yes = vocab_yes(cell->folded);

	for (int i = 0; i < VISAS && yes >= 0; i++)
		if (visas[i].how == how && how != READ_VISA_ANY) {
			p->visas[i] = yes;
			return;
		}
	/* more than yes and no, or of any */
	program_visas(p, c, cell);
	program_claim(p, c, cell);
}

void program_visas_end(struct program *p)
{
	struct claim c = claim_new(STR("visas"), STR("visas"));
	struct cell none = {.raw = STR("")};
	bool said = false;

	for (int i = 0; i < VISAS; i++) {
		said = said || p->visas[i] >= 0;
		if (p->visas[i] == 1)
			claim_add(p, &c, str_z(visas[i].visa));
	}
	if (said && !c.value && p->visas[0] == 0 && p->visas[1] == 0)
		claim_value(p, &c, STR("none"));
	else if (said && !c.value)
		claim_value(p, &c, STR("unknown"));
	if (said)
		program_claim(p, &c, &none);
}

/* Adds what a source says to the claims about visas. */
static void add_says(struct program *p, struct node *claims, struct str piece)
{
	ptrdiff_t says = str_find(piece, STR(" says "));
	struct claim c = claim_new(STR("visas"), STR("visas"));
	struct cell cell;
	struct node *map;

	if (says <= 0)
		return;
	cell_read(&cell, p->arena, str_skip(piece, (size_t)says + 6));
	if (!cell.count ||
	    (!is_none(&cell.segments[0]) && first_visa(&cell.segments[0]) < 0))
		return;
	program_visas(p, &c, &cell);
	map = node_new(p->arena, NODE_MAP);
	node_append(map, STR("value"), c.value);
	node_put(p->arena, map, "source",
		 str_trim((struct str){piece.p, (size_t)says}));
	node_append(claims, STR_NONE, map);
}

static bool differ(const struct node *claims)
{
	const struct node *first = node_get(claims->first, "value");

	for (const struct node *c = claims->first->next; c; c = c->next)
		if (!node_same(first, node_get(c, "value")))
			return true;
	return false;
}

/* The column's own fact goes first, as a claim; what is not known goes, and
 * what it said is kept. */
static void put_first(struct program *p, struct node *claims)
{
	struct node *old = node_get(p->root, "visas"), *first = old;
	struct node *said = node_get(old, "said");

	if (!old)
		return;
	node_remove(p->root, old);
	if (node_has(old, "unknown") ||
	    node_has(node_get(old, "value"), "unknown")) {
		if (said)
			program_keep(p, STR("visa"), said->text);
		return;
	}
	if (old->type != NODE_MAP) {
		first = node_new(p->arena, NODE_MAP);
		node_append(first, STR("value"), old);
	}
	first->next = claims->first;
	claims->first = first;
}

static void put_claims(struct program *p, struct node *claims,
		       const struct cell *cell)
{
	static const char why[] = "the sources differ";

	put_first(p, claims);
	if (differ(claims)) {
		node_put(p->arena, claims->last, "ask",
			 str_z(program_question(STR("visas"))));
		account_ask(p->account, why, p->line, STR("visas"), cell->raw);
	}
	node_append(p->root, STR("visas"),
		    claims->first->next ? claims : claims->first);
}

/* "thank-yous: please don't" is no answer of the program's. */
static void put_thanks(struct program *p, const struct cell *cell)
{
	struct claim c =
		claim_new(STR("thank_you_notes"), STR("thank_you_notes"));

	if (str_find(cell->folded, STR("thank")) < 0)
		return;
	claim_ask(p, &c, "a note says so; does the program?");
	program_claim(p, &c, cell);
}

void program_notes(struct program *p, const struct cell *cell)
{
	struct node *claims = node_new(p->arena, NODE_LIST);
	struct node *old = node_get(p->root, "notes");
	struct str rest = cell->raw, line, piece;
	struct buf both = BUF_INIT;

	put_thanks(p, cell);
	while (str_line(&rest, &line))
		while (str_split(&line, ',', &piece))
			add_says(p, claims, piece);
	if (claims->first)
		put_claims(p, claims, cell);
	if (!old) {
		program_text(p, "notes", cell->raw);
		return;
	}
	buf_addstr(&both, old->text);
	buf_addz(&both, "\n\n");
	buf_addstr(&both, cell->raw);
	old->text = buf_to_arena(&both, p->arena);
}
