/*
 * Assignments (see model/assign.h), made in the text of a record's file.
 *
 *	struct splice s;
 *	struct assign list[3];
 *	if (splice_init(&s, text, "lee.yaml", &diag) &&
 *	    change_record(&s, list, 3, RECORD_CONTACT, &diag))
 *		... splice_text(&s) ...
 *	splice_release(&s);
 */
#ifndef KITH_STORE_CHANGE_H
#define KITH_STORE_CHANGE_H

#include "codec/yaml/splice.h"
#include "model/assign.h"
#include "store/roster.h"

/*
 * Makes them in their order; new keys come in that of the schema. Those of
 * RECORD_SETTINGS are below `me`, which is made where it is missing. False,
 * with an error in `d`, where one is refused, or they leave a plan without a
 * day; those before it are made then.
 */
bool change_record(struct splice *s, const struct assign *list, size_t count,
		   enum record_kind kind, struct diag *d);
/* Completes ids among the new values that are the beginning of one, and warns
 * of those that no file of the network has. */
void change_check_ids(struct roster *r, struct assign *list, size_t count,
		      struct diag *d);

#endif
