#include "config.h"

#include "logic/name.h"

#include "base/text.h"

static const char *const titles[] = {"dr",  "prof", "professor", "mr", "mrs",
				     "ms",  "miss", "mx",        "sr", "sra",
				     "rev", "hon",  "doctor",    NULL};

static const char *const suffixes[] = {"jr",   "sr",  "ii",   "iii",  "iv",
				       "md",   "do",  "phd",  "mph",  "mbbs",
				       "msc",  "mba", "lcsw", "psyd", "facp",
				       "fapa", "rn",  "esq",  NULL};

/* Lower-case words that belong to the family name after them. */
static const char *const particles[] = {
	"van", "von", "der", "den", "de", "del", "della", "da",  "di",
	"do",  "dos", "das", "du",  "la", "le",  "los",   "ten", "ter",
	"zu",  "bin", "ibn", "al",  "el", "af",  "av",    "y",   NULL};

/* Is `word`, without dots and commas, one of `list`? `exact`: in this case. */
static bool is_one_of(struct str word, const char *const *list, bool exact)
{
	char plain[16];
	size_t n = 0;

	for (size_t i = 0; i < word.n; i++) {
		char c = word.p[i];

		if (c == '.' || c == ',')
			continue;
		if (n == sizeof(plain) - 1)
			return false;
		plain[n++] =
			!exact && c >= 'A' && c <= 'Z' ? (char)(c + 32) : c;
	}
	plain[n] = '\0';
	for (; n && *list; list++)
		if (strcmp(plain, *list) == 0)
			return true;
	return false;
}

static struct str first_word(struct str s)
{
	size_t n = 0;

	while (n < s.n && s.p[n] != ' ')
		n++;
	return (struct str){s.p, n};
}

static struct str last_word(struct str s)
{
	size_t n = 0;

	while (n < s.n && s.p[s.n - n - 1] != ' ')
		n++;
	return (struct str){s.p + s.n - n, n};
}

static struct str without_first(struct str s, struct str word)
{
	return str_trim((struct str){s.p + word.n, s.n - word.n});
}

static struct str without_last(struct str s, struct str word)
{
	return str_trim((struct str){s.p, s.n - word.n});
}

/* Takes titles off the front, unless nothing would be left. */
static struct str cut_titles(struct str *rest)
{
	const char *start = rest->p;
	struct str word;

	while ((word = first_word(*rest)).n < rest->n &&
	       is_one_of(word, titles, false))
		*rest = without_first(*rest, word);
	if (rest->p == start)
		return STR_NONE;
	return str_trim((struct str){start, (size_t)(rest->p - start)});
}

/* Takes "Jr.", ", MD" and the like off the end. */
static struct str cut_suffixes(struct str *rest)
{
	const char *end = rest->p + rest->n;
	const char *comma = memchr(rest->p, ',', rest->n);
	struct str word;

	if (comma && comma > rest->p)
		*rest = str_trim(
			(struct str){rest->p, (size_t)(comma - rest->p)});
	while ((word = last_word(*rest)).n < rest->n &&
	       is_one_of(word, suffixes, false))
		*rest = without_last(*rest, word);
	word = (struct str){rest->p + rest->n,
			    (size_t)(end - rest->p) - rest->n};
	while (word.n && (word.p[0] == ',' || word.p[0] == ' ')) {
		word.p++;
		word.n--;
	}
	return word.n ? word : STR_NONE;
}

/* "PhD", "M.D.", "MRCPsych": in a name that is not all capitals. */
static bool is_degree(struct str word, bool loud)
{
	size_t capitals = 0;

	for (size_t i = 0; i < word.n; i++)
		capitals += word.p[i] >= 'A' && word.p[i] <= 'Z';
	return is_one_of(word, suffixes, false) || (capitals > 1 && !loud);
}

static bool has_small_letters(struct str s)
{
	for (size_t i = 0; i < s.n; i++)
		if ((s.p[i] >= 'a' && s.p[i] <= 'z') || (s.p[i] & 0x80))
			return true;
	return false;
}

/* The last word and the particles before it. */
static struct str guess_family(struct str rest)
{
	struct str family = last_word(rest);

	for (;;) {
		struct str before = without_last(
			rest, (struct str){family.p, (size_t)(rest.p + rest.n -
							      family.p)});
		struct str word = last_word(before);

		if (!before.n || !is_one_of(word, particles, true))
			return family;
		family = (struct str){word.p,
				      (size_t)(rest.p + rest.n - word.p)};
	}
}

/*
 * "Lee, Ann": true when there is only a family name before the comma, and
 * behind it what looks like a name, not like a degree. `rest` is then that.
 */
static bool cut_family(struct str *rest, struct str *family)
{
	struct str after = *rest, before;

	if (!str_split(&after, ',', &before) || !before.n)
		return false;
	after = str_trim(after);
	if (!after.n || after.p[0] == ',' ||
	    (after.p[0] >= 'a' && after.p[0] <= 'z') ||
	    guess_family(before).n != before.n ||
	    is_degree(first_word(after), !has_small_letters(before)))
		return false;
	*family = before;
	*rest = after;
	return true;
}

/* What stays of `all` when `part`, which stands at one of its ends, goes. */
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

void name_split(const struct record *r, struct person_name *out)
{
	struct str rest = str_trim(record_name(r)), family = STR_NONE;
	bool turned;

	out->title = cut_titles(&rest);
	turned = cut_family(&rest, &family);
	if (turned && !out->title.n)
		out->title = cut_titles(&rest);
	out->suffix = cut_suffixes(&rest);
	out->given = record_text(r, "given");
	out->family = record_text(r, "family");
	if (!out->family.n && out->given.n && !turned)
		out->family = other_part(rest, out->given);
	if (!out->family.n)
		out->family = turned ? family : guess_family(rest);
	if (!out->given.n)
		out->given = turned ? rest : other_part(rest, out->family);
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
