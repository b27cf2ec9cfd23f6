#include "config.h"

#include "edge/log_impl.h"

#include <strings.h>

#include "codec/mail_read.h"
#include "logic/schema.h"
#include "value/date.h"

/* A template whose message is not simply `sent`. Those that are called like a
 * kind of request are `asked`. */
static const struct {
	const char *template, *type;
} template_types[] = {
	{"thanks", "thanked"},
	{"update", "updated"},
	{"nudge", "nudged"},
};

/* Headers whose presence says that no person wrote this, with a word of their
 * value, or NULL for any. */
static const struct {
	const char *header, *word;
} automatic[] = {
	{"Auto-Submitted", "auto-"},   {"Content-Type", "multipart/report"},
	{"X-Failed-Recipients", NULL}, {"X-Autoreply", NULL},
	{"X-Autorespond", NULL},       {"Precedence", "auto_reply"},
	{"Return-Path", "<>"},         {"From", "mailer-daemon@"},
	{"From", "postmaster@"},       {"From", "no-reply@"},
	{"From", "noreply@"},          {"From", "donotreply@"},
};

enum reach {
	REACH_NOT,
	REACH_THREAD, /* it answers a message in the contact's log */
	REACH_ADDRESS,
};

/* One of the people of the message, and who of the network that is. */
struct party {
	struct str address;
	const struct roster_entry *who, *other; /* other: a second one */
	struct party *next;
};

struct letter {
	struct log_run *run;
	struct mail mail;
	struct party *parties;
	struct str references;             /* ids of the messages before it */
	const struct roster_entry *thread; /* whose log has one of them */
	bool out;
};

static bool same_address(struct str a, struct str b)
{
	return a.n == b.n && a.n && strncasecmp(a.p, b.p, a.n) == 0;
}

static bool is_me(const struct log_run *run, struct str address)
{
	const struct node *list = node_get(run->net.me, "email");

	for (const struct node *n = node_first_of(list); n;
	     n = node_next_of(list, n))
		if (same_address(str_trim(n->text), address))
			return true;
	return false;
}

static bool contains(struct str text, const char *word)
{
	size_t n = strlen(word);

	for (size_t i = 0; i + n <= text.n; i++)
		if (strncasecmp(text.p + i, word, n) == 0)
			return true;
	return false;
}

static bool is_automatic(const struct mail *m)
{
	for (size_t i = 0; i < sizeof(automatic) / sizeof(*automatic); i++) {
		struct str value = mail_header(m, automatic[i].header);

		if (value.p &&
		    (!automatic[i].word || contains(value, automatic[i].word)))
			return true;
	}
	return false;
}

static void add_party(struct letter *l, struct str address)
{
	struct arena *a = &l->run->arena;
	struct party **end = &l->parties;

	while (*end) {
		if (same_address((*end)->address, address))
			return;
		end = &(*end)->next;
	}
	*end = arena_alloc(a, sizeof(**end));
	(*end)->address = arena_str(a, address);
}

static void add_parties(struct letter *l, const char *header)
{
	const struct mail_field *f = NULL;

	while ((f = mail_field_next(&l->mail, f, header)))
		for (struct mail_address *to =
			     mail_addresses(&l->run->arena, f->value);
		     to; to = to->next)
			if (!is_me(l->run, to->address))
				add_party(l, to->address);
}

/* Lines of a delivery report: "Final-Recipient: rfc822; lee@example.org". */
static void add_failed(struct letter *l)
{
	static const char field[] = "Final-Recipient:";
	struct str rest = l->mail.body;

	add_parties(l, "X-Failed-Recipients");
	while (rest.n) {
		const char *nl = memchr(rest.p, '\n', rest.n);
		struct str line = {rest.p, nl ? (size_t)(nl - rest.p) : rest.n};
		const char *semi = line.n ? memchr(line.p, ';', line.n) : NULL;

		rest.p += line.n + !!nl;
		rest.n -= line.n + !!nl;
		if (semi && strncasecmp(line.p, field, sizeof(field) - 1) == 0)
			add_party(l, str_trim((struct str){
					     semi + 1,
					     line.n - (size_t)(semi + 1 -
							       line.p)}));
	}
}

static bool in_thread(const struct letter *l, struct record *r)
{
	const struct node *log = node_get(r->root, "log");

	if (!l->references.n || l->out)
		return false;
	for (const struct node *n = node_first_of(log); n;
	     n = node_next_of(log, n)) {
		struct str id = node_text(n, "message_id");

		if (id.n && str_find(l->references, id) >= 0)
			return true;
	}
	return false;
}

