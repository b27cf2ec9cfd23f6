#include "config.h"

#include "message.h"

#include "codec/json.h"

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

void log_strangers_add(struct log_mail *mail, const struct log_message *m)
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

void log_strangers_write(struct log_mail *mail)
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
