#include "config.h"

#include "page.h"

#include <stdlib.h>

#include "base/utf8.h"
#include "base/word.h"
#include "brief/brief.h"
#include "model/name.h"
#include "value/date.h"

/* Does it stand for itself? Most bytes of any text do. */
static bool is_plain(char c)
{
	return c >= ' ' && c < 0x7f && c != '&' && c != '<' && c != '>' &&
	       c != '"' && c != '\'';
}

/* The bytes that do not: '&' differs from '\'' in one bit, as '<' from '>'. */
static uint64_t special(uint64_t word)
{
	uint64_t and = ((word | WORD_OF(1)) ^ WORD_OF('\'')) - WORD_OF(1);
	uint64_t angle = ((word | WORD_OF(2)) ^ WORD_OF('>')) - WORD_OF(1);
	uint64_t quote = (word ^ WORD_OF('"')) - WORD_OF(1);
	uint64_t delete = (word ^ WORD_OF(0x7f)) - WORD_OF(1);
	uint64_t control = word - WORD_OF(' ');

	return (and | angle | quote | delete | control | word) & WORD_TOPS;
}

/* How many bytes at the start of `s` do? */
static size_t plain(struct str s)
{
	size_t n = 0;

	for (; s.n - n >= WORD_BYTES; n += WORD_BYTES) {
		uint64_t stops = special(word_load(s.p + n));

		if (stops)
			return n + word_first(stops);
	}
	while (n < s.n && is_plain(s.p[n]))
		n++;
	return n;
}

/* Markup around a word of the program's own; many times a record. */
static void put_word(struct buf *out, const char *before, const char *word,
		     const char *after)
{
	buf_addz(out, before);
	buf_addz(out, word);
	buf_addz(out, after);
}

void page_text(struct buf *out, struct str s)
{
	while (s.n) {
		char utf8[4];
		uint32_t cp;
		size_t n = plain(s);

		buf_add(out, s.p, n);
		s = str_skip(s, n);
		if (!s.n)
			break;
		n = utf8_next(s, &cp);
		s = str_skip(s, n);
		if (cp == '&')
			buf_addz(out, "&amp;");
		else if (cp == '<')
			buf_addz(out, "&lt;");
		else if (cp == '>')
			buf_addz(out, "&gt;");
		else if (cp == '"')
			buf_addz(out, "&quot;");
		else if (cp == '\'')
			buf_addz(out, "&#39;");
		else if ((cp < ' ' && cp != '\n' && cp != '\t') ||
			 (cp >= 0x7f && cp < 0xa0))
			buf_addc(out, ' ');
		else
			buf_add(out, utf8, utf8_put(utf8, cp));
	}
}

void page_day(struct buf *out, int day)
{
	char text[DAY_TEXT];

	if (day == DAY_NONE)
		return;
	day_format(day, text);
	buf_addz(out, "<time datetime=\"");
	buf_addz(out, text);
	buf_addz(out, "\">");
	buf_addz(out, text);
	buf_addz(out, "</time>");
}

void page_ref(const struct export_run *e, struct str id, struct buf *out)
{
	const struct record *r = references_find((void *)&e->references, id);

	buf_addz(out, "<a href=\"#contact-");
	page_text(out, id);
	buf_addz(out, "\">");
	page_text(out, r ? record_name(r) : id);
	buf_addz(out, "</a>");
}

static const char mark = '\1'; /* around an id; page_text leaves none */

/* Somebody who is named by id, or as the program of an event has it. Whether
 * the page has them is known when all are read. */
static void put_who(const struct export_run *e, struct str who, struct buf *out)
{
	const struct record *r = brief_speaker(&e->rules, who);

	if (!r || r->kind != RECORD_CONTACT) {
		page_text(out, r ? record_name(r) : who);
		return;
	}
	buf_addc(out, mark);
	buf_addstr(out, r->id);
	buf_addc(out, mark);
}

