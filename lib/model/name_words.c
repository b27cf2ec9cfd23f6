#include "config.h"

#include "model/name_impl.h"

#include <string.h>

#include "base/ascii.h"
#include "base/text.h"

enum {
	WORD_MAX = 16,
};

static const struct title titles[] = {
	{"dr", "Dr.", false},        {"dra", "Dra.", false},
	{"doctor", "Doctor", false}, {"prof", "Prof.", false},
	{"profa", "Profa.", false},  {"professor", "Professor", false},
	{"pr", "Prof.", false},      {"mme", "Mme", true},
	{"rev", "Rev.", false},      {"hon", "Hon.", false},
	{"mr", "Mr.", true},         {"mrs", "Mrs.", true},
	{"ms", "Ms.", true},         {"miss", "Miss", true},
	{"mx", "Mx.", true},         {"sr", "Sr.", true},
	{"sra", "Sra.", true},       {"resident", NULL, true},
	{"fellow", NULL, true},      {"nurse", NULL, true},
	{"attending", NULL, true},   {"coordinator", NULL, true},
	{"director", NULL, true},
};

static const char *const ranks[] = {
	"assoc",    "asst",     "associate", "assistant", "adjunct",
	"clinical", "emeritus", "emerita",   "univ",      "visiting",
	"chief",    "program",  "training",  NULL};

static const char *const fields[] = {"med", "rer",  "nat",   "phil", "psych",
				     "hc",  "mult", "habil", NULL};

static const char *const generations[] = {"jr", "sr", "ii", "iii", "iv", NULL};

static const char *const doctors[] = {
	"md",   "phd",  "mbbs",   "psyd",  "dphil", "mbchb",
	"bmbs", "mdcm", "mbbch",  "edd",   "drph",  "scd",
	"dds",  "dmd",  "pharmd", "mdphd", NULL};

static const char *const others[] = {
	"mph",  "msc",  "mba",      "lcsw",     "lmsw",    "licsw", "lpc",
	"lmft", "rn",   "np",       "aprn",     "pmhnp",   "dnp",   "pac",
	"msw",  "msn",  "bsn",      "med",      "mha",     "mhs",   "facp",
	"fapa", "frcp", "frcpsych", "mrcpsych", "dfapa",   "faan",  "mrcp",
	"bsc",  "llm",  "llb",      "jd",       "pmhnpbc", "esq",   NULL};

/* Short degrees that are names, too. */
static const char *const doubtful[] = {"ma", "ms", "pa", "ba", "bs", NULL};

static const char *const students[] = {"candidate", "cand",     "student", "c",
				       "abd",       "expected", NULL};

/* Lower-case words that belong to the family name after them. */
static const char *const particles[] = {
	"van", "von", "der", "den", "de",    "del",   "della", "da",    "di",
	"do",  "dos", "das", "du",  "la",    "le",    "los",   "ten",   "ter",
	"zu",  "bin", "ibn", "ben", "al",    "el",    "af",    "av",    "y",
	"abu", "mac", "mc",  "abd", "abdel", "abdul", "st",    "saint", NULL};

/* Those of them that are hardly anybody's second given name, as "Van" is. */
static const char *const capital_particles[] = {
	"Von", "Den",   "Der",   "De",  "Del", "Della", "Da",
	"Di",  "Dos",   "Das",   "Du",  "La",  "Le",    "Los",
	"Bin", "Ibn",   "Al",    "El",  "Abu", "Mac",   "Mc",
	"Abd", "Abdel", "Abdul", "St.", "St",  "Saint", NULL};

/* Words that are nobody's name. */
static const char *const sure_particles[] = {
	"von", "der", "den", "de",  "del", "della", "di",
	"dos", "das", "zu",  "ibn", "la",  "los",   NULL};

/* Family names of those who say them first at home, and some abroad as well,
 * that are hardly a given name anywhere: not "Lee", "Kim" or "Lin". */
static const char *const leading[] = {
	"bui",  "cao",  "chen",  "choi",   "dang",  "deng",  "dinh", "duong",
	"feng", "guo",  "hoang", "huang",  "jeong", "jiang", "kang", "li",
	"liu",  "luo",  "ngo",   "nguyen", "peng",  "pham",  "phan", "shin",
	"tang", "tran", "trinh", "truong", "vu",    "wang",  "wu",   "xiao",
	"xie",  "xu",   "yang",  "yoon",   "zeng",  "zhang", "zhao", "zheng",
	"zhou", "zhu",  NULL};

