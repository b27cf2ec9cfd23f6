#include "config.h"

#include "add.h"

#include <stdlib.h>

#include "base/ascii.h"
#include "base/text.h"
#include "model/name.h"
#include "model/position.h"
#include "model/schema.h"
#include "value/date.h"
#include "value/message.h"

void add_init(struct add *a, struct cli *cli)
{
	*a = (struct add){.cli = cli};
	entry_options_init(&a->given, cli);
}

void add_release(struct add *a)
{
	roster_release(&a->roster);
	entry_options_release(&a->given);
	free(a->root);
	free(a->list);
	buf_release(&a->path);
	buf_release(&a->text);
	arena_release(&a->arena);
}

/* Only people have a log that is written in one line with them. */
static bool is_type(const struct add *a, const char *word)
{
	return a->options.kind == RECORD_CONTACT &&
	       vocab_log_type(typed_type(str_z(word)));
}

/* One word with blanks in it, or words up to a key, a tag or a type. */
static size_t join_name(const struct add *a, struct buf *name, char **words,
			size_t count)
{
	size_t n = 0;

	while (n < count && !assign_is(words[n]) && !is_type(a, words[n]) &&
	       words[n][0] != '@') {
		if (n)
			buf_addc(name, ' ');
		buf_addstr(name, str_trim(str_z(words[n])));
		if (strchr(words[n++], ' '))
			break;
	}
	return n;
}

/* The key that has this word among those it may be, or NULL. */
static const struct field *key_of_word(struct str word, enum record_kind kind)
{
	for (const struct field *f = schema_fields; f->name; f++) {
		const char *nearest;
		const void *rows;
		size_t stride;

		if (f->type != FIELD_WORD || !(f->flags & (1u << kind)) ||
		    (f->flags & (FIELD_DERIVED | FIELD_OWN)) ||
		    strchr(f->name, '.'))
			continue;
		rows = schema_words(f, &stride);
		nearest = suggest_nearest(word, rows, stride);
		if (nearest && str_is(word, nearest))
			return f;
	}
	return NULL;
}

/* "<ann@example.org>," is how other programs write it. */
static struct str bare_address(struct str word)
{
	while (word.n && strchr("<(,;", word.p[0]))
		word = str_skip(word, 1);
	while (word.n && strchr(">),;", word.p[word.n - 1]))
		word.n--;
	return word;
}

static bool has_digit(struct str s)
{
	while (s.n && !ascii_is_digit(s.p[s.n - 1]))
		s.n--;
	return s.n;
}

/* A role that is written as a title: "Chief Resident". In capitals it may be
 * a degree, unless it has a figure: "PGY-3". */
static const char *role_of_title(struct str title, enum record_kind kind)
{
	if (kind != RECORD_CONTACT ||
	    (text_case(title) == TEXT_UPPER && !memchr(title.p, ' ', title.n) &&
	     !has_digit(title)))
		return NULL;
	return position_role(title, STR("medicine"));
}

/* What to write in place of a word that is no part of a name: of an address, of
 * "PGY-3" and "role:fellow", and of a key that a quote has taken in. False
 * where it may be a part. */
static bool put_meant(struct add *a, struct buf *out, struct str word)
{
	enum record_kind kind = a->options.kind;
	struct str address = bare_address(word), key, value;
	const char *role = has_digit(word) ? role_of_title(word, kind) : NULL;
	const struct field *f;

	if (role) {
		buf_addf(out, "role=%s", role);
		return true;
	}
	if (assign_is(arena_str(&a->arena, word).p)) {
		buf_addf(out, "%.*s after the name, outside the quotes",
			 STR_ARG(word));
		return true;
	}
	if (message_is_address(address)) {
		buf_addf(out, "email=%.*s", STR_ARG(address));
		return true;
	}
	if (!str_cut(word, ':', &key, &value))
		return false;
	f = schema_find(key);
	if (f && (f->flags & (1u << kind)) && value.n)
		buf_addf(out, "%s=%.*s", f->name, STR_ARG(value));
	else if (kind == RECORD_CONTACT)
		buf_addz(out, "KEY=VALUE for a key");
	return out->len > 0;
}

