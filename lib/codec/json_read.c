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

/*
 * What reads something takes the place of its first byte and returns the place
 * after its last one, or NULL with an error: kept in memory, a place that every
 * byte moves on would be most of the work.
 */
struct reader {
	const char *start, *end;
	struct arena *arena;
	struct json_error *err;
	size_t depth, values;
};

static const char *fail(const struct reader *r, const char *at,
			const char *what)
{
	r->err->at = (size_t)(at - r->start);
	r->err->what = what;
	return NULL;
}

static const char *skip_blanks(const struct reader *r, const char *p)
{
	while (p < r->end && (unsigned char)*p <= ' ' &&
	       memchr(" \t\n\r", *p, 4))
		p++;
	return p;
}

static bool at_byte(const struct reader *r, const char *p, char c)
{
	return p < r->end && *p == c;
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
static const char *unescape_unicode(const struct reader *r, const char *p,
				    const char *end, char **to)
{
	int32_t unit = read_unit(p, end), low;

	if (unit < 0)
		return fail(r, p, "'\\u' needs four hexadecimal digits");
	if (unit >= 0xd800 && unit <= 0xdfff) {
		low = read_unit(p + 6, end);
		if (unit > 0xdbff || low < 0xdc00 || low > 0xdfff)
			return fail(r, p, "unpaired surrogate");
		unit = 0x10000 + ((unit - 0xd800) << 10) + (low - 0xdc00);
		p += 6;
	}
	*to += utf8_put(*to, (uint32_t)unit);
	return p + 6;
}

/* Replaces `s` by what its escapes mean, never longer than itself. */
static bool unescape(const struct reader *r, struct str *s)
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
		if (!found) {
			fail(r, p, "unknown escape; '\\\\' is a backslash");
			return false;
		}
		*to++ = meant[found - names];
		p += 2;
	}
	*s = (struct str){out, (size_t)(to - out)};
	return true;
}

/* As read_string, from `p` within it on. */
static const char *read_rest(const struct reader *r, const char *quote,
			     const char *p, struct str *text)
{
	bool escapes = false;

	for (;;) {
		struct str rest = {p, (size_t)(r->end - p)};
		uint32_t cp;
		size_t n = json_plain(rest);

		p += n;
		if (n == rest.n)
			return fail(r, quote, "a string is not closed");
		if (*p == '"')
			break;
		if (*p == '\\') {
			if (r->end - p < 2)
				return fail(r, quote, "a string is not closed");
			escapes = true;
			/*
			 * only an escaped quote or backslash could mislead the
			 * loop
			 */
			p += p[1] == '"' || p[1] == '\\' ? 2 : 1;
			continue;
		}
		if ((unsigned char)*p < ' ')
			return fail(r, p,
				    "a control character must be escaped");
		n = utf8_next((struct str){p, rest.n - n}, &cp);
		if (n == 1)
			return fail(r, p, "not valid UTF-8");
		p += n;
	}
	*text = (struct str){quote + 1, (size_t)(p - quote - 1)};
	return !escapes || unescape(r, text) ? p + 1 : NULL;
}

/* From the opening quote to after the closing one. */
static inline const char *read_string(const struct reader *r, const char *quote,
				      struct str *text)
{
	const char *p = quote + 1;

	p += json_plain_words((struct str){p, (size_t)(r->end - p)});
	if (!at_byte(r, p, '"'))
		return read_rest(r, quote, p, text);
	*text = (struct str){quote + 1, (size_t)(p - quote - 1)};
	return p + 1;
}

static const char *read_digits(const struct reader *r, const char *p)
{
	const char *from = p;

	while (p < r->end && ascii_is_digit(*p))
		p++;
	return p > from ? p : fail(r, p, "expected a digit");
}

static const char *read_number(const struct reader *r, const char *p,
			       struct str *text)
{
	const char *from = p;

	if (*p == '-')
		p++;
	if (at_byte(r, p, '0')) {
		p++;
		if (p < r->end && ascii_is_digit(*p))
			return fail(r, p - 1,
				    "a number cannot have leading zeros");
	} else {
		p = read_digits(r, p);
	}
	if (p && at_byte(r, p, '.'))
		p = read_digits(r, p + 1);
	if (p && (at_byte(r, p, 'e') || at_byte(r, p, 'E'))) {
		p++;
		if (at_byte(r, p, '+') || at_byte(r, p, '-'))
			p++;
		p = read_digits(r, p);
	}
	if (p)
		*text = (struct str){from, (size_t)(p - from)};
	return p;
}

static const char *read_word(const struct reader *r, const char *p,
			     struct str word)
{
	if ((size_t)(r->end - p) < word.n || memcmp(p, word.p, word.n) != 0)
		return fail(r, p, "expected a value");
	return p + word.n;
}

/* The names of an object so far. */
struct names {
	const struct node *map;
	uint64_t seen; /* one bit a name, by its length and ends */
	size_t count;
};

static const char *fail_repeated(const struct reader *r, const char *at)
{
	return fail(r, at, "duplicate name in the object");
}

