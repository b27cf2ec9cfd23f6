#include "config.h"

#include "program_impl.h"

#include <limits.h>

#include "base/ascii.h"
#include "base/text.h"
#include "model/fact.h"

void program_begin(struct program *p, struct arena *a, struct account *account,
		   int today, uint32_t line)
{
	*p = (struct program){.arena = a,
			      .account = account,
			      .today = today,
			      .line = line,
			      .visas = {-1, -1, -1}};
	p->root = node_new(a, NODE_MAP);
	node_put(a, p->root, "kind", STR("program"));
}

struct claim claim_new(struct str field, struct str heading)
{
	return (struct claim){.field = field, .heading = heading, .strict = -1};
}

void claim_value(struct program *p, struct claim *c, struct str text)
{
	c->value = node_string(p->arena, text);
}

void claim_add(struct program *p, struct claim *c, struct str text)
{
	if (!c->value || c->value->type != NODE_LIST)
		c->value = node_new(p->arena, NODE_LIST);
	for (const struct node *n = c->value->first; n; n = n->next)
		if (str_eq(n->text, text))
			return;
	node_append(c->value, STR_NONE, node_string(p->arena, text));
}

void claim_ask(struct program *p, struct claim *c, const char *why)
{
	claim_value(p, c, STR("unknown"));
	c->ask = program_question(c->field);
	c->why = why ? why : c->ask;
	c->strict = -1;
	c->exclusive = false;
	c->at = STR_NONE;
}

/* A key that is not taken, for a column without a field. */
void program_keep(struct program *p, struct str heading, struct str text)
{
	struct buf key = BUF_INIT;
	size_t stem;

	if (!text.n)
		return;
	column_key(&key, heading);
	stem = key.len;
	for (int i = 2; node_get_str(p->root, buf_str(&key)); i++) {
		if (str_eq(node_text_str(p->root, buf_str(&key)), text))
			break;
		key.len = stem;
		buf_addf(&key, "-%d", i);
	}
	if (!node_get_str(p->root, buf_str(&key)))
		node_append(p->root, arena_str(p->arena, buf_str(&key)),
			    node_string(p->arena, text));
	buf_release(&key);
}

/* Is it a plain value, without anything to say about it? */
static bool is_plain(const struct claim *c)
{
	return c->strict < 0 && !c->exclusive && !c->at.n && !c->by.n &&
	       !c->time.n && !c->source.n && !c->said && !c->ask;
}

static struct node *claim_node(struct program *p, const struct claim *c,
			       struct str said)
{
	struct arena *a = p->arena;
	struct node *map;

	if (is_plain(c))
		return c->value;
	map = node_new(a, NODE_MAP);
	node_append(map, STR("value"), c->value);
	if (c->strict >= 0)
		node_put(a, map, "strict", c->strict ? STR("yes") : STR("no"));
	if (c->exclusive)
		node_put(a, map, "exclusive", STR("yes"));
	node_put(a, map, "at", c->at);
	node_put(a, map, "by", c->by);
	node_put(a, map, "time", c->time);
	if (c->said || c->ask)
		node_put(a, map, "said", said);
	node_put(a, map, "source", c->source);
	if (c->ask)
		node_put(a, map, "ask", str_z(c->ask));
	return map;
}

/* May a value be put over this one? `unknown` says nothing. */
static bool is_free(const struct node *n)
{
	return !n || (n->type == NODE_STRING && str_is(n->text, "unknown"));
}

void program_claim(struct program *p, const struct claim *c,
		   const struct cell *cell)
{
	struct node *old = node_get_str(p->root, c->field);
	struct node *value;

	if (c->ask)
		account_ask(p->account, c->why, p->line, c->field, cell->raw);
	if (!c->value)
		return;
	value = claim_node(p, c, cell->raw);
	if (old && old->type == NODE_LIST && value->type == NODE_LIST) {
		for (const struct node *n = value->first; n; n = n->next)
			if (!node_has(old, n->text.p))
				node_put(p->arena, old, NULL, n->text);
		return;
	}
	if (!is_free(old)) {
		if (value->type != NODE_STRING ||
		    !str_is(value->text, "unknown"))
			program_keep(p, c->heading, cell->raw);
		return;
	}
	if (old)
		node_remove(p->root, old);
	node_append(p->root, c->field, value);
}

void program_text(struct program *p, const char *field, struct str text)
{
	node_put(p->arena, p->root, field, text);
}

/* "Fjord Lake University (Rural Track)": the name, and that of its track. */
static void put_name(struct program *p, struct str text)
{
	ptrdiff_t open = -1;

	if (node_get(p->root, "name")) {
		program_keep(p, STR("name"), text);
		return;
	}
	for (size_t i = 0; i < text.n; i++)
		if (text.p[i] == '(')
			open = (ptrdiff_t)i;
	program_text(p, "name", text);
	if (open > 0 && str_ends(text, STR(")")) && !p->track_apart)
		p->track = str_trim((struct str){text.p + open + 1,
						 text.n - (size_t)open - 2});
}

