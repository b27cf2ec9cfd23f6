#include "config.h"

#include "codec/mail/mail_impl.h"

#include <stdlib.h>

#include "value/date.h"

static const char *const days[] = {"Mon", "Tue", "Wed", "Thu",
				   "Fri", "Sat", "Sun"};
static const char *const months[] = {"Jan", "Feb", "Mar", "Apr", "May", "Jun",
				     "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};

/* `n` with `digits` digits. */
static void put_number(struct buf *out, int n, int digits)
{
	char text[4];

	for (int i = digits; i-- > 0; n /= 10)
		text[i] = (char)('0' + n % 10);
	buf_add(out, text, (size_t)digits);
}

static void put_clock(struct buf *out, int seconds)
{
	put_number(out, seconds / 3600, 2);
	buf_addc(out, ':');
	put_number(out, seconds / 60 % 60, 2);
	buf_addc(out, ':');
	put_number(out, seconds % 60, 2);
}

void mail_date(struct buf *out, const struct message_time *t)
{
	int year, month, mday, zone = abs(t->zone);

	day_to_civil(t->day, &year, &month, &mday);
	buf_addz(out, days[day_weekday(t->day)]);
	buf_addz(out, ", ");
	put_number(out, mday, 2);
	buf_addc(out, ' ');
	buf_addz(out, months[month - 1]);
	buf_addc(out, ' ');
	put_number(out, year, 4);
	buf_addc(out, ' ');
	put_clock(out, t->seconds);
	buf_addz(out, t->zone < 0 ? " -" : " +");
	put_number(out, zone / 60, 2);
	put_number(out, zone % 60, 2);
}

/* Mail programs open a file with X-Unsent for editing, and may give what they
 * send a Message-ID of their own; X-Kith-Draft stays. */
static void put_draft_marks(struct buf *out, const struct message *m)
{
	if (!m->unsent)
		return;
	buf_addf(out, "X-Kith-Draft: <%.*s>\nX-Unsent: 1\n", STR_ARG(m->id));
}

void mail_write(struct buf *out, const struct message *m)
{
	buf_addz(out, "Date: ");
	mail_date(out, &m->time);
	buf_addc(out, '\n');
	/* without an address, whoever sends it puts it in */
	if (m->from.n)
		mail_put_mailbox(out, "From", m->from_name, m->from);
	if (m->to.n)
		mail_put_mailbox(out, "To", m->to_name, m->to);
	mail_put_text(out, "Subject", m->subject);
	buf_addz(out, "Message-ID: <");
	buf_addstr(out, m->id);
	buf_addz(out, ">\n");
	if (m->in_answer.n)
		buf_addf(out, "In-Reply-To: <%.*s>\nReferences: <%.*s>\n",
			 STR_ARG(m->in_answer), STR_ARG(m->in_answer));
	buf_addz(out, "MIME-Version: 1.0\n"
		      "Content-Type: text/plain; charset=utf-8\n");
	mail_put_text(out, "X-Kith-Contact", m->contact);
	mail_put_text(out, "X-Kith-Template", m->template);
	put_draft_marks(out, m);
	mail_put_body(out, m->body);
}

/* `From `, also after marks of older quoting. */
static bool looks_like_start(struct str s)
{
	size_t n = 0;

	while (n < s.n && s.p[n] == '>')
		n++;
	return str_starts((struct str){s.p + n, s.n - n}, STR("From "));
}

static void put_start(struct buf *out, const struct message *m)
{
	int year, month, mday;

	day_to_civil(m->time.day, &year, &month, &mday);
	buf_addz(out, "From kith ");
	buf_addz(out, days[day_weekday(m->time.day)]);
	buf_addc(out, ' ');
	buf_addz(out, months[month - 1]);
	buf_addz(out, mday < 10 ? "  " : " ");
	put_number(out, mday, mday < 10 ? 1 : 2);
	buf_addc(out, ' ');
	put_clock(out, m->time.seconds);
	buf_addc(out, ' ');
	put_number(out, year, 4);
	buf_addc(out, '\n');
}

/* Marks the lines from `start` on that would begin a message. */
static void quote_starts(struct buf *out, size_t start)
{
	struct buf text = BUF_INIT;
	struct str s = {out->s + start, out->len - start};

	buf_addstr(&text, s);
	s = buf_str(&text);
	out->len = start;
	while (s.n) {
		const char *nl = memchr(s.p, '\n', s.n);
		size_t n = nl ? (size_t)(nl - s.p) + 1 : s.n;

		if (looks_like_start(s))
			buf_addc(out, '>');
		buf_add(out, s.p, n);
		s = (struct str){s.p + n, s.n - n};
	}
	buf_release(&text);
}

static void end_mbox(struct buf *out, size_t start)
{
	if (str_find((struct str){out->s + start, out->len - start},
		     STR("From ")) >= 0)
		quote_starts(out, start);
	buf_addc(out, '\n');
}

void mail_write_mbox(struct buf *out, const struct message *m)
{
	size_t start;

	put_start(out, m);
	start = out->len;
	mail_write(out, m);
	end_mbox(out, start);
}

void mail_add_to_mbox(struct buf *out, const struct message *m,
		      struct str written)
{
	size_t start;

	put_start(out, m);
	start = out->len;
	buf_addstr(out, written);
	end_mbox(out, start);
}
