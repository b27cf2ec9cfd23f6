#include "config.h"

#include "guard/notes.h"

#include "guard/guard_impl.h"

/* The first rule of patients that applies to a sentence, or NULL. */
static const struct lexicon_rule *find_rule(const struct reading *r,
					    const struct sentence *s)
{
	const struct lexicon_rule *rule = NULL;

	while ((rule = reading_rule(r, s, rule)) &&
	       !str_is(rule->name, "patient"))
		;
	return rule;
}

void guard_notes_read(struct guard_notes *n, const struct node *node,
		      guard_note_found *found, void *ctx)
{
	struct reading *r = &n->reading;
	struct buf why = BUF_INIT;

	if (!lexicon_glance(n->words, node->text, &n->folded))
		return;
	if (!r->lexicon) {
		reading_init(r, n->words);
		guard_exempt(r, n->record->root, n->me);
	}
	reading_clear(r);
	reading_add(r, node->text);
	reading_find(r);
	for (size_t i = 0; i < r->count; i++) {
		const struct sentence *s = &r->sentences[i];
		const struct lexicon_rule *rule = find_rule(r, s);

		if (!rule)
			continue;
		buf_clear(&why);
		guard_quote(&why, r, s, rule);
		if (!rule->certain)
			buf_addz(&why, "; leave out who, where or when");
		found(ctx, node,
		      str_skip(node->text, (size_t)(s->text.p - node->text.p)),
		      buf_str(&why));
	}
	buf_release(&why);
}

void guard_notes_release(struct guard_notes *n)
{
	reading_release(&n->reading);
	buf_release(&n->folded);
}

/* Most of what is written has no prose, and pays for no words. */
static void open_words(struct guard_written *w)
{
	struct diag ignored = DIAG_INIT;

	network_init(&w->net);
	network_load(&w->net, mem_strdup(w->root), &ignored);
	w->words = lexicon_new();
	lexicon_load(w->words, w->root, &ignored);
	diag_release(&ignored);
	w->notes.words = w->words;
	w->notes.me = w->net.me;
}

void guard_written_begin(struct guard_written *w, const struct record *r,
			 const char *file, struct diag *d)
{
	reading_release(&w->notes.reading);
	w->notes.reading = (struct reading){.lexicon = NULL};
	w->notes.record = r;
	w->file = file;
	w->d = d;
}

static void warn(void *ctx, const struct node *node, struct str start,
		 struct str why)
{
	const struct guard_written *w = ctx;

	(void)node;
	(void)start;
	diag_warning(w->d, w->file, POS_NONE, "%.*s%s", STR_ARG(why),
		     diag_undo(w->d, "; take it back with 'kith undo' before "
				     "git keeps it, and write it without"));
}

void guard_written_warn(struct guard_written *w, const struct field *f,
			const struct node *value)
{
	if (!f || !value)
		return;
	if (node_is_collection(value)) {
		for (const struct node *n = value->first; n; n = n->next)
			guard_written_warn(w, schema_find_in(f, value, n), n);
	} else if (f->flags & FIELD_PROSE && value->text.n) {
		if (!w->words)
			open_words(w);
		guard_notes_read(&w->notes, value, warn, w);
	}
}

void guard_written_release(struct guard_written *w)
{
	guard_notes_release(&w->notes);
	lexicon_free(w->words);
	network_release(&w->net);
}
