#include "config.h"

#include "model/schema_impl.h"

#include "base/ascii.h"

struct cut_check {
	const char *file;
	struct str raw;
	struct diag *diag;
};

/* Does the line go on with a '#' that is stuck to a word, as in "poster #4", or
 * with the number of something, "poster # 4"? Any other comment has a blank
 * after its '#'. */
static bool loses_word(struct str raw, size_t at)
{
	size_t i = at;

	while (i < raw.n && (raw.p[i] == ' ' || raw.p[i] == '\t'))
		i++;
	if (i == at || i + 1 >= raw.n || raw.p[i] != '#' || raw.p[i + 1] == '#')
		return false;
	if ((unsigned char)raw.p[++i] > ' ')
		return true;
	while (i < raw.n && raw.p[i] == ' ')
		i++;
	return i < raw.n && ascii_is_digit(raw.p[i]);
}

static bool is_plain(struct str raw, const struct node *n)
{
	return n->begin < raw.n && !strchr("\"'|>", raw.p[n->begin]);
}

static void check_node(const struct cut_check *c, const struct node *n)
{
	if (n->type == NODE_LIST || n->type == NODE_MAP) {
		for (const struct node *k = n->first; k; k = k->next)
			check_node(c, k);
		return;
	}
	if (!n->pos.line || n->end > c->raw.n || !loses_word(c->raw, n->end))
		return;
	if (n->type == NODE_STRING && is_plain(c->raw, n))
		diag_warning(c->diag, c->file, n->pos,
			     "the text ends before ' #', which begins a "
			     "comment; quote the text to keep all of it");
	else if (n->type == NODE_NULL)
		diag_warning(c->diag, c->file, n->pos,
			     "'#' begins a comment, so nothing is left; quote "
			     "text that begins with it");
}

void schema_check_cut(const struct record *r, struct str raw, struct diag *d)
{
	struct cut_check c = {r->file.p, raw, d};

	for (const struct node *n = r->root->first; n; n = n->next)
		if (n->pos.line)
			check_node(&c, n);
}
