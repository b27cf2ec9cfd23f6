/*
 * Ordinary files, which nearly all are, straight from their bytes: the same
 * tree with the same places as libyaml's events make, at a tenth of the work.
 * What is ordinary, where n is a number of spaces and EOL an end of line:
 *
 *	file	= { blank | map(0) | list(0) }		one of them
 *	blank	= { " " } [ "#" any ] "\n"
 *	map(n)	= { n " " pair(n) }
 *	list(n)	= { n " " "-" ( EOL nested(n) | " " item(n) ) }
 *	item(n)	= value(n) | pair(m) map(m)		m: its own column
 *	pair(n)	= plain ":" ( EOL nested(n) | " " value(n) )
 *	nested(n) = nothing | map(m) | list(m)		m > n
 *		or, below a pair, list(n)
 *	value(n) = ( plain | quoted | flow ) EOL | block(n)
 *	plain	= start { any but ": ", ":\n", " #" }
 *	start	= letter | digit | not ASCII | one of ( + $ / _ ~
 *	quoted	= "'" { any but "'", or "''" } "'"
 *		| '"' { any but '"' and "\" } '"'
 *	flow	= "[" [ each { "," each } ] "]"
 *		| "{" [ word ": " each { "," word ": " each } ] "}"
 *	each	= word | quoted | flow
 *	word	= start { any but , : [ ] { } # ? | ":" alnum }
 *	alnum	= letter | digit
 *	block(n) = ( "|" | ">" ) [ "-" ] "\n" lines with more than n spaces
 *	EOL	= { " " } [ " #" any ] "\n"
 *
 * Also: every line ends in "\n", no line has a tab, a CR, a character that
 * YAML 1.1 takes for a line break, or a BOM; a key is not over ORDINARY_KEY
 * bytes and not twice in a map; the lines of a block are as ordinary_value.c
 * says. At the first byte of anything else, a mistake too, the whole file is
 * libyaml's: nothing is reported here.
 */
#include "config.h"

#include "codec/yaml/ordinary_impl.h"

static struct ordinary_level *top(struct ordinary *o)
{
	return o->depth ? &o->levels[o->depth - 1] : NULL;
}

static void attach(struct ordinary *o, struct node *n)
{
	struct ordinary_level *up = top(o);

	if (!up)
		return;
	n->key_pos = o->key_pos;
	node_append(up->node, o->key, n);
	o->key = STR_NONE;
	o->key_pos = POS_NONE;
	o->null = NULL;
}

/* A list whose '-' or a map whose key is at byte `at` of this line. */
static bool open_level(struct ordinary *o, enum node_type type, size_t at)
{
	struct node *n = ordinary_node(o, type, at);

	if (!n || o->depth == YAML_DEPTH)
		return false;
	attach(o, n);
	o->levels[o->depth++] =
		(struct ordinary_level){.node = n, .indent = at - o->line_at};
	return true;
}

static bool close_level(struct ordinary *o)
{
	struct ordinary_level *l = top(o);
	const struct node *first;

	l->node->end = l->node->last->end;
	o->depth--;
	return !l->keys || !yaml_find_duplicate(l->node, l->keys, &first);
}

/* Opens or closes levels until the top one is that of a line at `indent`. */
static bool find_level(struct ordinary *o, size_t indent, bool dash)
{
	enum node_type type = dash ? NODE_LIST : NODE_MAP;
	const struct ordinary_level *up = top(o);

	if (!up)
		return indent == 0 && open_level(o, type, o->at);
	if (o->null && (indent > up->indent || (indent == up->indent && dash &&
						up->node->type == NODE_MAP)))
		return open_level(o, type, o->at);
	if (o->null)
		attach(o, o->null);
	/* a key ends the list that is in its own column */
	while (up && (up->indent > indent || (up->indent == indent && !dash &&
					      up->node->type == NODE_LIST))) {
		if (!close_level(o))
			return false;
		up = top(o);
	}
	return up && up->indent == indent && up->node->type == type;
}

/* After ':' or '-': a value on this line, or one to wait for. */
static bool read_after(struct ordinary *o, size_t indent)
{
	size_t end = o->at;
	struct node *n;

	ordinary_skip_spaces(o);
	if (ordinary_char(o) == '\n' || ordinary_char(o) == '#') {
		o->null = ordinary_node(o, NODE_NULL, end);
		return o->null && ordinary_end_line(o);
	}
	n = ordinary_value(o, indent);
	if (n)
		attach(o, n);
	return n;
}

/* `key:` and what follows, in the map on top. */
static bool read_pair(struct ordinary *o, struct str key)
{
	struct ordinary_level *map = top(o);
	size_t begin = (size_t)(key.p - o->src.p);

	if (key.n > ORDINARY_KEY || begin + key.n != o->at)
		return false;
	o->key_pos = ordinary_pos(o, begin);
	o->key = arena_str(o->arena, key);
	o->at++;
	map->keys++;
	return read_after(o, map->indent);
}

/* A '-' and what follows, in the list on top. */
static bool read_item(struct ordinary *o)
{
	size_t dash = o->at++;
	struct node *n;
	struct str text;

	ordinary_skip_spaces(o);
	if (!ordinary_plain(o, &text)) {
		o->at = dash + 1;
		return read_after(o, top(o)->indent);
	}
	if (ordinary_char(o) == ':')
		return open_level(o, NODE_MAP, (size_t)(text.p - o->src.p)) &&
		       read_pair(o, text);
	n = ordinary_string(o, text);
	if (!n || !ordinary_end_line(o))
		return false;
	attach(o, n);
	return true;
}

static bool read_line(struct ordinary *o)
{
	const char *p = o->src.p + o->at;
	struct str key;

	if (*p == '-')
		return (p[1] == ' ' || p[1] == '\n') &&
		       find_level(o, o->at - o->line_at, true) && read_item(o);
	return find_level(o, o->at - o->line_at, false) &&
	       ordinary_plain(o, &key) && ordinary_char(o) == ':' &&
	       read_pair(o, key);
}

/* Is every byte one that means the same to an editor, libyaml and us? */
static bool has_ordinary_bytes(struct ordinary *o)
{
	struct str s = o->src;
	struct place start;

	if (s.n == 0 || s.p[s.n - 1] != '\n' || memchr(s.p, '\t', s.n))
		return false;
	place_init(&start, s, o->line);
	o->high = start.high;
	return start.own_lines && start.byte == 0 &&
	       (o->high == s.n || str_find(s, STR("\xef\xbb\xbf")) < 0);
}

static bool read_lines(struct ordinary *o)
{
	bool good;

	while (o->at < o->src.n) {
		ordinary_skip_spaces(o);
		good = ordinary_char(o) == '\n' || ordinary_char(o) == '#'
			       ? ordinary_end_line(o)
			       : read_line(o);
		if (!good)
			return false;
	}
	if (o->null)
		attach(o, o->null);
	good = o->depth > 0;
	while (good && o->depth > 0)
		good = close_level(o);
	return good;
}

struct node *yaml_read_ordinary(struct arena *a, struct str src,
				uint32_t first_line)
{
	struct ordinary o;

	o.src = src;
	o.arena = a;
	o.at = o.line_at = o.wide = o.nodes = 0;
	o.line = first_line;
	o.depth = 0;
	o.key = STR_NONE;
	o.key_pos = POS_NONE;
	o.null = NULL;
	if (!has_ordinary_bytes(&o) || !read_lines(&o))
		return NULL;
	return o.levels[0].node;
}
