/* Shared by the files of input; not for others. */
#ifndef KITH_CLI_INPUT_IMPL_H
#define KITH_CLI_INPUT_IMPL_H

#include "cli/input.h"
#include "cli/progress.h"
#include "store/roster.h"

struct input {
	struct cli *cli;
	const struct input_job *job;
	void *ctx;
	struct network net;
	bool started; /* settings are loaded and job->start has run */
	bool stop;    /* enough has been emitted, or it failed */
	bool failed;  /* it could not start */
	bool whole;   /* a network is read from its root down */
	/* Where ids and names are looked up: opened for the first of them. */
	char *root;
	struct roster roster;
	struct str_map named; /* paths of files that were meant by one */
	struct progress progress;
	size_t done, total; /* pieces; no total while a stream is read */
	size_t unsaid;      /* faulty lines of the stream after many others */
};

/*
 * Loads the settings and calls job->start, once; `place` is a path in the
 * network, or NULL. False when the run must end.
 */
bool input_start(struct input *in, const char *place);
/* Reports the item's findings and emits it; sets in->stop. */
void input_emit(struct input *in, struct input_item *item,
		enum input_verdict verdict);

/* A piece of the input: a file of a directory, or a line or YAML document of
 * a stream. */
struct piece {
	const struct store_file *file; /* or */
	struct buf bytes;
	uint32_t number; /* of its first line */
	struct input_item item;
	enum input_verdict verdict;
};

/* Who reads one piece after the other. */
struct worker {
	struct pool *pool;
	void *thread; /* see worker_thread */
	bool has_thread;
	struct buf raw;       /* scratch memory */
	struct record record; /* memory that stays in this core's cache */
};

/* Reads the piece into its item and maps that, on any thread. */
typedef enum input_verdict pool_read(void *ctx, struct worker *w,
				     struct piece *piece);

/*
 * Pieces of the input are read, mapped and emitted in order: the first `alone`
 * of them one by one, as a few are not worth a thread, the rest by several
 * threads, while the caller's thread emits:
 *
 *	struct input *in;
 *	pool_read read;
 *	struct pool *p = pool_new(in, read, ctx, 64);
 *	while (!in->stop) {
 *		struct piece *piece = pool_piece(p);	// may emit
 *		piece->file = ...;
 *		pool_add(p);				// may emit
 *	}
 *	pool_end(p);	// emits the rest, unless in->stop
 */
struct pool;
struct pool *pool_new(struct input *in, pool_read *read, void *ctx,
		      size_t alone);
/* The piece to fill next, empty; the same one until it is added. */
struct piece *pool_piece(struct pool *p);
void pool_add(struct pool *p);
/* Emits all that was added, unless in->stop. */
void pool_flush(struct pool *p);
void pool_end(struct pool *p);

/* The job's scratch memory for this worker. */
void *worker_thread(struct worker *w);
/* From a parsed, normalized record to the verdict of the job's map. The first
 * record says where the settings are, unless that is known. */
enum input_verdict worker_map(struct worker *w, struct input_item *item);

/* All files of the list, in order, with several threads. */
void input_files(struct input *in, const struct store_list *list);
/* A stream of records from an open file; `name` is for diagnostics. False
 * where there is not one byte. */
bool input_stream(struct input *in, int fd, const char *name);

#endif
