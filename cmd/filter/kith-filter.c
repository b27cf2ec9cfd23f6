/* kith-filter: keep the records that match a query. */
#include "config.h"

#include <errno.h>
#include <getopt.h>
#include <string.h>
#include <unistd.h>

#include "codec/json.h"
#include "model/schema.h"
#include "commands.h"
#include "cli/sort_buffer.h"
#include "cli/input.h"
#include "cli/output.h"
#include "queries.h"
#include "store/references.h"

struct filter {
	struct cli cli;
	struct output out;
	struct queries queries;
	struct path_finder finder;
	struct diag diag;
	struct sort_buffer sort; /* used when its order is set */
	const struct network *net;
	bool invert, count, explain, stored, summary;
	size_t limit, matched;
};

static int start(void *ctx, const struct network *net)
{
	struct filter *f = ctx;

	f->net = net;
	if (!f->cli.references)
		return CLI_OK;
	f->queries.find = references_find;
	f->queries.find_ctx = f->cli.references;
	f->finder = (struct path_finder){references_enter, f->cli.references};
	if (f->sort.order)
		order_set_finder(f->sort.order, &f->finder);
	return CLI_OK;
}

static void *thread_new(void *ctx)
{
	const struct filter *f = ctx;

	return queries_thread(&f->queries);
}

static void thread_free(void *ctx, void *thread)
{
	struct filter *f = ctx;

	queries_thread_end(&f->queries, thread);
}

static bool may_match(void *ctx, void *thread, struct str raw,
		      const struct store_file *file)
{
	const struct filter *f = ctx;

	return f->invert ||
	       queries_may_match(&f->queries, thread, raw, file->id);
}

static bool writes_lines(const struct filter *f)
{
	return f->sort.order || output_is_lines(&f->out);
}

/* Must every record have its summary? */
static bool needs_summary(const struct filter *f)
{
	bool shown = !f->count && !f->cli.paths && !output_is_lines(&f->out);

	return shown || f->sort.order || queries_ask(&f->queries, "summary");
}

static enum input_verdict map(void *ctx, void *thread, struct input_item *item)
{
	const struct filter *f = ctx;
	int match;

	if (f->summary)
		input_summary(&f->cli, f->net, item);
	match = queries_match(&f->queries, thread, &item->record, &item->diag);
	if (match < 0 || (match != 0) == f->invert)
		return INPUT_DROP;
	if (item->line.p || f->count || !writes_lines(f))
		return INPUT_KEEP;
	if (!f->summary)
		input_summary(&f->cli, f->net, item);
	json_write(&item->out, item->record.root);
	return INPUT_KEEP;
}

static struct str line_of(const struct input_item *item)
{
	return item->out.len ? buf_str(&item->out) : item->line;
}

static enum input_verdict emit(void *ctx, struct input_item *item)
{
	struct filter *f = ctx;
	bool more = true;

	f->matched++;
	if (f->sort.order && !f->count) {
		sort_buffer_add(&f->sort, &item->record, line_of(item));
		return INPUT_KEEP;
	}
	if (!f->count)
		more = output_record(&f->out, &item->record, line_of(item));
	return more && f->matched != f->limit ? INPUT_KEEP : INPUT_STOP;
}

static void put_count(struct filter *f)
{
	struct buf count = BUF_INIT;

	buf_addf(&count, "%zu\n", f->matched);
	output_bytes(&f->out, buf_str(&count));
	buf_release(&count);
}

/* False with the error: in an order that is none nobody wants to see them. */
static bool check_order(struct filter *f)
{
	size_t errors = f->diag.errors;

	if (f->sort.order)
		order_unknown(f->sort.order, &f->diag);
	return f->diag.errors == errors;
}

