/* Shared by the files of guard; not for others. */
#ifndef KITH_GUARD_GUARD_IMPL_H
#define KITH_GUARD_GUARD_IMPL_H

#include "guard/guard.h"
#include "reading/reading.h"

/* guard.c: what the files of a contact and the user, or NULL, say of
 * themselves, and does not count in a text. */
void guard_exempt(struct reading *r, const struct node *root,
		  const struct node *me);
/* Appends the sentence that a rule applies to, the words it was found by, and
 * why. */
void guard_quote(struct buf *why, const struct reading *r,
		 const struct sentence *s, const struct lexicon_rule *rule);

/* facts.c: is it too early to ask for what the topic is, while the template
 * asks for nothing that takes as many exchanges? Appends the reason. */
bool guard_asks_early(const struct guard_case *c, struct str topic,
		      struct buf *why);

#endif
