#include "config.h"

#include "model/schema_impl.h"

#include "base/ascii.h"
#include "value/date.h"

enum {
	PARTS = 3,
	FORM = 10,       /* bytes of a day in kith's own form */
	YEAR_MIN = 1000, /* what is less is a day or a month */
	MONTHS = 12,
	AGO = 20,  /* bytes that hold "three weeks ago" */
	NEAR = 60, /* days of which somebody speaks without a year */
};

/* A word or a number of a day as people write it. */
struct part {
	int number; /* 0: none */
	int month;  /* by its name; 0: none */
};

/* The next run of letters or digits, and out of `*rest` with it. Of "2nd" the
 * letters are of the number, of "12Jun" they are a part. */
static struct part next_part(struct str *rest)
{
	struct part part = {0, 0};
	size_t n = 0, digits;

	while (rest->n && strchr(" ,./-", rest->p[0]))
		*rest = str_skip(*rest, 1);
	while (n < rest->n && ascii_is_digit(rest->p[n]))
		n++;
	digits = n;
	while (n < rest->n && ascii_is_letter(rest->p[n]))
		n++;
	if (digits)
		part.number = str_number((struct str){rest->p, digits});
	else
		part.month = month_named((struct str){rest->p, n});
	if (digits && month_named((struct str){rest->p + digits, n - digits}))
		n = digits;
	*rest = str_skip(*rest, n);
	return part;
}

/* Of day and month in figures, in either order: which is which? */
static int day_of(int year, int a, int b)
{
	int day = day_from_civil(year, b, a),
	    other = day_from_civil(year, a, b);

	if (day != DAY_NONE && other != DAY_NONE && day != other)
		return DAY_NONE;
	return day != DAY_NONE ? day : other;
}

int schema_guess_day(struct str s, size_t *taken)
{
	struct part p[PARTS];
	struct str rest = s;
	int day = DAY_NONE;

	for (size_t i = 0; i < PARTS; i++)
		p[i] = next_part(&rest);
	*taken = s.n - rest.n;
	if (p[0].number >= YEAR_MIN && p[1].number && p[2].number)
		day = day_from_civil(p[0].number, p[1].number, p[2].number);
	else if (p[2].number < YEAR_MIN)
		return DAY_NONE;
	else if (p[0].number && p[1].month)
		day = day_from_civil(p[2].number, p[1].month, p[0].number);
	else if (p[0].month && p[1].number)
		day = day_from_civil(p[2].number, p[0].month, p[1].number);
	else if (p[0].number && p[1].number)
		day = day_of(p[2].number, p[0].number, p[1].number);
	return day;
}

/* The next word without what sets it off, and out of `*rest` with it. */
static struct str next_word(struct str *rest)
{
	struct str word;

	str_cut(*rest, ' ', &word, rest);
	while (word.n && strchr(",:;.", word.p[word.n - 1]))
		word.n--;
	return word;
}

/* "3 days ago", "a week ago" */
static int day_ago(struct str s, int today, size_t *taken)
{
	static const char *const counts[] = {"a", "one", "two", "three"};
	static const int numbers[] = {1, 1, 2, 3};
	struct str rest = s, count = next_word(&rest), unit = next_word(&rest);
	struct str ago = next_word(&rest);
	int n = str_number(count);

	for (size_t i = 0; i < sizeof(counts) / sizeof(*counts); i++)
		if (str_case_eq(count, str_z(counts[i])))
			n = numbers[i];
	if (n <= 0 || !str_case_eq(ago, STR("ago")))
		return DAY_NONE;
	*taken = (size_t)(ago.p + ago.n - s.p);
	if (str_case_eq(unit, STR("day")) || str_case_eq(unit, STR("days")))
		return day_add(today, (struct span){-n, 'd'});
	if (str_case_eq(unit, STR("week")) || str_case_eq(unit, STR("weeks")))
		return day_add(today, (struct span){-n, 'w'});
	return DAY_NONE;
}

static bool is_one_of(struct str word, const char *const *words)
{
	while (*words && !str_case_eq(word, str_z(*words)))
		words++;
	return *words;
}

/* A stretch of time, of which `near` ones tell of a day in the last weeks. */
static bool is_stretch(struct str word, bool near)
{
	static const char *const short_ones[] = {"day", "days", "week", "weeks",
						 NULL};
	static const char *const long_ones[] = {"month", "months", "year",
						"years", NULL};

	return is_one_of(word, short_ones) ||
	       (!near && is_one_of(word, long_ones));
}

