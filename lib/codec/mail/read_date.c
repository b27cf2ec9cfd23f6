#include "config.h"

#include "codec/mail/read.h"

#include "base/ascii.h"
#include "value/date.h"

/* Two and three figures are years of the last century's mail (RFC 5322, 4.3);
 * -1 is none. */
static int full_year(int year, size_t figures)
{
	if (year < 0)
		return year;
	if (figures == 2)
		return year < 50 ? year + 2000 : year + 1900;
	return figures == 3 ? year + 1900 : year;
}

/* Takes the next word off `*rest`; one of a date may end at a '-'. */
static struct str take_word(struct str *rest, bool of_date)
{
	struct str s = str_trim(*rest);
	size_t n = 0;

	while (n < s.n && !ascii_is_blank(s.p[n]) &&
	       !(of_date && s.p[n] == '-'))
		n++;
	*rest = str_skip(s, n + (n < s.n));
	return (struct str){s.p, n};
}

/* Takes day, month and year off `*rest`. */
static int take_day(struct str *rest)
{
	struct str weekday, words[3];

	if (str_cut(*rest, ',', &weekday, &words[0]))
		*rest = words[0];
	for (int i = 0; i < 3; i++) {
		words[i] = take_word(rest, true);
		if (!words[i].n)
			return DAY_NONE;
	}
	return day_from_civil(full_year(str_number(words[2]), words[2].n),
			      month_named(words[1]), str_number(words[0]));
}

int mail_day(struct str value)
{
	return take_day(&value);
}

/* "10:04" or "10:04:59", in seconds; 0 for anything else. */
static int seconds_of(struct str s)
{
	static const int ends[] = {24, 60, 61};
	int seconds = 0, n = 0;
	struct str part;

	for (; str_split(&s, ':', &part); n++) {
		int number = str_number(part);

		if (n == 3 || number < 0 || number >= ends[n])
			return 0;
		seconds = seconds * 60 + number;
	}
	return n == 3 ? seconds : n == 2 ? seconds * 60 : 0;
}

/* "+0530"; the names of old zones, which say little, are taken for UTC. */
static int zone_of(struct str s)
{
	int hours, minutes;

	if (s.n != 5 || (s.p[0] != '+' && s.p[0] != '-'))
		return 0;
	hours = str_number((struct str){s.p + 1, 2});
	minutes = str_number((struct str){s.p + 3, 2});
	if (hours < 0 || minutes < 0)
		return 0;
	return (s.p[0] == '-' ? -60 : 60) * (hours * 60 + minutes);
}

int64_t mail_time(struct str value)
{
	int day = take_day(&value);
	int seconds = seconds_of(take_word(&value, false));

	if (day == DAY_NONE)
		return 0;
	return (int64_t)day * 86400 + seconds -
	       zone_of(take_word(&value, false));
}
