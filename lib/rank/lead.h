/*
 * Who could introduce me to a program where nobody answers me yet: somebody I
 * know who knows people there, works in the same house, or whose file names
 * it, as of one who moved.
 *
 *	struct rank_leads leads = RANK_LEADS_INIT;
 *	struct rank_lead found[3];
 *	rank_leads_add(&leads, &other, &summary);	// each contact
 *	n = rank_leads_of(&leads, &record, found, 3);
 *	... found[0].name, rank_lead_words[found[0].how] ...
 *	rank_leads_release(&leads);
 *
 * Who is closed, or not to be contacted, or has never answered, is asked for
 * nothing.
 */
#ifndef KITH_RANK_LEAD_H
#define KITH_RANK_LEAD_H

#include "base/mem.h"
#include "model/summary.h"
#include "rank/stray.h"
#include "value/record.h"

/* The surest first. */
enum rank_lead_how {
	LEAD_KNOWS, /* one of us was introduced by the other */
	LEAD_HOUSE, /* the institution is the same */
	LEAD_NAMES, /* tie, notes or evidence name it */
};

/* By enum rank_lead_how: "knows someone there". */
extern const char *const rank_lead_words[];

struct rank_lead {
	struct str id, name, role; /* of the leads */
	int exchanges;
	enum rank_lead_how how;
};

/* A contact, as far as leads go by it. */
struct rank_acquaintance {
	struct rank_lead lead;
	bool asked; /* may be */
	bool stray; /* as in rank/stray.h */
	struct str program, introduced_by;
	/* Folded; none of who is neither `asked` nor `stray`. */
	struct str institution;
	struct str words; /* folded; none unless `asked` */
};

struct rank_leads {
	struct arena arena;
	struct rank_acquaintance *items;
	size_t count, cap;
	struct rank_strays strays;
};

#define RANK_LEADS_INIT                                                        \
	{                                                                      \
		ARENA_INIT, NULL, 0, 0, RANK_STRAYS_INIT                       \
	}

/* Copies what it needs into `a`. On any thread. */
void rank_acquaintance_of(struct arena *a, const struct record *contact,
			  const struct summary *s,
			  struct rank_acquaintance *out);
/* Texts must outlive `l`. */
void rank_leads_take(struct rank_leads *l, const struct rank_acquaintance *x);
/* Both, into memory of its own. */
void rank_leads_add(struct rank_leads *l, const struct record *contact,
		    const struct summary *s);
/* Fills at most `most` for a normalized program, the surest first, then who is
 * known best; how many. People of the program itself are none. */
size_t rank_leads_of(const struct rank_leads *l, const struct record *program,
		     struct rank_lead *out, size_t most);
void rank_leads_release(struct rank_leads *l);

#endif
