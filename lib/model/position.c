#include "config.h"

#include "model/position.h"

#include <stddef.h>

#include "base/ascii.h"
#include "base/buf.h"
#include "base/text.h"
#include "model/vocab.h"

/* The first that a title has as whole words; what narrows another comes
 * before it. */
static const struct {
	const char *words; /* folded */
	const char *role;
	bool medical; /* whatever else the title says */
} positions[] = {
	{"assistant to the", NULL, true},
	{"former", NULL, true},
	{"retired", NULL, true},
	{"associate program director", "associate-program-director", false},
	{"assistant program director", "associate-program-director", false},
	{"associate residency director", "associate-program-director", true},
	{"associate training director", "associate-program-director", false},
	{"associate director of residency training",
	 "associate-program-director", true},
	{"residency associate director", "associate-program-director", true},
	{"residency assistant director", "associate-program-director", true},
	{"residency program associate director", "associate-program-director",
	 true},
	{"residency program assistant director", "associate-program-director",
	 true},
	{"residency training associate director", "associate-program-director",
	 true},
	{"program coordinator", "coordinator", false},
	{"residency coordinator", "coordinator", true},
	{"residency program coordinator", "coordinator", true},
	{"fellowship coordinator", "coordinator", true},
	{"fellowship program coordinator", "coordinator", true},
	{"clerkship coordinator", "coordinator", true},
	{"gme coordinator", "coordinator", true},
	{"education coordinator", "coordinator", false},
	{"residency program manager", "coordinator", true},
	{"residency manager", "coordinator", true},
	{"residency administrator", "coordinator", true},
	{"program administrator", "coordinator", false},
	{"program director", "program-director", false},
	{"apd", "associate-program-director", false},
	{"pd", "program-director", false},
	{"residency director", "program-director", true},
	{"residency program director", "program-director", true},
	{"residency training director", "program-director", true},
	{"training director", "program-director", false},
	{"director of residency training", "program-director", true},
	{"fellowship director", "program-director", true},
	{"chief resident", "resident", false},
	{"resident physician", "resident", true},
	{"psychiatry resident", "resident", true},
	{"resident", "resident", false},
	{"psychiatry fellow", "fellow", true},
	{"fellow", "fellow", false},
	{"pgy", "resident", true}, /* of any year, unless it is a fellow's */
	{"psychologist", "psychologist", true},
	{"neuropsychologist", "psychologist", true},
	{"social worker", "social-worker", true},
	{"lcsw", "social-worker", true},
	{"nurse", "nurse", true},
	{"nurse practitioner", "nurse", true},
	{"pmhnp", "nurse", true},
	{"medical student", "peer", true},
	{"research scientist", "research-mentor", false},
	{"principal investigator", "research-mentor", false},
	{"research director", "research-mentor", false},
	{"director of research", "research-mentor", false},
	{"attending", "attending", false},
	{"psychiatrist", "attending", true},
	{"professor", "faculty", false},
	{"faculty", "faculty", false},
	{"chair", "faculty", false},
	{"chairman", "faculty", false},
	{"chairperson", "faculty", false},
	{"chairwoman", "faculty", false},
	{"clinical instructor", "faculty", false},
	{"lecturer", "faculty", false},
};

/* One spelling of each word, as positions have it. */
static const struct {
	const char *words, *usual;
} spellings[] = {
	{"programs", "program"},
	{"program"
	 "me",
	 "program"}, /* British */
	{"co ordinator", "coordinator"},
	{"post graduate year", "pgy"},
	{"postgraduate year", "pgy"},
};

/* Beginnings of words that speak of medicine. */
static const char *const medicine[] = {
	"psychiat", "residen", "fellowship", "medic", "hospital",
	"clinic",   "health",  "gme",        "pgy",   "physician",
	"neurolog", "surg",    "doctor",
};

/* Where `words` are in `text` as whole words, or as the start of one; -1 for
 * nowhere. */
static ptrdiff_t find(struct str text, struct str words, bool whole)
{
	for (size_t i = 0; i + words.n <= text.n; i++) {
		struct str here = str_skip(text, i);

		if ((i && text.p[i - 1] != ' ') || !str_starts(here, words))
			continue;
		if (!whole || here.n == words.n || here.p[words.n] == ' ')
			return (ptrdiff_t)i;
	}
	return -1;
}

