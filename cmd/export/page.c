#include "config.h"

#include "page.h"

static void put_lines(struct buf *out, const char *const *lines)
{
	for (; *lines; lines++)
		buf_addz(out, *lines);
}

void export_page_begin(struct export_run *e, struct buf *out)
{
	struct str me = node_text(e->net->me, "name");

	e->programs = page_programs_new(e);
	buf_addz(out,
		 "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n"
		 "<meta charset=\"utf-8\">\n"
		 "<meta http-equiv=\"Content-Security-Policy\" "
		 "content=\"default-src 'none'; style-src 'unsafe-inline'; "
		 "script-src 'unsafe-inline'; base-uri 'none'; "
		 "form-action 'none'\">\n"
		 "<meta name=\"viewport\" content=\"width=device-width, "
		 "initial-scale=1\">\n"
		 "<meta name=\"referrer\" content=\"no-referrer\">\n<title>");
	buf_addz(out, me.n ? "Network of " : "Network");
	page_text(out, me);
	buf_addz(out, "</title>\n<style>\n");
	put_lines(out, page_css);
	buf_addz(out,
		 "</style>\n</head>\n<body>\n"
		 "<a class=\"skip\" href=\"#due\">Skip to what is due</a>\n"
		 "<header>\n<h1>");
	buf_addz(out, me.n ? "Network of " : "Network");
	page_text(out, me);
	buf_addz(out, "</h1>\n<p class=\"soft\">as of ");
	page_day(out, e->cli.today);
	buf_addz(out, "</p>\n<nav aria-label=\"Sections\"><ul>\n"
		      "<li><a href=\"#due\">Due</a></li>\n"
		      "<li><a href=\"#programs\">Programs</a></li>\n"
		      "<li><a href=\"#people\">People</a></li>\n"
		      "<li><a href=\"#events\">Events</a></li>\n"
		      "<li><a href=\"#coverage\">Coverage</a></li>\n"
		      "</ul></nav>\n</header>\n<main>\n");
}

static void begin_section(struct buf *out, const char *id, const char *title)
{
	buf_addf(out,
		 "<section id=\"%s\" aria-labelledby=\"h-%s\">\n"
		 "<h2 id=\"h-%s\">%s</h2>\n",
		 id, id, id, title);
}

static void put_due(const struct export_due *item, struct buf *out)
{
	const struct due *d = &item->due;
	struct buf title = BUF_INIT;

	due_title(&title, d->action, item->name);
	buf_addz(out, "<li>");
	if (item->kind <= RECORD_EVENT) {
		buf_addf(out, "<a href=\"#%s-", record_kind_name(item->kind));
		page_text(out, item->id);
		buf_addz(out, "\">");
		page_text(out, buf_str(&title));
		buf_addz(out, "</a>");
	} else {
		page_text(out, buf_str(&title));
	}
	buf_addz(out, " by ");
	page_day(out, d->by);
	if (d->late)
		buf_addf(out, " <span class=\"late\">%d day%s late</span>",
			 d->late, d->late == 1 ? "" : "s");
	buf_addz(out, "<br><span class=\"soft\">");
	page_text(out, buf_str(&d->why));
	buf_addz(out, "</span></li>\n");
	buf_release(&title);
}

static void put_all_due(const struct export_run *e, struct buf *out)
{
	begin_section(out, "due", "Due");
	if (!e->due_count)
		buf_addz(out, "<p>Nothing is due.</p>\n");
	else
		buf_addz(out, "<ol class=\"plain\">\n");
	for (size_t i = 0; i < e->due_count; i++)
		put_due(e->dues[i]->owner, out);
	buf_addz(out, e->due_count ? "</ol>\n</section>\n" : "</section>\n");
}

static void put_count(struct buf *out, const char *name, size_t n, size_t most)
{
	buf_addf(out,
		 "<tr><th scope=\"row\">%s</th><td>%zu</td>"
		 "<td><span class=\"bar\" style=\"width:%zu%%\" "
		 "aria-hidden=\"true\"></span></td></tr>\n",
		 name, n, most ? n * 100 / most : 0);
}

static void put_table(struct buf *out, const char *caption, const char *what,
		      const struct export_tally *t)
{
	size_t most = 0;

	for (size_t i = 0; i < EXPORT_GROUPS && t[i].name; i++)
		most = t[i].count > most ? t[i].count : most;
	buf_addf(out,
		 "<h3>%s</h3>\n<table>\n<thead><tr><th scope=\"col\">%s</th>"
		 "<th scope=\"col\">People</th><td></td></tr></thead>\n"
		 "<tbody>\n",
		 caption, what);
	for (size_t i = 0; i < EXPORT_GROUPS && t[i].name; i++)
		put_count(out, t[i].name, t[i].count, most);
	buf_addz(out, "</tbody>\n</table>\n");
}

