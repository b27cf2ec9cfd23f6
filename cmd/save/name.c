#include "config.h"

#include "save_impl.h"

#include <stdio.h>

#include "base/text.h"
#include "model/name.h"

enum {
	ID_MAX = 64,
};

/* In lower case: on some systems Lee.yaml and lee.yaml are one file. */
void save_id_add(struct save_run *run, struct str id, size_t owner)
{
	str_map_add(&run->ids, arena_lower(&run->arena, id), owner);
}

static size_t find_id(const struct save_run *run, struct str id)
{
	struct buf lower = BUF_INIT;
	size_t owner;

	buf_addlower(&lower, id);
	owner = str_map_find(&run->ids, buf_str(&lower));
	buf_release(&lower);
	return owner;
}

const struct roster_entry *save_entry(const struct save_run *run, struct str id)
{
	size_t owner = id.n ? find_id(run, id) : STR_MAP_NONE;

	if (owner == STR_MAP_NONE)
		return NULL;
	if (owner < run->roster.count &&
	    str_eq(run->roster.entries[owner].id, id))
		return &run->roster.entries[owner];
	/* there is one that differs in its capitals */
	return roster_by_id(&run->roster, id);
}

/* A slug of the id, else of the name, else of the address. */
static void base_name(struct buf *out, const struct record *r)
{
	const struct node *email = node_first_of(node_get(r->root, "email"));
	struct buf plain = BUF_INIT;

	text_slug(&plain, r->id);
	if (!plain.len)
		name_slug_of(&plain, r);
	if (!plain.len && email && email->type == NODE_STRING) {
		const char *at = memchr(email->text.p, '@', email->text.n);
		size_t n = at ? (size_t)(at - email->text.p) : email->text.n;

		text_slug(&plain, (struct str){email->text.p, n});
	}
	if (!plain.len || roster_is_reserved(buf_str(&plain)))
		buf_addf(out, "%s%s", record_kind_name(r->kind),
			 plain.len ? "-" : "");
	if (plain.len)
		buf_addstr(out, buf_str(&plain));
	buf_release(&plain);
}

void save_name(struct buf *out, const struct save_run *run,
	       const struct record *r)
{
	struct buf base = BUF_INIT;

	base_name(&base, r);
	buf_addstr(out, buf_str(&base));
	for (unsigned n = 2; find_id(run, buf_str(out)) != STR_MAP_NONE; n++) {
		char number[16];
		int digits = snprintf(number, sizeof(number), "-%u", n);
		size_t room = ID_MAX - (size_t)digits;

		buf_clear(out);
		buf_add(out, base.s, base.len < room ? base.len : room);
		if (out->s[out->len - 1] == '-')
			out->len--;
		buf_addz(out, number);
	}
	buf_release(&base);
}
