#include "config.h"

#include "model/name.h"

#include "base/ascii.h"
#include "base/text.h"
#include "base/utf8.h"
#include "model/name_impl.h"

/* Of "MD/PhD (she/her)" the next word, or false. */
static bool next_word(struct str *rest, struct str *word)
{
	size_t n = 0;

	if (!rest->n)
		return false;
	while (rest->n && rest->p[0] && strchr(" ,/()&", rest->p[0]))
		*rest = str_skip(*rest, 1);
	while (n < rest->n && !(rest->p[n] && strchr(" ,/()&", rest->p[n])))
		n++;
	*word = (struct str){rest->p, n};
	*rest = str_skip(*rest, n);
	return n > 0;
}

const char *name_generation(struct str suffix)
{
	static const char *const said[][2] = {{"jr", "Jr."},
					      {"sr", "Sr."},
					      {"ii", "II"},
					      {"iii", "III"},
					      {"iv", "IV"}};
	struct str word;

	while (next_word(&suffix, &word)) {
		size_t n = word.n - str_ends(word, STR("."));

		if (name_degree(word) != DEGREE_GENERATION)
			continue;
		for (size_t i = 0; i < sizeof(said) / sizeof(*said); i++)
			if (text_same((struct str){word.p, n},
				      str_z(said[i][0])))
				return said[i][1];
	}
	return NULL;
}

static bool is_doctor(struct str suffix)
{
	bool doctor = false;
	struct str word, before = STR_NONE;

	while (next_word(&suffix, &word)) {
		struct str two = {before.p,
				  (size_t)(word.p + word.n - before.p)};
		enum degree d = name_degree(word);

		if (name_is_student(word))
			return false;
		/* "Ph. D." */
		if (d == DEGREE_NONE && before.n)
			d = name_degree(two);
		doctor |= d == DEGREE_DOCTOR || d == DEGREE_DOUBT_DOCTOR;
		before = word;
	}
	return doctor;
}

/* The next title of "Prof.Dr. med.", or NULL at the end. */
static const struct title *next_title(struct str *rest)
{
	while (rest->n) {
		struct str word = name_first_word(*rest);
		const char *dot = memchr(word.p, '.', word.n);

		if (!name_title(word) && dot)
			word.n = (size_t)(dot - word.p) + 1;
		*rest = str_trim(str_skip(*rest, word.n));
		if (name_title(word))
			return name_title(word);
	}
	return NULL;
}

/* Appends what to say before the family name; false if it is nothing. Of a
 * doctor's titles it is "Dr." alone, as Americans write it. */
static bool add_title(struct buf *out, const struct person_name *name)
{
	bool doctor = false, courtesy = true;
	struct str rest = name->title;
	const struct title *t;
	size_t start = out->len;

	while ((t = next_title(&rest))) {
		doctor |= strcmp(t->plain, "dr") == 0;
		courtesy &= t->courtesy;
	}
	if (doctor || (courtesy && is_doctor(name->suffix))) {
		buf_addz(out, "Dr. ");
		return true;
	}
	for (rest = name->title; (t = next_title(&rest));)
		if (t->said)
			buf_addf(out, "%s ", t->said);
	return out->len > start;
}

/* Doctors whom one greets by title, though the record has none. */
static const char *const seniors[] = {"attending", "faculty",
				      "program-director",
				      "associate-program-director", NULL};

/* Colleagues of one's own rank, and people who are not doctors. */
static const char *const by_given_name[] = {
	"resident",      "fellow", "alumnus",     "peer",
	"social-worker", "nurse",  "coordinator", NULL};

/* Words with single blanks, as most names are. */
static bool is_clean(struct str s)
{
	for (size_t i = 0; i < s.n; i++) {
		char c = s.p[i];

		if (c == ',' || c == '"' || c == '(' || c == ')' ||
		    c == '\xe2' || (c == ' ' && (!i || s.p[i - 1] == ' ')))
			return false;
	}
	return s.n && s.p[s.n - 1] != ' ';
}

/* Appends the words of `s`, its blanks single, without commas, and without
 * what is in parentheses or quotes. */
static void add_words(struct buf *out, struct str s)
{
	bool quoted = false;
	int depth = 0;

	if (is_clean(s)) {
		buf_addstr(out, s);
		return;
	}

	for (size_t i = 0; i < s.n; i++) {
		struct str rest = {s.p + i, s.n - i};
		char c = s.p[i];

		if (str_starts(rest, STR("\xe2\x80\x9c")) ||
		    str_starts(rest, STR("\xe2\x80\x9d"))) {
			quoted = s.p[i + 2] == '\x9c';
			i += 2;
		} else if (c == '"') {
			quoted = !quoted;
		} else if (c == '(' || c == ')') {
			depth += c == '(' ? 1 : depth ? -1 : 0;
		} else if (!depth && !quoted && c != ',' &&
			   !(c == ' ' &&
			     (!out->len || out->s[out->len - 1] == ' '))) {
			buf_addc(out, c);
		}
	}
	buf_trim_end(out, 0, " ");
}

