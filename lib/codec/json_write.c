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

/* Copies the plain prefix of `s`, and up to a word after it; returns its
 * length. */
static size_t copy_plain(char *to, struct str s)
{
	uint64_t word, special;
	size_t i = 0;

	for (; s.n - i >= WORD_BYTES; i += WORD_BYTES) {
		word = word_load(s.p + i);
		special = json_special(word);
		word_store(to + i, word);
		if (special)
			return i + word_first(special);
	}
	word = word_rest(str_skip(s, i));
	word_store(to + i, word);
	return i + word_first(json_special(word));
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

/* From byte `i` of what is between the quotes on; apart from the rest, which
 * few strings need, so that the others take fewer registers. */
static __attribute__((noinline)) void write_rest(struct buf *out, struct str s,
						 size_t i)
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
	buf_add(out, s.p + done, s.n - done);
	put(out, '"');
}

static void write_string(struct buf *out, struct str s)
{
	char *at = buf_reserve(out, s.n + 2 + WORD_BYTES);
	size_t plain;

	*at++ = '"';
	plain = copy_plain(at, s);
	out->len += 1 + plain;
	if (plain < s.n) {
		write_rest(out, s, plain);
		return;
	}
	at[plain] = '"';
	out->len++;
}

static void write_break(struct buf *out, int indent)
{
	buf_addc(out, '\n');
	buf_pad(out, ' ', 2 * (size_t)indent);
}

static void write_other(struct buf *out, const struct node *n, int indent);

/* `indent` is -1 for compact, else the level. */
static inline void write_node(struct buf *out, const struct node *n, int indent)
{
	if (n->type == NODE_STRING)
		write_string(out, n->text);
	else
		write_other(out, n, indent);
}

static void write_children(struct buf *out, const struct node *n, int indent)
{
	int inner = indent < 0 ? -1 : indent + 1;

	for (const struct node *c = n->first; c; c = c->next) {
		if (c != n->first)
			put(out, ',');
		if (indent >= 0)
			write_break(out, inner);
		if (n->type == NODE_MAP) {
			write_string(out, c->key);
			put(out, ':');
			if (indent >= 0)
				put(out, ' ');
		}
		write_node(out, c, inner);
	}
	if (n->first && indent >= 0)
		write_break(out, indent);
}

/* Any value but a string. */
static void write_other(struct buf *out, const struct node *n, int indent)
{
	bool map = n->type == NODE_MAP;

	if (!node_is_collection(n)) {
		buf_addstr(out,
			   n->type == NODE_NULL ? STR("null") : node_scalar(n));
		return;
	}
	put(out, map ? '{' : '[');
	write_children(out, n, indent);
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
