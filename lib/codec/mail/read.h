/*
 * Reads messages (RFC 5322, with the obsolete forms that are still about):
 * headers with their folding, addresses with names, comments and groups,
 * encoded words (RFC 2047) in the charsets of base/charset.h; bytes that are
 * neither ASCII nor UTF-8 are taken for windows-1252. What cannot be read is
 * left as it is; nothing is an error. A "From " line of an mbox and a BOM in
 * front are passed over.
 *
 *	const struct mail_address *a;
 *	struct mail m;
 *	mail_read(&arena, bytes, &m);
 *	value = mail_decode(&arena, mail_header(&m, "Subject"));
 *	for (a = mail_addresses(&arena, mail_header(&m, "To")); a; a = a->next)
 *		...
 *
 * Text is borrowed from the bytes or made in the arena.
 */
#ifndef KITH_CODEC_MAIL_READ_H
#define KITH_CODEC_MAIL_READ_H

#include "base/buf.h"
#include "base/mem.h"
#include "base/str.h"

struct mail_field {
	struct str name, value; /* value: unfolded, trimmed, not decoded */
	struct mail_field *next;
};

struct mail {
	struct mail_field *fields; /* in the order of the message */
	struct str body;
};

struct mail_address {
	struct str name;    /* decoded; none is empty */
	struct str address; /* "local@domain" */
	struct mail_address *next;
};

void mail_read(struct arena *a, struct str bytes, struct mail *out);
/* The first field of that name, case ignored; STR_NONE without one. */
struct str mail_header(const struct mail *m, const char *name);
/* The field after `f` (NULL: the first) of that name, or NULL. */
const struct mail_field *mail_field_next(const struct mail *m,
					 const struct mail_field *f,
					 const char *name);
/* The first plain text of the message, as UTF-8; none where it has none. */
struct str mail_text(struct arena *a, const struct mail *m);
/* Does what the writer says in it, quotations and the closing aside, end in a
 * question? */
bool mail_ends_in_question(struct str text);
/* What the writer says in it, a paragraph or an item of a list on each line. */
struct str mail_own_text(struct arena *a, struct str text);
/* Appends the message for somebody to read: what RFC 2047 encodes in its
 * headers decoded, and each on one line. No program can take that back. */
void mail_show(struct buf *out, struct str bytes);
/* Unstructured text as people read it: one line of UTF-8. */
struct str mail_decode(struct arena *a, struct str value);
struct mail_address *mail_addresses(struct arena *a, struct str value);
/* The day of a Date field, in the zone of its writer; DAY_NONE without one. */
int mail_day(struct str value);
/* The moment of a Date field, in seconds since 1970; 0 without one. */
int64_t mail_time(struct str value);
/* The first <id> of a Message-ID field, with its brackets; or STR_NONE. */
struct str mail_message_id(struct str value);
/* The value of `name=` in a field such as Content-Type; quotes are removed. */
struct str mail_parameter(struct arena *a, struct str value, const char *name);

#endif