static void recase(struct buf *out, struct str words, bool loud)
{
	while (words.n) {
		struct str word = name_first_word(words);
		bool small;

		words = str_trim(str_skip(words, word.n));
		small = words.n &&
			name_is_particle(word, name_first_word(words), loud);
		text_capitalize(out, word, !small);
		if (words.n)
			buf_addc(out, ' ');
	}
}

/* Appends words of a name whose letters are all of case `all`. */
static void add_cased(struct buf *out, struct str words, enum text_case all)
{
	if (all == TEXT_MIXED)
		buf_addstr(out, words);
	else
		recase(out, words, all == TEXT_UPPER);
}

static void add_both(struct buf *out, const struct person_name *name)
{
	if (name->whole.n) {
		add_words(out, name->whole);
		return;
	}
	add_words(out, name->given);
	if (out->len)
		buf_addc(out, ' ');
	add_words(out, name->family);
}

/* Of one word without a title nobody knows: it may be an abbreviation. */
static enum text_case case_of(const struct person_name *name, struct str both)
{
	if (!name->title.n && (!both.n || !memchr(both.p, ' ', both.n)))
		return TEXT_MIXED;
	return text_case(both);
}

/* `both` are the words of the name. */
static void add_plain(struct buf *out, const struct person_name *name,
		      struct str both)
{
	const char *generation = name_generation(name->suffix);

	ptrdiff_t at = name_is_shouted(name->family)
			       ? str_find(both, name->family)
			       : -1;
	struct str family = at < 0 ? STR_NONE : name->family;

	if (!both.n)
		return;
	if (family.n && family.n < both.n && text_case(both) == TEXT_MIXED) {
		buf_add(out, both.p, (size_t)at);
		recase(out, family, true);
		buf_addstr(out, str_skip(both, (size_t)at + family.n));
	} else {
		add_cased(out, both, case_of(name, both));
	}
	if (generation)
		buf_addf(out, " %s", generation);
}

void name_plain(struct buf *out, const struct person_name *name)
{
	struct buf both = BUF_INIT;

	add_both(&both, name);
	add_plain(out, name, buf_str(&both));
	buf_release(&both);
}

/* The name among colleagues; nothing where only the whole is known. */
static void add_given(struct buf *out, const struct record *r,
		      const struct person_name *name)
{
	struct str nickname = record_text(r, "nickname");

	if (nickname.n)
		add_words(out, nickname);
	else if (name->given.n)
		add_cased(out, name->given, text_case(name->given));
}

/* Is there a word between the first and the family name that may be of either:
 * "Samir Ben Ali", "Ana Maria Lopez"; not in "Ann M. Lee", nor where a
 * particle, a hyphen or capitals show the family name? */
static bool has_middle_name(const struct person_name *name)
{
	struct buf given = BUF_INIT;
	struct str rest, word;
	bool has = false;

	add_words(&given, name->given);
	rest = buf_str(&given);
	str_split(&rest, ' ', &word);
	while (!has && str_split(&rest, ' ', &word))
		/* an O is what is left of O'Brien */
		has = str_is(word, "O") ||
		      (utf8_count(word) > 1 && !str_ends(word, STR(".")));
	buf_release(&given);
	return has && !memchr(name->family.p, ' ', name->family.n) &&
	       !memchr(name->family.p, '-', name->family.n) &&
	       (!name_is_shouted(name->family) ||
		text_case(name->given) == TEXT_UPPER);
}

/* 李明, who is called so in full, whoever writes. */
static bool is_unspaced(const struct person_name *name)
{
	return name->given.n && name->whole.n == name->given.n + name->family.n;
}

bool name_is_guess(const struct person_name *name)
{
	return name->whole.n &&
	       (name->whole.n == name->family.n || is_unspaced(name) ||
		name_may_be_particle(str_last_word(name->given)) ||
		name_is_joined(name->family) || has_middle_name(name) ||
		name_may_lead(name->given, name->family));
}

/* What they are to us: by the record, else by a title such as "Chief
 * Resident". */
static struct str role_of(const struct record *r,
			  const struct person_name *name)
{
	struct str role = record_text(r, "role"), rest = name->title;
	const struct title *t;

	while (!role.n && (t = next_title(&rest)))
		role = t->said ? STR_NONE : str_z(t->plain);
	return role;
}

/* `several`: its words are more than one. */
static void greet(struct buf *out, const struct record *r,
		  const struct person_name *name, bool several)
{
	struct buf both = BUF_INIT, family = BUF_INIT;
	struct str role = role_of(r, name);
	size_t start = out->len;
	bool titled;

	add_both(&both, name);
	titled = both.len && add_title(out, name);
	if (!titled && several && str_is_any(role, seniors)) {
		buf_addz(out, "Dr. ");
		titled = true;
	}
	if (titled) {
		add_words(&family, name->family);
		add_cased(out, buf_str(&family),
			  name_is_shouted(buf_str(&family))
				  ? TEXT_UPPER
				  : text_case(buf_str(&both)));
	} else {
		out->len = start;
		if (str_is_any(role, by_given_name))
			add_given(out, r, name);
		if (out->len == start)
			add_plain(out, name, buf_str(&both));
	}
	buf_release(&both);
	buf_release(&family);
}

