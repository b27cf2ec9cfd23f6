/* What is no query, why, and where the caret is. */
#include "config.h"

#include "base/text.h"
#include "expr_scene.h"

struct refusal {
	const char *query;
	int column;
	const char *message; /* its start */
};

static const struct refusal refusals[] = {
	{"", 1, "argument 1 is empty"},
	{"  ", 1, "argument 1 is empty"},
	{"or", 1, "something to search for must come before 'or'"},
	{"and a", 1, "something to search for must come before 'and'"},
	{"a or", 5, "something to search for must follow 'or'"},
	{"a and ", 7, "something to search for must follow 'and'"},
	{"a || ", 6, "something to search for must follow '||'"},
	{"not", 4, "something to search for must follow 'not'"},
	{"!", 2, "something to search for must follow '!'"},
	{"a not", 6, "something to search for must follow 'not'"},
	{"a or or b", 6, "something to search for must come between 'or' and"},
	{"a and or b", 7, "something to search for must come between 'and'"},
	{"a or and b", 6, "something to search for must come between 'or'"},
	{"not or", 5, "something to search for must come between 'not'"},
	{"&& a", 1, "something to search for must come before '&&'"},
	{"(or a)", 2, "something to search for must come before 'or'"},
	{"(a or)", 6, "something to search for must come between 'or' and ')'"},
	{"()", 2, "there is nothing between the parentheses"},
	{"a ()", 4, "there is nothing between the parentheses"},
	{"(", 2, "something to search for must follow '('"},
	{"(a", 1, "this '(' is not closed"},
	{"(a (b)", 1, "this '(' is not closed"},
	{"a (b or c", 3, "this '(' is not closed"},
	{"a)", 2, "this ')' closes nothing"},
	{")", 1, "this ')' closes nothing"},
	{"(a))", 4, "this ')' closes nothing"},
	{"a(b", 2, "this '(' is not closed within its word"},
	{"role:(a or b)", 6, "this '(' is not closed within its word"},
	{"a | b", 3, "'|' is not an operator; write 'or'"},
	{"a & b", 3, "'&' is not an operator; write 'and'"},
	{"\"abc", 1, "the quote is not closed"},
	{"a 'b", 3, "the quote is not closed"},
	{"name:\"abc", 6, "the quote is not closed"},
	{"name:\"abc\\\"", 6, "the quote is not closed"},
	{"\"a\"b", 4, "a blank must follow a phrase"},
	{"name:\"a\"b", 9, "a blank must follow a phrase"},
	{"\"\"", 1, "there is no text between the quotes"},
	{"a \"\"", 3, "there is no text between the quotes"},
	{"\xcc\x81", 1, "there are only accents in it"},
	{"name:", 6, "a value must follow 'name:' without a blank"},
	{"name: lee", 6, "a value must follow 'name:' without a blank"},
	{"name=", 6, "a value must follow 'name='"},
	{"(name:)", 7, "a value must follow 'name:'"},
	{"name~", 6, "a value must follow 'name~'"},
	{"last<", 6, "a value must follow 'last<'"},
	{"last>= 2026", 7, "a value must follow 'last>='"},
	{"name:\"\"", 6, "empty text is part of every value"},
	{"name<\"\"", 6, "there is nothing to compare with"},
	{"name:a..\"\"", 9, "there is nothing to compare with"},
	{"name==lee", 5, "there is no '=='; write '='"},
	{"name=~lee", 5, "there is no '=~'; write '~'"},
	{"last=>2026", 5, "there is no '=>'; write '>='"},
	{"last=<2026", 5, "there is no '=<'; write '<='"},
	{"last<>2026", 5, "there is no '<>'; write 'not' and '='"},
	{"name!=lee", 5, "there is no '!='; write 'not name="},
	{"name!~lee", 5, "there is no '!~'; write 'not name~"},
	{":lee", 1, "a field must come right before ':'"},
	{"= lee", 1, "a field must come right before '='"},
	{"last < 2026", 6, "a field must come right before '<'"},
	{"~x", 1, "a field must come right before '~'"},
	{"<=x", 1, "a field must come right before '<='"},
	{".name:lee", 1, "'.name' cannot be the name of a field"},
	{"met.:apa", 1, "'met.' cannot be the name of a field"},
	{"met..event:apa", 1, "'met..event' cannot be the name of a field"},
	{"-name:lee", 1, "'-name' cannot be the name of a field"},
	{"name:\u201canna lee\u201d", 6, "a phrase needs straight quotes"},
	{"\u201canna", 1, "a phrase needs straight quotes"},
	{"has:", 5, "the name of a field must follow 'has:'"},
	{"no: name", 4, "the name of a field must follow 'no:'"},
	{"has:1x", 5, "'1x' cannot be the name of a field"},
	{"has:a..", 5, "'a..' cannot be the name of a field"},
	{"no:\"a b\"", 4, "'a b' cannot be the name of a field"},
	{"+", 2, "a tag must follow '+'"},
	{"+ img", 2, "a tag must follow '+'"},
	{"+\"\"", 2, "there is no text between the quotes"},
	{"last:soon", 6, "'last' holds days, and 'soon' is not a day"},
	{"last=soon", 6, "'last' holds days, and 'soon' is not a day"},
	{"last<soon", 6, "'last' holds days, and 'soon' is not a day"},
	{"last:soon..", 6, "'last' holds days, and 'soon' is not a day"},
	{"last:..soon", 8, "'last' holds days, and 'soon' is not a day"},
	{"last:2026-02-30", 6,
	 "'last' holds days, and '2026-02-30' is not a day"},
	{"last:2026-13..", 6, "'last' holds days, and '2026-13' is not a day"},
	{"last:2025-02-29", 6,
	 "'last' holds days, and '2025-02-29' is not a day"},
	{"last:2026-06..2026-05", 6, "the range ends before it begins"},
	{"last:-1w..-2w", 6, "the range ends before it begins"},
	{"last:2026..2027..2028", 16, "a range has two ends"},
	{"exchanges:9..10..11", 16, "a range has two ends"},
	{"exchanges:10..9", 11, "the range ends before it begins"},
	{"exchanges>=two", 12,
	 "'exchanges' holds numbers, and 'two' is not a number"},
	{"exchanges:two", 11,
	 "'exchanges' holds numbers, and 'two' is not a number"},
	{"deadline<2026-13", 10, "'2026-13' is not a day"},
	{"deadline:..2026-09-31", 12, "'2026-09-31' is not a day"},
	{"deadline<=2026-5", 11, "'2026-5' is not a day"},
	{"x:2026-..", 3, "'2026-' is not a day"},
	{"x>2026/05/18", 3, "'2026/05/18' is not a day"},
	{"x>05/18/2026", 3, "'05/18/2026' is not a day"},
	{"x>18.5.2026", 3, "'18.5.2026' is not a day"},
	{"x>=90d", 4, "a relative day needs a sign: '-90d' or '+90d'"},
	{"x:500..2026-05", 3, "'500' and '2026-05' cannot be the ends"},
	{"x:-90d..100", 3, "'-90d' and '100' cannot be the ends"},
	{"name:m..a", 6, "the range ends before it begins"},
	{"cadence>often", 9, "'cadence' holds spans of time, and 'often'"},
	{"name~//", 7, "an empty regular expression matches everything"},
	{"name~\"\"", 6, "an empty regular expression matches everything"},
	{"name~/a", 6, "the '/' is not closed"},
	{"name~/a\\/", 6, "the '/' is not closed"},
	{"name~/a/q", 9, "unknown flag"},
	{"name~/a/iq", 10, "unknown flag"},
	{"name~/usr/bin", 11, "unknown flag"},
	{"name~/a(b/", 10, "not a regular expression: missing closing"},
	{"name~/a[b/", 10, "not a regular expression: missing term"},
	{"name~/*a/", 7, "not a regular expression: quantifier"},
	{"name~\"\\\"*+*\"", 11, "not a regular expression: quantifier"},
	{"name~/\\C/", 9, "not a regular expression: using \\C"},
	{"a\xff", 2, "this is not valid UTF-8"},
	/* columns after characters that are wide, or many bytes */
	{"\xe5\xb1\xb1\xe7\x94\xb0 or", 8,
	 "something to search for must follow"},
	{"\xc3\x81lvarez )", 9, "this ')' closes nothing"},
	{"name:\xe5\xb1\xb1 last:x", 14, "'last' holds days"},
	{"A\xcc\x81 (", 4, "something to search for must follow '('"},
	/* the line of a stored query */
	{"alvarez\n  or (maria", 6, "this '(' is not closed"},
	/* a later argument */
	{"name:lee|or", 12, "something to search for must follow 'or'"},
	{"name:|lee", 6, "a value must follow 'name:'"},
	{"name:'anna|lee'", 6, "the quote is not closed in its argument"},
	{"name~/anna|lee/", 6, "the '/' is not closed in its argument"},
	{"a||b", 3, "argument 2 is empty"},
	{"last|<|2026", 6, "a field must come right before '<'"},
};

