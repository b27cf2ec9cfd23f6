/* Shared by the files of kith init: texts, reports and git. */
#ifndef KITH_CMD_INIT_INIT_IMPL_H
#define KITH_CMD_INIT_INIT_IMPL_H

#include <sys/stat.h>

#include "base/diag.h"
#include "cli/writer.h"
#include "init.h"

/* The JSON Schema of all files, below the root; git keeps it. */
#define INIT_SCHEMA ".kith/schema.json"

/* Append the text of kith.yaml and of the first contact. */
void init_settings_text(struct buf *out, const struct init_run *run);
void init_contact_text(struct buf *out, const struct init_run *run);

/* Is it neither NULL nor blank? */
bool init_given(const char *value);
/* Adds a line to run->out: "made kith.yaml: your profile". */
void init_report(struct init_run *run, const char *what, const char *path,
		 const char *why);
/* The same for a file below run->dir. */
void init_report_file(struct init_run *run, const char *what, const char *name,
		      const char *why);
/* Reports what became of a file below run->dir: `what` was done to it, if
 * anything was, and `why`, unless that is NULL. Releases `d`. */
void init_settle(struct init_run *run, enum replace_result result,
		 const char *what, const char *name, const char *why,
		 struct diag *d);
/* Is there something of that name in run->dir, if only a link? */
bool init_find(const struct init_run *run, const char *name, struct stat *st);
/*
 * git_run in run->dir, without newlines at the end of what it prints. False
 * unless its status is 0.
 */
bool init_run_git(const struct init_run *run, struct buf *out,
		  const char *const *words);
/* Installs the hooks that check each commit; a hook of the user's stays. */
void init_hooks(struct init_run *run);
/* Removes those that kith made, unchanged since. */
void init_hooks_undo(struct init_run *run);

#endif
