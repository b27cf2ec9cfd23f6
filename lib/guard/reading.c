#include "config.h"

#include "guard/guard_impl.h"

#include <stdlib.h>

#include "value/message.h"

/*
 * Reading. A sentence has a topic when one of its words or phrases is in it;
 * innocent phrases take their words out of their topic, and names and titles
 * of the contact and the user are out of all. The rules of words.txt say which
 * topics together raise which guard. A pronoun carries a patient over into the
 * next sentence. Nothing else is understood.
 */

enum {
	REACH = 63, /* tokens of a phrase at most */
	HASHES = 1021,
};

/* Where a topic is. */
struct place {
	size_t at, end;
};

struct sentence {
	const struct guard_token *tokens; /* of the text */
	size_t from, to;
	uint64_t topics;
	struct place places[GUARD_TOPICS];
};

struct reader {
	struct guard_token *tokens;
	size_t count;
	uint32_t first[HASHES]; /* a token of it, from 1 on, or 0 */
	uint64_t seen;          /* topics of tokens */
	struct sentence *sentences;
};

/* Of the first three letters, which a `*` comes after. */
static unsigned hash(struct str word)
{
	unsigned h = 0;

	for (size_t i = 0; i < word.n && i < 3; i++)
		h = h * 31 + (unsigned char)word.p[i];
	return h % HASHES;
}

/* Those that begin alike are in a list, in the order of the text. */
static void index_tokens(struct reader *r)
{
	for (size_t i = r->count; i-- > 0;) {
		uint32_t *first = &r->first[hash(r->tokens[i].fold)];

		r->tokens[i].next = *first;
		*first = (uint32_t)(i + 1);
		r->seen |= r->tokens[i].topics;
	}
}

static bool has_topic(const struct guard_token *t, unsigned topic)
{
	return (t->topics & ~t->innocent) >> topic & 1;
}

/* Is the token `word`, or does it begin so, as one with `*` says? */
static bool is_word(const struct guard_token *t, struct str word)
{
	if (word.n && word.p[0] == '@')
		return has_topic(t, guard_topic(str_skip(word, 1)));
	if (t->own)
		return false;
	if (word.n && word.p[word.n - 1] == '*')
		return str_starts(t->fold, (struct str){word.p, word.n - 1});
	return str_eq(word, t->fold);
}

static bool is_one_of(const struct guard_token *t, struct str words)
{
	while (words.n)
		if (is_word(t, guard_cut(&words, '|')))
			return true;
	return false;
}

/* Where the words of a phrase, the first of which is at `i`, end, or 0. */
static size_t match(const struct reader *r, struct str rest, size_t i)
{
	uint64_t ends = 2; /* a bit for each number of tokens it may take */
	size_t n = 0;

	while (rest.n && ends) {
		struct str words = guard_cut(&rest, ' ');
		uint64_t next = 0;

		if (str_is(words, "..")) {
			ends |= ends << 1 | ends << 2;
			continue;
		}
		for (n = 1; n < REACH && ends >> n; n++)
			if (ends >> n & 1 && i + n < r->count &&
			    r->tokens[i + n].sentence ==
				    r->tokens[i].sentence &&
			    is_one_of(&r->tokens[i + n], words))
				next |= (uint64_t)2 << n;
		ends = next;
	}
	for (n = 0; ends && !(ends >> n & 1);)
		n++;
	return n ? i + n : 0;
}

static void try_at(struct reader *r, const struct guard_phrase *p, size_t i)
{
	size_t end = p->rest.n ? match(r, p->rest, i) : i + 1;
	struct sentence *s = &r->sentences[r->tokens[i].sentence];
	uint64_t bit = guard_bit(p->topic);
	bool guilty = false;

	for (size_t k = i; k < end; k++) {
		guilty |= !(r->tokens[k].innocent & bit);
		r->tokens[k].innocent |= p->innocent ? bit : 0;
	}
	if (!guilty || p->innocent)
		return;
	if (end == i + 1)
		r->tokens[i].topics |= bit;
	r->seen |= bit;
	if (!(s->topics & bit) || i < s->places[p->topic].at)
		s->places[p->topic] = (struct place){i, end};
	s->topics |= bit;
}

/* Finds a phrase wherever it begins. */
static void find_phrase(struct reader *r, const struct guard_phrase *p)
{
	unsigned topic;

	if (!p->word.n || *p->word.p != '@') {
		for (size_t i = r->first[hash(p->word)]; i;
		     i = r->tokens[i - 1].next)
			if (is_word(&r->tokens[i - 1], p->word))
				try_at(r, p, i - 1);
		return;
	}
	topic = guard_topic(str_skip(p->word, 1));
	for (size_t i = 0; r->seen >> topic & 1 && i < r->count; i++)
		if (has_topic(&r->tokens[i], topic))
			try_at(r, p, i);
}

static bool has(const struct sentence *s, unsigned topic)
{
	return s->topics >> topic & 1;
}

static void quote(struct buf *out, const struct sentence *s, struct place w)
{
	const char *p = s->tokens[w.at].text.p;
	const struct str last = s->tokens[w.end - 1].text;

	message_line(out, (struct str){p, (size_t)(last.p + last.n - p)});
}

/* The first of these topics that it has, or 0. */
static unsigned one_of(const struct sentence *s, uint64_t topics)
{
	unsigned topic = 0;

	topics &= s->topics;
	while (topics && !(topics >> topic & 1))
		topic++;
	return topic;
}

