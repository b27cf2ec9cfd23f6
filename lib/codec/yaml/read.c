#include "config.h"

#include "codec/yaml/yaml.h"

#include <stdlib.h>
#include <yaml.h>

#include "codec/yaml/yaml_impl.h"

enum {
	PAIRWISE = 32, /* keys that are compared each with each */
	SHOWN = 64,    /* bytes of the user's text in a message */
};

/* A list or map that is still open. */
struct level {
	struct node *node;
	struct str key; /* of the value to come, in a map; p NULL: none yet */
	struct pos key_pos;
	size_t key_end;
	size_t keys;
	bool brackets; /* around it; a pair in a list has none */
};

struct reader {
	yaml_parser_t parser;
	struct place at;
	struct arena *arena;
	const char *file;
	uint32_t first_line;
	struct diag *diag;
	struct level levels[YAML_DEPTH];
	int depth;
	struct node *root;
	int documents;
	size_t events;
	bool done, failed;
};

#define FAIL(r, pos, ...)                                                      \
	do {                                                                   \
		diag_error((r)->diag, (r)->file, (pos), __VA_ARGS__);          \
		(r)->failed = true;                                            \
	} while (0)

static struct level *top(struct reader *r)
{
	return r->depth ? &r->levels[r->depth - 1] : NULL;
}

/* The start of `s` for a message; UTF-8 is not cut apart. */
static struct str shown(struct str s)
{
	if (s.n > SHOWN) {
		s.n = SHOWN;
		while (s.n > 0 && (s.p[s.n] & 0xc0) == 0x80)
			s.n--;
	}
	return s;
}

static void go_to(struct reader *r, const yaml_mark_t *mark)
{
	place_to_mark(&r->at, mark->index, mark->line, mark->column);
}

static struct str scalar_text(const yaml_event_t *e)
{
	return (struct str){(const char *)e->data.scalar.value,
			    e->data.scalar.length};
}

static void attach(struct reader *r, struct node *n)
{
	struct level *up = top(r);

	if (!up) {
		r->root = n;
		return;
	}
	n->key_pos = up->key_pos;
	node_append(up->node, up->key, n);
	up->key = STR_NONE;
	up->key_pos = POS_NONE;
}

static bool wants_key(struct reader *r)
{
	struct level *up = top(r);

	return up && up->node->type == NODE_MAP && !up->key.p;
}

/* A plain scalar without text: libyaml's word for a missing one. */
static bool is_nothing(const yaml_event_t *e)
{
	return e->type == YAML_SCALAR_EVENT &&
	       e->data.scalar.style == YAML_PLAIN_SCALAR_STYLE &&
	       e->data.scalar.length == 0;
}

static void read_key(struct reader *r, const yaml_event_t *e)
{
	struct level *up = top(r);
	struct str key = scalar_text(e);
	bool plain = e->data.scalar.style == YAML_PLAIN_SCALAR_STYLE;
	struct pos pos;

	go_to(r, &e->start_mark);
	pos = place_pos(&r->at);
	if (is_nothing(e)) {
		FAIL(r, pos, "the key before ':' is missing");
		return;
	}
	if (plain && str_is(key, "<<")) {
		FAIL(r, pos,
		     "merge key '<<' is not supported; write the keys out");
		return;
	}
	go_to(r, &e->end_mark);
	up->key = arena_str(r->arena, key);
	up->key_pos = pos;
	up->key_end = r->at.byte;
	up->keys++;
}

/* libyaml puts a missing value of a map anywhere up to the next token. */
static void read_nothing(struct reader *r, const yaml_event_t *e)
{
	struct level *up = top(r);
	struct node *n = node_new(r->arena, NODE_NULL);

	if (e->start_mark.index == e->end_mark.index && up &&
	    up->node->type == NODE_MAP)
		place_to_byte(&r->at, yaml_past_colon(r->at.src, up->key_end));
	else
		go_to(r, &e->end_mark);
	n->begin = n->end = (uint32_t)r->at.byte;
	n->pos = place_pos(&r->at);
	attach(r, n);
}

static void read_scalar(struct reader *r, const yaml_event_t *e)
{
	yaml_scalar_style_t style = e->data.scalar.style;
	struct node *n = node_new(r->arena, NODE_STRING);
	size_t end;

	place_to_byte(&r->at, yaml_past_properties(r->at.src, r->at.byte, 2));
	n->text = arena_str(r->arena, scalar_text(e));
	n->begin = (uint32_t)r->at.byte;
	n->pos = place_pos(&r->at);
	go_to(r, &e->end_mark);
	end = r->at.byte;
	if (style == YAML_LITERAL_SCALAR_STYLE ||
	    style == YAML_FOLDED_SCALAR_STYLE)
		end = yaml_block_end(r->at.src, n->begin, end, n->text);
	n->end = (uint32_t)end;
	attach(r, n);
}

