#include "config.h"

#include "message.h"

/* Headers of messages that no person wrote, with a word of their value, or
 * NULL for any value. */
static const struct {
	const char *header, *word;
} automatic[] = {
	{"Auto-Submitted", "auto-"},   {"Content-Type", "multipart/report"},
	{"X-Failed-Recipients", NULL}, {"X-Autoreply", NULL},
	{"X-Autorespond", NULL},       {"Precedence", "auto_reply"},
	{"Precedence", "bulk"},        {"Precedence", "junk"},
	{"Return-Path", "<>"},
};

/* Local parts of addresses that are not a person's. */
static const char *const machines[] = {
	"mailer-daemon", "postmaster", "no-reply",
	"noreply",       "donotreply", "do-not-reply",
};

bool log_is_machine(struct str address)
{
	for (size_t i = 0; i < sizeof(machines) / sizeof(*machines); i++) {
		size_t n = strlen(machines[i]);

		if (address.n > n && address.p[n] == '@' &&
		    str_case_starts(address, str_z(machines[i])))
			return true;
	}
	return false;
}

static bool is_automatic(const struct log_message *m)
{
	/* bulk mail of mine is from me, an automatic answer is not */
	if (m->from_me)
		return log_contains(mail_header(&m->head, "Auto-Submitted"),
				    STR("auto-replied"));
	for (size_t i = 0; i < sizeof(automatic) / sizeof(*automatic); i++) {
		struct str value = mail_header(&m->head, automatic[i].header);

		if (value.p && (!automatic[i].word ||
				log_contains(value, str_z(automatic[i].word))))
			return true;
	}
	return m->from ? log_is_machine(m->from->address)
		       : log_contains(mail_header(&m->head, "From"),
				      str_z(machines[0]));
}

/* Parses "NAME: value", or "NAME: rfc822; value" for an address. */
static bool parse_field(struct str line, const char *name, struct str *value)
{
	size_t n = strlen(name);
	struct str before, after;

	if (line.n <= n || line.p[n] != ':' ||
	    !str_case_starts(line, str_z(name)))
		return false;
	*value = str_skip(line, n + 1);
	if (str_cut(*value, ';', &before, &after))
		*value = after;
	*value = str_trim(*value);
	return true;
}

/*
 * Adds the recipients whom mail did not reach. A delivery report (RFC 3464,
 * 2.3) has a group of fields for each, ended by an empty line; qmail writes
 * "<lee@...>:".
 */
static void add_failed(struct log_message *m)
{
	struct str rest = m->head.body, line, value;
	struct str first = STR_NONE, last = STR_NONE;
	bool failed = false, more = true;

	log_message_add_header(m, "X-Failed-Recipients");
	while (more) {
		more = str_split(&rest, '\n', &line);
		if (!more || !line.n) {
			log_message_add(m, failed ? first : STR_NONE, STR(""));
			log_message_add(m, failed ? last : STR_NONE, STR(""));
			first = last = STR_NONE;
			failed = false;
		} else if (parse_field(line, "Original-Recipient", &value)) {
			first = value;
		} else if (parse_field(line, "Final-Recipient", &value)) {
			last = value;
		} else if (parse_field(line, "Action", &value)) {
			failed = log_contains(value, STR("failed"));
		} else if (line.n > 3 && line.p[0] == '<' &&
			   str_ends(line, STR(">:"))) {
			log_message_add(m, (struct str){line.p + 1, line.n - 3},
					STR(""));
		}
	}
}

/* "'lee@example.org' (ann-lee), ...": the contacts among the addresses. */
static void list_known(const struct log_message *m, struct buf *out)
{
	for (size_t i = 0; i < m->count; i++) {
		const struct correspondent *p = &m->people[i];

		if (p->who)
			buf_addf(out, "%s'%.*s' (%.*s)", out->len ? ", " : "",
				 STR_ARG(p->address), STR_ARG(p->who->id));
	}
}

bool log_reject_automatic(struct log_message *m)
{
	struct buf who = BUF_INIT;

	if (!is_automatic(m))
		return false;
	add_failed(m);
	list_known(m, &who);
	if (who.len) {
		log_reject(m, VERDICT_NOT_MINE, true,
			   "a delivery report; mail to %s did not arrive, "
			   "check the address",
			   who.s);
	} else if (m->count) {
		log_reject(m, VERDICT_NOT_MINE, false,
			   "a delivery report; mail to '%.*s', who is not a "
			   "contact, did not arrive",
			   STR_ARG(m->people[0].address));
	} else {
		log_message_add_header(m, "From");
		list_known(m, &who);
		log_reject(m, VERDICT_NOT_MINE, false,
			   "an automatic message%s%s", who.len ? " from " : "",
			   who.len ? who.s : "");
	}
	buf_release(&who);
	return true;
}
