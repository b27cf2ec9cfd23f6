#include "config.h"

#include "brief/brief_impl.h"

#include <stdlib.h>

#include "base/ascii.h"
#include "base/mem.h"
#include "base/text.h"
#include "model/name.h"

enum {
	LINE = 56,    /* columns of a line that are surely used */
	SPEAKERS = 3, /* named; of more, how many */
};

struct items {
	struct brief_item *of;
	size_t count, cap;
};

static struct brief_item *add(struct items *all)
{
	struct brief_item *it;

	MEM_GROW(all->of, all->count, all->cap);
	it = &all->of[all->count];
	*it = (struct brief_item){.place = all->count, .day = DAY_NONE};
	all->count++;
	return it;
}

static void items_release(struct items *all)
{
	for (size_t i = 0; i < all->count; i++)
		buf_release(&all->of[i].why);
	free(all->of);
}

/* More points, then who is easiest to approach, then by day and place. */
static int by_worth(const void *a, const void *b)
{
	const struct brief_item *x = a, *y = b;

	if (x->points != y->points)
		return x->points > y->points ? -1 : 1;
	if (x->first != y->first)
		return x->first ? -1 : 1;
	if (x->day != y->day)
		return x->day < y->day ? -1 : 1;
	return (x->place > y->place) - (x->place < y->place);
}

static void sort(struct items *all)
{
	if (all->count > 1)
		qsort(all->of, all->count, sizeof(*all->of), by_worth);
}

static bool is_letter_at(struct str s, ptrdiff_t at)
{
	return at >= 0 && (size_t)at < s.n && ascii_is_word(s.p[at]);
}

bool brief_holds(struct str text, struct str words)
{
	struct str rest = text;
	ptrdiff_t at;

	while ((at = str_find(rest, words)) >= 0) {
		ptrdiff_t end = at + (ptrdiff_t)words.n;

		if (!is_letter_at(rest, at - 1) && !is_letter_at(rest, end))
			return true;
		rest = str_skip(rest, (size_t)at + 1);
	}
	return false;
}

/* What a session says of itself, folded; `brief`: in its title and kind. */
static void fold_session(struct buf *out, const struct node *s, bool brief)
{
	static const char *const keys[] = {"title", "kind", "text", "part_of"};
	struct buf all = BUF_INIT;

	for (size_t i = 0; i < (brief ? 2 : sizeof(keys) / sizeof(*keys));
	     i++) {
		const struct node *list = node_get(s, keys[i]);

		for (const struct node *n = NULL; node_each(list, &n);) {
			buf_addstr(&all, node_scalar(n));
			buf_addc(&all, '\n');
		}
	}
	text_fold(out, buf_str(&all));
	buf_release(&all);
}

static void judge_topics(const struct due_rules *rules,
			 const struct brief_text *text, struct brief_item *it)
{
	const struct node *mine = node_get(rules->me, "interests");
	const int *figure = rules->policy->figure;

	for (const struct node *n = NULL; node_each(mine, &n);) {
		if (!brief_shares(text, n->text))
			continue;
		it->points += figure[FIGURE_FIT_INTEREST];
		buf_addf(&it->why, "; %.*s", STR_ARG(n->text));
		if (!it->facts.shared.n)
			it->facts.shared = n->text;
	}
	if (brief_is_of_abroad(text->all)) {
		it->points += figure[FIGURE_FIT_EVIDENCE];
		it->facts.img = true;
		buf_addz(&it->why, "; about doctors from abroad");
	}
}

const struct record *brief_speaker(const struct due_rules *rules,
				   struct str speaker)
{
	const struct record *r = rules->find(rules->ctx, speaker);
	struct buf id = BUF_INIT;
	struct person_name name;

	if (r || !str_trim(speaker).n)
		return r;
	name_split_text(speaker, STR_NONE, STR_NONE, &name);
	name_slug(&id, &name);
	r = id.len ? rules->find(rules->ctx, buf_str(&id)) : NULL;
	buf_addz(&id, "-2");
	if (r && (r->kind != RECORD_CONTACT ||
		  rules->find(rules->ctx, buf_str(&id))))
		r = NULL;
	buf_release(&id);
	return r;
}

/* The speaker whose program offers most. */
static void judge_speakers(const struct due_rules *rules, struct brief_item *it)
{
	const struct node *list = node_get(it->node, "speakers");
	struct buf best = BUF_INIT;
	int points = 0;

	for (const struct node *n = NULL; node_each(list, &n);) {
		const struct record *r = brief_speaker(rules, n->text);
		struct brief_facts unused = {.img = false};
		struct buf why = BUF_INIT;
		int one = r && r->kind == RECORD_CONTACT
				  ? brief_program(rules, r, &unused, &why)
				  : 0;

		if (one > points || (!best.len && why.len)) {
			buf_clear(&best);
			buf_addstr(&best, buf_str(&why));
			points = one;
		}
		buf_release(&why);
	}
	it->points += points;
	buf_addstr(&it->why, buf_str(&best));
	buf_release(&best);
}

