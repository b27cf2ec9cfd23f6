#include "config.h"

#include "draft_impl.h"

#include "base/ascii.h"
#include "codec/mail/mail.h"
#include "model/name.h"

enum {
	ID_BYTES = 900, /* of a Message-ID, which cannot be folded */
	/* of a message; what guards keep of it is many times as much */
	TEXT_BYTES = 64 * 1024,
};

void draft_report(struct draft_job *j, const char *what, struct str why)
{
	draft_line(&j->worker->lines, j->id, what, why);
	buf_addc(&j->worker->lines, '\n');
}

/* A guard triggers: reports it, and holds the draft back where it refuses and
 * is not allowed. For guards_run. */
static void trigger(void *ctx, enum guard guard, enum guard_level level,
		    struct str why)
{
	static const char *const words[] = {"", "warning: ", "read again: "};
	struct draft_job *j = ctx;
	struct buf what = BUF_INIT;
	bool allowed = level != GUARD_READ_AGAIN &&
		       draft_allows(&j->d->options, guard);

	/* what is missing is what would be theirs */
	if (guard == GUARD_GENERIC && level == GUARD_REFUSES &&
	    (j->d->options.blank || j->missing))
		return;
	j->missing |= guard == GUARD_MISSING;
	buf_addf(&what, "%s%s", allowed ? "allowed: " : words[level],
		 guard_rows[guard].name);
	draft_report(j, what.s, why);
	if (guard == GUARD_GENERIC && !allowed)
		draft_suggest_slot(j);
	j->held |= level == GUARD_REFUSES && !allowed;
	buf_release(&what);
}

void draft_lack(struct draft_job *j, const char *format, ...)
{
	struct buf why = BUF_INIT;
	va_list ap;

	va_start(ap, format);
	buf_vaddf(&why, format, ap);
	va_end(ap);
	trigger(j, GUARD_MISSING, GUARD_REFUSES, buf_str(&why));
	buf_release(&why);
}

static bool wants_marks(const struct drafts *d)
{
	return d->options.blank || d->options.edit ||
	       draft_allows(&d->options, GUARD_MISSING);
}

/* The first of a field's values that is an address. */
static struct str find_address(const struct node *map, const char *key)
{
	const struct node *list = node_get(map, key);

	for (const struct node *n = NULL; node_each(list, &n);)
		if (message_is_address(str_trim(n->text)))
			return str_trim(n->text);
	return STR_NONE;
}

static bool is_mail(const struct draft_job *j)
{
	return draft_is_mail(&j->draft) && j->d->options.format != DRAFT_TEXT;
}

/* The network on which both were last in touch, or that of their profile, or
 * none. */
static struct str find_network(const struct draft_job *j)
{
	const struct log_view *log = &j->values.summary->log;
	struct str via = STR_NONE;

	for (size_t i = log->count; i-- > 0 && !via.n;)
		if (!vocab_has(vocab_spoken, log->entries[i].via))
			via = log->entries[i].via;
	if (!via.n && !node_empty(node_get(j->values.record->root, "linkedin")))
		via = STR("linkedin");
	return str_is(via, "email") ? STR_NONE
				    : arena_str(&j->worker->arena, via);
}

static bool has_address(const struct draft_job *j)
{
	return !node_empty(node_get(j->values.record->root, "email"));
}

/* The channel of the message that it is about, none for email. */
static struct str find_channel(const struct draft_job *j)
{
	const struct log_entry *last = j->values.last;

	return last && j->values.template->about.n &&
			       (last->type->direction == DIR_IN ||
				last->type->direction == DIR_OUT) &&
			       !vocab_has(vocab_spoken, last->via) &&
			       !str_is(last->via, "email")
		       ? last->via
		       : STR_NONE;
}

/* To somebody without an address. Where a format was asked for it stays mail.
 */
static struct str find_way(const struct draft_job *j)
{
	const struct draft_options *options = &j->d->options;

	return options->format != DRAFT_ANY || options->blank ||
			       options->edit || has_address(j)
		       ? STR_NONE
		       : find_network(j);
}

/* What goes out as a text alone tells 'kith log --mail' nothing. Where somebody
 * looks on that is said of what could be a mail, too. */
static struct str log_command(const struct draft_job *j)
{
	const struct template *t = j->values.template;
	bool mail = draft_is_mail(&j->draft);
	struct str channel = find_channel(j);

	if (j->held || !j->values.summary || t->kind == TEMPLATE_SHEET ||
	    (mail &&
	     (j->d->options.format != DRAFT_TEXT || !j->d->options.watched)))
		return STR_NONE;
	if (t->limit_unit == LIMIT_NOTE)
		return draft_log_command(j, STR("linkedin"));
	if (channel.n)
		return draft_log_command(j, channel);
	return draft_log_command(j, mail && has_address(j) ? STR("email")
							   : find_network(j));
}

