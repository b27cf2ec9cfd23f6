/* Which files need not be parsed for a query. */
#include "config.h"

#include "base/text.h"
#include "expr_scene.h"

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
	{"lee",
	 "name: \"L\\u00c9"
	 "e\"\n",
	 "x", true},
	{"lee",
	 "name: \"L\\U00000065"
	 "e\"\n",
	 "x", true},
	{"lee", "name: \"L\\u00zze\"\n", "x", false},
	{"lee", "name: \"l\\\n  ee\"\n", "x", true},
	{"lee", "name: \"a\\tb\"\n", "x", false},
	{"lee", "name: a\\", "x", false},
	{"a/b", "name: \"a\\/b\"\n", "x", true},
	{"'a b'", "name: \"\\x61\\x20\\x62\"\n", "x", true},
	/* one of them is only there as it is, the other only as an escape */
	{"lee bob", "name: c:\\lee\ncity: \"\\x62ob\"\n", "x", true},
	{"O'Brien", "name: 'O''Brien'\n", "x", true},
	{"O'Brien", "name: 'O''Bryan'\n", "x", false},
	{"obrien", "name: 'O''Brien'\n", "x", true},
	{"obrien", "name: O'Bryan\n", "x", false},
	{"O'Brien", "name: OBrien\n", "x", true},
	{"obrien",
	 "name: \"O\\u2019"
	 "Brien\"\n",
	 "x", true},
	{"dangelo",
	 "name: D\xe2\x80\x99\xc3\x81"
	 "ngelo\n",
	 "x", true},
	{"name=obrien", "name: O'Brien\n", "x", false},
	{"+innercircle", "tags: [inner-circle]\n", "x", false},
	{"tags:innercircle", "tags: [inner-circle]\n", "x", true},
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

int main(void)
{
	today = day_parse(STR("2026-06-01"));
	test_skips();
	test_folding_in_place();
	return tap_done();
}
