#include "config.h"

#include "letter.h"

#include <stdlib.h>
#include <strings.h>

#include "base/utf8.h"
#include "template/directory.h"
#include "model/schema.h"
#include "value/date.h"

enum {
	TEXT_MAX = 998, /* bytes of a subject, as of a line of mail */
};

/* What a template says of its messages. */
struct sending {
	struct str name, type, ask; /* ask: none for most */
};

static void refuse_stranger(struct letter *l)
{
	const char *whom = l->out ? "to" : "from";
	struct str address = l->count ? l->parties[0].address : STR_NONE;

	if (!address.n)
		letter_refuse(l,
			      "the message has no %s but your own; it is not "
			      "logged",
			      l->out ? "recipient" : "sender");
	else if (!l->out && node_empty(node_get(l->run->net.me, "email")))
		letter_refuse(l,
			      "mail %s '%.*s', who is no contact; if that is "
			      "you, put the address under 'me: email' in "
			      "kith.yaml",
			      whom, STR_ARG(address));
	else
		letter_refuse(l,
			      "mail %s '%.*s', who is no contact of this "
			      "network; put the address into a contact's "
			      "'email' to have it logged",
			      whom, STR_ARG(address));
}

/* A post is for everyone on the list, unless I am named in it. */
static bool is_post(const struct letter *l)
{
	return !l->out && !l->to_me &&
	       (mail_header(&l->mail, "List-Id").p ||
		log_contains(mail_header(&l->mail, "Precedence"), "list"));
}

