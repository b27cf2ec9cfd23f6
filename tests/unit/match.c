/* Is this somebody we know? */
#include "config.h"

#include "match/match.h"

#include "codec/json.h"
#include "model/schema.h"
#include "tap.h"

static const char *const known[] = {
	"{\"id\":\"lee\",\"name\":\"Dr. Ann "
	"Lee\",\"email\":[\"lee@example.org\","
	"\"ann@example.org\"],\"institution\":\"Bay Clinic\",\"linkedin\":"
	"\"https://www.linkedin.com/in/ann-lee/\"}",
	"{\"id\":\"john-kim\",\"name\":\"John Kim\",\"institution\":\"A\"}",
	"{\"id\":\"kim-2\",\"name\":\"John Kim\",\"institution\":\"B\"}",
	"{\"id\":\"jo\",\"name\":\"Jo Doe\",\"email\":\"jo@example.org\"}",
	"{\"id\":\"su\",\"name\":\"Su Rao\"}",
	"{\"id\":\"twin-1\",\"name\":\"T One\",\"email\":\"twin@example.org\"}",
	"{\"id\":\"twin-2\",\"name\":\"T Two\",\"email\":[\"twin@example.org\","
	"\"two@example.org\"]}",
	"{\"id\":\"bay\",\"kind\":\"program\",\"name\":\"Bay\"}",
	"{\"id\":\"old\",\"name\":\"Old King, MD\",\"institution\":\"C\"}",
	"{\"id\":\"jd\",\"name\":\"Jon Doe "
	"II\",\"email\":\"doe2@example.org\"}",
	"{\"id\":\"li\",\"name\":\"\xe6\x9d\x8e\xe6\x98\x8e\",\"given\":\"\xe6"
	"\x98\x8e\",\"family\":\"\xe6\x9d\x8e\",\"institution\":\"Bay\"}",
	"{\"id\":\"pn\",\"name\":\"Priya Nair\",\"institution\":\"Ohio "
	"State\"}",
	"{\"id\":\"pn-2\",\"name\":\"Priya Nair\",\"institution\":"
	"\"University Hospital\",\"linkedin\":\"linkedin.com/in/pn2\"}",
	"{\"id\":\"pr\",\"name\":\"Prof. Rui\",\"institution\":\"Bay "
	"Health, Inc.\",\"linkedin\":\"linkedin.com/in/rui\"}",
};

