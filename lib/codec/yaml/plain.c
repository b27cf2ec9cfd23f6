#include "config.h"

#include "codec/yaml/yaml.h"

#include "base/ascii.h"
#include "base/utf8.h"
#include "codec/yaml/yaml_impl.h"

/*
 * Which texts some reader takes for another type: the types of YAML 1.1
 * (yaml.org/type), the core schema of YAML 1.2, and the commas in numbers that
 * Ruby allows. In doubt a text is quoted, which costs two bytes.
 */

static size_t span(struct str s, size_t at, const char *set)
{
	size_t i = at;

	while (i < s.n && s.p[i] && strchr(set, s.p[i]))
		i++;
	return i - at;
}

static bool is_word(struct str s)
{
	static const char *const words[] = {
		"~", "null", "true", "false", "yes",  "no",    "on",    "off",
		"y", "n",    "=",    "<<",    ".inf", "-.inf", "+.inf", ".nan",
	};

	for (size_t i = 0; i < sizeof(words) / sizeof(*words); i++) {
		if (str_case_eq(s, str_z(words[i])))
			return true;
	}
	return false;
}

/* Integers of any base, floats, and base 60: 1_000, 0o14, 1.5e+3, 12:30:45. */
static bool is_number(struct str s)
{
	static const struct {
		char letter;
		const char *digits;
	} bases[] = {
		{'b', "01_"},
		{'o', "01234567_"},
		{'x', "0123456789abcdefABCDEF_"},
	};
	size_t at = s.n > 0 && (s.p[0] == '-' || s.p[0] == '+');

	if (at == s.n || !(ascii_is_digit(s.p[at]) || s.p[at] == '.'))
		return false;
	for (size_t i = 0; i < 3 && s.n - at > 2 && s.p[at] == '0'; i++) {
		if (ascii_lower(s.p[at + 1]) == bases[i].letter &&
		    at + 2 + span(s, at + 2, bases[i].digits) == s.n)
			return true;
	}
	at += span(s, at, "0123456789_,.:");
	if (at < s.n && (s.p[at] == 'e' || s.p[at] == 'E')) {
		at++;
		if (at < s.n && (s.p[at] == '-' || s.p[at] == '+'))
			at++;
		at += span(s, at, "0123456789_");
	}
	return at == s.n;
}

/* 2026-05-18, with one digit where YAML 1.1 allows it, and with a time. */
static bool is_timestamp(struct str s)
{
	size_t at = span(s, 0, "0123456789");

	if (at != 4)
		return false;
	for (int i = 0; i < 2; i++) {
		size_t digits;

		if (at == s.n || s.p[at] != '-')
			return false;
		digits = span(s, ++at, "0123456789");
		if (digits < 1 || digits > 2)
			return false;
		at += digits;
	}
	if (at == s.n)
		return true;
	if (s.p[at] == 'T' || s.p[at] == 't')
		at++;
	else
		at += span(s, at, " \t");
	return at < s.n && ascii_is_digit(s.p[at]);
}

bool yaml_is_printable(uint32_t cp)
{
	return (cp >= 0x20 && cp < 0x7f) ||
	       (cp >= 0xa0 && cp != 0x2028 && cp != 0x2029 && cp != 0xfeff &&
		cp != 0xfffe && cp != 0xffff);
}

bool yaml_needs_escapes(struct str s)
{
	uint32_t cp;

	for (size_t i = 0; i < s.n;) {
		i += utf8_next(str_skip(s, i), &cp);
		if (!yaml_is_printable(cp))
			return true;
	}
	return false;
}

/* Would `s` be read as marks of YAML, or not to its end? */
static bool is_syntax(struct str s)
{
	if (strchr(",[]{}#&*!|>'\"%@`:?", s.p[0]))
		return true;
	if (s.p[0] == '-' && (s.n == 1 || s.p[1] == ' '))
		return true;
	return str_starts(s, STR("---")) || str_starts(s, STR("...")) ||
	       s.p[s.n - 1] == ':' || str_find(s, STR(": ")) >= 0 ||
	       str_find(s, STR(" #")) >= 0;
}

bool yaml_needs_quotes(struct str s)
{
	return s.n == 0 || s.p[0] == ' ' || s.p[s.n - 1] == ' ' ||
	       yaml_needs_escapes(s) || is_syntax(s) || is_word(s) ||
	       is_number(s) || is_timestamp(s);
}
