#include "config.h"

#include "log_impl.h"

#include <stdlib.h>

#include "cli/writer.h"
#include "store/change.h"

static const struct splice_step log_path[] = {SPLICE_KEY("log"), SPLICE_END};

bool log_failed(const struct log_run *run)
{
	return run->cli->status != CLI_OK;
}

/* Whom the run is about may well be elsewhere. */
static void open_roster(struct log_run *run)
{
	struct diag folders = DIAG_INIT, d = DIAG_INIT;

	roster_open(&run->roster, run->net.root, &folders);
	for (size_t i = 0; i < folders.count; i++)
		diag_warning(&d, folders.msgs[i].file, folders.msgs[i].pos,
			     "%s; nobody in it is found", folders.msgs[i].text);
	diag_release(&folders);
	cli_report(run->cli, &d);
}

bool log_open(struct log_run *run, struct cli *cli,
	      const struct log_options *options, const char *first)
{
	bool good;

	*run = (struct log_run){.cli = cli, .options = *options};
	network_init(&run->net);
	good = cli_open_network(cli, &run->net, first);
	if (good)
		open_roster(run);
	references_init(&run->references, run->net.root);
	run->written_notes.root = run->net.root;
	return good;
}

void log_close(struct log_run *run)
{
	for (size_t i = 0; i < run->count; i++)
		rewrite_file_release(&run->targets[i].file);
	free(run->targets);
	arena_release(&run->arena);
	references_release(&run->references);
	guard_written_release(&run->written_notes);
	roster_release(&run->roster);
	network_release(&run->net);
	buf_release(&run->out);
}

struct log_target *log_add(struct log_run *run, const struct roster_entry *who)
{
	struct log_target *t;

	for (size_t i = 0; i < run->count && !run->mail; i++)
		if (run->targets[i].file.who == who)
			return &run->targets[i];
	MEM_GROW(run->targets, run->count, run->cap);
	t = &run->targets[run->count++];
	*t = (struct log_target){.file.who = who};
	record_init(&t->file.record);
	return t;
}

void log_set_entry(struct log_run *run, struct log_target *t,
		   const struct node *entry)
{
	t->entries = arena_alloc(&run->arena, sizeof(*t->entries));
	t->entries[0] = (struct log_new_entry){.node = entry};
	t->entry_count = 1;
}

/* Contacts and programs have logs, with types of their own. */
static bool check_kind(const struct log_run *run, const struct log_target *t,
		       struct diag *d)
{
	struct str type = node_text(log_last(t), "type");
	enum record_kind kind = t->file.record.kind;
	char hint[SUGGEST_HINT];

	if (kind == RECORD_CONTACT && vocab_log_type(type))
		return true;
	if (kind == RECORD_CONTACT)
		diag_error(d, t->file.who->full, POS_NONE,
			   "'%.*s' is for the log of a program, not of a "
			   "contact%s",
			   STR_ARG(type),
			   suggest_hint(hint, vocab_meant_type(type), NULL));
	else if (kind != RECORD_PROGRAM)
		diag_error(d, t->file.who->full, POS_NONE,
			   "not a contact (kind: %s); only contacts and "
			   "programs have a log",
			   record_kind_name(kind));
	else if (!vocab_has(vocab_program_log, type))
		diag_error(d, t->file.who->full, POS_NONE,
			   "'%.*s' is for the log of a contact; a program has "
			   "applied, offered and the like, see kith help "
			   "program",
			   STR_ARG(type));
	else if (run->plan_count)
		diag_error(
			d, t->file.who->full, POS_NONE,
			"a program has no plan: leave out --next and --done");
	else
		return true;
	return false;
}

/* For struct rewrite, as edit and done are. */
static int check(void *ctx, struct rewrite_file *f, struct diag *d)
{
	struct log_run *run = ctx;
	struct log_target *t = (struct log_target *)f;

	if (!check_kind(run, t, d))
		return CLI_TROUBLE;
	summary_compute(&f->record, run->cli->today,
			run->net.policy.figure[FIGURE_ATTEMPTS], &t->summary);
	if (run->mail)
		log_drop_known(run, t, d);
	f->skip = !t->entry_count;
	if (f->skip)
		return CLI_OK;
	if (!run->many)
		log_warn(run, t, d);
	log_warn_notes(run, t, d);
	return CLI_OK;
}

static bool edit(void *ctx, struct rewrite_file *f, struct splice *s,
		 struct diag *d)
{
	const struct log_run *run = ctx;
	const struct log_target *t = (const struct log_target *)f;
	struct arena a = ARENA_INIT;
	struct node *list = node_new(&a, NODE_LIST);
	bool good;

	for (size_t i = 0; i < t->entry_count; i++)
		node_share(&a, list, STR_NONE,
			   splice_log_form(&a, t->entries[i].node,
					   splice_get(s, log_path)));
	good = splice_append_all(s, log_path, list, d) &&
	       change_record(s, run->plan, run->plan_count, f->record.kind, d);
	arena_release(&a);
	return good;
}

/* The target has its entries now. */
static void done(void *ctx, const struct rewrite_file *f,
		 enum replace_result result)
{
	struct log_run *run = ctx;
	const struct log_target *t = (const struct log_target *)f;

	(void)result;
	run->written++;
	for (size_t i = 0; i < t->entry_count; i++)
		if (t->entries[i].source)
			t->entries[i].source->written = true;
	if (run->cli->verbose && !run->cli->dry_run)
		log_report(run, t);
}

void log_write(struct log_run *run)
{
	const struct rewrite job = {.root = run->net.root,
				    .what = "log",
				    .ctx = run,
				    .check = check,
				    .edit = edit,
				    .done = done,
				    .apart = run->mail,
				    .out = &run->out};
	struct rewrite_file **files =
		arena_alloc(&run->arena, run->count * sizeof(*files));

	/* a file of mail that cannot be read does not stop the others */
	if ((log_failed(run) && !run->mail) || !run->count)
		return;
	for (size_t i = 0; i < run->count; i++)
		files[i] = &run->targets[i].file;
	rewrite_files(run->cli, &job, files, run->count);
}
