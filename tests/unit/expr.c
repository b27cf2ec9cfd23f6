/* Filter expressions: what matches, what is refused, and where the caret is. */
#include "config.h"

#include <stdlib.h>

#include "base/mem.h"
#include "base/text.h"
#include "codec/json.h"
#include "logic/expr.h"
#include "value/date.h"
#include "tap.h"

enum {
	ARGS_MAX = 8,
};

static int today;

/* One argument, or several with '|' between them when `split`. */
static struct expr *parse(const char *query, bool split, struct diag *d)
{
	char *text = mem_strdup(query), *args[ARGS_MAX];
	size_t count = 0;
	struct expr *e;

	args[count++] = text;
	for (char *p = text; split && *p; p++) {
		if (*p != '|' || count == ARGS_MAX)
			continue;
		*p = '\0';
		args[count++] = p + 1;
	}
	e = expr_parse(args, count, today, d);
	free(text);
	return e;
}

static void read_record(struct record *r, const char *json)
{
	struct json_error err;

	record_init(r);
	r->root = json_read(&r->arena, str_z(json), &err);
	r->id = STR("lee");
	r->file = STR("lee.yaml");
	if (!r->root)
		printf("# bad JSON at %zu: %s\n", err.at, err.what);
}

static int run(const struct expr *e, const char *json, struct diag *d)
{
	struct expr_seen *seen = expr_seen_new(e);
	struct record r;
	int result;

	read_record(&r, json);
	result = expr_match(e, seen, &r, d);
	if (expr_unknown(e, seen, d))
		result = -2;
	record_release(&r);
	expr_seen_free(seen);
	return result;
}

static const char maria[] =
	"{\"kind\":\"contact\",\"id\":\"alvarez\",\"file\":\"net/boston.yaml\","
	"\"name\":\"Dr. Maria \xc3\x81lvarez\","
	"\"institution\":\"Bayview Medical Center\","
	"\"email\":[\"m.alvarez@example.org\",\"maria@example.org\"],"
	"\"phone\":\"+1-555-0100\",\"role\":\"attending\","
	"\"city\":\"M\xc3\xbcnchen\",\"given\":\"\",\"family\":null,"
	"\"interests\":[\"cultural psychiatry\",\"trauma\"],"
	"\"tags\":[\"img-alum\",\"C-L\",\"inner circle\"],\"mentor\":[],"
	"\"do_not_contact\":\"True\",\"cadence\":\"3m\","
	"\"met\":{\"date\":\"2026-05-18\",\"event\":\"apa-2026\","
	"\"how\":\"poster session\"},"
	"\"x-score\":\"245\",\"x-share\":\"40%\",\"x-seen\":\"2026-05-31\","
	"\"x-year\":\"2019\",\"x-flag\":true,\"x-deep\":{\"a\":[{\"b\":\"c\"}]}"
	","
	"\"notes\":\"50% of PGY-2 residents; O'Brien said: \\\"hi\\\"\\nso "
	"Re:10:30\","
	"\"log\":[{\"date\":\"2026-05-18\",\"type\":\"met\","
	"\"event\":\"apa-2026\"},{\"date\":\"2026-05-31\",\"type\":\"sent\","
	"\"via\":\"email\",\"text\":\"thanks for the reading group\"}],"
	"\"summary\":{\"last\":\"2026-05-31\",\"last_in\":null,"
	"\"last_out\":\"2026-05-31\",\"exchanges\":10,\"attempts\":1,"
	"\"waiting\":\"2026-05-31\",\"asks\":0,\"gives\":0,"
	"\"stage\":\"active\"},"
	"\"due\":{\"action\":\"nudge\",\"by\":\"2026-06-14\",\"late\":0}}";

/* never contacted, names beyond ASCII, a decomposed accent */
static const char lukasz[] =
	"{\"kind\":\"contact\",\"id\":\"zajac\","
	"\"name\":\"\xc5\x81ukasz Zaja\xcc\xa8"
	"c\",\"institution\":"
	"\"\xc4\x90\xe1\xba\xb7ng Clinic\","
	"\"role\":\"resident\",\"tie\":\"Stra\xc3\x9f"
	"e; \xe5\xb1\xb1\xe7\x94\xb0\xe5\xa4\xaa\xe9\x83\x8e\","
	"\"summary\":{\"last\":null,\"exchanges\":0,\"attempts\":0,"
	"\"stage\":\"new\"}}";

