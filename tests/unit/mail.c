/* Mail: header fields, wrapping, encodings, addresses, links. */
#include "config.h"

#include "codec/mail/mail.h"
#include "tap.h"
#include "value/date.h"

#define COUNT(a) (sizeof(a) / sizeof(*(a)))

static const struct address {
	const char *text;
	bool good;
} addresses[] = {
	{"lee@example.org", true},
	{"a.b+c@x-y.example.org", true},
	{"o'brien@example.org", true},
	{"a@b.c", true},
	{"a@b", false},
	{"", false},
	{"lee", false},
	{"@example.org", false},
	{"lee@", false},
	{"lee@@example.org", false},
	{"lee@example..org", false},
	{".lee@example.org", false},
	{"lee.@example.org", false},
	{"le..e@example.org", false},
	{"lee @example.org", false},
	{"lee@example.org, bob@example.org", false},
	{"lee@example.org\nBcc: x@example.org", false},
	{"lee@example.org\r\n", false},
	{"<lee@example.org>", false},
	{"\"lee\"@example.org", false},
	{"l\xc3\xa9o@example.org", false},
	{"lee@ex\xc3\xa4mple.org", false},
	{"lee@[127.0.0.1]", false},
	{"lee(x)@example.org", false},
	{"0123456789012345678901234567890123456789012345678901234567890123"
	 "4@example.org",
	 false},
};

static const struct line {
	const char *text, *out;
} lines[] = {
	{"a b", "a b"},
	{"  a  b  ", "a b"},
	{"a\r\nBcc: x", "a Bcc: x"},
	{"a\nb\tc\vd", "a b c d"},
	{"\x1b[31mred", "[31mred"},
	{"a\xe2\x80\xae z", "a z"},
	{"\xc2\xa0x\xe2\x80\xa8y", "x y"},
	{"\xff\xfe x", "x"},
	{"\xd7\xa9\xe2\x80\x8f", "\xd7\xa9\xe2\x80\x8f"},
};

static const struct wrap {
	const char *text, *out;
} wraps[] = {
	{"short\n", "short\n"},
	{"\n\nx\n", "\n\nx\n"},
	{"aaaaaaaaa bbbbbbbbb ccccccccc ddddddddd eeeeeeeee fffffffff "
	 "ggggggggg hhhhhhhhh\n",
	 "aaaaaaaaa bbbbbbbbb ccccccccc ddddddddd eeeeeeeee fffffffff "
	 "ggggggggg\nhhhhhhhhh\n"},
	{"- aaaaaaaaa bbbbbbbbb ccccccccc ddddddddd eeeeeeeee fffffffff "
	 "ggggggggg hhhhhhhhh\n",
	 "- aaaaaaaaa bbbbbbbbb ccccccccc ddddddddd eeeeeeeee fffffffff "
	 "ggggggggg\n  hhhhhhhhh\n"},
	{"x 0123456789012345678901234567890123456789012345678901234567890123"
	 "4567890123456789 y\n",
	 "x\n012345678901234567890123456789012345678901234567890123456789"
	 "01234567890123456789\ny\n"},
};

static struct message sample(void)
{
	return (struct message){
		.from_name = STR("Nimali Perera"),
		.from = STR("nimali@example.org"),
		.to_name = STR("Dr. Lee"),
		.to = STR("lee@example.org"),
		.subject = STR("A subject"),
		.body = STR("Hello\n"),
		.contact = STR("lee"),
		.template = STR("connect"),
		.id = STR("x@example.org"),
		.time = {day_from_civil(2026, 6, 1), 12 * 3600, 0},
	};
}

static void test_tables(void)
{
	struct buf out = BUF_INIT;

	for (size_t i = 0; i < COUNT(addresses); i++)
		tap_ok(message_is_address(str_z(addresses[i].text)) ==
			       addresses[i].good,
		       "%s address: case %zu", addresses[i].good ? "an" : "no",
		       i);
	for (size_t i = 0; i < COUNT(lines); i++) {
		buf_clear(&out);
		message_line(&out, str_z(lines[i].text));
		tap_is_str(buf_str(&out), lines[i].out, "one line: case %zu",
			   i);
	}
	for (size_t i = 0; i < COUNT(wraps); i++) {
		buf_clear(&out);
		mail_wrap(&out, str_z(wraps[i].text), MAIL_COLUMNS);
		tap_is_str(buf_str(&out), wraps[i].out, "wraps case %zu", i);
	}
	buf_release(&out);
}

