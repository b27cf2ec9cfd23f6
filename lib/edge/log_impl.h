/* Shared by the files of log; not for others. */
#ifndef KITH_EDGE_LOG_IMPL_H
#define KITH_EDGE_LOG_IMPL_H

#include "edge/log.h"

/* Reports and ends the run; `status` is that of the errors. */
void log_fail(struct log_run *run, struct diag *d, int status);
/* Adds a contact once; NULL when it is there already or can't be read. */
struct log_target *log_add(struct log_run *run, const struct roster_entry *who);

/* The map of an entry: date and type, then what is not empty. */
struct node *log_entry(struct log_run *run, int day, struct str type,
		       struct str via, struct str event, struct str text);
/* Checks the entry as one of a file would be. False with errors in `d`. */
bool log_entry_check(const struct node *entry, struct diag *d);

/* Does the text hold that word, case ignored? */
bool log_contains(struct str text, const char *word);
/* A warning for thanks that wait for an answer, unless a template says so. */
void log_check_thanks(const struct node *entry, struct diag *d);

/* Is the message of this entry in the log already? That is a warning then. */
bool log_is_known(const struct log_run *run, const struct log_target *t,
		  struct diag *d);

/* Warnings, each about one contact, of what the entry breaks. */
void log_etiquette(struct log_run *run, const struct log_target *t,
		   struct diag *d);
/* What was written, and what is due next, as lines of run->out. */
void log_say(struct log_run *run, const struct log_target *t);

#endif