/* "Ann Lee, Chief Resident" */
static bool check_role(struct str name, enum record_kind kind, struct diag *d)
{
	struct str part;

	str_split(&name, ',', &part);
	while (str_split(&name, ',', &part)) {
		const char *role = role_of_title(part, kind);

		if (!role)
			continue;
		diag_error(d, NULL, POS_NONE,
			   "'%.*s' is a role, not part of a name; write "
			   "role=%s",
			   STR_ARG(part), role);
		return false;
	}
	return true;
}

/* Nobody is called "Program Director". */
static bool check_person(const struct add *a, struct str name, struct diag *d)
{
	const char *role =
		a->options.kind == RECORD_CONTACT && !a->options.anyway
			? position_exactly(name)
			: NULL;

	if (role)
		diag_error(d, NULL, POS_NONE,
			   "'%.*s' is a role, not a name; write the name, and "
			   "role=%s; --anyway takes it for a name",
			   STR_ARG(name), role);
	return !role;
}

/* "Dr. Ann Lee, Dr. Bo Ray", "Ann Lee and Bo Ray"; "Lee, Dr. Ann" is one. */
static bool is_several(struct str name)
{
	struct str part;

	str_split(&name, ',', &part);
	part = str_trim(part);
	if (!memchr(part.p, ' ', part.n))
		return false;
	if (str_has_word(part, ' ', STR("and")) ||
	    str_has_word(part, ' ', STR("&")))
		return true;
	while (str_split(&name, ',', &part)) {
		struct person_name of;

		name_split_text(str_trim(part), STR_NONE, STR_NONE, &of);
		if (of.title.n && of.family.n)
			return true;
	}
	return false;
}

static bool check_several(const struct add *a, struct str name, struct diag *d)
{
	bool several = a->options.kind == RECORD_CONTACT &&
		       !a->options.anyway && is_several(name);

	if (several)
		diag_error(d, NULL, POS_NONE,
			   "'%.*s' is more than one name; add each by a "
			   "command of its own; --anyway takes it for one",
			   STR_ARG(name));
	return !several;
}

static bool check_parts(struct add *a, struct str name, struct diag *d)
{
	struct buf meant = BUF_INIT;
	struct str word;
	bool good = check_role(name, a->options.kind, d);

	while (good && str_split(&name, ' ', &word)) {
		good = !put_meant(a, &meant, word);
		if (!good)
			diag_error(d, NULL, POS_NONE,
				   "'%.*s' is not part of a name; write %s",
				   STR_ARG(word), meant.s);
	}
	buf_release(&meant);
	return good;
}

/* "Ann Lee program director", in one word or in two. */
static bool refuse_role(struct add *a, struct str title)
{
	const char *role = memchr(title.p, ' ', title.n)
				   ? role_of_title(title, a->options.kind)
				   : NULL;

	if (role)
		cli_usage(a->cli,
			  "'%.*s' is a role, not part of a name; write role=%s",
			  STR_ARG(title), role);
	return role;
}

