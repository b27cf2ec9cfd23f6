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
static size_t join_name(struct buf *name, char **words, size_t count)
{
	size_t n = 0;

	while (n < count && !assign_is(words[n]) && !is_type(words[n]) &&
	       words[n][0] != '@') {
		if (n)
			buf_addc(name, ' ');
		buf_addstr(name, str_trim(str_z(words[n])));
		if (strchr(words[n++], ' '))
			break;
	}
	return n;
}

/* A log type with a typo would become part of the name. */
static bool check_name(struct add *a, char **words, size_t count)
{
	for (size_t i = 1; i < count; i++) {
		const char *w = words[i], *meant;

		if (!ascii_is_lower(w[0]) || strlen(w) < 4)
			continue;
		meant = vocab_suggest_type(str_z(w));
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

bool add_key(struct add *a, struct str word, struct diag *d)
{
	struct assign *as;
	bool good;

	MEM_GROW(a->list, a->count, a->cap);
	as = &a->list[a->count];
	good = assign_parse(as, &a->arena, word, a->options.kind, a->cli->today,
			    d);
	if (good && (as->how == ASSIGN_TAKE || as->how == ASSIGN_CLEAR)) {
		diag_error(d, NULL, POS_NONE,
			   "nothing to remove for somebody new: '%.*s'",
			   STR_ARG(word));
		good = false;
	}
	a->count += good;
	return good;
}

bool add_name(struct add *a, struct str name, struct diag *d)
{
	struct buf word = BUF_INIT;
	bool good;

	a->name = arena_str(&a->arena, str_trim(name));
	a->count = 0; /* in place of one that was refused */
	buf_addz(&word, "name=");
	buf_addstr(&word, a->name);
	good = add_key(a, buf_str(&word), d);
	buf_release(&word);
	return good;
}

/* Only people have a log that is written so. */
static bool take_entry(struct add *a, char **words, size_t count)
{
	if (a->options.kind == RECORD_CONTACT)
		return add_entry_words(a, words, count);
	cli_usage(a->cli,
		  "no log entry in a file of kind %s; '%s' comes after "
		  "a person",
		  record_kind_name(a->options.kind), words[0]);
	return false;
}

static bool refuse_rest(struct add *a, const char *word)
{
	const char *meant = vocab_suggest_type(str_z(word));

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

static bool take_name(struct add *a, struct str name, size_t words, char **argv)
{
	if (!str_trim(name).n)
		cli_usage(a->cli, "the name comes first, as in 'kith add Ann "
				  "Lee role=fellow'");
	else if (memchr(name.p, '\n', name.n))
		cli_usage(a->cli, "the name is of several lines");
	return !a->cli->stop && (words < 2 || check_name(a, argv, words));
}

bool add_words(struct add *a, char **words, size_t count)
{
	struct buf name = BUF_INIT;
	struct diag d = DIAG_INIT;
	size_t at = join_name(&name, words, count);
	bool good = take_name(a, buf_str(&name), at, words);

	good = good && add_name(a, buf_str(&name), &d);
	for (; !a->cli->stop && at < count && assign_is(words[at]); at++)
		good &= add_key(a, str_z(words[at]), &d);
	cli_report(a->cli, &d);
	if (good && at < count)
		good = is_type(words[at])
			       ? take_entry(a, words + at, count - at)
			       : refuse_rest(a, words[at]);
	diag_release(&d);
	buf_release(&name);
	return good;
}
