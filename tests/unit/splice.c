/* Edits of YAML text: what is written where, what is refused, what comes back.
 */
#include "config.h"

#include <stdlib.h>

#include "splice_tree.h"
#include "tap.h"

/*
 * `path` is made of keys and [numbers] parted by '/'; `value` is YAML. NULL in
 * `after`: refused with `why`.
 */
struct sample {
	const char *before, *path, *value, *after, *why;
};

static const struct sample sets[] = {
	/* a key that is not there */
	{"name: A\n", "city", "Dayton", "name: A\ncity: Dayton\n", NULL},
	{"name: A\n", "tags", "[a, b]", "name: A\ntags: [a, b]\n", NULL},
	{"tags:\n- x\n", "hooks", "[a]", "tags:\n- x\nhooks:\n- a\n", NULL},
	{"name: A\n", "met", "{date: '2026-05-18', event: apa}",
	 "name: A\nmet: {date: 2026-05-18, event: apa}\n", NULL},
	{"met:\n    event: apa\n", "next", "{what: send}",
	 "met:\n    event: apa\nnext:\n    what: send\n", NULL},
	{"name: A\n", "x", "{a: [{b: c, d: [e]}]}",
	 "name: A\nx:\n  a:\n    - b: c\n      d: [e]\n", NULL},
	{"name: A\n", "notes", "\"one\\ntwo\\n\"",
	 "name: A\nnotes: |\n  one\n  two\n", NULL},
	{"name: A\n", "notes", "\"one\\n\\n two\"",
	 "name: A\nnotes: |-\n  one\n\n   two\n", NULL},
	{"name: A\n", "notes", "\"  one\\ntwo\\n\"",
	 "name: A\nnotes: |2\n    one\n  two\n", NULL},
	{"name: A\n  # far\n", "notes", "\"one\\ntwo\\n\"",
	 "name: A\nnotes: \"one\\ntwo\\n\"\n  # far\n", NULL},
	{"name: A", "notes", "\"one\\ntwo\\n\"",
	 "name: A\nnotes: \"one\\ntwo\\n\"", NULL},
	{"name: A", "notes", "\"one\\ntwo\"",
	 "name: A\nnotes: |-\n  one\n  two", NULL},
	{"name: A\n", "x", "", "name: A\nx:\n", NULL},
	{"name: A\n", "x", "[]", "name: A\nx: []\n", NULL},
	{"name: A\n", "x", "\"a\\tb\"", "name: A\nx: \"a\\tb\"\n", NULL},
	{"name: A\r\nb: c\r\n", "x", "[{a: b}, c]",
	 "name: A\r\nb: c\r\nx:\r\n  - a: b\r\n  - c\r\n", NULL},
	{"", "name", "A", "name: A\n", NULL},
	{"# mine", "name", "A", "# mine\nname: A\n", NULL},
	{"---\n", "me/name", "A", "---\nme: {name: A}\n", NULL},
	/* what could be read as something else */
	{"a: b\n", "x", "'yes'", "a: b\nx: 'yes'\n", NULL},
	{"a: b\n", "x", "'2026-05-18'", "a: b\nx: 2026-05-18\n", NULL},
	{"a: b\n", "x", "'012'", "a: b\nx: '012'\n", NULL},
	{"a: \"b: c\"\n", "x", "'it''s: \"so\"'",
	 "a: \"b: c\"\nx: \"it's: \\\"so\\\"\"\n", NULL},
	{"a: b\n", "'x: y'", "z", "a: b\n'x: y': z\n", NULL},
	{"{a: b}\n", "x", "c, d", "{a: b, x: 'c, d'}\n", NULL},
	{"{a: b}\n", "x", "http://example.org",
	 "{a: b, x: 'http://example.org'}\n", NULL},
	{"{a: b}\n", "x", "\"one\\ntwo\"", "{a: b, x: \"one\\ntwo\"}\n", NULL},
	/* deep below */
	{"met: {date: d}  # c\n", "met/how", "poster",
	 "met: {date: d, how: poster}  # c\n", NULL},
	{"met:\n  date: d\ncity: x\n", "met/how", "poster",
	 "met:\n  date: d\n  how: poster\ncity: x\n", NULL},
	{"s:\n- t: a\n  # one\n- t: b # two\n", "s/[0]/p", "c",
	 "s:\n- t: a\n  p: c\n  # one\n- t: b # two\n", NULL},
	{"a: {b: {c: [{d: e}]}}\n", "a/b/c/[0]/f", "g",
	 "a: {b: {c: [{d: e, f: g}]}}\n", NULL},
	{"a:\n", "a/b", "c", "a: {b: c}\n", NULL},
	{"a:\n\nd: e\n", "a/b/c", "[x, {w: z}]",
	 "a:\n  b:\n    c:\n      - x\n      - w: z\n\nd: e\n", NULL},
	{"a: {}\n", "a/b", "c", "a: {b: c}\n", NULL},
	{"a: { }\n", "a/b", "c", "a: { b: c }\n", NULL},
	{"a: {b: }\n", "a/c", "d", "a: {b: , c: d}\n", NULL},
	{"- - a: b\n", "[0]/[0]/c", "d", "- - a: b\n    c: d\n", NULL},
	/* without a value, or with another */
	{"a:\nb: c\n", "a", "x", "a: x\nb: c\n", NULL},
	{"a:   # c\nb: c\n", "a", "x", "a: x   # c\nb: c\n", NULL},
	{"a:   # c\nb: c\n", "a", "[{d: e}]", "a:   # c\n  - d: e\nb: c\n",
	 NULL},
	{"- \n- b\n", "[0]", "x", "- x \n- b\n", NULL},
	{"a: b # c\n", "a", "x", "a: x # c\n", NULL},
	{"a: \"b\"\n", "a", "x", "a: \"x\"\n", NULL},
	{"a: b # c\n", "a", "\"one\\ntwo\\n\"", "a: \"one\\ntwo\\n\" # c\n",
	 NULL},
	{"a: |\n  one\n  two\nb: c\n", "a", "x", "a: x\nb: c\n", NULL},
	{"a: |\n  one\nb: c\n", "a", "\"x\\ny\\n\"", "a: |\n  x\n  y\nb: c\n",
	 NULL},
	{"a: b\n", "a", "b", "a: b\n", NULL},
	{"a: [b, {c: d}]\n", "a", "[b, {c: d}]", "a: [b, {c: d}]\n", NULL},
	{"a: []\n", "a", "[x, z]", "a: [x, z]\n", NULL},
	{"a: []  # c\n", "a", "[{b: c}]", "a:  # c\n  - b: c\n", NULL},
	{"a: {}\nb: c\n", "a", "{x: z}", "a: {x: z}\nb: c\n", NULL},
	{"a: ''\n", "a", "[x, z]", "a: [x, z]\n", NULL},
	{"a: ''\n", "a", "x", "a: 'x'\n", NULL},
	{"a: [ ]\n", "a", "x", "a: x\n", NULL},
	{"{a: [], b: c}\n", "a", "{x: z}", "{a: {x: z}, b: c}\n", NULL},
	{"- []\n- b\n", "[0]", "{x: z}", "- {x: z}\n- b\n", NULL},
	{"a: [ # c\n]\n", "a", "[x]", NULL,
	 "2:2 cannot write 'a': it does not fit here; add it by hand"},
	/* refused */
	{"a: b\n", "a/c", "d", NULL,
	 "1:4 cannot write 'a.c': it would be inside a value that is not a "
	 "mapping; write that as 'key: value' pairs first"},
	{"a: [b]\n", "a/[1]", "c", NULL,
	 "1:4 cannot write 'a[1]': no such list item"},
	{"a: [b: c]\n", "a/[0]/d", "e", NULL,
	 "1:5 cannot write 'a[0].d': it does not fit here; add it by hand"},
	{"a\n", "", "b", NULL,
	 "1:1 cannot write '(the whole file)': it has a "
	 "value"},
	{"a: b\n", "x", "\"one\\xff\"", "a: b\nx: one\xc3\xbf\n", NULL},
};

