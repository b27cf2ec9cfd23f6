#include "config.h"

#include "codec/vcard/read.h"

#include "base/ascii.h"
#include "codec/vcard/read_impl.h"

enum {
	PARAMS_MAX = 64, /* no property has as many; the rest is dropped */
};

static bool is_name_char(char c)
{
	return ascii_is_alnum(c) || c == '-' || c == '_';
}

/* Where the value of a line begins, after the first ':' outside of quotes;
 * 0 without one. */
static size_t value_at(struct str line)
{
	bool quoted = false;
	const char *first = memchr(line.p, ':', line.n);

	for (size_t i = 0; first && i < line.n; i++) {
		quoted ^= line.p[i] == '"';
		if (line.p[i] == ':' && !quoted)
			return i + 1;
	}
	/* a quote without end */
	return first ? (size_t)(first - line.p) + 1 : 0;
}

bool vcard_line_name(struct str line, struct str *name)
{
	size_t from = 0, n = 0;

	while (n < line.n && is_name_char(line.p[n]))
		n++;
	if (n && n < line.n && line.p[n] == '.') {
		from = n + 1;
		for (n = from; n < line.n && is_name_char(line.p[n]);)
			n++;
	}
	if (n == from || n == line.n ||
	    (line.p[n] != ':' && line.p[n] != ';') || !value_at(line))
		return false;
	*name = (struct str){line.p + from, n - from};
	return true;
}

/* Is it a name for quoted-printable, bare or after "ENCODING="? */
static bool is_quoted_word(struct str word)
{
	return str_case_eq(word, STR("quoted-printable")) ||
	       str_case_eq(word, STR("quoted"));
}

/* The next parameter after a ';', up to the next one outside of quotes. */
static bool next_param(struct str *rest, struct str *param)
{
	bool quoted = false;
	size_t n = 0;

	if (!rest->n)
		return false;
	while (n < rest->n && (quoted || rest->p[n] != ';'))
		quoted ^= rest->p[n++] == '"';
	*param = (struct str){rest->p, n};
	*rest = str_skip(*rest, n < rest->n ? n + 1 : n);
	return true;
}

/* What is between the name of a line and its value. */
static struct str params_of(struct str line)
{
	size_t value = value_at(line);
	struct str head = {line.p, value ? value - 1 : 0}, before, after;

	return str_cut(head, ';', &before, &after) ? after : STR_NONE;
}

bool vcard_is_quoted(struct str line)
{
	struct str rest = params_of(line), param, name, value;

	while (next_param(&rest, &param)) {
		if (!str_cut(param, '=', &name, &value))
			value = name;
		if (is_quoted_word(str_trim(value)))
			return true;
	}
	return false;
}

/* A parameter's value without quotes and RFC 6868's escapes. */
static struct str param_text(struct arena *a, struct str s)
{
	struct buf out = BUF_INIT;

	for (size_t i = 0; i < s.n; i++) {
		char next = i + 1 < s.n ? s.p[i + 1] : '\0';

		if (s.p[i] == '"')
			continue;
		if (s.p[i] == '^' && (next == '^' || next == '\'' ||
				      next == 'n' || next == 'N')) {
			buf_addc(&out, next == '^'    ? '^'
				       : next == '\'' ? '"'
						      : '\n');
			i++;
		} else {
			buf_addc(&out, s.p[i]);
		}
	}
	return buf_to_arena(&out, a);
}

static void add_param(struct arena *a, struct vcard_property *p, size_t *cap,
		      struct str name, struct str value)
{
	struct vcard_param *old = p->params;

	if (p->param_count == PARAMS_MAX)
		return;
	if (p->param_count == *cap) {
		*cap = *cap ? *cap * 2 : 4;
		p->params = arena_alloc(a, *cap * sizeof(*p->params));
		if (old)
			memcpy(p->params, old, p->param_count * sizeof(*old));
	}
	p->params[p->param_count++] = (struct vcard_param){name, value};
}

/* Types come in lists, quoted or not: "WORK,FAX" are two. */
static void take_param(struct arena *a, struct vcard_property *p, size_t *cap,
		       struct str param)
{
	struct str name, value, one;
	bool bare = !str_cut(param, '=', &name, &value);