void page_put(const struct export_run *e, struct str text, struct buf *out)
{
	struct str before, id;

	while (str_cut(text, mark, &before, &text)) {
		const struct record *r;

		buf_addstr(out, before);
		str_cut(text, mark, &id, &text);
		r = references_find((void *)&e->references, id);
		if (page_has(e, id))
			page_ref(e, id, out);
		else
			page_text(out, r ? record_name(r) : id);
	}
	buf_addstr(out, before);
}

void page_link(struct buf *out, const char *scheme, struct str address)
{
	bool web = str_case_starts(address, STR("https://")) ||
		   str_case_starts(address, STR("http://"));
	struct str rest = address, piece;

	if (!*scheme && !web) {
		page_text(out, address);
		return;
	}
	put_word(out, "<a href=\"", scheme, "");
	/* a number may have blanks, which a link must not */
	while (str_split(&rest, *scheme ? ' ' : '\0', &piece))
		page_text(out, piece);
	buf_addz(out, "\">");
	page_text(out, address);
	buf_addz(out, "</a>");
}

static void put_term(struct buf *out, const char *term)
{
	put_word(out, "<dt>", term, "</dt><dd>");
}

/* The values of a field, each as a link or all in a line. */
static void put_fact(struct buf *out, const struct record *r, const char *field,
		     const char *term, const char *scheme)
{
	const struct node *list = node_get(r->root, field), *n;
	bool first = true;

	for (n = NULL; node_each(list, &n);) {
		struct str text = str_trim(node_scalar(n));

		if (!text.n)
			continue;
		if (first)
			put_term(out, term);
		else
			buf_addz(out, scheme ? "<br>" : ", ");
		if (scheme)
			page_link(out, scheme, text);
		else
			page_text(out, text);
		first = false;
	}
	if (!first)
		buf_addz(out, "</dd>\n");
}

/* What is put in a list of facts; with a scheme its values are links. */
static const struct {
	const char *field, *term, *scheme;
} facts[] = {
	{"email", "E-mail", "mailto:"},   {"phone", "Telephone", "tel:"},
	{"linkedin", "LinkedIn", ""},     {"website", "Website", ""},
	{"social", "Elsewhere", NULL},    {"department", "Department", NULL},
	{"country", "Country", NULL},     {"timezone", "Time zone", NULL},
	{"interests", "Interests", NULL}, {"languages", "Languages", NULL},
	{"tie", "In common", NULL},       {"hooks", "Worth naming", NULL},
	{"mentor", "Mentor", NULL},       {"open_to", "Open to", NULL},
	{"tags", "Tags", NULL},           {"birthday", "Birthday", NULL},
	{"notes", "Notes", NULL},
};

static void put_facts(const struct export_run *e, const struct record *r,
		      struct buf *out)
{
	const struct node *next = node_get(r->root, "next");
	struct str by = record_text(r, "introduced_by");

	buf_addz(out, "<dl>\n");
	for (size_t i = 0; i < sizeof(facts) / sizeof(*facts); i++)
		put_fact(out, r, facts[i].field, facts[i].term,
			 facts[i].scheme);
	if (by.n) {
		put_term(out, "Introduced by");
		put_who(e, by, out);
		buf_addz(out, "</dd>\n");
	}
	if (node_text(next, "what").n) {
		put_term(out, "Next");
		page_day(out, day_parse(node_text(next, "date")));
		buf_addc(out, ' ');
		page_text(out, node_text(next, "what"));
		buf_addz(out, "</dd>\n");
	}
	buf_addz(out, "</dl>\n");
}

void page_piece(struct buf *out, struct str text, const char *before)
{
	if (!text.n)
		return;
	buf_addz(out, before);
	page_text(out, text);
}

