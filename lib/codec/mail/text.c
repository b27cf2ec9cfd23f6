#include "config.h"

#include "codec/mail/read.h"

#include "base/buf.h"
#include "base/charset.h"
#include "codec/mail/mail_impl.h"

enum {
	PART_DEPTH = 4, /* of parts inside parts */
};

/* *last: is it the one that ends all parts? */
static bool is_boundary(struct str line, struct str boundary, bool *last)
{
	struct str rest;

	if (!str_starts(line, STR("--")) ||
	    !str_starts(str_skip(line, 2), boundary))
		return false;
	rest = str_trim(str_skip(line, 2 + boundary.n));
	*last = str_is(rest, "--");
	return *last || !rest.n;
}

/* Takes the next part, which ends at a line with the boundary, off the body
 * (RFC 2046, 5.1.1); the first is what precedes all parts. What follows them is
 * none. */
static struct str take_part(struct str *body, struct str boundary)
{
	struct str part = {body->p, 0}, line;
	bool last;

	while (str_line(body, &line)) {
		if (is_boundary(line, boundary, &last)) {
			body->n = last ? 0 : body->n;
			return part;
		}
		part.n = (size_t)(body->p - part.p);
	}
	return part;
}

/* Quoted-printable (RFC 2045, 6.7), with its soft line breaks. */
static void put_quoted(struct buf *out, struct str s)
{
	for (size_t i = 0; i < s.n; i++) {
		struct str rest = str_skip(s, i + 1);

		if (s.p[i] != '=')
			buf_addc(out, s.p[i]);
		else if (str_starts(rest, STR("\n")))
			i++;
		else if (str_starts(rest, STR("\r\n")))
			i += 2;
		else
			i += mail_put_escape(out, rest);
	}
}

/* The bytes as UTF-8; a charset that the system does not have is taken for it.
 */
static struct str decode_charset(struct arena *a, struct str type,
				 struct str bytes)
{
	struct str name = mail_parameter(a, type, "charset");
	int charset = name.n ? charset_named(name) : CHARSET_UTF8;
	struct charsets set = {0};
	struct buf out = BUF_INIT;

	if (charset == CHARSET_UNKNOWN ||
	    !charset_decode(&set, &out, bytes, charset))
		charset_utf8_decode(&out, bytes);
	charsets_release(&set);
	return buf_to_arena(&out, a);
}

static struct str decode(struct arena *a, const struct mail *m, struct str type)
{
	struct str how = mail_header(m, "Content-Transfer-Encoding"), text;
	struct buf out = BUF_INIT;

	if (str_case_starts(how, STR("base64")))
		mail_put_base64(&out, m->body);
	else if (str_case_starts(how, STR("quoted-printable")))
		put_quoted(&out, m->body);
	else
		buf_addstr(&out, m->body);
	text = decode_charset(a, type, buf_str(&out));
	buf_release(&out);
	return text;
}

static struct str find_text(struct arena *a, const struct mail *m, int depth)
{
	struct str type = mail_header(m, "Content-Type"), rest = m->body;
	struct str boundary, text = STR_NONE;

	if (!type.n || str_case_starts(type, STR("text/plain")))
		return decode(a, m, type);
	if (!str_case_starts(type, STR("multipart/")) || depth == PART_DEPTH)
		return STR_NONE;
	boundary = mail_parameter(a, type, "boundary");
	if (!boundary.n)
		return STR_NONE;
	take_part(&rest, boundary);
	while (rest.n && !text.n) {
		struct mail part;

		mail_read(a, take_part(&rest, boundary), &part);
		text = find_text(a, &part, depth + 1);
	}
	return text;
}

struct str mail_text(struct arena *a, const struct mail *m)
{
	return find_text(a, m, 0);
}

/* "On Monday, Ann Lee wrote:", "-- ": below it nothing is the writer's own. */
static bool ends_own(struct str line)
{
	return str_is(line, "-- ") || str_is(line, "--") ||
	       str_case_starts(line, STR("-----Original")) ||
	       (str_case_starts(line, STR("On ")) &&
		str_ends(line, STR(":"))) ||
	       (str_case_starts(line, STR("From: ")) &&
		memchr(line.p, '@', line.n));
}

/* "Kind regards,", "Thank you!", "Best": said after the last sentence. */
static bool is_closing(struct str line)
{
	static const char *const words[] = {
		"best",    "cheers",    "kind",  "many thanks",
		"regards", "sincerely", "thank", "thanks",
		"warm",    "with",      "yours"};

	for (size_t i = 0; i < sizeof(words) / sizeof(*words); i++)
		if (str_case_starts(line, str_z(words[i])))
			return line.n <= 40 && !str_ends(line, STR("?")) &&
			       !str_ends(line, STR("."));
	return false;
}

/* The last line before the closing that is not a quotation. */
static struct str last_line(struct str text)
{
	struct str last = STR_NONE, line;

	while (str_line(&text, &line)) {
		struct str plain = str_trim(line);

		if (str_ends(line, STR("\r")))
			line.n--;
		if (ends_own(line) || (last.n && is_closing(plain)))
			break;
		if (plain.n && plain.p[0] != '>')
			last = plain;
	}
	return last;
}

bool mail_ends_in_question(struct str text)
{
	struct str last = last_line(text);

	while (last.n && strchr(")\"'*_ ", last.p[last.n - 1]))
		last.n--;
	return str_ends(last, STR("?")) || str_ends(last, STR("\xef\xbc\x9f"));
}

struct str mail_own_text(struct arena *a, struct str text)
{
	struct buf out = BUF_INIT;
	struct str line;
	bool begins = false;

	while (str_line(&text, &line)) {
		struct str plain = str_trim(line);

		if (str_ends(line, STR("\r")))
			line.n--;
		if (ends_own(line))
			break;
		begins |= !plain.n || str_starts(plain, STR("- "));
		if (!plain.n || plain.p[0] == '>')
			continue;
		if (out.len)
			buf_addc(&out, begins ? '\n' : ' ');
		buf_addstr(&out, plain);
		begins = false;
	}
	return buf_to_arena(&out, a);
}
