#include "config.h"

#include "guard/guard_impl.h"

#include "model/name.h"

enum {
	BEFORE = 60, /* bytes before a name that may tell why it is there */
};

/* Is `word` a whole word of `s`, or one before a comma? */
static bool has_word(struct str s, struct str word)
{
	for (struct str rest = s, one; str_split(&rest, ' ', &one);) {
		if (str_ends(one, STR(",")))
			one.n--;
		if (str_eq(one, word))
			return true;
	}
	return false;
}

static bool is_capital(char c)
{
	return (c >= 'A' && c <= 'Z') ||
	       ((unsigned char)c >= 0xc3 && (unsigned char)c != 0xe2);
}

/* The length of the letter or inner mark of a name at `i`, or 0. */
static size_t name_char(struct str s, size_t i)
{
	struct str rest = {s.p + i, s.n - i};
	unsigned char c = i < s.n ? (unsigned char)s.p[i] : ' ';

	if (str_starts(rest, STR("\xe2\x80\x99")))
		return 3;
	if (c == 0xe2 || c == 0xc2)
		return 0;
	return c >= 0x80 || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
	       c == '\'' || c == '-';
}

/* The length of one blank, or of one end of a line, at `i`, or 0. */
static size_t gap(struct str s, size_t i)
{
	struct str rest = {s.p + i, s.n - i};

	if (str_starts(rest, STR("\xc2\xa0")))
		return 2;
	return rest.n && (rest.p[0] == ' ' || rest.p[0] == '\n');
}

/* A word of a name at `i`: "Álvarez", "O'Brien", "J.", "van" before a capital.
 * The 's of a genitive is not of it. */
static struct str name_word(struct str s, size_t i)
{
	static const char particles[] =
		"al bin da das de del den der di do dos du el ibn la le ter "
		"van von";
	struct str word = {s.p + i, 0};
	size_t n;

	while ((n = name_char(s, i + word.n)))
		word.n += n;
	if (word.n == 1 && i + 1 < s.n && s.p[i + 1] == '.' &&
	    is_capital(s.p[i]))
		word.n = 2;
	else if (word.n < 2)
		return STR_NONE;
	if (is_capital(word.p[0])) {
		if (str_ends(word, STR("'s")))
			word.n -= 2;
		else if (str_ends(word, STR("\xe2\x80\x99s")))
			word.n -= 4;
		return word;
	}
	n = i + word.n + gap(s, i + word.n);
	return has_word(str_z(particles), word) && n < s.n && is_capital(s.p[n])
		       ? word
		       : STR_NONE;
}

/* The length of a title and the blank behind it at `i`, or 0. */
static size_t title_length(struct str s, size_t i)
{
	static const char *const titles[] = {
		"Dr", "Doctor", "Prof", "Professor", "Mr", "Mrs", "Ms", NULL};
	struct str rest = {s.p + i, s.n - i};

	if (i > 0 && !strchr(" \n(\"\xa0", s.p[i - 1]))
		return 0;
	for (const char *const *t = titles; *t; t++) {
		size_t n = strlen(*t);

		if (!str_starts(rest, str_z(*t)))
			continue;
		n += n < rest.n && rest.p[n] == '.';
		if (gap(rest, n))
			return n + gap(rest, n);
	}
	return 0;
}

/* Somebody whom the text names by a title. */
struct named {
	struct buf name;  /* without the title */
	size_t on_line;   /* of it, what stands on the first line */
	struct str title; /* with its blank */
};

/* Reads the name behind a title at `i`; false when there is none. */
static bool read_name(struct named *out, struct str s, size_t i)
{
	size_t n = title_length(s, i);
	struct str word;

	out->title = (struct str){s.p + i, n};
	out->on_line = 0;
	buf_clear(&out->name);
	for (i += n; n && i < s.n; i += n) {
		word = name_word(s, i);
		if (!word.n)
			break;
		if (out->name.len) {
			if (s.p[i - 1] == '\n' && !out->on_line)
				out->on_line = out->name.len;
			buf_addc(&out->name, ' ');
		}
		buf_addstr(&out->name, word);
		i += word.n;
		n = gap(s, i);
	}
	if (!out->on_line)
		out->on_line = out->name.len;
	return out->name.len > 0;
}

/* Do the first words of `name` lead to the last one of `own`, by words of
 * `own` alone? What comes behind them is the next line of a signature. */
static bool is_own(struct str name, struct str own, struct str family)
{
	for (struct str rest = name, one; str_split(&rest, ' ', &one);) {
		if (has_word(family, one))
			return true;
		if (!has_word(own, one))
			return false;
	}
	return false;
}

static struct str last_word(struct str s)
{
	struct str last = STR_NONE;

	for (struct str rest = str_trim(s), one; str_split(&rest, ' ', &one);)
		last = one;
	return last;
}

static bool is_between_us(const struct guard_case *c, struct str name)
{
	struct str me = node_text(c->me, "name");
	struct str greeting = record_text(c->record, "greeting");
	struct str whole = record_name(c->record);
	struct person_name them;
	struct buf usual = BUF_INIT;
	bool own;

	if (is_own(name, whole, last_word(whole)) || is_own(name, me, me) ||
	    is_own(name, greeting, last_word(greeting)))
		return true;
	name_split(c->record, &them);
	/* the greeting of a name in capitals is not in capitals */
	name_greeting(&usual, c->record);
	own = is_own(name, whole, them.family) ||
	      is_own(name, buf_str(&usual), last_word(buf_str(&usual)));
	buf_release(&usual);
	return own;
}