static bool is_several(const struct person_name *name)
{
	return is_unspaced(name) ||
	       (name->whole.n
			? memchr(name->whole.p, ' ', name->whole.n) != NULL
			: name->given.n > 0);
}

void name_greeting_guessed(struct buf *out, const struct record *r)
{
	struct person_name name;

	name_split(r, &name);
	greet(out, r, &name, is_several(&name));
}

bool name_greeting(struct buf *out, const struct record *r)
{
	struct person_name name;
	struct buf guessed = BUF_INIT;
	size_t start = out->len;
	bool several, unspaced, is_other = false;

	name_split(r, &name);
	several = is_several(&name);
	unspaced = is_unspaced(&name);
	if (!record_text(r, "given").n && !record_text(r, "family").n &&
	    name_is_guess(&name)) {
		greet(&guessed, r, &name, several);
		name.family = name.whole;
		name.given = STR_NONE;
		greet(out, r, &name, several);
		is_other = !unspaced && !str_eq(buf_str(&guessed),
						str_skip(buf_str(out), start));
	} else {
		greet(out, r, &name, several);
	}
	buf_release(&guessed);
	return !is_other;
}

static void put_turned(struct buf *out, const struct person_name *name)
{
	buf_addstr(out, name->title);
	if (name->title.n)
		buf_addc(out, ' ');
	buf_addstr(out, name->given);
	buf_addc(out, ' ');
	buf_addstr(out, name->family);
	if (name->suffix.n)
		buf_addz(out, ", ");
	buf_addstr(out, name->suffix);
}

static bool is_turned(const struct person_name *name)
{
	return !name->whole.n && name->given.n;
}

void name_turned(struct buf *out, const struct record *r)
{
	struct person_name name;

	name_split(r, &name);
	if (is_turned(&name))
		put_turned(out, &name);
	else
		buf_addstr(out, record_name(r));
}

void name_tidy(struct buf *out, struct str text)
{
	struct person_name name;

	name_split_text(text, STR_NONE, STR_NONE, &name);
	if (is_turned(&name)) {
		put_turned(out, &name);
		return;
	}
	add_cased(out, name.title, text_case(name.title));
	if (name.title.n)
		buf_addc(out, ' ');
	add_cased(out, name.whole, case_of(&name, name.whole));
	if (name.whole.n)
		text = str_skip(text, (size_t)(name.whole.p - text.p));
	buf_addstr(out, str_skip(text, name.whole.n));
}

void name_slug(struct buf *out, const struct person_name *name)
{
	struct buf plain = BUF_INIT;

	name_plain(&plain, name);
	text_slug(out, buf_str(&plain));
	buf_release(&plain);
}

void name_slug_of(struct buf *out, const struct record *r)
{
	struct str kind = record_text(r, "kind"), name = record_text(r, "name");
	struct person_name parts;

	if (!name.n || (kind.n && !str_is(kind, "contact"))) {
		text_slug(out, name);
		return;
	}
	name_split(r, &parts);
	name_slug(out, &parts);
}

/* Words with a slash are pronouns or degrees, wherever they are. */
static void add_folded(struct buf *out, struct str words)
{
	struct str word;

	while (str_split(&words, ' ', &word)) {
		if (!word.n || memchr(word.p, '/', word.n))
			continue;
		if (out->len && out->s[out->len - 1] != '\n')
			buf_addc(out, ' ');
		name_fold(out, word);
	}
}

void name_words(struct buf *out, const struct person_name *name)
{
	struct str remark = name->suffix;

	while (remark.n && remark.p[0] != '(' && remark.p[0] != '"')
		remark = str_skip(remark, 1);
	add_folded(out, name->family);
	add_folded(out, name->given);
	buf_addc(out, '\n');
	/* 李明 is written without a blank */
	add_folded(out, name->whole);
	buf_addc(out, '\n');
	/* "(she / her)", "(MD)" */
	if (remark.n && !memchr(remark.p, '/', remark.n) &&
	    name_degree(remark) == DEGREE_NONE)
		add_folded(out, remark);
	buf_addc(out, '\n');
}

void name_fold(struct buf *out, struct str s)
{
	size_t at = out->len, len = at;
	bool blank = true;

	text_fold(out, s);
	for (; at < out->len; at++) {
		char c = out->s[at];
		bool was_blank = blank;

		if (c == '.' || c == ',')
			continue;
		blank = c == ' ' || c == '\t' || c == '\n';
		if (!blank || !was_blank)
			out->s[len++] = blank ? ' ' : c;
	}
	while (len && out->s[len - 1] == ' ')
		len--;
	out->len = len;
}
