#include "config.h"
#include "codec/json.h"

#include "base/text.h"
#include "tap.h"

#define LENGTH(array) (sizeof(array) / sizeof((array)[0]))

/* `written` is what json_write makes of it, NULL for the same bytes. */
static const struct {
	struct str text;
	const char *written;
} good[] = {
	/* values */
	{STR_INIT("null"), NULL},
	{STR_INIT("true"), NULL},
	{STR_INIT("false"), NULL},
	{STR_INIT("\"\""), NULL},
	{STR_INIT("[]"), NULL},
	{STR_INIT("{}"), NULL},
	{STR_INIT(" [ ] "), "[]"},
	{STR_INIT("\t{\r\n}\n"), "{}"},
	{STR_INIT("[null,true,false,1,\"a\",[],{}]"), NULL},
	{STR_INIT("{\"a\":{\"b\":[1,{\"c\":null}]},\"d\":[]}"), NULL},
	{STR_INIT("{ \"a\" : 1 , \"b\" : [ 2 , 3 ] }"),
	 "{\"a\":1,\"b\":[2,3]}"},
	{STR_INIT("{\"z\":1,\"a\":2,\"m\":3}"), NULL},
	{STR_INIT("{\"\":0}"), NULL},
	{STR_INIT("{\"a\":1,\"A\":2,\"a \":3}"), NULL},
	{STR_INIT("{\"a\":{\"a\":{\"a\":1}}}"), NULL},
	{STR_INIT("[{\"a\":1},{\"a\":1}]"), NULL},
	/* numbers, as written */
	{STR_INIT("0"), NULL},
	{STR_INIT("-0"), NULL},
	{STR_INIT("1.50"), NULL},
	{STR_INIT("-0.0e-00"), NULL},
	{STR_INIT("1E+2"), NULL},
	{STR_INIT("1e5"), NULL},
	{STR_INIT("123456789012345678901234567890.10"), NULL},
	{STR_INIT("1e999999"), NULL},
	/* strings */
	{STR_INIT("\"\\\"\\\\\\b\\f\\n\\r\\t\""), NULL},
	{STR_INIT("\"\\/\""), "\"/\""},
	{STR_INIT("\"\\u0000\\u001f\\u000b\""), NULL},
	{STR_INIT("\"\\u0041\\u00e9\\u674E\""), "\"A\xc3\xa9\xe6\x9d\x8e\""},
	{STR_INIT("\"\\u000A\\u0009\\u0022\""), "\"\\n\\t\\\"\""},
	{STR_INIT("\"\\ud83d\\ude00\""), "\"\xf0\x9f\x98\x80\""},
	{STR_INIT("\"\\uDBFF\\uDFFF\""), "\"\xf4\x8f\xbf\xbf\""},
	{STR_INIT("\"\\uffff\\ufdd0\""), "\"\xef\xbf\xbf\xef\xb7\x90\""},
	{STR_INIT("\"\x7f \xe2\x80\xa8 \xef\xbb\xbf\""), NULL},
	{STR_INIT("\"\xc3\x81lvarez \xe6\x9d\x8e\xe6\x98\x8e\""), NULL},
	{STR_INIT("\"eight by\\neight by eight\""), NULL},
	{STR_INIT("\"\\\\u0041 \\\\\\\\\""), NULL},
	{STR_INIT("\"ends in \\\\\""), NULL},
	{STR_INIT("{\"k\\u0065y\":\"v\"}"), "{\"key\":\"v\"}"},
};

