#include "config.h"

#include "message.h"

#include <stdlib.h>

bool log_reject(struct log_message *m, enum log_verdict verdict, bool named,
		const char *fmt, ...)
{
	va_list ap;

	if (m->verdict != VERDICT_ACCEPTED)
		return false;
	m->verdict = verdict;
	m->named = named;
	va_start(ap, fmt);
	buf_vaddf(&m->why, fmt, ap);
	va_end(ap);
	return false;
}

static bool is_me(const struct log_message *m, struct str address)
{
	const struct node *list = node_get(m->mail->run->net.me, "email");

	for (const struct node *n = NULL; node_each(list, &n);) {
		struct str mine = str_trim(n->text);

		if (mine.n && str_case_eq(mine, address))
			return true;
	}
	return false;
}

void log_message_add(struct log_message *m, struct str address, struct str name)
{
	const struct known_owner *owner;
	struct correspondent *p;

	address = arena_lower(&m->mail->arena, address);
	if (!address.n ||
	    str_map_add(&m->addresses, address, m->count) != m->count)
		return;
	owner = known_owner(&m->mail->known, address);
	MEM_GROW(m->people, m->count, m->cap);
	p = &m->people[m->count++];
	*p = (struct correspondent){.address = address, .name = name};
	if (owner) {
		p->who = owner->who;
		p->other = owner->other;
		p->first = owner->first;
	}
}

/* Those of every field of that name. */
static struct mail_address *header_addresses(struct log_message *m,
					     const char *header)
{
	struct mail_address *first = NULL, **end = &first;
	const struct mail_field *f = NULL;

	while ((f = mail_field_next(&m->head, f, header)))
		for (*end = mail_addresses(&m->mail->arena, f->value); *end;)
			end = &(*end)->next;
	return first;
}

void log_message_add_header(struct log_message *m, const char *header)
{
	for (const struct mail_address *a = header_addresses(m, header); a;
	     a = a->next)
		if (!is_me(m, a->address))
			log_message_add(m, a->address, a->name);
}

static bool names_me(struct log_message *m, const char *header)
{
	for (const struct mail_address *a = header_addresses(m, header); a;
	     a = a->next)
		if (is_me(m, a->address))
			return true;
	return false;
}

struct str log_message_text(const struct log_message *m, const char *header)
{
	return mail_decode(&m->mail->arena, mail_header(&m->head, header));
}

/* Decoding makes one line of text of whatever a hostile header holds. */
struct str log_message_id(const struct log_message *m, const char *header)
{
	struct arena *a = &m->mail->arena;
	struct str field = mail_header(&m->head, header);
	struct str id = mail_message_id(field);
	size_t n = 0;
	char *out;

	if (!id.n && field.n) {
		id = known_bare_id(mail_decode(a, field));
		while (n < id.n && id.p[n] != ' ')
			n++;
		id.n = n;
	}
	id = known_bare_id(id.n ? mail_decode(a, id) : STR(""));
	if (!id.n || id.n > LOG_TEXT_MAX)
		return STR_NONE;
	out = arena_bytes(a, id.n + 2);
	out[0] = '<';
	memcpy(out + 1, id.p, id.n);
	out[id.n + 1] = '>';
	return (struct str){out, id.n + 2};
}

bool log_message_open(struct log_message *m, struct log_mail *mail,
		      struct str bytes)
{
	struct str from;

	*m = (struct log_message){.mail = mail};
	if (mail->is_draft)
		return log_reject(m, VERDICT_DRAFT, false, "a draft, not sent");
	mail_read(&mail->arena, bytes, &m->head);
	from = mail_header(&m->head, "From");
	m->from = mail_addresses(&mail->arena, from);
	if (!m->head.body.n && bytes.n >= LOG_MESSAGE_BYTES)
		return log_reject(m, VERDICT_UNREADABLE, true,
				  "the header of the message is over 1 MiB");
	if (!from.p)
		return log_reject(
			m, VERDICT_UNREADABLE, true,
			"%snot a message (no From)%s",
			mail->file || mail->number ? "" : "standard input is ",
			mail->number ? "" : LOG_OTHER_WAY);
	for (const struct mail_address *a = m->from; a; a = a->next)
		m->from_me = m->from_me || is_me(m, a->address);
	m->to_me = names_me(m, "To") || names_me(m, "Cc");
	return true;
}

void log_message_release(struct log_message *m)
{
	free(m->people);
	free(m->whom);
	str_map_release(&m->addresses);
	buf_release(&m->why);
}
