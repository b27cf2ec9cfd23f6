#include "config.h"

#include "log_impl.h"

#include "base/utf8.h"
#include "cli/targets.h"
#include "model/schema.h"
#include "model/typed.h"
#include "value/date.h"

/* The index of the type, the first operand after the first id that is one. */
static size_t find_type(struct log_run *run)
{
	const struct cli *cli = run->cli;

	for (size_t i = 1; i < cli->operand_count; i++)
		if (typed_type(str_z(cli->operands[i])).n)
			return i;
	log_refuse_operands(run);
	return 0;
}

/* Parses [VIA] [@EVENT] [TEXT], the operands from `at` on. */
static void parse_rest(struct log_run *run, size_t at, struct typed_entry *e)
{
	size_t count = run->cli->operand_count;
	const char *const *words = (const char *const *)run->cli->operands;
	struct buf why = BUF_INIT;

	for (; at < count && !log_failed(run); at++) {
		const char *word = words[at];

		if (typed_part(e, str_z(word)))
			continue;
		if (typed_hint_key(&why, e, str_z(word)))
			cli_usage(run->cli, "%s%s", why.s,
				  e->text.p ? ""
					    : "; if it is the text, write -k "
					      "text=...");
		else if (!e->text.p)
			log_check_text(run, e, words + at);
		if (!log_failed(run) && !typed_text(e, words + at, &why))
			cli_usage(run->cli, "%s", why.s);
		buf_clear(&why);
	}
	run->via_is_last =
		e->via.n && str_case_starts(str_z(words[count - 1]), e->via);
	buf_release(&why);
}

