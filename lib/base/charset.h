/*
 * The charsets that old mail and other programs' files come in, as UTF-8. The
 * one place that uses iconv.
 *
 *	struct charsets set = {0};
 *	charset_decode(&set, &out, bytes, charset_named(name));
 *	charsets_release(&set);
 *
 * Opening a charset is slow; a set keeps those that it has opened.
 */
#ifndef KITH_BASE_CHARSET_H
#define KITH_BASE_CHARSET_H

#include <iconv.h>
#include <stdbool.h>

#include "base/buf.h"
#include "base/mem.h"

enum {
	CHARSET_UNKNOWN = -1,
	CHARSET_UTF8 = 0, /* US-ASCII too */
	CHARSETS_MAX = 64,
};

struct charsets {
	struct opened_charset {
		iconv_t cd;
		bool tried, is_open;
	} of[CHARSETS_MAX];
};

/* By its name in a message, where a language may follow it (RFC 2231, 5), or
 * CHARSET_UNKNOWN, which is for none of the functions below. */
int charset_named(struct str name);
/* Appends `bytes` as UTF-8, with U+FFFD for what is not text in `charset`.
 * False, with nothing appended, when the system does not have it. */
bool charset_decode(struct charsets *set, struct buf *out, struct str bytes,
		    int charset);
/* The same of UTF-8, for which nothing is opened. */
void charset_utf8_decode(struct buf *out, struct str bytes);
/*
 * Text that does not say what it is: UTF-8 as it is, else read as windows-1252,
 * with `*guessed` set. In `a`, or borrowed from `bytes`.
 */
struct str charset_guess(struct charsets *set, struct arena *a,
			 struct str bytes, bool *guessed);
void charsets_release(struct charsets *set);

#endif
