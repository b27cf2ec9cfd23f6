#include "config.h"

#include "message.h"

#include "base/ascii.h"
#include "match/match.h"

/* The contacts whose messages one of a stranger answers. */
struct thread {
	const struct roster_entry *first;  /* by path, or NULL */
	const struct roster_entry *writer; /* has the sender's name */
	bool several, several_writers;
	struct str_map seen; /* ids */
};

/* Does nothing in it act on a shell, where somebody may copy it to? */
static bool is_safe_to_copy(struct str address)
{
	for (size_t i = 0; i < address.n; i++) {
		char c = address.p[i];

		if (!ascii_is_alnum(c) && !strchr("@._+-", c))
			return false;
	}
	return true;
}

static void refuse_unknown(struct log_message *m)
{
	const char *whom = m->from_me ? "to" : "from";
	struct str address = m->count ? m->people[0].address : STR_NONE;
	const struct roster_entry *named =
		address.n ? known_named(&m->mail->known, m->people[0].name)
			  : NULL;

	if (named)
		log_reject(m, VERDICT_NOBODY, true,
			   "mail %s '%.*s', who has the name of '%.*s'; if the "
			   "address is theirs: kith set %.*s email+=%.*s",
			   whom, STR_ARG(address), STR_ARG(named->id),
			   STR_ARG(named->id),
			   STR_ARG(is_safe_to_copy(address) ? address
							    : STR("...")));
	else if (!address.n)
		log_reject(m, VERDICT_NOBODY, false,
			   "the message has no %s but you",
			   m->from_me ? "recipient" : "sender");
	else if (!m->from_me &&
		 node_empty(node_get(m->mail->run->net.me, "email")))
		log_reject(m, VERDICT_NOBODY, false,
			   "mail %s '%.*s', who is not a contact; if that is "
			   "you, add the address to 'me: email' in kith.yaml",
			   whom, STR_ARG(address));
	else
		log_reject(m, VERDICT_NOBODY, false,
			   "mail %s '%.*s', who is not a contact; add the "
			   "address to a contact's 'email' to have it logged",
			   whom, STR_ARG(address));
}

/* A post to a mailing list, unless I am named as a recipient. */
static bool is_list_post(const struct log_message *m)
{
	return !m->from_me && !m->to_me &&
	       (mail_header(&m->head, "List-Id").p ||
		log_contains(mail_header(&m->head, "Precedence"), STR("list")));
}

/* Finds who wrote to whom; false when the message is refused. */
static bool find_people(struct log_message *m)
{
	if (log_reject_automatic(m))
		return false;
	if (!m->from)
		return log_reject(m, VERDICT_UNREADABLE, true,
				  "no address in the message's From, '%.*s'",
				  STR_ARG(mail_header(&m->head, "From")));
	if (is_list_post(m))
		return log_reject(m, VERDICT_NOT_MINE, false,
				  "a post to a mailing list, not to you");
	if (m->from_me) {
		log_message_add_header(m, "To");
		log_message_add_header(m, "Cc");
		log_message_add_header(m, "Bcc");
	} else {
		log_message_add_header(m, "From");
	}
	return true;
}

static void add_whom(struct log_message *m, const struct roster_entry *who)
{
	for (size_t i = 0; i < m->whom_count; i++)
		if (m->whom[i] == who)
			return;
	MEM_GROW(m->whom, m->whom_count, m->whom_cap);
	m->whom[m->whom_count++] = who;
}

/* X-Kith-Contact counts in messages of mine only: anyone can write one. */
static bool add_by_header(struct log_message *m)
{
	struct str id =
		m->from_me ? log_message_text(m, "X-Kith-Contact") : STR("");
	const struct roster_entry *who;

	if (!id.n)
		return true;
	who = roster_by_id(&m->mail->run->roster, id);
	if (!who || who->kind != RECORD_CONTACT || !who->readable)
		return log_reject(m, VERDICT_REFUSED, true,
				  "X-Kith-Contact '%.*s' is not a contact",
				  STR_ARG(id));
	add_whom(m, who);
	return true;
}

