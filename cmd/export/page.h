/*
 * The page of `kith export html`: it needs neither network nor scripts; where
 * scripts run, people can be searched.
 */
#ifndef KITH_CMD_EXPORT_PAGE_H
#define KITH_CMD_EXPORT_PAGE_H

#include "export.h"

/* The text as HTML, one that is safe in an attribute, too. */
void page_text(struct buf *out, struct str s);
/* A link to a person or an event of the page. */
void page_ref(const struct export_run *e, enum record_kind kind, struct str id,
	      struct buf *out);
/* "<time>2026-05-18</time>", or nothing. */
void page_day(struct buf *out, int day);

/* From page.css and page.js: a line a string, NULL after the last. */
extern const char *const page_css[], *const page_js[];

#endif
