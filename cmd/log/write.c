#include "config.h"

#include "journal.h"

#include <stdlib.h>
#include <sys/stat.h>

#include "base/file.h"
#include "codec/yaml/splice.h"
#include "codec/yaml/yaml.h"
#include "value/date.h"
#include "value/diff.h"

static const struct splice_step log_path[] = {SPLICE_KEY("log"), SPLICE_END};

/* One target's edit, as replace_file asks for it. */
struct edit {
	struct replace_edit base; /* first */
	struct log_run *run;
	struct log_target *target;
};

void log_fail(struct log_run *run, struct diag *d, int status)
{
	int before = run->cli->status;

	cli_report(run->cli, d);
	run->cli->status = before;
	cli_worsen(run->cli, status);
	run->stop = true;
}

static bool same_folder(const char *a, const char *b)
{
	struct stat x, y;

	return stat(a, &x) == 0 && stat(b, &y) == 0 && x.st_ino == y.st_ino &&
	       x.st_dev == y.st_dev;
}

/* The network that holds the file `first`, if there is one; that around here
 * is called as it is from here. */
static char *find_root(struct cli *cli, const char *first)
{
	char *root, *here;

	if (cli->dir)
		return network_above(cli->dir);
	here = network_here();
	root = first ? network_above(first) : NULL;
	if (!root || (here && same_folder(root, here))) {
		free(root);
		return here;
	}
	free(here);
	return root;
}

bool log_open(struct log_run *run, struct cli *cli, const struct log_wish *wish,
	      const char *first)
{
	struct diag d = DIAG_INIT;
	char *root = find_root(cli, first);

	*run = (struct log_run){.cli = cli, .wish = *wish};
	network_init(&run->net);
	if (!root && cli->dir) {
		cli_error(cli, "'%s' (-C) is no network: there is no kith.yaml",
			  cli->dir);
		run->stop = true;
	} else if (!root) {
		cli_error(cli, "no network here: go to its folder, or name it "
			       "with -C or KITH_DIR; 'kith init' makes one");
		run->stop = true;
	} else if (!network_load(&run->net, root, &d) ||
		   !roster_open(&run->roster, root, &d)) {
		run->stop = true;
	}
	cli_report(cli, &d);
	diag_release(&d);
	return !run->stop;
}

static void release_target(struct log_target *t)
{
	record_release(&t->record);
	buf_release(&t->before);
	buf_release(&t->after);
	buf_release(&t->added);
	buf_release(&t->old);
}

void log_close(struct log_run *run)
{
	for (size_t i = 0; i < run->count; i++)
		release_target(&run->targets[i]);
	free(run->targets);
	arena_release(&run->arena);
	roster_release(&run->roster);
	network_release(&run->net);
	buf_release(&run->out);
	buf_release(&run->noted);
}

struct log_target *log_add(struct log_run *run, const struct roster_entry *who)
{
	struct log_target *t;

	for (size_t i = 0; i < run->count; i++)
		if (run->targets[i].who == who)
			return NULL;
	run->targets = mem_grow(run->targets, run->count, &run->cap,
				sizeof(*run->targets));
	t = &run->targets[run->count++];
	*t = (struct log_target){.who = who};
	record_init(&t->record);
	return t;
}

/* Reads the target as it stands, for warnings and to see that it is one. */
static bool load(struct log_run *run, struct log_target *t, struct diag *d)
{
	if (!roster_load(t->who, &t->before, &t->record, d))
		return false;
	if (t->record.kind != RECORD_CONTACT) {
		diag_error(d, t->who->full, POS_NONE,
			   "is of kind %s; only a contact has a log",
			   record_kind_name(t->record.kind));
		return false;
	}
	summary_compute(&t->record, run->cli->today,
			run->net.policy.figure[FIGURE_ATTEMPTS], &t->summary);
	return true;
}

static bool edit_text(struct log_target *t, struct str old, struct buf *out,
		      struct diag *d)
{
	struct arena a = ARENA_INIT;
	struct splice s;
	const struct node *form;
	bool good = splice_init(&s, old, t->who->full, d);

	if (good) {
		form = splice_log_form(&a, t->entry, splice_get(&s, log_path));
		good = splice_append(&s, log_path, form, d);
	}
	if (good) {
		buf_addstr(out, splice_text(&s));
		buf_clear(&t->added);
		buf_clear(&t->old);
		buf_addstr(&t->added, s.change.added);
		buf_addstr(&t->old, s.change.old);
	}
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
	if (base->half || !edit_text(e->target, old, out, d))
		return false;
	buf_clear(&e->target->before);
	buf_addstr(&e->target->before, old);
	buf_clear(&e->target->after);
	buf_addstr(&e->target->after, buf_str(out));
	return true;
}

