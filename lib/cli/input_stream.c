#include "config.h"

#include "cli/input_impl.h"

#include <errno.h>
#include <poll.h>

#include "base/file.h"
#include "base/utf8.h"
#include "codec/json.h"
#include "codec/yaml/yaml.h"
#include "model/name.h"
#include "model/schema.h"

enum {
	READ_SIZE = 128 * 1024,
	LINE_MAX_BYTES = 16 << 20,
	TOO_LONG = LINE_MAX_BYTES + 1,
	BIG_LINE = 256 * 1024, /* many at once would need much memory */
	INLINE_MAX = 64,
};

/* Lines of an open file, each borrowed until the next. */
struct lines {
	int fd;
	const char *name;
	struct buf buf;
	size_t at;     /* start of the next line in buf */
	size_t looked; /* bytes from `at` on that hold no newline */
	uint32_t number;
	bool ended;
	int error;
};

static void refill(struct lines *l)
{
	ptrdiff_t n;

	if (l->at) {
		memmove(l->buf.s, l->buf.s + l->at, l->buf.len - l->at);
		l->buf.len -= l->at;
		l->at = 0;
	}
	n = file_read(l->fd, buf_reserve(&l->buf, READ_SIZE), READ_SIZE);
	if (n > 0) {
		l->buf.len += (size_t)n;
		return;
	}
	l->ended = true;
	l->error = n < 0 ? errno : 0;
}

/* The next line without its newline; false at the end. */
static bool next_line(struct lines *l, struct str *line)
{
	const char *start, *nl;

	for (;;) {
		size_t have = l->buf.len - l->at;

		start = l->buf.s + l->at;
		nl = have > l->looked
			     ? memchr(start + l->looked, '\n', have - l->looked)
			     : NULL;
		if (nl) {
			*line = (struct str){start, (size_t)(nl - start)};
			l->at += line->n + 1;
			break;
		}
		l->looked = have;
		/* of a line that is too long only this much is kept */
		if (have > TOO_LONG) {
			l->looked = TOO_LONG;
			l->buf.len = l->at + TOO_LONG;
		}
		if (l->ended) {
			if (!have)
				return false;
			*line = (struct str){start, l->buf.len - l->at};
			l->at = l->buf.len;
			break;
		}
		refill(l);
	}
	l->looked = 0;
	l->number++;
	return true;
}

struct stream {
	struct input *in;
	struct lines lines;
	struct input_item item;
	void *thread;
	bool has_thread;
};

/* Findings about a line have its number, wherever the value was in it, and
 * columns in characters; JSON's are in bytes. */
static void set_place(struct diag *d, uint32_t number, struct str line)
{
	for (size_t i = 0; i < d->count; i++) {
		struct pos *pos = &d->msgs[i].pos;

		if (!pos->line)
			continue;
		pos->line = number;
		if (pos->col > 0 && pos->col - 1 <= line.n)
			pos->col = (uint32_t)utf8_count(
					   (struct str){line.p, pos->col - 1}) +
				   1;
	}
}

static bool ready(struct stream *s)
{
	const struct record *r = &s->item.record;

	if (!input_start(s->in, r->file.p))
		return false;
	if (!s->has_thread)
		s->thread = input_thread_new(s->in);
	s->has_thread = true;
	return true;
}

/* Maps; what that finds in a record of this stream is on its line. */
static enum input_verdict map_line(const struct stream *s, void *thread,
				   struct input_item *item, uint32_t number)
{
	size_t before = item->diag.count;
	enum input_verdict v = input_map(s->in, thread, item);

	for (size_t i = before; item->line.p && i < item->diag.count; i++) {
		struct diag_msg *m = &item->diag.msgs[i];

		if (m->file && strcmp(m->file, s->lines.name) == 0)
			m->pos.line = number;
	}
	return v;
}

