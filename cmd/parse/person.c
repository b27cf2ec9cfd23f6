#include "config.h"

#include "person.h"

#include "foreign_day.h"
#include "model/typed.h"
#include "value/message.h"

enum {
	COMPARED = 100, /* of a list, with what is added to it */
};

void person_init(struct person *p)
{
	*p = (struct person){.line = 0};
	record_init(&p->record);
}

void person_release(struct person *p)
{
	record_release(&p->record);
}

/* The list at `field`, of which a part before a dot is a map. */
static struct node *list_at(struct person *p, struct str field)
{
	struct arena *a = &p->record.arena;
	struct node *map = p->root;
	struct str outer, inner;

	if (str_cut(field, '.', &outer, &inner) &&
	    !str_starts(field, STR("x-"))) {
		map = node_child(a, map, outer, NODE_MAP);
		field = inner;
	}
	return node_child(a, map, field, NODE_LIST);
}

void person_begin(struct person *p, struct people *all, struct account *account,
		  uint32_t line)
{
	struct record record;

	record_clear(&p->record);
	record = p->record;
	*p = (struct person){.people = all,
			     .account = account,
			     .line = line,
			     .record = record,
			     .connected = DAY_NONE,
			     .met = DAY_NONE,
			     .last = DAY_NONE};
	p->root = node_new(&p->record.arena, NODE_MAP);
	node_append(p->root, STR("name"),
		    node_new(&p->record.arena, NODE_NULL));
	/* their place; without a value they go */
	list_at(p, STR("given"));
	list_at(p, STR("family"));
}

void person_add(struct person *p, struct str field, struct str text,
		bool preferred)
{
	struct node *list, *n;
	size_t seen = 0;

	text = str_trim(text);
	if (!text.n)
		return;
	list = list_at(p, field);
	for (n = list->first; n && seen++ < COMPARED; n = n->next)
		if (str_case_eq(n->text, text))
			return;
	n = node_string(&p->record.arena, arena_str(&p->record.arena, text));
	if (preferred && list->first) {
		n->next = list->first;
		list->first = n;
	} else {
		node_append(list, STR_NONE, n);
	}
}

/* Keeps a text that has no field. */
static void keep(struct person *p, struct str heading, struct str text)
{
	struct buf key = BUF_INIT;

	column_key(&key, heading);
	person_add(p, buf_str(&key), text, false);
	buf_release(&key);
}

/* The next of several values, and out of `*rest` with it. */
static bool next_value(struct str *rest, const char *separators,
		       struct str *value)
{
	size_t n = 0, skip;

	if (!rest->p)
		return false;
	while (n < rest->n && !strchr(separators, rest->p[n]) &&
	       !str_starts(str_skip(*rest, n), STR(":::")))
		n++;
	*value = str_trim((struct str){rest->p, n});
	skip = n == rest->n ? 0 : rest->p[n] == ':' ? 3 : 1;
	*rest = n == rest->n ? STR_NONE : str_skip(*rest, n + skip);
	return true;
}

static void put_list(struct person *p, struct str field, struct str text)
{
	struct str value;

	for (size_t i = 0; next_value(&text, ";,", &value); i++)
		person_add(p, field, i && !text.p ? typed_last(value) : value,
			   false);
}

/* Groups that a program has for itself are no tags of the user's. */
static bool is_system_group(struct str group)
{
	return str_case_eq(group, STR("mycontacts")) ||
	       str_case_eq(group, STR("my contacts")) ||
	       str_case_eq(group, STR("starred")) ||
	       str_case_eq(group, STR("starred in android"));
}

static void put_tag(struct person *p, struct str tag)
{
	if (str_starts(tag, STR("*")))
		tag = str_trim(str_skip(tag, 1));
	if (!is_system_group(tag))
		person_add(p, STR("tags"), tag, false);
}

static void put_tags(struct person *p, struct str text)
{
	struct str value;

	while (next_value(&text, ";,", &value))
		put_tag(p, value);
}

/* "Ann Lee <ann@example.org>" and mailto: as the address alone. */
static struct str bare_address(struct str s)
{
	ptrdiff_t open = str_find(s, STR("<"));

