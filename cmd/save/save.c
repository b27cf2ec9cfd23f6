#include "config.h"

#include "save_impl.h"

#include <errno.h>
#include <stdlib.h>

#include "base/file.h"
#include "base/text.h"
#include "cli/writer.h"
#include "codec/yaml/splice.h"
#include "codec/yaml/yaml.h"
#include "value/diff.h"

enum {
	NUMBER_MAX = 1000, /* the last number tried after a taken name */
	FILL_MAX = 1000,   /* keys, at worst each an edit of all the text */
};

/* The edit that fills in the keys that a file lacks. */
struct edit {
	struct replace_edit base; /* first */
	struct save_plan *plan;
};

bool save_init(struct save_run *run, struct cli *cli,
	       const struct save_options *options)
{
	bool good;

	*run = (struct save_run){.cli = cli, .options = *options};
	network_init(&run->net);
	run->index = match_new();
	good = cli_open_network(cli, &run->net, NULL);
	if (!good)
		save_release(run);
	return good;
}

void save_release(struct save_run *run)
{
	for (size_t i = 0; i < run->plan_count; i++) {
		buf_release(&run->plans[i]->text);
		buf_release(&run->plans[i]->filled);
		str_map_release(&run->plans[i]->places);
		free(run->plans[i]->nodes);
	}
	free(run->plans);
	free(run->plan_of);
	str_map_release(&run->ids);
	free(run->records);
	match_free(run->index);
	roster_release(&run->roster);
	network_release(&run->net);
	arena_release(&run->arena);
	buf_release(&run->unnamed);
	buf_release(&run->out);
}

void save_add(struct save_run *run, const struct record *r)
{
	struct arena *a = &run->arena;
	struct record *copy;

	MEM_GROW(run->records, run->record_count, run->record_cap);
	copy = &run->records[run->record_count++];
	*copy = (struct record){.root = node_copy(a, r->root),
				.kind = r->kind,
				.id = arena_str(a, r->id),
				.file = arena_str(a, r->file)};
}

/* What a file gains: the text so far, and keys that it lacks altogether. */
struct filling {
	struct save_plan *plan;
	struct splice splice;
	struct arena arena;
	struct node *absent; /* a map; they are added together */
	size_t count;
};

static bool add_absent(struct filling *f, struct diag *d)
{
	const struct splice_step root[] = {SPLICE_END};
	bool good = splice_add_all(&f->splice, root, f->absent, d);

	f->absent = node_new(&f->arena, NODE_MAP);
	return good;
}

static bool fill_key(struct filling *f, const struct node *n, struct diag *d)
{
	struct buf *filled = &f->plan->filled;
	const char *key = arena_str(&f->arena, n->key).p, *why = NULL;
	const struct splice_step path[] = {{.key = key}, SPLICE_END};
	const struct node *old = splice_get(&f->splice, path);

	if (strlen(key) < n->key.n)
		why = "the key contains a NUL; rename it in the record";
	else if (!node_empty(old))
		return true;
	else if (++f->count > FILL_MAX)
		why = "the record has more than 1000 keys that the file "
		      "lacks; add them by hand";
	if (why) {
		diag_error(d, f->splice.file, POS_NONE, "cannot write '%s': %s",
			   key, why);
		return false;
	}
	buf_addf(filled, "%s%s", filled->len ? ", " : "", key);
	if (old)
		return splice_set(&f->splice, path, n, d);
	node_share(&f->arena, f->absent, n->key, n);
	return true;
}

/* Fills in what is absent, and lists those keys in p->filled. */
static bool fill(struct save_plan *p, struct str old, struct buf *out,
		 struct diag *d)
{
	struct filling f = {.plan = p, .arena = ARENA_INIT};
	bool good = splice_init(&f.splice, old, p->old->full, d);

	f.absent = node_new(&f.arena, NODE_MAP);
	buf_clear(&p->filled);
	for (const struct node *n = p->keys->first; n && good; n = n->next)
		if (p->kind == RECORD_EVENT && str_is(n->key, "sessions"))
			good = add_absent(&f, d) &&
			       sessions_fill(&f.splice, n, p, d);
		else
			good = fill_key(&f, n, d);
	if (good && add_absent(&f, d))
		buf_addstr(out, splice_text(&f.splice));
	else
		good = false;
	splice_release(&f.splice);
	arena_release(&f.arena);
	return good;
}

