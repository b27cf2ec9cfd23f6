#include "config.h"

#include "base/suggest.h"

#include <stdio.h>

#include "base/ascii.h"

enum {
	LENGTH_MAX = 64,   /* longer texts are not compared */
	BEGINNING_MIN = 3, /* what is shorter says too little */
};

static size_t min3(size_t a, size_t b, size_t c)
{
	size_t m = a < b ? a : b;

	return m < c ? m : c;
}

/*
 * Edit distance (insert, delete, replace, swap neighbors; bytes, ASCII case
 * ignored); anything over 64 bytes is far from everything.
 */
static size_t edit_distance(struct str a, struct str b)
{
	size_t row[3][LENGTH_MAX + 1];
	size_t *before = row[0], *above = row[1], *now = row[2];

	if (a.n > LENGTH_MAX || b.n > LENGTH_MAX)
		return LENGTH_MAX + 1;
	for (size_t j = 0; j <= b.n; j++)
		above[j] = j;
	for (size_t i = 1; i <= a.n; i++) {
		size_t *oldest = before;
		char x = ascii_lower(a.p[i - 1]);

		now[0] = i;
		for (size_t j = 1; j <= b.n; j++) {
			char y = ascii_lower(b.p[j - 1]);

			now[j] = min3(above[j] + 1, now[j - 1] + 1,
				      above[j - 1] + (x != y));
			if (i > 1 && j > 1 && x == ascii_lower(b.p[j - 2]) &&
			    y == ascii_lower(a.p[i - 2]) &&
			    before[j - 2] + 1 < now[j])
				now[j] = before[j - 2] + 1;
		}
		before = above;
		above = now;
		now = oldest;
	}
	return above[b.n];
}

/* Which letters it has, in either case; other bytes share a bit with some. */
static uint64_t letters(struct str s)
{
	uint64_t bits = 0;

	for (size_t i = 0; i < s.n; i++)
		bits |= UINT64_C(1) << (ascii_lower(s.p[i]) & 63);
	return bits;
}

struct suggestion suggest_for(struct str typed)
{
	size_t n = typed.n, errors = n < 3 ? 0 : n < 5 ? 1 : n < 9 ? 2 : 3;

	return (struct suggestion){typed, STR_NONE, errors + 1};
}

/* An edit adds a letter at most, and takes one away. */
static bool is_far(const struct suggestion *s, struct str name)
{
	uint64_t has, typed;
	size_t more =
		s->typed.n > name.n ? s->typed.n - name.n : name.n - s->typed.n;

	if (more >= s->distance)
		return true;
	has = letters(name);
	typed = letters(s->typed);
	return (size_t)__builtin_popcountll(has & ~typed) >= s->distance ||
	       (size_t)__builtin_popcountll(typed & ~has) >= s->distance;
}

bool suggest_offer(struct suggestion *s, struct str name)
{
	size_t distance;

	if (is_far(s, name))
		return false;
	distance = edit_distance(s->typed, name);
	if (distance >= s->distance)
		return false;
	s->distance = distance;
	s->name = name;
	return true;
}

static bool is_part(struct str typed, struct str name)
{
	for (struct str part; str_split(&name, '-', &part);)
		if (part.n && str_case_eq(part, typed))
			return true;
	return false;
}

bool suggest_begins(struct str typed, struct str name)
{
	return typed.n >= BEGINNING_MIN && str_case_starts(name, typed);
}

static const char *name_of(const char *row)
{
	return *(const char *const *)(const void *)row;
}

const char *suggest_nearest(struct str typed, const void *rows, size_t stride)
{
	struct suggestion s = suggest_for(typed);
	const char *part = NULL, *whole = NULL, *name;
	size_t wholes = 0;

	for (const char *row = rows; (name = name_of(row)); row += stride) {
		suggest_offer(&s, str_z(name));
		if (!part && is_part(typed, str_z(name)))
			part = name;
		if (suggest_begins(typed, str_z(name))) {
			whole = name;
			wholes++;
		}
	}
	if (s.name.p || part)
		return s.name.p ? s.name.p : part;
	return wholes == 1 ? whole : NULL;
}

const char *suggest_hint(char out[SUGGEST_HINT], const char *meant,
			 const char *otherwise)
{
	out[0] = '\0';
	if (meant)
		snprintf(out, SUGGEST_HINT, "; did you mean '%s'?", meant);
	else if (otherwise)
		snprintf(out, SUGGEST_HINT, "; %s", otherwise);
	return out;
}

const char *suggest_row(char out[SUGGEST_HINT], struct str typed,
			const void *rows, size_t stride, const char *otherwise)
{
	return suggest_hint(out, suggest_nearest(typed, rows, stride),
			    otherwise);
}

void suggest_one(struct buf *out, struct str typed, const void *rows,
		 size_t stride)
{
	const char *meant = suggest_nearest(typed, rows, stride);
	const char *row = rows;

	if (meant) {
		buf_addf(out, "; did you mean '%s'?", meant);
		return;
	}
	buf_addz(out, "; it can be ");
	for (; name_of(row); row += stride)
		buf_addf(out, "%s%s",
			 row == rows             ? ""
			 : name_of(row + stride) ? ", "
						 : " or ",
			 name_of(row));
}
