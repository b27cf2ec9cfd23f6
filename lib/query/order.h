/*
 * The order of records by fields: days, numbers and spans by value, names by
 * family name, anything else by folded text. What has no value comes last,
 * whichever way the rest is turned.
 *
 *	struct order *o = order_parse("stage,last", &diag);
 *	order_key(o, &record, &key);		// once a record
 *	order_compare(o, buf_str(&key), value, reverse);
 *	order_unknown(o, &diag);		// at the end
 *	order_free(o);
 */
#ifndef KITH_QUERY_ORDER_H
#define KITH_QUERY_ORDER_H

#include <stdbool.h>

#include "base/buf.h"
#include "base/diag.h"
#include "value/path.h"
#include "value/record.h"

struct order;

/* `fields` is a list with commas; NULL with an error in `d` when it is not. */
struct order *order_parse(const char *fields, struct diag *d);
void order_free(struct order *o);
/* How fields go on from an id; `finder` is borrowed, and may be NULL. */
void order_set_finder(struct order *o, const struct path_finder *finder);
/*
 * Appends the record's key: bytes that only order_compare understands. The
 * summary must be attached.
 */
void order_key(struct order *o, const struct record *r, struct buf *out);
/* Less than, equal to or greater than 0. */
int order_compare(const struct order *o, struct str a, struct str b,
		  bool reverse);
/* An error for each field that neither the schema nor any record knows. */
void order_unknown(const struct order *o, struct diag *d);

#endif
