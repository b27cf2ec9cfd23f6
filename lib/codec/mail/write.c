#include "config.h"

#include "codec/mail/mail_impl.h"

#include <stdlib.h>

#include "value/date.h"

static void put_date(struct buf *out, const struct message_time *t)
{
	int year, month, mday, zone = abs(t->zone);

	day_to_civil(t->day, &year, &month, &mday);
	buf_addf(out, "Date: %.3s, %02d %.3s %04d %02d:%02d:%02d %c%02d%02d\n",
		 weekday_names[day_weekday(t->day)], mday,
		 month_names[month - 1], year, t->seconds / 3600,
		 t->seconds / 60 % 60, t->seconds % 60, t->zone < 0 ? '-' : '+',
		 zone / 60, zone % 60);
}

void mail_write(struct buf *out, const struct message *m)
{
	put_date(out, &m->time);
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
	if (m->topic.n)
		mail_put_text(out, "X-Kith-Topic", m->topic);
	/* mail programs open a file with X-Unsent for editing, and may give
	 * what they send a Message-ID of their own; X-Kith-Draft stays */
	if (m->unsent)
		buf_addf(out, "X-Kith-Draft: <%.*s>\nX-Unsent: 1\n",
			 STR_ARG(m->id));
	mail_put_body(out, m->body);
}

/* `From `, also after marks of older quoting. */
static bool looks_like_start(struct str s)
{
	size_t n = 0;

	while (n < s.n && s.p[n] == '>')
		n++;
	return str_starts(str_skip(s, n), STR("From "));
}

static void put_start(struct buf *out, const struct message_time *t)
{
	int year, month, mday;

	day_to_civil(t->day, &year, &month, &mday);
	buf_addf(out, "From kith %.3s %.3s %2d %02d:%02d:%02d %04d\n",
		 weekday_names[day_weekday(t->day)], month_names[month - 1],
		 mday, t->seconds / 3600, t->seconds / 60 % 60, t->seconds % 60,
		 year);
}

/* Marks the lines from `start` on that would begin a message. */
static void quote_starts(struct buf *out, size_t start)
{
	struct buf text = BUF_INIT;
	struct str rest, line;

	buf_addstr(&text, str_skip(buf_str(out), start));
	rest = buf_str(&text);
	out->len = start;
	while (str_raw_line(&rest, &line)) {
		if (looks_like_start(line))
			buf_addc(out, '>');
		buf_addstr(out, line);
	}
	buf_release(&text);
}

void mail_add_to_mbox(struct buf *out, const struct message *m,
		      struct str written)
{
	size_t start;

	put_start(out, &m->time);
	start = out->len;
	buf_addstr(out, written);
	if (str_find(written, STR("From ")) >= 0)
		quote_starts(out, start);
	buf_addc(out, '\n');
}
