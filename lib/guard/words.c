#include "config.h"

#include "guard/guard_impl.h"

#include <errno.h>
#include <stdlib.h>

#include "base/ascii.h"
#include "base/file.h"
#include "base/text.h"
#include "base/utf8.h"
#include "store/store.h"

/* The words that reading goes by: where they are found, what a network adds,
 * and whether notes have any of those about patients. */

/* The topics of GUARD_SICK, GUARD_CLINICAL and GUARD_WHOSE. */
static const char *const noted[] = {"patient patients",
				    "illness clinical record security birth",
				    "person kin photo"};

unsigned guard_topic(const struct guard_words *w, struct str name)
{
	unsigned topic = w->topic_count;

	while (topic && !str_eq(w->topics[topic], name))
		topic--;
	return topic;
}

uint64_t guard_topics(const struct guard_words *w, struct str names)
{
	uint64_t bits = 0;
	struct str name;

	while (str_split(&names, '|', &name))
		bits |= guard_bit(guard_topic(w, name));
	return bits;
}

bool guard_is_word(struct str text, struct str word)
{
	size_t at = 0;

	for (size_t i = 0; i < word.n; i++) {
		char like = word.p[i],
		     c = at < text.n ? ascii_lower(text.p[at]) : '\0';

		if (c == like || (like == '-' && (c == '/' || c == '.')) ||
		    ((like == '#' || like == '_') && ascii_is_digit(c)))
			at++;
		else if (like != '_')
			return like == '*';
	}
	return at == text.n;
}

bool guards_concern_notes(const struct guard_words *w, struct str text,
			  struct buf *folded)
{
	unsigned says = 0;

	if (utf8_ascii(text) < text.n) {
		buf_clear(folded);
		text_fold(folded, text);
		text = buf_str(folded);
	}
	for (size_t i = 0; i < text.n && !(says & GUARD_SICK); i++) {
		struct str word = {text.p + i, 0};
		const struct guard_phrase *p;
		unsigned start;

		while (i < text.n && ascii_is_word(text.p[i]))
			i++;
		word.n = (size_t)(text.p + i - word.p);
		if (!word.n)
			continue;
		start = guard_start(word);
		for (uint32_t k = w->notes[start] ? w->first[start] : 0; k;
		     k = p->next) {
			p = &w->phrases[k - 1];
			if (w->says[p->topic] & ~says &&
			    guard_is_word(word, p->word))
				says |= w->says[p->topic];
		}
		says |= ascii_is_digit(*word.p) ? GUARD_WHOSE : 0;
		/* or as in a social security number */
		if ((says & GUARD_CLINICAL && says & GUARD_WHOSE) ||
		    (word.n == 3 && i < text.n && text.p[i] == '-' &&
		     ascii_is_digit(*word.p)))
			says |= GUARD_SICK;
	}
	return says & GUARD_SICK;
}

static unsigned add_topic(struct guard_words *w, struct str name)
{
	unsigned topic = ++w->topic_count;

	w->topics[topic] = name;
	for (int i = 0; i < 3; i++)
		w->says[topic] |= str_has_word(str_z(noted[i]), ' ', name) << i;
	return topic;
}

static void add_phrase(struct guard_words *w, struct str phrase, unsigned topic,
		       bool innocent)
{
	struct str words, word, rest;

	str_cut(phrase, ' ', &words, &rest);
	while (str_split(&words, '|', &word)) {
		unsigned start = word.n ? guard_start(word) : 0;

		MEM_GROW(w->phrases, w->count, w->cap);
		w->phrases[w->count++] = (struct guard_phrase){
			word,
			rest,
			topic,
			*word.p == '@' ? guard_topic(w, str_skip(word, 1)) : 0,
			innocent,
			w->first[start]};
		w->first[start] = (uint32_t)w->count;
		w->notes[start] |= w->says[topic];
	}
}

/* TOPIC: PHRASES, or more PHRASES of the topic, or "- PHRASES". False for a
 * topic that words.txt has not. */
static bool add_line(struct guard_words *w, struct str line, unsigned *topic)
{
	struct str name, rest, phrase;
	bool innocent;

	if (str_cut(line, ':', &name, &rest)) {
		*topic = guard_topic(w, name);
		if (!*topic && !w->closed)
			*topic = add_topic(w, name);
		line = str_trim(rest);
	}
	innocent = str_starts(line, STR("- "));
	line = str_skip(line, innocent ? 2 : 0);
	while (*topic && line.n && str_split(&line, ',', &phrase))
		add_phrase(w, phrase, *topic, innocent);
	return *topic;
}

/* GUARD refuse|again TOPIC... [but TOPIC]: WHY */
static void add_rule(struct guard_words *w, struct str line)
{
	struct guard_rule *r;
	struct str head, word;
	uint64_t *bits;

	MEM_GROW(w->rules, w->rule_count, w->rule_cap);
	r = &w->rules[w->rule_count++];
	*r = (struct guard_rule){.guard = GUARD_MISSING};
	str_cut(line, ':', &head, &r->why);
	r->why = str_trim(r->why);
	head = str_trim(head);
	str_split(&head, ' ', &word);
	r->guard = (enum guard)str_place(word, guard_rows, sizeof(*guard_rows));
	str_split(&head, ' ', &word);
	r->refuses = str_is(word, "refuse");
	for (bits = r->all; str_split(&head, ' ', &word);)
		if (str_is(word, "but"))
			bits = &r->unless;
		else
			*bits++ = guard_topics(w, word);
}

struct guard_words *guard_words_new(void)
{
	struct guard_words *w = mem_zalloc(sizeof(*w));
	unsigned topic = 0;

	for (const char *const *p = words_txt; *p; p++)
		if (**p == '=')
			add_rule(w, str_z(*p + 1));
		else if (**p != '\n' && **p != '#')
			add_line(w, str_trim(str_z(*p)), &topic);
	w->closed = true;
	return w;
}

void guard_words_free(struct guard_words *w)
{
	if (!w)
		return;
	arena_release(&w->arena);
	free(w->phrases);
	free(w->rules);
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
				   "'%.*s' belongs to no topic; see kith help "
				   "draft",
				   STR_ARG(line));
	}
	buf_release(&folded);
}

void guard_words_load(struct guard_words *w, const char *root, struct diag *d)
{
	struct buf path = BUF_INIT, text = BUF_INIT;
	struct names names = {NULL};
	size_t folder;

	buf_addf(&path, "%s/guards", root ? root : "");
	folder = path.len;
	if (root && !names_read(&names, path.s) && errno != ENOENT)
		diag_error(d, path.s, POS_START, "cannot read the folder: %s",
			   store_strerror(errno));
	names_sort(&names);
	for (size_t i = 0; i < names.count; i++) {
		if (names.list[i][0] == '.' || strchr(names.list[i], '~'))
			continue;
		path.len = folder;
		buf_addf(&path, "/%s", names.list[i]);
		buf_clear(&text);
		if (file_slurp(path.s, TEMPLATE_BYTES, &text) < 0)
			diag_error(d, path.s, POS_START, "%s",
				   errno == EISDIR ? "a folder, not a list of "
						     "words"
						   : store_strerror(errno));
		else
			guard_words_add(w, path.s, buf_str(&text), d);
	}
	names_release(&names);
	buf_release(&path);
	buf_release(&text);
}
