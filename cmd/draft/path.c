#include "config.h"

#include "draft_impl.h"

#include "base/text.h"
#include "brief/brief.h"
#include "model/fact.h"
#include "model/name.h"
#include "words.h"

/*
 * From a path to its value: what is in the log, what follows from the record,
 * then the keys of its file.
 */

/* A program's fact may be the word `unknown`, or several claims: the first that
 * is known, unless they differ. */
static const struct node *known(const struct node *n)
{
	const struct node *value = node_get(n, "value");
	const struct node *claim = n && n->type == NODE_LIST ? n->first : NULL;

	if (node_get(claim, "value")) {
		while (claim && !known(claim))
			claim = claim->next;
		return fact_is_disputed(n) ? NULL : claim;
	}
	if (!template_has_value(n) ||
	    str_is(value ? value->text : n->text, "unknown"))
		return NULL;
	return n;
}

const struct node *draft_path_below(struct template_scope *s,
				    const struct node *n, struct str path)
{
	struct draft_values *f = (struct draft_values *)s;

	while (n && path.n) {
		struct str first;

		str_cut(path, '.', &first, &path);
		if (n->type == NODE_LIST)
			n = n->first;
		if (n && n->type == NODE_STRING) {
			const struct record *r = references_find(
				&f->drafts->references, n->text);

			n = r ? r->root : NULL;
		}
		n = n ? node_get_str(n, first) : NULL;
	}
	return known(n);
}

const struct node *draft_text_node(struct draft_values *f, struct str text)
{
	return text.n ? node_string(f->arena, text) : NULL;
}

const struct node *draft_buf_node(struct draft_values *f, struct buf *text)
{
	return draft_text_node(f, buf_to_arena(text, f->arena));
}

const struct node *draft_joined_node(struct draft_values *f,
				     const struct node *list)
{
	struct buf text = BUF_INIT;

	template_value(&text, list, f->scope.today);
	return draft_buf_node(f, &text);
}

/* What a list of the user and one of theirs have in common, as the user says
 * it; `but` is passed over. */
static const struct node *find_common(struct draft_values *f, const char *key,
				      const char *but)
{
	const struct node *mine = node_get(f->drafts->net->me, key);
	const struct node *theirs = node_get(f->record->root, key);
	struct node *list = node_new(f->arena, NODE_LIST);

	for (const struct node *n = NULL; node_each(mine, &n);)
		if (!str_is(n->text, but) && node_has_same(theirs, n->text))
			node_append(list, STR_NONE,
				    node_string(f->arena,
						draft_common(f, n->text)));
	return draft_joined_node(f, list);
}

/* Their newest work, after `before`; `seen`: which there is already. */
static const struct node *find_work(struct draft_values *f, const char *before,
				    bool seen)
{
	const struct node *list = node_get(f->record->root, "hooks"), *n = NULL;
	struct buf text = BUF_INIT;

	while (node_each(list, &n) &&
	       (!prose_names_work(n->text) ||
		(seen && prose_is_ahead(n->text, f->scope.today))))
		;
	if (n && str_trim(n->text).n) {
		buf_addz(&text, before);
		prose_work(&text, draft_spelled(f, n->text));
	}
	return draft_buf_node(f, &text);
}

const struct node *draft_yes_node(struct draft_values *f, bool is)
{
	return is ? node_new(f->arena, NODE_TRUE) : NULL;
}

/* Is it that role, or one of that group; or an international graduate? */
static const struct node *find_is(struct draft_values *f, struct str what)
{
	const struct role *role = vocab_role(record_text(f->record, "role"));
	bool is = role && (str_is(what, role->name) ||
			   str_find(str_z(role->group), what) >= 0);

	if (str_is(what, "img"))
		is = vocab_yes(record_text(f->record, "img")) == 1;
	return draft_yes_node(f, is);
}

/* Names are one line, whatever a file says. */
static const struct node *line_node(struct draft_values *f, struct str text)
{
	struct buf line = BUF_INIT;

	message_line(&line, text);
	return draft_buf_node(f, &line);
}

/* What name.h makes of the record. */
static const struct node *name_node(struct draft_values *f,
				    void (*make)(struct buf *out,
						 const struct record *r))
{
	struct buf text = BUF_INIT;
	const struct node *n;

	make(&text, f->record);
	n = line_node(f, buf_str(&text));
	buf_release(&text);
	return n;
}

static void put_greeting(struct buf *out, const struct record *r)
{
	name_greeting(out, r);
}

static bool cut_dear(struct str *greeting)
{
	bool has = str_case_starts(*greeting, STR("Dear "));

	if (has)
		*greeting = str_trim(str_skip(*greeting, strlen("Dear ")));
	return has;
}

/* The bytes of the mark that a whole first line ends in, "Stimate domnule
 * profesor,"; 0 without one. Folded, the wide ones of Chinese are these. */
static size_t salutation_mark(struct str greeting)
{
	static const char *const marks[] = {",", ":", "!", "\xd8\x8c", NULL};
	size_t at = greeting.n;
	struct buf folded = BUF_INIT;
	bool is;

	while (at && (greeting.p[--at] & 0xc0) == 0x80)
		;
	text_fold(&folded, str_skip(greeting, at));
	is = at && str_is_any(buf_str(&folded), marks);
	buf_release(&folded);
	return is ? greeting.n - at : 0;
}

