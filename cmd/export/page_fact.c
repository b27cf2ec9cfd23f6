/* The facts of a program, each claim with its source and age. */
#include "config.h"

#include "page.h"

#include <stdlib.h>

#include "model/fact.h"

/* What the page says of a program in another place than its facts. */
static const char *const elsewhere[] = {"kind",    "id",  "file", "name", "log",
					"summary", "due", "rank", NULL};

static bool is_fact(const struct node *n)
{
	return !str_is_any(n->key, elsewhere) && !node_empty(n);
}

/* "step2 min" */
static void put_label(struct buf *out, struct str key)
{
	struct str rest = key, word;
	const char *before = "";

	while (str_split(&rest, '_', &word)) {
		buf_addz(out, before);
		page_text(out, word);
		before = " ";
	}
}

static void put_text(const struct export_run *e, struct str key,
		     const struct node *n, struct buf *out)
{
	struct str text = str_trim(node_scalar(n));
	bool head = str_is(key, "director") || str_is(key, "coordinator");

	if (head && page_has(e, text))
		page_ref(e, text, out);
	else
		page_link(out, "", text);
}

/* "<time>2026-03-14</time>, 79 days ago", or the text if it is no day. */
static void put_checked(const struct export_run *e, struct str text,
			struct buf *out)
{
	int day = day_parse(text), ago = e->cli.today - day;

	buf_addz(out, "checked ");
	if (day == DAY_NONE) {
		page_text(out, text);
		return;
	}
	page_day(out, day);
	if (ago >= 0)
		buf_addf(out, ", %d day%s ago", ago, ago == 1 ? "" : "s");
}

static void put_value(const struct export_run *e, struct str key,
		      const struct node *n, struct buf *out);

/* What a claim rests on: "source", checked when, what was said. */
static void put_ground(const struct export_run *e, const struct node *n,
		       struct buf *out)
{
	int strict = str_is(n->key, "strict") ? vocab_yes(node_scalar(n)) : -1;

	if (strict >= 0) {
		buf_addz(out, strict ? "strict" : "preferred");
	} else if (str_is(n->key, "checked")) {
		put_checked(e, str_trim(node_scalar(n)), out);
	} else if (str_is(n->key, "said")) {
		buf_addz(out, "said <q>");
		put_value(e, n->key, n, out);
		buf_addz(out, "</q>");
	} else {
		if (!str_is(n->key, "source")) {
			put_label(out, n->key);
			buf_addc(out, ' ');
		}
		put_value(e, n->key, n, out);
	}
}

static void put_claim(const struct export_run *e, struct str key,
		      const struct node *map, struct buf *out)
{
	const char *before = " <span class=\"soft\">(";
	bool any = false;

	put_value(e, key, node_get(map, "value"), out);
	for (const struct node *n = map->first; n; n = n->next) {
		/* what to ask is shown with the questions */
		if (str_is(n->key, "value") || str_is(n->key, "ask") ||
		    node_empty(n))
			continue;
		buf_addz(out, any ? ", " : before);
		put_ground(e, n, out);
		any = true;
	}
	buf_addz(out, any ? ")</span>" : "");
	if (fact_is_old(map, e->net->policy.span[SPAN_RANK_SEASON],
			e->cli.today))
		buf_addz(out, " <span class=\"late\">old</span>");
}

static void put_map(const struct export_run *e, struct str key,
		    const struct node *map, struct buf *out)
{
	const char *before = "";

	if (node_get(map, "value")) {
		put_claim(e, key, map, out);
		return;
	}
	for (const struct node *n = map->first; n; n = n->next) {
		if (node_empty(n))
			continue;
		buf_addz(out, before);
		before = ", ";
		put_label(out, n->key);
		buf_addc(out, ' ');
		put_value(e, n->key, n, out);
	}
}

/* Mappings, such as claims that differ, are items of a list. */
static void put_list(const struct export_run *e, struct str key,
		     const struct node *list, struct buf *out)
{
	bool maps = list->first && list->first->type == NODE_MAP;

	if (fact_is_disputed(list))
		buf_addz(out, "<span class=\"late\">sources differ</span>");
	buf_addz(out, maps ? "<ul class=\"claims\">" : "");
	for (const struct node *n = list->first; n; n = n->next) {
		buf_addz(out, maps ? "<li>" : n == list->first ? "" : ", ");
		put_value(e, key, n, out);
		buf_addz(out, maps ? "</li>" : "");
	}
	buf_addz(out, maps ? "</ul>" : "");
}

/* The value of a key, or one of several. */
static void put_value(const struct export_run *e, struct str key,
		      const struct node *n, struct buf *out)
{
	if (n->type == NODE_LIST)
		put_list(e, key, n, out);
	else if (n->type == NODE_MAP)
		put_map(e, key, n, out);
	else
		put_text(e, key, n, out);
}

void page_facts(const struct export_run *e, const struct node *program,
		struct buf *out)
{
	buf_addz(out, "<h4>Facts</h4>\n<dl>\n");
	for (const struct node *n = program->first; n; n = n->next) {
		if (!is_fact(n))
			continue;
		buf_addz(out, "<dt>");
		put_label(out, n->key);
		buf_addz(out, "</dt><dd>");
		put_value(e, n->key, n, out);
		buf_addz(out, "</dd>\n");
	}
	buf_addz(out, "</dl>\n");
}

static void put_entry(const struct node *e, struct buf *out)
{
	buf_addz(out, "<li>");
	page_day(out, day_parse(node_text(e, "date")));
	buf_addz(out, " <b>");
	page_text(out, node_text(e, "type"));
	buf_addz(out, "</b>");
	page_piece(out, node_text(e, "text"), ": ");
	buf_addz(out, "</li>\n");
}

void page_log(const struct node *program, struct buf *out)
{
	size_t count;
	const struct node **log =
		node_sorted(node_get(program, "log"), &count, node_by_date);

	if (count)
		buf_addz(out, "<h4>Timeline</h4>\n<ol class=\"log\">\n");
	for (size_t i = count; i-- > 0;)
		put_entry(log[i], out);
	if (count)
		buf_addz(out, "</ol>\n");
	free(log);
}