/* Is it between the letters of "Ph. D.", or around them? */
static bool is_mark(char c)
{
	return c == '.' || c == ',' || c == ' ' || c == '-' || c == '(' ||
	       c == ')';
}

/* False when it is too long to be one of these words. */
static bool make_plain(char out[WORD_MAX], struct str word)
{
	size_t n = 0;

	for (size_t i = 0; i < word.n; i++) {
		if (is_mark(word.p[i]))
			continue;
		if (n == WORD_MAX - 1)
			return false;
		out[n++] = ascii_lower(word.p[i]);
	}
	out[n] = '\0';
	return n > 0;
}

static bool is_word(struct str word, const char *const *list)
{
	char plain[WORD_MAX];

	return make_plain(plain, word) && str_is_any(str_z(plain), list);
}

const struct title *name_title(struct str word)
{
	char plain[WORD_MAX];

	if (!make_plain(plain, word))
		return NULL;
	for (size_t i = 0; i < sizeof(titles) / sizeof(*titles); i++)
		if (*plain == *titles[i].plain &&
		    strcmp(plain, titles[i].plain) == 0)
			return &titles[i];
	return NULL;
}

bool name_is_rank(struct str word)
{
	return is_word(word, ranks);
}

bool name_is_field(struct str word)
{
	return word.p[0] == ascii_lower(word.p[0]) &&
	       word.p[word.n - 1] == '.' && is_word(word, fields);
}

enum degree name_degree(struct str word)
{
	char plain[WORD_MAX];

	if (!make_plain(plain, word))
		return DEGREE_NONE;
	if (str_is_any(str_z(plain), generations))
		return DEGREE_GENERATION;
	if (str_is_any(str_z(plain), doctors))
		return DEGREE_DOCTOR;
	if (strcmp(plain, "do") == 0)
		return DEGREE_DOUBT_DOCTOR;
	if (str_is_any(str_z(plain), doubtful))
		return DEGREE_DOUBT;
	return str_is_any(str_z(plain), others) ? DEGREE_OTHER : DEGREE_NONE;
}

bool name_is_student(struct str word)
{
	return is_word(word, students);
}

bool name_is_particle(struct str word, struct str next, bool loud)
{
	char plain[WORD_MAX];

	if (loud)
		return is_word(word, sure_particles) ||
		       (is_word(word, particles) &&
			is_word(next, sure_particles));
	return make_plain(plain, word) && str_is(word, plain) &&
	       str_is_any(str_z(plain), particles);
}

bool name_is_capital_particle(struct str word, struct str next)
{
	return str_is_any(word, capital_particles) ||
	       (is_word(word, particles) && is_word(next, sure_particles));
}

bool name_may_be_particle(struct str word)
{
	return word.n && ascii_is_lower(word.p[word.n - 1]) &&
	       is_word(word, particles);
}

/* Over marks, too: "Nguyễn". */
static bool leads(struct str word)
{
	const char *const *name = leading;

	while (*name && !text_same(word, str_z(*name)))
		name++;
	return *name;
}

bool name_may_lead(struct str first, struct str last)
{
	return leads(first) && !leads(last);
}

bool name_is_joined(struct str word)
{
	struct str first, rest;

	return str_cut(word, '-', &first, &rest) && first.n && rest.n &&
	       ascii_is_upper(first.p[0]) && ascii_is_lower(rest.p[0]) &&
	       !name_may_be_particle(first);
}

bool name_is_sign(uint32_t c)
{
	return (c >= 0x3400 && c <= 0x9fff) || (c >= 0xac00 && c <= 0xd7a3) ||
	       (c >= 0xf900 && c <= 0xfaff) || (c >= 0x20000 && c <= 0x3ffff);
}

bool name_is_double(struct str s)
{
	static const char *const doubles[] = {
		"欧阳", "歐陽", "司马", "司馬", "司徒", "上官",
		"诸葛", "諸葛", "皇甫", "慕容", "令狐", "夏侯",
		"남궁", "황보", "제갈", "선우", NULL};

	return str_is_any(s, doubles);
}

struct str name_first_word(struct str s)
{
	size_t n = 0;

	while (n < s.n && s.p[n] != ' ')
		n++;
	return (struct str){s.p, n};
}
