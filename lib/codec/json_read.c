#include "config.h"
#include "codec/json.h"

#include <stdint.h>
#include <stdlib.h>

#include "base/ascii.h"
#include "base/utf8.h"
#include "codec/json_plain.h"

enum {
	/* objects with more names are sorted to find duplicates */
	FEW_NAMES = 32
};

/* A list or object that is still open. */
struct open {
	struct node *node;
	uint64_t seen; /* one bit a name, by its length and ends */
	size_t count;
};

struct reader {
	const char *start, *p, *end;
	struct arena *arena;
	struct json_error *err;
	size_t depth, values;
	struct open stack[JSON_DEPTH];
};

static bool fail(struct reader *r, const char *at, const char *what)
{
	r->err->at = (size_t)(at - r->start);
	r->err->what = what;
	return false;
}

static void skip_blanks(struct reader *r)
{
	while (r->p < r->end && (unsigned char)*r->p <= ' ' &&
	       memchr(" \t\n\r", *r->p, 4))
		r->p++;
}

static bool at_byte(const struct reader *r, char c)
{
	return r->p < r->end && *r->p == c;
}

/* The four digits of a \uXXXX at `p`, or -1. */
static int32_t read_unit(const char *p, const char *end)
{
	int32_t unit = 0;
	int i;

	if (end - p < 6 || p[0] != '\\' || p[1] != 'u')
		return -1;
	for (i = 2; i < 6; i++) {
		int digit = ascii_hex(p[i]);

		if (digit < 0)
			return -1;
		unit = unit * 16 + digit;
	}
	return unit;
}

/* One \uXXXX, or a surrogate pair of them; NULL when wrong. */
static const char *unescape_unicode(struct reader *r, const char *p,
				    const char *end, char **to)
{
	int32_t unit = read_unit(p, end), low;

	if (unit < 0) {
		fail(r, p, "'\\u' needs four hexadecimal digits");
		return NULL;
	}
	if (unit >= 0xd800 && unit <= 0xdfff) {
		low = read_unit(p + 6, end);
		if (unit > 0xdbff || low < 0xdc00 || low > 0xdfff) {
			fail(r, p, "unpaired surrogate");
			return NULL;
		}
		unit = 0x10000 + ((unit - 0xd800) << 10) + (low - 0xdc00);
		p += 6;
	}
	*to += utf8_put(*to, (uint32_t)unit);
	return p + 6;
}

/* Replaces `s` by what its escapes mean, never longer than itself. */
static bool unescape(struct reader *r, struct str *s)
{
	static const char names[] = "\"\\/bfnrt";
	static const char meant[] = "\"\\/\b\f\n\r\t";
	const char *p = s->p, *end = s->p + s->n;
	char *out = arena_bytes(r->arena, s->n), *to = out;

	while (p < end) {
		const char *found, *run = memchr(p, '\\', (size_t)(end - p));
		size_t n = (size_t)((run ? run : end) - p);

		memcpy(to, p, n);
		to += n;
		p += n;
		if (!run)
			break;
		if (p[1] == 'u') {
			p = unescape_unicode(r, p, end, &to);
			if (!p)
				return false;
			continue;
		}
		found = memchr(names, p[1], sizeof(names) - 1);
		if (!found)
			return fail(r, p,
				    "unknown escape; '\\\\' is a backslash");
		*to++ = meant[found - names];
		p += 2;
	}
	*s = (struct str){out, (size_t)(to - out)};
	return true;
}

/* As read_string, from somewhere after `quote`. */
static bool read_rest(struct reader *r, const char *quote, struct str *text)
{
	bool escapes = false;

	for (;;) {
		struct str rest = {r->p, (size_t)(r->end - r->p)};
		uint32_t cp;
		size_t n = json_plain(rest);

		r->p += n;
		if (n == rest.n)
			return fail(r, quote, "a string is not closed");
		if (*r->p == '"')
			break;
		if (*r->p == '\\') {
			if (r->end - r->p < 2)
				return fail(r, quote, "a string is not closed");
			escapes = true;
			/*
			 * only an escaped quote or backslash could mislead the
			 * loop
			 */
			r->p += r->p[1] == '"' || r->p[1] == '\\' ? 2 : 1;
			continue;
		}
		if ((unsigned char)*r->p < ' ')
			return fail(r, r->p,
				    "a control character must be escaped");
		n = utf8_next((struct str){r->p, rest.n - n}, &cp);
		if (n == 1)
			return fail(r, r->p, "not valid UTF-8");
		r->p += n;
	}
	*text = (struct str){quote + 1, (size_t)(r->p - quote - 1)};
	r->p++;
	return !escapes || unescape(r, text);
}

