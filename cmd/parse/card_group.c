#include "config.h"

#include "card_impl.h"

#include <stdlib.h>

void card_groups_release(struct card_groups *g)
{
	str_map_release(&g->members);
	arena_release(&g->arena);
	free(g->tags);
}

bool card_is_group(struct vcard_reader *r, const struct vcard *card)
{
	for (size_t i = 0; i < card->count; i++) {
		const struct vcard_property *p = &card->properties[i];

		if ((str_is(p->name, "kind") ||
		     str_is(p->name, "x-addressbookserver-kind")) &&
		    str_case_eq(vcard_text(r, p), STR("group")))
			return true;
	}
	return false;
}

/* A UID as it is compared: without "urn:uuid:", in lower case. */
static struct str uid_key(struct arena *a, struct str uid)
{
	if (str_case_starts(uid, STR("urn:uuid:")))
		uid = str_skip(uid, 9);
	return arena_lower(a, uid);
}

static void add_member(struct card_groups *g, struct str uid, struct str tag)
{
	size_t first = str_map_add(&g->members, uid, g->count);
	struct card_tag *t;

	MEM_GROW(g->tags, g->count, g->cap);
	t = &g->tags[g->count];
	*t = (struct card_tag){tag, STR_MAP_NONE};
	if (first != g->count) {
		t->next = g->tags[first].next;
		g->tags[first].next = g->count;
	}
	g->count++;
}

void card_group_add(struct card_groups *g, struct vcard_reader *r,
		    const struct vcard *card)
{
	struct str name = STR_NONE;

	for (size_t i = 0; i < card->count; i++)
		if (str_is(card->properties[i].name, "fn"))
			name = arena_str(&g->arena,
					 vcard_text(r, &card->properties[i]));
	for (size_t i = 0; i < card->count && name.n; i++) {
		const struct vcard_property *p = &card->properties[i];

		if (str_is(p->name, "member") ||
		    str_is(p->name, "x-addressbookserver-member"))
			add_member(g, uid_key(&g->arena, vcard_text(r, p)),
				   name);
	}
}

void cards_collect(struct card_groups *g, struct source *source)
{
	struct vcard_reader r;
	struct vcard card;

	vcard_reader_init(&r, source);
	while (vcard_next(&r, &card))
		if (!card.fault && card_is_group(&r, &card))
			card_group_add(g, &r, &card);
	vcard_reader_release(&r);
}

void card_group_tags(const struct card_groups *g, struct person *p,
		     struct str uid)
{
	struct str key = uid_key(&p->record.arena, uid);
	size_t at = str_map_find(&g->members, key);

	for (; at != STR_MAP_NONE; at = g->tags[at].next)
		person_add(p, STR("tags"), g->tags[at].name, false);
}
