#include "config.h"

#include "brief/brief_impl.h"

#include "base/utf8.h"
#include "model/fact.h"
#include "model/name.h"
#include "model/profile.h"

enum {
	LAST_MAX = 90, /* bytes of what was last spoken of */
};

/* A fact that is known and is neither `none` nor 0; a claim's value. */
static struct str known(const struct record *program, const char *key)
{
	struct str text = fact_text(node_get(program->root, key));

	return str_is(text, "none") || str_is(text, "0") || str_is(text, "0%")
		       ? STR_NONE
		       : text;
}

int brief_program(const struct due_rules *rules, const struct record *person,
		  struct brief_facts *f, struct buf *why)
{
	const int *figure = rules->policy->figure;
	struct str id = record_text(person, "program"), share;
	const struct record *p = id.n ? rules->find(rules->ctx, id) : NULL;
	int points = 0;

	if (!p || p->kind != RECORD_PROGRAM)
		return 0;
	f->there = record_name(p);
	switch (due_program_visa(rules, p)) {
	case DUE_VISA_OPEN:
		points += figure[FIGURE_FIT_VISA];
		buf_addz(why, "; their program sponsors your visa");
		break;
	case DUE_VISA_CLOSED:
		buf_addz(why, "; their program sponsors no visa for you");
		break;
	case DUE_VISA_UNKNOWN:
		f->program = f->there;
		buf_addz(why, "; visas there are not known");
		break;
	case DUE_VISA_ANY:
		break;
	}
	share = known(p, "img_share");
	if (share.n)
		buf_addf(why, "; %.*s IMGs there", STR_ARG(share));
	else if ((share = known(p, "imgs_per_class")).n)
		buf_addf(why, "; %.*s IMGs a class there", STR_ARG(share));
	return share.n ? points + figure[FIGURE_FIT_EVIDENCE] : points;
}

static struct str first_shared(const struct due_rules *rules,
			       const struct record *r)
{
	const struct node *mine = node_get(rules->me, "interests");
	const struct node *theirs = node_get(r->root, "interests");

	for (const struct node *m = NULL; node_each(mine, &m);)
		if (node_has_same(theirs, m->text))
			return m->text;
	return STR_NONE;
}

/* The newest entry of a conversation or of something from them; `f` gets what
 * there was between us. */
static const struct node *last_heard(const struct due_rules *rules,
				     const struct record *r,
				     struct brief_facts *f)
{
	const struct node *log = node_get(r->root, "log"), *best = NULL;
	bool replied = false, sent = false;
	int newest = DAY_NONE;

	for (const struct node *e = NULL; node_each(log, &e);) {
		const struct log_type *type =
			vocab_log_type(node_text(e, "type"));
		int day = day_parse(node_text(e, "date"));

		if (!type || day == DAY_NONE || day > rules->today)
			continue;
		f->met |= type->direction == DIR_BOTH;
		replied |= type == &vocab_log_types[ENTRY_REPLIED];
		sent |= type->sending;
		if (day < newest ||
		    (type->direction != DIR_BOTH && type->direction != DIR_IN))
			continue;
		newest = day;
		best = e;
		f->spoke = type->direction == DIR_BOTH;
		f->wrote = type == &vocab_log_types[ENTRY_REPLIED];
	}
	f->both = replied && sent;
	return best;
}

/* A text as part of a line: cut at a word, without an end of its own. */
static struct str cut(struct str s)
{
	size_t n = s.n > LAST_MAX ? LAST_MAX : 0;

	while (n && s.p[n] != ' ')
		n--;
	s = utf8_head(s, n ? n : LAST_MAX);
	while (s.n && strchr(".,;: ", s.p[s.n - 1]))
		s.n--;
	return s;
}

static struct str first_text(const struct node *map, const char *key)
{
	const struct node *n = node_first_of(node_get(map, key));

	return n ? str_trim(node_scalar(n)) : STR_NONE;
}

/* Said aloud, without the title. */
static struct str my_name(const struct due_rules *rules)
{
	struct str name = node_text(rules->me, "name");
	struct person_name parts;

	name_split_text(name, STR_NONE, STR_NONE, &parts);
	return parts.whole.n ? parts.whole : name;
}

