/*
 * UUIDs made from names (RFC 9562, version 5): the same parts always give the
 * same one, so that a calendar or an address book knows an item again.
 */
#ifndef KITH_CODEC_UUID_H
#define KITH_CODEC_UUID_H

#include "base/buf.h"

/* Appends the UUID of `count` parts, which may hold anything but newlines. */
void uuid_of(struct buf *out, const struct str *parts, size_t count);

#endif
