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
	if (word.n && word.p[word.n - 1] == '*')
		return str_starts(text, (struct str){word.p, word.n - 1});
	return str_eq(word, text);
}

/* What a word of notes says of them. */
static unsigned note_of(const struct guard_words *w, struct str word)
{
	unsigned says = ascii_is_digit(*word.p) ? GUARD_WHOSE : 0;
	const struct guard_note *n;

	for (uint32_t i = w->first_notes[guard_start(word)]; i; i = n->next) {
		struct str like = w->notes[i - 1].word;
		bool open = like.p[like.n - 1] == '*';

		n = &w->notes[i - 1];
		like.n -= open;
		if ((open || like.n == word.n) && str_case_starts(word, like))
			says |= n->says;
	}
	return says;
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

		while (i < text.n && ascii_is_word(text.p[i]))
			i++;
		word.n = (size_t)(text.p + i - word.p);
		says |= word.n ? note_of(w, word) : 0;
		/* or as in a social security number */
		if ((says & GUARD_CLINICAL && says & GUARD_WHOSE) ||
		    (word.n == 3 && i < text.n && text.p[i] == '-' &&
		     ascii_is_digit(*word.p)))
			says |= GUARD_SICK;
	}
	return says & GUARD_SICK;
}

/* Notes are looked at for the longest words of a phrase, which are rare. If it
 * needs a person or a number, they say so beside one; a number and a relative
 * say it alone. */
static void add_notes(struct guard_words *w, struct str phrase, uint64_t topic)
{
	bool needs = memchr(phrase.p, '@', phrase.n);
	unsigned says = topic & w->sick       ? GUARD_SICK
			: topic & w->clinical ? GUARD_CLINICAL
					      : GUARD_WHOSE;
	struct str rest = phrase, best = STR_NONE, words, first, others;
	size_t most = 0;

	if (says == GUARD_WHOSE && needs && str_find(phrase, STR("@cap")) < 0)
		return;
	while (str_split(&rest, ' ', &words)) {
		str_cut(words, '|', &first, &others);
		if (first.n > most && first.p[0] != '@') {
			most = first.n;
			best = words;
		}
	}
	if (says == GUARD_SICK && needs)
		says = GUARD_CLINICAL;
	while (str_split(&best, '|', &first)) {
		uint32_t *head = &w->first_notes[guard_start(first)];

		MEM_GROW(w->notes, w->note_count, w->note_cap);
		w->notes[w->note_count++] =
			(struct guard_note){first, says, *head};
		*head = (uint32_t)w->note_count;
	}
}

static unsigned add_topic(struct guard_words *w, struct str name)
{
	static const struct str sick =
		STR_INIT("patient patients record security");
	static const struct str whose = STR_INIT("person who kin age photo");
	uint64_t bit = guard_bit(++w->topic_count);

	w->topics[w->topic_count] = name;
	w->sick |= str_has_word(sick, ' ', name) ? bit : 0;
	w->clinical |= str_is(name, "clinical") ? bit : 0;
	w->whose |= str_has_word(whose, ' ', name) ? bit : 0;
	return w->topic_count;
}

static void add_phrase(struct guard_words *w, struct str phrase, unsigned topic,
		       bool innocent)
{
	uint64_t noted = w->sick | w->clinical | w->whose;
	struct str words, word, rest;

	if (w->for_notes && !innocent && noted & guard_bit(topic))
		add_notes(w, phrase, guard_bit(topic));
	str_cut(phrase, ' ', &words, &rest);
	while (words.n) {
		str_cut(words, '|', &word, &words);
		MEM_GROW(w->phrases, w->count, w->cap);
		w->phrases[w->count++] =
			(struct guard_phrase){word, rest, topic, innocent};
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
		if (!*topic && !w->own)
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

struct guard_words *guard_words_new(bool for_notes)
{
	struct guard_words *w = mem_zalloc(sizeof(*w));
	unsigned topic = 0;

	w->for_notes = for_notes;
	for (const char *const *p = words_txt; *p; p++)
		if (**p == '=')
			add_rule(w, str_z(*p + 1));
		else if (**p != '\n' && **p != '#')
			add_line(w, str_trim(str_z(*p)), &topic);
	w->own = w->count;
	return w;
}

void guard_words_free(struct guard_words *w)
{
	if (!w)
		return;
	arena_release(&w->arena);
	free(w->phrases);
	free(w->rules);
	free(w->notes);
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
