#include "config.h"

#include "codec/yaml/splice_impl.h"

enum {
	DEPTH = 64,    /* steps of a path that leads to something */
	LOOKS = 10000, /* places that have the bytes */
	TRIES = 16,    /* of which so many have an item in them */
};

/* The last place of `needle` that starts before `before`, or -1. */
static ptrdiff_t find_last(struct str hay, struct str needle, size_t before)
{
	for (size_t at = before; at-- > 0;)
		if (needle.n <= hay.n - at &&
		    memcmp(hay.p + at, needle.p, needle.n) == 0)
			return (ptrdiff_t)at;
	return -1;
}

/* The nodes from the root to the one at `path`. */
static size_t chain_to(const struct splice *s, const struct splice_step *path,
		       const struct node *chain[DEPTH])
{
	struct splice_step part[DEPTH + 1];
	size_t n = 0;

	do {
		if (n == DEPTH)
			return 0;
		part[n] = (struct splice_step)SPLICE_END;
		chain[n] = splice_get(s, part);
		part[n] = path[n];
	} while (chain[n++] && !splice_at_end(&path[n - 1]));
	return chain[n - 1] ? n : 0;
}

/* Has someone put a comment after a line that was added? */
static bool has_comment(struct str text, const struct splice_patch *p,
			struct str added)
{
	size_t at = p->end;

	if (added.p[0] != '\n' && added.p[0] != '\r')
		return false; /* it was not added after the line */
	while (at < text.n && (text.p[at] == ' ' || text.p[at] == '\t'))
		at++;
	return at < text.n && text.p[at] == '#';
}

/* The item of `list` that is within the patch, or NULL. */
static const struct node *find_item(const struct node *list,
				    const struct splice_patch *p)
{
	const struct node *item = list->first;

	while (item && (item->begin < p->at || item->end <= p->at ||
			item->end > p->end))
		item = item->next;
	return item;
}

/* The nodes that may go with `item`. */
static bool take_back(struct splice *s, const struct node *const *chain,
		      size_t depth, const struct node *item,
		      struct splice_patch *p)
{
	struct diag why = DIAG_INIT;
	struct splice_match m = {.without = item};
	bool done = splice_commit(s, p, s->root, &m, &why);

	/* the list came with its first item, and so may what it belongs to */
	for (size_t i = depth; !done && i-- > 0;) {
		if (chain[i]->first != chain[i]->last)
			break;
		diag_clear(&why);
		m = (struct splice_match){.hollow = chain[i]};
		done = splice_commit(s, p, s->root, &m, &why);
		if (done || i == 0)
			break;
		diag_clear(&why);
		m = (struct splice_match){.without = chain[i]};
		done = splice_commit(s, p, s->root, &m, &why);
	}
	diag_release(&why);
	return done;
}

bool splice_undo(struct splice *s, const struct splice_step *path,
		 struct str added, struct str old, struct diag *d)
{
	const struct node *chain[DEPTH];
	size_t depth = chain_to(s, path, chain), before = s->text.len;
	bool is_list = depth && chain[depth - 1]->type == NODE_LIST;
	struct buf name = BUF_INIT;
	int looks = LOOKS, tries = TRIES;
	bool done = false;

	while (is_list && added.n && !done && looks-- && tries) {
		struct splice_patch p = SPLICE_PATCH_INIT;
		ptrdiff_t at = find_last(splice_text(s), added, before);
		const struct node *item;

		if (at < 0)
			break;
		before = p.at = (size_t)at;
		p.end = p.at + added.n;
		buf_addstr(&p.added, old);
		item = has_comment(splice_text(s), &p, added)
			       ? NULL
			       : find_item(chain[depth - 1], &p);
		tries -= !!item;
		done = item && take_back(s, chain, depth, item, &p);
		buf_release(&p.added);
	}
	if (!done) {
		splice_put_path(&name, path);
		diag_error(d, s->file,
			   is_list ? chain[depth - 1]->pos : POS_START,
			   "the entry in '%s' is not as it was written; remove "
			   "it by hand",
			   name.len ? name.s : "(the whole file)");
	}
	buf_release(&name);
	return done;
}
