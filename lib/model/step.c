#include "config.h"

#include "model/step.h"

#include "base/ascii.h"

/* What somebody is, besides words with one of `who_ends`. */
static const char *const whos[] = {
	"associate", "candidate",  "clerk",    "extern",  "fellow",
	"graduate",  "intern",     "lecturer", "lead",    "manager",
	"nurse",     "observer",   "officer",  "postdoc", "registrar",
	"scribe",    "researcher", "scholar",  "teacher", "trainee",
	"volunteer", NULL};
static const char *const who_ends[] = {"dent", "ian", "ist", "sor",
				       "tant", "tor", NULL};

/* What else a step may begin with that is no name. */
static const char *const plain[] = {
	"a",      "an",       "at",   "clinical",   "house",    "in",
	"junior", "medical",  "on",   "psychiatry", "research", "senior",
	"the",    "visiting", "with", NULL};

static const char *const articles[] = {"a", "an", "my", "our", "the", NULL};
static const char *const places[] = {"and",  "a",  "an",   "as", "at", "for",
				     "from", "in", "my",   "of", "on", "our",
				     "the",  "to", "with", NULL};
static const char *const starts[] = {"at", "in", "on", "with", NULL};

static bool is_any(struct str word, const char *const *list)
{
	while (*list && !str_case_eq(word, str_z(*list)))
		list++;
	return *list;
}

static bool is_who(struct str word)
{
	const char *const *end = who_ends;

	if (is_any(word, whos))
		return true;
	while (*end && !(word.n > strlen(*end) && str_ends(word, str_z(*end))))
		end++;
	return *end;
}

static bool ends_ing(struct str word)
{
	return word.n > 4 && str_ends(word, STR("ing"));
}

static struct str first_word(struct str text)
{
	struct str word, rest;

	str_cut(text, ' ', &word, &rest);
	return word;
}

/* Without what it was asked for by, "What you are doing now", and its stop. */
static struct str bare(struct str text)
{
	static const char *const leads[] = {"I am ", "I'm ", "I\xe2\x80\x99m ",
					    "currently "};
	struct str last;

	text = str_trim(text);
	for (size_t i = 0; i < sizeof(leads) / sizeof(*leads); i++)
		if (str_case_starts(text, str_z(leads[i])))
			text = str_trim(str_skip(text, strlen(leads[i])));
	last = str_last_word(text);
	if (str_ends(text, STR(".")) && !memchr(last.p, '.', last.n - 1))
		text.n--;
	return text;
}

static struct str head_of(struct str text)
{
	struct str rest = text, word;
	size_t end = 0;

	while (str_split(&rest, ' ', &word) &&
	       !(end && (is_any(word, places) || str_starts(word, STR("(")))))
		end = (size_t)(word.p + word.n - text.p);
	return (struct str){text.p, end};
}

/* Under a first message a wish is a request. */
static bool asks(struct str text)
{
	static const char *const wishes[] = {
		"looking for", "seeking",       "searching", "hoping",
		"open to",     "interested in", "want",      "wish",
		"available",   "in need",       NULL};
	const char *const *wish = wishes;
	struct buf small = BUF_INIT;

	buf_addlower(&small, text);
	while (*wish && str_find(buf_str(&small), str_z(*wish)) < 0)
		wish++;
	buf_release(&small);
	return *wish;
}

/* "I work as ...", not what is over: "I graduated". */
static bool is_sentence(struct str text)
{
	static const char *const other[] = {"did", "had",  "have", "hope",
					    "was", "will", NULL};
	struct str first, rest, verb;

	str_cut(text, ' ', &first, &rest);
	verb = first_word(rest);
	return str_is(first, "I") && verb.n && !is_any(verb, other) &&
	       !str_ends(verb, STR("ed"));
}

static enum step_kind kind_of(struct str text, struct str head)
{
	struct str first = first_word(text);

	if (!text.n)
		return STEP_NONE;
	if (asks(text))
		return STEP_WISH;
	if (str_case_eq(first, STR("applying")))
		return STEP_APPLYING;
	if (is_who(str_last_word(head)))
		return STEP_WHO;
	return ends_ing(first) || is_any(first, starts) ||
			       is_any(first, articles) || is_sentence(text)
		       ? STEP_PHRASE
		       : STEP_NONE;
}

/* The text up to its first comma or semicolon, and what comes after that. */
static void read_first(struct step *out, struct str text)
{
	size_t n = 0;

	while (n < text.n && !strchr(",;", text.p[n]))
		n++;
	*out = (struct step){.text = str_trim((struct str){text.p, n})};
	out->rest = str_trim(str_skip(text, n < text.n ? n + 1 : n));
	/* "research assistant (remote)" */
	if (str_find(out->text, STR(" (")) > 0 && str_ends(out->text, STR(")")))
		out->text.n = (size_t)str_find(out->text, STR(" ("));
	out->head = head_of(out->text);
	out->has_article = is_any(first_word(out->text), articles);
	out->kind = kind_of(out->text, out->head);
}

void step_read(struct step *out, struct str text)
{
	struct step also;

	read_first(out, bare(text));
	if (str_case_starts(out->rest, STR("and ")))
		out->rest = str_trim(str_skip(out->rest, strlen("and ")));
	read_first(&also, bare(out->rest));
	/* "in Lima" is a place */
	if (also.kind == STEP_WHO ||
	    (also.kind == STEP_PHRASE && ends_ing(first_word(also.text))))
		out->also = also.text;
}

bool step_is_plain(struct str text)
{
	struct str word = first_word(text);

	return is_who(word) || is_any(word, plain) || ends_ing(word);
}

bool step_explain(struct buf *why, struct str text)
{
	struct step step;

	step_read(&step, text);
	if (step.kind != STEP_NONE || !step.text.n ||
	    !ascii_is_alnum(step.text.p[0]))
		return false;
	buf_addf(why,
		 "no letter can say 'and currently %.*s'; write who you are, "
		 "as in 'research volunteer in Boston', or what you are doing, "
		 "as in 'studying for Step 3'",
		 STR_ARG(step.text));
	return true;
}

void step_check(const struct node *me, const char *file, struct diag *d)
{
	const struct node *n = node_get(me, "step");
	struct buf why = BUF_INIT;

	if (n && n->type == NODE_STRING && step_explain(&why, n->text))
		diag_warning(d, file, n->pos, "'me.step': %s", why.s);
	buf_release(&why);
}
