/*
 * What a log adds up to: attempts and who ends the wait for them, exchanges,
 * and entries that count once.
 */
#include "config.h"

#include "due_scene.h"
#include "model/schema.h"

static const struct total {
	const char *title, *contact;
	/* "EXCHANGES ATTEMPTS[ WAITING] STAGE" on 2026-06-01 */
	const char *expected;
} totals[] = {
	{"nothing", "city: Boston", "0 0 new"},
	{"a prospect", "status: prospect", "0 0 prospect"},
	{"one message", "log: [2026-05-10 sent: a]", "0 1 2026-05-10 reached"},
	{"two messages on one day are one attempt",
	 "log: [2026-05-10 sent: a, 2026-05-10 asked email: b]",
	 "0 1 2026-05-10 reached"},
	{"two days are two",
	 "log: [2026-05-10 sent: a, 2026-05-21 nudged email: b]",
	 "0 2 2026-05-21 resting"},
	{"thanks are no attempt", "log: [2026-05-10 thanked: a]",
	 "0 0 reached"},
	{"nor is an invitation", "log: [2026-05-10 invited linkedin: a]",
	 "0 0 reached"},
	{"nor what was asked face to face",
	 "log: [2026-05-10 met: a, 2026-05-10 asked in-person: b]",
	 "1 0 active"},
	{"nor a call", "log: [2026-05-10 sent phone: a, 2026-05-11 sent: b]",
	 "0 1 2026-05-11 reached"},
	{"a comment is nothing from either side",
	 "log: [2026-05-10 commented linkedin: a]", "0 0 new"},
	{"an answer ends the wait",
	 "log: [2026-05-10 sent: a, 2026-05-12 replied: b]", "1 0 active"},
	{"a connection ends it for what went the same way",
	 "log: [2026-05-10 sent linkedin: a, 2026-05-12 connected linkedin: "
	 "b]",
	 "0 0 reached"},
	{"LinkedIn is where people connect",
	 "log: [2026-05-10 sent linkedin: a, 2026-05-12 connected: b]",
	 "0 0 reached"},
	{"a connection on another network does not",
	 "log: [2026-05-10 sent linkedin: a, 2026-05-12 connected x: b]",
	 "0 1 2026-05-10 reached"},
	{"nor is a mail answered by it",
	 "log: [2026-05-08 sent email: a, 2026-05-10 sent linkedin: b,\n"
	 " 2026-05-12 connected linkedin: c]",
	 "0 1 2026-05-08 reached"},
	{"what comes after it waits",
	 "log: [2026-05-12 connected linkedin: b, 2026-05-13 sent linkedin: "
	 "a]",
	 "0 1 2026-05-13 reached"},
	{"the same entry twice",
	 "log: [2026-05-10 replied: a, 2026-05-11 asked email: b,\n"
	 " {date: 2026-05-11, via: email, type: asked, text: b}]",
	 "1 1 2026-05-11 active"},
	{"one mail on two days, by its Message-ID",
	 "log: [{date: 2026-05-10, type: sent, message_id: <a@b>},\n"
	 " {date: 2026-05-11, type: sent, text: again, message_id: <a@b>}]",
	 "0 1 2026-05-10 reached"},
	{"no Message-ID is none in common",
	 "log: [{date: 2026-05-10, type: sent, message_id: },\n"
	 " {date: 2026-05-11, type: sent, message_id: }]",
	 "0 2 2026-05-11 resting"},
	{"days, not entries, are exchanges",
	 "log: [2026-05-10 met: a, 2026-05-10 replied: b, 2026-05-12 met: c]",
	 "2 0 active"},
	{"what is still to come",
	 "log: [2026-05-10 sent: a, 2026-06-02 replied: b]",
	 "0 1 2026-05-10 reached"},
	{"a last interaction", "last_interaction: 2026-05-10", "1 0 active"},
	{"one that the log knows better",
	 "last_interaction: 2026-05-10\nlog: [2026-05-10 sent: a]",
	 "0 1 2026-05-10 reached"},
};

static void test_total(const struct total *t)
{
	struct buf text = BUF_INIT, got = BUF_INIT;
	char day[DAY_TEXT];
	struct summary s;
	struct scene scene;
	struct record r;

	scene_init(&scene, NULL, NULL);
	record_init(&r);
	buf_addf(&text, "name: Lee\n%s", t->contact);
	r.root =
		yaml_read(&r.arena, buf_str(&text), "lee.yaml", 1, &scene.diag);
	if (r.root && schema_normalize(&r, SCHEMA_FILE, "lee.yaml", STR("lee"),
				       &scene.diag)) {
		summary_compute(&r, day_parse(STR("2026-06-01")), 2, &s);
		buf_addf(&got, "%d %d", s.exchanges, s.attempts);
		if (s.waiting != DAY_NONE)
			buf_addf(&got, " %s", day_format(s.waiting, day));
		buf_addf(&got, " %s", stage_name(s.stage));
	}
	tap_is_str(buf_str(&got), t->expected, "%s", t->title);
	buf_release(&got);
	buf_release(&text);
	record_release(&r);
	scene_release(&scene);
}

int main(void)
{
	for (size_t i = 0; i < COUNT(totals); i++)
		test_total(&totals[i]);
	return tap_done();
}