/* From the opening quote to after the closing one. */
static bool read_string(struct reader *r, struct str *text)
{
	const char *quote = r->p++;
	size_t n = json_plain((struct str){r->p, (size_t)(r->end - r->p)});

	r->p += n;
	if (!at_byte(r, '"'))
		return read_rest(r, quote, text);
	*text = (struct str){quote + 1, n};
	r->p++;
	return true;
}

static bool read_digits(struct reader *r)
{
	const char *from = r->p;

	while (r->p < r->end && ascii_is_digit(*r->p))
		r->p++;
	return r->p > from || fail(r, r->p, "expected a digit");
}

static bool read_number(struct reader *r, struct str *text)
{
	const char *from = r->p;

	if (*r->p == '-')
		r->p++;
	if (at_byte(r, '0')) {
		r->p++;
		if (r->p < r->end && ascii_is_digit(*r->p))
			return fail(r, r->p - 1,
				    "a number cannot have leading zeros");
	} else if (!read_digits(r)) {
		return false;
	}
	if (at_byte(r, '.')) {
		r->p++;
		if (!read_digits(r))
			return false;
	}
	if (at_byte(r, 'e') || at_byte(r, 'E')) {
		r->p++;
		if (at_byte(r, '+') || at_byte(r, '-'))
			r->p++;
		if (!read_digits(r))
			return false;
	}
	*text = (struct str){from, (size_t)(r->p - from)};
	return true;
}

static bool read_word(struct reader *r, struct str word)
{
	if ((size_t)(r->end - r->p) < word.n ||
	    memcmp(r->p, word.p, word.n) != 0)
		return fail(r, r->p, "expected a value");
	r->p += word.n;
	return true;
}

static enum node_type type_at(const struct reader *r)
{
	switch (r->p < r->end ? *r->p : '\0') {
	case '"':
		return NODE_STRING;
	case '{':
		return NODE_MAP;
	case '[':
		return NODE_LIST;
	case 't':
		return NODE_TRUE;
	case 'f':
		return NODE_FALSE;
	case '-':
	case '0':
	case '1':
	case '2':
	case '3':
	case '4':
	case '5':
	case '6':
	case '7':
	case '8':
	case '9':
		return NODE_NUMBER;
	default:
		return NODE_NULL;
	}
}

static bool push(struct reader *r, struct node *n)
{
	if (r->depth == JSON_DEPTH)
		return fail(r, r->p, "nested more than 128 levels deep");
	r->stack[r->depth++] = (struct open){.node = n};
	r->p++;
	return true;
}

/* A whole scalar, or the opening bracket of a list or object. */
static struct node *read_value(struct reader *r)
{
	enum node_type type = type_at(r);
	struct node *n;
	bool good = false;

	if (r->values++ == JSON_VALUES) {
		fail(r, r->p, "too many values for one record");
		return NULL;
	}
	n = node_new(r->arena, type);

	n->begin = (uint32_t)(r->p - r->start);
	n->pos = (struct pos){1, n->begin + 1};
	switch (type) {
	case NODE_STRING:
		good = read_string(r, &n->text);
		break;
	case NODE_NUMBER:
		good = read_number(r, &n->text);
		break;
	case NODE_TRUE:
		good = read_word(r, STR("true"));
		break;
	case NODE_FALSE:
		good = read_word(r, STR("false"));
		break;
	case NODE_NULL:
		good = read_word(r, STR("null"));
		break;
	case NODE_LIST:
	case NODE_MAP:
		good = push(r, n);
		break;
	}
	n->end = (uint32_t)(r->p - r->start);
	return good ? n : NULL;
}

static bool twin(struct reader *r, const char *at)
{
	return fail(r, at, "duplicate name in the object");
}

