#include "config.h"

#include "letter.h"

#include <strings.h>

/* Headers whose presence says that no person wrote this, with a word of their
 * value, or NULL for any. */
static const struct {
	const char *header, *word;
} automatic[] = {
	{"Auto-Submitted", "auto-"},   {"Content-Type", "multipart/report"},
	{"X-Failed-Recipients", NULL}, {"X-Autoreply", NULL},
	{"X-Autorespond", NULL},       {"Precedence", "auto_reply"},
	{"Precedence", "bulk"},        {"Precedence", "junk"},
	{"Return-Path", "<>"},
};

/* What stands before the '@' of senders that are no person. */
static const char *const machines[] = {
	"mailer-daemon", "postmaster", "no-reply",
	"noreply",       "donotreply", "do-not-reply",
};

static bool is_machine(struct str address)
{
	for (size_t i = 0; i < sizeof(machines) / sizeof(*machines); i++) {
		size_t n = strlen(machines[i]);

		if (address.n > n && address.p[n] == '@' &&
		    strncasecmp(address.p, machines[i], n) == 0)
			return true;
	}
	return false;
}

static bool is_automatic(const struct letter *l)
{
	/* what I send to many is mine, what answers for me is not */
	if (l->out)
		return log_contains(mail_header(&l->mail, "Auto-Submitted"),
				    "auto-replied");
	for (size_t i = 0; i < sizeof(automatic) / sizeof(*automatic); i++) {
		struct str value = mail_header(&l->mail, automatic[i].header);

		if (value.p && (!automatic[i].word ||
				log_contains(value, automatic[i].word)))
			return true;
	}
	return l->from ? is_machine(l->from->address)
		       : log_contains(mail_header(&l->mail, "From"),
				      machines[0]);
}

/* "NAME: value", or "NAME: rfc822; value" for an address. */
static bool take_field(struct str line, const char *name, struct str *value)
{
	size_t n = strlen(name);
	const char *semi;

	if (line.n <= n || line.p[n] != ':' ||
	    strncasecmp(line.p, name, n) != 0)
		return false;
	*value = (struct str){line.p + n + 1, line.n - n - 1};
	semi = value->n ? memchr(value->p, ';', value->n) : NULL;
	if (semi)
		*value = (struct str){semi + 1,
				      (size_t)(line.p + line.n - semi - 1)};
	*value = str_trim(*value);
	return true;
}

/*
 * Whom mail did not reach. A delivery report (RFC 3464, 2.3) has fields for
 * each recipient, with an empty line behind them; qmail says "<lee@...>:".
 */
static void add_failed(struct letter *l)
{
	struct str rest = l->mail.body, line, value;
	struct str first = STR_NONE, last = STR_NONE;
	bool failed = false, more = true;

	letter_add_header(l, "X-Failed-Recipients");
	while (more) {
		more = str_split(&rest, '\n', &line);
		if (!more || !line.n) {
			letter_add(l, failed ? first : STR_NONE);
			letter_add(l, failed ? last : STR_NONE);
			first = last = STR_NONE;
			failed = false;
		} else if (take_field(line, "Original-Recipient", &value)) {
			first = value;
		} else if (take_field(line, "Final-Recipient", &value)) {
			last = value;
		} else if (take_field(line, "Action", &value)) {
			failed = log_contains(value, "failed");
		} else if (line.n > 3 && line.p[0] == '<' &&
			   str_ends(line, STR(">:"))) {
			letter_add(l, (struct str){line.p + 1, line.n - 3});
		}
	}
}

/* "'lee@example.org' (ann-lee), ..." of those that are contacts. */
static void list_known(const struct letter *l, struct buf *out)
{
	for (size_t i = 0; i < l->count; i++) {
		const struct party *p = &l->parties[i];

		if (p->who)
			buf_addf(out, "%s'%.*s' (%.*s)", out->len ? ", " : "",
				 STR_ARG(p->address), STR_ARG(p->who->id));
	}
}

static void refuse_automatic(struct letter *l)
{
	struct buf who = BUF_INIT;

	add_failed(l);
	letter_find(l);
	list_known(l, &who);
	if (who.len) {
		letter_refuse(l,
			      "a delivery report, not logged: mail to %s did "
			      "not arrive; look at the address",
			      who.s);
	} else if (l->count) {
		letter_refuse(l,
			      "a delivery report, not logged: mail to '%.*s', "
			      "who is no contact, did not arrive",
			      STR_ARG(l->parties[0].address));
	} else {
		letter_add_header(l, "From");
		letter_find(l);
		list_known(l, &who);
		letter_refuse(l,
			      "an automatic message%s%s, not logged: nobody "
			      "wrote it",
			      who.len ? " from " : "", who.len ? who.s : "");
	}
	buf_release(&who);
}

bool letter_is_automatic(struct letter *l)
{
	if (!is_automatic(l))
		return false;
	refuse_automatic(l);
	return true;
}
