#include "config.h"

#include "set_impl.h"

#include <stdlib.h>

#include "store/change.h"
#include "store/replace.h"
#include "value/diff.h"

/* The assignments as records of that kind take them, or NULL: refused. */
static const struct assign *list_for(struct set_words *w, enum record_kind kind,
				     int today, struct diag *d)
{
	bool good = true;

	if (w->list[kind])
		return w->list[kind];
	w->list[kind] = mem_zalloc(w->count * sizeof(*w->list[kind]));
	for (size_t i = 0; i < w->count; i++)
		good &= assign_parse(&w->list[kind][i], &w->arena,
				     str_z(w->words[i]), kind, today, d);
	return good ? w->list[kind] : NULL;
}

static bool edit_text(const struct change *c, struct str old, struct buf *out,
		      struct diag *d)
{
	enum record_kind kind = c->record.kind;
	struct splice s;
	bool good = splice_init(&s, old, c->who->full, d) &&
		    change_record(&s, c->words->list[kind], c->words->count,
				  kind, d);

	if (good)
		buf_addstr(out, splice_text(&s));
	splice_release(&s);
	return good;
}

static bool edit(struct replace_edit *base, struct str old, struct buf *out,
		 struct diag *d)
{
	struct change *c = (struct change *)base;

	base->half = !roster_is_whole(c->who, old, c->record.kind,
				      record_name(&c->record));
	if (base->half || !edit_text(c, old, out, d))
		return false;
	buf_clear(&c->before);
	buf_addstr(&c->before, old);
	buf_clear(&c->after);
	buf_addstr(&c->after, buf_str(out));
	return true;
}

/* What becomes of one file, before any is written. */
static int check_one(struct cli *cli, const struct targets *t, struct change *c,
		     struct diag *d)
{
	int status = cli_replace_status(
		replace_look(t->root, c->who->path, cli->write_flags, d));

	if (status)
		return status;
	if (!roster_load(c->who, &c->before, &c->record, d))
		return CLI_TROUBLE;
	if (!list_for(c->words, c->record.kind, cli->today, d))
		return CLI_TROUBLE;
	return edit_text(c, buf_str(&c->before), &c->after, d) ? CLI_OK
							       : CLI_NO;
}

static void check_ids(struct targets *t, const struct set_words *w,
		      struct diag *d)
{
	for (int kind = 0; kind < RECORD_SEASON; kind++)
		if (w->list[kind])
			change_check_ids(&t->roster, w->list[kind], w->count,
					 d);
}

static bool check_all(struct cli *cli, struct targets *t, struct change *list)
{
	struct diag d = DIAG_INIT;
	int status = CLI_OK;

	for (size_t i = 0; i < t->count && status != CLI_TROUBLE; i++) {
		int one = check_one(cli, t, &list[i], &d);

		status = one > status ? one : status;
	}
	if (status && t->count > 1)
		diag_error(&d, NULL, POS_NONE,
			   "nothing written to any of the %zu files", t->count);
	if (status)
		cli_fail(cli, &d, status);
	else if (t->count)
		check_ids(t, list->words, &d);
	cli_report(cli, &d);
	return !status;
}

/* Reports what became of each file. */
static void settle(struct cli *cli, const struct targets *t,
		   const struct change *list, struct replace_old *files,
		   struct buf *out)
{
	struct diag d = DIAG_INIT;
	size_t done = 0;
	int status = CLI_OK;

	for (size_t i = 0; i < t->count; i++) {
		int one = cli_replace_status(files[i].result);

		if (files[i].result == REPLACE_DONE) {
			done++;
			if (cli->verbose)
				set_report(out, &list[i]);
		} else if (files[i].result == REPLACE_SAME && cli->verbose) {
			set_report_same(out, &list[i]);
		}
		status = one > status ? one : status;
		diag_move(&d, &files[i].d);
		diag_release(&files[i].d);
	}
	for (size_t i = 0; i < t->count && done && status; i++)
		if (files[i].result != REPLACE_SAME)
			diag_error(&d, t->list[i]->full, POS_NONE, "%s",
				   files[i].result == REPLACE_DONE
					   ? "written; undo it with 'kith undo'"
					   : "not written");
	if (status)
		cli_fail(cli, &d, status);
	cli_report(cli, &d);
}

static void write_all(struct cli *cli, struct replace *r,
		      const struct targets *t, struct change *list,
		      struct buf *out)
{
	struct replace_old *files = mem_zalloc(t->count * sizeof(*files));

	for (size_t i = 0; i < t->count; i++)
		files[i] = (struct replace_old){.path = list[i].who->path,
						.edit = &list[i].base,
						.d = DIAG_INIT};
	replace_all(r, files, t->count, cli->write_flags | REPLACE_TOGETHER);
	settle(cli, t, list, files, out);
	free(files);
}

static void change_all(struct cli *cli, struct targets *t, struct change *list,
		       struct buf *out)
{
	struct replace r;

	if (cli->dry_run) {
		if (!check_all(cli, t, list))
			return;
		for (size_t i = 0; i < t->count; i++)
			diff_unified(out, list[i].who->path,
				     buf_str(&list[i].before),
				     buf_str(&list[i].after));
		return;
	}
	if (!cli_replace_open(cli, &r, t->root, "set"))
		return;
	if (check_all(cli, t, list))
		write_all(cli, &r, t, list, out);
	replace_close(&r);
}

void set_write(struct cli *cli, struct targets *t, struct set_words *w,
	       struct buf *out)
{
	struct change *list = mem_zalloc(t->count * sizeof(*list));

	for (size_t i = 0; i < t->count; i++) {
		list[i].base.edit = edit;
		list[i].who = t->list[i];
		list[i].words = w;
		record_init(&list[i].record);
	}
	change_all(cli, t, list, out);
	for (size_t i = 0; i < t->count; i++) {
		record_release(&list[i].record);
		buf_release(&list[i].before);
		buf_release(&list[i].after);
	}
	free(list);
}