void brief_me(const struct due_rules *rules, struct buf *out)
{
	const struct node *list = node_get(rules->me, "interests");
	const struct node *n = NULL;
	struct str name = my_name(rules);
	struct str country = node_text(rules->me, "country");
	struct str step = str_trim(node_text(rules->me, "step"));

	if (!name.n)
		return;
	buf_addf(out, "I am %.*s, a doctor", STR_ARG(name));
	if (country.n) {
		buf_addz(out, " from ");
		profile_put_country(out, country);
	}
	buf_addc(out, '.');
	if (node_each(list, &n) && !node_empty(n)) {
		buf_addf(out, " I am most interested in %.*s",
			 STR_ARG(n->text));
		if (node_each(list, &n) && !node_empty(n))
			buf_addf(out, " and %.*s", STR_ARG(n->text));
		buf_addc(out, '.');
	}
	if (step.n)
		buf_addf(out, " Now: %.*s.", STR_ARG(step));
}

void brief_judge(const struct due_rules *rules, const struct record *person,
		 struct brief_item *it)
{
	const struct role *role = vocab_role(record_text(person, "role"));
	struct brief_facts *f = &it->facts;

	*f = (struct brief_facts){
		.group = role ? str_z(role->group) : STR_NONE,
		.shared = first_shared(rules, person),
		.work = cut(first_text(person->root, "hooks")),
		.place = record_text(person, "institution"),
		.me = my_name(rules),
		.country = node_text(rules->me, "country"),
		.img = vocab_yes(record_text(person, "img")) == 1,
	};
	it->last = last_heard(rules, person, f);
	f->topic = cut(first_text(it->last, "topics"));
	it->first = str_is(f->group, "resident+fellow");
	it->points = due_fit(rules, person, &it->why) +
		     brief_program(rules, person, f, &it->why);
}

/* "2026-05-18 met: her poster; she said that ..." */
static void put_last(struct arena *a, struct node *map, const struct node *e)
{
	struct str detail = cut(node_text(e, "detail"));
	struct str text = cut(node_text(e, "text"));
	struct buf out = BUF_INIT;

	if (!e)
		return;
	buf_addf(&out, "%.*s %.*s", STR_ARG(node_text(e, "date")),
		 STR_ARG(node_text(e, "type")));
	if (text.n)
		buf_addf(&out, ": %.*s", STR_ARG(text));
	if (detail.n)
		buf_addf(&out, "; %.*s", STR_ARG(detail));
	node_put(a, map, "last", buf_to_arena(&out, a));
}

/* Who has not answered as often as one may write. */
static void put_quiet(const struct brief_run *run, const struct record *r,
		      struct arena *a, struct node *map)
{
	const struct node *s = node_get(r->root, "summary");
	int attempts = str_number(node_text(s, "attempts"));

	if (attempts >= run->due->policy->figure[FIGURE_ATTEMPTS])
		node_put(a, map, "unanswered",
			 arena_format(a,
				      "%d messages unanswered, the last from "
				      "%.*s",
				      attempts,
				      STR_ARG(node_text(s, "waiting"))));
}

struct node *brief_person(const struct brief_run *run, struct brief_item *it,
			  size_t skip, struct arena *a)
{
	const struct record *r = it->record;
	struct node *map = node_new(a, NODE_MAP);
	struct buf text = BUF_INIT;

	node_put(a, map, "id", arena_str(a, it->id));
	name_turned(&text, r);
	node_put(a, map, "name", buf_to_arena(&text, a));
	node_put(a, map, "role", arena_str(a, record_text(r, "role")));
	node_put(a, map, "institution",
		 arena_str(a, record_text(r, "institution")));
	node_put(
		a, map, "why",
		arena_str(a, str_skip(buf_str(&it->why), it->why.len ? 2 : 0)));
	put_last(a, map, it->last);
	put_quiet(run, r, a, map);
	brief_say(&text, &it->facts);
	node_put(a, map, "say", buf_to_arena(&text, a));
	/* a question of mine that I noted and have not asked yet comes first */
	buf_addstr(&text, first_text(it->last, "questions"));
	it->asks = !text.len && brief_ask_open(&text, run, it, skip);
	if (!text.len)
		brief_ask(&text, &it->facts);
	node_put(a, map, "ask", buf_to_arena(&text, a));
	return map;
}