static bool edit(struct replace_edit *base, struct str old, struct buf *out,
		 struct diag *d)
{
	struct save_plan *p = ((struct edit *)base)->plan;

	base->half = !roster_is_whole(p->old, old, p->old->kind, p->old->name);
	return !base->half && fill(p, old, out, d);
}

void save_report(struct save_run *run, const char *fmt, ...)
{
	struct buf line = BUF_INIT;
	va_list ap;

	if (!run->cli->verbose || run->cli->dry_run)
		return;
	va_start(ap, fmt);
	buf_vaddf(&line, fmt, ap);
	va_end(ap);
	text_show(&run->out, buf_str(&line), true);
	buf_addc(&run->out, '\n');
	buf_release(&line);
}

static void new_path(struct buf *out, const struct save_run *run,
		     const struct save_plan *p, unsigned number)
{
	size_t room = p->id.n;

	if (run->options.into)
		buf_addf(out, "%s/", run->options.into);
	/* at most 64 bytes with the number */
	if (number && room > 60)
		room = 60;
	buf_addf(out, "%.*s", (int)room, p->id.p);
	if (number)
		buf_addf(out, "-%u", number);
	buf_addz(out, ".yaml");
}

/* Refused, by a rule, or failed: tried, and not written. */
static void count_failure(struct save_run *run, enum replace_result result,
			  struct diag *d)
{
	if (result == REPLACE_REFUSED)
		run->refused++;
	else
		run->failed++;
	cli_fail(run->cli, d, cli_replace_status(result));
}

static void report_new(struct save_run *run, struct replace_new *file)
{
	if (file->result == REPLACE_DONE) {
		run->created++;
		save_report(run, "new %s", file->path);
		cli_report(run->cli, &file->d);
		return;
	}
	if (file->result == REPLACE_EXISTS)
		diag_error(&file->d, file->path, POS_NONE, "exists already");
	count_failure(run, file->result, &file->d);
}

/* Where something else has a file's name, tries the next number. */
static void create_all(struct save_run *run, struct replace *r,
		       struct save_plan *const *plans, size_t count)
{
	struct replace_new files[REPLACE_MANY];
	struct buf paths[REPLACE_MANY];

	for (size_t i = 0; i < count; i++) {
		paths[i] = (struct buf)BUF_INIT;
		new_path(&paths[i], run, plans[i], 0);
		files[i] =
			(struct replace_new){.path = paths[i].s,
					     .text = buf_str(&plans[i]->text),
					     .d = DIAG_INIT};
	}
	replace_create_all(r, files, count, REPLACE_PARENTS);
	for (size_t i = 0; i < count; i++) {
		for (unsigned n = 2;
		     files[i].result == REPLACE_EXISTS && n <= NUMBER_MAX;
		     n++) {
			buf_clear(&paths[i]);
			new_path(&paths[i], run, plans[i], n);
			files[i].path = paths[i].s;
			replace_create_all(r, &files[i], 1, REPLACE_PARENTS);
		}
		report_new(run, &files[i]);
		plans[i]->skip = files[i].result != REPLACE_DONE;
		diag_release(&files[i].d);
		buf_release(&paths[i]);
	}
}

static void report_update(struct save_run *run, const struct save_plan *p,
			  struct replace_old *file)
{
	switch (file->result) {
	case REPLACE_DONE:
		run->updated++;
		save_report(run, "updated %s (%s)", p->old->path, p->filled.s);
		cli_report(run->cli, &file->d);
		break;
	case REPLACE_SAME:
		cli_report(run->cli, &file->d);
		break;
	default:
		count_failure(run, file->result, &file->d);
	}
}

static void update_all(struct save_run *run, struct replace *r,
		       struct save_plan *const *plans, size_t count)
{
	struct replace_old files[REPLACE_MANY];
	struct edit edits[REPLACE_MANY];

