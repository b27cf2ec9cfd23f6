#include "config.h"

#include "save_impl.h"

#include <errno.h>
#include <stdlib.h>

#include "base/file.h"
#include "store/replace.h"
#include "base/text.h"
#include "codec/yaml/splice.h"
#include "codec/yaml/yaml.h"
#include "value/diff.h"

enum {
	NAMES_MAX = 1000, /* so often a name that is taken gets a number */
	FILL_MAX = 1000,  /* keys; each is an edit of the whole text */
};

/* An edit that fills the keys which the file lacks. */
struct edit {
	struct replace_edit base; /* first */
	struct save_plan *plan;
};

void save_fail(struct save_run *run, struct diag *d, int status)
{
	int before = run->cli->status;

	cli_report(run->cli, d);
	run->cli->status = before;
	cli_worsen(run->cli, status);
}

bool save_init(struct save_run *run, struct cli *cli,
	       const struct save_wish *wish)
{
	struct diag d = DIAG_INIT;
	char *root = cli->dir ? network_above(cli->dir) : network_here();

	*run = (struct save_run){.cli = cli, .wish = *wish};
	network_init(&run->net);
	run->index = match_new();
	if (!root && cli->dir)
		cli_error(cli, "'%s' (-C) is no network: there is no kith.yaml",
			  cli->dir);
	else if (!root)
		cli_error(cli, "no network here: go to its folder, or name it "
			       "with -C or KITH_DIR; 'kith init' makes one");
	run->stop = !root || !network_load(&run->net, root, &d);
	cli_report(cli, &d);
	diag_release(&d);
	if (run->stop)
		save_release(run);
	return !run->stop;
}

void save_release(struct save_run *run)
{
	for (size_t i = 0; i < run->plan_count; i++) {
		buf_release(&run->plans[i]->text);
		buf_release(&run->plans[i]->filled);
	}
	free(run->plans);
	free(run->plan_of);
	free(run->ids.slots);
	free(run->records);
	match_free(run->index);
	roster_release(&run->roster);
	network_release(&run->net);
	arena_release(&run->arena);
	buf_release(&run->out);
}

static struct node *copy_node(struct arena *a, const struct node *n)
{
	struct node *out = node_new(a, n->type);

	if (n->text.p)
		out->text = arena_str(a, n->text);
	for (const struct node *c = n->first; c; c = c->next)
		node_append(out, c->key.p ? arena_str(a, c->key) : STR_NONE,
			    copy_node(a, c));
	return out;
}

void save_take(struct save_run *run, const struct record *r)
{
	struct arena *a = &run->arena;
	struct record *copy;

	run->records = mem_grow(run->records, run->record_count,
				&run->record_cap, sizeof(*run->records));
	copy = &run->records[run->record_count++];
	*copy = (struct record){.root = copy_node(a, r->root),
				.kind = r->kind,
				.id = arena_str(a, r->id),
				.file = arena_str(a, r->file)};
}

static bool fill_key(struct save_plan *p, struct splice *s,
		     const struct node *n, size_t *count, struct diag *d)
{
	char *key = mem_strndup(n->key.p, n->key.n);
	const struct splice_step path[] = {{.key = key}, SPLICE_END};
	const char *why = NULL;
	bool good = true;

	if (strlen(key) < n->key.n)
		why = "the key has a NUL in it; rename it in the record";
	else if (!node_empty(splice_get(s, path)))
		goto out;
	else if (++*count > FILL_MAX)
		why = "the record has more than 1000 keys that the file "
		      "lacks; add them by hand";
	if (why) {
		diag_error(d, s->file, POS_NONE, "can't write '%s': %s", key,
			   why);
		good = false;
	} else {
		good = splice_set(s, path, n, d);
		buf_addf(&p->filled, "%s%s", p->filled.len ? ", " : "", key);
	}
out:
	free(key);
	return good;
}

/* Fills what is still absent, and notes which keys that were. */
static bool fill(struct save_plan *p, struct str old, struct buf *out,
		 struct diag *d)
{
	struct splice s;
	bool good = splice_init(&s, old, p->old->full, d);
	size_t count = 0;

	buf_clear(&p->filled);
	for (const struct node *n = p->keys->first; n && good; n = n->next)
		good = fill_key(p, &s, n, &count, d);
	if (good)
		buf_addstr(out, splice_text(&s));
	splice_release(&s);
	return good;
}

static bool edit(struct replace_edit *base, struct str old, struct buf *out,
		 struct diag *d)
{
	struct save_plan *p = ((struct edit *)base)->plan;

	base->half = !roster_is_whole(p->old, old, p->old->kind, p->old->name);
	return !base->half && fill(p, old, out, d);
}

static void say(struct save_run *run, const char *what, const char *path,
		struct str more)
{
	struct buf line = BUF_INIT;

	if (run->wish.say && !run->wish.dry) {
		buf_addf(&line, "%s %s%s%.*s%s", what, path, more.n ? " (" : "",
			 STR_ARG(more), more.n ? ")" : "");
		text_show(&run->out, buf_str(&line), true);
		buf_addc(&run->out, '\n');
	}
	buf_release(&line);
}

