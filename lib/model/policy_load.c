#include "config.h"

#include "model/policy.h"

#include "base/buf.h"
#include "model/schema.h"

/* What to write instead of a wrong value, by enum policy_type. */
static const char *const wanted[] = {
	[POLICY_WINDOW] = "days such as '3-7' or '2w-1m'",
	[POLICY_CADENCE] = "days such as '90-120' or '120d', or 'none'",
	[POLICY_LEAD] = "days such as '14' or '3-14'",
	[POLICY_SPAN] = "days such as '14', or '2w', '3m', '1y'",
	[POLICY_COUNT] = "a whole number from 1 to 9999",
	[POLICY_WEIGHT] = "a whole number from 0 to 9999",
	[POLICY_GOAL] = "a number such as '3', or a range such as '20-30'",
	[POLICY_ROLES] = "a mapping such as {resident: {cadence: 60-90}}",
	[POLICY_ROLE] = "days such as '90-120' or '120d', or 'none'",
	[POLICY_TAGS] = "a mapping such as {inner-circle: {cadence: 45}}",
	[POLICY_BLACKOUT] = "a list of {from: 2026-03-09, to: 2026-03-12}",
	[POLICY_ELSEWHERE] = "a map",
};

/* Where a load reports to. */
struct loader {
	struct policy *policy;
	const char *file;
	struct diag *diag;
};

static void bad_value(struct loader *l, const char *key, enum policy_type type,
		      const struct node *n)
{
	if (n->type == NODE_STRING || n->type == NODE_NUMBER)
		diag_error(l->diag, l->file, n->pos,
			   "bad value '%.*s' of '%s'; write %s",
			   STR_ARG(n->text), key, wanted[type]);
	else
		diag_error(l->diag, l->file, n->pos,
			   "bad value of '%s'; write %s", key, wanted[type]);
}

/* The nearest row; for a key at the top the nearest group: "window". */
static const char *nearest_key(const char *key, char group[32])
{
	const char *found =
		suggest_nearest(str_z(key), policy_rows, sizeof(*policy_rows));
	const char *rows[2] = {group, NULL};

	for (const struct policy_row *r = policy_rows; !found && r->key; r++) {
		size_t n = strcspn(r->key, ".");

		if (!r->key[n] || n >= 32)
			continue;
		memcpy(group, r->key, n);
		group[n] = '\0';
		found = suggest_nearest(str_z(key), rows, sizeof(*rows));
	}
	return found;
}

static void bad_key(struct loader *l, const char *key, const struct node *n)
{
	char group[32], hint[SUGGEST_HINT];

	diag_error(l->diag, l->file, n->key_pos, "unknown key '%s' of policy%s",
		   key,
		   suggest_hint(hint, nearest_key(key, group),
				"'kith help policy' lists the keys"));
}

static bool is_private(const struct node *n)
{
	return str_starts(n->key, STR("x-"));
}

/* The row of one window: `nudge`, or `cadence` for keep-in-touch. */
static const struct policy_row *window_row(struct str name)
{
	const struct policy_row *row = policy_rows;

	if (str_is(name, "cadence"))
		name = STR("keep-in-touch");
	for (; row->key && str_starts(str_z(row->key), STR("window.")); row++)
		if (str_is(name, row->key + strlen("window.")))
			return row;
	return NULL;
}

static void load_override_key(struct loader *l, struct policy_override *o,
			      const char *group, const struct node *n)
{
	const struct policy_row *row = window_row(n->key);
	struct buf key = BUF_INIT;

	if (is_private(n))
		return;
	buf_addf(&key, "%s.%.*s.%.*s", group, STR_ARG(o->name),
		 STR_ARG(n->key));
	if (!row) {
		diag_error(l->diag, l->file, n->key_pos,
			   "unknown key '%s' of policy; a %.*s sets 'cadence' "
			   "or a window such as 'nudge'",
			   key.s, (int)strlen(group) - 1, group);
	} else if (n->type != NODE_NULL) {
		if (period_parse(row->type, n->text, &o->window[row->index]))
			o->set[row->index] = true;
		else
			bad_value(l, key.s, row->type, n);
	}
	buf_release(&key);
}

static void load_overrides(struct loader *l, const struct policy_row *row,
			   const struct node *map)
{
	if (map->type != NODE_MAP) {
		bad_value(l, row->key, row->type, map);
		return;
	}
	for (const struct node *n = map->first; n; n = n->next) {
		struct policy_override *o;

		if (is_private(n) || n->type == NODE_NULL)
			continue;
		if (n->type != NODE_MAP) {
			bad_value(l, row->key, row->type, n);
			continue;
		}
		if (row->type == POLICY_ROLES && !vocab_role(n->key))
			diag_warning(l->diag, l->file, n->key_pos,
				     "unknown role '%.*s' in policy",
				     STR_ARG(n->key));
		o = policy_override_of(l->policy,
				       row->type == POLICY_ROLES
					       ? &l->policy->roles
					       : &l->policy->tags,
				       n->key);
		for (const struct node *c = n->first; c; c = c->next)
			load_override_key(l, o, row->key, c);
	}
}