/* For roster_read: does this contact have one of the addresses? */
static void compare(void *ctx, const struct roster_entry *e, struct record *r)
{
	struct letter *l = ctx;
	const struct node *list = node_get(r->root, "email");

	if (r->kind != RECORD_CONTACT)
		return;
	for (const struct node *n = node_first_of(list); n;
	     n = node_next_of(list, n))
		for (struct party *p = l->parties; p; p = p->next) {
			if (!same_address(str_trim(n->text), p->address) ||
			    p->who == e)
				continue;
			if (p->who)
				p->other = e;
			else
				p->who = e;
		}
	if (in_thread(l, r))
		l->thread = e;
}

__attribute__((format(printf, 2, 3))) static void refuse(struct log_run *run,
							 const char *fmt, ...)
{
	struct diag d = DIAG_INIT;
	struct buf text = BUF_INIT;
	va_list ap;

	va_start(ap, fmt);
	buf_vaddf(&text, fmt, ap);
	va_end(ap);
	diag_error(&d, NULL, POS_NONE, "%s", text.s);
	log_fail(run, &d, CLI_NO);
	buf_release(&text);
	diag_release(&d);
}

static void refuse_automatic(struct letter *l)
{
	struct buf who = BUF_INIT;

	add_failed(l);
	roster_read(&l->run->roster, compare, l);
	for (const struct party *p = l->parties; p; p = p->next) {
		if (!p->who)
			continue;
		buf_addf(&who, "%s'%.*s' (%.*s)", who.len ? ", " : "",
			 STR_ARG(p->address), STR_ARG(p->who->id));
	}
	if (who.len)
		refuse(l->run,
		       "a delivery report, not logged: mail to %s did not "
		       "arrive; look at the address",
		       who.s);
	else
		refuse(l->run,
		       "an automatic message, not logged: nobody wrote it");
	buf_release(&who);
}

static void refuse_stranger(struct letter *l)
{
	const char *whom = l->out ? "to" : "from";
	const struct party *p = l->parties;

	if (!p)
		refuse(l->run,
		       "the message has no %s but your own; it is not "
		       "logged",
		       l->out ? "recipient" : "sender");
	else if (!l->out && node_empty(node_get(l->run->net.me, "email")))
		refuse(l->run,
		       "mail %s '%.*s', who is no contact; if that is you, put "
		       "the address under 'me: email' in kith.yaml",
		       whom, STR_ARG(p->address));
	else
		refuse(l->run,
		       "mail %s '%.*s', who is no contact of this network; put "
		       "the address into a contact's 'email' to have it logged",
		       whom, STR_ARG(p->address));
}

/* Reads who wrote to whom; false when it is nobody's mail. */
static bool find_parties(struct letter *l)
{
	struct log_run *run = l->run;
	struct mail_address *from =
		mail_addresses(&run->arena, mail_header(&l->mail, "From"));

	if (!from) {
		refuse(run, "standard input is no message: it has no From");
		return false;
	}
	for (const struct mail_address *a = from; a; a = a->next)
		l->out = l->out || is_me(run, a->address);
	if (is_automatic(&l->mail) && !l->out) {
		refuse_automatic(l);
		return false;
	}
	if (!l->out && mail_header(&l->mail, "List-Id").p) {
		refuse(run, "a message of a mailing list, not logged: it is "
			    "not to you");
		return false;
	}
	if (l->out) {
		add_parties(l, "To");
		add_parties(l, "Cc");
		add_parties(l, "Bcc");
	} else {
		add_parties(l, "From");
	}
	return true;
}

static struct str header_text(struct letter *l, const char *name)
{
	return mail_decode(&l->run->arena, mail_header(&l->mail, name));
}

/* "Re: Fwd: Your talk" is about "Your talk". */
static struct str plain_subject(struct str s)
{
	static const char *const marks[] = {"re:", "fwd:", "fw:", "aw:", "sv:"};
	bool again = true;

	while (again) {
		again = false;
		s = str_trim(s);
		for (size_t i = 0; i < sizeof(marks) / sizeof(*marks); i++) {
			size_t n = strlen(marks[i]);

			if (s.n < n || strncasecmp(s.p, marks[i], n) != 0)
				continue;
			s = (struct str){s.p + n, s.n - n};
			again = true;
		}
	}
	return s;
}