void export_page_end(const struct export_run *e, struct buf *out)
{
	put_all_due(e, out);
	begin_section(out, "programs", "Programs");
	page_programs(e, out);
	buf_addz(out, "</section>\n");
	begin_section(out, "people", "People");
	buf_addz(out, "<div class=\"search\" role=\"search\" hidden>"
		      "<label for=\"search\">Find people</label>"
		      "<input id=\"search\" type=\"search\" "
		      "autocomplete=\"off\" spellcheck=\"false\"> "
		      "<span id=\"found\" class=\"soft\" "
		      "role=\"status\"></span></div>\n");
}

void export_page_finish(const struct export_run *e, struct buf *out)
{
	buf_addz(out, "</section>\n");
	begin_section(out, "events", "Events");
	for (size_t i = 0; i < e->events.count; i++)
		page_put(e, e->events.items[i], out);
	if (!e->events.count)
		buf_addz(out, "<p>No events.</p>\n");
	buf_addz(out, "</section>\n");
	begin_section(out, "coverage", "Coverage");
	put_table(out, "By role", "Role", e->groups);
	put_table(out, "Mentors", "Kind", e->mentors);
	buf_addz(out, "</section>\n</main>\n<script>\n");
	put_lines(out, page_js);
	buf_addz(out, "</script>\n</body>\n</html>\n");
}

/* The table's row of that name, made where there is none. */
static void count(struct export_tally *t, const char *name, bool one)
{
	size_t i = 0;

	while (i < EXPORT_GROUPS - 1 && t[i].name &&
	       strcmp(t[i].name, name) != 0)
		i++;
	t[i].name = name;
	t[i].count += one;
}

/* What the page needs of a record. */
struct page_kept {
	bool wanted;
	struct page_program *program;
	struct page_person *person;
	struct str text; /* of a person or an event that is wanted */
	const char *group;
	unsigned mentor; /* a bit each, in the order of vocab_mentors */
};

static struct str keep_text(const struct export_run *e, struct export_thread *t,
			    const struct input_item *item)
{
	char *text;
	size_t n;

	buf_clear(&t->text);
	page_item(e, item, &t->text);
	n = t->text.len;
	text = arena_bytes(&t->texts, n);
	memcpy(text, t->text.s, n);
	return (struct str){text, n};
}

static void keep_groups(struct page_kept *k, const struct record *r)
{
	const struct role *role = vocab_role(record_text(r, "role"));
	const struct node *mentor = node_get(r->root, "mentor");

	k->group = role ? role->group : "other";
	for (int i = 0; mentor && vocab_mentors[i].name; i++)
		k->mentor |= (unsigned)node_has(mentor, vocab_mentors[i].name)
			     << i;
}

void *export_page_keep(const struct export_run *e, struct export_thread *t,
		       const struct input_item *item, bool wanted)
{
	const struct record *r = &item->record;
	struct page_kept *k = arena_alloc(&t->arena, sizeof(*k));

	k->wanted = wanted;
	if (r->kind == RECORD_PROGRAM)
		k->program = page_program_keep(e, &t->arena, r, wanted);
	else if (wanted)
		k->text = keep_text(e, t, item);
	if (r->kind == RECORD_CONTACT) {
		k->person = page_person_keep(e, &t->arena, item, wanted);
		keep_groups(k, r);
	}
	return k;
}

/* One that lies right after the last makes that longer. */
static void take_text(struct export_texts *t, struct str text)
{
	struct str *last = t->count ? &t->items[t->count - 1] : NULL;

	if (last && last->p + last->n == text.p) {
		last->n += text.n;
		return;
	}
	MEM_GROW(t->items, t->count, t->cap);
	t->items[t->count++] = text;
}

static void begin_groups(struct export_run *e)
{
	for (const struct role *v = vocab_roles; v->name; v++)
		count(e->groups, v->group, false);
	for (const struct word *w = vocab_mentors; w->name; w++)
		count(e->mentors, w->name, false);
}

void export_page_take(struct export_run *e, void *kept)
{
	const struct page_kept *k = kept;

	if (k->program)
		page_program_take(e->programs, k->program);
	if (k->person)
		page_person_take(e->programs, k->person);
	if (!k->wanted)
		return;
	if (!e->groups[0].name)
		begin_groups(e);
	if (k->text.n)
		take_text(k->person ? &e->people : &e->events, k->text);
	if (!k->person)
		return;
	count(e->groups, k->group, true);
	for (int i = 0; vocab_mentors[i].name; i++)
		if (k->mentor & 1u << i)
			count(e->mentors, vocab_mentors[i].name, true);
}
