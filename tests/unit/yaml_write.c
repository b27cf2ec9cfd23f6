/* YAML out: what is quoted, what is a block, and that it reads back. */
#include "config.h"

#include "codec/yaml/yaml.h"

#include <stdint.h>
#include <stdlib.h>
#include <time.h>

#include "base/utf8.h"
#include "tap.h"

static const char *const need_quotes[] = {
	"",
	" ",
	" a",
	"a ",
	"\ta",
	"a\tb",
	"a\nb",
	"~",
	"null",
	"Null",
	"NULL",
	"yes",
	"No",
	"ON",
	"off",
	"y",
	"N",
	"true",
	"False",
	"=",
	"<<",
	"0",
	"-1",
	"+1",
	"1_000",
	"1,000",
	"0o14",
	"014",
	"0x1F",
	"0b101",
	"-0b1",
	"12:30:45",
	"1:30",
	"1.5",
	".5",
	"5.",
	"-1.5e+3",
	"1e3",
	"1.5E-3",
	".",
	"..",
	"...",
	"... a",
	".inf",
	"-.INF",
	"+.Inf",
	".NaN",
	"2026-05-18",
	"2026-5-8",
	"2026-05-18T10:00:00Z",
	"2026-05-18 10:00",
	"---",
	"--- a",
	"----",
	"-",
	"- a",
	"?",
	"? a",
	"?a",
	":",
	":a",
	"a:",
	"a: b",
	"a #b",
	"#a",
	",a",
	"[a",
	"]",
	"{a",
	"}",
	"&a",
	"*a",
	"!a",
	"|",
	">a",
	"'a",
	"\"a",
	"%a",
	"@a",
	"`a",
	"\x1b",
	"a\x7f",
	"\xc2\x85",
	"a\xe2\x80\xa8",
	"\xef\xbb\xbf",
	"\xef\xbf\xbf",
};

static const char *const stay_plain[] = {
	"a",
	"Ana \xc3\x96rtel",
	"-a",
	"a:b",
	"a#b",
	"a, b",
	"a [b] {c}",
	"http://example.org/?a=b#c",
	"it's",
	"a \"b\"",
	"nullify",
	"yes, no",
	"3rd floor",
	"24/7",
	"+1 617 555 0100",
	"2026-05-18 met @apa-2026",
	"120d",
	"60d-90d",
	"ana@example.org",
	"a & b",
	"1 2",
	"--",
	"_",
	"+",
	"e3",
	"0x",
	"0xg",
	"2026-05",
	"\xf0\x9f\x98\x80",
	".gitignore",
};

static const struct writing {
	const char *text, *expected; /* what makes the tree, and its text */
} written[] = {
	{"{a: b, c: {d: [e, {f: g, h: i}]}, j: }",
	 "---\na: b\nc:\n  d:\n    - e\n    - f: g\n      h: i\nj:\n"},
	{"[[a, [b]], [], {}]", "---\n- - a\n  - - b\n- []\n- {}\n"},
	{"- \n- a:\n  b:\n    -\n", "---\n-\n- a:\n  b:\n    -\n"},
	{"a: 'no'\n'b: c': \"it's: \"\n'1': 'x'",
	 "---\na: 'no'\n'b: c': 'it''s: '\n'1': x\n"},
	{"a: \"x\\ty\\\\\\u2028\\x07\"", "---\na: \"x\\ty\\\\\\L\\a\"\n"},
	{"a: \"x\\ny\"\nb: \"x\\n\"\nc: \"x\\n\\n\\n\"\nd: \"\\n x\\n\"",
	 "---\na: |-\n  x\n  y\nb: |\n  x\nc: |+\n  x\n\n\n"
	 "d: |2\n\n   x\n"},
	{"- [\"x\\n\\n y\"]\n- a: \" x\\ny\"",
	 "---\n- - |-\n    x\n\n     y\n- a: |2-\n     x\n    y\n"},
	{"- \"\\n\"\n- \"x\\n \\ny\"\n- \"\\tx\\ny\"\n- \"x\\r\\ny\"",
	 "---\n- \"\\n\"\n- \"x\\n \\ny\"\n- \"\\tx\\ny\"\n- \"x\\r\\ny\"\n"},
	{"\"a\\nb\": c", "---\n\"a\\nb\": c\n"},
	{"- \"# x\\n--- y\\n\"", "---\n- |\n  # x\n  --- y\n"},
	{"text", "---\ntext\n"},
	{"{}", "---\n{}\n"},
};

