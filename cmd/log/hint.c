#include "config.h"

#include "log_impl.h"

#include "base/text.h"
#include "model/typed.h"

/*
 * Words that would be taken for the text, but are more likely a day, a
 * contact, an event, a key or a channel, are refused with what to write
 * instead; -k text=WORD gives any text.
 */

/* What people type for a type, and what says it here. */
static const struct word habits[] = {
	{"promised", "add --promise 'friday my CV' to another type"},
	{"kept", "add --kept to another type"},
	{"done", "add --done to another type to remove the plan"},
	{"next", "add --next '+2w send the CV' to another type"},
	{"plan", "'kith set ID next.date=+2w' sets the plan"},
	{"snooze", "'kith set ID next.date=+2w' sets the plan"},
	{"remind", "'kith set ID next.date=+2w' sets the plan"},
	{"tag", "'kith set ID +TAG' adds a tag"},
	{"undo", "'kith log --undo' undoes the last run"},
	{NULL, NULL},
};

/* Type and text in one argument, as of somebody who writes a sentence. A word
 * that is merely near a type is of the text: it must stay in it. */
static bool hint_sentence(struct log_run *run)
{
	const struct cli *cli = run->cli;

	for (size_t i = 1; i < cli->operand_count; i++) {
		struct str type, text;
		const char *meant;

		if (!str_cut(str_z(cli->operands[i]), ' ', &type, &text))
			continue;
		meant = typed_says_type(type);
		if (!meant)
			continue;
		cli_usage(run->cli,
			  "the type goes before the quotes: kith log %s %s "
			  "\"%.*s\"",
			  cli->operands[0], meant, STR_ARG(str_trim(text)));
		return true;
	}
	return false;
}

/* The first operand after the contacts that people type for a type, with
 * `meant`, or as a habit, with `advice`; NULL for none. A channel may stand for
 * a type, too, but beside one with a typo it is the channel. */
static const char *find_common(const struct cli *cli, const char **meant,
			       const char **advice)
{
	for (size_t i = 1; i < cli->operand_count; i++) {
		const char *word = cli->operands[i];

		*advice = vocab_help(habits, str_z(word));
		*meant = vocab_has(vocab_channels, str_z(word))
				 ? NULL
				 : vocab_meant_type(str_z(word));
		if (*advice || *meant)
			return word;
	}
	return NULL;
}

/* Whom an operand names, and of what kind that is; NULL for none, or for
 * several. */
static const struct roster_entry *find_who(struct log_run *run,
					   const char *typed)
{
	struct diag ignored = DIAG_INIT;
	const struct roster_entry *who;
	bool many;

	if (!run->roster.read)
		roster_read(&run->roster, NULL, NULL);
	who = roster_find(&run->roster, typed, &many, &ignored);
	diag_release(&ignored);
	return who;
}

/* Appends the names of the rows of a table. */
static void add_names(struct buf *out, const void *rows, size_t stride)
{
	for (const char *row = rows;; row += stride) {
		const char *name = *(const char *const *)(const void *)row;

		if (!name)
			break;
		buf_addf(out, "%s%s", out->len ? ", " : "", name);
	}
}

/* The channel that a word stands for, as "whatsapp" for chat; else the word. */
static struct str likely_channel(struct str word)
{
	const char *channel = vocab_suggest_channel(word, false);

	return channel && vocab_has(vocab_channels, str_z(channel))
		       ? str_z(channel)
		       : word;
}

/* What comes after the type: a channel, and all else as one text. */
static void add_rest(struct buf *out, char **words, size_t count)
{
	struct buf text = BUF_INIT;

	for (size_t i = 0; i < count; i++) {
		struct str word = str_z(words[i]);
		struct str channel = likely_channel(word);
		bool apart = !text.len && (word.p[0] == '@' ||
					   vocab_has(vocab_channels, channel));

		if (apart) {
			buf_addc(out, ' ');
			text_word(out, channel);
		} else {
			buf_addf(&text, "%s%s", text.len ? " " : "", words[i]);
		}
	}
	if (text.len)
		buf_addc(out, ' ');
	if (text.len)
		text_word(out, buf_str(&text));
	buf_release(&text);
}