static void put_entry(const struct log_entry *l, struct buf *out)
{
	struct str text = node_text(l->node, "text");
	struct str detail = node_text(l->node, "detail");
	struct str event = node_text(l->node, "event");

	buf_addz(out, "<li>");
	page_day(out, l->day);
	put_word(out, " <b>", l->type ? l->type->name : "", "</b>");
	page_piece(out, l->via, " ");
	page_piece(out, event, " @");
	page_piece(out, text, ": ");
	if (detail.n) {
		buf_addz(out, " <span class=\"soft\">");
		page_text(out, detail);
		buf_addz(out, "</span>");
	}
	buf_addz(out, "</li>\n");
}

static void put_timeline(const struct summary *s, struct buf *out)
{
	if (!s->log.count)
		return;
	buf_addz(out, "<h4>Timeline</h4>\n<ol class=\"log\">\n");
	for (size_t i = s->log.count; i-- > 0;)
		put_entry(&s->log.entries[i], out);
	buf_addz(out, "</ol>\n");
}

static void put_person(const struct export_run *e,
		       const struct input_item *item, struct buf *out)
{
	const struct record *r = &item->record;
	struct buf name = BUF_INIT;

	name_turned(&name, r);
	buf_addz(out, "<article id=\"contact-");
	page_text(out, r->id);
	buf_addz(out, "\">\n<details><summary><h3>");
	page_text(out, buf_str(&name));
	buf_addz(out, "</h3> <span class=\"soft\">");
	buf_addz(out, stage_name(item->summary.stage));
	page_piece(out, record_text(r, "role"), " · ");
	page_piece(out, record_text(r, "institution"), " · ");
	page_piece(out, record_text(r, "city"), " · ");
	buf_addz(out, "</span></summary>\n");
	put_facts(e, r, out);
	put_timeline(&item->summary, out);
	buf_addz(out, "</details>\n</article>\n");
	buf_release(&name);
}

static void put_list(struct buf *out, const struct record *r, const char *field,
		     const char *title)
{
	const struct node *list = node_get(r->root, field), *n;

	if (!node_first_of(list))
		return;
	put_word(out, "<h4>", title, "</h4>\n<ul>\n");
	for (n = NULL; node_each(list, &n);) {
		buf_addz(out, "<li>");
		page_text(out, node_scalar(n));
		buf_addz(out, "</li>\n");
	}
	buf_addz(out, "</ul>\n");
}

static void put_people(const struct export_run *e, const struct node *list,
		       struct buf *out)
{
	bool first = true;

	for (const struct node *n = NULL; node_each(list, &n);) {
		buf_addz(out, first ? "" : ", ");
		put_who(e, node_scalar(n), out);
		first = false;
	}
}

static void put_labeled(struct buf *out, const struct node *map,
			const char *key, const char *label)
{
	if (!node_text(map, key).n)
		return;
	put_word(out, "<br><span class=\"soft\">", label, "</span> ");
	page_text(out, node_text(map, key));
}

/* What to know before it; a thing of the past needs none. */
static void put_brief(const struct export_run *e, const struct record *r,
		      struct buf *out)
{
	struct arena a = ARENA_INIT;
	const struct node *brief = brief_make(&e->rules, e->net->season, r, &a);
	const struct node *n = node_get(brief, "sessions")->first;

	buf_addz(out, n ? "<h4>Sessions for you</h4>\n<ol>\n" : "");
	for (; n; n = n->next) {
		buf_addz(out, "<li>");
		page_day(out, day_parse(node_text(n, "date")));
		page_piece(out, node_text(n, "time"), " ");
		page_piece(out, node_text(n, "title"), " ");
		page_piece(out, node_text(n, "room"), ", ");
		put_labeled(out, n, "who", "with");
		put_labeled(out, n, "why", "for you:");
		put_labeled(out, n, "ask", "ask:");
		buf_addz(out, n->next ? "</li>\n" : "</li>\n</ol>\n");
	}
	n = node_get(brief, "people")->first;
	buf_addz(out, n ? "<h4>People to meet</h4>\n<ol>\n" : "");
	for (; n; n = n->next) {
		buf_addz(out, "<li>");
		put_who(e, node_text(n, "id"), out);
		page_piece(out, node_text(n, "role"), ", ");
		page_piece(out, node_text(n, "institution"), ", ");
		put_labeled(out, n, "why", "for you:");
		put_labeled(out, n, "last", "last:");
		put_labeled(out, n, "say", "say:");
		put_labeled(out, n, "ask", "ask:");
		buf_addz(out, n->next ? "</li>\n" : "</li>\n</ol>\n");
	}
	if (node_text(brief, "me").n) {
		buf_addz(out, "<h4>To say</h4>\n<p>");
		page_text(out, node_text(brief, "me"));
		buf_addz(out, "</p>\n");
	}
	arena_release(&a);
}

