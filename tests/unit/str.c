#include "config.h"

#include "base/str.h"

#include <stdio.h>

#include "base/ascii.h"
#include "base/buf.h"
#include "base/diag.h"
#include "base/str_map.h"
#include "base/suggest.h"
#include "base/utf8.h"

#include "tap.h"

static const struct {
	struct str text;
	const char *lines, *raw; /* joined by '|' */
} texts[] = {
	{STR_INIT(""), "", ""},
	{STR_INIT("a"), "a|", "a|"},
	{STR_INIT("a\n"), "a|", "a\n|"},
	{STR_INIT("a\nb"), "a|b|", "a\n|b|"},
	{STR_INIT("\n\na\r\n"), "||a\r|", "\n|\n|a\r\n|"},
	{{NULL, 0}, "", ""},
};

static const struct {
	const char *typed, *meant;
} typos[] = {
	{"residnet", "resident"},
	{"RESIDENT", "resident"},
	{"facluty", "faculty"},
	{"pi", NULL},
	{"me", "me"},
	{"mx", NULL},
	{"ment", "met"},
	{"mentro", "mentor"},
	{"astronaut", NULL},
	{"", NULL},
};

static const struct word {
	const char *name, *help;
} words[] = {
	{"resident", ""}, {"faculty", ""}, {"mentor", ""},
	{"me", ""},       {"met", ""},     {NULL, NULL},
};

/* SipHash-1-3 with a seed and 0 as its key. */
static const struct {
	uint64_t seed;
	struct str text;
	uint64_t hash;
} hashes[] = {
	{0, STR_INIT(""), 0xd1fba762150c532c},
	{0, STR_INIT("a"), 0x407448d2b89b1813},
	{0, STR_INIT("abcdefgh"), 0x3f7b849c0b8e35ea},
	{0, STR_INIT("helena-novak"), 0xac207241de316c3c},
	{0, STR_INIT("a\0b"), 0xdc6e953a4a09cb85},
	{0x0123456789abcdef, STR_INIT(""), 0x108a7dfce1f10be8},
	{0x0123456789abcdef, STR_INIT("abcdefgh"), 0xd6cc2b15662e02fb},
	{0x0123456789abcdef, STR_INIT("helena-novak"), 0x78dbe107b139e866},
};

static void check_lines(void)
{
	struct buf lines = BUF_INIT, raw = BUF_INIT;

	for (size_t i = 0; i < sizeof(texts) / sizeof(*texts); i++) {
		struct str rest = texts[i].text, line;

		buf_clear(&lines);
		buf_clear(&raw);
		while (str_line(&rest, &line))
			buf_addf(&lines, "%.*s|", STR_ARG(line));
		for (rest = texts[i].text; str_raw_line(&rest, &line);)
			buf_addf(&raw, "%.*s|", STR_ARG(line));
		tap_is_str(buf_str(&lines), texts[i].lines, "lines of text %zu",
			   i);
		tap_is_str(buf_str(&raw), texts[i].raw, "raw lines of text %zu",
			   i);
	}
	buf_release(&lines);
	buf_release(&raw);
}

static void check_cut(void)
{
	struct str before, after;

	tap_ok(str_cut(STR("a=b=c"), '=', &before, &after), "a cut");
	tap_is_str(before, "a", "what is before it");
	tap_is_str(after, "b=c", "and after it");
	tap_ok(!str_cut(STR("abc"), '=', &before, &after) && !after.p,
	       "no cut: nothing is after it");
	tap_is_str(before, "abc", "and all before it");
	tap_ok(str_cut(STR("="), '=', &before, &after) && after.p,
	       "empty on both sides");
	tap_ok(!str_cut(STR_NONE, '=', &before, &after), "nothing to cut");
}

static void check_case(void)
{
	tap_ok(str_case_eq(STR("Subject"), STR("sUBJECT")), "case is ignored");
	tap_ok(!str_case_eq(STR("Subject"), STR("Subjects")), "length is not");
	tap_ok(!str_case_eq(STR("["), STR("{")), "only letters have case");
	tap_ok(!str_case_eq(STR("\xc3\x89"), STR("\xc3\xa9")),
	       "only letters of ASCII");
	tap_ok(str_case_starts(STR("RE: Hi"), STR("re:")), "a prefix");
	tap_ok(!str_case_starts(STR("Re"), STR("re:")), "too short for it");
	tap_is_int(ascii_hex('f'), 15, "a hexadecimal digit");
	tap_is_int(ascii_hex('A'), 10, "a capital one");
	tap_is_int(ascii_hex('g'), -1, "none");
}

