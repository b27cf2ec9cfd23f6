/* Shared by the files of draft; not for others. */
#ifndef KITH_CMD_DRAFT_DRAFT_IMPL_H
#define KITH_CMD_DRAFT_DRAFT_IMPL_H

#include "draft.h"

enum {
	FACTS_KEPT = 16, /* slots whose values are looked for only once */
	FORMS_KEPT = 8,  /* of a template, with its sections or without */
};

/* What a slot has, and from which of its paths. */
struct draft_found {
	bool known;
	const struct node *value;
	struct str path; /* none: given by the user */
};

/* Where the names of a template get their values for one record. */
struct draft_facts {
	struct template_scope scope;
	struct drafts *drafts;
	const struct template *template;
	const struct record *record;   /* NULL for a sheet about the user */
	const struct summary *summary; /* of a contact */
	const struct log_entry *last;  /* that the template may be about */
	const struct node *given;      /* this record's block of slots */
	struct arena *arena;
	struct draft_found found[FACTS_KEPT];
	const struct node *greeting;
	bool marks;    /* `[[name]]` for a fact that is missing */
	bool personal; /* a fact about them was inserted */
	struct str cited;
};

void draft_facts_init(struct draft_facts *f, struct drafts *d,
		      const struct template *t, struct input_item *item,
		      struct arena *a);
/* What the slot has for a value, or NULL. */
const struct node *draft_fact(struct draft_facts *f,
			      const struct template_slot *slot);
/* The user has just given a value: what was found before counts no more. */
void draft_facts_forget(struct draft_facts *f);
/* Where in the files the slot's value is looked for, for people. */
void draft_fact_place(struct draft_facts *f, const struct template_slot *slot,
		      struct buf *out);

/* path.c: what stands at a path, or NULL. One that goes below an id goes
 * on in the record of that id. */
const struct node *draft_path(struct draft_facts *f, struct str path);
struct str draft_path_first(struct str path);
/* From a value on; `s` is the scope of facts. */
const struct node *draft_path_below(struct template_scope *s,
				    const struct node *n, struct str path);

/* Is the note at `path` none that its reader can read: does it speak of them
 * as "she"? Those of a log are written for oneself. */
bool draft_passed_over(struct draft_facts *f, struct str path);

/* overrides.c: what the user gave with -s, --slots or an answer, or NULL. */
const struct node *draft_given(struct draft_facts *f, struct str name);
/* The same for a slot, made fit for its place in the text. */
const struct node *draft_given_fit(struct draft_facts *f,
				   const struct template_slot *slot);
enum draft_fault {
	FAULT_NONE,
	FAULT_MAYBE, /* only the user knows */
	FAULT_WRONG,
};
/* Appends what is wrong about it, as far as one can see. */
enum draft_fault draft_given_fault(struct draft_facts *f,
				   const struct template_slot *slot,
				   struct buf *why);

/* Appends a publication or a talk, as it is noted, so that it can stand behind
 * "your": without an article, a title in quotation marks. */
void draft_work(struct buf *out, struct str hook);
/* The same of what was written to stand there: words that are no title stay as
 * they are. */
void draft_own_work(struct buf *out, struct str value);
/* Does a value, or one of a list, speak of somebody in the third person? */
bool draft_is_third_person(const struct node *value);
bool draft_begins_third_person(const struct node *value);

/* Of one thread. */
struct draft_maker {
	struct drafts *drafts;
	struct guards guards;
	struct similar_reader reader;
	struct arena arena; /* of the drafts it has made */
	struct buf subject, body, form, mail, lines;
	struct draft_form {
		const struct template *template;
		struct buf text;
		struct similar_form words;
	} forms[FORMS_KEPT];
	size_t next_form;
	struct str from_name, from; /* of the user */
	struct buf day_text;        /* of the day, as a message says it */
	int day;
	const struct template *last; /* the one it used last */
	struct draft_maker *next;
};

/* What came of a record. */
struct draft_made {
	struct draft draft;
	bool has_draft, seen, refused, passed;
	bool stop;        /* the same would happen with every record */
	struct str pass;  /* why it is not for them */
	struct str lines; /* for the user, each ended by a newline */
};

/* One draft in the making. */
struct draft_work {
	struct draft_facts facts; /* first: its scope is the work's */
	struct drafts *d;
	struct draft_maker *maker;
	struct draft draft;
	struct draft_made *made;
	struct str id;
	struct buf lacking; /* names that were missed, a newline behind each */
	bool held, missing;
};

/* "lee: missing: ...", a line to the user. */
void draft_note(struct draft_work *w, const char *what, struct str why);
/* A guard struck: says so, and holds the draft back unless that is allowed.
 * `work` is a struct draft_work. */
void draft_strike(void *work, enum guard guard, struct str why);

/* The guards look at the text as it is now. */
void draft_check_text(struct draft_work *w);
/* edit.c: through the user's editor, and the guards, as often as the user
 * wants to mend what they hold. */
void draft_edit(struct draft_work *w);

/* missing.c: what is missing strikes, with where it may be put. */
/* What a person can't miss in a text: "[[name]]". */
const struct node *draft_mark(struct draft_facts *f, struct str name);
/* A template about an entry of the log takes one: a message that waits for an
 * answer, a conversation, help. */
void draft_need_entry(struct draft_work *w);
/* What the template says that it needs; asks the user, if that is wished. */
void draft_need_facts(struct draft_work *w);
/* An address of `map`, whose place in the files is `place` and `file`. */
void draft_need_address(struct draft_work *w, const struct node *map,
			const char *place, struct str file);
/* What a text says about the user is not there: "My name is ." Of the scope of
 * a struct draft_work; returns what stands there instead, or NULL. */
const struct node *draft_need_of_me(struct template_scope *scope,
				    struct str path);
/* Warns of names in the user's file that the template does not know. */
void draft_warn_unknown(struct draft_work *w);

/* Makes the draft of a record, or of none: fills `made`, adds to the maker's
 * lines. */
void draft_make(struct draft_maker *maker, const struct template *t,
		struct input_item *item, struct draft_made *made);
/* Notes the words of its text that tell it from others, while the record is
 * there. */
void draft_read_likeness(struct draft_maker *maker, struct draft *draft,
			 const struct draft_facts *facts);
/* Lines for the user, each ended by a newline. */
void drafts_say_lines(struct drafts *d, struct str lines);
/* Is there a file already where the draft is to go? Appends a line that says
 * so. */
bool draft_is_there(const struct drafts *d, const struct draft *draft,
		    struct buf *why);
void draft_forms_release(struct draft_maker *maker);
/* "lee: missing: ...", a line, to `out`. */
void draft_line(struct buf *out, struct str id, const char *what,
		struct str why);
/* The same, to the user at once. */
void draft_say(struct drafts *d, struct str id, const char *what,
	       struct str why);

#endif