static struct node *read_text(struct arena *a, struct str text, struct diag *d)
{
	return yaml_read(a, text, "f", 1, d);
}

static void test_quotes(void)
{
	for (size_t i = 0; i < sizeof(need_quotes) / sizeof(char *); i++)
		tap_ok(yaml_needs_quotes(str_z(need_quotes[i])),
		       "quoted text %zu", i + 1);
	for (size_t i = 0; i < sizeof(stay_plain) / sizeof(char *); i++)
		tap_ok(!yaml_needs_quotes(str_z(stay_plain[i])),
		       "plain text %zu", i + 1);
}

static void test_writing(void)
{
	struct arena a = ARENA_INIT;
	struct diag d = DIAG_INIT;
	struct buf out = BUF_INIT;
	struct node *n, *child;

	for (size_t i = 0; i < sizeof(written) / sizeof(*written); i++) {
		n = read_text(&a, str_z(written[i].text), &d);
		buf_clear(&out);
		if (n)
			yaml_write(&out, n);
		tap_is_str(buf_str(&out), written[i].expected, "writing %zu",
			   i + 1);
	}
	n = node_new(&a, NODE_MAP);
	child = node_new(&a, NODE_NUMBER);
	child->text = STR("1.50");
	node_append(n, STR("a"), child);
	node_append(n, STR("b"), node_new(&a, NODE_TRUE));
	node_append(n, STR("c"), node_new(&a, NODE_FALSE));
	buf_clear(&out);
	yaml_write(&out, n);
	tap_is_str(buf_str(&out), "---\na: 1.50\nb: true\nc: false\n",
		   "numbers and booleans are plain");
	buf_release(&out);
	diag_release(&d);
	arena_release(&a);
}

static bool same(const struct node *a, const struct node *b)
{
	const struct node *x = a->first, *y = b->first;

	if (a->type != b->type || !str_eq(a->text, b->text))
		return false;
	for (; x && y; x = x->next, y = y->next) {
		if (!str_eq(x->key, y->key) || !same(x, y))
			return false;
	}
	return !x && !y;
}

static uint32_t below(uint64_t *seed, uint32_t n)
{
	*seed = *seed * UINT64_C(6364136223846793005) + 1442695040888963407u;
	return (uint32_t)(*seed >> 33) % n;
}

static struct str random_text(struct arena *a, uint64_t *seed)
{
	static const char *const pieces[] = {
		" ",
		" ",
		"\n",
		"\n",
		"\n ",
		"\t",
		"a",
		"b: ",
		"# ",
		"- ",
		":",
		"'",
		"\"",
		"\\",
		"---",
		"...",
		"yes",
		"12",
		"{",
		"|",
		"%",
		"?",
		"\r",
		"\xc2\x85",
		"\xe2\x80\xa8",
		"\xef\xbb\xbf",
		"\xc3\xa9",
		"\x01",
		"\x7f",
		"\xf0\x9f\x98\x80",
	};
	struct buf out = BUF_INIT;
	struct str text;
	char utf8[4];

	for (uint32_t n = below(seed, 8); n-- > 0;) {
		if (below(seed, 8))
			buf_addz(&out,
				 pieces[below(seed, sizeof(pieces) /
							    sizeof(char *))]);
		else
			buf_add(&out, utf8,
				utf8_put(utf8, below(seed, 0xd800)));
	}
	if (below(seed, 50) == 0)
		buf_pad(&out, 'k', 1500);
	text = arena_str(a, buf_str(&out));
	buf_release(&out);
	return text;
}

