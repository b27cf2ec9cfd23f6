/* Messages as they come: headers, names, addresses, days. */
#include "config.h"

#include "codec/mail/read.h"

#include "base/buf.h"
#include "tap.h"
#include "value/date.h"

static const struct {
	const char *value, *text;
} decode_cases[] = {
	{"plain text", "plain text"},
	{"", ""},
	{"=?UTF-8?B?w4VzYQ==?=", "Åsa"},
	{"=?utf-8?q?=C3=85sa_Lindqvist?=", "Åsa Lindqvist"},
	{"=?iso-8859-1?Q?Mu=F1oz?= and =?ISO-8859-1?Q?M=FCller?=",
	 "Muñoz and Müller"},
	{"=?windows-1252?Q?caf=E9_=96_=80?=", "café – €"},
	{"=?iso-8859-15?Q?=A4?=", "€"},
	{"=?utf-8*en?Q?hello?=", "hello"},
	/* blanks between encoded words go, also where a character is parted */
	{"=?utf-8?Q?a?= =?utf-8?Q?b?=", "ab"},
	{"=?utf-8?Q?=C3?= =?utf-8?Q?=85?=", "Å"},
	{"=?utf-8?B?w4U?=\t=?utf-8?Q?sa?= x", "Åsa x"},
	{"=?utf-8?Q?a?= =?iso-8859-1?Q?=E9?=", "aé"},
	{"a   b\tc", "a b c"},
	{"Se\xc3\xb1or", "Señor"},
	/* neither: windows-1252, all of it */
	{"Se\xf1or M\xfcller \x80", "Señor Müller €"},
	{"\xc3\xb1 and \xf1", "Ã± and ñ"},
	{"\xf1 =?utf-8?Q?=C3=B1?= \xf1", "ñ ñ ñ"},
	{"no letter \x81", "no letter \xef\xbf\xbd"},
	{"=?utf-8?Q?evil=0D=0ABcc:_x?=", "evil Bcc: x"},
	/* other charsets: bytes that are none of theirs, a character parted,
	   an end in the middle of one, an escape that does not come back */
	{"=?KOI8-R?Q?=F7?= =?koi8-r*ru?B?xdLB?=", "Вера"},
	{"=?iso-8859-2?Q?=A3ukasz?= =?windows-1250?Q?=A3?=", "ŁukaszŁ"},
	{"=?windows-1252?Q?a=81b?=", "a\xef\xbf\xbd"
				     "b"},
	{"=?gbk?Q?=C0?= =?gbk?Q?=EE?=", "李"},
	{"=?gb2312?Q?=C0=EE=C0?=", "李\xef\xbf\xbd"},
	{"=?big5?Q?=FF=A7=F5?=", "\xef\xbf\xbd李"},
	{"=?iso-2022-jp?B?GyRCTXsbKEI=?= x", "李 x"},
	{"=?iso-2022-jp?B?GyRCTXs=?= x", "李 x"},
	{"=?shift_jis?Q?=97=9B_=81?=", "李 \xef\xbf\xbd"},
	{"=?ks_c_5601-1987?Q?=C0=CC?= =?euc-kr?Q?=C0=CC?=", "이이"},
	{"=?utf-8?Q?=ED=A0=80?=", "\xef\xbf\xbd\xef\xbf\xbd\xef\xbf\xbd"},
	/* none of these is an encoded word */
	{"=?x-none?Q?abc?=", "=?x-none?Q?abc?="},
	{"=?utf-7?Q?+2AA-?=", "=?utf-7?Q?+2AA-?="},
	{"=?../x//translit?Q?abc?=", "=?../x//translit?Q?abc?="},
	{"=?utf-8?X?abc?=", "=?utf-8?X?abc?="},
	{"=?utf-8?Q?abc", "=?utf-8?Q?abc"},
	{"=?utf-8?Q?a b?=", "=?utf-8?Q?a b?="},
	{"=?\?=", "=?\?="},
	{"=?", "=?"},
	{"=?utf-8?Q?=?=", "="},
	{"=?utf-8?Q?=4?=", "=4"},
	{"=?utf-8?B?!!!?=", ""},
};