/* "last week", "a few days ago": said of a day, but not of which. */
static bool says_no_day(struct str s, bool near, size_t *taken)
{
	static const char *const some[] = {"a",      "an",   "one",  "two",
					   "three",  "some", "few",  "several",
					   "couple", "of",   "many", NULL};
	struct str rest = s, word = next_word(&rest);

	if (str_case_eq(word, STR("last"))) {
		word = next_word(&rest);
		if (!is_stretch(word, near) ||
		    str_case_starts(word, STR("day")))
			return false;
		*taken = (size_t)(word.p + word.n - s.p);
		return true;
	}
	if (!is_one_of(word, some) && str_number(word) <= 0)
		return false;
	while (is_one_of(word, some) || str_number(word) > 0)
		word = next_word(&rest);
	if (!is_stretch(word, near))
		return false;
	word = next_word(&rest);
	if (!str_case_eq(word, STR("ago")))
		return false;
	*taken = (size_t)(word.p + word.n - s.p);
	return true;
}

/* "yesterday", "on friday", "last friday", "3 days ago" */
static int day_in_words(struct str s, int today, size_t *taken)
{
	struct str rest = s, word = next_word(&rest);
	struct day_range range;
	bool last;

	*taken = word.n;
	if (str_case_eq(word, STR("yesterday")))
		return today - 1;
	last = str_case_eq(word, STR("last"));
	if (!last && !str_case_eq(word, STR("on")))
		return day_ago(s, today, taken);
	word = next_word(&rest);
	if (weekday_named(word) < 0)
		return DAY_NONE;
	*taken = (size_t)(word.p + word.n - s.p);
	day_parse_past(word, today, &range);
	return last && range.from == today ? today - 7 : range.from;
}

/* "5.11.", with nothing after it that could be a year */
static bool is_dotted(struct str s, size_t taken)
{
	struct str figures = {s.p, taken};
	struct str rest = str_skip(s, taken);

	return str_find(figures, STR(".")) > 0 &&
	       str_find(figures, STR(" ")) < 0 && str_starts(rest, STR(".")) &&
	       (rest.n == 1 || !ascii_is_word(rest.p[1]));
}

/* Of "26/11", which can be read in one way only, makes one of them the month;
 * not of "26/11/2026", nor of "24/7", which is said of every day. In "5.11."
 * the day is first. */
static void find_month(struct str s, struct part *a, struct part *b,
		       size_t *taken)
{
	bool first = a->number > MONTHS, dots = is_dotted(s, *taken);
	struct part *month = first || dots ? b : a;

	if (dots)
		++*taken;
	else if (first == (b->number > MONTHS) || !memchr(s.p, '/', *taken) ||
		 str_is((struct str){s.p, *taken}, "24/7") ||
		 (*taken < s.n && s.p[*taken] == '/'))
		return;
	month->month = month->number;
	month->number = 0;
}

bool schema_may_begin_day(struct str s)
{
	static const char *const words[] = {"yesterday", "last", "on", NULL};
	struct str word = {s.p, 0}, head = {s.p, s.n < AGO ? s.n : AGO};

	while (word.n < s.n && ascii_is_letter(s.p[word.n]))
		word.n++;
	if (!word.n)
		return s.n && ascii_is_digit(s.p[0]);
	for (const char *const *w = words; *w; w++)
		if (ascii_lower(word.p[0]) == **w &&
		    str_case_eq(word, str_z(*w)))
			return true;
	return month_named(word) || str_find(head, STR(" ago")) >= 0;
}

int schema_guess_past_day(struct str s, int today, size_t *taken)
{
	struct str rest = str_case_starts(s, STR("on ")) ? str_skip(s, 3) : s;
	struct part a, b;
	int year, month, mday, day;
	size_t both;

	if (!schema_may_begin_day(s))
		return DAY_NONE;
	a = next_part(&rest);
	b = next_part(&rest);
	day = day_in_words(s, today, taken);
	if (day == DAY_NONE)
		day = schema_guess_day(s, taken);
	if (day != DAY_NONE)
		return day;
	both = s.n - rest.n;
	if (a.number && b.number)
		find_month(s, &a, &b, &both);
	if (!(a.month ? b.number : b.month))
		return DAY_NONE;
	*taken = both;
	day_to_civil(today, &year, &month, &mday);
	for (int back = 0; back < 2; back++) {
		day = day_from_civil(year - back, a.month + b.month,
				     a.number + b.number);
		/* "May 22 at noon suits me", said in April, is of no day past
		 */
		if (day != DAY_NONE && day - today <= NEAR)
			return day <= today ? day : DAY_NONE;
	}
	return DAY_NONE;
}

