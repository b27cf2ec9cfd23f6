#include "config.h"

#include "reading/reading_impl.h"

#include <errno.h>
#include <stdlib.h>

#include "base/ascii.h"
#include "base/file.h"
#include "base/text.h"
#include "base/utf8.h"
#include "store/store.h"

enum {
	FILE_BYTES = 64 * 1024, /* at most, of words */
};

uint64_t lexicon_topics(const struct lexicon *l, struct str names)
{
	uint64_t bits = 0;
	struct str name;

	while (str_split(&names, '|', &name))
		for (size_t i = 1; i <= l->topic_count; i++)
			if (str_eq(l->topics[i], name))
				bits |= UINT64_C(1) << i;
	return bits;
}

bool lexicon_is_word(struct str text, struct str word)
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

bool lexicon_glance(const struct lexicon *l, struct str text,
		    struct buf *folded)
{
	uint64_t left = l->looked;

	if (utf8_ascii(text) < text.n) {
		buf_clear(folded);
		text_fold(folded, text);
		text = buf_str(folded);
	}
	for (size_t i = 0, from; from = i, i < text.n; i += i == from) {
		const struct phrase *p;
		struct str word;
		unsigned start;

		if (ascii_is_digit(text.p[i]))
			i += reading_number(text, i);
		else
			while (i < text.n && ascii_is_word(text.p[i]))
				i++;
		if (i == from)
			continue;
		word = (struct str){text.p + from, i - from};
		start = lexicon_start(word);
		for (uint32_t k = l->begun[start] & left ? l->first[start] : 0;
		     k; k = p->next) {
			p = &l->phrases[k - 1];
			if (left & p->topic && lexicon_is_word(word, p->word))
				left &= ~p->topic;
		}
	}
	for (size_t i = 0; i < l->look_count; i++)
		if (lexicon_have(l->looked & ~left, l->rules[i].all))
			return true;
	return false;
}

/* NAME refuse|again TOPIC... [but TOPIC]: WHY */
static void add_rule(struct lexicon *l, struct str line)
{
	struct lexicon_rule *r;
	struct str head, word;
	uint64_t *bits;

	MEM_GROW(l->rules, l->rule_count, l->rule_cap);
	r = &l->rules[l->rule_count++];
	*r = (struct lexicon_rule){.certain = false};
	str_cut(line, ':', &head, &r->why);
	r->why = str_trim(r->why);
	str_split(&head, ' ', &r->name);
	str_split(&head, ' ', &word);
	r->certain = str_is(word, "refuse");
	for (bits = r->all; str_split(&head, ' ', &word);)
		if (str_is(word, "but"))
			bits = &r->unless;
		else
			*bits++ = lexicon_topics(l, word);
	for (bits = r->all; str_is(r->name, "look") && *bits; bits++)
		l->looked |= *bits;
	l->look_count += str_is(r->name, "look");
}

static void add_phrase(struct lexicon *l, struct str phrase, uint64_t topic,
		       bool innocent)
{
	struct str words, word, rest;

	str_cut(phrase, ' ', &words, &rest);
	while (str_split(&words, '|', &word)) {
		unsigned start = word.n ? lexicon_start(word) : 0;

		MEM_GROW(l->phrases, l->count, l->cap);
		l->phrases[l->count++] = (struct phrase){
			word,
			rest,
			topic,
			*word.p == '@' ? lexicon_topics(l, str_skip(word, 1)) : 0,
			innocent,
			l->first[start]};
		l->first[start] = (uint32_t)l->count;
		l->begun[start] |= topic;
	}
}

/* TOPIC: PHRASES, or more PHRASES of the topic, or "- PHRASES"; or "= " and a
 * rule. False for a topic that words.txt has not. */
static bool add_line(struct lexicon *l, struct str line, uint64_t *topic)
{
	struct str name, rest, phrase;
	bool innocent;

	if (!line.n || *line.p == '#')
		return true;
	if (!l->closed && str_starts(line, STR("= "))) {
		add_rule(l, str_skip(line, 2));
		return true;
	}
	if (str_cut(line, ':', &name, &rest)) {
		if (!l->closed)
			l->topics[++l->topic_count] = name;
		*topic = lexicon_topics(l, name);
		line = str_trim(rest);
	}
	innocent = str_starts(line, STR("- "));
	line = str_skip(line, innocent ? 2 : 0);
	while (*topic && line.n && str_split(&line, ',', &phrase))
		add_phrase(l, phrase, *topic, innocent);
	return *topic;
}

struct lexicon *lexicon_new(void)
{
	struct lexicon *l = mem_zalloc(sizeof(*l));
	uint64_t topic = 0;

	for (const char *const *p = words_txt; *p; p++)
		add_line(l, str_trim(str_z(*p)), &topic);
	l->closed = true;
	return l;
}

void lexicon_free(struct lexicon *l)
{
	if (!l)
		return;
	arena_release(&l->arena);
	free(l->phrases);
	free(l->rules);
	free(l);
}

void lexicon_add(struct lexicon *l, const char *file, struct str text,
		 struct diag *d)
{
	struct buf folded = BUF_INIT;
	struct str rest, line;
	uint64_t topic = 0;

	text_fold(&folded, text);
	for (size_t i = 0; i < folded.len; i++)
		if (folded.s[i] == '\'' ||
		    (folded.s[i] == '-' && i && folded.s[i - 1] != '\n'))
			folded.s[i] = ' ';
	rest = folded.len ? arena_str(&l->arena, buf_str(&folded)) : STR_NONE;
	for (uint32_t at = 1; str_line(&rest, &line); at++) {
		line = str_trim(line);
		if (!add_line(l, line, &topic))
			diag_error(d, file, (struct pos){at, 1},
				   "'%.*s' belongs to no topic; see kith help "
				   "draft",
				   STR_ARG(line));
	}
	buf_release(&folded);
}

void lexicon_load(struct lexicon *l, const char *root, struct diag *d)
{
	struct buf path = BUF_INIT, text = BUF_INIT;
	struct names names = {.list = NULL};
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
		if (file_slurp(path.s, FILE_BYTES, &text) < 0)
			diag_error(d, path.s, POS_START, "%s",
				   errno == EISDIR ? "a folder, not a list of "
						     "words"
						   : store_strerror(errno));
		else
			lexicon_add(l, path.s, buf_str(&text), d);
	}
	names_release(&names);
	buf_release(&path);
	buf_release(&text);
}
