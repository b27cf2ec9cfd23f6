/*
 * Random YAML, written as untidily as the grammar allows; some of it is none.
 *
 *	state = seed;
 *	make_text(&g);		// g.out
 */
#ifndef KITH_TESTS_SPLICE_TEXT_H
#define KITH_TESTS_SPLICE_TEXT_H

#include <stdint.h>
#include <stdio.h>

#include "base/buf.h"

enum {
	DEPTH = 5,
};

static uint64_t state;

static unsigned pick(unsigned n)
{
	state ^= state << 13;
	state ^= state >> 7;
	state ^= state << 17;
	return (unsigned)((state * UINT64_C(2685821657736338717)) >> 33) % n;
}

static bool chance(unsigned percent)
{
	return pick(100) < percent;
}

#define PICK(array) (array)[pick(sizeof(array) / sizeof(*(array)))]

static const char *const plain[] = {
	"a",
	"two words",
	"it's",
	"x#y",
	"http://example.org/a#b",
	"yes",
	"2026-05-18",
	"no: not",
	"-1",
	"~",
	"\xc3\x81lvarez",
	"\xf0\x9f\xa6\x9c parrot",
	"a, b",
	"[x",
	"say \"hi\"",
	"a - b",
	"null",
	"12:30:45",
	"@apa",
	"50% of it",
};

static const char *const texts[] = {
	"a",
	"",
	"yes",
	"2026-06-01",
	"two words",
	"a: b",
	"a #b",
	"it's \"so\"",
	"- dash",
	"[a, b]",
	"a, b} c",
	"one\ntwo\n",
	"one\n\n two",
	"\n",
	" lead",
	"trail ",
	"tab\there",
	"\xf0\x9f\xa6\x9c",
	"a\\b",
	"0o14",
	"1_000",
	"...",
	"---",
	"? a",
	"one\ntwo",
	"x\n\n",
	"\xc2\x85 nel",
	"\xe2\x80\xa8",
	"null",
	"~",
	"a:",
	"http://example.org/a",
	"#",
	"%a",
	"=",
	"  deep\nless\n",
};

static const char *const keys[] = {
	"name",        "city", "tags", "notes", "two words",      "log",
	"h\xc3\xb4te", "date", "type", "x-a",   "2026-05-18 met",
};

struct gen {
	struct buf out;
	const char *eol;
	unsigned key;
};

static void space(struct gen *g)
{
	buf_pad(&g->out, ' ', 1 + (chance(15) ? pick(3) : 0));
}

static void end_line(struct gen *g)
{
	if (chance(12))
		buf_addz(&g->out, chance(80) ? "  # c: [x" : "\t# tab");
	else if (chance(8))
		buf_addz(&g->out, "  ");
	buf_addz(&g->out, g->eol);
	while (chance(10)) {
		if (chance(60)) {
			buf_pad(&g->out, ' ', pick(9));
			buf_addz(&g->out, "# - note: it");
		} else if (chance(30)) {
			buf_pad(&g->out, ' ', pick(5));
		}
		buf_addz(&g->out, g->eol);
	}
}

static void put_quoted(struct gen *g, const char *s, char quote)
{
	buf_addc(&g->out, quote);
	for (; *s; s++) {
		if (*s == quote)
			buf_addc(&g->out, quote == '"' ? '\\' : '\'');
		buf_addc(&g->out, *s);
	}
	buf_addc(&g->out, quote);
}

static void put_key(struct gen *g, bool flow)
{
	char name[64];

	snprintf(name, sizeof(name), "%s%s%u", PICK(keys), g->key ? " " : "",
		 g->key);
	if (!g->key++)
		snprintf(name, sizeof(name), "name");
	if (chance(flow ? 30 : 12))
		put_quoted(g, name, chance(50) ? '"' : '\'');
	else
		buf_addz(&g->out, name);
}

static void put_flow(struct gen *g, int depth, size_t col);

static void put_flow_scalar(struct gen *g)
{
	const char *s = PICK(plain);

	if (strpbrk(s, ",[]{}:@%~#") || chance(30))
		put_quoted(g, s, chance(50) ? '"' : '\'');
	else
		buf_addz(&g->out, s);
}

static void put_flow(struct gen *g, int depth, size_t col)
{
	bool list = chance(50), lines = chance(25), wide = chance(20);
	unsigned n = pick(4);

	if (depth >= DEPTH || chance(50)) {
		put_flow_scalar(g);
		return;
	}
	buf_addc(&g->out, list ? '[' : '{');
	for (unsigned i = 0; i < n; i++) {
		if (i)
			buf_addz(&g->out, ",");
		if (lines) {
			buf_addz(&g->out, chance(15) ? " # c" : "");
			buf_addz(&g->out, g->eol);
			buf_pad(&g->out, ' ', col + 4);
		} else if (i || wide) {
			buf_addc(&g->out, ' ');
		}
		if (!list || chance(8)) {
			put_key(g, true);
			buf_addz(&g->out, ": ");
		}
		if (list || chance(90))
			put_flow(g, depth + 1, col);
	}
	if (n && chance(10))
		buf_addc(&g->out, ',');
	if (lines && chance(70)) {
		buf_addz(&g->out, g->eol);
		buf_pad(&g->out, ' ', col + 2);
	} else if (wide) {
		buf_addc(&g->out, ' ');
	}
	buf_addc(&g->out, list ? ']' : '}');
}

