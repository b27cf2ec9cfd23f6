/* Shared by the files of draft; not for others. */
#ifndef KITH_CMD_DRAFT_DRAFT_IMPL_H
#define KITH_CMD_DRAFT_DRAFT_IMPL_H

#include "base/str_map.h"
#include "draft.h"
#include "turn.h"

enum {
	SLOTS_CACHED = 16, /* slots whose values are looked up only once */
	REGRET_DAYS = 20,  /* so late that a word about it is due */
};

/* The value of a slot, and which of its paths has it. */
struct draft_lookup {
	bool known;
	const struct node *value;
	struct str path; /* none: given by the user */
};

/* Where the names of a template get their values for one record. */
struct draft_values {
	struct template_scope scope;
	struct drafts *drafts;
	struct draft_worker *worker;
	const struct template *template;
	const struct record *record;   /* NULL for a sheet about the user */
	const struct summary *summary; /* of a contact */
	const struct log_entry *last;  /* that the template is about, or NULL */
	const struct node *overrides;  /* this record's block of --slots */
	const struct node *brief;      /* of an event, once asked for */
	struct arena *arena;
	struct draft_lookup cache[SLOTS_CACHED];
	bool marks;         /* insert `[[name]]` for a missing value */
	uint64_t looked_up; /* slots that the text has asked for, a bit each */
	bool personal;      /* a fact about them was inserted */
	bool school_unsaid; /* my school was asked for, and is not known */
	const struct template_slot *absent; /* the first that was not there */
};

void draft_values_init(struct draft_values *f, struct draft_worker *worker,
		       const struct template *t, struct input_item *item,
		       struct arena *a);
/* The value of a slot, or NULL. */
const struct node *draft_value(struct draft_values *f,
			       const struct template_slot *slot);
/* A value made to fit after `phrase`, item by item, or NULL. `to_reader`: it is
 * turned to them. */
const struct node *draft_fitted(struct draft_values *f, struct str phrase,
				const struct node *value, bool to_reader);
/* Must it have one, for the entry that the template is about? */
bool draft_needs(const struct draft_values *f,
		 const struct template_slot *slot);
/* Has the text, once rendered, asked for it? */
bool draft_is_looked_up(const struct draft_values *f,
			const struct template_slot *slot);
/* Has the user given a value that the text, once rendered, had no place for? */
bool draft_is_idle(const struct draft_values *f,
		   const struct template_slot *slot);
/* Does the text, once rendered, send what was promised? */
bool draft_sends_promise(struct draft_values *f);
/* Drops the cache: the user has just given a value. */
void draft_values_forget(struct draft_values *f);

/* path.c: the value at a path, or NULL. A path that goes below an id goes on
 * in the record of that id. */
const struct node *draft_path(struct draft_values *f, struct str path);
/* history.c and sender.c: names about the log of a contact, and about the
 * user; false for other names. */
bool draft_path_of_log(struct draft_values *f, struct str first,
		       struct str rest, const struct node **out);
bool draft_path_of_me(struct draft_values *f, struct str first, struct str rest,
		      const struct node **out);
/* Values made in the arena; NULL for no text, or no. */
const struct node *draft_text_node(struct draft_values *f, struct str text);
/* The same of a buffer, which it releases. */
const struct node *draft_buf_node(struct draft_values *f, struct buf *text);
const struct node *draft_yes_node(struct draft_values *f, bool is);
const struct node *draft_day_node(struct draft_values *f, int day);
/* A list as one text, so that a section about it is there once. */
const struct node *draft_joined_node(struct draft_values *f,
				     const struct node *list);
/* school.c: the school that both went to, as it goes on after "from"; NULL
 * where that is not known. */
const struct node *draft_our_school(struct draft_values *f);
/* The value at `path` below `n`; `s` is the scope of a struct draft_values. */
const struct node *draft_path_below(struct template_scope *s,
				    const struct node *n, struct str path);

/* about.c: the entry that the template is about, or NULL: the newest of its
 * types, or one that was on the same occasion and has something it needs. Of
 * the messages that hope for an answer, one that waits. */
