#include "config.h"

#include "guard/guard_impl.h"

#include "value/message.h"

/* What the sentences of a text raise. */

/* Keys of the contact and the user. What is illness in the life of others is
 * work to those who write of it. */
static const struct {
	enum reading_detail kind;
	const char *keys;
} details[] = {
	{READING_PLACE, "institution program"},
	{READING_NAME, "name given family nickname greeting city state country "
		       "school department"},
	{READING_WORK, "hooks publications research phone birthday"},
	{READING_FIELD, "interests"},
	{READING_STUDIED, "interests hooks publications research"},
};

static void exempt(struct reading *r, enum reading_detail kind,
		   const struct node *value)
{
	for (const struct node *n = NULL; node_each(value, &n);)
		reading_exempt(r, kind, n->text);
}

void guard_exempt(struct reading *r, const struct node *root,
		  const struct node *me)
{
	const struct node *entry = NULL;

	for (size_t i = 0; i < sizeof(details) / sizeof(*details); i++)
		for (struct str rest = str_z(details[i].keys), key;
		     str_split(&rest, ' ', &key);) {
			exempt(r, details[i].kind, node_get_str(root, key));
			exempt(r, details[i].kind, node_get_str(me, key));
		}
	while (node_each(node_get(root, "log"), &entry))
		exempt(r, READING_STUDIED, node_get(entry, "topics"));
}

/* Reads the text, and fills what the case says is filled. */
static void read_text(struct guard_case *c, struct reading *r)
{
	uint64_t question = lexicon_topics(c->words, STR("question"));
	uint64_t first = lexicon_topics(c->words, STR("first"));
	uint64_t said = lexicon_topics(c->words, STR("message"));
	size_t body;

	if (!c->summary || c->summary->exchanges)
		said |= lexicon_topics(c->words, STR("known"));
	if (!c->summary || log_newest(&c->summary->log, log_is_message))
		said |= lexicon_topics(c->words, STR("written"));
	reading_init(r, c->words);
	guard_exempt(r, c->record ? c->record->root : NULL, c->me);
	reading_add(r, c->subject);
	body = r->count;
	reading_add(r, c->body);
	reading_find(r);
	for (size_t i = 0; i < r->count; i++) {
		r->sentences[i].topics |= said;
		c->says_first |= (r->sentences[i].topics & first) != 0;
		c->questions += i >= body && r->sentences[i].topics & question;
	}
}

/* A sentence, the words of it that say so, and what they are. */
static void quote(struct buf *why, struct str sentence, struct str words,
		  struct str are)
{
	buf_addc(why, '"');
	message_line(why, sentence);
	buf_addz(why, "\": '");
	message_line(why, words);
	buf_addf(why, "' %.*s", STR_ARG(are));
}

/* `"My patient ...": 'patient' may show who it was, beside 'Kandy'` */
void guard_quote(struct buf *why, const struct reading *r,
		 const struct sentence *s, const struct lexicon_rule *rule)
{
	const struct hit *hit = reading_hit(r, s, rule->all[0]);
	const struct hit *beside = reading_hit(r, s, rule->all[1]);

	quote(why, s->text, hit->text, rule->why);
	if (beside && str_is(rule->name, "patient")) {
		buf_addz(why, ", beside '");
		message_line(why, beside->text);
		buf_addc(why, '\'');
	}
}

/* Names of contacts who have not agreed to it; whom one would like to meet is
 * named. */
static bool judge_names(const struct guard_case *c, struct reading *r,
			const struct sentence *s, guard_found *found, void *ctx)
{
	size_t at = s->from;
	struct str text;
	bool titled, some = false;

	if (!c->unasked ||
	    s->topics & lexicon_topics(c->words, STR("introduction")))
		return false;
	while ((text = reading_name(r, s, &at, &titled)).n) {
		struct str name = message_line_kept(&r->arena, text);
		struct buf why = BUF_INIT;

		if (!c->unasked(c->ctx, name, titled))
			continue;
		quote(&why, s->text, text, STR("has not agreed to be named"));
		found(ctx, GUARD_NAME_DROP, GUARD_READ_AGAIN, buf_str(&why));
		buf_release(&why);
		some = true;
	}
	return some;
}

/* Each guard speaks once for a sentence. */
static void judge(const struct guard_case *c, struct reading *r,
		  const struct sentence *s, guard_found *found, void *ctx)
{
	static const char *const colleagues[] = {"peer", "alumnus", NULL};
	const struct lexicon_rule *rule = NULL;
	uint32_t spoken = 0;

	if (judge_names(c, r, s, found, ctx))
		spoken |= 1u << GUARD_NAME_DROP;
	/* colleagues rank nobody */
	if (c->record && str_is_any(record_text(c->record, "role"), colleagues))
		spoken |= 1u << GUARD_RANK;
	while ((rule = reading_rule(r, s, rule))) {
		enum guard guard = (enum guard)str_place(rule->name, guard_rows,
							 sizeof(*guard_rows));
		struct buf why = BUF_INIT;

		if (spoken >> guard & 1)
			continue;
		guard_quote(&why, r, s, rule);
		if (guard != GUARD_RAPPORT ||
		    guard_asks_early(c, reading_hit(r, s, rule->all[0])->topic,
				     &why)) {
			spoken |= 1u << guard;
			found(ctx, guard,
			      rule->certain ? GUARD_REFUSES : GUARD_READ_AGAIN,
			      buf_str(&why));
		}
		buf_release(&why);
	}
}

void guards_run(struct guard_case *c, guard_found *found, void *ctx)
{
	struct buf why = BUF_INIT;
	struct reading r;

	read_text(c, &r);
	for (int i = 0; guard_rows[i].name; i++) {
		buf_clear(&why);
		if (guard_rows[i].applies && guard_rows[i].applies(c, &why))
			found(ctx, (enum guard)i, guard_rows[i].level,
			      buf_str(&why));
	}
	for (size_t i = 0; i < r.count; i++)
		judge(c, &r, &r.sentences[i], found, ctx);
	reading_release(&r);
	buf_release(&why);
}
