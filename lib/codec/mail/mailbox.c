#include "config.h"

#include "codec/mail/mailbox.h"

#include <errno.h>

#include "base/ascii.h"
#include "base/file.h"
#include "value/date.h"

enum {
	READ_BYTES = 64 * 1024,
	START_LINE = 512, /* bytes of a "From " line at most */
};

void mailbox_init(struct mailbox *m, int fd, size_t limit)
{
	*m = (struct mailbox){.fd = fd, .limit = limit};
}

void mailbox_release(struct mailbox *m)
{
	buf_release(&m->read);
	buf_release(&m->message);
}

static struct str left(const struct mailbox *m)
{
	return str_skip(buf_str(&m->read), m->at);
}

/* Reads more after what is left; false at the end. */
static bool read_more(struct mailbox *m)
{
	struct str rest = left(m);
	ptrdiff_t n;

	if (m->ended)
		return false;
	if (rest.n && m->at)
		memmove(m->read.s, rest.p, rest.n);
	m->read.len = rest.n;
	m->at = 0;
	n = file_read(m->fd, buf_reserve(&m->read, READ_BYTES), READ_BYTES);
	if (n < 0)
		m->error = errno;
	if (n <= 0)
		m->ended = true;
	else
		m->read.len += (size_t)n;
	return n > 0;
}

/* Is there a line left? Then all of it that a "From " line could be. */
static bool see_line(struct mailbox *m, struct str *line)
{
	struct str rest = left(m);

	while (rest.n < START_LINE && !(rest.n && memchr(rest.p, '\n', rest.n)))
		if (read_more(m))
			rest = left(m);
		else
			break;
	rest = left(m);
	return str_raw_line(&rest, line);
}

/* "10:04", "10:04:59" */
static bool is_clock(struct str word)
{
	return word.n >= 4 && ascii_is_digit(word.p[0]) &&
	       memchr(word.p, ':', word.n);
}

static bool is_start(const struct mailbox *m, struct str line)
{
	bool weekday = false, month = false, clock = false, year = false;
	struct str rest = line, word;

	if (line.n > START_LINE || !str_starts(line, STR("From ")))
		return false;
	if (m->is_loose)
		return true;
	rest = str_trim(str_skip(rest, 5));
	while (str_split(&rest, ' ', &word)) {
		weekday |= word.n == 3 && weekday_named(word) >= 0;
		month |= word.n == 3 && month_named(word);
		clock |= is_clock(word);
		year |= word.n == 4 && str_number(word) >= 1970;
	}
	return weekday && month && clock && year;
}

/* Passes over blank lines and a BOM; the line that follows says what the file
 * is. */
static void begin(struct mailbox *m)
{
	struct str line;

	while (see_line(m, &line) && str_trim(line).n == 0)
		m->at += line.n;
	if (see_line(m, &line))
		m->at += str_mark(line);
	m->is_mbox = see_line(m, &line) && str_starts(line, STR("From "));
	m->is_loose = m->is_mbox && !is_start(m, line);
}

/* Takes `n` bytes; keeps them as long as there is room. */
static void take(struct mailbox *m, struct str bytes)
{
	size_t room = m->limit - m->message.len;

	m->is_cut |= bytes.n > room;
	buf_add(&m->message, bytes.p, bytes.n < room ? bytes.n : room);
	m->at += bytes.n;
}

/* Takes the rest of a line of which `line` is all that was read so far. */
static void take_line(struct mailbox *m, struct str line)
{
	bool whole = line.p[line.n - 1] == '\n';

	take(m, line);
	while (!whole && (left(m).n || read_more(m))) {
		struct str rest = left(m);

		str_raw_line(&rest, &line);
		whole = line.p[line.n - 1] == '\n';
		take(m, line);
	}
}

bool mailbox_next(struct mailbox *m, struct str *message)
{
	struct str line;

	if (m->number == 0)
		begin(m);
	buf_clear(&m->message);
	m->is_cut = false;
	while (see_line(m, &line)) {
		if (m->is_mbox && m->message.len && is_start(m, line))
			break;
		take_line(m, line);
	}
	if (!m->message.len || m->error)
		return false;
	m->number++;
	*message = buf_str(&m->message);
	return true;
}
