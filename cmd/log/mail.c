#include "config.h"

#include "mail.h"

#include <stdlib.h>
#include <unistd.h>

#include "codec/json.h"
#include "message.h"

enum {
	NOTES = 100, /* messages that are named in a run */
};

/* What a run says of the messages of a verdict. */
static const char *const verdict_words[VERDICTS] = {
	[VERDICT_ACCEPTED] = "logged",
	[VERDICT_KNOWN] = "logged before",
	[VERDICT_NOBODY] = "not from or to a contact",
	[VERDICT_NOT_MINE] = "automatic or to a list",
	[VERDICT_DRAFT] = "not sent yet",
	[VERDICT_UNREADABLE] = "unreadable",
	[VERDICT_REFUSED] = "not written",
};

static void note(struct log_mail *mail, const char *file, struct str text)
{
	size_t count = mail->said.count;

	if (str_map_find(&mail->said, text) != STR_MAP_NONE)
		return;
	if (count == NOTES) {
		mail->unsaid++;
		return;
	}
	str_map_add(&mail->said, arena_str(&mail->run->arena, text), count);
	if (!file && mail->number)
		diag_warning(&mail->notes, mail->file, POS_NONE,
			     "message %zu: %.*s", mail->number, STR_ARG(text));
	else
		diag_warning(&mail->notes, file ? file : mail->file, POS_NONE,
			     "%.*s", STR_ARG(text));
}

void log_mail_note(struct log_mail *mail, const char *file, const char *fmt,
		   ...)
{
	struct buf text = BUF_INIT;
	va_list ap;

	va_start(ap, fmt);
	buf_vaddf(&text, fmt, ap);
	va_end(ap);
	note(mail, file, buf_str(&text));
	buf_release(&text);
}

/* "'Ann Lee'", as some programs write a name, without the quotes. */
static struct str plain_name(struct str name)
{
	name = str_trim(name);
	if (name.n > 2 && name.p[0] == '\'' && name.p[name.n - 1] == '\'')
		name = (struct str){name.p + 1, name.n - 2};
	return name.n > LOG_TEXT_MAX ? STR("") : name;
}

void log_stranger_add(struct log_mail *mail, struct str address,
		      struct str name)
{
	struct arena *a = &mail->run->arena;
	size_t at = str_map_find(&mail->stranger_of, address);
	struct log_stranger *s;

	if (at == STR_MAP_NONE) {
		at = mail->stranger_count;
		MEM_GROW(mail->strangers, at, mail->stranger_cap);
		s = &mail->strangers[mail->stranger_count++];
		*s = (struct log_stranger){arena_str(a, address), STR("")};
		str_map_add(&mail->stranger_of, s->address, at);
	}
	s = &mail->strangers[at];
	if (!s->name.n && name.n && !str_case_eq(name, address))
		s->name = arena_str(a, name);
}

static void add_strangers(struct log_mail *mail, const struct log_message *m)
{
	if (m->verdict == VERDICT_NOT_MINE || m->verdict == VERDICT_UNREADABLE)
		return;
	for (size_t i = 0; i < m->count; i++) {
		const struct correspondent *p = &m->people[i];

		if (!p->who && p->address.n <= LOG_TEXT_MAX &&
		    !log_is_machine(p->address))
			log_stranger_add(mail, p->address, plain_name(p->name));
	}
}

static void write_strangers(struct log_mail *mail)
{
	struct buf *out = &mail->run->out;

	for (size_t i = 0; i < mail->stranger_count; i++) {
		const struct log_stranger *s = &mail->strangers[i];

		buf_addz(out, "{\"kind\":\"contact\",\"name\":");
		/* a contact needs one, and nothing is made up */
		json_write_string(out, s->name.n ? s->name : s->address);
		buf_addf(out,
			 ",\"%s\":", mail->linkedin ? "linkedin" : "email");
		json_write_string(out, s->address);
		buf_addz(out, "}\n");
	}
}

/* What is said of the only message of a run is an error, of many a warning. */
static void settle(struct log_mail *mail, struct log_message *m)
{
	mail->verdicts[m->verdict]++;
	if (m->verdict == VERDICT_ACCEPTED)
		return;
	if (mail->messages == 1)
		buf_addstr(&mail->why, buf_str(&m->why));
	if (m->named)
		log_mail_note(mail, NULL, "not logged: %.*s",
			      STR_ARG(buf_str(&m->why)));
}