/* The first line of a letter where the user says all of it, or NULL. */
static const struct node *find_salutation(struct draft_values *f)
{
	const struct node *given = draft_slots_find(
		f->drafts->slots, f->overrides, STR("greeting"));
	struct str own = str_trim(given ? node_scalar(given)
					: record_text(f->record, "greeting"));

	return salutation_mark(own) ? line_node(f, own) : NULL;
}

/* Who writes "Dear Dr. Abebe," means what stands between; another salutation
 * does not say what goes on after "Thank you,". An address that stands in for a
 * name greets nobody. */
static const struct node *find_greeting(struct draft_values *f)
{
	struct str own = str_trim(record_text(f->record, "greeting"));
	const struct node *n;

	if (!cut_dear(&own) && salutation_mark(own))
		own = STR_NONE;
	own.n -= salutation_mark(own);
	n = own.n ? line_node(f, own) : name_node(f, put_greeting);
	return n && message_is_address(n->text) ? NULL : n;
}

static const struct node *find_name(struct draft_values *f, struct str part)
{
	struct person_name name;

	if (str_is(part, "name"))
		return name_node(f, name_turned);
	name_split(f->record, &name);
	if (str_is(part, "title"))
		return line_node(f, name.title);
	return line_node(f, str_is(part, "given") ? name.given : name.family);
}

void draft_warn_name(struct draft_job *j)
{
	const struct record *r = j->values.record;
	struct buf said = BUF_INIT, why = BUF_INIT;

	if (!record_text(r, "greeting").n && !name_greeting(&said, r) &&
	    template_mentions(j->values.template, STR("greeting"))) {
		buf_addf(&why,
			 "which part is the family name is not known, so it "
			 "begins 'Dear %s'; kith set %.*s family=... says it",
			 said.s, STR_ARG(j->id));
		draft_report(j, "warning", buf_str(&why));
	}
	buf_release(&said);
	buf_release(&why);
}

static const struct node *find_introducer(struct draft_values *f,
					  struct str path)
{
	const struct node *id = node_get(f->record->root, "introduced_by");

	return id ? draft_path_below(&f->scope, id, path.n ? path : STR("name"))
		  : NULL;
}

/* Names that are about a contact and no key of its file. */
static bool find_derived(struct draft_values *f, struct str first,
			 struct str rest, const struct node **out)
{
	if (draft_path_of_log(f, first, rest, out))
		return true;
	if (str_is(first, "greeting"))
		*out = find_greeting(f);
	else if (str_is(first, "salutation"))
		*out = find_salutation(f);
	else if (word_in(first, " name title given family "))
		*out = find_name(f, first);
	else if (str_is(first, "shared"))
		*out = find_common(f, "interests", "");
	else if (str_is(first, "language"))
		*out = find_common(f, "languages", "English");
	else if (str_is(first, "may"))
		*out = draft_yes_node(
			f, node_has(node_get(f->record->root, "permission"),
				    arena_str(f->arena, rest).p));
	else if (str_is(first, "work"))
		*out = find_work(f, "", false);
	else if (str_is(first, "yours"))
		*out = find_work(f, "your ", true);
	else if (str_is(first, "is"))
		*out = find_is(f, rest);
	else if (str_is(first, "our_school"))
		*out = draft_our_school(f);
	else if (str_is(first, "introducer"))
		*out = find_introducer(f, rest);
	else
		return false;
	return true;
}

/* From the first day of an event to its last, in words. */
static const struct node *find_days(struct draft_values *f)
{
	const struct node *dates = node_get(f->record->root, "dates");
	const struct node *start = node_get(dates, "start");
	const struct node *end = node_get(dates, "end");
	struct buf text = BUF_INIT;

	template_value(&text, start, f->scope.today);
	if (start && !node_empty(end) && !str_eq(start->text, end->text)) {
		buf_addz(&text, " to ");
		template_value(&text, end, f->scope.today);
	}
	return draft_buf_node(f, &text);
}

/* What to know before an event. */
static const struct node *find_brief(struct draft_values *f, struct str path)
{
	const struct drafts *d = f->drafts;

	if (!f->brief)
		f->brief = brief_make(&d->rules, d->net->season, f->record,
				      f->arena);
	return draft_path_below(&f->scope, f->brief, path);
}

const struct node *draft_path(struct draft_values *f, struct str path)
{
	struct str first, rest;
	const struct node *n = NULL;

	str_cut(path, '.', &first, &rest);
	if (draft_path_of_me(f, first, rest, &n))
		return n;
	if (str_is(first, "has"))
		return draft_yes_node(
			f, template_has_value(f->scope.find(&f->scope, rest)));
	if (str_is(first, "thanks"))
		return draft_yes_node(
			f, prose_is_thanks(f->scope.find(&f->scope, rest)));
	if (str_is(first, "several")) {
		n = node_first_of(f->scope.find(&f->scope, rest));
		return draft_yes_node(f, n && n->next);
	}
	if (str_is(first, "today"))
		return draft_day_node(f, f->scope.today);
	if (!f->record)
		return NULL;
	if (str_is(first, "days"))
		return find_days(f);
	if (str_is(first, "brief") && f->record->kind == RECORD_EVENT)
		return find_brief(f, rest);
	if (f->summary && find_derived(f, first, rest, &n))
		return n;
	n = draft_path_below(&f->scope, f->record->root, path);
	if (!n)
		n = draft_path_below(
			&f->scope, node_get(f->record->root, "summary"), path);
	return n;
}
