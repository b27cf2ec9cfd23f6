/*
 * Writes vCards: 3.0 (RFC 2426), which every program reads, or 4.0 (RFC 6350).
 *
 *	vcard_begin(&out, 3, id);
 *	content_line(&out, "FN:", name);
 *	vcard_line(&out, "ORG:", (struct str[]){name, value}, 2);
 *	vcard_end(&out);
 */
#ifndef KITH_CODEC_VCARD_WRITE_H
#define KITH_CODEC_VCARD_WRITE_H

#include "codec/content.h"

/* Puts the first lines of a card, up to its UID. */
void vcard_begin(struct buf *out, int version, struct str uid);
/* Puts a line of several parts, with a ';' between them. */
void vcard_line(struct buf *out, const char *name, const struct str *parts,
		size_t count);
void vcard_end(struct buf *out);

#endif
