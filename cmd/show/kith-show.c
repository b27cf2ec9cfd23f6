/* kith-show: a contact for a human: who it is, what happened, what is due. */
#include "config.h"

#include <errno.h>
#include <stdint.h>
#include <string.h>

#include "base/file.h"
#include "commands.h"
#include "cli/input.h"
#include "cli/output.h"
#include "show.h"
#include "store/references.h"

/* Columns of sheets. */
static const char show_columns[] =
	"id,name,role,institution,stage,last,due.action,due.by";

struct show_cmd {
	struct cli cli;
	struct output out;
	struct show_view view;
	struct references references;
	struct people people;
	struct rank_rules rank;
	bool cards, any, textconv;
};

static int start(void *ctx, const struct network *net)
{
	struct show_cmd *c = ctx;

	c->references.root = net->root;
	c->view.rules = (struct due_rules){.policy = &net->policy,
					   .me = net->me,
					   .today = c->cli.today,
					   .find = references_find,
					   .ctx = &c->references};
	rank_rules_init(&c->rank, &net->policy, net->me, net->season,
			c->cli.today);
	people_init(&c->people, net->root, c->cli.today,
		    net->policy.figure[FIGURE_ATTEMPTS], &c->rank);
	return CLI_OK;
}

/* Puts the decision under the key `due`. */
static void attach_due(const struct due *due, struct record *r)
{
	struct node *old = node_get(r->root, "due");

	if (old)
		node_remove(r->root, old);
	node_append(r->root, STR("due"), due_node(&r->arena, due));
}

static bool put(struct show_cmd *c, struct record *r, const struct summary *s,
		const struct due *due)
{
	struct buf card = BUF_INIT;
	bool more;

	if (!c->cards) {
		if (due)
			attach_due(due, r);
		return output_record(&c->out, r, STR_NONE);
	}
	if (c->any)
		buf_addc(&card, '\n');
	c->any = true;
	show_card(&card, &c->view, r, s, due);
	more = output_bytes(&c->out, buf_str(&card));
	buf_release(&card);
	return more;
}

static enum input_verdict emit(void *ctx, struct input_item *item)
{
	struct show_cmd *c = ctx;
	struct record *r = &item->record;
	const struct summary *s =
		r->kind == RECORD_CONTACT ? &item->summary : NULL;
	bool has_due = r->kind != RECORD_GAP, more;
	struct due due;

	due_init(&due);
	if (has_due)
		due_decide(&c->view.rules, r, s, &due);
	/* an event with nothing due has no reason to show */
	has_due = has_due && (s || due.action != DUE_NONE);
	more = put(c, r, s, has_due ? &due : NULL);
	due_release(&due);
	return more ? INPUT_KEEP : INPUT_STOP;
}

static void run(struct show_cmd *c)
{
	const struct input_job job = {
		.start = start, .emit = emit, .needs_settings = true};

	c->cards = c->out.format == OUTPUT_TEXT && !c->out.picked;
	c->view.term = &c->out.term;
	c->view.people = &c->people;
	references_init(&c->references, NULL);
	input_run(&c->cli, &job, c);
	references_release(&c->references);
	people_release(&c->people);
}

/* Operands are files, wherever git has put them; there is no network. */
static void run_textconv(struct show_cmd *c)
{
	struct buf out = BUF_INIT, raw = BUF_INIT;

	if (!c->cli.operand_count)
		cli_usage(&c->cli, "--textconv needs a file");
	for (size_t i = 0; i < c->cli.operand_count; i++) {
		const char *path = c->cli.operands[i];

		buf_clear(&raw);
		if (file_slurp(path, SIZE_MAX, &raw) == 0)
			show_textconv(&out, buf_str(&raw));
		else
			cli_error(&c->cli, "cannot read '%s': %s", path,
				  strerror(errno));
	}
	cli_put(&c->cli, buf_str(&out));
	buf_release(&raw);
	buf_release(&out);
}

int main(int argc, char **argv)
{
	struct show_cmd c = {.any = false};

	cli_init(&c.cli, &command_show, argc, argv);
	while (cli_next(&c.cli) >= 0)
		c.textconv = true; /* its one option */
	/* text is the default in a pipe as well */
	if (!c.cli.format)
		c.cli.format = "text";
	if (c.cli.stop)
		return cli_end(&c.cli);
	if (c.textconv) {
		run_textconv(&c);
		return cli_end(&c.cli);
	}
	if (output_init(&c.out, &c.cli, show_columns))
		run(&c);
	output_end(&c.out);
	return cli_end(&c.cli);
}