static void put_session(const struct export_run *e, const struct node *s,
			struct buf *out)
{
	buf_addz(out, "<li>");
	page_day(out, day_parse(node_text(s, "date")));
	page_piece(out, node_text(s, "time"), " ");
	page_piece(out, node_text(s, "title"), " ");
	page_piece(out, node_text(s, "room"), ", ");
	if (node_first_of(node_get(s, "speakers"))) {
		buf_addz(out, " <span class=\"soft\">with</span> ");
		put_people(e, node_get(s, "speakers"), out);
	}
	page_piece(out, node_text(s, "question"),
		   "<br><span class=\"soft\">to ask:</span> ");
	buf_addz(out, "</li>\n");
}

/* Is it still to come, or going on? */
static bool is_ahead(const struct export_run *e, const struct record *r)
{
	const struct node *dates = node_get(r->root, "dates");
	int start = day_parse(node_text(dates, "start"));
	int end = day_parse(node_text(dates, "end"));

	return (end != DAY_NONE ? end : start) >= e->rules.today;
}

static void put_event(const struct export_run *e, const struct record *r,
		      struct buf *out)
{
	const struct node *dates = node_get(r->root, "dates");
	const struct node *sessions = node_get(r->root, "sessions");
	size_t count;
	const struct node **all = node_sorted(sessions, &count, brief_by_time);

	buf_addz(out, "<article id=\"event-");
	page_text(out, r->id);
	buf_addz(out, "\">\n<h3>");
	page_text(out, record_name(r));
	buf_addz(out, "</h3>\n<p class=\"soft\">");
	page_day(out, day_parse(node_text(dates, "start")));
	if (node_text(dates, "end").n &&
	    !str_eq(node_text(dates, "end"), node_text(dates, "start"))) {
		buf_addz(out, " to ");
		page_day(out, day_parse(node_text(dates, "end")));
	}
	page_piece(out, record_text(r, "place"), " · ");
	page_piece(out, record_text(r, "mode"), " · ");
	buf_addz(out, "</p>\n");
	if (record_text(r, "url").n) {
		buf_addz(out, "<p>");
		page_link(out, "", record_text(r, "url"));
		buf_addz(out, "</p>\n");
	}
	put_list(out, r, "goals", "Goals");
	if (is_ahead(e, r)) {
		put_brief(e, r, out);
	} else if (node_first_of(node_get(r->root, "meet"))) {
		buf_addz(out, "<h4>To meet</h4>\n<p>");
		put_people(e, node_get(r->root, "meet"), out);
		buf_addz(out, "</p>\n");
	}
	if (node_first_of(sessions))
		buf_addz(out, "<details><summary><h4>All sessions</h4>"
			      "</summary>\n<ul class=\"plain\">\n");
	for (size_t i = 0; i < count; i++)
		put_session(e, all[i], out);
	free(all);
	buf_addz(out, node_first_of(sessions) ? "</ul>\n</details>\n" : "");
	buf_addz(out, "</article>\n");
}

void page_item(const struct export_run *e, const struct input_item *item,
	       struct buf *out)
{
	if (item->record.kind == RECORD_CONTACT)
		put_person(e, item, out);
	else if (item->record.kind == RECORD_EVENT)
		put_event(e, &item->record, out);
}
