#include "config.h"

#include "guard/guard_impl.h"

#include <dirent.h>
#include <errno.h>
#include <stdlib.h>

#include "base/ascii.h"
#include "base/file.h"
#include "base/text.h"
#include "base/utf8.h"
#include "store/store.h"

/* The words that reading goes by: where they are found, what a network adds,
 * and whether notes have any of those about patients. */

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

static unsigned letter_number(char c)
{
	return guard_letters[(unsigned char)c];
}

unsigned guard_start(struct str word)
{
	unsigned start = letter_number(*word.p) << GUARD_BITS;

	return start && word.n > 1 ? start + letter_number(word.p[1]) : start;
}

bool guard_is_word(struct str text, struct str word)
{
	if (word.n && word.p[word.n - 1] == '*')
		return str_starts(text, (struct str){word.p, word.n - 1});
	return str_eq(word, text);
}

/* May it be noted? By its first three letters, of which few words have such. */
static bool may_say(struct str word)
{
	unsigned third = word.n > 2 ? letter_number(word.p[2]) : 0;

	return guard_thirds[guard_start(word)] >> third & 1;
}

/* What a word of notes says of them. */
static unsigned note_of(struct str word)
{
	unsigned note = ascii_is_digit(*word.p) ? GUARD_WHOSE : 0;
	unsigned start = guard_start(word);

	for (size_t i = guard_note_ends[start - 1]; i < guard_note_ends[start];
	     i++) {
		struct str like = guard_notes[i].word;
		bool open = like.p[like.n - 1] == '*';

		like.n -= open;
		if ((open || like.n == word.n) && str_case_starts(word, like))
			note |= guard_notes[i].says;
	}
	return note;
}

bool guards_concern_notes(const struct guard_words *w, struct str text,
			  struct buf *folded)
{
	unsigned note = w->count ? GUARD_SICK : 0;
	struct str word;

	if (utf8_ascii(text) < text.n) {
		buf_clear(folded);
		text_fold(folded, text);
		text = buf_str(folded);
	}
	for (size_t i = 0; i < text.n && !(note & GUARD_SICK); i++) {
		word = (struct str){text.p + i, 0};
		while (i < text.n && letter_number(text.p[i]))
			i++;
		word.n = (size_t)(text.p + i - word.p);
		if (!word.n || !may_say(word))
			continue;
		note |= note_of(word);
		/* or as in a social security number */
		if ((note & GUARD_CLINICAL && note & GUARD_WHOSE) ||
		    (word.n == 3 && i < text.n && text.p[i] == '-' &&
		     ascii_is_digit(*word.p)))
			note |= GUARD_SICK;
	}
	return note & GUARD_SICK;
}

/* As words.awk does it. */
static void add_phrase(struct guard_words *w, struct str phrase, unsigned topic,
		       bool innocent)
{
	struct str words = guard_cut(&phrase, ' '), word;

	while (words.n) {
		MEM_GROW(w->phrases, w->count, w->cap);
		word = guard_cut(&words, '|');
		w->phrases[w->count++] = (struct guard_phrase){
			word, phrase, guard_start(word), topic, innocent};
	}
}

/* TOPIC: PHRASES, or more PHRASES of the topic, or "- PHRASES". False for a
 * topic that there is not. */
static bool add_line(struct guard_words *w, struct str line, unsigned *topic)
{
	struct str name, rest;
	bool innocent;

	if (str_cut(line, ':', &name, &rest)) {
		*topic = guard_topic(name);
		line = str_trim(rest);
	}
	innocent = str_starts(line, STR("- "));
	line = str_skip(line, innocent ? 2 : 0);
	while (*topic && line.n)
		add_phrase(w, str_trim(guard_cut(&line, ',')), *topic,
			   innocent);
	return *topic;
}

struct guard_words *guard_words_new(void)
{
	return mem_zalloc(sizeof(struct guard_words));
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
