#include "config.h"
#include "codec/json.h"

#include "base/utf8.h"
#include "codec/json_plain.h"

/* While writing, the buffer lacks its final NUL; end() puts it back. */
static inline void put(struct buf *out, char c)
{
	if (out->cap - out->len < 2)
		buf_reserve(out, 1);
	out->s[out->len++] = c;
}

/* Copies the plain prefix of `s`; returns its length. */
static size_t copy_plain(char *to, struct str s)
{
	size_t i = 0;

	for (; s.n - i >= WORD_BYTES; i += WORD_BYTES) {
		uint64_t special = json_special(word_load(s.p + i));

		memcpy(to + i, s.p + i, WORD_BYTES);
		if (special)
			return i + word_first(special);
	}
	for (; i < s.n && json_is_plain(s.p[i]); i++)
		to[i] = s.p[i];
	return i;
}

static void write_special(struct buf *out, unsigned char c)
{
	static const char digits[] = "0123456789abcdef";
	static const char names[] = "btn-fr"; /* of 8 to 13 */
	char bytes[] = {'\\', 'u', '0', '0', digits[c >> 4], digits[c & 15]};

	if (c == '"' || c == '\\')
		bytes[1] = (char)c;
	else if (c >= '\b' && c <= '\r' && c != '\v')
		bytes[1] = names[c - '\b'];
	buf_add(out, bytes, bytes[1] == 'u' ? sizeof(bytes) : 2);
}

/* What is between the quotes from byte `i` on. */
static void write_rest(struct buf *out, struct str s, size_t i)
{
	size_t done = i;

	while (i < s.n) {
		struct str rest = {s.p + i, s.n - i};
		unsigned char c = (unsigned char)s.p[i];
		size_t n = c < 0x80 ? json_plain(rest) : 0;
		uint32_t cp;

		if (c >= 0x80) {
			n = utf8_next(rest, &cp);
			n = n > 1 ? n : 0;
		}
		if (n > 0) {
			i += n;
			continue;
		}
		buf_add(out, s.p + done, i - done);
		if (c >= 0x80)
			buf_addz(out, "\xef\xbf\xbd"); /* U+FFFD */
		else
			write_special(out, c);
		done = ++i;
	}
	if (done < s.n)
		buf_add(out, s.p + done, s.n - done);
}

static void write_string(struct buf *out, struct str s)
{
	char *at = buf_reserve(out, s.n + 2);
	size_t plain;

	*at = '"';
	plain = copy_plain(at + 1, s);
	out->len += 1 + plain;
	if (plain < s.n)
		write_rest(out, s, plain);
	put(out, '"');
}

static void write_break(struct buf *out, int indent)
{
	if (indent < 0)
		return;
	buf_addc(out, '\n');
	buf_pad(out, ' ', 2 * (size_t)indent);
}

/* `indent` is -1 for compact, else the level. */
static void write_node(struct buf *out, const struct node *n, int indent)
{
	const struct node *child;
	bool map = n->type == NODE_MAP;
	int inner = indent < 0 ? -1 : indent + 1;

	switch (n->type) {
	case NODE_NULL:
		buf_addz(out, "null");
		return;
	case NODE_TRUE:
	case NODE_FALSE:
	case NODE_NUMBER:
		buf_addstr(out, node_scalar(n));
		return;
	case NODE_STRING:
		write_string(out, n->text);
		return;
	case NODE_LIST:
	case NODE_MAP:
		break;
	}
	put(out, map ? '{' : '[');
	for (child = n->first; child; child = child->next) {
		if (child != n->first)
			put(out, ',');
		write_break(out, inner);
		if (map) {
			write_string(out, child->key);
			put(out, ':');
			if (indent >= 0)
				put(out, ' ');
		}
		write_node(out, child, inner);
	}
	if (n->first)
		write_break(out, indent);
	put(out, map ? '}' : ']');
}

static void end(struct buf *out)
{
	buf_add(out, "", 0);
}

void json_write_string(struct buf *out, struct str s)
{
	write_string(out, s);
	end(out);
}

void json_write(struct buf *out, const struct node *n)
{
	write_node(out, n, -1);
	end(out);
}

void json_write_pretty(struct buf *out, const struct node *n, int depth)
{
	write_node(out, n, depth);
	end(out);
}
