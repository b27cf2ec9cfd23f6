/*
 * Random edits of random YAML, written as untidily as the grammar allows: no
 * byte outside of an edit may differ, the text must say what was meant, and
 * few edits may be refused. SEED=N repeats a run, ROUNDS=N makes it longer;
 * with --dump the edits are printed as JSON lines, for another reader of YAML.
 */
#include "config.h"

#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#include "splice_text.h"
#include "splice_tree.h"
#include "tap.h"

enum {
	ROUNDS = 4000,
	STEPS = 12,
};

static struct node *random_node(struct arena *a, int depth)
{
	struct node *n;
	unsigned kind = pick(10);

	if (depth > 2 || kind < 6)
		return node_string(a, str_z(PICK(texts)));
	if (kind == 6)
		return node_new(a, NODE_NULL);
	n = node_new(a, kind == 7 ? NODE_LIST : NODE_MAP);
	for (unsigned i = 0, count = pick(4); i < count; i++) {
		struct buf key = BUF_INIT;
		struct node *c = random_node(a, depth + 1);

		if (n->type == NODE_LIST && c->type == NODE_NULL)
			c = node_string(a, STR("x"));
		buf_addf(&key, "%s%u", PICK(keys), i);
		node_append(n, arena_str(a, buf_str(&key)), c);
		buf_release(&key);
	}
	return n;
}

/* An edit, and the tree that it is to make. */
struct task {
	enum tree_edit what;
	struct splice_step path[STEPS + 2];
	size_t steps;
	const char *after;
	const struct node *value;
	const struct node *list; /* of an item that is inserted: all of it */
	struct node *expected;
	bool whole; /* no list or map becomes another */
};

static struct node *child(struct node *n, size_t i)
{
	n = n->first;
	while (i--)
		n = n->next;
	return n;
}

static size_t count(const struct node *n)
{
	size_t i = 0;

	for (n = n->first; n; n = n->next)
		i++;
	return i;
}

static void add_key(struct task *t, struct arena *a, struct str key)
{
	t->path[t->steps++] =
		(struct splice_step)SPLICE_KEY(arena_str(a, key).p);
	t->path[t->steps] = (struct splice_step)SPLICE_END;
}

/* Somewhere below `n`. */
static struct node *wander(struct task *t, struct arena *a, struct node *n)
{
	while (n->first && t->steps < STEPS && chance(70)) {
		size_t i = pick((unsigned)count(n));
		struct node *c = child(n, i);

		if (n->type == NODE_MAP)
			add_key(t, a, c->key);
		else
			t->path[t->steps++] =
				(struct splice_step)SPLICE_ITEM(i);
		t->path[t->steps] = (struct splice_step)SPLICE_END;
		n = c;
	}
	return n;
}

static struct node *copy_of(struct arena *a, const struct node *n)
{
	struct node *copy = node_new(a, n->type);

	*copy = *n;
	return copy;
}

static void become(struct node *n, const struct node *value)
{
	n->type = value->type;
	n->text = value->text;
	n->first = value->first;
	n->last = value->last;
}

static void add_item(struct task *t, size_t index)
{
	t->path[t->steps++] = (struct splice_step)SPLICE_ITEM(index);
	t->path[t->steps] = (struct splice_step)SPLICE_END;
}

/* `n` comes after the child `last` of `to`, or first. */
static void put_after(struct node *to, struct node *last, struct node *n)
{
	n->next = last ? last->next : to->first;
	*(last ? &last->next : &to->first) = n;
	if (to->last == last)
		to->last = n;
}

/* An item at the end of the list at the path. */
static bool plan_append(struct task *t, struct arena *a, struct node *n)
{
	if (n->type == NODE_MAP) {
		struct node *list = node_new(a, NODE_LIST);

		add_key(t, a, STR("new key"));
		node_append(n, STR("new key"), list);
		n = list;
	}
	if (n->type != NODE_NULL && n->type != NODE_LIST)
		return false;
	if (t->value->type == NODE_NULL)
		t->value = node_string(a, STR("x"));
	n->type = NODE_LIST;
	node_append(n, STR_NONE, copy_of(a, t->value));
	return true;
}

/* A value in the place of another. */
static bool plan_set(struct task *t, struct node *n)
{
	if (!t->steps)
		return false;
	t->whole = (n->type != NODE_LIST && n->type != NODE_MAP) ||
		   (t->value->type != NODE_LIST && t->value->type != NODE_MAP);
	become(n, t->value);
	return true;
}

