#include "config.h"

#include "codec/mail_impl.h"

/* Percent-encoded but for what a mailto link takes as it is; a newline is
 * CR LF (RFC 6068, 5). */
static void put_escaped(struct buf *out, struct str s, const char *also)
{
	for (size_t i = 0; i < s.n; i++) {
		unsigned char c = (unsigned char)s.p[i];

		if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
		    (c >= '0' && c <= '9') || (c && strchr("-._~", c)) ||
		    (c && strchr(also, c)))
			buf_addc(out, (char)c);
		else if (c == '\n')
			buf_addz(out, "%0D%0A");
		else
			buf_addf(out, "%%%02X", c);
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

static struct str after_key(struct str line, struct str key)
{
	if (!str_starts(line, key))
		return STR_NONE;
	return str_trim((struct str){line.p + key.n, line.n - key.n});
}

static struct str keep_line(struct arena *a, struct str s)
{
	struct buf line = BUF_INIT;
	struct str kept;

	message_line(&line, s);
	kept = arena_str(a, line.s ? buf_str(&line) : STR(""));
	buf_release(&line);
	return kept;
}

/* CR goes, a single newline ends the text. */
static struct str keep_body(struct arena *a, struct str s)
{
	struct buf body = BUF_INIT;
	struct str kept;

	s = str_trim(s);
	for (size_t i = 0; i < s.n; i++)
		if (s.p[i] != '\r' && s.p[i] != '\0')
			buf_addc(&body, s.p[i]);
	buf_addc(&body, '\n');
	kept = arena_str(a, buf_str(&body));
	buf_release(&body);
	return kept;
}

void mail_read_draft(struct message *m, struct arena *a, struct str text)
{
	m->to = m->subject = STR("");
	while (text.n) {
		const char *nl = memchr(text.p, '\n', text.n);
		size_t n = nl ? (size_t)(nl - text.p) : text.n;
		struct str line = {text.p, n}, value;

		n += nl != NULL;
		text = (struct str){text.p + n, text.n - n};
		if (!str_trim(line).n)
			break;
		if ((value = after_key(line, STR("To:"))).n)
			m->to = keep_line(a, value);
		else if ((value = after_key(line, STR("Subject:"))).n)
			m->subject = keep_line(a, value);
	}
	m->body = keep_body(a, text);
}