/* Addresses as "name <address>|...". */
static const struct {
	const char *value, *list;
} address_cases[] = {
	{"lee@example.org", "<lee@example.org>"},
	{"Ann Lee <lee@example.org>", "Ann Lee <lee@example.org>"},
	{"\"Lee, Ann\" <lee@example.org>, b@example.org",
	 "Lee, Ann <lee@example.org>|<b@example.org>"},
	{"=?utf-8?Q?=C3=85sa?= <a@example.org>", "Åsa <a@example.org>"},
	{"lee@example.org (Ann (the one))", "<lee@example.org>"},
	{"Ann (comment, with) Lee <lee@example.org>",
	 "Ann Lee <lee@example.org>"},
	{"Friends: a@example.org, B <b@example.org>;, c@example.org",
	 "<a@example.org>|B <b@example.org>|<c@example.org>"},
	{"undisclosed-recipients:;", ""},
	{"<@relay.example.org,@b:lee@example.org>", "<lee@example.org>"},
	{"Ann . Lee <lee @ example . org>", "Ann . Lee <lee@example.org>"},
	{"\"odd \\\"one\\\"\"@example.org", "<odd \"one\"@example.org>"},
	{"\"a\\\\b\" <x@[192.0.2.1]>", "a\\b <x@[192.0.2.1]>"},
	{" , ,a@example.org,", "<a@example.org>"},
	{"no address", ""},
	{"<>", ""},
	{"", ""},
	{"\"unfinished <a@example.org>", ""},
	{"(unfinished a@example.org", ""},
	{"Ann <lee@example.org", "Ann <lee@example.org>"},
};

static const struct {
	const char *value, *day;
} day_cases[] = {
	{"Sun, 31 May 2026 21:05:00 +0530", "2026-05-31"},
	{"1 Jun 2026 10:00 +0000", "2026-06-01"},
	{"Mon,  1  Jun  2026 10:00:00 GMT (a comment)", "2026-06-01"},
	{"1 Jun 26 10:00 +0000", "2026-06-01"},
	{"1-Jun-2026", "2026-06-01"},
	{"1 jun 99", "1999-06-01"},
	{"31 Feb 2026 10:00 +0000", ""},
	{"Jun 1 2026", ""},
	{"1 Jun ad", ""},
	{"1 Jun abc", ""},
	{"yesterday", ""},
	{"", ""},
	{"99999999999 Jun 2026", ""},
};

/* Two dates of which the first is earlier, or the same moment. */
static const struct {
	const char *first, *second;
	bool same;
} time_cases[] = {
	{"1 Jun 2026 10:00:00 +0000", "1 Jun 2026 10:00:01 +0000", false},
	{"1 Jun 2026 10:00 +0000", "Mon, 1 Jun 2026 10:00:00 GMT", true},
	{"1 Jun 2026 12:00 +0530", "1 Jun 2026 03:00 -0400", false},
	{"1 Jun 2026 00:10 +0530", "31 May 2026 18:40 +0000", true},
	{"1 Jun 2026 99:99 +9x99", "1 Jun 2026", true},
	{"1 Jun 2026 10:xx +0000", "1 Jun 2026 00:00 +0000", true},
	{"1 Jun 2026 10:04:-1 +0000", "1 Jun 2026", true},
	{"1 Jun 2026 24:00 +0000", "1 Jun 2026", true},
	{"1 Jun 2026 10:60 +0000", "1 Jun 2026", true},
	{"1 Jun 2026 10 +0000", "1 Jun 2026", true},
	{"1 Jun 2026 10:04:59:01 +0000", "1 Jun 2026", true},
	{"1 Jun 2026 23:59:60 +0000", "2 Jun 2026", true},
	{"1 Jun 2026 :: +", "1 Jun 2026 00:00 +0000 (UTC)", true},
	{"yesterday", "", true},
};

static void test_times(void)
{
	size_t n = sizeof(time_cases) / sizeof(*time_cases);

	for (size_t i = 0; i < n; i++) {
		int64_t first = mail_time(str_z(time_cases[i].first));
		int64_t second = mail_time(str_z(time_cases[i].second));

		tap_ok(time_cases[i].same ? first == second : first < second,
		       "'%s' is %s '%s'", time_cases[i].first,
		       time_cases[i].same ? "the time of" : "before",
		       time_cases[i].second);
	}
}

