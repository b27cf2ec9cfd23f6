#include "config.h"

#include "profile.h"

#include <errno.h>

#include "base/file.h"
#include "base/suggest.h"
#include "codec/yaml/yaml.h"
#include "model/profile.h"
#include "model/vocab.h"
#include "store/store.h"

struct node *profile_copy(struct arena *a, const struct node *me)
{
	return me && me->type == NODE_MAP ? node_copy(a, me)
					  : node_new(a, NODE_MAP);
}

/* One text, or a list where commas part several. */
static void fill(struct arena *a, struct node *n, struct str value)
{
	struct str piece;

	n->first = n->last = NULL;
	n->type = value.n ? NODE_STRING : NODE_NULL;
	n->text = arena_str(a, value);
	if (!value.n || !memchr(value.p, ',', value.n))
		return;
	n->type = NODE_LIST;
	while (str_split(&value, ',', &piece))
		node_put(a, n, NULL, arena_str(a, piece));
}

/* `word` is "scores.step2=250"; the value is in the profile. */
static bool check_value(const struct node *me, struct str word, struct diag *d)
{
	struct buf hint = BUF_INIT, key = BUF_INIT;
	const struct node *bad;
	struct str path, value;

	str_cut(word, '=', &path, &value);
	buf_addstr(&key, path);
	bad = profile_bad(path, profile_find(me, key.s), &hint);
	if (bad)
		diag_error(d, NULL, POS_NONE, "bad value '%.*s' of 'me.%s'%s",
			   STR_ARG(str_trim(node_scalar(bad))), key.s, hint.s);
	buf_release(&key);
	buf_release(&hint);
	return !bad;
}

bool profile_set(struct arena *a, struct node *me, const char *word,
		 struct diag *d)
{
	struct str path, value, key, rest;
	struct node *n = me;

	if (!str_cut(str_z(word), '=', &path, &value) ||
	    !str_starts(path, STR("me.")) || path.n == 3) {
		diag_error(d, NULL, POS_NONE,
			   "--set takes a key of your profile and its value, "
			   "such as me.scores.step2=250, not '%s'",
			   word);
		return false;
	}
	path = str_skip(path, 3);
	str_cut(path, '.', &key, &rest);
	if (str_place(key, profile_fields, sizeof(*profile_fields)) < 0 &&
	    !str_starts(key, STR("x-"))) {
		const char *meant = suggest_nearest(key, profile_fields,
						    sizeof(*profile_fields));

		if (meant)
			diag_error(d, NULL, POS_NONE,
				   "unknown key 'me.%.*s'; did you mean "
				   "'me.%s'?",
				   STR_ARG(key), meant);
		else
			diag_error(d, NULL, POS_NONE,
				   "unknown key 'me.%.*s'; 'kith help policy' "
				   "lists those of 'me'",
				   STR_ARG(key));
		return false;
	}
	while (str_split(&path, '.', &key)) {
		if (n->type != NODE_MAP) {
			n->type = NODE_MAP;
			n->first = n->last = NULL;
		}
		n = node_child(a, n, key, NODE_NULL);
	}
	fill(a, n, str_trim(value));
	return check_value(me, str_skip(str_z(word), 3), d);
}

/* One key of the file. */
static void take_weight(int weights[RANK_REASONS], const struct node *n,
			const char *path, struct diag *d)
{
	const size_t stride = sizeof(*rank_reason_names);
	int reason = str_place(n->key, rank_reason_names, stride);
	int weight = str_number(str_trim(node_scalar(n)));
	char hint[SUGGEST_HINT];

	if (reason < 0) {
		diag_error(d, path, n->key_pos, "unknown weight '%.*s'%s",
			   STR_ARG(n->key),
			   suggest_row(hint, n->key, rank_reason_names, stride,
				       "there are visa, people, img, score, "
				       "years, interests, place and rotated"));
	} else if (weight < 0 || weight > 9999) {
		diag_error(d, path, n->pos,
			   "bad weight '%.*s' of '%s'; write a whole number "
			   "from 0 to 9999",
			   STR_ARG(node_scalar(n)), rank_reason_names[reason]);
	} else {
		weights[reason] = weight;
	}
}

bool weights_read(int weights[RANK_REASONS], const char *path, struct diag *d)
{
	struct arena arena = ARENA_INIT;
	struct buf raw = BUF_INIT;
	size_t before = d->errors;
	struct node *root = NULL;

	if (file_slurp_any(path, YAML_BYTES, &raw) != 0)
		diag_error(d, path, POS_START, "%s", store_strerror(errno));
	else
		root = yaml_read(&arena, buf_str(&raw), path, 1, d);
	if (root && root->type != NODE_MAP)
		diag_error(d, path, root->pos,
			   "must be a mapping such as 'visa: 30'");
	for (const struct node *n = root && root->type == NODE_MAP ? root->first
								   : NULL;
	     n; n = n->next)
		take_weight(weights, n, path, d);
	buf_release(&raw);
	arena_release(&arena);
	return d->errors == before;
}
