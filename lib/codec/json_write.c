#include "config.h"
#include "codec/json.h"

#include "base/utf8.h"
#include "codec/json_plain.h"

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

void json_write_string(struct buf *out, struct str s)
{
	size_t i = 0, done = 0;

	buf_reserve(out, s.n + 2);
	buf_addc(out, '"');
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
	buf_addc(out, '"');
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
		buf_addz(out, "true");
		return;
	case NODE_FALSE:
		buf_addz(out, "false");
		return;
	case NODE_NUMBER:
		buf_addstr(out, n->text);
		return;
	case NODE_STRING:
		json_write_string(out, n->text);
		return;
	case NODE_LIST:
	case NODE_MAP:
		break;
	}
	buf_addc(out, map ? '{' : '[');
	for (child = n->first; child; child = child->next) {
		if (child != n->first)
			buf_addc(out, ',');
		write_break(out, inner);
		if (map) {
			json_write_string(out, child->key);
			buf_addz(out, indent < 0 ? ":" : ": ");
		}
		write_node(out, child, inner);
	}
	if (n->first)
		write_break(out, indent);
	buf_addc(out, map ? '}' : ']');
}

void json_write(struct buf *out, const struct node *n)
{
	write_node(out, n, -1);
}

void json_write_pretty(struct buf *out, const struct node *n, int depth)
{
	write_node(out, n, depth);
}