/* '|' and '>' with all their endings; the lines below column `col`. */
static void put_block_text(struct gen *g, size_t col)
{
	static const char *const ends[] = {"", "", "-", "+", "+"};
	size_t indent = col + 1 + pick(4);
	unsigned n = pick(4);

	buf_addc(&g->out, chance(70) ? '|' : '>');
	buf_addz(&g->out, PICK(ends));
	buf_addz(&g->out, chance(10) ? " # text" : "");
	buf_addz(&g->out, g->eol);
	for (unsigned i = 0; i < n; i++) {
		if (i && chance(20)) {
			buf_addz(&g->out, g->eol);
			continue;
		}
		buf_pad(&g->out, ' ', indent + (i && chance(20) ? 2 : 0));
		buf_addz(&g->out, PICK(plain));
		buf_addz(&g->out, chance(10) ? "  " : "");
		buf_addz(&g->out, g->eol);
	}
	while (chance(20))
		buf_addz(&g->out, g->eol);
}

static void put_properties(struct gen *g)
{
	if (chance(4))
		buf_addf(&g->out, "&a%u ", pick(100));
	if (chance(3))
		buf_addz(&g->out, "!!str ");
}

/* A scalar on the line of its key or dash, whose column is `col`. */
static void put_scalar(struct gen *g, size_t col)
{
	const char *s = PICK(plain);

	put_properties(g);
	if (chance(12)) {
		put_block_text(g, col);
		return;
	}
	if (chance(10)) {
		buf_addz(&g->out, chance(50) ? "\"one" : "\"one \\");
		buf_addz(&g->out, g->eol);
		buf_pad(&g->out, ' ', col + 2 + pick(3));
		buf_addz(&g->out, "two\\n\"");
	} else if (chance(10)) {
		buf_addz(&g->out, "one");
		buf_addz(&g->out, g->eol);
		buf_pad(&g->out, ' ', col + 1 + pick(4));
		buf_addz(&g->out, "two three");
	} else if (strchr("[@%", *s) || strstr(s, ": ") || chance(25)) {
		put_quoted(g, s, chance(50) ? '"' : '\'');
	} else {
		buf_addz(&g->out, s);
	}
	end_line(g);
}

static void put_map(struct gen *g, int depth, size_t col, bool on_line);

static void put_list(struct gen *g, int depth, size_t col, bool on_line)
{
	unsigned n = 1 + pick(4), gap = 1 + (chance(15) ? pick(3) : 0);

	for (unsigned i = 0; i < n; i++) {
		if (i || !on_line)
			buf_pad(&g->out, ' ', col);
		buf_addc(&g->out, '-');
		if (chance(5)) {
			end_line(g);
			continue;
		}
		if (chance(8) && depth < DEPTH) {
			end_line(g);
			put_map(g, depth + 1, col + 2, false);
			continue;
		}
		buf_pad(&g->out, ' ', gap);
		if (chance(45) && depth < DEPTH) {
			put_map(g, depth + 1, col + 1 + gap, true);
		} else if (chance(8) && depth < DEPTH) {
			put_list(g, depth + 1, col + 1 + gap, true);
		} else if (chance(20)) {
			put_flow(g, depth + 1, col);
			end_line(g);
		} else {
			put_scalar(g, col);
		}
	}
}

static void put_value(struct gen *g, int depth, size_t col)
{
	static const unsigned steps[] = {2, 2, 2, 4, 1, 3};

	if (chance(8)) {
		if (chance(15))
			buf_addz(&g->out, " &nil");
		end_line(g);
		return;
	}
	if (chance(6)) {
		buf_addz(&g->out, PICK(((const char *const[]){
					  " []", " {}", " [ ]", "  []"})));
		end_line(g);
		return;
	}
	if (depth < DEPTH && chance(25)) {
		end_line(g);
		put_list(g, depth + 1, col + (chance(30) ? 0 : PICK(steps)),
			 false);
		return;
	}
	if (depth < DEPTH && chance(15)) {
		end_line(g);
		put_map(g, depth + 1, col + PICK(steps), false);
		return;
	}
	space(g);
	if (chance(15)) {
		put_flow(g, depth + 1, col);
		end_line(g);
		return;
	}
	put_scalar(g, col);
}

static void put_map(struct gen *g, int depth, size_t col, bool on_line)
{
	unsigned n = 1 + pick(depth ? 3 : 6);

	for (unsigned i = 0; i < n; i++) {
		if (i || !on_line)
			buf_pad(&g->out, ' ', col);
		put_key(g, false);
		buf_addz(&g->out, chance(4) ? " :" : ":");
		put_value(g, depth, col);
	}
}

static void put_log(struct gen *g, size_t col)
{
	buf_pad(&g->out, ' ', col);
	buf_addz(&g->out, "log:");
	put_value(g, DEPTH - 3, col);
}

static void make_text(struct gen *g)
{
	size_t col = chance(8) ? 1 + pick(3) : 0;

	buf_clear(&g->out);
	g->key = 0;
	g->eol = chance(15) ? "\r\n" : "\n";
	buf_addz(&g->out, chance(8) ? "\xef\xbb\xbf" : "");
	if (chance(10))
		end_line(g);
	if (chance(12)) {
		buf_addz(&g->out, "---");
		end_line(g);
	}
	if (chance(6)) {
		put_flow(g, 0, 0);
		end_line(g);
	} else {
		put_map(g, 0, col, false);
		if (chance(50))
			put_log(g, col);
		if (chance(30))
			put_map(g, 0, col, false);
	}
	if (chance(6)) {
		buf_addz(&g->out, "...");
		end_line(g);
	}
	if (chance(15)) {
		while (g->out.len && strchr("\r\n", g->out.s[g->out.len - 1]))
			g->out.s[--g->out.len] = '\0';
	}
}

#endif