/* "Dayton, OH", "Bath ME"; what is no place is kept. */
static void put_place(struct program *p, struct str heading, struct str text)
{
	struct str city = text, state = STR_NONE;

	for (size_t i = text.n; i-- > 0 && !state.p;)
		if (text.p[i] == ',' || text.p[i] == ' ') {
			city.n = i;
			state = str_trim(str_skip(text, i + 1));
		}
	city = str_trim(city);
	if (city.n && city.p[city.n - 1] == ',')
		city.n--;
	if (!city.n || !state.n || node_get(p->root, "city") ||
	    (!memchr(text.p, ',', text.n) &&
	     (state.n != 2 || !ascii_is_upper(state.p[0]) ||
	      !ascii_is_upper(state.p[1])))) {
		program_keep(p, heading, text);
		return;
	}
	program_text(p, "city", city);
	program_text(p, "state", state);
}

/* A number of figures, of which a spreadsheet may have left few. */
static void put_code(struct program *p, struct claim *c,
		     const struct cell *cell)
{
	const struct field *f = schema_find(c->field);
	struct buf hint = BUF_INIT, code = BUF_INIT;
	struct str text = cell->raw;

	if (str_ends(text, STR(".0")))
		text.n -= 2;
	for (size_t i = 0; i < text.n; i++)
		buf_addc(&code, ascii_upper(text.p[i]));
	text = buf_to_arena(&code, p->arena);
	claim_value(p, c, text);
	if (cell_damage(cell))
		claim_ask(p, c, cell_damage(cell));
	else if (!fact_check(f, text, &hint))
		claim_ask(p, c,
			  str_is(c->field, "acgme_id")
				  ? "an ACGME number has ten digits"
				  : "an NRMP code looks like 1999400C0");
	buf_release(&hint);
}

/* The words of the field, in any case; for the rest, text. */
static void put_fact(struct program *p, struct claim *c,
		     const struct cell *cell)
{
	const struct field *f = schema_find(c->field);
	struct buf hint = BUF_INIT;

	claim_value(p, c, cell->raw);
	for (const struct word *w = f->words; w && w->name; w++)
		if (text_same(cell->raw, str_z(w->name)))
			claim_value(p, c, str_z(w->name));
	if (f->type == FIELD_FACT && !fact_check(f, c->value->text, &hint))
		program_match(p, READ_FACT, c, cell);
	buf_release(&hint);
}

static void put_signal(struct program *p, struct claim *c,
		       const struct cell *cell)
{
	/* psychiatry has no tiers; a letter for one is kept beside it */
	if (cell->count == 1 && cell->raw.n == 1 &&
	    ascii_is_letter(cell->raw.p[0]) &&
	    !strchr("xXyYnN", cell->raw.p[0])) {
		claim_value(p, c, STR("given"));
		program_keep(p, c->heading, cell->raw);
		return;
	}
	program_match(p, READ_SIGNAL, c, cell);
}

static void put_rotated(struct program *p, struct claim *c,
			const struct cell *cell)
{
	int yes = vocab_yes(cell->raw);

	if (yes < 0 && cell->raw.n == 1)
		yes = ascii_lower(cell->raw.p[0]) == 'x' ? 1 : -1;
	if (yes == 0)
		return; /* one of several columns */
	if (yes < 0)
		put_fact(p, c, cell);
	else if (text_same(c->heading, STR("home")) ||
		 text_same(c->heading, STR("away")))
		claim_value(p, c, arena_lower(p->arena, c->heading));
	else if (text_same(c->heading, STR("rotated")))
		claim_value(p, c, STR("yes"));
	else
		claim_value(p, c, STR("sub-i"));
}

/* What becomes a fact; false for what does not. */
static bool put_claim(struct program *p, enum reading how, struct claim *c,
		      const struct cell *cell)
{
	switch (how) {
	case READ_CODE:
		put_code(p, c, cell);
		return true;
	case READ_FACT:
		put_fact(p, c, cell);
		return true;
	case READ_VISAS:
		program_visas(p, c, cell);
		return true;
	case READ_SIGNAL:
		put_signal(p, c, cell);
		return true;
	case READ_ROTATED:
		put_rotated(p, c, cell);
		return true;
	case READ_DEADLINE:
		program_deadline(p, c, cell);
		return true;
	case READ_ACCEPTING:
		program_accepting(p, c, cell);
		return true;
	case READ_COUNT:
	case READ_SHARE:
	case READ_SCORE:
	case READ_ATTEMPTS:
	case READ_YOG:
	case READ_MONTHS:
	case READ_USCE:
	case READ_LETTERS:
	case READ_ECFMG:
	case READ_YES:
	case READ_TYPE:
	case READ_STEP2_BY:
		program_match(p, how, c, cell);
		return true;
	default:
		return false;
	}
}

