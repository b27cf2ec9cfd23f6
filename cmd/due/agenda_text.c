/* What is due as text: a line a person, the most urgent at the top. */
#include "config.h"

#include "agenda.h"

#include <stdlib.h>

#include "base/text.h"

enum {
	WIDE = 80,     /* a line a person; a heading is no wider */
	DAYS = 5,      /* columns: "  48d" */
	PLAN_DAYS = 9, /* " 48d late" */
	GAP = 2,
	REASON_MIN = 24,  /* columns that names leave to reasons */
	REASON_BELOW = 7, /* where it begins on a line of its own */
};

static const struct {
	const char *title, *count; /* NULL: not counted */
	const char *days;          /* what the first column has, or NULL */
	enum term_style style;
} groups[] = {
	[GROUP_LATE] = {"LATE", "late", "days late", STYLE_BAD},
	[GROUP_TODAY] = {"TODAY", "today", NULL, STYLE_WARN},
	[GROUP_OPEN] = {"OPEN", "open", "days left", STYLE_PLAIN},
	[GROUP_UPCOMING] = {"UPCOMING", "upcoming", "days until it opens",
			    STYLE_DIM},
	[GROUP_NONE] = {"NOT DUE", NULL, NULL, STYLE_DIM},
};

struct page {
	const struct agenda *a;
	const struct term *term;
	struct buf *out;
	bool why, plan;
	size_t width, action_width, name_at, name_width;
	bool *shown; /* those that share a line with one above */
};

enum agenda_group agenda_group(const struct agenda *a, const struct due *d)
{
	switch (d->state) {
	case DUE_OVERDUE:
		return GROUP_LATE;
	case DUE_OPEN:
		return d->by == a->today ? GROUP_TODAY : GROUP_OPEN;
	case DUE_UPCOMING:
		return GROUP_UPCOMING;
	default:
		return GROUP_NONE;
	}
}

/* "Mon 2026-06-01" */
static void add_day(struct buf *out, int day)
{
	char text[DAY_TEXT];

	buf_addf(out, "%.3s %s", weekday_names[day_weekday(day)],
		 day_format(day, text));
}

/* "9 late, 2 today, 18 open", and at the right the day. */
static void put_heading(const struct page *p)
{
	size_t end = p->width < WIDE ? p->width : WIDE;
	struct buf left = BUF_INIT, right = BUF_INIT;

	for (int g = 0; g < GROUPS; g++)
		if (p->a->counts[g] && groups[g].count)
			buf_addf(&left, "%s%zu %s", left.len ? ", " : "",
				 p->a->counts[g], groups[g].count);
	if (!left.len)
		buf_addz(&left, "nothing due");
	add_day(&right, p->a->today);
	term_put(p->term, p->out, STYLE_STRONG, buf_str(&left));
	if (left.len + GAP + right.len > end)
		buf_addc(p->out, '\n');
	else
		buf_pad(p->out, ' ', end - left.len - right.len);
	term_put(p->term, p->out, STYLE_DIM, buf_str(&right));
	buf_addc(p->out, '\n');
	buf_release(&left);
	buf_release(&right);
}

static bool same_part(const struct page *p, const struct due *x,
		      const struct due *y)
{
	if (p->plan)
		return x->planned == y->planned;
	return agenda_group(p->a, x) == agenda_group(p->a, y);
}

static void put_title(const struct page *p, const struct due *d)
{
	enum agenda_group g = agenda_group(p->a, d);
	const char *days = NULL;
	struct buf title = BUF_INIT;

	if (p->plan && d->planned == p->a->today)
		buf_addz(&title, "TODAY");
	else if (p->plan && d->planned != DAY_NONE)
		add_day(&title, d->planned);
	else
		buf_addz(&title, groups[g].title);
	term_put(p->term, p->out, STYLE_HEAD, buf_str(&title));
	if (!p->plan)
		days = groups[g].days;
	if (days) {
		buf_addz(p->out, "  ");
		term_put(p->term, p->out, STYLE_DIM, str_z(days));
	}
	buf_addc(p->out, '\n');
	buf_release(&title);
}