	if (bare) {
		value = name;
		name = STR("type");
	}
	name = arena_lower(a, str_trim(name));
	value = str_trim(value);
	if (str_is(name, "charset")) {
		p->charset = charset_named(param_text(a, value));
	} else if (is_quoted_word(value)) {
		p->quoted_printable = true;
	} else if (!str_is(name, "type")) {
		add_param(a, p, cap, name, param_text(a, value));
	} else {
		value = param_text(a, value);
		while (str_split(&value, ',', &one))
			add_param(a, p, cap, name, arena_lower(a, one));
	}
}

bool vcard_split_line(struct arena *a, struct str line,
		      struct vcard_property *out)
{
	struct str name, rest = params_of(line), param;
	size_t value = value_at(line), cap = 0;

	*out = (struct vcard_property){.charset = CHARSET_UNKNOWN};
	if (!vcard_line_name(line, &name))
		return false;
	if (name.p > line.p)
		out->group = arena_lower(
			a, (struct str){line.p, (size_t)(name.p - line.p) - 1});
	out->name = arena_lower(a, name);
	while (next_param(&rest, &param))
		take_param(a, out, &cap, param);
	out->value = arena_str(a, str_skip(line, value));
	return true;
}

bool vcard_is_type(const struct vcard_property *p, const char *type)
{
	for (size_t i = 0; i < p->param_count; i++)
		if (str_is(p->params[i].name, "type") &&
		    str_is(p->params[i].value, type))
			return true;
	return false;
}

struct str vcard_param(const struct vcard_property *p, const char *name)
{
	for (size_t i = 0; i < p->param_count; i++)
		if (str_is(p->params[i].name, name))
			return p->params[i].value;
	return STR_NONE;
}

/* Quoted-printable (RFC 2045, 6.7); a '=' that is none of it stays. */
static void put_quoted(struct buf *out, struct str s)
{
	for (size_t i = 0; i < s.n; i++) {
		int byte =
			s.p[i] == '=' ? ascii_hex_byte(str_skip(s, i + 1)) : -1;

		if (byte)
			buf_addc(out, byte < 0 ? s.p[i] : (char)byte);
		i += byte < 0 ? 0 : 2;
	}
}

static void put_unescaped(struct buf *out, struct str s)
{
	for (size_t i = 0; i < s.n; i++) {
		if (s.p[i] == '\r' && i + 1 < s.n && s.p[i + 1] == '\n')
			continue;
		if (s.p[i] != '\\' || i + 1 == s.n) {
			buf_addc(out, s.p[i]);
			continue;
		}
		i++;
		buf_addc(out, s.p[i] == 'n' || s.p[i] == 'N' ? '\n' : s.p[i]);
	}
}

/* One part: structure comes first, then bytes, characters, escapes. */
static struct str decode(struct vcard_reader *r, const struct vcard_property *p,
			 struct str raw)
{
	struct buf bytes = BUF_INIT, text = BUF_INIT, out = BUF_INIT;

	if (p->quoted_printable)
		put_quoted(&bytes, raw);
	else
		buf_addstr(&bytes, raw);
	if (p->charset > CHARSET_UTF8 &&
	    charset_decode(&r->charsets, &text, buf_str(&bytes), p->charset))
		put_unescaped(&out, buf_str(&text));
	else
		put_unescaped(&out,
			      charset_guess(&r->charsets, &r->arena,
					    buf_str(&bytes), &r->guessed));
	buf_release(&bytes);
	buf_release(&text);
	return str_trim(buf_to_arena(&out, &r->arena));
}

struct str vcard_text(struct vcard_reader *r, const struct vcard_property *p)
{
	return decode(r, p, p->value);
}

bool vcard_next_part(struct vcard_reader *r, const struct vcard_property *p,
		     const char *separators, size_t *at, struct str *part)
{
	struct str rest = str_skip(p->value, *at);
	size_t n = 0;

	if (*at > p->value.n)
		return false;
	while (n < rest.n && !strchr(separators, rest.p[n]))
		n += rest.p[n] == '\\' && n + 1 < rest.n ? 2 : 1;
	*part = decode(r, p, (struct str){rest.p, n});
	*at += n + 1;
	return true;
}

size_t vcard_parts(struct vcard_reader *r, const struct vcard_property *p,
		   struct str parts[VCARD_PARTS])
{
	size_t count = 0, at = 0;

	while (count < VCARD_PARTS - 1 &&
	       vcard_next_part(r, p, ";", &at, &parts[count]))
		count++;
	if (at <= p->value.n && count == VCARD_PARTS - 1)
		parts[count++] = decode(r, p, str_skip(p->value, at));
	return count;
}