	if (open >= 0 && str_ends(s, STR(">")))
		s = (struct str){s.p + open + 1, s.n - (size_t)open - 2};
	if (str_case_starts(s, STR("mailto:")))
		s = str_skip(s, 7);
	return str_trim(s);
}

static void put_addresses(struct person *p, struct str heading, struct str text)
{
	bool preferred = str_starts(p->label, STR("*"));
	struct str value;

	while (next_value(&text, ";,", &value)) {
		struct str address = bare_address(value);

		if (str_find(address, STR("@")) > 0) {
			person_add(p, STR("email"), address, preferred);
			preferred = false;
			if (!message_is_address(address))
				account_doubt(p->account, DOUBT_MAIL, p->line,
					      "'%.*s' is not a whole address; "
					      "kept as it is",
					      STR_ARG(address));
		} else if (str_case_starts(address, STR("/o="))) {
			account_doubt(p->account, DOUBT_EXCHANGE, p->line,
				      "'%.*s' is a name within an Exchange "
				      "server, not an address",
				      STR_ARG(address));
		} else if (address.n) {
			account_doubt(p->account, DOUBT_ADDRESS, p->line,
				      "'%.*s' is not an address; kept under x-",
				      STR_ARG(address));
			keep(p, heading, address);
		}
	}
}

/* The address in "Ann Lee (ann@example.org)". */
static void put_shown(struct person *p, struct str text)
{
	ptrdiff_t open = str_find(text, STR("("));
	struct str inner;

	if (open < 0 || !str_ends(text, STR(")")))
		return;
	inner = (struct str){text.p + open + 1, text.n - (size_t)open - 2};
	if (!p->shown.n && str_find(inner, STR("@")) > 0)
		p->shown = arena_str(&p->record.arena, inner);
}

/* As a spreadsheet writes a long number: 4.41E+11. */
static bool is_shortened(struct str s)
{
	size_t digits = strspn(s.p, "0123456789.,");

	return digits && digits + 2 < s.n &&
	       (s.p[digits] == 'E' || s.p[digits] == 'e') &&
	       s.p[digits + 1] == '+';
}

static void put_phones(struct person *p, struct str text)
{
	bool fax = str_find(p->label, STR("Fax")) >= 0 ||
		   str_find(p->label, STR("fax")) >= 0;
	struct str value;

	while (next_value(&text, ";", &value)) {
		value = arena_str(&p->record.arena, value);
		if (is_shortened(value))
			account_doubt(p->account, DOUBT_PHONE, p->line,
				      "'%.*s': a spreadsheet has dropped "
				      "digits of this phone number",
				      STR_ARG(value));
		person_add(p, fax ? STR("x-fax") : STR("phone"), value,
			   str_starts(p->label, STR("*")));
	}
}

static void put_links(struct person *p, struct str field, struct str text)
{
	struct str value;

	while (next_value(&text, "", &value)) {
		bool profile = str_find(value, STR("linkedin.com/")) >= 0;

		person_add(p, profile ? STR("linkedin") : field, value, false);
	}
}

/* A day for `field`, or for the log. */
static void put_day(struct person *p, enum reading how, struct str field,
		    struct str heading, struct str text)
{
	struct buf birthday = BUF_INIT;
	int day = DAY_NONE;
	enum foreign_day read =
		how == READ_BIRTHDAY
			? foreign_birthday(&birthday, text, p->people->today)
			: foreign_day(text, p->people->today, &day);
	char plain[DAY_TEXT];

	if (read == DAY_READ && how == READ_CONNECTED) {
		p->connected = day;
	} else if (read == DAY_READ && str_is(field, "met.date")) {
		p->met = day;
	} else if (read == DAY_READ && how == READ_BIRTHDAY) {
		person_add(p, field, buf_str(&birthday), false);
	} else if (read == DAY_READ) {
		if (str_is(field, "last_interaction"))
			p->last = day;
		person_add(p, field, str_z(day_format(day, plain)), false);
	} else if (read != DAY_EMPTY) {
		account_doubt(p->account, DOUBT_DAY, p->line,
			      "%.*s: '%.*s' %s; kept as text under x-",
			      STR_ARG(heading), STR_ARG(text),
			      read == DAY_AMBIGUOUS ? "could be two days"
						    : "is not a day");
		keep(p, heading, text);
	}
	buf_release(&birthday);
}

