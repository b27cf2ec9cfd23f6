/*
 * What changed in a network between two revisions of git, record by record.
 *
 *	struct changes changes;
 *	if (changes_read(&changes, &cli, "network", "HEAD", NULL))
 *		for (size_t i = 0; i < changes.count; i++)
 *			...		// compare, then report
 *	changes_release(&changes);
 */
#ifndef KITH_CMD_DIFF_DIFF_H
#define KITH_CMD_DIFF_DIFF_H

#include <stdbool.h>
#include <stddef.h>

#include "base/buf.h"
#include "base/str_map.h"
#include "cli/cli.h"
#include "cli/term.h"
#include "value/record.h"

/* The file of one record, before and after. */
struct change {
	char *path[2]; /* below the network, or NULL: not there */
	char *id[2];   /* of git's object; NULL: read the file */
};

struct changes {
	struct cli *cli;
	const char *root; /* of the network */
	struct change *list;
	size_t count, cap;
	bool settings; /* they differ, too: no record */
	struct str_map
		halves[2]; /* file names of what is on one side only, and
			      their places in the list; while it is read */
};

/* Is the network in git, with such a revision? False, with the error reported,
 * where not. */
bool changes_begin(struct changes *c, struct cli *cli, const char *root,
		   const char *from);
/*
 * Lists what differs between the revisions `from` and `to` (NULL: the files as
 * they are), by path. A file that moved is one change. False, with the error
 * reported, where git cannot say.
 */
bool changes_read(struct changes *c, struct cli *cli, const char *root,
		  const char *from, const char *to);
void changes_release(struct changes *c);

enum diff_kind {
	DIFF_ADDED,
	DIFF_REMOVED,
	DIFF_CHANGED,
};

/* One difference: a value at a dotted path, or an entry of the log. */
struct diff_line {
	enum diff_kind kind;
	struct str field;    /* "log" for an entry */
	struct str from, to; /* as text for people; NULL where there is none */
};

/* What differs between two records, in the order of the newer file. */
struct differences {
	struct arena arena;
	struct diff_line *list;
	size_t count, cap;
};

/* `before` and `after` are in the form of the stream; one may be NULL. */
void diff_compare(struct differences *d, const struct node *before,
		  const struct node *after);
void diff_release(struct differences *d);

/* A record that differs. */
struct diff_record {
	const struct record *before, *after; /* without root: none */
	const struct change *change;
	const struct differences *differences;
};

/* Append it, for people or as a line of JSON. */
void report_text(struct buf *out, const struct term *term,
		 const struct diff_record *r);
void report_json(struct buf *out, const struct diff_record *r);

#endif
