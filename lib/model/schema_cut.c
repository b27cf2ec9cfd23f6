#include "config.h"

#include "model/schema_impl.h"

#include "base/ascii.h"

struct cut_check {
	const char *file;
	struct str raw;
	struct diag *diag;
};

/*
 * Does the line go on with what was hardly meant as a comment: a '#' that is
 * stuck to a word, as in "poster #4", or the number of something, "poster # 4"?
 * After prose, one blank before the '#' is enough: who means a comment there
 * writes two.
 */
static bool loses_word(struct str raw, size_t at, bool prose)
{
	size_t i = at;

	while (i < raw.n && (raw.p[i] == ' ' || raw.p[i] == '\t'))
		i++;
	if (i == at || i + 1 >= raw.n || raw.p[i] != '#' || raw.p[i + 1] == '#')
		return false;
	if ((unsigned char)raw.p[i + 1] > ' ' || (prose && i == at + 1))
		return true;
	while (++i < raw.n && raw.p[i] == ' ')
		;
	return i < raw.n && ascii_is_digit(raw.p[i]);
}

static bool is_plain(struct str raw, const struct node *n)
{
	return n->begin < raw.n && !strchr("\"'|>", raw.p[n->begin]);
}

/* "2026-05-18 met: # her clinic": a date that was made of a key has no bytes of
 * its own. */
static bool is_short_without_text(const struct node *n)
{
	const struct node *date = node_get(n, "date");

	return date && date->pos.line && !date->end && !node_get(n, "text");
}

static void check_node(const struct cut_check *c, const struct field *f,
		       const struct node *n)
{
	bool without = is_short_without_text(n);
	bool prose = without || (f && (f->flags & FIELD_PROSE));

	if (!without && node_is_collection(n)) {
		for (const struct node *k = n->first; k; k = k->next)
			check_node(c, f ? schema_find_in(f, n, k) : NULL, k);
		return;
	}
	if (!n->pos.line || n->end > c->raw.n ||
	    !loses_word(c->raw, n->end, prose))
		return;
	if (n->type == NODE_STRING && is_plain(c->raw, n))
		diag_warning(c->diag, c->file, n->pos,
			     "the text ends before ' #', which begins a "
			     "comment; quote the text to keep all of it");
	else if (n->type == NODE_NULL || without)
		diag_warning(c->diag, c->file, n->pos,
			     "'#' begins a comment, so nothing is left; quote "
			     "text that begins with it");
}

void schema_check_cut(const struct record *r, struct str raw, struct diag *d)
{
	struct cut_check c = {r->file.p, raw, d};

	if (str_find(raw, STR("#")) < 0)
		return; /* as in most files */
	for (const struct node *n = r->root->first; n; n = n->next)
		if (n->pos.line)
			check_node(&c, schema_find(n->key), n);
}