static const struct sample appends[] = {
	{"a: [x]\n", "a", "z", "a: [x, z]\n", NULL},
	{"a: []\n", "a", "z", "a: [z]\n", NULL},
	{"a: []\n", "a", "{b: c}", "a:\n  - b: c\n", NULL},
	{"a: []  # c\n", "a", "[b]", "a:  # c\n  - - b\n", NULL},
	{"a: [ # c\n]\n", "a", "{b: c}", "a: [{b: c} # c\n]\n", NULL},
	{"a:\n  - x\n", "a", "- z", "a:\n  - x\n  - - z\n", NULL},
	{"a:\n- x\n", "a", "{b: c, d: [e, f]}",
	 "a:\n- x\n- b: c\n  d:\n  - e\n  - f\n", NULL},
	{"a:\n- x\n- - y\n", "a/[1]", "z", "a:\n- x\n- - y\n  - z\n", NULL},
	{"a:\n- x\n", "a", "\"one\\ntwo\\n\"", "a:\n- x\n- |\n  one\n  two\n",
	 NULL},
	{"a:\n- x\n", "a", "", "a:\n- x\n-\n", NULL},
	{"a: b\n", "c/d", "e", "a: b\nc:\n  d: [e]\n", NULL},
	{"- a\n", "", "b", "- a\n- b\n", NULL},
	{"[a]\n", "", "b", "[a, b]\n", NULL},
	{"a: x\n", "a", "y", NULL,
	 "1:4 cannot write 'a': it is not a list; write it as one first"},
};

