/*
 * Input: finds the records, the same way for every command, and reads them.
 * Operands (files, directories, ids, - for standard input) if given; else
 * -C DIR; else standard input when it is a pipe, socket or file; else the
 * network found from $KITH_DIR or the nearest parent folder with kith.yaml.
 *
 * Files and long streams are read by several threads. A job's `map` runs on
 * any of them and must not touch what is shared; `emit` runs on the caller's
 * thread, in the order of the input.
 *
 *	struct input_job job = {.map = ..., .emit = ...};
 *	input_run(&cli, &job, &ctx);
 */
#ifndef KITH_CLI_INPUT_H
#define KITH_CLI_INPUT_H

#include "base/buf.h"
#include "base/diag.h"
#include "cli/cli.h"
#include "store/store.h"
#include "model/summary.h"
#include "value/record.h"

struct input_item {
	struct record record;   /* normalized, its summary attached */
	struct summary summary; /* of a contact */
	struct str line;        /* a stream record's bytes as they came, without
				   the newline; none for what was YAML */
	struct diag diag;       /* printed before emit */
	struct buf out;         /* map's, for emit */
	void *data;             /* map's, for emit */
};

enum input_verdict {
	INPUT_DROP,
	INPUT_KEEP,
	INPUT_STOP, /* from emit: enough */
};

struct input_job {
	/* Once, before the first record: whose network it is. Status other
	 * than CLI_OK ends the run. */
	int (*start)(void *ctx, const struct network *net);
	/* Scratch memory of one thread, or NULL. */
	void *(*thread_new)(void *ctx);
	void (*thread_free)(void *ctx, void *thread);
	/* Can a file with these bytes hold a record that counts? Optional. */
	bool (*may_match)(void *ctx, void *thread, struct str raw,
			  const struct store_file *file);
	/* INPUT_KEEP to be emitted; without map all are. */
	enum input_verdict (*map)(void *ctx, void *thread,
				  struct input_item *item);
	enum input_verdict (*emit)(void *ctx, struct input_item *item);
	/* A word of the command's own that an operand which nobody has may
	 * have meant, or NULL. Optional. */
	const char *(*meant)(struct str typed);
	/* Once, after the last record and before the network goes; not when
	 * the run could not start. Optional. */
	void (*end)(void *ctx);
	/* emit looks at neither the record nor its summary: their memory is
	 * used again as soon as map is done. */
	bool map_is_last;
	/* No summary is attached; map does that where it needs one. */
	bool no_summary;
	/* Warnings about records are wanted, not only errors. */
	bool warns;
	/* A word that is an id is its record, though a folder is called so. */
	bool ids_first;
	/* Files are streams, too, as if they came on standard input. */
	bool streams;
	/* A kith.yaml that cannot be used ends the run. */
	bool needs_settings;
	/*
	 * For a command that looks at files rather than records: `bytes` has
	 * the place of reading, of may_match and of map; `raw` is borrowed and
	 * has no text where `error` says why it could not be read. All that is
	 * found is reported by emit. Settings are the command's own affair;
	 * there is no `start`.
	 */
	enum input_verdict (*bytes)(void *ctx, void *thread,
				    const struct store_file *file,
				    struct str raw, int error,
				    struct input_item *item);
	/* Called with the files of each operand before they are read; may add
	 * to `d`, or take over what is in it. Optional. */
	void (*files)(void *ctx, const struct store_list *list, struct diag *d);
};

/* Takes operands and options from `cli`; reports there. */
void input_run(struct cli *cli, const struct input_job *job, void *ctx);
/* The same with standard input in the place of the operands. */
void input_run_stdin(struct cli *cli, const struct input_job *job, void *ctx);

/* Are all operands ids or names? */
bool input_names_records(const struct cli *cli);

/*
 * The root of the network that a command writes to: of -C, else the one that
 * holds the file `first` (unless NULL), else the one here, named as it is from
 * here. The caller frees it. NULL, with the error reported, without one.
 */
char *input_network(struct cli *cli, const char *first);

/* Works out the summary of a contact, by the settings of `net`, and attaches
 * it. */
void input_summary(const struct cli *cli, const struct network *net,
		   struct input_item *item);
/* The record as a line of the stream: its own bytes, or newly written. */
void input_write_line(struct buf *out, const struct input_item *item);
/* The same without the key `key`, which goes out of the record. */
void input_write_line_without(struct buf *out, struct input_item *item,
			      const char *key);

#endif
