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
#include "store/replace.h"
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

/* Loads the network of input_network, into an empty one; false, with the error
 * reported, without one whose kith.yaml can be used. */
bool cli_open_network(struct cli *cli, struct network *net, const char *first);
/* The same for a roster alone; *root is the caller's. */
bool cli_open_roster(struct cli *cli, struct roster *roster, char **root,
		     const char *first);
/* replace_open, which waits; false with the error reported. */
bool cli_replace_open(struct cli *cli, struct replace *r, const char *root,
		      const char *what);
/* The exit status of what became of a file. */
int cli_replace_status(enum replace_result result);
/* Takes back the last run that wrote to the network `root`; `out` gets what
 * was undone, or a diff. */
void cli_undo(struct cli *cli, const char *root, struct buf *out);
/* What a writer says on standard output: no failure once files are written, or
 * a script would write again. */
void cli_put_written(struct cli *cli, struct str text);

#endif