const struct log_entry *draft_path_newest(const struct draft_values *f);
/* The next older one that may lend a fact, or NULL. NULL for `e`: the newest.
 * Where the letter names the day or the event, of the same occasion. */
const struct log_entry *draft_path_older(const struct draft_values *f,
					 const struct log_entry *e);
/* Is the answer, the thanks or the follow-up so late that it needs a word? */
bool draft_is_late(const struct draft_values *f);

/* occasion.c: the event of that id (NULL: none) as it goes on after "at", or
 * NULL. */
const struct node *draft_occasion(struct draft_values *f,
				  const struct node *id);
/* The same with "at", or "on Zoom", by the channel of the entry without one. */
const struct node *draft_occasion_at(struct draft_values *f,
				     const struct node *id);
/* Is the slot for either? */
bool draft_is_occasion(const struct template_slot *slot);
/* Either, of what the user gave: a name, the id of an event or the beginning of
 * it, or "over lunch". */
const struct node *draft_occasion_given(struct draft_values *f,
					const struct template_slot *slot,
					struct str given);
/* Does it say by itself how it goes on, where that is no name? */
bool draft_occasion_fits(const struct template_slot *slot, struct str given);
/* Appends what is wrong with it; false for nothing. */
bool draft_explain_occasion(struct draft_values *f,
			    const struct template_slot *slot, struct str given,
			    struct buf *why);

/* pledge.c: `what`, `by`, `date` and `late` of the promise that is due first,
 * mine or what they said they would do; NULL where none is open. Of mine `now`
 * is what a letter of today may send, and `later` any other. */
const struct node *draft_path_pledge(struct draft_values *f, bool mine,
				     struct str path);
/* What a promise is about, which may be a map with its day, too. */
const struct node *draft_pledge_what(struct draft_values *f,
				     const struct node *n);
/* Is what was promised, by me or by them, settled by a newer entry, or by what
 * I gave before? */
bool draft_is_settled(const struct draft_values *f, const struct log_entry *e,
		      bool mine);

/* Did I tell them my news in an entry after that day? */
bool draft_has_told(const struct draft_values *f, int day);

/* The subject of the message that an entry is of, without "Re:", or none. */
struct str draft_entry_subject(const struct log_entry *e);

/* explain.c: appends why a value does not go on after the words of its slot;
 * `lead` comes before what says only what would. */
void draft_explain_value(const struct template_slot *slot,
			 const struct node *given, struct str lead,
			 struct buf *why);
/* The worst that may come of turning its items to the reader. */
enum turned draft_worst_turn(const struct node *given);
/* Appends that it is to be said to them, and how. */
void draft_explain_turn(const struct node *given, struct buf *why);

/* Appends why the slot's sentence has no place for the value at `path`, where
 * there is one. */
void draft_explain_unfit(struct draft_values *f,
			 const struct template_slot *slot, struct str path,
			 struct buf *out);

enum draft_fault {
	FAULT_NONE,
	FAULT_MAYBE, /* the user decides */
	FAULT_WRONG,
};
/* Appends what is wrong with the user's value. */
enum draft_fault draft_override_fault(struct draft_values *f,
				      const struct template_slot *slot,
				      struct buf *why);

/* Appends a publication or a talk so that it fits after "your": without an
 * article, a title in quotation marks. */
void prose_work(struct buf *out, struct str hook);
/* Where a quotation begins, in any marks; the length where none does. */
size_t prose_find_quote(struct str s);
/* Does it say what it is, "2025 paper on sleep", or is it written as a title
 * is? Of other notes, "IMG from India", "works with refugees", nobody knows. */
bool prose_names_work(struct str hook);
/* The same for what was written to go there: words in small letters are no
 * title and stay as they are. */
void prose_own_work(struct buf *out, struct str value);
/* Appends the name of an event so that it fits after "at": "the APA Annual
 * Meeting", "APA 2026", "grand rounds". Only a title has quotation marks. */
void prose_event(struct buf *out, struct str name);
/* Appends the name of a school as it goes on after "from": "the University of
 * Colombo", "Galle Medical College". */
