#include "config.h"

#include "draft_impl.h"

#include "model/name.h"
#include "model/profile.h"
#include "words.h"

/* What a text says about its writer: names such as `me`, `signed`, `now`. */

/* The first two interests: those to lead with. */
static const struct node *find_focus(struct draft_values *f)
{
	const struct node *mine = node_get(f->drafts->net->me, "interests");
	struct node *list = node_new(f->arena, NODE_LIST);
	int count = 0;

	for (const struct node *n = NULL; count < 2 && node_each(mine, &n);
	     count++)
		node_append(list, STR_NONE,
			    node_string(f->arena, draft_common(f, n->text)));
	return draft_joined_node(f, list);
}

/* The country, as `put` says it. */
static const struct node *find_country(struct draft_values *f,
				       void (*put)(struct buf *out,
						   struct str country))
{
	struct str country = node_text(f->drafts->net->me, "country");
	struct buf text = BUF_INIT;

	if (country.n)
		put(&text, country);
	return draft_buf_node(f, &text);
}

/* The name to sign with: a degree takes the place of the title. Spoken it has
 * neither. */
static const struct node *find_signed(struct draft_values *f, bool spoken)
{
	struct str name = node_text(f->drafts->net->me, "name");
	struct str degree = node_text(f->drafts->net->me, "degree");
	struct person_name parts;
	struct buf text = BUF_INIT;

	name_split_text(name, STR_NONE, STR_NONE, &parts);
	if (spoken && parts.whole.n) {
		buf_addstr(&text, parts.whole);
	} else if (degree.n && parts.whole.n) {
		buf_addstr(&text, parts.whole);
		buf_addf(&text, ", %.*s", STR_ARG(degree));
	} else {
		buf_addstr(&text, name);
	}
	return draft_buf_node(f, &text);
}

/* What a step may begin with that is no name. */
static const char whos[] =
	" assistant associate clerk clinician collaborator consultant "
	"coordinator doctor extern fellow graduate intern lecturer lead "
	"manager "
	"nurse observer officer physician postdoc psychiatrist registrar "
	"researcher resident scholar scientist student teacher trainee tutor "
	"volunteer ";
static const char plain[] =
	" a an at clinical house in junior medical on psychiatry research "
	"senior the visiting with ";

/* "Preparing for Step 3" goes on within a sentence. */
static struct str uncapitalized(struct draft_values *f, struct str step)
{
	size_t at = 0;
	struct str word = word_next(step, &at);
	struct buf text = BUF_INIT;

	if (word.p != step.p || !(word_in(word, whos) || word_in(word, plain) ||
				  word_ends(word, "ing")))
		return step;
	words_put_lower(&text, step);
	return buf_to_arena(&text, f->arena);
}

/* The step up to its first comma, and what comes after. */
static struct str split_step(struct draft_values *f, struct str *rest)
{
	static const char *const said[] = {"I am ", "I'm ", NULL};
	struct str step = node_text(f->drafts->net->me, "step"), main;

	/* as it was asked for: "What you do now" */
	words_cut_any(&step, said);
	words_cut_lead(&step, "currently ");
	*rest = step;
	if (!step.n || !str_split(rest, ',', &main))
		return STR_NONE;
	*rest = uncapitalized(f, str_trim(*rest));
	/* "research assistant (remote)" */
	if (str_find(main, STR(" (")) > 0 && str_ends(main, STR(")")))
		main.n = (size_t)str_find(main, STR(" ("));
	return uncapitalized(f, str_trim(main));
}

/* Under a first message a wish is a request. */
static bool asks(struct str step)
{
	static const char *const wishes[] = {
		"looking for", "seeking",       "searching", "hoping",
		"open to",     "interested in", "want",      "wish",
		"available",   "in need",       NULL};
	const char *const *wish = wishes;

	while (*wish && str_find(step, str_z(*wish)) < 0)
		wish++;
	return *wish;
}

/* The words before "at the clinic": what somebody is. */
static struct str head_of(struct str step, struct str *last)
{
	size_t at = 0, end = 0;
	struct str word;

	*last = STR_NONE;
	while ((word = word_next(step, &at)).n &&
	       !word_in(word, " at for from in of on with ")) {
		end = (size_t)(word.p + word.n - step.p);
		*last = word;
	}
	return (struct str){step.p, end};
}

static bool names_their_place(struct draft_values *f, struct str step)
{
	struct str theirs =
		f->record ? record_text(f->record, "institution") : STR_NONE;

	return theirs.n && str_find(step, theirs) >= 0;
}

/* With the article that the step has. */
static void put_their_place(struct buf *out, struct draft_values *f,
			    struct str step)
{
	struct str theirs = record_text(f->record, "institution");
	size_t at = (size_t)str_find(step, theirs);

	if (!str_case_starts(theirs, STR("the ")) &&
	    str_ends((struct str){step.p, at}, STR(" the ")))
		buf_addz(out, "the ");
	buf_addstr(out, theirs);
}

/* The step as it goes on after "I am currently", or NULL where it would not,
 * or would ask for something. */
