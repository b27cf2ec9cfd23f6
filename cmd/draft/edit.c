#include "config.h"

#include "draft_impl.h"

#include <unistd.h>

#include "cli/ask.h"
#include "codec/mail/mail.h"

/* The editor's file is kept until its draft is written, so that no edit is
 * lost; the user is told the path of one that stays. */

static bool has_mark(struct str s)
{
	ptrdiff_t at = str_find(s, STR("[["));

	return at >= 0 && str_find(str_skip(s, (size_t)at), STR("]]")) > 0;
}

/* What the editor left, back into the draft; false when that is nothing. */
static bool take_edited(struct draft_job *j, struct str text)
{
	struct message *m = &j->draft.message;
	bool mail = j->values.template->kind == TEMPLATE_MESSAGE, empty;
	const char *why = NULL;

	if (mail)
		why = mail_read_draft(m, &j->worker->arena, text);
	else
		m->body = arena_str(&j->worker->arena, text);
	j->values.personal = true;
	empty = !str_trim(text).n || (!why && !str_trim(m->body).n);
	if (empty || why) {
		j->held = true;
		draft_report(j, "left out",
			     empty ? STR("the text is empty") : str_z(why));
		return !empty;
	}
	if (mail && m->to.n && !message_is_address(m->to))
		draft_lack(j, "'To' holds no address");
	if (!j->d->options.blank && (has_mark(m->body) || has_mark(m->subject)))
		draft_lack(j, "there are still [[marks]] in the text");
	return true;
}

/* Tells why it is held back, and lets the user mend it. */
static bool wants_again(struct draft_job *j, const struct buf *path)
{
	struct draft_tty *tty = j->d->options.tty;
	struct buf question = BUF_INIT, answer = BUF_INIT;
	int yes;

	drafts_report_lines(j->d, buf_str(&j->worker->lines));
	buf_clear(&j->worker->lines);
	if (!draft_tty_watched(tty))
		return false;
	buf_addf(&question, "%.*s: edit it again? [Y/n] (its text is in %s)",
		 STR_ARG(j->draft.message.contact), path->s);
	do {
		buf_clear(&answer);
		yes = draft_tty_ask(tty, buf_str(&question), &answer)
			      ? ask_yes(buf_str(&answer))
			      : 0;
	} while (yes < 0);
	buf_release(&question);
	buf_release(&answer);
	return yes;
}

static void write_draft(struct draft_job *j, struct buf *text)
{
	if (j->values.template->kind == TEMPLATE_MESSAGE)
		mail_write_draft(text, &j->draft.message);
	else
		buf_addstr(text, j->draft.message.body);
}

void draft_edit(struct draft_job *j)
{
	const struct message message = j->draft.message;
	bool missing = j->missing, good;
	struct buf first = BUF_INIT, text = BUF_INIT, path = BUF_INIT;
	const char *why;

	write_draft(j, &first);
	buf_addstr(&text, buf_str(&first));
	do {
		j->draft.message = message;
		j->missing = missing;
		j->held = false;
		why = draft_tty_edit(j->d->options.tty, &text, &path);
		good = !why && take_edited(j, buf_str(&text));
		if (good)
			draft_check_text(j);
	} while (good && j->held && wants_again(j, &path));
	if (why) {
		diag_error(&j->d->diag, NULL, POS_NONE, "%s", why);
		j->held = true;
	}
	if ((why || good) && !str_eq(buf_str(&first), buf_str(&text)))
		j->draft.kept = arena_str(&j->worker->arena, buf_str(&path));
	else if (path.len)
		unlink(path.s);
	buf_release(&first);
	buf_release(&text);
	buf_release(&path);
}

void drafts_report_kept(struct drafts *d)
{
	for (size_t i = 0; i < d->count; i++) {
		const struct draft *draft = d->drafts[i];
		struct buf where = BUF_INIT;

		if (!draft->kept.n)
			continue;
		buf_addf(&where, "what you wrote is in %s", draft->kept.p);
		if (draft->written)
			unlink(draft->kept.p);
		else
			drafts_report(d, draft->message.contact, "kept",
				      buf_str(&where));
		buf_release(&where);
	}
}
