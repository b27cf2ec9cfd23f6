/* Shared by the files of mail; not for others. */
#ifndef KITH_CODEC_MAIL_MAIL_IMPL_H
#define KITH_CODEC_MAIL_MAIL_IMPL_H

#include "base/charset.h"
#include "base/mem.h"
#include "codec/mail/mail.h"

/* One line of text in a header field, encoded and folded as needed. */
void mail_put_text(struct buf *out, const char *field, struct str text);
/* `name` <address>, or the address alone. */
void mail_put_mailbox(struct buf *out, const char *field, struct str name,
		      struct str address);
/* Decodes base64 (RFC 2045, 6.8); anything that is not a digit is skipped. */
void mail_put_base64(struct buf *out, struct str s);
/* The byte that two hexadecimal digits at the start of `s` stand for, after a
 * "="; how many bytes of `s` that took, or 0 with the "=" itself. */
size_t mail_put_escape(struct buf *out, struct str s);
/* mail_decode (codec/mail/read.h) for several texts. */
struct str mail_decode_with(struct charsets *set, struct arena *a,
			    struct str value);
/* Content-Transfer-Encoding, the empty line, and the text. */
void mail_put_body(struct buf *out, struct str text);

#endif