static void check_hashes(void)
{
	for (size_t i = 0; i < sizeof(hashes) / sizeof(*hashes); i++)
		tap_ok(str_hash(hashes[i].seed, hashes[i].text) ==
			       hashes[i].hash,
		       "hash of '%.*s'", STR_ARG(hashes[i].text));
}

static void check_map(void)
{
	enum {
		COUNT = 5000
	};
	static char keys[COUNT][8];
	struct str_map m = STR_MAP_INIT, other = STR_MAP_INIT;
	bool added = true, found = true;

	tap_ok(str_map_find(&m, STR("a")) == STR_MAP_NONE, "empty at first");
	for (size_t i = 0; i < COUNT; i++) {
		snprintf(keys[i], sizeof(keys[i]), "k%zu", i);
		added &= str_map_add(&m, str_z(keys[i]), i) == i;
	}
	tap_ok(added, "new keys get their numbers");
	for (size_t i = 0; i < COUNT; i++)
		found &= str_map_find(&m, str_z(keys[i])) == i &&
			 str_map_add(&m, str_z(keys[i]), 0) == i;
	tap_ok(found, "and keep them");
	tap_ok(str_map_find(&m, STR("k5000")) == STR_MAP_NONE, "no other key");
	tap_ok(str_map_find(&m, STR("")) == STR_MAP_NONE, "not the empty one");
	tap_is_int((long)str_map_add(&m, STR_NONE, 7), 7, "which may be one");
	tap_is_int((long)str_map_find(&m, STR("")), 7, "and is found");
	str_map_add(&other, STR("a"), 0);
	tap_ok(m.seed != other.seed, "each map has a seed of its own");
	str_map_release(&m);
	str_map_release(&other);
}

static void check_suggestions(void)
{
	char z[80];

	for (size_t i = 0; i < sizeof(typos) / sizeof(*typos); i++) {
		const char *meant = suggest_nearest(str_z(typos[i].typed),
						    words, sizeof(*words));

		tap_is_str(str_z(meant ? meant : "(none)"),
			   typos[i].meant ? typos[i].meant : "(none)",
			   "'%s' was meant to be", typos[i].typed);
	}
	memset(z, 'z', sizeof(z));
	tap_ok(!suggest_nearest((struct str){z, sizeof(z)}, words,
				sizeof(*words)),
	       "nothing for what is very long");
}

/* Also where it ends just in the room that there is, or just not. */
static void check_formatted(void)
{
	size_t good = 0;

	for (int n = 0; n < 300; n++) {
		struct buf b = BUF_INIT;
		char end[16];

		buf_addf(&b, "%*s", n, "");
		buf_addf(&b, "%d|", n);
		snprintf(end, sizeof(end), "%d|", n);
		good += b.len == (size_t)n + strlen(end) &&
			strcmp(b.s + n, end) == 0;
		buf_release(&b);
	}
	tap_is_int((long)good, 300, "formatted text of any length");
}

/* A text that is kept is kept whole; one that is told keeps both its ends. */
static void check_long(void)
{
	struct buf text = BUF_INIT, copy = BUF_INIT;
	struct diag d = DIAG_INIT;
	struct str told;

	while (text.len < 4 * DIAG_TEXT)
		buf_addz(&text, "\xc3\xa9");
	buf_addf(&copy, "%.*s", STR_ARG(buf_str(&text)));
	tap_ok(str_eq(buf_str(&copy), buf_str(&text)),
	       "STR_ARG is the whole text");
	diag_error(&d, NULL, POS_NONE, "a '%s' is none; write b", text.s);
	told = str_z(d.msgs[0].text);
	tap_ok(told.n < DIAG_TEXT + 8 && utf8_valid(told) == told.n &&
		       str_starts(told, STR("a '\xc3")) &&
		       str_find(told, STR("...")) > 0 &&
		       str_ends(told, STR("\xa9' is none; write b")),
	       "a long message loses its middle");
	diag_release(&d);
	buf_release(&copy);
	buf_release(&text);
}

int main(void)
{
	check_formatted();
	check_long();
	check_lines();
	check_cut();
	check_case();
	check_hashes();
	check_map();
	check_suggestions();
	return tap_done();
}
