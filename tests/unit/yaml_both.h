/*
 * A text through libyaml and through the reader of ordinary files.
 *
 *	if (read_both(text) == BOTH_DIFFER) ...
 */
#ifndef KITH_TESTS_YAML_BOTH_H
#define KITH_TESTS_YAML_BOTH_H

#include "codec/yaml/yaml.h"

enum both {
	BOTH_DIFFER,
	BOTH_ORDINARY,    /* read without libyaml, and the same */
	BOTH_HANDED_OVER, /* all of it left to libyaml */
};

static inline bool same_pos(struct pos a, struct pos b)
{
	return a.line == b.line && a.col == b.col;
}

static inline bool same_tree(const struct node *a, const struct node *b)
{
	if (!a || !b)
		return a == b;
	if (a->type != b->type || !str_eq(a->key, b->key) ||
	    !str_eq(a->text, b->text) || !a->key.p != !b->key.p ||
	    !a->text.p != !b->text.p || !same_pos(a->pos, b->pos) ||
	    !same_pos(a->key_pos, b->key_pos) || a->begin != b->begin ||
	    a->end != b->end)
		return false;
	/* texts end in a NUL that is not counted */
	if ((a->text.p && a->text.p[a->text.n]) ||
	    (b->text.p && b->text.p[b->text.n]))
		return false;
	a = a->first;
	for (b = b->first; a && b; a = a->next, b = b->next)
		if (!same_tree(a, b))
			return false;
	return !a && !b;
}

static inline bool same_errors(const struct diag *a, const struct diag *b)
{
	return a->count == b->count &&
	       (!a->count ||
		(same_pos(a->msgs[0].pos, b->msgs[0].pos) &&
		 str_eq(str_z(a->msgs[0].text), str_z(b->msgs[0].text))));
}

static inline enum both read_both(struct str text)
{
	struct arena a = ARENA_INIT, b = ARENA_INIT;
	struct diag d = DIAG_INIT, e = DIAG_INIT;
	const struct node *judged = yaml_read(&a, text, "f", 7, &d);
	const struct node *read = yaml_read_only(&b, text, "f", 7, &e);
	enum both result = BOTH_DIFFER;

	if (same_tree(judged, read) && same_errors(&d, &e))
		result = judged && yaml_read_ordinary(&b, text, 7)
				 ? BOTH_ORDINARY
				 : BOTH_HANDED_OVER;
	diag_release(&d);
	diag_release(&e);
	arena_release(&a);
	arena_release(&b);
	return result;
}

#endif
