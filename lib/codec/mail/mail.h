/*
 * Messages as mail: RFC 5322 with MIME (RFC 2045), RFC 2047 for what is not
 * ASCII in names and subjects, mbox files (RFC 4155, with `>From` as in
 * mboxrd), mailto links (RFC 6068). Lines end with LF, as mail does on disk.
 *
 * Whatever the parts hold, the set of header fields is that of mail_write:
 * Date [From] [To] Subject Message-ID [In-Reply-To References] MIME-Version
 * Content-Type Content-Transfer-Encoding X-Kith-Contact X-Kith-Template
 * [X-Kith-Topic] [X-Kith-Draft X-Unsent].
 */
#ifndef KITH_CODEC_MAIL_MAIL_H
#define KITH_CODEC_MAIL_MAIL_H

#include "base/buf.h"
#include "value/message.h"

enum {
	MAIL_COLUMNS = 72, /* where paragraphs wrap */
	MAIL_LINE = 998,   /* bytes of a line at most (RFC 5322, 2.1.1) */
};

/* Appends the message; the body's paragraphs are wrapped. */
void mail_write(struct buf *out, const struct message *m);
/* Appends to an mbox what mail_write has written: a `From ` line before it,
 * an empty line after. */
void mail_add_to_mbox(struct buf *out, const struct message *m,
		      struct str written);
/* Appends a link with subject and body, without a newline. */
void mail_write_link(struct buf *out, const struct message *m);
/* Appends `text` with lines of at most `columns` where blanks allow. */
void mail_wrap(struct buf *out, struct str text, size_t columns);

/*
 * A draft for the user's editor: To and Subject in plain UTF-8, an empty
 * line, the body. mail_read_draft takes it back, its text in `a`, and says in
 * words what is wrong above the body, or NULL.
 */
void mail_write_draft(struct buf *out, const struct message *m);
const char *mail_read_draft(struct message *m, struct arena *a,
			    struct str text);

#endif
