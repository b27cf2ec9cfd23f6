#include "config.h"

#include "value/diff.h"

#include <stdint.h>
#include <stdlib.h>

#include "base/mem.h"

enum {
	CONTEXT = 3,
	CELLS_MAX = 4000000, /* more to compare than this: all of it differs */
};

/* Lines with their newlines; the last may have none. */
struct lines {
	struct str *list;
	size_t count, cap;
};

/* One line of the result: ' ' for both, '-' of the old, '+' of the new. */
struct step {
	char mark;
	struct str line;
};

struct script {
	struct step *steps;
	size_t count, cap;
};

static void split(struct lines *l, struct str s)
{
	struct str line;

	while (str_raw_line(&s, &line)) {
		MEM_GROW(l->list, l->count, l->cap);
		l->list[l->count++] = line;
	}
}

static void add(struct script *s, char mark, struct str line)
{
	MEM_GROW(s->steps, s->count, s->cap);
	s->steps[s->count++] = (struct step){mark, line};
}

/*
 * The longest common subsequence of the lines a[0..n) and b[0..m): row i of
 * `best` holds how much a[i..] and b[j..] have in common.
 */
static void compare(struct script *out, const struct str *a, size_t n,
		    const struct str *b, size_t m)
{
	size_t w = m + 1, i = 0, j = 0;
	uint32_t *best = NULL;

	if (n && m && n < CELLS_MAX / w) {
		best = mem_zalloc((n + 1) * w * sizeof(*best));
		for (i = n; i-- > 0;)
			for (j = m; j-- > 0;) {
				uint32_t down = best[(i + 1) * w + j];
				uint32_t right = best[i * w + j + 1];

				best[i * w + j] =
					str_eq(a[i], b[j])
						? best[(i + 1) * w + j + 1] + 1
					: down > right ? down
						       : right;
			}
		i = j = 0;
	}
	while (i < n || j < m) {
		if (best && i < n && j < m && str_eq(a[i], b[j])) {
			add(out, ' ', a[i++]);
			j++;
		} else if (i < n &&
			   (!best || j == m ||
			    best[(i + 1) * w + j] >= best[i * w + j + 1])) {
			add(out, '-', a[i++]);
		} else {
			add(out, '+', b[j++]);
		}
	}
	free(best);
}

static void make_script(struct script *out, const struct lines *a,
			const struct lines *b)
{
	size_t head = 0, tail = 0;

	while (head < a->count && head < b->count &&
	       str_eq(a->list[head], b->list[head]))
		add(out, ' ', a->list[head++]);
	while (tail < a->count - head && tail < b->count - head &&
	       str_eq(a->list[a->count - 1 - tail],
		      b->list[b->count - 1 - tail]))
		tail++;
	compare(out, a->count ? a->list + head : NULL, a->count - head - tail,
		b->count ? b->list + head : NULL, b->count - head - tail);
	for (size_t i = a->count - tail; i < a->count; i++)
		add(out, ' ', a->list[i]);
}

/* "a/path", in quotes and with escapes where a reader could misread it;
 * /dev/null where there is no text. */
static void put_path(struct buf *out, const char *side, const char *path,
		     struct str text)
{
	bool quote = false;

	if (!text.p) {
		buf_addz(out, "/dev/null\n");
		return;
	}
	for (const char *p = path; *p; p++)
		quote = quote || (unsigned char)*p < ' ' || *p == '"' ||
			*p == '\\' || *p == 0x7f;
	buf_addf(out, "%s%s/", quote ? "\"" : "", side);
	for (const char *p = path; *p; p++) {
		if (quote && (*p == '"' || *p == '\\'))
			buf_addf(out, "\\%c", *p);
		else if ((unsigned char)*p < ' ' || *p == 0x7f)
			buf_addf(out, "\\%03o", (unsigned)*p);
		else
			buf_addc(out, *p);
	}
	if (quote)
		buf_addc(out, '"');
	/* a blank would end the name for patch(1) */
	else if (strchr(path, ' '))
		buf_addc(out, '\t');
	buf_addc(out, '\n');
}

static void put_range(struct buf *out, char mark, size_t start, size_t count)
{
	/* an empty range is named by the line before it */
	buf_addf(out, " %c%zu", mark, count ? start + 1 : start);
	if (count != 1)
		buf_addf(out, ",%zu", count);
}

/* Steps from..to, of which the first is line *a of the old, *b of the new. */
static void put_hunk(struct buf *out, const struct script *s, size_t from,
		     size_t to, size_t a, size_t b)
{
	size_t old = 0, new = 0;

	for (size_t i = from; i < to; i++) {
		old += s->steps[i].mark != '+';
		new += s->steps[i].mark != '-';
	}
	buf_addz(out, "@@");
	put_range(out, '-', a, old);
	put_range(out, '+', b, new);
	buf_addz(out, " @@\n");
	for (size_t i = from; i < to; i++) {
		struct str line = s->steps[i].line;

		buf_addc(out, s->steps[i].mark);
		buf_addstr(out, line);
		if (line.p[line.n - 1] != '\n')
			buf_addz(out, "\n\\ No newline at end of file\n");
	}
}

/* The end of the hunk that begins with the change at `at`. */
static size_t hunk_end(const struct script *s, size_t at)
{
	size_t end = at, same = 0;

	for (size_t i = at; i < s->count && same <= 2 * CONTEXT; i++) {
		same = s->steps[i].mark == ' ' ? same + 1 : 0;
		if (!same)
			end = i + 1;
	}
	return end + CONTEXT < s->count ? end + CONTEXT : s->count;
}

static void put_hunks(struct buf *out, const struct script *s)
{
	size_t a = 0, b = 0, done = 0;

	for (size_t i = 0; i < s->count; i++) {
		size_t from, end;

		if (s->steps[i].mark == ' ')
			continue;
		from = i - done > CONTEXT ? i - CONTEXT : done;
		end = hunk_end(s, i);
		/* what lies between the hunks is the same on both sides */
		a += from - done;
		b += from - done;
		put_hunk(out, s, from, end, a, b);
		for (size_t k = from; k < end; k++) {
			a += s->steps[k].mark != '+';
			b += s->steps[k].mark != '-';
		}
		done = end;
		i = end - 1;
	}
}

void diff_unified(struct buf *out, const char *path, struct str before,
		  struct str after)
{
	struct lines a = {NULL, 0, 0}, b = {NULL, 0, 0};
	struct script s = {NULL, 0, 0};

	if (before.p && str_eq(before, after))
		return;
	split(&a, before);
	split(&b, after);
	make_script(&s, &a, &b);
	buf_addz(out, "--- ");
	put_path(out, "a", path, before);
	buf_addz(out, "+++ ");
	put_path(out, "b", path, after);
	put_hunks(out, &s);
	free(s.steps);
	free(a.list);
	free(b.list);
}
