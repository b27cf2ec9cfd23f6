#include "config.h"

#include "base/charset.h"

#include <errno.h>

#include "base/utf8.h"

/*
 * The charsets of old mail, by the names that mail has for them, with what
 * to ask the system for: where a charset has a superset that programs send
 * under its name, the superset. A name that is not here is never tried, so
 * that no message can choose what iconv loads.
 */
static const struct charset {
	const char *name;
	const char *superset; /* or NULL */
} charsets[] = {
	{"utf-8", NULL}, /* up to CHARSETS_UTF8: read without iconv */
	{"utf8", NULL},
	{"us-ascii", NULL},
	{"ascii", NULL},
	{"iso-8859-1", "windows-1252"},
	{"latin1", "windows-1252"},
	{"iso-8859-2", NULL},
	{"iso-8859-3", NULL},
	{"iso-8859-4", NULL},
	{"iso-8859-5", NULL},
	{"iso-8859-6", NULL},
	{"iso-8859-7", NULL},
	{"iso-8859-8", NULL},
	{"iso-8859-9", "windows-1254"},
	{"iso-8859-10", NULL},
	{"iso-8859-13", NULL},
	{"iso-8859-14", NULL},
	{"iso-8859-15", NULL},
	{"iso-8859-16", NULL},
	{"windows-1250", NULL},
	{"windows-1251", NULL},
	{"windows-1252", NULL},
	{"windows-1253", NULL},
	{"windows-1254", NULL},
	{"windows-1255", NULL},
	{"windows-1256", NULL},
	{"windows-1257", NULL},
	{"windows-1258", NULL},
	{"cp1250", NULL},
	{"cp1251", NULL},
	{"cp1252", NULL},
	{"koi8-r", NULL},
	{"koi8-u", NULL},
	{"tis-620", NULL},
	{"iso-2022-jp", NULL},
	{"shift_jis", "cp932"},
	{"x-sjis", "cp932"},
	{"euc-jp", NULL},
	{"euc-kr", "cp949"},
	{"ks_c_5601-1987", "cp949"},
	{"gb2312", "gb18030"},
	{"eucgb2312_cn", "gb18030"}, /* as Python's package writes it */
	{"gbk", "gb18030"},
	{"gb18030", NULL},
	{"big5", NULL},
	{"big5_tw", "big5"},
};

enum {
	CHARSETS = sizeof(charsets) / sizeof(*charsets),
	CHARSETS_UTF8 = 4,
};

_Static_assert((int)CHARSETS <= (int)CHARSETS_MAX, "each has its place");

int charset_named(struct str name)
{
	const char *star = memchr(name.p, '*', name.n);

	if (star) /* a language follows */
		name.n = (size_t)(star - name.p);
	for (int i = 0; i < CHARSETS; i++)
		if (str_case_eq(name, str_z(charsets[i].name)))
			return i < CHARSETS_UTF8 ? 0 : i;
	return CHARSET_UNKNOWN;
}

void charset_utf8_decode(struct buf *out, struct str s)
{
	uint32_t cp;

	for (size_t i = 0; i < s.n;) {
		i += utf8_next(str_skip(s, i), &cp);
		buf_addcp(out, cp);
	}
}

/* With `in` NULL: flushes the conversion state. Returns 0 or errno. */
static int convert_some(struct buf *out, iconv_t cd, char **in, size_t *left)
{
	char room[512], *to = room;
	size_t spare = sizeof(room);
	/* the type of its second argument is not the same everywhere */
	void *from = *in ? in : NULL;
	size_t n = iconv(cd, from, left, &to, &spare);
	int error = n == (size_t)-1 ? errno : 0;

	buf_add(out, room, (size_t)(to - room));
	return error == E2BIG && to > room ? 0 : error;
}

static void convert(struct buf *out, iconv_t cd, struct str s)
{
	char *in = (char *)s.p, *none = NULL;
	size_t left = s.n, nothing = 0;

	while (left) {
		int error = convert_some(out, cd, &in, &left);

		if (!error || !left)
			continue;
		buf_addcp(out, 0xfffd);
		if (error == EINVAL) /* the text ends within a character */
			break;
		in++;
		left--;
	}
	convert_some(out, cd, &none, &nothing);
}

static const struct opened_charset *open_charset(struct charsets *set,
						 int charset)
{
	const struct charset *c = charsets + charset;
	struct opened_charset *o = set->of + charset;

	if (o->tried)
		return o;
	o->tried = true;
	if (c->superset)
		o->cd = iconv_open("UTF-8", c->superset);
	if (!c->superset || o->cd == (iconv_t)-1)
		o->cd = iconv_open("UTF-8", c->name);
	o->is_open = o->cd != (iconv_t)-1;
	return o;
}

bool charset_decode(struct charsets *set, struct buf *out, struct str bytes,
		    int charset)
{
	const struct opened_charset *o;

	if (charset < CHARSETS_UTF8) {
		charset_utf8_decode(out, bytes);
		return true;
	}
	o = open_charset(set, charset);
	if (o->is_open)
		convert(out, o->cd, bytes);
	return o->is_open;
}

struct str charset_guess(struct charsets *set, struct arena *a,
			 struct str bytes, bool *guessed)
{
	struct buf out = BUF_INIT;

	if (utf8_valid(bytes) == bytes.n)
		return bytes;
	*guessed = true;
	if (!charset_decode(set, &out, bytes,
			    charset_named(STR("windows-1252"))))
		charset_utf8_decode(&out, bytes);
	return buf_to_arena(&out, a);
}

void charsets_release(struct charsets *set)
{
	for (int i = 0; i < CHARSETS; i++)
		if (set->of[i].is_open)
			iconv_close(set->of[i].cd);
}
