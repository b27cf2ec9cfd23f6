/*
 * Which programs fit, and why: programs against the profile under `me`, the
 * people known there, the weights under policy and a day. Pure: `today` is a
 * parameter. A rule is met, unmet or open. Points are a span, from what is
 * known to what the unknowns could make of it, and what is unknown becomes a
 * question.
 *
 *	struct rank_rules rules;
 *	struct rank_people people = RANK_PEOPLE_INIT;
 *	struct rank rank, *ranks[] = {&rank, ...};
 *	const struct node *season = ...;	// of kith.yaml, as `me`
 *	rank_rules_init(&rules, &policy, me, season, today);
 *	rank_init(&rank);
 *	rank_decide(&rules, &record, &rank);	// each program, any thread
 *	rank_people_take(&people, &arena, &rules, &record, &summary);
 *						// each contact
 *	rank_people_sort(&people);
 *	rank_meet(&rules, &people, &rank);	// each program, at the end
 *	rank_sort(&rules, ranks, n);
 *	rank_write(&out, &rank);
 *	rank_release(&rank);
 *	rank_people_release(&people);
 *
 * The names of reasons, facts and figures are those of kith-rank(1), which
 * states every rule.
 */
#ifndef KITH_RANK_RANK_H
#define KITH_RANK_RANK_H

#include "base/buf.h"
#include "model/policy.h"
#include "model/summary.h"
#include "rank/stray.h"
#include "value/record.h"

enum rank_reason {
	RANK_VISA,
	RANK_PEOPLE,
	RANK_IMG,
	RANK_SCORE,
	RANK_YEARS,
	RANK_INTERESTS,
	RANK_PLACE,
	RANK_ROTATED,
	RANK_REASONS,
};

/* "visa", by enum rank_reason; ends with NULL. */
extern const char *const rank_reason_names[];

enum rank_group {
	RANK_RANKED,
	RANK_CHECK,  /* probably closed */
	RANK_CLOSED, /* has stops */
	RANK_GROUPS,
};

/* What rules ask of the profile. */
enum rank_mine {
	MINE_VISA,
	MINE_STEP2,
	MINE_YOG,
	MINE_USCE,
	MINE_INTERESTS,
	MINE_NEEDED, /* without those above much is open */
	MINE_RESIDENCE = MINE_NEEDED,
	MINE_STEP3,
	MINE_ATTEMPTS,
	MINE_USCE_KINDS,
	MINE_ECFMG,
	MINE_STATES,
	MINE_CITIES,
	MINE_TYPES,
	RANK_MINE,
};

struct rank_rules {
	const struct policy *policy;
	const struct node *me, *season; /* or NULL */
	int today;
	const struct node *mine[RANK_MINE]; /* NULL: missing or unknown */
	long score;                         /* in thousandths, or -1 */
	int graduated;                      /* the year, or 0 */
	int weights[RANK_REASONS];
	bool by_want; /* while the rank order list is made */
	bool brief;   /* set by the caller: no `why` is looked at */
	/* Of the season: the year in which to apply, and days or DAY_NONE. */
	int year, apply, read, certified;
};

/* Somebody of a program; texts are borrowed. */
struct rank_person {
	struct str program, id, name, role;
	int exchanges;
	uint64_t interests; /* of mine, a bit each in their order */
};

struct rank_people {
	struct rank_person *items; /* by program, then who is known best */
	const struct rank_person **by_id;
	size_t count, cap;
	const struct rank_strays *strays; /* borrowed, or NULL */
};

#define RANK_PEOPLE_INIT                                                       \
	{                                                                      \
		NULL, NULL, 0, 0, NULL                                         \
	}

struct rank_question {
	int place;        /* of its fact: which of one worth comes first */
	const char *fact; /* static: "visas", or "me.yog" of the profile */
	const char *word; /* the same for people, static */
	struct str ask;   /* static, or `own` */
	char *own;
	int worth;                    /* points that a good answer adds */
	bool mine;                    /* for myself */
	const struct rank_person *of; /* whom to ask, or NULL */
};

struct rank_texts {
	struct buf *items;
	size_t count, cap;
};

struct rank_part {
	int points, upto;
	bool old; /* a fact behind it was checked too long ago */
	struct buf why;
};

/* Borrows nothing of its record; owner, id and name are the caller's. */
struct rank {
	struct rank_part parts[RANK_REASONS];
	int points, upto; /* the sums */
	enum rank_group group;
	int place;                       /* from 1; 0 for what is closed */
	int want;                        /* 1 to 5, or 0 */
	struct rank_question *questions; /* what decides most first */
	size_t question_count, question_cap;
	struct rank_texts check, stops;
	struct buf track; /* of a program with tracks, the best one's name */
	/* for rank_meet */
	struct buf director, coordinator, house[2]; /* name, institution */
	uint64_t interests;
	bool told; /* its file says what it offers */
	struct str id;
	const char *name;
	void *owner;
};

void rank_rules_init(struct rank_rules *rules, const struct policy *policy,
		     const struct node *me, const struct node *season,
		     int today);
/* The sum of the weights: no program has more points. */
int rank_whole(const struct rank_rules *rules);
/* Appends the keys of `me` that rules ask for and the profile lacks, "visa,
 * scores.step2"; how many. `example` is how the first of them is written, or
 * NULL. */
size_t rank_missing(const struct rank_rules *rules, struct buf *out,
		    const char **example);

void rank_init(struct rank *r);
void rank_release(struct rank *r);
/* All that follows from a normalized program and the profile. */
void rank_decide(const struct rank_rules *rules, const struct record *program,
		 struct rank *out);
/* What the people there add, whom to ask, and the sums. `people` is sorted. */
void rank_meet(const struct rank_rules *rules, const struct rank_people *people,
	       struct rank *r);
/* By group, then by points, by what they may become, and by id; while the
 * rank order list is made by `want` first. Gives the places. */
void rank_sort(const struct rank_rules *rules, struct rank **ranks, size_t n);
/* Whom to ask: "Dr. Lee", with `role` "Dr. Lee (resident)"; "the program", or
 * "yourself". */
void rank_whom(struct buf *out, const struct rank_question *q, bool role);
/* Appends {place, points, upto, reasons, unknown, check, stops[, track]} as
 * JSON, on the line that it is on. */
void rank_write(struct buf *out, const struct rank *r);

/* Is it somebody of a program, not closed, and may they be written to? Then
 * fills *out, which borrows from the record. */
bool rank_person_of(const struct rank_rules *rules, const struct record *r,
		    const struct summary *s, struct rank_person *out);
/* Adds them, if so, with their texts in the arena. */
void rank_people_take(struct rank_people *people, struct arena *a,
		      const struct rank_rules *rules, const struct record *r,
		      const struct summary *s);
/* Texts must outlive `people`. */
void rank_people_add(struct rank_people *people,
		     const struct rank_person *person);
void rank_people_sort(struct rank_people *people);
void rank_people_release(struct rank_people *people);

#endif
