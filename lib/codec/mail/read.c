#include "config.h"

#include "codec/mail/read.h"

#include "base/ascii.h"
#include "base/buf.h"
#include "base/charset.h"
#include "codec/mail/mail_impl.h"

/* Joins folded lines: their breaks go, the blanks stay (RFC 5322, 2.2.3). */
static struct str unfold(struct arena *a, struct str value)
{
	char *out = arena_bytes(a, value.n + 1);
	size_t n = 0;

	for (size_t i = 0; i < value.n; i++)
		if (value.p[i] != '\n' && value.p[i] != '\r')
			out[n++] = value.p[i];
	return str_trim((struct str){out, n});
}

/* The colon after a field's name, or NULL when that is none. */
static const char *find_colon(struct str line)
{
	size_t n = 0, name;

	while (n < line.n && line.p[n] > ' ' && line.p[n] != ':' &&
	       line.p[n] != 0x7f)
		n++;
	name = n;
	while (n < line.n && (line.p[n] == ' ' || line.p[n] == '\t'))
		n++;
	return name && n < line.n && line.p[n] == ':' ? line.p + n : NULL;
}

static void add_field(struct arena *a, struct mail_field ***end,
		      struct str lines)
{
	const char *colon = find_colon(lines);
	struct mail_field *f;

	if (!colon)
		return;
	f = arena_alloc(a, sizeof(*f));
	f->name = str_trim((struct str){lines.p, (size_t)(colon - lines.p)});
	f->value = unfold(a, str_skip(lines, (size_t)(colon + 1 - lines.p)));
	**end = f;
	*end = &f->next;
}

void mail_read(struct arena *a, struct str bytes, struct mail *out)
{
	struct mail_field **end = &out->fields;
	struct str rest = str_skip(bytes, str_mark(bytes));
	struct str field = STR_NONE, line;

	*out = (struct mail){.body = STR("")};
	if (str_starts(rest, STR("From ")))
		str_line(&rest, &line);
	while (str_raw_line(&rest, &line)) {
		if (field.p && (line.p[0] == ' ' || line.p[0] == '\t')) {
			field.n += line.n;
			continue;
		}
		if (field.p)
			add_field(a, &end, field);
		field = line;
		if (str_trim(line).n == 0) {
			field = STR_NONE;
			break;
		}
	}
	if (field.p)
		add_field(a, &end, field);
	if (rest.n)
		out->body = rest;
}

const struct mail_field *mail_field_next(const struct mail *m,
					 const struct mail_field *f,
					 const char *name)
{
	for (f = f ? f->next : m->fields; f; f = f->next)
		if (str_case_eq(f->name, str_z(name)))
			return f;
	return NULL;
}

struct str mail_header(const struct mail *m, const char *name)
{
	const struct mail_field *f = mail_field_next(m, NULL, name);

	return f ? f->value : STR_NONE;
}

/* Lexer of structured fields (RFC 5322, 3.2): one token at a time. */
struct tokens {
	struct arena *arena;
	struct str rest;
};

enum token_type {
	TOKEN_END,
	TOKEN_WORD,   /* an atom with its dots, or a quoted string */
	TOKEN_SPECIAL /* one of <>()[]:;@, */
};

struct token {
	enum token_type type;
	struct str text;     /* without quotes and escapes */
	bool quoted, spaced; /* spaced: after a blank */
};

/* Passes over blanks and comments, which may be nested. */
static bool skip_blank(struct tokens *t)
{
	size_t i = 0;
	int depth = 0;

	for (; i < t->rest.n; i++) {
		char c = t->rest.p[i];

		if (c == '\\' && depth && i + 1 < t->rest.n)
			i++;
		else if (c == '(')
			depth++;
		else if (c == ')' && depth)
			depth--;
		else if (!depth && !ascii_is_blank(c))
			break;
	}
	t->rest = str_skip(t->rest, i);
	return i > 0;
}

static struct str take_quoted(struct tokens *t)
{
	size_t end = 1, n = 0, i = 1;
	char *out;

	while (end < t->rest.n && t->rest.p[end] != '"')
		end += t->rest.p[end] == '\\' ? 2 : 1;
	out = arena_bytes(t->arena, end);
	for (; i < t->rest.n && t->rest.p[i] != '"'; i++) {
		if (t->rest.p[i] == '\\' && i + 1 < t->rest.n)
			i++;
		out[n++] = t->rest.p[i];
	}
	i += i < t->rest.n;
	t->rest = str_skip(t->rest, i);
	return (struct str){out, n};
}

static struct token next_token(struct tokens *t)
{
	static const char specials[] = "<>)[]:;@,";
	struct token tok = {TOKEN_END, STR(""), false, false};
	size_t n = 0;

	tok.spaced = skip_blank(t);
	if (!t->rest.n)
		return tok;
	if (t->rest.p[0] == '"') {
		tok.type = TOKEN_WORD;
		tok.quoted = true;
		tok.text = take_quoted(t);
		return tok;
	}
	while (n < t->rest.n && t->rest.p[n] &&
	       !strchr(specials, t->rest.p[n]) &&
	       !ascii_is_blank(t->rest.p[n]) && t->rest.p[n] != '"' &&
	       t->rest.p[n] != '(')
		n++;
	tok.type = n ? TOKEN_WORD : TOKEN_SPECIAL;
	n += !n;
	tok.text = (struct str){t->rest.p, n};
	t->rest = str_skip(t->rest, n);
	return tok;
}

