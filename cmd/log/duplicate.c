#include "config.h"

#include "log_impl.h"

#include <stdlib.h>

#include "base/str_map.h"
#include "known.h"
#include "model/vocab.h"
#include "value/message.h"

/* An entry that is in the log, or comes into it with this run. */
struct old_entry {
	const struct node *node;
	struct str id, date, via, text;
	bool out;
	bool own_id; /* of a message that was sent, not of a draft */
	bool used;   /* a message is this entry */
	bool drop;   /* it is a message of the log: not to be added */
};

struct old_log {
	struct old_entry *entries;
	size_t count;
	struct str_map ids; /* places in entries */
};

static struct old_entry describe(const struct node *n)
{
	const struct log_type *type = vocab_log_type(node_text(n, "type"));
	struct str id = known_bare_id(node_text(n, "message_id"));

	return (struct old_entry){
		.node = n,
		.id = id,
		.date = node_text(n, "date"),
		.via = node_text(n, "via"),
		.text = node_text(n, "text"),
		.out = type && type->direction == DIR_OUT,
		.own_id = id.n && !str_starts(id, STR(MESSAGE_ID_START)),
	};
}

static void add_old(struct old_log *log, const struct old_entry *e)
{
	if (e->id.n)
		str_map_add(&log->ids, e->id, log->count);
	log->entries[log->count++] = *e;
}

static bool same_day_and_subject(const struct old_entry *a,
				 const struct old_entry *b)
{
	return str_eq(a->date, b->date) && str_eq(a->via, b->via) &&
	       str_eq(a->text, b->text);
}

/* By one of the ids, or in all there is; NULL if there is none. */
static struct old_entry *
find_same(struct old_log *log, const struct old_entry *new, struct str draft)
{
	size_t at = new->id.n ? str_map_find(&log->ids, new->id) : STR_MAP_NONE;

	if (at == STR_MAP_NONE && draft.n)
		at = str_map_find(&log->ids, draft);
	if (at != STR_MAP_NONE)
		return &log->entries[at];
	for (size_t i = 0; i < log->count && !new->id.n; i++)
		if (same_day_and_subject(&log->entries[i], new) &&
		    str_eq(node_text(log->entries[i].node, "type"),
			   node_text(new->node, "type")))
			return &log->entries[i];
	return NULL;
}

/*
 * A message of mine of the same day and subject, whatever its type: one of the
 * two is a draft that was logged, or an entry by hand, and the other what was
 * sent.
 */
static struct old_entry *find_like(struct old_log *log,
				   const struct old_entry *new)
{
	for (size_t i = 0; i < log->count; i++) {
		struct old_entry *old = &log->entries[i];

		if (old != new && !old->used && !old->drop &&
		    old->out &&new->out &&new->text.n &&
		    !(old->own_id && new->own_id) &&
		    same_day_and_subject(old, new))
			return old;
	}
	return NULL;
}

static void say_same(const struct log_target *t, struct str id, struct diag *d)
{
	if (id.n)
		diag_warning(d, t->file.who->full, POS_NONE,
			     "this message is in the log already; not logged "
			     "again");
	else
		diag_warning(d, t->file.who->full, POS_NONE,
			     "an entry of this day, type and subject is in the "
			     "log already; not logged again, as the message "
			     "has no Message-ID");
}

static void say_copy(const struct log_target *t, const struct log_source *s,
		     const struct old_entry *new, struct diag *d)
{
	struct buf place = BUF_INIT;

	if (s->number)
		buf_addf(&place, "message %zu: ", s->number);
	diag_warning(d, s->file, POS_NONE,
		     "%.*s'%.*s' of %.*s to '%.*s' is in the log already, as a "
		     "draft or by hand; not logged again",
		     STR_ARG(buf_str(&place)), STR_ARG(new->text),
		     STR_ARG(new->date), STR_ARG(t->file.who->id));
	buf_release(&place);
}

static void read_log(struct old_log *log, const struct log_target *t)
{
	const struct node *list = node_get(t->file.record.root, "log");
	size_t count = node_children(list) + t->entry_count;

	*log = (struct old_log){.ids = STR_MAP_INIT};
	log->entries = mem_zalloc(count * sizeof(*log->entries));
	for (const struct node *n = NULL; node_each(list, &n);) {
		const struct old_entry old = describe(n);

		add_old(log, &old);
	}
}

/* Those that are the same message as another, for sure. */
static void drop_same(const struct log_run *run, const struct log_target *t,
		      struct old_log *log, struct diag *d)
{
	for (size_t i = 0; i < t->entry_count; i++) {
		const struct log_new_entry *e = &t->entries[i];
		struct old_entry new = describe(e->node);
		struct str draft = e->source->draft;
		struct old_entry *old = find_same(log, &new, draft);

		if (old) {
			old->used = new.drop = true;
			if (draft.n && !str_eq(old->id, new.id))
				say_copy(t, e->source, &new, d);
			else if (!run->many)
				say_same(t, new.id, d);
		}
		add_old(log, &new);
	}
}

/* Those that are the same as a draft or an entry by hand. */
static void drop_like(const struct log_target *t, struct old_log *log,
		      struct diag *d)
{
	struct old_entry *added = log->entries + log->count - t->entry_count;

	for (size_t i = 0; i < t->entry_count; i++) {
		struct old_entry *new = &added[i], *old;

		/* whoever says the type means this message */
		if (new->drop || t->entries[i].source->typed ||
		    !(old = find_like(log, new)))
			continue;
		old->used = new->drop = true;
		say_copy(t, t->entries[i].source, new, d);
	}
}

void log_drop_known(const struct log_run *run, struct log_target *t,
		    struct diag *d)
{
	struct old_log log;
	const struct old_entry *added;
	size_t kept = 0;

	read_log(&log, t);
	drop_same(run, t, &log, d);
	drop_like(t, &log, d);
	added = log.entries + log.count - t->entry_count;
	for (size_t i = 0; i < t->entry_count; i++) {
		if (added[i].drop)
			t->entries[i].source->known = true;
		else
			t->entries[kept++] = t->entries[i];
	}
	t->entry_count = kept;
	str_map_release(&log.ids);
	free(log.entries);
}
