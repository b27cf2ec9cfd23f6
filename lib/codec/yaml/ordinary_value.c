#include "config.h"

#include "codec/yaml/ordinary_impl.h"

#include "base/ascii.h"
#include "base/utf8.h"
#include "base/word.h"

/* May a text without quotes begin with `c`? The white list. */
static bool is_start(char c)
{
	return ascii_is_word(c) || c == '(' || c == '+' || c == '$' ||
	       c == '/' || c == '_' || c == '~';
}

struct pos ordinary_pos(struct ordinary *o, size_t at)
{
	if (at > o->high) {
		size_t i = o->high > o->line_at ? o->high : o->line_at;

		for (; i < at; i++)
			o->wide += ((unsigned char)o->src.p[i] & 0xc0) == 0x80;
		o->high = at + utf8_ascii(str_skip(o->src, at));
	}
	return (struct pos){o->line, (uint32_t)(at - o->line_at + 1 - o->wide)};
}

struct node *ordinary_node(struct ordinary *o, enum node_type type, size_t at)
{
	struct node *n;

	if (++o->nodes > ORDINARY_NODES)
		return NULL;
	n = node_new(o->arena, type);
	n->pos = ordinary_pos(o, at);
	n->begin = n->end = (uint32_t)at;
	return n;
}

struct node *ordinary_string(struct ordinary *o, struct str text)
{
	size_t begin = (size_t)(text.p - o->src.p);
	struct node *n = ordinary_node(o, NODE_STRING, begin);

	if (!n)
		return NULL;
	n->text = arena_str(o->arena, text);
	n->end = (uint32_t)(begin + text.n);
	return n;
}

/* The first ':', '#' or newline from `at` on; there is a newline. */
static size_t next_mark(struct str s, size_t at)
{
	for (; s.n - at >= WORD_BYTES; at += WORD_BYTES) {
		uint64_t word = word_load(s.p + at);
		uint64_t colon = (word ^ WORD_OF(':')) - WORD_OF(1);
		uint64_t hash = (word ^ WORD_OF('#')) - WORD_OF(1);
		uint64_t control = word - WORD_OF(' ');
		uint64_t mark = (colon | hash | control) & ~word & WORD_TOPS;

		if (mark)
			return at + word_first(mark);
	}
	while (s.p[at] != ':' && s.p[at] != '#' && s.p[at] != '\n')
		at++;
	return at;
}

bool ordinary_plain(struct ordinary *o, struct str *text)
{
	const char *p = o->src.p;
	size_t begin = o->at, at, end;

	if (!is_start(p[begin]))
		return false;
	at = next_mark(o->src, begin);
	while (!(p[at] == '\n' ||
		 (p[at] == ':' && (p[at + 1] == ' ' || p[at + 1] == '\n')) ||
		 (p[at] == '#' && p[at - 1] == ' ')))
		at = next_mark(o->src, at + 1);
	for (end = at; end > begin && p[end - 1] == ' ';)
		end--;
	o->at = at;
	*text = (struct str){p + begin, end - begin};
	return true;
}

/* Where the quotes that begin at `at` end: on this line, without an escape
 * other than '' for a '. 0 if they do not. */
static size_t quotes_end(const char *p, size_t at)
{
	char quote = p[at++];

	for (; p[at] != '\n' && (p[at] != '\\' || quote == '\''); at++) {
		if (p[at] != quote)
			continue;
		if (quote == '"' || p[at + 1] != quote)
			return at;
		at++;
	}
	return 0;
}

static struct node *read_quoted(struct ordinary *o)
{
	const char *p = o->src.p;
	size_t begin = o->at, end = quotes_end(p, begin);
	struct node *n = end ? ordinary_node(o, NODE_STRING, begin) : NULL;
	char *to;

	if (!n)
		return NULL;
	to = arena_bytes(o->arena, end - begin);
	n->text.p = to;
	for (size_t i = begin + 1; i < end; i++) {
		*to++ = p[i];
		i += p[i] == p[begin];
	}
	*to = '\0';
	n->text.n = (size_t)(to - n->text.p);
	n->end = (uint32_t)(end + 1);
	o->at = end + 1;
	return n;
}

/* Does `c` end a word inside brackets, or does libyaml say? */
static bool ends_word(char c)
{
	return c == ',' || c == ':' || c == '\n' || c == '#' || c == '?' ||
	       c == '[' || c == ']' || c == '{' || c == '}';
}

/* Past a word or more inside [ ] or { }. */
static bool flow_plain(struct ordinary *o, struct str *text)
{
	const char *p = o->src.p;
	size_t begin = o->at, at = begin, end;

	if (!is_start(p[at]))
		return false;
	while (!ends_word(p[at]) || (p[at] == ':' && ascii_is_alnum(p[at + 1])))
		at++;
	for (end = at; p[end - 1] == ' ';)
		end--;
	o->at = at;
	*text = (struct str){p + begin, end - begin};
	return true;
}

static struct node *read_flow(struct ordinary *o, int depth);

static struct node *flow_value(struct ordinary *o, int depth)
{
	struct str text;
	char c = ordinary_char(o);

	if (c == '\'' || c == '"')
		return read_quoted(o);
	if (c == '[' || c == '{')
		return read_flow(o, depth);
	return flow_plain(o, &text) ? ordinary_string(o, text) : NULL;
}

