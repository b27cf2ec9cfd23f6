/*
 * What every command does alike: options from a table, --help, diagnostics on
 * standard error, exit statuses. lib/cli is the one place of lib/ that prints.
 *
 *	struct cli cli;
 *	cli_init(&cli, &command_due, argc, argv);
 *	while ((opt = cli_next(&cli)) >= 0)
 *		switch (opt) { ... }		// the command's own options
 *	if (cli.stop)				// --help, or a usage error
 *		return cli_end(&cli);
 *	... cli.operands, cli.operand_count ...
 *	return cli_end(&cli);
 */
#ifndef KITH_CLI_CLI_H
#define KITH_CLI_CLI_H

#include <stdbool.h>
#include <stddef.h>

#include "base/buf.h"
#include "base/diag.h"
#include "base/mem.h"
#include "value/date.h"

enum cli_status {
	CLI_OK = 0,
	CLI_NO = 1,      /* nothing matched, findings, refused */
	CLI_TROUBLE = 2, /* usage, unreadable, bad records skipped */
};

/* What a shell may offer for an option's argument. */
enum cli_complete {
	COMPLETE_NONE,
	COMPLETE_FILE,
	COMPLETE_DIR,
	COMPLETE_DATE,
	COMPLETE_FIELDS,
	COMPLETE_FORMATS, /* the command's own */
	COMPLETE_ACTIONS,
	COMPLETE_COLOR,
	COMPLETE_TEMPLATES,
	COMPLETE_SLOTS,    /* name=value */
	COMPLETE_SECTIONS, /* of stats */
	COMPLETE_GUARDS,
	COMPLETE_RULES,   /* of check */
	COMPLETE_IMPORTS, /* formats of other people's files */
	COMPLETE_KINDS,   /* what their rows are about */
	COMPLETE_EVENTS,  /* ids of events */
};

struct cli_option {
	int letter;       /* 'n', or a number from CLI_LONG for long only */
	const char *name; /* long name */
	const char *arg;  /* "DIR"; NULL: takes none; "[WHEN]": may have one */
	const char *help;
	enum cli_complete complete;
};

enum {
	CLI_LONG = 256,   /* first value for options without a letter */
	CLI_COMMON = 512, /* first value of those every command has */
};

/* Groups of options that commands share; see options.c. */
enum {
	CLI_RECORDS = 1 << 0, /* -C, --today: reads records */
	CLI_OUTPUT = 1 << 1,  /* -o, -f, --color */
	CLI_PATHS = 1 << 2,   /* -l, -0 */
	CLI_CARDS = 1 << 3,   /* as CLI_OUTPUT, and text is the default */
	CLI_FIRST = 1 << 4,   /* options come before the first operand */
	CLI_SHEETS =
		1 << 5, /* --no-header, --bom: of csv that -o does not name */
	CLI_WRITES = 1 << 6, /* --dry-run, -v, --follow: writes records */
};

/* One command, as --help, `kith` and the completions see it. */
struct cli_command {
	const char *name;     /* "due" */
	const char *operands; /* "[OPTION...] [FILE|DIR|ID...]" */
	const char *summary;  /* one line, lower case */
	const char
		*details; /* a paragraph or more for --help, which wraps it */
	const char *formats; /* "jsonl json yaml tsv csv text" */
	const char *display; /* "all why": its options that only change what is
				shown, see defaults.h; or NULL */
	unsigned groups;
	const struct cli_option *options; /* ends with a NULL name; or NULL */
	/* options that people try which it does not have, and what to type;
	 * ends with a NULL name; or NULL */
	const struct word *others;
};

struct message_time;
struct references;

/* The options of a command in the form of getopt_long(3). */
struct option;
struct cli_getopt {
	struct option *longs;
	char *shorts;
};

struct cli {
	const struct cli_command *command;
	char name[32]; /* "kith-due" */
	int argc;
	char **argv;
	char **operands;
	size_t operand_count;
	bool stop;
	int status;
	int today;
	bool today_given;   /* by --today */
	bool today_env;     /* by $KITH_TODAY, and it is not the real day */
	bool no_input;      /* standard input was closed */
	const char *dir;    /* -C, or NULL */
	const char *format; /* -o, or NULL */
	const char *fields; /* -f, or NULL */
	size_t left_out;    /* records of the input, for their errors */
	int paths;          /* 'l' or '0' when asked for, else 0 */
	int color;          /* -1 auto, 0 never, 1 always */
	bool quiet;         /* -q: no notes */
	bool no_pager;
	bool no_header, bom; /* of sheets */
	bool lists;          /* of records: what may be a list is one */
	bool dry_run;        /* write nothing; show a diff */
	bool verbose;        /* say what became of each record */
	int write_flags;     /* of replace_file: REPLACE_FOLLOW or 0 */
	char *root; /* of the network that is read; NULL before it is known */
	struct references *references; /* the records of that, or NULL */
	struct cli_getopt getopt;
	struct arena arena;
	/* Of argv, after the name of the program, so many words are from
	 * `defaults` of kith.yaml; see defaults.h. */
	int default_count;
	struct pos default_place;
	const char *default_file;
	bool at_default;     /* the option that is being taken is one of them */
	bool default_fields; /* and so is -f */
};

