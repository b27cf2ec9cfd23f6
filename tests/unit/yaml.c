/* YAML in: values, places, refusals, limits. */
#include "config.h"

#include "codec/yaml/yaml.h"

#include "tap.h"

/* A tree on one line; with `places`, positions and bytes of everything. */
static void show(struct buf *out, const struct node *n, bool places)
{
	const char *ends = n->type == NODE_LIST ? "[]" : "{}";

	switch (n->type) {
	case NODE_NULL:
		buf_addz(out, "null");
		break;
	case NODE_LIST:
	case NODE_MAP:
		buf_addc(out, ends[0]);
		for (const struct node *c = n->first; c; c = c->next) {
			if (c != n->first)
				buf_addz(out, ", ");
			if (n->type == NODE_MAP)
				buf_addstr(out, c->key);
			if (n->type == NODE_MAP && places)
				buf_addf(out, "@%u:%u", c->key_pos.line,
					 c->key_pos.col);
			if (n->type == NODE_MAP)
				buf_addz(out, ": ");
			show(out, c, places);
		}
		buf_addc(out, ends[1]);
		break;
	default:
		buf_addc(out, '\'');
		buf_addstr(out, n->text);
		buf_addc(out, '\'');
	}
	if (places)
		buf_addf(out, "@%u:%u[%u-%u]", n->pos.line, n->pos.col,
			 n->begin, n->end);
}

/* The tree, or the first error as LINE:COL: TEXT. */
static void read_and_show(struct buf *out, struct str text, bool places)
{
	struct arena a = ARENA_INIT;
	struct diag d = DIAG_INIT;
	struct node *n = yaml_read(&a, text, "f", 1, &d);

	if (n)
		show(out, n, places);
	else if (d.errors == 1)
		buf_addf(out, "%u:%u: %s", d.msgs[0].pos.line,
			 d.msgs[0].pos.col, d.msgs[0].text);
	diag_release(&d);
	arena_release(&a);
}

struct reading {
	const char *text, *expected;
};

static const struct reading values[] = {
	{"name: No", "{name: 'No'}"},
	{"a: ~\nb: null\nc: 0x10\nd: 2026-05-18",
	 "{a: '~', b: 'null', c: '0x10', d: '2026-05-18'}"},
	{"a:\nb: ''\nc: \"\"", "{a: null, b: '', c: ''}"},
	{"- \n-\n- -", "[null, null, [null]]"},
	{"{a: , b, c: d}", "{a: null, b: null, c: 'd'}"},
	{"[a: b, c]", "[{a: 'b'}, 'c']"},
	{"a: {}\nb: []", "{a: {}, b: []}"},
	{"a: |\n  x\n   y\n\nb: >\n  x\n  y\n", "{a: 'x\n y\n', b: 'x y\n'}"},
	{"a: x\n  y\n\n  z", "{a: 'x y\nz'}"},
	{"\"a\\u00e9\\n\": 'it''s'", "{a\xc3\xa9\n: 'it's'}"},
	{"a: http://example.org/#x", "{a: 'http://example.org/#x'}"},
	{"a: &x !!int 5\nb: ! c", "{a: '5', b: 'c'}"},
	{"a: [&x, &y b, {&z c: &x}]\nd: &x-1_",
	 "{a: [null, 'b', {c: null}], d: null}"},
	{"'<<': a\n'': b", "{<<: 'a', : 'b'}"},
	{"%YAML 1.2\n---\na: b\n...\n# end\n", "{a: 'b'}"},
	{"plain", "'plain'"},
	{"\xef\xbb\xbf- a\r\n- b\r\n", "['a', 'b']"},
	{"!\n\xef\xbb\xbf[]\n", "[]"},
	{"? a\n: b\n? c\n", "{a: 'b', c: null}"},
};