	for (size_t i = 0; i < count; i++) {
		edits[i] =
			(struct edit){.base = {.edit = edit}, .plan = plans[i]};
		files[i] = (struct replace_old){.path = plans[i]->old->path,
						.edit = &edits[i].base,
						.d = DIAG_INIT};
	}
	replace_all(r, files, count, run->cli->write_flags);
	for (size_t i = 0; i < count; i++) {
		report_update(run, plans[i], &files[i]);
		plans[i]->skip = files[i].result != REPLACE_DONE &&
				 files[i].result != REPLACE_SAME;
		diag_release(&files[i].d);
	}
}

/* Some that are all new, or all old. */
static void write_some(struct save_run *run, struct replace *r,
		       struct save_plan *const *plans, size_t count)
{
	if (count && plans[0]->old)
		update_all(run, r, plans, count);
	else
		create_all(run, r, plans, count);
}

static void show_new(struct save_run *run, struct save_plan *p)
{
	struct buf path = BUF_INIT;

	new_path(&path, run, p, 0);
	diff_unified(&run->out, path.s, STR_NONE, buf_str(&p->text));
	run->created++;
	buf_release(&path);
}

static void show_update(struct save_run *run, struct save_plan *p)
{
	struct buf old = BUF_INIT, now = BUF_INIT;
	struct diag d = DIAG_INIT;
	enum replace_result look = replace_look(run->net.root, p->old->path,
						run->cli->write_flags, &d);
	bool good = false;

	if (look == REPLACE_DONE &&
	    file_slurp(p->old->full, YAML_BYTES, &old) < 0)
		diag_error(&d, p->old->full, POS_START, "%s",
			   store_strerror(errno));
	else if (look == REPLACE_DONE)
		good = fill(p, buf_str(&old), &now, &d);
	if (good) {
		run->updated += !str_eq(buf_str(&old), buf_str(&now));
		diff_unified(&run->out, p->old->path, buf_str(&old),
			     buf_str(&now));
	} else {
		p->skip = true;
		count_failure(
			run, look == REPLACE_DONE ? REPLACE_REFUSED : look, &d);
	}
	buf_release(&old);
	buf_release(&now);
	diag_release(&d);
}

static void show_plans(struct save_run *run)
{
	for (size_t i = 0; i < run->plan_count; i++) {
		struct save_plan *p = run->plans[i];

		if (p->old && !p->skip)
			show_update(run, p);
		else if (!p->skip)
			show_new(run, p);
	}
}

/* In order; runs of new files, and of old ones, are written together. */
static void write_plans(struct save_run *run, struct replace *r)
{
	struct save_plan *some[REPLACE_MANY];
	size_t count = 0;

	for (size_t i = 0; i < run->plan_count; i++) {
		struct save_plan *p = run->plans[i];

		if (p->skip)
			continue;
		if (count == REPLACE_MANY ||
		    (count && !p->old != !some[0]->old)) {
			write_some(run, r, some, count);
			count = 0;
		}
		some[count++] = p;
	}
	write_some(run, r, some, count);
}

static bool open_roster(struct save_run *run)
{
	struct diag d = DIAG_INIT;
	bool good = roster_open(&run->roster, run->net.root, &d);

	if (!good)
		diag_error(&d, NULL, POS_NONE,
			   "nothing written: a folder cannot be read, and "
			   "people in it could be saved twice");
	cli_report(run->cli, &d);
	return good;
}

/* New files must go where kith reads them: below the network, not hidden. */
static bool check_into(struct save_run *run)
{
	const char *into = run->options.into;

	if (!into || store_reads_folder(into))
		return true;
	cli_error(
		run->cli,
		"--into takes a folder below the network, not hidden, such as "
		"'apa-2026', not '%s'",
		into);
	return false;
}

void save_write(struct save_run *run)
{
	bool dry = run->cli->dry_run;
	struct replace r;

	if (!check_into(run) ||
	    (!dry && !cli_replace_open(run->cli, &r, run->net.root, "save")))
		return;
	if (open_roster(run)) {
		save_compare(run);
		if (dry)
			show_plans(run);
		else
			write_plans(run, &r);
	}
	if (!dry)
		replace_close(&r);
}
