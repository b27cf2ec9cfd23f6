#include "config.h"

#include "message.h"

#include <stdlib.h>

#include "base/text.h"
#include "base/utf8.h"
#include "model/question.h"
#include "model/schema.h"
#include "template/directory.h"
#include "value/date.h"
#include "value/message.h"

/* The log entry that a template asks for. */
struct template_log {
	struct str name, type, ask; /* ask: STR_NONE for most */
};

/* "Your talk" of "Re: Fwd: Your talk". */
static struct str plain_subject(struct str s)
{
	static const char *const prefixes[] = {
		"re:", "fwd:", "fw:", "aw:", "sv:"};
	bool again = true;

	while (again) {
		again = false;
		s = str_trim(s);
		for (size_t i = 0; i < sizeof(prefixes) / sizeof(*prefixes);
		     i++) {
			if (!str_case_starts(s, str_z(prefixes[i])))
				continue;
			s = str_skip(s, strlen(prefixes[i]));
			again = true;
		}
	}
	return s;
}

/* False when there is no such template in `root`, or it has no Log or Ask. */
static bool ask_template(struct arena *a, const char *root, const char *name,
			 struct template_log *out)
{
	struct template_directory templates;
	struct diag ignored = DIAG_INIT;
	const struct template *t;
	bool says;

	template_directory_init(&templates, root);
	t = template_directory_get_named(&templates, name, &ignored);
	says = t && (t->log.n || t->ask.n);
	if (says) {
		out->type = arena_str(a, template_entry_type(t));
		out->ask = arena_str(a, t->ask);
	}
	template_directory_release(&templates);
	diag_release(&ignored);
	return says;
}

/*
 * From the network's own template or, where that has no Log or Ask, from the
 * built-in one of the same name. A path in the header is not followed.
 */
static struct template_log template_of(const struct log_message *m)
{
	struct log_run *run = m->mail->run;
	struct arena *a = &run->arena;
	struct str name = arena_str(a, log_message_text(m, "X-Kith-Template"));
	struct template_log out = {.name = name, .type = STR("sent")};
	char *z;

	if (!name.n)
		return out;
	z = mem_strndup(name.p, name.n);
	if (!ask_template(a, run->net.root, z, &out))
		ask_template(a, NULL, z, &out);
	free(z);
	return out;
}

/* The day in the writer's own time zone. */
static int message_day(const struct log_message *m)
{
	struct log_run *run = m->mail->run;
	struct str date = mail_header(&m->head, "Date");
	int day = mail_day(date), today = run->cli->today;
	char text[DAY_TEXT];

	if (run->options.entry.day != DAY_NONE)
		return run->options.entry.day;
	/* RFC 822, of this day, is the oldest format read */
	if (date.n && (day == DAY_NONE || day < day_from_civil(1982, 8, 13))) {
		log_mail_note(m->mail, NULL,
			      "the message's Date is not valid, '%.*s'; logged "
			      "for today (--date sets another day)",
			      STR_ARG(date));
		return today;
	}
	/* further east it may be tomorrow already */
	if (day != DAY_NONE && day > today + 1) {
		log_mail_note(m->mail, NULL,
			      "the message's Date %s is in the future; logged "
			      "for today (--date sets another day)",
			      day_format(day, text));
		return today;
	}
	return day != DAY_NONE && day <= today ? day : today;
}

/* At most LOG_TEXT_MAX bytes: a huge subject would fill the file. */
static struct str short_text(struct arena *a, struct str s)
{
	struct buf out = BUF_INIT;

	if (s.n <= LOG_TEXT_MAX)
		return arena_str(a, s);
	s.n = LOG_TEXT_MAX;
	s.n = utf8_valid(s); /* without half a character */
	buf_addstr(&out, s);
	buf_addz(&out, "...");
	return buf_to_arena(&out, a);
}

static struct str type_of(const struct log_message *m, struct str asked)
{
	if (m->mail->type)
		return str_z(m->mail->type);
	/* thanks that end in a question hope for an answer */
	if (m->from_me && vocab_owes_nothing(asked) &&
	    mail_ends_in_question(mail_text(&m->mail->arena, &m->head)))
		return STR("sent");
	return asked;
}

static void put(struct node *entry, const char *key, struct str text,
		struct arena *a)
{
	if (!node_get(entry, key))
		node_put(a, entry, key, text);
}

