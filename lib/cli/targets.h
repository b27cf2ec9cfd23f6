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
/* Finds the network here for none but the user, whose entry is roster.me. */
bool targets_open_me(struct targets *t, struct cli *cli);
void targets_release(struct targets *t);

/* The records on standard input, by which the network must know them. */
struct targets_stream {
	struct targets_record {
		struct str id, name, file;
	} * records;
	size_t count, cap;
	struct arena arena;
};

/* Into an empty one, for the word `-`; false unless all are good. To be
 * released in any case. */
bool targets_stream_read(struct targets_stream *s, struct cli *cli);
void targets_stream_release(struct targets_stream *s);
/*
 * The file that says which network is meant: of the first record of the stream,
 * or the first word if it is a path; else NULL.
 */
const char *targets_first(const struct targets_stream *s, char **words,
			  size_t count);
/*
 * The entry of a record of the stream, which must be the network's own and of
 * that name; NULL, with the error reported, if it is not.
 */
const struct roster_entry *targets_from_stream(struct cli *cli,
					       const struct roster *roster,
					       const struct targets_record *r);

#endif