/* The first operand that names nobody, which may be past the last. */
static size_t first_word(struct log_run *run)
{
	size_t i = 1;

	while (i < run->cli->operand_count &&
	       find_who(run, run->cli->operands[i]))
		i++;
	return i;
}

/* The operands from `i` on as one text, with what was typed as it is. */
static void add_words(struct buf *out, const struct cli *cli, size_t i)
{
	for (size_t first = i; i < cli->operand_count; i++)
		buf_addf(out, "%s%s", i > first ? " " : "", cli->operands[i]);
}

/* " ann rao": those that operands before `end` name. */
static void add_contacts(struct buf *out, const struct cli *cli, size_t end)
{
	for (size_t i = 0; i < end; i++) {
		buf_addc(out, ' ');
		text_word(out, str_z(cli->operands[i]));
	}
}

/* "called, no answer": what has not happened is no entry. */
static bool refuse_silence(struct log_run *run)
{
	struct buf text = BUF_INIT, command = BUF_INIT;
	size_t word = first_word(run);
	bool silence;

	add_words(&text, run->cli, word);
	silence = typed_says_silence(buf_str(&text));
	if (silence) {
		add_contacts(&command, run->cli, word);
		buf_addz(&command, " note ");
		text_word(&command, buf_str(&text));
		cli_usage(run->cli,
			  "silence needs no entry: kith counts the days from "
			  "your message, and 'kith due' says when to write "
			  "once more; as a remark: kith log%s",
			  command.s);
	}
	buf_release(&command);
	buf_release(&text);
	return silence;
}

/* Says the whole command, with a type between the contacts and the rest, which
 * begins with the first word that names nobody. */
static void refuse_without_type(struct log_run *run)
{
	const struct cli *cli = run->cli;
	size_t word = first_word(run);
	struct buf list = BUF_INIT, command = BUF_INIT, text = BUF_INIT;
	const char *said;

	add_contacts(&command, cli, word);
	add_words(&text, cli, word);
	said = typed_says_type(buf_str(&text));
	buf_addf(&command, " %s", said ? said : "TYPE");
	add_rest(&command, cli->operands + word, cli->operand_count - word);
	add_names(&list, vocab_log_types, sizeof(*vocab_log_types));
	cli_usage(run->cli,
		  "no log type after '%s'; write: kith log%s; the types are %s",
		  cli->operands[0], command.s, list.s);
	buf_release(&text);
	buf_release(&list);
	buf_release(&command);
}

/* Operand `i` is a channel. Who spoke on it did so together; who wrote, the
 * rest may say. */
static void refuse_bare_channel(struct log_run *run, size_t i)
{
	const char *word = run->cli->operands[i];
	const char *meant = vocab_meant_type(str_z(word));
	struct buf text = BUF_INIT;

	add_words(&text, run->cli, i + 1);
	if (!meant)
		meant = typed_says_type(buf_str(&text));
	if (meant)
		cli_usage(run->cli,
			  "no log type before the channel '%s'; did you mean "
			  "'%s %s'?",
			  word, meant, word);
	else
		cli_usage(run->cli,
			  "no log type before the channel '%s'; write 'sent "
			  "%s' if you wrote, 'replied %s' if they did",
			  word, word, word);
	buf_release(&text);
}

