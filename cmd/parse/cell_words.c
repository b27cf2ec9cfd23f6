#include "config.h"

#include "cell_impl.h"

/* Words that mean the same, and those that say nothing. One row a word. */
static const struct {
	const char *word, *means; /* "": nothing */
} synonyms[] = {
	{"a", ""},
	{"an", ""},
	{"are", ""},
	{"is", ""},
	{"of", ""},
	{"ok", ""},
	{"only", ""},
	{"or", ""},
	{"than", ""},
	{"the", ""},
	{"we", ""},
	{"in", ""},
	{"at", ""},
	{"highly", ""},
	{"strongly", ""},
	{"graduated", ""},
	{"graduates", ""},
	{"graduation", ""},
	{"grad", ""},
	{"usce", ""},
	{"score", ""},
	{"pref", "preferred"},
	{"prefer", "preferred"},
	{"preferably", "preferred"},
	{"prefers", "preferred"},
	{"recommended", "preferred"},
	{"recommend", "preferred"},
	{"encouraged", "preferred"},
	{"desired", "preferred"},
	{"desirable", "preferred"},
	{"ideally", "preferred"},
	{"year", "years"},
	{"yrs", "years"},
	{"yr", "years"},
	{"y", "years"},
	{"month", "months"},
	{"mos", "months"},
	{"m", "months"},
	{"mo", "months"},
	{"week", "weeks"},
	{"wks", "weeks"},
	{"wk", "weeks"},
	{"attempt", "attempts"},
	{"try", "attempts"},
	{"tries", "attempts"},
	{"total", "attempts"},
	{"failure", "failures"},
	{"failed", "failures"},
	{"fail", "failures"},
	{"fails", "failures"},
	{"min", ">="},
	{"minimum", ">="},
	{"least", ">="},
	{"above", ">="},
	{"max", "<="},
	{"maximum", "<="},
	{"within", "<="},
	{"last", "<="},
	{"past", "<="},
	{"most", "<="},
	{"up", ""},
	{"to", ""},
	{"less", "<"},
	{"fewer", "<"},
	{"under", "<"},
	{"below", "<"},
	{"avg", "average"},
	{"mean", "average"},
	{"typical", "average"},
	{"typically", "average"},
	{"cutoff", "limit"},
	{"cut-off", "limit"},
	{"limits", "limit"},
	{"restriction", "limit"},
	{"restrictions", "limit"},
	{"after", "later"},
	{"newer", "later"},
	{"onward", "later"},
	{"onwards", "later"},
	{"since", "later"},
	{"psych", "psychiatry"},
	{"psychiatric", "psychiatry"},
	{"psychiatrist", "psychiatry"},
	{"psychiatrists", "psychiatry"},
	{"letter", "letters"},
	{"lor", "letters"},
	{"lors", "letters"},
	{"obs", "observership"},
	{"observer", "observership"},
	{"observerships", "observership"},
	{"externships", "externship"},
	{"hands-on", "hands"},
	{"clerkships", "clerkship"},
	{"app", "application"},
	{"apply", "application"},
	{"applying", "application"},
	{"applications", "application"},
	{"rank", "ranking"},
	{"rol", "ranking"},
	{"roll", "ranking"},
	{"matriculation", "start"},
	{"orientation", "start"},
	{"one", "1"},
	{"first", "1"},
	{"two", "2"},
	{"three", "3"},
	{"four", "4"},
	{"five", "5"},
	{"six", "6"},
	{"seven", "7"},
	{"eight", "8"},
	{"ten", "10"},
	{"zero", "0"},
};

static const char *const unknown_texts[] = {
	"",         "-",       "--",        "---",       "?",
	"n/a",      "na",      "n.a.",      "unknown",   "not specified",
	"tbd",      "tba",     "not known", "not given", "not listed",
	"no info",  "no data", "nan",       "null",      "not stated",
	"not said", "??",      "[]",
};

struct str cell_synonym(struct str word)
{
	for (size_t i = 0; i < sizeof(synonyms) / sizeof(*synonyms); i++)
		if (str_is(word, synonyms[i].word))
			return str_z(synonyms[i].means);
	return word;
}

bool cell_is_unknown(const struct cell *c)
{
	for (size_t i = 0; i < sizeof(unknown_texts) / sizeof(*unknown_texts);
	     i++)
		if (str_is(c->folded, unknown_texts[i]))
			return true;
	return false;
}
