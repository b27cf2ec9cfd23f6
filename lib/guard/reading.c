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
};

/* Where a topic is. */
struct guard_place {
	uint32_t at, end;
};

struct guard_sentence {
	uint32_t from, to;
	uint64_t topics;
	struct guard_place places[GUARD_TOPICS];
};

static bool has_topic(const struct guard_token *t, unsigned topic)
{
	return (t->topics & ~t->innocent) >> topic & 1;
}

/* Is the token `word`, or of that topic? */
static bool is_word(const struct guard_text *t, size_t i, struct str word)
{
	const struct guard_token *k = &t->tokens[i];

	if (word.n && word.p[0] == '@')
		return has_topic(k, guard_topic(t->words, str_skip(word, 1)));
	return !k->own && guard_is_word(k->fold, word);
}

static bool is_one_of(const struct guard_text *t, size_t i, struct str words)
{
	struct str word;

	while (words.n) {
		str_cut(words, '|', &word, &words);
		if (is_word(t, i, word))
			return true;
	}
	return false;
}

/* Where a phrase ends whose first word is at `i` and whose others are `rest`;
 * or 0. */
static size_t match(const struct guard_text *t, struct str rest, size_t i)
{
	uint64_t ends = 2; /* a bit for each number of tokens it may take */
	size_t n;

	while (rest.n && ends) {
		struct str words;
		uint64_t next = 0;

		str_cut(rest, ' ', &words, &rest);
		if (str_is(words, "..")) {
			ends |= ends << 1 | ends << 2;
			continue;
		}
		for (n = 1; n < REACH && ends >> n; n++)
			if (ends >> n & 1 && i + n < t->count &&
			    t->tokens[i + n].sentence ==
				    t->tokens[i].sentence &&
			    is_one_of(t, i + n, words))
				next |= (uint64_t)2 << n;
		ends = next;
	}
	for (n = 0; ends && !(ends >> n & 1);)
		n++;
	return n ? i + n : 0;
}

static void try_at(struct guard_text *t, const struct guard_phrase *p, size_t i)
{
	struct guard_token *tokens = t->tokens;
	size_t end = p->rest.n ? match(t, p->rest, i) : i + 1;
	struct guard_sentence *s = &t->sentences[tokens[i].sentence];
	uint64_t bit = guard_bit(p->topic);
	bool guilty = false;

	for (size_t k = i; k < end; k++) {
		guilty |= !(tokens[k].innocent & bit);
		tokens[k].innocent |= p->innocent ? bit : 0;
	}
	if (!guilty || p->innocent)
		return;
	if (end == i + 1)
		tokens[i].topics |= bit;
	if (!(s->topics & bit) || i < s->places[p->topic].at)
		s->places[p->topic] = (struct guard_place){i, end};
	s->topics |= bit;
}

/* Finds a phrase wherever it begins. */
static void find_phrase(struct guard_text *t, const struct guard_phrase *p)
{
	unsigned topic = *p->word.p == '@'
				 ? guard_topic(t->words, str_skip(p->word, 1))
				 : 0;

	for (size_t i = t->first[guard_start(p->word)]; i;
	     i = t->tokens[i - 1].next)
		if (is_word(t, i - 1, p->word))
			try_at(t, p, i - 1);
	for (size_t i = 0; topic && i < t->count; i++)
		if (has_topic(&t->tokens[i], topic))
			try_at(t, p, i);
}

static bool has(const struct guard_sentence *s, unsigned topic)
{
	return s->topics >> topic & 1;
}

static void quote(struct buf *out, const struct guard_text *t,
		  struct guard_place w)
{
	const char *p = t->tokens[w.at].text.p;
	const struct str last = t->tokens[w.end - 1].text;

	message_line(out, (struct str){p, (size_t)(last.p + last.n - p)});
}

/* The last of these topics that it has, or 0: pronouns come first in words.txt,
 * and say less than what comes after them. */
static unsigned one_of(const struct guard_sentence *s, uint64_t topics)
{
	unsigned topic = GUARD_TOPICS - 1;

	topics &= s->topics;
	while (topic && !(topics >> topic & 1))
		topic--;
	return topic;
}

/* `"My patient ...": 'patient' may show who it was, beside 'Kandy'` */
static void report(const struct guard_case *c, const struct guard_sentence *s,
		   const struct guard_rule *rule, struct guard_place what)
{
	struct buf out = BUF_INIT;
	unsigned beside = one_of(s, rule->all[1]);

	buf_addc(&out, '"');
	quote(&out, c->text, (struct guard_place){s->from, s->to});
	buf_addz(&out, "\": '");
	quote(&out, c->text, what);
	buf_addf(&out, "' %.*s", STR_ARG(rule->why));
	if (rule->guard == GUARD_PATIENT && beside) {
		buf_addz(&out, ", beside '");
		quote(&out, c->text, s->places[beside]);
		buf_addc(&out, '\'');
	}
	c->text->found(c->text->ctx, rule->guard,
		       rule->refuses ? GUARD_REFUSES : GUARD_READ_AGAIN,
		       buf_str(&out));
	buf_release(&out);
}

/* Are its topics there, and is it for them? Notes are about somebody who was
 * ill, more likely than about the contact, with one topic of those. */
