#include "config.h"

#include "add.h"

#include <stdlib.h>

#include "base/ascii.h"
#include "value/date.h"

void add_init(struct add *a, struct cli *cli)
{
	*a = (struct add){.cli = cli, .options = {.day = DAY_NONE}};
}

void add_release(struct add *a)
{
	roster_release(&a->roster);
	free(a->root);
	free(a->list);
	buf_release(&a->path);
	buf_release(&a->text);
	arena_release(&a->arena);
}

static bool is_type(const char *word)
{
	return vocab_log_type(str_z(word));
}

/* One word with blanks in it, or words up to a key, a tag or a type. */
static size_t take_name(struct add *a, char **words, size_t count)
{
	struct buf name = BUF_INIT;
	size_t n = 0;

	while (n < count && !assign_is(words[n]) && !is_type(words[n]) &&
	       words[n][0] != '@') {
		if (n)
			buf_addc(&name, ' ');
		buf_addstr(&name, str_trim(str_z(words[n])));
		if (strchr(words[n++], ' '))
			break;
	}
	a->name = arena_str(&a->arena, str_trim(buf_str(&name)));
	buf_release(&name);
	return n;
}

/* A log type with a typo would become part of the name. */
static bool check_name(struct add *a, char **words, size_t count)
{
	for (size_t i = 1; i < count; i++) {
		const char *w = words[i], *meant;

		if (!ascii_is_lower(w[0]) || strlen(w) < 4)
			continue;
		meant = vocab_meant_type(str_z(w));
		if (!meant)
			meant = suggest_nearest(str_z(w), vocab_log_types,
						sizeof(*vocab_log_types));
		if (!meant)
			continue;
		cli_usage(a->cli,
			  "no log type '%s'; did you mean '%s'? A name with "
			  "that word is one operand, in quotes",
			  w, meant);
		return false;
	}
	return true;
}

static bool take_key(struct add *a, const char *word)
{
	struct diag d = DIAG_INIT;
	struct assign *as;
	bool good;

	a->list = mem_grow(a->list, a->count, &a->cap, sizeof(*a->list));
	as = &a->list[a->count];
	good = assign_parse(as, &a->arena, str_z(word), RECORD_CONTACT,
			    a->cli->today, &d);
	if (good && (as->how == ASSIGN_TAKE || as->how == ASSIGN_CLEAR)) {
		diag_error(&d, NULL, POS_NONE,
			   "nothing to remove for somebody new: '%s'", word);
		good = false;
	}
	a->count += good;
	cli_report(a->cli, &d);
	diag_release(&d);
	return good;
}

/* The name as the first assignment. */
static bool put_name(struct add *a)
{
	struct buf word = BUF_INIT;
	bool good;

	buf_addz(&word, "name=");
	buf_addstr(&word, a->name);
	good = take_key(a, word.s);
	buf_release(&word);
	return good;
}

static bool refuse_rest(struct add *a, const char *word)
{
	const char *meant = vocab_meant_type(str_z(word));

	if (!meant)
		meant = suggest_nearest(str_z(word), vocab_log_types,
					sizeof(*vocab_log_types));
	if (meant)
		cli_usage(a->cli, "no log type '%s'; did you mean '%s'?", word,
			  meant);
	else
		cli_usage(a->cli,
			  "unexpected '%s' after the name; a key is "
			  "KEY=VALUE, and a log entry begins with its type",
			  word);
	return false;
}

bool add_words(struct add *a, char **words, size_t count)
{
	size_t at = take_name(a, words, count);
	bool good = true;

	if (!a->name.n) {
		cli_usage(a->cli, "the name comes first, as in 'kith add Ann "
				  "Lee role=fellow'");
		return false;
	}
	if (memchr(a->name.p, '\n', a->name.n)) {
		cli_usage(a->cli, "the name is of several lines");
		return false;
	}
	if (at > 1 && !check_name(a, words, at))
		return false;
	good = put_name(a);
	for (; at < count && assign_is(words[at]); at++)
		good &= take_key(a, words[at]);
	if (good && at < count)
		good = is_type(words[at]) ? add_entry(a, words + at, count - at)
					  : refuse_rest(a, words[at]);
	return good;
}
