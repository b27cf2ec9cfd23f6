/*
 * Shared by the files of kith save: who a record is, and what is in its file.
 */
#ifndef KITH_CMD_SAVE_SAVE_IMPL_H
#define KITH_CMD_SAVE_SAVE_IMPL_H

#include "save.h"
#include "codec/yaml/splice.h"

/* Makes run->plans and counts what is refused. */
void save_compare(struct save_run *run);

#define SESSION_NONE SIZE_MAX

/*
 * session_pair.c: for each session of `from` the place of the one of `have`
 * that is the same, or SESSION_NONE; in the arena. Two of one list are never
 * the same one of the other. It is known by uid and day, by uid alone where
 * each list has it once; else by day, title, and time and room where both have
 * one.
 */
size_t *sessions_pair(struct arena *a, const struct node *have,
		      const struct node *from);

/* sessions.c: adds the sessions of `from` that `into`, a list, has not, and to
 * the others what they lack; how many were there goes into `known`. */
void sessions_merge(struct arena *a, struct node *into, const struct node *from,
		    size_t *known);
/* Adds those of `list` that the file has not, and to the others what they lack;
 * says in the plan how many. */
bool sessions_fill(struct splice *s, const struct node *list,
		   struct save_plan *p, struct diag *d);
/* Can a file hold these keys and `more` sessions, which may be NULL? If not, an
 * error says how many it holds. */
bool sessions_fit(const struct node *root, const struct node *more,
		  const char *file, struct diag *d);
/* Puts ids in the place of names of those who have a file. */
void sessions_name_speakers(struct save_run *run, struct record *event);
/* The id of the one contact who is called so, or the name. */
struct str save_known_as(struct save_run *run, struct str name);

/* Keys of the stream, which no file has. */
bool save_is_stream_key(struct str key);
/* Counts it where its owner lacks something of it, and tells of facts of a
 * program, and of how somebody is reached, that are others; before it is
 * merged. */
void save_compare_known(struct save_run *run, const struct record *r,
			size_t owner);

/* If verbose, adds a line to run->out: what became of a record. */
void save_report(struct save_run *run, const char *fmt, ...)
	__attribute__((format(printf, 2, 3)));

/*
 * Appends the text of a new file with these keys, in the order and style of a
 * person. False, with an error about `file` in `d`, when YAML cannot hold them.
 */
bool save_text(struct buf *out, const struct node *keys, enum record_kind kind,
	       const char *file, struct diag *d);

#endif
