#include "config.h"

#include "codec/yaml/splice_impl.h"

#include "base/ascii.h"

/* The keys that a short entry has room for, in its order. */
static const char *const short_keys[] = {"date",  "type", "via",
					 "event", "text", NULL};
enum {
	REQUIRED = 2,
	TEXT = 4,
};

/* In the key of a short entry; there a ':' would end the key. */
static bool is_word(struct str s)
{
	for (size_t i = 0; i < s.n; i++)
		if ((unsigned char)s.p[i] <= ' ' || s.p[i] == ':')
			return false;
	return s.n > 0;
}

/* Is there room in the short form for all that the long entry says? */
static bool fits_short(const struct node *entry)
{
	if (entry->type != NODE_MAP)
		return false;
	for (const struct node *n = entry->first; n; n = n->next)
		if (!str_is_any(n->key, short_keys) ||
		    (n->type != NODE_STRING && n->type != NODE_NULL))
			return false;
	for (int i = 0; i < TEXT; i++) {
		const struct node *n = node_get(entry, short_keys[i]);
		bool given = n && n->type == NODE_STRING;

		if ((i < REQUIRED && !given) || (given && !is_word(n->text)))
			return false;
	}
	if (str_starts(node_text(entry, "via"), STR("@")))
		return false;
	return ascii_is_digit(node_text(entry, "date").p[0]);
}

static bool is_short(const struct node *entry)
{
	struct str key = STR_NONE;

	if (entry->type == NODE_STRING)
		key = entry->text;
	else if (entry->type == NODE_MAP && entry->first)
		key = entry->first->key;
	return key.n && ascii_is_digit(key.p[0]);
}

/* Are entries written long here, though some could have been short? */
static bool prefers_long(const struct node *log)
{
	bool by_choice = false;

	if (!log || log->type != NODE_LIST)
		return false;
	for (const struct node *n = log->first; n; n = n->next) {
		if (is_short(n))
			return false;
		by_choice |= fits_short(n);
	}
	return by_choice;
}

const struct node *splice_log_form(struct arena *a, const struct node *entry,
				   const struct node *log)
{
	struct str said = node_text(entry, "text");
	struct buf key = BUF_INIT;
	struct node *pair, *text;

	if (!fits_short(entry) || prefers_long(log))
		return entry;
	for (int i = 0; i < TEXT; i++) {
		struct str word = node_text(entry, short_keys[i]);

		if (!word.n)
			continue;
		if (i > 0)
			buf_addc(&key, ' ');
		if (str_is(str_z(short_keys[i]), "event"))
			buf_addc(&key, '@');
		buf_addstr(&key, word);
	}
	text = said.p ? node_string(a, said) : node_new(a, NODE_NULL);
	pair = node_new(a, NODE_MAP);
	node_append(pair, buf_to_arena(&key, a), text);
	return pair;
}
