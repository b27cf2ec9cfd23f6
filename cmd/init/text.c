#include "config.h"

#include "init_impl.h"

#include "base/utf8.h"
#include "codec/yaml/yaml.h"
#include "model/schema.h"
#include "model/step.h"
#include "model/typed.h"
#include "value/message.h"
#include "value/record.h"

const struct init_question init_questions[] = {
	{"name", "Your name", "Dr. Nimali Perera", INIT_TEXT, NULL},
	{"degree", "Your degree", "MBBS", INIT_TEXT, NULL},
	{"country", "The country you are from", "Sri Lanka", INIT_TEXT, NULL},
	{"school", "Your medical school", "Southern Lagoon University",
	 INIT_TEXT, NULL},
	{"email", "Your e-mail address", "nimali@example.org", INIT_ADDRESS,
	 NULL},
	{"linkedin", "The address of your LinkedIn profile",
	 "https://www.linkedin.com/in/example", INIT_LINK, NULL},
	{"visa", "The visa you need", "either", INIT_WORD, vocab_visas},
	{"interests", "Your interests, leading two first, with commas",
	 "cultural psychiatry, trauma", INIT_LIST, NULL},
	{"step", "What you are doing now", "research volunteer in Boston",
	 INIT_STEP, NULL},
	{"stage", "How far you are (of several, the last)", "abroad", INIT_WORD,
	 vocab_steps},
	{NULL, NULL, NULL, INIT_TEXT, NULL},
};

/* Both files are at the root. */
static const char schema_line[] =
	"# yaml-language-server: $schema=" INIT_SCHEMA "\n#\n";

bool init_given(const char *value)
{
	return value && str_trim(str_z(value)).n;
}

static void add_words(struct buf *out, const struct word *words)
{
	for (const struct word *w = words; w->name; w++)
		buf_addf(out, "%s%s",
			 w == words  ? ""
			 : w[1].name ? ", "
				     : " or ",
			 w->name);
}

static bool is_link(struct str s)
{
	for (size_t i = 0; i < s.n; i++)
		if ((unsigned char)s.p[i] <= ' ')
			return false;
	return str_find(s, STR(".")) > 0 && str_find(s, STR("/")) > 0;
}

/* What parts the values of a list. */
static char list_mark(struct str s)
{
	return memchr(s.p, ';', s.n) ? ';' : ',';
}

static bool check_words(const struct init_question *q, struct str s,
			struct buf *why)
{
	if (typed_are_words(s, q->type == INIT_LIST ? list_mark(s) : '\0', why))
		return true;
	buf_addf(why, "; write words, such as %s", q->example);
	return false;
}

/* The word that is meant, whatever its spelling, or NULL. */
static const char *spell(const struct init_question *q, struct str text)
{
	return vocab_spelled(text, q->words, sizeof(*q->words));
}

bool init_check(const struct init_question *q, const char *value,
		struct buf *why)
{
	struct str s = str_trim(str_z(value));
	const char *meant;

	if (utf8_valid(s) != s.n) {
		buf_addf(why, "'%s' is not UTF-8", value);
		return false;
	}
	if (q->type == INIT_STEP)
		return check_words(q, s, why) && !step_explain(why, s);
	if (q->type == INIT_TEXT || q->type == INIT_LIST)
		return check_words(q, s, why);
	if (!s.n)
		return true;
	if (q->type == INIT_ADDRESS ? message_is_address(s)
	    : q->type == INIT_LINK  ? is_link(s)
				    : spell(q, s) != NULL)
		return true;
	if (q->type == INIT_WORD) {
		meant = suggest_nearest(s, q->words, sizeof(*q->words));
		buf_addf(why, "'%.*s' is not ", STR_ARG(s));
		add_words(why, q->words);
		if (meant)
			buf_addf(why, "; did you mean '%s'?", meant);
	} else {
		buf_addf(why, "'%.*s' is not %s (such as %s)", STR_ARG(s),
			 q->type == INIT_LINK ? "a link" : "an e-mail address",
			 q->example);
	}
	return false;
}

