/*
 * What reading makes of the sentences in tests/data/guards, each in a first
 * mail to a program director: careless ones are mostly noticed, careful ones
 * never refused and mostly left in peace, certain ones refused; and all of it
 * wherever their lines are broken.
 *
 *	guard_reading -v	says what each sentence raises
 */
#include "config.h"

#include <stdlib.h>

#include "base/file.h"
#include "guard_scene.h"

static bool verbose;

/* What the sentence raises, its blank at `wrap` a newline. */
static void judge(struct scene *s, const char *contact, struct str sentence,
		  size_t wrap, struct buf *names)
{
	struct buf body = BUF_INIT;
	struct guard_case c = {.subject = STR("s"), .personal = 1};
	size_t at;

	buf_addz(&body, "Dear Dr. Lee,\n\nIt was good to meet you. ");
	at = body.len + wrap;
	buf_addstr(&body, sentence);
	if (wrap)
		body.s[at] = '\n';
	buf_addz(&body, "\n\nKind regards,\nDr. Nimali Perera\nSri Lanka\n");
	c.body = buf_str(&body);
	buf_clear(names);
	run(s, contact, "Subject: s\n", &c, names);
	buf_addz(names, "");
	buf_release(&body);
}

struct count {
	size_t all, refused, noticed;
};

/* Is something there that is no question? */
static bool refuses(struct str names)
{
	struct str name;

	while (str_split(&names, ' ', &name))
		if (name.n && name.p[name.n - 1] != '?')
			return true;
	return false;
}

static void judge_sentence(struct scene *s, const char *contact,
			   struct str sentence, struct count *n)
{
	struct buf names = BUF_INIT, wrapped = BUF_INIT;

	judge(s, contact, sentence, 0, &names);
	if (verbose)
		printf("# %s: %.*s\n", names.s, STR_ARG(sentence));
	n->all++;
	n->refused += refuses(buf_str(&names));
	n->noticed += names.len > 0;
	for (size_t i = 1; i < sentence.n; i++) {
		if (sentence.p[i] != ' ')
			continue;
		judge(s, contact, sentence, i, &wrapped);
		if (!str_eq(buf_str(&wrapped), buf_str(&names)))
			tap_ok(false, "'%.*s' broken at %zu: %s",
			       STR_ARG(sentence), i, wrapped.s);
	}
	buf_release(&names);
	buf_release(&wrapped);
}

static struct count judge_file(struct scene *s, const char *contact,
			       const char *name)
{
	struct buf path = BUF_INIT, text = BUF_INIT;
	struct count n = {0, 0, 0};
	struct str rest, line;

	buf_addf(&path, "%s/tests/data/guards/%s", getenv("TOP"), name);
	tap_ok(file_slurp(path.s, 1 << 20, &text) == 0, "%s is there", name);
	rest = buf_str(&text);
	while (str_split(&rest, '\n', &line))
		if (line.n && line.p[0] != '#')
			judge_sentence(s, contact, line, &n);
	printf("# %s: of %zu %zu are refused, %zu read again\n", name, n.all,
	       n.refused, n.noticed - n.refused);
	buf_release(&path);
	buf_release(&text);
	return n;
}

int main(int argc, char **argv)
{
	static const char director[] = "role: program-director\n";
	struct scene s;
	struct count n;

	verbose = argc > 1 && strcmp(argv[1], "-v") == 0;
	scene_init(&s);
	n = judge_file(&s, director, "certain");
	tap_ok(n.all && n.refused == n.all, "what is certain is refused");
	n = judge_file(&s, director, "careless");
	tap_ok(n.all && n.noticed * 10 >= n.all * 8,
	       "of careless sentences 8 of 10 are noticed");
	n = judge_file(&s, director, "careful");
	tap_is_int((long)n.refused, 0, "no careful sentence is refused");
	tap_ok(n.all && n.noticed * 4 <= n.all,
	       "and at most 1 of 4 is to be read again");
	n = judge_file(&s, director, "passing");
	tap_is_int((long)n.refused, 0, "nor one that only looks like trouble");
	tap_ok(n.noticed * 4 <= n.all, "of which 1 of 4 is read again");
	scene_release(&s);
	return tap_done();
}
