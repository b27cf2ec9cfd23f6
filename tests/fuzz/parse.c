/* A list of programs of any bytes: each row is in the account, each record has
 * a name. */
#include "config.h"

#include "parse/program_list.h"

#include <stdlib.h>

int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size);

static void read_all(struct sheet *s, struct account *a)
{
	struct diag d = DIAG_INIT;
	struct program_list all;
	struct people people;
	struct record r;

	program_list_init(&all);
	people_init(&people, 20000);
	record_init(&r);
	program_list_read(&all, s, a, 20000);
	while (program_list_next(&all, &r, &people, a, &d))
		if (!record_text(&r, "name").n)
			abort();
	record_release(&r);
	people_release(&people);
	program_list_release(&all);
	diag_release(&d);
}

int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
	struct account a;
	struct source source;
	struct sheet s;
	size_t left = 0;

	account_init(&a, "fuzz");
	source_text(&source, (struct str){(const char *)data, size});
	sheet_init(&s, NULL);
	if (sheet_find(&s, &source, &program_format))
		read_all(&s, &a);
	for (size_t i = 0; i < a.left_count; i++)
		left += a.left[i].count;
	if (a.rows != a.kept + a.tracks + left)
		abort();
	sheet_release(&s);
	source_close(&source);
	account_release(&a);
	return 0;
}
