#include "config.h"

#include "logic/guard_impl.h"

#include "base/text.h"
#include "base/utf8.h"
#include "base/word.h"
#include "value/message.h"

enum {
	PHONE_MIN = 10, /* digits */
	PHONE_MAX = 15,
};

bool guard_generic(const struct guard_case *c, struct buf *why)
{
	if (!c->summary || c->personal)
		return false;
	buf_addz(why,
		 "nothing in it is about them; give it one fact of theirs");
	return true;
}

bool guard_first_mentor(const struct guard_case *c, struct buf *why)
{
	const char *what;

	if (!c->summary || c->summary->exchanges)
		return false;
	what = guard_match(c->guards, TOPIC_MENTOR, c->text);
	if (!what)
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
	size_t count = guard_questions(c->body);

	if (c->template->questions < 0 ||
	    count <= (size_t)c->template->questions)
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

bool guard_rank(const struct guard_case *c, struct buf *why)
{
	const char *what = guard_match(c->guards, TOPIC_RANK, c->text);

	if (!what)
		return false;
	buf_addf(why, "it %s; say your own interest, ask nothing", what);
	return true;
}

static bool is_digit(char c)
{
	return c >= '0' && c <= '9';
}

static size_t copy_digits(char *out, size_t room, struct str s)
{
	size_t n = 0;

	for (size_t i = 0; i < s.n && n < room; i++)
		if (is_digit(s.p[i]))
			out[n++] = s.p[i];
	return n;
}

/* Is the number, given by its digits, one of those in `map`? With or without
 * the code of the country. */
static bool is_phone_of(const struct node *map, const char *digits, size_t n)
{
	const struct node *list = node_get(map, "phone");

	for (const struct node *p = node_first_of(list); p;
	     p = node_next_of(list, p)) {
		char own[PHONE_MAX];
		size_t m = copy_digits(own, sizeof(own), p->text);
		size_t k = m < n ? m : n;

		if (k >= 7 && memcmp(own + m - k, digits + n - k, k) == 0)
			return true;
	}
	return false;
}

/* How far a run of digits, blanks and marks of phone numbers goes. */
static size_t number_run(struct str s, size_t i)
{
	size_t n = 0, end = 0;

	for (; i + n < s.n; n++) {
		char c = s.p[i + n];

		if (is_digit(c))
			end = n + 1;
		else if (!strchr("+ ().-", c) || !c)
			break;
	}
	return end;
}

/* A number at `i`, as long as a phone number, that is nobody's we know. */
static bool is_phone(struct str s, size_t i, const struct node *own,
		     const struct node *other)
{
	char digits[PHONE_MAX + 1];
	size_t n = copy_digits(digits, sizeof(digits),
			       (struct str){s.p + i, number_run(s, i)});

	return n >= PHONE_MIN && n <= PHONE_MAX &&
	       (i == 0 || !strchr("/=_", s.p[i - 1])) &&
	       !is_phone_of(own, digits, n) && !is_phone_of(other, digits, n);
}

/* ddd-dd-dddd, not within a longer run */
static bool is_ssn(struct str s, size_t i)
{
	static const char form[] = "000-00-0000";
	size_t n = sizeof(form) - 1;

	if (i + n > s.n || (i && s.p[i - 1] == '-'))
		return false;
	for (size_t k = 0; k < n; k++)
		if (form[k] == '0' ? !is_digit(s.p[i + k]) : s.p[i + k] != '-')
			return false;
	return i + n == s.n || (!is_digit(s.p[i + n]) && s.p[i + n] != '-');
}

/* A number that is no business of a message, in words. */
static const char *find_number(const struct guard_text *text,
			       const struct node *own, const struct node *other)
{
	struct str s = text->folded;
	size_t skip = 0;

	for (size_t i = text->first_digit; i < text->digits_end; i++) {
		if (!is_digit(s.p[i]) || (i && is_digit(s.p[i - 1])))
			continue;
		if (is_ssn(s, i))
			return "a social security number";
		if (i < skip)
			continue;
		if (is_phone(s, i, own, other))
			return "a phone number that is neither theirs nor "
			       "yours";
		skip = i + number_run(s, i);
	}
	return NULL;
}

static bool finds_patient(struct guards *g, const struct guard_text *text,
			  const struct node *own, const struct node *other,
			  struct buf *why)
{
	const char *what = guard_match(g, TOPIC_PATIENT_NAME, text);

	if (!what && text->digits) {
		what = guard_match(g, TOPIC_PATIENT, text);
		if (!what)
			what = find_number(text, own, other);
	}
	if (what)
		buf_addf(why, "it holds what looks like %s", what);
	return what != NULL;
}

bool guard_finds_patient(struct guards *g, struct str text,
			 const struct node *own, const struct node *other,
			 struct buf *why)
{
	struct buf folded = BUF_INIT;
	struct guard_text look;
	bool found;

	guard_look(g, &look, text, &folded);
	found = finds_patient(g, &look, own, other, why);
	buf_release(&folded);
	return found;
}

bool guard_patient(const struct guard_case *c, struct buf *why)
{
	const struct node *own = c->record ? c->record->root : NULL;

	if (!finds_patient(c->guards, c->text, own, c->me, why))
		return false;
	buf_addz(why, "; leave out whatever could identify a patient");
	return true;
}

/* The name behind a title at `i`: "Dr. Lee". None when there is no title. */
static struct str titled_name(struct str s, size_t i)
{
	static const char *const titles[] = {"Dr. ",  "Dr ",        "Prof. ",
					     "Prof ", "Professor ", NULL};

	if (i > 0 && (s.p[i - 1] != ' ' && s.p[i - 1] != '\n' &&
		      s.p[i - 1] != '(' && s.p[i - 1] != '"'))
		return STR_NONE;
	for (const char *const *t = titles; *t; t++) {
		struct str rest = {s.p + i, s.n - i};
		size_t n = strlen(*t), m;

		if (!str_starts(rest, str_z(*t)))
			continue;
		for (m = n; m < rest.n; m++)
			if (strchr(" ,;:.?!()\"\n", rest.p[m]))
				break;
		return (struct str){rest.p + n, m - n};
	}
	return STR_NONE;
}

static bool is_part_of(struct str word, struct str name)
{
	return word.n && str_find(name, word) >= 0;
}

static bool own_name(const struct guard_case *c, struct str name)
{
	return is_part_of(name, record_name(c->record)) ||
	       is_part_of(name, record_text(c->record, "greeting")) ||
	       is_part_of(name, record_text(c->record, "family")) ||
	       is_part_of(name, node_text(c->me, "name"));
}

static bool cites(const struct guard_case *c, struct str name, struct buf *why)
{
	if (!name.n || own_name(c, name) ||
	    (c->permitted && c->permitted(c->ctx, name)))
		return false;
	buf_addf(why, "it names %.*s, and no log says that they agreed to that",
		 STR_ARG(name));
	return true;
}

bool guard_name_drop(const struct guard_case *c, struct buf *why)
{
	size_t i, d, p; /* titles begin with D or P */

	/* whom one would like to meet is not cited for support */
	if (!c->summary || str_is(c->template->ask, "introduction"))
		return false;
	if (cites(c, c->cited, why))
		return true;
	d = find_from(c->body, 'D', 0);
	p = find_from(c->body, 'P', 0);
	while ((i = d < p ? d : p) + 2 < c->body.n) {
		if (c->body.p[i + 1] == 'r' &&
		    cites(c, titled_name(c->body, i), why))
			return true;
		if (i == d)
			d = find_from(c->body, 'D', i + 1);
		else
			p = find_from(c->body, 'P', i + 1);
	}
	return false;
}
