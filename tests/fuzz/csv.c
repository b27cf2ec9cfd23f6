/* Rows of any bytes: cells lie within the text, no NUL comes through. */
#include "config.h"
#include "codec/csv_read.h"

#include <stdlib.h>

int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size);

int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
	struct str bytes = {(const char *)data, size};
	struct csv_reader c;
	struct csv_row row;
	struct source s;

	source_text(&s, bytes);
	csv_reader_init(&c, &s, csv_separator(source_sample(&s)));
	while (csv_reader_next(&c, &row))
		for (size_t i = 0; i < row.count; i++)
			if (row.cells[i].n > CSV_ROW_BYTES + SOURCE_PIECE ||
			    memchr(row.cells[i].p, '\0', row.cells[i].n))
				abort();
	csv_reader_release(&c);
	source_close(&s);
	return 0;
}
