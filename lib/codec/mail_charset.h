/*
 * The charsets that encoded words come in (RFC 2047), as UTF-8. The one place
 * that uses iconv.
 */
#ifndef KITH_CODEC_MAIL_CHARSET_H
#define KITH_CODEC_MAIL_CHARSET_H

#include <stdbool.h>

#include "base/buf.h"

enum {
	CHARSET_UNKNOWN = -1,
	CHARSET_UTF8 = 0, /* US-ASCII too */
};

/* By its name in a message, where a language may follow it (RFC 2231, 5). */
int mail_charset(struct str name);
/* Appends `bytes` as UTF-8, with U+FFFD for what is no text in `charset`.
 * False, with nothing appended, when the system does not have it. */
bool mail_charset_decode(struct buf *out, struct str bytes, int charset);

#endif
