/* Shared by the files of log; not for others. */
#ifndef KITH_CMD_LOG_LOG_IMPL_H
#define KITH_CMD_LOG_LOG_IMPL_H

#include "log.h"
#include "model/schema.h"

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

/* What a word of several may be taken for; see log_check_word. */
enum word_place {
	WORD_BETWEEN,   /* more words come: it can't be the text */
	WORD_LAST,      /* the text, or a channel with a typo */
	WORD_AFTER_VIA, /* the text */
};

/* Ends the run when the word, which has no blanks in it, is most likely not
 * the text that it would be taken for, and says what to write. */
void log_check_word(struct log_run *run, struct str type, const char *word,
		    enum word_place place);
/* Ends the run because none of the words is a type. */
void log_refuse_words(struct log_run *run);
/* The type that somebody meant, or NULL. */
const char *log_meant_type(struct str word);
/* The row of `log.KEY`, if it may be given with -k. */
const struct field *log_find_key(struct str key);
/* A usage error for a key that no entry has. */
void log_refuse_key(struct log_run *run, struct str key);

/* Is the message of this entry in the log already? That is a warning then. */
bool log_is_known(const struct log_run *run, const struct log_target *t,
		  struct diag *d);

/* Warnings, each about one contact, of what the entry breaks. */
void log_etiquette(struct log_run *run, const struct log_target *t,
		   struct diag *d);
/* What was written, and what is due next, as lines of run->out. */
void log_say(struct log_run *run, const struct log_target *t);

#endif
