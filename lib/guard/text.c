#include "config.h"

#include "guard/guard_impl.h"

#include "base/text.h"
#include "base/utf8.h"
#include "base/word.h"
#include "value/message.h"

bool guard_generic(const struct guard_case *c, struct buf *why)
{
	if (!c->summary || c->personal)
		return false;
	buf_addz(why,
		 "nothing in it is about them; give it one fact of theirs");
	return true;
}

/* Does it strike what is left without the titles of their works, too? */
static bool is_in_words(const struct guard_case *c,
			bool (*strikes)(const struct guard_case *c,
					struct guard_text *text))
{
	struct buf words = BUF_INIT;
	struct guard_text text;
	bool is = true;

	if (guard_cut_titles(c, c->text->source, &words)) {
		guard_text_init(&text, guards_reader(c->guards),
				buf_str(&words));
		is = strikes(c, &text);
		guard_text_release(&text);
	}
	buf_release(&words);
	return is;
}

static bool asks_for_mentor(const struct guard_case *c, struct guard_text *text)
{
	return guard_match(c->guards, TOPIC_MENTOR, text) != NULL;
}

bool guard_first_mentor(const struct guard_case *c, struct buf *why)
{
	const char *what;

	if (!c->summary || c->summary->exchanges)
		return false;
	what = guard_match(c->guards, TOPIC_MENTOR, c->text);
	if (!what || !is_in_words(c, asks_for_mentor))
		return false;
	buf_addf(why,
		 "a first message that %s; ask one small thing, a mentor "
		 "grows from that",
		 what);
	return true;
}

/* The place of the next `c`, or the end. */
static size_t find_from(struct str s, char c, size_t at)
{
	const char *p = at < s.n ? memchr(s.p + at, c, s.n - at) : NULL;

	return p ? (size_t)(p - s.p) : s.n;
}

/* The length of a question mark at `i`, or 0: ASCII, Arabic, full-width. */
static size_t question_mark(struct str s, size_t i)
{
	struct str rest = {s.p + i, s.n - i};

	if (rest.p[0] == '?')
		return 1;
	if ((unsigned char)rest.p[0] < 0x80)
		return 0;
	if (str_starts(rest, STR("\xd8\x9f")))
		return 2;
	return str_starts(rest, STR("\xef\xbc\x9f")) ? 3 : 0;
}

