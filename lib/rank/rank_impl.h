/* Shared by the files of rank; not for others. */
#ifndef KITH_RANK_RANK_IMPL_H
#define KITH_RANK_RANK_IMPL_H

#include "rank/rank.h"

enum {
	RANK_FULL = 1000, /* shares of a weight are in thousandths */
};

static inline int least(int a, int b)
{
	return a < b ? a : b;
}

static inline int most(int a, int b)
{
	return a > b ? a : b;
}

/* In the order in which questions of one worth come. */
enum rank_fact {
	FACT_VISAS,
	FACT_VISA_RESIDENTS,
	FACT_IMG_SHARE,
	FACT_STEP2_MIN,
	FACT_STEP2_TYPICAL,
	FACT_ATTEMPTS_MAX,
	FACT_YOG_LIMIT,
	FACT_YOG_FROM,
	FACT_RECENCY,
	FACT_USCE_MONTHS,
	FACT_USCE_KINDS,
	FACT_ECFMG_BY,
	FACT_ACCEPTING,
	FACT_INTERESTS,
	FACT_STATE,
	FACT_TYPE,
	FACT_MY_VISA,
	FACT_MY_RESIDENCE,
	FACT_MY_STEP3,
	FACT_MY_STEP2,
	FACT_MY_ATTEMPTS,
	FACT_MY_YOG,
	FACT_MY_USCE,
	FACT_MY_USCE_KINDS,
	FACT_MY_ECFMG,
	FACT_MY_INTERESTS,
	FACT_COUNT,
};

/* Who knows best. */
enum rank_asker {
	ASK_RESIDENTS,
	ASK_COORDINATOR,
	ASK_FACULTY,
	ASK_MYSELF, /* of the profile, or to be looked up */
};

struct rank_fact_row {
	const char *name;  /* its key, or that in `me` */
	const char *word;  /* the same for people */
	const char *ask;   /* the question where it is unknown */
	const char *unmet; /* what follows where its rule is unmet */
	enum rank_asker asker;
	bool invites; /* they look at it to invite, so not asked after that */
};

extern const struct rank_fact_row rank_facts[]; /* by enum rank_fact */

struct rank_case {
	const struct rank_rules *rules;
	const struct node *root, *track; /* track: of the program, or NULL */
	struct rank *rank;
};

/* One thing that is said of a fact. */
struct claim {
	const struct node *map;   /* {value, source, ...}, or NULL */
	const struct node *value; /* a text or a list; NULL: unknown */
	bool strict, old;
};

/* A figure or a span of two, in thousandths. */
struct figure {
	long low, high;
};

enum answer {
	ANSWER_OPEN,
	ANSWER_MET,
	ANSWER_UNMET,
};

/* What one claim means for me: a share of the weight from `low` to `high`, as
 * if the rule were met. */
struct verdict {
	enum answer answer;
	int low, high;
	const char *ask;     /* what is to be asked, where it is open */
	enum rank_fact fact; /* that it is open for */
};

typedef struct verdict rank_judge(const struct rank_case *c,
				  const struct claim *claim);

enum effect {
	EFFECT_NONE,
	EFFECT_OPEN,
	EFFECT_HALF,  /* preferred, and unmet */
	EFFECT_CHECK, /* unmet, but old */
	EFFECT_STOP,
};

/* What all claims of a fact come to. */
struct outcome {
	enum rank_fact fact;
	bool known, differ, old;
	int low, high;               /* of the weight */
	int factor_low, factor_high; /* that the rule leaves of it */
	enum effect effect;
	struct verdict open;    /* the first that is open, for its question */
	const struct node *ask; /* the first claim's own question, or NULL */
};

/* What the track, else the program, says under that key; or NULL. */
const struct node *case_find(const struct rank_case *c, const char *key);
const struct node *case_fact(const struct rank_case *c, enum rank_fact fact);
/* A value under `me`, "scores.step2"; NULL where it is missing or unknown. */
const struct node *mine_find(const struct node *me, const char *path);

/* The claims of a fact, one by one, as node_each does it. */
bool claim_each(const struct node *fact, const struct node **n);
/* False when it says nothing: unknown. */
bool claim_read(const struct rank_rules *rules, const struct node *n,
		struct claim *out);
