/*
 * The programs of a table: a record for each row, save that rows with one ACGME
 * number are tracks of one program. So all rows of a file are read before the
 * first record comes out.
 *
 *	struct programs all;
 *	struct sheet sheet;
 *	struct people people;
 *	struct account account;
 *	struct record record;
 *	struct diag d;
 *	programs_init(&all);
 *	programs_read(&all, &sheet, &account, today);
 *	while (programs_next(&all, &record, &people, &account, &d))
 *		...			// the record, until the next
 *	programs_release(&all);
 *
 * The records are in the form of the stream, without a `file`.
 */
#ifndef KITH_CMD_PARSE_PROGRAM_SHEET_H
#define KITH_CMD_PARSE_PROGRAM_SHEET_H

#include "base/str_map.h"
#include "program.h"
#include "sheet.h"

struct programs {
	struct arena arena;
	struct program *rows; /* those that are programs of their own */
	size_t count, cap, next;
	struct str_map numbers; /* of the ACGME: places in `rows` */
};

void programs_init(struct programs *all);
void programs_release(struct programs *all);
/* What becomes of each row is in the account. */
void programs_read(struct programs *all, struct sheet *s,
		   struct account *account, int today);
/*
 * The next record, which is borrowed and initialized; what is left out is in
 * the account, with errors in `d`. False at the end. Ids are new in `people`.
 */
bool programs_next(struct programs *all, struct record *r,
		   struct people *people, struct account *account,
		   struct diag *d);

#endif
