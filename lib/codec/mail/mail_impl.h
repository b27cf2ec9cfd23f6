/* Shared by the files of mail; not for others. */
#ifndef KITH_CODEC_MAIL_MAIL_IMPL_H
#define KITH_CODEC_MAIL_MAIL_IMPL_H

#include <stdint.h>

#include "codec/mail/mail.h"

/* One line of text in a header field, encoded and folded as needed. */
void mail_put_text(struct buf *out, const char *field, struct str text);
/* `name` <address>, or the address alone. */
void mail_put_mailbox(struct buf *out, const char *field, struct str name,
		      struct str address);
/* Content-Transfer-Encoding, the empty line, and the text. */
void mail_put_body(struct buf *out, struct str text);

#endif