/* All pairs of `value` in one go, or else one by one. */
static const struct sample additions[] = {
	{"a: b\n", "", "{c: d, e: [f, g]}", "a: b\nc: d\ne: [f, g]\n", NULL},
	{"a: b  # why\n\n# end\n", "", "{c: d, e: \"f\\ng\\n\"}",
	 "a: b  # why\nc: d\ne: |\n  f\n  g\n\n# end\n", NULL},
	{"a: b", "", "{c: d, e: f}", "a: b\nc: d\ne: f", NULL},
	{"a: b\r\n", "", "{c: d, e: f}", "a: b\r\nc: d\r\ne: f\r\n", NULL},
	{"a:\n  b: c\nd: e\n", "a", "{f: g, h: i}",
	 "a:\n  b: c\n  f: g\n  h: i\nd: e\n", NULL},
	{"{a: b}\n", "", "{c: d, e: f}", "{a: b, c: d, e: f}\n", NULL},
	{"a: b\n", "c", "{d: e, f: g}", "a: b\nc: {d: e, f: g}\n", NULL},
	{"", "", "{c: d, e: f}", "c: d\ne: f\n", NULL},
	{"a: b\n", "", "{}", "a: b\n", NULL},
	{"a: b\n...\n", "", "{c: d, e: f}", "a: b\nc: d\ne: f\n...\n", NULL},
};

enum how {
	SET,
	APPEND,
	ADD,
};

/* `text` on one line, for a title; four in turn. */
static const char *flat(const char *text)
{
	static char lines[4][40];
	static int turn;
	char *out = lines[turn = (turn + 1) % 4];

	snprintf(out, sizeof(lines[0]), "%s", text);
	for (char *c = out; *c; c++)
		if (*c == '\n' || *c == '\r')
			*c = '|';
	return *out ? out : "nothing";
}

static void release_path(struct splice_step *path)
{
	for (; path->key || path->index != SIZE_MAX; path++)
		free((char *)path->key);
}

static void parse_path(struct splice_step *path, const char *text)
{
	while (*text) {
		size_t n = strcspn(text, "/");

		if (*text == '[')
			*path++ = (struct splice_step)SPLICE_ITEM(
				strtoul(text + 1, NULL, 10));
		else if (*text == '\'')
			*path++ = (struct splice_step)SPLICE_KEY(
				mem_strndup(text + 1, n - 2));
		else
			*path++ = (struct splice_step)SPLICE_KEY(
				mem_strndup(text, n));
		text += n + (text[n] == '/');
	}
	*path = (struct splice_step)SPLICE_END;
}

static void try_sample(const struct sample *c, enum how how)
{
	static const char *const titles[] = {"set", "append to", "add to"};
	struct splice_step path[10];
	struct diag d = DIAG_INIT;
	struct arena a = ARENA_INIT;
	struct node *value = tree_read(&a, str_z(c->value));
	struct splice s;
	bool done;

	if (!value)
		value = node_new(&a, NODE_NULL);
	parse_path(path, c->path);
	done = splice_init(&s, str_z(c->before), "file", &d);
	done = done && (how == APPEND ? splice_append(&s, path, value, &d)
			: how == ADD  ? splice_add_all(&s, path, value, &d)
				      : splice_set(&s, path, value, &d));
	tap_is_str(splice_text(&s), c->after ? c->after : c->before,
		   "%s '%s' in %s", titles[how], c->path, flat(c->before));
	if (c->why) {
		struct buf why = BUF_INIT;

		if (d.count)
			buf_addf(&why, "%u:%u %s", (unsigned)d.msgs[0].pos.line,
				 (unsigned)d.msgs[0].pos.col, d.msgs[0].text);
		tap_is_str(buf_str(&why), c->why, "... is refused");
		buf_release(&why);
	}
	tap_ok(done == !c->why && d.errors == !done, "... and says so");
	release_path(path);
	splice_release(&s);
	arena_release(&a);
	diag_release(&d);
}

#define LOG SPLICE_PATH(SPLICE_KEY("log"))

static struct node *entry(struct arena *a, const char *yaml)
{
	return tree_read(a, str_z(yaml));
}

