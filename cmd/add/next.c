#include "config.h"

#include "add.h"

#include "cli/term.h"
#include "due/due.h"
#include "store/references.h"

/* Of the text that was just written. */
static void put_next(struct add *a, const struct network *net, struct buf *out)
{
	struct store_file file = {.path = a->path.s, .id = store_id(a->path.s)};
	struct diag ignored = DIAG_INIT;
	struct references references;
	const struct due_rules rules = {.policy = &net->policy,
					.me = net->me,
					.today = a->cli->today,
					.find = references_find,
					.ctx = &references};
	struct record r;

	record_init(&r);
	references_init(&references, a->root);
	if (store_parse(&r, &file, buf_str(&a->text), &ignored))
		due_next_line(out, &rules, &r);
	references_release(&references);
	record_release(&r);
	diag_release(&ignored);
}

void add_say_next(struct add *a)
{
	struct diag ignored = DIAG_INIT;
	struct network net;
	struct buf next = BUF_INIT, out = BUF_INIT;

	network_init(&net);
	if (a->options.kind == RECORD_CONTACT &&
	    network_load(&net, mem_strdup(a->root), &ignored))
		put_next(a, &net, &next);
	if (next.len)
		term_put_message(&out, buf_str(&next));
	cli_put(a->cli, buf_str(&out));
	buf_release(&next);
	buf_release(&out);
	network_release(&net);
	diag_release(&ignored);
}
