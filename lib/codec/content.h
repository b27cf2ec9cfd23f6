/*
 * Content lines of vCard and iCalendar (RFC 2426, 2.6 and 5; RFC 5545, 3.1;
 * RFC 6350, 3.2 to 3.4): they end in CRLF and are folded at 75 octets, between
 * characters; texts are escaped, and a control character, which they cannot
 * hold, becomes a blank.
 *
 *	struct content line = content_begin(&out, "ORG:");
 *	content_text(&line, STR("Bayview; Boston"));
 *	content_raw(&line, ";");
 *	content_text(&line, STR("Psychiatry"));
 *	content_end(&line);
 */
#ifndef KITH_CODEC_CONTENT_H
#define KITH_CODEC_CONTENT_H

#include "base/buf.h"
#include "base/str.h"

/* A line under way; `column` counts octets since the last fold. */
struct content {
	struct buf *out;
	size_t column;
};

/* `name` is what comes first, its colon included. */
struct content content_begin(struct buf *out, const char *name);
/* ASCII, as it is. */
void content_raw(struct content *l, const char *text);
void content_text(struct content *l, struct str s);
void content_end(struct content *l);
/* A line of one text. */
void content_line(struct buf *out, const char *name, struct str s);
/* A line of several texts, with a ';' between them. */
void content_parts(struct buf *out, const char *name, const struct str *parts,
		   size_t count);
/* A line of one address (URI, RFC 3986): what it cannot hold is
 * percent-encoded. */
void content_uri(struct buf *out, const char *name, struct str s);

#endif
