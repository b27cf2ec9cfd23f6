/*
 * The records that a writer's operands name: ids, names and parts of them, and
 * `-` for those on standard input, which must be the network's own.
 *
 *	struct targets t;
 *	if (targets_open(&t, &cli, argv, count)) {
 *		for (i = 0; i < t.count; i++)
 *			... t.list[i]->path ...
 *	}
 *	targets_release(&t);
 *
 * Errors are reported through `cli` and in its status, all at once.
 */
#ifndef KITH_CLI_TARGETS_H
#define KITH_CLI_TARGETS_H

#include "cli/cli.h"
#include "store/roster.h"

struct targets {
	char *root; /* of the network */
	struct roster roster;
	const struct roster_entry **list; /* each once, in the order named */
	size_t count, cap;
};

/*
 * Finds the network (that of -C, of a word that is a path, or of the first
 * record on standard input, or the one here) and looks up every word. False
 * unless all are good. To be released in any case.
 */
bool targets_open(struct targets *t, struct cli *cli, char **words,
		  size_t count);
void targets_release(struct targets *t);
/*
 * The entry of a record that came through a pipe from `file`, which must be the
 * network's own and of that name; NULL, with the error reported, if it is not.
 */
const struct roster_entry *targets_from_stream(struct cli *cli,
					       const struct roster *roster,
					       struct str id, struct str file,
					       struct str name);

#endif
