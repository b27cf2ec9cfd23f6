#include "config.h"

#include "edge/draft_impl.h"

#include "base/text.h"
#include "logic/name.h"

/*
 * A name is looked for among the values that the user gave, then in the paths
 * that the template lists for it, then as a path. A path that goes below an id
 * goes on in the record of that id.
 */

static struct str first_part(struct str path)
{
	const char *dot = path.n ? memchr(path.p, '.', path.n) : NULL;

	return dot ? (struct str){path.p, (size_t)(dot - path.p)} : path;
}

static struct str after(struct str path, struct str first)
{
	size_t n = first.n + (first.n < path.n);

	return (struct str){path.p + n, path.n - n};
}

/* `unknown` is what a program's facts say when nobody knows. */
static const struct node *known(const struct node *n)
{
	const struct node *value = node_get(n, "value");

	if (!template_has_value(n) ||
	    str_is(value ? value->text : n->text, "unknown"))
		return NULL;
	return n;
}

static const struct node *below(struct template_scope *s, const struct node *n,
				struct str path)
{
	struct draft_facts *f = (struct draft_facts *)s;

	while (n && path.n) {
		struct str first = first_part(path);

		if (n->type == NODE_LIST)
			n = n->first;
		if (n && n->type == NODE_STRING) {
			const struct record *r =
				draft_people_find(&f->drafts->people, n->text);

			n = r ? r->root : NULL;
		}
		n = n ? node_get_str(n, first) : NULL;
		path = after(path, first);
	}
	return known(n);
}

static const struct node *text_node(struct draft_facts *f, struct str text)
{
	return text.n ? node_string(f->arena, text) : NULL;
}

static bool same(struct str a, struct str b)
{
	return str_eq(a, b) || text_same(a, b);
}

/* A list as one text, so that a section about it is there once. */
static const struct node *joined(struct draft_facts *f, const struct node *list)
{
	struct buf text = BUF_INIT;
	const struct node *n;

	template_value(&text, list, f->scope.today);
	n = text.len ? text_node(f, arena_str(f->arena, buf_str(&text))) : NULL;
	buf_release(&text);
	return n;
}

static const struct node *find_shared(struct draft_facts *f)
{
	const struct node *mine = node_get(f->drafts->net->me, "interests");
	const struct node *theirs = node_get(f->record->root, "interests");
	struct node *list = node_new(f->arena, NODE_LIST);

	for (const struct node *n = node_first_of(mine); n;
	     n = node_next_of(mine, n))
		for (const struct node *k = node_first_of(theirs); k;
		     k = node_next_of(theirs, k))
			if (n->text.n && same(n->text, k->text))
				node_append(list, STR_NONE,
					    node_string(f->arena, n->text));
	return joined(f, list);
}

/* The first two interests of the user: those to lead with. */
static const struct node *find_focus(struct draft_facts *f)
{
	const struct node *mine = node_get(f->drafts->net->me, "interests");
	struct node *list = node_new(f->arena, NODE_LIST);
	int count = 0;

	for (const struct node *n = node_first_of(mine); n && count < 2;
	     n = node_next_of(mine, n), count++)
		node_append(list, STR_NONE, node_string(f->arena, n->text));
	return joined(f, list);
}

/* Their newest work, behind `before`. */
static const struct node *find_work(struct draft_facts *f, const char *before)
{
	const struct node *list = node_get(f->record->root, "hooks");
	const struct node *n = node_first_of(list);
	struct buf text = BUF_INIT;
	const struct node *work = NULL;

	if (n && str_trim(n->text).n) {
		buf_addz(&text, before);
		draft_work(&text, n->text);
		work = text_node(f, arena_str(f->arena, buf_str(&text)));
	}
	buf_release(&text);
	return work;
}

static const struct node *find_milestone(struct draft_facts *f)
{
	const struct node *list = node_get(f->drafts->net->me, "milestones");
	const struct node *newest = NULL;
	int day = DAY_NONE;

	for (const struct node *n = node_first_of(list); n;
	     n = node_next_of(list, n)) {
		int on = day_parse(node_text(n, "date"));

		if (on > day && on <= f->scope.today) {
			newest = n;
			day = on;
		}
	}
	return newest;
}

static const struct node *yes(struct draft_facts *f, bool is)
{
	return is ? node_new(f->arena, NODE_TRUE) : NULL;
}

/* Is it that role, or one of that group; or an international graduate? */
static const struct node *find_is(struct draft_facts *f, struct str what)
{
	const struct role *role = vocab_role(record_text(f->record, "role"));

	if (str_is(what, "img"))
		return yes(f, vocab_yes(record_text(f->record, "img")) == 1);
	return yes(f, role && (str_is(what, role->name) ||
			       str_find(str_z(role->group), what) >= 0));
}

