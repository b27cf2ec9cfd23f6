#include "config.h"

#include "model/typed.h"

#include "base/ascii.h"
#include "base/text.h"
#include "value/message.h"

static bool has_blank(struct str s)
{
	for (size_t i = 0; i < s.n; i++)
		if (strchr(" \t\n", s.p[i]))
			return true;
	return false;
}

/* The name among rows of a table that the word is, capitals aside. */
static struct str find_row(struct str word, const void *rows, size_t stride)
{
	const char *name;

	for (const char *row = rows; memcpy(&name, row, sizeof(name)), name;
	     row += stride)
		if (str_case_eq(word, str_z(name)))
			return str_z(name);
	return STR_NONE;
}

struct str typed_type(struct str word)
{
	struct str type =
		find_row(word, vocab_log_types, sizeof(*vocab_log_types));

	return type.n ? type
		      : find_row(word, vocab_program_log,
				 sizeof(*vocab_program_log));
}

bool typed_was_there(struct str type)
{
	const struct log_type *t = vocab_log_type(type);

	return t && (t->direction == DIR_BOTH ||
		     t == &vocab_log_types[ENTRY_ATTENDED]);
}

/* "yesterday", where no day is given: of what has happened it can be nothing
 * else. */
static bool take_day(struct typed_entry *e, struct str word)
{
	struct day_range range;

	if (e->day != DAY_NONE || e->text.n ||
	    !day_parse_past(word, e->today, &range) || range.from != range.to ||
	    range.from > e->today)
		return false;
	e->day = range.from;
	e->relative = day_parse(word) == DAY_NONE;
	return true;
}

bool typed_part(struct typed_entry *e, struct str word)
{
	struct str via;
	bool event;

	if (word.n > 1 && word.p[word.n - 1] == ':')
		word.n--;
	event = word.n > 1 && word.p[0] == '@' && !e->event.n &&
		!has_blank(word);
	if (event)
		e->event = str_skip(word, 1);
	else if (!e->via.n && !e->text.n &&
		 (via = find_row(word, vocab_channels, sizeof(*vocab_channels)))
			 .n)
		e->via = via;
	else if (!take_day(e, word))
		return false;
	e->at_event = event;
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

/* What is the text after a day that takes `taken` bytes of all the words. */
static void add_rest_way(const struct typed_entry *e, struct str word,
			 struct str all, size_t taken, struct buf *why)
{
	bool option = e->form != TYPED_ANSWER;

	if (taken < all.n)
		buf_addf(why, ", and the rest as the text%s",
			 option && taken < word.n
				 ? "; with '-d today' all of it is the text"
				 : "");
	else if (e->form == TYPED_LOG || !has_blank(all))
		add_way(why, e, "; if", all);
	else if (option)
		buf_addz(why, "; with '-d today' it is the text");
}

/* A day, which may be in several words. */
static void refuse_day(const struct typed_entry *e, const char *const *words,
		       struct buf *why)
{
	const char *option = e->form == TYPED_ANSWER ? "" : "-d ";
	struct str word = str_z(words[0]);
	struct buf all = BUF_INIT;
	size_t taken;

	if (e->day != DAY_NONE)
		return;
	for (; *words; words++)
		buf_addf(&all, "%s%s", all.len ? " " : "", *words);
	taken = schema_typed_day(why, word, e->today, option);
	if (!taken)
		taken = schema_typed_day(why, buf_str(&all), e->today, option);
	if (taken)
		add_rest_way(e, word, buf_str(&all), taken, why);
	buf_release(&all);
}

/* An answer is asked for again: there its day goes in front of the text. */
static void refuse_day_within(const struct typed_entry *e, struct str text,
			      struct buf *why)
{
	struct str said;
	char date[DAY_TEXT];
	int day;

	if (e->form != TYPED_ANSWER || e->day != DAY_NONE ||
	    !typed_was_there(e->type))
		return;
	day = schema_day_within(text, e->today, &said);
	if (!said.n)
		return;
	buf_addf(why, "which day was it? Write the day after '%.*s': ",
		 STR_ARG(e->type));
	if (day != DAY_NONE)
		buf_addf(why, "%s if it was '%.*s', or today",
			 day_format(day, date), STR_ARG(said));
	else
		buf_addf(why, "YYYY-MM-DD, or today; '%.*s' is not one day",
			 STR_ARG(said));
}

/* "@ohio psych conf" as one argument: what was to be an event may be all of it,
 * or its first word. Of who was not there it may be a name of theirs. */
static void refuse_blank_event(const struct typed_entry *e, struct str word,
			       struct buf *why)
{
	struct str first, rest;

	if (e->event.n || e->form == TYPED_ANSWER || word.p[0] != '@' ||
	    !ascii_is_word(word.p[1]) || !has_blank(word) ||
	    !typed_was_there(e->type))
		return;
	str_cut(word, ' ', &first, &rest);
	buf_addz(why, "an event is one word: write @");
	text_slug(why, str_skip(word, 1));
	buf_addf(why, ", or %.*s ", STR_ARG(first));
	text_word(why, str_trim(rest));
	if (e->form == TYPED_LOG)
		add_way(why, e, "; if", word);
}

/* Words after "@ohio" that are more of its name: up to a text in quotes. */
static void refuse_event_words(const struct typed_entry *e,
			       const char *const *words, struct buf *why)
{
	struct buf name = BUF_INIT;

	buf_addstr(&name, e->event);
	buf_addf(why, "'%s' is no channel; an event is one word: write @",
		 words[0]);
	for (; *words && !has_blank(str_z(*words)); words++)
		buf_addf(&name, " %s", *words);
	text_slug(why, buf_str(&name));
	buf_addz(why, ", or quote text of several words");
	buf_release(&name);
}

static void refuse_channel(const struct typed_entry *e,
			   const char *const *words, struct buf *why)
{
	struct str word = str_z(words[0]);
	bool more = words[1];
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
	} else if (more && ascii_is_digit(word.p[0])) {
		buf_addf(why,
			 "'%.*s' is no channel; a day is written as "
			 "2026-05-18, yesterday or friday;",
			 STR_ARG(word));
		add_way(why, e, " if", word);
	} else if (more && e->at_event) {
		refuse_event_words(e, words, why);
	} else if (more) {
		buf_addf(why, "unknown channel '%.*s'; ", STR_ARG(word));
		vocab_hint(why, vocab_channels, NULL, STR_NONE);
		buf_addz(why, ", or quote text of several words");
	}
}

