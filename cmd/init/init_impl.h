/* Shared by the files of init; not for others. */
#ifndef KITH_CMD_INIT_INIT_IMPL_H
#define KITH_CMD_INIT_INIT_IMPL_H

#include "base/diag.h"
#include "init.h"

/* The texts of the first files. */
void init_settings_text(struct buf *out, const struct init_run *run);
void init_contact_text(struct buf *out, const struct init_run *run);

/* Is there more in it than blanks? NULL has not. */
bool init_given(const char *value);
/* A line of what was done: "made network/kith.yaml: your profile". */
void init_say(struct init_run *run, const char *what, const char *name,
	      const char *why);
/*
 * Runs git with up to three words in the folder; false unless it ends with 0.
 * What it prints is added to `out`, without the line break at the end.
 */
bool init_ask_git(const struct init_run *run, struct buf *out, const char *a,
		  const char *b, const char *c);
/* The hook that looks over each commit; a hook of the user's stays. */
void init_hook(struct init_run *run);
/* Reports and ends the run. */
void init_fail(struct init_run *run, struct diag *d, int status);

#endif
