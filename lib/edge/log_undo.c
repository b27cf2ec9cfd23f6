#include "config.h"

#include "edge/log_impl.h"

#include <errno.h>
#include <unistd.h>

#include "base/file.h"
#include "base/replace.h"
#include "codec/json.h"
#include "codec/splice.h"

const char log_undo_name[] = ".kith.undo";

enum {
	NOTE_BYTES = 64 << 20, /* no note of ours is larger */
};

static const struct splice_step log_path[] = {SPLICE_KEY("log"), SPLICE_END};

/* An edit that sets the whole text. */
struct note_edit {
	struct replace_edit base; /* first */
	struct str text;
};

static bool put_note(struct replace_edit *base, struct str old, struct buf *out,
		     struct diag *d)
{
	(void)old;
	(void)d;
	buf_addstr(out, ((struct note_edit *)base)->text);
	return true;
}

static void put_text(struct buf *out, const char *key, struct str text)
{
	buf_addf(out, "%s\"%s\":", out->s[out->len - 1] == '{' ? "" : ",", key);
	json_write_string(out, text);
}

bool log_undo_note(struct log_run *run, struct replace *r, struct diag *d)
{
	struct note_edit e = {.base = {.edit = put_note, .limit = NOTE_BYTES}};
	enum replace_result result;
	struct buf text = BUF_INIT;

	for (size_t i = 0; i < run->count; i++) {
		const struct log_target *t = &run->targets[i];

		buf_addc(&text, '{');
		put_text(&text, "file", str_z(t->who->path));
		put_text(&text, "added", buf_str(&t->added));
		put_text(&text, "old", buf_str(&t->old));
		buf_addz(&text, "}\n");
	}
	e.text = buf_str(&text);
	result = replace_create(r, log_undo_name, 0, e.text, d);
	if (result == REPLACE_EXISTS)
		result = replace_file(r, log_undo_name, 0, &e.base, d);
	buf_release(&text);
	return result == REPLACE_DONE || result == REPLACE_SAME;
}

/* One line of the note, and what came of it. */
struct undo {
	struct replace_edit base; /* first */
	const struct roster_entry *who;
	struct str added, old;
};

static bool take_back(struct replace_edit *base, struct str old,
		      struct buf *out, struct diag *d)
{
	struct undo *u = (struct undo *)base;
	struct splice s;
	bool good = splice_init(&s, old, u->who->full, d) &&
		    splice_undo(&s, log_path, u->added, u->old, d);

	if (good)
		buf_addstr(out, splice_text(&s));
	splice_release(&s);
	return good;
}

static const struct roster_entry *find_file(const struct log_run *run,
					    struct str path)
{
	for (size_t i = 0; i < run->roster.count; i++)
		if (str_is(path, run->roster.entries[i].path))
			return &run->roster.entries[i];
	return NULL;
}

static bool read_line(struct log_run *run, struct str line, struct undo *u,
		      struct diag *d)
{
	struct json_error err;
	const struct node *n = json_read(&run->arena, line, &err);
	struct str path = node_text(n, "file");

	*u = (struct undo){.base = {.edit = take_back},
			   .who = find_file(run, path),
			   .added = node_text(n, "added"),
			   .old = node_text(n, "old")};
	if (!path.n || !u->added.n) {
		diag_error(d, log_undo_name, POS_NONE,
			   "can't be understood; remove it");
		return false;
	}
	if (!u->who)
		diag_error(d, NULL, POS_NONE,
			   "'%.*s' is no longer in the network", STR_ARG(path));
	return u->who;
}

static bool undo_line(struct log_run *run, struct replace *r, struct str line,
		      struct diag *d)
{
	int flags = run->wish.follow ? REPLACE_FOLLOW : 0;
	struct undo u;

	if (!read_line(run, line, &u, d) ||
	    replace_file(r, u.who->path, flags, &u.base, d) != REPLACE_DONE)
		return false;
	if (run->wish.say)
		buf_addf(&run->out, "%s: the entry is taken back\n",
			 u.who->path);
	return true;
}

static void undo_all(struct log_run *run, struct replace *r, struct str note)
{
	struct diag d = DIAG_INIT;
	size_t done = 0, kept = 0;

	while (note.n) {
		const char *nl = memchr(note.p, '\n', note.n);
		size_t n = nl ? (size_t)(nl - note.p) : note.n;

		if (undo_line(run, r, (struct str){note.p, n}, &d))
			done++;
		else
			kept++;
		note.p += nl ? n + 1 : n;
		note.n -= nl ? n + 1 : n;
	}
	if (!done)
		log_fail(run, &d, kept ? CLI_NO : CLI_TROUBLE);
	else if (kept)
		log_fail(run, &d, CLI_NO);
	cli_report(run->cli, &d);
	/* what stands no more will not stand again; best effort */
	if (done)
		unlinkat(r->dir, log_undo_name, 0);
	diag_release(&d);
}

static void undo_locked(struct log_run *run, struct replace *r)
{
	struct buf path = BUF_INIT, note = BUF_INIT;

	buf_addf(&path, "%s/%s", run->net.root, log_undo_name);
	if (file_slurp(path.s, NOTE_BYTES, &note) == 0)
		undo_all(run, r, buf_str(&note));
	else if (errno == ENOENT)
		cli_error(run->cli, "there is nothing to take back");
	else
		cli_error(run->cli, "can't read '%s': %s", path.s,
			  store_strerror(errno));
	buf_release(&note);
	buf_release(&path);
}

void log_undo(struct log_run *run)
{
	struct replace r;
	struct diag d = DIAG_INIT;

	if (run->stop)
		return;
	if (!replace_open(&r, run->net.root, REPLACE_WAIT, &d)) {
		log_fail(run, &d, CLI_TROUBLE);
	} else {
		cli_report(run->cli, &d);
		undo_locked(run, &r);
		replace_close(&r);
	}
	diag_release(&d);
}
