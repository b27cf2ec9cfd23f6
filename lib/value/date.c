#include "config.h"

#include "value/date.h"

#include <stdint.h>

#include "base/ascii.h"

enum {
	YEAR_MIN = 1,
	YEAR_MAX = 9999,
	SPAN_MAX = 99999,
};

const char *const weekday_names[7] = {
	"Monday", "Tuesday",  "Wednesday", "Thursday",
	"Friday", "Saturday", "Sunday",
};

const char *const month_names[12] = {
	"January", "February", "March",     "April",   "May",      "June",
	"July",    "August",   "September", "October", "November", "December",
};

static bool is_leap(int y)
{
	return (y % 4 == 0 && y % 100 != 0) || y % 400 == 0;
}

static int month_days(int y, int m)
{
	static const int days[] = {31, 28, 31, 30, 31, 30,
				   31, 31, 30, 31, 30, 31};

	return m == 2 && is_leap(y) ? 29 : days[m - 1];
}

/* Days since 1970-01-01, counted in years that start in March, so that the
 * leap day is the last of its year. */
static int days_from(int y, int m, int d)
{
	int era, yoe, doy, doe;

	y -= m <= 2;
	era = y / 400;
	yoe = y - era * 400;
	doy = (153 * (m + (m > 2 ? -3 : 9)) + 2) / 5 + d - 1;
	doe = yoe * 365 + yoe / 4 - yoe / 100 + doy;
	return era * 146097 + doe - 719468;
}

int day_from_civil(int year, int month, int mday)
{
	if (year < YEAR_MIN || year > YEAR_MAX || month < 1 || month > 12 ||
	    mday < 1 || mday > month_days(year, month))
		return DAY_NONE;
	return days_from(year, month, mday);
}

void day_to_civil(int day, int *year, int *month, int *mday)
{
	int z = day + 719468;
	int era = (z >= 0 ? z : z - 146096) / 146097;
	int doe = z - era * 146097;
	int yoe = (doe - doe / 1460 + doe / 36524 - doe / 146096) / 365;
	int doy = doe - (365 * yoe + yoe / 4 - yoe / 100);
	int mp = (5 * doy + 2) / 153;

	*mday = doy - (153 * mp + 2) / 5 + 1;
	*month = mp < 10 ? mp + 3 : mp - 9;
	*year = yoe + era * 400 + (*month <= 2);
}

int day_weekday(int day)
{
	return ((day + 3) % 7 + 7) % 7;
}

static struct str piece(struct str s, size_t from, size_t n)
{
	return (struct str){s.p + from, n};
}

int day_parse(struct str s)
{
	if (s.n != 10 || s.p[4] != '-' || s.p[7] != '-')
		return DAY_NONE;
	return day_from_civil(str_number(piece(s, 0, 4)),
			      str_number(piece(s, 5, 2)),
			      str_number(piece(s, 8, 2)));
}

static bool whole_month(int y, int m, struct day_range *out)
{
	out->from = day_from_civil(y, m, 1);
	if (out->from == DAY_NONE)
		return false;
	out->to = out->from + month_days(y, m) - 1;
	return true;
}

static bool whole_year(int y, struct day_range *out)
{
	out->from = day_from_civil(y, 1, 1);
	out->to = day_from_civil(y, 12, 31);
	return out->from != DAY_NONE;
}

static bool one_day(int day, struct day_range *out)
{
	out->from = out->to = day;
	return day != DAY_NONE;
}

int weekday_named(struct str word)
{
	for (int i = 0; i < 7; i++)
		if (str_case_eq(word, str_z(weekday_names[i])) ||
		    str_case_eq(word, (struct str){weekday_names[i], 3}))
			return i;
	return -1;
}

int month_named(struct str word)
{
	for (int i = 0; i < 12; i++)
		if (word.n >= 3 &&
		    ascii_lower(word.p[0]) == ascii_lower(*month_names[i]) &&
		    str_case_starts(str_z(month_names[i]), word))
			return i + 1;
	return 0;
}

static bool weekday_range(struct str s, int today, struct day_range *out)
{
	bool back = s.n && s.p[0] == '-';
	int want = weekday_named(back ? piece(s, 1, s.n - 1) : s);
	int now = day_weekday(today);

	if (want < 0)
		return false;
	if (back)
		return one_day(today - ((now - want + 6) % 7 + 1), out);
	return one_day(today + (want - now + 7) % 7, out);
}