void prose_school(struct buf *out, struct str name);
/* "APA Annual Meeting 2026" or "Galle Medical College, 2019" without its year.
 */
struct str prose_without_year(struct str name);
/* Is the word what a work is called, "paper", or several of them? */
bool prose_is_kind(struct str word);
/* Does it lack an article: "letter", "poster on sleep"? */
bool prose_is_bare(struct str thing);
/* The same of several words that say which, "chart review", "sleep study"? */
bool prose_is_one_work(struct str thing);
/* Does it say what kind of work it is, before it says what about? */
bool prose_is_work(struct str s);
/* Appends a milestone as it is noted, "Step 3 passed", in a sentence, "I passed
 * Step 3", without a stop; false, nothing appended, where it needs none, or its
 * words do not show which. */
bool prose_news(struct buf *out, struct str noted);
/* Does it name a day, or a year, that is still to come? */
bool prose_is_ahead(struct str text, int today);
/* Does a value begin with "Thank you", "Many thanks" or the like? */
bool prose_is_thanks(const struct node *value);
/* Does a value, or an item of a list, speak of somebody in the third person? */
bool prose_is_third_person(const struct node *value);
bool prose_begins_third_person(const struct node *value);

/* Files by the words of a text of theirs, see people.c. */
struct draft_index {
	struct str_map words; /* to the first of its uses */
	struct draft_use {
		size_t file, next; /* SIZE_MAX after the last */
	} * uses;
	size_t count, cap;
	bool is_made;
};

/* What one thread needs. */
struct draft_worker {
	struct drafts *drafts;
	struct arena arena; /* of the drafts it has made */
	struct buf subject, body, form, mail, lines;
	struct str from_name, from;  /* of the user */
	const struct template *last; /* the one it used last */
	struct str_map unasked;      /* names that were looked for */
	struct str_map used;         /* words of the network, see usage.c */
	bool knows_usage;
	struct draft_index ids, names;
	struct str *slugs; /* of the names in files; NULL where not known */
	struct draft_worker *next;
};

/* What came of a record. */
struct draft_result {
	struct draft draft;
	bool has_draft, seen, refused, missing, skipped;
	struct str skip_reason;
	struct str lines; /* for the user, each ended by a newline */
};

/* One draft while it is made. */
struct draft_job {
	struct draft_values values; /* first: its scope is cast to the job */
	struct drafts *d;
	struct draft_worker *worker;
	struct draft draft;
	struct draft_result *result;
	struct str id;
	struct buf lacking; /* names of `me` reported missing, a line each */
	bool held, missing;
	bool askable;  /* only what --ask asks for was missing */
	bool answered; /* the user was asked, and said something */
};

/* Adds the line "lee: missing: ..." to the worker's. */
void draft_report(struct draft_job *j, const char *what, struct str why);
/* GUARD_MISSING triggers: reports it, and holds the draft back where it is not
 * allowed. */
__attribute__((format(printf, 2, 3))) void draft_lack(struct draft_job *j,
						      const char *format, ...);

/*
 * people.c: is somebody a contact whose name holds all words of `name`, and who
 * has not said yes when asked for permission? A name that came with a title is
 * looked for in the whole network, which is read once; one without, only in
 * files that are called after a word of it. `job` is a struct draft_job.
 */
bool draft_is_unasked(void *job, struct str name, bool titled);
/* usage.c: what goes on within a sentence without the capitals that it has as
 * an item of a list; a name keeps its own. */
struct str draft_common(struct draft_values *f, struct str text);
/* With words for the signs of a note: "with" for "w/", "and" for "&". */
struct str draft_spelled(struct draft_values *f, struct str text);
/* Gives back what it has kept. */
void draft_people_release(struct draft_worker *w);

/* Runs the guards over the text as it is now. */
void draft_check_text(struct draft_job *j);
/* check.c: runs the guards over the user's own message to somebody. */
void draft_check_own(struct draft_worker *worker, const struct template *t,
		     struct input_item *item, struct draft_result *result);
/* edit.c: opens the user's editor and runs the guards, again and again while
 * they hold the draft back and the user wants to edit. */
