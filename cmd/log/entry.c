#include "config.h"

#include "log_impl.h"

#include "base/utf8.h"
#include "model/schema.h"
#include "value/date.h"

/* What a log entry is made of, as it was typed. */
struct words {
	struct str type, via, event, text;
};

void log_take_day(struct log_wish *wish, struct cli *cli, const char *text)
{
	struct day_range range;

	if (day_parse_range(str_z(text), cli->today, &range) &&
	    range.from == range.to) {
		wish->day = range.from;
		wish->relative = day_parse(str_z(text)) == DAY_NONE;
	} else {
		cli_usage(cli,
			  "--date takes a day such as 2026-05-18, yesterday or "
			  "-3d, not '%s'",
			  text);
	}
}

static void put(struct arena *a, struct node *entry, const char *key,
		struct str text)
{
	if (text.n)
		node_append(entry, str_z(key), node_string(a, text));
}

struct node *log_entry(struct log_run *run, int day, struct str type,
		       struct str via, struct str event, struct str text)
{
	struct arena *a = &run->arena;
	struct node *entry = node_new(a, NODE_MAP);
	char *date = arena_bytes(a, DAY_TEXT);

	put(a, entry, "date", str_z(day_format(day, date)));
	put(a, entry, "type", type);
	put(a, entry, "via", via);
	put(a, entry, "event", event);
	put(a, entry, "text", text);
	return entry;
}

bool log_entry_check(const struct node *entry, struct diag *d)
{
	struct record r;
	struct diag found = DIAG_INIT;
	struct node *log;
	bool good;

	record_init(&r);
	r.root = node_new(&r.arena, NODE_MAP);
	log = node_new(&r.arena, NODE_LIST);
	node_append(r.root, STR("name"), node_string(&r.arena, STR("x")));
	node_append(r.root, STR("log"), log);
	/* one entry alone: its `next` is nobody's */
	log->first = log->last = node_new(&r.arena, NODE_MAP);
	*log->first = *entry;
	log->first->next = NULL;
	good = schema_normalize(&r, SCHEMA_STREAM, "-", STR("x"), &found);
	for (size_t i = 0; i < found.count; i++)
		if (found.msgs[i].level == DIAG_ERROR)
			diag_error(d, NULL, POS_NONE, "%s", found.msgs[i].text);
		else
			diag_warning(d, NULL, POS_NONE, "%s",
				     found.msgs[i].text);
	diag_release(&found);
	record_release(&r);
	return good;
}

/* Operands before the first that is a type, the first aside: those are ids. */
static size_t find_type(struct log_run *run)
{
	const struct cli *cli = run->cli;

	for (size_t i = 1; i < cli->operand_count; i++)
		if (vocab_log_type(str_z(cli->operands[i])))
			return i;
	log_refuse_words(run);
	return 0;
}

/* "@apa-2026", or "@apa-2026:" as one writes it in a file. */
static struct str event_id(struct str word)
{
	struct str id = {word.p + 1, word.n - 1};

	if (id.n > 1 && id.p[id.n - 1] == ':')
		id.n--;
	return id;
}

/* [VIA] [@EVENT] [TEXT]: the words from `at` on. */
static void take_rest(struct log_run *run, size_t at, struct words *w)
{
	const struct cli *cli = run->cli;

	for (; at < cli->operand_count && !run->stop; at++) {
		const char *word = cli->operands[at];
		struct str s = str_z(word);
		bool more = at + 1 < cli->operand_count;

		if (word[0] == '@' && word[1] && !w->event.p &&
		    !strpbrk(word, " \t")) {
			w->event = event_id(s);
		} else if (!w->via.p && !w->text.p &&
			   vocab_has(vocab_channels, s)) {
			w->via = s;
		} else if (w->text.p) {
			cli_usage(
				run->cli,
				"'%s' comes after the text '%.*s'; put quotes "
				"around a text of several words",
				word, STR_ARG(w->text));
			run->stop = true;
		} else {
			w->text = s;
			if (!strpbrk(word, " \t\n"))
				log_check_word(run, w->type, word,
					       more       ? WORD_BETWEEN
					       : w->via.p ? WORD_AFTER_VIA
							  : WORD_LAST);
		}
	}
}

