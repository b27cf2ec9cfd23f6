#include "config.h"

#include "cell.h"

#include "base/ascii.h"
#include "base/buf.h"
#include "base/text.h"
#include "base/utf8.h"
#include "value/date.h"

/* The month of a word such as "july", or 0. */
static int month_of(struct str word)
{
	int month = month_named(word);

	return month && (str_case_starts(str_z(month_names[month - 1]), word) ||
			 str_is(word, "sept"))
		       ? month
		       : 0;
}

/* One cell that is being parted. */
struct reader {
	struct cell *cell;
	struct str rest;
	struct segment *at;
	const char *from; /* where that segment begins */
	bool full;        /* it has more words than fit */
};

static void begin_segment(struct reader *r)
{
	r->full = false;
	r->from = r->rest.p;
	r->at = &r->cell->segments[r->cell->count];
	r->at->count = 0;
	r->at->figure = r->at->second = r->at->year = r->at->month = NULL;
}

/* One without words is none; the last goes on to the end. */
static void end_segment(struct reader *r)
{
	struct segment *s = r->at;

	if (!s->count && !r->full)
		return;
	s->text =
		str_trim((struct str){r->from, (size_t)(r->rest.p - r->from)});
	if (r->full)
		s->count = 0;
	if (r->cell->count < CELL_SEGMENTS - 1)
		r->cell->count++;
	else
		r->cell->more = true;
	begin_segment(r);
}

/* "within the last 5 years" says its bound twice. */
static bool is_again(const struct segment *s, const struct token *t)
{
	const struct token *last = s->count ? &s->tokens[s->count - 1] : NULL;

	return last && t->type == TOKEN_WORD && last->type == TOKEN_WORD &&
	       str_eq(t->text, last->text);
}

static void add_token(struct reader *r, struct token t)
{
	if (is_again(r->at, &t))
		return;
	if (r->at->count == CELL_TOKENS)
		r->full = true;
	else
		r->at->tokens[r->at->count++] = t;
}

static struct str take(struct reader *r, size_t n)
{
	struct str s = {r->rest.p, n};

	r->rest = str_skip(r->rest, n);
	return s;
}

static size_t count_digits(struct str s)
{
	size_t n = 0;

	while (n < s.n && ascii_is_digit(s.p[n]))
		n++;
	return n;
}

/* "230", "41.2", "95.0": how many bytes, and what it is. */
static size_t read_figure(struct str s, double *out)
{
	size_t n = count_digits(s), part;
	double unit = 1;

	*out = 0;
	for (size_t i = 0; i < n; i++)
		*out = *out * 10 + (s.p[i] - '0');
	if (n + 1 >= s.n || s.p[n] != '.')
		return n;
	part = count_digits(str_skip(s, n + 1));
	for (size_t i = n + 1; i < n + 1 + part; i++)
		*out += (s.p[i] - '0') * (unit /= 10);
	return part ? n + 1 + part : n;
}

static bool begins(struct str s, const char *z)
{
	return str_starts(s, str_z(z));
}

static void take_percent(struct reader *r, struct token *t)
{
	static const char *const signs[] = {"%", " %", " percent", "percent",
					    " pct"};

	for (size_t i = 0; i < sizeof(signs) / sizeof(*signs); i++)
		if (begins(r->rest, signs[i])) {
			take(r, strlen(signs[i]));
			t->percent = true;
			return;
		}
}

/* The rest of a span, "-245", with blanks around its dash or none. */
static void take_end(struct reader *r, struct token *t)
{
	struct str rest = r->rest;
	double high;
	size_t n;

	while (rest.n && rest.p[0] == ' ')
		rest = str_skip(rest, 1);
	if (!begins(rest, "-"))
		return;
	rest = str_skip(rest, 1);
	while (rest.n && rest.p[0] == ' ')
		rest = str_skip(rest, 1);
	n = read_figure(rest, &high);
	if (!n || high < t->low)
		return;
	t->type = TOKEN_SPAN;
	t->high = high;
	r->rest = str_skip(rest, n);
}

static void take_ordinal(struct reader *r)
{
	static const char *const ends[] = {"st", "nd", "rd", "th"};

	for (size_t i = 0; i < sizeof(ends) / sizeof(*ends); i++)
		if (begins(r->rest, ends[i]) &&
		    (r->rest.n == 2 || !ascii_is_alnum(r->rest.p[2])))
			take(r, 2);
}

