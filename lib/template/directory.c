#include "config.h"

#include "template/directory.h"

#include <errno.h>
#include <stdlib.h>
#include <sys/stat.h>

#include "base/file.h"
#include "base/mem.h"
#include "base/suggest.h"
#include "due/due.h"
#include "store/store.h"

static const char ending[] = ".tmpl";

void template_directory_init(struct template_directory *s, const char *root)
{
	*s = (struct template_directory){.root = root};
	pthread_mutex_init(&s->lock, NULL);
}

void template_directory_release(struct template_directory *s)
{
	for (size_t i = 0; i < s->count; i++) {
		free(s->entries[i].name);
		template_free(s->entries[i].template);
	}
	free(s->entries);
	pthread_mutex_destroy(&s->lock);
}

static const char *builtin_text(const char *name)
{
	for (const struct template_builtin *b = template_builtins; b->name; b++)
		if (strcmp(b->name, name) == 0)
			return b->text;
	return NULL;
}

static const char *why_not(int err)
{
	switch (err) {
	case EFBIG:
		return "over 64 KiB; a template is short";
	case EISDIR:
		return "a folder, not a template";
	case ENOENT:
		return "a broken link; fix or remove it";
	case ENOTDIR:
		return "not a folder";
	default:
		return store_strerror(err);
	}
}

/* Reads `path`; 0 when there is no such file, -1 with an error in `d`. */
static int slurp(const char *path, struct buf *text, struct diag *d)
{
	struct stat st;
	int err;

	if (file_slurp(path, TEMPLATE_BYTES, text) == 0)
		return 1;
	err = errno;
	if (err == ENOENT && lstat(path, &st) < 0)
		return 0;
	diag_error(d, path, POS_START, "%s", why_not(err));
	return -1;
}

/* The file of that name in the network; *path says which. */
static int slurp_own(const struct template_directory *s, const char *name,
		     struct buf *path, struct buf *text, struct diag *d)
{
	int got = 0;

	for (int i = 0; i < 2 && got == 0 && s->root; i++) {
		buf_clear(path);
		buf_addf(path, "%s/templates/%s%s", s->root, name,
			 i ? ending : "");
		got = slurp(path->s, text, d);
	}
	return got;
}

static void unknown(const char *name, struct diag *d)
{
	char end[SUGGEST_HINT];
	const struct due_row *action = due_actions;

	while (action->name && strcmp(action->name, name) != 0)
		action++;
	if (action->name && action->template) {
		diag_error(d, NULL, POS_NONE,
			   "unknown template '%s': it is an action of kith "
			   "due, whose template is '%s'",
			   name, action->template);
		return;
	}
	diag_error(d, NULL, POS_NONE, "unknown template '%s'%s", name,
		   suggest_row(end, str_z(name), template_builtins,
			       sizeof(*template_builtins),
			       "see kith draft --list"));
}

static const struct template *get(struct template_directory *s,
				  const char *name, struct diag *d);

static const struct template *find_part(void *ctx, struct str name,
					struct diag *d)
{
	struct template_directory *s = ctx;
	const struct template *t = NULL;
	char *z = mem_strndup(name.p, name.n);

	if (s->depth < TEMPLATE_PARTS) {
		s->depth++;
		t = get(s, z, d);
		s->depth--;
	} else {
		diag_error(d, NULL, POS_NONE,
			   "part '%s' is nested more than %d deep", z,
			   TEMPLATE_PARTS);
	}
	free(z);
	return t;
}

static struct template *load(struct template_directory *s, const char *name,
			     struct diag *d)
{
	struct buf path = BUF_INIT, text = BUF_INIT;
	const char *builtin = builtin_text(name);
	struct template *t = NULL;
	int got = 0;

	if (strchr(name, '/')) {
		buf_addz(&path, name);
		got = slurp(name, &text, d);
	} else if (*name && *name != '.') {
		got = slurp_own(s, name, &path, &text, d);
	}
	if (got > 0)
		t = template_parse(name, path.s, buf_str(&text), d);
	else if (got == 0 && builtin)
		t = template_parse(name, name, str_z(builtin), d);
	else if (got == 0)
		unknown(name, d);
	if (t)
		t->builtin = got == 0;
	if (t && !template_link(t, find_part, s, d)) {
		template_free(t);
		t = NULL;
	}
	buf_release(&path);
	buf_release(&text);
	return t;
}

static const struct template *get(struct template_directory *s,
				  const char *name, struct diag *d)
{
	struct template *t;

	for (size_t i = 0; i < s->count; i++)
		if (strcmp(s->entries[i].name, name) == 0)
			return s->entries[i].template;
	t = load(s, name, d);
	MEM_GROW(s->entries, s->count, s->cap);
	s->entries[s->count] = (struct template_entry){.name = mem_strdup(name),
						       .template = t};
	return s->entries[s->count++].template;
}

const struct template *template_directory_get(struct template_directory *s,
					      const char *name, struct diag *d)
{
	const struct template *t;

	pthread_mutex_lock(&s->lock);
	t = get(s, name, d);
	pthread_mutex_unlock(&s->lock);
	return t;
}

const struct template *
template_directory_get_named(struct template_directory *s, const char *name,
			     struct diag *d)
{
	if (!strchr(name, '/'))
		return template_directory_get(s, name, d);
	diag_error(d, NULL, POS_NONE,
		   "'%s' is a path, not the name of a template; a file is "
		   "given with -t",
		   name);
	return NULL;
}

bool template_is_for(const char *root, const char *name,
		     enum template_whom whom)
{
	struct template_directory s;
	struct diag d = DIAG_INIT;
	const struct template *t;
	bool is;

	template_directory_init(&s, root);
	t = name ? template_directory_get(&s, name, &d) : NULL;
	is = t && t->whom == whom;
	template_directory_release(&s);
	diag_release(&d);
	return is;
}

static void find_names(const struct template_directory *s, struct names *n)
{
	struct names files = {.list = NULL};
	struct buf path = BUF_INIT;

	for (const struct template_builtin *b = template_builtins; b->name; b++)
		names_add(n, str_z(b->name));
	buf_addf(&path, "%s/templates", s->root ? s->root : "");
	if (s->root)
		names_read(&files, path.s);
	for (size_t i = 0; i < files.count; i++) {
		struct str name = str_z(files.list[i]);

		if (str_ends(name, str_z(ending)))
			name.n -= sizeof(ending) - 1;
		if (files.list[i][0] != '.' && !strchr(files.list[i], '~'))
			names_add(n, name);
	}
	names_release(&files);
	buf_release(&path);
	names_sort(n);
}

void template_directory_list(struct template_directory *s, struct buf *out,
			     struct diag *d)
{
	struct names n = {.list = NULL};

	find_names(s, &n);
	for (size_t i = 0; i < n.count; i++) {
		const struct template *t =
			template_directory_get(s, n.list[i], d);

		if (t && t->kind != TEMPLATE_PART)
			buf_addf(out, "%-13s  %.*s\n", n.list[i],
				 STR_ARG(t->summary));
	}
	names_release(&n);
}