static void test_refusal(const struct refusal *f)
{
	const char *bar = strchr(f->query, '|');
	/* operators of their own are not split */
	bool split = bar && !strstr(f->query, " |");
	struct diag d = DIAG_INIT;
	struct expr *e = parse(f->query, split, &d);
	size_t caret = 0;

	tap_ok(!e && d.count == 1, "'%s' is refused", f->query);
	if (d.count) {
		const struct diag_msg *m = &d.msgs[0];

		caret = text_width((struct str){m->excerpt, m->caret}) + 1;
		if (!tap_ok(str_starts(str_z(m->text), str_z(f->message)),
			    "%s ...", f->message))
			printf("# got '%s'\n", m->text);
	}
	tap_is_int((long)caret, f->column, "caret for '%s'", f->query);
	expr_free(e);
	diag_release(&d);
}

static void test_refusals(void)
{
	for (size_t i = 0; i < sizeof(refusals) / sizeof(refusals[0]); i++)
		test_refusal(&refusals[i]);
}

static void test_pattern_limit(void)
{
	for (size_t n = 4096; n < 4098; n++) {
		struct buf query = BUF_INIT;
		struct diag d = DIAG_INIT;
		struct expr *e;

		buf_addz(&query, "name~/");
		buf_pad(&query, 'a', n);
		buf_addz(&query, "/");
		e = parse(query.s, false, &d);
		tap_ok(!e == (n > 4096), "a pattern of %zu bytes", n);
		expr_free(e);
		buf_release(&query);
		diag_release(&d);
	}
}

static void test_depth(void)
{
	for (size_t n = 100; n < 102; n++) {
		struct buf query = BUF_INIT;
		struct diag d = DIAG_INIT;
		struct expr *e;

		buf_pad(&query, '!', 100000);
		buf_pad(&query, '(', n);
		buf_addc(&query, 'a');
		buf_pad(&query, ')', n);
		e = parse(query.s, false, &d);
		tap_ok(!e == (n > 100), "%zu parentheses", n);
		expr_free(e);
		buf_release(&query);
		diag_release(&d);
	}
}

int main(void)
{
	today = day_parse(STR("2026-06-01"));
	test_refusals();
	test_pattern_limit();
	test_depth();
	return tap_done();
}
