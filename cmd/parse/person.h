/*
 * A person as put together from the cells of a row or the properties of a
 * card; what comes out is a record in the form of the stream, without a
 * `file`, with an id that no one before in the same run has.
 *
 *	struct people people;		// of the whole run
 *	struct person p;
 *	struct account account;
 *	people_init(&people, today);
 *	person_init(&p);
 *	person_begin(&p, &people, &account, 7);
 *	person_put(&p, READ_GIVEN, STR("given"), STR("First Name"), text);
 *	if (person_end(&p, &diag))	// else it is no person: p.fault
 *		...			// p.record, p.addressed
 *	person_release(&p);
 *	people_release(&people);
 */
#ifndef KITH_CMD_PARSE_PERSON_H
#define KITH_CMD_PARSE_PERSON_H

#include "account.h"
#include "base/mem.h"
#include "base/str_map.h"
#include "columns.h"
#include "value/record.h"

struct people {
	int today;
	struct arena arena;
	struct str_map ids; /* that have been given */
	int rest_after;     /* attempts, for the summary */
};

void people_init(struct people *all, int today);
void people_release(struct people *all);
/* Appends to `out` the name that save would give the file of the record, were
 * nobody else there than those before in this run. */
void people_id(struct people *all, const struct record *r, struct buf *out);

struct person {
	struct people *people;
	struct account *account;
	uint32_t line;
	struct record record;
	struct node *root;
	struct str title, given, middle, family, suffix, full;
	struct str shown;    /* an address in a shown name */
	struct str label;    /* of the next value: "* Work" */
	struct str position; /* a job title */
	struct str topics;
	int connected, met, last; /* days, or DAY_NONE */
	bool name_is_address;     /* for a table that has no name column */
	bool addressed;           /* it has an address */
	const char *fault;
};

void person_init(struct person *p);
void person_release(struct person *p);
void person_begin(struct person *p, struct people *all, struct account *account,
		  uint32_t line);
/*
 * One value. `heading` names it in messages; what it is kept under where it has
 * no field is "x-" and `heading` as a slug, or `heading` itself where that
 * starts so. Texts are borrowed until person_end.
 */
void person_put(struct person *p, enum reading how, struct str field,
		struct str heading, struct str text);
/* Adds to a list, in front where it is the preferred one; not twice. */
void person_add(struct person *p, struct str field, struct str text,
		bool preferred);
bool person_end(struct person *p, struct diag *d);

#endif
