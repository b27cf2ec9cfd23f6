#include "config.h"

#include "draft_impl.h"

#include "base/ascii.h"
#include "fit.h"
#include "turn.h"
#include "words.h"

/*
 * Values on their way into a sentence. Is a capital that of a name, or that of
 * an item in a list: "Kandy", "Sleep"? Nobody knows from the word alone; how
 * the network writes it within a line shows it. All files are read for that
 * once, and only where a word asks.
 */

/* Where people write in sentences; ids and names are elsewhere. */
static const char prose_keys[] =
	" detail expect interests lessons notes promised questions text topics "
	"what ";

static bool is_capitalized(struct str word)
{
	return word.n > 1 && ascii_is_upper(word.p[0]) &&
	       ascii_is_lower(word.p[1]);
}

/* A capital after a small word is that of a name. */
static void add_text(struct draft_worker *w, struct str text)
{
	size_t at = 0;
	struct str before = STR_NONE, word;

	for (; (word = word_next(text, &at)).n; before = word) {
		bool within = before.n && before.p + before.n + 1 == word.p &&
			      ascii_is_lower(before.p[0]);

		if (ascii_is_lower(word.p[0]) ||
		    (within && is_capitalized(word)))
			str_map_add(&w->used, word, 0);
	}
}

static void add_texts(struct draft_worker *w, const struct node *n, bool prose)
{
	if (n && n->type == NODE_STRING && prose)
		add_text(w, n->text);
	if (!n || !node_is_collection(n))
		return;
	for (const struct node *k = n->first; k; k = k->next)
		add_texts(w, k, k->key.n ? word_in(k->key, prose_keys) : prose);
}

static void read_network(struct draft_worker *w)
{
	struct references *refs = &w->drafts->references;
	const struct store_list *list = references_files(refs);

	w->knows_usage = true;
	add_texts(w, w->drafts->net->me, false);
	for (size_t i = 0; i < list->count; i++) {
		const struct record *r =
			references_find(refs, list->files[i].id);

		add_texts(w, r ? r->root : NULL, false);
	}
}

static bool is_used(struct draft_worker *w, struct str word)
{
	if (!w->knows_usage)
		read_network(w);
	return str_map_find(&w->used, word) != STR_MAP_NONE;
}

/* Is the word used, or another number of it: "nurse" of "nurses"? */
static bool is_used_so(struct draft_worker *w, struct str word)
{
	struct buf several = BUF_INIT;
	bool is = is_used(w, word);

	if (!is && word_ends_in_s(word)) {
		is = is_used(w, (struct str){word.p, word.n - 1});
	} else if (!is) {
		buf_addf(&several, "%.*ss", STR_ARG(word));
		is = is_used(w, buf_str(&several));
	}
	buf_release(&several);
	return is;
}

/* Does the network write it with a small letter, and never as a name? */
static bool is_common(struct draft_values *f, struct str word)
{
	struct buf small = BUF_INIT;
	bool is;

	words_put_lower(&small, word);
	is = fit_is_plain(word) || turn_is_somebody(word) ||
	     (is_used_so(f->worker, buf_str(&small)) &&
	      !is_used(f->worker, word));
	buf_release(&small);
	return is;
}

/* Is each word of several one with a capital that is common: "Night Float"? */
static bool all_common(struct draft_values *f, struct str text)
{
	size_t at = 0;
	struct str word;
	bool all = true;

	while (all && (word = word_next(text, &at)).n)
		all = is_capitalized(word) && is_common(f, word);
	return all;
}

struct str draft_common(struct draft_values *f, struct str text)
{
	size_t at = 0;
	struct str word = word_next(text, &at), next = word_look(text, at);
	struct buf out = BUF_INIT;
	bool title = next.n && is_capitalized(next);

	if (word.p != text.p || !is_capitalized(word) ||
	    !(title ? all_common(f, text) : is_common(f, word)))
		return text;
	buf_addstr(&out, text);
	for (at = 0; (word = word_next(text, &at)).n;)
		if (title || word.p == text.p)
			out.s[word.p - text.p] = ascii_lower(word.p[0]);
	return buf_to_arena(&out, f->arena);
}

/* The signs of a note, which no letter has. */
static const char *const signs[][2] = {{" w/o ", " without "},
				       {" w/ ", " with "},
				       {" & ", " and "},
				       {" + ", " and "}};

struct str draft_spelled(struct draft_values *f, struct str text)
{
	struct buf out = BUF_INIT;
	/* a title stays as it is */
	size_t last = prose_find_quote(text);

	for (size_t i = 0, k; i < text.n;) {
		struct str rest = str_skip(text, i);

		for (k = 0; k < sizeof(signs) / sizeof(*signs) && i < last; k++)
			if (str_starts(rest, str_z(signs[k][0])))
				break;
		if (i >= last || k == sizeof(signs) / sizeof(*signs)) {
			buf_addc(&out, text.p[i++]);
			continue;
		}
		buf_addz(&out, signs[k][1]);
		i += strlen(signs[k][0]);
	}
	return buf_to_arena(&out, f->arena);
}