static const struct reading places[] = {
	{"a: b", "{a@1:1: 'b'@1:4[3-4]}@1:1[0-4]"},
	{"\xc3\xa9: \xf0\x9f\x98\x80 x\nb: y",
	 "{\xc3\xa9@1:1: '\xf0\x9f\x98\x80 x'@1:4[4-10], "
	 "b@2:1: 'y'@2:4[14-15]}@1:1[0-15]"},
	{"\xef\xbb\xbf"
	 "a: \xc3\xa9\nb: c",
	 "{a@1:1: '\xc3\xa9'@1:4[6-8], b@2:1: 'c'@2:4[12-13]}@1:1[3-13]"},
	{"a: b\r\nc: d\r\n",
	 "{a@1:1: 'b'@1:4[3-4], c@2:1: 'd'@2:4[9-10]}@1:1[0-10]"},
	/* libyaml starts lines behind CR, NEL, LS and PS; editors don't */
	{"a: b\xc2\x85"
	 "c: d\ne: f",
	 "{a@1:1: 'b'@1:4[3-4], c@1:6: 'd'@1:9[9-10], "
	 "e@2:1: 'f'@2:4[14-15]}@1:1[0-15]"},
	{"a: b\xe2\x80\xa8"
	 "c: d\re: f",
	 "{a@1:1: 'b'@1:4[3-4], c@1:6: 'd'@1:9[10-11], "
	 "e@1:11: 'f'@1:14[15-16]}@1:1[0-16]"},
	{"a: 'b' # c\n", "{a@1:1: 'b'@1:4[3-6]}@1:1[0-6]"},
	{"a: x y  \n   z  # c\nb: 2",
	 "{a@1:1: 'x y z'@1:4[3-13], b@3:1: '2'@3:4[22-23]}@1:1[0-23]"},
	{"a: \"x\\\n  y\" \n", "{a@1:1: 'xy'@1:4[3-11]}@1:1[0-11]"},
	{"a: |\n  x\n\n# c\nb: 1",
	 "{a@1:1: 'x\n'@1:4[3-8], b@5:1: '1'@5:4[17-18]}@1:1[0-18]"},
	{"a: |+ # c\n  x\n\n\nb:",
	 "{a@1:1: 'x\n\n\n'@1:4[3-15], b@5:1: null@5:3[18-18]}@1:1[0-18]"},
	{"a: >-\n  x\n  y\n  \n", "{a@1:1: 'x y'@1:4[3-13]}@1:1[0-13]"},
	{"- |\n  x\n  \n   \n- c",
	 "['x\n\n \n'@1:3[2-14], 'c'@5:3[17-18]]@1:1[0-18]"},
	{"a: |2-\n    x\nb: |\n", "{a@1:1: '  x'@1:4[3-12], "
				  "b@3:1: ''@3:4[16-17]}@1:1[0-17]"},
	{"a: |\r\n  x\r\n\r\n", "{a@1:1: 'x\n'@1:4[3-9]}@1:1[0-9]"},
	{"a: # c\nb:\n  # d\n",
	 "{a@1:1: null@1:3[2-2], b@2:1: null@2:3[9-9]}@1:1[0-9]"},
	{"- \n-", "[null@1:2[1-1], null@2:2[4-4]]@1:1[0-4]"},
	{"{a: # x\n, b, \"c\" : }",
	 "{a@1:2: null@1:4[3-3], b@2:3: null@2:4[11-11], "
	 "c@2:6: null@2:11[18-18]}@1:1[0-20]"},
	{"[a: , b: c]", "[{a@1:2: null@1:4[3-3]}@1:2[1-3], "
			"{b@1:7: 'c'@1:10[9-10]}@1:7[6-10]]@1:1[0-11]"},
	{"? a\n? b\n: c", "{a@1:3: null@1:4[3-3], "
			  "b@2:3: 'c'@3:3[10-11]}@1:1[0-11]"},
	{"&m\n&k a: &v\n  b: c", "{a@2:1: {b@3:3: 'c'@3:6[17-18]}"
				 "@3:3[14-18]}@2:1[3-18]"},
	{"a: !!str &v\nb: !<x> 'c'", "{a@1:1: null@1:12[11-11], "
				     "b@2:1: 'c'@2:9[20-23]}@1:1[0-23]"},
	{"a:\n- b\n- {c: d} # x\n\n# y\ne: f",
	 "{a@1:1: ['b'@2:3[5-6], {c@3:4: 'd'@3:7[13-14]}@3:3[9-15]]"
	 "@2:1[3-15], e@6:1: 'f'@6:4[28-29]}@1:1[0-29]"},
	{"# x\n--- # y\n- a\n...\n", "['a'@3:3[14-15]]@3:1[12-15]"},
};

