#include "config.h"

#include "model/name.h"

#include "base/ascii.h"
#include "base/text.h"
#include "base/utf8.h"
#include "model/name_impl.h"

enum {
	SHOUT_MIN = 3, /* letters of a family name; fewer may be initials */
};

static struct str without_first(struct str s, struct str word)
{
	return str_trim(str_skip(s, word.n));
}

static struct str without_last(struct str s, struct str word)
{
	return str_trim((struct str){s.p, s.n - word.n});
}

/* From `start` to the end of `s`. */
static struct str from(struct str s, const char *start)
{
	return (struct str){start, (size_t)(s.p + s.n - start)};
}

/* Without blanks and commas at both ends. */
static struct str trim_commas(struct str s)
{
	while (s.n && strchr(" ,\t", s.p[0]) && s.p[0])
		s = str_skip(s, 1);
	while (s.n && strchr(" ,\t", s.p[s.n - 1]) && s.p[s.n - 1])
		s.n--;
	return s;
}

/* The first word; also the "Dr." of "Dr.Lee". */
static struct str first_title(struct str rest)
{
	struct str word = name_first_word(rest);
	const char *dot = memchr(word.p, '.', word.n);
	struct str start = {word.p, dot ? (size_t)(dot - word.p) + 1 : 0};

	return start.n && start.n < word.n && name_title(start) ? start : word;
}

/* Takes titles off the front, unless nothing would be left. */
static struct str cut_titles(struct str *rest)
{
	const char *start = rest->p;
	struct str word;

	while ((word = first_title(*rest)).n < rest->n) {
		struct str others = without_first(*rest, word);
		bool title = name_title(word) ||
			     (name_is_rank(word) &&
			      name_title(name_first_word(others))) ||
			     (rest->p != start && name_is_field(word));

		if (!title || !others.n)
			break;
		*rest = others;
	}
	if (rest->p == start)
		return STR_NONE;
	return str_trim((struct str){start, (size_t)(rest->p - start)});
}

/* Are its letters capitals, also "M.A."? */
static bool is_capitals(struct str word)
{
	return text_case(word) == TEXT_UPPER;
}

/* Is it a degree without a comma before it? */
static bool stands_alone(struct str word, bool loud)
{
	switch (name_degree(word)) {
	case DEGREE_NONE:
		return false;
	case DEGREE_DOUBT:
	case DEGREE_DOUBT_DOCTOR:
		return is_capitals(word) && !loud;
	default:
		return true;
	}
}

/* What is at the end and not of the name; none if all is. */
static struct str last_extra(struct str rest, bool loud)
{
	struct str word = str_last_word(rest);
	struct str two = from(rest, str_last_word(without_last(rest, word)).p);

	if (str_ends(rest, STR(")"))) {
		const char *open = rest.p + rest.n - 1;

		while (open > rest.p && *open != '(')
			open--;
		return *open == '(' ? from(rest, open) : STR_NONE;
	}
	if (str_ends(rest, STR("\"")) && word.n > 1 && word.p[0] == '"')
		return word;
	/* "she/her", "MD/PhD" */
	if (stands_alone(word, loud) || !text_has_word(word) ||
	    memchr(word.p, '/', word.n))
		return word;
	/* "M. D." */
	return word.n == 2 && word.p[1] == '.' && stands_alone(two, loud)
		       ? two
		       : STR_NONE;
}

/* Takes "Jr.", ", MD" and the like off the end. */
static struct str cut_suffixes(struct str *rest)
{
	struct str all = *rest, extra;
	const char *comma = memchr(rest->p, ',', rest->n);
	bool loud;

	if (comma && comma > rest->p)
		*rest = str_trim(
			(struct str){rest->p, (size_t)(comma - rest->p)});
	loud = is_capitals(*rest);
	while ((extra = last_extra(*rest, loud)).n && extra.n < rest->n)
		*rest = without_last(*rest, extra);
	extra = trim_commas(from(all, rest->p + rest->n));
	return extra.n ? extra : STR_NONE;
}

/* "MRCPsych", "LCPC": what looks like a degree and is none we know. */
static bool looks_like_degree(struct str word)
{
	size_t capitals = 0, vowels = 0, small = 0;

	for (size_t i = 0; i < word.n; i++) {
		char c = word.p[i];

		if (c == '-')
			return false;
		capitals += ascii_is_upper(c);
		vowels += c && strchr("AEIOUY", c);
		small += ascii_is_lower(c);
	}
	return capitals > 2 && (small || !vowels);
}

static bool is_degree(struct str word)
{
	switch (name_degree(word)) {
	case DEGREE_NONE:
		return looks_like_degree(word);
	case DEGREE_DOUBT:
	case DEGREE_DOUBT_DOCTOR:
		return text_case(word) != TEXT_MIXED;
	default:
		return true;
	}
}

bool name_is_shouted(struct str words)
{
	struct str word;

	if (!is_capitals(words))
		return false;
	while (str_split(&words, ' ', &word))
		if (utf8_count(word) >= SHOUT_MIN &&
		    name_degree(word) == DEGREE_NONE &&
		    !looks_like_degree(word))
			return true;
	return false;
}

