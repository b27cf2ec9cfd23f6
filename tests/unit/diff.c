/* Unified diffs: what they look like, and that they can be applied. */
#include "config.h"

#include "value/diff.h"

#include <stdint.h>
#include <stdlib.h>

#include "base/mem.h"
#include "tap.h"

static const struct {
	const char *title, *before, *after, *diff;
} cases[] = {
	{"the same", "a\n", "a\n", ""},
	{"both empty", "", "", ""},
	{"a line at the end", "a\nb\n", "a\nb\nc\n",
	 "--- a/x\n+++ b/x\n@@ -1,2 +1,3 @@\n a\n b\n+c\n"},
	{"a line in front", "b\n", "a\nb\n",
	 "--- a/x\n+++ b/x\n@@ -1 +1,2 @@\n+a\n b\n"},
	{"a new file", NULL, "a\n",
	 "--- /dev/null\n+++ b/x\n@@ -0,0 +1 @@\n+a\n"},
	{"from empty", "", "a\n", "--- a/x\n+++ b/x\n@@ -0,0 +1 @@\n+a\n"},
	{"to empty", "a\n", "", "--- a/x\n+++ b/x\n@@ -1 +0,0 @@\n-a\n"},
	{"no newline before", "a", "a\nb\n",
	 "--- a/x\n+++ b/x\n@@ -1 +1,2 @@\n-a\n\\ No newline at end of file\n"
	 "+a\n+b\n"},
	{"no newline after", "a\n", "b",
	 "--- a/x\n+++ b/x\n@@ -1 +1 @@\n-a\n+b\n\\ No newline at end of "
	 "file\n"},
	{"two hunks", "1\n2\n3\n4\n5\n6\n7\n8\n9\n",
	 "0\n1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n",
	 "--- a/x\n+++ b/x\n@@ -1,3 +1,4 @@\n+0\n 1\n 2\n 3\n@@ -7,3 +8,4 @@\n "
	 "7\n 8\n 9\n+10\n"},
	{"six lines between: one hunk", "1\n2\n3\n4\n5\n6\n",
	 "0\n1\n2\n3\n4\n5\n6\n7\n",
	 "--- a/x\n+++ b/x\n@@ -1,6 +1,8 @@\n+0\n 1\n 2\n 3\n 4\n 5\n 6\n"
	 "+7\n"},
};

static void test_cases(void)
{
	for (size_t i = 0; i < sizeof(cases) / sizeof(*cases); i++) {
		struct buf out = BUF_INIT;

		buf_addz(&out, "");
		diff_unified(&out, "x", str_z(cases[i].before),
			     str_z(cases[i].after));
		tap_is_str(buf_str(&out), cases[i].diff, "%s", cases[i].title);
		buf_release(&out);
	}
}

static void test_paths(void)
{
	struct buf out = BUF_INIT;

	diff_unified(&out, "a\nb\"\\c", STR(""), STR("x\n"));
	tap_is_str((struct str){out.s, 18}, "--- \"a/a\\012b\\\"\\\\c",
		   "a path with a line break");
	buf_clear(&out);
	diff_unified(&out, "a b", STR(""), STR("x\n"));
	tap_is_str((struct str){out.s, 10}, "--- a/a b\t",
		   "a path with a blank");
	buf_release(&out);
}

static struct str take_line(struct str *rest)
{
	struct str line;

	str_raw_line(rest, &line);
	return line;
}

/* Applies hunks to `before`, checking every line; false when one is wrong. */
static bool apply(struct buf *out, struct str before, struct str diff)
{
	struct str line;
	size_t at = 0;

	while (str_raw_line(&diff, &line)) {
		long start;

		if (str_starts(line, STR("---")) ||
		    str_starts(line, STR("+++")))
			continue;
		if (line.p[0] == '@') {
			start = strtol(line.p + 4, NULL, 10);
			if (strstr(line.p, ",0 +") &&
			    strstr(line.p, ",0 +") < line.p + line.n)
				start++;
			for (; at + 1 < (size_t)start; at++)
				buf_addstr(out, take_line(&before));
			continue;
		}
		if (str_starts(diff, STR("\\ "))) {
			line.n--;
			take_line(&diff);
		}
		line.p++;
		line.n--;
		if (line.p[-1] != '+' &&
		    (at++, !str_eq(take_line(&before), line)))
			return false;
		if (line.p[-1] != '-')
			buf_addstr(out, line);
	}
	buf_addstr(out, before);
	return true;
}

static uint32_t next(uint32_t *state)
{
	*state = *state * 1664525u + 1013904223u;
	return *state >> 16;
}

static void random_text(struct buf *out, uint32_t *state, bool first)
{
	size_t lines = next(state) % 20;

	for (size_t i = 0; i < lines; i++)
		buf_addf(out, "%c\n", 'a' + (int)(next(state) % 4));
	if (out->len && next(state) % 4 == 0)
		out->len--;
	if (!out->len && first)
		buf_addz(out, "x\n");
}

static void test_random(void)
{
	uint32_t state = 20260601;
	size_t wrong = 0;

	for (int i = 0; i < 20000; i++) {
		struct buf a = BUF_INIT, b = BUF_INIT, diff = BUF_INIT;
		struct buf got = BUF_INIT;

		random_text(&a, &state, true);
		random_text(&b, &state, false);
		buf_addz(&diff, "");
		buf_addz(&got, "");
		diff_unified(&diff, "x", buf_str(&a),
			     b.len ? buf_str(&b) : STR(""));
		if (!apply(&got, buf_str(&a), buf_str(&diff)) ||
		    !str_eq(buf_str(&got), b.len ? buf_str(&b) : STR("")))
			wrong++;
		buf_release(&a);
		buf_release(&b);
		buf_release(&diff);
		buf_release(&got);
	}
	tap_is_int((long)wrong, 0, "20,000 diffs of texts can be applied");
}

int main(void)
{
	test_cases();
	test_paths();
	test_random();
	return tap_done();
}
