#include "config.h"

#include "journal.h"

#include "base/text.h"
#include "codec/yaml/splice.h"

static const struct splice_step log_path[] = {SPLICE_KEY("log"), SPLICE_END};

/* One line of the note, as replace_file asks for it. */
struct undo {
	struct replace_edit base; /* first */
	const struct roster_entry *who;
	const struct log_note_line *line;
};

/* What came of all lines. */
struct undo_tally {
	size_t done, refused, failed;
	struct buf rest; /* the lines that can be tried again */
};

static bool take_back(struct replace_edit *base, struct str old,
		      struct buf *out, struct diag *d)
{
	const struct undo *u = (struct undo *)base;
	struct splice s;
	bool good;

	/* never written, or a killed --undo was here: nothing to do */
	if (log_note_is(u->line->was, old)) {
		buf_addstr(out, old);
		return true;
	}
	if (u->line->unsure && !log_note_is(u->line->now, old)) {
		diag_error(d, u->who->full, POS_NONE,
			   "kith was stopped while it wrote here, and the file "
			   "has changed since; see if the last entry stands, "
			   "and take it out by hand");
		return false;
	}
	good = splice_init(&s, old, u->who->full, d) &&
	       splice_undo(&s, log_path, u->line->added, u->line->old, d);
	if (good)
		buf_addstr(out, splice_text(&s));
	splice_release(&s);
	return good;
}

static enum replace_result undo_line(struct log_run *run, struct replace *r,
				     const struct log_note_line *line,
				     struct diag *d)
{
	int flags = run->wish.follow ? REPLACE_FOLLOW : 0;
	struct undo u = {.base = {.edit = take_back},
			 .who = log_note_file(run, line),
			 .line = line};

	if (u.who)
		return replace_file(r, u.who->path, flags, &u.base, d);
	diag_error(d, NULL, POS_NONE, "'%.*s' is no longer in the network",
		   STR_ARG(line->file));
	return REPLACE_REFUSED;
}

static void say_done(struct log_run *run, struct str file)
{
	if (!run->wish.say)
		return;
	text_show(&run->out, file, true);
	buf_addz(&run->out, ": the entry is taken back\n");
}

static void undo_all(struct log_run *run, struct replace *r,
		     const struct log_note *note, struct undo_tally *t)
{
	struct diag d = DIAG_INIT;

	for (size_t i = 0; i < note->count; i++) {
		const struct log_note_line *line = &note->lines[i];

		switch (undo_line(run, r, line, &d)) {
		case REPLACE_DONE:
			t->done++;
			say_done(run, line->file);
			continue;
		case REPLACE_SAME:
			continue;
		case REPLACE_REFUSED:
			t->refused++;
			break;
		default:
			t->failed++;
		}
		buf_addstr(&t->rest, line->raw);
		buf_addc(&t->rest, '\n');
	}
	if (t->failed)
		log_fail(run, &d, CLI_TROUBLE);
	else if (t->refused)
		log_fail(run, &d, CLI_NO);
	cli_report(run->cli, &d);
	diag_release(&d);
}

static void undo_locked(struct log_run *run, struct replace *r)
{
	struct undo_tally t = {.rest = BUF_INIT};
	struct diag d = DIAG_INIT;
	struct log_note note = {.text = BUF_INIT};
	int found = log_note_settle(run, r, &d) ? log_note_read(run, &note, &d)
						: -1;

	if (found > 0) {
		undo_all(run, r, &note, &t);
		log_note_leave(r, buf_str(&t.rest));
	}
	if (found < 0)
		log_fail(run, &d, CLI_TROUBLE);
	else if (!t.done && !t.rest.len)
		cli_error(run->cli, "there is nothing to take back");
	cli_report(run->cli, &d);
	buf_release(&t.rest);
	log_note_release(&note);
	diag_release(&d);
}

void log_undo(struct log_run *run)
{
	struct replace r;
	struct diag d = DIAG_INIT;

	if (run->stop)
		return;
	if (!replace_open(&r, run->net.root, REPLACE_WAIT, &d)) {
		log_fail(run, &d, CLI_TROUBLE);
	} else {
		cli_report(run->cli, &d);
		undo_locked(run, &r);
		replace_close(&r);
	}
	diag_release(&d);
}
