/* Any bytes are a message: its texts are one line of UTF-8 each. */
#include "config.h"
#include "codec/mail/read.h"

#include <stdlib.h>

#include "base/utf8.h"

int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size);

int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
	struct arena a = ARENA_INIT;
	struct mail m;

	mail_read(&a, (struct str){(const char *)data, size}, &m);
	for (const struct mail_field *f = m.fields; f; f = f->next) {
		struct str text = mail_decode(&a, f->value);

		if (utf8_valid(text) != text.n ||
		    (text.n && memchr(text.p, '\n', text.n)))
			abort();
		mail_addresses(&a, f->value);
		mail_day(f->value);
		mail_parameter(&a, f->value, "type");
	}
	arena_release(&a);
	return 0;
}
