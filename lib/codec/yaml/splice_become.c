#include "config.h"

#include "codec/yaml/splice_impl.h"

enum {
	EDITS = 64, /* of one list or map; each reads the file again */
};

bool splice_path_copy(struct splice_path *to, const struct splice_step *path)
{
	for (to->n = 0; !splice_at_end(path); path++) {
		if (to->n == YAML_DEPTH)
			return false;
		to->steps[to->n++] = *path;
	}
	to->steps[to->n] = (struct splice_step)SPLICE_END;
	return true;
}

/* One list or map that becomes another, child by child. */
struct work {
	struct splice *s;
	struct splice_path path;
	const struct node *value;
	struct arena arena;
	struct diag why;
	size_t edits;
};

static const struct node *now(struct work *w)
{
	return splice_get(w->s, w->path.steps);
}

static const struct splice_step *below(struct work *w, struct splice_step step)
{
	w->path.steps[w->path.n] = step;
	w->path.steps[w->path.n + 1] = (struct splice_step)SPLICE_END;
	return w->path.steps;
}

static void back(struct work *w)
{
	w->path.steps[w->path.n] = (struct splice_step)SPLICE_END;
}

static struct splice_step key_step(struct work *w, struct str key)
{
	return (struct splice_step)SPLICE_KEY(arena_str(&w->arena, key).p);
}

static bool set(struct work *w, struct splice_step step,
		const struct node *value)
{
	bool done = w->edits++ < EDITS &&
		    splice_set(w->s, below(w, step), value, &w->why);

	back(w);
	return done;
}

static bool take(struct work *w, struct splice_step step)
{
	bool done = w->edits++ < EDITS &&
		    splice_remove(w->s, below(w, step), &w->why);

	back(w);
	return done;
}

/* `value` comes after the child `last` of what there is now. */
static bool add(struct work *w, struct node *last, struct str key,
		const struct node *value)
{
	struct splice_spot at;
	struct splice_edit e = {.what = SPLICE_ADD,
				.at = &at,
				.last = last,
				.key = key,
				.value = value};

	splice_find(w->s, w->path.steps, &at);
	return w->edits++ < EDITS &&
	       splice_run(w->s, w->path.steps, &e, &w->why);
}

/* Are the keys that both have in one order, and is there any? */
static bool fits_map(const struct node *old, const struct node *value)
{
	const struct node *at = old->first;
	bool any = false;

	for (const struct node *c = value->first; c; c = c->next) {
		if (!node_get_str(old, c->key))
			continue;
		while (at && !str_eq(at->key, c->key))
			at = at->next;
		if (!at)
			return false;
		any = true;
	}
	return any;
}

static bool become_map(struct work *w)
{
	const struct node *c = now(w)->first, *last = NULL;

	while (c) {
		if (node_get_str(w->value, c->key)) {
			c = c->next;
			continue;
		}
		if (!take(w, key_step(w, c->key)))
			return false;
		c = now(w)->first;
	}
	for (c = w->value->first; c; last = c, c = c->next) {
		const struct node *old = node_get_str(now(w), c->key);

		if (old && splice_same(old, c))
			continue;
		if (old ? !set(w, key_step(w, c->key), c)
			: !add(w, last ? node_get_str(now(w), last->key) : NULL,
			       c->key, c))
			return false;
	}
	return true;
}

/* Is `n` among `list` and those after it? */
static bool follows(const struct node *list, const struct node *n)
{
	for (; list; list = list->next)
		if (splice_same(list, n))
			return true;
	return false;
}

/* How to go on from the old item `x` and the new one `y`; NULL: no more. */
static int next_step(const struct node *x, const struct node *y)
{
	if (x && y && splice_same(x, y))
		return '=';
	if (!x || (y && follows(y->next, x)))
		return '+';
	return !y || follows(x->next, y) ? '-' : '!';
}

static bool become_list(struct work *w)
{
	const struct node *y = w->value->first;
	struct node *last = NULL, *x = now(w)->first;
	size_t i = 0;
	bool done = true;

	while (done && (x || y)) {
		struct splice_step here = SPLICE_ITEM(i);
		int step = next_step(x, y);

		if (step == '+')
			done = add(w, last, STR_NONE, y);
		else if (step == '-')
			done = take(w, here);
		else if (step == '!')
			done = set(w, here, y);
		if (step != '-') {
			y = y->next;
			i++;
		}
		last = NULL;
		x = now(w)->first;
		for (size_t n = 0; n < i && x; n++) {
			last = x;
			x = x->next;
		}
	}
	return done;
}

/* What has changed between the text `old` and that of `s`. */
static void note_change(struct splice *s, struct str old)
{
	struct str text = splice_text(s);
	size_t least = old.n < text.n ? old.n : text.n, head = 0, tail = 0;

	while (head < least && old.p[head] == text.p[head])
		head++;
	while (tail < least - head &&
	       old.p[old.n - 1 - tail] == text.p[text.n - 1 - tail])
		tail++;
	s->change = (struct splice_change){
		.at = head,
		.old = old.n - head - tail,
		.added = text.n - head - tail,
	};
}

bool splice_become(struct splice *s, const struct splice_step *path,
		   const struct node *old, const struct node *value)
{
	struct work w = {.s = s, .value = value};
	bool is_list = old->type == NODE_LIST, done = false;
	struct buf before = BUF_INIT;

	if (old->type != value->type || !old->first || !value->first ||
	    !(is_list || (old->type == NODE_MAP && fits_map(old, value))) ||
	    !splice_path_copy(&w.path, path))
		return false;
	buf_addstr(&before, splice_text(s));
	done = is_list ? become_list(&w) : become_map(&w);
	if (done) {
		note_change(s, buf_str(&before));
	} else if (!str_eq(splice_text(s), buf_str(&before))) {
		const char *file = s->file;

		splice_release(s);
		splice_init(s, buf_str(&before), file, &w.why);
	}
	buf_release(&before);
	arena_release(&w.arena);
	diag_release(&w.why);
	return done;
}
