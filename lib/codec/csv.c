#include "config.h"

#include "codec/csv.h"

static bool needs_quotes(struct str text)
{
	for (size_t i = 0; i < text.n; i++)
		if (strchr(",\"\r\n", text.p[i]) && text.p[i])
			return true;
	return text.n && (text.p[0] == ' ' || text.p[text.n - 1] == ' ');
}

void csv_cell(struct buf *out, struct str text, bool first)
{
	if (!first)
		buf_addc(out, ',');
	if (!needs_quotes(text)) {
		buf_addstr(out, text);
		return;
	}
	buf_addc(out, '"');
	for (size_t i = 0; i < text.n; i++) {
		if (text.p[i] == '"')
			buf_addc(out, '"');
		buf_addc(out, text.p[i]);
	}
	buf_addc(out, '"');
}

void tsv_cell(struct buf *out, struct str text, bool first)
{
	static const char plain[] = "\t\n\r\\";
	static const char named[] = "tnr\\";

	if (!first)
		buf_addc(out, '\t');
	for (size_t i = 0; i < text.n; i++) {
		const char *at = memchr(plain, text.p[i], sizeof(plain) - 1);

		if (at)
			buf_addc(out, '\\');
		buf_addc(out, at ? named[at - plain] : text.p[i]);
	}
}