/* Is `name` new among the few that came before it? */
static bool check_name(const struct reader *r, struct names *o, struct str name,
		       const char *at)
{
	uint64_t mix = name.n, bit;

	if (o->count++ >= FEW_NAMES)
		return true;
	if (name.n > 0)
		mix += 7u * (unsigned char)name.p[0] +
		       31u * (unsigned char)name.p[name.n / 2] +
		       5u * (unsigned char)name.p[name.n - 1];
	bit = (uint64_t)1 << (mix & 63);
	if (o->seen & bit)
		for (const struct node *n = o->map->first; n; n = n->next)
			if (str_eq(n->key, name))
				return fail_repeated(r, at);
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
static bool check_names(const struct reader *r, const struct names *o)
{
	const struct node **sorted, *n, *found = NULL;
	size_t i = 0;

	if (o->count <= FEW_NAMES)
		return true;
	sorted = mem_resize(NULL, o->count, sizeof(*sorted));
	for (n = o->map->first; n; n = n->next)
		sorted[i++] = n;
	qsort(sorted, o->count, sizeof(*sorted), compare_names);
	for (i = 1; i < o->count; i++)
		if (str_eq(sorted[i - 1]->key, sorted[i]->key) &&
		    (!found || sorted[i]->begin < found->begin))
			found = sorted[i];
	free(sorted);
	return !found || fail_repeated(r, r->start + found->key_pos.col - 1);
}

static const char *read_name(const struct reader *r, const char *p,
			     struct names *names, struct str *name)
{
	const char *at = p;

	if (!at_byte(r, p, '"'))
		return fail(r, p, "expected a name in double quotes");
	p = read_string(r, p, name);
	if (!p || !check_name(r, names, *name, at))
		return NULL;
	p = skip_blanks(r, p);
	if (!at_byte(r, p, ':'))
		return fail(r, p, "expected ':' after the name");
	return skip_blanks(r, p + 1);
}

static const char *read_other(struct reader *r, const char *p, struct node *n);

/* `n` is new. */
static inline const char *read_value(struct reader *r, const char *p,
				     struct node *n)
{
	if (r->values++ == JSON_VALUES)
		return fail(r, p, "too many values for one record");
	n->begin = (uint32_t)(p - r->start);
	n->pos = (struct pos){1, n->begin + 1};
	if (at_byte(r, p, '"'))
		p = read_string(r, p, &n->text);
	else
		p = read_other(r, p, n);
	if (p)
		n->end = (uint32_t)(p - r->start);
	return p;
}

/* From after the opening bracket to after the closing one. */
static const char *read_map(struct reader *r, const char *p, struct node *map)
{
	struct names names = {.map = map};

	p = skip_blanks(r, p);
	if (at_byte(r, p, '}'))
		return p + 1;
	for (;; p = skip_blanks(r, p + 1)) {
		struct node *n = node_new(r->arena, NODE_STRING);
		struct str name;

		n->key_pos = (struct pos){1, (uint32_t)(p - r->start) + 1};
		p = read_name(r, p, &names, &name);
		if (p)
			p = read_value(r, p, n);
		if (!p)
			return NULL;
		node_append(map, name, n);
		p = skip_blanks(r, p);
		if (at_byte(r, p, '}'))
			return check_names(r, &names) ? p + 1 : NULL;
		if (!at_byte(r, p, ','))
			return fail(r, p,
				    p == r->end ? "an object is not closed"
						: "expected ',' or '}'");
	}
}

static const char *read_list(struct reader *r, const char *p, struct node *list)
{
	p = skip_blanks(r, p);
	if (at_byte(r, p, ']'))
		return p + 1;
	for (;; p = skip_blanks(r, p + 1)) {
		struct node *n = node_new(r->arena, NODE_STRING);

		p = read_value(r, p, n);
		if (!p)
			return NULL;
		node_append(list, STR_NONE, n);
		p = skip_blanks(r, p);
		if (at_byte(r, p, ']'))
			return p + 1;
		if (!at_byte(r, p, ','))
			return fail(r, p,
				    p == r->end ? "a list is not closed"
						: "expected ',' or ']'");
	}
}

static const char *read_inside(struct reader *r, const char *p, struct node *n)
{
	if (r->depth == JSON_DEPTH)
		return fail(r, p, "nested more than 128 levels deep");
	r->depth++;
	p = n->type == NODE_MAP ? read_map(r, p + 1, n)
				: read_list(r, p + 1, n);
	r->depth--;
	return p;
}

/* Any value but a string. */
static const char *read_other(struct reader *r, const char *p, struct node *n)
{
	switch (p < r->end ? *p : '\0') {
	case '{':
		n->type = NODE_MAP;
		return read_inside(r, p, n);
	case '[':
		n->type = NODE_LIST;
		return read_inside(r, p, n);
	case 't':
		n->type = NODE_TRUE;
		return read_word(r, p, STR("true"));
	case 'f':
		n->type = NODE_FALSE;
		return read_word(r, p, STR("false"));
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
		n->type = NODE_NUMBER;
		return read_number(r, p, &n->text);
	default:
		n->type = NODE_NULL;
		return read_word(r, p, STR("null"));
	}
}

struct node *json_read(struct arena *a, struct str line, struct json_error *err)
{
	struct reader r = {.arena = a, .err = err};
	struct node *root = node_new(a, NODE_STRING);
	const char *p = line.n ? line.p : "";

	r.start = p;
	r.end = p + line.n;
	if (line.n >= UINT32_MAX) {
		fail(&r, p, "longer than 4 GiB");
		return NULL;
	}
	p = read_value(&r, skip_blanks(&r, p), root);
	if (!p)
		return NULL;
	p = skip_blanks(&r, p);
	if (p < r.end) {
		fail(&r, p, "expected nothing more after the value");
		return NULL;
	}
	return root;
}