void log_mail_add(struct log_mail *mail, struct str message)
{
	struct log_message m;

	mail->messages++;
	progress_step(&mail->progress, mail->messages, 0);
	arena_clear(&mail->arena);
	if (log_message_open(&m, mail, message)) {
		bool found = log_message_find_whom(&m);

		if (mail->run->options.strangers)
			add_strangers(mail, &m);
		else if (found)
			log_message_accept(&m);
	}
	settle(mail, &m);
	log_message_release(&m);
}

static int compare_pending(const void *a, const void *b)
{
	const struct log_pending *x = a, *y = b;
	int64_t s = x->entry.source->time, t = y->entry.source->time;

	if (x->who != y->who)
		return x->who < y->who ? -1 : 1;
	if (x->day != y->day)
		return x->day < y->day ? -1 : 1;
	if (s != t)
		return s < t ? -1 : 1;
	return x->order < y->order ? -1 : x->order > y->order;
}

/* The entries of each contact, in the order in which they were written. */
static void make_targets(struct log_mail *mail)
{
	struct log_run *run = mail->run;
	size_t at = 0, n;

	if (mail->count)
		qsort(mail->pending, mail->count, sizeof(*mail->pending),
		      compare_pending);
	for (; at < mail->count; at += n) {
		const struct log_pending *p = &mail->pending[at];
		struct log_target *t = log_add(run, p->who);

		for (n = 1; at + n < mail->count && p[n].who == p->who;)
			n++;
		t->entries = arena_alloc(&run->arena, n * sizeof(*t->entries));
		t->entry_count = n;
		for (size_t i = 0; i < n; i++)
			t->entries[i] = p[i].entry;
	}
}

/* Of the messages that were accepted: what became of them. */
static void settle_written(struct log_mail *mail)
{
	mail->verdicts[VERDICT_ACCEPTED] = 0;
	for (const struct log_source *s = mail->sources; s; s = s->next)
		mail->verdicts[s->written ? VERDICT_ACCEPTED
			       : s->known ? VERDICT_KNOWN
					  : VERDICT_REFUSED]++;
}

static const char *plural(size_t n)
{
	return n == 1 ? "" : "s";
}

/* "412 messages: 30 logged (12 contacts), 382 of nobody known". */
static void summarize(const struct log_mail *mail)
{
	const struct log_run *run = mail->run;
	const char *between = ": ";
	struct buf text = BUF_INIT;

	buf_addf(&text, "%zu message%s", mail->messages,
		 plural(mail->messages));
	for (int v = 0; v < VERDICTS; v++) {
		if (!mail->verdicts[v] ||
		    (v == VERDICT_ACCEPTED && run->options.strangers))
			continue;
		buf_addf(&text, "%s%zu %s", between, mail->verdicts[v],
			 verdict_words[v]);
		if (v == VERDICT_ACCEPTED)
			buf_addf(&text, " (%zu contact%s)", run->written,
				 plural(run->written));
		between = ", ";
	}
	if (mail->groups)
		buf_addf(&text, "; %zu to several people", mail->groups);
	if (run->options.strangers || mail->stranger_count)
		buf_addf(&text, "; %zu %s", mail->stranger_count,
			 mail->stranger_count == 1
				 ? "person who is not a contact"
				 : "people who are not contacts");
	if (run->options.strangers && mail->stranger_count)
		buf_addz(&text, "; once they are saved, the same again logs "
				"what they wrote");
	if (mail->without_mail)
		buf_addf(&text, "; %zu file%s without mail", mail->without_mail,
			 plural(mail->without_mail));
	if (mail->unsaid)
		buf_addf(&text, "; %zu more warning%s like these", mail->unsaid,
			 plural(mail->unsaid));
	cli_note(run->cli, "%s%s", text.s,
		 run->cli->dry_run && !run->options.strangers
			 ? "; nothing written"
			 : "");
	buf_release(&text);
}

/* One message alone: what there is to say is said of it. */
static void report_one(struct log_mail *mail)
{
	if (!mail->why.len)
		cli_report(mail->run->cli, &mail->notes);
	else if (mail->file)
		cli_refuse(mail->run->cli, "%s: not logged: %s", mail->file,
			   mail->why.s);
	else
		cli_refuse(mail->run->cli, "not logged: %s", mail->why.s);
}