static const struct {
	struct str text;
	size_t at;
	const char *what;
} bad[] = {
	/* values */
	{STR_INIT(""), 0, "expected a value"},
	{{NULL, 0}, 0, "expected a value"},
	{STR_INIT("  "), 2, "expected a value"},
	{STR_INIT("nul"), 0, "expected a value"},
	{STR_INIT("True"), 0, "expected a value"},
	{STR_INIT("NaN"), 0, "expected a value"},
	{STR_INIT("-Infinity"), 1, "expected a digit"},
	{STR_INIT("'a'"), 0, "expected a value"},
	{STR_INIT("name: Lee"), 0, "expected a value"},
	{STR_INIT("\xef\xbb\xbf{}"), 0, "expected a value"},
	{STR_INIT("/**/1"), 0, "expected a value"},
	{STR_INIT("1 2"), 2, "expected nothing more after the value"},
	{STR_INIT("truex"), 4, "expected nothing more after the value"},
	{STR_INIT("{}}"), 2, "expected nothing more after the value"},
	{STR_INIT("{}\0"), 2, "expected nothing more after the value"},
	{STR_INIT("{} //"), 3, "expected nothing more after the value"},
	{STR_INIT("1\v"), 1, "expected nothing more after the value"},
	/* lists */
	{STR_INIT("["), 1, "expected a value"},
	{STR_INIT("]"), 0, "expected a value"},
	{STR_INIT("[,1]"), 1, "expected a value"},
	{STR_INIT("[1,]"), 3, "expected a value"},
	{STR_INIT("[1,"), 3, "expected a value"},
	{STR_INIT("[1,,2]"), 3, "expected a value"},
	{STR_INIT("[1"), 2, "a list is not closed"},
	{STR_INIT("[[1]"), 4, "a list is not closed"},
	{STR_INIT("[1 2]"), 3, "expected ',' or ']'"},
	{STR_INIT("[1}"), 2, "expected ',' or ']'"},
	{STR_INIT("[1:2]"), 2, "expected ',' or ']'"},
	{STR_INIT("[\"a\":1]"), 4, "expected ',' or ']'"},
	{STR_INIT("[1\xa0]"), 2, "expected ',' or ']'"},
	/* objects */
	{STR_INIT("{"), 1, "expected a name in double quotes"},
	{STR_INIT("{]"), 1, "expected a name in double quotes"},
	{STR_INIT("{,}"), 1, "expected a name in double quotes"},
	{STR_INIT("{\"a\":1,}"), 7, "expected a name in double quotes"},
	{STR_INIT("{a:1}"), 1, "expected a name in double quotes"},
	{STR_INIT("{'a':1}"), 1, "expected a name in double quotes"},
	{STR_INIT("{1:1}"), 1, "expected a name in double quotes"},
	{STR_INIT("{null:1}"), 1, "expected a name in double quotes"},
	{STR_INIT("{\"a\"}"), 4, "expected ':' after the name"},
	{STR_INIT("{\"a\",1}"), 4, "expected ':' after the name"},
	{STR_INIT("{\"a\" 1}"), 5, "expected ':' after the name"},
	{STR_INIT("{\"a\""), 4, "expected ':' after the name"},
	{STR_INIT("{\"a\":}"), 5, "expected a value"},
	{STR_INIT("{\"a\":"), 5, "expected a value"},
	{STR_INIT("{\"a\"::1}"), 5, "expected a value"},
	{STR_INIT("{\"a\":1"), 6, "an object is not closed"},
	{STR_INIT("{\"a\":1]"), 6, "expected ',' or '}'"},
	{STR_INIT("{\"a\":1 \"b\":2}"), 7, "expected ',' or '}'"},
	{STR_INIT("{\"a\":1,\"a\":1}"), 7, "duplicate name in the object"},
	{STR_INIT("{\"\":1,\"\":2}"), 6, "duplicate name in the object"},
	{STR_INIT("{\"a\":1,\"b\":2,\"\\u0061\":3}"), 13,
	 "duplicate name in the object"},
	{STR_INIT("[{\"x\":{\"a\":{},\"b\":1,\"a\":2}}]"), 20,
	 "duplicate name in the object"},
	/* numbers */
	{STR_INIT("+1"), 0, "expected a value"},
	{STR_INIT(".5"), 0, "expected a value"},
	{STR_INIT("-"), 1, "expected a digit"},
	{STR_INIT("-a"), 1, "expected a digit"},
	{STR_INIT("--1"), 1, "expected a digit"},
	{STR_INIT("-.5"), 1, "expected a digit"},
	{STR_INIT("1."), 2, "expected a digit"},
	{STR_INIT("1.e5"), 2, "expected a digit"},
	{STR_INIT("1e"), 2, "expected a digit"},
	{STR_INIT("1e+"), 3, "expected a digit"},
	{STR_INIT("1e1.5"), 3, "expected nothing more after the value"},
	{STR_INIT("01"), 0, "a number cannot have leading zeros"},
	{STR_INIT("[-012]"), 2, "a number cannot have leading zeros"},
	{STR_INIT("00"), 0, "a number cannot have leading zeros"},
	{STR_INIT("0x1"), 1, "expected nothing more after the value"},
	{STR_INIT("1_000"), 1, "expected nothing more after the value"},
	{STR_INIT("1.2.3"), 3, "expected nothing more after the value"},
	{STR_INIT("\xef\xbc\x91"), 0, "expected a value"},
	/* strings */
	{STR_INIT("\""), 0, "a string is not closed"},
	{STR_INIT("[\"abc"), 1, "a string is not closed"},
	{STR_INIT("\"a\\\""), 0, "a string is not closed"},
	{STR_INIT("\"\\"), 0, "a string is not closed"},
	{STR_INIT("\"eight by eight by eight"), 0, "a string is not closed"},
	{STR_INIT("\"a\nb\""), 2, "a control character must be escaped"},
	{STR_INIT("\"a\tb\""), 2, "a control character must be escaped"},
	{STR_INIT("\"eight by\0\""), 9, "a control character must be escaped"},
	{STR_INIT("\"\x1f\""), 1, "a control character must be escaped"},
	{STR_INIT("\"\\\x01\""), 2, "a control character must be escaped"},
	{STR_INIT("\"a\\x41\""), 2, "unknown escape; '\\\\' is a backslash"},
	{STR_INIT("\"\\'\""), 1, "unknown escape; '\\\\' is a backslash"},
	{STR_INIT("\"\\0\""), 1, "unknown escape; '\\\\' is a backslash"},
	{STR_INIT("\"\\U0041\""), 1, "unknown escape; '\\\\' is a backslash"},
	{STR_INIT("\"\\\xc3\xa9\""), 1,
	 "unknown escape; '\\\\' is a backslash"},
	{STR_INIT("\"\\u\""), 1, "'\\u' needs four hexadecimal digits"},
	{STR_INIT("\"\\u004\""), 1, "'\\u' needs four hexadecimal digits"},
	{STR_INIT("\"\\u00g0\""), 1, "'\\u' needs four hexadecimal digits"},
	{STR_INIT("\"\\u-041\""), 1, "'\\u' needs four hexadecimal digits"},
	{STR_INIT("\"ab\\ud83d\""), 3, "unpaired surrogate"},
	{STR_INIT("\"\\ud83dx\""), 1, "unpaired surrogate"},
	{STR_INIT("\"\\ud83d\\n\""), 1, "unpaired surrogate"},
	{STR_INIT("\"\\ud83d\\u0041\""), 1, "unpaired surrogate"},
	{STR_INIT("\"\\ud83d\\ud83d\""), 1, "unpaired surrogate"},
	{STR_INIT("\"\\ude00\\ud83d\""), 1, "unpaired surrogate"},
	{STR_INIT("\"\\ude00\""), 1, "unpaired surrogate"},
	{STR_INIT("\"a\xff\""), 2, "not valid UTF-8"},
	{STR_INIT("\"\xc3\""), 1, "not valid UTF-8"},
	{STR_INIT("\"\xc0\xaf\""), 1, "not valid UTF-8"},
	{STR_INIT("\"\xed\xa0\x80\""), 1, "not valid UTF-8"},
	{STR_INIT("\"\xf4\x90\x80\x80\""), 1, "not valid UTF-8"},
	{STR_INIT("{\"\xff\":1}"), 2, "not valid UTF-8"},
};

