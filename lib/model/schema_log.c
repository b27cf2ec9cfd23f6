#include "config.h"

#include "model/schema_impl.h"

#include "base/ascii.h"
#include "base/utf8.h"
#include "value/date.h"

/* The words of a short entry's key: DATE TYPE [VIA] [@EVENT]. */
struct short_key {
	struct str date, type, via, event;
};

static struct str next_word(struct str *rest)
{
	const char *p = rest->p, *end = p + rest->n, *start;

	while (p < end && ascii_is_blank(*p))
		p++;
	for (start = p; p < end && *p != ' ' && *p != '\t';)
		p++;
	*rest = (struct str){p, (size_t)(end - p)};
	return (struct str){start, (size_t)(p - start)};
}

/* The position of `word`, a piece of the plain text `key` at `pos`. */
static struct pos word_pos(struct str key, struct pos pos, struct str word)
{
	struct str before = {key.p, (size_t)(word.p - key.p)};

	pos.col += (uint32_t)utf8_count(before);
	return pos;
}

/* Does it begin like a short entry's key: with a digit? */
static bool looks_short(struct str key)
{
	return key.n && ascii_is_digit(key.p[0]);
}

static bool split_key(const struct schema_run *run, struct str key,
		      struct pos pos, struct short_key *out)
{
	struct str rest = str_trim(key);

	*out = (struct short_key){.via = STR_NONE};
	out->date = next_word(&rest);
	out->type = next_word(&rest);
	for (;;) {
		struct str word = next_word(&rest);
		struct str *place;

		if (word.n == 0)
			return true;
		if (memchr(word.p, ':', word.n)) {
			diag_error(run->diag, run->file, pos,
				   "a blank is missing after the ':' in '%.*s'",
				   STR_ARG(word));
			return false;
		}
		place = word.p[0] == '@' ? &out->event : &out->via;
		if (place->p) {
			diag_error(run->diag, run->file,
				   word_pos(key, pos, word),
				   "unexpected '%.*s' in a log entry; it "
				   "begins 'DATE TYPE [VIA] [@EVENT]: text'",
				   STR_ARG(word));
			return false;
		}
		if (word.p[0] == '@')
			word = str_skip(word, 1);
		*place = word;
	}
}

static void put(const struct schema_run *run, struct node *entry,
		struct str key, struct str text, struct pos pos)
{
	struct node *n = node_string(&run->r->arena, text);

	n->pos = n->key_pos = pos;
	node_append(entry, key, n);
}

/* A short entry as a long one; `value` is NULL for a text without a colon. */
static struct node *lengthen(const struct schema_run *run,
			     const struct node *entry, struct str key,
			     struct pos pos, struct node *value)
{
	struct node *out = node_new(&run->r->arena, NODE_MAP);
	struct short_key k;

	if (schema_other_day(run, key, pos) || !split_key(run, key, pos, &k))
		return NULL;
	out->pos = entry->pos;
	out->begin = entry->begin;
	out->end = entry->end;
	put(run, out, STR("date"), k.date, word_pos(key, pos, k.date));
	put(run, out, STR("type"), k.type, word_pos(key, pos, k.type));
	if (k.via.p)
		put(run, out, STR("via"), k.via, word_pos(key, pos, k.via));
	if (k.event.p)
		put(run, out, STR("event"), k.event,
		    word_pos(key, pos, k.event));
	if (value && value->type == NODE_STRING)
		node_append(out, STR("text"), value);
	return out;
}

static struct node *bad_shape(const struct schema_run *run, struct pos pos)
{
	diag_error(run->diag, run->file, pos,
		   "a log entry is 'DATE TYPE [VIA] [@EVENT]: text', or has "
		   "the keys 'date', 'type', 'text' and so on");
	return NULL;
}

static struct node *long_form(const struct schema_run *run, struct node *entry)
{
	struct node *pair = entry->first;

	if (entry->type == NODE_STRING && looks_short(entry->text))
		return lengthen(run, entry, entry->text, entry->pos, NULL);
	if (entry->type == NODE_STRING &&
	    schema_other_day(run, entry->text, entry->pos))
		return NULL;
	if (entry->type != NODE_MAP || !pair)
		return bad_shape(run, entry->pos);
	if (!looks_short(pair->key))
		return !pair->next && schema_other_day(run, pair->key,
						       pair->key_pos)
			       ? NULL
			       : entry;
	if (pair->next) {
		diag_error(run->diag, run->file, pair->next->key_pos,
			   "a short log entry is one pair; write 'date:', "
			   "'type:' and 'text:' to add '%.*s'",
			   STR_ARG(pair->next->key));
		return NULL;
	}
	if (pair->type != NODE_STRING && pair->type != NODE_NULL) {
		diag_error(run->diag, run->file, pair->pos,
			   "the text of a log entry must be text; quote it");
		return NULL;
	}
	return lengthen(run, entry, pair->key, pair->key_pos, pair);
}

