#include "config.h"

#include "add.h"

#include "model/schema.h"

/* What follows may still be refused, and undo would take back what was done
 * before. */
static bool check_entry(const struct node *entry, struct diag *d)
{
	bool dry = d->dry, good;

	d->dry = true;
	good = schema_check_entry(entry, d);
	d->dry = dry;
	return good;
}

bool add_entry(struct add *a, const struct typed_entry *e, struct diag *d)
{
	struct typed_entry of_day = *e;
	struct node *entry;

	of_day.day = a->given.day;
	entry = entry_make(&a->given, &of_day, &a->arena);
	if (a->cli->stop || !check_entry(entry, d))
		return false;
	typed_warn_day(e, d);
	entry_check_by(entry, NULL, d);
	if (a->given.day != DAY_NONE)
		entry_check_day(a->given.day, a->cli->today, NULL, d);
	/* with texts of its own: those are the caller's */
	a->entry = node_copy(&a->arena, entry);
	return true;
}

bool add_plan(struct add *a, struct diag *d)
{
	struct assign plan[2];
	size_t typed = a->count, n = entry_plan(&a->given, &a->arena, plan, d);

	for (size_t i = 0; i < typed && n; i++)
		if (str_starts(a->list[i].key, STR("next"))) {
			cli_usage(a->cli,
				  "the plan is given twice, by '%.*s' "
				  "and by --next",
				  STR_ARG(a->list[i].key));
			return false;
		}
	for (size_t i = 0; i < n; i++) {
		MEM_GROW(a->list, a->count, a->cap);
		a->list[a->count++] = plan[i];
	}
	return !a->cli->stop && (n || !a->given.next);
}

bool add_check_given(struct add *a)
{
	const char *given = entry_option_given(&a->given);
	bool person = a->options.kind == RECORD_CONTACT;

	if (!given && !person && a->given.next)
		given = "--next";
	if (given && !person)
		cli_usage(a->cli,
			  "--kind %s takes no log entry or plan; leave out %s",
			  record_kind_name(a->options.kind), given);
	else if (given && !a->entry)
		cli_usage(a->cli,
			  "%s needs a log entry after the name, as in 'kith "
			  "add Ann Lee met zoom'",
			  given);
	return !a->cli->stop;
}

bool add_refuse_entry_key(const struct add *a, struct str word, struct diag *d)
{
	struct buf why = BUF_INIT;
	struct str key, value;
	const struct field *f;
	bool is = false;

	if (a->options.kind == RECORD_CONTACT &&
	    str_cut(word, '=', &key, &value)) {
		f = schema_find(key);
		is = !(f && f->flags & FIELD_CONTACT) &&
		     typed_hint_key(&why, word);
	}
	if (is)
		diag_error(d, NULL, POS_NONE, "%s", why.s);
	buf_release(&why);
	return is;
}