/* Joins parts of a name that come in several cells. */
static void join(struct person *p, struct str *to, struct str text)
{
	struct buf both = BUF_INIT;

	buf_addstr(&both, *to);
	buf_addz(&both, to->n ? " " : "");
	buf_addstr(&both, text);
	*to = buf_to_arena(&both, &p->record.arena);
}

static void put_name(struct person *p, enum reading how, struct str text)
{
	struct str *const parts[] = {
		[READ_FULL] = &p->full,     [READ_TITLE] = &p->title,
		[READ_GIVEN] = &p->given,   [READ_MIDDLE] = &p->middle,
		[READ_FAMILY] = &p->family, [READ_SUFFIX] = &p->suffix,
	};

	join(p, parts[how], text);
}

/* A text that has a field, or none. */
static void put_text(struct person *p, struct str field, struct str heading,
		     struct str text)
{
	if (field.n)
		person_add(p, field, text, false);
	else
		keep(p, heading, text);
}

/* A title that is a role word for word is that, and no more. */
static void put_position(struct person *p, struct str text)
{
	for (const struct role *r = vocab_roles; r->name; r++)
		if (str_case_eq(text, str_z(r->name))) {
			person_add(p, STR("role"), str_z(r->name), false);
			return;
		}
	if (!p->position.n)
		p->position = arena_str(&p->record.arena, text);
	list_at(p, STR("role")); /* before what it is made of */
	person_add(p, STR("x-position"), text, false);
}

static void put_value(struct person *p, enum reading how, struct str field,
		      struct str heading, struct str text)
{
	switch (how) {
	case READ_WORDS:
		put_list(p, field, text);
		break;
	case READ_FULL:
	case READ_TITLE:
	case READ_GIVEN:
	case READ_MIDDLE:
	case READ_FAMILY:
	case READ_SUFFIX:
		put_name(p, how, text);
		break;
	case READ_EMAIL:
		put_addresses(p, heading, text);
		break;
	case READ_SHOWN:
		put_shown(p, text);
		break;
	case READ_PHONE:
		put_phones(p, text);
		break;
	case READ_LINK:
		put_links(p, field, text);
		break;
	case READ_POSITION:
		put_position(p, text);
		break;
	case READ_DAY:
	case READ_BIRTHDAY:
	case READ_CONNECTED:
		put_day(p, how, field, heading, text);
		break;
	case READ_TOPICS:
		p->topics = arena_str(&p->record.arena, text);
		break;
	case READ_TAGS:
		put_tags(p, text);
		break;
	case READ_TAG:
		put_tag(p, text);
		break;
	default:
		put_text(p, field, heading, text);
	}
}

/* With LF alone for a line end. */
static struct str with_lf(struct person *p, struct str text)
{
	struct buf out = BUF_INIT;

	if (!text.n || !memchr(text.p, '\r', text.n))
		return text;
	for (size_t i = 0; i < text.n; i++)
		if (text.p[i] != '\r')
			buf_addc(&out, text.p[i]);
		else if (i + 1 == text.n || text.p[i + 1] != '\n')
			buf_addc(&out, '\n');
	return buf_to_arena(&out, &p->record.arena);
}

void person_put(struct person *p, enum reading how, struct str field,
		struct str heading, struct str text)
{
	text = with_lf(p, str_trim(text));
	/* an apostrophe that keeps a cell from running as a formula */
	if (text.n > 1 && text.p[0] == '\'' && strchr("=+-@", text.p[1]))
		text = str_skip(text, 1);
	if (how == READ_LABEL) {
		p->label = text;
		return;
	}
	if (text.n)
		put_value(p, how, field, heading, text);
	p->label = STR_NONE;
}
