#include "config.h"

#include "init_impl.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/mem.h"
#include "base/text.h"
#include "commands.h"
#include "model/name.h"
#include "store/replace.h"
#include "store/roster.h"
#include "store/store.h"

void init_report(struct init_run *run, const char *what, const char *path,
		 const char *why)
{
	struct buf line = BUF_INIT;

	if (run->cli->quiet)
		return;
	buf_addf(&line, "%s %s: %s", what, path, why);
	text_show(&run->out, buf_str(&line), true);
	buf_addc(&run->out, '\n');
	buf_release(&line);
}

void init_report_file(struct init_run *run, const char *what, const char *name,
		      const char *why)
{
	struct buf path = BUF_INIT;

	if (strcmp(run->dir, ".") != 0)
		buf_addf(&path, "%s/", run->dir);
	buf_addz(&path, name);
	init_report(run, what, path.s, why);
	buf_release(&path);
}

/* The part of `dir` that exists, for network_above. */
static char *existing_part(const char *dir)
{
	char *path = mem_strdup(dir);
	struct stat st;

	while (stat(path, &st) < 0) {
		char *slash = strrchr(path, '/');

		if (!slash) {
			free(path);
			return mem_strdup(".");
		}
		slash[slash == path] = '\0';
		if (slash == path)
			break;
	}
	return path;
}

bool init_find(const struct init_run *run, const char *name, struct stat *st)
{
	struct buf path = BUF_INIT;
	bool found;

	buf_addf(&path, "%s/%s", run->dir, name);
	found = lstat(path.s, st) == 0;
	buf_release(&path);
	return found;
}

static void check_above(struct init_run *run)
{
	char *part = existing_part(run->dir);
	char *above = network_above(part);
	struct buf here = BUF_INIT, title = BUF_INIT;

	if (above)
		cli_refuse(
			run->cli,
			"'%s' is inside the network '%s'; networks cannot be "
			"nested",
			network_title(&here, run->dir),
			network_title(&title, above));
	buf_release(&title);
	buf_release(&here);
	free(above);
	free(part);
}

static void check_below(struct init_run *run)
{
	struct store_list list = STORE_LIST_INIT;
	struct diag ignored = DIAG_INIT;

	store_walk(&list, run->dir, &ignored);
	if (list.inner)
		cli_refuse(run->cli,
			   "'%s' contains the network '%s'; networks cannot be "
			   "nested",
			   run->dir, list.inner);
	diag_release(&ignored);
	store_list_release(&list);
}

/* Before anything is asked, not after the last answer. */
static void check_writable(struct init_run *run)
{
	char *part = existing_part(run->dir);
	struct buf title = BUF_INIT;

	if (access(part, W_OK | X_OK) < 0)
		cli_error(run->cli, "cannot write in the folder '%s': %s",
			  network_title(&title, part), strerror(errno));
	buf_release(&title);
	free(part);
}

bool init_open(struct init_run *run, struct cli *cli, const char *dir)
{
	struct stat st;

	*run = (struct init_run){.cli = cli, .dir = dir};
	run->is_new = !init_find(run, "kith.yaml", &st);
	if (run->is_new)
		check_above(run);
	if (!cli->status && stat(dir, &st) == 0) {
		if (!S_ISDIR(st.st_mode))
			cli_refuse(cli, "'%s' is not a folder", dir);
		else if (run->is_new)
			check_below(run);
	}
	if (!cli->status)
		check_writable(run);
	return cli->status == CLI_OK;
}

void init_close(struct init_run *run)
{
	buf_release(&run->out);
	buf_release(&run->contact_id);
}

/* What is said of people is for their owner alone: so is the folder itself. */
static bool make_folders(const char *dir)
{
	char *path = mem_strdup(dir);
	struct stat st;
	bool made = true;

	for (char *p = path + 1; made && *path; p++) {
		char c = *p;
		bool last = !p[strspn(p, "/")];

		if (c && c != '/')
			continue;
		*p = '\0';
		made = mkdir(path, last ? 0700 : 0777) == 0 || errno == EEXIST;
		if (!c)
			break;
		*p = c;
	}
	made = made && stat(dir, &st) == 0 && S_ISDIR(st.st_mode);
	free(path);
	return made;
}

void init_settle(struct init_run *run, enum replace_result result,
		 const char *what, const char *name, const char *why,
		 struct diag *d)
{
	switch (result) {
	case REPLACE_DONE:
		run->made++;
		if (why)
			init_report_file(run, what, name, why);
		cli_report(run->cli, d);
		break;
	case REPLACE_EXISTS:
		init_report_file(run, "kept", name, "exists already");
		break;
	case REPLACE_SAME:
		break;
	default:
		cli_fail(run->cli, d, CLI_TROUBLE);
	}
	diag_release(d);
}

static void make_file(struct init_run *run, struct replace *r, const char *name,
		      struct str text, const char *why)
{
	struct diag d = DIAG_INIT;
	enum replace_result result = replace_create(r, name, 0, text, &d);

	init_settle(run, result, "made", name, why, &d);
}

static void make_contact(struct init_run *run, struct replace *r)
{
	struct buf text = BUF_INIT, name = BUF_INIT, slug = BUF_INIT;
	struct person_name parts;

	if (init_given(run->contact)) {
		name_split_text(str_z(run->contact), STR_NONE, STR_NONE,
				&parts);
		name_slug(&slug, &parts);
	} else {
		buf_addz(&slug, "alex-example");
	}
	if (!slug.len || roster_is_reserved(buf_str(&slug)))
		buf_addf(&name, "contact%s", slug.len ? "-" : "");
	if (slug.len)
		buf_addstr(&name, buf_str(&slug));
	buf_addstr(&run->contact_id, buf_str(&name));
	buf_addz(&name, ".yaml");
	init_contact_text(&text, run);
	make_file(run, r, name.s, buf_str(&text),
		  "a first contact, with what a file may hold");
	buf_release(&slug);
	buf_release(&name);
	buf_release(&text);
}

/* All of the file becomes the schema of this version. */
static bool put_schema(struct replace_edit *e, struct str old, struct buf *out,
		       struct diag *d)
{
	(void)e, (void)old, (void)d;
	buf_addz(out, command_schema);
	return true;
}

/* For editors; what an older version wrote is brought up to date. */
static void make_schema(struct init_run *run, struct replace *r)
{
	static const char why[] = "what files may hold, for editors";
	struct replace_edit e = {.edit = put_schema};
	struct diag d = DIAG_INIT;
	struct stat st;

	if (!init_find(run, INIT_SCHEMA, &st)) {
		make_file(run, r, INIT_SCHEMA, str_z(command_schema), why);
		return;
	}
	init_settle(run, replace_file(r, INIT_SCHEMA, 0, &e, &d), "updated",
		    INIT_SCHEMA, why, &d);
}

static void make_files(struct init_run *run, struct replace *r)
{
	struct buf text = BUF_INIT;

	init_settings_text(&text, run);
	make_file(run, r, "kith.yaml", buf_str(&text),
		  "your profile, and room for policy");
	if (run->cli->status == CLI_OK)
		make_schema(run, r);
	if (run->cli->status == CLI_OK && run->is_new)
		make_contact(run, r);
	buf_release(&text);
}

void init_make(struct init_run *run)
{
	struct replace r;

	if (!make_folders(run->dir)) {
		cli_error(run->cli, "cannot make the folder '%s': %s", run->dir,
			  strerror(errno));
	} else if (cli_replace_open(run->cli, &r, run->dir, NULL)) {
		make_files(run, &r);
		replace_close(&r);
	}
}