static bool has(struct str text, struct str words, bool whole)
{
	return find(text, words, whole) >= 0;
}

/* The first word of each kind in its usual spelling. */
static void spell(struct buf *words)
{
	for (size_t i = 0; i < sizeof(spellings) / sizeof(*spellings); i++) {
		struct str other = str_z(spellings[i].words);
		ptrdiff_t at = find(buf_str(words), other, true);
		struct buf spelled = BUF_INIT;

		if (at < 0)
			continue;
		buf_addf(&spelled, "%.*s%s%s", (int)at, words->s,
			 spellings[i].usual, words->s + at + other.n);
		buf_clear(words);
		buf_addstr(words, buf_str(&spelled));
		buf_release(&spelled);
	}
}

/* Folded, with single blanks for all that is no letter or figure, and between
 * both, as in "PGY3". */
static void plain_words(struct buf *out, struct str s)
{
	struct buf folded = BUF_INIT;

	text_fold(&folded, s);
	for (size_t i = 0; i < folded.len; i++) {
		char c = folded.s[i],
		     last = out->len ? out->s[out->len - 1] : ' ';

		if (last != ' ' &&
		    (!ascii_is_word(c) ||
		     (ascii_is_digit(c) && ascii_is_letter(last))))
			buf_addc(out, ' ');
		if (ascii_is_word(c))
			buf_addc(out, c);
	}
	buf_trim_end(out, 0, " ");
	spell(out);
	buf_release(&folded);
}

/* "Director, Psychiatry Residency Program" and "Director of the ..." as it is
 * said in one: what is led comes first. Nothing where nothing leads so. */
static void turned_words(struct buf *out, struct str s)
{
	static const char *const marks[] = {", ",   " - ",       " of the ",
					    " of ", " for the ", " for "};
	struct buf folded = BUF_INIT, turned = BUF_INIT;

	text_fold(&folded, s);
	for (size_t i = 0; i < sizeof(marks) / sizeof(*marks); i++) {
		struct str all = buf_str(&folded), mark = str_z(marks[i]);
		ptrdiff_t at = str_find(all, mark);

		if (at < 0)
			continue;
		buf_addf(&turned, "%s %.*s", all.p + at + mark.n, (int)at,
			 all.p);
		break;
	}
	plain_words(out, buf_str(&turned));
	buf_release(&turned);
	buf_release(&folded);
}

static bool is_medical(struct str title, struct str context)
{
	for (size_t i = 0; i < sizeof(medicine) / sizeof(*medicine); i++)
		if (has(title, str_z(medicine[i]), false) ||
		    has(context, str_z(medicine[i]), false))
			return true;
	return false;
}

static const char *find_role(struct str title, struct str context)
{
	for (size_t i = 0; i < sizeof(positions) / sizeof(*positions); i++)
		if (has(title, str_z(positions[i].words), true) &&
		    (positions[i].medical || is_medical(title, context)))
			return positions[i].role;
	return NULL;
}

const char *position_role(struct str title, struct str context)
{
	struct buf a = BUF_INIT, b = BUF_INIT;
	const char *role =
		vocab_spelled(title, vocab_roles, sizeof(*vocab_roles));

	if (role)
		return role;
	plain_words(&a, title);
	plain_words(&b, context);
	role = find_role(buf_str(&a), buf_str(&b));
	buf_clear(&a);
	if (!role)
		turned_words(&a, title);
	if (a.len)
		role = find_role(buf_str(&a), buf_str(&b));
	buf_release(&a);
	buf_release(&b);
	return role;
}

const char *position_exactly(struct str title)
{
	const char *role =
		vocab_spelled(title, vocab_roles, sizeof(*vocab_roles));
	struct buf words = BUF_INIT;

	plain_words(&words, title);
	for (size_t i = 0; !role && i < sizeof(positions) / sizeof(*positions);
	     i++)
		if (str_is(buf_str(&words), positions[i].words))
			role = positions[i].role;
	buf_release(&words);
	return role;
}
