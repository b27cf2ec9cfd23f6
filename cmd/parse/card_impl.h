/* Groups of cards, for card.c. */
#ifndef KITH_CMD_PARSE_CARD_IMPL_H
#define KITH_CMD_PARSE_CARD_IMPL_H

#include "card.h"

bool card_is_group(struct vcard_reader *r, const struct vcard *card);
/* Its name becomes a tag of its members. */
void card_group_add(struct card_groups *g, struct vcard_reader *r,
		    const struct vcard *card);
/* The tags of whoever has that UID. */
void card_group_tags(const struct card_groups *g, struct person *p,
		     struct str uid);

#endif
