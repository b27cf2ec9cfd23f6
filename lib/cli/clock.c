#include "config.h"

#include "cli/cli_impl.h"

#include <time.h>

#include "model/schema.h"
#include "value/date.h"
#include "value/message.h"

static int day_of(const struct tm *tm)
{
	return day_from_civil(tm->tm_year + 1900, tm->tm_mon + 1, tm->tm_mday);
}

int cli_clock_today(void)
{
	time_t now = time(NULL);
	struct tm local;

	return localtime_r(&now, &local) ? day_of(&local) : 0;
}

void cli_now(const struct cli *cli, struct message_time *out)
{
	time_t now = time(NULL);
	struct tm local, utc;

	*out = (struct message_time){.day = cli->today, .seconds = 12 * 3600};
	if (!localtime_r(&now, &local) || !gmtime_r(&now, &utc) ||
	    day_of(&local) != cli->today)
		return;
	out->seconds = local.tm_hour * 3600 + local.tm_min * 60 +
		       (local.tm_sec < 60 ? local.tm_sec : 59);
	out->zone = (day_of(&local) - day_of(&utc)) * 1440 +
		    (local.tm_hour - utc.tm_hour) * 60 + local.tm_min -
		    utc.tm_min;
}

long cli_clock_seconds(void)
{
	return time(NULL);
}

long cli_clock_ms(void)
{
	struct timespec t;

	clock_gettime(CLOCK_MONOTONIC, &t);
	return (long)t.tv_sec * 1000 + t.tv_nsec / 1000000;
}

bool cli_days(struct cli *cli, const char *option, const char *text,
	      struct day_range *days)
{
	struct str s = str_trim(str_z(text));
	struct buf why = BUF_INIT;
	size_t taken;
	int day;

	if (day_parse_range(s, cli->today, days))
		return true;
	day = schema_guess_past_day(s, cli->today, &taken);
	*days = (struct day_range){day, day};
	if (day != DAY_NONE && taken == s.n)
		return true;
	if (!schema_either_day(&why, s, cli->today, false))
		buf_addf(&why,
			 "%s takes a day such as 2026-05-18, 18 May, 2026-05 "
			 "or -90d, not '%s'",
			 option, text);
	cli_usage(cli, "%s", why.s);
	buf_release(&why);
	return false;
}

/* "2w", "2 weeks", "friday", "20 Nov", "2026-11": up to its last day. */
static bool span_to(struct str s, int today, struct span *span)
{
	struct day_range days;
	size_t taken;

	if (span_parse(s, span))
		return true;
	if (!day_parse_range(s, today, &days)) {
		days.to = schema_guess_next_day(s, today, &taken);
		if (taken != s.n)
			return false;
	}
	if (days.to == DAY_NONE || days.to < today)
		return false;
	*span = (struct span){days.to - today, 'd'};
	return true;
}

bool cli_within(struct cli *cli, const char *text, struct span *span)
{
	struct str s = str_trim(str_z(text));
	struct buf why = BUF_INIT;
	bool good = span_to(s, cli->today, span);

	if (!good && !schema_say_days(&why, s, cli->today))
		buf_addf(&why,
			 "--within takes a span such as 7d, 2w or '2 weeks', "
			 "or a day to come such as friday or 2026-05-18, not "
			 "'%s'",
			 text);
	if (!good)
		cli_usage(cli, "%s", why.s);
	buf_release(&why);
	return good;
}

bool cli_past_day(struct cli *cli, const char *text, int *day)
{
	struct str s = str_trim(str_z(text));
	struct day_range range = {DAY_NONE, DAY_NONE};
	struct buf why = BUF_INIT;
	char middle[DAY_TEXT];
	size_t taken;

	*day = schema_guess_past_day(s, cli->today, &taken);
	if (*day != DAY_NONE && taken == s.n)
		return true;
	if (day_parse_past(s, cli->today, &range) && range.from == range.to) {
		*day = range.from;
		return true;
	}
	if (range.from < range.to)
		buf_addf(&why,
			 "'%s' is more than one day; where nobody knows it any "
			 "more a rough one will do: --date %s",
			 text,
			 day_format(range.from + (range.to - range.from) / 2,
				    middle));
	else if (!schema_either_day(&why, s, cli->today, false) &&
		 !schema_typed_day(&why, s, cli->today, "--date "))
		buf_addf(&why,
			 "--date takes a day such as 2026-05-18, 18 May, "
			 "yesterday or -3d, not '%s'",
			 text);
	cli_usage(cli, "%s", why.s);
	buf_release(&why);
	return false;
}