static void take_number(struct reader *r)
{
	struct token t = {.type = TOKEN_FIGURE};
	const char *from = r->rest.p;
	size_t digits = count_digits(r->rest);
	size_t n = read_figure(r->rest, &t.low);

	t.high = t.low;
	take(r, n);
	take_ordinal(r);
	take_percent(r, &t);
	take_end(r, &t);
	take_percent(r, &t);
	t.text = (struct str){from, (size_t)(r->rest.p - from)};
	if (t.type == TOKEN_FIGURE && digits == 4 && n == 4 && t.low >= 1950 &&
	    t.low < 2100)
		t.type = TOKEN_YEAR;
	add_token(r, t);
}

/* "j-1" and "h1-b" are one word: the letter and what a dash parts from it. */
static size_t visa_length(struct str s)
{
	size_t n = 1;

	if (!s.n || !strchr("jhf", s.p[0]))
		return 0;
	n += n < s.n && (s.p[n] == '-' || s.p[n] == ' ');
	if (n == s.n || s.p[n] != '1')
		return 0;
	n++;
	if (s.p[0] == 'h' && n < s.n) {
		size_t dash = s.p[n] == '-' || s.p[n] == ' ';

		if (n + dash < s.n && s.p[n + dash] == 'b')
			n += dash + 1;
	}
	return n == s.n || !ascii_is_alnum(s.p[n]) ? n : 0;
}

static void add_word(struct reader *r, struct str word)
{
	struct token t = {.type = TOKEN_WORD, .text = word};
	int month = month_of(word);

	if (month) {
		t.type = TOKEN_MONTH;
		t.low = month;
		add_token(r, t);
		return;
	}
	t.text = cell_synonym(word);
	if (t.text.n && ascii_is_digit(t.text.p[0])) {
		t.type = TOKEN_FIGURE;
		read_figure(t.text, &t.low);
		t.high = t.low;
	}
	if (t.text.n)
		add_token(r, t);
}

static void take_visa(struct reader *r, size_t n)
{
	static const char *const names[] = {"j1", "h1b", "f1"};
	char first = take(r, n).p[0];

	for (size_t i = 0; i < sizeof(names) / sizeof(*names); i++)
		if (names[i][0] == first)
			add_token(r, (struct token){.type = TOKEN_WORD,
						    .text = str_z(names[i])});
}

static void take_letters(struct reader *r)
{
	size_t n = 0, visa = visa_length(r->rest);

	if (visa) {
		take_visa(r, visa);
		return;
	}
	while (n < r->rest.n &&
	       (ascii_is_alnum(r->rest.p[n]) || (r->rest.p[n] & 0x80) ||
		(r->rest.p[n] == '-' && n + 1 < r->rest.n &&
		 (str_starts(r->rest, STR("hands-on")) ||
		  str_starts(r->rest, STR("cut-off"))))))
		n++;
	if (n == 3 && begins(r->rest, "but")) {
		end_segment(r);
		take(r, n);
		return;
	}
	add_word(r, take(r, n));
}

/* Where the folded text says how much: "<=", "2020+". */
static bool take_mark(struct reader *r)
{
	static const char *const marks[][2] = {{">=", ">="},
					       {"<=", "<="},
					       {"\xe2\x89\xa5", ">="},
					       {"\xe2\x89\xa4", "<="},
					       {">", ">"},
					       {"<", "<"},
					       {"*", "*"},
					       {"~", "~"}};

	for (size_t i = 0; i < sizeof(marks) / sizeof(*marks); i++)
		if (begins(r->rest, marks[i][0])) {
			take(r, strlen(marks[i][0]));
			add_token(r,
				  (struct token){.type = TOKEN_WORD,
						 .text = str_z(marks[i][1])});
			return true;
		}
	return false;
}

/* Stuck to a figure it is a bound, "6+ months"; else it parts words. */
static void take_plus(struct reader *r)
{
	struct str rest = str_skip(r->rest, 1);
	const struct segment *s = r->at;
	bool stuck = s->count && s->tokens[s->count - 1].type != TOKEN_WORD &&
		     r->rest.p > r->from && r->rest.p[-1] != ' ';

	if (!rest.n || (stuck && !ascii_is_alnum(rest.p[0])))
		add_token(r,
			  (struct token){.type = TOKEN_WORD, .text = STR("+")});
	else
		end_segment(r);
	take(r, 1);
	if (!r->at->count)
		r->from = r->rest.p;
}

static void split(struct reader *r)
{
	begin_segment(r);
	while (r->rest.n) {
		char c = r->rest.p[0];

		if (ascii_is_digit(c)) {
			take_number(r);
		} else if (ascii_is_letter(c)) {
			take_letters(r);
		} else if (c == '+') {
			take_plus(r);
		} else if (strchr(",;()[]\n&|", c)) {
			end_segment(r);
			take(r, 1);
			if (!r->at->count)
				r->from = r->rest.p;
		} else if (!take_mark(r)) {
			take(r, 1);
		}
	}
	end_segment(r);
}

