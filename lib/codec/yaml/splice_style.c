#include "config.h"

#include "codec/yaml/splice_impl.h"

#include "base/utf8.h"
#include "codec/yaml/yaml.h"
#include "codec/yaml/yaml_impl.h"

enum {
	STEP = 2,     /* columns of one level where nothing says otherwise */
	STEP_MAX = 9, /* what a block's header can say */
};

/* How often something was written which way. */
struct quotes {
	size_t plain, single, twice; /* that need no quotes */
	size_t forced_single, forced_twice;
};

/* How lists, or maps, are written. */
struct shape {
	bool known; /* the step: the first in a block gives it */
	size_t step;
	size_t flow, block; /* of those without lists or maps in them */
};

struct survey {
	struct str src;
	size_t at, line_start; /* of the position looked at last */
	struct pos pos;
	struct quotes keys, texts;
	struct shape list, map;
};

size_t splice_column(struct str src, size_t at)
{
	size_t start = at, bom = str_mark(src);

	while (start > bom) {
		size_t back = start - 1;

		while (back > bom && (src.p[back] & 0xc0) == 0x80)
			back--;
		if (yaml_break(src, back))
			break;
		start = back;
	}
	return utf8_count((struct str){src.p + start, at - start});
}

bool splice_is_flow(struct str src, const struct node *collection)
{
	char c = src.p[collection->begin];

	return c == '[' || c == '{';
}

static void survey_start(struct survey *v, struct str src)
{
	*v = (struct survey){.src = src, .at = str_mark(src), .pos = POS_START};
}

/* Forward only. */
static void survey_to(struct survey *v, struct pos pos)
{
	while (v->pos.line < pos.line && v->at < v->src.n) {
		const char *nl =
			memchr(v->src.p + v->at, '\n', v->src.n - v->at);

		v->at = nl ? (size_t)(nl - v->src.p) + 1 : v->src.n;
		v->pos.line++;
		v->pos.col = 1;
	}
	while (v->pos.col < pos.col && v->at < v->src.n) {
		uint32_t cp;

		v->at += utf8_next(
			(struct str){v->src.p + v->at, v->src.n - v->at}, &cp);
		v->pos.col++;
	}
}

size_t splice_byte(struct str src, struct pos pos)
{
	struct survey v;

	survey_start(&v, src);
	survey_to(&v, pos);
	return v.at;
}

static void count_quote(struct quotes *q, char c, struct str text)
{
	bool forced = yaml_needs_quotes(text);

	if (c == '\'')
		*(forced ? &q->forced_single : &q->single) += 1;
	else if (c == '"')
		*(forced ? &q->forced_twice : &q->twice) += 1;
	else if (c != '|' && c != '>' && c != '&' && c != '!')
		q->plain++;
}

static bool has_scalars_only(const struct node *n)
{
	for (const struct node *c = n->first; c; c = c->next)
		if (node_is_collection(c))
			return false;
	return n->first;
}

static void count_collection(struct survey *v, const struct node *n,
			     const struct node *parent, bool in_flow)
{
	struct shape *of = n->type == NODE_LIST ? &v->list : &v->map;
	bool flow = splice_is_flow(v->src, n);
	size_t col, base;

	if (in_flow || !parent || parent->type != NODE_MAP)
		return;
	if (has_scalars_only(n))
		*(flow ? &of->flow : &of->block) += 1;
	if (flow || of->known)
		return;
	col = splice_column(v->src, n->begin);
	base = splice_column(v->src, parent->begin);
	if (col < base || col - base > STEP_MAX)
		return;
	of->known = true;
	of->step = col - base;
}

static void survey_tree(struct survey *v, const struct node *n,
			const struct node *parent, bool in_flow)
{
	if (n->type == NODE_STRING)
		count_quote(&v->texts, v->src.p[n->begin], n->text);
	if (!node_is_collection(n))
		return;
	count_collection(v, n, parent, in_flow);
	in_flow |= splice_is_flow(v->src, n);
	for (const struct node *c = n->first; c; c = c->next) {
		if (n->type == NODE_MAP) {
			survey_to(v, c->key_pos);
			if (v->at < v->src.n)
				count_quote(&v->keys, v->src.p[v->at], c->key);
		}
		survey_tree(v, c, n, in_flow);
	}
}

/* The quotes around texts that need none. */
static char free_quote(const struct quotes *q)
{
	if (q->single + q->twice <= q->plain)
		return '\0';
	return q->twice > q->single ? '"' : '\'';
}

static bool says_something(const struct quotes *q)
{
	return q->plain + q->single + q->twice > 0;
}

/* The quotes around texts that need some; `otherwise` when there are none. */
static char forced_quote(const struct survey *v, char otherwise)
{
	size_t single = v->keys.single + v->keys.forced_single +
			v->texts.single + v->texts.forced_single;
	size_t twice = v->keys.twice + v->keys.forced_twice + v->texts.twice +
		       v->texts.forced_twice;

	if (single == twice)
		return otherwise;
	return twice > single ? '"' : '\'';
}

static void take_quotes(struct splice_style *st, const struct survey *v)
{
	if (says_something(&v->keys))
		st->key_quote = free_quote(&v->keys);
	if (says_something(&v->texts))
		st->text_quote = free_quote(&v->texts);
	st->quote = forced_quote(v, st->quote);
}

/* How the last item of a block list begins. */
static void take_dash(struct splice_style *st, struct str src,
		      const struct node *list)
{
	const struct node *item = list->last;
	size_t col = splice_column(src, list->begin), at = item->begin, broken;

	if (item->type == NODE_NULL)
		return;
	while (at > 0 && src.p[at - 1] == ' ')
		at--;
	broken = at == 0 || src.p[at - 1] == '\n' || src.p[at - 1] == '\r';
	if (item->type == NODE_MAP && !splice_is_flow(src, item) && broken &&
	    splice_column(src, item->begin) > col) {
		st->dash_alone = true;
		st->gap = splice_column(src, item->begin) - col - 1;
	} else if (at > 0 && src.p[at - 1] == '-' &&
		   item->begin - at <= STEP_MAX) {
		st->gap = item->begin - at;
	}
}

struct splice_style splice_style(const struct splice *s,
				 const struct node *sample)
{
	struct splice_style st = {.quote = '\'', .gap = 1};
	struct str src = splice_text(s);
	struct survey v;

	survey_start(&v, src);
	if (s->root)
		survey_tree(&v, s->root, NULL, false);
	st.list = v.list.known ? v.list.step : STEP;
	st.map = v.map.step ? v.map.step : STEP;
	st.flow_lists = v.list.flow >= v.list.block;
	st.flow_maps = v.map.flow >= v.map.block;
	take_quotes(&st, &v);
	if (!sample || !sample->first)
		return st;
	survey_start(&v, src);
	survey_tree(&v, sample, NULL, false);
	take_quotes(&st, &v);
	if (sample->type != NODE_LIST || splice_is_flow(src, sample))
		return st;
	take_dash(&st, src, sample);
	for (const struct node *c = sample->first; c; c = c->next)
		if (node_is_collection(c))
			st.flow_items = splice_is_flow(src, c);
	return st;
}
