/* Shared by the files of check; not for others. */
#ifndef KITH_CMD_CHECK_CHECK_IMPL_H
#define KITH_CMD_CHECK_CHECK_IMPL_H

#include "check.h"

#include "base/buf.h"
#include "guard/notes.h"
#include "model/schema.h"

/* What two files may have in common. */
enum seen_kind {
	SEEN_ADDRESS,
	SEEN_PERSON,
	SEEN_PROGRAM,
};

struct seen_key {
	uint64_t hash;
	enum seen_kind kind;
	struct pos pos;
	/* of a SEEN_PERSON also its other given names, or 0, and its
	 * institution, or NULL */
	uint64_t middle;
	char *institution;
	struct seen *file;
};

/* What one file has that another one may have, too. */
struct seen {
	struct seen *next;
	char *file;
	bool has_address;
	struct seen_key *keys;
	size_t count, cap;
	struct seen_id {
		char *id;
		struct pos pos;
		enum record_kind kind; /* that it may have */
	} * missing;                   /* what it names and there is not */
	size_t missing_count, missing_cap;
};

/* One file that is looked at. */
struct look {
	const struct check *check;
	const char *file;
	struct str raw;
	const struct record *record; /* root is NULL where it can't be read */
	struct diag *diag;
	struct seen *seen;
	struct guard_notes *notes; /* for its prose */
	bool clear;  /* it has no invisible character and no escape */
	bool broken; /* not YAML; the record is what is in front of the fault */
};

/* Looks at the bytes of a file, of which `r`, empty, becomes the record; `same`
 * is the path of a file with its id. */
void look_at(const struct check *c, struct record *r, const char *file,
	     struct str id, const char *same, struct str raw, struct diag *d,
	     struct seen *seen);
/* A finding of the rule whose turn it is. */
void look_say(const struct look *l, struct pos pos, const char *fmt, ...)
	__attribute__((format(printf, 3, 4)));
/* Remembers a text that no other file should have. */
void look_remember(const struct look *l, enum seen_kind kind, struct str text,
		   struct pos pos);

/* The place of a byte of the file; that of the byte `from` is `pos`. */
struct pos look_pos(const struct look *l, size_t byte, struct pos pos,
		    size_t from);

/* The address in `Ann <ann@example.org>` or `mailto:ann@example.org`. */
struct str address_in(struct str s);
/* The character that seems to part several values in one text, or NUL. `raw`
 * is the file. */
char several_mark(const struct field *f, const struct node *n, struct str raw);
/* What is between curly quotes around all of it; no text without them. */
struct str between_curly_quotes(struct str s);
/* The place of the first invisible character that its script does not need,
 * and its name; s.n where there is none. */
size_t find_invisible(struct str s, const char **name);

/* Frees what was remembered of files for check_across. */
void forget_seen(struct check *c);
/* Adds what only several files show. */
void check_across(struct check *c);

void rule_conflict(const struct look *l);
void rule_keys(const struct look *l);
void rule_cut(const struct look *l);
void rule_future(const struct look *l);
void rule_twice(const struct look *l);
void rule_person(const struct look *l);
void rule_invisible_keys(const struct look *l);
void rule_stale(const struct look *l);
void rule_claims(const struct look *l);
void rule_entry_day(const struct look *l);
void rule_offer(const struct look *l);
void rule_program(const struct look *l);
void rule_session(const struct look *l);

void rule_prose(const struct look *l, const struct field *f,
		const struct node *n);
void rule_reference(const struct look *l, const struct field *f,
		    const struct node *n);
void rule_address(const struct look *l, const struct field *f,
		  const struct node *n);
void rule_several(const struct look *l, const struct field *f,
		  const struct node *n);
void rule_days(const struct look *l, const struct field *f,
	       const struct node *n);
void rule_quotes(const struct look *l, const struct field *f,
		 const struct node *n);
void rule_invisible(const struct look *l, const struct field *f,
		    const struct node *n);

#endif
