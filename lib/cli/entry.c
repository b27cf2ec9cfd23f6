#include "config.h"

#include "cli/entry.h"

#include <getopt.h>
#include <stdlib.h>
#include <string.h>

#include "base/suggest.h"
#include "base/text.h"
#include "base/utf8.h"
#include "due/due.h"
#include "model/schema.h"
#include "value/date.h"

enum {
	LONG_AGO = 15 * 365, /* days; an older date may be a slip */
};

/* Options that are keys by another name. */
static const char kept[] = "kept=yes", closing[] = "closing=yes";

void entry_options_init(struct entry_options *o, struct cli *cli)
{
	*o = (struct entry_options){.cli = cli, .day = DAY_NONE};
	o->keys = mem_zalloc(((size_t)cli->argc + 1) * sizeof(*o->keys));
}

void entry_options_release(struct entry_options *o)
{
	free(o->keys);
	o->keys = NULL;
}

bool entry_take(struct entry_options *o, int opt)
{
	switch (opt) {
	case 'd':
		o->relative = day_parse(str_z(optarg)) == DAY_NONE;
		cli_past_day(o->cli, optarg, &o->day);
		break;
	case 'k':
		o->keys[o->key_count++] = optarg;
		break;
	case ENTRY_NEXT:
		o->next = optarg;
		break;
	case ENTRY_PROMISE:
		o->promise = optarg;
		break;
	case ENTRY_KEPT:
		o->keys[o->key_count++] = kept;
		break;
	case ENTRY_CLOSING:
		o->keys[o->key_count++] = closing;
		break;
	default:
		return false;
	}
	return true;
}

const char *entry_option_given(const struct entry_options *o)
{
	if (o->key_count)
		return o->keys[0] == kept      ? "--kept"
		       : o->keys[0] == closing ? "--closing"
					       : "-k";
	if (o->promise)
		return "--promise";
	return o->day != DAY_NONE ? "-d" : NULL;
}

bool entry_check_utf8(struct cli *cli, const char *const *words, size_t count)
{
	for (size_t i = 0; i < count && !cli->stop; i++) {
		struct str s = str_z(words[i]);

		if (utf8_valid(s) != s.n)
			cli_usage(cli, "'%s' is not UTF-8", words[i]);
	}
	return !cli->stop;
}

/* Sets the key, or adds to its values if it may have several. */
static void add_value(const struct entry_options *o, struct arena *a,
		      struct node *entry, struct str key, bool list,
		      struct str value)
{
	struct node *old = node_get_str(entry, key);
	struct node *first;

	if (!old) {
		node_append(entry, key, node_string(a, value));
	} else if (!list) {
		cli_usage(o->cli, "-k '%.*s' given twice", STR_ARG(key));
	} else {
		if (old->type != NODE_LIST) {
			first = node_string(a, old->text);
			old->type = NODE_LIST;
			old->text = STR_NONE;
			node_append(old, STR_NONE, first);
		}
		node_append(old, STR_NONE, node_string(a, value));
	}
}

/* The map under `key`, made where there is none. */
static struct node *map_of(const struct entry_options *o, struct arena *a,
			   struct node *entry, struct str key)
{
	struct node *map = node_child(a, entry, key, NODE_MAP);

	if (map->type == NODE_MAP)
		return map;
	cli_usage(o->cli, "the key '%.*s' is given twice", STR_ARG(key));
	return NULL;
}

/* `promised.by` is `by` in the map under `promised`. */
static void add_dotted(const struct entry_options *o, struct arena *a,
		       struct node *entry, struct str key, bool list,
		       struct str value)
{
	const char *dot = memchr(key.p, '.', key.n);
	size_t n = dot ? (size_t)(dot - key.p) : 0;

	if (dot)
		entry = map_of(o, a, entry, (struct str){key.p, n++});
	if (entry)
		add_value(o, a, entry, (struct str){key.p + n, key.n - n}, list,
			  value);
}

static void refuse_flow(struct cli *cli, struct str key, bool map)
{
	if (map)
		cli_usage(cli,
			  "-k takes a text, not YAML: write -k %.*s='the CV' "
			  "-k by=friday",
			  STR_ARG(key));
	else
		cli_usage(cli,
			  "-k takes a value, not YAML: for a list write -k "
			  "%.*s=... once for each",
			  STR_ARG(key));
}

static bool refuse_day(struct cli *cli, const struct field *f, struct str text)
{
	struct diag d = DIAG_INIT;
	struct buf why = BUF_INIT;
	bool bad = assign_say_bad_day(&why, f, text, cli->today);

	if (bad) {
		diag_error(&d, NULL, POS_NONE, "%s", why.s);
		cli->stop = true;
	}
	cli_report(cli, &d);
	buf_release(&why);
	return bad;
}

