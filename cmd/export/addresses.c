#include "config.h"

#include "export.h"

#include "model/name.h"
#include "value/message.h"

/* mutt skips the first line, whatever it says; aerc takes it for somebody. */
void export_mutt_begin(struct export_run *e, struct buf *out)
{
	(void)e;
	buf_addz(out, "address\tname\tabout\n");
}

/* "resident, Bayview Medical Center" */
static void put_about(struct buf *out, const struct record *r)
{
	struct str role = record_text(r, "role");
	struct str where = record_text(r, "institution");

	message_line(out, role);
	if (role.n && where.n)
		buf_addz(out, ", ");
	message_line(out, where);
}

/* A line for each address that mail can go to. */
void export_addresses(const struct export_run *e, const struct input_item *item,
		      struct buf *out)
{
	const struct record *r = &item->record;
	const struct node *list = node_get(r->root, "email");
	struct buf name = BUF_INIT;

	(void)e;
	name_turned(&name, r);
	for (const struct node *n = NULL; node_each(list, &n);) {
		struct str address = str_trim(node_scalar(n));

		if (!message_is_address(address))
			continue;
		buf_addstr(out, address);
		buf_addc(out, '\t');
		message_line(out, buf_str(&name));
		buf_addc(out, '\t');
		put_about(out, r);
		buf_addc(out, '\n');
	}
	buf_release(&name);
}