/* Sets the key, or adds to its values if it may have several. */
static void add_value(struct log_run *run, struct node *entry, struct str key,
		      bool list, struct str value)
{
	struct arena *a = &run->arena;
	struct node *old = node_get_str(entry, key);
	struct node *first;

	if (!old) {
		node_append(entry, key, node_string(a, value));
	} else if (!list) {
		cli_usage(run->cli, "-k '%.*s' given twice", STR_ARG(key));
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
static struct node *map_of(struct log_run *run, struct node *entry,
			   struct str key)
{
	struct node *map = node_child(&run->arena, entry, key, NODE_MAP);

	if (map->type == NODE_MAP)
		return map;
	cli_usage(run->cli, "the key '%.*s' is given twice", STR_ARG(key));
	return NULL;
}

/* `promised.by` is `by` in the map under `promised`. */
static void add_dotted(struct log_run *run, struct node *entry, struct str key,
		       bool list, struct str value)
{
	const char *dot = memchr(key.p, '.', key.n);
	size_t n = dot ? (size_t)(dot - key.p) : 0;

	if (dot)
		entry = map_of(run, entry, (struct str){key.p, n++});
	if (entry)
		add_value(run, entry, (struct str){key.p + n, key.n - n}, list,
			  value);
}

static void refuse_flow(struct log_run *run, struct str key, bool map)
{
	if (map)
		cli_usage(run->cli,
			  "-k takes a text, not YAML: write -k %.*s='the CV' "
			  "-k by=friday",
			  STR_ARG(key));
	else
		cli_usage(run->cli,
			  "-k takes a value, not YAML: for a list write -k "
			  "%.*s=... once for each",
			  STR_ARG(key));
}

static bool refuse_day(struct log_run *run, const struct field *f,
		       struct str text)
{
	struct diag d = DIAG_INIT;
	struct buf why = BUF_INIT;
	bool bad = assign_say_bad_day(&why, f, text, run->cli->today);

	if (bad)
		diag_error(&d, NULL, POS_NONE, "%s", why.s);
	cli_report(run->cli, &d);
	buf_release(&why);
	return bad;
}

static void parse_key(struct log_run *run, struct node *entry, const char *arg)
{
	const char *equals = strchr(arg, '=');
	struct str key = {arg, equals ? (size_t)(equals - arg) : 0};
	const struct field *f = key.n ? typed_key(key) : NULL;
	struct str value = equals ? str_z(equals + 1) : STR_NONE;

	if (!key.n || !value.n)
		cli_usage(run->cli,
			  "-k takes KEY=VALUE, as in -k detail='reads Rumi', "
			  "not '%s'",
			  arg);
	else if (str_is(key, "date") || str_is(key, "type"))
		cli_usage(run->cli, "%s",
			  str_is(key, "date")
				  ? "give the day with --date"
				  : "give the type as an operand, not a key");
	else if (!f && !str_starts(key, STR("x-")))
		log_refuse_key(run, key);
	else if (assign_is_yaml(f, value))
		refuse_flow(run, key, f->type == FIELD_MAP);
	else if (!refuse_day(run, f, value))
		(f ? add_dotted : add_value)(
			run, entry, key, !f || (f->flags & FIELD_LIST),
			assign_text(&run->arena, f, value, run->cli->today));
}

/* "DATE TEXT", the argument of `option`. */
static bool split_day(struct log_run *run, const char *option, const char *arg,
		      struct str *day, struct str *what)
{
	struct str text = str_trim(str_z(arg)), first;
	struct buf why = BUF_INIT;
	int found;
	size_t taken;

	str_cut(text, ' ', &first, what);
	found = schema_guess_next_day(text, run->cli->today, &taken);
	if (found != DAY_NONE) {
		*day = day_text(&run->arena, found);
		*what = str_skip(text, taken);
		while (what->n && strchr(" ,:", what->p[0]))
			*what = str_skip(*what, 1);
	}
	if (!what->n)
		cli_usage(run->cli,
			  "--%s takes a day and what to do then, as in --%s "
			  "'+2w send the CV', not '%s'",
			  option, option, arg);
	else if (found == DAY_NONE &&
		 schema_say_days(&why, text, run->cli->today))
		cli_usage(run->cli, "%s", why.s);
	else if (found == DAY_NONE)
		cli_usage(run->cli,
			  "--%s begins with the day, such as friday, +1w or "
			  "2026-05-18, not with '%.*s'",
			  option, STR_ARG(first));
	buf_release(&why);
	return !run->cli->stop;
}

static void add_promise(struct log_run *run, struct node *entry)
{
	const struct field *f = typed_key(STR("promised.by"));
	struct arena *a = &run->arena;
	struct node *map = node_new(a, NODE_MAP);
	struct str day, what;

	if (!run->options.promise ||
	    !split_day(run, "promise", run->options.promise, &day, &what))
		return;
	if (node_get(entry, "promised")) {
		cli_usage(run->cli, "the key 'promised' is given twice");
		return;
	}
	day = assign_text(a, f, day, run->cli->today);
	node_put(a, map, "what", what);
	node_put(a, map, "by", day);
	node_append(entry, STR("promised"), map);
}

/* "DATE TEXT" as the two keys of the plan. */
static void parse_next(struct log_run *run, const char *text, struct diag *d)
{
	struct str day, what;
	struct buf word = BUF_INIT;
	bool good;

	if (!split_day(run, "next", text, &day, &what))
		return;
	buf_addz(&word, "next.date=");
	buf_addstr(&word, day);
	good = assign_parse(&run->plan[0], &run->arena, buf_str(&word),
			    RECORD_CONTACT, run->cli->today, d);
	buf_clear(&word);
	buf_addz(&word, "next.what=");
	buf_addstr(&word, what);
	if (good)
		assign_parse(&run->plan[1], &run->arena, buf_str(&word),
			     RECORD_CONTACT, run->cli->today, d);
	run->plan_count = 2;
	buf_release(&word);
}

static void parse_plan(struct log_run *run)
{
	struct diag d = DIAG_INIT;

	if (run->options.next) {
		parse_next(run, run->options.next, &d);
	} else if (run->options.done) {
		assign_parse(&run->plan[0], &run->arena, STR("next="),
			     RECORD_CONTACT, run->cli->today, &d);
		run->plan_count = 1;
	}
	cli_report(run->cli, &d);
}

static void check_utf8(struct log_run *run, char **words, size_t count)
{
	for (size_t i = 0; i < count && !log_failed(run); i++) {
		struct str s = str_z(words[i]);

		if (utf8_valid(s) == s.n)
			continue;
		cli_usage(run->cli, "'%s' is not UTF-8", words[i]);
	}
}

/* Adds those of -k and --promise to a map. */
static void parse_keys(struct log_run *run, struct node *keys)
{
	check_utf8(run, run->options.keys, run->options.key_count);
	for (size_t i = 0; i < run->options.key_count && !log_failed(run); i++)
		parse_key(run, keys, run->options.keys[i]);
	add_promise(run, keys);
}

struct node *log_parse_keys(struct log_run *run)
{
	struct node *keys = node_new(&run->arena, NODE_MAP);

	parse_keys(run, keys);
	return keys;
}

void log_add_keys(struct node *entry, const struct node *keys, struct arena *a)
{
	for (const struct node *n = keys->first; n; n = n->next)
		if (!node_get_str(entry, n->key))
			node_share(a, entry, n->key, n);
}

static struct node *make_entry(struct log_run *run, size_t type_at,
			       struct diag *d)
{
	struct typed_entry w = {
		.type = typed_type(str_z(run->cli->operands[type_at])),
		.form = TYPED_LOG,
		.today = run->cli->today,
		.day = run->options.day,
		.relative = run->options.relative};
	struct node *entry, *keys;
	int day;

	parse_rest(run, type_at + 1, &w);
	day = w.day == DAY_NONE ? run->cli->today : w.day;
	run->day_from_env =
		run->cli->today_env && (w.day == DAY_NONE || w.relative);
	typed_warn_day(&w, d);
	keys = schema_entry(&run->arena, day, w.type, w.via, w.event, w.text);
	parse_keys(run, keys);
	/* the order of keys is fixed, also of those that -k gave */
	entry = schema_entry(&run->arena, day, w.type, node_text(keys, "via"),
			     node_text(keys, "event"), node_text(keys, "text"));
	log_add_keys(entry, keys, &run->arena);
	return entry;
}

static void add_typed(struct log_run *run, const char *typed, const char *type)
{
	struct diag d = DIAG_INIT;
	bool many;
	const struct roster_entry *who =
		roster_find(&run->roster, typed, &many, &d);

	if (who)
		log_add(run, who);
	else if (!many && log_refuse_early(run, typed, type))
		diag_clear(&d);
	else
		cli_fail(run->cli, &d, many ? CLI_NO : CLI_TROUBLE);
	diag_release(&d);
}

void log_from_operands(struct log_run *run, const struct targets_stream *stream)
{
	const struct cli *cli = run->cli;
	struct diag d = DIAG_INIT;
	size_t type_at = find_type(run);
	const struct roster_entry *who;
	struct node *entry;

	d.dry = cli->dry_run;
	check_utf8(run, cli->operands, cli->operand_count);
	if (log_failed(run))
		return;
	parse_plan(run);
	entry = make_entry(run, type_at, &d);
	if (log_failed(run))
		return;
	if (typed_is_empty(entry) && !run->plan_count) {
		cli_usage(run->cli, "a note says nothing without its text, as "
				    "in 'kith log lee note \"moved to "
				    "Boston\"'");
		return;
	}
	if (schema_check_entry(entry, &d)) {
		roster_check_event(&run->roster, entry, &d);
		log_check_thanks(entry, &d);
	}
	cli_report(run->cli, &d);
	/* look up every operand, to report all errors at once */
	for (size_t i = 0; i < type_at; i++) {
		if (strcmp(cli->operands[i], "-") != 0)
			add_typed(run, cli->operands[i],
				  cli->operands[type_at]);
		else
			for (size_t k = 0; k < stream->count; k++)
				if ((who = targets_from_stream(
					     run->cli, &run->roster,
					     &stream->records[k])))
					log_add(run, who);
	}
	for (size_t i = 0; i < run->count; i++)
		log_set_entry(run, &run->targets[i], entry);
	diag_release(&d);
}
