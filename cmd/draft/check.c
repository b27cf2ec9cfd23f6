#include "config.h"

#include "draft_impl.h"

#include <errno.h>

#include "base/file.h"
#include "base/text.h"
#include "codec/mail/read.h"
#include "words.h"

/* A message that the user wrote without a template, through the guards. */

enum {
	OWN_BYTES = 1 << 20,
};

static bool is_mail(const struct mail *m)
{
	return mail_header(m, "Subject").p || mail_header(m, "To").p ||
	       mail_header(m, "Message-ID").p ||
	       mail_header(m, "MIME-Version").p;
}

/* Without the lines that quote what they wrote. */
static struct str drop_quotes(struct arena *a, struct str text)
{
	struct buf own = BUF_INIT;

	for (struct str line; str_line(&text, &line);) {
		if (str_starts(line, STR(">")))
			continue;
		buf_addstr(&own, line);
		buf_addc(&own, '\n');
	}
	return buf_to_arena(&own, a);
}

bool drafts_read_own(struct drafts *d)
{
	const char *path = d->options.check;
	struct arena *a = &d->own.arena;
	struct buf bytes = BUF_INIT;
	struct mail mail;
	struct str text;

	if (!path)
		return true;
	if (file_slurp_any(path, OWN_BYTES, &bytes) < 0) {
		diag_error(&d->diag, path, POS_NONE, "%s", strerror(errno));
		buf_release(&bytes);
		return false;
	}
	text = buf_to_arena(&bytes, a);
	mail_read(a, text, &mail);
	if (is_mail(&mail)) {
		d->own.subject = mail_decode(a, mail_header(&mail, "Subject"));
		text = mail_text(a, &mail);
	}
	d->own.body = drop_quotes(a, text);
	d->own.template = template_parse("message", "message",
					 STR("Subject: x\n\nx\n"), &d->diag);
	if (!str_trim(d->own.body).n)
		diag_error(&d->diag, path, POS_NONE, "the message has no text");
	return str_trim(d->own.body).n;
}

/* Are two long words of the value in the folded text, or all of a short one? */
static bool says(struct str text, struct str value)
{
	struct buf folded = BUF_INIT;
	struct str rest, word;
	size_t words = 0, there = 0;

	text_fold(&folded, value);
	rest = buf_str(&folded);
	while (rest.n && str_split(&rest, ' ', &word)) {
		if (word.n < 4)
			continue;
		words++;
		there += str_find(text, word) >= 0;
	}
	buf_release(&folded);
	return there > 1 || (words && there == words);
}

/* Does the text hold anything that is said below `n`? Types, days and the like
 * are words of kith. */
static bool says_any(struct str text, const struct node *n)
{
	if (!n || word_in(n->key, " type via ask date by how "))
		return false;
	if (n->type == NODE_STRING && says(text, n->text))
		return true;
	for (const struct node *child = n->first; child; child = child->next)
		if (says_any(text, child))
			return true;
	return false;
}

/* What may make a message one to this person alone. */
static bool is_personal(const struct record *r, struct str subject,
			struct str body)
{
	static const char *const keys[] = {"hooks", "interests", "tie",
					   "log",   "met",       "notes",
					   "next",  "tags",      NULL};
	struct buf text = BUF_INIT;
	bool is = false;

	text_fold(&text, subject);
	buf_addc(&text, '\n');
	text_fold(&text, body);
	for (const char *const *key = keys; *key && !is; key++)
		is = says_any(buf_str(&text), node_get(r->root, *key));
	buf_release(&text);
	return is;
}

void draft_check_own(struct draft_worker *worker, const struct template *t,
		     struct input_item *item, struct draft_result *result)
{
	struct drafts *d = worker->drafts;
	struct draft_job j = {.d = d,
			      .worker = worker,
			      .result = result,
			      .id = item->record.id,
			      .lacking = BUF_INIT};

	result->seen = true;
	draft_values_init(&j.values, worker, t, item, &item->record.arena);
	j.draft.template = t;
	j.draft.message.subject = d->own.subject;
	j.draft.message.body = d->own.body;
	j.values.personal =
		is_personal(&item->record, d->own.subject, d->own.body);
	draft_check_text(&j);
	result->refused = j.held;
}