/* No entry has such a key. */
static void refuse_key(struct cli *cli, struct str key)
{
	struct suggestion s = suggest_for(key);
	char hint[SUGGEST_HINT];

	for (const struct field *f = schema_fields; f->name; f++)
		if (strncmp(f->name, "log.", 4) == 0)
			suggest_offer(&s, str_z(f->name + 4));
	cli_usage(cli, "unknown key '%.*s'%s", STR_ARG(key),
		  suggest_hint(hint, s.name.p,
			       "keys of your own begin with 'x-'"));
}

static void parse_key(const struct entry_options *o, struct arena *a,
		      struct node *entry, const char *arg)
{
	const char *equals = strchr(arg, '=');
	struct str key = {arg, equals ? (size_t)(equals - arg) : 0};
	const struct field *f = key.n ? typed_key(key) : NULL;
	struct str value = equals ? str_z(equals + 1) : STR_NONE;

	if (!key.n || !value.n)
		cli_usage(o->cli,
			  "-k takes KEY=VALUE, as in -k detail='reads Rumi', "
			  "not '%s'",
			  arg);
	else if (str_is(key, "date") || str_is(key, "type"))
		cli_usage(o->cli, "%s",
			  str_is(key, "date")
				  ? "give the day with --date"
				  : "give the type as an operand, not a key");
	else if (!f && !str_starts(key, STR("x-")))
		refuse_key(o->cli, key);
	else if (assign_is_yaml(f, value))
		refuse_flow(o->cli, key, f->type == FIELD_MAP);
	else if (!refuse_day(o->cli, f, value))
		(f ? add_dotted
		   : add_value)(o, a, entry, key, !f || (f->flags & FIELD_LIST),
				assign_text(a, f, value, o->cli->today));
}

/* A promise may have none, but not in this way. */
static void refuse_no_day(struct cli *cli, const char *option, struct str text,
			  struct str first)
{
	struct buf hint = BUF_INIT;

	if (strcmp(option, "promise") == 0) {
		buf_addz(&hint, "; to promise it without one: -k promised=");
		text_word(&hint, text);
	}
	buf_addz(&hint, "");
	cli_usage(cli,
		  "--%s begins with the day, such as friday, +1w or "
		  "2026-05-18, not with '%.*s'%s",
		  option, STR_ARG(first), hint.s);
	buf_release(&hint);
}

/* A day at the end, as in "my CV by friday"; DAY_NONE, or what is before it. */
static int find_last_day(struct str text, int today, struct str *what)
{
	static const char *const words[] = {"by", "on", "in", NULL};

	for (size_t i = text.n; i-- > 0;) {
		struct str tail = str_skip(text, i + 1), first, rest;
		size_t taken = 0;
		int day = DAY_NONE;

		str_cut(tail, ' ', &first, &rest);
		if (text.p[i] == ' ' && str_is_any(first, words))
			day = schema_guess_next_day(tail, today, &taken);
		if (day == DAY_NONE || taken != tail.n)
			continue;
		*what = str_trim((struct str){text.p, i});
		return day;
	}
	return DAY_NONE;
}

/* "DATE TEXT" or "TEXT by DATE", the argument of `option`. */
static bool split_day(struct cli *cli, struct arena *a, const char *option,
		      const char *arg, struct str *day, struct str *what)
{
	struct str text = str_trim(str_z(arg)), first;
	struct buf why = BUF_INIT;
	int found;
	size_t taken;

	if (!entry_check_utf8(cli, &arg, 1))
		return false;
	str_cut(text, ' ', &first, what);
	found = schema_guess_next_day(text, cli->today, &taken);
	if (found != DAY_NONE) {
		*what = str_skip(text, taken);
		while (what->n && strchr(" ,:", what->p[0]))
			*what = str_skip(*what, 1);
	} else {
		found = find_last_day(text, cli->today, what);
	}
	if (found != DAY_NONE)
		*day = day_text(a, found);
	if (!what->n)
		cli_usage(cli,
			  "--%s takes a day and what to do then, as in --%s "
			  "'+2w send the CV', not '%s'",
			  option, option, arg);
	else if (found == DAY_NONE && schema_say_days(&why, text, cli->today))
		cli_usage(cli, "%s", why.s);
	else if (found == DAY_NONE)
		refuse_no_day(cli, option, text, first);
	buf_release(&why);
	return !cli->stop;
}