/* Not when the run could not start: then there is nothing to count. */
static void end(void *ctx)
{
	struct filter *f = ctx;
	bool good = check_order(f);

	/* after an early end, what was not read may have the field */
	if (!f->limit || f->matched < f->limit || f->sort.order)
		queries_unknown(&f->queries, &f->diag);
	if (!f->matched && !f->invert)
		queries_hint(&f->queries, &f->diag);
	cli_report(&f->cli, &f->diag);
	if (!good)
		return;
	if (f->sort.order && sort_buffer_write(&f->sort, &f->out, f->limit) < 0)
		cli_error(&f->cli, "cannot read back what is sorted: %s",
			  strerror(errno));
	if (f->count)
		put_count(f);
	if (f->matched)
		return;
	cli_worsen(&f->cli, CLI_NO);
	if (!f->count && isatty(STDOUT_FILENO))
		cli_note(&f->cli, "nothing matches");
}

static void explain(struct filter *f)
{
	struct buf text = BUF_INIT;

	queries_explain(&f->queries, &text);
	output_bytes(&f->out, buf_str(&text));
	buf_release(&text);
}

static void run(struct filter *f)
{
	const struct input_job job = {.start = start,
				      .thread_new = thread_new,
				      .thread_free = thread_free,
				      .may_match = may_match,
				      .map = map,
				      .emit = emit,
				      .end = end,
				      .no_summary = true,
				      .map_is_last = !f->sort.order &&
						     output_is_lines(&f->out)};

	/* every operand is part of the query, none a place to read from */
	f->cli.operand_count = 0;
	f->summary = needs_summary(f);
	if (f->explain)
		explain(f);
	else
		input_run(&f->cli, &job, f);
}

static void take_sort(struct filter *f, const char *fields)
{
	order_free(f->sort.order);
	f->sort.order = order_parse(fields, &f->diag);
	f->cli.stop = f->cli.stop || !f->sort.order;
}

static void take_option(struct filter *f, int opt)
{
	switch (opt) {
	case 'v':
		f->invert = true;
		break;
	case 'c':
		f->count = true;
		break;
	case 'n':
		f->limit = (size_t)cli_number(&f->cli, "-n", optarg, 1);
		break;
	case 's':
		take_sort(f, optarg);
		break;
	case 'r':
		f->sort.reverse = true;
		break;
	case 'F':
		f->stored = true;
		if (!queries_add_file(&f->queries, optarg, f->cli.today,
				      &f->diag))
			f->cli.stop = true;
		break;
	case OPT_EXPLAIN:
		f->explain = true;
		break;
	}
}

/* "-role:resident" leaves out residents in other programs; here it would be
 * options. */
static void refuse_minus(struct cli *cli)
{
	for (int i = 1; i < cli->argc && strcmp(cli->argv[i], "--"); i++) {
		const char *word = cli->argv[i] + 1;
		struct str field = {word, strcspn(word, ":=")};

		if (cli->argv[i][0] != '-' || !word[0] || !word[field.n] ||
		    !schema_find(field))
			continue;
		cli_usage(cli, "to leave out what matches, write 'not %s'",
			  word);
		return;
	}
}

/* The query of the command line; without one all match. */
static void take_query(struct filter *f)
{
	if (f->cli.stop)
		return;
	if ((f->cli.operand_count || !f->stored) &&
	    !queries_add(&f->queries, f->cli.operands, f->cli.operand_count,
			 f->cli.today, &f->diag))
		f->cli.stop = true;
}

int main(int argc, char **argv)
{
	struct filter f = {.sort = SORT_BUFFER_INIT};
	int opt;

	cli_init(&f.cli, &command_filter, argc, argv);
	refuse_minus(&f.cli);
	while ((opt = cli_next(&f.cli)) >= 0)
		take_option(&f, opt);
	take_query(&f);
	if (f.count || f.explain) {
		/* plain text, whatever -o and -f say */
		f.cli.format = "text";
		f.cli.fields = NULL;
	}
	cli_report(&f.cli, &f.diag);
	if (!f.cli.stop) {
		if (output_init(&f.out, &f.cli,
				"name,role,institution,stage,last"))
			run(&f);
		output_end(&f.out);
	}
	queries_release(&f.queries);
	sort_buffer_release(&f.sort);
	diag_release(&f.diag);
	return cli_end(&f.cli);
}