static const struct node *find_day(struct draft_facts *f,
				   const struct log_entry *e)
{
	char *text = arena_bytes(f->arena, DAY_TEXT);

	return text_node(f, str_z(day_format(e->day, text)));
}

static const struct node *find_last(struct draft_facts *f, struct str path)
{
	const struct log_entry *e = f->last;

	if (!e)
		return NULL;
	if (str_is(path, "date"))
		return find_day(f, e);
	if (str_starts(path, STR("is.")))
		return yes(f, str_is(after(path, STR("is")), e->type->name));
	if (!e->node)
		return NULL;
	return path.n ? below(&f->scope, e->node, path) : e->node;
}

/* Was there something between both: a conversation, a talk, their message? A
 * no is nothing to come back to. */
static bool is_shared(const struct log_entry *e)
{
	const struct log_type *type = e->type;

	return (type->direction == DIR_IN || type->direction == DIR_BOTH ||
		strcmp(type->name, "attended") == 0) &&
	       strcmp(type->name, "declined") != 0;
}

/* Of the newest entry that has it, those aside that are one's own. */
static const struct node *find_log(struct draft_facts *f, struct str path)
{
	const struct log_view *log = &f->summary->log;
	const struct node *n = NULL;

	for (size_t i = log->count; i-- > 0 && !n;)
		if (log->entries[i].node && is_shared(&log->entries[i]))
			n = below(&f->scope, log->entries[i].node, path);
	return n;
}

static const struct node *event_id(struct draft_facts *f)
{
	const struct node *n = find_last(f, STR("event"));

	return n ? n : node_get(node_get(f->record->root, "met"), "event");
}

/* Names are one line, whatever a file says. */
static const struct node *line_node(struct draft_facts *f, struct str text)
{
	struct buf line = BUF_INIT;
	const struct node *n;

	message_line(&line, text);
	n = line.len ? text_node(f, arena_str(f->arena, buf_str(&line))) : NULL;
	buf_release(&line);
	return n;
}

