/* What the tests of filter expressions share. */
#ifndef KITH_TESTS_EXPR_SCENE_H
#define KITH_TESTS_EXPR_SCENE_H

#include <stdlib.h>

#include "base/mem.h"
#include "codec/json.h"
#include "query/expr.h"
#include "value/date.h"
#include "tap.h"

static int today; /* each main() sets it: 2026-06-01, a Monday */

/* One argument, or several with '|' between them when `split`. */
static inline struct expr *parse(const char *query, bool split, struct diag *d)
{
	char *text = mem_strdup(query), *args[8];
	size_t count = 0;
	struct expr *e;

	args[count++] = text;
	for (char *p = text; split && *p; p++) {
		if (*p != '|' || count == sizeof(args) / sizeof(args[0]))
			continue;
		*p = '\0';
		args[count++] = p + 1;
	}
	e = expr_parse(args, count, today, d);
	free(text);
	return e;
}

static inline void read_record(struct record *r, const char *json)
{
	struct json_error err;

	record_init(r);
	r->root = json_read(&r->arena, str_z(json), &err);
	r->id = STR("lee");
	r->file = STR("lee.yaml");
	if (!r->root)
		printf("# bad JSON at %zu: %s\n", err.at, err.what);
}

static inline int run(const struct expr *e, const char *json, struct diag *d)
{
	struct expr_seen *seen = expr_seen_new(e);
	struct record r;
	int result;

	read_record(&r, json);
	result = expr_match(e, seen, &r, d);
	expr_unknown(e, seen, d);
	record_release(&r);
	expr_seen_free(seen);
	return result;
}

#endif