/* "a week", "2 weeks" from today on: after "in". */
static int day_in_span(struct str s, int today, size_t *taken)
{
	static const char *const counts[] = {"a", "one", "two", "three"};
	static const struct {
		const char *one, *many;
		char unit;
	} units[] = {{"day", "days", 'd'},
		     {"week", "weeks", 'w'},
		     {"month", "months", 'm'}};
	struct str rest = s, count = next_word(&rest), unit = next_word(&rest);
	int n = str_number(count);

	for (int i = 0; i < 4; i++)
		if (str_case_eq(count, str_z(counts[i])))
			n = i ? i : 1;
	*taken = unit.n ? (size_t)(unit.p + unit.n - s.p) : 0;
	for (size_t i = 0; n > 0 && i < sizeof(units) / sizeof(*units); i++)
		if (str_case_eq(unit, str_z(units[i].one)) ||
		    str_case_eq(unit, str_z(units[i].many)))
			return day_add(today, (struct span){n, units[i].unit});
	return DAY_NONE;
}

/* "20 Nov", "Nov 20", "26/11": the next one. */
static int day_of_month(struct str s, int today, size_t *taken)
{
	struct str rest = s;
	struct part a = next_part(&rest), b = next_part(&rest);
	int year, month, mday, day = DAY_NONE;

	*taken = s.n - rest.n;
	if (a.number && b.number)
		find_month(s, &a, &b, taken);
	if (!(a.month ? b.number : b.month))
		return DAY_NONE;
	day_to_civil(today, &year, &month, &mday);
	for (int ahead = 0; ahead < 2 && (day == DAY_NONE || day < today);
	     ahead++)
		day = day_from_civil(year + ahead, a.month + b.month,
				     a.number + b.number);
	return day;
}

int schema_guess_next_day(struct str s, int today, size_t *taken)
{
	static const char *const leads[] = {"by", "on", "this", "until", NULL};
	struct str rest = s, word = next_word(&rest);
	struct day_range range;
	size_t lead = 0;
	int day;

	/* "2 weeks" is as "in 2 weeks"; "on" alone has nothing after it */
	if (rest.n && (str_case_eq(word, STR("in")) || is_one_of(word, leads)))
		lead = (size_t)(rest.p - s.p);
	if (lead && str_case_eq(word, STR("in"))) {
		day = day_in_span(rest, today, taken);
		*taken += lead;
		return day;
	}
	s = str_skip(s, lead);
	rest = s;
	word = next_word(&rest);
	*taken = lead + word.n;
	if (rest.n && (day = day_in_span(s, today, taken)) != DAY_NONE) {
		*taken += lead;
		return day;
	}
	*taken = lead + word.n;
	if (day_parse_range(word, today, &range))
		return range.from == range.to ? range.from : DAY_NONE;
	day = schema_guess_day(s, taken);
	if (day == DAY_NONE)
		day = day_of_month(s, today, taken);
	*taken += lead;
	return day;
}

int schema_day_within(struct str text, int today, struct str *said)
{
	size_t taken;

	*said = STR_NONE;
	for (size_t at = 0; at < text.n; at++) {
		struct str rest = str_skip(text, at);
		int day;

		if (!ascii_is_word(rest.p[0]) ||
		    (at && ascii_is_word(rest.p[-1])))
			continue;
		day = schema_guess_past_day(rest, today, &taken);
		if (day == DAY_NONE ? !says_no_day(rest, true, &taken)
				    : day >= today || today - day > NEAR)
			continue;
		*said = (struct str){rest.p, taken};
		return day;
	}
	return DAY_NONE;
}

static bool has_form(struct str s)
{
	return s.n == FORM && s.p[4] == '-' && s.p[7] == '-' &&
	       str_number((struct str){s.p, 4}) >= 0 &&
	       str_number((struct str){s.p + 5, 2}) >= 0 &&
	       str_number((struct str){s.p + 8, 2}) >= 0;
}

