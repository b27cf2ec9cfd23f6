#include "config.h"

#include "journal.h"

#include "base/text.h"
#include "codec/yaml/splice.h"

static const struct splice_step log_path[] = {SPLICE_KEY("log"), SPLICE_END};

/* The edit that undoes one entry of the journal. */
struct undo {
	struct replace_edit base; /* first */
	const struct roster_entry *who;
	const struct journal_entry *entry;
};

struct undo_result {
	size_t done, refused, failed;
	struct buf rest; /* lines of the journal that can be tried again */
};

static bool undo_edit(struct replace_edit *base, struct str old,
		      struct buf *out, struct diag *d)
{
	const struct undo *u = (struct undo *)base;
	struct splice s;
	bool good;

	/* never written, or undone by an --undo that was killed */
	if (journal_matches(u->entry->was, old)) {
		buf_addstr(out, old);
		return true;
	}
	if (u->entry->unsure && !journal_matches(u->entry->now, old)) {
		diag_error(d, u->who->full, POS_NONE,
			   "kith was killed while it wrote this file, and the "
			   "file has changed since; if the last entry is "
			   "there, remove it by hand");
		return false;
	}
	good = splice_init(&s, old, u->who->full, d) &&
	       splice_undo(&s, log_path, u->entry->added, u->entry->old, d);
	if (good)
		buf_addstr(out, splice_text(&s));
	splice_release(&s);
	return good;
}

static enum replace_result undo_entry(struct log_run *run, struct replace *r,
				      const struct journal_entry *e,
				      struct diag *d)
{
	struct undo u = {.base = {.edit = undo_edit},
			 .who = journal_file(run, e),
			 .entry = e};

	if (u.who)
		return replace_file(r, u.who->path, run->options.write_flags,
				    &u.base, d);
	diag_error(d, NULL, POS_NONE, "'%.*s' is no longer in the network",
		   STR_ARG(e->file));
	return REPLACE_REFUSED;
}

static void undo_all(struct log_run *run, struct replace *r,
		     const struct journal *j, struct undo_result *t)
{
	struct diag d = DIAG_INIT;

	for (size_t i = 0; i < j->count; i++) {
		const struct journal_entry *e = &j->entries[i];

		switch (undo_entry(run, r, e, &d)) {
		case REPLACE_DONE:
			t->done++;
			if (run->options.verbose) {
				text_show(&run->out, e->file, true);
				buf_addz(&run->out, ": entry undone\n");
			}
			continue;
		case REPLACE_SAME:
			continue;
		case REPLACE_REFUSED:
			t->refused++;
			break;
		default:
			t->failed++;
		}
		buf_addstr(&t->rest, e->raw);
		buf_addc(&t->rest, '\n');
	}
	if (t->failed)
		cli_fail(run->cli, &d, CLI_TROUBLE);
	else if (t->refused)
		cli_fail(run->cli, &d, CLI_NO);
	cli_report(run->cli, &d);
	diag_release(&d);
}

static void undo_locked(struct log_run *run, struct replace *r)
{
	struct undo_result t = {.rest = BUF_INIT};
	struct diag d = DIAG_INIT;
	struct journal j = {.text = BUF_INIT};
	int found =
		journal_recover(run, r, &d) ? journal_read(run, &j, &d) : -1;

	if (found > 0) {
		undo_all(run, r, &j, &t);
		journal_rewrite(r, buf_str(&t.rest));
	}
	if (found < 0)
		cli_fail(run->cli, &d, CLI_TROUBLE);
	else if (!t.done && !t.rest.len)
		cli_error(run->cli, "nothing to undo");
	cli_report(run->cli, &d);
	buf_release(&t.rest);
	journal_release(&j);
	diag_release(&d);
}

void log_undo(struct log_run *run)
{
	struct replace r;
	struct diag d = DIAG_INIT;

	if (!replace_open(&r, run->net.root, REPLACE_WAIT, &d)) {
		cli_fail(run->cli, &d, CLI_TROUBLE);
	} else {
		cli_report(run->cli, &d);
		undo_locked(run, &r);
		replace_close(&r);
	}
	diag_release(&d);
}
