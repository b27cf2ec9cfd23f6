#include "config.h"

#include "person.h"

#include "base/text.h"
#include "base/utf8.h"
#include "model/name.h"
#include "model/policy.h"
#include "model/position.h"
#include "model/schema.h"
#include "model/summary.h"
#include "store/file_name.h"
#include "value/message.h"

void people_init(struct people *all, int today)
{
	struct policy policy;

	*all = (struct people){.today = today};
	policy_init(&policy);
	all->rest_after = policy.figure[FIGURE_ATTEMPTS];
	policy_release(&policy);
}

void people_release(struct people *all)
{
	str_map_release(&all->ids);
	arena_release(&all->arena);
}

static bool is_cjk(struct str s)
{
	uint32_t cp;

	if (!s.n)
		return false;
	for (size_t i = 0; i < s.n;) {
		i += utf8_next(str_skip(s, i), &cp);
		if (cp < 0x2e80 || (cp > 0x9fff && cp < 0xac00) ||
		    (cp > 0xd7a3 && cp < 0xf900))
			return false;
	}
	return true;
}

/* Is it a title that goes before a name, as "Dr." is and "Herr" is not? */
static bool is_title(struct person *p, struct str title)
{
	struct buf text = BUF_INIT;
	struct person_name name;
	struct str whole;

	buf_addf(&text, "%.*s Ann Lee", STR_ARG(title));
	whole = buf_to_arena(&text, &p->record.arena);
	name_split_text(whole, STR_NONE, STR_NONE, &name);
	return name.title.n == title.n;
}

static void add_word(struct buf *out, const char *between, struct str word)
{
	if (!word.n)
		return;
	if (out->len)
		buf_addz(out, between);
	buf_addstr(out, word);
}

/* "Rao, MD, MPH" as "Rao". */
static struct str without_degrees(struct str family)
{
	struct person_name name;

	name_split_text(family, STR_NONE, STR_NONE, &name);
	if (name.suffix.n)
		family.n = (size_t)(name.suffix.p - family.p);
	while (family.n &&
	       (family.p[family.n - 1] == ' ' || family.p[family.n - 1] == ','))
		family.n--;
	return family;
}

/* "Rajesh, MD" as a first name: degrees come after the whole name. */
static void move_degrees(struct person *p)
{
	struct str given = without_degrees(p->given);

	if (!given.n || given.n == p->given.n || p->suffix.n)
		return;
	p->suffix = str_skip(p->given, given.n);
	while (p->suffix.p[0] == ',' || p->suffix.p[0] == ' ')
		p->suffix = str_skip(p->suffix, 1);
	p->given = given;
}

/* `Ann "Annie"` as a first name. */
static void take_nickname(struct person *p)
{
	struct str given, nick, rest;

	if (!str_ends(p->given, STR("\"")) ||
	    !str_cut(p->given, '"', &given, &nick))
		return;
	/* the first mark may be the last, too: `Ann "` */
	if (!str_cut(nick, '"', &nick, &rest) || rest.n)
		return;
	given = str_trim(given);
	nick = str_trim(nick);
	if (!given.n || !nick.n)
		return;
	p->given = given;
	person_add(p, STR("nickname"), nick, false);
}

/* All of the name, in one line. */
static struct str whole_name(struct person *p)
{
	struct buf text = BUF_INIT, line = BUF_INIT;
	struct str title = p->title;
	bool cjk;

	take_nickname(p);
	move_degrees(p);
	cjk = !p->full.n && is_cjk(p->given) && is_cjk(p->family);
	if (title.n && (str_starts(p->full, title) || !is_title(p, title))) {
		if (!str_starts(p->full, title))
			person_add(p, STR("x-title"), title, false);
		title = STR_NONE;
	}
	add_word(&text, "", title);
	if (p->full.n) {
		add_word(&text, " ", p->full);
	} else if (cjk) {
		add_word(&text, " ", p->family);
		add_word(&text, "", p->given);
	} else {
		add_word(&text, " ", p->given);
		add_word(&text, " ", p->middle);
		add_word(&text, " ", p->family);
	}
	if (!str_ends(p->full, p->suffix) || !p->suffix.n)
		/* "Na Li (李娜), PhD" */
		add_word(&text, str_starts(p->suffix, STR("(")) ? " " : ", ",
			 p->suffix);
	message_line(&line, buf_str(&text));
	buf_release(&text);
	return buf_to_arena(&line, &p->record.arena);
}

/* Given and family name where the whole does not show which is which. */
static void put_parts(struct person *p, struct str name)
{
	struct person_name split;
	struct str family = without_degrees(p->family);

	if (!p->given.n || !family.n)
		return;
	name_split_text(name, STR_NONE, STR_NONE, &split);
	if (str_eq(split.family, family) && !name_is_guess(&split))
		return;
	person_add(p, STR("given"), p->given, false);
	person_add(p, STR("family"), family, false);
}

static bool put_name(struct person *p)
{
	const struct node *email = node_first_of(node_get(p->root, "email"));
	struct str name = whole_name(p);
	struct node *n = p->root->first;

	p->addressed = email != NULL;
	if (!text_has_word(name) && p->name_is_address && email)
		name = email->text;
	else if (!text_has_word(name)) {
		p->fault = node_get(p->root, "institution")
				   ? "with a company and no name"
				   : "without a name";
		return false;
	} else {
		put_parts(p, name);
	}
	n->type = NODE_STRING;
	n->text = name;
	return true;
}

