/* kith-parse: contact files to a stream of records. */
#include "config.h"

#include <getopt.h>

#include "base/file.h"
#include "codec/json.h"
#include "codec/yaml/yaml.h"
#include "commands.h"
#include "cli/input.h"
#include "cli/output.h"
#include "import.h"
#include "model/schema.h"

struct parse {
	struct cli cli;
	struct output out;
	bool check;
	struct import_options import;
};

/* All that a person may have meant differently. */
static void check(const struct parse *p, struct input_item *item)
{
	const struct record *r = &item->record;
	struct buf raw = BUF_INIT;

	schema_check_keys(r, &item->diag);
	schema_check_days(r, p->cli.today, &item->diag);
	if (!item->line.p && file_slurp(r->file.p, YAML_BYTES, &raw) == 0)
		schema_check_cut(r, buf_str(&raw), &item->diag);
	buf_release(&raw);
}

/* Before the others are read: who is not in the stream is not missed. */
static void name_unread(void *ctx, const struct store_list *list,
			struct diag *d)
{
	const struct parse *p = ctx;

	if (p->check)
		store_warn_unread(list, d);
}

static enum input_verdict map(void *ctx, void *thread, struct input_item *item)
{
	struct parse *p = ctx;

	(void)thread;
	if (p->check)
		check(p, item);
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

static void run(struct parse *p, struct input_job *job)
{
	bool good = output_init(&p->out, &p->cli,
				"name,role,institution,stage,last");

	job->map_is_last = good && output_is_lines(&p->out);
	if (good && p->import.from)
		import_run(&p->cli, &p->import, &p->out);
	else if (good)
		input_run(&p->cli, job, p);
	output_end(&p->out);
}

int main(int argc, char **argv)
{
	struct parse p = {.check = false};
	struct input_job job = {
		.map = map, .emit = emit, .warns = true, .files = name_unread};
	int opt;

	cli_init(&p.cli, &command_parse, argc, argv);
	while ((opt = cli_next(&p.cli)) >= 0) {
		switch (opt) {
		case OPT_CHECK:
			p.check = true;
			break;
		case OPT_FROM:
			p.import.from = optarg;
			import_check_format(&p.cli, optarg);
			break;
		case OPT_KIND:
			p.import.kind = optarg;
			break;
		case OPT_EVENT:
			p.import.event = optarg;
			break;
		case OPT_MAP:
			import_map(&p.import, &p.cli, optarg);
			break;
		case OPT_MAP_FILE:
			import_map_file(&p.import, &p.cli, optarg);
			break;
		}
	}
	if (p.import.maps.count && !p.import.from && !p.cli.stop)
		p.import.from = "csv";
	p.import.check = p.check;
	if (!p.cli.stop)
		import_check_kind(&p.import, &p.cli);
	if (!p.cli.stop && p.cli.status == CLI_OK)
		run(&p, &job);
	sheet_maps_release(&p.import.maps);
	return cli_end(&p.cli);
}