/* Owners are the numbers of rows above; -1 where there is none. */
static const struct {
	const char *record;
	enum match_how how;
	int owner;
} cases[] = {
	{"{\"id\":\"lee\",\"name\":\"A. Lee\"}", MATCH_ID, 0},
	{"{\"id\":\"lee\",\"name\":\"Lee Wong\"}", MATCH_OTHER, 0},
	{"{\"name\":\"Ann L.\",\"email\":\"ANN@Example.org\"}", MATCH_ADDRESS,
	 0},
	{"{\"name\":\"Lee\",\"email\":\"mailto:lee@example.org\"}",
	 MATCH_ADDRESS, 0},
	{"{\"name\":\"Ann Marie Lee-Orr\",\"email\":\"lee@example.org\"}",
	 MATCH_ADDRESS, 0},
	{"{\"name\":\"Lee, Ann\",\"email\":\"lee@example.org\"}", MATCH_ADDRESS,
	 0},
	{"{\"name\":\"Bob Lee\",\"email\":\"lee@example.org\"}", MATCH_OTHER,
	 0},
	{"{\"name\":\"Ann Orr\",\"email\":\"lee@example.org\"}", MATCH_OTHER,
	 0},
	{"{\"name\":\"A. L.\",\"email\":\"lee@example.org\"}", MATCH_OTHER, 0},
	{"{\"name\":\"Bob Lee\",\"email\":\"lee@example.org\",\"linkedin\":"
	 "\"linkedin.com/in/ann-lee\"}",
	 MATCH_LINK, 0},
	{"{\"id\":\"lee\",\"name\":\"Bob Orr\",\"email\":\"lee@example.org\"}",
	 MATCH_ID, 0},
	{"{\"name\":\"Jo Doe\",\"email\":[\"new@example.org\","
	 "\"jo@example.org\"]}",
	 MATCH_ADDRESS, 3},
	{"{\"name\":\"Jo Doe\",\"email\":[\"jo@example.org\","
	 "\"lee@example.org\"]}",
	 MATCH_TWO, 3},
	{"{\"name\":\"X\",\"email\":\"not an address\"}", MATCH_NONE, -1},
	{"{\"name\":\"T One\",\"email\":\"@\"}", MATCH_NAME, 5},
	{"{\"name\":\"X\",\"email\":\"lee@\"}", MATCH_NONE, -1},
	{"{\"name\":\"Lee\",\"linkedin\":\"linkedin.com/in/ANN-LEE?trk=1\"}",
	 MATCH_LINK, 0},
	{"{\"name\":\"Lee\",\"linkedin\":\"http://uk.linkedin.com/in/"
	 "ann-lee\"}",
	 MATCH_LINK, 0},
	{"{\"name\":\"Lee\",\"linkedin\":\"linkedin.com/in/ann%2Dlee/en/\"}",
	 MATCH_LINK, 0},
	{"{\"name\":\"Bob\",\"linkedin\":\"linkedin.com/in/ann-lee\"}",
	 MATCH_OTHER, 0},
	{"{\"name\":\"X\",\"linkedin\":\"https://www.linkedin.com/in/ann\"}",
	 MATCH_NONE, -1},
	{"{\"name\":\"X\",\"linkedin\":\"linkedin.com\"}", MATCH_NONE, -1},
	{"{\"name\":\"Su Orr\",\"linkedin\":\"linkedin.com/in/\"}", MATCH_NONE,
	 -1},
	{"{\"name\":\"X\",\"linkedin\":\"linkedin.com/company/bay\"}",
	 MATCH_NONE, -1},
	{"{\"name\":\"Lee, Ann\",\"institution\":\"Bay Clinic\"}", MATCH_NAME,
	 0},
	{"{\"name\":\"Lee, Sam\",\"institution\":\"Bay Clinic\"}", MATCH_NONE,
	 -1},
	{"{\"name\":\"ann  LEE, MD\",\"institution\":\"bay clinic\"}",
	 MATCH_NAME, 0},
	{"{\"name\":\"Ann Lee\"}", MATCH_NAME, 0},
	{"{\"name\":\"Ann Lee\",\"institution\":\"Elsewhere\"}", MATCH_NONE,
	 -1},
	{"{\"name\":\"Ann Lee Jr.\",\"institution\":\"Bay Clinic\"}",
	 MATCH_NONE, -1},
	{"{\"name\":\"Ann Lee\",\"email\":\"other@example.org\"}", MATCH_DOUBT,
	 0},
	{"{\"name\":\"Ann Lee\",\"email\":\"other@example.org\","
	 "\"institution\":\"Bay Clinic\"}",
	 MATCH_NAME, 0},
	{"{\"id\":\"john-kim\",\"name\":\"John Kim\",\"institution\":\"B\"}",
	 MATCH_NAME, 2},
	{"{\"id\":\"john-kim\",\"name\":\"John Kim\",\"institution\":\"C\"}",
	 MATCH_NONE, -1},
	{"{\"id\":\"john-kim\",\"name\":\"John Kim\"}", MATCH_TWO, 1},
	{"{\"name\":\"Jo Doe\",\"institution\":\"D\"}", MATCH_NAME, 3},
	{"{\"name\":\"Jo Doe\",\"email\":\"doe@example.org\"}", MATCH_DOUBT, 3},
	{"{\"name\":\"Su Rao\",\"email\":\"su@example.org\"}", MATCH_NAME, 4},
	{"{\"name\":\"Jo Doe\",\"linkedin\":\"linkedin.com/in/jo-doe\"}",
	 MATCH_NAME, 3},
	{"{\"name\":\"Ann Lee\",\"linkedin\":\"linkedin.com/in/other\"}",
	 MATCH_DOUBT, 0},
	{"{\"id\":\"contact-2\",\"name\":\"\xe6\x9d\x8e\xe6\x98\x8e\"}",
	 MATCH_NAME, 10},
	{"{\"name\":\"X\",\"email\":\"twin@example.org\"}", MATCH_TWO, 5},
	{"{\"name\":\"T Two\",\"email\":\"twin@example.org\"}", MATCH_ADDRESS,
	 6},
	{"{\"name\":\"T One\",\"email\":[\"twin@example.org\","
	 "\"lee@example.org\"]}",
	 MATCH_TWO, 5},
	{"{\"name\":\"Z\",\"email\":[\"twin@example.org\",\"two@example.org\"]"
	 "}",
	 MATCH_OTHER, 6},
	{"{\"name\":\"Jon Doe II\",\"email\":\"doe2@example.org\"}",
	 MATCH_ADDRESS, 9},
	{"{\"name\":\"Jon Doe III\",\"email\":\"doe2@example.org\"}",
	 MATCH_OTHER, 9},
	{"{\"name\":\"Jon Doe\",\"email\":\"doe2@example.org\"}", MATCH_ADDRESS,
	 9},
	{"{\"name\":\"Bay\"}", MATCH_NONE, -1},
	{"{\"kind\":\"program\",\"name\":\"BAY\"}", MATCH_NAME, 7},
	{"{\"name\":\"Prof. Old King\",\"institution\":\"C\"}", MATCH_NAME, 8},
	/* one institution, said in full and in short */
	{"{\"name\":\"Priya Nair\",\"institution\":\"The Ohio State University "
	 "Wexner Medical Center\"}",
	 MATCH_NAME, 11},
	{"{\"name\":\"Priya Nair\",\"institution\":\"Ohio University\"}",
	 MATCH_NONE, -1},
	{"{\"name\":\"Priya Nair\",\"institution\":\"Boston University "
	 "Hospital\"}",
	 MATCH_NONE, -1},
	{"{\"name\":\"Priya Nair\",\"institution\":\"University Hospital\"}",
	 MATCH_NAME, 12},
	{"{\"name\":\"Rui\",\"institution\":\"the bay health\"}", MATCH_NAME,
	 13},
	{"{\"name\":\"Rui\",\"institution\":\"Bay Health Clinic\","
	 "\"linkedin\":\"linkedin.com/in/other\"}",
	 MATCH_DOUBT, 13},
	{"{\"name\":\"\xf0\x9f\x99\x82\"}", MATCH_NONE, -1},
	{"{\"kind\":\"program\",\"id\":\"bay\",\"name\":\"Other\"}", MATCH_ID,
	 7},
};

