/*
 * Filter expressions: text to a tree, a tree and a record to yes or no.
 *
 *	struct expr *e = expr_parse(argv + i, argc - i, today, &diag);
 *	struct expr_seen *seen = expr_seen_new(e);   // one a thread
 *	if (expr_may_match(e, seen, raw, id))	     // files only
 *		r = expr_match(e, seen, &record, &diag);  // 1, 0, -1 on trouble
 *	expr_unknown(e, seen, &diag);	// at the end: fields nobody had
 *	expr_free(e);
 *
 * An expression is read-only after parsing and may be used by many threads,
 * each with its own expr_seen (scratch memory, match state, and which unknown
 * fields have been met).
 *
 * The grammar is in expr_parse.c, the form of words and values in
 * expr_lex.c, what a comparison means in expr_value.c, what is searched in
 * expr_eval.c, when a file need not be parsed in expr_skip.c; kith-query(7)
 * says the same to users.
 */
#ifndef KITH_QUERY_EXPR_H
#define KITH_QUERY_EXPR_H

#include <stdbool.h>

#include "base/buf.h"
#include "base/diag.h"
#include "value/record.h"

struct expr;
struct expr_seen;

/*
 * Parses the arguments as one query, their boundaries kept: a word, a phrase
 * or a value never runs over two of them. NULL with one error in `d`, excerpt
 * and caret in the arguments joined by blanks, when they are not a query; an
 * argument without a word in it is none. No arguments at all is a query that
 * matches everything. `today` is what relative days count from.
 */
struct expr *expr_parse(char *const *args, size_t count, int today,
			struct diag *d);
void expr_free(struct expr *e);
/* Does it ask for that key of a record, or for what is below it? */
bool expr_asks(const struct expr *e, const char *key);
/*
 * Appends the query with all its parentheses and, where a field holds days,
 * relative ones worked out; parsing that again gives the same query.
 */
void expr_explain(const struct expr *e, struct buf *out);

struct expr_seen *expr_seen_new(const struct expr *e);
/*
 * How a path goes on in the record that an id names (`program.visas`): `find`
 * gives the record of that id, its summary attached, or NULL. Without it there
 * is none.
 */
void expr_seen_set_finder(struct expr_seen *s,
			  const struct record *(*find)(void *ctx,
						       struct str id),
			  void *ctx);
void expr_seen_free(struct expr_seen *s);
/* Adds what `from` has met to `into`; both were made for one expression. */
void expr_seen_merge(struct expr_seen *into, const struct expr_seen *from);
/*
 * Does the normalized record (with its summary attached) match? -1 with an
 * error in `d` when a limit of a regular expression was reached.
 */
int expr_match(const struct expr *e, struct expr_seen *s,
	       const struct record *r, struct diag *d);
/*
 * Errors for each field that neither the schema nor any record met so far
 * knows, with a suggestion. Returns how many there were.
 */
size_t expr_unknown(const struct expr *e, const struct expr_seen *s,
		    struct diag *d);

/*
 * Warnings for a query that matched nothing: a value that is not one of its
 * field's vocabulary, an operator in capitals, which is a word, or a path, as
 * of a file to write to; `ending` is how those end, "vcf", or NULL.
 */
void expr_hint(const struct expr *e, const char *ending, struct diag *d);

/*
 * A necessary condition on raw bytes: can the YAML file whose bytes are `raw`
 * and whose record is called `id` hold a record that matches? "true" is always
 * safe. A file that is ruled out is not checked for errors either.
 */
bool expr_may_match(const struct expr *e, struct expr_seen *s, struct str raw,
		    struct str id);

/*
 * For a caller that asks several expressions and stops at the first "no":
 * fields of the others must be met all the same. Both are cheap as soon as
 * all fields are known. expr_match and expr_may_match see to their own.
 */
void expr_meet(struct expr_seen *s, const struct record *r);
/* May the record of that file have a field yet to be met? */
bool expr_may_meet(const struct expr_seen *s, struct str raw);

#endif