static void new_path(struct buf *out, const struct save_run *run,
		     const struct save_plan *p, unsigned number)
{
	size_t room = p->id.n;

	if (run->wish.into)
		buf_addf(out, "%s/", run->wish.into);
	/* with its number it still has 64 bytes at most */
	if (number && room > 60)
		room = 60;
	buf_addf(out, "%.*s", (int)room, p->id.p);
	if (number)
		buf_addf(out, "-%u", number);
	buf_addz(out, ".yaml");
}

static void report_new(struct save_run *run, struct replace_new *file)
{
	if (file->result == REPLACE_DONE) {
		run->created++;
		say(run, "new", file->path, STR(""));
		cli_report(run->cli, &file->d);
		return;
	}
	run->refused++;
	if (file->result == REPLACE_EXISTS)
		diag_error(&file->d, file->path, POS_NONE, "exists already");
	save_fail(run, &file->d,
		  file->result == REPLACE_REFUSED ? CLI_NO : CLI_TROUBLE);
}

/* A file may have come that is no record; then the next number is tried. */
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
		     files[i].result == REPLACE_EXISTS && n <= NAMES_MAX; n++) {
			buf_clear(&paths[i]);
			new_path(&paths[i], run, plans[i], n);
			files[i].path = paths[i].s;
			replace_create_all(r, &files[i], 1, REPLACE_PARENTS);
		}
		report_new(run, &files[i]);
		diag_release(&files[i].d);
		buf_release(&paths[i]);
	}
}

static void update(struct save_run *run, struct replace *r, struct save_plan *p)
{
	struct edit e = {.base = {.edit = edit}, .plan = p};
	int flags = run->wish.follow ? REPLACE_FOLLOW : 0;
	struct diag d = DIAG_INIT;

	switch (replace_file(r, p->old->path, flags, &e.base, &d)) {
	case REPLACE_DONE:
		run->updated++;
		say(run, "updated", p->old->path, buf_str(&p->filled));
		cli_report(run->cli, &d);
		break;
	case REPLACE_SAME:
		break;
	case REPLACE_REFUSED:
		run->refused++;
		save_fail(run, &d, CLI_NO);
		break;
	default:
		run->refused++;
		save_fail(run, &d, CLI_TROUBLE);
	}
	diag_release(&d);
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
	int flags = run->wish.follow ? REPLACE_FOLLOW : 0;
	enum replace_result look =
		replace_look(run->net.root, p->old->path, flags, &d);
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
		run->refused++;
		save_fail(run, &d,
			  look == REPLACE_FAILED ? CLI_TROUBLE : CLI_NO);
	}
	buf_release(&old);
	buf_release(&now);
	diag_release(&d);
}

static void show_plans(struct save_run *run)
{
	for (size_t i = 0; i < run->plan_count; i++) {
		struct save_plan *p = run->plans[i];

		if (p->old && !p->dead)
			show_update(run, p);
		else if (!p->dead)
			show_new(run, p);
	}
	if (run->wish.tty)
		cli_make_visible(&run->out);
}

/* In their order; new files that follow each other go together. */
static void write_plans(struct save_run *run, struct replace *r)
{
	struct save_plan *new[REPLACE_MANY];
	size_t count = 0;

	for (size_t i = 0; i < run->plan_count; i++) {
		struct save_plan *p = run->plans[i];

		if (p->dead)
			continue;
		if (!p->old)
			new[count++] = p;
		if (p->old || count == REPLACE_MANY) {
			create_all(run, r, new, count);
			count = 0;
		}
		if (p->old)
			update(run, r, p);
	}
	create_all(run, r, new, count);
}

static bool open_roster(struct save_run *run)
{
	struct diag d = DIAG_INIT;
	bool good = roster_open(&run->roster, run->net.root, &d);

	cli_report(run->cli, &d);
	diag_release(&d);
	return good;
}

/* A folder that the readers would not look into is no place for a record. */
static bool check_into(struct save_run *run)
{
	const char *into = run->wish.into;

	if (!into || (into[0] && into[0] != '.' && into[0] != '/' &&
		      !strstr(into, "/.") && !strstr(into, "//") &&
		      into[strlen(into) - 1] != '/'))
		return true;
	cli_error(run->cli,
		  "--into takes a folder below the network, not hidden, as in "
		  "'apa-2026'; '%s' is none",
		  into);
	return false;
}

void save_write(struct save_run *run)
{
	struct diag d = DIAG_INIT;
	struct replace r;

	if (run->stop || !check_into(run))
		return;
	if (run->wish.dry) {
		if (open_roster(run)) {
			save_compare(run);
			show_plans(run);
		}
		return;
	}
	if (!replace_open(&r, run->net.root, REPLACE_WAIT, &d)) {
		cli_report(run->cli, &d);
	} else {
		cli_report(run->cli, &d);
		if (open_roster(run)) {
			save_compare(run);
			write_plans(run, &r);
		}
		replace_close(&r);
	}
	diag_release(&d);
}
