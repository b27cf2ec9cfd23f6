/* Cards of any bytes: what comes out is UTF-8, in parts or as a whole. */
#include "config.h"
#include "base/utf8.h"
#include "codec/vcard/read.h"

#include <stdlib.h>

int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size);

int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
	struct str bytes = {(const char *)data, size}, parts[VCARD_PARTS], text;
	struct vcard_reader r;
	struct vcard card;
	struct source s;

	source_text(&s, bytes);
	vcard_reader_init(&r, &s);
	while (vcard_next(&r, &card))
		for (size_t i = 0; i < card.count; i++) {
			text = vcard_text(&r, &card.properties[i]);
			if (utf8_valid(text) != text.n ||
			    !vcard_parts(&r, &card.properties[i], parts))
				abort();
		}
	vcard_reader_release(&r);
	source_close(&s);
	return 0;
}
