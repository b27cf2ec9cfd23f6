#include "config.h"

#include "guard/guard_impl.h"

#include <dirent.h>
#include <errno.h>
#include <stdlib.h>

#include "base/file.h"
#include "base/text.h"
#include "store/store.h"

unsigned guard_topic(struct str name)
{
	for (unsigned i = 1; guard_topics[i].p; i++)
		if (str_eq(guard_topics[i], name))
			return i;
	return 0;
}

struct str guard_cut(struct str *s, char end)
{
	struct str piece;

	str_cut(*s, end, &piece, s);
	return piece;
}

/* As words.awk does it. */
static void add_phrase(struct guard_words *w, struct str phrase, unsigned topic,
		       bool innocent)
{
	struct str words = guard_cut(&phrase, ' ');

	while (words.n) {
		w->phrases = mem_grow(w->phrases, w->count, &w->cap,
				      sizeof(*w->phrases));
		w->phrases[w->count++] = (struct guard_phrase){
			guard_cut(&words, '|'), phrase, topic, innocent};
	}
}

/* TOPIC: PHRASES, or more PHRASES of the topic, or "- PHRASES". False for a
 * topic that there is not. */
static bool add_line(struct guard_words *w, struct str line, unsigned *topic)
{
	struct str name, rest, phrase;
	bool innocent;

	if (str_cut(line, ':', &name, &rest)) {
		*topic = guard_topic(name);
		line = str_trim(rest);
	}
	innocent = str_starts(line, STR("- "));
	line = str_skip(line, innocent ? 2 : 0);
	while (*topic && line.n) {
		phrase = guard_cut(&line, ',');
		add_phrase(w, str_trim(phrase), *topic, innocent);
	}
	return *topic;
}

/* The bits of `a|b`. */
static uint64_t bits(struct str names)
{
	uint64_t all = 0;

	while (names.n)
		all |= guard_bit(guard_topic(guard_cut(&names, '|')));
	return all;
}

/* GUARD refuse|again TOPIC... [but TOPIC] [outside|early]: WHY */
static void add_rule(struct guard_words *w, struct str text)
{
	struct guard_rule *r = &w->rules[w->rule_count++];
	struct str head = guard_cut(&text, ':'), word;
	size_t n = 0;

	r->why = str_trim(text);
	r->guard = (enum guard)guard_find(guard_cut(&head, ' '));
	r->refuses = str_is(guard_cut(&head, ' '), "refuse");
	while (head.n) {
		word = guard_cut(&head, ' ');
		if (str_is(word, "outside"))
			r->outside = true;
		else if (str_is(word, "early"))
			r->early = true;
		else if (str_is(word, "but"))
			r->unless = bits(guard_cut(&head, ' '));
		else
			r->all[n++] = bits(word);
	}
}

struct guard_words *guard_words_new(void)
{
	struct guard_words *w = mem_zalloc(sizeof(*w));

	for (const struct str *rule = guard_rules; rule->p; rule++)
		add_rule(w, *rule);
	return w;
}

void guard_words_free(struct guard_words *w)
{
	if (!w)
		return;
	arena_release(&w->arena);
	free(w->phrases);
	free(w);
}

void guard_words_add(struct guard_words *w, const char *file, struct str text,
		     struct diag *d)
{
	struct buf folded = BUF_INIT;
	struct str rest, line;
	unsigned topic = 0;

	text_fold(&folded, text);
	for (size_t i = 0; i < folded.len; i++)
		if (folded.s[i] == '\'' ||
		    (folded.s[i] == '-' && i && folded.s[i - 1] != '\n'))
			folded.s[i] = ' ';
	rest = folded.len ? arena_str(&w->arena, buf_str(&folded)) : STR_NONE;
	for (uint32_t at = 1; str_line(&rest, &line); at++) {
		line = str_trim(line);
		if (line.n && line.p[0] != '#' && !add_line(w, line, &topic))
			diag_error(d, file, (struct pos){at, 1},
				   "'%.*s' is of no topic; see kith help draft",
				   STR_ARG(line));
	}
	buf_release(&folded);
}

void guard_words_load(struct guard_words *w, const char *root, struct diag *d)
{
	struct buf path = BUF_INIT, text = BUF_INIT;
	DIR *dir;

	buf_addf(&path, "%s/guards", root ? root : "");
	dir = root ? opendir(path.s) : NULL;
	for (struct dirent *e; dir && (e = readdir(dir));) {
		size_t folder = path.len;

		if (e->d_name[0] == '.')
			continue;
		buf_addf(&path, "/%s", e->d_name);
		buf_clear(&text);
		if (file_slurp(path.s, TEMPLATE_BYTES, &text) < 0)
			diag_error(d, path.s, POS_START, "%s",
				   store_strerror(errno));
		else
			guard_words_add(w, path.s, buf_str(&text), d);
		path.len = folder;
	}
	if (dir)
		closedir(dir);
	buf_release(&path);
	buf_release(&text);
}