/* Reads who wrote to whom; false when it is nobody's mail. */
static bool find_parties(struct letter *l)
{
	if (letter_is_automatic(l))
		return false;
	if (!l->from) {
		letter_refuse(l,
			      "there is no address in the message's From, "
			      "'%.*s'; it is not logged",
			      STR_ARG(mail_header(&l->mail, "From")));
		return false;
	}
	if (is_post(l)) {
		letter_refuse(l, "a message of a mailing list, not logged: it "
				 "is not to you");
		return false;
	}
	if (l->out) {
		letter_add_header(l, "To");
		letter_add_header(l, "Cc");
		letter_add_header(l, "Bcc");
	} else {
		letter_add_header(l, "From");
	}
	letter_find(l);
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

/* False when there is no such template below `root`, or it does not say. */
static bool ask_template(struct arena *a, const char *root, const char *name,
			 struct sending *out)
{
	struct draft_shelf shelf;
	struct diag unsaid = DIAG_INIT;
	const struct template *t;
	bool says;

	draft_shelf_init(&shelf, root);
	t = draft_shelf_named(&shelf, name, &unsaid);
	says = t && (t->log.n || t->ask.n);
	if (says) {
		out->type = t->log.n ? arena_str(a, t->log) : STR("asked");
		out->ask = arena_str(a, t->ask);
	}
	draft_shelf_release(&shelf);
	diag_release(&unsaid);
	return says;
}

/*
 * One's own template comes first, and where it does not say, the built-in one
 * of that name. A path is not followed: anyone may write a header.
 */
static struct sending sending_of(struct letter *l)
{
	struct arena *a = &l->run->arena;
	struct str name = header_text(l, "X-Kith-Template");
	struct sending out = {.name = name, .type = STR("sent")};
	char *z;

	if (!name.n)
		return out;
	z = mem_strndup(name.p, name.n);
	if (!ask_template(a, l->run->net.root, z, &out))
		ask_template(a, NULL, z, &out);
	free(z);
	return out;
}

/* The day that the writer's calendar showed. */
static int day_of(const struct letter *l)
{
	struct log_run *run = l->run;
	struct str date = mail_header(&l->mail, "Date");
	int day = mail_day(date), today = run->cli->today;
	struct diag d = DIAG_INIT;
	char text[DAY_TEXT];

	if (run->wish.day != DAY_NONE)
		return run->wish.day;
	/* there was no such mail before RFC 822 */
	if (date.n && (day == DAY_NONE || day < day_from_civil(1982, 8, 13)))
		diag_warning(&d, NULL, POS_NONE,
			     "the message's Date is no day of mail, '%.*s'; "
			     "logged for today, unless --date says another",
			     STR_ARG(date));
	/* further east it may be tomorrow already */
	else if (day != DAY_NONE && day > today + 1)
		diag_warning(&d, NULL, POS_NONE,
			     "the message is dated %s, which is still to come; "
			     "logged for today, unless --date says another",
			     day_format(day, text));
	else if (day != DAY_NONE && day <= today)
		today = day;
	cli_report(run->cli, &d);
	diag_release(&d);
	return today;
}

/* A subject of a megabyte would leave no room in the file. */
static struct str short_text(struct arena *a, struct str s)
{
	struct buf out = BUF_INIT;
	struct str made;
	size_t n = 0;

	if (s.n <= TEXT_MAX)
		return s;
	while (n < TEXT_MAX) {
		uint32_t cp;
		size_t step = utf8_next((struct str){s.p + n, s.n - n}, &cp);

		if (n + step > TEXT_MAX)
			break;
		n += step;
	}
	buf_add(&out, s.p, n);
	buf_addz(&out, "...");
	made = arena_str(a, buf_str(&out));
	buf_release(&out);
	return made;
}

static struct node *make_entry(struct letter *l, const char *type)
{
	struct log_run *run = l->run;
	struct arena *a = &run->arena;
	struct sending s = l->out ? sending_of(l)
				  : (struct sending){.type = STR("replied")};
	struct str id = letter_id(l, mail_header(&l->mail, "Message-ID"));
	struct str word = type ? str_z(type) : s.type;
	struct node *e = log_entry(
		run, day_of(l), word, STR("email"), STR(""),
		short_text(a, plain_subject(header_text(l, "Subject"))));

	if (str_is(word, "asked") && s.ask.n)
		node_append(e, STR("ask"), node_string(a, s.ask));
	if (s.name.n)
		node_append(e, STR("template"), node_string(a, s.name));
	if (id.n)
		node_append(e, STR("message_id"), node_string(a, id));
	return e;
}

static void add_parties_found(struct letter *l)
{
	for (size_t i = 0; i < l->count; i++) {
		const struct party *p = &l->parties[i];

		if (p->other) {
			letter_refuse(l,
				      "'%.*s' is the address of '%.*s' and of "
				      "'%.*s'; take it from one of them",
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
		letter_refuse(l,
			      "X-Kith-Contact names '%.*s', who is no contact "
			      "of this network",
			      STR_ARG(id));
}

/*
 * From an address of nobody, but in answer to a message in a contact's log: it
 * is theirs if it is to me and under their name. A thread alone says nothing,
 * as everyone in it has the same references.
 */
static void add_thread(struct letter *l)
{
	struct diag d = DIAG_INIT;
	struct str from = l->count ? l->parties[0].address : STR_NONE;
	const char *more = l->threads > 1 ? " and others" : "";

	if (l->run->count || !l->thread || !from.n)
		return;
	if (!l->to_me) {
		letter_refuse(l,
			      "mail from '%.*s', who is no contact: it answers "
			      "a message to '%.*s'%s, but is not to you",
			      STR_ARG(from), STR_ARG(l->thread->id), more);
	} else if (l->writers != 1) {
		letter_refuse(l,
			      "mail from '%.*s', who is no contact: it answers "
			      "a message to '%.*s'%s; if they wrote it, put "
			      "the address into their 'email' to have it "
			      "logged",
			      STR_ARG(from), STR_ARG(l->thread->id), more);
	} else {
		diag_warning(&d, l->writer->full, POS_NONE,
			     "'%.*s' answers a message to them under their "
			     "name, but is none of their addresses",
			     STR_ARG(from));
		cli_report(l->run->cli, &d);
		log_add(l->run, l->writer);
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

bool log_is_known(const struct log_run *run, const struct log_target *t,
		  struct diag *d)
{
	const struct node *log = node_get(t->record.root, "log");
	struct str id = letter_bare_id(node_text(t->entry, "message_id"));
	const struct node *n;

	for (n = node_first_of(log); n; n = node_next_of(log, n)) {
		if (id.n &&
		    str_eq(letter_bare_id(node_text(n, "message_id")), id)) {
			diag_warning(d, t->who->full, POS_NONE,
				     "has this message in its log already");
			return true;
		}
		if (!id.n && run->mail && same_entry(n, t->entry)) {
			diag_warning(d, t->who->full, POS_NONE,
				     "has an entry of this day, type and "
				     "subject already; as the message has no "
				     "Message-ID, it is taken for that one");
			return true;
		}
	}
	return false;
}

static bool check_type(struct log_run *run, const char *type)
{
	const char *near;

	if (!type || vocab_log_type(str_z(type)))
		return true;
	near = log_meant_type(str_z(type));
	cli_usage(run->cli,
		  "'%s' is no type of entry; %s%s%s --mail the contacts come "
		  "from the message",
		  type, near ? "did you mean '" : "", near ? near : "",
		  near ? "'? With" : "with");
	run->stop = true;
	return false;
}

/* Finds the contacts that the message is from or to. */
static bool find_targets(struct letter *l)
{
	if (!find_parties(l))
		return false;
	add_named(l);
	add_parties_found(l);
	if (!l->run->stop)
		add_thread(l);
	if (!l->run->stop && !l->run->count)
		refuse_stranger(l);
	return !l->run->stop;
}

void log_take_mail(struct log_run *run, struct str message, const char *type)
{
	struct letter l;
	struct diag d = DIAG_INIT;
	struct node *entry;

	run->mail = true;
	if (run->stop || !check_type(run, type))
		return;
	if (letter_open(&l, run, message) && find_targets(&l)) {
		entry = make_entry(&l, type);
		run->stop = !log_entry_check(entry, &d);
		log_check_thanks(entry, &d);
		cli_report(run->cli, &d);
		for (size_t i = 0; i < run->count; i++)
			run->targets[i].entry = entry;
	}
	letter_release(&l);
	diag_release(&d);
}