static void add_promise(const struct entry_options *o, struct node *entry,
			struct arena *a)
{
	const struct field *f = typed_key(STR("promised.by"));
	struct node *map = node_new(a, NODE_MAP);
	struct str day, what;

	if (!o->promise ||
	    !split_day(o->cli, a, "promise", o->promise, &day, &what))
		return;
	if (node_get(entry, "promised")) {
		cli_usage(o->cli, "the key 'promised' is given twice");
		return;
	}
	day = assign_text(a, f, day, o->cli->today);
	node_put(a, map, "what", what);
	node_put(a, map, "by", day);
	node_append(entry, STR("promised"), map);
}

/* "DATE TEXT" as the two keys. */
size_t entry_plan(const struct entry_options *o, struct arena *a,
		  struct assign plan[2], struct diag *d)
{
	struct str day, what;
	struct buf word = BUF_INIT;
	bool good;

	if (!o->next || !split_day(o->cli, a, "next", o->next, &day, &what))
		return 0;
	buf_addz(&word, "next.date=");
	buf_addstr(&word, day);
	good = assign_parse(&plan[0], a, buf_str(&word), RECORD_CONTACT,
			    o->cli->today, d);
	buf_clear(&word);
	buf_addz(&word, "next.what=");
	buf_addstr(&word, what);
	good = good && assign_parse(&plan[1], a, buf_str(&word), RECORD_CONTACT,
				    o->cli->today, d);
	buf_release(&word);
	return good ? 2 : 0;
}

/* Adds those of -k and --promise to a map. */
static void parse_keys(const struct entry_options *o, struct arena *a,
		       struct node *keys)
{
	entry_check_utf8(o->cli, (const char *const *)o->keys, o->key_count);
	for (size_t i = 0; i < o->key_count && !o->cli->stop; i++)
		parse_key(o, a, keys, o->keys[i]);
	if (!o->cli->stop)
		add_promise(o, keys, a);
}

struct node *entry_keys(const struct entry_options *o, struct arena *a)
{
	struct node *keys = node_new(a, NODE_MAP);

	parse_keys(o, a, keys);
	return keys;
}

void entry_add_keys(struct node *entry, const struct node *keys,
		    struct arena *a)
{
	for (const struct node *n = keys->first; n; n = n->next)
		if (!node_get_str(entry, n->key))
			node_share(a, entry, n->key, n);
}

struct node *entry_make(const struct entry_options *o,
			const struct typed_entry *e, struct arena *a)
{
	int day = e->day == DAY_NONE ? o->cli->today : e->day;
	struct node *keys =
		schema_entry(a, day, e->type, e->via, e->event, e->text);
	struct node *entry;

	parse_keys(o, a, keys);
	/* the order of keys is fixed, also of those that -k gave */
	entry = schema_entry(a, day, e->type, node_text(keys, "via"),
			     node_text(keys, "event"), node_text(keys, "text"));
	entry_add_keys(entry, keys, a);
	return entry;
}

void entry_check_day(int day, int today, const char *path, struct diag *d)
{
	char text[DAY_TEXT];

	day_format(day, text);
	if (day > today)
		diag_warning(
			d, path, POS_NONE,
			"%s is in the future; the entry counts for nothing "
			"until then (a plan goes under 'next')%s",
			text,
			diag_undo(d, "; if that is a slip, undo it with "
				     "'kith undo'"));
	else if (today - day > LONG_AGO)
		diag_warning(d, path, POS_NONE, "%s is %d years ago%s", text,
			     (today - day) / 365,
			     diag_undo(d, "; if that is a slip, undo it with "
					  "'kith undo'"));
}

void entry_check_by(const struct node *entry, const char *path, struct diag *d)
{
	const struct node *expect = node_get(entry, "expect"), *n = NULL;
	const char *what = str_is(node_text(entry, "type"), "offered")
				   ? "no day to answer by"
				   : NULL;

	while (!what && node_each(expect, &n))
		if (!node_empty(n) && node_empty(node_get(n, "by")))
			what = "no day by which they do it";
	if (what && node_empty(node_get(entry, "by")))
		diag_warning(d, path, POS_NONE,
			     "%s, so nothing will be due; %sagain with -k "
			     "by=friday, or the day they gave",
			     what, diag_undo(d, "'kith undo', then "));
}

void entry_put_promised(struct buf *out, const struct node *entry)
{
	const struct node *promised = node_get(entry, "promised");

	for (const struct node *n = NULL; node_each(promised, &n);) {
		struct str by = node_text(n, "by");

		buf_addf(out, "  promised%s%.*s: ", by.n ? " by " : "",
			 STR_ARG(by));
		text_show(out, due_promised(n), true);
		buf_addc(out, '\n');
	}
}
