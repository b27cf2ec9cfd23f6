/* The keys of `me` in kith.yaml. */
#include "config.h"

#include "model/profile.h"

#define ME FIELD_ME
#define LIST (FIELD_ME | FIELD_LIST)
#define WORDS (FIELD_ME | FIELD_LIST | FIELD_PARTED)
#define ITEMS (WORDS | FIELD_ITEMS | FIELD_ALONE)

const struct field profile_fields[] = {
	{"name", FIELD_NAME, ME, NULL, "your name, with its title"},
	{"degree", FIELD_TEXT, ME, NULL, "your degree"},
	{"country", FIELD_TEXT, ME, NULL, "where you are from"},
	{"school", FIELD_TEXT, ME, NULL, "your medical school"},
	{"email", FIELD_TEXT, ITEMS, NULL, "your address"},
	{"linkedin", FIELD_TEXT, LIST, NULL, "your LinkedIn profile"},
	{"visa", FIELD_WORD, ITEMS, vocab_visas,
	 "the visa you need: J-1, H-1B, either or none"},
	{"residence", FIELD_TEXT, ME, NULL,
	 "where you live: abroad, or in the US"},
	{"interests", FIELD_TEXT, WORDS, NULL,
	 "a list; the one or two that you lead with first"},
	{"aim", FIELD_TEXT, ME, NULL,
	 "what you want to be; psychiatry residency by default"},
	{"step", FIELD_TEXT, ME, NULL, "what you are doing now"},
	{"stage", FIELD_WORD, ME, vocab_steps,
	 "how far you are: applying, interviewing and so on"},
	{"steps_done", FIELD_TEXT, WORDS, NULL,
	 "steps of your stage that are done or not for you, by name; see "
	 "kith-season(5)"},
	{"education", FIELD_TEXT, LIST, NULL, "degrees and diplomas"},
	{"research", FIELD_TEXT, LIST, NULL, "studies you took part in"},
	{"publications", FIELD_TEXT, LIST, NULL, "papers and chapters"},
	{"volunteering", FIELD_TEXT, LIST, NULL, "work for others"},
	{"languages", FIELD_TEXT, WORDS, NULL, "languages you speak"},
	{"skills", FIELD_TEXT, WORDS, NULL, "software, statistics"},
	{"offers", FIELD_TEXT, LIST, NULL, "what you can give"},
	{"scores", FIELD_MAP, ME, NULL, "results of exams, by name"},
	{"attempts", FIELD_NUMBER, ME, NULL, "failed attempts at exams"},
	{"step3", FIELD_TEXT, ME, NULL, "whether Step 3 is passed"},
	{"ecfmg", FIELD_MAP, ME, NULL, "your certification: status and date"},
	{"yog", FIELD_NUMBER, ME, NULL, "year of graduation"},
	{"usce_months", FIELD_NUMBER, ME, NULL,
	 "months of US clinical experience"},
	{"usce_kinds", FIELD_TEXT, WORDS, NULL,
	 "its kinds: hands-on, observership and so on"},
	{"preferences", FIELD_MAP, ME, NULL, "what you look for in a program"},
	{"milestones", FIELD_MAP, LIST, NULL,
	 "a list of {date, kind, what}, as in {date: 2026-11-25, kind: exam, "
	 "what: passed Step 2}"},
	{.name = NULL},
};

/* Any key below one that is a map. */
static const struct field below[] = {
	{"scores.", FIELD_NUMBER, ME, NULL, NULL},
	{"attempts.", FIELD_NUMBER, ME, NULL, NULL},
	{"ecfmg.", FIELD_TEXT, ME, NULL, NULL},
	{"preferences.", FIELD_TEXT, WORDS, NULL, NULL},
	{.name = NULL},
};

static bool is_below(struct str path, struct str name)
{
	return str_starts(path, name) && path.n > name.n &&
	       !memchr(path.p + name.n, '.', path.n - name.n);
}

const struct field *profile_field(struct str path)
{
	for (const struct field *f = profile_fields; f->name; f++)
		if (str_is(path, f->name))
			return f;
	for (const struct field *f = below; f->name; f++)
		if (is_below(path, str_z(f->name)))
			return f;
	return NULL;
}