static bool check_date(const struct schema_run *run, const struct node *entry)
{
	const struct node *n = node_get(entry, "date");

	if (!n || n->type != NODE_STRING) {
		diag_error(run->diag, run->file, n ? n->pos : entry->pos,
			   "a log entry needs a 'date' (YYYY-MM-DD)");
		return false;
	}
	if (day_parse(n->text) != DAY_NONE)
		return true;
	schema_bad_day(run, n);
	return false;
}

static void check_type(const struct schema_run *run, const struct node *entry)
{
	const struct node *n = node_get(entry, "type");
	bool program = run->r->kind == RECORD_PROGRAM;
	struct str via = node_text(entry, "via");
	struct buf hint = BUF_INIT;

	if (!n || n->type != NODE_STRING || n->text.n == 0) {
		diag_error(run->diag, run->file, n ? n->pos : entry->pos,
			   "a log entry needs a 'type': %s ...",
			   program ? "applied, offered, interviewed"
				   : "met, sent, replied");
		return;
	}
	if (program ? vocab_has(vocab_program_log, n->text)
		    : vocab_log_type(n->text) != NULL)
		return;
	if (!program && vocab_has(vocab_channels, n->text) &&
	    vocab_log_type(via)) {
		diag_error(run->diag, run->file, n->pos,
			   "the channel comes after the type: write '%.*s "
			   "%.*s'",
			   STR_ARG(via), STR_ARG(n->text));
		return;
	}
	if (program)
		vocab_hint(&hint, vocab_program_log, NULL, n->text);
	else
		vocab_hint_rows(&hint, vocab_suggest_type(n->text),
				vocab_log_types, sizeof(*vocab_log_types),
				NULL);
	diag_error(run->diag, run->file, n->pos, "unknown log type '%.*s'; %s",
		   STR_ARG(n->text), hint.s);
	buf_release(&hint);
}

void schema_check_days(const struct record *r, int today, struct diag *d)
{
	const struct node *log = node_get(r->root, "log");

	for (const struct node *e = NULL; node_each(log, &e);) {
		const struct node *n = node_get(e, "date");

		if (n && day_parse(n->text) > today)
			diag_warning(d, r->file.p, n->pos,
				     "'%.*s' is still to come; the entry "
				     "counts for nothing until then",
				     STR_ARG(n->text));
	}
}

void schema_lengthen_log(const struct schema_run *run)
{
	struct node *log = node_get(run->r->root, "log");
	struct node *entry, *next;
	struct node list = {.type = NODE_LIST};

	if (!log || log->type == NODE_NULL)
		return;
	if (log->type != NODE_LIST) {
		diag_error(run->diag, run->file, log->pos,
			   "'log' must be a list; begin each entry with '- ', "
			   "on a line of its own");
		return;
	}
	for (entry = log->first; entry; entry = next) {
		struct node *full;

		next = entry->next;
		full = long_form(run, entry);
		if (!full)
			continue;
		if (check_date(run, full))
			check_type(run, full);
		node_append(&list, STR_NONE, full);
	}
	log->first = list.first;
	log->last = list.last;
}

struct node *schema_entry(struct arena *a, int day, struct str type,
			  struct str via, struct str event, struct str text)
{
	struct node *entry = node_new(a, NODE_MAP);

	node_put(a, entry, "date", day_text(a, day));
	node_put(a, entry, "type", type);
	node_put(a, entry, "via", via);
	node_put(a, entry, "event", event);
	node_put(a, entry, "text", text);
	return entry;
}

/* What is only warned of gets written. */
static void pass_on(const struct diag *found, struct diag *d)
{
	for (size_t i = 0; i < found->count; i++) {
		const struct diag_msg *m = &found->msgs[i];
		const char *undo = "";

		if (!found->errors)
			undo = diag_undo(d, "'kith undo' takes it back");
		if (m->level == DIAG_WARNING)
			diag_warning(d, NULL, POS_NONE, "%s%s%s", m->text,
				     !*undo ? ""
				     : str_ends(str_z(m->text), STR("?"))
					     ? " "
					     : "; ",
				     undo);
		else
			diag_error(d, NULL, POS_NONE, "%s", m->text);
	}
}

bool schema_check_entry(const struct node *entry, struct diag *d)
{
	bool of_person = vocab_log_type(node_text(entry, "type"));
	struct diag found = DIAG_INIT;
	struct record r;
	struct node *log;
	bool good;

	record_init(&r);
	r.root = node_new(&r.arena, NODE_MAP);
	log = node_new(&r.arena, NODE_LIST);
	node_put(&r.arena, r.root, "kind",
		 of_person ? STR("contact") : STR("program"));
	node_put(&r.arena, r.root, "name", STR("x"));
	node_append(r.root, STR("log"), log);
	node_share(&r.arena, log, STR_NONE, entry);
	good = schema_normalize(&r, SCHEMA_STREAM, NULL, STR("x"), &found);
	record_release(&r);
	pass_on(&found, d);
	diag_release(&found);
	return good;
}