static int rehearse_one(struct log_run *run, struct log_target *t,
			struct diag *d)
{
	int flags = run->wish.follow ? REPLACE_FOLLOW : 0;

	switch (replace_look(run->net.root, t->who->path, flags, d)) {
	case REPLACE_DONE:
		break;
	case REPLACE_REFUSED:
		return CLI_NO;
	default:
		return CLI_TROUBLE;
	}
	if (!load(run, t, d))
		return CLI_TROUBLE;
	t->known = log_is_known(run, t, d);
	if (t->known)
		return CLI_OK;
	if (!edit_text(t, buf_str(&t->before), &t->after, d))
		return CLI_NO;
	log_etiquette(run, t, d);
	return CLI_OK;
}

/* Would all of it be written? Nothing is before this says so. */
static bool rehearse(struct log_run *run)
{
	struct diag d = DIAG_INIT;
	int status = CLI_OK;

	for (size_t i = 0; i < run->count; i++) {
		int one = rehearse_one(run, &run->targets[i], &d);

		status = one > status ? one : status;
	}
	if (status) {
		if (run->count > 1)
			diag_error(&d, NULL, POS_NONE,
				   "nothing was written, to none of the %zu",
				   run->count);
		log_fail(run, &d, status);
	}
	cli_report(run->cli, &d);
	diag_release(&d);
	return !status;
}

static bool write_one(struct log_run *run, struct replace *r,
		      struct log_target *t, struct diag *d)
{
	struct edit e = {.base = {.edit = edit}, .run = run, .target = t};
	int flags = run->wish.follow ? REPLACE_FOLLOW : 0;

	switch (replace_file(r, t->who->path, flags, &e.base, d)) {
	case REPLACE_DONE:
	case REPLACE_SAME:
		log_say(run, t);
		return true;
	case REPLACE_REFUSED:
		log_fail(run, d, CLI_NO);
		return false;
	default:
		log_fail(run, d, CLI_TROUBLE);
		return false;
	}
}

/* Stopped on the way: who has the entry already, and how to go back. */
static void say_partly(struct log_run *run, size_t written)
{
	struct diag d = DIAG_INIT;

	for (size_t i = 0; i < run->count && written; i++)
		diag_error(&d, run->targets[i].who->full, POS_NONE, "%s",
			   i < written ? "was written; 'kith log --undo' takes "
					 "it back"
				       : "was not written");
	cli_report(run->cli, &d);
	diag_release(&d);
}

/* Leaves only those that get the entry; false when nobody does. */
static bool drop_known(struct log_run *run)
{
	size_t kept = 0;

	for (size_t i = 0; i < run->count; i++) {
		if (run->targets[i].known)
			release_target(&run->targets[i]);
		else
			run->targets[kept++] = run->targets[i];
	}
	run->count = kept;
	return kept > 0;
}

static void write_all(struct log_run *run, struct replace *r)
{
	struct diag d = DIAG_INIT;
	size_t written = 0;

	if (!log_note_intend(run, r, &d)) {
		log_fail(run, &d, CLI_TROUBLE);
	} else {
		while (written < run->count &&
		       write_one(run, r, &run->targets[written], &d))
			written++;
		log_note_keep(run, r, written, &d);
		if (run->stop)
			say_partly(run, written);
	}
	cli_report(run->cli, &d);
	diag_release(&d);
}

static void show_diff(struct log_run *run)
{
	for (size_t i = 0; i < run->count; i++) {
		const struct log_target *t = &run->targets[i];

		diff_unified(&run->out, t->who->path, buf_str(&t->before),
			     buf_str(&t->after));
	}
	if (run->wish.tty)
		cli_make_visible(&run->out);
}

void log_write(struct log_run *run)
{
	struct replace r;
	struct diag d = DIAG_INIT;

	if (run->stop || !run->count)
		return;
	if (run->wish.dry) {
		if (rehearse(run) && drop_known(run))
			show_diff(run);
		return;
	}
	if (!replace_open(&r, run->net.root, REPLACE_WAIT, &d)) {
		log_fail(run, &d, CLI_TROUBLE);
	} else {
		if (!log_note_settle(run, &r, &d))
			log_fail(run, &d, CLI_TROUBLE);
		cli_report(run->cli, &d);
		if (!run->stop && rehearse(run) && drop_known(run))
			write_all(run, &r);
		replace_close(&r);
	}
	diag_release(&d);
}
