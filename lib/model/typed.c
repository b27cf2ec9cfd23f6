#include "config.h"

#include "model/typed.h"

#include "model/schema.h"

static bool has_blank(struct str s)
{
	for (size_t i = 0; i < s.n; i++)
		if (strchr(" \t\n", s.p[i]))
			return true;
	return false;
}

bool typed_part(struct typed_entry *e, struct str word)
{
	if (word.n > 1 && word.p[word.n - 1] == ':')
		word.n--;
	if (word.n > 1 && word.p[0] == '@' && !e->event.n && !has_blank(word))
		e->event = str_skip(word, 1);
	else if (!e->via.n && !e->text.n && vocab_has(vocab_channels, word))
		e->via = word;
	else
		return false;
	return true;
}

/* How a word is given that is the text after all; `lead` ends in "if". */
static void add_way(struct buf *why, const struct typed_entry *e,
		    const char *lead, struct str word)
{
	buf_addf(why, "%s it is the text, ", lead);
	if (e->form == TYPED_LOG)
		buf_addf(why, "write -k text='%.*s'", STR_ARG(word));
	else
		buf_addz(why, "quote it with the rest");
}

static void refuse_day(const struct typed_entry *e, struct str word,
		       struct buf *why)
{
	const char *option = e->form == TYPED_ANSWER ? "" : "-d ";

	if (e->dated || !schema_typed_day(why, word, e->today, option))
		return;
	if (has_blank(word))
		buf_addf(why, ", and the rest as the text%s",
			 *option ? "; with '-d today' all of it is the text"
				 : "");
	else
		add_way(why, e, "; if", word);
}

static void refuse_channel(const struct typed_entry *e, struct str word,
			   bool more, struct buf *why)
{
	const char *meant = vocab_suggest_channel(word, more);
	const struct log_type *type =
		meant ? vocab_log_type(str_z(meant)) : NULL;

	if (type && str_is(e->type, meant))
		return;
	if (vocab_has(vocab_channels, word)) {
		buf_addf(why,
			 "'%.*s' is a second channel, but an entry has one",
			 STR_ARG(word));
		add_way(why, e, "; if", word);
	} else if (type) {
		buf_addf(why,
			 "'%.*s' is no channel; write '%s' if you %s, 'zoom' "
			 "for a call;",
			 STR_ARG(word), meant, type->help);
		add_way(why, e, " if", word);
	} else if (meant) {
		buf_addf(why, "unknown channel '%.*s'; did you mean '%s'?",
			 STR_ARG(word), meant);
		add_way(why, e, " If", word);
	} else if (more) {
		buf_addf(why, "unknown channel '%.*s'; ", STR_ARG(word));
		vocab_hint(why, vocab_channels, NULL, STR_NONE);
		buf_addz(why, ", or quote text of several words");
	}
}

bool typed_text(struct typed_entry *e, struct str word, bool more,
		struct buf *why)
{
	size_t start = why->len;
	struct str via, text;

	if (e->text.n)
		buf_addf(why,
			 "unexpected '%.*s' after the text '%.*s'; quote text "
			 "of several words",
			 STR_ARG(word), STR_ARG(e->text));
	else if (str_is(word, "@"))
		buf_addz(why, "'@' needs the id of an event, as in @apa-2026");
	else
		refuse_day(e, word, why);
	if (why->len == start && !has_blank(word) && (more || !e->via.n))
		refuse_channel(e, word, more, why);
	if (why->len > start)
		return false;
	e->text = word;
	if (!e->via.n && str_cut(word, ':', &via, &text) &&
	    vocab_has(vocab_channels, via)) {
		e->via = via;
		e->text = str_trim(text);
	}
	return true;
}