void draft_edit(struct draft_job *j);

/* history.c: the line of the entry in a file, or 0 where it is not there as it
 * was: a stream does not say. */
uint32_t draft_entry_line(const char *path, const struct log_entry *e);
/* ask.c: appends what a slot is, as its template hints. */
void draft_add_hint(struct buf *out, const struct template_slot *slot);
/* next.c: the command that makes the draft again with all that the user gave.
 */
struct str draft_repeat_command(const struct draft_job *j);
/* The command that logs it once it was sent by `via`, which may be none. */
struct str draft_log_command(const struct draft_job *j, struct str via);
/* The one that notes a promise as kept. */
struct str draft_kept_command(const struct draft_job *j);
/* Lets the user say it, until it fits; true when they did. */
bool draft_ask(struct draft_job *j, const struct template_slot *slot);

/* place.c: may a fact be put into the contact's own file, or into the entry
 * there that the template is about? */
enum draft_place {
	OWN_NOT,
	OWN_FILE,
	OWN_ENTRY,
};

/* Appends where a path leads. */
enum draft_place draft_describe_path(struct draft_values *f, struct str path,
				     struct buf *out);
/* Appends, for what is to be said in other words, what the entry says of it:
 * what they wrote, in which words it was noted. */
void draft_add_noted(const struct draft_values *f,
		     const struct template_slot *slot, struct buf *out);
/* Appends what the fact is, and where it may be put. */
enum draft_place draft_describe_slot(struct draft_values *f,
				     const struct template_slot *slot,
				     struct buf *out);
/* Appends "FILE", or "FILE:LINE: the log entry of DAY" and how to write in it.
 */
void draft_describe_file(struct draft_values *f, enum draft_place own,
			 struct buf *out);

/* missing.c: "[[name]]", the mark of a missing value. What follows triggers
 * GUARD_MISSING for what is absent, with where to put it. */
const struct node *draft_mark(struct draft_values *f, struct str name);
/* A template about a log entry needs one; one about a message of mine needs
 * one that waits for an answer. */
void draft_require_entry(struct draft_job *j);
/* draft.c: the template of what is due for the contact today, or NULL. */
const char *draft_due_template(struct draft_job *j);
/* Says what is due for the contact before the step that it is written for. */
void draft_note_due(struct draft_job *j);
/* Warns where it greets by all of a name for want of the family name. */
void draft_warn_name(struct draft_job *j);
/* Warns where the news is a match, and the stage of the user another. */
void draft_warn_stage(struct draft_job *j);
/* The slots of `Needs`; with --ask the user is asked for them. */
void draft_require_slots(struct draft_job *j);
/* Says how to give the first fact that the text had a place for. */
void draft_suggest_slot(struct draft_job *j);
/* Says how to give what the text, once rendered, went on without because the
 * entry that it is about does not say it, or the profile has no school. */
void draft_note_more(struct draft_job *j);
/* An address in `map`; `place` and `file` say where it belongs. */
void draft_require_address(struct draft_job *j, const struct node *map,
			   const char *place, struct str file);
/* What a text calls them, or says about the user, of the scope of a struct
 * draft_job: returns a mark to insert, or NULL. */
const struct node *draft_require_name(struct template_scope *scope,
				      struct str path);
/* Warns of names in the file of --slots that the template does not have. */
void draft_warn_unknown(struct draft_job *j);

/* Makes the draft of a record, or of none: fills `result`, adds to the
 * worker's lines. */
void draft_make(struct draft_worker *worker, const struct template *t,
		struct input_item *item, struct draft_result *result);
/* Keeps its text, and what its template says in it, for a look at the batch. */
void draft_keep_text(struct draft_worker *worker, struct draft *draft);
/* Passes lines, each ended by a newline, to the user. */
void drafts_report_lines(struct drafts *d, struct str lines);
/* Appends the line "lee: missing: ..." */
void draft_line(struct buf *out, struct str id, const char *what,
		struct str why);
/* Passes such a line to the user at once. */
void drafts_report(struct drafts *d, struct str id, const char *what,
		   struct str why);

#endif