static void test_series(void)
{
	struct arena a = ARENA_INIT;
	struct diag d = DIAG_INIT;
	struct splice s;

	splice_init(&s, STR("name: A\n"), "file", &d);
	splice_append(&s, LOG, entry(&a, "1 met: a"), &d);
	splice_append(&s, LOG, entry(&a, "2 met: b"), &d);
	splice_set(&s, SPLICE_PATH(SPLICE_KEY("city")), entry(&a, "D"), &d);
	splice_append(&s, LOG, entry(&a, "3 met: c"), &d);
	tap_is_str(splice_text(&s),
		   "name: A\nlog:\n  - 1 met: a\n  - 2 met: b\n  - 3 met: c\n"
		   "city: D\n",
		   "edits follow each other");
	splice_release(&s);
	diag_release(&d);
	arena_release(&a);
}

static void is_form(const char *yaml, const char *log, const char *expected)
{
	struct arena a = ARENA_INIT;
	struct buf out = BUF_INIT;

	yaml_write(&out, splice_log_form(&a, entry(&a, yaml),
					 log ? entry(&a, log) : NULL));
	tap_is_str((struct str){out.s + 4, out.len - 4}, expected,
		   "%s among %s", yaml, log ? log : "none");
	buf_release(&out);
	arena_release(&a);
}

static void test_forms(void)
{
	static const char all[] = "{date: '2026-06-01', type: met, via: zoom, "
				  "event: apa, text: hi}";

	is_form(all, NULL, "2026-06-01 met zoom @apa: hi\n");
	is_form(all, "[{2026-05-18 met: a}]", "2026-06-01 met zoom @apa: hi\n");
	is_form(all, "[{date: 2026-05-18, type: met, topics: [a]}]",
		"2026-06-01 met zoom @apa: hi\n");
	is_form(all, "[{date: 2026-05-18, type: met, text: a}]",
		"date: '2026-06-01'\ntype: met\nvia: zoom\nevent: apa\n"
		"text: hi\n");
	is_form(all, "[{date: 2026-05-18, type: met}, 2026-05-18 met]",
		"2026-06-01 met zoom @apa: hi\n");
	is_form("{date: '2026-06-01', type: note}", NULL, "2026-06-01 note:\n");
	is_form("{type: note, text: x, date: '2026-06-01'}", NULL,
		"2026-06-01 note: x\n");
	is_form("{date: '2026-06-01', type: met, event: apa}", NULL,
		"2026-06-01 met @apa:\n");
	is_form("{date: '2026-06-01', type: met, topics: [a]}", NULL,
		"date: '2026-06-01'\ntype: met\ntopics:\n  - a\n");
	is_form("{date: '2026-06-01', type: met, via: two words}", NULL,
		"date: '2026-06-01'\ntype: met\nvia: two words\n");
	is_form("{date: '2026-06-01', type: met, via: '@x'}", NULL,
		"date: '2026-06-01'\ntype: met\nvia: '@x'\n");
	is_form("{type: met, text: x}", NULL, "type: met\ntext: x\n");
	is_form("{date: '', type: met}", NULL, "date: ''\ntype: met\n");
}

/* A file that comes close to the limit, and one that would pass it. */
static void test_limits(void)
{
	struct buf text = BUF_INIT;
	struct arena a = ARENA_INIT;
	struct diag d = DIAG_INIT;
	struct splice s;

	buf_addz(&text, "notes: ");
	buf_pad(&text, 'x', YAML_BYTES - 40);
	buf_addz(&text, "\nlog:\n- 1 met: a\n");
	splice_init(&s, buf_str(&text), "file", &d);
	tap_ok(splice_append(&s, LOG, entry(&a, "2 met: b"), &d),
	       "up to the limit");
	tap_ok(!splice_append(&s, LOG, entry(&a, "3 met: c"), &d) &&
		       d.errors == 1 && s.text.len == text.len + 11,
	       "... and no further");
	diag_clear(&d);
	splice_release(&s);
	splice_init(&s, STR("log: []\n"), "file", &d);
	tap_ok(!splice_append(&s, LOG, node_string(&a, STR("a\xff")), &d),
	       "bytes that are no text are refused");
	splice_release(&s);
	buf_release(&text);
	arena_release(&a);
	diag_release(&d);
}

int main(void)
{
	for (size_t i = 0; i < sizeof(sets) / sizeof(*sets); i++)
		try_sample(&sets[i], SET);
	for (size_t i = 0; i < sizeof(appends) / sizeof(*appends); i++)
		try_sample(&appends[i], APPEND);
	for (size_t i = 0; i < sizeof(additions) / sizeof(*additions); i++)
		try_sample(&additions[i], ADD);
	test_series();
	test_forms();
	test_limits();
	return tap_done();
}