static void open_level(struct reader *r, enum node_type type, bool flow,
		       int properties)
{
	struct node *n;

	if (wants_key(r)) {
		FAIL(r, place_pos(&r->at),
		     "a list or mapping cannot be a key; quote the text if it "
		     "is one");
		return;
	}
	if (r->depth == YAML_DEPTH) {
		FAIL(r, place_pos(&r->at), "nested more than %d levels deep",
		     YAML_DEPTH);
		return;
	}
	place_to_byte(&r->at,
		      yaml_past_properties(r->at.src, r->at.byte, properties));
	n = node_new(r->arena, type);
	n->begin = (uint32_t)r->at.byte;
	n->pos = place_pos(&r->at);
	attach(r, n);
	r->levels[r->depth++] = (struct level){
		.node = n,
		.brackets = flow && strchr("[{", r->at.src.p[n->begin])};
}

static bool is_before(struct pos a, struct pos b)
{
	return a.line != b.line ? a.line < b.line : a.col < b.col;
}

static int by_key(const void *a, const void *b)
{
	const struct node *x = *(const struct node *const *)a;
	const struct node *y = *(const struct node *const *)b;
	int c;

	if (x->key.n != y->key.n)
		return x->key.n < y->key.n ? -1 : 1;
	c = memcmp(x->key.p, y->key.p, x->key.n);
	return c ? c : is_before(x->key_pos, y->key_pos) ? -1 : 1;
}

const struct node *yaml_find_duplicate(const struct node *map, size_t keys,
				       const struct node **first)
{
	const struct node *found = NULL, **sorted;
	size_t n = 0;

	if (keys <= PAIRWISE) {
		for (const struct node *b = map->first; b; b = b->next) {
			for (*first = map->first; *first != b;
			     *first = (*first)->next) {
				if (str_eq((*first)->key, b->key))
					return b;
			}
		}
		return NULL;
	}
	sorted = mem_resize(NULL, keys, sizeof(struct node *));
	for (const struct node *c = map->first; c; c = c->next)
		sorted[n++] = c;
	qsort(sorted, n, sizeof(struct node *), by_key);
	for (size_t i = 1; i < n; i++) {
		if (!str_eq(sorted[i - 1]->key, sorted[i]->key) ||
		    (found && is_before(found->key_pos, sorted[i]->key_pos)))
			continue;
		*first = sorted[i - 1];
		found = sorted[i];
	}
	free(sorted);
	return found;
}

static void close_level(struct reader *r, const yaml_event_t *e)
{
	struct level *l = top(r);
	struct node *n = l->node;
	const struct node *first, *again;

	if (l->brackets || !n->last) {
		go_to(r, &e->end_mark);
		n->end = (uint32_t)r->at.byte;
	} else {
		n->end = n->last->end;
	}
	again = l->keys ? yaml_find_duplicate(n, l->keys, &first) : NULL;
	if (again) {
		struct str key = shown(again->key);

		FAIL(r, again->key_pos,
		     "duplicate key '%.*s', first on line %u; keep one",
		     STR_ARG(key), (unsigned)first->key_pos.line);
	}
	r->depth--;
}

/*
 * libyaml compares each %TAG with all others before it shows them, so they are
 * looked for in front of every document.
 */
static void check_directives(struct reader *r)
{
	struct place at = r->at;
	size_t tag = yaml_find_tag_directive(at.src, at.byte);

	if (tag == at.src.n)
		return;
	place_to_byte(&at, tag);
	FAIL(r, place_pos(&at),
	     "'%%TAG' is not supported; write the tags out or drop them");
}

static void refuse_alias(struct reader *r, const yaml_event_t *e)
{
	struct str name = shown(str_z((const char *)e->data.alias.anchor));

	FAIL(r, place_pos(&r->at),
	     "alias '*%.*s' is not supported; write the value out, or quote "
	     "text that starts with '*'",
	     STR_ARG(name));
}

static const char *anchor_of(const yaml_event_t *e)
{
	const yaml_char_t *name = NULL;

	if (e->type == YAML_SCALAR_EVENT)
		name = e->data.scalar.anchor;
	else if (e->type == YAML_SEQUENCE_START_EVENT)
		name = e->data.sequence_start.anchor;
	else if (e->type == YAML_MAPPING_START_EVENT)
		name = e->data.mapping_start.anchor;
	return (const char *)name;
}

/*
 * libyaml ends the name of an anchor at the first character that cannot be in
 * one, and takes what is stuck to it, as in `&an:chor`, for the value.
 */
static void check_anchor(struct reader *r, const char *name)
{
	struct str src = r->at.src;
	size_t at = r->at.byte, end;

	if (src.p[at] == '!')
		at = yaml_past_properties(src, at, 1);
	end = at + 1 + strlen(name);
	if (end >= src.n || strchr(" \t,]}", src.p[end]) ||
	    yaml_break(src, end))
		return;
	place_to_byte(&r->at, at);
	FAIL(r, place_pos(&r->at), "text that starts with '&' must be quoted");
}

