#include "config.h"

#include "codec/vcard_write.h"

void vcard_begin(struct buf *out, int version, struct str uid)
{
	/* the version comes first, or readers take it for 2.1 */
	buf_addf(out,
		 "BEGIN:VCARD\r\n"
		 "VERSION:%d.0\r\n"
		 "PRODID:-//kith//kith//EN\r\n",
		 version);
	content_line(out, "UID:", uid);
}

void vcard_line(struct buf *out, const char *name, const struct str *parts,
		size_t count)
{
	struct content l = content_begin(out, name);

	for (size_t i = 0; i < count; i++) {
		if (i)
			content_raw(&l, ";");
		content_text(&l, parts[i]);
	}
	content_end(&l);
}

void vcard_end(struct buf *out)
{
	buf_addz(out, "END:VCARD\r\n");
}
