/*
 * The rules of kith-check: a table, a row a rule. Each looks at one file, or at
 * one value of it; what takes several files to see is found at the end.
 *
 *	struct check c;
 *	check_init(&c, &cli);
 *	c.root = root;
 *	check_settings(&c, true);
 *	check_operands(&c, true);	// or whatever else there is to read
 *	check_report(&c);
 *	check_release(&c);
 */
#ifndef KITH_CMD_CHECK_CHECK_H
#define KITH_CMD_CHECK_CHECK_H

#include "base/diag.h"
#include "base/str_map.h"
#include "cli/cli.h"
#include "reading/reading.h"
#include "rules.h"
#include "store/store.h"

enum {
	RULES_MAX = 32,
};

/* What the rules share; files are read by several threads. */
struct check {
	struct cli *cli;
	const char *root; /* of the network, or NULL: nothing is dangling */
	struct network net;
	struct lexicon *words;
	enum rule_level levels[RULES_MAX]; /* by policy */
	bool off[RULES_MAX];               /* by --no-rule */
	bool strict;
	struct arena arena;
	struct str_map ids; /* of the files that there are */
	bool has_ids;       /* of the whole network */
	struct diag found;
	struct seen *seen; /* a list */
	size_t seen_count;
};

void check_init(struct check *c, struct cli *cli);
void check_release(struct check *c);
/* Turns a rule off; false when there is none of that name. */
bool check_without(struct check *c, struct str name);
/* Reads kith.yaml; what is wrong with it counts where `whole` is set. */
void check_settings(struct check *c, bool whole);
/*
 * The same, with a text that need not be in the file. The words of `guards/`
 * are the caller's to add, and then to index.
 */
void check_settings_text(struct check *c, struct str raw, bool whole);
/* An id that a file of the network has. */
void check_add_id(struct check *c, struct str id);
/* Ready to read all once more: nothing is found. */
void check_again(struct check *c);
/* Ready for another network; what was found stays. */
void check_forget(struct check *c);
/* What is about to be committed, as git's index has it. */
void check_staged(struct check *c);
/*
 * Mends what is safe in the files that were found to need it, or writes the
 * changes as a diff; returns how many values.
 */
size_t check_fix(struct check *c, bool dry_run);
/* Reads the operands of the command line; `whole`: they are the network. */
void check_operands(struct check *c, bool whole);
/*
 * The text of one file: also one that is not there, or not so. `same` is the
 * path of another file with its id, or NULL.
 */
void check_text(struct check *c, const char *file, const char *same,
		struct str raw);
/* What takes several files to see; then writes it all, sorted. */
void check_report(struct check *c);
/* Writes the table of rules. */
void check_list(const struct check *c);

#endif