static void take(struct reader *r, const yaml_event_t *e)
{
	const char *anchor = anchor_of(e);

	if (++r->events > YAML_EVENTS) {
		FAIL(r, place_pos(&r->at),
		     "the file has too many values; split it");
		return;
	}
	if (!is_nothing(e))
		go_to(r, &e->start_mark);
	if (anchor && !is_nothing(e))
		check_anchor(r, anchor);
	if (r->failed)
		return;
	switch (e->type) {
	case YAML_DOCUMENT_START_EVENT:
		if (r->documents++)
			FAIL(r, place_pos(&r->at),
			     "a second document; a file holds only one");
		break;
	case YAML_DOCUMENT_END_EVENT:
		go_to(r, &e->end_mark);
		check_directives(r);
		break;
	case YAML_ALIAS_EVENT:
		refuse_alias(r, e);
		break;
	case YAML_SCALAR_EVENT:
		if (wants_key(r))
			read_key(r, e);
		else if (is_nothing(e))
			read_nothing(r, e);
		else
			read_scalar(r, e);
		break;
	case YAML_SEQUENCE_START_EVENT:
		open_level(r, NODE_LIST,
			   e->data.sequence_start.style ==
				   YAML_FLOW_SEQUENCE_STYLE,
			   !!e->data.sequence_start.anchor +
				   !!e->data.sequence_start.tag);
		break;
	case YAML_MAPPING_START_EVENT:
		open_level(r, NODE_MAP,
			   e->data.mapping_start.style ==
				   YAML_FLOW_MAPPING_STYLE,
			   !!e->data.mapping_start.anchor +
				   !!e->data.mapping_start.tag);
		break;
	case YAML_SEQUENCE_END_EVENT:
	case YAML_MAPPING_END_EVENT:
		close_level(r, e);
		break;
	case YAML_STREAM_END_EVENT:
		r->done = true;
		break;
	default:
		break;
	}
}

static void refuse(struct reader *r)
{
	const yaml_parser_t *p = &r->parser;
	struct yaml_fault f = {
		.problem = p->problem,
		.context = p->context,
		.at = p->problem_mark.index,
		.context_at = p->context_mark.index,
	};

	for (int i = r->depth; i-- > 0 && !f.in_flow;) {
		f.opened = r->levels[i].node->begin;
		f.in_flow = r->levels[i].brackets;
	}
	yaml_fault_report(&f, r->at.src, r->file, r->first_line, r->diag);
	r->failed = true;
}

static void read_events(struct reader *r)
{
	yaml_event_t e;

	check_directives(r);
	while (!r->done && !r->failed) {
		if (!yaml_parser_parse(&r->parser, &e)) {
			refuse(r);
			return;
		}
		take(r, &e);
		yaml_event_delete(&e);
	}
}

enum {
	READ_OPTIONAL = 1 << 0, /* the document may be empty */
	READ_ORDINARY = 1 << 1, /* without libyaml where that is the same */
};

static struct node *read_document(struct arena *a, struct str src,
				  const char *file, uint32_t first_line,
				  struct diag *d, unsigned flags)
{
	struct pos start = {first_line, 1};
	struct reader r;

	if (src.n > YAML_BYTES) {
		diag_error(d, file, start,
			   "the file has %zu bytes, more than %d; split it",
			   src.n, YAML_BYTES);
		return NULL;
	}
	if (!src.p)
		src = STR(""); /* libyaml insists on an address */
	if (!yaml_bytes_check(src, file, first_line, d))
		return NULL;
	r.root = flags & READ_ORDINARY ? yaml_read_ordinary(a, src, first_line)
				       : NULL;
	if (r.root)
		return r.root;
	r.arena = a;
	r.file = file;
	r.first_line = first_line;
	r.diag = d;
	r.depth = r.documents = 0;
	r.events = 0;
	r.done = r.failed = false;
	place_init(&r.at, src, first_line);
	if (!yaml_parser_initialize(&r.parser)) {
		diag_error(d, file, start, "out of memory");
		return NULL;
	}
	yaml_parser_set_input_string(&r.parser, (const unsigned char *)src.p,
				     src.n);
	read_events(&r);
	yaml_parser_delete(&r.parser);
	if (r.failed)
		return NULL;
	if (r.root && r.root->type == NODE_NULL)
		r.root = NULL;
	if (!r.root && !(flags & READ_OPTIONAL))
		diag_error(d, file, start, "the file is empty");
	return r.root;
}

struct node *yaml_read(struct arena *a, struct str src, const char *file,
		       uint32_t first_line, struct diag *d)
{
	return read_document(a, src, file, first_line, d, 0);
}

struct node *yaml_read_only(struct arena *a, struct str src, const char *file,
			    uint32_t first_line, struct diag *d)
{
	return read_document(a, src, file, first_line, d, READ_ORDINARY);
}

struct node *yaml_read_optional(struct arena *a, struct str src,
				const char *file, uint32_t first_line,
				struct diag *d)
{
	return read_document(a, src, file, first_line, d, READ_OPTIONAL);
}

struct node *yaml_read_settings(struct arena *a, struct str src,
				const char *file, struct diag *d)
{
	return read_document(a, src, file, 1, d, READ_OPTIONAL | READ_ORDINARY);
}
