#include "config.h"

#include "guard/guard_impl.h"

#include <stdlib.h>

#include "value/message.h"

/*
 * Reading. A sentence has a topic when one of its words or phrases is in it;
 * innocent phrases take their words out of their topic, and names and titles
 * of the contact and the user are out of all. The rules of words.txt say which
 * topics together raise which guard. Nothing else is understood.
 */

enum {
	GAP = 2, /* tokens that `..` may stand for, or fewer */
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
	return (t->topics & ~t->excused) >> topic & 1;
}

/* Is the token one of `a|@b`, a word or of a topic? */
static bool is_one_of(const struct guard_text *t, const struct guard_token *k,
		      struct str words)
{
	struct str word;

	while (str_split(&words, '|', &word))
		if (word.n && word.p[0] == '@'
			    ? has_topic(k, guard_topic(t->words,
						       str_skip(word, 1)))
			    : !k->own && guard_is_word(k->fold, word))
			return true;
	return false;
}

/* Where a phrase ends whose first word is at `i` and whose others are `rest`;
 * or 0. Each is looked for as far as the gap before it reaches, no further. */
static size_t match(const struct guard_text *t, struct str rest, size_t i)
{
	size_t end = i + 1, last, to = t->sentences[t->tokens[i].sentence].to;
	struct str words;

	for (last = end; rest.n && str_split(&rest, ' ', &words);) {
		if (str_is(words, "..")) {
			last += GAP;
			continue;
		}
		while (end <= last && end < to &&
		       !is_one_of(t, &t->tokens[end], words))
			end++;
		if (end > last || end >= to)
			return 0;
		last = ++end;
	}
	return end;
}

static void try_phrase(struct guard_text *t, const struct guard_phrase *p,
		       size_t i)
{
	struct guard_token *tokens = t->tokens;
	struct guard_sentence *s = &t->sentences[tokens[i].sentence];
	size_t end = match(t, p->rest, i);
	uint64_t bit = guard_bit(p->topic);
	bool counts = false;

	for (size_t k = i; k < end; k++) {
		counts |= !(tokens[k].excused & bit);
		tokens[k].excused |= p->innocent ? bit : 0;
	}
	if (!counts || p->innocent)
		return;
	s->topics |= bit;
	s->places[p->topic] = (struct guard_place){i, end};
}

enum pass {
	SINGLE_WORDS, /* what others name by their topic */
	INNOCENT,
	ALL,
	PASSES,
};

/* Tries those that may begin at a token. */
static void try_phrases(struct guard_text *t, enum pass pass, size_t i,
			unsigned start)
{
	struct guard_token *k = &t->tokens[i];
	const struct guard_phrase *p;

	for (uint32_t at = t->words->first[start]; at; at = p->next) {
		p = &t->words->phrases[at - 1];
		if (pass == SINGLE_WORDS ? p->rest.n || p->innocent
					 : (pass == INNOCENT) != p->innocent)
			continue;
		if (p->of ? !has_topic(k, p->of)
			  : k->own || !guard_is_word(k->fold, p->word))
			continue;
		if (pass == SINGLE_WORDS)
			k->topics |= guard_bit(p->topic);
		else
			try_phrase(t, p, i);
	}
}

/* From the last token on: the first place of a topic is the one that stays. */
static void find_phrases(struct guard_text *t)
{
	for (enum pass pass = 0; pass < PASSES; pass++)
		for (size_t i = t->count; i-- > 0;) {
			unsigned start = guard_start(t->tokens[i].fold);

			if (start)
				try_phrases(t, pass, i, start);
			try_phrases(t, pass, i, 0);
		}
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
	if (rule->guard == GUARD_PATIENT && s->places[beside].end) {
		buf_addz(&out, ", beside '");
		quote(&out, c->text, s->places[beside]);
		buf_addc(&out, '\'');
	}
	c->text->found(c->text->ctx, rule->guard,
		       rule->refuses ? GUARD_REFUSES : GUARD_READ_AGAIN,
		       buf_str(&out));
	buf_release(&out);
}

/* Are its topics there, and is it for them? */
static bool applies(const struct guard_case *c, const struct guard_sentence *s,
		    const struct guard_rule *r)
{
	static const char *const colleagues[] = {"peer", "alumnus", NULL};
	bool all = !(s->topics & r->unless);

	for (size_t i = 0; i < 4 && r->all[i]; i++)
		all = all && s->topics & r->all[i];
	return all && (!c->at || r->guard == GUARD_PATIENT) &&
	       /* colleagues rank nobody */
	       (r->guard != GUARD_RANK || !c->record ||
		!str_is_any(record_text(c->record, "role"), colleagues));
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

	if (!c->unasked ||
	    s->topics & guard_topics(c->words, STR("introduction")))
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

void guard_read(struct guard_case *c)
{
	struct guard_text *t = c->text;
	size_t count = t->count ? t->tokens[t->count - 1].sentence + 1 : 0;
	uint64_t first = guard_topics(c->words, STR("first"));
	const struct summary *with = c->summary;
	uint64_t said = c->at ? 0 : guard_topics(c->words, STR("message"));

	if (!with || with->exchanges)
		said |= guard_topics(c->words, STR("known"));
	if (!with || log_newest(&with->log, log_is_message))
		said |= guard_topics(c->words, STR("written"));
	t->sentences = mem_zalloc((count + 1) * sizeof(*t->sentences));
	for (size_t i = t->count; i-- > 0;) {
		struct guard_sentence *s = &t->sentences[t->tokens[i].sentence];

		s->from = i;
		s->to = s->to ? s->to : i + 1;
	}
	find_phrases(t);
	for (size_t i = 0; i < count; i++) {
		struct guard_sentence *s = &t->sentences[i];

		s->topics |= said;
		c->says_first |= (s->topics & first) != 0;
		read_sentence(c, s);
	}
	free(t->sentences);
}
