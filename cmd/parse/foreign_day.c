#include "config.h"

#include "foreign_day.h"

#include "base/ascii.h"
#include "base/text.h"

enum {
	TOKENS = 8,
	YEAR_NONE = 1604, /* what a telephone writes for "no year" */
};

/* The beginnings of each month's names, folded. */
static const char *const months[12] = {
	"jan|ene|janv", "feb|fev|fevr", "mar|mrz|maer", "apr|avr|abr",
	"may|mai",      "jun|juin",     "jul|juil",     "aug|aou|ago",
	"sep|set|sept", "oct|okt",      "nov",          "dec|dez|dic"};

/* A word is a month from three letters on: "juin" and "juil" part at the
 * fourth. */
static int month_of(struct str word)
{
	int found = 0;

	for (int i = 0; i < 12; i++) {
		struct str rest = str_z(months[i]), start;

		while (str_split(&rest, '|', &start))
			if (word.n >= 3 && str_starts(word, start))
				found = i + 1;
	}
	return found;
}

static const char *const fillers[] = {"de",  "of",  "del", "le",  "st",  "nd",
				      "rd",  "th",  "mon", "tue", "wed", "thu",
				      "fri", "sat", "sun", NULL};

/* What may follow a day: a time. */
static const char *const time_words[] = {"am",  "pm",  "t", "z",
					 "utc", "gmt", NULL};

struct tokens {
	struct {
		int number;    /* or -1 */
		size_t digits; /* of the number */
		int month;     /* of a word */
	} of[TOKENS];
	size_t count;
	char separator; /* after the first */
};

/* False when there is something that belongs to no day. */
static bool split(struct str s, struct tokens *t)
{
	for (size_t i = 0, from; i < s.n;) {
		bool digit = ascii_is_digit(s.p[i]);
		struct str word;

		if (!ascii_is_alnum(s.p[i])) {
			if (t->count == 1 && !t->separator)
				t->separator = s.p[i];
			i++;
			continue;
		}
		for (from = i; i < s.n && (digit ? ascii_is_digit(s.p[i])
						 : ascii_is_letter(s.p[i]));)
			i++;
		word = (struct str){s.p + from, i - from};
		if (t->count >= 3) {
			if (digit ? word.n > 6 : !str_is_any(word, time_words))
				return false;
			continue;
		}
		if (str_is_any(word, fillers))
			continue;
		t->of[t->count].number = -1;
		t->of[t->count].month = digit ? 0 : month_of(word);
		t->of[t->count].digits = digit ? word.n : 0;
		if (digit && word.n <= 8) {
			t->of[t->count].number = 0;
			for (size_t k = 0; k < word.n; k++)
				t->of[t->count].number =
					t->of[t->count].number * 10 +
					(word.p[k] - '0');
		} else if (!t->of[t->count].month) {
			return false;
		}
		t->count++;
	}
	return true;
}

static int full_year(int year, size_t digits, int today)
{
	int now, month, day;

	if (digits > 2)
		return year;
	day_to_civil(today, &now, &month, &day);
	return year + 2000 <= now ? year + 2000 : year + 1900;
}

/* Year 0: there is none. */
struct parts {
	int year, month, day;
};

/* Two numbers in either order; where a '.' parts them, the day is first. */
static enum foreign_day order(int a, int b, char separator, struct parts *p)
{
	bool day_first = separator == '.' || a > 12;

	if (!day_first && b <= 12 && a != b)
		return DAY_AMBIGUOUS;
	p->day = day_first ? a : b;
	p->month = day_first ? b : a;
	return DAY_READ;
}

static enum foreign_day read_three(const struct tokens *t, int today,
				   struct parts *p)
{
	int a = t->of[0].number, b = t->of[1].number, c = t->of[2].number;

	if (t->of[0].digits == 4 && (b >= 0 || t->of[1].month) && c >= 0) {
		*p = (struct parts){a, b >= 0 ? b : t->of[1].month, c};
		return DAY_READ;
	}
	if (c < 0 || (t->of[2].digits != 2 && t->of[2].digits != 4))
		return DAY_UNREADABLE;
	p->year = full_year(c, t->of[2].digits, today);
	if (a >= 0 && t->of[1].month) {
		p->day = a;
		p->month = t->of[1].month;
		return DAY_READ;
	}
	if (t->of[0].month && b >= 0) {
		p->day = b;
		p->month = t->of[0].month;
		return DAY_READ;
	}
	if (a < 0 || b < 0)
		return DAY_UNREADABLE;
	return order(a, b, t->separator, p);
}

