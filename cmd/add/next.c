#include "config.h"

#include "add.h"

#include "base/file.h"
#include "cli/term.h"
#include "codec/yaml/yaml.h"
#include "due/due.h"
#include "store/references.h"

/* Of the file, which the user may have edited. */
static void put_next(struct add *a, const struct network *net, struct buf *out)
{
	struct buf path = BUF_INIT, text = BUF_INIT;
	struct store_file file = {.id = store_id(a->path.s)};
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
	buf_addf(&path, "%s/%s", a->root, a->path.s);
	file.path = path.s;
	if (file_slurp(path.s, YAML_BYTES, &text) == 0 &&
	    store_parse(&r, &file, buf_str(&text), &ignored))
		due_next_line(out, &rules, &r);
	references_release(&references);
	record_release(&r);
	diag_release(&ignored);
	buf_release(&text);
	buf_release(&path);
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
