#include "config.h"

#include "draft_impl.h"

#include <unistd.h>

#include "codec/mail/mail.h"

/* What the user writes stays in the editor's file until the draft is where it
 * was to go; one that goes nowhere keeps it, and its place is told. */

static bool has_mark(struct str s)
{
	ptrdiff_t at = str_find(s, STR("[["));

	return at >= 0 && str_find((struct str){s.p + at, s.n - (size_t)at},
				   STR("]]")) > 0;
}

/* What the editor left, back into the draft; false when that is nothing. */
static bool take_edited(struct draft_work *w, struct str text)
{
	struct message *m = &w->draft.message;
	bool mail = w->facts.template->kind == TEMPLATE_MESSAGE;
	const char *why = NULL;

	if (mail)
		why = mail_read_draft(m, &w->maker->arena, text);
	else
		m->body = arena_str(&w->maker->arena, text);
	w->facts.personal = true;
	if (!str_trim(text).n || (!why && !str_trim(m->body).n)) {
		w->held = true;
		draft_note(w, "left out", STR("the text is empty"));
		return false;
	}
	if (why) {
		w->held = true;
		draft_note(w, "left out", str_z(why));
		return true;
	}
	if (mail && m->to.n && !message_is_address(m->to))
		draft_strike(w, GUARD_MISSING, STR("'To' holds no address"));
	if (!w->d->wish.blank && (has_mark(m->body) || has_mark(m->subject)))
		draft_strike(w, GUARD_MISSING,
			     STR("there are still [[marks]] in the text"));
	return true;
}

/* Tells why it is held back, and lets the user mend it. */
static bool wants_again(struct draft_work *w, const struct buf *path)
{
	struct draft_tty *tty = w->d->wish.tty;
	struct buf question = BUF_INIT, answer = BUF_INIT;
	struct str said;
	bool again;

	drafts_say_lines(w->d, buf_str(&w->maker->lines));
	buf_clear(&w->maker->lines);
	if (!draft_tty_watched(tty))
		return false;
	buf_addf(&question, "%.*s: edit it again? [Y/n] (its text is in %s)",
		 STR_ARG(w->draft.message.contact), path->s);
	again = draft_tty_ask(tty, buf_str(&question), &answer);
	said = str_trim(buf_str(&answer));
	again &= !said.n || (said.p[0] | 0x20) != 'n';
	buf_release(&question);
	buf_release(&answer);
	return again;
}

static void write_draft(struct draft_work *w, struct buf *text)
{
	if (w->facts.template->kind == TEMPLATE_MESSAGE)
		mail_write_draft(text, &w->draft.message);
	else
		buf_addstr(text, w->draft.message.body);
}

void draft_edit(struct draft_work *w)
{
	const struct message message = w->draft.message;
	bool missing = w->missing, good;
	struct buf first = BUF_INIT, text = BUF_INIT, path = BUF_INIT;
	const char *why;

	write_draft(w, &first);
	buf_addstr(&text, buf_str(&first));
	do {
		w->draft.message = message;
		w->missing = missing;
		w->held = false;
		why = draft_tty_edit(w->d->wish.tty, &text, &path);
		good = !why && take_edited(w, buf_str(&text));
		if (good)
			draft_check_text(w);
	} while (good && w->held && wants_again(w, &path));
	if (why) {
		diag_error(&w->d->diag, NULL, POS_NONE, "%s", why);
		w->held = true;
	}
	if ((why || good) && !str_eq(buf_str(&first), buf_str(&text)))
		w->draft.kept = arena_str(&w->maker->arena, buf_str(&path));
	else if (path.len)
		unlink(path.s);
	buf_release(&first);
	buf_release(&text);
	buf_release(&path);
}

void drafts_tell_kept(struct drafts *d)
{
	for (size_t i = 0; i < d->count; i++) {
		const struct draft *draft = d->drafts[i];
		struct buf where = BUF_INIT;

		if (draft->written && draft->kept.n) {
			unlink(draft->kept.p);
		} else if (draft->kept.n) {
			buf_addf(&where, "what you wrote is in %s",
				 draft->kept.p);
			draft_say(d, draft->message.contact, "kept",
				  buf_str(&where));
		}
		buf_release(&where);
	}
}