#define INDENT                                                                 \
	"the indentation does not fit the lines above; start the keys or "     \
	"items of one level in the same column"
#define NO_KEY "a line without a key; write 'key: value'"
#define TAB "a tab as indentation; use spaces"
#define QUOTE(c) "text that starts with '" c "' must be quoted"
#define AFTER "text after the closing "

static const struct reading refusals[] = {
	{"", "1:1: the file is empty"},
	{"# c\n\n", "1:1: the file is empty"},
	{"---\n", "1:1: the file is empty"},
	{"a: 1\n--- \n", "2:1: a second document; a file holds only one"},
	{"a: 1\n...\n---\nb: 2",
	 "3:1: a second document; a file holds only one"},
	{"a: 1\n...\nb: 2", "3:1: text after '...', which ends the document"},
	{"\xff\xfe"
	 "ab",
	 "1:1: the file is UTF-16; save it as UTF-8"},
	{"a: b\n\xc3\xa9: \xe9x", "2:4: byte 0xE9 is not UTF-8; save the file "
				  "as UTF-8"},
	{"\xef\xbb\xbf\xc3\xa9: \xf0\x9f", "1:4: byte 0xF0 is not UTF-8; save "
					   "the file as UTF-8"},
	{"a: x\x1b[1m", "1:5: control character U+001B; delete it, or write "
			"\"\\x1b\" in double quotes"},
	{"# \xc2\x9b", "1:3: control character U+009B; delete it, or write "
		       "\"\\x9b\" in double quotes"},
	{"a: long enough \x7f", "1:16: control character U+007F; delete it, "
				"or write \"\\x7f\" in double quotes"},
	{"a: \xef\xbf\xbf", "1:4: U+FFFF is not a character; delete it"},
	{"%TAG ! tag:example.org,2026:\n---\na: b",
	 "1:1: '%TAG' is not supported; write the tags out or drop them"},
	{"a: b\n...\n%YAML 1.1\n%TAG ! x\n---\n",
	 "4:1: '%TAG' is not supported; write the tags out or drop them"},
	{"%x: y", "1:1: a line that starts with '%' is a directive; quote a "
		  "key that starts with '%'"},
	{"%YAML 3.0\n---\na: b", "1:1: only YAML 1.1 and 1.2 can be read"},
	{"a: &x b\nc: *x", "2:4: alias '*x' is not supported; write the value "
			   "out, or quote text that starts with '*'"},
	{"a: *very* good", "1:4: " QUOTE("*")},
	{"a: & b", "1:4: " QUOTE("&")},
	{"a: &b:c d", "1:4: " QUOTE("&")},
	{"a: !t  &b?c d", "1:8: " QUOTE("&")},
	{"&a:b c: d", "1:1: " QUOTE("&")},
	{"a:\n  - b\n  - &c:[d]", "3:5: " QUOTE("&")},
	{"a: !b!c d", "1:4: " QUOTE("!")},
	{"a: @b", "1:4: " QUOTE("@")},
	{"\xc3\xa9: `b`", "1:4: " QUOTE("`")},
	{"a:\n  - %b", "2:5: " QUOTE("%")},
	{"a: , b", "1:4: " QUOTE(",")},
	{"a: - b", "1:4: a list item must start a line; put it on a line of "
		   "its own, or quote text that starts with '- '"},
	{"a: ? b", "1:4: " QUOTE("? ")},
	{"a: > b", "1:6: text right after '|' or '>'; start it on the next "
		   "line, or quote it"},
	{"a: [|\n b]", "1:5: a block of text cannot be inside [ ] or { }; "
		       "quote the text"},
	{"a:\n  <<: b", "2:3: merge key '<<' is not supported; write the keys "
			"out"},
	{"a: 1\nb: 2\na: 3", "3:1: duplicate key 'a', first on line 1; "
			     "keep one"},
	{"- {a: 1, 'a': 2}", "1:10: duplicate key 'a', first on line 1; "
			     "keep one"},
	{"? [a]\n: b",
	 "1:3: a list or mapping cannot be a key; quote the text if it is one"},
	{"{a: b}: c",
	 "1:1: a list or mapping cannot be a key; quote the text if it is one"},
	{": a", "1:1: the key before ':' is missing"},
	{"a: b\n? \n: c", "2:2: the key before ':' is missing"},
	{"a: 1\n\tb: 2", "2:1: " TAB},
	{"a:\n\tb: 2", "2:1: " TAB},
	{"a: |\n\tb", "2:1: " TAB},
	{"a: b: c", "1:5: ': ' inside text without quotes; write a: \"b: c\""},
	{"name:Ana\ncity: x", "1:5: put a space after ':'"},
	{"name: Ana\nemail:a@example.org\ncity: x",
	 "2:6: put a space after ':'"},
	{"a: {b:[c]}", "1:6: put a space after ':'"},
	{"name: Ana\nBoston\ncity: x", "2:1: " NO_KEY ", or indent it when it "
				       "continues the text above"},
	{"name: Ana\nhttp://example.org\ncity: x",
	 "2:1: " NO_KEY ", or indent it when it continues the text above"},
	{"Ana\ncity: x", "1:1: " NO_KEY},
	{"a: b\n  c: d", "2:3: " INDENT},
	{"  a: b\nc: d",
	 "1:3: a blank before the first key; begin it in the first column"},
	{"a:\n  b: 1\n c: 2", "3:2: " INDENT},
	{"a:\n  - b\n  c: d", "3:3: " INDENT},
	{"a: 'O'Brien'", "1:7: " AFTER "quote; quote all of it, and write '' "
			 "for a ' inside"},
	{"a: \"b\" c", "1:8: " AFTER "quote; quote all of it, and write "
		       "\\\" for a \" inside"},
	{"a: [b] c", "1:8: " AFTER "']'; quote all of it"},
	{"- {b: c} d", "1:10: " AFTER "'}'; quote all of it"},
	{"a: \"b\nc: d", "1:4: this quote is not closed"},
	{"a: 'b\n---\n", "1:4: this quote is not closed"},
	{"a: [b, c\n", "1:4: this '[' is not closed"},
	{"a: [b,", "1:4: this '[' is not closed"},
	{"a: [b, {c: d\ne: f", "1:8: this '{' is not closed: a ',' or '}' is "
			       "missing by line 2"},
	{"a: [b c: d e: f]", "1:13: a ',' or ']' is missing here, or quotes "
			     "around text with ': ' in it"},
	{"a: {b: c d: e}", "1:11: a ',' or '}' is missing here, or quotes "
			   "around text with ': ' in it"},
	{"a: [\"b\" c]", "1:9: a ',' or ']' is missing here"},
	{"a: [b, , c]", "1:8: a value is missing before this"},
	{"a: \"\\d\"", "1:5: unknown escape '\\d' in double quotes; write "
		       "'\\\\' for a backslash"},
	{"a: \"\\x4\"", "1:7: too few hex digits: '\\x' takes 2, '\\u' 4, "
			"'\\U' 8"},
	{"a: \"\\ud800\"", "1:7: the escape is not a Unicode character"},
};

