#include "config.h"

#include "cli/targets.h"

#include <stdlib.h>

#include "cli/input.h"
#include "cli/writer.h"

static enum input_verdict add_record(void *ctx, struct input_item *item)
{
	struct targets_stream *s = ctx;
	const struct record *r = &item->record;

	if (!record_has_file(r))
		return INPUT_DROP;
	MEM_GROW(s->records, s->count, s->cap);
	s->records[s->count++] =
		(struct targets_record){arena_str(&s->arena, r->id),
					arena_str(&s->arena, record_name(r)),
					arena_str(&s->arena, r->file)};
	return INPUT_KEEP;
}

bool targets_stream_read(struct targets_stream *s, struct cli *cli)
{
	const struct input_job job = {.emit = add_record};

	input_run_stdin(cli, &job, s);
	if (cli->status == CLI_OK && s->count)
		return true;
	cli_error(cli, "%snothing written",
		  s->count ? "" : "no record on standard input; ");
	return false;
}

void targets_stream_release(struct targets_stream *s)
{
	free(s->records);
	arena_release(&s->arena);
}

static void add(struct targets *t, const struct roster_entry *who)
{
	for (size_t i = 0; i < t->count; i++)
		if (t->list[i] == who)
			return;
	MEM_GROW(t->list, t->count, t->cap);
	t->list[t->count++] = who;
}

/* An id is not enough: it may be somebody else's in this network. */
const struct roster_entry *targets_from_stream(struct cli *cli,
					       const struct roster *roster,
					       const struct targets_record *r)
{
	const struct roster_entry *who = roster_by_id(roster, r->id);
	const struct roster_entry *good = NULL;
	struct buf title = BUF_INIT;

	network_title(&title, roster->root);
	if (!who)
		cli_error(
			cli,
			"'%.*s' of the stream has no file in the network '%s'",
			STR_ARG(r->id), title.s);
	else if (roster_is_elsewhere(who, r->file.p))
		cli_refuse(
			cli,
			"'%.*s' of the stream is from '%.*s', not from '%s' of "
			"the network",
			STR_ARG(r->id), STR_ARG(r->file), who->path);
	else if (!roster_is_named(who, r->name))
		cli_refuse(
			cli,
			"'%.*s' of the stream is '%.*s', who is somebody else "
			"in the network '%s'",
			STR_ARG(r->id), STR_ARG(r->name), title.s);
	else
		good = who;
	buf_release(&title);
	return good;
}

static void add_typed(struct targets *t, struct cli *cli, const char *typed)
{
	struct diag d = DIAG_INIT;
	bool many;
	const struct roster_entry *who =
		roster_find(&t->roster, typed, &many, &d);

	if (who)
		add(t, who);
	else
		cli_fail(cli, &d, many ? CLI_NO : CLI_TROUBLE);
	diag_release(&d);
}

static bool is_dash(const char *word)
{
	return word[0] == '-' && !word[1];
}

const char *targets_first(const struct targets_stream *s, char **words,
			  size_t count)
{
	if (s->count)
		return s->records[0].file.p;
	if (count && (strchr(words[0], '/') || store_is_record_name(words[0])))
		return words[0];
	return NULL;
}

bool targets_open(struct targets *t, struct cli *cli, char **words,
		  size_t count)
{
	struct targets_stream s = {.records = NULL};
	const struct roster_entry *who;
	bool has_dash = false, good = true;

	*t = (struct targets){.root = NULL};
	for (size_t i = 0; i < count; i++)
		has_dash |= is_dash(words[i]);
	if (has_dash)
		good = targets_stream_read(&s, cli);
	good = good && cli_open_roster(cli, &t->roster, &t->root,
				       targets_first(&s, words, count));
	for (size_t i = 0; i < count && good; i++) {
		if (!is_dash(words[i]))
			add_typed(t, cli, words[i]);
		else
			for (size_t k = 0; k < s.count; k++)
				if ((who = targets_from_stream(cli, &t->roster,
							       &s.records[k])))
					add(t, who);
	}
	targets_stream_release(&s);
	return good && cli->status == CLI_OK;
}

bool targets_open_me(struct targets *t, struct cli *cli)
{
	bool good = targets_open(t, cli, NULL, 0);

	if (good)
		add(t, &t->roster.me);
	return good;
}

void targets_release(struct targets *t)
{
	free(t->list);
	roster_release(&t->roster);
	free(t->root);
}