static void test_good(struct arena *a)
{
	struct buf out = BUF_INIT, shown = BUF_INIT;
	size_t i;

	for (i = 0; i < LENGTH(good); i++) {
		struct str text = good[i].text;
		struct json_error err = {0, ""};
		struct node *n = json_read(a, text, &err);

		buf_clear(&shown);
		buf_clear(&out);
		text_show(&shown, text, true);
		if (!tap_ok(n, "good: %s is read", shown.s)) {
			printf("# %zu: %s\n", err.at, err.what);
			continue;
		}
		json_write(&out, n);
		if (good[i].written)
			tap_is_str(buf_str(&out), good[i].written,
				   "good: %s is written", shown.s);
		else
			tap_ok(str_eq(buf_str(&out), text),
			       "good: %s is written as it was", shown.s);
	}
	buf_release(&out);
	buf_release(&shown);
	arena_clear(a);
}

static void test_bad(struct arena *a)
{
	struct buf shown = BUF_INIT;
	size_t i;

	for (i = 0; i < LENGTH(bad); i++) {
		struct json_error err = {0, ""};

		buf_clear(&shown);
		text_show(&shown, bad[i].text, true);
		buf_add(&shown, "", 0);
		tap_ok(!json_read(a, bad[i].text, &err), "bad: '%s' is refused",
		       shown.s);
		tap_is_str(str_z(err.what), bad[i].what, "bad: '%s' says why",
			   shown.s);
		tap_is_int((long)err.at, (long)bad[i].at,
			   "bad: '%s' says where", shown.s);
	}
	buf_release(&shown);
	arena_clear(a);
}

static void test_places(struct arena *a)
{
	struct str line = STR("{ \"ab\" : [1, \"x\\ty\"], \"c\":\"plain\" }");
	struct json_error err;
	struct node *root = json_read(a, line, &err), *list, *c;

	if (!tap_ok(root && root->first && root->first->next, "two members"))
		return;
	list = root->first;
	c = list->next;
	tap_is_str(list->key, "ab", "the first name");
	tap_is_int(list->key_pos.col, 3, "its column");
	tap_is_int(list->pos.col, 10, "the column of its value");
	tap_is_int(list->pos.line, 1, "the line is always 1");
	tap_is_str((struct str){line.p + list->begin, list->end - list->begin},
		   "[1, \"x\\ty\"]", "the bytes of a list");
	tap_is_str((struct str){line.p + root->begin, root->end - root->begin},
		   line.p, "the bytes of the whole");
	tap_is_str(list->last->text, "x\ty", "a text with an escape");
	tap_is_str((struct str){line.p + c->begin, c->end - c->begin},
		   "\"plain\"", "the bytes of a string");
	tap_ok(c->text.p == line.p + c->begin + 1,
	       "a text without escapes is borrowed");
	arena_clear(a);
}

