#include "config.h"

#include "cli/rewrite.h"

#include <stdlib.h>

#include "base/text.h"
#include "cli/writer.h"
#include "value/diff.h"
#include "value/path.h"

void rewrite_file_release(struct rewrite_file *f)
{
	record_release(&f->record);
	buf_release(&f->before);
	buf_release(&f->after);
}

static bool edit_text(struct rewrite_file *f, struct str old, struct buf *out,
		      struct diag *d)
{
	struct splice s;
	bool good = splice_init(&s, old, f->who->full, d) &&
		    f->job->edit(f->job->ctx, f, &s, d);

	if (good)
		buf_addstr(out, splice_text(&s));
	splice_release(&s);
	return good;
}

static bool edit(struct replace_edit *base, struct str old, struct buf *out,
		 struct diag *d)
{
	struct rewrite_file *f = (struct rewrite_file *)base;

	base->half = !roster_is_whole(f->who, old, f->record.kind,
				      record_name(&f->record));
	if (base->half || !edit_text(f, old, out, d))
		return false;
	buf_clear(&f->before);
	buf_addstr(&f->before, old);
	buf_clear(&f->after);
	buf_addstr(&f->after, buf_str(out));
	return true;
}

static int check_one(const struct cli *cli, const struct rewrite *job,
		     struct rewrite_file *f, struct diag *d)
{
	int status = cli_replace_status(
		replace_look(job->root, f->who->path, cli->write_flags, d));

	if (status)
		return status;
	if (!roster_load(f->who, &f->before, &f->record, d))
		return CLI_TROUBLE;
	status = job->check(job->ctx, f, d);
	if (status || f->skip)
		return status;
	return edit_text(f, buf_str(&f->before), &f->after, d) ? CLI_OK
							       : CLI_NO;
}

/* Can every file be written? Nothing is written before that is known. */
static bool check_all(struct cli *cli, const struct rewrite *job,
		      struct rewrite_file *const *files, size_t count)
{
	struct diag d = DIAG_INIT;
	int status = CLI_OK;

	d.dry = cli->dry_run;
	for (size_t i = 0; i < count; i++) {
		int one;

		files[i]->base.edit = edit;
		files[i]->job = job;
		one = check_one(cli, job, files[i], &d);
		files[i]->skip |= one != CLI_OK;
		status = one > status ? one : status;
	}
	if (status && count > 1 && !job->apart)
		diag_error(&d, NULL, POS_NONE,
			   "nothing written to any of the %zu files", count);
	if (status)
		cli_fail(cli, &d, status);
	cli_report(cli, &d);
	return !status || job->apart;
}

/* After a failure: which files are written, and how to undo that. */
static void report_partial(struct rewrite_file *const *files,
			   const struct replace_old *old, size_t count,
			   struct diag *d)
{
	for (size_t i = 0; i < count; i++)
		if (old[i].result != REPLACE_SAME)
			diag_error(d, files[i]->who->full, POS_NONE, "%s",
				   old[i].result == REPLACE_DONE
					   ? "written; undo it with 'kith undo'"
					   : "not written");
}

/* Reports what became of each file. */
static void settle(struct cli *cli, const struct rewrite *job,
		   struct rewrite_file *const *files, struct replace_old *old,
		   size_t count)
{
	struct diag d = DIAG_INIT;
	bool any = false;
	int status = CLI_OK;

	for (size_t i = 0; i < count; i++) {
		int one = cli_replace_status(old[i].result);

		if (!one)
			job->done(job->ctx, files[i], old[i].result);
		any |= old[i].result == REPLACE_DONE;
		status = one > status ? one : status;
		diag_move(&d, &old[i].d);
		diag_release(&old[i].d);
	}
	if (status && any && !job->apart)
		report_partial(files, old, count, &d);
	if (status)
		cli_fail(cli, &d, status);
	cli_report(cli, &d);
}

static void write_all(struct cli *cli, const struct rewrite *job,
		      struct replace *r, struct rewrite_file *const *files,
		      size_t count)
{
	struct replace_old *old = mem_zalloc(count * sizeof(*old));

	for (size_t i = 0; i < count; i++)
		old[i] = (struct replace_old){.path = files[i]->who->path,
					      .edit = &files[i]->base,
					      .d = DIAG_INIT};
	replace_all(r, old, count,
		    cli->write_flags | (job->apart ? 0 : REPLACE_TOGETHER));
	settle(cli, job, files, old, count);
	free(old);
}

static void show_all(const struct rewrite *job,
		     struct rewrite_file *const *files, size_t count)
{
	for (size_t i = 0; i < count; i++) {
		diff_unified(job->out, files[i]->who->path,
			     buf_str(&files[i]->before),
			     buf_str(&files[i]->after));
		job->done(job->ctx, files[i], REPLACE_DONE);
	}
}

/* "role: attending, was fellow"; nothing where both are the same. */
static void put_change(struct buf *out, const struct record *before,
		       const struct record *after, struct str key)
{
	struct buf was = BUF_INIT, now = BUF_INIT;

	path_text(&was, before, key, NULL);
	path_text(&now, after, key, NULL);
	if (!str_eq(buf_str(&was), buf_str(&now))) {
		buf_addf(out, "  %.*s: ", STR_ARG(key));
		text_show(out, now.len ? buf_str(&now) : STR("removed"), true);
		if (was.len)
			buf_addz(out, ", was ");
		text_show(out, buf_str(&was), true);
		buf_addc(out, '\n');
	}
	buf_release(&now);
	buf_release(&was);
}

static bool is_again(const struct assign *list, size_t i)
{
	for (size_t k = 0; k < i; k++)
		if (str_eq(list[k].key, list[i].key))
			return true;
	return false;
}

void rewrite_put_changes(struct buf *out, const struct rewrite_file *f,
			 const struct assign *list, size_t count)
{
	struct record before, after;
	bool good;

	record_init(&before);
	record_init(&after);
	good = count && roster_parse(f->who, buf_str(&f->before), &before) &&
	       roster_parse(f->who, buf_str(&f->after), &after);
	for (size_t i = 0; i < count && good; i++)
		if (!is_again(list, i))
			put_change(out, &before, &after, list[i].key);
	record_release(&before);
	record_release(&after);
}

void rewrite_files(struct cli *cli, const struct rewrite *job,
		   struct rewrite_file *const *files, size_t count)
{
	struct rewrite_file **kept = mem_alloc((count + 1) * sizeof(*kept));
	size_t kept_count = 0;
	struct replace r;

	if (cli->dry_run || cli_replace_open(cli, &r, job->root, job->what)) {
		bool good = check_all(cli, job, files, count);

		for (size_t i = 0; i < count && good; i++)
			if (!files[i]->skip)
				kept[kept_count++] = files[i];
		if (cli->dry_run)
			show_all(job, kept, kept_count);
		else if (kept_count)
			write_all(cli, job, &r, kept, kept_count);
		if (!cli->dry_run)
			replace_close(&r);
	}
	free(kept);
}