/* Takes the item's findings and emits it, mapped if it is `good`. */
static void finish_item(struct stream *s, bool good)
{
	enum input_verdict v = INPUT_DROP;

	if (good && ready(s))
		v = map_line(s, s->thread, &s->item, s->lines.number);
	if (!s->in->stop || s->item.diag.count)
		input_emit(s->in, &s->item, s->in->stop ? INPUT_DROP : v);
	input_item_clear(&s->item);
}

/* The record's id, where it does not say one, is made of its name. */
static bool normalize(struct input_item *item, const char *file)
{
	struct record *r = &item->record;
	struct buf id = BUF_INIT;
	bool good;

	if (!node_text(r->root, "id").n)
		name_slug_of(&id, r);
	good = schema_normalize(r, SCHEMA_STREAM, file, buf_str(&id),
				&item->diag);
	buf_release(&id);
	return good;
}

/* A line that is not blank to a record. */
static bool read_line(struct input_item *item, const char *file,
		      uint32_t number, struct str line)
{
	struct record *r = &item->record;
	struct diag *d = &item->diag;
	struct json_error err;
	bool good;

	item->line = line;
	r->root = line.n > LINE_MAX_BYTES ? NULL
					  : json_read(&r->arena, line, &err);
	if (line.n > LINE_MAX_BYTES)
		diag_error(d, file, (struct pos){number, 1},
			   "over 16 MiB; no record is that long");
	else if (!r->root)
		diag_error(d, file, (struct pos){number, (uint32_t)err.at + 1},
			   "%s", err.what);
	good = r->root && normalize(item, file);
	set_place(d, number, line);
	return good;
}

static void take_line(struct stream *s, struct str line)
{
	if (str_trim(line).n)
		finish_item(s, read_line(&s->item, s->lines.name,
					 s->lines.number, line));
}

static void take_document(struct stream *s, struct str text, uint32_t line)
{
	struct record *r = &s->item.record;
	struct diag *d = &s->item.diag;

	r->root = yaml_read_optional(&r->arena, text, s->lines.name, line, d);
	if (r->root || d->errors)
		finish_item(s, r->root && normalize(&s->item, s->lines.name));
	else
		input_item_clear(&s->item);
}

static bool is_separator(struct str line)
{
	return str_starts(line, STR("---")) &&
	       (line.n == 3 || memchr(" \t\r", line.p[3], 3));
}

static bool is_end_mark(struct str line)
{
	return str_starts(line, STR("...")) && str_trim(line).n == 3;
}

/* Has `text` anything but blank lines, comments and directives? */
static bool has_content(struct str text)
{
	struct str line;

	while (str_line(&text, &line)) {
		struct str words = str_trim(line);

		if (words.n && words.p[0] != '#' && line.p[0] != '%')
			return true;
	}
	return false;
}

/*
 * YAML documents one by one, so that a bad one does not take the others with
 * it: a line that begins with "---" or "..." ends a document, wherever it is
 * (YAML 1.2, 9.1.2). Directives belong to the document after them.
 */
static void run_yaml(struct stream *s, struct str line)
{
	struct buf doc = BUF_INIT;
	uint32_t first = 1;
	bool more = true;

	while (more && !s->in->stop) {
		bool mark = is_separator(line);

		if (mark && has_content(buf_str(&doc))) {
			take_document(s, buf_str(&doc), first);
			buf_clear(&doc);
		}
		if (!doc.len)
			first = s->lines.number;
		/* past the limit a document is refused; keep no more of it */
		if (doc.len <= YAML_BYTES) {
			buf_add(&doc, line.p,
				line.n <= YAML_BYTES ? line.n : YAML_BYTES + 1);
			buf_addc(&doc, '\n');
		}
		if (is_end_mark(line)) {
			take_document(s, buf_str(&doc), first);
			buf_clear(&doc);
		}
		more = next_line(&s->lines, &line);
	}
	if (!s->in->stop)
		take_document(s, buf_str(&doc), first);
	buf_release(&doc);
}