static void put_other(struct program *p, enum reading how, struct claim *c,
		      const struct cell *cell)
{
	switch (how) {
	case READ_TRACK:
		if (p->track_apart)
			program_keep(p, c->heading, cell->raw);
		else
			p->track = cell->raw;
		p->track_apart = true;
		break;
	case READ_PROGRAM:
		put_name(p, cell->raw);
		break;
	case READ_PLACE:
		put_place(p, c->heading, cell->raw);
		break;
	case READ_VISA_J:
	case READ_VISA_H:
	case READ_VISA_ANY:
		program_visa(p, how, c, cell);
		break;
	case READ_CHECKED:
		program_checked(p, c->heading, cell);
		break;
	case READ_SPECIALTY:
		if (str_find(cell->folded, STR("psychiatr")) < 0)
			p->fault = "of another specialty";
		break;
	case READ_EVENT:
		program_event(p, c->heading, cell);
		break;
	case READ_STATUS:
		program_status(p, c->heading, cell);
		break;
	case READ_FRACTION:
		program_fraction(p, c->heading, cell);
		break;
	case READ_NOTES:
		program_notes(p, cell);
		break;
	default:
		if (c->field.n && !node_get_str(p->root, c->field))
			program_text(p, c->field.p, cell->raw);
		else
			program_keep(p, c->heading, cell->raw);
	}
}

/* Of facts it is worth a word that nobody says anything. */
static void put_unknown(struct program *p, const struct claim *c,
			const struct cell *cell)
{
	const struct field *f = schema_find(c->field);

	if (!cell->raw.n || !f || f->type != FIELD_FACT ||
	    node_get_str(p->root, c->field))
		return;
	node_append(p->root, c->field, node_string(p->arena, STR("unknown")));
}

void program_put(struct program *p, enum reading how, struct str field,
		 struct str heading, struct str text)
{
	struct claim c = claim_new(field, heading);
	struct cell cell;

	cell_read(&cell, p->arena, text);
	if (cell_is_unknown(&cell))
		put_unknown(p, &c, &cell);
	else if (put_claim(p, how, &c, &cell))
		program_claim(p, &c, &cell);
	else
		put_other(p, how, &c, &cell);
}

/* Facts of the program; not its numbers, nor what is the user's own. */
static bool has_age(struct str key)
{
	static const char *const ageless[] = {
		"acgme_id", "nrmp_code", "freida_id",    "want",
		"rotated",  "signal",    "closed_to_me", NULL};
	const struct field *f = schema_find(key);

	return f && f->type == FIELD_FACT && !str_is_any(key, ageless);
}

/* `checked` with a value, or with each of several claims. */
static void date_claim(struct program *p, struct node *n)
{
	struct node *value;

	if (n->type == NODE_LIST && n->first && n->first->type == NODE_MAP) {
		for (struct node *c = n->first; c; c = c->next)
			date_claim(p, c);
		return;
	}
	if (n->type == NODE_STRING && str_is(n->text, "unknown"))
		return;
	if (n->type != NODE_MAP) {
		value = node_new(p->arena, n->type);
		value->text = n->text;
		value->first = n->first;
		value->last = n->last;
		n->type = NODE_MAP;
		n->first = n->last = NULL;
		node_append(n, STR("value"), value);
	}
	node_append(n, STR("checked"), node_string(p->arena, p->checked));
}

/* The place of a key: facts as the schema has them, then what is kept, then
 * notes and the log. */
static long place_of(const struct node *n)
{
	const struct field *f = schema_find(n->key);

	if (str_is(n->key, "log"))
		return LONG_MAX;
	if (str_is(n->key, "notes"))
		return LONG_MAX - 1;
	return f ? f - schema_fields : LONG_MAX - 2;
}

static void sort_keys(struct node *map)
{
	struct node *rest = map->first, *next, **at;

	map->first = map->last = NULL;
	for (struct node *n = rest; n; n = next) {
		next = n->next;
		at = &map->first;
		while (*at && place_of(*at) <= place_of(n))
			at = &(*at)->next;
		n->next = *at;
		*at = n;
		if (!n->next)
			map->last = n;
	}
}

bool program_end(struct program *p)
{
	struct str institution = node_text(p->root, "institution");

	program_visas_end(p);
	if (!node_text(p->root, "name").n && institution.n)
		program_text(p, "name", institution);
	if (!p->fault && !text_has_word(node_text(p->root, "name")))
		p->fault = "without a name";
	for (struct node *n = p->root->first; p->checked.n && n; n = n->next)
		if (has_age(n->key))
			date_claim(p, n);
	sort_keys(p->root);
	return !p->fault;
}
