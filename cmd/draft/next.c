#include "config.h"

#include "draft_impl.h"

#include "base/file.h"
#include "base/text.h"
#include "codec/mail/read.h"
#include "model/question.h"
#include "model/vocab.h"

/* What to type next: the command that makes a draft again, and the one that
 * logs it. */

/* -s NAME=VALUE, for each of several. */
static void add_facts(struct buf *out, const struct node *map)
{
	struct buf word = BUF_INIT;

	for (const struct node *fact = map ? map->first : NULL; fact;
	     fact = fact->next)
		for (const struct node *n = NULL; node_each(fact, &n);) {
			if (n->type != NODE_STRING)
				continue;
			buf_clear(&word);
			buf_addstr(&word, fact->key);
			buf_addc(&word, '=');
			buf_addstr(&word, n->text);
			buf_addz(out, " -s ");
			text_word(out, buf_str(&word));
		}
	buf_release(&word);
}

/* What finds the record again: its id, or the file of one that is not of the
 * network. */
static struct str operand(const struct draft_job *j)
{
	struct str file = j->values.record->file;
	const char *path = references_path(&j->d->references, j->id);

	return !file.n || str_is(file, "-") ||
			       (path &&
				file_same(arena_str(j->values.arena, file).p,
					  path))
		       ? j->id
		       : file;
}

static void begin(struct buf *out, const struct draft_job *j,
		  const char *command)
{
	buf_addf(out, "kith %s", command);
	if (j->d->options.network) {
		buf_addz(out, " -C ");
		text_word(out, str_z(j->d->options.network));
	}
}

struct str draft_repeat_command(const struct draft_job *j)
{
	struct buf out = BUF_INIT;

	begin(&out, j, "draft");
	buf_addz(&out, " -t ");
	text_word(&out, str_z(j->values.template->name));
	add_facts(&out, j->d->slots->all);
	add_facts(&out, j->values.overrides);
	buf_addc(&out, ' ');
	text_word(&out, operand(j));
	return buf_to_arena(&out, &j->worker->arena);
}

struct str draft_kept_command(const struct draft_job *j)
{
	struct buf out = BUF_INIT;

	begin(&out, j, "log");
	buf_addc(&out, ' ');
	text_word(&out, operand(j));
	buf_addz(&out, " note --kept");
	return buf_to_arena(&out, &j->worker->arena);
}

static void add_key(struct buf *out, const char *key, struct str value)
{
	struct buf word = BUF_INIT;

	if (!value.n)
		return;
	buf_addf(&word, "%s=%.*s", key, STR_ARG(value));
	buf_addz(out, " -k ");
	text_word(out, buf_str(&word));
	buf_release(&word);
}

/* What 'kith log --mail' would keep, for a second attempt. */
static struct str question_of(const struct draft_job *j)
{
	return question_only(
		mail_own_text(&j->worker->arena, j->draft.message.body));
}

struct str draft_log_command(const struct draft_job *j, struct str via)
{
	const struct template *t = j->values.template;
	struct str type = template_entry_type(t);
	struct buf out = BUF_INIT;

	/* as 'kith log --mail' does */
	if (vocab_owes_nothing(type) &&
	    mail_ends_in_question(j->draft.message.body))
		type = STR("sent");
	begin(&out, j, "log");
	buf_addc(&out, ' ');
	text_word(&out, operand(j));
	buf_addf(&out, " %.*s", STR_ARG(type));
	if (via.n) {
		buf_addc(&out, ' ');
		text_word(&out, via);
	}
	add_key(&out, "ask", t->ask);
	add_key(&out, "topics", j->draft.message.topic);
	if (str_is(type, "sent") || str_is(type, "asked"))
		add_key(&out, "questions", question_of(j));
	add_key(&out, "template", str_z(t->name));
	return buf_to_arena(&out, &j->worker->arena);
}