void cli_init(struct cli *cli, const struct cli_command *command, int argc,
	      char **argv);
/*
 * The next option of the command's own, its argument in `optarg`; shared ones
 * are taken care of. -1 at the end of the options or when cli->stop is set.
 */
int cli_next(struct cli *cli);
/* The worse of what there was and `status` is kept. */
void cli_worsen(struct cli *cli, int status);
/* "kith-due: message" on standard error; the status stays. */
void cli_say(const struct cli *cli, const char *fmt, ...)
	__attribute__((format(printf, 2, 3)));
/* The same for what can be done without: silent with -q. */
void cli_note(const struct cli *cli, const char *fmt, ...)
	__attribute__((format(printf, 2, 3)));
/* The same, and the status is 2. */
void cli_error(struct cli *cli, const char *fmt, ...)
	__attribute__((format(printf, 2, 3)));
/* The same, and the status is 1, if it was not worse: a rule forbids it. */
void cli_refuse(struct cli *cli, const char *fmt, ...)
	__attribute__((format(printf, 2, 3)));
/* As cli_error, and where to read on; sets cli->stop. */
void cli_usage(struct cli *cli, const char *fmt, ...)
	__attribute__((format(printf, 2, 3)));
/* An error about a file as a whole, "FILE:1:1: error: message". */
void cli_file_error(struct cli *cli, const char *file, const char *fmt, ...)
	__attribute__((format(printf, 3, 4)));
/* Prints and releases `d`; errors make the status 2. */
void cli_report(struct cli *cli, struct diag *d);
/* Prints and releases `d`; makes the status `status`, if it was not worse. */
void cli_fail(struct cli *cli, struct diag *d, int status);
/* The moment for the header of a message: now, when cli->today is the day it
 * is here, else noon UTC of that day. */
void cli_now(const struct cli *cli, struct message_time *out);
/* Bytes to standard output at once; on a terminal nothing in them acts as a
 * control. What cannot be written makes the status 2, and false. */
bool cli_put(struct cli *cli, struct str bytes);
/* Trouble, unless whoever reads has had enough (EPIPE); from errno. */
void cli_output_failed(struct cli *cli);
/* The same for a text that people read, without color: on a terminal wrapped at
 * blanks, and through the pager if it is long. */
bool cli_show(struct cli *cli, struct str text);
/* The same for the lines of a file, such as those of a diff: not wrapped. */
bool cli_show_file(struct cli *cli, struct str text);
/* A number from `min` up from an option's argument, or a usage error. */
long cli_number(struct cli *cli, const char *option, const char *text,
		long min);
/* The places of the names of `list` in `rows`, as those of str_place, a bit
 * each; a usage error, "unknown WHAT", where one is none. */
unsigned cli_places(struct cli *cli, const char *what, const char *list,
		    const void *rows, size_t stride);
/* A usage error: what was typed is none of the names in `rows`; `what` it is to
 * be. */
void cli_unknown(struct cli *cli, const char *what, struct str typed,
		 const void *rows, size_t stride);
/* The day or days that the argument of `option` says, of what has happened also
 * "2 days ago" and "24 Nov"; false, with a usage error, where it is none. */
bool cli_days(struct cli *cli, const char *option, const char *text,
	      struct day_range *days);
/* The argument of --within, a span or a day to come up to which it goes; false,
 * with a usage error, where it is neither. */
bool cli_within(struct cli *cli, const char *text, struct span *span);
/* The day that the argument of --date says, in any form, a weekday being the
 * last one; false, with a usage error, where it is no single day. */
bool cli_past_day(struct cli *cli, const char *text, int *day);
/* Frees what cli holds and returns the exit status. */
int cli_end(struct cli *cli);

/* Whose argument may be left out, and is else joined with "=". */
bool cli_arg_is_optional(const struct cli_option *o);
/* "kith-due 1.0" and what one may do with it, on standard output. */
void cli_version(const char *name);
/* Is it a row that commands share, and one that only changes what is shown? */
bool cli_option_is_shared(const struct cli_option *o);
bool cli_option_is_display(const struct cli_option *o);
/* The options of a command: its own, then those it shares; NULL after the
 * last. */
const struct cli_option *cli_option_at(const struct cli_command *command,
				       size_t index);

#endif