bool schema_other_day(const struct schema_run *run, struct str text,
		      struct pos pos)
{
	struct str head = {text.p, text.n < FORM ? text.n : FORM};
	size_t taken;
	int day = has_form(head) ? DAY_NONE : schema_guess_day(text, &taken);
	char date[DAY_TEXT];

	if (day == DAY_NONE)
		return false;
	text.n = taken;
	diag_error(run->diag, run->file, pos,
		   "'%.*s' is not a day; write it as %s", STR_ARG(text),
		   day_format(day, date));
	return true;
}

void schema_say_bad_day(struct buf *out, struct str s, const char *ways)
{
	size_t taken;
	int day = has_form(s) ? DAY_NONE : schema_guess_day(s, &taken);
	char date[DAY_TEXT];

	if (has_form(s))
		buf_addf(out, "no such day '%.*s'", STR_ARG(s));
	else if (day != DAY_NONE)
		buf_addf(out, "'%.*s' is not a day; write it as %s", (int)taken,
			 s.p, day_format(day, date));
	else
		buf_addf(out, "'%.*s' is not a day; write it as %s", STR_ARG(s),
			 ways);
}

void schema_bad_day(const struct schema_run *run, const struct node *n)
{
	struct buf why = BUF_INIT;

	schema_say_bad_day(&why, n->text, "YYYY-MM-DD");
	diag_error(run->diag, run->file, n->pos, "%s", why.s);
	buf_release(&why);
}

/* Three figures, one of which is a year: "05/06/2026". */
static bool in_figures(struct str s)
{
	struct part first = next_part(&s), second = next_part(&s);
	struct part third = next_part(&s);

	return first.number > 0 && second.number > 0 && third.number > 0 &&
	       (first.number >= YEAR_MIN || third.number >= YEAR_MIN);
}

size_t schema_typed_day(struct buf *out, struct str text, int today,
			const char *option)
{
	struct day_range range;
	char date[DAY_TEXT];
	size_t taken;
	bool figures = in_figures(text);
	int day;

	if (day_parse_range(text, today, &range) && range.from == range.to) {
		buf_addf(out, "'%.*s' is a day: write %s%.*s", STR_ARG(text),
			 option, STR_ARG(text));
		return text.n;
	}
	if (!text.n || !ascii_is_word(text.p[0]))
		return 0;
	day = schema_guess_past_day(text, today, &taken);
	if (day == DAY_NONE && !figures && !says_no_day(text, false, &taken))
		return 0;
	text.n = taken;
	buf_addf(out,
		 day != DAY_NONE  ? "'%.*s' is a day"
		 : has_form(text) ? "no such day '%.*s'"
				  : "'%.*s' is not a day",
		 STR_ARG(text));
	buf_addf(out, "; write %s%s", option,
		 day != DAY_NONE       ? day_format(day, date)
		 : figures || !*option ? "YYYY-MM-DD"
				       : "YYYY-MM-DD, friday or '3 days ago'");
	return taken;
}

const struct node *schema_early_end(const struct node *root)
{
	const struct node *dates = node_get(root, "dates");
	int start = day_parse(node_text(dates, "start"));
	int end = day_parse(node_text(dates, "end"));

	return start != DAY_NONE && end != DAY_NONE && end < start
		       ? node_get(dates, "end")
		       : NULL;
}

bool schema_misses_event(struct buf *out, const struct node *entry,
			 const struct record *event)
{
	const struct node *dates =
		event ? node_get(event->root, "dates") : NULL;
	struct str start = node_text(dates, "start");
	struct str end = node_text(dates, "end");
	int day = day_parse(node_text(entry, "date"));
	int first = day_parse(start), last = day_parse(end.n ? end : start);

	if (!str_is(node_text(entry, "type"), "met") || day == DAY_NONE ||
	    first == DAY_NONE || last == DAY_NONE ||
	    (day >= first && day <= last + 1))
		return false;
	buf_addf(out, "%.*s is ", STR_ARG(event->id));
	if (first == last)
		buf_addf(out, "on %.*s", STR_ARG(start));
	else
		buf_addf(out, "from %.*s to %.*s", STR_ARG(start),
			 STR_ARG(end));
	return true;
}
