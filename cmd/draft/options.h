/*
 * What the caller of draft wants, and the options that say it.
 */
#ifndef KITH_CMD_DRAFT_OPTIONS_H
#define KITH_CMD_DRAFT_OPTIONS_H

#include "cli/cli.h"
#include "tty.h"
#include "guard/guard.h"
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
	const char *check;    /* a message of the user's own, or NULL */
	enum draft_format format;
	bool blank;       /* marks for what is missing, nobody to send it to */
	bool ask;         /* the user at the terminal for what is missing */
	bool edit;        /* let the user change each text */
	size_t width;     /* columns of what is told */
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

/* The argument of --allow, names of guards; a usage error when one is none. */
void draft_take_allow(struct draft_options *options, struct cli *cli,
		      const char *list);
/* What -o said, once all options are known; a usage error when it does not go
 * with -d. */
void draft_take_format(struct draft_options *options, struct cli *cli);

#endif
