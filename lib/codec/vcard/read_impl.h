/* A line of a card to a property, for read.c; not for others. */
#ifndef KITH_CODEC_VCARD_READ_IMPL_H
#define KITH_CODEC_VCARD_READ_IMPL_H

#include "codec/vcard/read.h"

/* Does a line begin with the name of a property? That name, in its own case
 * and without its group. */
bool vcard_line_name(struct str line, struct str *name);
/* Do the parameters say that the value is quoted-printable? */
bool vcard_is_quoted(struct str line);
/* The parts of a whole line; false when it is none. */
bool vcard_split_line(struct arena *a, struct str line,
		      struct vcard_property *out);

#endif