/* A day without a year. */
static enum foreign_day read_two(const struct tokens *t, struct parts *p)
{
	int a = t->of[0].number, b = t->of[1].number;

	if (a >= 0 && b >= 0)
		return order(a, b, t->separator, p);
	p->month = t->of[a < 0 ? 0 : 1].month;
	p->day = a < 0 ? b : a;
	return p->month && p->day >= 0 ? DAY_READ : DAY_UNREADABLE;
}

static bool is_zero(const struct tokens *t)
{
	for (size_t i = 0; i < t->count; i++)
		if (t->of[i].number)
			return false;
	return t->count > 0;
}

static enum foreign_day read_parts(struct str s, int today, struct parts *p)
{
	struct tokens t = {.count = 0};
	struct buf folded = BUF_INIT;
	enum foreign_day how = DAY_UNREADABLE;
	int whole;

	*p = (struct parts){0, 0, 0};
	text_fold(&folded, s);
	if (!split(buf_str(&folded), &t))
		goto out;
	whole = t.of[0].number;
	if (is_zero(&t)) {
		how = DAY_EMPTY;
	} else if (t.of[0].digits == 8 && (t.count == 1 || t.count == 3)) {
		*p = (struct parts){whole / 10000, whole / 100 % 100,
				    whole % 100};
		how = DAY_READ;
	} else if (t.count == 2) {
		how = read_two(&t, p);
	} else if (t.count == 3) {
		how = read_three(&t, today, p);
	}
out:
	buf_release(&folded);
	return how;
}

enum foreign_day foreign_day(struct str s, int today, int *day)
{
	struct parts p;
	enum foreign_day how = read_parts(s, today, &p);

	if (how != DAY_READ)
		return how;
	*day = p.year ? day_from_civil(p.year, p.month, p.day) : DAY_NONE;
	return *day == DAY_NONE ? DAY_UNREADABLE : DAY_READ;
}

/* --0509, --05-09: RFC 6350, 4.3.1. */
static bool read_yearless(struct str s, struct parts *p)
{
	struct str rest, month, day;

	if (!str_starts(s, STR("--")))
		return false;
	rest = str_skip(s, 2);
	if (!str_cut(rest, '-', &month, &day)) {
		if (rest.n != 4)
			return false;
		month = (struct str){rest.p, 2};
		day = str_skip(rest, 2);
	}
	*p = (struct parts){0, str_number(month), str_number(day)};
	return true;
}

enum foreign_day foreign_birthday(struct buf *out, struct str s, int today)
{
	char text[DAY_TEXT];
	struct parts p;
	int day;

	if (!read_yearless(s, &p)) {
		enum foreign_day how = read_parts(s, today, &p);

		if (how != DAY_READ)
			return how;
	}
	if (p.year <= YEAR_NONE)
		p.year = 0;
	/* without a year, one that has a 29 February */
	day = day_from_civil(p.year ? p.year : 2000, p.month, p.day);
	if (day == DAY_NONE)
		return DAY_UNREADABLE;
	day_format(day, text);
	buf_addz(out, p.year ? text : text + 5);
	return DAY_READ;
}

bool foreign_numbers(struct str s, const char *between, int out[3])
{
	size_t count = 0, figures = 0;

	out[0] = out[1] = out[2] = 0;
	for (size_t i = 0; i < s.n; i++) {
		if (ascii_is_digit(s.p[i]) && ++figures <= 4) {
			out[count] = out[count] * 10 + (s.p[i] - '0');
		} else if (figures && count < 2 && s.p[i] &&
			   strchr(between, s.p[i])) {
			count++;
			figures = 0;
		} else {
			return false;
		}
	}
	out[2] += figures == 2 ? 2000 : 0;
	return count == 2 && (figures == 2 || figures == 4);
}
