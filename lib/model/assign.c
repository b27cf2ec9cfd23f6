#include "config.h"

#include "model/assign_impl.h"

#include "base/ascii.h"
#include "base/buf.h"
#include "base/utf8.h"
#include "model/profile.h"
#include "model/typed.h"
#include "value/date.h"
#include "value/message.h"

static bool is_parted(const struct field *f)
{
	return f && (f->flags & FIELD_PARTED);
}

/* Up to the operator; 0 if that is none of an assignment. */
static size_t key_length(const char *word)
{
	size_t n = 0;

	if (!ascii_is_letter(word[0]))
		return 0;
	while (ascii_is_alnum(word[n]) || word[n] == '.' || word[n] == '_' ||
	       (word[n] == '-' && word[n + 1] != '='))
		n++;
	if (word[n] == '=' ||
	    (word[n] && strchr("+-", word[n]) && word[n + 1] == '='))
		return n;
	return 0;
}

bool assign_is(const char *word)
{
	return ((word[0] == '+' || word[0] == '-') && word[1]) ||
	       key_length(word);
}

void assign_hint_blank(struct buf *out, const char *word, const char *next)
{
	const struct field *f =
		schema_find((struct str){word, key_length(word)});

	if (!f)
		f = profile_field((struct str){word, key_length(word)});
	if (f && f->type == FIELD_TEXT)
		buf_addf(out,
			 "a value with blanks is put in quotes: "
			 "%.*s\"%s %s\"",
			 (int)(strchr(word, '=') + 1 - word), word,
			 strchr(word, '=') + 1, next);
}

/* As people type it: "friday", "11 Dec 2026", of what is to come also "11 dec"
 * and "in 2 weeks". DAY_NONE for what is no day, or several. */
static int read_day(const struct field *f, struct str text, int today)
{
	struct day_range range;
	size_t taken;
	int day;

	if (day_parse_range(text, today, &range))
		return range.from == range.to ? range.from : DAY_NONE;
	day = f->flags & FIELD_AHEAD
		      ? schema_guess_next_day(text, today, &taken)
		      : schema_guess_day(text, &taken);
	return day != DAY_NONE && taken == text.n ? day : DAY_NONE;
}

bool assign_say_bad_day(struct buf *out, const struct field *f, struct str text,
			int today)
{
	if (!f || f->type != FIELD_DAY || read_day(f, text, today) != DAY_NONE)
		return false;
	/* a file has one form of a day, but more can be typed */
	if (!(f->flags & FIELD_AHEAD) || !schema_say_days(out, text, today))
		schema_say_bad_day(out, text,
				   "YYYY-MM-DD, tomorrow, friday or +2w");
	return true;
}

struct str assign_text(struct arena *a, const struct field *f, struct str text,
		       int today)
{
	int day = DAY_NONE;

	if (f)
		text = schema_spelled(f, text);
	if (f && f->type == FIELD_DAY)
		day = read_day(f, text, today);
	return day == DAY_NONE ? arena_str(a, text) : day_text(a, day);
}

/* Values without commas may have semicolons between them, as in a sheet. */
static char mark_of(const struct field *f, struct str text)
{
	return (f->flags & FIELD_ITEMS) && memchr(text.p, ';', text.n) ? ';'
								       : ',';
}

static struct node *split(struct arena *a, const struct field *f,
			  struct str text)
{
	char mark = mark_of(f, text);
	struct node *list = node_new(a, NODE_LIST);
	struct str part;

	for (size_t n = 0; typed_item(&text, mark, n, &part); n++)
		if (part.n)
			node_append(
				list, STR_NONE,
				node_string(a, arena_str(a, schema_spelled(
								    f, part))));
	return list;
}

/* A number stays without quotes. */
static struct node *scalar(struct arena *a, const struct field *f,
			   struct str text)
{
	struct node *n = node_string(a, text);

	if (f && f->type == FIELD_NUMBER && str_number(text) >= 0)
		n->type = NODE_NUMBER;
	return n;
}

static struct node *read_value(struct arena *a, const struct assign *as,
			       struct str text, int today)
{
	const struct field *f = as->field;
	struct node *list;

	if (!is_parted(f))
		return scalar(a, f, assign_text(a, f, text, today));
	list = split(a, f, text);
	if ((f->flags & FIELD_ALONE) && list->first &&
	    list->first == list->last)
		return list->first;
	return list;
}

/* Puts a copy of `value` into `map` under the dotted `key`. */
static void put_at(struct arena *a, struct node *map, struct str key,
		   const struct node *value)
{
	struct node *n = node_new(a, NODE_MAP);
	struct str first, rest;

	str_cut(key, '.', &first, &rest);
	node_append(map, first, n);
	if (first.n < key.n) {
		put_at(a, n, rest, value);
		return;
	}
	n->type = value->type;
	n->text = value->text;
	n->first = value->first;
	n->last = value->last;
}

/* What the schema says of a record with that value is an error here. */
static bool check_value(const struct assign *as, enum record_kind kind,
			struct diag *d)
{
	struct diag found = DIAG_INIT;
	struct record r;
	bool good;

	record_init(&r);
	r.root = node_new(&r.arena, NODE_MAP);
	if (kind != RECORD_SETTINGS)
		node_append(
			r.root, STR("kind"),
			node_string(&r.arena, str_z(record_kind_name(kind))));
	if (kind != RECORD_SETTINGS && !str_is(as->key, "name"))
		node_append(r.root, STR("name"),
			    node_string(&r.arena, STR("x")));
	if (as->field)
		put_at(&r.arena, r.root, as->key, as->value);
	/* what is said of a whole file does not concern one key */
	if (kind == RECORD_SETTINGS)
		profile_check(r.root, "-", &found);
	else
		schema_normalize(&r, SCHEMA_STREAM, "-", STR("x"), &found);
	for (size_t i = 0; i < found.count; i++)
		diag_error(d, NULL, POS_NONE, "%s", found.msgs[i].text);
	good = !found.count;
	record_release(&r);
	diag_release(&found);
	return good;
}

