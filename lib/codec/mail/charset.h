/*
 * The charsets that encoded words come in (RFC 2047), as UTF-8. The one place
 * that uses iconv.
 *
 *	struct mail_charsets set = {0};
 *	mail_charset_decode(&set, &out, bytes, mail_charset(name));
 *	mail_charsets_release(&set);
 *
 * To open a charset takes long; a set keeps those that it has opened.
 */
#ifndef KITH_CODEC_MAIL_CHARSET_H
#define KITH_CODEC_MAIL_CHARSET_H

#include <iconv.h>
#include <stdbool.h>

#include "base/buf.h"
#include "base/mem.h"

enum {
	CHARSET_UNKNOWN = -1,
	CHARSET_UTF8 = 0, /* US-ASCII too */
	CHARSETS_MAX = 64,
};

struct mail_charsets {
	struct opened_charset {
		iconv_t cd;
		bool tried, is_open;
	} of[CHARSETS_MAX];
};

/* By its name in a message, where a language may follow it (RFC 2231, 5). */
int mail_charset(struct str name);
/* Appends `bytes` as UTF-8, with U+FFFD for what is not text in `charset`.
 * False, with nothing appended, when the system does not have it. */
bool mail_charset_decode(struct mail_charsets *set, struct buf *out,
			 struct str bytes, int charset);
/* The same of UTF-8, for which nothing is opened. */
void mail_utf8_decode(struct buf *out, struct str bytes);
void mail_charsets_release(struct mail_charsets *set);

/* mail_decode (codec/mail/read.h) for several texts. */
struct str mail_decode_with(struct mail_charsets *set, struct arena *a,
			    struct str value);

#endif