static void report_way(struct draft_job *j)
{
	struct buf why = BUF_INIT;
	struct str channel = find_channel(j);

	if (j->draft.way.n)
		buf_addf(&why,
			 "no 'email' in the file; a text without a subject, "
			 "for %.*s",
			 STR_ARG(j->draft.way));
	else if (channel.n && is_mail(j) && !j->d->options.dir)
		buf_addf(&why,
			 "the message was on %.*s; '-o text' gives a text for "
			 "it",
			 STR_ARG(channel));
	if (why.len && !j->held)
		draft_report(j, "note", buf_str(&why));
	buf_release(&why);
}

/* Whether it went with the letter or after it, nobody else knows. */
static void report_promise(struct draft_job *j)
{
	struct buf why = BUF_INIT;

	if (j->held || !draft_sends_promise(&j->values))
		return;
	buf_addf(&why,
		 "it says that you are sending what you promised; once that is "
		 "sent, with it or alone: %.*s",
		 STR_ARG(draft_kept_command(j)));
	draft_report(j, "note", buf_str(&why));
	buf_release(&why);
}

static void fill_addresses(struct draft_job *j)
{
	struct drafts *d = j->d;
	struct message *m = &j->draft.message;
	const struct record *r = j->values.record;
	struct arena *a = &j->worker->arena;
	struct buf tidy = BUF_INIT;

	if (!j->worker->from_name.p) {
		name_tidy(&tidy, node_text(d->net->me, "name"));
		j->worker->from_name = message_line_kept(a, buf_str(&tidy));
		buf_release(&tidy);
		j->worker->from = find_address(d->net->me, "email");
	}
	m->from_name = j->worker->from_name;
	m->from = j->worker->from;
	m->to_name = message_line_kept(a, record_name(r));
	m->to = d->options.blank ? STR_NONE : find_address(r->root, "email");
	m->to = m->to.n ? arena_str(a, m->to) : STR_NONE;
	if (j->draft.template->kind == TEMPLATE_MESSAGE)
		j->draft.way = find_way(j);
	if (!is_mail(j))
		return;
	if (!m->from.n)
		draft_require_address(j, d->net->me, "under 'me' in kith.yaml",
				      STR(""));
	/* who edits it can say it there */
	if (!m->to.n && d->options.edit)
		m->to = STR("[[email]]");
	else if (!m->to.n && !d->options.blank)
		draft_require_address(j, r->root, "in ", r->file);
}

static void render(struct draft_job *j)
{
	struct draft_worker *worker = j->worker;
	struct message *m = &j->draft.message;
	const struct template *t = j->values.template;
	struct buf topic = BUF_INIT;

	j->values.marks = wants_marks(j->d);
	j->values.scope.lacks = draft_require_name;
	buf_clear(&worker->subject);
	buf_clear(&worker->body);
	buf_clear(&worker->form);
	j->values.scope.form = &worker->form;
	template_render(t, &j->values.scope, &worker->subject, &worker->body);
	/* a subject may begin with a topic, as it was noted */
	if (t->builtin && worker->subject.len)
		*worker->subject.s = ascii_upper(*worker->subject.s);
	m->subject = arena_str(&worker->arena, buf_str(&worker->subject));
	m->body = buf_str(&worker->body); /* kept when it is finished */
	template_topic(t, &j->values.scope, &topic);
	if (str_find(buf_str(&topic), STR("[[")) < 0)
		m->topic = message_line_kept(&worker->arena, buf_str(&topic));
	buf_release(&topic);
}

/* What the user gave and the text has no place for is not dropped in silence;
 * of a batch the facts for all are for those whose letters have them. */
static void report_idle(struct draft_job *j)
{
	const struct template *t = j->values.template;
	const struct log_entry *last = j->values.last;

	if (j->held || (!j->d->options.template && !j->d->options.named &&
			!j->values.overrides))
		return;
	for (size_t i = 0; i < t->slot_count; i++) {
		struct buf why = BUF_INIT;

		if (!draft_is_idle(&j->values, &t->slots[i]))
			continue;
		buf_addf(&why, "'%.*s' has no place in '%s'",
			 STR_ARG(t->slots[i].name), t->name);
		if (last && t->about.n)
			buf_addf(&why, " after '%s'", last->type->name);
		draft_report(j, "warning: unused", buf_str(&why));
		buf_release(&why);
	}
}

/* An id that can go into a header as it is: <local@domain>, one line. */
static struct str thread_id(const struct log_entry *e)
{
	struct str id = e ? e->message_id : STR_NONE;
	bool at = false;

	if (str_starts(id, STR("<")) && str_ends(id, STR(">")))
		id = (struct str){id.p + 1, id.n - 2};
	for (size_t i = 0; i < id.n; i++) {
		if (id.p[i] <= ' ' || id.p[i] > '~' || strchr("<>", id.p[i]))
			return STR_NONE;
		at |= id.p[i] == '@';
	}
	return at && id.n <= ID_BYTES ? id : STR_NONE;
}

