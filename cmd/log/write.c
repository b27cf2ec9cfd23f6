#include "config.h"

#include "log_impl.h"

#include <stdlib.h>

#include "base/mem.h"
#include "cli/input.h"
#include "codec/yaml/splice.h"
#include "store/change.h"
#include "store/replace.h"
#include "value/diff.h"

static const struct splice_step log_path[] = {SPLICE_KEY("log"), SPLICE_END};

/* The edit that adds an entry to one target. */
struct edit {
	struct replace_edit base; /* first */
	struct log_target *target;
	const struct log_run *run;
};

bool log_failed(const struct log_run *run)
{
	return run->cli->status != CLI_OK;
}

/* Whom the run is about may well be elsewhere. */
static void open_roster(struct log_run *run, const char *root, struct diag *d)
{
	struct diag folders = DIAG_INIT;

	roster_open(&run->roster, root, &folders);
	for (size_t i = 0; i < folders.count; i++)
		diag_warning(d, folders.msgs[i].file, folders.msgs[i].pos,
			     "%s; nobody is looked for in there",
			     folders.msgs[i].text);
	diag_release(&folders);
}

bool log_open(struct log_run *run, struct cli *cli,
	      const struct log_options *options, const char *first)
{
	struct diag d = DIAG_INIT;
	char *root = input_network(cli, first);
	bool good;

	*run = (struct log_run){.cli = cli, .options = *options};
	network_init(&run->net);
	good = root && network_load(&run->net, root, &d);
	if (good)
		open_roster(run, root, &d);
	else if (root)
		diag_error(&d, NULL, POS_NONE,
			   "nothing written: kith.yaml has errors; 'kith edit' "
			   "opens it");
	references_init(&run->references, run->net.root);
	cli_report(cli, &d);
	return good;
}

static void release_target(struct log_target *t)
{
	record_release(&t->record);
	buf_release(&t->before);
	buf_release(&t->after);
}

void log_close(struct log_run *run)
{
	for (size_t i = 0; i < run->count; i++)
		release_target(&run->targets[i]);
	free(run->targets);
	arena_release(&run->arena);
	references_release(&run->references);
	roster_release(&run->roster);
	network_release(&run->net);
	buf_release(&run->out);
}

struct log_target *log_add(struct log_run *run, const struct roster_entry *who)
{
	struct log_target *t;

	for (size_t i = 0; i < run->count && !run->mail; i++)
		if (run->targets[i].who == who)
			return &run->targets[i];
	MEM_GROW(run->targets, run->count, run->cap);
	t = &run->targets[run->count++];
	*t = (struct log_target){.who = who};
	record_init(&t->record);
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
	enum record_kind kind = t->record.kind;

	if (kind == RECORD_CONTACT && vocab_log_type(type))
		return true;
	if (kind == RECORD_CONTACT)
		diag_error(d, t->who->full, POS_NONE,
			   "'%.*s' is for the log of a program, not of a "
			   "contact",
			   STR_ARG(type));
	else if (kind != RECORD_PROGRAM)
		diag_error(d, t->who->full, POS_NONE,
			   "not a contact (kind: %s); only contacts and "
			   "programs have a log",
			   record_kind_name(kind));
	else if (!vocab_has(vocab_program_log, type))
		diag_error(d, t->who->full, POS_NONE,
			   "'%.*s' is for the log of a contact; a program has "
			   "applied, offered and the like, see kith help "
			   "program",
			   STR_ARG(type));
	else if (run->plan_count)
		diag_error(
			d, t->who->full, POS_NONE,
			"a program has no plan: leave out --next and --done");
	else
		return true;
	return false;
}

/* Reads the target's file. */
static bool load(struct log_run *run, struct log_target *t, struct diag *d)
{
	if (!roster_load(t->who, &t->before, &t->record, d))
		return false;
	if (!check_kind(run, t, d))
		return false;
	summary_compute(&t->record, run->cli->today,
			run->net.policy.figure[FIGURE_ATTEMPTS], &t->summary);
	return true;
}

static bool edit_text(const struct log_run *run, struct log_target *t,
		      struct str old, struct buf *out, struct diag *d)
{
	struct arena a = ARENA_INIT;
	struct node *list = node_new(&a, NODE_LIST);
	struct splice s;
	bool good = splice_init(&s, old, t->who->full, d);

	for (size_t i = 0; good && i < t->entry_count; i++)
		node_share(&a, list, STR_NONE,
			   splice_log_form(&a, t->entries[i].node,
					   splice_get(&s, log_path)));
	good = good && splice_append_all(&s, log_path, list, d);
	if (good)
		good = change_record(&s, run->plan, run->plan_count,
				     t->record.kind, d);
	if (good)
		buf_addstr(out, splice_text(&s));
	splice_release(&s);
	arena_release(&a);
	return good;
}

static bool edit(struct replace_edit *base, struct str old, struct buf *out,
		 struct diag *d)
{
	struct edit *e = (struct edit *)base;
	const struct log_target *t = e->target;

