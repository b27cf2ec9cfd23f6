/* kith-set: change keys in one or many files. */
#include "config.h"

#include <stdlib.h>

#include "base/text.h"
#include "cli/rewrite.h"
#include "cli/targets.h"
#include "commands.h"
#include "guard/notes.h"
#include "me.h"
#include "store/change.h"

/* What was typed, whom and what, and those it names. */
struct set {
	struct cli cli;
	struct targets targets;
	char **ids, **words;
	size_t id_count, word_count;
	/* a change and the first operand after one, or NULL */
	const char *before, *after;
	const char *dotted; /* the last change of a key with `me.`, or NULL */
	/* the words as records of each kind take them */
	struct assign *lists[RECORD_SETTINGS + 1];
	bool refused[RECORD_SETTINGS + 1];
	struct guard_written written;
	struct arena arena;
	struct buf out;
};

/* "me.visa=J-1" is "me visa=J-1". */
static char *take_word(struct set *s, char *word)
{
	if (!str_starts(str_z(word), STR("me.")))
		return word;
	s->dotted = word;
	return word + strlen("me.");
}

static void sort_operands(struct set *s)
{
	size_t room = (s->cli.operand_count + 1) * sizeof(char *);

	s->ids = arena_alloc(&s->arena, room);
	s->words = arena_alloc(&s->arena, room);
	for (size_t i = 0; i < s->cli.operand_count; i++)
		if (assign_is(s->cli.operands[i]))
			s->words[s->word_count++] =
				take_word(s, s->cli.operands[i]);
		else
			s->ids[s->id_count++] = s->cli.operands[i];
	for (size_t i = 1; i < s->cli.operand_count && !s->after; i++)
		if (assign_is(s->cli.operands[i - 1]) &&
		    !assign_is(s->cli.operands[i])) {
			s->before = s->cli.operands[i - 1];
			s->after = s->cli.operands[i];
		}
}

static const char *other_than_me(const struct set *s)
{
	size_t i = 0;

	while (i + 1 < s->id_count && strcmp(s->ids[i], "me") == 0)
		i++;
	return s->ids[i];
}

/* "city=New York": is it nobody who comes after a value? */
static void hint_blank(struct set *s)
{
	struct diag ignored = DIAG_INIT;
	struct buf hint = BUF_INIT;
	bool many;

	if (s->after && s->targets.roster.root &&
	    !roster_find(&s->targets.roster, s->after, &many, &ignored) &&
	    !many)
		assign_hint_blank(&hint, s->before, s->after);
	if (hint.len)
		cli_note(&s->cli, "%s", hint.s);
	buf_release(&hint);
	diag_release(&ignored);
}

/* The first change of a key of kith.yaml that is not of `me`; or NULL. */
static const char *find_setting(const struct set *s)
{
	static const char *const maps[] = {"policy.", "season.", "defaults."};

	for (size_t i = 0; i < s->word_count; i++)
		for (size_t k = 0; k < sizeof(maps) / sizeof(*maps); k++)
			if (str_starts(str_z(s->words[i]), str_z(maps[k])))
				return s->words[i];
	return NULL;
}

static bool check_operands(struct set *s)
{
	const char *setting = find_setting(s);

	if (setting)
		cli_usage(&s->cli, "'%s' is of kith.yaml; 'kith edit' opens it",
			  setting);
	else if (!s->id_count && !s->dotted)
		cli_usage(&s->cli,
			  "name whom to change and how, as in 'kith set "
			  "lee role=attending'");
	else if (!s->word_count)
		cli_usage(&s->cli,
			  "nothing to change after '%s'; write KEY=VALUE, "
			  "+TAG or -TAG",
			  s->ids[s->id_count - 1]);
	return !s->cli.stop;
}

/* An address or a profile is one person's. */
static void warn_shared(const struct set *s, const struct assign *list,
			struct diag *d)
{
	for (size_t i = 0; i < s->word_count && s->targets.count > 1; i++)
		if (list[i].value && list[i].how != ASSIGN_TAKE &&
		    (str_is(list[i].key, "email") ||
		     str_is(list[i].key, "linkedin")))
			diag_warning(d, NULL, POS_NONE,
				     "%zu files get the same '%.*s', by which "
				     "one person is known%s",
				     s->targets.count, STR_ARG(list[i].key),
				     diag_undo(d, "; 'kith undo' takes it "
						  "back"));
}

/* For struct rewrite, as edit and done are: what is wrong with the words is
 * said once a kind. */
