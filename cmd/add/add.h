/*
 * What `kith add` does: reads the words of somebody new, looks whether the
 * network has them, and makes their file.
 *
 *	struct add a;
 *	add_init(&a, &cli);
 *	if (add_words(&a, argv, count) && add_open(&a) &&
 *	    add_is_new(&a) && add_text(&a))
 *		add_write(&a);
 *	add_release(&a);
 *
 * Errors are reported through `cli` and in its status.
 */
#ifndef KITH_CMD_ADD_ADD_H
#define KITH_CMD_ADD_ADD_H

#include "base/buf.h"
#include "cli/cli.h"
#include "model/assign.h"
#include "store/roster.h"

struct add_options {
	int day;          /* of the entry, or DAY_NONE: today */
	const char *into; /* a folder below the root, or NULL */
	bool edit, anyway, dry_run;
};

struct add {
	struct cli *cli;
	struct add_options options;
	struct arena arena;
	struct str name;
	struct assign *list; /* the name is the first */
	size_t count, cap;
	struct node *entry; /* of the log, or NULL */
	char *root;
	struct roster roster;
	struct buf path; /* of the new file, below the root */
	struct buf text;
};

void add_init(struct add *a, struct cli *cli);
void add_release(struct add *a);

/* Takes name, keys and log entry from the words. */
bool add_words(struct add *a, char **words, size_t count);
/* [VIA] [@EVENT] [TEXT] after the type. */
bool add_entry(struct add *a, char **words, size_t count);
/* Asks for them on the terminal, up to the end of input or an interrupt. */
bool add_ask(struct add *a);

bool add_open(struct add *a);
/* Shows somebody of the same name; false then. */
bool add_is_new(struct add *a);
/* Finds a name for the file and writes the text of it. */
bool add_text(struct add *a);
bool add_write(struct add *a);

#endif