static const char program[] =
	"{\"kind\":\"program\",\"id\":\"lakeshore\",\"name\":\"Lakeshore\","
	"\"visas\":{\"value\":[\"J-1\",\"H-1B\"],\"source\":\"Dr. Asante\","
	"\"checked\":\"2026-02-03\"},\"positions\":\"8\","
	"\"step2_typical\":\"245\",\"img_share\":\"40%\","
	"\"signals\":\"unknown\"}";

struct matching {
	const char *query;
	const char *json;
	bool yes;
};

static const struct matching matches[] = {
	/* words */
	{"alvarez", maria, true},
	{"ALVAREZ", maria, true},
	{"\xc3\x81lvarez", maria, true},
	{"A\xcc\x81lvarez", maria, true},
	{"lukasz", lukasz, true},
	{"zaj\xc4\x85"
	 "c",
	 lukasz, true},
	{"zajac", lukasz, true},
	{"dang", lukasz, true},
	{"strasse", lukasz, true},
	{"\xe5\xb1\xb1\xe7\x94\xb0", lukasz, true},
	{"\xe5\xb1\xb1\xe5\xa4\xaa", lukasz, false},
	{"munchen", maria, true},
	{"lee", maria, false},
	{"PGY-2", maria, true},
	{"pgy-3", maria, false},
	{"C-L", maria, true},
	{"50%", maria, true},
	{"O'Brien", maria, true},
	{"O\xe2\x80\x99"
	 "Brien",
	 maria, true},
	{"+1-555", maria, true},
	{"+1-556", maria, false},
	{"10:30", maria, true},
	{"10:31", maria, false},
	{"\"Re:10\"", maria, true},
	{"\"\\\"hi\\\"\"", maria, true},
	{"'\"hi\"'", maria, true},
	{"'O\\'Brien said'", maria, true},
	{"\"cultural psychiatry\"", maria, true},
	{"\"psychiatry cultural\"", maria, false},
	{"psychiatry cultural", maria, true},
	{"or", "{\"notes\":\"or\"}", false},
	{"\"or\"", "{\"notes\":\"this or that\"}", true},
	{"OR", "{\"state\":\"OR\"}", true},
	{"contact", maria, true},
	{"boston", maria, false},
	{"nudge", maria, false},
	{"active", maria, false},
	{"true", maria, true},
	{"institution", maria, false},
	{"apa-2026", maria, true},
	{"https://example.org/a", "{\"url\":\"https://example.org/a?b\"}",
	 true},
	{"m.alvarez@example.org", maria, true},
	{"a||b", "{\"notes\":\"b\"}", true},
	{"a&&b", "{\"notes\":\"b\"}", false},
	{"AT&T", "{\"notes\":\"at&t\"}", true},
	{"f(x)", "{\"notes\":\"f(x)\"}", true},
	{"(f(x))", "{\"notes\":\"f(x)\"}", true},
	{"x->y", "{\"notes\":\"x->y\"}", true},
	{"wow!", "{\"notes\":\"Wow!\"}", true},
	{"C++", "{\"notes\":\"c++\"}", true},
	{"\xe2\x84\xaa", "{\"notes\":\"kiln\"}", true},
	{"kiln", "{\"notes\":\"\xe2\x84\xaailn\"}", true},
	{"dir\\name", "{\"notes\":\"dir\\\\name\"}", true},
	{"...", "{\"notes\":\"wait...\"}", true},

	/* and, or, not */
	{"alvarez or zajac lee", maria, true},
	{"(alvarez or zajac) lee", maria, false},
	{"alvarez lee or maria", maria, true},
	{"lee or alvarez and maria", maria, true},
	{"lee || alvarez && maria", maria, true},
	{"not alvarez maria", maria, false},
	{"not lee maria", maria, true},
	{"not (lee maria)", maria, true},
	{"not(lee or maria)", maria, false},
	{"!lee", maria, true},
	{"! lee !zajac", maria, true},
	{"!!maria", maria, true},
	{"not not maria", maria, true},
	{"not lee or maria", maria, true},
	{"(lee)or(maria)", maria, true},
	{"((maria))", maria, true},
	{"maria\n  and\talvarez", maria, true},

	/* text */
	{"name:alvarez", maria, true},
	{"name:\"maria alv\"", maria, true},
	{"name:'maria alv'", maria, true},
	{"name:maria alv", maria, true},
	{"name:O'Brien", maria, false},
	{"notes:O'Brien", maria, true},
	{"name:lee", maria, false},
	{"email:maria@", maria, true},
	{"role=attending", maria, true},
	{"role=ATTENDING", maria, true},
	{"role=attend", maria, false},
	{"email=maria@example.org", maria, true},
	{"city=munchen", maria, true},
	{"city=\"M\xc3\x9cNCHEN\"", maria, true},
	{"interests=trauma", maria, true},
	{"interests=psychiatry", maria, false},
	{"phone:(555)", "{\"phone\":\"(555) 0100\"}", true},
	{"(phone:(555) or x)", "{\"phone\":\"(555) 0100\"}", true},
	{"phone:0100 (phone:1)", maria, true},
	{"name:or", "{\"name\":\"Gregor\"}", true},
	{"kind:contact", maria, true},
	{"id=alvarez", maria, true},
	{"file:boston", maria, true},
	{"due.action=nudge", maria, true},
	{"url:https://example.org", "{\"url\":\"https://example.org\"}", true},
	{"notes:Re:10", maria, true},
	{"do_not_contact=yes", maria, true},
	{"do_not_contact:yes", maria, true},
	{"do_not_contact=no", maria, false},
	{"do_not_contact=true", "{\"do_not_contact\":true}", true},
	{"do_not_contact=no", "{\"do_not_contact\":\"off\"}", true},
	{"x-flag=true", maria, true},
	{"notes:a..", "{\"notes\":\"b\"}", true},
	{"notes:wait...", "{\"notes\":\"wait... what\"}", true},
	{"notes:\"a..b\"", "{\"notes\":\"xa..by\"}", true},
	{"notes=a..b", "{\"notes\":\"a..b\"}", true},

	/* empty and missing */
	{"given=\"\"", maria, true},
	{"family=''", maria, true},
	{"tie=\"\"", maria, false},
	{"name=\"\"", maria, false},
	{"has:name", maria, true},
	{"has:given", maria, false},
	{"has:family", maria, false},
	{"has:mentor", maria, false},
	{"has:tie", maria, false},
	{"has:met", maria, true},
	{"has:met.event", maria, true},
	{"has:last", maria, true},
	{"has:last_in", maria, false},
	{"no:last", lukasz, true},
	{"no:given", maria, true},
	{"no:tie", maria, true},
	{"no:name", maria, false},
	{"not no:name", maria, true},
	{"no:mentor", maria, true},
	{"has:log.via", maria, true},
	{"no:log", lukasz, true},
	{"tie:x", maria, false},
	{"not tie:x", maria, true},
	{"tie<x", maria, false},
	{"not tie<x", maria, true},

	/* tags */
	{"+img-alum", maria, true},
	{"+IMG-Alum", maria, true},
	{"+img", maria, false},
	{"tag:img", maria, true},
	{"tags:img", maria, true},
	{"tag=img-alum", maria, true},
	{"tag=img", maria, false},
	{"+C-L", maria, true},
	{"+\"inner circle\"", maria, true},
	{"+inner", maria, false},
	{"has:tag", maria, true},
	{"no:tag", lukasz, true},
	{"+\xc3\xa9"
	 "t\xc3\xa9",
	 "{\"tags\":\"ete\"}", true},

	/* paths */
	{"met.event:apa", maria, true},
	{"met.event=apa-2026", maria, true},
	{"log.type=sent", maria, true},
	{"log.type=replied", maria, false},
	{"not log.type=replied", maria, true},
	{"log:reading", maria, true},
	{"met:poster", maria, true},
	{"x-deep.a.b=c", maria, true},
	{"x-deep:c", maria, true},
	{"summary.stage=active", maria, true},
	{"stage=active", maria, true},
	{"stage:resting", maria, false},
	{"name.first:x or maria", "{\"name\":{\"first\":\"maria\"}}", true},

	/* facts */
	{"visas:j-1", program, true},
	{"visas=H-1B", program, true},
	{"visas:asante", program, false},
	{"visas.source:asante", program, true},
	{"visas.checked<2026-03", program, true},
	{"step2_typical>=240", program, true},
	{"step2_typical:200..250", program, true},
	{"step2_typical:1000..3000", program, false},
	{"positions<10", program, true},
	{"positions>10", program, false},
	{"img_share>=40", program, true},
	{"img_share>=40%", program, true},
	{"img_share>=100", program, false},
	{"signals>=1", program, false},
	{"last:..", program, false},

	/* numbers */
	{"exchanges>=10", maria, true},
	{"exchanges>10", maria, false},
	{"exchanges>9", maria, true},
	{"exchanges<=10.0", maria, true},
	{"exchanges<1e1", maria, false},
	{"exchanges:1", maria, false},
	{"exchanges:10", maria, true},
	{"exchanges=10", maria, true},
	{"exchanges=010", maria, true},
	{"exchanges:5..10", maria, true},
	{"exchanges:11..", maria, false},
	{"exchanges:..", maria, true},
	{"exchanges:-5..+5", maria, false},
	{"x-score>99", maria, true},
	{"x-score:100..300", maria, true},
	{"x-score:..", maria, true},
	{"x-n=0", "{\"x-n\":-0}", false},
	{"x-n<=0", "{\"x-n\":-0.0}", true},
	{"x-n<0", "{\"x-n\":-0.0}", false},
	{"x-n<-1", "{\"x-n\":-1.5}", true},
	{"x-n<-2", "{\"x-n\":-1.5}", false},
	{"x-n>0.05", "{\"x-n\":\"0.5\"}", true},
	{"x-n>0.5", "{\"x-n\":\"0.05\"}", false},
	{"x-n>=9007199254740993", "{\"x-n\":9007199254740992}", false},
	{"x-n>1e400", "{\"x-n\":1e401}", true},
	{"x-n>1", "{\"x-n\":\"one\"}", false},
	{"x-n>1", "{\"x-n\":\"1.\"}", false},

	/* days */
	{"last:2026-05-31", maria, true},
	{"last:2026-05", maria, true},
	{"last=2026-05", maria, true},
	{"last:2026", maria, true},
	{"last:2026-06", maria, false},
	{"last:yesterday", maria, true},
	{"last:-1d", maria, true},
	{"last:sunday", maria, false},
	{"last:-sunday", maria, true},
	{"last:-30d..", maria, true},
	{"last:..-90d", maria, false},
	{"not last:..-90d", maria, true},
	{"last:..-90d", lukasz, false},
	{"not last:..-90d", lukasz, true},
	{"last:-2w..today", maria, true},
	{"last:2026-05..2026-05", maria, true},
	{"last:2026-04..2026-05", maria, true},
	{"last:2026-06..", maria, false},
	{"last:..2026-04", maria, false},
	{"last:..", maria, true},
	{"last:..", lukasz, false},
	{"not last:..", lukasz, true},
	{"last<2026-05", maria, false},
	{"last<=2026-05", maria, true},
	{"last>2026-05", maria, false},
	{"last>=2026-05", maria, true},
	{"last>2026-04", maria, true},
	{"last<2026-06", maria, true},
	{"last<today", maria, true},
	{"last>=\"2026-05\"", maria, true},
	{"met.date:2026-05-18..2026-05-18", maria, true},
	{"log.date=2026-05-18", maria, true},
	{"log.date>2026-05-31", maria, false},
	{"due.by<=2026-06-14", maria, true},
	{"x-seen:2026-05..", maria, true},
	{"x-seen>=-1d", maria, true},
	{"x-seen:..today", maria, true},
	{"x-seen:2026-05", maria, true},
	{"x-seen:..", maria, true},
	{"x-year<2020", maria, true},
	{"x-year:2018..2019", maria, true},
	{"x-year>=2019-06", maria, false},
	{"met.date:2024-02", "{\"met\":{\"date\":\"2024-02-29\"}}", true},
	{"met.date<=2024-02", "{\"met\":{\"date\":\"2024-02-29\"}}", true},
	{"met.date>2023-02", "{\"met\":{\"date\":\"2023-02-28\"}}", false},
	{"met.date:..2023-02", "{\"met\":{\"date\":\"2023-03-01\"}}", false},
	{"met.date:2026-12", "{\"met\":{\"date\":\"2026-12-31\"}}", true},
	{"met.date:2026-05", "{\"met\":{\"date\":\"2026-02-30\"}}", false},
	{"met.date:..", "{\"met\":{\"date\":\"soon\"}}", false},
	{"met.date:..", "{\"met\":{\"date\":\"monday\"}}", false},
	{"met>2026-05", maria, false},
	{"met>=2026-05", maria, true},

	/* spans, names */
	{"cadence>=90d", maria, true},
	{"cadence<90d", maria, false},
	{"cadence:2w..1y", maria, true},
	{"cadence>=90d", "{\"cadence\":\"60d-120d\"}", false},
	{"cadence=3m", maria, true},
	{"name:dr..ds", maria, true},
	{"name<e", maria, true},
	{"name>lukasy", lukasz, true},
	{"name:l..m", lukasz, true},
	{"name:m..", lukasz, false},
	{"name:\"lukasz a\"..\"lukasz zz\"", lukasz, true},
	{"name:sat..sun", "{\"name\":\"Sophia\"}", true},
	{"city:a..n", maria, true},
	{"city:..", maria, true},
	{"x-nick:fri..", "{\"x-nick\":\"Gus\"}", true},
	{"x-nick:1..", "{\"x-nick\":\"Gus\"}", false},

	/* regular expressions */
	{"name~/alv/", maria, false},
	{"name~/lvarez$/", maria, true},
	{"name~/MARIA/", maria, false},
	{"name~/MARIA/i", maria, true},
	{"name~/maria \xc3\xa1lv/i", maria, true},
	{"name~^Dr", maria, true},
	{"name~Maria", maria, true},
	{"name~\"Maria .lv\"", maria, true},
	{"name~/^.{5}ria/", maria, false},
	{"name~/^.{6}ria/", maria, true},
	{"name~/\\bM\\w+ \\p{Lu}/", maria, true},
	{"notes~/hi.*so/", maria, false},
	{"notes~/hi.*so/s", maria, true},
	{"notes~/^so/", maria, false},
	{"notes~/^so/m", maria, true},
	{"notes~/o ' b r/xi", maria, true},
	{"notes~/^SO/mi", maria, true},
	{"notes~(a|O)'B", maria, true},
	{"(notes~(a|O)'B)", maria, true},
	{"file~/net\\/b/", maria, true},
	{"email~^maria@", maria, true},
	{"exchanges~^1", maria, true},
	{"tie~x", maria, false},
	{"not tie~x", maria, true},
	{"log.text~/reading group/", maria, true},
};

