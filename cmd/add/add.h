/*
 * What `kith add` does: reads the words of somebody new, looks whether the
 * network has them, and makes their file. Events and programs are made so, too.
 *
 *	struct add a;
 *	add_init(&a, &cli);
 *	if (add_words(&a, argv, count) && add_open(&a) &&
 *	    add_is_new(&a, &diag) && add_text(&a))
 *		add_write(&a);
 *	add_release(&a);
 *
 * Errors are reported through `cli` and in its status, or left in `d`.
 */
#ifndef KITH_CMD_ADD_ADD_H
#define KITH_CMD_ADD_ADD_H

#include "base/buf.h"
#include "cli/cli.h"
#include "cli/entry.h"
#include "model/assign.h"
#include "model/typed.h"
#include "store/roster.h"

struct add_options {
	enum record_kind kind;
	const char *id;   /* of the new file, or NULL: from the name */
	const char *into; /* a folder below the root, or NULL */
	bool edit, anyway, dry_run;
};

struct add {
	struct cli *cli;
	struct add_options options;
	struct entry_options given; /* of the entry; no day: today */
	struct arena arena;
	struct str name;
	struct assign *list; /* the name is the first */
	size_t count, cap;
	struct node *entry; /* of the log, or NULL */
	char *root;
	struct roster roster;
	const struct roster_entry *like; /* perhaps the same person, or NULL */
	struct buf path;                 /* of the new file, below the root */
	struct buf text;
};

void add_init(struct add *a, struct cli *cli);
void add_release(struct add *a);

/* Takes name, keys and log entry from the words. */
bool add_words(struct add *a, char **words, size_t count);
/* Asks for them on the terminal, in the network that is open. */
bool add_ask(struct add *a);

/* One part of that each; nothing of `word` or `e` is kept. */
bool add_name(struct add *a, struct str name, struct diag *d);
bool add_key(struct add *a, struct str word, struct diag *d);
bool add_entry(struct add *a, const struct typed_entry *e, struct diag *d);
/* An error where the word is a key of the entry, not of the person:
 * "promised=my CV". */
bool add_refuse_entry_key(const struct add *a, struct str word, struct diag *d);
/* Adds the plan of --next, two keys more. */
bool add_plan(struct add *a, struct diag *d);
/* A usage error where options of an entry were given and there is none, or of
 * a plan, and it is for nobody. */
bool add_check_given(struct add *a);

bool add_open(struct add *a);
/* False with those in `d` who have the name already, or an address. */
bool add_is_new(struct add *a, struct diag *d);
/* Finds a name for the file and writes the text of it. */
bool add_text(struct add *a);
bool add_write(struct add *a);

#endif