/* `key: ` and its place. */
static bool flow_key(struct ordinary *o, struct str *key, struct pos *pos)
{
	size_t begin = o->at;

	*pos = ordinary_pos(o, begin);
	if (!flow_plain(o, key) || ordinary_char(o) != ':' ||
	    key->n > ORDINARY_KEY || begin + key->n != o->at ||
	    o->src.p[o->at + 1] != ' ')
		return false;
	*key = arena_str(o->arena, *key);
	o->at++;
	ordinary_skip_spaces(o);
	return true;
}

/* A value, with its key in a map, and past spaces to `stop` or past one ','. */
static bool flow_item(struct ordinary *o, struct node *parent, char stop,
		      int depth)
{
	struct str key = STR_NONE;
	struct pos key_pos = POS_NONE;
	struct node *n;

	if (stop == '}' && !flow_key(o, &key, &key_pos))
		return false;
	n = flow_value(o, depth);
	if (!n)
		return false;
	n->key_pos = key_pos;
	node_append(parent, key, n);
	ordinary_skip_spaces(o);
	if (ordinary_char(o) == stop)
		return true;
	if (ordinary_char(o) != ',')
		return false;
	o->at++;
	ordinary_skip_spaces(o);
	return ordinary_char(o) != stop;
}

/* [ ] or { } on one line. Each value is there; none is after the last ','. */
static struct node *read_flow(struct ordinary *o, int depth)
{
	char stop = ordinary_char(o) == '[' ? ']' : '}';
	const struct node *first;
	struct node *n;
	size_t count = 0;

	if (depth >= YAML_DEPTH)
		return NULL;
	n = ordinary_node(o, stop == ']' ? NODE_LIST : NODE_MAP, o->at);
	if (!n)
		return NULL;
	o->at++;
	ordinary_skip_spaces(o);
	for (; ordinary_char(o) != stop; count++) {
		if (!flow_item(o, n, stop, depth + 1))
			return NULL;
	}
	n->end = (uint32_t)++o->at;
	return stop == ']' || !yaml_find_duplicate(n, count, &first) ? n : NULL;
}

static void begin_line(struct ordinary *o, size_t at)
{
	o->at = o->line_at = at;
	o->wide = 0;
}

/* What a block of text looks like, before it is copied. */
struct block {
	size_t first, last; /* of its lines, without the last newline */
	size_t inner;       /* spaces before each */
	bool literal, strip;
};

static size_t line_end(struct str s, size_t at)
{
	return (size_t)((const char *)memchr(s.p + at, '\n', s.n - at) - s.p);
}

/*
 * The lines of `b` from `at` on, with o->at after them and the empty lines that
 * follow. No line has spaces alone, the first is not empty, and those that
 * become one have nothing between them.
 */
static bool block_lines(struct ordinary *o, struct block *b, size_t at,
			size_t indent)
{
	struct str s = o->src;
	size_t spaces;

	o->line++;
	if (at == s.n)
		return false;
	b->first = at;
	b->inner = spaces = strspn(s.p + at, " ");
	while (spaces >= b->inner) {
		if (s.p[at + spaces] == '\n' ||
		    (!b->literal && spaces > b->inner))
			return false;
		b->last = line_end(s, at);
		for (at = b->last; at < s.n && s.p[at] == '\n'; at++)
			o->line++;
		if (at == s.n)
			break;
		spaces = strspn(s.p + at, " ");
		if (!b->literal && spaces >= b->inner && at > b->last + 1)
			return false;
	}
	/* spaces alone, however few, may be a line of the block */
	if (at < s.n && spaces &&
	    (at + spaces == s.n || s.p[at + spaces] == '\n'))
		return false;
	begin_line(o, at);
	return b->inner > indent &&
	       (at == s.n || spaces <= indent || spaces >= b->inner);
}

static struct str block_text(struct ordinary *o, const struct block *b)
{
	char *text = arena_bytes(o->arena, b->last - b->first + 2), *to = text;
	char between = b->literal ? '\n' : ' ';

	for (size_t at = b->first, end; at < b->last; at = end + 1) {
		end = line_end(o->src, at);
		if (end > at)
			at += b->inner;
		memcpy(to, o->src.p + at, end - at);
		to += end - at;
		*to++ = between;
	}
	to[-1] = '\n';
	to -= b->strip;
	*to = '\0';
	return (struct str){text, (size_t)(to - text)};
}

static struct node *read_block(struct ordinary *o, size_t indent)
{
	const char *p = o->src.p;
	size_t at = o->at + 1;
	struct block b = {.literal = ordinary_char(o) == '|',
			  .strip = p[at] == '-'};
	struct node *n = ordinary_node(o, NODE_STRING, o->at);

	at += b.strip;
	if (!n || p[at] != '\n' || !block_lines(o, &b, at + 1, indent))
		return NULL;
	n->text = block_text(o, &b);
	n->end = (uint32_t)b.last;
	return n;
}

bool ordinary_end_line(struct ordinary *o)
{
	const char *p = o->src.p;

	ordinary_skip_spaces(o);
	if (p[o->at] == '#' && (o->at == o->line_at || p[o->at - 1] == ' '))
		o->at = line_end(o->src, o->at);
	if (p[o->at] != '\n')
		return false;
	begin_line(o, o->at + 1);
	o->line++;
	return true;
}

struct node *ordinary_value(struct ordinary *o, size_t indent)
{
	char c = ordinary_char(o);
	struct node *n = NULL;
	struct str text;

	if (c == '|' || c == '>')
		return read_block(o, indent);
	if (c == '\'' || c == '"')
		n = read_quoted(o);
	else if (c == '[' || c == '{')
		n = read_flow(o, o->depth);
	else if (ordinary_plain(o, &text))
		n = ordinary_string(o, text);
	return n && ordinary_end_line(o) ? n : NULL;
}