/* "+1 (212) 555-0100" */
static bool is_number(struct str s)
{
	size_t digits = 0;

	for (size_t i = 0; i < s.n; i++)
		if (ascii_is_digit(s.p[i]))
			digits++;
		else if (!strchr(" +-()./", s.p[i]))
			return false;
	return digits >= 5;
}

/* Mail that cannot be sent is found out too late. */
static bool check_addresses(const struct assign *as, struct diag *d)
{
	const struct node *n;

	if (!as->field || strcmp(as->field->name, "email") != 0)
		return true;
	for (n = NULL; node_each(as->value, &n);)
		if (!message_is_address(n->text)) {
			diag_error(d, NULL, POS_NONE,
				   "'%.*s' is not an e-mail address (such as "
				   "lee@example.org)%s",
				   STR_ARG(n->text),
				   is_number(n->text)
					   ? "; a telephone number is set with "
					     "'kith set ID phone=...'"
					   : "");
			return false;
		}
	return true;
}

bool assign_is_yaml(const struct field *f, struct str text)
{
	if (!f || !(f->type == FIELD_MAP || (f->flags & FIELD_LIST)) ||
	    (f->flags & FIELD_PROSE))
		return false;
	return (str_starts(text, STR("{")) && str_ends(text, STR("}"))) ||
	       (str_starts(text, STR("[")) && str_ends(text, STR("]")));
}

/* They come from pasting, and nobody sees them; prose may be of several lines.
 */
static bool check_control(const struct assign *as, struct str text,
			  struct diag *d)
{
	bool lines = !as->field || (as->field->flags & FIELD_PROSE);
	uint32_t cp;

	for (size_t at = 0; at < text.n;) {
		at += utf8_next(str_skip(text, at), &cp);
		if ((cp >= 0x20 && (cp < 0x7f || cp > 0x9f)) ||
		    (lines && (cp == '\n' || cp == '\t')))
			continue;
		diag_error(d, NULL, POS_NONE,
			   "control character U+%04X in '%.*s'; leave it out",
			   (unsigned)cp, STR_ARG(as->key));
		return false;
	}
	return true;
}

static bool refuse_yaml(const struct assign *as, struct str text,
			struct diag *d)
{
	if (!assign_is_yaml(as->field, text))
		return false;
	diag_error(d, NULL, POS_NONE,
		   is_parted(as->field)
			   ? "'%.*s' takes values with commas between them, "
			     "without brackets: %.*s=one,two"
			   : "'%.*s' takes a value, without brackets; "
			     "'%.*s+=...' adds another",
		   STR_ARG(as->key), STR_ARG(as->key));
	return true;
}

/* "+interests=grief": the sign of a tag where one of a key was meant. */
static bool refuse_tag(const char *word, struct diag *d)
{
	const char *equals = strchr(word, '=');

	if (!equals)
		return false;
	diag_error(d, NULL, POS_NONE, "'%s' is no tag; write %.*s%c%s", word,
		   (int)(equals - word - 1), word + 1, word[0], equals);
	return true;
}

static bool refuse_day(const struct assign *as, struct str text, int today,
		       struct diag *d)
{
	struct buf why = BUF_INIT;
	bool bad = assign_say_bad_day(&why, as->field, text, today);

	if (bad)
		diag_error(d, NULL, POS_NONE, "%s", why.s);
	buf_release(&why);
	return bad;
}

bool assign_parse(struct assign *out, struct arena *a, struct str word,
		  enum record_kind kind, int today, struct diag *d)
{
	const char *w = arena_str(a, word).p;
	size_t n = key_length(w);
	struct str text;

	*out = (struct assign){.how = ASSIGN_SET};
	if (utf8_valid(word) != word.n) {
		diag_error(d, NULL, POS_NONE, "'%.*s' is not UTF-8",
			   STR_ARG(word));
		return false;
	}
	if (!n) {
		out->how = w[0] == '+' ? ASSIGN_ADD : ASSIGN_TAKE;
		out->key = STR("tags");
		text = str_z(w + 1);
	} else {
		out->key = (struct str){w, n};
		if (w[n] != '=')
			out->how = w[n++] == '+' ? ASSIGN_ADD : ASSIGN_TAKE;
		text = str_trim(str_z(w + n + 1));
		if (!text.n && out->how == ASSIGN_SET)
			out->how = ASSIGN_CLEAR;
	}
	out->field = assign_field(out->key, kind);
	if (!assign_check_key(out, kind, d))
		return false;
	if (out->how == ASSIGN_CLEAR)
		return true;
	if (!check_control(out, text, d) || refuse_yaml(out, text, d) ||
	    (!n && refuse_tag(w, d)) || refuse_day(out, text, today, d))
		return false;
	out->value = read_value(a, out, text, today);
	if (is_parted(out->field) && str_is(text, "-")) {
		diag_error(d, NULL, POS_NONE,
			   "'-' is no value for '%.*s'; leave the key out, or "
			   "empty it with '%.*s='",
			   STR_ARG(out->key), STR_ARG(out->key));
		return false;
	}
	if (node_empty(out->value)) {
		diag_error(d, NULL, POS_NONE, "no value for '%.*s' in '%.*s'",
			   STR_ARG(out->key), STR_ARG(text));
		return false;
	}
	return check_value(out, kind, d) &&
	       (out->how == ASSIGN_TAKE || check_addresses(out, d));
}