static int check(void *ctx, struct rewrite_file *f, struct diag *d)
{
	struct set *s = ctx;
	enum record_kind kind = f->record.kind;
	struct assign *list = s->lists[kind];

	if (!list) {
		list = s->lists[kind] =
			arena_alloc(&s->arena, s->word_count * sizeof(*list));
		for (size_t i = 0; i < s->word_count; i++)
			s->refused[kind] |= !assign_parse(
				&list[i], &s->arena, str_z(s->words[i]), kind,
				s->cli.today, d);
		if (kind == RECORD_SETTINGS && !s->refused[kind])
			s->refused[kind] = !me_check(list, s->word_count, d);
		if (!s->refused[kind]) {
			change_check_ids(&s->targets.roster, list,
					 s->word_count, d);
			warn_shared(s, list, d);
		}
	}
	if (s->refused[kind])
		return CLI_TROUBLE;
	/* of whom it tells is the user's own affair */
	if (kind == RECORD_SETTINGS)
		return CLI_OK;
	guard_written_begin(&s->written, &f->record, f->who->full, d);
	for (size_t i = 0; i < s->word_count; i++)
		if (list[i].how != ASSIGN_TAKE)
			guard_written_warn(&s->written, list[i].field,
					   list[i].value);
	return CLI_OK;
}

static bool edit(void *ctx, struct rewrite_file *f, struct splice *splice,
		 struct diag *d)
{
	const struct set *s = ctx;
	enum record_kind kind = f->record.kind;

	return change_record(splice, s->lists[kind], s->word_count, kind, d);
}

static void done(void *ctx, const struct rewrite_file *f,
		 enum replace_result result)
{
	struct set *s = ctx;

	if (!s->cli.verbose || s->cli.dry_run)
		return;
	text_show(&s->out, record_name(&f->record), true);
	buf_addf(&s->out, "  %s\n", f->who->path);
	if (result == REPLACE_SAME)
		buf_addz(&s->out, "  nothing to change\n");
	else
		rewrite_put_changes(&s->out, f, s->lists[f->record.kind],
				    s->word_count);
}

static void write_targets(struct set *s)
{
	const struct rewrite job = {.root = s->targets.root,
				    .what = "set",
				    .ctx = s,
				    .check = check,
				    .edit = edit,
				    .done = done,
				    .out = &s->out};
	size_t count = s->targets.count;
	struct rewrite_file *list = mem_zalloc(count * sizeof(*list));
	struct rewrite_file **files = mem_zalloc(count * sizeof(*files));

	for (size_t i = 0; i < count; i++) {
		files[i] = &list[i];
		list[i].who = s->targets.list[i];
		record_init(&list[i].record);
	}
	s->written.root = s->targets.root;
	rewrite_files(&s->cli, &job, files, count);
	guard_written_release(&s->written);
	for (size_t i = 0; i < count; i++)
		rewrite_file_release(&list[i]);
	free(files);
	free(list);
}

static size_t count_me(const struct set *s)
{
	size_t count = 0;

	for (size_t i = 0; i < s->id_count; i++)
		count += strcmp(s->ids[i], "me") == 0;
	return count;
}

/* Is somebody's id `me`? Then `me` alone is that one. */
static bool is_taken(const struct set *s)
{
	return roster_by_id(&s->targets.roster, STR("me"));
}

/* Whom the ids name; `me`, which is no id, and a key with `me.` are the user.
 */
static bool open_targets(struct set *s)
{
	size_t mine = count_me(s);

	if (!mine && !s->dotted)
		return targets_open(&s->targets, &s->cli, s->ids, s->id_count);
	if (!targets_open_me(&s->targets, &s->cli))
		return false;
	if (s->dotted || !is_taken(s)) {
		if (mine == s->id_count)
			return true;
		cli_error(&s->cli,
			  "you ('me') and '%s' are not changed together; run "
			  "'kith set me KEY=VALUE' by itself",
			  other_than_me(s));
		return false;
	}
	targets_release(&s->targets);
	return targets_open(&s->targets, &s->cli, s->ids, s->id_count);
}

int main(int argc, char **argv)
{
	struct set s = {.id_count = 0};

	cli_init(&s.cli, &command_set, argc, argv);
	while (cli_next(&s.cli) >= 0)
		;
	sort_operands(&s);
	if (!s.cli.stop && check_operands(&s)) {
		if (open_targets(&s))
			write_targets(&s);
		else
			hint_blank(&s);
		if (s.cli.dry_run)
			cli_show_file(&s.cli, buf_str(&s.out));
		else
			cli_show(&s.cli, buf_str(&s.out));
		targets_release(&s.targets);
	}
	buf_release(&s.out);
	arena_release(&s.arena);
	return cli_end(&s.cli);
}
