/*
 * What the columns of other people's tables mean: a table a format, one row a
 * heading. Headings are compared by their letters and figures alone, without
 * case and accents; a number in a row's heading stands for any number, in those
 * of programs one of several figures: Step 1 is not Step 2. The manual is made
 * from these tables, too.
 *
 * A later column of the same field adds to a list, and to a field that is none
 * only where it is still empty; else the text is kept under x-.
 */
#ifndef KITH_CMD_PARSE_COLUMNS_H
#define KITH_CMD_PARSE_COLUMNS_H

#include <stdbool.h>

#include "base/buf.h"
#include "base/str.h"
#include "model/vocab.h"
#include "value/record.h"

/* How a cell is read. */
enum reading {
	READ_TEXT,  /* one text */
	READ_ONE,   /* one of several, each in a place of its own */
	READ_WORDS, /* several, parted by ';', ':::' or ',' */
	READ_FULL,  /* parts of a name */
	READ_TITLE,
	READ_GIVEN,
	READ_MIDDLE,
	READ_FAMILY,
	READ_SUFFIX,
	READ_EMAIL, /* addresses; an Exchange name is none */
	READ_SHOWN, /* "Ann Lee (ann@example.org)", for want of an address */
	READ_PHONE,
	READ_LINK,     /* a profile of LinkedIn, else a website */
	READ_POSITION, /* a job title: a role where it says one */
	READ_DAY,
	READ_BIRTHDAY,  /* the year may lack */
	READ_CONNECTED, /* a day, for an entry of the log */
	READ_TOPICS, /* for an entry of the log, on the last day of contact */
	READ_TAG,    /* one of several, each in a place of its own */
	READ_TAGS,
	READ_LABEL,   /* of the column after it; '*' is the one preferred */
	READ_NOTHING, /* is left out, and the account says so */
	/* of programs; what cells say is in program_patterns.c */
	READ_PROGRAM, /* its name, with that of a track in brackets */
	READ_TRACK,   /* of a program */
	READ_PLACE,   /* "Dayton, OH" */
	READ_FACT,    /* what the field takes as it stands */
	READ_COUNT,
	READ_SHARE,
	READ_SCORE,
	READ_ATTEMPTS,
	READ_YOG,
	READ_MONTHS, /* of clinical experience */
	READ_USCE,   /* the same, where no unit is said */
	READ_LETTERS,
	READ_ECFMG,
	READ_YES, /* yes or no */
	READ_TYPE,
	READ_CODE,   /* figures that a spreadsheet may have shortened */
	READ_VISAS,  /* which ones */
	READ_VISA_J, /* yes or no, of one */
	READ_VISA_H,
	READ_VISA_ANY,
	READ_STEP2_BY, /* yes: it is needed for an interview */
	READ_DEADLINE,
	READ_CHECKED, /* of all facts of the row */
	READ_SIGNAL,
	READ_ROTATED,
	READ_SPECIALTY, /* another one than psychiatry is left out */
	READ_ACCEPTING, /* of the season that the heading names */
	READ_EVENT,     /* a day, for an entry of the log */
	READ_STATUS,    /* how far things are, with its day */
	READ_FRACTION,  /* 7/15, of which sheets make a day */
	READ_NOTES,
};

struct column {
	const char *heading,
		*field; /* field: what the manual says it becomes */
	enum reading how;
};

/* A table that --from knows. */
struct sheet_format {
	const char *name;
	enum record_kind kind;        /* of what a row makes */
	const struct column *columns; /* ends with a NULL heading */
	/* Headings of which a head has one at least, or NULL. */
	const char *const *marks;
};

extern const struct sheet_format sheet_formats[]; /* ends with a NULL name */
extern const struct sheet_format program_format;

/* What the properties of vCards mean; ends with a NULL heading. */
extern const struct column card_columns[];

/* All that --kind takes. */
extern const struct word import_kinds[];

/* All that --from takes. */
extern const struct word import_formats[];

/* The format of that name, or NULL. */
const struct sheet_format *sheet_format_find(const char *name);
/* Appends the key that a column without a field is kept under: x- and its
 * heading as a slug. */
void column_key(struct buf *out, struct str heading);
/* How a field of the schema is read where --map names it. */
enum reading reading_of(struct str field, enum record_kind kind);

#endif
