/*
 * What kith knows of a record's keys: one row a field, and what is done with
 * the table: bringing a record into the form of the stream, checking it, and
 * suggesting a name for a typo.
 */
#ifndef KITH_MODEL_SCHEMA_H
#define KITH_MODEL_SCHEMA_H

#include "base/diag.h"
#include "base/suggest.h"
#include "model/vocab.h"
#include "value/record.h"

enum field_type {
	FIELD_TEXT,
	FIELD_NAME, /* of a person: sorts by family name */
	FIELD_WORD, /* one of `words` */
	FIELD_DAY,  /* YYYY-MM-DD */
	FIELD_YESNO,
	FIELD_NUMBER,
	FIELD_SPAN, /* 120d or 120d-150d, or none */
	FIELD_ID,   /* id of another record */
	FIELD_MAP,  /* its keys are rows of their own: "met.date" */
	FIELD_FACT, /* any value, `unknown`, or {value, source, checked} */
};

enum {
	FIELD_CONTACT = 1 << RECORD_CONTACT,
	FIELD_PROGRAM = 1 << RECORD_PROGRAM,
	FIELD_EVENT = 1 << RECORD_EVENT,
	FIELD_ME = 1 << RECORD_SETTINGS, /* in profile_fields */
	FIELD_ALL = FIELD_CONTACT | FIELD_PROGRAM | FIELD_EVENT,
	FIELD_LIST = 1 << 8,     /* may be a list of these, or one alone */
	FIELD_STRICT = 1 << 9,   /* a wrong value is an error, not a warning */
	FIELD_NEEDED = 1 << 10,  /* must be there */
	FIELD_DERIVED = 1 << 11, /* computed; also found without "summary." */
	FIELD_OWN = 1 << 12,     /* set by kith: kind id file */
	FIELD_STREAM = 1 << 13,  /* added by tools: due, rank */
	FIELD_SHORT = 1 << 14,   /* of a FIELD_MAP: a text is its `what` */
	FIELD_ITEMS = 1 << 15,   /* of a list: its values have no commas */
	FIELD_PROSE = 1 << 16,   /* sentences: quotes and such mean nothing */
	FIELD_TRACK = 1 << 17,   /* a program's fact, as a track has it */
	FIELD_PARTED = 1 << 18,  /* of a list: commas part what is typed */
	FIELD_ALONE = 1 << 19,   /* of a list: one value is written as a text */
	FIELD_LOGGED = 1 << 20,  /* checked where log entries get long forms */
	FIELD_AHEAD = 1 << 21,   /* of a day: it is to come, as "11 dec" says */
	FIELD_PHONE = 1 << 21,   /* a number */
	FIELD_BIRTHDAY = 1 << 22,
};

struct field {
	const char *name; /* dotted below a map or a list of maps */
	enum field_type type;
	unsigned flags;
	const struct word *words; /* of a FIELD_WORD; for a contact's
				     log.type and role see vocab_log_types,
				     vocab_roles */
	const char *help;
};

/* Ends with a NULL name. A name may have a row more for another kind. */
extern const struct field schema_fields[];

/* By dotted path; `tag` finds `tags`, `stage` finds the derived one. */
const struct field *schema_find(struct str path);
/*
 * The row of a key below `f`, which schema_find has found: "date" below "met"
 * is "met.date".
 */
const struct field *schema_find_below(const struct field *f, struct str key);
/* The row of what is in a list or mapping of the field `f`: what a claim says
 * is what its fact may be. */
const struct field *schema_find_in(const struct field *f, const struct node *n,
				   const struct node *child);
/*
 * The row of the id that `path` begins with, which names the record that the
 * rest of it, *below, is a path in: "program" of "program.visas". NULL where
 * the path stays in its record.
 */
const struct field *schema_reference(struct str path, struct str *below);
/* Of what kind is the record that an id of the field `f` names? */
enum record_kind schema_named_kind(const struct field *f);
/* The part of a path that is in the last of the records that it leads into. */
struct str schema_below(struct str path);
/* The known path that was probably meant, or NULL. */
const char *schema_suggest(struct str path);
/* The key of such a record that people call so, or NULL. */
const char *schema_alias(struct str key, enum record_kind kind);
/*
 * The vocabulary of a FIELD_WORD: rows of `stride` bytes that begin with a
 * name, the last of which is NULL. NULL when the field has none.
 */
const void *schema_words(const struct field *f, size_t *stride);
/* The word of `f` that the text is in any spelling, else the text. */
struct str schema_spelled(const struct field *f, struct str text);