static bool ends_word(struct str s, size_t i)
{
	unsigned char c = i < s.n ? (unsigned char)s.p[i] : ' ';

	/* `?x=1` of an address asks nothing */
	return c >= 0x80 ||
	       !((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
		 (c >= '0' && c <= '9') || c == '=' || c == '_');
}

size_t guard_questions(struct str text)
{
	bool ascii = utf8_ascii(text) == text.n;
	size_t count = 0;

	for (size_t i = 0; i < text.n; i++) {
		size_t n, more;

		if (ascii)
			i = find_from(text, '?', i);
		n = i < text.n ? question_mark(text, i) : 0;
		if (!n)
			continue;
		i += n;
		while (i < text.n && (more = question_mark(text, i)))
			i += more;
		count += ends_word(text, i) || n > 1;
	}
	return count;
}

bool guard_too_many_questions(const struct guard_case *c, struct buf *why)
{
	size_t count = guard_questions(c->body), limit;
	struct buf words = BUF_INIT;

	limit = (size_t)c->template->questions;
	if (c->template->questions < 0 || count <= limit)
		return false;
	if (guard_cut_titles(c, c->body, &words))
		count = guard_questions(buf_str(&words));
	buf_release(&words);
	if (count <= limit)
		return false;
	buf_addf(why, "it has %zu question%s, '%s' allows %d", count,
		 count == 1 ? "" : "s", c->template->name,
		 c->template->questions);
	return true;
}

/* The bytes of `word` that are `c`. */
static size_t count_byte(uint64_t word, unsigned char c)
{
	uint64_t x = word ^ WORD_OF(c), low = ~WORD_TOPS;
	uint64_t same = ~(((x & low) + low) | x | low);

	return (size_t)((same >> 7) * WORD_OF(1) >> 56);
}

/* More than `limit` words? Most texts have too few blanks for that. */
static bool has_more_words(struct str s, size_t limit)
{
	size_t blanks = 0, i = 0;

	for (; i + WORD_BYTES <= s.n; i += WORD_BYTES) {
		uint64_t word = word_load(s.p + i);

		blanks += count_byte(word, ' ') + count_byte(word, '\n');
	}
	return blanks + (s.n - i) + 1 > limit && message_words(s) > limit;
}

bool guard_length(const struct guard_case *c, struct buf *why)
{
	const struct template *t = c->template;
	bool words = t->limit_unit == LIMIT_WORDS;
	size_t limit = (size_t)t->limit, count;

	if (t->limit_unit == LIMIT_NONE)
		return false;
	if (t->limit_unit == LIMIT_NOTE)
		limit = (size_t)c->policy->figure[FIGURE_DRAFT_NOTE];
	if (words && !has_more_words(c->body, limit))
		return false;
	count = words ? message_words(c->body)
		      : text_graphemes(str_trim(c->body));
	if (count <= limit)
		return false;
	buf_addf(why, "it has %zu %s, '%s' allows %zu", count,
		 words ? "words" : "characters", t->name, limit);
	return true;
}

/* The same with the user's own name as "me", in the sentences that matter. */
static const char *match_named(const struct guard_case *c)
{
	struct buf own = BUF_INIT, named = BUF_INIT;
	const char *what = NULL;

	guard_fold(&own, node_text(c->me, "name"));
	for (size_t i = 0; i < c->text->part_count && !what; i++) {
		struct guard_part *part = &c->text->parts[i];
		struct str piece;

		if (!guard_is_tried(c->guards, TOPIC_RANK, part->words))
			continue;
		piece = guard_part_text(c->text, part, true);
		buf_clear(&named);
		if (guard_name_me(&named, piece, buf_str(&own)))
			what = guard_match_piece(c->guards, TOPIC_RANK,
						 part->words, buf_str(&named));
	}
	buf_release(&own);
	buf_release(&named);
	return what;
}

bool guard_rank(const struct guard_case *c, struct buf *why)
{
	const char *what = guard_match(c->guards, TOPIC_RANK, c->text);

	if (!what && guard_is_tried(c->guards, TOPIC_RANK, c->text->words))
		what = match_named(c);
	if (!what)
		return false;
	buf_addf(why, "it %s; say your own interest, ask nothing", what);
	return true;
}

static bool finds_patient(struct guards *g, struct guard_text *text,
			  const struct node *own, const struct node *other,
			  struct buf *why)
{
	const char *what = guard_match(g, TOPIC_PATIENT_NAME, text);

	if (!what)
		what = guard_match(g, TOPIC_PATIENT, text);
	if (!what)
		what = guard_find_number(g, text, own, other);
	if (what)
		buf_addf(why, "it holds what looks like %s", what);
	return what != NULL;
}

bool guard_finds_patient(struct guards *g, struct str text,
			 const struct node *own, const struct node *other,
			 struct buf *why)
{
	struct guard_text look;
	bool found;

	guard_text_init(&look, guards_reader(g), text);
	found = finds_patient(g, &look, own, other, why);
	guard_text_release(&look);
	return found;
}

static bool tells_of_patient(const struct guard_case *c,
			     struct guard_text *text)
{
	const struct node *own = c->record ? c->record->root : NULL;
	struct buf why = BUF_INIT;
	bool tells = finds_patient(c->guards, text, own, c->me, &why);

	buf_release(&why);
	return tells;
}

bool guard_patient(const struct guard_case *c, struct buf *why)
{
	const struct node *own = c->record ? c->record->root : NULL;

	if (!finds_patient(c->guards, c->text, own, c->me, why) ||
	    !is_in_words(c, tells_of_patient))
		return false;
	buf_addz(why, "; leave out whatever could identify a patient");
	return true;
}
