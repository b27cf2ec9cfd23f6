/* What a known record says that its file does not. */
#include "config.h"

#include "save_impl.h"

#include "base/ascii.h"
#include "model/fact.h"

enum {
	OTHERS_SHOWN = 10, /* records that say something else */
};

static bool has_new_session(struct arena *a, const struct node *have,
			    const struct node *list)
{
	const size_t *pair = sessions_pair(a, have, list);

	for (const struct node *n = NULL; node_each(list, &n); pair++)
		if (*pair == SESSION_NONE)
			return true;
	return false;
}

/* "deadline (2026-12-15, not 2026-12-20)", or the key where one is no text. */
static void put_other(struct buf *out, struct str key, struct str old,
		      struct str now)
{
	buf_addf(out, "%s%.*s", out->len ? ", " : "", STR_ARG(key));
	if (old.n && now.n)
		buf_addf(out, " (%.*s, not %.*s)", STR_ARG(old), STR_ARG(now));
}

/* Says of a fact where they differ. The name is told elsewhere; of what is no
 * fact each may have its own. */
static void compare_fact(struct buf *out, const struct node *have,
			 const struct node *n)
{
	const struct field *f = schema_find(n->key);
	const struct node *old = fact_value(have), *now = fact_value(n);

	if (!f || !(f->flags & FIELD_PROGRAM) || str_is(n->key, "name") ||
	    str_is(n->key, "log") || !old || !now || node_same(old, now) ||
	    str_is(now->text, "unknown"))
		return;
	put_other(out, n->key, old->text, now->text);
}

/* The figures of a number, however it is written. */
static void add_figures(struct buf *out, struct str number)
{
	for (size_t i = 0; i < number.n; i++)
		if (ascii_is_digit(number.p[i]))
			buf_addc(out, number.p[i]);
}

static bool has_number(const struct node *have, struct str number)
{
	struct buf a = BUF_INIT, b = BUF_INIT;
	bool same = false;

	add_figures(&a, number);
	for (const struct node *n = NULL; !same && node_each(have, &n);) {
		buf_clear(&b);
		add_figures(&b, n->text);
		same = a.len && b.len &&
		       (str_ends(buf_str(&a), buf_str(&b)) ||
			str_ends(buf_str(&b), buf_str(&a)));
	}
	buf_release(&a);
	buf_release(&b);
	return same;
}

/* The same of how somebody is reached, and to `take` what adds it, for a shell.
 */
static void compare_reach(struct buf *out, struct buf *take,
			  const struct node *have, const struct node *n)
{
	bool phone = str_is(n->key, "phone");

	if (!phone && !str_is(n->key, "email"))
		return;
	for (const struct node *v = NULL; node_each(n, &v);) {
		if (!v->text.n || node_has_same(have, v->text) ||
		    (phone && has_number(have, v->text)))
			continue;
		put_other(out, n->key, node_first_of(have)->text, v->text);
		/* a foreign value must not end the quotes of a command */
		if (!memchr(v->text.p, '\'', v->text.n))
			buf_addf(take, " '%.*s+=%.*s'", STR_ARG(n->key),
				 STR_ARG(v->text));
	}
}

static void compare(struct save_run *run, const struct node *have,
		    const struct record *r, struct str id)
{
	struct buf other = BUF_INIT, take = BUF_INIT;
	bool lacks = false;

	for (const struct node *n = r->root->first; n; n = n->next) {
		const struct node *old = node_get_str(have, n->key);

		if (save_is_stream_key(n->key) || node_empty(n))
			continue;
		if (node_empty(old))
			lacks = true;
		else if (r->kind == RECORD_EVENT && str_is(n->key, "sessions"))
			lacks = lacks || has_new_session(&run->arena, old, n);
		else if (r->kind == RECORD_PROGRAM)
			compare_fact(&other, old, n);
		else if (r->kind == RECORD_CONTACT)
			compare_reach(&other, &take, old, n);
	}
	run->lacking += lacks && !run->options.update;
	if (other.len && run->others++ < OTHERS_SHOWN)
		cli_note(run->cli,
			 "'%.*s' is '%.*s', which keeps what it says of %s; to "
			 "take the other%s: kith %s %.*s%s",
			 STR_ARG(record_name(r)), STR_ARG(id), other.s,
			 take.len ? ", too" : "", take.len ? "set" : "edit",
			 STR_ARG(id), take.len ? take.s : "");
	buf_release(&other);
	buf_release(&take);
}

void save_compare_known(struct save_run *run, const struct record *r,
			size_t owner)
{
	struct diag ignored = DIAG_INIT;
	struct buf raw = BUF_INIT;
	struct record there;

	if (owner >= run->roster.count) {
		const struct save_plan *p =
			run->plans[owner - run->roster.count];

		compare(run, p->keys, r, p->id);
		return;
	}
	record_init(&there);
	if (roster_load(&run->roster.entries[owner], &raw, &there, &ignored))
		compare(run, there.root, r, run->roster.entries[owner].id);
	record_release(&there);
	buf_release(&raw);
	diag_release(&ignored);
}
