/* kith-merge: three versions of a contact file into one, for git. */
#include "config.h"

#include <errno.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>

#include "base/file.h"
#include "cli/say.h"
#include "commands.h"
#include "merge.h"
#include "store/git.h"

enum {
	MARKER_SIZE = 7, /* git's default */
	MARKER_MAX = 1000,
	FIRST_ERROR = 128, /* of git: statuses before it count conflicts */
};

struct job {
	struct cli cli;
	const char *base, *ours, *theirs; /* files */
	const char *path;                 /* for messages */
	int marker_size;
	struct buf texts[3]; /* base, ours, theirs */
};

static bool read_operands(struct job *job)
{
	char **words = job->cli.operands;
	size_t count = job->cli.operand_count;

	if (count < 3 || count > 5) {
		struct buf joining = BUF_INIT;

		if (count == 2)
			buf_addz(&joining, "; two files of one person are "
					   "joined by hand: ");
		if (count == 2)
			say_joining(&joining, words[0], words[1]);
		cli_usage(&job->cli,
			  "expected the files BASE, OURS and THEIRS, "
			  "then the marker size and the path%.*s",
			  STR_ARG(buf_str(&joining)));
		buf_release(&joining);
		return false;
	}
	job->base = words[0];
	job->ours = words[1];
	job->theirs = words[2];
	job->path = count == 5 ? words[4] : words[1];
	job->marker_size = MARKER_SIZE;
	if (count > 3)
		job->marker_size =
			(int)cli_number(&job->cli, "SIZE", words[3], 1);
	if (job->marker_size > MARKER_MAX)
		cli_usage(&job->cli, "a marker of %d characters is too long",
			  job->marker_size);
	return !job->cli.stop;
}

static bool read_files(struct job *job)
{
	const char *const names[] = {job->base, job->ours, job->theirs};

	for (size_t i = 0; i < 3; i++)
		if (file_slurp(names[i], SIZE_MAX, &job->texts[i]) < 0) {
			cli_error(&job->cli, "cannot read '%s': %s", names[i],
				  strerror(errno));
			return false;
		}
	return true;
}

static void write_ours(struct job *job, struct str text)
{
	struct stat st;

	if (str_eq(text, buf_str(&job->texts[1])))
		return;
	if (stat(job->ours, &st) < 0 ||
	    file_replace(job->ours, text, st.st_mode & 07777) < 0)
		cli_error(&job->cli, "cannot write '%s': %s; nothing written",
			  job->ours, strerror(errno));
}

/* Markers around all of it, for want of git. */
static void put_both(struct job *job, struct buf *out)
{
	static const struct {
		char mark;
		const char *label;
	} marks[] = {{'<', " ours"}, {'=', ""}, {'>', " theirs"}};

	for (size_t i = 0; i < 3; i++) {
		buf_pad(out, marks[i].mark, (size_t)job->marker_size);
		buf_addf(out, "%s\n", marks[i].label);
		if (i < 2)
			buf_addstr(out, buf_str(&job->texts[i + 1]));
		if (out->s[out->len - 1] != '\n')
			buf_addc(out, '\n');
	}
}

/* What git itself makes of them, by lines; false where it cannot be run or will
 * not merge them. */
static bool run_git(const struct job *job, struct buf *out)
{
	char size[40];
	const char *const words[] = {"merge-file", "-p",        "-q", size,
				     "-L",         "ours",      "-L", "base",
				     "-L",         "theirs",    "--", job->ours,
				     job->base,    job->theirs, NULL};
	int status;

	snprintf(size, sizeof(size), "--marker-size=%d", job->marker_size);
	status = git_run(out, ".", words);
	return status >= 0 && status < FIRST_ERROR;
}

static void merge_by_lines(struct job *job, const char *why)
{
	struct buf out = BUF_INIT;

	if (!run_git(job, &out)) {
		buf_clear(&out);
		put_both(job, &out);
	}
	write_ours(job, buf_str(&out));
	cli_refuse(&job->cli,
		   "%s: %s; merged by lines, look it over and 'git add' it",
		   job->path, why);
	buf_release(&out);
}

static void report_conflicts(struct job *job, const struct merge_result *r)
{
	struct str rest = buf_str(&r->conflicts), what;

	while (str_line(&rest, &what))
		cli_refuse(&job->cli, "%s: %.*s", job->path, STR_ARG(what));
}

int main(int argc, char **argv)
{
	struct job job = {.path = NULL};
	struct merge_result result = {.conflict_count = 0};

	cli_init(&job.cli, &command_merge, argc, argv);
	while (cli_next(&job.cli) >= 0)
		;
	if (!job.cli.stop && read_operands(&job) && read_files(&job)) {
		struct merge_texts texts = {buf_str(&job.texts[0]),
					    buf_str(&job.texts[1]),
					    buf_str(&job.texts[2])};

		if (merge(&result, &texts, job.marker_size)) {
			write_ours(&job, buf_str(&result.text));
			report_conflicts(&job, &result);
		} else {
			merge_by_lines(&job, result.why);
		}
	}
	merge_release(&result);
	for (size_t i = 0; i < 3; i++)
		buf_release(&job.texts[i]);
	return cli_end(&job.cli);
}
