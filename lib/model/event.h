/*
 * What the values of an event say together.
 *
 *	const struct node *end = event_early_end(record.root);
 *	if (end)
 *		... end->pos ...	// it ends before it starts
 */
#ifndef KITH_MODEL_EVENT_H
#define KITH_MODEL_EVENT_H

#include "value/record.h"

/* The `end` of its `dates` that is a day before their `start`, borrowed; NULL
 * where none is, or one of them is no day. */
const struct node *event_early_end(const struct node *root);

#endif