static bool is_permitted(const struct guard_case *c, struct str name)
{
	return c->permitted && c->permitted(c->ctx, name);
}

/* Who is named, as "Dr. Ash, Dr. Birch and Dr. Cole". */
struct cited {
	struct buf before, last;
};

static void add_cited(struct cited *all, struct str title, struct str name)
{
	if (str_find(buf_str(&all->before), name) >= 0 ||
	    str_find(buf_str(&all->last), name) >= 0)
		return;
	if (all->last.len) {
		if (all->before.len)
			buf_addz(&all->before, ", ");
		buf_addstr(&all->before, buf_str(&all->last));
	}
	buf_clear(&all->last);
	buf_addstr(&all->last, title);
	buf_addstr(&all->last, name);
}

static void say_cited(struct buf *why, const struct cited *all)
{
	buf_addz(why, "it names ");
	buf_addstr(why, buf_str(&all->before));
	if (all->before.len)
		buf_addz(why, " and ");
	buf_addstr(why, buf_str(&all->last));
	buf_addz(why, ", and no log says that they agreed to that");
}

/* The place of the next title at or behind `i`, or the end. */
static size_t next_title(struct str s, size_t i)
{
	static const char initials[] = "DMP";

	for (; i < s.n; i++) {
		size_t end = s.n;

		for (const char *c = initials; *c; c++) {
			const char *p = memchr(s.p + i, *c, end - i);

			end = p ? (size_t)(p - s.p) : end;
		}
		i = end;
		if (i < s.n && title_length(s, i))
			break;
	}
	return i < s.n ? i : s.n;
}

/* The family name of whom the draft asks to be introduced to, into `out`. */
static void find_wanted(const struct guard_case *c, struct named *named,
			struct buf *out)
{
	struct str s = c->body;

	if (!str_is(c->template->ask, "introduction"))
		return;
	for (size_t i = next_title(s, 0); i < s.n; i = next_title(s, i + 1)) {
		size_t n = i < BEFORE ? i : BEFORE;
		struct str before = {s.p + i - n, n};

		while (before.n && ((unsigned char)before.p[0] & 0xc0) == 0x80)
			before = (struct str){before.p + 1, before.n - 1};
		if (!guard_match_piece(c->guards, TOPIC_INTRODUCED, 0, before))
			continue;
		if (read_name(named, s, i)) {
			buf_addstr(out, last_word(buf_str(&named->name)));
			return;
		}
	}
}

static bool is_cited(const struct guard_case *c, const struct named *named,
		     struct str wanted)
{
	struct str name = buf_str(&named->name);
	struct str line = {name.p, named->on_line};

	return !is_between_us(c, name) && !has_word(name, wanted) &&
	       !is_permitted(c, name) &&
	       (line.n == name.n || !is_permitted(c, line));
}

bool guard_name_drop(const struct guard_case *c, struct buf *why)
{
	struct named named = {.name = BUF_INIT};
	struct cited all = {BUF_INIT, BUF_INIT};
	struct buf wanted = BUF_INIT;
	struct str s = c->body;
	bool found;

	if (!c->summary)
		return false;
	if (c->cited.n && !is_between_us(c, c->cited) &&
	    !is_permitted(c, c->cited))
		add_cited(&all, STR(""), c->cited);
	find_wanted(c, &named, &wanted);
	for (size_t i = next_title(s, 0); i < s.n; i = next_title(s, i + 1))
		if (read_name(&named, s, i) &&
		    is_cited(c, &named, buf_str(&wanted)))
			add_cited(&all, named.title, buf_str(&named.name));
	found = all.last.len > 0;
	if (found)
		say_cited(why, &all);
	buf_release(&named.name);
	buf_release(&all.before);
	buf_release(&all.last);
	buf_release(&wanted);
	return found;
}

static bool is_letter(char c)
{
	return (c >= 'a' && c <= 'z') || (c & 0x80) != 0;
}

static struct str next_word(struct str s, size_t i)
{
	size_t n = 0;

	while (i + n < s.n && is_letter(s.p[i + n]))
		n++;
	return (struct str){s.p + i, n};
}

/* Is any word of `own` in it, if only within another? */
static bool may_name(struct str folded, struct str own)
{
	for (struct str rest = own, one; str_split(&rest, ' ', &one);)
		if (one.n > 2 && str_find(folded, one) >= 0)
			return true;
	return false;
}

bool guard_name_me(struct buf *out, struct str folded, struct str own)
{
	bool before = false; /* the word before was of the name */

	if (!may_name(folded, own))
		return false;
	for (size_t i = 0; i < folded.n;) {
		struct str word = next_word(folded, i);
		bool mine = word.n > 2 && has_word(own, word);

		if (!word.n) {
			buf_addc(out, folded.p[i++]);
			continue;
		}
		if (mine && before)
			out->len--; /* the blank between them */
		else if (mine)
			buf_addz(out, "me");
		else
			buf_addstr(out, word);
		before = mine;
		i += word.n;
	}
	return true;
}
