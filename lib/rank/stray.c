#include "config.h"

#include "rank/stray.h"

#include <stdlib.h>

#include "base/text.h"
#include "model/summary.h"

enum {
	SHOWN = 3, /* ids in a line */
};

static void fold(struct buf *out, struct str text)
{
	buf_clear(out);
	text_fold(out, str_trim(text));
}

bool rank_is_stray(const struct record *contact)
{
	return contact->kind == RECORD_CONTACT &&
	       str_trim(record_text(contact, "institution")).n &&
	       !record_text(contact, "program").n &&
	       !contact_is_closed(contact);
}

void rank_strays_take(struct rank_strays *s, struct str id,
		      struct str institution)
{
	size_t place = s->count;
	size_t first = str_map_add(&s->institutions, institution, place);

	MEM_GROW(s->items, s->count, s->cap);
	s->items[s->count++] = (struct rank_stray){
		.id = id, .next = STR_MAP_NONE, .tail = place};
	if (first != place) {
		s->items[s->items[first].tail].next = place;
		s->items[first].tail = place;
	}
}

void rank_strays_add(struct rank_strays *s, const struct record *contact)
{
	struct arena *a = &s->arena;
	struct str institution = record_text(contact, "institution");

	if (rank_is_stray(contact))
		rank_strays_take(s, arena_str(a, contact->id),
				 text_folded(a, str_trim(institution)));
}

/* Adds those of an institution, which is folded, to `count`. */
static size_t add_ids(struct buf *ids, const struct rank_strays *s,
		      struct str institution, size_t count)
{
	size_t at = str_map_find(&s->institutions, institution);

	for (; at != STR_MAP_NONE; at = s->items[at].next, count++)
		if (count < SHOWN)
			buf_addf(ids, " %.*s", STR_ARG(s->items[at].id));
	return count;
}

bool rank_strays_say(struct buf *out, const struct rank_strays *s,
		     struct str id, struct str name, struct str institution)
{
	struct buf ids = BUF_INIT, folded = BUF_INIT;
	size_t count;

	if (!s->count)
		return false;
	fold(&folded, name);
	count = add_ids(&ids, s, buf_str(&folded), 0);
	if (!text_same(name, institution)) {
		fold(&folded, institution);
		count = add_ids(&ids, s, buf_str(&folded), count);
	}
	if (count) {
		buf_addf(out, "%zu %s of your network %s there: 'kith set",
			 count, count == 1 ? "person" : "people",
			 count == 1 ? "works" : "work");
		buf_addf(out, "%s%s program=%.*s' joins them", ids.s,
			 count > SHOWN ? " ..." : "", STR_ARG(id));
	}
	buf_release(&ids);
	buf_release(&folded);
	return count;
}

void rank_strays_release(struct rank_strays *s)
{
	free(s->items);
	str_map_release(&s->institutions);
	arena_release(&s->arena);
	*s = (struct rank_strays)RANK_STRAYS_INIT;
}
