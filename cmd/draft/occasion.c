#include "config.h"

#include "draft_impl.h"

#include "base/ascii.h"
#include "base/text.h"
#include "fit.h"
#include "words.h"

/* Where one met: at an event, or how one spoke, where that was at none. */

/* How one speaks on those of vocab_spoken that are no place at all: face to
 * face, where it was is still to be said. */
static const char *const spoken[][2] = {
	{"phone", "on the phone"}, {"zoom", "on Zoom"}, {"video", "by video"}};

/* What says where or when, instead of "at". */
static const char own_prepositions[] =
	" after before by during from in near on over through via while ";

/* "on Zoom" for a channel, with or without its preposition; else NULL. */
static const char *find_spoken(struct str text)
{
	static const char *const leads[] = {"on the ", "on ",   "the ", "by ",
					    "via ",    "over ", NULL};

	words_cut_any(&text, leads);
	for (size_t i = 0; i < sizeof(spoken) / sizeof(*spoken); i++)
		if (text_same(text, str_z(spoken[i][0])))
			return spoken[i][1];
	return NULL;
}

bool draft_is_occasion(const struct template_slot *slot)
{
	return str_is(slot->paths, "occasion") ||
	       str_is(slot->paths, "occasion.at");
}

/* Does it say by itself how it goes on, "over lunch", where a slot takes that?
 */
static bool is_placed(const struct template_slot *slot, struct str text)
{
	size_t at = 0;

	return str_is(slot->paths, "occasion.at") &&
	       (find_spoken(text) ||
		(word_in(word_next(text, &at), own_prepositions) &&
		 words_are_thing(str_trim(str_skip(text, at)))));
}

/* "Zoom call": what is so called, as far as its last word tells, has an
 * article. */
static bool lacks_article(struct str text)
{
	struct buf event = BUF_INIT;
	struct str last = STR_NONE, word, first;
	size_t at = 0, count = 0;
	bool lacks;

	first = word_next(text, &at);
	for (word = first; word.n && !word_is_preposition(word); count++) {
		last = word;
		word = word_look(text, at);
		at += word.n ? (size_t)(word.p + word.n - text.p) - at : 0;
	}
	prose_event(&event, text);
	lacks = count > 1 && event.len == text.n && ascii_is_lower(last.p[0]) &&
		!word_ends_in_s(last) && !words_have_owner(text);
	buf_release(&event);
	return lacks;
}

const struct node *draft_occasion(struct draft_values *f, const struct node *id)
{
	const struct node *n = draft_path_below(&f->scope, id, STR("name"));
	struct buf text = BUF_INIT;

	if (n && str_trim(n->text).n)
		prose_event(&text, str_trim(n->text));
	return draft_buf_node(f, &text);
}

const struct node *draft_occasion_at(struct draft_values *f,
				     const struct node *id)
{
	const struct node *name = draft_occasion(f, id);
	const char *how = f->last && log_is(f->last, ENTRY_MET)
				  ? find_spoken(node_text(f->last->node, "via"))
				  : NULL;
	struct buf text = BUF_INIT;

	/* an event of an older day is no place of this one */
	if (how && !node_get(f->last->node, "event"))
		return draft_text_node(f, str_z(how));
	if (name)
		buf_addf(&text, "at %.*s", STR_ARG(name->text));
	return draft_buf_node(f, &text);
}

const struct node *draft_occasion_given(struct draft_values *f,
					const struct template_slot *slot,
					struct str given)
{
	const char *how = find_spoken(given);
	struct buf text = BUF_INIT;
	const struct record *event;

	given = str_trim(given);
	if (is_placed(slot, given))
		return draft_text_node(f, how ? str_z(how) : given);
	words_cut_lead(&given, "at ");
	event = references_begin(&f->drafts->references, RECORD_EVENT, given);
	if (event && record_text(event, "name").n)
		given = str_trim(record_text(event, "name"));
	if (str_is(slot->paths, "occasion.at"))
		buf_addz(&text, "at ");
	prose_event(&text, given);
	return draft_buf_node(f, &text);
}

bool draft_occasion_fits(const struct template_slot *slot, struct str given)
{
	return is_placed(slot, str_trim(given));
}

bool draft_explain_occasion(struct draft_values *f,
			    const struct template_slot *slot, struct str given,
			    struct buf *why)
{
	given = str_trim(given);
	if (is_placed(slot, given))
		return false;
	if (vocab_spelled(given, vocab_spoken, sizeof(*vocab_spoken))) {
		buf_addf(why,
			 "'%.*s' is no event; say which it was, such as 'the "
			 "APA webinar'",
			 STR_ARG(given));
		return true;
	}
	words_cut_lead(&given, "at ");
	if (!words_are_thing(given) || !lacks_article(given) ||
	    references_begin(&f->drafts->references, RECORD_EVENT, given))
		return false;
	buf_addf(why, "'our', 'a' or 'the' is missing, as in 'our %.*s'",
		 STR_ARG(given));
	return true;
}
