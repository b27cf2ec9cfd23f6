/* Shared by the files of the brief; not for others. */
#ifndef KITH_BRIEF_BRIEF_IMPL_H
#define KITH_BRIEF_BRIEF_IMPL_H

#include "brief/brief.h"

/* What is known of somebody, or of a session, that words can be made of; texts
 * that are not there are none. */
struct brief_facts {
	struct str group;   /* of the role: "resident+fellow" */
	struct str shared;  /* the first interest that both have */
	struct str work;    /* a publication, a talk */
	struct str topic;   /* what was last spoken of */
	struct str place;   /* where they work */
	struct str program; /* its name, where its visas are not known */
	struct str me, country;
	bool img, spoke, wrote;
};

/* Appends the first of the sentences that these facts allow. */
void brief_say(struct buf *out, const struct brief_facts *f);
void brief_ask(struct buf *out, const struct brief_facts *f);
/* For a session, whose folded text may say what kind it is. */
void brief_ask_session(struct buf *out, const struct brief_facts *f,
		       struct str text);
/* Does the folded text hold those words, whole? */
bool brief_holds(struct str text, struct str words);

/* Somebody to meet, or a session. */
struct brief_item {
	const struct record *record; /* of a person */
	const struct node *node;     /* of a session */
	struct str id;
	int points;
	bool first; /* a resident or fellow: before others of equal points */
	int day;
	size_t place;
	struct buf why;
	struct brief_facts facts;
};

/* Points of somebody, and what earns them; fills it->facts. */
void brief_judge(const struct due_rules *rules, const struct record *person,
		 struct brief_item *it);
/* What their program offers: points, and the words for it. */
int brief_program(const struct due_rules *rules, const struct record *person,
		  struct brief_facts *f, struct buf *why);
/* Who I am, as I would say it: name, country, interests, step. */
void brief_me(const struct due_rules *rules, struct buf *out);
/* The map of somebody to meet. */
struct node *brief_person(const struct due_rules *rules,
			  const struct brief_item *it, struct arena *a);

#endif