static void test_matches(void)
{
	for (size_t i = 0; i < sizeof(matches) / sizeof(matches[0]); i++) {
		const struct matching *m = &matches[i];
		struct diag d = DIAG_INIT;
		struct expr *e = parse(m->query, false, &d);

		/* a keyword alone is no query */
		if (strcmp(m->query, "or") == 0) {
			tap_ok(!e, "'or' alone");
		} else if (!e) {
			tap_ok(false, "%s: %s", m->query, d.msgs[0].text);
		} else {
			int r = run(e, m->json, &d);

			/* fields that this one record has not */
			if (r == -2)
				r = m->yes;
			tap_is_int(r, m->yes, "%s", m->query);
		}
		expr_free(e);
		diag_release(&d);
	}
}

struct refusal {
	const char *query;
	int column;
	const char *message; /* its start */
};

static const struct refusal refusals[] = {
	{"", 1, "argument 1 is empty"},
	{"  ", 1, "argument 1 is empty"},
	{"or", 1, "something to search for must stand before 'or'"},
	{"and a", 1, "something to search for must stand before 'and'"},
	{"a or", 5, "something to search for must follow 'or'"},
	{"a and ", 7, "something to search for must follow 'and'"},
	{"a || ", 6, "something to search for must follow '||'"},
	{"not", 4, "something to search for must follow 'not'"},
	{"!", 2, "something to search for must follow '!'"},
	{"a not", 6, "something to search for must follow 'not'"},
	{"a or or b", 6, "something to search for must stand between 'or' and"},
	{"a and or b", 7, "something to search for must stand between 'and'"},
	{"a or and b", 6, "something to search for must stand between 'or'"},
	{"not or", 5, "something to search for must stand between 'not'"},
	{"&& a", 1, "something to search for must stand before '&&'"},
	{"(or a)", 2, "something to search for must stand before 'or'"},
	{"(a or)", 6,
	 "something to search for must stand between 'or' and ')'"},
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
	{"a | b", 3, "'|' is no operator; write 'or'"},
	{"a & b", 3, "'&' is no operator; write 'and'"},
	{"\"abc", 1, "the quote is not closed"},
	{"a 'b", 3, "the quote is not closed"},
	{"name:\"abc", 6, "the quote is not closed"},
	{"name:\"abc\\\"", 6, "the quote is not closed"},
	{"\"a\"b", 4, "a blank must follow a phrase"},
	{"name:\"a\"b", 9, "a blank must follow a phrase"},
	{"\"\"", 1, "there is no text between the quotes"},
	{"a \"\"", 3, "there is no text between the quotes"},
	{"\xcc\x81", 1, "nothing of it is left"},
	{"name:", 6, "a value must follow 'name:' without a blank"},
	{"name: lee", 6, "a value must follow 'name:' without a blank"},
	{"name=", 6, "a value must follow 'name='"},
	{"(name:)", 7, "a value must follow 'name:'"},
	{"name~", 6, "a value must follow 'name~'"},
	{"last<", 6, "a value must follow 'last<'"},
	{"last>= 2026", 7, "a value must follow 'last>='"},
	{"name:\"\"", 6, "an empty text is part of every value"},
	{"name<\"\"", 6, "there is nothing to compare with"},
	{"name:a..\"\"", 9, "there is nothing to compare with"},
	{"name==lee", 5, "there is no '=='; write '='"},
	{"name=~lee", 5, "there is no '=~'; write '~'"},
	{"last=>2026", 5, "there is no '=>'; write '>='"},
	{"last=<2026", 5, "there is no '=<'; write '<='"},
	{"last<>2026", 5, "there is no '<>'; write 'not' and '='"},
	{"name!=lee", 5, "there is no '!='; write 'not name="},
	{"name!~lee", 5, "there is no '!~'; write 'not name~"},
	{":lee", 1, "a field must stand before ':'"},
	{"= lee", 1, "a field must stand before '='"},
	{"last < 2026", 6, "a field must stand before '<'"},
	{"~x", 1, "a field must stand before '~'"},
	{"<=x", 1, "a field must stand before '<='"},
	{".name:lee", 1, "'.name' can't be the name of a field"},
	{"met.:apa", 1, "'met.' can't be the name of a field"},
	{"met..event:apa", 1, "'met..event' can't be the name of a field"},
	{"-name:lee", 1, "'-name' can't be the name of a field"},
	{"has:", 5, "the name of a field must follow 'has:'"},
	{"no: name", 4, "the name of a field must follow 'no:'"},
	{"has:1x", 5, "'1x' can't be the name of a field"},
	{"has:a..", 5, "'a..' can't be the name of a field"},
	{"no:\"a b\"", 4, "'a b' can't be the name of a field"},
	{"+", 2, "a tag must follow '+'"},
	{"+ img", 2, "a tag must follow '+'"},
	{"+\"\"", 2, "there is no text between the quotes"},
	{"last:soon", 6, "'last' holds days and 'soon' is none"},
	{"last=soon", 6, "'last' holds days and 'soon' is none"},
	{"last<soon", 6, "'last' holds days and 'soon' is none"},
	{"last:soon..", 6, "'last' holds days and 'soon' is none"},
	{"last:..soon", 8, "'last' holds days and 'soon' is none"},
	{"last:2026-02-30", 6, "'last' holds days and '2026-02-30' is none"},
	{"last:2026-13..", 6, "'last' holds days and '2026-13' is none"},
	{"last:2025-02-29", 6, "'last' holds days and '2025-02-29' is none"},
	{"last:2026-06..2026-05", 6, "the range ends before it begins"},
	{"last:-1w..-2w", 6, "the range ends before it begins"},
	{"last:2026..2027..2028", 16, "a range has two ends"},
	{"exchanges:9..10..11", 16, "a range has two ends"},
	{"exchanges:10..9", 11, "the range ends before it begins"},
	{"exchanges>=two", 12, "'exchanges' holds numbers and 'two' is none"},
	{"exchanges:two", 11, "'exchanges' holds numbers and 'two' is none"},
	{"name:m..a", 6, "the range ends before it begins"},
	{"cadence>often", 9, "'cadence' holds spans of time and 'often'"},
	{"name~//", 7, "an empty regular expression matches everything"},
	{"name~\"\"", 6, "an empty regular expression matches everything"},
	{"name~/a", 6, "the '/' is not closed"},
	{"name~/a\\/", 6, "the '/' is not closed"},
	{"name~/a/q", 9, "unknown flag"},
	{"name~/a/iq", 10, "unknown flag"},
	{"name~/usr/bin", 11, "unknown flag"},
	{"name~/a(b/", 10, "this is no regular expression: missing closing"},
	{"name~/a[b/", 10, "this is no regular expression: missing term"},
	{"name~/*a/", 7, "this is no regular expression: quantifier"},
	{"name~\"\\\"*+*\"", 11, "this is no regular expression: quantifier"},
	{"name~/\\C/", 9, "this is no regular expression: using \\C"},
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
	{"last|<|2026", 6, "a field must stand before '<'"},
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
		 "unknown field 'x-none', which no record "
		 "has; quote the text to search for it",
		 5},
		{"maria or x-score=1", NULL, 0},
		{"x-deep.a.b=c", NULL, 0},
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