static enum input_verdict read_one(void *ctx, void *thread, struct buf *raw,
				   struct batch *b, size_t i)
{
	const struct stream *s = ctx;
	size_t start = i ? b->ends[i - 1] : 0;
	struct str line = {b->bytes.s + start, b->ends[i] - start};

	(void)raw;
	if (!read_line(&b->items[i], s->lines.name, b->numbers[i], line))
		return INPUT_DROP;
	return map_line(s, thread, &b->items[i], b->numbers[i]);
}

/* Would reading the next line wait for whoever writes it? */
static bool must_wait(const struct lines *l)
{
	struct pollfd p = {.fd = l->fd, .events = POLLIN};
	size_t from = l->at + l->looked;

	return !l->ended && !memchr(l->buf.s + from, '\n', l->buf.len - from) &&
	       poll(&p, 1, 0) == 0;
}

/* Emits all there is: before a wait, which may be long. */
static void catch_up(struct pool *p)
{
	if (pool_batch(p)->count)
		pool_publish(p);
	pool_drain(p);
}

static void add_line(struct stream *s, struct pool *p, struct str line)
{
	struct batch *b = pool_batch(p);

	buf_addstr(&b->bytes, line);
	b->numbers[b->count] = s->lines.number;
	b->ends[b->count++] = b->bytes.len;
	if (b->count == BATCH)
		pool_publish(p);
}

static void run_threads(struct stream *s, struct pool *p)
{
	struct str line;

	while (!s->in->stop) {
		if (must_wait(&s->lines))
			catch_up(p);
		if (s->in->stop || !next_line(&s->lines, &line))
			break;
		if (line.n > BIG_LINE) {
			catch_up(p);
			take_line(s, line);
		} else if (str_trim(line).n) {
			add_line(s, p, line);
		}
	}
	catch_up(p);
}

/* A short stream, and the start of a long one, is not worth a thread. */
static void run_json(struct stream *s, struct str line)
{
	struct pool *p = NULL;

	do
		take_line(s, line);
	while (!s->in->stop &&
	       (s->lines.number < INLINE_MAX || !s->in->started) &&
	       next_line(&s->lines, &line));
	if (!s->in->stop && !s->lines.ended)
		p = pool_new(s->in, read_one, s);
	if (p) {
		run_threads(s, p);
		pool_free(p);
	}
	while (!s->in->stop && next_line(&s->lines, &line))
		take_line(s, line);
}

/* A byte order mark at the start of a stream means nothing. */
static struct str without_bom(struct str line)
{
	if (str_starts(line, STR("\xef\xbb\xbf")))
		line = str_skip(line, 3);
	return line;
}

static void run(struct stream *s)
{
	struct diag d = DIAG_INIT;
	struct str line;
	char first;

	do
		if (!next_line(&s->lines, &line))
			return;
	while (str_trim(line = without_bom(line)).n == 0);
	first = str_trim(line).p[0];
	if (first == '{')
		run_json(s, line);
	else if (first == '[')
		diag_error(&d, s->lines.name, POS_START,
			   "a JSON array is not a stream; write it with '-o "
			   "jsonl', or make it one with jq -c '.[]'");
	else
		run_yaml(s, line);
	cli_report(s->in->cli, &d);
	diag_release(&d);
}

void input_stream(struct input *in, int fd, const char *name)
{
	struct stream s = {.in = in, .lines = {.fd = fd, .name = name}};

	refill(&s.lines);
	run(&s);
	if (s.lines.error) {
		struct diag d = DIAG_INIT;

		diag_error(&d, name, POS_START, "%s",
			   s.lines.error == EISDIR
				   ? "is a directory; name it as an operand"
				   : store_strerror(s.lines.error));
		cli_report(in->cli, &d);
		diag_release(&d);
	}
	if (s.has_thread)
		input_thread_free(in, s.thread);
	input_item_release(&s.item);
	buf_release(&s.lines.buf);
}