static void test_readings(const struct reading *r, size_t n, bool show_places,
			  const char *what)
{
	for (size_t i = 0; i < n; i++) {
		struct buf out = BUF_INIT;

		read_and_show(&out, str_z(r[i].text), show_places);
		tap_is_str(buf_str(&out), r[i].expected, "%s %zu", what, i + 1);
		buf_release(&out);
	}
}

static void test_bytes(void)
{
	struct buf out = BUF_INIT;

	read_and_show(&out, STR_NONE, false);
	tap_is_str(buf_str(&out), "1:1: the file is empty", "no bytes at all");
	buf_clear(&out);
	read_and_show(&out, STR("a: b\nc\0: d"), false);
	tap_is_str(buf_str(&out), "2:2: NUL character; delete it", "a NUL");
	buf_clear(&out);
	read_and_show(&out, STR("a\0:\0 \0b\0"), false);
	tap_is_str(buf_str(&out), "1:1: the file is UTF-16; save it as UTF-8",
		   "UTF-16 without a mark");
	buf_clear(&out);
	read_and_show(&out, STR("\0\0\0a\0\0\0:"), false);
	tap_is_str(buf_str(&out), "1:1: the file is UTF-32; save it as UTF-8",
		   "UTF-32 without a mark");
	buf_release(&out);
}

