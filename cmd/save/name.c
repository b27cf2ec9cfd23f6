#include "config.h"

#include "save_impl.h"

#include <stdio.h>
#include <stdlib.h>
#include <strings.h>

#include "base/text.h"
#include "model/name.h"

enum {
	ID_MAX = 64,
	SLOTS_MIN = 64,
};

/* On some systems Lee.yaml and lee.yaml are one file. */
static bool same_id(struct str a, struct str b)
{
	return a.n == b.n && strncasecmp(a.p, b.p, a.n) == 0;
}

static size_t hash(struct str id)
{
	size_t h = 0;

	for (size_t i = 0; i < id.n; i++)
		h = h * 31 + ((unsigned char)id.p[i] & 0xdf);
	return h ^ h >> 16;
}

/* The slot of `id`, or the free one where it would go. */
static struct save_id *find(const struct save_ids *ids, struct str id)
{
	size_t at = hash(id) & (ids->size - 1);

	while (ids->slots[at].id.p && !same_id(ids->slots[at].id, id))
		at = (at + 1) & (ids->size - 1);
	return &ids->slots[at];
}

static void grow(struct save_ids *ids)
{
	struct save_ids old = *ids;

	ids->size = old.size ? old.size * 2 : SLOTS_MIN;
	ids->slots = mem_zalloc(ids->size * sizeof(*ids->slots));
	for (size_t i = 0; i < old.size; i++)
		if (old.slots[i].id.p)
			*find(ids, old.slots[i].id) = old.slots[i];
	free(old.slots);
}

void save_ids_add(struct save_ids *ids, struct str id,
		  const struct roster_entry *entry)
{
	struct save_id *slot;

	if (ids->used * 2 >= ids->size)
		grow(ids);
	slot = find(ids, id);
	if (slot->id.p)
		return;
	*slot = (struct save_id){id, entry};
	ids->used++;
}

static bool is_taken(const struct save_run *run, struct str id)
{
	return run->ids.size && find(&run->ids, id)->id.p;
}

const struct roster_entry *save_entry(const struct save_run *run, struct str id)
{
	const struct save_id *slot;

	if (!id.n || !is_taken(run, id))
		return NULL;
	slot = find(&run->ids, id);
	if (slot->entry && str_eq(slot->entry->id, id))
		return slot->entry;
	/* the slot has another spelling of it */
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
	for (unsigned n = 2; is_taken(run, buf_str(out)); n++) {
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
