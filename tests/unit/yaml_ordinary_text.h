/*
 * Random YAML, mostly of the kind that is read without libyaml, and random
 * edits of any YAML.
 *
 *	put_block(&out, 0, 0, false);
 *	put_edited(&next, buf_str(&out));
 */
#ifndef KITH_TESTS_YAML_ORDINARY_TEXT_H
#define KITH_TESTS_YAML_ORDINARY_TEXT_H

#include "splice_text.h"

static void put_line_end(struct buf *out)
{
	buf_addz(out, chance(90) ? "\n" : chance(50) ? "  # c: [\n" : "  \n");
	if (chance(6))
		buf_addz(out, chance(50) ? "\n" : "   # - c: d\n");
}

static const char *const words[] = {
	"a",
	"b c",
	"2026-05-18",
	"12:30",
	"http://x.org/y#z",
	"it's",
	"\xc3\xa9",
	"x \xf0\x9f\xa6\x9c",
	"50%",
	"(d)",
	"+1 555",
	"yes",
	"a, b",
	"e [f]",
	"say \"g\"",
	"h - i",
	"~",
	"$5",
};

static void put_each(struct buf *out, int depth)
{
	bool list = chance(60);

	if (depth > 3 || chance(60)) {
		const char *s = PICK(words);

		if (strpbrk(s, ":#,[]") || chance(15))
			buf_addf(out, strchr(s, '\'') ? "\"%s\"" : "'%s'", s);
		else
			buf_addz(out, s);
		return;
	}
	buf_addc(out, list ? '[' : '{');
	for (unsigned i = 0, n = pick(4); i < n; i++) {
		buf_addz(out, i ? chance(90) ? ", " : "," : "");
		if (!list)
			buf_addf(out, "%s%u: ", chance(10) ? "\xc3\xa9" : "k",
				 i);
		put_each(out, depth + 1);
	}
	buf_addc(out, list ? ']' : '}');
}

static void put_lines(struct buf *out, size_t indent)
{
	static const char *const marks[] = {"|", "|", "|-", ">", ">-"};
	size_t inner = indent + 1 + pick(4);

	buf_addf(out, "%s\n", PICK(marks));
	for (unsigned i = 0, n = 1 + pick(3); i < n; i++) {
		buf_pad(out, ' ', inner + (chance(8) ? pick(3) : 0));
		buf_addf(out, "%s%s\n", PICK(words), chance(8) ? "  " : "");
		while (chance(8))
			buf_addc(out, '\n');
	}
}

static void put_text(struct buf *out, size_t indent)
{
	if (chance(12)) {
		put_lines(out, indent);
		return;
	}
	if (chance(20))
		put_each(out, 0);
	else if (chance(12))
		buf_addf(out, "\"%s\"", PICK(words));
	else
		buf_addz(out, PICK(words));
	put_line_end(out);
}

static void put_block(struct buf *out, size_t indent, int depth, bool on_line);

static void put_below(struct buf *out, size_t indent, int depth, bool may_be)
{
	put_line_end(out);
	if (chance(75))
		put_block(out,
			  indent + (may_be && chance(30) ? 0 : 1 + pick(3)),
			  depth + 1, false);
}

static void put_block(struct buf *out, size_t indent, int depth, bool on_line)
{
	bool list = chance(40) && !on_line;
	unsigned n = 1 + pick(depth ? 3 : 5);

	for (unsigned i = 0; i < n; i++) {
		buf_pad(out, ' ', i || !on_line ? indent : 0);
		if (list && depth < 4 && chance(40)) {
			unsigned gap = 1 + (chance(10) ? pick(3) : 0);

			buf_addc(out, '-');
			buf_pad(out, ' ', gap);
			put_block(out, indent + 1 + gap, depth + 1, true);
			continue;
		}
		if (list)
			buf_addc(out, '-');
		else
			buf_addf(out, "%s %u:", PICK(keys), i);
		if (depth < 4 && chance(30)) {
			put_below(out, indent, depth, !list);
			continue;
		}
		buf_addz(out, chance(95) ? " " : "   ");
		put_text(out, indent);
	}
}

static const char *const odd[] = {
	" ",
	"  ",
	"\n",
	"-",
	"- ",
	": ",
	":",
	"#",
	" #",
	"'",
	"\"",
	"[",
	"]",
	"{",
	"}",
	",",
	"|",
	">",
	"|+",
	"|2",
	"? ",
	"?",
	"&a ",
	"*a",
	"!",
	"%",
	"@",
	"`",
	"\\",
	"\t",
	"\r",
	"\r\n",
	"---",
	"...",
	"<<: ",
	"\xc2\x85",
	"\xc2\xa0",
	"~",
	"a: b\n",
	"- c\n",
	", ",
	"\n\n",
	"\n  \n",
	"\xe2\x80\xa8",
	"\xef\xbb\xbf",
	"\xc3\xa9",
	"''",
	"|\n",
	">\n",
};

static size_t line_start(struct str s, size_t at)
{
	while (at > 0 && s.p[at - 1] != '\n')
		at--;
	return at;
}

/* One edit of `text`, at random, to `out`. */
static void put_edited(struct buf *out, struct str text)
{
	size_t at = text.n ? pick((unsigned)text.n) : 0, to = at;
	unsigned kind = pick(6);

	if (kind >= 3)
		at = to = line_start(text, at);
	if (kind == 1 || kind == 2)
		to = at + 1 + pick(3);
	while (kind >= 4 && to < text.n && text.p[to++] != '\n')
		;
	if (to > text.n)
		to = text.n;
	buf_add(out, text.p, at);
	if (kind == 0 || kind == 1)
		buf_addz(out, PICK(odd));
	else if (kind == 3)
		buf_pad(out, ' ', 1 + pick(3));
	else if (kind == 4) /* the line twice */
		buf_add(out, text.p + at, to - at);
	if (kind == 5) /* less deep */
		while (at < to && text.p[at] == ' ' && chance(70))
			at++;
	else if (kind != 4)
		at = to;
	buf_add(out, text.p + at, text.n - at);
}

#endif
