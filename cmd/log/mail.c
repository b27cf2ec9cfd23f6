#include "config.h"

#include "message.h"

#include <stdlib.h>

#include "base/utf8.h"
#include "template/directory.h"
#include "model/schema.h"
#include "value/date.h"

enum {
	TEXT_MAX = 998, /* bytes of a subject, as of a line of mail */
};

/* The log entry that a template asks for. */
struct template_log {
	struct str name, type, ask; /* ask: STR_NONE for most */
};

static void refuse_unknown(struct log_message *m)
{
	const char *whom = m->from_me ? "to" : "from";
	struct str address = m->count ? m->people[0].address : STR_NONE;

	if (!address.n)
		log_reject(m, "the message has no %s but you",
			   m->from_me ? "recipient" : "sender");
	else if (!m->from_me && node_empty(node_get(m->run->net.me, "email")))
		log_reject(m,
			   "mail %s '%.*s', who is not a contact; if that is "
			   "you, add the address to 'me: email' in kith.yaml",
			   whom, STR_ARG(address));
	else
		log_reject(m,
			   "mail %s '%.*s', who is not a contact; add the "
			   "address to a contact's 'email' to have it logged",
			   whom, STR_ARG(address));
}

/* A post to a mailing list, unless I am named as a recipient. */
static bool is_list_post(const struct log_message *m)
{
	return !m->from_me && !m->to_me &&
	       (mail_header(&m->mail, "List-Id").p ||
		log_contains(mail_header(&m->mail, "Precedence"), "list"));
}

/* Finds who wrote to whom; false when the message is refused. */
static bool find_people(struct log_message *m)
{
	if (log_reject_automatic(m))
		return false;
	if (!m->from) {
		log_reject(m, "no address in the message's From, '%.*s'",
			   STR_ARG(mail_header(&m->mail, "From")));
		return false;
	}
	if (is_list_post(m)) {
		log_reject(m, "a post to a mailing list, not to you");
		return false;
	}
	if (m->from_me) {
		log_message_add_header(m, "To");
		log_message_add_header(m, "Cc");
		log_message_add_header(m, "Bcc");
	} else {
		log_message_add_header(m, "From");
	}
	log_message_match(m);
	return true;
}

static struct str header_text(struct log_message *m, const char *name)
{
	return mail_decode(&m->run->arena, mail_header(&m->mail, name));
}

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
		out->type = t->log.n ? arena_str(a, t->log) : STR("asked");
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
static struct template_log template_of(struct log_message *m)
{
	struct arena *a = &m->run->arena;
	struct str name = header_text(m, "X-Kith-Template");
	struct template_log out = {.name = name, .type = STR("sent")};
	char *z;

	if (!name.n)
		return out;
	z = mem_strndup(name.p, name.n);
	if (!ask_template(a, m->run->net.root, z, &out))
		ask_template(a, NULL, z, &out);
	free(z);
	return out;
}

/* The day in the writer's own time zone. */
static int message_day(const struct log_message *m)
{
	struct log_run *run = m->run;
	struct str date = mail_header(&m->mail, "Date");
	int day = mail_day(date), today = run->cli->today;
	struct diag d = DIAG_INIT;
	char text[DAY_TEXT];

	if (run->options.day != DAY_NONE)
		return run->options.day;
	/* RFC 822, of this day, is the oldest format read */
	if (date.n && (day == DAY_NONE || day < day_from_civil(1982, 8, 13)))
		diag_warning(&d, NULL, POS_NONE,
			     "the message's Date is not a valid one, '%.*s'; "
			     "logged for today (--date sets another day)",
			     STR_ARG(date));
	/* further east it may be tomorrow already */
	else if (day != DAY_NONE && day > today + 1)
		diag_warning(&d, NULL, POS_NONE,
			     "the message's Date %s is in the future; logged "
			     "for today (--date sets another day)",
			     day_format(day, text));
	else if (day != DAY_NONE && day <= today)
		today = day;
	cli_report(run->cli, &d);
	diag_release(&d);
	return today;
}

/* At most TEXT_MAX bytes: a huge subject would fill the file. */
static struct str short_text(struct arena *a, struct str s)
{
	struct buf out = BUF_INIT;
	struct str made;

	if (s.n <= TEXT_MAX)
		return s;
	s.n = TEXT_MAX;
	s.n = utf8_valid(s); /* without half a character */
	buf_addstr(&out, s);
	buf_addz(&out, "...");
	made = arena_str(a, buf_str(&out));
	buf_release(&out);
	return made;
}

static bool owes_nothing(struct str type)
{
	return str_is(type, "thanked") || str_is(type, "updated") ||
	       str_is(type, "gave");
}

static struct node *make_entry(struct log_message *m, const char *type)
{
	struct log_run *run = m->run;
	struct arena *a = &run->arena;
	struct template_log s =
		m->from_me ? template_of(m)
			   : (struct template_log){.type = STR("replied")};
	struct str id = log_message_id(m, mail_header(&m->mail, "Message-ID"));
	struct str word = type ? str_z(type) : s.type;
	struct node *e;

