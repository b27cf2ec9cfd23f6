#include "config.h"

#include "base/source.h"

#include <errno.h>

#include "base/file.h"

void source_open(struct source *s, int fd)
{
	*s = (struct source){.fd = fd, .line = 1, .empty = true};
}

void source_text(struct source *s, struct str bytes)
{
	*s = (struct source){
		.fd = -1, .memory = bytes, .line = 1, .empty = true};
}

void source_close(struct source *s)
{
	buf_release(&s->raw);
	buf_release(&s->text);
}

/* Appends more bytes to `out`; false at the end. */
static bool read_some(struct source *s, struct buf *out)
{
	ptrdiff_t n = 0;

	if (s->fd >= 0) {
		n = file_read(s->fd, buf_reserve(out, SOURCE_PIECE),
			      SOURCE_PIECE);
		if (n < 0)
			s->error = errno;
		if (n > 0)
			out->len += (size_t)n;
	} else if (s->memory.n) {
		n = s->memory.n < SOURCE_PIECE ? (ptrdiff_t)s->memory.n
					       : SOURCE_PIECE;
		buf_add(out, s->memory.p, (size_t)n);
		s->memory = str_skip(s->memory, (size_t)n);
	}
	s->ended = n <= 0;
	s->empty = s->empty && n <= 0;
	return n > 0;
}

/* By its mark, else by where the first two characters have a NUL. */
static enum source_form form_of(struct str start, size_t *mark)
{
	const char *p = start.p;

	*mark = str_mark(start);
	if (*mark)
		return SOURCE_BYTES;
	if (str_starts(start, STR("\xff\xfe")) ||
	    str_starts(start, STR("\xfe\xff"))) {
		*mark = 2;
		return p[0] == '\xff' ? SOURCE_UTF16_LE : SOURCE_UTF16_BE;
	}
	if (start.n >= 4 && p[0] && !p[1] && p[2] && !p[3])
		return SOURCE_UTF16_LE;
	if (start.n >= 4 && !p[0] && p[1] && !p[2] && p[3])
		return SOURCE_UTF16_BE;
	return SOURCE_BYTES;
}

static uint32_t unit_at(const struct source *s, size_t at)
{
	const unsigned char *p = (const unsigned char *)s->raw.s + at;

	return s->form == SOURCE_UTF16_LE ? (uint32_t)(p[0] | p[1] << 8)
					  : (uint32_t)(p[0] << 8 | p[1]);
}

/* Decodes what is whole of s->raw; at the end, all of it. */
static void decode_utf16(struct source *s)
{
	size_t at = 0;

	while (at + 2 <= s->raw.len) {
		uint32_t cp = unit_at(s, at), low;

		at += 2;
		if (cp >= 0xd800 && cp < 0xdc00) {
			if (at + 2 > s->raw.len && !s->ended) {
				at -= 2;
				break;
			}
			low = at + 2 <= s->raw.len ? unit_at(s, at) : 0;
			if (low >= 0xdc00 && low < 0xe000) {
				cp = 0x10000 + ((cp - 0xd800) << 10) +
				     (low - 0xdc00);
				at += 2;
			}
		}
		if (cp >= 0xd800 && cp < 0xe000)
			cp = 0xfffd;
		if (cp)
			buf_addcp(&s->text, cp);
	}
	memmove(s->raw.s, s->raw.s + at, s->raw.len - at);
	s->raw.len -= at;
}

/* Takes the NULs out of the text from `from` on. */
static void drop_nuls(struct buf *text, size_t from)
{
	char *to = memchr(text->s + from, '\0', text->len - from);

	if (!to)
		return;
	for (const char *p = to; p < text->s + text->len; p++)
		if (*p)
			*to++ = *p;
	text->len = (size_t)(to - text->s);
}

/* More text; false at the end. */
static bool refill(struct source *s)
{
	size_t mark = 0, from;

	if (s->ended)
		return false;
	if (s->at) {
		memmove(s->text.s, s->text.s + s->at, s->text.len - s->at);
		s->text.len -= s->at;
		s->at = 0;
	}
	from = s->text.len;
	if (s->form == SOURCE_UNKNOWN) {
		while (s->raw.len < 4 && read_some(s, &s->raw))
			;
		s->form = form_of(buf_str(&s->raw), &mark);
		if (s->form == SOURCE_BYTES) {
			buf_addstr(&s->text, str_skip(buf_str(&s->raw), mark));
			buf_clear(&s->raw);
		} else {
			memmove(s->raw.s, s->raw.s + mark, s->raw.len - mark);
			s->raw.len -= mark;
			decode_utf16(s);
		}
	} else if (s->form == SOURCE_BYTES) {
		read_some(s, &s->text);
	} else {
		read_some(s, &s->raw);
		decode_utf16(s);
	}
	if (s->text.len > from)
		drop_nuls(&s->text, from);
	return true;
}

/* How long the line at the start of `text` is, with its end; 0: not known.
 * A CR that is last may have its LF to come. */
static size_t line_length(struct str text, bool last)
{
	const char *nl = memchr(text.p, '\n', text.n);
	size_t n = nl ? (size_t)(nl - text.p) + 1 : text.n;
	const char *cr = memchr(text.p, '\r', n);

	if (cr && (size_t)(cr - text.p) + 1 < n && cr[1] != '\n')
		return (size_t)(cr - text.p) + 1;
	return nl || (cr && last) ? n : 0;
}

bool source_next(struct source *s, struct source_piece *piece)
{
	struct str text;
	size_t n = 0;

	for (;;) {
		text = str_skip(buf_str(&s->text), s->at);
		if (text.n > SOURCE_PIECE)
			text.n = SOURCE_PIECE;
		n = text.n ? line_length(text, s->ended) : 0;
		if (n || text.n == SOURCE_PIECE || !refill(s))
			break;
	}
	if (!text.n)
		return false;
	piece->ends = n > 0;
	piece->text = (struct str){text.p, n ? n : text.n};
	/* a piece that ends in CR would cut it off from its LF */
	if (!n && !s->ended && text.n > 1 && text.p[text.n - 1] == '\r')
		piece->text.n--;
	piece->line = s->line;
	piece->starts = !s->within;
	s->within = !piece->ends;
	s->line += piece->ends;
	s->at += piece->text.n;
	return true;
}

struct str source_sample(struct source *s)
{
	struct str text;

	while (s->text.len - s->at < SOURCE_PIECE && refill(s))
		;
	text = str_skip(buf_str(&s->text), s->at);
	if (text.n > SOURCE_PIECE)
		text.n = SOURCE_PIECE;
	return text;
}