static void add_blackout(struct policy *p, struct blackout b)
{
	MEM_GROW(p->blackouts, p->blackout_count, p->blackout_cap);
	b.why = arena_str(&p->arena, b.why.p ? b.why : STR(""));
	p->blackouts[p->blackout_count++] = b;
}

static bool blackout_keys_known(struct loader *l, const struct node *item)
{
	static const char *const keys[] = {"from", "to", "why", "who", NULL};

	for (const struct node *n = item->first; n; n = n->next) {
		if (str_is_any(n->key, keys) || is_private(n))
			continue;
		diag_error(l->diag, l->file, n->key_pos,
			   "unknown key '%.*s' of a blackout; "
			   "it has 'from', 'to', 'why' and 'who'",
			   STR_ARG(n->key));
		return false;
	}
	return true;
}

/* Whom it concerns: everyone, or people of programs. */
static bool load_who(struct loader *l, const struct node *item,
		     struct blackout *b)
{
	const struct node *who = node_get(item, "who");

	if (node_empty(who) || str_is(who->text, "everyone"))
		return true;
	b->programs = str_is(who->text, "programs");
	if (b->programs)
		return true;
	diag_error(l->diag, l->file, who->pos,
		   "a blackout's 'who' is 'everyone' or 'programs'");
	return false;
}

static void load_blackouts(struct loader *l, const struct policy_row *row,
			   const struct node *list)
{
	for (const struct node *n = NULL; node_each(list, &n);) {
		struct blackout b = {
			.from = day_parse(node_text(n, "from")),
			.to = day_parse(node_text(n, "to")),
			.why = str_trim(node_text(n, "why")),
		};

		if (n->type != NODE_MAP) {
			bad_value(l, row->key, row->type, n);
			continue;
		}
		if (!blackout_keys_known(l, n) || !load_who(l, n, &b))
			continue;
		if (node_empty(node_get(n, "to")))
			b.to = b.from;
		if (b.from == DAY_NONE || b.to == DAY_NONE) {
			bad_value(l, row->key, row->type, n);
		} else if (b.to < b.from) {
			diag_error(l->diag, l->file, n->pos,
				   "a blackout ends before it starts");
		} else {
			add_blackout(l->policy, b);
		}
	}
}

static void load_value(struct loader *l, const struct policy_row *row,
		       const struct node *n)
{
	if (n->type == NODE_NULL)
		return;
	switch (row->type) {
	case POLICY_ROLES:
	case POLICY_TAGS:
		load_overrides(l, row, n);
		return;
	case POLICY_BLACKOUT:
		load_blackouts(l, row, n);
		return;
	case POLICY_ELSEWHERE:
		return;
	default:
		if (!policy_set(l->policy, row, n->text))
			bad_value(l, row->key, row->type, n);
	}
}

static const struct policy_row *find_row(struct str key)
{
	int place = str_place(key, policy_rows, sizeof(*policy_rows));

	return place < 0 ? NULL : &policy_rows[place];
}

/* Do rows begin with `prefix` (which ends with a dot)? */
static bool is_group(struct str prefix)
{
	for (const struct policy_row *row = policy_rows; row->key; row++)
		if (str_starts(str_z(row->key), prefix))
			return true;
	return false;
}

static void load_keys(struct loader *l, const char *prefix,
		      const struct node *map);

static void load_group(struct loader *l, const char *prefix,
		       const struct node *n)
{
	if (n->type == NODE_MAP) {
		load_keys(l, prefix, n);
	} else if (n->type != NODE_NULL) {
		diag_error(l->diag, l->file, n->pos,
			   "'%.*s' of policy must be a mapping; 'kith help "
			   "policy' lists its keys",
			   (int)strlen(prefix) - 1, prefix);
	}
}

/* The keys of `map`, which is under `prefix`: "" or "window.". */
static void load_keys(struct loader *l, const char *prefix,
		      const struct node *map)
{
	struct buf key = BUF_INIT;

	for (const struct node *n = map->first; n; n = n->next) {
		const struct policy_row *row;

		if (is_private(n))
			continue;
		buf_clear(&key);
		buf_addf(&key, "%s%.*s", prefix, STR_ARG(n->key));
		row = find_row(buf_str(&key));
		if (row) {
			load_value(l, row, n);
			continue;
		}
		buf_addc(&key, '.');
		if (!*prefix && is_group(buf_str(&key))) {
			load_group(l, key.s, n);
			continue;
		}
		key.s[--key.len] = '\0';
		bad_key(l, key.s, n);
	}
	buf_release(&key);
}

bool policy_load(struct policy *p, const struct node *node, const char *file,
		 struct diag *d)
{
	struct loader l = {.policy = p, .file = file, .diag = d};
	size_t errors = d->errors;

	if (!node || node->type == NODE_NULL)
		return true;
	if (node->type != NODE_MAP) {
		diag_error(d, file, node->pos,
			   "'policy' must be a mapping; write keys such as "
			   "'window: {nudge: 10-14}' below it");
		return false;
	}
	load_keys(&l, "", node);
	return d->errors == errors;
}