static const char *type_of(const struct letter *l, struct str template)
{
	if (!l->out)
		return "replied";
	for (size_t i = 0; i < sizeof(template_types) / sizeof(*template_types);
	     i++)
		if (str_is(template, template_types[i].template))
			return template_types[i].type;
	return vocab_has(vocab_asks, template) ? "asked" : "sent";
}

static int day_of(const struct letter *l)
{
	const struct log_run *run = l->run;
	int day = mail_day(mail_header(&l->mail, "Date"));

	if (run->wish.day != DAY_NONE)
		return run->wish.day;
	/* further east it may be tomorrow already */
	return day == DAY_NONE || day > run->cli->today ? run->cli->today : day;
}

static struct node *make_entry(struct letter *l, const char *type)
{
	struct log_run *run = l->run;
	struct arena *a = &run->arena;
	struct str template =
		l->out ? header_text(l, "X-Kith-Template") : STR("");
	struct str id = mail_message_id(mail_header(&l->mail, "Message-ID"));
	const char *word = type ? type : type_of(l, template);
	struct node *e =
		log_entry(run, day_of(l), str_z(word), STR("email"), STR(""),
			  plain_subject(header_text(l, "Subject")));

	if (strcmp(word, "asked") == 0 && vocab_has(vocab_asks, template))
		node_append(e, STR("ask"), node_string(a, template));
	if (template.n)
		node_append(e, STR("template"), node_string(a, template));
	/* decoded: what a hostile header holds is at least one line of text */
	if (id.n)
		node_append(e, STR("message_id"),
			    node_string(a, mail_decode(a, id)));
	return e;
}

static void add_parties_found(struct letter *l)
{
	for (const struct party *p = l->parties; p; p = p->next) {
		if (p->other) {
			refuse(l->run,
			       "'%.*s' is the address of '%.*s' and of '%.*s'; "
			       "take it from one of them",
			       STR_ARG(p->address), STR_ARG(p->who->id),
			       STR_ARG(p->other->id));
			return;
		}
		if (p->who)
			log_add(l->run, p->who);
	}
}

/* Only a message of mine can name its contact: anyone may write a header. */
static void add_named(struct letter *l)
{
	const struct roster_entry *who;
	struct str id = l->out ? header_text(l, "X-Kith-Contact") : STR("");

	if (!id.n)
		return;
	who = roster_by_id(&l->run->roster, id);
	if (who && who->kind == RECORD_CONTACT && who->readable)
		log_add(l->run, who);
	else
		refuse(l->run,
		       "X-Kith-Contact names '%.*s', who is no contact "
		       "of this network",
		       STR_ARG(id));
}

static void add_thread(struct letter *l)
{
	struct diag d = DIAG_INIT;

	if (l->run->count || !l->thread || !l->parties)
		return;
	diag_warning(&d, l->thread->full, POS_NONE,
		     "'%.*s' answers a message to them, but is none of their "
		     "addresses",
		     STR_ARG(l->parties->address));
	cli_report(l->run->cli, &d);
	log_add(l->run, l->thread);
	diag_release(&d);
}

static bool check_type(struct log_run *run, const char *type)
{
	const char *near;

	if (!type || vocab_log_type(str_z(type)))
		return true;
	near = suggest_nearest(str_z(type), vocab_log_types,
			       sizeof(*vocab_log_types));
	cli_usage(run->cli,
		  "'%s' is no type of entry%s%s%s; with --mail the "
		  "contacts come from the message",
		  type, near ? "; did you mean '" : "", near ? near : "",
		  near ? "'?" : "");
	run->stop = true;
	return false;
}

void log_take_mail(struct log_run *run, struct str message, const char *type)
{
	struct letter l = {.run = run};
	struct diag d = DIAG_INIT;
	struct node *entry;

	if (run->stop || !check_type(run, type))
		return;
	mail_read(&run->arena, message, &l.mail);
	if (!find_parties(&l))
		return;
	l.references = header_text(&l, "References");
	if (!l.references.n)
		l.references = header_text(&l, "In-Reply-To");
	roster_read(&run->roster, compare, &l);
	add_named(&l);
	add_parties_found(&l);
	add_thread(&l);
	if (!run->stop && !run->count)
		refuse_stranger(&l);
	if (run->stop)
		return;
	entry = make_entry(&l, type);
	run->stop = !log_entry_check(entry, &d);
	cli_report(run->cli, &d);
	for (size_t i = 0; i < run->count; i++)
		run->targets[i].entry = entry;
	diag_release(&d);
}
