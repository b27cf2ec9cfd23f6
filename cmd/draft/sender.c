#include "config.h"

#include "draft_impl.h"

#include "match/match.h"
#include "model/name.h"
#include "model/profile.h"
#include "model/step.h"
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

/* The year of graduation is 'yog'. */
static struct str my_school(struct draft_values *f)
{
	return prose_without_year(node_text(f->drafts->net->me, "school"));
}

/* As it goes on after "from". */
static const struct node *find_school(struct draft_values *f)
{
	struct buf text = BUF_INIT;

	prose_school(&text, my_school(f));
	return draft_buf_node(f, &text);
}

/* The name to sign with: a degree takes the place of the title. Spoken it has
 * neither. */
static const struct node *find_signed(struct draft_values *f, bool spoken)
{
	struct str degree = node_text(f->drafts->net->me, "degree");
	struct person_name parts;
	struct buf tidy = BUF_INIT, text = BUF_INIT;

	name_tidy(&tidy, node_text(f->drafts->net->me, "name"));
	name_split_text(buf_str(&tidy), STR_NONE, STR_NONE, &parts);
	buf_addstr(&text, parts.whole.n && (spoken || degree.n)
				  ? parts.whole
				  : buf_str(&tidy));
	if (parts.whole.n && degree.n && !spoken)
		buf_addf(&text, ", %.*s", STR_ARG(degree));
	buf_release(&tidy);
	return draft_buf_node(f, &text);
}

/* The place of the reader where the step names it: "Newark Clinic" of
 * "observing at Newark Clinic in May". */
static struct str find_their_place(struct draft_values *f, struct str step)
{
	struct str theirs =
		f->record ? record_text(f->record, "institution") : STR_NONE;
	ptrdiff_t at = str_find(step, STR(" at ")), in;
	struct str place;

	if (!theirs.n || at < 0)
		return STR_NONE;
	place = str_skip(step, (size_t)at + strlen(" at "));
	in = str_find(place, STR(" in "));
	if (in >= 0)
		place.n = (size_t)in;
	return match_places_agree(place, theirs) ? place : STR_NONE;
}

static struct step my_step(struct draft_values *f)
{
	struct step step;

	step_read(&step, node_text(f->drafts->net->me, "step"));
	return step;
}

/* "Preparing for Step 3" goes on within a sentence. */
static void put_step(struct buf *out, struct str text)
{
	if (step_is_plain(text))
		words_put_lower(out, text);
	else
		buf_addstr(out, text);
}

/* One thing that I am or do. */
static void put_doing(struct draft_values *f, struct buf *text,
		      const struct step *step)
{
	struct str place = find_their_place(f, step->text);

	if (step->kind == STEP_WHO && !step->has_article)
		buf_addz(text,
			 strchr("aeiouAEIOU", step->text.p[0]) ? "an " : "a ");
	put_step(text, step->text);
	if (place.n) {
		text->len -= (size_t)(step->text.p + step->text.n - place.p) +
			     strlen("at ");
		buf_addf(text, "here at %.*s", STR_ARG(place));
	}
}

/* The step as it goes on after "and currently", or NULL where it would not, or
 * would ask for something. */
static const struct node *find_now(struct draft_values *f)
{
	struct step step = my_step(f), also;
	struct buf text = BUF_INIT;

	if (step.kind != STEP_WHO && step.kind != STEP_PHRASE)
		return NULL;
	put_doing(f, &text, &step);
	if (step.also.n) {
		step_read(&also, step.also);
		buf_addz(&text, " and ");
		put_doing(f, &text, &also);
	}
	return draft_buf_node(f, &text);
}

/* "this September" of "applying this September", which is over for whoever has
 * matched. */
static const struct node *find_season(struct draft_values *f)
{
	static const char lead[] = "applying ";
	struct step step = my_step(f);
	struct str rest = step.rest;

	if (node_has(node_get(f->drafts->net->me, "stage"), "matched"))
		return NULL;
	if (!str_case_starts(rest, STR(lead)))
		rest = step.text;
	if (!str_case_starts(rest, STR(lead)))
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
			     STR("the news is a match, and your stage is not "
				 "'matched', so the signature does not say it: "
				 "kith set me stage=matched"));
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
	else if (str_is(first, "me") && str_is(rest, "school"))
		*out = draft_text_node(f, my_school(f));
	else if (str_is(first, "me") && str_is(rest, "the_school"))
		*out = find_school(f);
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
		*out = draft_yes_node(f,
				      find_their_place(f, my_step(f).text).n);
	else if (str_is(first, "season"))
		*out = find_season(f);
	else if (str_is(first, "usce"))
		*out = find_usce(f);
	else
		return false;
	return true;
}
