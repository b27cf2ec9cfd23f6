/* Filter expressions: arguments, what they come to, and unknown fields. */
#include "config.h"

#include "expr_scene.h"

static const char maria[] =
	"{\"id\":\"maria\",\"name\":\"Maria\",\"x-score\":\"245\","
	"\"x-deep\":{\"a\":[{\"b\":\"c\"}]},"
	"\"summary\":{\"last\":\"2026-05-31\",\"stage\":\"active\"}}";

/* One query in several arguments, and as one. */
static void test_arguments(void)
{
	static const char *const pairs[][2] = {
		{"a|b", "a b"},
		{"a|and|b", "a and b"},
		{"a b|or c", "a b or c"},
		{"not|a|(|b|or|c|)", "not a (b or c)"},
		{"name:\"anna lee\"|x", "name:\"anna lee\" x"},
		{"last:..-90d", "last:..2026-03-03"},
		{"last<2026-05", "last:..2026-04-30"},
		{"last>2026-05", "last:2026-06-01.."},
		{"last:2024-02", "last:2024-02-01..2024-02-29"},
		{"last=today", "last:2026-06-01"},
	};

	for (size_t i = 0; i < sizeof(pairs) / sizeof(pairs[0]); i++) {
		struct buf one = BUF_INIT, many = BUF_INIT;
		struct diag d = DIAG_INIT;
		struct expr *e = parse(pairs[i][0], true, &d);
		struct expr *f = parse(pairs[i][1], false, &d);

		if (tap_ok(e && f, "both parse: %s", pairs[i][1])) {
			expr_explain(e, &many);
			expr_explain(f, &one);
			tap_is_str(buf_str(&many), one.s, "same: %s", one.s);
		}
		expr_free(e);
		expr_free(f);
		buf_release(&one);
		buf_release(&many);
		diag_release(&d);
	}
}

static void test_explain(void)
{
	static const char *const rows[][2] = {
		{"a or b c", "a or (b and c)"},
		{"(a or b) c", "(a or b) and c"},
		{"not a b", "not a and b"},
		{"not (a b)", "not (a and b)"},
		{"!a||b&&c", "not a or (b and c)"},
		{"no:email +x", "no:email and +x"},
		{"not no:email", "not no:email"},
		{"name~/a b/i", "name~/a b/i"},
		{"\"or\" or 'x y'", "\"or\" or 'x y'"},
		{"last:-90d..", "last:2026-03-03.."},
		{"last:..", "last:.."},
		{"x:-90d..", "x:-90d.."},
	};

	for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		struct diag d = DIAG_INIT;
		struct expr *e = parse(rows[i][0], false, &d), *again;
		struct buf b = BUF_INIT, c = BUF_INIT;

		expr_explain(e, &b);
		tap_is_str(buf_str(&b), rows[i][1], "explain %s", rows[i][0]);
		again = parse(b.s, false, &d);
		expr_explain(again, &c);
		tap_is_str(buf_str(&c), b.s, "again %s", rows[i][0]);
		expr_free(e);
		expr_free(again);
		buf_release(&b);
		buf_release(&c);
		diag_release(&d);
	}
}

static void test_unknown(void)
{
	static const struct {
		const char *query, *message;
		size_t caret;
	} rows[] = {
		{"nam:lee", "unknown field 'nam'; did you mean 'name'?", 0},
		{"a or Name:x", "unknown field 'Name'; did you mean 'name'?",
		 5},
		{"no:emial", "unknown field 'emial'; did you mean 'email'?", 3},
		{"met.evnt:x",
		 "unknown field 'met.evnt'; did you mean "
		 "'met.event'?",
		 0},
		{"a or x-none:1",
		 "unknown field 'x-none'; no record "
		 "has it; quote the text to search for it",
		 5},
		{"maria or x-score=1", NULL, 0},
		{"x-deep.a.b=c", NULL, 0},
		{"visas.checked<2020 or visas.value:x", NULL, 0},
		{"last:2026 stage=active summary.last:2026", NULL, 0},
	};

	for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		struct diag d = DIAG_INIT;
		struct expr *e = parse(rows[i].query, false, &d);

		run(e, maria, &d);
		if (!rows[i].message) {
			tap_is_int((long)d.count, 0, "%s", rows[i].query);
		} else if (tap_is_int((long)d.count, 1, "%s", rows[i].query)) {
			tap_is_str(str_z(d.msgs[0].text), rows[i].message,
				   "%s: message", rows[i].query);
			tap_is_int((long)d.msgs[0].caret, (long)rows[i].caret,
				   "%s: caret", rows[i].query);
		}
		expr_free(e);
		diag_release(&d);
	}
}

static void test_merge(void)
{
	struct diag d = DIAG_INIT;
	struct expr *e = parse("x-score=1 or x-none=1 or x-deep:c", false, &d);
	struct expr_seen *a = expr_seen_new(e), *b = expr_seen_new(e);
	struct record r;

	read_record(&r, maria);
	tap_is_int(expr_match(e, a, &r, &d), 1, "met by one thread");
	expr_seen_merge(b, a);
	expr_seen_merge(b, a);
	tap_is_int((long)expr_unknown(e, b, &d), 1, "one field is left");
	record_release(&r);
	expr_seen_free(a);
	expr_seen_free(b);
	expr_free(e);
	diag_release(&d);
}

int main(void)
{
	today = day_parse(STR("2026-06-01"));
	test_arguments();
	test_explain();
	test_unknown();
	test_merge();
	return tap_done();
}