/* Why a word that is an operand of its own cannot be of the name. */
static bool refuse_word(struct add *a, const char *w)
{
	/* none of these is a particle, as "de" and "in" are */
	static const char *const joins[] = {"at",  "from", "of",
					    "via", "with", NULL};
	const struct field *f = key_of_word(str_z(w), a->options.kind);
	const bool person = a->options.kind == RECORD_CONTACT;
	const char *meant = person && ascii_is_lower(w[0]) && strlen(w) >= 4
				    ? vocab_suggest_type(str_z(w))
				    : NULL;

	if (person && vocab_has(vocab_channels, str_z(w)))
		cli_usage(a->cli,
			  "'%s' is a channel, which comes after the type, as "
			  "in 'sent %s'",
			  w, w);
	else if (person && str_is_any(str_z(w), joins))
		cli_usage(a->cli,
			  "'%s' is no part of a name; write 'connected "
			  "linkedin', 'met @apa' or institution=... after it",
			  w);
	else if (f)
		cli_usage(a->cli,
			  "'%s' is a word of '%s'; write %s=%s; if it is part "
			  "of the name, put the whole name in quotes",
			  w, f->name, f->name, w);
	else if (meant)
		cli_usage(a->cli,
			  "unknown log type '%s'; did you mean '%s'? If it is "
			  "part of the name, put the whole name in quotes",
			  w, meant);
	return a->cli->stop;
}

/* "emailed Ann Lee": a verb, in the order of a sentence. */
static bool refuse_verb(struct add *a, const char *w)
{
	const char *meant =
		a->options.kind == RECORD_CONTACT && ascii_is_lower(w[0])
			? vocab_meant_type(str_z(w))
			: NULL;

	if (meant)
		cli_usage(a->cli,
			  "'%s' is no part of a name; the name comes first, "
			  "as in 'kith add Ann Lee %s'",
			  w, meant);
	return meant;
}

/* A word of a key, or a log type with a typo, would become part of the name;
 * `name` is made of the words. */
static bool check_name(struct add *a, struct str name, char **words,
		       size_t count)
{
	if (count > 1 && refuse_verb(a, words[0]))
		return false;
	for (size_t i = 1; i < count; i++) {
		name = str_skip(name, str_trim(str_z(words[i - 1])).n + 1);
		if (refuse_word(a, words[i]) ||
		    ((ascii_is_lower(words[i][0]) || strchr(words[i], ' ')) &&
		     refuse_role(a, name)))
			return false;
	}
	return true;
}