static void test_decode(struct arena *a)
{
	size_t n = sizeof(decode_cases) / sizeof(*decode_cases);

	for (size_t i = 0; i < n; i++) {
		struct str value = str_z(decode_cases[i].value);

		tap_is_str(mail_decode(a, value), decode_cases[i].text,
			   "decode '%.*s'", STR_ARG(value));
	}
}

static void test_addresses(struct arena *a)
{
	size_t n = sizeof(address_cases) / sizeof(*address_cases);

	for (size_t i = 0; i < n; i++) {
		struct mail_address *m =
			mail_addresses(a, str_z(address_cases[i].value));
		struct buf got = BUF_INIT;

		buf_addz(&got, "");
		for (; m; m = m->next)
			buf_addf(&got, "%s%.*s%s<%.*s>", got.len ? "|" : "",
				 STR_ARG(m->name), m->name.n ? " " : "",
				 STR_ARG(m->address));
		tap_is_str(buf_str(&got), address_cases[i].list,
			   "addresses of '%s'", address_cases[i].value);
		buf_release(&got);
	}
}

static void test_days(void)
{
	size_t n = sizeof(day_cases) / sizeof(*day_cases);
	char day[DAY_TEXT];

	for (size_t i = 0; i < n; i++)
		tap_is_str(str_z(day_format(mail_day(str_z(day_cases[i].value)),
					    day)),
			   day_cases[i].day, "day of '%s'", day_cases[i].value);
}

static void test_message(struct arena *a)
{
	static const char text[] =
		"From lee@example.org Mon Jun  1 10:00:00 2026\r\n"
		"From: Ann Lee\r\n <lee@example.org>\r\n"
		"subject : folded\r\n\tover lines\r\n"
		"no field at all\r\n"
		"To: a@example.org\r\nTo: b@example.org\r\n"
		"Message-ID: (c) <one.two@example.org> \r\n"
		"Content-Type: multipart/report; Report-Type=\"a b\"; x=y\r\n"
		"\r\nbody\r\nTo: c@example.org\r\n";
	const struct mail_field *f;
	struct mail m;

	mail_read(a, str_z(text), &m);
	tap_is_str(mail_header(&m, "from"), "Ann Lee <lee@example.org>",
		   "a folded field, its name in any case");
	tap_is_str(mail_header(&m, "Subject"), "folded\tover lines",
		   "a blank before the colon");
	f = mail_field_next(&m, NULL, "To");
	f = f ? mail_field_next(&m, f, "To") : NULL;
	tap_is_str(f ? f->value : STR("none"), "b@example.org",
		   "the second of two fields");
	tap_ok(f && !mail_field_next(&m, f, "To"), "the body has no fields");
	tap_is_str(mail_message_id(mail_header(&m, "Message-Id")),
		   "<one.two@example.org>", "a message id");
	tap_is_str(mail_parameter(a, mail_header(&m, "Content-Type"),
				  "report-type"),
		   "a b", "a parameter in quotes");
	tap_ok(!mail_parameter(a, mail_header(&m, "Content-Type"), "type").p,
	       "no parameter is a part of another");
	tap_is_str((struct str){m.body.p, 4}, "body", "the body");
	tap_ok(!mail_header(&m, "Cc").p, "a field that is not there");
	mail_read(a,
		  STR("\xef\xbb\xbf"
		      "A: b"),
		  &m);
	tap_is_str(mail_header(&m, "A"), "b", "a BOM, and no last newline");
	mail_read(a, STR(""), &m);
	tap_ok(!m.fields && m.body.n == 0 &&
		       !mail_addresses(a, mail_header(&m, "To")) &&
		       mail_decode(a, mail_header(&m, "Subject")).n == 0 &&
		       mail_day(mail_header(&m, "Date")) == DAY_NONE,
	       "nothing at all");
	tap_ok(!mail_message_id(STR("<>")).p && !mail_message_id(STR("<a")).p &&
		       !mail_message_id(STR_NONE).p,
	       "no message id");
}

int main(void)
{
	struct arena a = ARENA_INIT;

	test_decode(&a);
	test_addresses(&a);
	test_days();
	test_times();
	test_message(&a);
	arena_release(&a);
	return tap_done();
}