	base->half = !roster_is_whole(t->who, old, t->record.kind,
				      record_name(&t->record));
	if (base->half || !edit_text(e->run, e->target, old, out, d))
		return false;
	buf_clear(&e->target->before);
	buf_addstr(&e->target->before, old);
	buf_clear(&e->target->after);
	buf_addstr(&e->target->after, buf_str(out));
	return true;
}

static int check_one(struct log_run *run, struct log_target *t, struct diag *d)
{
	int status = cli_replace_status(replace_look(
		run->net.root, t->who->path, run->cli->write_flags, d));

	if (status)
		return status;
	if (!load(run, t, d))
		return CLI_TROUBLE;
	if (run->mail)
		log_drop_known(run, t, d);
	t->skip = !t->entry_count;
	if (t->skip)
		return CLI_OK;
	if (!edit_text(run, t, buf_str(&t->before), &t->after, d))
		return CLI_NO;
	if (!run->many)
		log_warn(run, t, d);
	return CLI_OK;
}

/* Leaves only the targets that are written to; false if there is none. */
static bool drop_skipped(struct log_run *run)
{
	size_t kept = 0;

	for (size_t i = 0; i < run->count; i++) {
		if (run->targets[i].skip)
			release_target(&run->targets[i]);
		else
			run->targets[kept++] = run->targets[i];
	}
	run->count = kept;
	return kept > 0;
}

/*
 * Can every target be written? Nothing is written before that is known. An
 * entry that is typed is for all or none; of mail each contact gets theirs.
 * False also when nothing is left to be written.
 */
static bool check_all(struct log_run *run)
{
	struct diag d = DIAG_INIT;
	int status = CLI_OK;

	for (size_t i = 0; i < run->count; i++) {
		int one = check_one(run, &run->targets[i], &d);

		run->targets[i].skip |= one != CLI_OK;
		status = one > status ? one : status;
	}
	if (status) {
		if (run->count > 1 && !run->mail)
			diag_error(&d, NULL, POS_NONE,
				   "nothing written to any of the %zu files",
				   run->count);
		cli_fail(run->cli, &d, status);
	}
	cli_report(run->cli, &d);
	return (!status || run->mail) && drop_skipped(run);
}

/* The target has its entries now. */
static void set_written(struct log_run *run, const struct log_target *t)
{
	run->written++;
	for (size_t i = 0; i < t->entry_count; i++)
		if (t->entries[i].source)
			t->entries[i].source->written = true;
}

/* After a failure: which files have the entry, and how to undo that. */
static void report_partial(const struct log_run *run,
			   const struct replace_old *files, struct diag *d)
{
	for (size_t i = 0; i < run->count && run->written; i++)
		diag_error(d, run->targets[i].who->full, POS_NONE, "%s",
			   cli_replace_status(files[i].result)
				   ? "not written"
				   : "written; undo it with 'kith undo'");
}

/* Reports what became of each target. */
static void settle(struct log_run *run, struct replace_old *files)
{
	struct diag d = DIAG_INIT;
	int status = CLI_OK;

	for (size_t i = 0; i < run->count; i++) {
		int one = cli_replace_status(files[i].result);

		if (!one) {
			set_written(run, &run->targets[i]);
			log_report(run, &run->targets[i]);
		}
		status = one > status ? one : status;
		diag_move(&d, &files[i].d);
		diag_release(&files[i].d);
	}
	if (status && !run->mail)
		report_partial(run, files, &d);
	if (status)
		cli_fail(run->cli, &d, status);
	cli_report(run->cli, &d);
}

static void write_all(struct log_run *run, struct replace *r)
{
	struct edit *edits = mem_zalloc(run->count * sizeof(*edits));
	struct replace_old *files = mem_zalloc(run->count * sizeof(*files));

	for (size_t i = 0; i < run->count; i++) {
		struct log_target *t = &run->targets[i];

		edits[i] = (struct edit){
			.base = {.edit = edit}, .target = t, .run = run};
		files[i] = (struct replace_old){.path = t->who->path,
						.edit = &edits[i].base,
						.d = DIAG_INIT};
	}
	/* of mail each contact gets theirs */
	replace_all(r, files, run->count,
		    run->cli->write_flags | (run->mail ? 0 : REPLACE_TOGETHER));
	settle(run, files);
	free(files);
	free(edits);
}

static void show_diff(struct log_run *run)
{
	for (size_t i = 0; i < run->count; i++) {
		const struct log_target *t = &run->targets[i];

		diff_unified(&run->out, t->who->path, buf_str(&t->before),
			     buf_str(&t->after));
		set_written(run, t);
	}
}

void log_write(struct log_run *run)
{
	struct replace r;

	/* a file of mail that cannot be read does not stop the others */
	if ((log_failed(run) && !run->mail) || !run->count)
		return;
	if (run->cli->dry_run) {
		if (check_all(run))
			show_diff(run);
		return;
	}
	if (!cli_replace_open(run->cli, &r, run->net.root, "log"))
		return;
	if (check_all(run))
		write_all(run, &r);
	replace_close(&r);
}