/* Appends the YAML of a map, indented. */
static void put_pair(struct buf *out, const char *indent, struct node *map)
{
	struct buf text = BUF_INIT;
	struct str rest, line;

	yaml_write_bare(&text, map);
	for (rest = buf_str(&text); str_raw_line(&rest, &line);) {
		buf_addz(out, line.n > 1 ? indent : "");
		buf_addstr(out, line);
	}
	buf_release(&text);
}

static struct node *split_list(struct arena *a, struct str rest)
{
	struct node *list = node_new(a, NODE_LIST);
	char mark = list_mark(rest);
	struct str item;

	for (size_t n = 0; typed_item(&rest, mark, n, &item); n++)
		node_put(a, list, NULL, item);
	return list;
}

static void put_value(struct buf *out, const char *indent, const char *key,
		      const char *text, bool list)
{
	struct arena a = ARENA_INIT;
	struct node *map = node_new(&a, NODE_MAP);

	node_append(map, str_z(key),
		    list ? split_list(&a, str_z(text))
			 : node_string(&a, str_trim(str_z(text))));
	put_pair(out, indent, map);
	arena_release(&a);
}

void init_settings_text(struct buf *out, const struct init_run *run)
{
	buf_addz(out, schema_line);
	buf_addz(out,
		 "## Your profile, and the figures of kith's rules. Every key "
		 "is optional;\n"
		 "## 'kith help policy' lists them.\n"
		 "## To use a line, remove the '# ' in front of it.\n\n"
		 "me:\n");
	for (size_t i = 0; init_questions[i].key; i++) {
		const struct init_question *q = &init_questions[i];

		if (init_given(run->profile[i]))
			put_value(out, "  ", q->key,
				  q->type == INIT_WORD
					  ? spell(q, str_z(run->profile[i]))
					  : run->profile[i],
				  q->type == INIT_LIST);
		else
			buf_addf(out, "  # %s: %s%s%s\n", q->key,
				 q->type == INIT_LIST ? "[" : "", q->example,
				 q->type == INIT_LIST ? "]" : "");
	}
	buf_addz(out,
		 "  ## What you have achieved; 'kith due' finds whom to tell:\n"
		 "  # milestones: [{date: 2026-05-12, kind: publication, what: "
		 "our paper came out}]\n\n"
		 "policy:\n"
		 "  # window: {follow-up: 3-7, nudge: 10-14}\n"
		 "  # roles: {resident: {keep-in-touch: 60-90}}\n"
		 "  # blackout: [{from: 2027-03-15, to: 2027-03-18, why: SOAP "
		 "week, who: programs}]\n");
}

void init_contact_text(struct buf *out, const struct init_run *run)
{
	bool own = init_given(run->contact);

	buf_addz(out, schema_line);
	buf_addz(out,
		 "## One person, one file; the file's name is the id. Only "
		 "'name' is required.\n"
		 "## To use a line, remove the '# ' in front of it. 'kith help "
		 "contact' lists\n"
		 "## all keys; keys of your own begin with x-.\n\n");
	put_value(out, "", "name", own ? run->contact : "Dr. Alex Example",
		  false);
	if (!own)
		buf_addz(out,
			 "status: paused    # not a real person: nothing is "
			 "due; remove the file\n");
	buf_addz(out,
		 "# email: alex@example.org    # or [one, another]\n"
		 "# linkedin: https://www.linkedin.com/in/example\n"
		 "# institution: Bayview Medical Center\n"
		 "# role: attending            # resident, fellow, faculty, "
		 "program-director ...\n"
		 "# interests: [cultural psychiatry, trauma]\n"
		 "# img: yes                   # an international graduate: "
		 "yes, no, unknown\n"
		 "# hooks: [2025 paper on migration and psychosis]\n"
		 "# open_to: [updates, questions]\n"
		 "# next: {date: 2026-12-01, what: send the CV she asked "
		 "for}\n"
		 "# tags: [img-alum]\n"
		 "# notes: has two cats; prefers mornings\n\n"
		 "## What happened: DATE TYPE [VIA] [@EVENT]: text. 'kith log' "
		 "adds such lines.\n"
		 "log:\n"
		 "  # - 2026-05-18 met @apa-2026: her poster on "
		 "trauma-informed care\n"
		 "  # - 2026-05-22 sent email: asked about the reading "
		 "group\n");
}