static void put_words(struct node *entry, const char *key, struct str text,
		      struct arena *a)
{
	text = message_line_kept(a, text);
	if (text_has_word(text) && text.n <= LOG_TEXT_MAX)
		put(entry, key, text, a);
}

/* What kith has written is about one thing and asks one, which a second attempt
 * repeats; in what was written otherwise the only question may be "How are
 * you?" */
static void put_matter(const struct log_message *m, struct node *entry)
{
	struct arena *a = &m->mail->run->arena;
	struct str type = node_text(entry, "type"), text;

	if (!node_text(entry, "template").n || !m->from_me ||
	    (!str_is(type, "sent") && !str_is(type, "asked")))
		return;
	put_words(entry, "topics", log_message_text(m, "X-Kith-Topic"), a);
	text = mail_own_text(a, mail_text(&m->mail->arena, &m->head));
	put_words(entry, "questions", question_only(text), a);
}

static struct node *make_entry(const struct log_message *m)
{
	struct log_run *run = m->mail->run;
	struct arena *a = &run->arena;
	const struct node *keys = m->mail->keys;
	struct template_log s =
		m->from_me ? template_of(m)
			   : (struct template_log){.type = STR("replied")};
	struct str id = log_message_id(m, "Message-ID");
	struct str type = type_of(m, s.type);
	struct str via = node_text(keys, "via"), text = node_text(keys, "text");
	struct node *e;

	if (!text.n)
		text = short_text(
			a, plain_subject(log_message_text(m, "Subject")));
	e = schema_entry(a, message_day(m), type, via.n ? via : STR("email"),
			 STR(""), text);
	entry_add_keys(e, keys, a);
	if (str_is(type, "asked"))
		put(e, "ask", s.ask, a);
	put(e, "template", s.name, a);
	put_matter(m, e);
	put(e, "message_id", arena_str(a, id), a);
	return e;
}

struct log_source *log_mail_source(struct log_mail *mail, int64_t time)
{
	struct log_source *s = arena_alloc(&mail->run->arena, sizeof(*s));

	*s = (struct log_source){
		.file = mail->file,
		.number = mail->number,
		.time = time,
		.typed = mail->type != NULL,
		.next = mail->sources,
	};
	mail->sources = s;
	return s;
}

static struct log_source *make_source(const struct log_message *m)
{
	struct log_source *s = log_mail_source(
		m->mail, mail_time(mail_header(&m->head, "Date")));
	struct str draft =
		m->from_me ? log_message_id(m, "X-Kith-Draft") : STR_NONE;

	s->draft = arena_str(&m->mail->run->arena, known_bare_id(draft));
	return s;
}

/* Has everybody it is logged for this message, read before? */
static bool is_known(const struct log_message *m, struct str id)
{
	for (size_t i = 0; i < m->whom_count; i++)
		if (!known_has(&m->mail->known, id, m->whom[i]))
			return false;
	return true;
}

struct log_pending *log_mail_pend(struct log_mail *mail,
				  const struct roster_entry *who,
				  const struct log_new_entry *entry)
{
	struct log_pending *p;

	MEM_GROW(mail->pending, mail->count, mail->cap);
	p = &mail->pending[mail->count];
	*p = (struct log_pending){
		.who = who,
		.entry = *entry,
		.day = day_parse(node_text(entry->node, "date")),
		.order = mail->count,
	};
	mail->count++;
	known_add(&mail->known,
		  known_bare_id(node_text(entry->node, "message_id")), who);
	return p;
}

/* Notes the address that they wrote from. */
static void add_sender(const struct log_message *m, struct log_pending *p)
{
	for (size_t i = 0; i < m->count && !m->from_me; i++)
		if (m->people[i].who == p->who) {
			p->from = arena_str(&m->mail->run->arena,
					    m->people[i].address);
			p->first = m->people[i].first;
			return;
		}
}

void log_message_accept(struct log_message *m)
{
	struct log_mail *mail = m->mail;
	struct str id = known_bare_id(log_message_id(m, "Message-ID"));
	struct log_new_entry entry;

	/* the first message waits, as what is said of a single one is more */
	if (mail->messages > 1 && is_known(m, id)) {
		log_reject(m, VERDICT_KNOWN, false, "logged before");
		return;
	}
	entry.source = make_source(m);
	entry.node = make_entry(m);
	for (size_t i = 0; i < m->whom_count; i++)
		add_sender(m, log_mail_pend(mail, m->whom[i], &entry));
}