/* A key that is new, after another or at the end. */
static bool plan_key(struct task *t, struct arena *a, struct node *n)
{
	struct node *last, *new;

	if (n->type != NODE_MAP)
		return false;
	last = n->first ? child(n, pick((unsigned)count(n))) : NULL;
	if (chance(30))
		last = n->last;
	else if (last)
		t->after = arena_str(a, last->key).p;
	add_key(t, a, STR("new key"));
	new = copy_of(a, t->value);
	new->key = STR("new key");
	put_after(n, last, new);
	return true;
}

static bool plan_insert(struct task *t, struct arena *a, struct node *n)
{
	size_t at;

	if (n->type != NODE_LIST)
		return false;
	if (t->value->type == NODE_NULL)
		t->value = node_string(a, STR("x"));
	at = pick((unsigned)count(n) + 1);
	add_item(t, at);
	put_after(n, at ? child(n, at - 1) : NULL, copy_of(a, t->value));
	t->list = n;
	return true;
}

static bool plan_remove(struct task *t, struct node *root)
{
	struct node *n = root, *parent = NULL, *goes = NULL, *from = NULL;

	for (size_t i = 0; i < t->steps; i++) {
		parent = n;
		n = t->path[i].key ? node_get(n, t->path[i].key)
				   : child(n, t->path[i].index);
		if (parent->first != parent->last || !goes) {
			goes = n;
			from = parent;
		}
	}
	if (!from || from->first == from->last)
		return false;
	node_remove(from, goes);
	return true;
}

/* False if there is nothing to do at this place. */
static bool plan(struct task *t, struct arena *a, struct str text)
{
	struct node *root = tree_read(a, text), *n;

	*t = (struct task){.expected = root, .value = random_node(a, 0)};
	t->path[0] = (struct splice_step)SPLICE_END;
	if (!root || root->type != NODE_MAP)
		return false;
	t->what = (enum tree_edit)pick(TREE_EDITS);
	if (t->what == TREE_APPEND && chance(50)) {
		n = node_get(root, "log");
		t->value = splice_log_form(a, t->value, n);
		add_key(t, a, STR("log"));
		if (!n) {
			n = node_new(a, NODE_NULL);
			node_append(root, STR("log"), n);
		}
	} else {
		n = wander(t, a, root);
	}
	switch (t->what) {
	case TREE_APPEND:
		return plan_append(t, a, n);
	case TREE_SET:
		return plan_set(t, n);
	case TREE_KEY:
		return plan_key(t, a, n);
	case TREE_INSERT:
		return plan_insert(t, a, n);
	case TREE_REMOVE:
		return plan_remove(t, root);
	case TREE_EDITS:
		break;
	}
	return false;
}

/* The list becomes one that has the item, too. */
static bool insert(struct splice *s, const struct task *t, struct diag *d)
{
	struct splice_step path[STEPS + 2];

	memcpy(path, t->path, sizeof(path));
	path[t->steps - 1] = (struct splice_step)SPLICE_END;
	return splice_set(s, path, t->list, d);
}

static bool run(struct splice *s, const struct task *t, struct diag *d)
{
	switch (t->what) {
	case TREE_APPEND:
		return splice_append(s, t->path, t->value, d);
	case TREE_SET:
		return splice_set(s, t->path, t->value, d);
	case TREE_KEY:
		return splice_set_after(s, t->path, t->after, t->value, d);
	case TREE_INSERT:
		return insert(s, t, d);
	case TREE_REMOVE:
		return splice_remove(s, t->path, d);
	case TREE_EDITS:
		break;
	}
	return false;
}

/* How many comments there are, of those that the generator writes. */
static long comments(struct str text)
{
	static const char *const marks[] = {"  # c: [x",    "\t# tab",
					    "# - note: it", " # c\n",
					    " # c\r",       " # text"};
	long n = 0;

	for (size_t i = 0; i < sizeof(marks) / sizeof(*marks); i++) {
		struct str rest = text;
		ptrdiff_t at;

		while ((at = str_find(rest, str_z(marks[i]))) >= 0) {
			rest = str_skip(rest, (size_t)at + 1);
			n++;
		}
	}
	return n;
}

struct tally {
	unsigned long edits[TREE_EDITS + 1], refused[TREE_EDITS + 1];
	unsigned long wrong, outside, comments, for_comments;
};