bool add_key(struct add *a, struct str word, struct diag *d)
{
	struct assign *as;
	bool good;

	if (add_refuse_entry_key(a, word, d))
		return false;
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

/* "Ann Lee," is followed by what she is. */
static struct str trim_name(struct str name)
{
	name = str_trim(name);
	while (name.n && strchr(",;", name.p[name.n - 1]))
		name = str_trim((struct str){name.p, name.n - 1});
	return name;
}

bool add_name(struct add *a, struct str name, struct diag *d)
{
	struct buf word = BUF_INIT;
	bool good;

	name = trim_name(name);
	if (!check_person(a, name, d) || !check_parts(a, name, d) ||
	    !check_several(a, name, d))
		return false;
	a->name = arena_str(&a->arena, name);
	a->count = 0; /* in place of one that was refused */
	buf_addz(&word, "name=");
	buf_addstr(&word, a->name);
	good = add_key(a, buf_str(&word), d);
	buf_release(&word);
	return good;
}

/* "role=fellow", "+apa": also a value with blanks, where a key is known; but
 * not what only a log entry has. */
static bool is_key(const struct add *a, const char *w)
{
	struct str key, value;
	const struct field *f;

	if (!assign_is(w))
		return false;
	if (!str_cut(str_z(w), '=', &key, &value))
		return !strpbrk(w, " \t");
	f = schema_find(key);
	if (f && f->flags & (1u << a->options.kind))
		return true;
	return !strpbrk(w, " \t") && !typed_key(key);
}

/* The first of the words after the type, up to NULL; a usage error when it is
 * in nobody's place. */
static void take_word(struct add *a, struct typed_entry *e,
		      const char *const *words)
{
	const char *w = words[0];
	struct buf why = BUF_INIT;

	if (typed_part(e, str_z(w)))
		return;
	if (is_key(a, w))
		cli_usage(a->cli, "'%s' comes before the log type '%.*s'", w,
			  STR_ARG(e->type));
	else if (typed_hint_key(&why, str_z(w)) || !typed_text(e, words, &why))
		cli_usage(a->cli, "%s", why.s);
	buf_release(&why);
}

/* [VIA] [@EVENT] [TEXT] after the type. */
static bool take_entry(struct add *a, char **words, size_t count)
{
	struct typed_entry e = {.type = typed_type(str_z(words[0])),
				.form = TYPED_ADD,
				.today = a->cli->today,
				.day = a->given.day};
	struct diag d = DIAG_INIT;

	d.dry = a->options.dry_run;
	for (size_t i = 1; i < count && !a->cli->stop; i++)
		take_word(a, &e, (const char *const *)words + i);
	a->given.day = e.day;
	if (!a->cli->stop && add_entry(a, &e, &d) && typed_is_empty(a->entry))
		cli_usage(a->cli, "a note says nothing without its text; "
				  "quote it after 'note'");
	cli_report(a->cli, &d);
	return a->entry && !a->cli->stop;
}

static bool refuse_rest(struct add *a, const char *before, const char *word)
{
	const struct field *f = key_of_word(str_z(word), a->options.kind);
	const char *meant = vocab_suggest_type(str_z(word));
	struct buf change = BUF_INIT, blank = BUF_INIT;

	/* types are in lower case, and "New Haven" is not near 'gave' */
	if (!meant || !ascii_is_lower(word[0]))
		assign_hint_blank(&blank, before, word);
	if (refuse_role(a, str_z(word)))
		;
	else if (typed_type(str_z(word)).n)
		cli_usage(a->cli,
			  "--kind %s takes no log entry; leave out '%s' and "
			  "what follows it, or put the whole name in quotes",
			  record_kind_name(a->options.kind), word);
	else if (put_meant(a, &change, str_z(word)))
		cli_usage(a->cli, "unexpected '%s' after the name; write %s",
			  word, change.s);
	else if (f)
		cli_usage(a->cli, "unexpected '%s' after the name; write %s=%s",
			  word, f->name, word);
	else if (blank.len)
		cli_usage(a->cli, "unexpected '%s'; %s", word, blank.s);
	else if (meant)
		cli_usage(a->cli, "unknown log type '%s'; did you mean '%s'?",
			  word, meant);
	else
		cli_usage(a->cli,
			  "unexpected '%s' after the name; a key is "
			  "KEY=VALUE, and a log entry begins with its type",
			  word);
	buf_release(&change);
	buf_release(&blank);
	return false;
}

static bool take_name(struct add *a, struct str name, size_t words, char **argv)
{
	if (!str_trim(name).n)
		cli_usage(a->cli, "the name comes first, as in 'kith add Ann "
				  "Lee role=fellow'");
	else if (memchr(name.p, '\n', name.n))
		cli_usage(a->cli, "the name has several lines");
	else if (words > 1 && vocab_has(vocab_kinds, str_z(argv[0])))
		cli_usage(a->cli,
			  "'%s' is a kind of record: write --kind %s before "
			  "the name",
			  argv[0], argv[0]);
	return !a->cli->stop && check_name(a, name, argv, words);
}

bool add_words(struct add *a, char **words, size_t count)
{
	struct buf name = BUF_INIT;
	struct diag d = DIAG_INIT;
	size_t at = join_name(a, &name, words, count);
	bool good = take_name(a, buf_str(&name), at, words);

	good = good && add_name(a, buf_str(&name), &d);
	for (; !a->cli->stop && at < count && assign_is(words[at]); at++)
		good &= add_key(a, str_z(words[at]), &d);
	cli_report(a->cli, &d);
	if (good && at < count)
		good = is_type(a, words[at])
			       ? take_entry(a, words + at, count - at)
			       : refuse_rest(a, words[at - 1], words[at]);
	good = good && add_check_given(a) && add_plan(a, &d);
	cli_report(a->cli, &d);
	diag_release(&d);
	buf_release(&name);
	return good;
}