/* Over 64 KiB or too slow: trouble, never "no". */
static void test_limits(void)
{
	static const struct {
		const char *pattern, last;
		size_t length;
		const char *why;
	} rows[] = {
		{"/(a+)+$/", '!', 65536, "too many steps"},
		{"/a*[cd]/", 'a', 65536, "too long"},
		{"/(a|b)*\\d/", 'a', 65536, "memory"},
		{"/^(?:(a)|(c))*$/", 'a', 65536, "memory"},
		{"/\\p{L}*[0-9]/", 'a', 65536, "too long"},
		{"/b/", 'a', 65537, "over 64 KiB"},
	};

	for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		struct buf json = BUF_INIT, query = BUF_INIT;
		struct diag d = DIAG_INIT;
		struct expr *e;

		buf_addz(&json, "{\"notes\":\"");
		buf_pad(&json, 'a', rows[i].length - 1);
		buf_addc(&json, rows[i].last);
		buf_addz(&json, "\"}");
		buf_addf(&query, "not notes~%s or notes:a", rows[i].pattern);
		e = parse(query.s, false, &d);
		tap_is_int(run(e, json.s, &d), -1, "%s", query.s);
		tap_ok(d.errors == 1 && strstr(d.msgs[0].text, rows[i].why),
		       "says why: %s", d.count ? d.msgs[0].text : "");
		expr_free(e);
		buf_release(&json);
		buf_release(&query);
		diag_release(&d);
	}
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

