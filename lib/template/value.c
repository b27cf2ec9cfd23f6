#include "config.h"

#include "template/template_impl.h"

#include "value/date.h"
#include "value/message.h"

const struct node *template_unwrap(const struct node *n)
{
	const struct node *value = node_get(n, "value");

	if (!value)
		value = node_get(n, "what");
	return value ? value : n;
}

bool template_has_value(const struct node *n)
{
	n = n ? template_unwrap(n) : NULL;
	return n && n->type != NODE_FALSE && !node_empty(n);
}

static bool put_day(struct buf *out, struct str s, int today)
{
	int day = s.n == DAY_TEXT - 1 ? day_parse(s) : DAY_NONE;
	int year, month, mday, this_year, m, d;

	if (day == DAY_NONE)
		return false;
	day_to_civil(day, &year, &month, &mday);
	day_to_civil(today, &this_year, &m, &d);
	buf_addf(out, "%s %d", month_names[month - 1], mday);
	if (year != this_year)
		buf_addf(out, ", %d", year);
	return true;
}

static void put_text(struct buf *out, struct str s, int today)
{
	size_t start, skip = 0;

	s = str_trim(s);
	if (put_day(out, s, today))
		return;
	start = out->len;
	message_text(out, s, HARD_BREAK);
	buf_trim_end(out, start, " \x1e");
	while (start + skip < out->len && strchr(" \x1e", out->s[start + skip]))
		skip++;
	if (skip) {
		memmove(out->s + start, out->s + start + skip,
			out->len - start - skip);
		out->len -= skip;
	}
}

/* "a", "a and b", "a, b, and c" */
static void put_list(struct buf *out, const struct node *list, int today)
{
	size_t count = 0, i = 0;

	for (const struct node *c = list->first; c; c = c->next)
		count += template_has_value(c);
	for (const struct node *c = list->first; c; c = c->next) {
		if (!template_has_value(c))
			continue;
		if (i && count > 2)
			buf_addz(out, i + 1 < count ? ", " : ", and ");
		else if (i)
			buf_addz(out, " and ");
		template_value(out, c, today);
		i++;
	}
}

void template_value(struct buf *out, const struct node *n, int today)
{
	if (!n)
		return;
	n = template_unwrap(n);
	if (n->type == NODE_STRING || n->type == NODE_NUMBER)
		put_text(out, n->text, today);
	else if (n->type == NODE_TRUE)
		buf_addz(out, "yes");
	else if (n->type == NODE_LIST)
		put_list(out, n, today);
}
