/* The words of words.txt, and the quick look at notes. */
#include "config.h"

#include "reading/reading_impl.h"
#include "tap.h"

/* Is a text of these looked at, as it is and in capitals? */
static bool glances(const struct lexicon *l, const char *before,
		    struct str word)
{
	struct buf text = BUF_INIT, scratch = BUF_INIT;
	bool is;

	buf_addf(&text, "%s%.*s", before, STR_ARG(word));
	if (text.s[text.len - 1] == '*')
		text.s[text.len - 1] = 's';
	is = lexicon_glance(l, buf_str(&text), &scratch);
	for (size_t k = 0; k < text.len; k++)
		text.s[k] = ascii_upper(text.s[k]);
	is = is && lexicon_glance(l, buf_str(&text), &scratch);
	buf_release(&text);
	buf_release(&scratch);
	return is;
}

/* Every word that says who was ill is noticed, however it is written. */
static void test_glance(const struct lexicon *l)
{
	uint64_t whose = lexicon_topics(l, STR("person|kin|photo"));
	size_t count = 0;

	for (size_t i = 0; i < l->count; i++) {
		const struct phrase *p = &l->phrases[i];

		if (!(l->looked & p->topic) || p->innocent ||
		    !ascii_is_lower(*p->word.p))
			continue; /* not about the ill, or no words */
		count++;
		if (!glances(l, p->topic & whose ? "mania\n" : "12 (", p->word))
			tap_ok(false, "'%.*s' is passed by", STR_ARG(p->word));
	}
	tap_ok(count > 100, "%zu words that notes are read for", count);
	tap_ok(glances(l, "", STR("no 123-45-6789")),
	       "and numbers of security");
	tap_ok(!glances(l, "", STR("12 aged talked of reading, 1234-5")),
	       "others are passed by");
}

int main(void)
{
	struct lexicon *l = lexicon_new();

	test_glance(l);
	lexicon_free(l);
	return tap_done();
}