struct skipping {
	const char *query, *raw, *id;
	bool parse; /* must the file be parsed, or may it be skipped? */
};

static const struct skipping skips[] = {
	{"lee", "name: Anna Lee\n", "x", true},
	{"lee", "name: Anna\n", "x", false},
	{"LEE", "name: lEe\n", "x", true},
	{"lee", "name: Anna\n", "anna-lee", true},
	{"lee", "name: Anna\n",
	 "anna-l\xc3\xa9"
	 "e",
	 true},
	{"lee",
	 "name: L\xc3\xa9"
	 "e\n",
	 "x", true},
	{"lee",
	 "name: Le\xcc\x81"
	 "e\n",
	 "x", true},
	{"lee", "name: Lee\xcc\x81\n", "x", true},
	{"lee",
	 "name: \xc3\xa9l\xc3\xa9"
	 "f\n",
	 "x", false},
	{"l\xc3\xa9"
	 "e",
	 "name: Lee\n", "x", true},
	{"l\xc3\xa9"
	 "e",
	 "name: Anna\n", "x", false},
	{"lukasz", "name: \xc5\x81ukasz\n", "x", true},
	{"kiln", "name: \xe2\x84\xaailn\n", "x", true},
	{"office",
	 "name: o\xef\xac\x83"
	 "ce\n",
	 "x", true},
	{"a1", "name: \xef\xbc\xa1\xef\xbc\x91\n", "x", true},
	{"\xe5\xb1\xb1\xe7\x94\xb0", "name: \xe5\xb1\xb1\xe7\x94\xb0\n", "x",
	 true},
	{"\xe5\xb1\xb1\xe7\x94\xb0", "name: \xe5\xb1\xb1\xe5\xb1\xb1\n", "x",
	 false},
	{"\"anna lee\"", "name: |\n  anna\n  lee\n", "x", true},
	{"\"anna lee\"", "name: anna\n", "x", true}, /* its longest run */
	{"\"anna lee\"", "name: lee\n", "x", false},
	{"lee",
	 "name: \"L\\x65"
	 "e\"\n",
	 "x", true},
	{"lee", "name: \"a\\tb\"\n", "x", true},
	{"O'Brien", "name: 'O''Brien'\n", "x", true},
	{"O'Brien", "name: 'O''Bryan'\n", "x", false},
	{"'o\"'", "name: b\n", "x", false},
	{"'\"'", "name: b\n", "x", true},
	{"contact", "name: a\n", "x", true},
	{"tac", "name: a\n", "x", true},
	{"contacts", "name: a\n", "x", false},
	{"program", "name: a\n", "x", false},
	{"kind=contact", "name: a\n", "x", true},
	{"id:q", "name: a\n", "x", true},
	{"file:q", "name: a\n", "x", true},
	{"stage=resting", "name: a\n", "x", true},
	{"last:2020", "name: a\n", "x", true},
	{"due.action=nudge", "name: a\n", "x", true},
	{"name:lee", "name: Anna\n", "lee", false},
	{"name=lee", "name: Lee\n", "x", true},
	{"name=\"\"", "given: Lee\n", "x", false},
	{"not lee", "name: Anna\n", "x", true},
	{"no:email", "name: Anna\n", "x", true},
	{"has:email", "name: Anna\n", "x", false},
	{"has:email", "email: x\n", "x", true},
	{"has:log.type", "log: [2026-05-18 met: x]\n", "x", true},
	{"log.type=met", "log: [2026-05-18 met: x]\n", "x", true},
	{"log.type=sent", "log: [2026-05-18 met: x]\n", "x", false},
	{"log.event:apa", "log: [2026-05-18 met @apa-2026: x]\n", "x", true},
	{"log.date=2026-05-18", "log: [2026-05-18 met: x]\n", "x", true},
	{"log.date:2026-06", "log: [2026-05-18 met: x]\n", "x", false},
	{"log.date:2026-06..", "log: [2026-06-18 met: x]\n", "x", true},
	{"log.date:yesterday", "log: [2026-05-31 met: x]\n", "x", true},
	{"log.date:yesterday", "name: x\n", "x", false},
	{"do_not_contact=yes", "do_not_contact: on\n", "x", true},
	{"+vip", "tags: [vip]\n", "x", true},
	{"+vip", "tags: [vap]\n", "x", false},
	{"tag:vip", "tags: [VIP]\n", "x", true},
	{"name~Lee", "name: Anna\n", "x", false},
	{"name~/lee/i",
	 "name: L\xc3\x89"
	 "E lee\n",
	 "x", true},
	{"name~Le+", "name: Anna\n", "x", true},
	{"city~Le+", "name: Anna\n", "x", false},
	{"name~/L e e/x", "name: Lee\n", "x", true},
	{"lee anna", "name: Anna\n", "x", false},
	{"lee or anna", "name: Anna\n", "x", true},
	{"lee or not anna", "name: Bo\n", "x", true},
	{"lee or bob", "name: Anna\n", "x", false},
	{"not lee anna", "name: Bo\n", "x", false},
	{"lee x-a:1", "x-a: 2\n", "x", true}, /* to have met x-a */
	{"lee x-a:1", "x-b: 2\n", "x", false},
	{"lee", "", "x", true},
};