/* What is about a message that is known goes into its thread. */
static void join_thread(struct draft_job *j)
{
	const struct log_entry *last = j->values.last;
	struct message *m = &j->draft.message;
	struct str id = thread_id(last), subject;
	struct buf text = BUF_INIT;

	if (!last || !j->values.template->about.n)
		return;
	subject = draft_entry_subject(last);
	/* it goes on about what is theirs, wherever it is sent from */
	j->values.personal |= subject.n > 0;
	if (!is_mail(j))
		return;
	if (id.n)
		m->in_answer = arena_str(&j->worker->arena, id);
	if (subject.n) {
		buf_addz(&text, "Re: ");
		message_line(&text, subject);
		m->subject = arena_str(&j->worker->arena, buf_str(&text));
	}
	buf_release(&text);
}

static const struct node *their_program(void *ctx)
{
	struct draft_job *j = ctx;
	const struct record *r = references_find(
		&j->d->references, record_text(j->values.record, "program"));

	return r ? r->root : NULL;
}

/* The value of a slot, or none. */
static struct str slot_text(struct draft_job *j, struct str name)
{
	const struct template_slot *slot =
		template_slot(j->values.template, name);
	const struct node *n = slot ? draft_value(&j->values, slot) : NULL;

	return n ? n->text : STR_NONE;
}

void draft_check_text(struct draft_job *j)
{
	const struct message *m = &j->draft.message;
	const struct template *t = j->values.template;
	struct guard_case c = {
		.words = j->d->words,
		.policy = &j->d->net->policy,
		.me = j->d->net->me,
		.today = j->d->options.now.day,
		.record = j->values.record,
		.summary = j->values.summary,
		.template = t,
		.subject = m->subject,
		.body = m->body,
		.personal = j->values.personal,
		.deadline = slot_text(j, t->notice),
		.after = slot_text(j, t->after),
		.about = j->values.last,
		.unasked = draft_is_unasked,
		.program = their_program,
		.ctx = j,
	};

	if (m->subject.n + m->body.n > TEXT_BYTES) {
		draft_report(j, "length",
			     STR("it is over 64 KiB, and guards read no more"));
		j->held = true;
		return;
	}
	guards_run(&c, trigger, j);
	j->draft.first = c.says_first;
}

/* What can be done here for one that is good so far, rather than by one
 * thread at the end. */
static void prepare(struct draft_job *j)
{
	struct draft_worker *worker = j->worker;
	struct draft *draft = &j->draft;

	if (is_mail(j) && j->d->options.format != DRAFT_MAILTO) {
		buf_clear(&worker->mail);
		mail_write(&worker->mail, &draft->message);
		draft->mail = arena_str(&worker->arena, buf_str(&worker->mail));
	}
	if (!j->d->options.blank && draft->template->kind != TEMPLATE_SHEET)
		draft_keep_text(worker, draft);
}

static void finish(struct draft_job *j)
{
	struct draft *draft = &j->draft;
	struct arena *a = &j->worker->arena;
	const struct record *r = j->values.record;

	draft->held = j->held;
	draft->message.time = j->d->options.now;
	draft->message.template = str_z(draft->template->name);
	draft->program = r ? arena_str(a, record_text(r, "program")) : STR_NONE;
	draft->message.unsent = j->d->options.dir != NULL;
	message_set_id(&draft->message, a);
	if (!draft->held)
		prepare(j);
	draft->message.body = draft->held || draft->mail.n
				      ? STR_NONE
				      : arena_str(a, draft->message.body);
	draft->log = log_command(j);
	if (j->answered)
		draft->repeat = draft_repeat_command(j);
	j->result->draft = *draft;
	j->result->has_draft = true;
	j->result->refused = j->held;
	j->result->missing = j->held && j->askable;
}

static void make_message(struct draft_job *j)
{
	draft_warn_unknown(j);
	draft_require_entry(j);
	fill_addresses(j);
	/* nobody is asked in vain */
	draft_require_slots(j);
	draft_warn_stage(j);
	draft_warn_name(j);
	report_way(j);
	render(j);
	report_idle(j);
	join_thread(j);
	if (j->d->options.edit && !j->held)
		draft_edit(j);
	else
		draft_check_text(j);
	report_promise(j);
	if (j->d->options.template && !j->d->options.blank && !j->held)
		draft_note_due(j);
	if (j->d->options.watched && j->d->options.named && !j->held)
		draft_note_more(j);
}

void draft_make(struct draft_worker *worker, const struct template *t,
		struct input_item *item, struct draft_result *result)
{
	struct arena scratch = ARENA_INIT;
	struct draft_job j = {.d = worker->drafts,
			      .worker = worker,
			      .result = result,
			      .lacking = BUF_INIT};

	result->seen = true;
	/* what lives as long as the record may be in its arena */
	draft_values_init(&j.values, worker, t, item,
			  item ? &item->record.arena : &scratch);
	j.id = item ? item->record.id : STR("me");
	j.draft.template = t;
	j.draft.message.contact = message_line_kept(&worker->arena, j.id);
	if (t->kind != TEMPLATE_SHEET && item) {
		make_message(&j);
	} else {
		draft_require_slots(&j);
		render(&j);
	}
	finish(&j);
	buf_release(&j.lacking);
	arena_release(&scratch);
}
