/*
 * What --undo goes by: .kith.undo at the network's root, a line of JSON for
 * each contact that the last run wrote to:
 *
 *	{"file":PATH,"added":TEXT,"old":TEXT,"was":DIGEST,"now":DIGEST}
 *
 * `added` stands in the file instead of `old`; the digests are those of the
 * file before and after. `"unsure":"yes"` says that nobody knows: the run was
 * killed, and then the file was changed by somebody else.
 *
 *	struct log_run *run;
 *	struct replace r;
 *	log_note_settle(run, &r, &diag);	// what a killed run left
 *	log_note_intend(run, &r, &diag);	// nothing is written before
 *	...					// `count` contacts are
 *	log_note_keep(run, &r, count, &diag);
 *
 * What a run is about to write is in .kith.undo-next, which takes the place of
 * .kith.undo when it is done. Killed at any point, either the note of the run
 * before stands and nothing is written, or .kith.undo-next is there, and the
 * digests tell for each file whether it was written. What was not is dropped;
 * where that is all, the note of the run before goes on standing.
 */
#ifndef KITH_CMD_LOG_JOURNAL_H
#define KITH_CMD_LOG_JOURNAL_H

#include <stdint.h>

#include "store/replace.h"
#include "log_impl.h"

extern const char log_note_name[];

struct log_note_line {
	struct str raw; /* the line itself */
	struct str file, added, old;
	struct str was, now; /* digests, or none: an older note */
	bool unsure;
};

struct log_note {
	struct buf text;
	struct arena arena;
	struct log_note_line *lines;
	size_t count, cap;
};

/* Reads the note. 1; or 0 when there is none, or -1 with an error in `d`. */
int log_note_read(const struct log_run *run, struct log_note *note,
		  struct diag *d);
void log_note_release(struct log_note *note);
/* Is that the digest of `text`? */
bool log_note_is(struct str digest, struct str text);
/* The file of a line, or NULL when it is no longer in the network. */
const struct roster_entry *log_note_file(const struct log_run *run,
					 const struct log_note_line *line);

/* False, with an error in `d`, when nothing should be written then. */
bool log_note_settle(struct log_run *run, struct replace *r, struct diag *d);
bool log_note_intend(struct log_run *run, struct replace *r, struct diag *d);
/* The first `written` targets are; a warning in `d` if that can't be kept. */
void log_note_keep(struct log_run *run, struct replace *r, size_t written,
		   struct diag *d);
/* Only `rest` can be taken back now; the best that can be done. */
void log_note_leave(struct replace *r, struct str rest);

#endif
