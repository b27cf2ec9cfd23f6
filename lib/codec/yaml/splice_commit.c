#include "config.h"

#include "codec/yaml/splice_impl.h"

#include "codec/yaml/yaml.h"
#include "codec/yaml/yaml_impl.h"

/* Is `a` without its node `without`, which may be NULL, the same as `b`? */
static bool same(const struct node *a, const struct node *b,
		 const struct node *without)
{
	const struct node *x, *y;

	if (!a || !b)
		return a == b;
	if (node_is_scalar(a))
		return node_is_scalar(b) &&
		       str_eq(node_scalar(a), node_scalar(b));
	if (a->type != b->type)
		return false;
	y = b->first;
	for (x = a->first; x; x = x->next) {
		if (x == without)
			continue;
		if (!y || (a->type == NODE_MAP && !str_eq(x->key, y->key)) ||
		    !same(x, y, without))
			return false;
		y = y->next;
	}
	return !y;
}

bool splice_same(const struct node *a, const struct node *b)
{
	return same(a, b, NULL);
}

/* The break that ends the line of `at`, or the one before it, or LF. */
static struct str break_near(struct str src, size_t at)
{
	size_t i = at;

	if (yaml_break(src, at))
		return (struct str){src.p + at, yaml_break(src, at)};
	while (i-- > 0) {
		if (src.p[i] != '\n')
			continue;
		if (i > 0 && src.p[i - 1] == '\r')
			i--;
		return (struct str){src.p + i, yaml_break(src, i)};
	}
	return STR("\n");
}

/* `added` with its lines ended as those around byte `at`. */
static void put_lines(struct buf *out, struct str added, struct str src,
		      size_t at)
{
	struct str eol = break_near(src, at);

	for (size_t i = 0; i < added.n; i++) {
		if (added.p[i] == '\n')
			buf_addstr(out, eol);
		else
			buf_addc(out, added.p[i]);
	}
}

static bool keeps_the_rest(struct str src, struct str text, size_t at,
			   size_t end)
{
	size_t tail = src.n - end;

	return at <= end && end <= src.n && text.n >= at + tail &&
	       memcmp(src.p, text.p, at) == 0 &&
	       memcmp(src.p + end, text.p + text.n - tail, tail) == 0;
}

static void take(struct splice *s, struct buf *text, struct arena *arena,
		 struct node *root, size_t at, size_t end)
{
	s->change = (struct splice_change){
		.at = at,
		.old = end - at,
		.added = text->len - (s->text.len - (end - at)),
	};
	buf_release(&s->text);
	arena_release(&s->arena);
	s->text = *text;
	s->arena = *arena;
	s->root = root;
}

/* Is there a line break of `n` bytes that is none in YAML 1.2? */
static bool is_foreign_break(struct str src, size_t at, size_t n)
{
	return at < src.n && (src.p[at] & 0x80) && yaml_break(src, at) == n;
}

/*
 * Nothing goes beside a line that ends in U+0085, U+2028 or U+2029: what one
 * reader takes for two lines is one for another.
 */
static bool has_foreign_break(struct str src, const struct splice_patch *p)
{
	for (size_t n = 2; n <= 3; n++)
		if (is_foreign_break(src, p->end, n) ||
		    (p->at >= n && is_foreign_break(src, p->at - n, n)))
			return true;
	return false;
}

bool splice_commit(struct splice *s, struct splice_patch *p,
		   const struct node *expected, const struct node *without,
		   struct diag *why)
{
	struct str src = splice_text(s);
	struct buf text = BUF_INIT;
	struct arena arena = ARENA_INIT;
	struct node *root = NULL;

	if (has_foreign_break(src, p)) {
		diag_error(why, s->file, POS_NONE,
			   "the line ends in U+0085, U+2028 or U+2029, which "
			   "other programs take for text; make it a line "
			   "break");
		return false;
	}
	buf_add(&text, src.p, p->at);
	put_lines(&text, buf_str(&p->added), src, p->end);
	buf_add(&text, src.p + p->end, src.n - p->end);
	if (keeps_the_rest(src, buf_str(&text), p->at, p->end))
		root = yaml_read_optional(&arena, buf_str(&text), s->file, 1,
					  why);
	if (!why->errors && same(expected, root, without)) {
		take(s, &text, &arena, root, p->at, p->end);
		return true;
	}
	buf_release(&text);
	arena_release(&arena);
	return false;
}
