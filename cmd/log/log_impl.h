/*
 * Shared by the files of kith log: what they do to a struct log_run, and
 * checks of an entry. What fails is reported, or left in `d`, as said.
 */
#ifndef KITH_CMD_LOG_LOG_IMPL_H
#define KITH_CMD_LOG_LOG_IMPL_H

#include "log.h"
#include "model/schema.h"
#include "model/typed.h"

enum {
	LOG_TEXT_MAX =
		998, /* bytes of a subject or an id, as of a line of mail */
};

/* Has something been refused, or failed? */
bool log_failed(const struct log_run *run);
/* Adds a target, unless that contact is one already. */
struct log_target *log_add(struct log_run *run, const struct roster_entry *who);
/* The one entry of a target, which is typed. */
void log_set_entry(struct log_run *run, struct log_target *t,
		   const struct node *entry);

/* Does `text` contain `words`, ASCII case ignored? */
bool log_contains(struct str text, struct str words);
/* Is it `sent`, though it only thanks, and no template says so? */
bool log_is_thanks(const struct node *entry);
/* Warns of it, where the entry may still be typed otherwise. */
void log_check_thanks(const struct node *entry, struct diag *d);

/*
 * A usage error when the first of the words, up to NULL, is more likely an id,
 * what was asked for or more of an event's name than the text.
 */
void log_check_text(struct log_run *run, const struct typed_entry *e,
		    const char *const *words);
/* A usage error: none of the operands is a type. */
void log_refuse_operands(struct log_run *run);
/* A usage error when the word, which comes before the type and is nobody, is
 * what comes after it, a channel or an event, or a day. */
bool log_refuse_early(struct log_run *run, const char *word, const char *type);

/*
 * Takes away the entries of messages that the log has already, one that comes
 * with the copy of a draft among them. In `d` are warnings, for the only
 * message of a run and for those copies.
 */
void log_drop_known(const struct log_run *run, struct log_target *t,
		    struct diag *d);

/* Adds warnings about the target's entry to `d`, as etiquette has it. */
void log_warn(struct log_run *run, const struct log_target *t, struct diag *d);
/* The same where its new entries, or the plan, may show who a patient was. */
void log_warn_notes(struct log_run *run, const struct log_target *t,
		    struct diag *d);
/* Adds what was written and what is due next to run->out. */
void log_report(struct log_run *run, const struct log_target *t);

#endif
