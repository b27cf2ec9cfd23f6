#include "config.h"

#include "set_impl.h"

#include "base/text.h"
#include "value/path.h"

/* "role: attending, was fellow"; nothing where both are the same. */
static void put_key(struct buf *out, const struct record *before,
		    const struct record *after, struct str key)
{
	struct buf was = BUF_INIT, now = BUF_INIT;

	path_text(&was, before, key, NULL);
	path_text(&now, after, key, NULL);
	if (!str_eq(buf_str(&was), buf_str(&now))) {
		buf_addf(out, "  %.*s: ", STR_ARG(key));
		text_show(out, now.len ? buf_str(&now) : STR("removed"), true);
		if (was.len)
			buf_addz(out, ", was ");
		text_show(out, buf_str(&was), true);
		buf_addc(out, '\n');
	}
	buf_release(&now);
	buf_release(&was);
}

static bool is_again(const struct assign *list, size_t i)
{
	for (size_t k = 0; k < i; k++)
		if (str_eq(list[k].key, list[i].key))
			return true;
	return false;
}

static void read_text(struct record *r, const struct change *c, struct str text)
{
	struct store_file file = {.path = c->who->full, .id = c->who->id};
	struct diag ignored = DIAG_INIT;

	record_init(r);
	if (!store_parse(r, &file, text, &ignored))
		r->root = NULL;
	diag_release(&ignored);
}

static void put_whom(struct buf *out, const struct change *c)
{
	text_show(out, record_name(&c->record), true);
	buf_addf(out, "  %s\n", c->who->path);
}

void set_report_same(struct buf *out, const struct change *c)
{
	put_whom(out, c);
	buf_addz(out, "  nothing to change\n");
}

void set_report(struct buf *out, const struct change *c)
{
	const struct assign *list = c->words->list[c->record.kind];
	struct record before, after;

	read_text(&before, c, buf_str(&c->before));
	read_text(&after, c, buf_str(&c->after));
	put_whom(out, c);
	for (size_t i = 0; i < c->words->count; i++)
		if (before.root && after.root && !is_again(list, i))
			put_key(out, &before, &after, list[i].key);
	record_release(&before);
	record_release(&after);
}