	/* thanks that end in a question hope for an answer */
	if (!type && m->from_me && owes_nothing(word) &&
	    mail_ends_in_question(mail_text(a, &m->mail)))
		word = STR("sent");
	e = log_entry(run, message_day(m), word, STR("email"), STR(""),
		      short_text(a, plain_subject(header_text(m, "Subject"))));
	if (str_is(word, "asked") && s.ask.n)
		node_append(e, STR("ask"), node_string(a, s.ask));
	if (s.name.n)
		node_append(e, STR("template"), node_string(a, s.name));
	if (id.n)
		node_append(e, STR("message_id"), node_string(a, id));
	return e;
}

static void add_matched(struct log_message *m)
{
	for (size_t i = 0; i < m->count; i++) {
		const struct correspondent *p = &m->people[i];

		if (p->other) {
			log_reject(m,
				   "'%.*s' is an address of both '%.*s' and "
				   "'%.*s'; remove it from one",
				   STR_ARG(p->address), STR_ARG(p->who->id),
				   STR_ARG(p->other->id));
			return;
		}
		if (p->who)
			log_add(m->run, p->who);
	}
}

/* X-Kith-Contact counts in messages of mine only: anyone can write one. */
static void add_by_header(struct log_message *m)
{
	const struct roster_entry *who;
	struct str id = m->from_me ? header_text(m, "X-Kith-Contact") : STR("");

	if (!id.n)
		return;
	who = roster_by_id(&m->run->roster, id);
	if (who && who->kind == RECORD_CONTACT && who->readable)
		log_add(m->run, who);
	else
		log_reject(m, "X-Kith-Contact '%.*s' is not a contact",
			   STR_ARG(id));
}

/*
 * A message from an unknown address that answers one in a contact's log is
 * theirs if it is to me and under their name. The thread alone is not enough:
 * everyone in it has the same references.
 */
static void add_by_thread(struct log_message *m)
{
	struct diag d = DIAG_INIT;
	struct str from = m->count ? m->people[0].address : STR_NONE;
	const char *more = m->threads > 1 ? " and others" : "";

	if (m->run->count || !m->thread || !from.n)
		return;
	if (!m->to_me) {
		log_reject(m,
			   "mail from '%.*s', who is not a contact; it answers "
			   "a message to '%.*s'%s, but is not to you",
			   STR_ARG(from), STR_ARG(m->thread->id), more);
	} else if (m->writers != 1) {
		log_reject(m,
			   "mail from '%.*s', who is not a contact; it answers "
			   "a message to '%.*s'%s: if they wrote it, add the "
			   "address to their 'email'",
			   STR_ARG(from), STR_ARG(m->thread->id), more);
	} else {
		diag_warning(&d, m->writer->full, POS_NONE,
			     "'%.*s' has their name and answers a message to "
			     "them, but is not in their 'email'",
			     STR_ARG(from));
		cli_report(m->run->cli, &d);
		log_add(m->run, m->writer);
	}
	diag_release(&d);
}

static bool same_entry(const struct node *a, const struct node *b)
{
	static const char *const keys[] = {"date", "type", "via", "text"};

	for (size_t i = 0; i < sizeof(keys) / sizeof(*keys); i++)
		if (!str_eq(node_text(a, keys[i]), node_text(b, keys[i])))
			return false;
	return true;
}

bool log_is_duplicate(const struct log_run *run, const struct log_target *t,
		      struct diag *d)
{
	const struct node *log = node_get(t->record.root, "log");
	struct str id = log_bare_id(node_text(t->entry, "message_id"));
	const struct node *n;

	for (n = node_first_of(log); n; n = node_next_of(log, n)) {
		if (id.n &&
		    str_eq(log_bare_id(node_text(n, "message_id")), id)) {
			diag_warning(d, t->who->full, POS_NONE,
				     "this message is in the log already; not "
				     "logged again");
			return true;
		}
		if (!id.n && run->mail && same_entry(n, t->entry)) {
			diag_warning(
				d, t->who->full, POS_NONE,
				"an entry of this day, type and subject is "
				"in the log already; not logged again, as "
				"the message has no Message-ID");
			return true;
		}
	}
	return false;
}

static bool check_type(struct log_run *run, const char *type)
{
	char hint[SUGGEST_HINT];

	if (!type || vocab_log_type(str_z(type)))
		return true;
	cli_usage(run->cli, "unknown log type '%s'%s", type,
		  suggest_hint(hint, log_meant_type(str_z(type)),
			       "with --mail the contacts come from the "
			       "message"));
	return false;
}

/* Makes the contacts that the message is from or to targets. */
static bool find_targets(struct log_message *m)
{
	if (!find_people(m))
		return false;
	add_by_header(m);
	add_matched(m);
	if (!log_failed(m->run))
		add_by_thread(m);
	if (!log_failed(m->run) && !m->run->count)
		refuse_unknown(m);
	return !log_failed(m->run);
}

void log_from_message(struct log_run *run, struct str message, const char *type)
{
	struct log_message m;
	struct diag d = DIAG_INIT;
	struct node *entry;

	run->mail = true;
	if (log_failed(run) || !check_type(run, type))
		return;
	if (log_message_open(&m, run, message) && find_targets(&m)) {
		entry = make_entry(&m, type);
		log_entry_check(entry, &d);
		log_check_thanks(entry, &d);
		cli_report(run->cli, &d);
		for (size_t i = 0; i < run->count; i++)
			run->targets[i].entry = entry;
	}
	log_message_release(&m);
	diag_release(&d);
}
