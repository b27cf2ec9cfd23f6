#include "config.h"

#include "log_impl.h"

#include "value/date.h"

/*
 * What a word was meant to be that is none of TYPE, VIA and @EVENT, and is not
 * likely to be the text: a day, somebody, an event, a key. The text can always
 * be given with -k.
 */

const char *log_meant_type(struct str word)
{
	const char *meant = vocab_meant_type(word);

	return meant ? meant
		     : suggest_nearest(word, vocab_log_types,
				       sizeof(*vocab_log_types));
}

void log_refuse_words(struct log_run *run)
{
	const struct cli *cli = run->cli;
	const char *near = NULL, *via = "", *word = NULL;

	run->stop = true;
	if (cli->operand_count < 2) {
		cli_usage(run->cli, "name the contacts, then what happened, "
				    "as in 'kith log lee met'");
		return;
	}
	for (size_t i = 1; i < cli->operand_count && !near; i++) {
		word = cli->operands[i];
		near = log_meant_type(str_z(word));
	}
	if (near && vocab_has(vocab_channels, str_z(word)))
		via = word;
	if (near)
		cli_usage(run->cli,
			  "none of the words after '%s' is a type of entry; "
			  "did you mean '%s%s%s'?",
			  cli->operands[0], near, *via ? " " : "", via);
	else
		cli_usage(run->cli,
			  "none of the words after '%s' is a type of entry; "
			  "'kith help log' lists them",
			  cli->operands[0]);
}

const struct field *log_find_key(struct str key)
{
	char path[64] = "log.";

	if (key.n > sizeof(path) - 5)
		return NULL;
	memcpy(path + 4, key.p, key.n);
	return schema_find((struct str){path, key.n + 4});
}

void log_refuse_key(struct log_run *run, struct str key)
{
	struct suggestion s = suggest_for(key);

	for (const struct field *f = schema_fields; f->name; f++)
		if (strncmp(f->name, "log.", 4) == 0)
			suggest_offer(&s, str_z(f->name + 4));
	if (s.name.p)
		cli_usage(run->cli,
			  "a log entry has no key '%.*s'; did you mean '%.*s'?",
			  STR_ARG(key), STR_ARG(s.name));
	else
		cli_usage(run->cli,
			  "a log entry has no key '%.*s'; one of your own "
			  "begins with 'x-'",
			  STR_ARG(key));
}

/* A word that was probably meant to be a channel, or NULL. A text may come
 * after the channel, too, so that less counts as a typo there. */
static const char *suggest_channel(const char *word, bool between)
{
	struct suggestion s = suggest_for(str_z(word));

	if (!between && s.distance > 2)
		s.distance = 2;
	for (const struct word *w = vocab_channels; w->name; w++)
		suggest_offer(&s, str_z(w->name));
	return s.name.p;
}

static bool hint_day(struct log_run *run, const char *word)
{
	struct day_range range;

	if (!day_parse_range(str_z(word), run->cli->today, &range) ||
	    range.from != range.to)
		return false;
	cli_usage(run->cli,
		  "'%s' is a day, which is given with -d %s. If it is the "
		  "text, say -k text='%s'",
		  word, word, word);
	return true;
}

/* The whole id of a record: of an event, or of somebody. */
static bool hint_record(struct log_run *run, const char *word)
{
	const struct roster_entry *who =
		roster_by_id(&run->roster, str_z(word));
	struct buf raw = BUF_INIT;
	struct diag unsaid = DIAG_INIT;
	struct record r;
	bool known;

	if (!who)
		return false;
	record_init(&r);
	known = roster_load(who, &raw, &r, &unsaid) && r.kind != RECORD_PROGRAM;
	if (known && r.kind == RECORD_EVENT)
		cli_usage(run->cli,
			  "'%s' is an event: write @%s. If it is the text, say "
			  "-k text='%s'",
			  word, word, word);
	else if (known)
		cli_usage(run->cli,
			  "'%s' is somebody, who is named before the type. If "
			  "it is the text, say -k text='%s'",
			  word, word);
	record_release(&r);
	buf_release(&raw);
	diag_release(&unsaid);
	return known;
}

static bool hint_key(struct log_run *run, const char *word)
{
	struct str key = {word, strcspn(word, "=")};

	if (!word[key.n] || !log_find_key(key))
		return false;
	cli_usage(run->cli, "'%s' is a key and its value; write -k %s", word,
		  word);
	return true;
}

/* "asked observership": what was asked for, which is more than a text. */
static bool hint_ask(struct log_run *run, struct str type, const char *word)
{
	if (!str_is(type, "asked") || !vocab_has(vocab_asks, str_z(word)))
		return false;
	for (size_t i = 0; i < run->wish.key_count; i++)
		if (strncmp(run->wish.keys[i], "ask=", 4) == 0)
			return false;
	cli_usage(run->cli,
		  "'%s' is a kind of request; write -k ask=%s in its place. If "
		  "it is the text, say -k text='%s'",
		  word, word, word);
	return true;
}

static void hint_channel(struct log_run *run, const char *word,
			 enum word_place place)
{
	bool more = place == WORD_BETWEEN;
	const char *near = suggest_channel(word, more);

	if (vocab_has(vocab_channels, str_z(word)))
		cli_usage(run->cli,
			  "'%s' is a second channel; an entry has one. If it "
			  "is the text, say -k text='%s'",
			  word, word);
	else if (near)
		cli_usage(run->cli,
			  "'%s' is no channel; did you mean '%s'? If it is the "
			  "text, say -k text='%s'",
			  word, near, word);
	else if (more)
		cli_usage(run->cli,
			  "'%s' is no channel; put quotes around a text of "
			  "several words, or say -k via='%s'",
			  word, word);
}

void log_check_word(struct log_run *run, struct str type, const char *word,
		    enum word_place place)
{
	if (strcmp(word, "@") == 0)
		cli_usage(run->cli, "'@' is followed by the id of an event, as "
				    "in @apa-2026");
	else if (!hint_day(run, word) && !hint_record(run, word) &&
		 !hint_key(run, word) && !hint_ask(run, type, word) &&
		 place != WORD_AFTER_VIA)
		hint_channel(run, word, place);
	run->stop = run->cli->stop;
}