/* Days late, left, or to wait: which of them, the group says, or in a plan a
 * word. What counts from no day is open for as long tomorrow, too: none. Years
 * where so many days would push the row out of line. */
static void add_days(struct buf *out, const struct page *p, const struct due *d)
{
	enum agenda_group g = agenda_group(p->a, d);
	static const char *const words[] = {" late", "", " left", "", ""};
	const int most = 999;
	int days;

	if (g == GROUP_TODAY || g == GROUP_NONE || d->open == DAY_NONE ||
	    (g == GROUP_OPEN && d->since == DAY_NONE))
		return;
	days = g == GROUP_LATE   ? d->late
	       : g == GROUP_OPEN ? d->by - p->a->today
				 : d->open - p->a->today;
	if (p->plan && g != GROUP_LATE && d->planned > d->by)
		buf_addz(out, "too late");
	else
		buf_addf(out, "%s%d%c%s",
			 p->plan && g == GROUP_UPCOMING ? "in " : "",
			 days > most ? days / 365 : days,
			 days > most ? 'y' : 'd', p->plan ? words[g] : "");
}

/* The sentence is all there is where there is no short form. */
static struct str reason_of(const struct due *d)
{
	return d->brief.len ? buf_str(&d->brief) : buf_str(&d->why);
}

static void add_shown(struct buf *out, const char *text)
{
	text_show(out, str_z(text), true);
}

/* Would the same figure stand in the first column? */
static bool same_days(const struct page *p, const struct due *x,
		      const struct due *y)
{
	struct buf left = BUF_INIT, right = BUF_INIT;
	bool same;

	add_days(&left, p, x);
	add_days(&right, p, y);
	same = str_eq(buf_str(&left), buf_str(&right));
	buf_release(&left);
	buf_release(&right);
	return same;
}

/* Everyone who gets the same news by the same day, from entry `i` on. */
static size_t add_names(struct buf *out, const struct page *p, size_t i)
{
	const struct due *d = p->a->dues[i];
	size_t count = 1;

	add_shown(out, agenda_entry(d)->name);
	for (size_t k = i + 1; d->action == DUE_SHARE && k < p->a->count &&
			       same_part(p, d, p->a->dues[k]);
	     k++) {
		const struct due *other = p->a->dues[k];

		if (other->action != DUE_SHARE || p->shown[k] || p->why ||
		    !str_eq(reason_of(d), reason_of(other)) ||
		    !same_days(p, d, other))
			continue;
		/* names have commas: "Ann Lee, MD" */
		buf_addz(out, "; ");
		add_shown(out, agenda_entry(other)->name);
		p->shown[k] = true;
		count++;
	}
	return count;
}

/* One line of it, with an ellipsis where there is more. */
static void put_cut(const struct page *p, struct str text, size_t columns,
		    enum term_style style)
{
	struct buf shown = BUF_INIT;
	struct str fits;

	text_show(&shown, text, true);
	fits = buf_str(&shown);
	if (text_width(fits) > columns) {
		fits.n = text_fit(fits, columns - 1);
		shown.len = fits.n;
		buf_trim_end(&shown, 0, " ");
		buf_addz(&shown, "\xe2\x80\xa6");
	}
	term_put(p->term, p->out, style, buf_str(&shown));
	buf_release(&shown);
}

static void put_wrapped(const struct page *p, struct str text, size_t indent,
			enum term_style style)
{
	term_wrap(p->term, p->out, style, text, indent);
	buf_addc(p->out, '\n');
}

/* A name is never cut: what does not fit goes below. */
static void put_name(const struct page *p, struct str name, struct str reason,
		     enum term_style style)
{
	size_t at = p->name_at + p->name_width + GAP;
	bool first = true;

	while (name.n) {
		struct str line = text_line(&name, p->name_width);

		if (!first)
			buf_pad(p->out, ' ', p->name_at);
		term_put(p->term, p->out, STYLE_STRONG, line);
		if (first && reason.n) {
			buf_pad(p->out, ' ',
				p->name_width + GAP - text_width(line));
			put_cut(p, reason, p->width - at, style);
		}
		buf_addc(p->out, '\n');
		first = false;
	}
}

