#include "config.h"

#include "codec/mail/mail_impl.h"

#include "base/ascii.h"

/* Percent-encoded but for what a mailto link takes as it is; a newline is
 * CR LF (RFC 6068, 5). */
static void put_escaped(struct buf *out, struct str s, const char *also)
{
	for (size_t i = 0; i < s.n; i++) {
		char c = s.p[i];

		if (ascii_is_alnum(c) ||
		    (c && (strchr("-._~", c) || strchr(also, c))))
			buf_addc(out, c);
		else if (c == '\n')
			buf_addz(out, "%0D%0A");
		else
			buf_addf(out, "%%%02X", (unsigned char)c);
	}
}

void mail_write_link(struct buf *out, const struct message *m)
{
	struct str body = str_trim(m->body);

	buf_addz(out, "mailto:");
	put_escaped(out, m->to, "@+!$'*");
	buf_addz(out, "?subject=");
	put_escaped(out, m->subject, "");
	buf_addz(out, "&body=");
	put_escaped(out, body, "");
}

void mail_write_draft(struct buf *out, const struct message *m)
{
	buf_addz(out, "To: ");
	buf_addstr(out, m->to);
	buf_addz(out, "\nSubject: ");
	buf_addstr(out, m->subject);
	buf_addz(out, "\n\n");
	buf_addstr(out, m->body);
}

/* Without blanks around it; a single newline ends the text. */
static struct str keep_body(struct arena *a, struct str s)
{
	struct buf body = BUF_INIT;

	message_text(&body, str_trim(s), '\n');
	buf_addc(&body, '\n');
	return buf_to_arena(&body, a);
}

/* The field at the beginning of `text` with the lines that go on with it, and
 * out of `text` with them. */
static struct str take_field(struct str *text)
{
	struct str field = {text->p, 0}, line;

	do {
		str_raw_line(text, &line);
		field.n += line.n;
	} while (text->n && (text->p[0] == ' ' || text->p[0] == '\t'));
	return field;
}

const char *mail_read_draft(struct message *m, struct arena *a, struct str text)
{
	const char *why = NULL;

	m->to = m->subject = STR("");
	while (text.n) {
		struct str field = take_field(&text), name, value;

		if (!str_trim(field).n)
			break;
		str_cut(field, ':', &name, &value);
		if (value.p && str_case_eq(name, STR("To")))
			m->to = message_line_kept(a, value);
		else if (value.p && str_case_eq(name, STR("Subject")))
			m->subject = message_line_kept(a, value);
		else
			why = "the text must come after 'To:', 'Subject:' and "
			      "an empty line, and nothing else";
	}
	m->body = keep_body(a, text);
	if (!why && !m->subject.n)
		why = "the 'Subject:' is empty";
	return why;
}
