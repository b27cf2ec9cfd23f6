/*
 * The journal of kith log, for --undo: .kith.undo at the root of the network,
 * a line of JSON for each contact that the last run wrote to:
 *
 *	{"file":PATH,"added":TEXT,"old":TEXT,"was":DIGEST,"now":DIGEST}
 *
 * The run put `added` in place of `old`; the digests are of the file before
 * and after. `"unsure":"yes"` means that the run was killed and the file
 * changed afterwards, so that nobody knows whether it was written.
 *
 *	struct log_run *run;
 *	struct replace r;
 *	journal_recover(run, &r, &diag);	// after a killed run
 *	journal_begin(run, &r, &diag);		// before the first file
 *	...					// write the files
 *	journal_commit(run, &r, count, &diag);	// those that are written
 *
 * journal_begin writes .kith.undo-next; journal_commit renames it to
 * .kith.undo. So a run that is killed leaves either the journal of the run
 * before it, and nothing written, or .kith.undo-next, whose digests tell
 * which files were written. journal_recover keeps the lines of those; if there
 * are none, the journal of the run before stays.
 */
#ifndef KITH_CMD_LOG_JOURNAL_H
#define KITH_CMD_LOG_JOURNAL_H

#include "log_impl.h"
#include "store/replace.h"

struct journal_entry {
	struct str raw; /* the line itself */
	struct str file, added, old;
	struct str was, now; /* digests; none in a journal of older versions */
	bool unsure;
};

struct journal {
	struct buf text;
	struct arena arena;
	struct journal_entry *entries;
	size_t count, cap;
};

/* 1 if there is a journal, 0 if not, -1 with an error in `d`. The caller
 * releases it in any case. */
int journal_read(const struct log_run *run, struct journal *j, struct diag *d);
void journal_release(struct journal *j);
/* Is `digest` that of `text`? */
bool journal_matches(struct str digest, struct str text);
/* The file of an entry, or NULL when it is no longer in the network. */
const struct roster_entry *journal_file(const struct log_run *run,
					const struct journal_entry *e);

/* Both: false, with an error in `d`, when nothing may be written. */
bool journal_recover(struct log_run *run, struct replace *r, struct diag *d);
bool journal_begin(struct log_run *run, struct replace *r, struct diag *d);
/* The first `written` targets are written. A warning in `d` when the journal
 * cannot be kept. */
void journal_commit(struct log_run *run, struct replace *r, size_t written,
		    struct diag *d);
/* Leaves only the lines `rest` in the journal; failure goes unreported. */
void journal_rewrite(struct replace *r, struct str rest);

#endif
