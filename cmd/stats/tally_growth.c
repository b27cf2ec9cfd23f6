#include "config.h"

#include "tally_impl.h"

#include <stdio.h>

enum {
	GROWTH_NEW,
	GROWTH_SENT,
	GROWTH_RECEIVED,
	GROWTH_CONVERSATIONS
};

enum {
	PERIODS_MAX = 1200 /* more are not shown */
};

/* How many are shown, unless --since says otherwise. */
static const struct {
	int shown;
	struct span length;
} periods[] = {
	[PERIOD_WEEK] = {26, {1, 'w'}},
	[PERIOD_MONTH] = {12, {1, 'm'}},
	[PERIOD_QUARTER] = {8, {3, 'm'}},
};

const char *const period_words[] = {
	[PERIOD_WEEK] = "week",
	[PERIOD_MONTH] = "month",
	[PERIOD_QUARTER] = "quarter",
	NULL,
};

int period_find(struct str name)
{
	return str_place(name, period_words, sizeof(*period_words));
}

int period_start(enum tally_period period, int day)
{
	int year, month, mday;

	if (period == PERIOD_WEEK)
		return day_add(day, (struct span){-day_weekday(day), 'd'});
	day_to_civil(day, &year, &month, &mday);
	if (period == PERIOD_QUARTER)
		month -= (month - 1) % 3;
	return day_from_civil(year, month, 1);
}

int period_next(enum tally_period period, int start)
{
	return day_add(start, periods[period].length);
}

const char *period_name(enum tally_period period, int start, char out[DAY_TEXT])
{
	int year, month, mday;

	if (period == PERIOD_WEEK)
		return day_format(start, out);
	day_to_civil(start, &year, &month, &mday);
	if (period == PERIOD_MONTH)
		snprintf(out, DAY_TEXT, "%04d-%02u", year,
			 (unsigned)month % 100);
	else
		snprintf(out, DAY_TEXT, "%04d-Q%u", year,
			 (unsigned)(month - 1) / 3 % 10 + 1);
	return out;
}

static struct str key_of(const int *start)
{
	return (struct str){(const char *)start, sizeof(*start)};
}

static void count_day(struct tally *t, int series, int day)
{
	int start = period_start(t->plan->period, day);

	tally_row(t, TABLE_PERIODS, key_of(&start))->n[series]++;
	t->n.growth[series]++;
}

bool count_growth(struct tally *t, const struct tally_person *p)
{
	static const int series[] = {
		[DIR_NONE] = -1,
		[DIR_OUT] = GROWTH_SENT,
		[DIR_IN] = GROWTH_RECEIVED,
		[DIR_BOTH] = GROWTH_CONVERSATIONS,
	};
	const struct log_view *log = &p->summary->log;
	bool first = true;

	for (size_t i = 0; i < log->count; i++) {
		const struct log_entry *e = &log->entries[i];
		int s = series[e->type->direction];

		if (first && !log_is(e, ENTRY_NOTE)) {
			first = false;
			if (tally_in_range(t, e))
				count_day(t, GROWTH_NEW, e->day);
		}
		if (s >= 0 && tally_in_range(t, e))
			count_day(t, s, e->day);
	}
	return false;
}

/* The first day of the first period to show. */
static int first_start(const struct tally_plan *plan, int last)
{
	struct span back = periods[plan->period].length;
	int oldest = last;

	if (plan->since != DAY_NONE) {
		oldest = period_start(plan->period, plan->since);
		back.n *= -(PERIODS_MAX - 1);
	} else {
		back.n *= -(periods[plan->period].shown - 1);
		oldest = day_add(last, back);
	}
	if (oldest < day_add(last, back))
		oldest = day_add(last, back);
	return period_start(plan->period, oldest);
}

/* First days of the periods to show; returns how many. */
static size_t find_periods(const struct tally_plan *plan,
			   int starts[PERIODS_MAX])
{
	int end = plan->today, start, next;
	size_t count = 0;

	if (plan->until != DAY_NONE && plan->until < end)
		end = plan->until;
	start = first_start(plan, period_start(plan->period, end));
	while (start <= end && count < PERIODS_MAX) {
		starts[count++] = start;
		next = period_next(plan->period, start);
		if (next <= start)
			break;
		start = next;
	}
	return count;
}

static void report_series(struct report_builder *b, int series,
			  const char *name)
{
	int starts[PERIODS_MAX];
	long counts[PERIODS_MAX], earlier = b->t->n.growth[series];
	size_t count = find_periods(b->t->plan, starts);
	char text[DAY_TEXT];

	for (size_t i = 0; i < count; i++) {
		const struct tally_row *row =
			tally_row_find(b->t, TABLE_PERIODS, key_of(&starts[i]));

		counts[i] = row ? row->n[series] : 0;
		earlier -= counts[i];
	}
	report_group(b, TALLY_GROWTH, name);
	report_number(b, STR("earlier"), earlier);
	for (size_t i = 0; i < count; i++)
		report_number(
			b,
			str_z(period_name(b->t->plan->period, starts[i], text)),
			counts[i]);
}

void report_growth(struct report_builder *b)
{
	report_series(b, GROWTH_NEW, "new");
	report_series(b, GROWTH_SENT, "sent");
	report_series(b, GROWTH_RECEIVED, "received");
	report_series(b, GROWTH_CONVERSATIONS, "conversations");
}
