#include "config.h"

#include "store/store.h"

#include <errno.h>
#include <stdlib.h>
#include <sys/stat.h>

#include "base/buf.h"
#include "base/file.h"
#include "codec/yaml/yaml.h"
#include "model/profile.h"
#include "model/season.h"
#include "value/date.h"

static const char settings_name[] = "kith.yaml";

void network_init(struct network *net)
{
	*net = (struct network){.root = NULL};
	record_init(&net->settings);
	policy_init(&net->policy);
}

void network_release(struct network *net)
{
	free(net->root);
	record_release(&net->settings);
	policy_release(&net->policy);
}

static void path_join(struct buf *out, const char *dir, const char *name)
{
	if (strcmp(dir, ".") != 0)
		buf_addz(out, dir);
	buf_addpath(out, name);
}

bool network_is_settings(const char *path)
{
	const char *slash = strrchr(path, '/');

	return strcmp(slash ? slash + 1 : path, settings_name) == 0;
}

char *network_settings(const char *root)
{
	struct buf path = BUF_INIT;

	if (root)
		path_join(&path, root, settings_name);
	return buf_detach(&path);
}

const char *network_title(struct buf *out, const char *dir)
{
	char *full = dir[strspn(dir, "./")] ? NULL : realpath(dir, NULL);
	const char *slash = full ? strrchr(full, '/') : NULL;

	buf_addz(out, slash && slash[1] ? slash + 1 : full ? full : dir);
	free(full);
	return out->s;
}

bool network_is_root(const char *dir)
{
	struct buf path = BUF_INIT;
	struct stat st;
	bool has;

	path_join(&path, dir, settings_name);
	/* a link that leads nowhere is there too: its error must be seen */
	has = lstat(path.s, &st) == 0;
	buf_release(&path);
	return has;
}

/* Cuts the last part off an absolute path; false at the root. */
static bool cut_last(char *path)
{
	char *slash = strrchr(path, '/');

	if (!slash || !slash[1])
		return false;
	slash[slash == path] = '\0';
	return true;
}

char *network_above(const char *path)
{
	struct stat st;
	char *full;

	if (stat(path, &st) == 0 && S_ISDIR(st.st_mode) &&
	    network_is_root(path))
		return mem_strdup(path);
	full = realpath(path, NULL);
	if (!full)
		return NULL;
	do
		if (network_is_root(full))
			return full;
	while (cut_last(full));
	free(full);
	return NULL;
}

/* As network_above("."), but says it as "." or "../..". */
static char *above_here(void)
{
	struct buf dir = BUF_INIT;
	struct stat now, before;

	buf_addz(&dir, ".");
	for (bool first = true; stat(dir.s, &now) == 0; first = false) {
		if (!first && file_is(&now, &before))
			break;
		if (network_is_root(dir.s))
			return buf_detach(&dir);
		before = now;
		if (first)
			buf_clear(&dir);
		buf_addz(&dir, first ? ".." : "/..");
	}
	buf_release(&dir);
	return NULL;
}

char *network_here(void)
{
	const char *env = getenv("KITH_DIR");

	if (env && *env)
		return mem_strdup(env);
	return above_here();
}

/* A milestone without a day would silently never be shared. */
static void check_milestones(const struct node *me, const char *file,
			     struct diag *d)
{
	const struct node *list = node_get(me, "milestones");

	for (const struct node *m = NULL; node_each(list, &m);) {
		const struct node *day = node_get(m, "date");

		if (day_parse(node_text(m, "date")) == DAY_NONE)
			diag_error(d, file, day ? day->pos : m->pos,
				   "a milestone needs a 'date' that exists "
				   "(YYYY-MM-DD)");
	}
}

/* A typo here would silently turn all of it off. */
static void check_keys(const struct node *root, const char *file,
		       struct diag *d)
{
	static const char *const keys[] = {"me", "policy", "season", "defaults",
					   NULL};

	for (const struct node *n = root->first; n; n = n->next)
		if (!str_is_any(n->key, keys) && !str_starts(n->key, STR("x-")))
			diag_warning(d, file, n->key_pos,
				     "unknown key '%.*s'; kith.yaml has 'me', "
				     "'policy', 'season' and 'defaults', and "
				     "keys of your own begin with 'x-'",
				     STR_ARG(n->key));
}

static bool check_root(const struct node *root, const char *file,
		       struct diag *d)
{
	if (root->type != NODE_MAP)
		diag_error(d, file, root->pos,
			   "kith.yaml must be a mapping with the keys 'me', "
			   "'policy', 'season' and 'defaults'");
	return root->type == NODE_MAP;
}

static const struct node *take_me(const struct node *root, const char *file,
				  struct diag *d)
{
	const struct node *me = node_get(root, "me");

	if (me && me->type != NODE_MAP && me->type != NODE_NULL)
		diag_error(d, file, me->pos,
			   "'me' must be a mapping, as in 'name: Maria Lopez'");
	return me && me->type == NODE_MAP ? me : NULL;
}

bool network_parse_me(struct record *out, struct str raw, const char *file,
		      struct diag *d)
{
	size_t errors = d->errors;
	const struct node *root, *me = NULL;

	record_clear(out);
	root = yaml_read_settings(&out->arena, raw, file, d);
	if (root && d->errors == errors && check_root(root, file, d))
		me = take_me(root, file, d);
	out->kind = RECORD_SETTINGS;
	out->id = STR("me");
	out->root = me ? node_copy(&out->arena, me)
		       : node_new(&out->arena, NODE_MAP);
	return d->errors == errors;
}

static bool take_settings(struct network *net, const char *file, struct diag *d)
{
	const struct node *root = net->settings.root;
	size_t errors = d->errors;
	bool good;

	if (!root)
		return true;
	if (!check_root(root, file, d))
		return false;
	check_keys(root, file, d);
	net->me = take_me(root, file, d);
	check_milestones(net->me, file, d);
	profile_check(net->me, file, d);
	policy_load(&net->policy, node_get(root, "policy"), file, d);
	good = d->errors == errors;
	net->season = season_take(node_get(root, "season"), file, d);
	return good;
}

static bool take_text(struct network *net, const char *file, struct str raw,
		      struct diag *d)
{
	size_t errors = d->errors;

	net->settings.root =
		yaml_read_settings(&net->settings.arena, raw, file, d);
	return d->errors == errors && take_settings(net, file, d);
}

bool network_load_text(struct network *net, char *root, struct str raw,
		       struct diag *d)
{
	char *file = network_settings(root);
	bool good;

	network_release(net);
	network_init(net);
	net->root = root;
	good = take_text(net, file, raw, d);
	free(file);
	return good;
}

bool network_load(struct network *net, char *root, struct diag *d)
{
	struct buf raw = BUF_INIT;
	char *file = network_settings(root);
	bool good = true;

	network_release(net);
	network_init(net);
	net->root = root;
	if (root && file_slurp(file, YAML_BYTES, &raw) == 0) {
		good = take_text(net, file, buf_str(&raw), d);
	} else if (root) {
		int err = errno;

		if (err == ENOENT && network_is_root(root))
			err = ELOOP;
		good = err == ENOENT;
		if (!good)
			diag_error(d, file, POS_START, "%s",
				   store_strerror(err));
	}
	buf_release(&raw);
	free(file);
	return good;
}