/* Adds a value to what the key holds; only some may hold several. */
static void add_value(struct log_run *run, struct node *entry, struct str key,
		      bool list, struct str value)
{
	struct arena *a = &run->arena;
	struct node *old = node_get_str(entry, key);
	struct node *first;

	if (!old) {
		node_append(entry, key, node_string(a, value));
	} else if (!list) {
		cli_usage(run->cli, "the key '%.*s' is given twice",
			  STR_ARG(key));
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

static void take_key(struct log_run *run, struct node *entry, const char *arg)
{
	const char *equals = strchr(arg, '=');
	struct str key = {arg, equals ? (size_t)(equals - arg) : 0};
	const struct field *f = key.n ? log_find_key(key) : NULL;
	struct str value = equals ? str_z(equals + 1) : STR_NONE;

	if (!key.n || !value.n)
		cli_usage(run->cli,
			  "-k takes KEY=VALUE, as in -k detail='reads Rumi', "
			  "not '%s'",
			  arg);
	else if (str_is(key, "date") || str_is(key, "type"))
		cli_usage(run->cli, "%s",
			  str_is(key, "date")
				  ? "the day is given with --date"
				  : "the type is an operand, not a key");
	else if (!f && !str_starts(key, STR("x-")))
		log_refuse_key(run, key);
	else
		add_value(run, entry, key, !f || (f->flags & FIELD_LIST),
			  value);
	run->stop = run->cli->stop;
}

static bool is_text(struct log_run *run, const char *what, const char *word)
{
	struct str s = str_z(word);

	if (utf8_valid(s) == s.n)
		return true;
	cli_usage(run->cli, "%s '%s' is not UTF-8", what, word);
	run->stop = true;
	return false;
}

static struct node *make_entry(struct log_run *run, size_t type_at)
{
	struct words w = {.type = str_z(run->cli->operands[type_at])};
	struct node *entry, *keys;
	int day = run->wish.day == DAY_NONE ? run->cli->today : run->wish.day;

	run->day_from_env = run->cli->today_env &&
			    (run->wish.day == DAY_NONE || run->wish.relative);
	take_rest(run, type_at + 1, &w);
	keys = log_entry(run, day, w.type, w.via, w.event, w.text);
	for (size_t i = 0; i < run->wish.key_count && !run->stop; i++)
		take_key(run, keys, run->wish.keys[i]);
	/* `via`, `event` and `text` of -k where they belong */
	entry = log_entry(run, day, w.type, node_text(keys, "via"),
			  node_text(keys, "event"), node_text(keys, "text"));
	for (struct node *n = keys->first, *next; n; n = next) {
		next = n->next;
		if (!node_get_str(entry, n->key))
			node_append(entry, n->key, n);
	}
	return entry;
}

/* An event that is no record is fine, but may be a typo. */
static void check_event(struct log_run *run, const struct node *entry,
			struct diag *d)
{
	struct str event = node_text(entry, "event");
	struct suggestion s = suggest_for(event);

	if (!event.n || roster_by_id(&run->roster, event))
		return;
	for (size_t i = 0; i < run->roster.count; i++)
		suggest_offer(&s, run->roster.entries[i].id);
	if (s.name.p)
		diag_warning(d, NULL, POS_NONE,
			     "there is no event '%.*s' in the network; did you "
			     "mean '%.*s'?",
			     STR_ARG(event), STR_ARG(s.name));
	else
		diag_warning(d, NULL, POS_NONE,
			     "there is no event '%.*s' in the network yet",
			     STR_ARG(event));
}

static void add(struct log_run *run, const struct roster_entry *who, bool many,
		struct diag *d)
{
	if (who)
		log_add(run, who);
	else
		log_fail(run, d, many ? CLI_NO : CLI_TROUBLE);
	diag_release(d);
}

static void add_typed(struct log_run *run, const char *typed)
{
	struct diag d = DIAG_INIT;
	bool many = false;
	const struct roster_entry *who;

	/* a file is written to: a name weighs what an id does */
	if (!run->roster.read)
		roster_read(&run->roster, NULL, NULL);
	who = roster_find(&run->roster, typed, &many, &d);

	add(run, who, many, &d);
}

/* An id alone may be somebody else's here; no one gets an entry by it. */
static void add_streamed(struct log_run *run, const struct log_streamed *r)
{
	const struct roster_entry *who =
		roster_by_id(&run->roster, str_z(r->id));
	struct diag d = DIAG_INIT;
	bool other = false;

	if (!who) {
		diag_error(&d, NULL, POS_NONE,
			   "the network '%s' has no file for '%s' of the "
			   "stream",
			   run->net.root, r->id);
	} else if (roster_is_elsewhere(who, r->file)) {
		other = true;
		diag_error(&d, NULL, POS_NONE,
			   "'%s' of the stream is in '%s', which is not the "
			   "'%s' of the network",
			   r->id, r->file, who->path);
	} else if (!roster_is_named(who, str_z(r->name))) {
		other = true;
		diag_error(&d, NULL, POS_NONE,
			   "'%s' of the stream is '%s'; in the network '%s' "
			   "that is somebody else",
			   r->id, r->name, run->net.root);
	}
	add(run, other ? NULL : who, other, &d);
}

void log_take_words(struct log_run *run, const struct log_streamed *streamed,
		    size_t count)
{
	const struct cli *cli = run->cli;
	struct diag d = DIAG_INIT;
	size_t type_at = find_type(run);
	struct node *entry;

	for (size_t i = 0; i < cli->operand_count && !run->stop; i++)
		is_text(run, "the word", cli->operands[i]);
	for (size_t i = 0; i < run->wish.key_count && !run->stop; i++)
		is_text(run, "the key", run->wish.keys[i]);
	if (run->stop)
		return;
	entry = make_entry(run, type_at);
	if (run->stop)
		return;
	if (log_entry_check(entry, &d)) {
		check_event(run, entry, &d);
		log_check_thanks(entry, &d);
	} else {
		run->stop = true;
	}
	cli_report(run->cli, &d);
	/* every operand, so that all that is wrong is said at once */
	for (size_t i = 0; i < type_at; i++) {
		if (strcmp(cli->operands[i], "-") != 0)
			add_typed(run, cli->operands[i]);
		else
			for (size_t k = 0; k < count; k++)
				add_streamed(run, &streamed[k]);
	}
	for (size_t i = 0; i < run->count; i++)
		run->targets[i].entry = entry;
	diag_release(&d);
}
