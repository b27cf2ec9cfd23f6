#include "config.h"

#include "codec/yaml/yaml_impl.h"

#include "base/utf8.h"
#include "base/word.h"

/*
 * A YAML text starts with an ASCII character, so another encoding shows by its
 * byte order mark or by the NULs around that character.
 */
static const char *other_encoding(struct str s)
{
	bool nul[4];

	if (s.n >= 4) {
		for (int i = 0; i < 4; i++)
			nul[i] = !s.p[i];
		if (str_starts(s, STR("\xff\xfe\0\0")) ||
		    str_starts(s, STR("\0\0\xfe\xff")) ||
		    (nul[0] && nul[1] && nul[2] && !nul[3]) ||
		    (!nul[0] && nul[1] && nul[2] && nul[3]))
			return "UTF-32";
		if (nul[0] == nul[2] && nul[1] == nul[3] && nul[0] != nul[1])
			return "UTF-16";
	}
	if (str_starts(s, STR("\xff\xfe")) || str_starts(s, STR("\xfe\xff")))
		return "UTF-16";
	return NULL;
}

/* From `at`, past printable ASCII; may stop before its end near that of `s`. */
static size_t past_printable(struct str s, size_t at)
{
	for (; s.n - at >= WORD_BYTES; at += WORD_BYTES) {
		uint64_t word = word_load(s.p + at);
		uint64_t delete = (word ^ WORD_OF(0x7f)) - WORD_OF(1);
		uint64_t control = word - WORD_OF(0x20);
		uint64_t other = (word | delete | control) & WORD_TOPS;

		if (other)
			return at + word_first(other);
	}
	return at;
}

/* Is there a control character at `at`, or U+FFFE or U+FFFF? */
static bool has_control(struct str s, size_t at)
{
	const unsigned char *p = (const unsigned char *)s.p + at;
	size_t left = s.n - at;

	if (*p < 0x20)
		return *p != '\t' && *p != '\n' && *p != '\r';
	if (*p < 0xc2)
		return *p == 0x7f;
	if (*p == 0xc2)
		return left > 1 && p[1] < 0xa0 && p[1] != 0x85;
	if (*p == 0xef)
		return left > 2 && p[1] == 0xbf && p[2] >= 0xbe;
	return false;
}

static size_t find_control(struct str s)
{
	size_t at = past_printable(s, 0);

	while (at < s.n && !has_control(s, at))
		at = past_printable(s, at + 1);
	return at;
}

static void report_control(struct diag *d, const char *file, struct pos pos,
			   uint32_t cp)
{
	if (cp == 0)
		diag_error(d, file, pos, "NUL character; delete it");
	else if (cp < 0x100)
		diag_error(d, file, pos,
			   "control character U+%04X; delete it, or write "
			   "\"\\x%02x\" in double quotes",
			   (unsigned)cp, (unsigned)cp);
	else
		diag_error(d, file, pos, "U+%04X is not a character; delete it",
			   (unsigned)cp);
}

bool yaml_bytes_check(struct str src, const char *file, uint32_t first_line,
		      struct diag *d)
{
	const char *encoding = other_encoding(src);
	size_t control, valid;
	struct place at;
	uint32_t cp;

	if (encoding) {
		diag_error(d, file, (struct pos){first_line, 1},
			   "the file is %s; save it as UTF-8", encoding);
		return false;
	}
	valid = utf8_valid(src);
	control = find_control(src);
	if (valid == src.n && control == src.n)
		return true;
	place_init(&at, (struct str){src.p, valid}, first_line);
	place_to_byte(&at, control);
	if (control < valid) {
		utf8_next(str_skip(src, control), &cp);
		report_control(d, file, place_pos(&at), cp);
	} else {
		diag_error(d, file, place_pos(&at),
			   "byte 0x%02X is not UTF-8; save the file as UTF-8",
			   (unsigned char)src.p[valid]);
	}
	return false;
}