static void show(const char *what, const struct task *t, struct str before,
		 const struct splice *s, const struct diag *d)
{
	struct buf value = BUF_INIT;

	printf("# %s at ", what);
	for (size_t i = 0; i < t->steps; i++)
		if (t->path[i].key)
			printf("/%s", t->path[i].key);
		else
			printf("/%zu", t->path[i].index);
	tree_put(&value, t->value);
	printf(" = %s", value.s);
	buf_release(&value);
	printf("\n#--\n%.*s\n#--\n%.*s\n#-- %s\n", (int)before.n, before.p,
	       (int)s->text.len, s->text.s, d->count ? d->msgs[0].text : "");
}

/* May the edit take no comment away? */
static bool keeps_comments(const struct task *t)
{
	return t->what != TREE_REMOVE && (t->what != TREE_SET || t->whole);
}

static void judge(struct tally *n, const struct task *t, struct str before,
		  struct arena *a, struct splice *s, struct diag *d)
{
	struct str text = splice_text(s);

	if (!tree_same(t->expected, tree_read(a, text))) {
		n->wrong++;
		show("wrong", t, before, s, d);
	} else if (!tree_changed_only(before, text, &s->change)) {
		n->outside++;
		show("outside", t, before, s, d);
	} else if (keeps_comments(t) && comments(text) != comments(before)) {
		n->comments++;
		show("comments", t, before, s, d);
	}
}

static void edit(struct tally *n, const struct task *t, struct str before,
		 struct arena *a, bool dumping)
{
	struct diag d = DIAG_INIT;
	struct splice s;
	bool done;

	splice_init(&s, before, "random", &d);
	done = run(&s, t, &d);
	n->edits[t->what]++;
	n->edits[TREE_EDITS]++;
	if (done && dumping) {
		tree_dump(t->what, t->path, t->after, t->value, before,
			  splice_text(&s));
	} else if (done) {
		judge(n, t, before, a, &s, &d);
	} else {
		bool comments = str_find(str_z(d.msgs[0].text),
					 STR("the comments within")) >= 0;

		n->for_comments += comments;
		n->refused[t->what] += !comments;
		n->refused[TREE_EDITS] += !comments;
		n->outside += !str_eq(splice_text(&s), before) || d.errors != 1;
		if (getenv("VERBOSE"))
			show("refused", t, before, &s, &d);
	}
	splice_release(&s);
	diag_release(&d);
}

/*
 * At most 3 in 100, and what chance may add: four standard deviations of as
 * many throws. A short run sees few edits of a kind, and says less of them.
 */
static bool is_rare(unsigned long refused, unsigned long edits)
{
	double above = (double)refused - 0.03 * (double)edits;

	return above <= 0 || above * above <= 16 * 0.03 * 0.97 * (double)edits;
}

int main(int argc, char **argv)
{
	const char *seed = getenv("SEED"), *rounds = getenv("ROUNDS");
	bool dumping = argc > 1 && strcmp(argv[1], "--dump") == 0;
	unsigned long first =
		seed ? strtoul(seed, NULL, 10) : (unsigned long)time(NULL);
	unsigned long wanted = rounds ? strtoul(rounds, NULL, 10) : ROUNDS;
	struct tally n = {0};
	struct gen g = {.out = BUF_INIT};
	unsigned long made = 0;

	state = first * UINT64_C(0x9e3779b97f4a7c15) + 1;
	while (n.edits[TREE_EDITS] < wanted) {
		struct arena a = ARENA_INIT;
		struct task t;

		make_text(&g);
		made++;
		if (plan(&t, &a, buf_str(&g.out)))
			edit(&n, &t, buf_str(&g.out), &a, dumping);
		arena_release(&a);
	}
	buf_release(&g.out);
	if (dumping)
		return 0;
	printf("# SEED=%lu: %lu texts\n", first, made);
	for (int i = 0; i <= TREE_EDITS; i++)
		printf("# %s: %lu edits, %lu refused\n", tree_edits[i],
		       n.edits[i], n.refused[i]);
	printf("# %lu more refused where comments would be lost\n",
	       n.for_comments);
	tap_is_int((long)n.wrong, 0, "every edit says what was meant");
	tap_is_int((long)n.outside, 0, "no byte outside of an edit differs");
	tap_is_int((long)n.comments, 0, "no comment is lost");
	for (int i = 0; i < TREE_EDITS; i++)
		tap_ok(is_rare(n.refused[i], n.edits[i]),
		       "%s: at most 3 %% are refused", tree_edits[i]);
	return tap_done();
}
