#include "config.h"

#include "message.h"

#include <stdlib.h>

#include "match/match.h"

void log_reject(struct log_message *m, const char *fmt, ...)
{
	struct buf text = BUF_INIT;
	va_list ap;

	va_start(ap, fmt);
	buf_vaddf(&text, fmt, ap);
	va_end(ap);
	cli_refuse(m->run->cli, "not logged: %s", text.s);
	buf_release(&text);
}

static bool is_me(const struct log_run *run, struct str address)
{
	const struct node *list = node_get(run->net.me, "email");

	for (const struct node *n = node_first_of(list); n;
	     n = node_next_of(list, n)) {
		struct str mine = str_trim(n->text);

		if (mine.n && str_case_eq(mine, address))
			return true;
	}
	return false;
}

void log_message_add(struct log_message *m, struct str address)
{
	address = arena_lower(&m->run->arena, address);
	if (!address.n ||
	    str_map_add(&m->addresses, address, m->count) != m->count)
		return;
	m->people = mem_grow(m->people, m->count, &m->cap, sizeof(*m->people));
	m->people[m->count++] = (struct correspondent){.address = address};
}

/* Those of every field of that name. */
static struct mail_address *header_addresses(struct log_message *m,
					     const char *header)
{
	struct mail_address *first = NULL, **end = &first;
	const struct mail_field *f = NULL;

	while ((f = mail_field_next(&m->mail, f, header)))
		for (*end = mail_addresses(&m->run->arena, f->value); *end;)
			end = &(*end)->next;
	return first;
}

void log_message_add_header(struct log_message *m, const char *header)
{
	for (const struct mail_address *a = header_addresses(m, header); a;
	     a = a->next)
		if (!is_me(m->run, a->address))
			log_message_add(m, a->address);
}

static bool names_me(struct log_message *m, const char *header)
{
	for (const struct mail_address *a = header_addresses(m, header); a;
	     a = a->next)
		if (is_me(m->run, a->address))
			return true;
	return false;
}

struct str log_bare_id(struct str id)
{
	id = str_trim(id);
	if (id.n && id.p[0] == '<')
		id = str_skip(id, 1);
	if (id.n && id.p[id.n - 1] == '>')
		id.n--;
	return id;
}

/* Decoding makes one line of text of whatever a hostile header holds. */
struct str log_message_id(struct log_message *m, struct str field)
{
	struct arena *a = &m->run->arena;
	struct str id = mail_message_id(field);
	size_t n = 0;
	char *out;

	if (!id.n && field.n) {
		id = log_bare_id(mail_decode(a, field));
		while (n < id.n && id.p[n] != ' ')
			n++;
		id.n = n;
	}
	id = log_bare_id(id.n ? mail_decode(a, id) : STR(""));
	if (!id.n)
		return STR_NONE;
	out = arena_bytes(a, id.n + 2);
	out[0] = '<';
	memcpy(out + 1, id.p, id.n);
	out[id.n + 1] = '>';
	return (struct str){out, id.n + 2};
}

/* Adds the ids in < > of the field, or each word of one without any. */
static void add_references(struct log_message *m, const char *header)
{
	struct str rest =
		mail_decode(&m->run->arena, mail_header(&m->mail, header));
	struct str word, id;

	while (str_split(&rest, ' ', &word))
		while (str_split(&word, '>', &id)) {
			id = log_bare_id(id);
			if (id.n)
				str_map_add(&m->references, id, 0);
		}
}

/* "From lee@example.org Mon Jun  1 10:00:00 2026" */
static bool is_separator(struct str line)
{
	if (!str_starts(line, STR("From ")) || line.n < 24 ||
	    str_find(line, STR("@")) < 0 || str_find(line, STR(":")) < 0)
		return false;
	for (size_t i = line.n - 4; i < line.n; i++)
		if (line.p[i] < '0' || line.p[i] > '9')
			return false;
	return true;
}

/* Is it an mbox of several messages? */
static bool is_mbox(struct str bytes, struct str body)
{
	struct str line;

	if (!str_starts(bytes, STR("From ")))
		return false;
	for (bool after = false; str_split(&body, '\n', &line);) {
		if (after && is_separator(line))
			return true;
		after = !line.n;
	}
	return false;
}

bool log_message_open(struct log_message *m, struct log_run *run,
		      struct str bytes)
{
	struct str from;

	*m = (struct log_message){.run = run};
	mail_read(&run->arena, bytes, &m->mail);
	from = mail_header(&m->mail, "From");
	m->from = mail_addresses(&run->arena, from);
	if (!m->mail.body.n && bytes.n >= LOG_MESSAGE_BYTES)
		log_reject(m, "the header of the message is over 1 MiB");
	else if (is_mbox(bytes, m->mail.body))
		log_reject(m, "standard input holds several messages; "
			      "pass them one at a time");
	else if (!from.p)
		log_reject(m, "standard input is not a message (no From)");
	if (log_failed(run))
		return false;
	for (const struct mail_address *a = m->from; a; a = a->next)
		m->from_me = m->from_me || is_me(run, a->address);
	m->to_me = names_me(m, "To") || names_me(m, "Cc");
	if (!m->from_me) {
		add_references(m, "References");
		add_references(m, "In-Reply-To");
	}
	return true;
}

void log_message_release(struct log_message *m)
{
	free(m->people);
	str_map_release(&m->addresses);
	str_map_release(&m->references);
}

static bool in_thread(const struct log_message *m, struct record *r)
{
	const struct node *log = node_get(r->root, "log");

	for (const struct node *n = node_first_of(log); n;
	     n = node_next_of(log, n)) {
		struct str id = log_bare_id(node_text(n, "message_id"));

		if (id.n && str_map_find(&m->references, id) != STR_MAP_NONE)
			return true;
	}
	return false;
}

/* Does the sender have that contact's name, titles and degrees aside? */
static bool has_senders_name(const struct log_message *m,
			     const struct record *r)
{
	struct match_index *index = match_new();
	struct match_result found;
	struct record sender;

	record_init(&sender);
	sender.root = node_new(&sender.arena, NODE_MAP);
	node_append(sender.root, STR("name"),
		    node_string(&sender.arena, m->from->name));
	match_add(index, r, 0);
	match_find(index, &sender, &found);
	record_release(&sender);
	match_free(index);
	return found.how == MATCH_NAME;
}

/* For roster_read: is this contact one of the people, or of the thread? */
static void match_contact(void *ctx, const struct roster_entry *e,
			  struct record *r)
{
	struct log_message *m = ctx;
	const struct node *list = node_get(r->root, "email");

	if (r->kind != RECORD_CONTACT)
		return;
	for (const struct node *n = node_first_of(list); n && m->count;
	     n = node_next_of(list, n)) {
		struct str address =
			arena_lower(&m->run->arena, str_trim(n->text));
		size_t i = str_map_find(&m->addresses, address);

		if (i == STR_MAP_NONE)
			continue;
		if (m->people[i].who && m->people[i].who != e)
			m->people[i].other = e;
		else
			m->people[i].who = e;
	}
	if (!in_thread(m, r))
		return;
	if (m->threads++ == 0)
		m->thread = e;
	if (has_senders_name(m, r)) {
		m->writer = e;
		m->writers++;
	}
}

void log_message_match(struct log_message *m)
{
	roster_read(&m->run->roster, match_contact, m);
}
