/* Shared by the files of text, which own utf8proc; not for others. */
#ifndef KITH_BASE_TEXT_IMPL_H
#define KITH_BASE_TEXT_IMPL_H

#include <stdbool.h>
#include <stdint.h>

#include <utf8proc.h>

static inline const utf8proc_property_t *text_property(uint32_t cp)
{
	return utf8proc_get_property((utf8proc_int32_t)cp);
}

/* What U+FE0F and U+20E3 make a key of. */
static inline bool text_is_keycap(uint32_t cp)
{
	return (cp >= '0' && cp <= '9') || cp == '#' || cp == '*';
}

#endif
