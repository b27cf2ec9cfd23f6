/*
 * The page of `kith export html`: it needs neither network nor scripts; where
 * scripts run, people can be searched.
 */
#ifndef KITH_CMD_EXPORT_PAGE_H
#define KITH_CMD_EXPORT_PAGE_H

#include "export.h"

/* The text as HTML, one that is safe in an attribute, too. */
void page_text(struct buf *out, struct str s);
/* The text with what is before it, unless it is empty. */
void page_piece(struct buf *out, struct str text, const char *before);
/* A link to a person of the page. */
void page_ref(const struct export_run *e, struct str id, struct buf *out);
/* "<time>2026-05-18</time>", or nothing. */
void page_day(struct buf *out, int day);
/* A link where the address can be one, after `scheme` or of the web; else the
 * text. */
void page_link(struct buf *out, const char *scheme, struct str address);
/* The facts of a program with what they rest on: how old, from whom, and side
 * by side where sources differ. */
void page_facts(const struct export_run *e, const struct node *program,
		struct buf *out);
/* Its log, the newest first. */
void page_log(const struct node *program, struct buf *out);

/* The article of a person or an event, for page_put. */
void page_item(const struct export_run *e, const struct input_item *item,
	       struct buf *out);
/* That text, at the end: a link to whom the page has, the name of others. */
void page_put(const struct export_run *e, struct str text, struct buf *out);

/*
 * The programs in their places, made from every record of the run. What is
 * needed of one is kept, in `a`, on any thread, and taken on the run's; at the
 * end page_programs puts them.
 */
struct page_programs *page_programs_new(const struct export_run *e);
struct page_program *page_program_keep(const struct export_run *e,
				       struct arena *a, const struct record *r,
				       bool wanted);
struct page_person *page_person_keep(const struct export_run *e,
				     struct arena *a,
				     const struct input_item *item,
				     bool wanted);
void page_program_take(struct page_programs *p, struct page_program *program);
void page_person_take(struct page_programs *p, struct page_person *person);
void page_programs(const struct export_run *e, struct buf *out);
void page_programs_free(struct page_programs *p);
/* Is there a person of that id on the page? Known at the end. */
bool page_has(const struct export_run *e, struct str id);

/* From page.css and page.js: a line a string, NULL after the last. */
extern const char *const page_css[], *const page_js[];

#endif