/* A program has types of its own: "interview" means "interviewed". */
static void refuse_for_program(struct log_run *run)
{
	struct str typed = str_z(run->cli->operands[1]);
	const char *meant = suggest_nearest(typed, vocab_program_log,
					    sizeof(*vocab_program_log));
	struct buf list = BUF_INIT;

	for (const struct word *w = vocab_program_log; w->name && !meant; w++)
		if (str_case_starts(str_z(w->name), typed))
			meant = w->name;
	add_names(&list, vocab_program_log, sizeof(*vocab_program_log));
	if (meant)
		cli_usage(run->cli,
			  "unknown log type '%.*s' of a program; did you mean "
			  "'%s'?",
			  STR_ARG(typed), meant);
	else
		cli_usage(run->cli,
			  "unknown log type '%.*s' of a program; it can be %s",
			  STR_ARG(typed), list.s);
	buf_release(&list);
}

/* "sent email hoa": the type before the contact, the first that is somebody. */
static void refuse_order(struct log_run *run)
{
	const struct cli *cli = run->cli;
	struct buf command = BUF_INIT;
	size_t who = 1;

	while (who + 1 < cli->operand_count &&
	       !find_who(run, cli->operands[who]))
		who++;
	if (!find_who(run, cli->operands[who]))
		who = 1;
	text_word(&command, str_z(cli->operands[who]));
	for (size_t i = 0; i < who; i++)
		buf_addf(&command, " %s", cli->operands[i]);
	cli_usage(run->cli,
		  "the contact comes before the type, as in 'kith log %s'",
		  command.s);
	buf_release(&command);
}

void log_refuse_operands(struct log_run *run)
{
	const char *advice = NULL;
	const struct cli *cli = run->cli;
	const char *meant = NULL, *word = NULL;
	const struct roster_entry *who;

	if (cli->operand_count < 2) {
		cli_usage(run->cli,
			  "name the contacts and what happened, as in 'kith "
			  "log lee met'%s",
			  run->options.entry.next
				  ? "; a plan alone is set by 'kith "
				    "set lee next.date=+1w'"
			  : run->options.done ? "; a plan alone is removed by "
						"'kith set lee next='"
			  : cli->operand_count
				  ? "; what is no message is a 'note'"
				  : "");
		return;
	}
	if (typed_type(str_z(cli->operands[0])).n) {
		refuse_order(run);
		return;
	}
	who = find_who(run, cli->operands[0]);
	if (who && who->kind == RECORD_PROGRAM) {
		refuse_for_program(run);
		return;
	}
	word = find_common(cli, &meant, &advice);
	if ((!advice && refuse_silence(run)) || (!word && hint_sentence(run)))
		return;
	for (size_t i = 1; i < cli->operand_count && !meant && !advice; i++) {
		word = cli->operands[i];
		advice = vocab_help(habits, str_z(word));
		if (find_who(run, word))
			continue;
		if (vocab_has(vocab_channels, str_z(word))) {
			refuse_bare_channel(run, i);
			return;
		}
		meant = vocab_suggest_type(str_z(word));
	}
	if (advice) {
		cli_usage(run->cli, "unknown log type '%s'; %s", word, advice);
		return;
	}
	if (meant)
		cli_usage(run->cli, "unknown log type '%s'; did you mean '%s'?",
			  word, meant);
	else
		refuse_without_type(run);
}

bool log_refuse_early(struct log_run *run, const char *word, const char *type)
{
	struct buf day = BUF_INIT;

	if (vocab_has(vocab_channels, str_z(word)))
		cli_usage(run->cli,
			  "the channel comes after the type: write '%s %s'",
			  type, word);
	else if (word[0] == '@' && word[1])
		cli_usage(run->cli,
			  "the event comes after the type: write '%s %s'", type,
			  word);
	else if (schema_typed_day(&day, str_z(word), run->cli->today, "-d "))
		cli_usage(run->cli, "%s", day.s);
	buf_release(&day);
	return run->cli->stop;
}