/* `"My patient ...": 'patient' may show who it was, beside 'Kandy'` */
static void report(const struct sentence *s, const struct guard_rule *rule,
		   struct place what, guard_found *found, void *ctx)
{
	struct buf out = BUF_INIT;
	unsigned beside = one_of(s, rule->all[1]);

	buf_addc(&out, '"');
	quote(&out, s, (struct place){s->from, s->to});
	buf_addz(&out, "\": '");
	quote(&out, s, what);
	buf_addf(&out, "' %.*s", STR_ARG(rule->why));
	if (rule->guard == GUARD_PATIENT && beside) {
		buf_addz(&out, ", beside '");
		quote(&out, s, s->places[beside]);
		buf_addc(&out, '\'');
	}
	found(ctx, rule->guard,
	      rule->refuses ? GUARD_REFUSES : GUARD_READ_AGAIN, buf_str(&out));
	buf_release(&out);
}

/* Are its topics there, and not in a title? */
static bool applies(const struct guard_case *c, const struct sentence *s,
		    const struct guard_rule *r)
{
	struct str role = c->record ? record_text(c->record, "role") : STR_NONE;

	if ((s->topics & r->unless) ||
	    (r->early && (!c->summary || c->summary->exchanges)) ||
	    (r->outside && (str_is(role, "peer") || str_is(role, "alumnus"))))
		return false;
	for (size_t i = 0; i < 4 && r->all[i]; i++)
		if (!(s->topics & r->all[i]))
			return false;
	for (size_t i = 0; i < 2 && r->all[i]; i++)
		if (guard_in_title(c->text, s->places[one_of(s, r->all[i])].at))
			return false;
	return true;
}

/* Names of contacts who have not agreed to it; whom one would like to meet is
 * named. */
static bool read_names(const struct guard_case *c, const struct sentence *s,
		       guard_found *found, void *ctx)
{
	static const struct guard_rule rule = {
		.guard = GUARD_NAME_DROP,
		.why = STR_INIT("has not agreed to be named")};
	unsigned title = guard_topic(STR("title"));
	bool some = false;

	if (!c->unasked || has(s, guard_topic(STR("introduction"))))
		return false;
	for (size_t i = s->from, end; i < s->to; i = end + (end == i)) {
		bool titled =
			i > s->from && has_topic(&s->tokens[i - 1], title);
		struct buf name = BUF_INIT;

		for (end = i;
		     end < s->to && has_topic(&s->tokens[end], KIND_CAP);)
			end++;
		if (end <= i + !titled)
			continue;
		quote(&name, s, (struct place){i, end});
		if (c->unasked(c->ctx, buf_str(&name), titled)) {
			report(s, &rule, (struct place){i, end}, found, ctx);
			some = true;
		}
		buf_release(&name);
	}
	return some;
}

/* Each guard speaks once for a sentence. */
static void read_sentence(const struct guard_case *c, const struct sentence *s,
			  guard_found *found, void *ctx)
{
	struct buf why = BUF_INIT;
	uint32_t reported = 0;

	if (read_names(c, s, found, ctx))
		reported = 1u << GUARD_NAME_DROP;
	for (size_t i = 0; i < c->words->rule_count; i++) {
		struct guard_rule r = c->words->rules[i];
		unsigned topic = one_of(s, r.all[0]);

		if (reported >> r.guard & 1 || !applies(c, s, &r))
			continue;
		if (r.guard == GUARD_RAPPORT) {
			buf_clear(&why);
			buf_addz(&why, "may come too early: ");
			if (!guard_asks_early(c, guard_topics[topic], &why))
				continue;
			r.why = buf_str(&why);
		}
		reported |= 1u << r.guard;
		report(s, &r, s->places[topic], found, ctx);
	}
	buf_release(&why);
}

/* Sentences and what they have; the caller frees them. */
static struct sentence *find_topics(const struct guard_case *c, size_t *count)
{
	const struct guard_words *w = c->words;
	struct reader r = {.tokens = c->text->tokens, .count = c->text->count};

	*count = r.count ? r.tokens[r.count - 1].sentence + 1 : 0;
	r.sentences = mem_zalloc((*count + 1) * sizeof(*r.sentences));
	for (size_t i = r.count; i-- > 0;) {
		struct sentence *s = &r.sentences[r.tokens[i].sentence];

		s->from = i;
		s->to = s->to ? s->to : i + 1;
		s->tokens = r.tokens;
	}
	index_tokens(&r);
	/* what a network calls innocent is so for all phrases */
	for (size_t i = 0; i < w->count; i++)
		find_phrase(&r, &w->phrases[i]);
	for (const struct guard_phrase *p = guard_phrases; p->word.p; p++)
		find_phrase(&r, p);
	return r.sentences;
}

void guard_read(struct guard_case *c, guard_found *found, void *ctx)
{
	size_t count;
	struct sentence *sentences = find_topics(c, &count);
	unsigned patient = guard_topic(STR("patient"));
	unsigned pronoun = guard_topic(STR("pronoun"));
	unsigned first = guard_topic(STR("first"));

	for (size_t i = 0; i < count; i++) {
		struct sentence *s = &sentences[i];

		/* "He ..." is about the patient before */
		if (i && has(&s[-1], patient) && !has(s, patient) &&
		    has(s, pronoun)) {
			s->topics |= guard_bit(patient);
			s->places[patient] = s->places[pronoun];
		}
		c->says_first |= has(s, first);
		read_sentence(c, s, found, ctx);
	}
	free(sentences);
}
