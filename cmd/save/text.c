#include "config.h"

#include "save_impl.h"

#include "base/text.h"
#include "codec/yaml/splice.h"
#include "codec/yaml/yaml.h"

enum {
	LINE = 78, /* columns; a longer list is in block style */
};

/* Appends a scalar for use in [ ] or { }; false when it cannot be there. */
static bool put_scalar(struct buf *out, const struct node *n)
{
	struct buf text = BUF_INIT;
	bool fits;

	if (node_is_collection(n) || node_empty(n))
		return false;
	yaml_write_bare(&text, n);
	text.s[--text.len] = '\0';
	fits = text.len && !memchr(text.s, '\n', text.len) &&
	       (text.s[0] == '"' || text.s[0] == '\'' ||
		!strpbrk(text.s, ",[]{}:?#"));
	if (fits)
		buf_addstr(out, buf_str(&text));
	buf_release(&text);
	return fits;
}

/* Appends "interests: [trauma, refugees]" if that fits a line. */
static bool put_flow(struct buf *out, const struct node *n)
{
	struct node key = {.type = NODE_STRING, .text = n->key};
	bool map = n->type == NODE_MAP;
	struct buf line = BUF_INIT;
	bool fits = (map || n->type == NODE_LIST) && put_scalar(&line, &key);

	buf_addz(&line, map ? ": {" : ": [");
	for (const struct node *c = n->first; c && fits; c = c->next) {
		if (c != n->first)
			buf_addz(&line, ", ");
		if (map) {
			key.text = c->key;
			fits = put_scalar(&line, &key);
			buf_addz(&line, ": ");
		}
		fits = fits && put_scalar(&line, c);
	}
	buf_addz(&line, map ? "}\n" : "]\n");
	fits = fits && text_width(buf_str(&line)) <= LINE;
	if (fits)
		buf_addstr(out, buf_str(&line));
	buf_release(&line);
	return fits;
}

static void put_key(struct buf *out, const struct node *n)
{
	struct node alone = *n, map = {.type = NODE_MAP};

	if (put_flow(out, n))
		return;
	node_append(&map, n->key, &alone);
	yaml_write_bare(out, &map);
}

/* A copy with entries in short form where that holds them. */
static struct node *short_log(struct arena *a, const struct node *log)
{
	struct node *out = node_new(a, NODE_LIST);

	for (const struct node *n = NULL; node_each(log, &n);)
		node_share(a, out, STR_NONE, splice_log_form(a, n, NULL));
	return out;
}

/* The keys in the order of a file: name first, notes and log last. */
static struct node *arrange(struct arena *a, const struct node *keys,
			    enum record_kind kind)
{
	struct node *root = node_new(a, NODE_MAP);
	const struct node *log = node_get(keys, "log");

	if (kind != RECORD_CONTACT)
		node_put(a, root, "kind", str_z(record_kind_name(kind)));
	node_share(a, root, STR("name"), node_get(keys, "name"));
	for (const struct node *n = keys->first; n; n = n->next)
		if (!str_is(n->key, "name") && !str_is(n->key, "notes") &&
		    n != log)
			node_share(a, root, n->key, n);
	node_share(a, root, STR("notes"), node_get(keys, "notes"));
	if (log && log->type == NODE_LIST && kind == RECORD_CONTACT)
		log = short_log(a, log);
	node_share(a, root, STR("log"), log);
	return root;
}

static bool reads_back(const struct buf *text, const struct node *meant,
		       const char *file, struct diag *d)
{
	struct arena a = ARENA_INIT;
	const struct node *read = yaml_read(&a, buf_str(text), file, 1, d);
	bool same = read && splice_same(meant, read);

	arena_release(&a);
	return same;
}

bool save_text(struct buf *out, const struct node *keys, enum record_kind kind,
	       const char *file, struct diag *d)
{
	struct arena a = ARENA_INIT;
	struct diag ignored = DIAG_INIT;
	struct node *root = arrange(&a, keys, kind);
	bool good;

	for (const struct node *n = root->first; n; n = n->next)
		put_key(out, n);
	good = reads_back(out, root, file, &ignored);
	if (!good) {
		buf_clear(out);
		yaml_write_bare(out, root);
		good = reads_back(out, root, file, d);
	}
	if (!good && !d->errors)
		diag_error(d, file, POS_NONE,
			   "a value cannot be written in YAML");
	diag_release(&ignored);
	arena_release(&a);
	return good;
}