/* An address being read: the phrase before '<', and the address itself. */
struct mailbox {
	struct charsets charsets; /* of the names so far */
	struct buf phrase, address;
	bool angle, route; /* inside < >; from '@' to ':' at its start */
};

static void end_mailbox(struct arena *a, struct mailbox *m,
			struct mail_address ***end)
{
	struct mail_address *out;

	/* a '<' here comes from a quote that does not end */
	if (m->address.len && memchr(m->address.s, '@', m->address.len) &&
	    !memchr(m->address.s, '<', m->address.len)) {
		out = arena_alloc(a, sizeof(*out));
		out->address = arena_str(a, buf_str(&m->address));
		out->name = m->phrase.len
				    ? mail_decode_with(&m->charsets, a,
						       buf_str(&m->phrase))
				    : STR("");
		**end = out;
		*end = &out->next;
	}
	buf_clear(&m->phrase);
	buf_clear(&m->address);
	m->angle = m->route = false;
}

/* A word belongs to the address once there is a '<', else to both. */
static void add_word(struct mailbox *m, const struct token *tok)
{
	if (!m->route && (m->angle || !tok->spaced || !m->address.len ||
			  m->address.s[m->address.len - 1] == '@' ||
			  m->address.s[m->address.len - 1] == '.'))
		buf_addstr(&m->address, tok->text);
	else if (!m->angle) {
		buf_clear(&m->address);
		buf_addstr(&m->address, tok->text);
	}
	if (m->angle)
		return;
	if (m->phrase.len && tok->spaced)
		buf_addc(&m->phrase, ' ');
	buf_addstr(&m->phrase, tok->text);
}

static void add_special(struct arena *a, struct mailbox *m, char c,
			struct mail_address ***end)
{
	switch (c) {
	case '<':
		buf_clear(&m->address);
		m->angle = true;
		break;
	case '@':
		if (m->angle && !m->address.len)
			m->route = true;
		else
			buf_addc(&m->address, '@');
		break;
	case ':': /* a group's name, or the end of a route */
		if (m->angle)
			m->route = false;
		else
			buf_clear(&m->phrase);
		buf_clear(&m->address);
		break;
	case ',':
		if (m->route)
			break;
		/* fallthrough */
	case ';':
		end_mailbox(a, m, end);
		break;
	case '>':
		m->angle = false;
		break;
	case '[':
	case ']':
		buf_addc(&m->address, c);
		break;
	}
}

struct mail_address *mail_addresses(struct arena *a, struct str value)
{
	struct tokens t = {a, value.p ? value : STR("")};
	struct mail_address *first = NULL, **end = &first;
	struct mailbox m = {.phrase = BUF_INIT, .address = BUF_INIT};
	bool bare = true; /* no '<' in this mailbox: the phrase is not a name */

	for (;;) {
		struct token tok = next_token(&t);
		char c = tok.text.n ? tok.text.p[0] : '\0';
		bool ends =
			tok.type == TOKEN_END ||
			(tok.type == TOKEN_SPECIAL && (c == ',' || c == ';'));

		if (tok.type == TOKEN_SPECIAL && c == '<')
			bare = false;
		if (ends && bare)
			buf_clear(&m.phrase);
		if (ends)
			bare = true;
		if (tok.type == TOKEN_WORD)
			add_word(&m, &tok);
		else if (tok.type == TOKEN_SPECIAL)
			add_special(a, &m, c, &end);
		else
			break;
	}
	end_mailbox(a, &m, &end);
	buf_release(&m.phrase);
	buf_release(&m.address);
	charsets_release(&m.charsets);
	return first;
}

struct str mail_message_id(struct str value)
{
	struct str before, id;

	if (!str_cut(value, '<', &before, &id) ||
	    !str_cut(id, '>', &id, &before) || !id.n)
		return STR_NONE;
	return (struct str){id.p - 1, id.n + 2};
}

struct str mail_parameter(struct arena *a, struct str value, const char *name)
{
	size_t n = strlen(name);

	for (size_t i = 0; i + n < value.n; i++) {
		struct tokens t = {a,
				   {value.p + i + n + 1, value.n - i - n - 1}};

		if (value.p[i + n] == '=' && i &&
		    (value.p[i - 1] == ';' || ascii_is_blank(value.p[i - 1])) &&
		    str_case_starts(str_skip(value, i), str_z(name)))
			return next_token(&t).text;
	}
	return STR_NONE;
}

void mail_show(struct buf *out, struct str bytes)
{
	struct arena a = ARENA_INIT;
	struct mail m;

	mail_read(&a, bytes, &m);
	for (const struct mail_field *f = m.fields; f; f = f->next) {
		buf_addf(out, "%.*s: ", STR_ARG(f->name));
		buf_addstr(out, mail_decode(&a, f->value));
		buf_addc(out, '\n');
	}
	buf_addc(out, '\n');
	buf_addstr(out, m.body);
	arena_release(&a);
}
