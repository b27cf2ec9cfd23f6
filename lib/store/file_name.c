#include "config.h"

#include "store/file_name.h"

#include <stdio.h>

#include "base/text.h"
#include "model/name.h"
#include "store/roster.h"

enum {
	ID_MAX = 64,
};

/* The last part of a link: "ann-lee" of "https://www.linkedin.com/in/ann-lee/".
 * One that is written in percents would be unreadable. */
static struct str profile_name(struct str link)
{
	struct str rest, part, name = STR_NONE;

	str_cut(link, '?', &link, &rest);
	while (link.n && str_split(&link, '/', &part))
		if (part.n)
			name = part;
	return memchr(name.p ? name.p : "", '%', name.n) ? STR_NONE : name;
}

/* A slug of the id, else of the name, the address, the profile. */
static void base_name(struct buf *out, const struct record *r)
{
	const struct node *email = node_first_of(node_get(r->root, "email"));
	struct buf plain = BUF_INIT;

	text_slug(&plain, r->id);
	if (!plain.len)
		name_slug_of(&plain, r);
	if (!plain.len && email && email->type == NODE_STRING) {
		struct str user, host;

		str_cut(email->text, '@', &user, &host);
		text_slug(&plain, user);
	}
	if (!plain.len)
		text_slug(&plain, profile_name(record_text(r, "linkedin")));
	if (!plain.len || roster_is_reserved(buf_str(&plain)))
		buf_addf(out, "%s%s", record_kind_name(r->kind),
			 plain.len ? "-" : "");
	if (plain.len)
		buf_addstr(out, buf_str(&plain));
	buf_release(&plain);
}

/* The base and the number, which only from 2 on is written. */
static void put_numbered(struct buf *out, const struct buf *base, unsigned n)
{
	char number[16] = "";
	int digits = n > 1 ? snprintf(number, sizeof(number), "-%u", n) : 0;
	size_t room = ID_MAX - (size_t)digits;

	buf_clear(out);
	buf_add(out, base->s, base->len < room ? base->len : room);
	if (out->s[out->len - 1] == '-')
		out->len--;
	buf_addz(out, number);
}

/*
 * Of thousands of one name each would otherwise try the numbers of all others:
 * doubles the number until one is free, then halves the way to it.
 */
void file_name(struct buf *out, const struct record *r,
	       bool (*is_taken)(void *ctx, struct str id), void *ctx)
{
	struct buf base = BUF_INIT;
	unsigned taken = 0, next = 1;

	base_name(&base, r);
	for (;; next *= 2) {
		put_numbered(out, &base, next);
		if (!is_taken(ctx, buf_str(out)))
			break;
		taken = next;
	}
	while (next - taken > 1) {
		unsigned middle = taken + (next - taken) / 2;

		put_numbered(out, &base, middle);
		if (is_taken(ctx, buf_str(out)))
			taken = middle;
		else
			next = middle;
	}
	put_numbered(out, &base, next);
	buf_release(&base);
}
