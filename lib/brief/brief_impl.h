/* Shared by the files of the brief; not for others. */
#ifndef KITH_BRIEF_BRIEF_IMPL_H
#define KITH_BRIEF_BRIEF_IMPL_H

#include "brief/brief.h"
#include "rank/rank.h"

/* What is known of somebody, or of a session, that words can be made of; texts
 * that are not there are none. */
struct brief_facts {
	struct str group;   /* of the role: "resident+fellow" */
	struct str shared;  /* the first interest that both have */
	struct str work;    /* a publication, a talk */
	struct str topic;   /* what was last spoken of */
	struct str place;   /* where they work */
	struct str program; /* its name, where its visas are not known */
	struct str there;   /* its name */
	struct str me, country;
	bool img;
	bool spoke, wrote; /* what was heard last: they spoke, or wrote to me */
	bool met;          /* there was a conversation */
	bool both;         /* they wrote to me, and I to them */
};

/* Appends the first of the sentences that these facts allow. */
void brief_say(struct buf *out, const struct brief_facts *f);
void brief_ask(struct buf *out, const struct brief_facts *f);
/* What is not known of a program, by its key, in the words of `own` or in those
 * for that key; false where it is nothing to ask people. */
bool brief_ask_fact(struct buf *out, const struct brief_facts *f,
		    const char *key, struct str own);
/* For a session, whose folded text may say what kind it is. */
void brief_ask_session(struct buf *out, const struct brief_facts *f,
		       struct str text);
/* The words of a session, as brief_stems makes them. */
struct brief_text {
	struct str title, all;
};
/* Appends the words of a folded text, each without plural and possessive and
 * with blanks around: " woman in training ". */
void brief_stems(struct buf *out, struct str folded);
/* Does its title have the words that tell the interest from others, or does it
 * name the interest anywhere? */
bool brief_shares(const struct brief_text *text, struct str interest);
/* Is it about doctors who trained abroad? */
bool brief_is_of_abroad(struct str stems);
/* Does the folded text hold those words, whole? */
bool brief_holds(struct str text, struct str words);

/* What a whole brief goes by. */
struct brief_run {
	const struct due_rules *due;
	struct rank_rules rank;
};

/* Somebody to meet, or a session. */
struct brief_item {
	const struct record *record; /* of a person */
	const struct node *last;     /* of a person: what was last heard */
	const struct node *node;     /* of a session */
	struct str id;
	int points;
	bool first; /* a resident or fellow: before others of equal points */
	bool asks;  /* what is open of their program */
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
/*
 * What decides most of the rank of their program and is not known, the first
 * `skip` such questions aside: puts it into `out`, which is empty. False where
 * none is left.
 */
bool brief_ask_open(struct buf *out, const struct brief_run *run,
		    struct brief_item *it, size_t skip);
/* The map of somebody to meet; fills it->asks. `skip`: so many of their program
 * are asked about it already. */
struct node *brief_person(const struct brief_run *run, struct brief_item *it,
			  size_t skip, struct arena *a);

#endif