/* Is `name` new among the few that came before it? */
static bool check_name(struct reader *r, struct open *o, struct str name,
		       const char *at)
{
	const struct node *n;
	uint64_t mix = name.n, bit;

	if (o->count >= FEW_NAMES)
		return true;
	if (name.n > 0)
		mix += 7u * (unsigned char)name.p[0] +
		       31u * (unsigned char)name.p[name.n / 2] +
		       5u * (unsigned char)name.p[name.n - 1];
	bit = (uint64_t)1 << (mix & 63);
	if (o->seen & bit)
		for (n = o->node->first; n; n = n->next)
			if (str_eq(n->key, name))
				return twin(r, at);
	o->seen |= bit;
	return true;
}

static int compare_names(const void *a, const void *b)
{
	const struct node *x = *(const struct node *const *)a;
	const struct node *y = *(const struct node *const *)b;
	int order;

	if (x->key.n != y->key.n)
		return x->key.n < y->key.n ? -1 : 1;
	order = x->key.n > 0 ? memcmp(x->key.p, y->key.p, x->key.n) : 0;
	return order ? order : (x->begin > y->begin) - (x->begin < y->begin);
}

/* Sorted, so that no choice of names makes this slow. */
static bool check_names(struct reader *r, const struct open *o)
{
	const struct node **sorted, *n, *found = NULL;
	size_t i = 0;

	if (o->node->type != NODE_MAP || o->count <= FEW_NAMES)
		return true;
	sorted = mem_resize(NULL, o->count, sizeof(*sorted));
	for (n = o->node->first; n; n = n->next)
		sorted[i++] = n;
	qsort(sorted, o->count, sizeof(*sorted), compare_names);
	for (i = 1; i < o->count; i++)
		if (str_eq(sorted[i - 1]->key, sorted[i]->key) &&
		    (!found || sorted[i]->begin < found->begin))
			found = sorted[i];
	free(sorted);
	return !found || twin(r, r->start + found->key_pos.col - 1);
}

static bool read_name(struct reader *r, struct open *o, struct str *name)
{
	const char *at = r->p;

	if (!at_byte(r, '"'))
		return fail(r, at, "expected a name in double quotes");
	if (!read_string(r, name) || !check_name(r, o, *name, at))
		return false;
	skip_blanks(r);
	if (!at_byte(r, ':'))
		return fail(r, r->p, "expected ':' after the name");
	r->p++;
	skip_blanks(r);
	return true;
}

static bool close_top(struct reader *r)
{
	struct open *o = &r->stack[--r->depth];

	r->p++;
	o->node->end = (uint32_t)(r->p - r->start);
	return check_names(r, o);
}

/* The next item of the innermost open list or object, or its end. */
static bool read_item(struct reader *r)
{
	struct open *o = &r->stack[r->depth - 1];
	bool map = o->node->type == NODE_MAP;
	struct str name = STR_NONE;
	const char *at;
	struct node *n;

	skip_blanks(r);
	if (at_byte(r, map ? '}' : ']'))
		return close_top(r);
	if (o->count > 0) {
		if (r->p == r->end)
			return fail(r, r->p,
				    map ? "an object is not closed"
					: "a list is not closed");
		if (*r->p != ',')
			return fail(r, r->p,
				    map ? "expected ',' or '}'"
					: "expected ',' or ']'");
		r->p++;
		skip_blanks(r);
	}
	at = r->p;
	if (map && !read_name(r, o, &name))
		return false;
	n = read_value(r);
	if (!n)
		return false;
	if (map)
		n->key_pos = (struct pos){1, (uint32_t)(at - r->start) + 1};
	node_append(o->node, name, n);
	o->count++;
	return true;
}

struct node *json_read(struct arena *a, struct str line, struct json_error *err)
{
	struct reader r;
	struct node *root;

	r.start = r.p = line.n ? line.p : "";
	r.end = r.start + line.n;
	r.arena = a;
	r.err = err;
	r.depth = r.values = 0;
	if (line.n >= UINT32_MAX) {
		fail(&r, r.start, "longer than 4 GiB");
		return NULL;
	}
	skip_blanks(&r);
	root = read_value(&r);
	if (!root)
		return NULL;
	while (r.depth > 0)
		if (!read_item(&r))
			return NULL;
	skip_blanks(&r);
	if (r.p < r.end) {
		fail(&r, r.p, "expected nothing more after the value");
		return NULL;
	}
	return root;
}