static bool relative(struct str s, int today, struct day_range *out)
{
	struct span span;

	if (s.n < 3 || (s.p[0] != '-' && s.p[0] != '+') ||
	    !span_parse(piece(s, 1, s.n - 1), &span) ||
	    ascii_is_digit(s.p[s.n - 1]))
		return false;
	if (s.p[0] == '-')
		span.n = -span.n;
	return one_day(day_add(today, span), out);
}

bool day_parse_range(struct str s, int today, struct day_range *out)
{
	if (s.n == 10 && s.p[4] == '-')
		return one_day(day_parse(s), out);
	if (s.n == 7 && s.p[4] == '-')
		return whole_month(str_number(piece(s, 0, 4)),
				   str_number(piece(s, 5, 2)), out);
	if (s.n == 4 && str_number(s) >= 0)
		return whole_year(str_number(s), out);
	if (str_case_eq(s, STR("today")))
		return one_day(today, out);
	if (str_case_eq(s, STR("yesterday")))
		return one_day(today - 1, out);
	if (str_case_eq(s, STR("tomorrow")))
		return one_day(today + 1, out);
	return relative(s, today, out) || weekday_range(s, today, out);
}

bool day_parse_past(struct str s, int today, struct day_range *out)
{
	int want = weekday_named(s);

	if (want < 0)
		return day_parse_range(s, today, out);
	return one_day(today - (day_weekday(today) - want + 7) % 7, out);
}

const char *day_format(int day, char out[DAY_TEXT])
{
	int y, m, d;

	out[0] = '\0';
	if (day == DAY_NONE)
		return out;
	day_to_civil(day, &y, &m, &d);
	for (int i = 3; i >= 0; i--, y /= 10)
		out[i] = (char)('0' + y % 10);
	out[4] = out[7] = '-';
	out[5] = (char)('0' + m / 10);
	out[6] = (char)('0' + m % 10);
	out[8] = (char)('0' + d / 10);
	out[9] = (char)('0' + d % 10);
	out[10] = '\0';
	return out;
}

struct str day_text(struct arena *a, int day)
{
	return str_z(day_format(day, arena_bytes(a, DAY_TEXT)));
}

static int clamp_day(int64_t day)
{
	int first = days_from(YEAR_MIN, 1, 1);
	int last = days_from(YEAR_MAX, 12, 31);

	return day < first ? first : day > last ? last : (int)day;
}

static int add_months(int day, int n)
{
	int y, m, d, total;

	day_to_civil(day, &y, &m, &d);
	total = y * 12 + (m - 1) + n;
	y = total >= 0 ? total / 12 : 0;
	if (y < YEAR_MIN)
		return clamp_day(INT32_MIN);
	if (y > YEAR_MAX)
		return clamp_day(INT32_MAX);
	m = total % 12 + 1;
	if (d > month_days(y, m))
		d = month_days(y, m);
	return days_from(y, m, d);
}

long span_length(struct span s)
{
	return s.n * (s.unit == 'w'   ? 7L
		      : s.unit == 'm' ? 30L
		      : s.unit == 'y' ? 365L
				      : 1L);
}

int day_add(int day, struct span s)
{
	switch (s.unit) {
	case 'w':
		return clamp_day((int64_t)day + (int64_t)s.n * 7);
	case 'm':
		return add_months(day, s.n);
	case 'y':
		return add_months(day, s.n * 12);
	default:
		return clamp_day((int64_t)day + s.n);
	}
}

bool span_parse(struct str s, struct span *out)
{
	char unit = 'd';
	int n;

	if (s.n && memchr("dwmy", s.p[s.n - 1], 4))
		unit = s.p[--s.n];
	n = str_number(s);
	if (n < 0 || n > SPAN_MAX)
		return false;
	*out = (struct span){n, unit};
	return true;
}

bool window_parse(struct str s, struct window *out, bool *single)
{
	struct str open, close;

	*single = !str_cut(s, '-', &open, &close);
	if (!span_parse(str_trim(open), &out->open))
		return false;
	if (*single) {
		out->close = out->open;
		return true;
	}
	return span_parse(str_trim(close), &out->close) &&
	       span_length(out->close) >= span_length(out->open);
}