enum schema_source {
	SCHEMA_FILE,   /* a contact file: id and file come from its path */
	SCHEMA_STREAM, /* a record of a stream: has its own id and file */
};

/*
 * Brings `r->root` into the form of the stream: kind, id and file in front,
 * log entries in long form, kith's own keys of a file dropped; fills r->kind,
 * r->id and r->file. `file` is what diagnostics name; `id` is used when the
 * record has none (and always for SCHEMA_FILE). False, with errors in `d`,
 * when the record cannot be used.
 */
bool schema_normalize(struct record *r, enum schema_source source,
		      const char *file, struct str id, struct diag *d);
/*
 * A copy of a record's root in which each field that may hold several values
 * (FIELD_LIST) is a list, of one value or of none where it is not one in the
 * file; and a copy of what `path` found in a record, by the same rule. Texts
 * are borrowed.
 */
struct node *schema_lists(struct arena *a, const struct node *root);
struct node *schema_lists_at(struct arena *a, struct str path,
			     const struct node *n);
/* A log entry of these parts, borrowed: date and type, then what is not empty.
 */
struct node *schema_entry(struct arena *a, int day, struct str type,
			  struct str via, struct str event, struct str text);
/* Has the record a `next` without a day, which no rule is about? */
bool schema_plan_lacks_day(const struct node *root);
/* Checks an entry as one of a file. False with errors in `d`. */
bool schema_check_entry(const struct node *entry, struct diag *d);
/*
 * Warns of keys that look like typos of known ones, or that kith works out
 * from the log.
 */
void schema_check_keys(const struct record *r, struct diag *d);
/* Warns of log entries after `today`: they count for nothing yet. */
void schema_check_days(const struct record *r, int today, struct diag *d);
/*
 * Warns where a '#' that was meant as text cut a text short. `raw` are the
 * bytes that the record's nodes have their places in.
 */
void schema_check_cut(const struct record *r, struct str raw, struct diag *d);
/*
 * The day that a text begins with, in another form than kith's: `18 May 2026`,
 * `May 18, 2026`, `18.05.2026`; and how many bytes that takes. DAY_NONE where
 * it is none, or may be one of two.
 */
int schema_guess_day(struct str s, size_t *taken);
/* The same, and up to today the last `May 28`, unless the next is soon, `on May
 * 28`, `26/11`, `on friday`, `last friday`, `yesterday`, `3 days ago`. */
int schema_guess_past_day(struct str s, int today, size_t *taken);
/* The same for what is to come: also `by friday`, `in 2 weeks`, `2 weeks`, `20
 * Nov`. */
int schema_guess_next_day(struct str s, int today, size_t *taken);
/* Appends why a text is no day, and how one is written, which `ways` lists. */
void schema_say_bad_day(struct buf *out, struct str text, const char *ways);
/* The same of a text that begins with several days to come, as "next week", or
 * with one of two, as "next friday": "'next week' is more than one day; write
 * the one it is, such as 2026-06-12 for its end". False, with nothing
 * appended, for any other. */
bool schema_say_days(struct buf *out, struct str text, int today);
/* A quick look: most texts begin with a word that no day begins with. */
bool schema_may_begin_day(struct str s);
/* A day of the last weeks before today that stands so anywhere in a text, as
 * `said`; DAY_NONE where none does, with `said` for "last week" or "a few
 * days ago", which is not one day. */
int schema_day_within(struct str text, int today, struct str *said);
/*
 * Appends that a text is a day, or begins with one in figures, and how it is
 * written: "'28.11.2026' is a day: write -d 2026-11-28", with `option` for
 * "-d "; also of one that there is not, or that may be one of two. How many
 * bytes that takes; 0, with nothing appended, for any other text.
 */
size_t schema_typed_day(struct buf *out, struct str text, int today,
			const char *option);
/*
 * Appends "'12/1' may be 2026-12-01 or 2026-01-12; write the one it is",
 * where the text is a month and a day in figures that can be read in two ways,
 * with or without a year: of the last such days, or with `ahead` of the next.
 * False, with nothing appended, for any other text.
 */
bool schema_either_day(struct buf *out, struct str text, int today, bool ahead);
/*
 * Appends "apa-2026 is from 2026-05-16 to 2026-05-20", where an entry says that
 * somebody was met there, but on a day before the event, or more than one after
 * it; false, with nothing appended, otherwise. `event` may be NULL.
 */
bool schema_misses_event(struct buf *out, const struct node *entry,
			 const struct record *event);
/* The `end` of an event's `dates` that is a day before their `start`, borrowed;
 * NULL where none is, or one of them is no day. */
const struct node *schema_early_end(const struct node *root);

#endif
