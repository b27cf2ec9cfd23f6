#include "config.h"

#include "model/schema_impl.h"

/* Keys that kith sets or computes: in a file of the user's they mean nothing.
 */
static const char *const own_keys[] = {"id",  "file", "summary",
				       "due", "rank", NULL};

static bool read_kind(const struct schema_run *run, const struct node *n,
		      enum schema_source source)
{
	int last = source == SCHEMA_STREAM ? RECORD_GAP : RECORD_EVENT;
	char hint[SUGGEST_HINT];

	if (!n || n->type == NODE_NULL) {
		run->r->kind = RECORD_CONTACT;
		return true;
	}
	for (int k = 0; k <= last; k++)
		if (n->type == NODE_STRING &&
		    str_is(n->text, record_kind_name((enum record_kind)k))) {
			run->r->kind = (enum record_kind)k;
			return true;
		}
	if (n->type == NODE_STRING)
		diag_error(run->diag, run->file, n->pos,
			   "unknown kind '%.*s'%s", STR_ARG(n->text),
			   suggest_row(hint, n->text, vocab_kinds,
				       sizeof(*vocab_kinds),
				       "write contact, program or event"));
	else
		diag_error(run->diag, run->file, n->pos,
			   "'kind' must be contact, program or event");
	return false;
}

/* A saved `-o yaml` has both id and file; a person writes neither. */
static void warn_own(const struct schema_run *run, const struct node *old,
		     const struct node *n)
{
	if (node_get(old, "id") && node_get(old, "file"))
		return;
	diag_warning(run->diag, run->file, n->key_pos,
		     "'%.*s' is set by kith and ignored here; name a key of "
		     "your own 'x-%.*s'",
		     STR_ARG(n->key), STR_ARG(n->key));
}

/*
 * Moves the children of `old` to `root` in the order of the stream: the own
 * keys of the file, then a place for the summary, then what tools added.
 */
static void put_rest(const struct schema_run *run, struct node *old,
		     struct node *root, enum schema_source source)
{
	struct node *due = NULL, *rank = NULL, *next;

	for (struct node *n = old->first; n; n = next) {
		next = n->next;
		if (str_is(n->key, "kind"))
			continue;
		if (!str_is_any(n->key, own_keys)) {
			node_append(root, n->key, n);
			continue;
		}
		if (source == SCHEMA_FILE)
			warn_own(run, old, n);
		else if (str_is(n->key, "due"))
			due = n;
		else if (str_is(n->key, "rank"))
			rank = n;
	}
	if (run->r->kind == RECORD_CONTACT)
		node_append(root, STR("summary"),
			    node_new(&run->r->arena, NODE_MAP));
	if (due)
		node_append(root, STR("due"), due);
	if (rank)
		node_append(root, STR("rank"), rank);
}

/* The key that is `name` but for its case, or NULL. */
static const struct node *capital_name(const struct node *root)
{
	for (const struct node *n = root->first; n; n = n->next)
		if (str_case_eq(n->key, STR("name")))
			return n;
	return NULL;
}

static bool check_name(const struct schema_run *run)
{
	const struct node *n = node_get(run->r->root, "name");

	if (n && n->type == NODE_STRING && str_trim(n->text).n)
		return true;
	if (n && n->type != NODE_NULL && n->type != NODE_STRING)
		diag_error(run->diag, run->file, n->pos, "'name' must be text");
	else if (!n && (n = capital_name(run->r->root)))
		diag_error(run->diag, run->file, n->key_pos,
			   "keys are lower case: 'name', not '%.*s'",
			   STR_ARG(n->key));
	else
		diag_error(run->diag, run->file, n ? n->pos : run->r->root->pos,
			   "a %s needs a 'name'",
			   record_kind_name(run->r->kind));
	return false;
}

static void take_place(struct record *r, const struct node *old,
		       enum schema_source source, const char *file,
		       struct str id)
{
	const struct node *own = source == SCHEMA_STREAM ? old : NULL;
	struct str own_id = node_text(own, "id");
	struct str own_file = node_text(own, "file");

	r->id = arena_str(&r->arena, own_id.n ? own_id : id);
	r->file = arena_str(&r->arena, own_file.n ? own_file : str_z(file));
}

/* A meeting that is nowhere in the log is never followed up. */
static void check_met(const struct schema_run *run)
{
	const struct node *root = run->r->root;
	const struct node *met = node_get(root, "met");
	struct str day = node_text(met, "date");
	struct str event = node_text(met, "event");

	if (run->r->kind != RECORD_CONTACT || !day.n ||
	    !node_empty(node_get(root, "log")) ||
	    !node_empty(node_get(root, "last_interaction")))
		return;
	diag_warning(run->diag, run->file, met->key_pos,
		     "'met' is only a note; for a follow-up put it into the "
		     "log, too: - %.*s met%s%.*s",
		     STR_ARG(day), event.n ? " @" : "", STR_ARG(event));
}

bool schema_plan_lacks_day(const struct node *root)
{
	const struct node *next = node_get(root, "next");

	return next && next->type == NODE_MAP && next->first &&
	       node_empty(node_get(next, "date"));
}

static void check_plan(const struct schema_run *run)
{
	const struct node *root = run->r->root;

	if (run->r->kind == RECORD_CONTACT && schema_plan_lacks_day(root))
		diag_warning(run->diag, run->file,
			     node_get(root, "next")->key_pos,
			     "'next' has no day, so it is never due; add "
			     "'date: YYYY-MM-DD'");
}

bool schema_normalize(struct record *r, enum schema_source source,
		      const char *file, struct str id, struct diag *d)
{
	struct schema_run run = {r, file, d};
	size_t errors = d->errors;
	struct node *old = r->root;
	struct node *root;

	if (old->type != NODE_MAP) {
		diag_error(d, file, old->pos,
			   "a record must be a mapping, as in 'name: Maria "
			   "Lopez'");
		return false;
	}
	if (!read_kind(&run, node_get(old, "kind"), source))
		return false;
	take_place(r, old, source, file, id);
	root = node_new(&r->arena, NODE_MAP);
	root->pos = old->pos;
	root->begin = old->begin;
	root->end = old->end;
	node_append(root, STR("kind"),
		    node_string(&r->arena, str_z(record_kind_name(r->kind))));
	node_append(root, STR("id"), node_string(&r->arena, r->id));
	node_append(root, STR("file"), node_string(&r->arena, r->file));
	put_rest(&run, old, root, source);
	r->root = root;
	check_name(&run);
	if (r->kind == RECORD_CONTACT || r->kind == RECORD_PROGRAM)
		schema_lengthen_log(&run);
	schema_check_values(&run);
	if (d->errors == errors && source == SCHEMA_FILE) {
		check_met(&run);
		check_plan(&run);
	}
	return d->errors == errors;
}
