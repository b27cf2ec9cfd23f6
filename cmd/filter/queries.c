#include "config.h"

#include "queries.h"

#include <errno.h>
#include <stdlib.h>

#include "base/file.h"
#include "base/mem.h"
#include "store/store.h"

enum {
	QUERY_BYTES = 64 * 1024,
};

bool queries_add(struct queries *q, char *const *args, size_t count, int today,
		 struct diag *d)
{
	struct expr *e = expr_parse(args, count, today, d);

	if (!e)
		return false;
	MEM_GROW(q->items, q->count, q->cap);
	q->items[q->count++] = (struct query_item){e, expr_seen_new(e), NULL};
	return true;
}

/* Blanks comments out, so that places in the text stay where they were. Is
 * there anything else? */
static bool blank_comments(struct buf *text)
{
	bool start = true, comment = false;

	for (size_t i = 0; i < text->len; i++) {
		char c = text->s[i];

		if (c == '\n') {
			start = true;
			comment = false;
			continue;
		}
		comment = comment || (start && c == '#');
		start = start && (c == ' ' || c == '\t');
		if (comment || c == '\r')
			text->s[i] = ' ';
	}
	return str_trim(buf_str(text)).n > 0;
}

/* Findings from `from` on are in that file, not in the arguments. */
static void set_file(struct diag *d, size_t from, const char *path)
{
	for (size_t i = from; i < d->count; i++)
		if (!d->msgs[i].file)
			d->msgs[i].file = mem_strdup(path);
}

bool queries_add_file(struct queries *q, const char *path, int today,
		      struct diag *d)
{
	struct buf text = BUF_INIT;
	size_t before = d->count;
	bool good = false;

	if (!*path) {
		diag_error(d, NULL, POS_NONE, "-F needs the name of a file");
	} else if (file_slurp_any(path, QUERY_BYTES, &text) < 0) {
		diag_error(d, path, POS_START, "%s",
			   errno == EFBIG ? "over 64 KiB; no query is that long"
			   : errno == EISDIR ? "is a folder, not a query"
					     : store_strerror(errno));
	} else if (memchr(buf_str(&text).p, '\0', text.len)) {
		diag_error(d, path, POS_START,
			   "holds a NUL byte; a query is plain text");
	} else if (!blank_comments(&text)) {
		diag_error(d, path, POS_START, "holds no query");
	} else {
		buf_add(&text, "", 0);
		good = queries_add(q, &text.s, 1, today, d);
		set_file(d, before, path);
		if (good)
			q->items[q->count - 1].path = mem_strdup(path);
	}
	buf_release(&text);
	return good;
}

void *queries_thread(const struct queries *q)
{
	struct expr_seen **seen = mem_zalloc((q->count + 1) * sizeof(*seen));

	for (size_t i = 0; i < q->count; i++) {
		seen[i] = expr_seen_new(q->items[i].expr);
		expr_seen_set_finder(seen[i], q->find, q->find_ctx);
	}
	return seen;
}

void queries_thread_end(struct queries *q, void *thread)
{
	struct expr_seen **seen = thread;

	for (size_t i = 0; i < q->count; i++) {
		expr_seen_merge(q->items[i].seen, seen[i]);
		expr_seen_free(seen[i]);
	}
	free(seen);
}

int queries_match(const struct queries *q, void *thread, const struct record *r,
		  struct diag *d)
{
	struct expr_seen **seen = thread;
	int all = 1;

	for (size_t i = 0; i < q->count; i++) {
		/* the answer is known; only note which fields there are */
		if (all != 1)
			expr_meet(seen[i], r);
		else
			all = expr_match(q->items[i].expr, seen[i], r, d);
	}
	return all;
}

bool queries_may_match(const struct queries *q, void *thread, struct str raw,
		       struct str id)
{
	struct expr_seen **seen = thread;
	bool may = true;

	for (size_t i = 0; i < q->count; i++) {
		if (expr_may_meet(seen[i], raw))
			return true;
		may = may && expr_may_match(q->items[i].expr, seen[i], raw, id);
	}
	return may;
}

bool queries_ask(const struct queries *q, const char *key)
{
	for (size_t i = 0; i < q->count; i++)
		if (expr_asks(q->items[i].expr, key))
			return true;
	return false;
}

void queries_unknown(const struct queries *q, struct diag *d)
{
	for (size_t i = 0; i < q->count; i++) {
		size_t before = d->count;

		expr_unknown(q->items[i].expr, q->items[i].seen, d);
		if (q->items[i].path)
			set_file(d, before, q->items[i].path);
	}
}

void queries_hint(const struct queries *q, struct diag *d)
{
	for (size_t i = 0; i < q->count; i++)
		expr_hint(q->items[i].expr, NULL, d);
}

void queries_explain(const struct queries *q, struct buf *out)
{
	for (size_t i = 0; i < q->count; i++) {
		expr_explain(q->items[i].expr, out);
		buf_addc(out, '\n');
	}
}

void queries_release(struct queries *q)
{
	for (size_t i = 0; i < q->count; i++) {
		expr_seen_free(q->items[i].seen);
		expr_free(q->items[i].expr);
		free(q->items[i].path);
	}
	free(q->items);
	*q = (struct queries)QUERIES_INIT;
}