/* What --why adds: the window that the rule gave, and the template. */
static void add_window(struct buf *out, const struct due *d)
{
	char since[DAY_TEXT], open[DAY_TEXT], by[DAY_TEXT];

	if (d->action == DUE_NONE)
		return;
	buf_addf(out, " [%s: ", due_actions[d->action].help);
	if (d->since != DAY_NONE)
		buf_addf(out, "counted from %s, ", day_format(d->since, since));
	buf_addf(out, "open %s to %s", day_format(d->open, open),
		 day_format(d->by, by));
	/* what draft takes is called otherwise */
	if (d->template &&
	    strcmp(d->template, due_actions[d->action].name) != 0)
		buf_addf(out, "; template %s", d->template);
	buf_addc(out, ']');
}

static void put_sentence(const struct page *p, const struct due *d)
{
	struct buf text = BUF_INIT, shown = BUF_INIT;

	buf_addstr(&text, buf_str(&d->why));
	add_window(&text, d);
	text_show(&shown, buf_str(&text), true);
	buf_pad(p->out, ' ', REASON_BELOW);
	put_wrapped(p, buf_str(&shown), REASON_BELOW, STYLE_PLAIN);
	buf_release(&shown);
	buf_release(&text);
}

/* Is its reason wrapped, not cut, after its name? */
static bool is_wrapped(const struct page *p, const struct due *d)
{
	return !p->why && (d->state == DUE_NOT || d->action == DUE_STEP);
}

/* What concerns several, is no person, or is not due is wrapped, not cut. */
static void put_who(const struct page *p, size_t i, enum term_style style)
{
	const struct due *d = p->a->dues[i];
	struct buf names = BUF_INIT;
	struct str reason = p->why ? STR("") : reason_of(d);
	bool below = add_names(&names, p, i) > 1 || is_wrapped(p, d);

	if (below && reason.n) {
		buf_addz(&names, ": ");
		text_show(&names, reason, true);
		put_wrapped(p, buf_str(&names), p->name_at, STYLE_PLAIN);
	} else if (p->width >= WIDE) {
		put_name(p, buf_str(&names), reason, style);
	} else {
		put_wrapped(p, buf_str(&names), p->name_at, STYLE_STRONG);
		if (reason.n) {
			buf_pad(p->out, ' ', REASON_BELOW);
			put_cut(p, reason, p->width - REASON_BELOW, style);
			buf_addc(p->out, '\n');
		}
	}
	if (p->why)
		put_sentence(p, d);
	buf_release(&names);
}

static void put_row(const struct page *p, size_t i)
{
	const struct due *d = p->a->dues[i];
	enum term_style style = groups[agenda_group(p->a, d)].style;
	const char *action = due_actions[d->action].name;
	size_t columns = p->plan ? PLAN_DAYS : DAYS;
	struct buf days = BUF_INIT;

	add_days(&days, p, d);
	if (days.len < columns)
		buf_pad(p->out, ' ', columns - days.len);
	term_put(p->term, p->out, style, buf_str(&days));
	buf_pad(p->out, ' ', GAP);
	buf_addz(p->out, action);
	buf_pad(p->out, ' ', p->action_width + GAP - strlen(action));
	put_who(p, i, style == STYLE_DIM ? STYLE_DIM : STYLE_PLAIN);
	buf_release(&days);
}

/* The longest of the actions that are shown. */
static size_t widest_action(const struct page *p)
{
	size_t widest = 0;

	for (size_t i = 0; i < p->a->count; i++) {
		size_t n = strlen(due_actions[p->a->dues[i]->action].name);

		if (n > widest)
			widest = n;
	}
	return widest;
}

