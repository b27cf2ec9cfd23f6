#include "config.h"

#include "query/expr_impl.h"

#include "base/ascii.h"
#include "base/text.h"
#include "base/utf8.h"

/*
 * Needles. Most text is ASCII, and then folding is lower case and no more: no
 * copy is made. A needle is folded, so it holds no capital letters.
 */

/* ASCII letters and figures from common to rare in text; others between. */
static size_t rarity(unsigned char c)
{
	static const char common[] = " etaoinsrhldcumfpgwybvk-.,0123456789jxqz";
	const char *p = c ? strchr(common, c) : NULL;

	return p ? (size_t)(p - common) : sizeof(common) / 2;
}

struct needle needle_new(struct str folded)
{
	struct needle n = {.text = folded,
			   .ascii = utf8_ascii(folded) == folded.n};

	for (size_t i = 1; i < folded.n; i++)
		if (rarity((unsigned char)folded.p[i]) >
		    rarity((unsigned char)folded.p[n.rare]))
			n.rare = i;
	return n;
}

/* In folded text, where quotes and dashes are plain. */
static bool is_mark(char c)
{
	return c == '\'' || c == '-';
}

static bool is_letter(char c)
{
	return ascii_is_letter(c) || (unsigned char)c >= 0x80;
}

/*
 * "O'Brien" and "El-Sayed" are typed as "obrien" and "elsayed", and the other
 * way round. What is left out here is not asked for (needle_in_ascii), so that
 * no text which has it as it was typed is missed.
 */
struct needle needle_loose(struct arena *a, struct str folded)
{
	struct needle n;
	struct buf b = BUF_INIT;

	for (size_t i = 0; i < folded.n; i++)
		if (!is_mark(folded.p[i]) || i == 0 || i + 1 == folded.n ||
		    !is_letter(folded.p[i - 1]) || !is_letter(folded.p[i + 1]))
			buf_addc(&b, folded.p[i]);
	n = needle_new(arena_str(a, buf_str(&b)));
	n.marks = 1;
	buf_release(&b);
	return n;
}

static bool same_lower(const char *folded, const char *p, size_t n)
{
	for (size_t i = 0; i < n; i++)
		if (folded[i] != ascii_lower(p[i]))
			return false;
	return true;
}

/* The next `c` from `p` on; `end` when there is none. */
static const char *next_byte(const char *p, const char *end, char c)
{
	const char *at = p < end ? memchr(p, c, (size_t)(end - p)) : NULL;

	return at ? at : end;
}

/*
 * Is the rest of the needle from byte `i` on, or back from it, at `p`? Each
 * has its last bytes before `end`.
 */
static bool runs_on(const struct needle *n, size_t i, const char *p,
		    const char *end, int step)
{
	size_t last = step > 0 ? n->text.n - 1 : 0, marks = 0;

	for (; i != last && p != end; p += step) {
		char next = n->text.p[i + (size_t)step];

		if (ascii_lower(p[step]) == next) {
			i += (size_t)step;
			marks = 0;
		} else if (++marks > n->marks || !is_mark(p[step]) ||
			   !is_letter(n->text.p[i]) || !is_letter(next)) {
			return false;
		}
	}
	return i == last;
}

/* Looks for the rare byte in both cases and compares what is around it. */
bool needle_in_ascii(const struct needle *n, struct str hay)
{
	const char *p, *end, *low, *high;
	char c = n->text.p[n->rare];
	char upper = ascii_upper(c);

	if (hay.n < n->text.n)
		return false;
	p = hay.p + n->rare;
	end = p + (hay.n - n->text.n) + 1;
	low = next_byte(p, end, c);
	high = upper == c ? end : next_byte(p, end, upper);
	while (low < end || high < end) {
		p = low < high ? low : high;
		if (runs_on(n, n->rare, p, hay.p + hay.n - 1, 1) &&
		    runs_on(n, n->rare, p, hay.p, -1))
			return true;
		if (p == low)
			low = next_byte(p + 1, end, c);
		else
			high = next_byte(p + 1, end, upper);
	}
	return false;
}

static struct str folded(struct str value, struct buf *scratch)
{
	buf_clear(scratch);
	text_fold(scratch, value);
	return buf_str(scratch);
}

bool needle_in(const struct needle *n, struct str value, struct buf *scratch)
{
	/* true even when there is more than ASCII: see expr_skip.c */
	if (n->ascii && needle_in_ascii(n, value))
		return true;
	if (utf8_ascii(value) == value.n)
		return false;
	return needle_in_ascii(n, folded(value, scratch));
}

bool needle_is(const struct needle *n, struct str value, struct buf *scratch)
{
	if (utf8_ascii(value) == value.n)
		return value.n == n->text.n &&
		       same_lower(n->text.p, value.p, value.n);
	return str_eq(folded(value, scratch), n->text);
}

/*
 * Numbers are compared as they are written, figure by figure, so that none is
 * too long or rounded: a sign, figures with or without a point, a power of
 * ten, and a percent sign, which is read over ("40%" is 40).
 */