static void test_first_line(void)
{
	struct arena a = ARENA_INIT;
	struct diag d = DIAG_INIT;
	struct node *n = yaml_read(&a, STR("---\na: b\n"), "f", 10, &d);

	tap_ok(n && n->pos.line == 11, "lines count from the first line");
	yaml_read(&a, STR("---\na: 1\na: 2\n"), "f", 10, &d);
	tap_is_str(str_z(d.msgs[0].text),
		   "duplicate key 'a', first on line 11; keep one",
		   "in a message too");
	tap_is_int(d.msgs[0].pos.line, 12, "and in its place");
	diag_clear(&d);
	n = yaml_read_optional(&a, STR("# c\n---\n"), "f", 1, &d);
	tap_ok(!n && d.count == 0, "an optional document may be empty");
	diag_release(&d);
	arena_release(&a);
}

/* `unit` many times between `before` and `after`. */
static void test_many(const char *before, const char *unit, size_t times,
		      const char *after, const char *expected)
{
	struct buf text = BUF_INIT, out = BUF_INIT;

	buf_addz(&text, before);
	for (size_t i = 0; i < times; i++)
		buf_addz(&text, unit);
	buf_addz(&text, after);
	read_and_show(&out, buf_str(&text), false);
	tap_is_str(buf_str(&out), expected, "%zu times '%c'", times, *unit);
	buf_release(&text);
	buf_release(&out);
}

static void test_limits(void)
{
	struct buf text = BUF_INIT, out = BUF_INIT;

	test_many("", "[", 40000, "", "1:65: nested more than 64 levels deep");
	test_many("", "{a: ", 40000, "",
		  "1:257: nested more than 64 levels deep");
	test_many("", "- ", 40000, "",
		  "1:129: nested more than 64 levels deep");
	test_many("", "- \n", 99996, "- a: b",
		  "99997:3: the file has too many values; split it");
	test_many("a: &a b\nc: [", "*a, ", 1000, "]",
		  "2:5: alias '*a' is not supported; write the value out, or "
		  "quote text that starts with '*'");
	test_many("a: b\n#", "x", YAML_BYTES, "",
		  "1:1: the file has 1048582 bytes, more than 1048576; split "
		  "it");
	test_many("", "k", 1025, ": v",
		  "1:1026: a key of more than 1024 characters; shorten it");
	for (int i = 0; i < 40000; i++)
		buf_addf(&text, "k%d: v\n", i);
	buf_addz(&text, "k39: v\nk7: v\n");
	read_and_show(&out, buf_str(&text), false);
	tap_is_str(buf_str(&out),
		   "40001:1: duplicate key 'k39', first on line 40; keep "
		   "one",
		   "a duplicate among 40000 keys");
	buf_release(&text);
	buf_release(&out);
}

#define TABLE(t) t, sizeof(t) / sizeof(*(t))

int main(void)
{
	test_readings(TABLE(values), false, "value");
	test_readings(TABLE(places), true, "places");
	test_readings(TABLE(refusals), false, "refusal");
	test_bytes();
	test_first_line();
	test_limits();
	return tap_done();
}