static bool applies(const struct guard_case *c, const struct guard_sentence *s,
		    const struct guard_rule *r)
{
	static const char *const colleagues[] = {"peer", "alumnus", NULL};

	if ((s->topics & r->unless) || (c->at && r->guard != GUARD_PATIENT) ||
	    (c->at && !(s->topics & c->words->sick) &&
	     !((r->all[0] | r->all[1]) & c->words->clinical)) ||
	    /* colleagues rank nobody */
	    (r->guard == GUARD_RANK && c->record &&
	     str_is_any(record_text(c->record, "role"), colleagues)))
		return false;
	for (size_t i = 0; i < 4 && r->all[i]; i++)
		if (!(s->topics & r->all[i]))
			return false;
	return true;
}

/* Names of contacts who have not agreed to it; whom one would like to meet is
 * named. */
static bool read_names(const struct guard_case *c,
		       const struct guard_sentence *s)
{
	static const struct guard_rule rule = {
		.guard = GUARD_NAME_DROP,
		.why = STR_INIT("has not agreed to be named")};
	unsigned title = guard_topic(c->words, STR("title"));
	unsigned cap = guard_topic(c->words, STR("cap"));
	const struct guard_token *tokens = c->text->tokens;
	bool some = false;

	if (!c->unasked || has(s, guard_topic(c->words, STR("introduction"))))
		return false;
	for (size_t i = s->from, end; i < s->to; i = end + (end == i)) {
		bool titled = i > s->from && has_topic(&tokens[i - 1], title);
		struct guard_place place;
		struct buf name = BUF_INIT;

		for (end = i; end < s->to && has_topic(&tokens[end], cap);)
			end++;
		if (end <= i + !titled)
			continue;
		place = (struct guard_place){i, end};
		quote(&name, c->text, place);
		if (c->unasked(c->ctx, buf_str(&name), titled)) {
			report(c, s, &rule, place);
			some = true;
		}
		buf_release(&name);
	}
	return some;
}

/* Each guard speaks once for a sentence. */
static void read_sentence(const struct guard_case *c,
			  const struct guard_sentence *s)
{
	struct buf why = BUF_INIT;
	uint32_t reported = read_names(c, s) ? 1u << GUARD_NAME_DROP : 0;

	for (size_t i = 0; i < c->words->rule_count; i++) {
		struct guard_rule rule = c->words->rules[i];
		unsigned topic;

		if (reported >> rule.guard & 1 || !applies(c, s, &rule))
			continue;
		topic = one_of(s, rule.all[0]);
		if (c->at)
			*c->at = (size_t)(c->text->tokens[s->from].text.p -
					  c->text->whole.s) -
				 c->subject.n - strlen("\n\n");
		if (rule.guard == GUARD_RAPPORT) {
			buf_clear(&why);
			buf_addf(&why, "%.*s: ", STR_ARG(rule.why));
			if (!guard_asks_early(c, c->words->topics[topic], &why))
				continue;
			rule.why = buf_str(&why);
		}
		reported |= 1u << rule.guard;
		report(c, s, &rule, s->places[topic]);
	}
	buf_release(&why);
}

/* What the sentences have. */
static void find_topics(const struct guard_words *w, struct guard_text *t)
{
	for (size_t i = t->count; i-- > 0;) {
		struct guard_sentence *s = &t->sentences[t->tokens[i].sentence];

		s->from = i;
		s->to = s->to ? s->to : i + 1;
	}
	/* what a network calls innocent is so for all phrases */
	for (size_t i = 0; i < w->count; i++)
		find_phrase(t, &w->phrases[(w->own + i) % w->count]);
}

/* Is what is private in it a topic of somebody's work, all of it? */
static bool is_studied(const struct guard_text *t,
		       const struct guard_sentence *s)
{
	static const char *const ails[] = {"illness", "burden"};
	bool studied = false;

	for (int i = 0; i < 2; i++) {
		unsigned topic = guard_topic(t->words, str_z(ails[i]));

		if (!has(s, topic))
			continue;
		studied = t->tokens[s->places[topic].at].studied;
		if (!studied)
			return false;
	}
	return studied;
}

void guard_read(struct guard_case *c)
{
	struct guard_text *t = c->text;
	size_t count = t->count ? t->tokens[t->count - 1].sentence + 1 : 0;
	unsigned patient = guard_topic(c->words, STR("patient"));
	unsigned pronoun = guard_topic(c->words, STR("pronoun"));
	unsigned first = guard_topic(c->words, STR("first"));
	uint64_t studied = guard_topics(c->words, STR("studied"));
	const struct summary *with = c->summary;
	uint64_t said = 0;

	if (!with || with->exchanges)
		said |= guard_topics(c->words, STR("known"));
	if (!with || log_newest(&with->log, log_is_message))
		said |= guard_topics(c->words, STR("written"));
	t->sentences = mem_zalloc((count + 1) * sizeof(*t->sentences));
	find_topics(c->words, t);
	for (size_t i = 0; i < count; i++) {
		struct guard_sentence *s = &t->sentences[i];

		/* "He ..." is about the patient before */
		if (i && has(&s[-1], patient) && !has(s, patient) &&
		    has(s, pronoun)) {
			s->topics |= guard_bit(patient);
			s->places[patient] = s->places[pronoun];
		}
		s->topics |= said;
		if (is_studied(t, s))
			s->topics |= studied;
		c->says_first |= has(s, first);
		read_sentence(c, s);
	}
	free(t->sentences);
}