/* As wide as the widest name, or as what reasons leave. */
static void set_columns(struct page *p)
{
	size_t widest = 0, most;
	struct buf name = BUF_INIT;

	p->action_width = widest_action(p);
	p->name_at = (p->plan ? PLAN_DAYS : DAYS) + GAP + p->action_width + GAP;
	most = p->width > p->name_at + GAP + REASON_MIN
		       ? p->width - p->name_at - GAP - REASON_MIN
		       : 1;
	for (size_t i = 0; i < p->a->count; i++) {
		size_t w;

		if (is_wrapped(p, p->a->dues[i]))
			continue;
		buf_clear(&name);
		add_shown(&name, agenda_entry(p->a->dues[i])->name);
		w = text_width(buf_str(&name));
		if (w > widest)
			widest = w;
	}
	p->name_width = widest < most ? widest : most;
	buf_release(&name);
}

/* What `kith draft` does for those who are shown, or NULL: a plan is in words
 * of one's own, and an event is nobody. */
static const char *say_draft(const struct page *p)
{
	bool message = false, plan = false, brief = false;

	for (size_t i = 0; i < p->a->count; i++) {
		const struct due *d = p->a->dues[i];
		enum agenda_group g = agenda_group(p->a, d);

		if (g == GROUP_UPCOMING || g == GROUP_NONE)
			continue;
		plan |= d->action == DUE_PLAN && !d->template;
		/* an interview is prepared for without one */
		brief |= d->template && d->action == DUE_PREPARE;
		message |= d->template && d->action != DUE_PREPARE;
	}
	if (message)
		return plan ? "'kith draft ID' writes to them, plans aside"
			    : "'kith draft ID' writes to them";
	return brief ? "'kith draft ID' writes the brief of the event" : NULL;
}

static bool shows_step(const struct page *p)
{
	for (size_t i = 0; i < p->a->count; i++)
		if (p->a->dues[i]->action == DUE_STEP)
			return true;
	return false;
}

/* What to do next, for who looks at it. */
static void put_hint(const struct page *p)
{
	const char *draft = say_draft(p);
	struct buf text = BUF_INIT;
	size_t all = 0;

	for (int g = 0; g < GROUPS; g++)
		all += p->a->counts[g];
	if (!p->term->tty)
		return;
	if (all > p->a->count)
		buf_addf(&text, "%zu more without -n", all - p->a->count);
	if (draft)
		buf_addf(&text, "%s%s", text.len ? "; " : "", draft);
	/* of whom nothing is due, this was all */
	if (!p->why && all > p->a->counts[GROUP_NONE])
		buf_addf(&text, "%s'kith due --why' says more%s",
			 draft      ? ", "
			 : text.len ? "; "
				    : "",
			 shows_step(p) ? ", and how a step ends" : "");
	if (text.len) {
		buf_addc(p->out, '\n');
		put_wrapped(p, buf_str(&text), 0, STYLE_DIM);
	}
	buf_release(&text);
}

bool agenda_held(const struct agenda *a, struct buf *out)
{
	const struct blackout *b =
		a->rules.policy
			? policy_blackout(a->rules.policy, a->today, true)
			: NULL;
	char day[DAY_TEXT];

	if (!b || !a->total.held)
		return false;
	buf_addf(out, "%zu held until %s%s", a->total.held,
		 day_format(b->to, day), b->why.n ? ": " : "");
	text_show(out, b->why, true);
	return true;
}

/* "5 held until 2027-03-18: SOAP week": who would be above, but for that. */
static void put_held(const struct page *p)
{
	struct buf text = BUF_INIT;

	if (!agenda_held(p->a, &text))
		return;
	put_wrapped(p, buf_str(&text), 0, STYLE_WARN);
	buf_release(&text);
}

void agenda_text(const struct agenda *a, const struct term *term, bool why,
		 struct buf *out)
{
	struct page p = {.a = a,
			 .term = term,
			 .out = out,
			 .why = why,
			 .plan = a->options.per_day > 0,
			 .width = term->width};

	if (!a->count)
		return;
	p.shown = mem_zalloc(a->count * sizeof(*p.shown));
	set_columns(&p);
	put_heading(&p);
	put_held(&p);
	for (size_t i = 0; i < a->count; i++) {
		if (i == 0 || !same_part(&p, a->dues[i - 1], a->dues[i]))
			put_title(&p, a->dues[i]);
		if (!p.shown[i])
			put_row(&p, i);
	}
	put_hint(&p);
	free(p.shown);
}
