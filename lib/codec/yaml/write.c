#include "config.h"

#include "codec/yaml/yaml.h"

#include "base/utf8.h"
#include "codec/yaml/yaml_impl.h"
#include "value/date.h"

/*
 * A key before ':' has at most 1024 characters, and a byte may take six of
 * them; so a key of more than KEY_BYTES comes after '?'.
 */
enum {
	STEP = 2, /* columns of one level */
	KEY_BYTES = 160,
};

static void write_escape(struct buf *out, uint32_t cp)
{
	static const struct {
		uint32_t cp;
		char letter;
	} named[] = {
		{0, '0'},      {'\a', 'a'},   {'\b', 'b'},  {'\t', 't'},
		{'\n', 'n'},   {'\v', 'v'},   {'\f', 'f'},  {'\r', 'r'},
		{0x1b, 'e'},   {'"', '"'},    {'\\', '\\'}, {0x85, 'N'},
		{0x2028, 'L'}, {0x2029, 'P'},
	};

	for (size_t i = 0; i < sizeof(named) / sizeof(*named); i++) {
		if (named[i].cp == cp) {
			buf_addc(out, '\\');
			buf_addc(out, named[i].letter);
			return;
		}
	}
	buf_addf(out, cp < 0x100 ? "\\x%02x" : "\\u%04x", (unsigned)cp);
}

static void write_double(struct buf *out, struct str s)
{
	buf_addc(out, '"');
	for (size_t i = 0; i < s.n;) {
		uint32_t cp;
		size_t n = utf8_next(str_skip(s, i), &cp);

		if (!yaml_is_printable(cp) || cp == '"' || cp == '\\' ||
		    (cp == 0xfffd && n == 1))
			write_escape(out, cp);
		else
			buf_add(out, s.p + i, n);
		i += n;
	}
	buf_addc(out, '"');
}

static void write_single(struct buf *out, struct str s)
{
	buf_addc(out, '\'');
	for (size_t i = 0; i < s.n; i++) {
		if (s.p[i] == '\'')
			buf_addc(out, '\'');
		buf_addc(out, s.p[i]);
	}
	buf_addc(out, '\'');
}

void yaml_write_line(struct buf *out, struct str s, char quote)
{
	if (!quote)
		buf_addstr(out, s);
	else if (quote == '\'' && !yaml_needs_escapes(s) &&
		 utf8_valid(s) == s.n)
		write_single(out, s);
	else
		write_double(out, s);
}

static void write_one_line(struct buf *out, struct str s)
{
	yaml_write_line(out, s, yaml_needs_quotes(s) ? '\'' : '\0');
}

static bool is_block_line(struct str line)
{
	uint32_t cp;
	size_t blanks = 0;

	for (size_t i = 0, n; i < line.n; i += n) {
		n = utf8_next(str_skip(line, i), &cp);
		if ((!yaml_is_printable(cp) && cp != '\t') ||
		    (cp == 0xfffd && n == 1))
			return false;
		blanks += cp == ' ' || cp == '\t';
	}
	return line.n == 0 || (blanks < line.n && line.p[0] != '\t');
}

/*
 * A literal block gives the text back byte for byte if no line of it is only
 * blanks, which readers take for indentation, and nothing needs an escape.
 */
bool yaml_fits_block(struct str s)
{
	bool text = false;
	struct str line;

	if (!memchr(s.p, '\n', s.n))
		return false;
	while (str_line(&s, &line)) {
		if (!is_block_line(line))
			return false;
		text |= line.n > 0;
	}
	return text;
}

void yaml_write_block(struct buf *out, struct str s, size_t indent, int step)
{
	struct str line;
	size_t first = 0;

	while (s.p[first] == '\n')
		first++;
	buf_addc(out, '|');
	if (s.p[first] == ' ')
		buf_addf(out, "%d", step);
	if (s.p[s.n - 1] != '\n')
		buf_addc(out, '-');
	else if (s.p[s.n - 2] == '\n')
		buf_addc(out, '+');
	buf_addc(out, '\n');
	while (str_line(&s, &line)) {
		buf_pad(out, ' ', line.n ? indent : 0);
		buf_addstr(out, line);
		buf_addc(out, '\n');
	}
}

static void write_key(struct buf *out, struct str key, size_t indent)
{
	if (key.n > KEY_BYTES)
		buf_addz(out, "? ");
	write_one_line(out, key);
	if (key.n > KEY_BYTES) {
		buf_addc(out, '\n');
		buf_pad(out, ' ', indent);
	}
	buf_addc(out, ':');
}

/*
 * A value without children and its newline. `lead` comes before it, if there
 * is anything to write; `indent` is the column of a block's lines.
 */
static void write_value(struct buf *out, const struct node *n, size_t indent,
			const char *lead, bool plain_days)
{
	switch (n->type) {
	case NODE_NULL:
		break;
	case NODE_STRING:
		buf_addz(out, lead);
		if (yaml_fits_block(n->text)) {
			yaml_write_block(out, n->text, indent, STEP);
			return;
		}
		if (plain_days && day_parse(n->text) != DAY_NONE)
			buf_addstr(out, n->text);
		else
			write_one_line(out, n->text);
		break;
	case NODE_NUMBER:
	case NODE_TRUE:
	case NODE_FALSE:
		buf_addz(out, lead);
		buf_addstr(out, node_scalar(n));
		break;
	case NODE_LIST:
	case NODE_MAP:
		buf_addz(out, lead);
		buf_addz(out, n->type == NODE_LIST ? "[]" : "{}");
		break;
	}
	buf_addc(out, '\n');
}

static bool has_items(const struct node *n)
{
	return node_is_collection(n) && n->first;
}

/* The items of a list or map at column `indent`, where the line is now. */
static void write_items(struct buf *out, const struct node *n, size_t indent,
			bool plain_days)
{
	for (const struct node *c = n->first; c; c = c->next) {
		if (c != n->first)
			buf_pad(out, ' ', indent);
		if (n->type == NODE_LIST)
			buf_addc(out, '-');
		else
			write_key(out, c->key, indent);
		if (!has_items(c)) {
			write_value(out, c, indent + STEP, " ", plain_days);
			continue;
		}
		if (n->type == NODE_LIST) {
			buf_addc(out, ' ');
		} else {
			buf_addc(out, '\n');
			buf_pad(out, ' ', indent + STEP);
		}
		write_items(out, c, indent + STEP, plain_days);
	}
}

static void write_document(struct buf *out, const struct node *n,
			   bool plain_days)
{
	if (has_items(n))
		write_items(out, n, 0, plain_days);
	else if (n->type != NODE_NULL)
		write_value(out, n, STEP, "", plain_days);
}

void yaml_write_bare(struct buf *out, const struct node *n)
{
	write_document(out, n, true);
}

void yaml_write(struct buf *out, const struct node *n)
{
	buf_addz(out, "---\n");
	write_document(out, n, false);
}