static bool starts_small(struct str word)
{
	return word.n && ascii_is_lower(word.p[0]);
}

/* "H1B", not the state in "jobs, MA". */
static bool is_abbreviation(struct str word)
{
	bool is = word.n > 2;

	for (size_t i = 0; i < word.n; i++)
		is &= !ascii_is_lower(word.p[i]);
	return is;
}

/* Where a note goes on with a second thing, "night call, winter"; else -1. In
 * "Boston, MA" and "the ward, which is full" it does not. */
static ptrdiff_t find_second(struct str phrase, struct str item)
{
	ptrdiff_t comma = str_find(item, STR(", "));
	struct str rest, first, last;
	size_t at = 0;

	if (comma < 0 || !fit_takes_thing(phrase) ||
	    str_find(item, STR("\"")) >= 0 || str_find(item, STR("(")) >= 0 ||
	    str_find(item, STR(" and ")) >= 0 ||
	    str_find(item, STR(" or ")) >= 0)
		return -1;
	rest = str_skip(item, (size_t)comma + 2);
	first = word_next(rest, &at);
	last = str_last_word((struct str){item.p, (size_t)comma});
	return (starts_small(first) ||
		(starts_small(last) && is_abbreviation(first))) &&
			       words_are_thing(rest) &&
			       !word_is_relative(first) &&
			       !word_ends(first, "ly") &&
			       !word_in(first, " also etc maybe perhaps then ")
		       ? comma
		       : -1;
}

/* Takes off *rest what is one item: of "Why? Who pays?" a question, where the
 * template has a place for several; of several things the first. */
static struct str cut_item(struct draft_values *f, struct str phrase,
			   struct str *rest)
{
	struct str item = *rest;
	ptrdiff_t end = str_find(item, STR("? "));
	ptrdiff_t second = find_second(phrase, item);

	*rest = STR_NONE;
	if (end >= 0 && str_ends(phrase, STR("?")) &&
	    f->template->questions > 1 && str_find(item, STR("\"")) < 0) {
		*rest = str_trim(str_skip(item, (size_t)end + 1));
		item.n = (size_t)end + 1;
	} else if (second > 0) {
		*rest = str_skip(item, (size_t)second + 2);
		item.n = (size_t)second;
	}
	return item;
}

/* Does the sentence go on with it, and is it no title: "your paper"? */
static bool goes_on(struct str phrase)
{
	return phrase.n && !str_ends(phrase, STR("?")) &&
	       !str_is(phrase, "your");
}

/* What may come after "that", too. */
static struct str common_item(struct draft_values *f, struct str item)
{
	struct buf out = BUF_INIT;

	if (!str_starts(item, STR("that ")))
		return draft_common(f, item);
	buf_addz(&out, "that ");
	buf_addstr(&out, draft_common(f, str_skip(item, strlen("that "))));
	return buf_to_arena(&out, f->arena);
}

/* A statement that begins with a capital, of which nobody knows whether it is
 * that of a name, stands as it was noted: not "that Coffee helps". */
static void set_apart(struct draft_values *f, struct buf *text)
{
	static const char that[] = "that ", apart[] = "this: ";
	struct str rest = buf_str(text), word, next;
	struct buf out = BUF_INIT;
	size_t at = 0;

	if (!str_starts(rest, STR(that)))
		return;
	rest = str_skip(rest, strlen(that));
	word = word_next(rest, &at);
	next = word_look(rest, at);
	if (word.p != rest.p || !is_capitalized(word) || word_is_day(word) ||
	    !next.n || ascii_is_upper(next.p[0]) || is_used(f->worker, word))
		return;
	buf_addz(&out, apart);
	buf_addstr(&out, rest);
	buf_clear(text);
	buf_addstr(text, buf_str(&out));
	buf_release(&out);
}

const struct node *draft_fitted(struct draft_values *f, struct str phrase,
				const struct node *value, bool to_reader)
{
	struct str rest;
	struct node *list = node_new(f->arena, NODE_LIST);
	struct buf text = BUF_INIT;
	bool fits = true;

	for (const struct node *n = NULL; fits && node_each(value, &n);) {
		rest = template_has_value(n) ? draft_spelled(f, n->text)
					     : STR_NONE;
		while (fits && rest.n) {
			struct str item = cut_item(f, phrase, &rest);

			if (goes_on(phrase))
				item = common_item(f, item);
			buf_clear(&text);
			fits = fit_value(&text, phrase, item, to_reader);
			set_apart(f, &text);
			node_append(list, STR_NONE,
				    node_string(f->arena,
						arena_str(f->arena,
							  buf_str(&text))));
		}
	}
	buf_release(&text);
	return !fits                               ? NULL
	       : list->first && !list->first->next ? list->first
						   : list;
}