static void test_whole(void)
{
	struct message m = sample();
	struct buf out = BUF_INIT, written = BUF_INIT;

	mail_write(&out, &m);
	tap_is_str(buf_str(&out),
		   "Date: Mon, 01 Jun 2026 12:00:00 +0000\n"
		   "From: Nimali Perera <nimali@example.org>\n"
		   "To: \"Dr. Lee\" <lee@example.org>\n"
		   "Subject: A subject\n"
		   "Message-ID: <x@example.org>\n"
		   "MIME-Version: 1.0\n"
		   "Content-Type: text/plain; charset=utf-8\n"
		   "X-Kith-Contact: lee\n"
		   "X-Kith-Template: connect\n"
		   "Content-Transfer-Encoding: 7bit\n"
		   "\n"
		   "Hello\n",
		   "a message");
	buf_clear(&out);
	m.to = STR_NONE;
	m.time = (struct message_time){day_from_civil(1999, 12, 31),
				       23 * 3600 + 59 * 60 + 8, -570};
	mail_write(&out, &m);
	tap_ok(str_find(buf_str(&out), STR("\nTo:")) < 0,
	       "to nobody: without To");
	tap_ok(str_starts(buf_str(&out),
			  STR("Date: Fri, 31 Dec 1999 23:59:08 -0930\n")),
	       "a zone west of UTC");
	buf_clear(&out);
	m.body = STR("From here\n>From there\nfrom x\n");
	mail_write(&written, &m);
	mail_add_to_mbox(&out, &m, buf_str(&written));
	tap_ok(str_starts(buf_str(&out),
			  STR("From kith Fri Dec 31 23:59:08 1999\nDate:")),
	       "an mbox has a line before each");
	tap_ok(str_ends(buf_str(&out),
			STR("\n\n>From here\n>>From there\nfrom x\n\n")),
	       "and marks lines that look like it");
	buf_release(&out);
	buf_release(&written);
}

/* The value of the header field `name`, unfolded. */
static void get_field(struct buf *out, struct str mail, const char *name)
{
	struct buf head = BUF_INIT;
	ptrdiff_t at;

	buf_addf(&head, "\n%s: ", name);
	at = str_find(mail, buf_str(&head));
	for (size_t i = at < 0 ? mail.n : (size_t)at + head.len; i < mail.n;
	     i++) {
		if (mail.p[i] == '\n' && mail.p[i + 1] != ' ')
			break;
		if (mail.p[i] != '\n')
			buf_addc(out, mail.p[i]);
	}
	buf_release(&head);
}

static const struct subject {
	const char *text, *out;
} subjects[] = {
	{"plain", "plain"},
	{"caf\xc3\xa9", "=?utf-8?B?Y2Fmw6k=?="},
	{"a =?utf-8?Q?b?= c", "a =?utf-8?B?PT91dGYtOD9RP2I/PQ==?= c"},
	{"\xe6\x9d\x8e\xe6\x98\x8e", "=?utf-8?B?5p2O5piO?="},
	{"", ""},
};

static void test_subjects(void)
{
	struct buf out = BUF_INIT, field = BUF_INIT;
	struct message m = sample();

	for (size_t i = 0; i < COUNT(subjects); i++) {
		buf_clear(&out);
		buf_clear(&field);
		m.subject = str_z(subjects[i].text);
		mail_write(&out, &m);
		get_field(&field, buf_str(&out), "Subject");
		tap_is_str(field.s ? buf_str(&field) : STR(""), subjects[i].out,
			   "encodes subject %zu", i);
	}
	buf_release(&out);
	buf_release(&field);
}