static void judge_session(const struct due_rules *rules, const struct node *s,
			  struct items *all)
{
	struct brief_item *it = add(all);
	struct buf folded = BUF_INIT, whole = BUF_INIT, title = BUF_INIT;
	struct brief_text text;

	it->node = s;
	it->day = day_parse(node_text(s, "date"));
	fold_session(&folded, s, false);
	brief_stems(&whole, buf_str(&folded));
	buf_clear(&folded);
	fold_session(&folded, s, true);
	brief_stems(&title, buf_str(&folded));
	text = (struct brief_text){buf_str(&title), buf_str(&whole)};
	judge_topics(rules, &text, it);
	judge_speakers(rules, it);
	buf_release(&folded);
	buf_release(&whole);
	buf_release(&title);
}

/* "Dr. Teo Brandt, resident, Bayview; Ines Marlow" */
static void put_speakers(const struct due_rules *rules, const struct node *s,
			 struct arena *a, struct node *map)
{
	const struct node *list = node_get(s, "speakers");
	struct buf who = BUF_INIT;
	size_t count = 0;

	for (const struct node *n = NULL; node_each(list, &n);) {
		const struct record *r = brief_speaker(rules, n->text);
		struct str at = r ? record_text(r, "institution") : STR_NONE;

		if (count++ >= SPEAKERS)
			continue;
		buf_addz(&who, who.len ? "; " : "");
		if (r)
			name_turned(&who, r);
		else
			buf_addstr(&who, n->text);
		if (at.n)
			buf_addf(&who, ", %.*s", STR_ARG(at));
	}
	if (count > SPEAKERS)
		buf_addf(&who, "; %zu more", count - SPEAKERS);
	node_put(a, map, "who", buf_to_arena(&who, a));
}

static struct node *session_map(const struct due_rules *rules,
				const struct brief_item *it, struct arena *a)
{
	static const char *const keys[] = {"date", "time", "title", "room"};
	struct str own = node_text(it->node, "question");
	struct node *map = node_new(a, NODE_MAP);
	struct buf ask = BUF_INIT, text = BUF_INIT;

	for (size_t i = 0; i < sizeof(keys) / sizeof(*keys); i++)
		node_put(a, map, keys[i],
			 arena_str(a, node_text(it->node, keys[i])));
	put_speakers(rules, it->node, a, map);
	fold_session(&text, it->node, true);
	node_put(
		a, map, "why",
		arena_str(a, str_skip(buf_str(&it->why), it->why.len ? 2 : 0)));
	if (own.n)
		buf_addstr(&ask, own);
	else
		brief_ask_session(&ask, &it->facts, buf_str(&text));
	node_put(a, map, "ask", buf_to_arena(&ask, a));
	buf_release(&text);
	return map;
}

/* How many lines it takes on paper; the keys of `head` are one text. */
static size_t lines_of(const struct node *map, const char *head)
{
	size_t first = 0, lines = 0;

	for (const struct node *n = map->first; n; n = n->next) {
		bool in_head = strchr(head, n->key.p[0]) != NULL;

		if (str_is(n->key, "id"))
			continue;
		if (in_head)
			first += text_width(n->text) + 2;
		else
			lines += (text_width(n->text) + 8) / LINE + 1;
	}
	return lines + first / LINE + 1;
}

/* Of the people before the one at `i`, to how many is a question about the same
 * program put? */
static size_t count_asked(const struct items *all, size_t i)
{
	struct str program = record_text(all->of[i].record, "program");
	size_t count = 0;

	for (size_t k = 0; k < i; k++)
		count += all->of[k].asks &&
			 str_eq(record_text(all->of[k].record, "program"),
				program);
	return count;
}

/* The best of them, as far as there is room; how many are left. */
static size_t put_items(const struct brief_run *run, struct items *all,
			struct arena *a, struct node *out)
{
	bool people = all->count && all->of[0].record;
	size_t most = people ? BRIEF_PEOPLE : BRIEF_SESSIONS, i;
	size_t room = people ? BRIEF_PEOPLE_LINES : BRIEF_SESSION_LINES;

	for (i = 0; i < all->count && i < most; i++) {
		struct brief_item *it = &all->of[i];
		struct node *map =
			people ? brief_person(run, it, count_asked(all, i), a)
			       : session_map(run->due, it, a);
		/* date, time, title, room; name, role, institution */
		size_t lines = lines_of(map, people ? "nri" : "dtr");

		if (lines > room && i)
			break;
		room -= lines < room ? lines : room;
		node_append(out, STR_NONE, map);
	}
	return all->count - i;
}

