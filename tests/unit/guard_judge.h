/*
 * What the corpora of sentences need: a sentence in a mail to a contact with a
 * log is judged as it stands, and wrapped at each of its blanks in turn.
 */
#ifndef KITH_TESTS_GUARD_JUDGE_H
#define KITH_TESTS_GUARD_JUDGE_H

#include "guard_scene.h"

/* By the number of exchanges. */
static const char *const judge_logs[] = {
	"log: []\n",
	"log:\n  - 2026-01-10 met: x\n",
	"log:\n  - 2026-01-10 met: x\n  - 2026-02-10 replied: x\n",
	"log:\n  - 2026-01-10 met: x\n  - 2026-02-10 replied: x\n"
	"  - 2026-03-10 helped: x\n",
	"log:\n  - 2026-01-10 met: x\n  - 2026-02-10 replied: x\n"
	"  - 2026-03-10 helped: x\n  - 2026-03-11 helped: x\n",
};

static void judge(struct scene *s, const char *contact, struct str sentence,
		  struct buf *names)
{
	struct buf body = BUF_INIT;
	struct guard_case c = {.subject = STR("s"), .personal = 1, .ctx = s};

	buf_addf(&body,
		 "Dear Dr. Lee,\n\nIt was good to meet you. %.*s\n\n"
		 "Kind regards,\nDr. Nimali Perera\n",
		 STR_ARG(sentence));
	c.body = buf_str(&body);
	buf_clear(names);
	run(s, contact, "Subject: s\n", &c, names);
	if (c.says_first)
		buf_addz(names, "first ");
	buf_addz(names, "");
	buf_release(&body);
}

static void judge_wrapped(struct scene *s, const char *contact,
			  const char *sentence, const char *struck)
{
	struct buf wrapped = BUF_INIT, names = BUF_INIT;

	judge(s, contact, str_z(sentence), &names);
	tap_is_str(buf_str(&names), struck, "%s", sentence);
	for (const char *p = strchr(sentence, ' '); p; p = strchr(p + 1, ' ')) {
		size_t at = (size_t)(p - sentence);

		buf_clear(&wrapped);
		buf_addz(&wrapped, sentence);
		wrapped.s[at] = '\n';
		judge(s, contact, buf_str(&wrapped), &names);
		if (!str_is(buf_str(&names), struck))
			tap_is_str(buf_str(&names), struck, "wrapped at %zu",
				   at);
	}
	buf_release(&wrapped);
	buf_release(&names);
}

/* Sentences, with a NULL behind them, that the same guards hold back. */
struct corpus {
	const char *struck;
	int exchanges;
	const char *const *sentences;
};

static inline void judge_corpus(const struct corpus *corpus, size_t count)
{
	struct scene s;

	scene_init(&s);
	for (size_t i = 0; i < count; i++)
		for (const char *const *p = corpus[i].sentences; *p; p++)
			judge_wrapped(&s, judge_logs[corpus[i].exchanges], *p,
				      corpus[i].struck);
	scene_release(&s);
}

#endif