static void test_depth(struct arena *a)
{
	struct buf text = BUF_INIT, out = BUF_INIT;
	struct json_error err = {0, ""};
	struct node *n;

	buf_pad(&text, '[', JSON_DEPTH);
	buf_pad(&text, ']', JSON_DEPTH);
	n = json_read(a, buf_str(&text), &err);
	if (tap_ok(n, "%d levels are read", JSON_DEPTH)) {
		json_write(&out, n);
		tap_ok(str_eq(buf_str(&out), buf_str(&text)), "and written");
	}
	buf_clear(&text);
	buf_pad(&text, '[', 1000000);
	tap_ok(!json_read(a, buf_str(&text), &err), "a million are refused");
	tap_is_int((long)err.at, JSON_DEPTH, "at the first too many");
	tap_is_str(str_z(err.what), "nested more than 128 levels deep",
		   "with the limit");
	buf_release(&text);
	buf_release(&out);
	arena_clear(a);
}

/* An object of `count` names, then, unless negative, name `again` again. */
static void many_names(struct buf *text, int count, int again)
{
	int i;

	buf_clear(text);
	buf_addc(text, '{');
	for (i = 0; i < count; i++)
		buf_addf(text, "%s\"name%06d\":%d", i ? "," : "", i, i);
	if (again >= 0)
		buf_addf(text, ",\"name%06d\":0", again);
	buf_addc(text, '}');
}

static void test_names(struct arena *a)
{
	static const int counts[] = {1, 31, 32, 33, 34, 100, 100000};
	struct buf text = BUF_INIT;
	struct json_error err;
	size_t i;

	for (i = 0; i < LENGTH(counts); i++) {
		int count = counts[i];

		many_names(&text, count, -1);
		tap_ok(json_read(a, buf_str(&text), &err), "%d names", count);
		many_names(&text, count, count / 2);
		err = (struct json_error){0, ""};
		tap_ok(!json_read(a, buf_str(&text), &err),
		       "%d names and one of them again", count);
		tap_is_int((long)err.at,
			   (long)(text.len - strlen("\"name000000\":0}")),
			   "the place of the second");
		arena_clear(a);
	}
	buf_release(&text);
}

static void test_write(struct arena *a)
{
	struct str text = STR("{\"a\":[],\"b\":{},\"c\":[1,{\"d\":\"e\"}]}");
	struct json_error err;
	struct node *n = json_read(a, text, &err);
	struct buf out = BUF_INIT;

	json_write_pretty(&out, n, 0);
	tap_is_str(buf_str(&out),
		   "{\n  \"a\": [],\n  \"b\": {},\n  \"c\": [\n    1,\n    {\n"
		   "      \"d\": \"e\"\n    }\n  ]\n}",
		   "pretty");
	buf_clear(&out);
	json_write_pretty(&out, node_get(n, "c"), 1);
	tap_is_str(buf_str(&out),
		   "[\n    1,\n    {\n      \"d\": \"e\"\n    }\n  ]",
		   "pretty, one level in");
	buf_clear(&out);
	json_write_string(&out, STR("a\xff\xc3(\xed\xa0\x80"));
	tap_is_str(buf_str(&out),
		   "\"a\xef\xbf\xbd\xef\xbf\xbd(\xef\xbf\xbd\xef\xbf\xbd"
		   "\xef\xbf\xbd\"",
		   "bad: bytes that are no UTF-8 become U+FFFD");
	buf_clear(&out);
	json_write_string(&out, STR_NONE);
	tap_is_str(buf_str(&out), "\"\"", "no text is an empty string");
	buf_clear(&out);
	json_write_string(&out, STR("\x01\b\t\n\v\f\r\x1f\"\\/\x7f"));
	tap_is_str(buf_str(&out),
		   "\"\\u0001\\b\\t\\n\\u000b\\f\\r\\u001f\\\"\\\\/\x7f\"",
		   "every kind of escape");
	buf_release(&out);
	arena_clear(a);
}

int main(void)
{
	struct arena a = ARENA_INIT;

	test_good(&a);
	test_bad(&a);
	test_places(&a);
	test_depth(&a);
	test_names(&a);
	test_write(&a);
	arena_release(&a);
	return tap_done();
}
