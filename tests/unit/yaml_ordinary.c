/*
 * Ordinary files are read without libyaml: each must come out the same as with
 * it, to the place of the last null, and what is not ordinary must be handed
 * over. First a text for each thing that could go wrong, then random ones and
 * what becomes of them by random edits. SEED=N repeats a run, ROUNDS=N makes it
 * longer; files as operands are compared instead, with a line for each.
 */
#include "config.h"

#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#include "base/file.h"
#include "tap.h"
#include "yaml_both.h"
#include "yaml_ordinary_samples.h"
#include "yaml_ordinary_text.h"

enum {
	ROUNDS = 20000,
};

#define COUNT(array) (sizeof(array) / sizeof(*(array)))

static void test_samples(const struct sample *s, size_t n, enum both expected)
{
	for (size_t i = 0; i < n; i++)
		tap_is_int(read_both(str_z(s[i].text)), expected, "%s%s",
			   s[i].what,
			   expected == BOTH_ORDINARY ? "" : ": handed over");
}

/* `unit` so many times between `before` and `after`. */
static void test_many(const char *what, const char *before, const char *unit,
		      size_t times, const char *after, enum both expected)
{
	struct buf text = BUF_INIT;

	buf_addz(&text, before);
	for (size_t i = 0; i < times; i++)
		buf_addz(&text, unit);
	buf_addz(&text, after);
	tap_is_int(read_both(buf_str(&text)), expected, "%s: %zu", what, times);
	buf_release(&text);
}

/* Lists of maps, each in the one before. */
static void test_depth(size_t levels, enum both expected)
{
	struct buf text = BUF_INIT;

	for (size_t i = 0; i < levels; i++) {
		buf_pad(&text, ' ', i);
		buf_addz(&text, "a:\n");
	}
	buf_pad(&text, ' ', levels);
	buf_addz(&text, "a: b\n");
	tap_is_int(read_both(buf_str(&text)), expected, "depth: %zu", levels);
	buf_release(&text);
}

static void test_brackets(size_t levels, enum both expected)
{
	struct buf text = BUF_INIT;

	buf_addz(&text, "a: ");
	for (size_t i = 0; i < levels; i++)
		buf_addc(&text, '[');
	for (size_t i = 0; i < levels; i++)
		buf_addc(&text, ']');
	buf_addc(&text, '\n');
	tap_is_int(read_both(buf_str(&text)), expected, "brackets: %zu",
		   levels);
	buf_release(&text);
}

static void test_keys(unsigned n, const char *more, enum both expected)
{
	struct buf text = BUF_INIT;

	for (unsigned i = 0; i < n; i++)
		buf_addf(&text, "k%u: v\n", i);
	buf_addz(&text, more);
	tap_is_int(read_both(buf_str(&text)), expected, "%u keys and '%.4s'", n,
		   more);
	buf_release(&text);
}

static void test_limits(void)
{
	enum both over = BOTH_HANDED_OVER;

	test_many("a key", "", "k", 1000, ": v\n", BOTH_ORDINARY);
	test_many("a key", "", "k", 1001, ": v\n", over);
	test_many("a key", "", "k", 1025, ": v\n", over);
	test_many("a wide key", "", "\xc3\xa9", 500, ": v\n", BOTH_ORDINARY);
	test_many("a wide key", "", "\xc3\xa9", 1024, ": v\n", over);
	test_many("a key in brackets", "a: {", "k", 1001, ": v}\n", over);
	test_many("a value", "a: ", "v", 100000, "\n", BOTH_ORDINARY);
	test_many("a list", "a: [b", ", c", 10000, "]\n", BOTH_ORDINARY);
	test_many("a wide list", "a: [b", ", \xc3\xa9", 10000, "]\n",
		  BOTH_ORDINARY);
	test_many("values", "", "- a\n", 33000, "", BOTH_ORDINARY);
	test_many("values", "", "- a\n", 33332, "", over);
	test_many("values", "", "- a: b\n", 25000, "", over);
	test_many("brackets", "a: ", "[", 62, "\n", over);
	test_many("a comment", "a: b\n#", "x", YAML_BYTES - 7, "\n",
		  BOTH_ORDINARY);
	test_many("a comment", "a: b\n#", "x", YAML_BYTES - 6, "\n", over);
	test_brackets(63, BOTH_ORDINARY);
	test_brackets(64, over);
	test_depth(63, BOTH_ORDINARY);
	test_depth(64, over);
	test_keys(20000, "x: y\n", BOTH_ORDINARY);
	test_keys(20000, "k77: y\n", over);
}

struct tally {
	unsigned long texts, ordinary, differ;
};

static void count(struct tally *t, struct str text)
{
	enum both b = read_both(text);

	t->texts++;
	t->ordinary += b == BOTH_ORDINARY;
	if (b == BOTH_DIFFER && t->differ++ < 3) {
		printf("# differs, as JSON would have it: \"");
		for (size_t i = 0; i < text.n; i++) {
			unsigned char c = (unsigned char)text.p[i];

			if (c < ' ' || c >= 0x7f || c == '"' || c == '\\')
				printf("\\x%02x", c);
			else
				putchar(c);
		}
		printf("\"\n");
	}
}

static void test_random(unsigned long rounds, struct tally *t)
{
	struct gen g = {.out = BUF_INIT};
	struct buf text = BUF_INIT, next = BUF_INIT;

	while (t->texts < rounds) {
		buf_clear(&text);
		if (chance(25)) {
			make_text(&g);
			buf_addstr(&text, buf_str(&g.out));
		} else {
			put_block(&text, 0, 0, false);
		}
		count(t, buf_str(&text));
		for (unsigned n = pick(5); n > 0; n--) {
			buf_clear(&next);
			put_edited(&next, buf_str(&text));
			buf_clear(&text);
			buf_addstr(&text, buf_str(&next));
			count(t, buf_str(&text));
		}
	}
	buf_release(&g.out);
	buf_release(&text);
	buf_release(&next);
}

static int compare_files(char **files)
{
	static const char *const said[] = {"differs", "ordinary",
					   "handed over"};
	struct buf raw = BUF_INIT;

	for (; *files; files++) {
		buf_clear(&raw);
		if (file_slurp(*files, YAML_BYTES, &raw) < 0) {
			perror(*files);
			return 2;
		}
		printf("%s\t%s\n", said[read_both(buf_str(&raw))], *files);
	}
	buf_release(&raw);
	return 0;
}

int main(int argc, char **argv)
{
	const char *seed = getenv("SEED"), *rounds = getenv("ROUNDS");
	unsigned long first =
		seed ? strtoul(seed, NULL, 10) : (unsigned long)time(NULL);
	struct tally t = {0};

	if (argc > 1)
		return compare_files(argv + 1);
	test_samples(ordinary, COUNT(ordinary), BOTH_ORDINARY);
	test_samples(handed_over, COUNT(handed_over), BOTH_HANDED_OVER);
	test_limits();
	state = first * UINT64_C(0x9e3779b97f4a7c15) + 1;
	test_random(rounds ? strtoul(rounds, NULL, 10) : ROUNDS, &t);
	printf("# SEED=%lu: %lu texts, %lu of them ordinary\n", first, t.texts,
	       t.ordinary);
	tap_is_int((long)t.differ, 0, "random texts: nothing differs");
	tap_ok(t.texts < 1000 || t.ordinary * 5 > t.texts,
	       "and enough of them are ordinary");
	return tap_done();
}