/* The list `key`, and under `more` how many there was no room for. */
static void put_list(const struct brief_run *run, struct items *all,
		     struct arena *a, struct node *map, const char *key,
		     const char *more)
{
	struct node *out = node_new(a, NODE_LIST);
	size_t rest;

	sort(all);
	node_append(map, str_z(key), out);
	rest = put_items(run, all, a, out);
	if (rest)
		node_put(a, map, more, arena_format(a, "%zu", rest));
	items_release(all);
}

/* Those that are still to come; all, where none is. */
static void add_sessions(const struct due_rules *rules, const struct node *list,
			 struct items *all)
{
	for (int over = 0; over < 2 && !all->count; over++)
		for (const struct node *n = NULL; node_each(list, &n);) {
			int day = day_parse(node_text(n, "date"));

			if (n->type == NODE_MAP &&
			    (over || day == DAY_NONE || day >= rules->today))
				judge_session(rules, n, all);
		}
}

static void put_sessions(const struct brief_run *run,
			 const struct record *event, struct arena *a,
			 struct node *map)
{
	struct items all = {NULL, 0, 0};

	add_sessions(run->due, node_get(event->root, "sessions"), &all);
	put_list(run, &all, a, map, "sessions", "more");
}

/* Once each, if there is a file. */
static void add_person(const struct due_rules *rules, const struct record *r,
		       struct items *all)
{
	struct brief_item *it;

	if (!r || r->kind != RECORD_CONTACT ||
	    vocab_yes(record_text(r, "do_not_contact")) == 1)
		return;
	for (size_t i = 0; i < all->count; i++)
		if (all->of[i].record == r)
			return;
	it = add(all);
	it->record = r;
	it->id = r->id;
	brief_judge(rules, r, it);
}

static void add_people(const struct due_rules *rules, const struct node *list,
		       struct items *all)
{
	for (const struct node *n = NULL; node_each(list, &n);)
		add_person(rules, brief_speaker(rules, n->text), all);
}

/* Ids that I chose, and nobody has: a typo, or somebody still to be added. */
static void put_unknown(const struct due_rules *rules, const struct node *list,
			struct arena *a, struct node *map)
{
	struct buf ids = BUF_INIT;

	for (const struct node *n = NULL; node_each(list, &n);)
		if (n->text.n && !brief_speaker(rules, n->text))
			buf_addf(&ids, "%s%.*s", ids.len ? ", " : "",
				 STR_ARG(n->text));
	node_put(a, map, "unknown", buf_to_arena(&ids, a));
}

/* Whom I chose; without a choice, who speaks and has a file. */
static void put_people(const struct brief_run *run, const struct record *event,
		       struct arena *a, struct node *map)
{
	const struct node *sessions = node_get(event->root, "sessions");
	struct items all = {NULL, 0, 0};

	add_people(run->due, node_get(event->root, "meet"), &all);
	put_unknown(run->due, node_get(event->root, "meet"), a, map);
	if (!all.count)
		for (const struct node *s = NULL; node_each(sessions, &s);)
			add_people(run->due, node_get(s, "speakers"), &all);
	put_list(run, &all, a, map, "people", "others");
}

int brief_by_time(const struct node *a, const struct node *b)
{
	struct str x = node_text(a, "date"), y = node_text(b, "date");
	int order = (x.n == 0) - (y.n == 0);

	order = order ? order : str_cmp(x, y);
	return order ? order
		     : str_cmp(node_text(a, "time"), node_text(b, "time"));
}

/* The last day of an event that has ended. */
static void put_over(const struct due_rules *rules, const struct record *event,
		     struct arena *a, struct node *map)
{
	const struct node *dates = node_get(event->root, "dates");
	int day = day_parse(node_text(dates, "end"));

	if (day == DAY_NONE)
		day = day_parse(node_text(dates, "start"));
	if (day != DAY_NONE && day < rules->today)
		node_put(a, map, "over", day_text(a, day));
}

struct node *brief_make(const struct due_rules *rules,
			const struct node *season, const struct record *event,
			struct arena *a)
{
	struct brief_run run = {.due = rules};
	struct node *map = node_new(a, NODE_MAP);
	struct buf me = BUF_INIT;

	rank_rules_init(&run.rank, rules->policy, rules->me, season,
			rules->today);
	run.rank.brief = true;
	put_over(rules, event, a, map);
	put_sessions(&run, event, a, map);
	put_people(&run, event, a, map);
	brief_me(rules, &me);
	node_put(a, map, "me", buf_to_arena(&me, a));
	return map;
}