static void report(struct log_mail *mail)
{
	struct log_run *run = mail->run;

	if (!run->many && !run->options.strangers) {
		report_one(mail);
		return;
	}
	if (mail->verdicts[VERDICT_NOBODY] && !mail->linkedin &&
	    node_empty(node_get(run->net.me, "email")))
		diag_warning(&mail->notes, NULL, POS_NONE,
			     "mail that you sent is not logged: which is "
			     "yours cannot be told before 'email' is set under "
			     "'me' in kith.yaml; then run this again");
	cli_report(run->cli, &mail->notes);
	summarize(mail);
	if (mail->verdicts[VERDICT_UNREADABLE] ||
	    mail->verdicts[VERDICT_REFUSED])
		cli_worsen(run->cli, CLI_NO);
}

/* Of several messages one may only thank: its contact is named. */
static void note_thanks(struct log_mail *mail)
{
	for (size_t i = 0; i < mail->count; i++) {
		const struct log_pending *p = &mail->pending[i];

		if (log_is_thanks(p->entry.node))
			log_mail_note(mail, p->who->full,
				      "'%.*s' is sent, which waits for an "
				      "answer; if it only thanks, make it "
				      "'thanked' with 'kith edit %.*s'",
				      STR_ARG(node_text(p->entry.node, "text")),
				      STR_ARG(p->who->id));
	}
}

/* Whoever wrote last from another address may want letters there. `pending` is
 * sorted by now. */
static void note_senders(struct log_mail *mail)
{
	const struct log_pending *last = NULL;

	for (size_t i = 0; i < mail->count; i++) {
		const struct log_pending *p = &mail->pending[i];

		if (p->from.n && p->entry.source->written)
			last = p;
		if (i + 1 < mail->count && p[1].who == p->who)
			continue;
		if (last && last->first.n && !str_eq(last->from, last->first))
			log_mail_note(mail, last->who->full,
				      "wrote from '%.*s', and letters go to "
				      "'%.*s', the first 'email' in the file; "
				      "'kith edit %.*s' can change which is "
				      "first",
				      STR_ARG(last->from), STR_ARG(last->first),
				      STR_ARG(last->who->id));
		last = NULL;
	}
}

/* One is enough: they differ in nothing that -k can say. */
static void check_entry(struct log_mail *mail)
{
	struct diag d = DIAG_INIT;

	if (!mail->count)
		return;
	d.dry = mail->run->cli->dry_run;
	schema_check_entry(mail->pending[0].entry.node, &d);
	if (!mail->run->many)
		log_check_thanks(mail->pending[0].entry.node, &d);
	else
		note_thanks(mail);
	cli_report(mail->run->cli, &d);
}

void log_mail_finish(struct log_mail *mail)
{
	if (mail->run->options.strangers) {
		write_strangers(mail);
	} else {
		check_entry(mail);
		make_targets(mail);
		log_write(mail->run);
		settle_written(mail);
		note_senders(mail);
	}
	report(mail);
}

void log_mail_release(struct log_mail *mail)
{
	known_release(&mail->known);
	arena_release(&mail->arena);
	free(mail->pending);
	free(mail->strangers);
	str_map_release(&mail->stranger_of);
	buf_release(&mail->why);
	diag_release(&mail->notes);
	str_map_release(&mail->said);
}

void log_mail(struct log_run *run)
{
	struct log_mail mail = {.run = run};
	char **paths = run->cli->operands;
	size_t count = run->cli->operand_count;

	/* a type, unless there is such a folder or file: that of sent mail is
	 * often called so */
	if (count && vocab_log_type(str_z(paths[0])) &&
	    access(paths[0], F_OK) < 0) {
		mail.type = *paths++;
		count--;
	}
	if (!count && isatty(STDIN_FILENO)) {
		cli_usage(run->cli, "no messages: pipe one in or name files or "
				    "folders, as in 'kith log --mail ~/Mail'");
		return;
	}
	run->mail = true;
	mail.keys = entry_keys(&run->options.entry, &run->arena);
	if (log_failed(run))
		return;
	known_read(&mail.known, &run->roster);
	progress_init(&mail.progress, run->cli, "messages");
	log_mail_read(&mail, paths, count);
	progress_end(&mail.progress);
	run->many = mail.messages != 1;
	if (!mail.messages && !count)
		cli_refuse(run->cli, "not logged: standard input is not a "
				     "message (no From)" LOG_OTHER_WAY);
	else if (mail.messages || !log_failed(run))
		log_mail_finish(&mail);
	log_mail_release(&mail);
}