static struct node *random_tree(struct arena *a, uint64_t *seed, int depth)
{
	uint32_t kind = below(seed, depth ? 8 : 5);
	struct node *n;

	if (kind < 4)
		return node_string(a, random_text(a, seed));
	if (kind == 4)
		return node_new(a, NODE_NULL);
	n = node_new(a, kind == 5 ? NODE_LIST : NODE_MAP);
	for (uint32_t i = below(seed, 5); i-- > 0;) {
		struct str key = STR_NONE;

		if (n->type == NODE_MAP)
			key = random_text(a, seed);
		if (!key.p || !node_get_str(n, key))
			node_append(n, key, random_tree(a, seed, depth - 1));
	}
	return n;
}

/* A new key behind the end of a block map makes no other difference. */
static bool can_extend(struct arena *a, struct str text, const struct node *map)
{
	struct buf out = BUF_INIT;
	struct diag d = DIAG_INIT;
	struct node *n;
	size_t at = map->end;
	bool ok;

	while (at < text.n && text.p[at] != '\n')
		at++;
	buf_add(&out, text.p, at);
	buf_addc(&out, '\n');
	buf_pad(&out, ' ', map->pos.col - 1);
	buf_addz(&out, "zzz: new");
	buf_add(&out, text.p + at, text.n - at);
	n = read_text(a, buf_str(&out), &d);
	ok = n && str_is(node_text(n, "zzz"), "new");
	if (ok) {
		node_remove(n, n->last);
		ok = same(n, map);
	}
	buf_release(&out);
	diag_release(&d);
	return ok;
}

static bool is_round(struct arena *a, const struct node *tree)
{
	struct diag d = DIAG_INIT;
	struct buf out = BUF_INIT;
	struct node *n;
	bool ok;

	yaml_write(&out, tree);
	n = read_text(a, buf_str(&out), &d);
	ok = n && same(n, tree);
	if (ok && n->type == NODE_MAP && n->first)
		ok = can_extend(a, buf_str(&out), n);
	if (!ok)
		printf("# %.*s\n", STR_ARG(buf_str(&out)));
	buf_release(&out);
	diag_release(&d);
	return ok;
}

static void test_random(void)
{
	const char *given = getenv("SEED");
	uint64_t first =
		given ? strtoull(given, NULL, 10) : (uint64_t)time(NULL);
	uint64_t seed = first;
	struct arena a = ARENA_INIT;
	int i;

	for (i = 0; i < 20000; i++) {
		struct node *tree = random_tree(&a, &seed, 4);

		if (tree->type != NODE_NULL && !is_round(&a, tree))
			break;
		arena_clear(&a);
	}
	tap_is_int(i, 20000, "random trees survive, SEED=%llu",
		   (unsigned long long)first);
	arena_release(&a);
}

static void test_extending(void)
{
	static const char *const texts[] = {
		"a: 1 # c\n# d\n",
		"a: |\n  x\n\n# c\n",
		"a: b\nc: |+ # d\n  x\n\n\n# e\n",
		"a: >-\n  x\n  \n  y\n \n",
		"  a: {b: c,\n  d: e}\n",
		"a:\n",
		"a: |\n",
		"a:\n- b\n- - c\n  - \"d\n    e\"\n\n\n",
		"&m\n&k a: b\n",
		"? a\n: b\n",
	};

	for (size_t i = 0; i < sizeof(texts) / sizeof(*texts); i++) {
		struct arena a = ARENA_INIT;
		struct diag d = DIAG_INIT;
		struct node *n = read_text(&a, str_z(texts[i]), &d);

		tap_ok(n && can_extend(&a, str_z(texts[i]), n),
		       "a key after text %zu", i + 1);
		diag_release(&d);
		arena_release(&a);
	}
}

int main(void)
{
	test_quotes();
	test_writing();
	test_extending();
	test_random();
	return tap_done();
}
