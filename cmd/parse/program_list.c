#include "config.h"

#include "program_list.h"

#include <stdlib.h>

#include "model/schema.h"
#include "program_impl.h"

void program_list_init(struct program_list *all)
{
	*all = (struct program_list){.count = 0};
}

void program_list_release(struct program_list *all)
{
	str_map_release(&all->numbers);
	arena_release(&all->arena);
	free(all->rows);
}

struct putting {
	struct program_list *all;
	struct program *program;
};

/* A sheet_put. The row goes before the program does. */
static void put(void *ctx, struct sheet_column *c, struct str cell)
{
	struct putting *to = ctx;

	program_put(to->program, c->how, c->field, c->heading,
		    arena_str(&to->all->arena, cell));
}

/* What the rows of a program have in common, or need not have. */
static bool is_shared(const struct node *first, const struct node *n)
{
	static const char *const keys[] = {"kind", "name", "acgme_id", NULL};

	return str_is_any(n->key, keys) ||
	       (n->type == NODE_STRING && str_is(n->text, "unknown")) ||
	       node_same(node_get_str(first, n->key), n);
}

/* The track of a program that has the code or, where one of them has none, the
 * name; or NULL. */
static struct node *find_track(const struct program *first, struct str code,
			       struct str name)
{
	struct node *tracks = node_get(first->root, "tracks");

	for (struct node *t = tracks ? tracks->first : NULL; t; t = t->next) {
		struct str its = node_text(t, "nrmp_code");

		if (code.n && its.n
			    ? str_eq(its, code)
			    : name.n && str_eq(node_text(t, "name"), name))
			return t;
	}
	return NULL;
}

/* Does the row say anything that the first does not? */
static bool is_repeated(const struct program *first, const struct program *p)
{
	struct str code = node_text(p->root, "nrmp_code");

	if ((code.n || p->track_apart) && find_track(first, code, p->track))
		code = STR_NONE;
	else if (p->track_apart)
		return false;
	if (code.n && !str_eq(code, node_text(first->root, "nrmp_code")))
		return false;
	for (const struct node *n = p->root->first; n; n = n->next)
		if (!is_shared(first->root, n) && !str_is(n->key, "nrmp_code"))
			return false;
	return str_eq(node_text(p->root, "name"),
		      node_text(first->root, "name"));
}

static struct str track_name(struct program *p)
{
	struct str code = node_text(p->root, "nrmp_code");

	if (p->track.n)
		return p->track;
	return code.n ? code : arena_format(p->arena, "line %u", p->line);
}

static struct node *new_track(struct program *p, struct node *tracks)
{
	struct node *track = node_new(p->arena, NODE_MAP);

	node_put(p->arena, track, "name", track_name(p));
	node_append(tracks, STR_NONE, track);
	return track;
}

static void move(struct node *from, struct node *to, struct node *n,
		 struct str key)
{
	node_remove(from, n);
	node_append(to, key, n);
}

/* The name without that of its track; the code is the track's. */
static struct node *part_first(struct program *first)
{
	struct node *name = node_get(first->root, "name");
	struct node *code = node_get(first->root, "nrmp_code");
	struct node *tracks = node_new(first->arena, NODE_LIST);
	struct node *track = new_track(first, tracks);

	if (first->track.n && !first->track_apart) {
		name->text.n = (size_t)(first->track.p - name->text.p) - 1;
		name->text = str_trim(name->text);
	}
	if (code)
		move(first->root, track, code, STR("nrmp_code"));
	node_append(first->root, STR("tracks"), tracks);
	return tracks;
}

/* A key that a track has no field for is one of the user's own there. */
static struct str track_key(struct program *p, struct str key)
{
	struct str path = arena_format(p->arena, "tracks.%.*s", STR_ARG(key));

	if (str_starts(key, STR("x-")) || schema_find(path))
		return key;
	return arena_format(p->arena, "x-%.*s", STR_ARG(key));
}

/* What the track says otherwise already is kept beside it. */
static void put_in_track(struct program *p, struct node *track, struct node *n)
{
	struct str key = track_key(p, n->key);
	const struct node *have = node_get_str(track, key);

	if (have && node_same(have, n))
		return;
	if (have)
		key = arena_format(p->arena, "x-%.*s-line-%u", STR_ARG(n->key),
				   p->line);
	move(p->root, track, n, key);
}

static void join(struct program *first, struct program *p)
{
	struct node *tracks = node_get(first->root, "tracks");
	struct node *log = node_get(p->root, "log"), *to, *track, *next;

	if (!tracks)
		tracks = part_first(first);
	track = find_track(first, node_text(p->root, "nrmp_code"), p->track);
	if (!track)
		track = new_track(p, tracks);
	if (log) {
		node_remove(p->root, log);
		to = node_get(first->root, "log");
		if (!to)
			node_append(first->root, STR("log"), log);
		for (struct node *e = to ? log->first : NULL; e; e = next) {
			next = e->next;
			node_append(to, STR_NONE, e);
		}
	}
	for (struct node *n = p->root->first; n; n = next) {
		next = n->next;
		if (!is_shared(first->root, n))
			put_in_track(p, track, n);
	}
}

static void add(struct program_list *all, struct program *p)
{
	struct str number = node_text(p->root, "acgme_id");
	size_t at =
		number.n ? str_map_find(&all->numbers, number) : STR_MAP_NONE;

	if (at != STR_MAP_NONE && is_repeated(&all->rows[at], p)) {
		account_leave(p->account, "repeating an earlier program",
			      p->line);
		return;
	}
	if (at != STR_MAP_NONE) {
		join(&all->rows[at], p);
		p->account->tracks++;
		return;
	}
	/* one of lost digits is no text, but a claim */
	if (number.n && !str_is(number, "unknown"))
		str_map_add(&all->numbers, number, all->count);
	MEM_GROW(all->rows, all->count, all->cap);
	all->rows[all->count++] = *p;
	if (p->track_apart)
		part_first(p);
}

void program_list_read(struct program_list *all, struct sheet *s,
		       struct account *account, int today)
{
	struct csv_row row;

	while (sheet_next_row(s, &row, account)) {
		struct program p;
		struct putting to = {all, &p};

		program_begin(&p, &all->arena, account, today, row.line);
		sheet_each_cell(s, &row, &all->arena, account, put, &to);
		if (program_end(&p))
			add(all, &p);
		else
			account_leave(account, p.fault, p.line);
	}
}

bool program_list_next(struct program_list *all, struct record *r,
		       struct people *people, struct account *account,
		       struct diag *d)
{
	while (all->next < all->count) {
		struct program *p = &all->rows[all->next++];
		struct buf id = BUF_INIT;
		bool good;

		record_clear(r);
		r->kind = RECORD_PROGRAM;
		r->root = p->root;
		people_id(people, r, &id);
		good = schema_normalize(r, SCHEMA_STREAM, account->file,
					buf_str(&id), d);
		buf_release(&id);
		if (good) {
			node_remove(r->root, node_get(r->root, "file"));
			account->kept++;
			return true;
		}
		account->bad = true;
		account_leave(account,
			      "with a value that its field does not take",
			      p->line);
	}
	return false;
}
