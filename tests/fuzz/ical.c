/* Calendars of any bytes: what comes out is UTF-8, and days that exist. */
#include "config.h"
#include "base/utf8.h"
#include "codec/ical_read.h"
#include "value/date.h"

#include <stdlib.h>

int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size);

int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
	struct ical_reader r;
	struct ical_entry e;
	struct source s;

	source_text(&s, (struct str){(const char *)data, size});
	ical_reader_init(&r, &s);
	while (ical_next(&r, &e))
		if (utf8_valid(e.summary) != e.summary.n ||
		    utf8_valid(e.description) != e.description.n ||
		    e.start.minutes > 24 * 60 || e.end.minutes >= 24 * 60)
			abort();
	ical_reader_release(&r);
	source_close(&s);
	return 0;
}
