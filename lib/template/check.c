#include "config.h"

#include "template/template_impl.h"

#include "model/schema.h"

/* Names that are there without a key of that name. */
static const char *const roots[] = {
	"me",    "event",      "program",  "last",       "log",
	"is",    "today",      "shared",   "work",       "milestone",
	"focus", "title",      "has",      "days",       "introducer",
	"yours", "signed",     "now",      "season",     "first",
	"late",  "several",    "may",      "promise",    "expected",
	"said",  "language",   "applying", "occasion",   "here",
	"usce",  "brief",      "waiting",  "salutation", "plan",
	"spoke", "our_school", NULL,
};

struct check {
	const struct template *t;
	struct arena *arena; /* for names in messages */
	struct diag *diag;
	struct str inside[TEMPLATE_DEPTH]; /* paths of the sections around */
	size_t depth;
};

/* Is `path` a field below `above`? */
static bool is_below(struct str above, struct str path)
{
	struct buf whole = BUF_INIT;
	bool known;

	buf_addf(&whole, "%.*s.%.*s", STR_ARG(above), STR_ARG(path));
	known = schema_find(buf_str(&whole)) != NULL;
	buf_release(&whole);
	return known;
}

static bool in_log(struct str key)
{
	return !key.n || str_starts(key, STR("is.")) ||
	       str_starts(key, STR("x-")) || is_below(STR("log"), key);
}

static bool is_known(const struct check *c, struct str path)
{
	struct str first, rest;

	str_cut(path, '.', &first, &rest);
	if (path.p[0] == '.' || template_slot(c->t, path) ||
	    template_slot(c->t, first))
		return true;
	if (str_is(first, "has") || str_is(first, "several") ||
	    str_is(first, "thanks"))
		return rest.n && is_known(c, rest);
	if (str_is(first, "last") || str_is(first, "log"))
		return in_log(rest);
	if (str_is(first, "event") || str_is(first, "program"))
		return !rest.n || schema_find(rest);
	if (str_is_any(first, roots) || str_starts(first, STR("x-")) ||
	    schema_find(first))
		return true;
	for (size_t i = 0; i < c->depth; i++)
		if (str_starts(c->inside[i], STR("me.")) ||
		    is_below(c->inside[i], path))
			return true;
	return false;
}

/* The name that was probably meant, or NULL. */
static const char *suggest_name(struct check *c, struct str path)
{
	struct suggestion s = suggest_for(path);
	const char *root;

	for (size_t i = 0; i < c->t->slot_count; i++)
		suggest_offer(&s, c->t->slots[i].name);
	if (s.name.p)
		return arena_str(c->arena, s.name).p;
	root = suggest_nearest(path, roots, sizeof(*roots));
	return root ? root : schema_suggest(path);
}

static bool check_name(struct check *c, struct str path)
{
	char end[SUGGEST_HINT];

	if (is_known(c, path))
		return true;
	suggest_hint(end, suggest_name(c, path),
		     "list it below 'Needs' or 'Uses', or see 'kith help "
		     "template'");
	diag_excerpt(c->diag, c->t->file, c->t->source,
		     (size_t)(path.p - c->t->source.p), "unknown name '%.*s'%s",
		     STR_ARG(path), end);
	return false;
}

static bool check_parts(struct check *c, const struct template_part *part)
{
	for (; part; part = part->next) {
		if (part->type == TOKEN_TEXT || part->type == TOKEN_INCLUDE)
			continue;
		if (!check_name(c, part->text))
			return false;
		if (!part->inside)
			continue;
		c->inside[c->depth++] = part->text;
		if (!check_parts(c, part->inside))
			return false;
		c->depth--;
	}
	return true;
}

static bool check_paths(struct check *c, const struct template_slot *slot)
{
	struct str rest = slot->paths, at = rest, path;

	for (; rest.n && str_split(&rest, ',', &path); at = rest) {
		if (!path.n) {
			diag_excerpt(c->diag, c->t->file, c->t->source,
				     (size_t)(at.p - c->t->source.p),
				     "a path is missing");
			return false;
		}
		if (!check_name(c, path))
			return false;
	}
	return true;
}

bool template_check_names(struct template *t, struct diag *d)
{
	struct check c = {.t = t, .arena = &t->arena, .diag = d};

	for (size_t i = 0; i < t->slot_count; i++)
		if (!check_paths(&c, &t->slots[i]))
			return false;
	return check_parts(&c, t->subject) && check_parts(&c, t->topic) &&
	       check_parts(&c, t->body);
}

static bool parts_mention(const struct template_part *part, struct str name)
{
	for (; part; part = part->next)
		if (part->type != TOKEN_TEXT &&
		    (str_eq(part->text, name) ||
		     parts_mention(part->inside, name) ||
		     (part->included &&
		      parts_mention(part->included->body, name))))
			return true;
	return false;
}

bool template_mentions(const struct template *t, struct str name)
{
	return template_slot(t, name) || parts_mention(t->subject, name) ||
	       parts_mention(t->topic, name) || parts_mention(t->body, name);
}
