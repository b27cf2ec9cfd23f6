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
	BIG = 256 * 1024, /* many such pieces at once need much memory */
	INLINE_MAX = 64,
	PATIENCE = 2, /* milliseconds: the next part of a pipe may be on its
			 way, and to stop for it costs more */
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
	struct pool *pool;
	bool yaml;           /* else JSON Lines */
	bool begun, foreign; /* the first piece was read; it was no record */
	struct lines lines;
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

/* Maps; what that finds in a record of this stream is on its line. */
static enum input_verdict map_line(const struct stream *s, struct worker *w,
				   struct input_item *item, uint32_t number)
{
	size_t before = item->diag.count;
	enum input_verdict v = worker_map(w, item);

	for (size_t i = before; item->line.p && i < item->diag.count; i++) {
		struct diag_msg *m = &item->diag.msgs[i];

		if (m->file && strcmp(m->file, s->lines.name) == 0)
			m->pos.line = number;
	}
	return v;
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

static bool read_document(struct input_item *item, const char *file,
			  uint32_t number, struct str text)
{
	struct record *r = &item->record;

	r->root =
		yaml_read_optional(&r->arena, text, file, number, &item->diag);
	return r->root && normalize(item, file);
}

static enum input_verdict read_piece(void *ctx, struct worker *w,
				     struct piece *piece)
{
	struct stream *s = ctx;
	struct str text = buf_str(&piece->bytes);
	struct input_item *item = &piece->item;
	bool good = (s->yaml ? read_document : read_line)(item, s->lines.name,
							  piece->number, text);

	/* which is read before there are threads */
	if (!s->begun) {
		s->foreign = s->yaml && text.n <= YAML_BYTES &&
			     item->diag.errors &&
			     (!item->record.root ||
			      item->record.root->type != NODE_MAP);
		s->begun = true;
	}
	if (!good)
		return INPUT_DROP;
	return map_line(s, w, item, piece->number);
}

/* Would reading the next line wait long for whoever writes it? */
static bool must_wait(const struct lines *l)
{
	struct pollfd p = {.fd = l->fd, .events = POLLIN};
	size_t from = l->at + l->looked;

	return !l->ended && !memchr(l->buf.s + from, '\n', l->buf.len - from) &&
	       poll(&p, 1, PATIENCE) == 0;
}

/* Emits all there is before a wait, which may be long. False at the end, and
 * when enough has been emitted. */
static bool take_line(struct stream *s, struct str *line)
{
	if (must_wait(&s->lines))
		pool_flush(s->pool);
	return !s->in->stop && next_line(&s->lines, line);
}

/* Adds the text as a piece, and empties it. */
static void add_piece(struct stream *s, struct buf *text, uint32_t number)
{
	struct piece *piece = pool_piece(s->pool);
	struct buf spare = piece->bytes;
	bool big = text->len > BIG;

	piece->bytes = *text;
	piece->number = number;
	*text = spare;
	pool_add(s->pool);
	if (big)
		pool_flush(s->pool);
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

	do {
		if (is_separator(line) && has_content(buf_str(&doc)))
			add_piece(s, &doc, first);
		if (!doc.len)
			first = s->lines.number;
		/* past the limit a document is refused; keep no more of it */
		if (doc.len <= YAML_BYTES) {
			buf_add(&doc, line.p,
				line.n <= YAML_BYTES ? line.n : YAML_BYTES + 1);
			buf_addc(&doc, '\n');
		}
		if (is_end_mark(line))
			add_piece(s, &doc, first);
	} while (take_line(s, &line));
	if (!s->in->stop)
		add_piece(s, &doc, first);
	buf_release(&doc);
}

static void run_json(struct stream *s, struct str line)
{
	struct buf text = BUF_INIT;

	do {
		if (!str_trim(line).n)
			continue;
		buf_addstr(&text, line);
		add_piece(s, &text, s->lines.number);
	} while (take_line(s, &line));
	buf_release(&text);
}

/* Does the file of another program begin with it: a vCard, a table, UTF-16? */
static bool is_foreign(struct str line)
{
	struct str text = str_trim(line);

	if (str_case_starts(text, STR("BEGIN:V")) ||
	    str_starts(text, STR("\xff\xfe")) ||
	    str_starts(text, STR("\xfe\xff")) || str_is(text, "Notes:"))
		return true;
	if (strchr("-#%[{&*!|>'@`", text.p[0]) ||
	    str_find(text, STR(": ")) >= 0 || text.p[text.n - 1] == ':')
		return false;
	return memchr(text.p, ',', text.n) || memchr(text.p, ';', text.n) ||
	       memchr(text.p, '\t', text.n);
}

static void run(struct stream *s)
{
	struct diag d = DIAG_INIT;
	struct str line;
	char first;

	/* a byte order mark means nothing */
	do {
		if (!next_line(&s->lines, &line))
			return;
		line = str_skip(line, str_mark(line));
	} while (!str_trim(line).n);
	first = str_trim(line).p[0];
	s->yaml = first != '{';
	if (!s->yaml)
		run_json(s, line);
	else if (is_foreign(line))
		diag_error(
			&d, s->lines.name, POS_START,
			"a file of another program, not records; 'kith parse "
			"--from auto %s' reads it",
			strcmp(s->lines.name, "-") == 0 ? "FILE"
							: s->lines.name);
	else if (first == '[')
		diag_error(&d, s->lines.name, POS_START,
			   "a JSON array is not a stream; write it with '-o "
			   "jsonl', or make it one with jq -c '.[]'");
	else
		run_yaml(s, line);
	cli_report(s->in->cli, &d);
}

bool input_stream(struct input *in, int fd, const char *name)
{
	struct stream s = {.in = in, .lines = {.fd = fd, .name = name}};
	bool any;

	s.pool = pool_new(in, read_piece, &s, INLINE_MAX);
	refill(&s.lines);
	any = s.lines.buf.len > 0 || s.lines.error;
	run(&s);
	pool_end(s.pool);
	if (in->unsaid)
		cli_error(in->cli,
			  "%s: and %zu more lines that are not records", name,
			  in->unsaid);
	in->unsaid = 0;
	if (s.foreign && strcmp(name, "-") == 0)
		cli_note(in->cli,
			 "standard input must be records, as 'kith parse' or "
			 "'kith filter' writes them; name files as operands");
	if (s.lines.error)
		cli_file_error(in->cli, name, "%s",
			       s.lines.error == EISDIR
				       ? "is a folder; name it as an operand"
				       : store_strerror(s.lines.error));
	buf_release(&s.lines.buf);
	return any;
}