/* No line too long, whatever the subject and the body are made of. */
static void test_long(void)
{
	static const char *const units[] = {"x", "word ", "\xc3\xa9",
					    "\xe6\x9d\x8e", "\xf0\x9f\x98\x80"};

	for (size_t i = 0; i < COUNT(units); i++) {
		struct message m = sample();
		struct buf big = BUF_INIT, out = BUF_INIT;
		size_t longest = 0, now = 0, head = 0;
		bool body = false;

		while (big.len < 10000)
			buf_addz(&big, units[i]);
		m.subject = m.to_name = m.body = m.contact = buf_str(&big);
		mail_write(&out, &m);
		for (size_t k = 0; k < out.len; k++) {
			now = out.s[k] == '\n' ? 0 : now + 1;
			longest = now > longest ? now : longest;
			body |= out.s[k] == '\n' && out.s[k + 1] == '\n';
			if (!body)
				head = longest;
		}
		tap_ok(longest <= MAIL_LINE, "lines end in time: %zu", longest);
		tap_ok(head <= 78, "in the header sooner: %zu", head);
		buf_release(&big);
		buf_release(&out);
	}
}

static void test_id(void)
{
	struct arena a = ARENA_INIT;
	struct message m = sample(), other = sample();
	struct str id;

	message_set_id(&m, &a);
	id = m.id;
	tap_ok(str_starts(id, STR("kith.")) &&
		       str_ends(id, STR("@example.org")),
	       "an id has the domain of the sender");
	message_set_id(&m, &a);
	tap_ok(str_eq(id, m.id), "the same message has the same id");
	other.body = STR("Hello!\n");
	message_set_id(&other, &a);
	tap_ok(!str_eq(id, other.id), "another one another");
	other = sample();
	other.time.seconds = 1;
	message_set_id(&other, &a);
	tap_ok(str_eq(id, other.id), "whatever the hour");
	other.time.day++;
	message_set_id(&other, &a);
	tap_ok(!str_eq(id, other.id), "but not the day");
	arena_release(&a);
}

static void test_links(void)
{
	struct message m = sample();
	struct buf out = BUF_INIT;

	m.to = STR("o'br?ien@example.org");
	m.subject = STR("A & B = 100%?");
	m.body = STR("one\n\ntwo\xc3\xa9\n");
	mail_write_link(&out, &m);
	tap_is_str(buf_str(&out),
		   "mailto:o'br%3Fien@example.org"
		   "?subject=A%20%26%20B%20%3D%20100%25%3F"
		   "&body=one%0D%0A%0D%0Atwo%C3%A9",
		   "a link");
	buf_release(&out);
}

static void test_draft(void)
{
	struct arena a = ARENA_INIT;
	struct message m = sample(), back = sample();
	struct buf out = BUF_INIT;

	m.subject = STR("Caf\xc3\xa9 & co");
	m.body = STR("one\n\ntwo: x\n");
	mail_write_draft(&out, &m);
	tap_ok(!mail_read_draft(&back, &a, buf_str(&out)),
	       "a draft is read back");
	tap_ok(str_eq(back.subject, m.subject) && str_eq(back.to, m.to) &&
		       str_eq(back.body, m.body),
	       "a draft comes back as it went to the editor");
	tap_ok(!mail_read_draft(&back, &a,
				STR("subject: y\n  and z\nTo: \n\n\r\nz"
				    "\x1b[31m\x9b\r\n")),
	       "a field may go on, in letters of any size");
	tap_is_str(back.subject, "y and z", "and is one line");
	tap_is_str(back.body, "z[31m\xef\xbf\xbd\n",
		   "and lines end as everywhere, without control characters");
	tap_ok(mail_read_draft(&back, &a,
			       STR("Cc: x@example.org\nSubject: y\n\nz\n")),
	       "a field that would be lost is told");
	tap_ok(mail_read_draft(&back, &a, STR("To: x@example.org\n\nz\n")),
	       "and that there is no subject");
	tap_ok(mail_read_draft(&back, &a, STR("only a text\n")),
	       "and that there is no field at all");
	buf_release(&out);
	arena_release(&a);
}

int main(void)
{
	test_tables();
	test_whole();
	test_subjects();
	test_long();
	test_id();
	test_links();
	test_draft();
	return tap_done();
}
