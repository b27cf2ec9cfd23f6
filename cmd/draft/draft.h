/*
 * Drafts: from records and templates to messages, with the guards that hold
 * some of them back. Nothing is ever sent.
 *
 *	struct draft_options options = {.template = ..., ...};
 *	struct draft_slots slots;
 *	struct drafts d;
 *	struct draft_worker *w;
 *	drafts_init(&d, &options, &slots);
 *	drafts_start(&d, net);			// from input_job.start
 *	w = drafts_add_worker(&d);		// from input_job.thread_new
 *	drafts_make(w, item);			// from input_job.map
 *	drafts_collect(&d, item);		// from input_job.emit
 *	drafts_compare(&d);			// after the last record
 *	drafts_to_dir(&d);			// or drafts_to_text(&d)
 *	drafts_summarize(&d);
 *	drafts_report_answers(&d);		// however the run ended
 *	drafts_report_kept(&d);
 *	drafts_release(&d);
 *
 * What the user is told goes to `options.say`, a line at a time; trouble with
 * files goes to `diag`.
 */
#ifndef KITH_CMD_DRAFT_DRAFT_H
#define KITH_CMD_DRAFT_DRAFT_H

#include <pthread.h>

#include "base/diag.h"
#include "template/directory.h"
#include "slots.h"
#include "cli/input.h"
#include "due/due.h"
#include "guard/guard.h"
#include "reading/reading.h"
#include "store/references.h"
#include "tty.h"
#include "value/message.h"

enum draft_format {
	DRAFT_ANY, /* eml for one, mbox for many, text for what is no mail */
	DRAFT_EML,
	DRAFT_MBOX,
	DRAFT_TEXT,
	DRAFT_MAILTO,
};

struct draft_options {
	const char *template; /* NULL: for what is due */
	const char *dir;      /* where files go, or NULL */
	const char *network;  /* of -C, or NULL */
	const char *check;    /* a message of the user's own, or NULL */
	enum draft_format format;
	bool blank;       /* marks for what is missing, nobody to send it to */
	bool ask;         /* the user at the terminal for what is missing */
	bool edit;        /* let the user change each text */
	bool named;       /* each record: who comes to nothing is told of */
	size_t width;     /* columns of the lines for standard error */
	bool watched;     /* somebody looks on, wherever the texts go */
	size_t columns;   /* of texts on a terminal; 0: a paragraph is a line */
	unsigned allowed; /* one bit an enum guard */
	struct message_time now;
	struct draft_tty *tty; /* for ask and edit */
	/* A line for standard error. */
	void (*say)(void *ctx, struct str line);
	/* Bytes for standard output; false when it takes no more. */
	bool (*put)(void *ctx, struct str bytes);
	void *ctx;
};

static inline bool draft_allows(const struct draft_options *options,
				enum guard guard)
{
	return options->allowed & 1u << guard;
}

/* What -o said, once all options are known; a usage error when it does not go
 * with -d. */
void draft_take_format(struct draft_options *options, struct cli *cli);

/* One that may be written. */
struct draft {
	struct message message;
	const struct template *template;
	struct str program;
	struct str mail;   /* the message as a file, where one is needed */
	struct str kept;   /* path of the file with the user's edits, or none */
	struct str repeat; /* what makes it again, where the user answered */
	struct str log;    /* what logs it by hand, where it has no header */
	struct str text, form; /* of one that may be sent: its body, and
				  what its template says in that */
	struct str way; /* where it goes as a text: "linkedin"; or none */
	bool held;      /* back by a guard */
	bool written;
	bool first; /* says that their program is the first choice */
};

/* Is it mail, rather than a text for a network, or a sheet? */
static inline bool draft_is_mail(const struct draft *draft)
{
	return draft->template->kind == TEMPLATE_MESSAGE && !draft->way.n;
}

struct draft_worker;

struct drafts {
	struct draft_options options;
	struct draft_slots *slots; /* borrowed */
	struct references references;
	struct lexicon *words;
	struct draft_own {
		struct arena arena;
		struct template *template; /* that asks for nothing */
		struct str subject, body;
	} own; /* message, to be checked */
	struct template_directory templates;
	struct draft_worker *workers;
	pthread_mutex_t lock; /* of the list of workers */
	const struct network *net;
	struct due_rules rules;
	struct diag diag;
	struct draft **drafts; /* owned by the workers */
	size_t count, cap;
	size_t seen;            /* records that a draft was made for */
	size_t skipped;         /* records of a kind the template is not for */
	struct str skip_reason; /* of the first of them, unless named */
	size_t refused;         /* held back */
	size_t missing;         /* of these, for want of a fact */
	size_t written;
	struct buf path; /* of the file that was written last */
};

void drafts_init(struct drafts *d, const struct draft_options *options,
		 struct draft_slots *slots);
void drafts_start(struct drafts *d, const struct network *net);
/* One a thread; freed by drafts_release. */
struct draft_worker *drafts_add_worker(struct drafts *d);
/* Makes the draft of one record; with --ask or -e leaves that to
 * drafts_collect, which runs in the order of the input. */
enum input_verdict drafts_make(struct draft_worker *w, struct input_item *item);
/* Keeps the draft and reports on it, in the order of the input. */
enum input_verdict drafts_collect(struct drafts *d, struct input_item *item);
/* For a template that is about the user and needs no record. */
void drafts_add_me(struct drafts *d);
/* The guards that compare the drafts of a batch with each other. */
void drafts_compare(struct drafts *d);
/* Each to a file of its own in `options.dir`; none is overwritten. */
void drafts_to_dir(struct drafts *d);
/* All of them in `options.format` to `options.put`. */
void drafts_to_text(struct drafts *d);
/* Reads the user's own message; false with an error in `diag`. */
bool drafts_read_own(struct drafts *d);
/* False, with an error in `diag`, where the template of -t cannot be used, or
 * -s gives a name that it does not have. */
bool drafts_check_template(struct drafts *d);
/* Reports how long notes are, what of -s and --slots went unused, and how many
 * drafts came of the run. */
void drafts_summarize(struct drafts *d);
/* Says on the terminal how to have the drafts again, for which the user has
 * answered and which are in no file. */
void drafts_report_answers(struct drafts *d);
/* Reports where the edits of drafts are that were not written. */
void drafts_report_kept(struct drafts *d);
void drafts_release(struct drafts *d);

/* Appends the length and its limit, "187 of 200 characters"; nothing without a
 * limit. */
void draft_length(struct buf *out, const struct drafts *d,
		  const struct draft *draft);

#endif