/* The whole id of an event or a contact. */
static bool hint_record(struct log_run *run, const char *word)
{
	const struct roster_entry *who =
		roster_by_id(&run->roster, str_z(word));
	struct buf raw = BUF_INIT;
	struct diag ignored = DIAG_INIT;
	struct record r;
	bool known;

	if (!who)
		return false;
	record_init(&r);
	known = roster_load(who, &raw, &r, &ignored) &&
		r.kind != RECORD_PROGRAM;
	if (known && r.kind == RECORD_EVENT)
		cli_usage(run->cli,
			  "'%s' is an event: write @%s, or -k text='%s' if it "
			  "is the text",
			  word, word, word);
	else if (known)
		cli_usage(run->cli,
			  "'%s' is a contact: name it before the type, or "
			  "write -k text='%s' if it is the text",
			  word, word);
	record_release(&r);
	buf_release(&raw);
	diag_release(&ignored);
	return known;
}

/* In "asked observership" the word is what was asked for. */
static void hint_ask(struct log_run *run, struct str type, const char *word)
{
	if (!str_is(type, "asked") || !vocab_has(vocab_asks, str_z(word)))
		return;
	for (size_t i = 0; i < run->options.entry.key_count; i++)
		if (strncmp(run->options.entry.keys[i], "ask=", 4) == 0)
			return;
	cli_usage(run->cli,
		  "'%s' is a kind of request: write -k ask=%s, or -k "
		  "text='%s' if it is the text",
		  word, word, word);
}

/* The event whose id, or name, begins with the words; NULL for none. */
static const struct roster_entry *find_event(struct log_run *run,
					     struct str words)
{
	const struct roster_entry *found = NULL;
	struct buf slug = BUF_INIT, typed = BUF_INIT, name = BUF_INIT;

	if (!run->roster.read)
		roster_read(&run->roster, NULL, NULL);
	text_slug(&slug, words);
	text_fold(&typed, words);
	for (size_t i = 0; i < run->roster.count && !found; i++) {
		const struct roster_entry *e = &run->roster.entries[i];

		buf_clear(&name);
		text_fold(&name, e->name);
		if (e->kind == RECORD_EVENT &&
		    (str_starts(e->id, buf_str(&slug)) ||
		     str_starts(buf_str(&name), buf_str(&typed))))
			found = e;
	}
	buf_release(&name);
	buf_release(&typed);
	buf_release(&slug);
	return found;
}

/* "@ohio psych conf", of an event whose name, or id, goes on so. The words end
 * where one has blanks: that is the text, unless it is the first. */
static void hint_event(struct log_run *run, struct str event,
		       const char *const *words)
{
	struct buf name = BUF_INIT, text = BUF_INIT;
	const struct roster_entry *found;

	if (roster_by_id(&run->roster, event))
		return;
	do
		buf_addf(&text, "%s%s", text.len ? " " : "", *words);
	while (*++words && !strpbrk(*words, " \t\n"));
	buf_addf(&name, "%.*s %s", STR_ARG(event), text.s);
	found = find_event(run, buf_str(&name));
	if (found)
		cli_usage(run->cli,
			  "'%s' is an event: write @%.*s, or -k text='%s' if "
			  "that is the text",
			  name.s, STR_ARG(found->id), text.s);
	buf_release(&name);
	buf_release(&text);
}

/* "at APA", of an event that there is. */
static void hint_at(struct log_run *run, const char *const *words)
{
	const struct roster_entry *found;

	if (!str_case_eq(str_z(words[0]), STR("at")) || !words[1])
		return;
	found = find_event(run, str_z(words[1]));
	if (found)
		cli_usage(run->cli, "'%s %s': an event is written as @%.*s",
			  words[0], words[1], STR_ARG(found->id));
}

void log_check_text(struct log_run *run, const struct typed_entry *e,
		    const char *const *words)
{
	const char *word = words[0];
	bool one = !strpbrk(word, " \t\n");

	if (e->at_event)
		hint_event(run, e->event, words);
	else if (!e->event.n)
		hint_at(run, words);
	if (one && !log_failed(run) && !hint_record(run, word))
		hint_ask(run, e->type, word);
}