static bool add_by_address(struct log_message *m)
{
	for (size_t i = 0; i < m->count; i++) {
		const struct correspondent *p = &m->people[i];

		if (p->other)
			return log_reject(
				m, VERDICT_REFUSED, true,
				"'%.*s' is an address of both '%.*s' and "
				"'%.*s'; remove it from one",
				STR_ARG(p->address), STR_ARG(p->who->id),
				STR_ARG(p->other->id));
		if (p->who)
			add_whom(m, p->who);
	}
	return true;
}

/* Is that the name of the sender, titles and degrees aside? */
static bool has_senders_name(const struct log_message *m, struct str name)
{
	struct match_index *index = match_new();
	struct match_result found;
	struct record known, sender;

	record_init(&known);
	record_init(&sender);
	known.root = node_new(&known.arena, NODE_MAP);
	node_put(&known.arena, known.root, "name", name);
	sender.root = node_new(&sender.arena, NODE_MAP);
	node_put(&sender.arena, sender.root, "name", m->from->name);
	match_add(index, &known, 0);
	match_find(index, &sender, &found);
	record_release(&known);
	record_release(&sender);
	match_free(index);
	return found.how == MATCH_NAME;
}

/* Those who have the message `id` in their logs. */
static void add_holders(const struct log_message *m, struct str id,
			struct thread *t)
{
	const struct known_holder *h = NULL;
	size_t count = t->seen.count;

	if (!id.n || str_map_add(&t->seen, id, count) != count)
		return;
	while ((h = known_holder(&m->mail->known, id, h))) {
		t->several |= t->first && t->first != h->who;
		if (!t->first || h->who < t->first)
			t->first = h->who;
		if (h->who == t->writer || !has_senders_name(m, h->who->name))
			continue;
		t->several_writers |= t->writer != NULL;
		t->writer = h->who;
	}
}

/* The ids in < > of the field, or each word of one without any. */
static void add_references(const struct log_message *m, const char *header,
			   struct thread *t)
{
	struct str rest = log_message_text(m, header), word, id;

	while (str_split(&rest, ' ', &word))
		while (str_split(&word, '>', &id))
			add_holders(m, known_bare_id(id), t);
}

static struct thread find_thread(const struct log_message *m)
{
	struct thread t = {.seen = STR_MAP_INIT};

	add_references(m, "References", &t);
	add_references(m, "In-Reply-To", &t);
	str_map_release(&t.seen);
	return t;
}

/*
 * A message from an unknown address that answers one in a contact's log is
 * theirs if it is to me and under their name. The thread alone is not enough:
 * everyone in it has the same references.
 */
static bool add_by_thread(struct log_message *m)
{
	struct str from = m->count ? m->people[0].address : STR_NONE;
	struct thread t;

	if (m->whom_count || m->from_me || !from.n)
		return true;
	t = find_thread(m);
	if (!t.first)
		return true;
	if (!m->to_me || !t.writer || t.several_writers)
		return log_reject(
			m, VERDICT_NOBODY, true,
			"mail from '%.*s', who is not a contact; it answers "
			"a message to '%.*s'%s%s",
			STR_ARG(from), STR_ARG(t.first->id),
			t.several ? " and others" : "",
			m->to_me ? ": if they wrote it, add the address to "
				   "their 'email'"
				 : ", but is not to you");
	log_mail_note(m->mail, t.writer->full,
		      "'%.*s' has their name and answers a message to them, "
		      "but is not in their 'email'",
		      STR_ARG(from));
	m->people[0].who = t.writer;
	add_whom(m, t.writer);
	return true;
}

bool log_message_find_whom(struct log_message *m)
{
	if (!find_people(m) || !add_by_header(m) || !add_by_address(m) ||
	    !add_by_thread(m))
		return false;
	if (!m->whom_count)
		refuse_unknown(m);
	return m->whom_count > 0;
}
