/*
 * Templates: a header that says what a message is for and which facts it
 * needs, then a text with places for them. A small part of mustache:
 *
 *	{{name}}		the value of a name
 *	{{#name}}...{{/name}}	once for each item, or once if there is a value
 *	{{^name}}...{{/name}}	when there is none
 *	{{> part}}		the text of another template
 *	{{! remark }}		nothing
 *
 * Names are dotted paths; `.` is the item of the section around it, `.x` what
 * is below that. What is inserted is text and nothing else: it is never read
 * as a template. See kith-template(5).
 *
 *	struct template *t = template_parse("mentor", file, text, &diag);
 *	struct template_scope scope = {.find = ..., ...};
 *	template_render(t, &scope, &subject, &body);
 *	template_free(t);
 *
 * A template is read-only once parsed.
 */
#ifndef KITH_TEMPLATE_TEMPLATE_H
#define KITH_TEMPLATE_TEMPLATE_H

#include <stdbool.h>
#include <stddef.h>

#include "base/buf.h"
#include "base/diag.h"
#include "value/record.h"

enum template_kind {
	TEMPLATE_MESSAGE, /* a mail */
	TEMPLATE_NOTE,    /* a text of few characters, without address */
	TEMPLATE_SHEET,   /* for the user's own eyes */
	TEMPLATE_PART,    /* text that others include with {{> name}} */
};

enum template_whom {
	TEMPLATE_CONTACT,
	TEMPLATE_EVENT,
	TEMPLATE_ME,
};

enum template_limit {
	LIMIT_NONE,
	LIMIT_CHARACTERS,
	LIMIT_WORDS,
	LIMIT_NOTE, /* characters, as many as the policy says */
};

enum {
	TEMPLATE_BYTES = 64 * 1024,
	TEMPLATE_DEPTH = 32, /* of sections */
	TEMPLATE_PARTS = 4,  /* how deep parts may include parts */
};

/* A fact with a name of its own. */
struct template_slot {
	struct str name;
	struct str paths; /* where it is looked for: "last.topics, hooks" */
	struct str hint;  /* one line for the user */
	struct str when;  /* types of `last` it is needed for, "none" among
			     them; empty: always */
	bool needed;
};

struct template_part; /* of a parsed text */

struct template
{
	struct arena arena;
	char *name;
	char *file; /* for diagnostics; the name of a built-in one */
	struct str source;
	bool builtin; /* the caller's */
	struct str summary;
	enum template_kind kind;
	enum template_whom whom;
	bool stranger;     /* of contacts only those not talked with yet */
	struct str ask;    /* what it asks for, or none */
	struct str log;    /* the type of its message in a log, or none */
	struct str about;  /* types of log entry that `last` may be, or none */
	struct str notice; /* the slot whose day must be distance enough, or
			      none */
	struct str after;  /* the slot whose day must be over, or none */
	int questions;     /* at most so many; -1 for any number */
	enum template_limit limit_unit;
	int limit;
	struct template_slot *slots;
	size_t slot_count, slot_cap;
	const struct template_part *subject, *topic, *body;
	struct template_part **includes; /* the {{> name}} in all */
	size_t include_count, include_cap;
};

/*
 * Where values come from. A value that is NULL, empty or an empty list is no
 * value. Derived from with a cast; nothing is kept beyond a call.
 */
struct template_scope {
	/* The value of a name that no item around it has. */
	const struct node *(*find)(struct template_scope *s, struct str path);
	/* What `path` is below the item of a section. */
	const struct node *(*below)(struct template_scope *s,
				    const struct node *item, struct str path);
	/* Nothing is at `path`: what stands in for it, or NULL; optional. */
	const struct node *(*lacks)(struct template_scope *s, struct str path);
	/* Something at `path` has been inserted; is it about the user, so that
	 * any message may have it? Optional. */
	bool (*used)(struct template_scope *s, struct str path);
	/* Optional: template_render appends the body without what was inserted,
	 * a full stop for each line, unless `used` says that any may have it;
	 * template_fill makes paragraphs of it. */
	struct buf *form;
	int today; /* days of this year are written without it */
};

/*
 * `name` and `file` are copied, so is `text`. NULL with an error in `d`, which
 * shows the line and a caret.
 */
struct template *template_parse(const char *name, const char *file,
				struct str text, struct diag *d);
void template_free(struct template *t);
/*
 * Gives `t` the parts that it includes, which must outlive it. `find` returns
 * one, or NULL with an error in `d`. False when one cannot be had; until then,
 * and without this, nothing is inserted for them.
 */
bool template_link(struct template *t,
		   const struct template *(*find)(void *ctx, struct str name,
						  struct diag *d),
		   void *ctx, struct diag *d);
/* The slot that the header declares, or NULL. */
const struct template_slot *template_slot(const struct template *t,
					  struct str name);
/* Is the slot needed where `last` is of that type (NULL: there is none)? */
bool template_slot_needed(const struct template_slot *slot, const char *type);
/* What its message is in a log, as Log says, or else Ask. */
struct str template_entry_type(const struct template *t);
/* The slot whose hint says that it goes "instead of" this one, or NULL. */
const struct template_slot *template_instead(const struct template *t,
					     const struct template_slot *slot);
/* Does the text or the header speak of `name`? */
bool template_mentions(const struct template *t, struct str name);
/* May `last` be an entry of that type? */
bool template_is_about(const struct template *t, const char *type);
/*
 * Appends the subject (one line) and the body, UTF-8 without control
 * characters but newlines. Lines of the template are joined to paragraphs,
 * each one line, but for sheets.
 */
void template_render(const struct template *t, struct template_scope *s,
		     struct buf *subject, struct buf *body);
/* Appends in one line what the message is about, to stand after "about";
 * nothing where the template does not say. */
void template_topic(const struct template *t, struct template_scope *s,
		    struct buf *topic);
/* Appends the form of a body, with its paragraphs as that has them. */
void template_fill(struct buf *out, struct str form);
/* Appends a value as it is inserted: a list in words, a day as people write
 * it. Nothing for no value. */
void template_value(struct buf *out, const struct node *n, int today);
/* Is there something to insert? */
bool template_has_value(const struct node *n);

/* One built into the binary. */
struct template_builtin {
	const char *name; /* NULL ends the table */
	const char *text;
};

/* In the order of their names. */
extern const struct template_builtin template_builtins[];

#endif
