/*
 * What commands that write have alike, around the edits themselves: the network
 * that is meant, the run that writes to it, and what is said of it in the end.
 *
 *	struct network net;
 *	struct buf out = BUF_INIT;
 *	struct replace r;
 *	network_init(&net);
 *	if (cli_open_network(&cli, &net, NULL) &&
 *	    cli_replace_open(&cli, &r, net.root, "set")) {
 *		...				// replace_file, into `out`
 *		replace_close(&r);
 *	}
 *	cli_put_written(&cli, buf_str(&out));
 *
 * Errors are reported through `cli` and in its status.
 */
#ifndef KITH_CLI_WRITER_H
#define KITH_CLI_WRITER_H

#include "cli/cli.h"
#include "store/replace.h"
#include "store/roster.h"

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