/* What name.h makes of the record. */
static const struct node *made_node(struct draft_facts *f,
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

static const struct node *make_greeting(struct draft_facts *f)
{
	struct str own = record_text(f->record, "greeting");

	return own.n ? line_node(f, own) : made_node(f, name_greeting);
}

/* Subject and text both have it. */
static const struct node *find_greeting(struct draft_facts *f)
{
	if (!f->greeting)
		f->greeting = make_greeting(f);
	return f->greeting;
}

static const struct node *find_name(struct draft_facts *f, struct str part)
{
	struct person_name name;

	if (str_is(part, "name"))
		return made_node(f, name_turned);
	name_split(f->record, &name);
	if (str_is(part, "title"))
		return line_node(f, name.title);
	return line_node(f, str_is(part, "given") ? name.given : name.family);
}

static const struct node *find_introducer(struct draft_facts *f,
					  struct str path)
{
	const struct node *id = node_get(f->record->root, "introduced_by");

	return id ? below(&f->scope, id, path.n ? path : STR("name")) : NULL;
}

/* Names that are about a contact and no key of its file. */
static bool find_derived(struct draft_facts *f, struct str first,
			 struct str rest, const struct node **out)
{
	if (str_is(first, "last"))
		*out = find_last(f, rest);
	else if (str_is(first, "log"))
		*out = find_log(f, rest);
	else if (str_is(first, "greeting"))
		*out = find_greeting(f);
	else if (str_is(first, "name") || str_is(first, "title") ||
		 str_is(first, "given") || str_is(first, "family"))
		*out = find_name(f, first);
	else if (str_is(first, "shared"))
		*out = find_shared(f);
	else if (str_is(first, "work"))
		*out = find_work(f, "");
	else if (str_is(first, "yours"))
		*out = find_work(f, "your ");
	else if (str_is(first, "is"))
		*out = find_is(f, rest);
	else if (str_is(first, "event"))
		*out = below(&f->scope, event_id(f), rest);
	else if (str_is(first, "introducer"))
		*out = find_introducer(f, rest);
	else
		return false;
	return true;
}

/* From the first day of an event to its last, in words. */
static const struct node *find_days(struct draft_facts *f)
{
	const struct node *dates = node_get(f->record->root, "dates");
	const struct node *start = node_get(dates, "start");
	const struct node *end = node_get(dates, "end");
	struct buf text = BUF_INIT;
	const struct node *n;

	template_value(&text, start, f->scope.today);
	if (start && !node_empty(end) && !str_eq(start->text, end->text)) {
		buf_addz(&text, " to ");
		template_value(&text, end, f->scope.today);
	}
	n = text.len ? text_node(f, arena_str(f->arena, buf_str(&text))) : NULL;
	buf_release(&text);
	return n;
}

static const struct node *find_path(struct draft_facts *f, struct str path)
{
	struct str first = first_part(path), rest = after(path, first);
	const struct node *n = NULL;

	if (str_is(first, "me"))
		return below(&f->scope, f->drafts->net->me, rest);
	if (str_is(first, "focus"))
		return find_focus(f);
	if (str_is(first, "has"))
		return yes(f,
			   template_has_value(f->scope.find(&f->scope, rest)));
	if (str_is(first, "milestone"))
		return below(&f->scope, find_milestone(f), rest);
	if (str_is(first, "today")) {
		struct log_entry today = {.day = f->scope.today};

		return find_day(f, &today);
	}
	if (!f->record)
		return NULL;
	if (str_is(first, "days"))
		return find_days(f);
	if (f->summary && find_derived(f, first, rest, &n))
		return n;
	n = below(&f->scope, f->record->root, path);
	return n ? n
		 : below(&f->scope, node_get(f->record->root, "summary"), path);
}

static bool is_passed_over(const struct draft_facts *f, struct str path,
			   const struct node *value)
{
	struct str first = first_part(path);

	return f->template->kind != TEMPLATE_SHEET &&
	       (str_is(first, "last") || str_is(first, "log")) &&
	       draft_is_third_person(value);
}

bool draft_passed_over(struct draft_facts *f, struct str path)
{
	return is_passed_over(f, path, find_path(f, path));
}

/* The first of the slot's paths that has a value; *used says which. */
static const struct node *find_in_paths(struct draft_facts *f,
					const struct template_slot *slot,
					struct str *used)
{
	struct str rest = slot->paths;
	const struct node *n = NULL;

	while (rest.n && !n && str_split(&rest, ',', used)) {
		n = find_path(f, *used);
		if (!template_has_value(n) || is_passed_over(f, *used, n))
			n = NULL;
	}
	return n;
}

static struct draft_found look(struct draft_facts *f,
			       const struct template_slot *slot)
{
	size_t i = (size_t)(slot - f->template->slots);
	struct draft_found found = {.known = true};

	if (i < FACTS_KEPT && f->found[i].known)
		return f->found[i];
	found.value = draft_given_fit(f, slot);
	if (!found.value)
		found.value = find_in_paths(f, slot, &found.path);
	if (i < FACTS_KEPT)
		f->found[i] = found;
	return found;
}

const struct node *draft_fact(struct draft_facts *f,
			      const struct template_slot *slot)
{
	return look(f, slot).value;
}

void draft_facts_forget(struct draft_facts *f)
{
	memset(f->found, 0, sizeof(f->found));
}

static const struct node *find(struct template_scope *s, struct str path)
{
	struct draft_facts *f = (struct draft_facts *)s;
	const struct template_slot *slot = template_slot(f->template, path);
	const struct node *n;

	if (!slot) {
		n = draft_given(f, path);
		return n ? n : find_path(f, path);
	}
	n = draft_fact(f, slot);
	return n || !slot->needed || !f->marks ? n : draft_mark(f, slot->name);
}

/* What every message of the kind would say as well. */
static bool is_common(struct str path)
{
	static const char *const roots[] = {
		"me",    "today",       "focus",  "milestone", "is",
		"name",  "given",       "family", "greeting",  "title",
		"email", "institution", "city",   "state",     "department",
		"role",  NULL};
	struct str first = first_part(path);

	for (const char *const *r = roots; *r; r++)
		if (str_is(first, *r))
			return true;
	return str_is(path, "last.date");
}

static void used(struct template_scope *s, struct str path)
{
	struct draft_facts *f = (struct draft_facts *)s;
	const struct template_slot *slot = template_slot(f->template, path);

	if (slot) {
		struct draft_found found = look(f, slot);

		if (!found.value)
			return; /* a mark */
		path = found.path;
	} else if (draft_given(f, path)) {
		path = STR_NONE;
	}
	if (!f->personal)
		f->personal = !path.n || !is_common(path);
	if (str_is(first_part(path), "introducer")) {
		const struct node *n = find_introducer(f, STR("name"));

		f->cited = n ? n->text : STR_NONE;
	}
}

void draft_facts_init(struct draft_facts *f, struct drafts *d,
		      const struct template *t, struct input_item *item,
		      struct arena *a)
{
	*f = (struct draft_facts){
		.scope = {.find = find,
			  .below = below,
			  .used = used,
			  .today = d->wish.now.day},
		.drafts = d,
		.template = t,
		.arena = a,
	};
	if (!item)
		return;
	f->record = &item->record;
	f->given = draft_slots_block(d->slots, item->record.id);
	if (item->record.kind != RECORD_CONTACT)
		return;
	f->summary = &item->summary;
	for (size_t i = f->summary->log.count; i-- > 0 && !f->last;)
		if (template_is_about(t, f->summary->log.entries[i].type->name))
			f->last = &f->summary->log.entries[i];
}
