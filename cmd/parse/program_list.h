/*
 * The programs of a table: a record for each row, save that rows with one ACGME
 * number are tracks of one program. So all rows of a file are read before the
 * first record comes out.
 *
 *	struct program_list all;
 *	struct sheet sheet;
 *	struct people people;
 *	struct account account;
 *	struct record record;
 *	struct diag d;
 *	program_list_init(&all);
 *	program_list_read(&all, &sheet, &account, today);
 *	while (program_list_next(&all, &record, &people, &account, &d))
 *		...			// the record, until the next
 *	program_list_release(&all);
 *
 * The records are in the form of the stream, without a `file`.
 */
#ifndef KITH_CMD_PARSE_PROGRAM_LIST_H
#define KITH_CMD_PARSE_PROGRAM_LIST_H

#include "base/str_map.h"
#include "program.h"
#include "sheet.h"

struct program_list {
	struct arena arena;
	struct program *rows; /* those that are programs of their own */
	size_t count, cap, next;
	struct str_map numbers; /* of the ACGME: places in `rows` */
};

void program_list_init(struct program_list *all);
void program_list_release(struct program_list *all);
/* What becomes of each row is in the account. */
void program_list_read(struct program_list *all, struct sheet *s,
		       struct account *account, int today);
/*
 * The next record, which is borrowed and initialized; what is left out is in
 * the account, with errors in `d`. False at the end. Ids are new in `people`.
 */
bool program_list_next(struct program_list *all, struct record *r,
		       struct people *people, struct account *account,
		       struct diag *d);

#endif
