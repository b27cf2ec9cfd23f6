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
	struct splice_step path[STEPS + 2];
	size_t steps;
	bool append;
	const struct node *value;
	struct node *expected;
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

/* False if there is nothing to do at this place. */
static bool plan(struct task *t, struct arena *a, struct str text)
{
	struct node *root = tree_read(a, text), *n = root;

	t->steps = 0;
	t->path[0] = (struct splice_step)SPLICE_END;
	t->expected = root;
	t->append = chance(60);
	t->value = random_node(a, 0);
	if (!root || root->type != NODE_MAP)
		return false;
	if (chance(35)) {
		t->append = true;
		add_key(t, a, STR("log"));
		n = node_get(root, "log");
		t->value = splice_log_form(a, t->value, n);
	} else {
		n = wander(t, a, root);
	}
	if (n && !n->first && !t->append && n->type != NODE_STRING &&
	    n != root) {
		become(n, t->value);
		return true;
	}
	if (n && n->type == NODE_MAP) {
		add_key(t, a, STR("new key"));
		root = n;
		n = NULL;
	}
	if (t->append && t->value->type == NODE_NULL)
		t->value = node_string(a, STR("x"));
	if (!n) {
		n = node_new(a, t->append ? NODE_LIST : NODE_NULL);
		node_append(root, str_z(t->path[t->steps - 1].key), n);
		if (!t->append)
			become(n, t->value);
	} else if (t->append || n->type == NODE_LIST) {
		t->append = true;
		if (n->type != NODE_NULL && n->type != NODE_LIST)
			return false;
		n->type = NODE_LIST;
	} else {
		if (n->type == NODE_STRING && t->value->type != NODE_STRING)
			t->value = node_string(a, str_z(PICK(texts)));
		become(n, t->value);
	}
	if (t->append)
		node_append(n, STR_NONE, copy_of(a, t->value));
	return true;
}

struct tally {
	unsigned long edits, refused, wrong, outside, undo;
};

static bool undo_is_exact(struct splice *s, const struct task *t,
			  struct str before, struct diag *d)
{
	struct buf old = BUF_INIT, added = BUF_INIT;
	bool good;

	buf_addstr(&old, s->change.old);
	buf_addstr(&added, s->change.added);
	good = splice_undo(s, t->path, buf_str(&added), buf_str(&old), d) &&
	       str_eq(splice_text(s), before);
	buf_release(&old);
	buf_release(&added);
	return good;
}

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

static void edit(struct tally *n, const struct task *t, struct str before,
		 struct arena *a, bool dumping)
{
	struct diag d = DIAG_INIT;
	struct splice s;
	bool verbose = getenv("VERBOSE"), done;

	splice_init(&s, before, "random", &d);
	done = t->append ? splice_append(&s, t->path, t->value, &d)
			 : splice_set(&s, t->path, t->value, &d);
	n->edits++;
	if (!done) {
		n->refused++;
		n->outside += !str_eq(splice_text(&s), before) || d.errors != 1;
		if (verbose)
			show("refused", t, before, &s, &d);
	} else if (!tree_same(t->expected, tree_read(a, splice_text(&s)))) {
		n->wrong++;
		show("wrong", t, before, &s, &d);
	} else if (!tree_changed_only(before, splice_text(&s), &s.change)) {
		n->outside++;
		show("outside", t, before, &s, &d);
	} else if (dumping) {
		tree_dump(t->path, t->append, t->value, before,
			  splice_text(&s));
	} else if (t->append && !undo_is_exact(&s, t, before, &d)) {
		n->undo++;
		show("undo", t, before, &s, &d);
	}
	splice_release(&s);
	diag_release(&d);
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
	while (n.edits < wanted) {
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
	printf("# SEED=%lu: %lu texts, %lu edits, %lu refused\n", first, made,
	       n.edits, n.refused);
	tap_is_int((long)n.wrong, 0, "every edit says what was meant");
	tap_is_int((long)n.outside, 0, "no byte outside of an edit differs");
	tap_is_int((long)n.undo, 0, "every entry can be taken back");
	tap_ok(n.refused * 100 <= n.edits * 3, "at most 3 %% are refused");
	return tap_done();
}
