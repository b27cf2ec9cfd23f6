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
	{"program coordinator", "coordinator", false},
	{"residency coordinator", "coordinator", true},
	{"residency program coordinator", "coordinator", true},
	{"fellowship coordinator", "coordinator", true},
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
	{"pgy 1", "resident", true},
	{"pgy 2", "resident", true},
	{"pgy 3", "resident", true},
	{"pgy 4", "resident", true},
	{"psychiatry fellow", "fellow", true},
	{"fellow", "fellow", false},
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

/* Beginnings of words that speak of medicine. */
static const char *const medicine[] = {
	"psychiat", "residen", "fellowship", "medic",    "hospital", "clinic",
	"health",   "gme",     "physician",  "neurolog", "surg",     "doctor",
};

/* Where `words` are in `text` as whole words, or as the start of one. */
static bool has(struct str text, struct str words, bool whole)
{
	for (size_t i = 0; i + words.n <= text.n; i++) {
		struct str here = str_skip(text, i);

		if ((i && text.p[i - 1] != ' ') || !str_starts(here, words))
			continue;
		if (!whole || here.n == words.n || here.p[words.n] == ' ')
			return true;
	}
	return false;
}

/* Folded, with single blanks for all that is no letter or figure. */
static void plain_words(struct buf *out, struct str s)
{
	struct buf folded = BUF_INIT;

	text_fold(&folded, s);
	for (size_t i = 0; i < folded.len; i++) {
		char c = folded.s[i];

		if (ascii_is_word(c))
			buf_addc(out, c);
		else if (out->len && out->s[out->len - 1] != ' ')
			buf_addc(out, ' ');
	}
	buf_trim_end(out, 0, " ");
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
