/* Files of mail, a message at a time. */
#include "config.h"

#include "codec/mail/mailbox.h"

#include <stdio.h>
#include <unistd.h>

#include "tap.h"

#define START "From lee@example.org Mon Jun  1 10:00:00 2026\n"

/* A file, and its messages, each in brackets; the limit is 200 bytes. */
static const struct {
	const char *name, *file, *messages;
} cases[] = {
	{"one message", "From: a\n\nhi\n", "[From: a\n\nhi\n]"},
	{"its last line may lack a newline", "From: a\n\nhi",
	 "[From: a\n\nhi]"},
	{"blank lines in front, or a BOM",
	 "\n \r\n\xef\xbb\xbf"
	 "A: b\n",
	 "[A: b\n]"},
	{"nothing", "", ""},
	{"blank lines", "\n\n\r\n", ""},
	{"an mbox of one", START "A: b\n\nhi\n", "[" START "A: b\n\nhi\n]"},
	{"an mbox of two", START "A: b\n\nhi\n\n" START "A: c\n",
	 "[" START "A: b\n\nhi\n\n][" START "A: c\n]"},
	{"without the empty line", START "A: b\n\nhi\n" START "A: c\n",
	 "[" START "A: b\n\nhi\n][" START "A: c\n]"},
	{"a sentence", START "A: b\n\n\nFrom Monday, 1 June 2026, at 10:00\n",
	 "[" START "A: b\n\n\nFrom Monday, 1 June 2026, at 10:00\n]"},
	{"as Thunderbird writes it",
	 "From - Mon Jun 01 10:00:00 2026\nA: b\n\nFrom - Mon Jun 01 10:00:00 "
	 "2026\nA: c\n",
	 "[From - Mon Jun 01 10:00:00 2026\nA: b\n\n]"
	 "[From - Mon Jun 01 10:00:00 2026\nA: c\n]"},
	{"with a zone, lines end with CRLF",
	 "From 17@xxx Mon Jun 01 10:00:00 +0000 2026\r\nA: b\r\n\r\n"
	 "From 18@xxx Mon Jun 01 10:00:00 +0000 2026\r\nA: c\r\n",
	 "[From 17@xxx Mon Jun 01 10:00:00 +0000 2026\r\nA: b\r\n\r\n]"
	 "[From 18@xxx Mon Jun 01 10:00:00 +0000 2026\r\nA: c\r\n]"},
	{"a date of another kind",
	 "From a 2026-06-01\nA: b\n\nFrom b 2026-06-02\nA: c\n",
	 "[From a 2026-06-01\nA: b\n\n][From b 2026-06-02\nA: c\n]"},
	{"quoted", START "A: b\n\n>" START ">From here\n",
	 "[" START "A: b\n\n>" START ">From here\n]"},
	{"a message of its own has no start in it", "A: b\n\n\n" START "A: c\n",
	 "[A: b\n\n\n" START "A: c\n]"},
	{"starts alone", START START, "[" START "][" START "]"},
};

static int file_of(const char *text, size_t n, int times)
{
	FILE *f = tmpfile();
	int fd;

	while (f && times-- > 0)
		fwrite(text, 1, n, f);
	if (!f || fflush(f) != 0)
		return -1;
	fd = dup(fileno(f));
	fclose(f);
	return fd < 0 || lseek(fd, 0, SEEK_SET) < 0 ? -1 : fd;
}

static void test_cases(void)
{
	for (size_t i = 0; i < sizeof(cases) / sizeof(*cases); i++) {
		int fd = file_of(cases[i].file, strlen(cases[i].file), 1);
		struct buf got = BUF_INIT;
		struct mailbox box;
		struct str message;

		buf_addz(&got, "");
		mailbox_init(&box, fd, 200);
		while (mailbox_next(&box, &message))
			buf_addf(&got, "[%.*s]", STR_ARG(message));
		tap_is_str(buf_str(&got), cases[i].messages, "%s",
			   cases[i].name);
		mailbox_release(&box);
		buf_release(&got);
		close(fd);
	}
}

/* Lines and messages that do not fit what is read at once. */
static void test_long(void)
{
	static const char line[] = "0123456789 0123456789 0123456789";
	int fd = file_of(line, sizeof(line) - 1, 100000);
	struct mailbox box;
	struct str message;

	mailbox_init(&box, fd, 70);
	tap_ok(mailbox_next(&box, &message) && message.n == 70 && box.is_cut,
	       "a line of 3 MB is read to its end, and 70 bytes are kept");
	tap_ok(box.read.cap < 300000, "in little memory");
	tap_ok(!mailbox_next(&box, &message) && !box.error, "and nothing else");
	mailbox_release(&box);
	close(fd);
	fd = file_of(START "A: b\n\n", strlen(START "A: b\n\n"), 20000);
	mailbox_init(&box, fd, 200);
	while (mailbox_next(&box, &message))
		if (!str_is(message, START "A: b\n\n"))
			break;
	tap_ok(box.number == 20000 && !box.is_cut,
	       "20,000 messages, wherever a read ends");
	mailbox_release(&box);
	close(fd);
	mailbox_init(&box, -1, 200);
	tap_ok(!mailbox_next(&box, &message) && box.error,
	       "what cannot be read is an error");
	mailbox_release(&box);
}

int main(void)
{
	test_cases();
	test_long();
	return tap_done();
}
