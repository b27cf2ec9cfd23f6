/*
 * What `kith export` does: turns the records of a network that a query keeps
 * into the form of another program. A format is a row of export_formats: what
 * it puts for a record, on any thread, and what around all of them.
 */
#ifndef KITH_CMD_EXPORT_EXPORT_H
#define KITH_CMD_EXPORT_EXPORT_H

#include "base/str_map.h"
#include "cli/cli.h"
#include "cli/input.h"
#include "cli/output.h"
#include "due/due.h"
#include "query/expr.h"
#include "store/references.h"
#include "value/date.h"

struct export_run;
struct export_thread;

struct export_format {
	const char *name, *help;
	const char *ending; /* of a file a record with -d; NULL: not with -d */
	unsigned kinds;     /* 1 << enum record_kind, those that it is for */
	bool wants_due;     /* what is due is decided for each */
	bool is_sheet;      /* cli/output.h writes it */
	bool for_mailer;    /* which runs it at its own terminal */
	void (*begin)(struct export_run *e, struct buf *out);
	/* What the record becomes: nothing leaves it out. On any thread. */
	void (*put)(const struct export_run *e, const struct input_item *item,
		    struct buf *out);
	/* Is there a place for this key? NULL: that is plain to see. */
	bool (*keeps)(const struct export_run *e, const struct node *value);
	/* What is needed of a record, wanted or not, when it is gone: in the
	 * memory of its thread. On any thread. */
	void *(*keep)(const struct export_run *e, struct export_thread *t,
		      const struct input_item *item, bool wanted);
	/* What `keep` made, in the order of the input. On the run's thread. */
	void (*take)(struct export_run *e, void *kept);
	/* After the last, when what is due is known; `people` come next. */
	void (*end)(const struct export_run *e, struct buf *out);
	/* Last of all, also of a file with one item. */
	void (*finish)(const struct export_run *e, struct buf *out);
};

/* Ends with a NULL name. */
extern const struct export_format export_formats[];
const struct export_format *export_format_find(const char *name);

/* Something that is due, or whose turn it is to be settled. */
struct export_due {
	struct due due;
	struct str id, name;
	enum record_kind kind;
	bool wanted; /* its record is one of those that are exported */
};

/* What a thread makes of records stays in its memory until the end: none of it
 * waits for the other threads, and none is copied where they meet. */
struct export_thread {
	struct expr_seen *seen;
	struct arena arena;
	struct arena texts; /* nothing else, so that they lie in a row */
	struct buf text;    /* scratch */
};

/* Texts that wait for the end. */
struct export_texts {
	struct str *items;
	size_t count, cap;
};

enum {
	EXPORT_GROUPS = 16, /* rows of a table of the page */
};

struct export_tally {
	const char *name;
	size_t count;
};

struct export_run {
	struct cli cli;
	const struct export_format *format;
	const char *folder; /* of -d, or NULL */
	int version;        /* of a vCard */
	struct span within; /* what opens by then is included */
	bool all;           /* the closed, too */
	struct expr *query;
	bool picks; /* the query has words */
	struct expr_seen *seen;
	struct output out;
	const struct network *net;
	struct str owner; /* my address, or "" */
	struct due_rules rules;
	struct references references;
	struct due_total total;
	struct arena arena;
	struct due **dues; /* their owners are struct export_due */
	size_t due_count, due_cap;
	struct export_thread **threads; /* those that are done */
	size_t thread_count, thread_cap;
	size_t count;           /* records that were written */
	struct str_map written; /* UIDs of files */
	size_t files;           /* those of them that are as they should be */
	struct str_map lost;    /* keys that the format has no place for */
	struct buf lost_names;
	/* of the page: */
	struct export_texts people, events;
	struct page_programs *programs;
	struct export_tally groups[EXPORT_GROUPS], mentors[EXPORT_GROUPS];
};

/* Reads and writes; reports through e->cli. */
void export_records(struct export_run *e);

/* Appends the UID of a record: of my address, its kind and id. */
void export_uid(const struct export_run *e, enum record_kind kind,
		struct str id, struct buf *out);

/*
 * Writes the file of one item into the folder of -d, if it is not so already;
 * one that another program has changed is left alone and named. False when
 * that failed.
 */
bool export_item_write(struct export_run *e, struct str uid, struct str item);
/* Removes what earlier runs wrote there, and this one did not. */
void export_files_end(struct export_run *e);

/* By format: see export_formats. */
void export_card(const struct export_run *e, const struct input_item *item,
		 struct buf *out);
bool export_card_keeps(const struct export_run *e, const struct node *value);
void export_calendar_begin(struct export_run *e, struct buf *out);
void export_calendar_event(const struct export_run *e,
			   const struct input_item *item, struct buf *out);
void export_calendar_due(const struct export_run *e,
			 const struct export_due *due, struct buf *out);
void export_calendar_due_all(const struct export_run *e, struct buf *out);
void export_calendar_finish(const struct export_run *e, struct buf *out);
void export_remind_end(const struct export_run *e, struct buf *out);
void export_mutt_begin(struct export_run *e, struct buf *out);
void export_addresses(const struct export_run *e, const struct input_item *item,
		      struct buf *out);
void export_graph_begin(struct export_run *e, struct buf *out);
void export_graph(const struct export_run *e, const struct input_item *item,
		  struct buf *out);
void export_graph_end(const struct export_run *e, struct buf *out);

void export_page_begin(struct export_run *e, struct buf *out);
void *export_page_keep(const struct export_run *e, struct export_thread *t,
		       const struct input_item *item, bool wanted);
void export_page_take(struct export_run *e, void *kept);
void export_page_end(const struct export_run *e, struct buf *out);
void export_page_finish(const struct export_run *e, struct buf *out);

#endif
