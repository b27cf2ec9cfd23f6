/* Shared by the files of input; not for others. */
#ifndef KITH_EDGE_INPUT_IMPL_H
#define KITH_EDGE_INPUT_IMPL_H

#include "edge/input.h"

struct input {
	struct cli *cli;
	const struct input_job *job;
	void *ctx;
	struct network net;
	bool started; /* settings are loaded and job->start has run */
	bool stop;    /* enough has been emitted, or it failed */
	bool failed;  /* it could not start */
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

/* All files of the list, in order, with several threads. */
void input_files(struct input *in, const struct store_list *list);
/* A stream of records from an open file; `name` is for diagnostics. */
void input_stream(struct input *in, int fd, const char *name);

void input_item_clear(struct input_item *item);
void input_item_release(struct input_item *item);

#endif