static const struct node *find_now(struct draft_values *f)
{
	struct str rest, step = split_step(f, &rest), last, head;
	struct buf text = BUF_INIT;
	size_t at = 0;
	struct str word = word_next(step, &at);
	bool who;

	if (!word.n || asks(step) || word_in(word, " applying "))
		return NULL;
	head = head_of(step, &last);
	who = word_in(last, whos);
	if (who && !word_in(word, " a an the "))
		buf_addz(&text, strchr("aeiouAEIOU", word.p[0]) ? "an " : "a ");
	else if (!who && !str_ends(word, STR("ing")) &&
		 !word_in(word, " a an at in on with "))
		return NULL;
	if (names_their_place(f, step) && who) {
		buf_addstr(&text, head);
		buf_addz(&text, " here at ");
		put_their_place(&text, f, step);
	} else {
		buf_addstr(&text, step);
	}
	return draft_buf_node(f, &text);
}

/* "this September" of "applying this September", which is over for whoever has
 * matched. */
static const struct node *find_season(struct draft_values *f)
{
	static const char lead[] = "applying ";
	struct str rest, step = split_step(f, &rest);

	if (node_has(node_get(f->drafts->net->me, "stage"), "matched"))
		return NULL;
	if (!str_starts(rest, STR(lead)))
		rest = step;
	if (!str_starts(rest, STR(lead)))
		return NULL;
	rest = str_trim(str_skip(rest, sizeof(lead) - 1));
	return str_starts(rest, STR("to ")) || str_starts(rest, STR("for "))
		       ? NULL
		       : draft_text_node(f, rest);
}

static const struct node *find_usce(struct draft_values *f)
{
	struct str months = node_text(f->drafts->net->me, "usce_months");
	struct buf text = BUF_INIT;

	if (months.n)
		buf_addf(&text, "%.*s month%s", STR_ARG(months),
			 str_is(months, "1") ? "" : "s");
	return draft_buf_node(f, &text);
}

/* `me.is.applying`: is that the stage, the visa, where I live? */
static const struct node *find_me_is(struct draft_values *f, struct str what)
{
	const struct node *me = f->drafts->net->me;

	return draft_yes_node(
		f, node_has(node_get(me, "stage"), what.p) ||
			   node_has(node_get(me, "visa"), what.p) ||
			   node_has(node_get(me, "residence"), what.p));
}

/* "currently applying from Leeds" */
static bool step_applies(struct draft_values *f)
{
	struct str step = node_text(f->drafts->net->me, "step"), word;
	size_t at = 0;

	while ((word = word_next(step, &at)).n)
		if (word_in(word, " applying "))
			return true;
	return false;
}

/* What one does about the aim, by stage: "applying to" it. Who has not said how
 * far they are claims no application. */
static const struct node *find_applying(struct draft_values *f)
{
	struct str stage = node_text(f->drafts->net->me, "stage");

	if (!str_trim(stage).n && !step_applies(f))
		return draft_text_node(f, STR("aiming for"));
	if (str_is(stage, "matched"))
		return draft_text_node(f, STR("about to start"));
	if (word_in(stage, " abroad us-visa research ") && !find_season(f))
		return draft_text_node(f, STR("preparing to apply to"));
	return draft_text_node(f, STR("applying to"));
}

/* My newest milestone, unless they know it. */
static const struct node *find_milestone(struct draft_values *f,
					 struct str path)
{
	int day;
	const struct node *n = profile_milestone(f->drafts->net->me, NULL,
						 f->scope.today, &day);

	return n && draft_has_told(f, day)
		       ? NULL
		       : draft_path_below(&f->scope, n, path);
}

void draft_warn_stage(struct draft_job *j)
{
	const struct node *me = j->d->net->me;
	const struct template_slot *slot =
		template_slot(j->values.template, STR("milestone"));
	const struct node *n = slot ? draft_value(&j->values, slot) : NULL;
	size_t at = 0;

	/* "I matched" */
	if (n && n->type == NODE_STRING &&
	    (word_in(word_next(n->text, &at), " matched ") ||
	     word_in(word_next(n->text, &at), " matched ")) &&
	    !node_has(node_get(me, "stage"), "matched"))
		draft_report(j, "warning",
			     STR("the news is a match, and 'stage' under 'me' "
				 "in kith.yaml is not 'matched': the "
				 "signature does not say so"));
}

bool draft_path_of_me(struct draft_values *f, struct str first, struct str rest,
		      const struct node **out)
{
	if (str_is(first, "me") && str_starts(rest, STR("is.")))
		*out = find_me_is(f, arena_str(f->arena, str_skip(rest, 3)));
	else if (str_is(first, "me") && str_is(rest, "from"))
		*out = find_country(f, profile_put_country);
	else if (str_is(first, "me") && str_is(rest, "country"))
		*out = find_country(f, profile_say_country);
	else if (str_is(first, "me") && str_is(rest, "spoken"))
		*out = find_signed(f, true);
	else if (str_is(first, "me"))
		*out = draft_path_below(&f->scope, f->drafts->net->me, rest);
	else if (str_is(first, "focus"))
		*out = find_focus(f);
	else if (str_is(first, "milestone"))
		*out = find_milestone(f, rest);
	else if (str_is(first, "signed"))
		*out = find_signed(f, false);
	else if (str_is(first, "now"))
		*out = find_now(f);
	else if (str_is(first, "applying"))
		*out = find_applying(f);
	else if (str_is(first, "here"))
		*out = draft_yes_node(
			f, names_their_place(
				   f, node_text(f->drafts->net->me, "step")));
	else if (str_is(first, "season"))
		*out = find_season(f);
	else if (str_is(first, "usce"))
		*out = find_usce(f);
	else
		return false;
	return true;
}