/* "NOVAK" of "Helena NOVAK", "DE LA CRUZ" of "DE LA CRUZ Ana"; or none. */
static struct str find_shouted(struct str rest)
{
	struct str run = STR_NONE, word;

	while (str_split(&rest, ' ', &word)) {
		/* no nickname in quotes or parentheses */
		bool part = is_capitals(word) && utf8_count(word) > 1 &&
			    !strchr("\"(\xe2", word.p[0]) &&
			    !str_ends(word, STR("."));

		if (part && run.n)
			run.n = (size_t)(word.p + word.n - run.p);
		else if (name_is_shouted(run))
			break;
		else
			run = part ? word : STR_NONE;
	}
	return name_is_shouted(run) ? run : STR_NONE;
}

/* Of a name in Han or Hangul, which begins with its family name: the first
 * word; without blanks the first of its two or three signs, or both of the
 * usual ones; of four, two. None of other names. */
static struct str guess_first_family(struct str rest)
{
	size_t count = 0, at = 0, ends[2] = {0, 0};
	struct str first = name_first_word(rest);
	uint32_t sign;

	for (; at < rest.n; count++) {
		at += utf8_next(str_skip(rest, at), &sign);
		if (sign != ' ' && !name_is_sign(sign))
			return STR_NONE;
		if (count < 2)
			ends[count] = at;
	}
	if (first.n < rest.n)
		return first;
	if (count < 2 || count > 4)
		return STR_NONE;
	first.n = ends[1];
	if (count < 4 && !(count == 3 && name_is_double(first)))
		first.n = ends[0];
	return first;
}

/* What is in capitals, as papers and badges print it, else the last word and
 * the particles before it. */
static struct str guess_family(struct str rest)
{
	bool loud = is_capitals(rest);
	struct str family = loud ? STR_NONE : find_shouted(rest);

	if (!family.n)
		family = guess_first_family(rest);
	if (family.n)
		return family;
	family = str_last_word(rest);

	for (;;) {
		struct str before = without_last(rest, from(rest, family.p));
		struct str word = str_last_word(before);

		if (!before.n ||
		    !(name_is_particle(word, name_first_word(family), loud) ||
		      (word.n < before.n &&
		       name_is_capital_particle(word,
						name_first_word(family)))))
			return family;
		family = from(rest, word.p);
	}
}

/* Can what follows a comma be a given name? */
static bool is_given(struct str after, struct str before)
{
	struct str word = name_first_word(after);
	char c = after.p[0];

	if (memchr(word.p, '/', word.n) || c == '(' || is_degree(word))
		return false;
	return !ascii_is_lower(c) || text_case(before) == TEXT_LOWER;
}

/*
 * "Lee, Ann": true when there is only a family name before the comma, and
 * what follows it looks like a name, not a degree. `rest` is then that name.
 */
static bool cut_family(struct str *rest, struct str given, struct str family,
		       struct person_name *out)
{
	struct str after = *rest, before, suffix;

	if (!str_split(&after, ',', &before) || !before.n)
		return false;
	after = str_trim(after);
	if (!after.n || after.p[0] == ',')
		return false;
	suffix = cut_suffixes(&before);
	if (!(family.n && text_same(before, family)) &&
	    !(given.n && str_starts(after, given)) &&
	    (guess_family(before).n != before.n || !is_given(after, before)))
		return false;
	out->family = before;
	out->suffix = suffix;
	*rest = after;
	return true;
}

/* `all` without `part`, which is at one of its ends. */
static struct str other_part(struct str all, struct str part)
{
	if (part.n >= all.n)
		return STR_NONE;
	if (str_starts(all, part))
		return without_first(all, part);
	if (str_ends(all, part))
		return without_last(all, part);
	return STR_NONE;
}

void name_split_text(struct str name, struct str given, struct str family,
		     struct person_name *out)
{
	struct str rest = trim_commas(name), suffix;
	bool turned;

	*out = (struct person_name){.title = STR_NONE};
	if (!rest.n)
		rest = str_trim(name);
	if (rest.n)
		out->title = cut_titles(&rest);
	turned = rest.n && cut_family(&rest, given, family, out);
	if (turned && !out->title.n)
		out->title = cut_titles(&rest);
	suffix = rest.n ? cut_suffixes(&rest) : STR_NONE;
	if (suffix.n)
		out->suffix = suffix;
	if (!turned)
		out->whole = rest;
	if (family.n)
		out->family = family;
	else if (!turned && given.n)
		out->family = other_part(rest, given);
	if (!out->family.n && rest.n)
		out->family = guess_family(rest);
	out->given = given;
	if (!given.n)
		out->given = turned ? rest : other_part(rest, out->family);
}

void name_split(const struct record *r, struct person_name *out)
{
	name_split_text(record_name(r), record_text(r, "given"),
			record_text(r, "family"), out);
}

void name_sort_key(struct buf *out, const struct record *r)
{
	struct person_name name;

	name_split(r, &name);
	text_fold(out, name.family);
	buf_addc(out, '\0');
	text_fold(out, name.given);
	buf_addc(out, '\0');
	text_fold(out, record_name(r));
}
