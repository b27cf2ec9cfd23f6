/* kith-parse: contact files to a stream of records. */
#include "config.h"

#include <stdlib.h>

#include "commands.h"
#include "codec/json.h"
#include "edge/input.h"
#include "edge/output.h"
#include "logic/schema.h"

struct parse {
	struct cli cli;
	struct output out;
	bool check;
};

static enum input_verdict map(void *ctx, void *thread, struct input_item *item)
{
	struct parse *p = ctx;

	(void)thread;
	if (p->check)
		schema_check_keys(&item->record, &item->diag);
	else if (output_is_lines(&p->out))
		json_write(&item->out, item->record.root);
	return p->check ? INPUT_DROP : INPUT_KEEP;
}

static enum input_verdict emit(void *ctx, struct input_item *item)
{
	struct parse *p = ctx;
	bool more =
		output_record(&p->out, &item->record,
			      item->out.len ? buf_str(&item->out) : STR_NONE);

	return more ? INPUT_KEEP : INPUT_STOP;
}

int main(int argc, char **argv)
{
	struct parse p = {.check = false};
	struct input_job job = {.map = map, .emit = emit};
	int opt;

	cli_init(&p.cli, &command_parse, argc, argv);
	while ((opt = cli_next(&p.cli)) >= 0) {
		switch (opt) {
		case OPT_CHECK:
			p.check = true;
			break;
		}
	}
	if (p.cli.stop)
		return cli_end(&p.cli);
	if (output_init(&p.out, &p.cli, "name,role,institution,stage,last")) {
		job.map_is_last = output_is_lines(&p.out);
		input_run(&p.cli, &job, &p);
	}
	output_end(&p.out);
	return cli_end(&p.cli);
}
