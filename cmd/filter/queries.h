/*
 * Several queries that must all match: those stored in files and the one on
 * the command line.
 *
 *	struct queries q = QUERIES_INIT;
 *	queries_add_file(&q, "old-friends.kith", today, &diag);
 *	queries_add(&q, argv, argc, today, &diag);
 *	void *t = queries_thread(&q);		// one a thread
 *	queries_match(&q, t, &record, &diag);	// 1, 0, -1 on trouble
 *	queries_thread_end(&q, t);
 *	queries_unknown(&q, &diag);
 *	queries_release(&q);
 */
#ifndef KITH_CMD_FILTER_QUERIES_H
#define KITH_CMD_FILTER_QUERIES_H

#include "query/expr.h"

struct query_item {
	struct expr *expr;
	struct expr_seen *seen; /* of all threads together */
	char *path;             /* of its file, or NULL */
};

struct queries {
	struct query_item *items;
	size_t count, cap;
	/* Records by id, see expr_seen_set_finder; the caller's. */
	const struct record *(*find)(void *ctx, struct str id);
	void *find_ctx;
};

#define QUERIES_INIT                                                           \
	{                                                                      \
		NULL, 0, 0, NULL, NULL                                         \
	}

/* False with errors in `d`. */
bool queries_add(struct queries *q, char *const *args, size_t count, int today,
		 struct diag *d);
bool queries_add_file(struct queries *q, const char *path, int today,
		      struct diag *d);
void *queries_thread(const struct queries *q);
/* Not to be called by two threads at once. */
void queries_thread_end(struct queries *q, void *thread);
int queries_match(const struct queries *q, void *thread, const struct record *r,
		  struct diag *d);
/* See expr_may_match. */
bool queries_may_match(const struct queries *q, void *thread, struct str raw,
		       struct str id);
/* See expr_asks. */
bool queries_ask(const struct queries *q, const char *key);
/* Errors for fields that nobody had. */
void queries_unknown(const struct queries *q, struct diag *d);
/* For queries that matched nothing; see expr_hint. */
void queries_hint(const struct queries *q, struct diag *d);
/* All of them with their parentheses, a line each. */
void queries_explain(const struct queries *q, struct buf *out);
void queries_release(struct queries *q);

#endif
