/*
 * A network on disk: where it is, its kith.yaml, its files in order.
 *
 * A network is a directory with kith.yaml at its root; every *.yaml and *.yml
 * below it, hidden ones and kith.yaml aside, is one record.
 *
 *	struct network net;
 *	struct store_list list = STORE_LIST_INIT;
 *	network_init(&net);
 *	if (network_load(&net, network_here(), &diag) && net.root)
 *		store_walk(&list, net.root, &diag);
 *	for (i = 0; i < list.count; i++)
 *		...		// read list.files[i].path, then store_parse
 *	store_list_release(&list);
 *	network_release(&net);
 *
 * Errors, with the file they are about, are added to the caller's diag.
 */
#ifndef KITH_STORE_STORE_H
#define KITH_STORE_STORE_H

#include <stdbool.h>
#include <stddef.h>

#include "base/buf.h"
#include "base/diag.h"
#include "base/mem.h"
#include "base/str_map.h"
#include "model/policy.h"
#include "value/record.h"

struct store_list;

struct network {
	char *root;                /* directory, or NULL when there is none */
	struct record settings;    /* kith.yaml */
	const struct node *me;     /* a map, or NULL */
	const struct node *season; /* a list of dates, or NULL */
	bool whole;                /* the run reads it from its root down */
	struct policy policy;      /* the defaults where nothing is set */
	/* What store_walk found at the root, where that is known already;
	 * borrowed until the run ends. */
	const struct store_list *files;
};

void network_init(struct network *net);
void network_release(struct network *net);
/*
 * The root of the network that holds `path` (a file or directory), or NULL.
 * The caller frees it.
 */
char *network_above(const char *path);
/*
 * Appends what messages call the folder `dir`: as it was given, but "." and
 * the like by the name that the folder has. Returns the bytes of `out`.
 */
const char *network_title(struct buf *out, const char *dir);
/* Is `dir` the root of a network? */
bool network_is_root(const char *dir);
/* Is it the name of a kith.yaml? */
bool network_is_settings(const char *path);
/* The path of kith.yaml of `root`, the caller's; empty for NULL. */
char *network_settings(const char *root);
/* The network of $KITH_DIR or of the working directory or a parent of it. */
char *network_here(void);
/*
 * Reads kith.yaml of `root`, which the network takes over (NULL is allowed:
 * defaults only). False with errors in `d` when it cannot be used; a wrong
 * date of `season` is an error, too, but is only left out.
 */
bool network_load(struct network *net, char *root, struct diag *d);
/* The same with `raw` as the text of kith.yaml, whatever the file holds. */
bool network_load_text(struct network *net, char *root, struct str raw,
		       struct diag *d);

/* Reads what a text of kith.yaml has under `me` into a record, as it is there;
 * an empty one where it has none. False with errors in `d`. */
bool network_parse_me(struct record *out, struct str raw, const char *file,
		      struct diag *d);

struct store_file {
	const char *path;
	const char *below;   /* the end of it, from the list's folder on */
	struct str id;       /* borrowed from path */
	const char *same_id; /* path of the first file with this id, or NULL */
	int error;           /* errno-like reason why it cannot be read, or 0 */
};

struct store_list {
	struct arena arena;
	struct store_file *files;
	size_t count, cap;
	const char *folder;  /* that store_walk was given, or NULL */
	size_t unreadable;   /* folders that could not be read; in the diag */
	const char *inner;   /* a folder below that has a kith.yaml, or NULL */
	const char **unread; /* files that look like records: x.yaml.txt */
	size_t unread_count, unread_cap;
	struct str_map ids; /* of store_walk, to the first file of each */
};

#define STORE_LIST_INIT                                                        \
	{                                                                      \
		ARENA_INIT, NULL, 0, 0, NULL, 0, NULL, NULL, 0, 0,             \
			STR_MAP_INIT                                           \
	}

/* Adds one file under its path, with an error that is known. */
void store_add(struct store_list *l, const char *path, int error);
/*
 * Fills an empty list with every record below directory `dir`, by path,
 * byte-wise; links to directories are not followed. Errors go to `d`.
 */
void store_walk(struct store_list *l, const char *dir, struct diag *d);
/* A warning for each file of `unread`. */
void store_warn_unread(const struct store_list *l, struct diag *d);
void store_list_release(struct store_list *l);

/* Are records read from a folder of that path below the root: is nothing in it
 * hidden, and is it plainly written? */
bool store_reads_folder(const char *path);
/* Does `path` end in .yaml or .yml? */
bool store_is_record_name(const char *path);
/* The id of the record in that file, borrowed from its path. */
struct str store_id(const char *path);
/* Why a path cannot be read, for people. */
const char *store_strerror(int err);

/*
 * Reads the bytes of a record's file into a record in the form of the stream.
 * False with errors in `d`.
 */
bool store_parse(struct record *r, const struct store_file *f, struct str raw,
		 struct diag *d);

#endif
