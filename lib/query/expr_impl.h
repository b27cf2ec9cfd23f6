/*
 * What the parts of the expression engine share; nobody else includes this,
 * but order.c, which compares numbers and spans as they do.
 *
 *	expr_lex.c	query text -> tokens
 *	expr_parse.c	tokens -> tree of terms
 *	expr_term.c	one token -> one term, its value typed by its field
 *	expr_value.c	text and typed comparison with one value
 *	expr_eval.c	tree and record -> yes or no
 *	expr_skip.c	tree and raw bytes of a file -> no or maybe
 *	expr_hint.c	tree that matched nothing -> warnings
 */
#ifndef KITH_QUERY_EXPR_IMPL_H
#define KITH_QUERY_EXPR_IMPL_H

#include "base/buf.h"
#include "base/diag.h"
#include "base/mem.h"
#include "base/regex.h"
#include "model/schema.h"
#include "query/expr.h"
#include "value/date.h"

/* The arguments joined by blanks, and where each of them ends. */
struct query {
	struct str text;
	size_t *ends;
	size_t count;
};

enum term_op {
	OP_WORD,
	OP_TAG,        /* +tag */
	OP_HAS,        /* has:field */
	OP_NO,         /* no:field */
	OP_CONTAINS,   /* field:text */
	OP_RANGE,      /* field:V..V */
	OP_EQUALS,     /* field=text */
	OP_REGEX,      /* field~regex */
	OP_LESS,       /* field<V */
	OP_LESS_EQUAL, /* field<=V */
	OP_MORE,       /* field>V */
	OP_MORE_EQUAL, /* field>=V */
};

/* A text as typed; `text.p` is NULL for an end of a range left open. */
struct piece {
	struct str text; /* without quotes and escapes */
	size_t at;       /* in the query, at the quote of a quoted one */
	bool quoted;
};

enum token_type {
	TOKEN_END,
	TOKEN_OPEN,
	TOKEN_CLOSE,
	TOKEN_AND,
	TOKEN_OR,
	TOKEN_NOT,
	TOKEN_TERM,
};

struct token {
	enum token_type type;
	size_t at, end; /* in the query */
	/* of a TOKEN_TERM: */
	enum term_op op;
	struct str field; /* not of a word or a tag */
	size_t field_at;
	struct piece value; /* the lower end of a range; not of has: and no: */
	struct piece to;    /* the upper end */
	unsigned flags;     /* of a regular expression, see regex.h */
};

struct lexer {
	const struct query *query;
	size_t at;  /* next byte */
	size_t arg; /* the argument it is in */
	struct arena *arena;
	struct diag *diag;
};

/* Adds an error with a caret below byte `at` of the query; returns false. */
bool query_error(struct diag *d, const struct query *q, size_t at,
		 const char *fmt, ...) __attribute__((format(printf, 4, 5)));

/* The next token; false with an error in the lexer's diag. */
bool lex_next(struct lexer *l, struct token *out);
/* Where byte `offset` of what a piece says is in the query. */
size_t lex_place(const struct query *q, const struct piece *p, size_t offset);

/* A folded text to look for. */
struct needle {
	struct str text;
	size_t rare; /* place of the byte that is least likely met */
	bool ascii;
	size_t marks; /* so many apostrophes or hyphens that a text has between
			 two of the letters are passed over */
};

struct needle needle_new(struct str folded);
/* The same without those that are alone between two letters: "o'brien". */
struct needle needle_loose(struct arena *a, struct str folded);
/* Is the needle in `hay`, of which ASCII letters may be of either case? */
bool needle_in_ascii(const struct needle *n, struct str hay);
/* Is it in `value` folded? `scratch` is used for folding. */
bool needle_in(const struct needle *n, struct str value, struct buf *scratch);
/* Is it all of `value` folded? */
bool needle_is(const struct needle *n, struct str value, struct buf *scratch);

struct bound {
	bool set, strict;
	struct str text; /* as typed */
	struct str folded;
};

/* How a value may be read to be compared. */
enum {
	AS_DAYS = 1 << 0,
	AS_NUMBERS = 1 << 1,
	AS_SPANS = 1 << 2,
	AS_TEXT = 1 << 3,
};

/* What lies between two bounds; the first reading that fits a value counts. */
struct interval {
	unsigned as;
	struct bound low, high;
	int from, to; /* AS_DAYS, both included; DAY_NONE is open */
};

/* How two values compare under one reading: <0, 0, >0. Both must fit it. */
int compare_numbers(struct str a, struct str b);
int compare_spans(struct str a, struct str b);
bool is_number(struct str s);
bool is_span(struct str s);
/* A day, a month or a year in figures, as a file may hold it. */
bool is_date(struct str s, struct day_range *out);

bool interval_holds(const struct interval *iv, struct str value,
		    struct buf *scratch);

enum term_test {
	TEST_CONTAINS,
	TEST_EQUALS,
	TEST_EMPTY, /* is there, and says nothing */
	TEST_YES,   /* yes, true, on; or else their opposites */
	TEST_INTERVAL,
	TEST_REGEX,
	TEST_HAS,
};

struct term {
	struct token typed;
	struct term *before; /* the one made before this, for expr_free */
	enum term_test test;
	bool everywhere; /* a bare word */
	/* of all but a bare word: */
	const struct field *field; /* NULL: not in the schema */
	struct str *path;
	size_t path_len;
	bool *leaves;     /* by step: its value is the id of the record that
			     the next step is in */
	struct str below; /* of the typed path: what is in the last record */
	/* by `test`: */
	struct needle needle;
	int yes;
	struct interval interval;
	struct regex *regex;
	/* see expr_skip.c; text.n is 0: nothing is known */
	struct needle literal;
};

enum expr_type {
	EXPR_TERM,
	EXPR_NOT,
	EXPR_AND,
	EXPR_OR,
};

struct expr_node {
	enum expr_type type;
	struct expr_node *next;  /* sibling */
	struct expr_node *first; /* children of all but a term */
	struct term *term;
};

enum {
	EXPR_DEPTH = 100, /* parentheses within parentheses */
};

struct expr {
	struct arena arena;
	struct query query;
	int today;
	struct expr_node *root; /* NULL matches everything */
	struct term *last_term;
	const struct term **unknown; /* one for each field that only a
					record can make known */
	size_t unknown_count, unknown_cap;
	bool skips; /* can expr_may_match ever say no? */
};

struct expr_seen {
	const struct expr *expr;
	struct buf folded, plain;
	struct regex_state *regex;
	const struct record *(*find)(void *ctx, struct str id);
	void *find_ctx;
	bool *met; /* one for each of expr.unknown */
	size_t unmet;
};

/*
 * The term that a token stands for; NULL with an error in `d` when its value
 * cannot be one of the field's type.
 */
struct term *term_new(struct expr *e, const struct token *t, struct diag *d);
/* Appends it as typed, but relative days worked out. */
void term_explain(const struct expr *e, const struct term *t, struct buf *out);
/* Finds out what raw bytes must hold for each term. */
void skip_prepare(struct expr *e);

#endif
