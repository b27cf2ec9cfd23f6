/* Shared by the files of input; not for others. */
#ifndef KITH_CLI_INPUT_IMPL_H
#define KITH_CLI_INPUT_IMPL_H

#include "cli/input.h"

struct input {
	struct cli *cli;
	const struct input_job *job;
	void *ctx;
	struct network net;
	bool started; /* settings are loaded and job->start has run */
	bool stop;    /* enough has been emitted, or it failed */
	bool failed;  /* it could not start */
	bool whole;   /* a network is read from its root down */
};

/*
 * Loads the settings and calls job->start, once; `place` is a path in the
 * network, or NULL. False when the run must end.
 */
bool input_start(struct input *in, const char *place);
/* From a parsed, normalized record to the verdict of map. */
enum input_verdict input_map(struct input *in, void *thread,
			     struct input_item *item);
/* Reports the item's findings and emits it; sets in->stop. */
void input_emit(struct input *in, struct input_item *item,
		enum input_verdict verdict);

/* The job's scratch memory for one thread. */
void *input_thread_new(const struct input *in);
void input_thread_free(const struct input *in, void *thread);

enum {
	BATCH = 32,
};

/* Some items of the input; who fills it decides how they are found. */
struct batch {
	struct input_item items[BATCH];
	enum input_verdict verdicts[BATCH];
	size_t count;
	const struct store_file *files; /* of a directory: `count` of them */
	struct buf bytes;               /* of a stream: its lines, */
	size_t ends[BATCH];             /* where each ends there, */
	uint32_t numbers[BATCH];        /* and its number */
	bool done;
};

/* Reads the item `i` and maps it, on any thread; `raw` is the thread's. */
typedef enum input_verdict pool_read(void *ctx, void *thread, struct buf *raw,
				     struct batch *b, size_t i);

/*
 * Several threads read and map; the caller's thread emits in order:
 *
 *	struct input *in;
 *	pool_read read;
 *	struct pool *p = pool_new(in, read, ctx);  // NULL: do it alone
 *	while (!in->stop) {
 *		struct batch *b = pool_batch(p);   // may emit
 *		b->count = ...;			   // and what it holds
 *		pool_publish(p);
 *	}
 *	pool_drain(p);	// emits all that was published, unless in->stop
 *	pool_free(p);
 */
struct pool;
struct pool *pool_new(struct input *in, pool_read *read, void *ctx);
/* The batch to fill next, empty; the same one until it is published. */
struct batch *pool_batch(struct pool *p);
void pool_publish(struct pool *p);
void pool_drain(struct pool *p);
void pool_free(struct pool *p);

/* All files of the list, in order, with several threads. */
void input_files(struct input *in, const struct store_list *list);
/* A stream of records from an open file; `name` is for diagnostics. */
void input_stream(struct input *in, int fd, const char *name);

void input_item_clear(struct input_item *item);
void input_item_release(struct input_item *item);

#endif
