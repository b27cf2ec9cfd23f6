#include "config.h"

#include "guard/guard_impl.h"

enum {
	DIGITS_MAX = 15,
	BEFORE = 60, /* bytes before a number that may tell what it is */
};

/*
 * How numbers are written: `d` is a digit, `n` one from 2 to 9, `_` a blank, a
 * dot, a hyphen, a slash or nothing, `*` as many digits and marks as there
 * are; others stand for themselves.
 */
static const struct form {
	const char *form;
	const char *what; /* NULL: a phone number */
	bool needs_word;  /* only behind a word such as "call" */
} forms[] = {
	{"ddd-dd-dddd", "a social security number", false},
	{"+*", NULL, false},
	{"(ndd)_ndd_dddd", NULL, false},
	{"1_(ndd)_ndd_dddd", NULL, false},
	{"1_ndd_ndd_dddd", NULL, false},
	{"ndd_ndd_dddd", NULL, false},
	{"0dd_dddd_dddd", NULL, false},
	{"0ddd_ddd_dddd", NULL, false},
	{"0dddd_dddddd", NULL, false},
	{"0dddd_ddd_ddd", NULL, false},
	{"0ddd_dddddd", NULL, false},
	{"0dd_ddd_dddd", NULL, false},
	{"0d_dd_dd_dd_dd", NULL, false},
	{"ndd_dddd", NULL, true},
};

enum {
	FORMS = sizeof(forms) / sizeof(*forms),
};

static bool is_digit(char c)
{
	return c >= '0' && c <= '9';
}

static bool is_alnum(char c)
{
	return is_digit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

static size_t copy_digits(char out[DIGITS_MAX], struct str s)
{
	size_t n = 0;

	for (size_t i = 0; i < s.n && n < DIGITS_MAX; i++)
		if (is_digit(s.p[i]))
			out[n++] = s.p[i];
	return n;
}

/* The length of a number as it is written behind a `+`. */
static size_t any_digits(struct str s)
{
	size_t digits = 0, end = 0;

	for (size_t i = 0; i < s.n; i++) {
		if (is_digit(s.p[i])) {
			digits++;
			end = i + 1;
		} else if (!s.p[i] || !strchr(" ().-/\n", s.p[i]) ||
			   (s.p[i] == '.' && i + 1 < s.n &&
			    s.p[i + 1] == ' ')) {
			break;
		}
	}
	return digits > GUARD_PHONE_DIGITS && digits <= DIGITS_MAX ? end : 0;
}

/* The length of what is written so at the beginning of `s`, or 0. */
static size_t fits(const char *form, struct str s)
{
	size_t i = 0, n;

	for (; *form; form++) {
		char c = i < s.n ? guard_plain_form(
					   (struct str){s.p + i, s.n - i}, &n)
				 : '\0';

		if (*form == '*') {
			n = any_digits((struct str){s.p + i, s.n - i});
			return n ? i + n : 0;
		}
		if (*form == '_') {
			if (c && strchr(" .-/\n", c))
				i += n;
			continue;
		}
		if (*form == 'd'   ? !is_digit(c)
		    : *form == 'n' ? c < '2' || c > '9'
				   : c != *form)
			return 0;
		i++;
	}
	return i;
}

/* May a number begin at `i`, or is that within an address or another one? */
static bool begins_number(struct str s, size_t i)
{
	return i == 0 ||
	       (!is_alnum(s.p[i - 1]) && !strchr("/=_.-#%&$+?", s.p[i - 1]));
}

static bool ends_number(struct str s, size_t i)
{
	return i == s.n || (!is_alnum(s.p[i]) && s.p[i] != '_' &&
			    !(strchr("-./", s.p[i]) && i + 1 < s.n &&
			      is_digit(s.p[i + 1])));
}

/* Is the number, given by its digits, one of those in `map`? With or without
 * the code of the country. */
static bool is_phone_of(const struct node *map, const char *digits, size_t n)
{
	const struct node *list = node_get(map, "phone");

	for (const struct node *p = node_first_of(list); p;
	     p = node_next_of(list, p)) {
		char own[DIGITS_MAX];
		size_t m = copy_digits(own, p->text);
		size_t k = m < n ? m : n;

		if (k >= GUARD_PHONE_DIGITS &&
		    memcmp(own + m - k, digits + n - k, k) == 0)
			return true;
	}
	return false;
}

/* The form of the number at `i`, its length in *n; NULL when it has none. */
static const struct form *form_at(struct str s, size_t i, size_t *n)
{
	struct str rest = {s.p + i, s.n - i};

	if (!is_digit(s.p[i]) && s.p[i] != '+' && s.p[i] != '(')
		return NULL;
	if (!begins_number(s, i))
		return NULL;
	for (size_t k = 0; k < FORMS; k++) {
		*n = fits(forms[k].form, rest);
		if (*n && ends_number(s, i + *n))
			return &forms[k];
	}
	return NULL;
}

/* Is it another number than a phone number, by the words before it? */
static bool is_other(struct guards *g, const struct form *form, struct str s,
		     size_t i)
{
	size_t n = i < BEFORE ? i : BEFORE;
	struct str before = {s.p + i - n, n};

	while (before.n && ((unsigned char)before.p[0] & 0xc0) == 0x80)
		before = (struct str){before.p + 1, before.n - 1};
	if (form->needs_word &&
	    !guard_match_piece(g, TOPIC_PHONE_WORD, 0, before))
		return true;
	return guard_match_piece(g, TOPIC_OTHER_NUMBER, 0, before) != NULL;
}

const char *guard_find_number(struct guards *g, struct guard_text *text,
			      const struct node *own, const struct node *other)
{
	struct str s = text->source;
	/* its "+(" may stand before the first digit */
	size_t at = text->number_at > 2 ? text->number_at - 2 : 0, n;

	for (size_t i = at; i < text->numbers_end; i += n) {
		const struct form *form = form_at(s, i, &n);
		char digits[DIGITS_MAX];
		size_t count;

		if (!form) {
			n = 1;
			continue;
		}
		count = copy_digits(digits, (struct str){s.p + i, n});
		if (form->what)
			return form->what;
		if (!is_phone_of(own, digits, count) &&
		    !is_phone_of(other, digits, count) &&
		    !is_other(g, form, s, i))
			return "a phone number that is neither theirs nor "
			       "yours (if it is yours, put it under 'me: "
			       "phone' in kith.yaml)";
	}
	return NULL;
}