/* A quoted text after a word which was taken for it: that one was to be a
 * channel. */
static void refuse_rest(const struct typed_entry *e, struct str word,
			struct buf *why)
{
	buf_addf(why, "unexpected '%.*s' after the text '%.*s'; ",
		 STR_ARG(word), STR_ARG(e->text));
	if (has_blank(word) && !has_blank(e->text) && !e->via.n) {
		buf_addz(why, "for a channel, ");
		vocab_hint(why, vocab_channels, NULL, STR_NONE);
	} else {
		buf_addz(why, "quote text of several words");
	}
}

bool typed_text(struct typed_entry *e, const char *const *words,
		struct buf *why)
{
	size_t start = why->len;
	struct str word = str_z(words[0]), via, text;
	bool more = words[1];

	if (e->text.n)
		refuse_rest(e, word, why);
	else if (str_is(word, "@"))
		buf_addz(why, "'@' needs the id of an event, as in @apa-2026");
	else
		refuse_day(e, words, why);
	if (why->len == start)
		refuse_blank_event(e, word, why);
	if (why->len == start && !has_blank(word) && (more || !e->via.n))
		refuse_channel(e, words, why);
	if (why->len == start)
		refuse_day_within(e, word, why);
	if (why->len > start)
		return false;
	e->text = word;
	if (!e->via.n && str_cut(word, ':', &via, &text) &&
	    (via = find_row(via, vocab_channels, sizeof(*vocab_channels))).n) {
		e->via = via;
		e->text = str_trim(text);
	}
	return true;
}

const struct field *typed_key(struct str key)
{
	char path[64] = "log.";

	if (key.n > sizeof(path) - 5)
		return NULL;
	memcpy(path + 4, key.p, key.n);
	return schema_find((struct str){path, key.n + 4});
}

bool typed_hint_key(struct buf *out, struct str word)
{
	struct str key, value;
	const struct field *f;

	if (!str_cut(word, '=', &key, &value) || !value.n ||
	    !(f = typed_key(key)))
		return false;
	buf_addf(out, "'%.*s' is a key with a value: ", STR_ARG(word));
	if (str_is(key, "date") || str_is(key, "type"))
		buf_addz(out, *key.p == 'd' ? "the day is given with -d"
					    : "the type has no key");
	else {
		buf_addf(out, "write -k %.*s=", STR_ARG(key));
		text_word(out, value);
	}
	return true;
}

static const char *other_kind(struct str s)
{
	if (message_is_address(s))
		return "is an e-mail address";
	if (str_find(s, STR("://")) > 0 && !memchr(s.p, ' ', s.n))
		return "is a link";
	/* a byte above ASCII is most often of a letter */
	for (size_t i = 0; i < s.n; i++)
		if (ascii_is_letter(s.p[i]) || (s.p[i] & 0x80))
			return NULL;
	return "has no letter in it";
}

struct str typed_last(struct str part)
{
	static const char *const joins[] = {"and ", "& ", NULL};

	for (const char *const *j = joins; *j; j++)
		if (str_case_starts(part, str_z(*j)))
			return str_trim(str_skip(part, strlen(*j)));
	return part;
}

bool typed_item(struct str *rest, char mark, size_t before, struct str *part)
{
	if (!str_split(rest, mark, part))
		return false;
	if (before && !rest->p)
		*part = typed_last(*part);
	return true;
}

bool typed_are_words(struct str answer, char mark, struct buf *why)
{
	struct str part;

	for (size_t n = 0; typed_item(&answer, mark, n, &part); n++) {
		const char *kind = part.n ? other_kind(part) : NULL;

		if (!kind)
			continue;
		buf_addf(why, "'%.*s' %s", STR_ARG(part), kind);
		return false;
	}
	return true;
}

bool typed_is_empty(const struct node *entry)
{
	static const char *const others[] = {"date", "type", NULL};

	if (!str_is(node_text(entry, "type"), "note"))
		return false;
	for (const struct node *n = entry->first; n; n = n->next)
		if (!str_is_any(n->key, others) && !node_empty(n))
			return false;
	return true;
}

void typed_warn_day(const struct typed_entry *e, struct diag *d)
{
	struct str said;
	char date[DAY_TEXT];
	int day;

	if (e->day != DAY_NONE || !typed_was_there(e->type))
		return;
	day = schema_day_within(e->text, e->today, &said);
	if (said.n)
		diag_warning(d, NULL, POS_NONE,
			     "the text has '%.*s', but the entry is of today; "
			     "if it was then: %s with -d %s",
			     STR_ARG(said),
			     d->dry ? "again" : "'kith undo', and again",
			     day == DAY_NONE ? "YYYY-MM-DD"
					     : day_format(day, date));
}