bool node_is_word(const struct node *n, const char *word);
/* Is its value that one word? */
bool claim_is(const struct claim *claim, const char *word);
/* Its value as a figure; a share may end in '%'. */
bool claim_figure(const struct claim *claim, struct figure *out);
bool figure_read(struct str s, struct figure *out);

/* How a figure reads: "at most 3 years", and what is said instead of `none`
 * and of 0; each may be NULL. */
struct wording {
	const char *limit, *unit, *none;
};

/* "J-1, H-1B (their page, checked 2026-05-18)"; several with "or". The limit
 * comes before a figure at the beginning. */
void claims_say(struct buf *out, const struct rank_rules *rules,
		const struct node *fact, const struct wording *w);

/* Asks `judge` of each claim. */
struct outcome outcome_of(const struct rank_case *c, enum rank_fact fact,
			  rank_judge *judge);

static inline struct verdict verdict_met(enum rank_fact fact)
{
	return (struct verdict){ANSWER_MET, RANK_FULL, RANK_FULL, NULL, fact};
}
static inline struct verdict verdict_if(bool met, enum rank_fact fact)
{
	return (struct verdict){met ? ANSWER_MET : ANSWER_UNMET, RANK_FULL,
				RANK_FULL, NULL, fact};
}
/* `ask`: NULL for the fact's usual question. */
static inline struct verdict verdict_open(enum rank_fact fact, const char *ask)
{
	return (struct verdict){ANSWER_OPEN, RANK_FULL, RANK_FULL,
				ask ? ask : rank_facts[fact].ask, fact};
}
/* The same where the answer says how large the share is, too. */
static inline struct verdict verdict_vague(enum rank_fact fact, const char *ask)
{
	struct verdict v = verdict_open(fact, ask);

	v.low = 0;
	return v;
}

/* Where a fact of the profile is missing: all is open. */
struct outcome outcome_missing(enum rank_fact fact);
/*
 * A part of the points of `reason`: `o[0]` gives a share of `weight`, the other
 * `n` - 1 are rules that may take of it. Adds points, questions, stops and
 * checks.
 */
void part_settle(const struct rank_case *c, enum rank_reason reason, int weight,
		 const struct outcome *o, size_t n);
/* The same for a rule that no points depend on. */
void part_gate(const struct rank_case *c, const struct outcome *o);
/* `share` thousandths of a weight, to the nearest point. */
int part_points(int weight, int share);
/* The share that `count` gives of what `full` gives all of; both above 0. */
int share_of(long count, long full);
/* A question in the usual words, or, unless it is NULL, in those of `own`,
 * which it takes over. */
void rank_ask(struct rank *r, enum rank_fact fact, int worth, const char *ask,
	      struct buf *own);
void rank_text_add(struct rank_texts *t, struct str text);
/* `why` of a reason, with "; " where there is something already. */
struct buf *rank_why(struct rank *r, enum rank_reason reason);

/* A number, 0 or more, between two texts. */
void rank_say_number(struct buf *out, const char *before, long number,
		     const char *after);
/* Adds what is claimed of a fact to `why` of a reason, after `before` and, in
 * front of a figure, `limit`. False where nothing is known; where no `why` is
 * wanted it adds nothing, and is true. */
bool rank_say(const struct rank_case *c, enum rank_reason reason,
	      enum rank_fact fact, const char *before, const char *limit);

/* The same in other words; those for `none` stand without `before`. */
bool rank_say_as(const struct rank_case *c, enum rank_reason reason,
		 enum rank_fact fact, const char *before,
		 const struct wording *w);

/* The reasons and rules, each adding its own. */
void rank_visa(const struct rank_case *c);
void rank_img(const struct rank_case *c);
void rank_score(const struct rank_case *c);
void rank_years(const struct rank_case *c);
void rank_place(const struct rank_case *c);
void rank_rotated(const struct rank_case *c);
void rank_gates(const struct rank_case *c);
/* The day to apply, else in September. */
int rank_season_begin(const struct rank_rules *rules);
/* Does its log say that they invited me to an interview this season? */
bool rank_invited(const struct rank_case *c);
/* Notes which interests of mine its file names. */
void rank_offers(const struct rank_case *c);

#endif
