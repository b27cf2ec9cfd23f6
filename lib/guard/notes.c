#include "config.h"

#include "guard/notes.h"

#include <stdlib.h>

#include "base/mem.h"

void guard_notes_add(struct guard_notes *n, const struct node *node)
{
	if (!guards_concern_notes(n->words, node->text, &n->folded))
		return;
	MEM_GROW(n->parts, n->count, n->cap);
	n->parts[n->count++] = (struct guard_part){n->text.len, node};
	buf_addstr(&n->text, node->text);
	buf_addz(&n->text, "\n\n");
}

/* What is read, and where the sentence of a finding begins. */
struct reading {
	const struct guard_notes *notes;
	size_t sentence;
	guard_note_found *found;
	void *ctx;
};

static void found(void *ctx, enum guard guard, enum guard_level level,
		  struct str why)
{
	const struct reading *r = ctx;
	const struct guard_notes *n = r->notes;
	const struct guard_part *part = n->parts;
	struct buf all = BUF_INIT;

	(void)guard;
	while (part + 1 < n->parts + n->count && part[1].at <= r->sentence)
		part++;
	buf_addstr(&all, why);
	if (level != GUARD_REFUSES)
		buf_addz(&all, "; leave out who, where or when");
	r->found(r->ctx, part->node, str_skip(buf_str(&n->text), r->sentence),
		 buf_str(&all));
	buf_release(&all);
}

void guard_notes_read(struct guard_notes *n, guard_note_found *each, void *ctx)
{
	struct reading r = {.notes = n, .found = each, .ctx = ctx};
	struct guard_case c = {
		.words = n->words,
		.me = n->me,
		.record = n->record,
		.body = buf_str(&n->text),
		.at = &r.sentence,
	};

	if (n->count)
		guards_run(&c, found, &r);
}

void guard_notes_release(struct guard_notes *n)
{
	free(n->parts);
	buf_release(&n->text);
	buf_release(&n->folded);
}

/* Most of what is written has no prose, and pays for no words. */
static void open_words(struct guard_written *w)
{
	struct diag ignored = DIAG_INIT;

	network_init(&w->net);
	network_load(&w->net, mem_strdup(w->root), &ignored);
	w->words = guard_words_new();
	guard_words_load(w->words, w->root, &ignored);
	diag_release(&ignored);
	w->notes.words = w->words;
	w->notes.me = w->net.me;
}

void guard_written_add(struct guard_written *w, const struct field *f,
		       const struct node *value)
{
	if (!f || !value)
		return;
	if (node_is_collection(value)) {
		for (const struct node *n = value->first; n; n = n->next)
			guard_written_add(w, schema_find_in(f, value, n), n);
	} else if (f->flags & FIELD_PROSE && value->text.n) {
		if (!w->words)
			open_words(w);
		guard_notes_add(&w->notes, value);
	}
}

/* Where a warning goes. */
struct warning {
	const char *file;
	struct diag *d;
};

static void warn(void *ctx, const struct node *node, struct str start,
		 struct str why)
{
	const struct warning *to = ctx;

	(void)node;
	(void)start;
	diag_warning(to->d, to->file, POS_NONE, "%.*s%s", STR_ARG(why),
		     diag_undo(to->d, "; take it back with 'kith undo' before "
				      "git keeps it, and write it without"));
}

void guard_written_warn(struct guard_written *w, const struct record *r,
			const char *file, struct diag *d)
{
	struct warning to = {.file = file, .d = d};

	w->notes.record = r;
	guard_notes_read(&w->notes, warn, &to);
	w->notes.count = 0;
	buf_clear(&w->notes.text);
}

void guard_written_release(struct guard_written *w)
{
	guard_notes_release(&w->notes);
	if (!w->words)
		return;
	guard_words_free(w->words);
	network_release(&w->net);
}
