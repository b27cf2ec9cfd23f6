/* A record for git, which shows how it changed: a line a value, no wrapping and
 * no alignment, so that a change of one is a change of its line alone. */
#include "config.h"

#include "show_impl.h"

#include "base/text.h"
#include "codec/yaml/yaml.h"
#include "model/schema.h"

enum {
	BELOW = 2, /* indent of what is on lines of its own */
};

static void put_line(struct buf *out, struct str line, size_t indent)
{
	buf_pad(out, ' ', indent);
	text_show(out, line, true);
	buf_addc(out, '\n');
}

/* "key: value", or the key and then the lines of the value. */
static void put_value(struct buf *out, struct str key, struct str value,
		      size_t indent)
{
	struct buf line = BUF_INIT;
	struct str rest = value, one;
	bool single = !value.n || !memchr(value.p, '\n', value.n);

	buf_addstr(&line, key);
	buf_addz(&line, single && value.n ? ": " : ":");
	if (single)
		buf_addstr(&line, value);
	put_line(out, buf_str(&line), indent);
	while (!single && str_line(&rest, &one))
		put_line(out, one, indent + BELOW);
	buf_release(&line);
}

static void put_key(struct buf *out, const struct show_view *v,
		    const struct node *n, const char *below, size_t indent)
{
	struct buf path = BUF_INIT, value = BUF_INIT;

	buf_addf(&path, "%s%.*s", below, STR_ARG(n->key));
	show_value(&value, v, n, path.s);
	put_value(out, n->key, buf_str(&value), indent);
	buf_release(&path);
	buf_release(&value);
}

/* "2026-05-18 met zoom @apa-2026: her poster" */
static void put_entry(struct buf *out, const struct show_view *v,
		      const struct node *entry)
{
	struct buf head = BUF_INIT;

	buf_addf(&head, "%.*s %.*s", STR_ARG(node_text(entry, "date")),
		 STR_ARG(node_text(entry, "type")));
	if (node_text(entry, "via").n)
		buf_addf(&head, " %.*s", STR_ARG(node_text(entry, "via")));
	if (node_text(entry, "event").n)
		buf_addf(&head, " @%.*s", STR_ARG(node_text(entry, "event")));
	put_value(out, buf_str(&head), node_text(entry, "text"), BELOW);
	for (const struct node *n = entry->first; n; n = n->next)
		if (show_is_more(n->key) && !node_empty(n))
			put_key(out, v, n, "log.", 2 * BELOW);
	buf_release(&head);
}

static void put_record(struct buf *out, const struct show_view *v,
		       const struct record *r)
{
	for (const struct node *n = r->root->first; n; n = n->next) {
		const struct field *f = schema_find(n->key);

		if ((f && (f->flags & (FIELD_OWN | FIELD_DERIVED))) ||
		    str_is(n->key, "summary"))
			continue;
		if (!str_is(n->key, "log") || n->type != NODE_LIST) {
			put_key(out, v, n, "", 0);
			continue;
		}
		put_line(out, STR("log:"), 0);
		for (const struct node *e = n->first; e; e = e->next)
			put_entry(out, v, e);
	}
}

/* Names would be those of today's network. */
static const struct record *find_nobody(void *ctx, struct str id)
{
	(void)ctx;
	(void)id;
	return NULL;
}

void show_textconv(struct buf *out, struct str raw)
{
	const struct show_view view = {.rules = {.find = find_nobody},
				       .ageless = true};
	struct diag d = DIAG_INIT;
	struct record r;

	record_init(&r);
	r.root = yaml_read(&r.arena, raw, "-", 1, &d);
	if (r.root && schema_normalize(&r, SCHEMA_FILE, "-", STR("-"), &d))
		put_record(out, &view, &r);
	else
		buf_addstr(out, raw);
	record_release(&r);
	diag_release(&d);
}