static void test_skips(void)
{
	for (size_t i = 0; i < sizeof(skips) / sizeof(skips[0]); i++) {
		const struct skipping *s = &skips[i];
		struct diag d = DIAG_INIT;
		struct expr *e = parse(s->query, false, &d);
		struct expr_seen *seen = expr_seen_new(e);

		tap_is_int(expr_may_match(e, seen, str_z(s->raw), str_z(s->id)),
			   s->parse, "%s in a file", s->query);
		expr_seen_free(seen);
		expr_free(e);
		diag_release(&d);
	}
}

/* Folding a stretch on its own or in its place gives the same: expr_skip.c
 * rests on it. */
static void test_folding_in_place(void)
{
	static const char *const texts[] = {
		"\xc3\x81lvarez",
		"A\xcc\x81\xcc\xa8"
		"b",
		"\xcc\x81x",
		"\xe3\x81\x8b\xe3\x82\x99\xcc\x81",
		"\xe0\xa4\x95\xe0\xa5\x8d\xe0\xa4\xbc",
		"\xea\xb0\x81",
		"\xef\xac\x83",
		"\xc2\xad"
		"a",
		"\xd7\xa9\xd6\xb8\xd7\x81",
		"\xe0\xb8\x81\xe0\xb9\x88\xe0\xb8\xb8",
	};
	size_t count = sizeof(texts) / sizeof(texts[0]);

	for (size_t i = 0; i < count; i++) {
		struct buf whole = BUF_INIT, alone = BUF_INIT, in = BUF_INIT;

		for (size_t k = 0; k < count; k++)
			buf_addf(&in, "%s %s\n", texts[k], texts[i]);
		text_fold(&whole, buf_str(&in));
		text_fold(&alone, str_z(texts[i]));
		tap_ok(str_find(buf_str(&whole), buf_str(&alone)) >= 0,
		       "text %zu folds the same in its place", i);
		buf_release(&whole);
		buf_release(&alone);
		buf_release(&in);
	}
}

static void test_no_arguments(void)
{
	struct diag d = DIAG_INIT;
	struct expr *e = expr_parse(NULL, 0, today, &d);

	tap_is_int(run(e, maria, &d), 1, "no query matches everything");
	expr_free(e);
	diag_release(&d);
}

int main(void)
{
	today = day_parse(STR("2026-06-01"));
	test_no_arguments();
	test_matches();
	test_refusals();
	test_arguments();
	test_explain();
	test_unknown();
	test_merge();
	test_limits();
	test_pattern_limit();
	test_depth();
	test_skips();
	test_folding_in_place();
	return tap_done();
}