static void note_figures(struct segment *s)
{
	for (size_t i = 0; i < s->count; i++) {
		const struct token *t = &s->tokens[i];

		if (t->type == TOKEN_FIGURE || t->type == TOKEN_SPAN) {
			if (!s->figure)
				s->figure = t;
			else if (!s->second)
				s->second = t;
		} else if (t->type == TOKEN_YEAR && !s->year) {
			s->year = t;
		} else if (t->type == TOKEN_MONTH && !s->month) {
			s->month = t;
		}
	}
}

/* Without characters that cannot be seen; no-break spaces are blanks. */
static struct str visible(struct arena *a, struct str text)
{
	struct buf out = BUF_INIT;
	const char *name;
	uint32_t cp;

	if (utf8_find_invisible(text, &name) == text.n)
		return text;
	while (text.n) {
		size_t n = utf8_next(text, &cp);

		name = utf8_invisible(cp);
		if (!name)
			buf_add(&out, text.p, n);
		else if (cp == 0xa0 || cp == 0x202f)
			buf_addc(&out, ' ');
		text = str_skip(text, n);
	}
	return str_trim(buf_to_arena(&out, a));
}

void cell_read(struct cell *c, struct arena *a, struct str text)
{
	struct reader r = {.cell = c};

	c->count = 0;
	c->more = false;
	c->raw = visible(a, str_trim(text));
	/* a sheet's mark for figures that are text */
	if (c->raw.n > 1 && c->raw.p[0] == '\'' &&
	    strchr("0123456789=+-@", c->raw.p[1]))
		c->raw = str_skip(c->raw, 1);
	c->folded = str_trim(text_folded(a, c->raw));
	r.rest = c->folded;
	if (c->folded.n)
		split(&r);
	for (size_t i = 0; i < c->count; i++)
		note_figures(&c->segments[i]);
}

static bool token_is(const struct token *t, struct str word)
{
	if (str_is(word, "#"))
		return t->type == TOKEN_FIGURE || t->type == TOKEN_SPAN;
	if (str_is(word, "##"))
		return t->type == TOKEN_SPAN;
	if (str_is(word, "@"))
		return t->type == TOKEN_YEAR;
	if (str_is(word, "mon"))
		return t->type == TOKEN_MONTH;
	return t->type == TOKEN_WORD && str_eq(t->text, word);
}

static bool matches(const struct token *t, size_t count, struct str pattern)
{
	struct str word, rest = pattern;

	if (!str_split(&rest, ' ', &word) || !word.n)
		return count == 0;
	if (!str_is(word, "*") && !str_is(word, "**"))
		return count && token_is(t, word) &&
		       matches(t + 1, count - 1, rest);
	for (size_t i = 0; i <= count; i++) {
		if (matches(t + i, count - i, rest))
			return true;
		if (i < count && word.n == 1 && t[i].type != TOKEN_WORD)
			return false;
	}
	return false;
}

bool segment_matches(const struct segment *s, const char *pattern)
{
	return matches(s->tokens, s->count, str_z(pattern));
}

bool segment_has(const struct segment *s, const char *word)
{
	for (size_t i = 0; i < s->count; i++)
		if (s->tokens[i].type == TOKEN_WORD &&
		    str_is(s->tokens[i].text, word))
			return true;
	return false;
}

/* "5-mar", "mar-05": what a sheet makes of 3-5. */
static bool is_month_cell(struct str s)
{
	struct str before, after;

	if (!str_cut(s, '-', &before, &after))
		return false;
	if (count_digits(before) == before.n)
		return before.n && before.n <= 2 && month_of(after);
	return month_of(before) && after.n && count_digits(after) == after.n;
}

/* 4.0099E+09 */
static bool is_power(struct str s)
{
	size_t n = 0;

	while (n < s.n && (ascii_is_digit(s.p[n]) || s.p[n] == '.'))
		n++;
	return n && n + 2 < s.n && s.p[n] == 'e' && s.p[n + 1] == '+' &&
	       count_digits(str_skip(s, n + 2)) == s.n - n - 2;
}

const char *cell_damage(const struct cell *c)
{
	struct str s = c->folded;

	if (s.n > 1 && s.p[0] == '=' && ascii_is_letter(s.p[1]))
		return "a formula came through as text";
	if (is_month_cell(s) ||
	    (s.n >= 10 && day_parse((struct str){s.p, 10}) != DAY_NONE))
		return "a spreadsheet made a day of it";
	if (is_power(s))
		return "a spreadsheet dropped digits of it";
	return NULL;
}