struct number {
	bool negative, zero;
	struct str whole, part; /* figures before and after the point */
	long point;             /* figures before it, leading zeros aside */
	size_t skip;            /* leading zeros of both together */
};

static struct str take_digits(struct str *s)
{
	struct str d = {s->p, 0};

	while (d.n < s->n && ascii_is_digit(s->p[d.n]))
		d.n++;
	*s = str_skip(*s, d.n);
	return d;
}

static bool take(struct str *s, char c)
{
	if (s->n == 0 || s->p[0] != c)
		return false;
	*s = str_skip(*s, 1);
	return true;
}

static bool take_exponent(struct str *s, long *out)
{
	bool negative;
	struct str d;

	*out = 0;
	if (!take(s, 'e') && !take(s, 'E'))
		return true;
	negative = take(s, '-');
	if (!negative)
		take(s, '+');
	d = take_digits(s);
	for (size_t i = 0; i < d.n && *out < 1000000; i++)
		*out = *out * 10 + (d.p[i] - '0');
	if (negative)
		*out = -*out;
	return d.n > 0;
}

static char figure(const struct number *n, size_t i)
{
	i += n->skip;
	if (i < n->whole.n)
		return n->whole.p[i];
	i -= n->whole.n;
	return i < n->part.n ? n->part.p[i] : '0';
}

static bool number_parse(struct str s, struct number *n)
{
	size_t figures;
	long power;

	*n = (struct number){.negative = take(&s, '-')};
	if (!n->negative)
		take(&s, '+');
	n->whole = take_digits(&s);
	if (take(&s, '.')) {
		n->part = take_digits(&s);
		if (n->part.n == 0)
			return false;
	}
	if (n->whole.n == 0 || !take_exponent(&s, &power))
		return false;
	take(&s, '%');
	figures = n->whole.n + n->part.n;
	while (n->skip < figures && figure(n, 0) == '0')
		n->skip++;
	n->zero = n->skip == figures;
	n->point = (long)n->whole.n - (long)n->skip + power;
	return s.n == 0;
}

bool is_number(struct str s)
{
	struct number n;

	return number_parse(s, &n);
}

static int compare_sizes(const struct number *a, const struct number *b)
{
	size_t n = a->whole.n + a->part.n, m = b->whole.n + b->part.n;

	if (a->point != b->point)
		return a->point < b->point ? -1 : 1;
	for (size_t i = 0; i < (n > m ? n : m); i++)
		if (figure(a, i) != figure(b, i))
			return figure(a, i) < figure(b, i) ? -1 : 1;
	return 0;
}

int compare_numbers(struct str x, struct str y)
{
	struct number a, b;

	if (!number_parse(x, &a) || !number_parse(y, &b))
		return 0;
	if (a.zero || b.zero) {
		int sign_a = a.zero ? 0 : a.negative ? -1 : 1;
		int sign_b = b.zero ? 0 : b.negative ? -1 : 1;

		return sign_a - sign_b;
	}
	if (a.negative != b.negative)
		return a.negative ? -1 : 1;
	return a.negative ? compare_sizes(&b, &a) : compare_sizes(&a, &b);
}

/* In days; a window counts from where it opens. -1 when it is not a span. */
static long span_days(struct str s)
{
	struct window w;
	bool single;

	return window_parse(s, &w, &single) ? span_length(w.open) : -1;
}

bool is_span(struct str s)
{
	return span_days(s) >= 0;
}

int compare_spans(struct str a, struct str b)
{
	long x = span_days(a), y = span_days(b);

	return (x > y) - (x < y);
}

bool is_date(struct str s, struct day_range *out)
{
	/* figures are the same on every day; words are only for queries */
	return s.n >= 4 && ascii_is_digit(s.p[0]) && day_parse_range(s, 0, out);
}

static bool is_within(const struct interval *iv, struct str value,
		      struct str low, struct str high,
		      int (*compare)(struct str, struct str))
{
	int r;

	if (iv->low.set) {
		r = compare(value, low);
		if (r < 0 || (r == 0 && iv->low.strict))
			return false;
	}
	if (!iv->high.set)
		return true;
	r = compare(value, high);
	return r < 0 || (r == 0 && !iv->high.strict);
}

bool interval_holds(const struct interval *iv, struct str value,
		    struct buf *scratch)
{
	struct str low = iv->low.text, high = iv->high.text;
	struct day_range days;

	if (value.n == 0)
		return false;
	if ((iv->as & AS_DAYS) && is_date(value, &days))
		return (iv->from == DAY_NONE || days.from >= iv->from) &&
		       (iv->to == DAY_NONE || days.to <= iv->to);
	if ((iv->as & AS_NUMBERS) && is_number(value))
		return is_within(iv, value, low, high, compare_numbers);
	if ((iv->as & AS_SPANS) && is_span(value))
		return is_within(iv, value, low, high, compare_spans);
	/* folded, code point by code point */
	return (iv->as & AS_TEXT) &&
	       is_within(iv, folded(value, scratch), iv->low.folded,
			 iv->high.folded, str_cmp);
}