/* A list of one is a text; what takes one text only keeps the others under
 * x-. */
static void settle(struct person *p, struct node *n, struct str path)
{
	const struct field *f = schema_find(path);
	struct buf key = BUF_INIT, notes = BUF_INIT;

	if (n->type != NODE_LIST || !n->first || str_is(path, "tags") ||
	    str_is(path, "log"))
		return;
	if (str_is(path, "notes")) {
		for (const struct node *c = n->first; c; c = c->next)
			add_word(&notes, "\n\n", c->text);
		n->first->text = buf_to_arena(&notes, &p->record.arena);
		n->first->next = NULL;
	} else if (f && !(f->flags & FIELD_LIST)) {
		buf_addf(&key, "x-%.*s", STR_ARG(path));
		for (const struct node *c = n->first->next; c; c = c->next)
			person_add(p, buf_str(&key), c->text, false);
		n->first->next = NULL;
	}
	if (!n->first->next) {
		n->type = NODE_STRING;
		n->text = n->first->text;
		n->first = n->last = NULL;
	}
	buf_release(&key);
	buf_release(&notes);
}

static void settle_all(struct person *p)
{
	struct node *next;

	for (struct node *n = p->root->first; n; n = next) {
		struct buf path = BUF_INIT;

		for (struct node *c = n->type == NODE_MAP ? n->first : NULL; c;
		     c = c->next) {
			buf_clear(&path);
			buf_addf(&path, "%.*s.%.*s", STR_ARG(n->key),
				 STR_ARG(c->key));
			settle(p, c, buf_str(&path));
		}
		settle(p, n, n->key);
		next = n->next;
		if (n->type == NODE_LIST && !n->first)
			node_remove(p->root, n);
		buf_release(&path);
	}
}

static struct node *new_entry(struct person *p, int day, const char *type)
{
	struct arena *a = &p->record.arena;
	struct node *entry = node_new(a, NODE_MAP);

	node_append(node_child(a, p->root, STR("log"), NODE_LIST), STR_NONE,
		    entry);
	node_put(a, entry, "date", day_text(a, day));
	node_put(a, entry, "type", str_z(type));
	return entry;
}

static void put_topics(struct person *p, struct node *entry)
{
	struct arena *a = &p->record.arena;
	struct node *topics = node_new(a, NODE_LIST);
	struct str rest = p->topics, part, topic;

	node_append(entry, STR("topics"), topics);
	while (str_split(&rest, ';', &part))
		while (str_split(&part, ',', &topic))
			node_put(a, topics, NULL, topic);
}

/* Only what is in the log is followed up: with a day, `met` goes there. */
static struct node *put_met(struct person *p)
{
	struct node *met = node_get(p->root, "met");
	struct node *entry = new_entry(p, p->met, "met");
	const struct node *how = node_first_of(node_get(met, "how"));
	const struct node *event = node_first_of(node_get(met, "event"));

	if (event)
		node_put(&p->record.arena, entry, "event", event->text);
	if (how)
		node_put(&p->record.arena, entry, "text", how->text);
	if (met)
		node_remove(p->root, met);
	return entry;
}

/* What happened: connected, met, and what was spoken of. */
static void put_log(struct person *p)
{
	struct arena *a = &p->record.arena;
	struct node *entry, *met = NULL;

	if (p->connected != DAY_NONE) {
		entry = new_entry(p, p->connected, "connected");
		node_put(a, entry, "via", STR("linkedin"));
	}
	if (p->met != DAY_NONE)
		met = put_met(p);
	if (!p->topics.n)
		return;
	if (p->last != DAY_NONE)
		put_topics(p, new_entry(p, p->last, "note"));
	else if (met)
		put_topics(p, met);
	else
		person_add(p, STR("x-topics"), p->topics, false);
}

static void put_role(struct person *p)
{
	struct buf context = BUF_INIT;
	const char *role = NULL;

	for (const struct node *n = p->root->first; n; n = n->next)
		if (n->first && (str_is(n->key, "institution") ||
				 str_is(n->key, "department")))
			buf_addf(&context, "%.*s ", STR_ARG(n->first->text));
	if (p->position.n)
		role = position_role(p->position, buf_str(&context));
	if (role)
		person_add(p, STR("role"), str_z(role), false);
	buf_release(&context);
}

/* For file_name. */
static bool is_taken(void *ctx, struct str id)
{
	const struct people *all = ctx;

	return str_map_find(&all->ids, id) != STR_MAP_NONE;
}

void people_id(struct people *all, const struct record *r, struct buf *out)
{
	file_name(out, r, is_taken, all);
	str_map_add(&all->ids, arena_str(&all->arena, buf_str(out)), 0);
}

bool person_end(struct person *p, struct diag *d)
{
	struct record *r = &p->record;
	struct buf id = BUF_INIT;
	struct summary summary;
	bool good;

	if (p->shown.n && !node_get(p->root, "email"))
		person_add(p, STR("email"), p->shown, false);
	if (!put_name(p))
		return false;
	put_role(p);
	put_log(p);
	settle_all(p);
	r->root = p->root;
	people_id(p->people, r, &id);
	good = schema_normalize(r, SCHEMA_STREAM, p->account->file,
				buf_str(&id), d);
	buf_release(&id);
	if (!good) {
		p->fault = "with a value that its field does not take";
		return false;
	}
	node_remove(r->root, node_get(r->root, "file"));
	summary_compute(r, p->people->today, p->people->rest_after, &summary);
	summary_attach(r, &summary);
	return true;
}
