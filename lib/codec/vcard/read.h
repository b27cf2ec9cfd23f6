/*
 * Reads vCards of any version, 2.1 (versit), 3.0 (RFC 2426) and 4.0 (RFC 6350
 * with RFC 6868), one or many in a file, as programs really write them. Lines
 * are unfolded as bytes and decoded afterwards; pictures, sounds and keys are
 * passed over without being held.
 *
 *	struct source source;
 *	struct vcard_reader reader;
 *	struct vcard card;
 *	vcard_reader_init(&reader, &source);
 *	while (vcard_next(&reader, &card))
 *		...		// card.fault, card.properties[i]
 *	vcard_reader_release(&reader);
 *
 * Names of properties, groups and parameters, and types, are in lower case. A
 * card with a `fault` is to be left out.
 */
#ifndef KITH_CODEC_VCARD_READ_H
#define KITH_CODEC_VCARD_READ_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/buf.h"
#include "base/charset.h"
#include "base/mem.h"
#include "base/source.h"
#include "base/str.h"

enum {
	VCARD_BYTES = 1 << 20, /* of a card, what is passed over aside */
	VCARD_PARTS = 16,      /* of a value; the rest belongs to the last */
};

/* `name` is "type" for each of its values, and for bare ones as in TEL;CELL. */
struct vcard_param {
	struct str name, value;
};

struct vcard_property {
	struct str group; /* "item1", or none */
	struct str name;  /* "fn" */
	struct vcard_param *params;
	size_t param_count;
	struct str value; /* unfolded bytes, neither decoded nor unescaped */
	bool quoted_printable;
	int charset; /* CHARSET_UNKNOWN where it does not say */
	uint32_t line;
};

/* Borrowed until the next call. */
struct vcard {
	struct vcard_property *properties;
	size_t count;
	uint32_t line;
	struct str version; /* as written, or none */
	const char *fault;  /* why it is left out, "longer than 1 MiB"; NULL */
	bool broken_line; /* a line without a name was put to the one before */
};

struct vcard_reader {
	struct source *source;
	struct charsets charsets;
	struct arena arena; /* of the card */
	struct vcard card;
	size_t cap;
	struct buf line; /* unfolded */
	uint32_t line_number;
	bool begun;     /* a card; its BEGIN was on card.line */
	bool skipping;  /* a value that is passed over */
	bool quoted;    /* the line is quoted-printable */
	bool soft;      /* and goes on in the next */
	size_t empty;   /* empty lines after the line */
	size_t held;    /* bytes of the card */
	size_t agents;  /* cards within the card */
	uint32_t begin; /* line of a BEGIN that ended the card before, or 0 */
	bool guessed;   /* a text was neither UTF-8 nor said what it is */
	bool ended;
};

/* The source is borrowed. */
void vcard_reader_init(struct vcard_reader *r, struct source *source);
void vcard_reader_release(struct vcard_reader *r);
/* False at the end. */
bool vcard_next(struct vcard_reader *r, struct vcard *card);

/* Is there such a type, as "pref"? */
bool vcard_is_type(const struct vcard_property *p, const char *type);
/* The first value of a parameter, or STR_NONE. */
struct str vcard_param(const struct vcard_property *p, const char *name);
/* The whole value as UTF-8 text, in the memory of the card. */
struct str vcard_text(struct vcard_reader *r, const struct vcard_property *p);
/* Its parts at bare ';', as text; how many. */
size_t vcard_parts(struct vcard_reader *r, const struct vcard_property *p,
		   struct str parts[VCARD_PARTS]);
/* The next of any number of parts, at one of the separators that is bare; `at`
 * is 0 before the first. False after the last. */
bool vcard_next_part(struct vcard_reader *r, const struct vcard_property *p,
		     const char *separators, size_t *at, struct str *part);

#endif
