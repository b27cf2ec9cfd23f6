/*
 * The records of a network: their files as paths below the root, and who is
 * meant by what a person types.
 *
 *	const struct roster_entry *found;
 *	struct roster r;
 *	bool many;
 *	if (roster_open(&r, root, &diag))
 *		found = roster_find(&r, "lee", &many, &diag);
 *	roster_release(&r);
 */
#ifndef KITH_STORE_ROSTER_H
#define KITH_STORE_ROSTER_H

#include "base/buf.h"
#include "store/store.h"

struct roster_entry {
	const char *path; /* below the root: "apa/lee.yaml" */
	const char *full; /* as store_walk says it */
	struct str id;
	struct str plain; /* the id folded; none before it is needed */
	struct str name;  /* as the file says it; none before roster_read */
	/* of a contact, folded, lines: the words of the name alone, and what
	   it may be called with titles and degrees; none before roster_read */
	struct str names, titled;
	struct str addresses; /* folded, lines; none before roster_read */
	int error;            /* as in struct store_file */
	bool shared;          /* its id is that of another file, too */
	enum record_kind kind;
	bool readable; /* false before roster_read */
	uint32_t line; /* of one that is not: where the fault is */
};

struct roster {
	const char *root; /* borrowed */
	struct store_list list;
	struct arena arena;
	struct roster_entry *entries; /* in the order of their paths */
	size_t count;
	struct roster_entry me; /* kith.yaml: its record is what is under `me`;
				   nobody is found so */
	bool read;
	bool files;        /* what is typed could have been a file's name */
	const char *meant; /* to suggest before anybody's id, or NULL */
};

/* Folders that cannot be read are errors in `d`; false then. */
bool roster_open(struct roster *r, const char *root, struct diag *d);
void roster_release(struct roster *r);
/*
 * Reads every file. `each`, if not NULL, is called for each record in turn; it
 * may not keep it. A file that cannot be read is left out: whoever needs that
 * very one reports it, and who misses somebody says that it may be theirs.
 */
void roster_read(struct roster *r,
		 void (*each)(void *ctx, const struct roster_entry *e,
			      struct record *record),
		 void *ctx);
/* The same for a caller that looks for nobody; a folder that cannot be read is
 * passed over, too. */
void roster_visit(const char *root,
		  void (*each)(void *ctx, const struct roster_entry *e,
			       struct record *record),
		  void *ctx);
/* Appends "lee.yaml:3 cannot be read" and the like, or returns false: after
 * roster_read all files were. */
bool roster_say_unread(struct buf *out, const struct roster *r);
/* By exact id, or NULL. */
const struct roster_entry *roster_by_id(const struct roster *r, struct str id);
/*
 * The one that `typed` means: an exact id; else the only one of whose id or
 * name it is all, capitals and accents aside; else the only one of whose name
 * it is a word, or words; else the only one of whose id or name a word begins
 * so. One letter, or "me", is enough for a whole id only; a title, degree or
 * pronoun for nobody.
 *
 * Files are not read for an exact id. With `files` one letter may begin an id;
 * without, a path of a file of the network will do, too. NULL with an error in
 * `d` for nobody and for several; *many says which.
 */
const struct roster_entry *roster_find(struct roster *r, const char *typed,
				       bool *many, struct diag *d);
/*
 * Reads the file of `e` into `raw` and `out`, normalized. False with errors in
 * `d`.
 */
bool roster_load(const struct roster_entry *e, struct buf *raw,
		 struct record *out, struct diag *d);
/* The same of bytes that are or were its own, without a word of errors. */
bool roster_parse(const struct roster_entry *e, struct str raw,
		  struct record *out);

/*
 * Is that the name in the file of `e`, whatever the capitals and accents? Needs
 * no roster_read. A file that cannot be read has any name.
 */
bool roster_is_named(const struct roster_entry *e, struct str name);
/*
 * Is the existing file `path` another one than that of `e`? Not if there is
 * none, or if it is not the file of a record.
 */
bool roster_is_elsewhere(const struct roster_entry *e, const char *path);
/*
 * Is `raw` a whole file of `e`, one of this kind and name? One that somebody is
 * writing may not be.
 */
bool roster_is_whole(const struct roster_entry *e, struct str raw,
		     enum record_kind kind, struct str name);

/* The id of that kind that was probably meant: what `id` is the start or a part
 * of, else what it is nearly, or STR_NONE. */
struct str roster_meant(struct roster *r, enum record_kind kind, struct str id);
/*
 * Warns of an id that no file of the network has: none is needed, but it may be
 * a typo. Says which was meant and how to mend it, or how a record of that kind
 * is made. For commands that write.
 */
void roster_check_id(struct roster *r, enum record_kind kind, struct str id,
		     struct diag *d);
/* The one id of that kind that begins with `id`, where none is `id`; what is
 * written then is said in `d`. Else `id`. */
struct str roster_complete_id(struct roster *r, enum record_kind kind,
			      struct str id, struct diag *d);
/* Both for the event of an entry; and warns of a day that is not of it. */
void roster_check_event(struct roster *r, struct node *entry, struct diag *d);

/* Is it a name that no file of a record may have: one that some systems keep
 * for devices, or that of the settings? */
bool roster_is_reserved(struct str id);

#endif
