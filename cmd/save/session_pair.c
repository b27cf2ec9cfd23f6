/* Which sessions of one list are those of another. */
#include "config.h"

#include "save_impl.h"

#include "base/str_map.h"
#include "base/text.h"
#include "codec/json.h"

/* What a session can be known by. */
enum part {
	PART_UID,
	PART_DATE,
	PART_TIME,
	PART_TITLE,
	PART_ROOM,
	PART_WHOLE, /* all it says */
	PARTS,
};

enum {
	UID = 1 << PART_UID,
	DATE = 1 << PART_DATE,
	TIME = 1 << PART_TIME,
	TITLE = 1 << PART_TITLE,
	ROOM = 1 << PART_ROOM,
	WHOLE = 1 << PART_WHOLE,
	NAMED = UID | DATE | TIME | TITLE | ROOM,
};

/* What must be the same. A part that counts on one side only must be absent on
 * the other. */
struct round {
	unsigned old, now;
	unsigned needs; /* is not empty */
	bool sole;      /* no other of its list has the same */
};

/* The surest first. */
static const struct round sure[] = {
	{WHOLE, WHOLE, WHOLE, false},
	{UID | DATE | TIME | ROOM, UID | DATE | TIME | ROOM, UID, false},
	{UID | DATE, UID | DATE, UID, false},
	{UID, UID, UID, true}, /* on another day */
};

/* What one side may lack, beside the uid, in those of one title and day. */
static const unsigned lacks[] = {0, ROOM, TIME, TIME | ROOM};

struct one {
	struct str parts[PARTS];
	size_t pair;  /* its place in the other list, or SESSION_NONE */
	size_t next;  /* with the same key, or SESSION_NONE */
	size_t first; /* of those with the key, in the one that is in the map */
};

struct list {
	struct one *all;
	size_t count;
};

static void take(struct arena *a, const struct node *n, struct one *one)
{
	static const char *const keys[] = {
		[PART_DATE] = "date",
		[PART_TIME] = "time",
		[PART_TITLE] = "title",
		[PART_ROOM] = "room",
	};
	struct buf whole = BUF_INIT;

	*one = (struct one){.pair = SESSION_NONE, .next = SESSION_NONE};
	one->parts[PART_UID] = node_text(n, "uid");
	for (size_t i = PART_DATE; i <= PART_ROOM; i++)
		one->parts[i] = text_folded(a, str_trim(node_text(n, keys[i])));
	json_write(&whole, n);
	one->parts[PART_WHOLE] = buf_to_arena(&whole, a);
}

static struct list take_all(struct arena *a, const struct node *list)
{
	struct list out = {NULL, 0};

	for (const struct node *n = NULL; node_each(list, &n);)
		out.count++;
	out.all = arena_alloc(a, (out.count + 1) * sizeof(*out.all));
	out.count = 0;
	for (const struct node *n = NULL; node_each(list, &n);)
		take(a, n, &out.all[out.count++]);
	return out;
}

/* The parts that count, or none where one that is needed is empty. */
static struct str key_of(struct arena *a, const struct one *one, unsigned parts,
			 unsigned needs)
{
	struct buf key = BUF_INIT;

	for (size_t i = 0; i < PARTS; i++)
		if (needs & 1U << i && !one->parts[i].n)
			return STR_NONE;
	for (size_t i = 0; i < PARTS; i++) {
		if (parts & 1U << i)
			buf_addstr(&key, one->parts[i]);
		buf_addc(&key, '\n');
	}
	return buf_to_arena(&key, a);
}

/* Chains those that have no pair yet by their keys, in their order. */
static void chain(struct arena *a, struct list *list, unsigned parts,
		  unsigned needs, struct str_map *map)
{
	for (size_t i = list->count; i-- > 0;) {
		struct one *one = &list->all[i], *holder;
		struct str key;

		one->next = one->first = SESSION_NONE;
		if (one->pair != SESSION_NONE)
			continue;
		key = key_of(a, one, parts, needs);
		if (!key.n)
			continue;
		holder = &list->all[str_map_add(map, key, i)];
		one->next = holder->first;
		holder->first = i;
	}
}

static struct one *holder_of(const struct str_map *map, struct list *list,
			     struct str key)
{
	size_t holder = str_map_find(map, key);

	return holder == STR_MAP_NONE ? NULL : &list->all[holder];
}

/* The first of the chain, which it leaves. */
static size_t take_first(const struct str_map *map, struct list *list,
			 struct str key)
{
	struct one *holder = holder_of(map, list, key);
	size_t first = holder ? holder->first : SESSION_NONE;

	if (first != SESSION_NONE)
		holder->first = list->all[first].next;
	return first;
}

static bool is_sole(const struct str_map *map, struct list *list,
		    struct str key)
{
	const struct one *holder = holder_of(map, list, key);

	return holder && list->all[holder->first].next == SESSION_NONE;
}

static void play(const struct round *round, struct list *old, struct list *now)
{
	struct arena a = ARENA_INIT;
	struct str_map olds = STR_MAP_INIT, nows = STR_MAP_INIT;

	chain(&a, old, round->old, round->needs, &olds);
	chain(&a, now, round->now, round->needs, &nows);
	for (size_t i = 0; i < now->count; i++) {
		struct one *one = &now->all[i];
		struct str key;

		if (one->pair != SESSION_NONE)
			continue;
		key = key_of(&a, one, round->now, round->needs);
		if (!key.n || (round->sole && (!is_sole(&olds, old, key) ||
					       !is_sole(&nows, now, key))))
			continue;
		one->pair = take_first(&olds, old, key);
		if (one->pair != SESSION_NONE)
			old->all[one->pair].pair = i;
	}
	str_map_release(&olds);
	str_map_release(&nows);
	arena_release(&a);
}

static void play_all(struct list *old, struct list *now)
{
	for (size_t i = 0; i < sizeof(sure) / sizeof(*sure); i++)
		play(&sure[i], old, now);
	for (size_t i = 0; i < sizeof(lacks) / sizeof(*lacks); i++) {
		const unsigned may = UID | lacks[i];

		/* each way in which the two sides share what is lacking */
		for (unsigned left = may, more = 1; more;
		     more = left, left = (left - 1) & may)
			play(&(struct round){NAMED & ~left,
					     NAMED & ~(may & ~left), TITLE,
					     false},
			     old, now);
	}
}

size_t *sessions_pair(struct arena *a, const struct node *have,
		      const struct node *from)
{
	struct arena texts = ARENA_INIT;
	struct list old = take_all(&texts, have), now = take_all(&texts, from);
	size_t *pairs = arena_alloc(a, (now.count + 1) * sizeof(*pairs));

	if (old.count)
		play_all(&old, &now);
	for (size_t i = 0; i < now.count; i++)
		pairs[i] = now.all[i].pair;
	arena_release(&texts);
	return pairs;
}