/* One after the other is found to be the first, or not. */
static const struct {
	const char *record;
	enum match_how how;
} learned[] = {
	{"{\"name\":\"M. Garcia\",\"email\":\"fam@example.org\"}", MATCH_NONE},
	{"{\"name\":\"Mario Garcia\",\"email\":\"fam@example.org\"}",
	 MATCH_ADDRESS},
	{"{\"name\":\"Maria Garcia\",\"email\":\"fam@example.org\"}",
	 MATCH_OTHER},
	{"{\"name\":\"M. Garcia\",\"email\":\"fam@example.org\"}",
	 MATCH_ADDRESS},
	{"{\"name\":\"Mario L. Garcia Jr.\",\"email\":\"fam@example.org\"}",
	 MATCH_ADDRESS},
	{"{\"name\":\"Mario Garcia Sr.\",\"email\":\"fam@example.org\"}",
	 MATCH_OTHER},
	{"{\"name\":\"Mario Luis Garcia\",\"email\":\"fam@example.org\"}",
	 MATCH_ADDRESS},
	{"{\"name\":\"Mario Leo Garcia\",\"email\":\"fam@example.org\"}",
	 MATCH_OTHER},
};

static bool load(struct record *r, const char *json, struct diag *d)
{
	struct json_error err;

	record_clear(r);
	r->root = json_read(&r->arena, str_z(json), &err);
	return r->root && schema_normalize(r, SCHEMA_STREAM, "-", STR_NONE, d);
}

static void test_learned(void)
{
	struct match_index *m = match_new();
	struct diag d = DIAG_INIT;
	struct match_result found;
	struct record r;

	record_init(&r);
	for (size_t i = 0; i < sizeof(learned) / sizeof(*learned); i++) {
		load(&r, learned[i].record, &d);
		match_find(m, &r, &found);
		tap_is_int(found.how, learned[i].how, "learned: %s",
			   learned[i].record);
		if (i == 0)
			match_add(m, &r, 0);
		else if (found.how == MATCH_ADDRESS)
			match_learn(m, &r, 0);
	}
	record_release(&r);
	diag_release(&d);
	match_free(m);
}

int main(void)
{
	struct match_index *m = match_new();
	struct diag d = DIAG_INIT;
	struct match_result found;
	struct record r;

	record_init(&r);
	for (size_t i = 0; i < sizeof(known) / sizeof(*known); i++) {
		tap_ok(load(&r, known[i], &d), "known: %s", known[i]);
		match_add(m, &r, i);
	}
	for (size_t i = 0; i < sizeof(cases) / sizeof(*cases); i++) {
		load(&r, cases[i].record, &d);
		match_find(m, &r, &found);
		tap_is_int(found.how, cases[i].how, "%s: by %s",
			   cases[i].record, match_how_name(cases[i].how));
		if (cases[i].owner >= 0)
			tap_is_int((long)found.owner, cases[i].owner, "... %d",
				   cases[i].owner);
	}
	/* many more, so that the table grows */
	for (size_t i = 0; i < 5000; i++) {
		char json[96];

		snprintf(json, sizeof(json),
			 "{\"id\":\"p%zu\",\"name\":\"P %zu\",\"email\":\"p%zu@"
			 "example.org\"}",
			 i, i, i);
		load(&r, json, &d);
		match_add(m, &r, 100 + i);
	}
	load(&r, "{\"name\":\"P 4711\",\"email\":\"p4711@example.org\"}", &d);
	match_find(m, &r, &found);
	tap_is_int((long)found.owner, 4811, "one of five thousand");
	record_release(&r);
	diag_release(&d);
	match_free(m);
	test_learned();
	return tap_done();
}
