/*
 * What a fact of a program may say. It is a plain value, a list of them where
 * the field takes several, or a claim, a mapping with a `value`; where sources
 * differ it is a list of claims. Any of them may say `unknown`, or `none`: it
 * is known that there is no limit, no visa, no such thing.
 *
 *	const struct field *f = schema_find(STR("step2_min"));
 *	struct buf hint = BUF_INIT;
 *	if (!fact_check(f, STR("80"), &hint))
 *		...			// what to write is in `hint`
 *	buf_release(&hint);
 *
 * Figures may be spans, `3-4`: the low end counts.
 */
#ifndef KITH_MODEL_FACT_H
#define KITH_MODEL_FACT_H

#include "base/buf.h"
#include "model/schema.h"
#include "value/date.h"

enum fact_type {
	FACT_TEXT,
	FACT_WORD,
	FACT_YESNO,
	FACT_FIGURE, /* or a span of two */
	FACT_SHARE,  /* the same, with '%' */
	FACT_DAY,
	FACT_CODE, /* of a `pattern` */
};

/* How one field's values are read. */
struct fact_reading {
	const char *field;
	enum fact_type type;
	long low, high;      /* of a FACT_FIGURE */
	const char *other;   /* a word that may stand for it, or NULL */
	const char *pattern; /* of a FACT_CODE: '#' is a digit, 'A' a letter */
	const char *hint;    /* of a FACT_CODE: what to write */
	bool limit;          /* of theirs: none says that there is none */
};

/* The keys of a claim; ends with a NULL name. */
extern const struct word fact_keys[];

/* How the values of a field are read; a FACT_TEXT or FACT_WORD for those that
 * have no row of their own. */
struct fact_reading fact_reading_of(const struct field *f);
/* Is it a text that a value of the field may be? If not, `hint` is replaced by
 * what to write instead. `unknown` and `none` always are. */
bool fact_check(const struct field *f, struct str value, struct buf *hint);
/* A figure, "230", or the span of two: false for what is none. A share has its
 * '%' once, at the end. */
bool fact_span(struct str s, bool share, double *low, double *high);
/* The value of a plain fact, or of a claim; NULL for none. */
const struct node *fact_value(const struct node *fact);
/* Its text, or that of the first claim whose value is known; else none. */
struct str fact_text(const struct node *fact);
/* Was it, or a claim of it, last checked more than a `season` before `today`,
 * that is SPAN_RANK_SEASON of the policy? */
bool fact_is_old(const struct node *fact, struct span season, int today);
/* The first value of its claims that contradicts the `first` that is known, or
 * NULL: what is prose, or only preferred, contradicts nothing. */
const struct node *fact_contradiction(const struct node *fact,
				      const struct node **first);
bool fact_is_disputed(const struct node *fact);

#endif
