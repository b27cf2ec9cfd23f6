#include "config.h"

#include "init_impl.h"

#include <errno.h>
#include <stdlib.h>
#include <sys/stat.h>

#include "base/mem.h"
#include "store/replace.h"
#include "base/text.h"
#include "store/roster.h"
#include "store/store.h"
#include "model/name.h"

void init_fail(struct init_run *run, struct diag *d, int status)
{
	int before = run->cli->status;

	cli_report(run->cli, d);
	run->cli->status = before;
	cli_worsen(run->cli, status);
	run->stop = true;
}

void init_say(struct init_run *run, const char *what, const char *name,
	      const char *why)
{
	struct buf line = BUF_INIT;

	buf_addf(&line, "%s ", what);
	if (strcmp(run->dir, ".") != 0)
		buf_addf(&line, "%s/", run->dir);
	buf_addf(&line, "%s: %s", name, why);
	text_show(&run->out, buf_str(&line), true);
	buf_addc(&run->out, '\n');
	buf_release(&line);
}

/* The longest start of `dir` that is there, to look from upwards. */
static char *nearest_folder(const char *dir)
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

static bool has_settings(const char *dir)
{
	struct buf path = BUF_INIT;
	struct stat st;
	bool has;

	buf_addf(&path, "%s/kith.yaml", dir);
	has = lstat(path.s, &st) == 0;
	buf_release(&path);
	return has;
}

static void check_above(struct init_run *run, struct diag *d)
{
	char *near = nearest_folder(run->dir);
	char *above = network_above(near);

	if (above)
		diag_error(d, NULL, POS_NONE,
			   "'%s' lies in the network '%s'; one network can't "
			   "hold another",
			   run->dir, above);
	free(above);
	free(near);
}

static void check_below(struct init_run *run, struct diag *d)
{
	struct store_list list = STORE_LIST_INIT;
	struct diag unseen = DIAG_INIT;

	store_walk(&list, run->dir, &unseen);
	if (list.inner)
		diag_error(d, NULL, POS_NONE,
			   "'%s' holds the network '%s'; one network can't "
			   "hold another",
			   run->dir, list.inner);
	diag_release(&unseen);
	store_list_release(&list);
}

bool init_open(struct init_run *run, struct cli *cli, const char *dir,
	       const char *schema)
{
	struct diag d = DIAG_INIT;
	struct stat st;

	*run = (struct init_run){.cli = cli, .dir = dir, .schema = schema};
	run->fresh = !has_settings(dir);
	if (run->fresh)
		check_above(run, &d);
	if (!d.errors && stat(dir, &st) == 0) {
		if (!S_ISDIR(st.st_mode))
			diag_error(&d, NULL, POS_NONE, "'%s' is not a folder",
				   dir);
		else if (run->fresh)
			check_below(run, &d);
	}
	if (d.errors)
		init_fail(run, &d, CLI_NO);
	diag_release(&d);
	return !run->stop;
}

void init_close(struct init_run *run)
{
	buf_release(&run->out);
}

static bool make_folders(const char *dir)
{
	char *path = mem_strdup(dir);
	struct stat st;
	bool made = true;

	for (char *p = path + 1; made && *path; p++) {
		char c = *p;

		if (c && c != '/')
			continue;
		*p = '\0';
		made = mkdir(path, 0777) == 0 || errno == EEXIST;
		if (!c)
			break;
		*p = c;
	}
	made = made && stat(dir, &st) == 0 && S_ISDIR(st.st_mode);
	free(path);
	return made;
}

static void make_file(struct init_run *run, struct replace *r, const char *name,
		      struct str text, const char *why)
{
	struct diag d = DIAG_INIT;

	switch (replace_create(r, name, 0, text, &d)) {
	case REPLACE_DONE:
		run->made++;
		init_say(run, "made", name, why);
		cli_report(run->cli, &d);
		break;
	case REPLACE_EXISTS:
		init_say(run, "kept", name, "it was there");
		break;
	default:
		init_fail(run, &d, CLI_TROUBLE);
	}
	diag_release(&d);
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
	buf_addz(&name, ".yaml");
	init_contact_text(&text, run);
	make_file(run, r, name.s, buf_str(&text),
		  "a first contact, with what a file may hold");
	buf_release(&slug);
	buf_release(&name);
	buf_release(&text);
}

static void make_files(struct init_run *run, struct replace *r)
{
	struct buf text = BUF_INIT;

	init_settings_text(&text, run);
	make_file(run, r, "kith.yaml", buf_str(&text),
		  "your profile, and room for policy");
	if (!run->stop && run->fresh)
		make_contact(run, r);
	buf_release(&text);
}

void init_make(struct init_run *run)
{
	struct diag d = DIAG_INIT;
	struct replace r;

	if (!make_folders(run->dir)) {
		diag_error(&d, NULL, POS_NONE, "can't make the folder '%s': %s",
			   run->dir, strerror(errno));
		init_fail(run, &d, CLI_TROUBLE);
	} else if (!replace_open(&r, run->dir, REPLACE_WAIT, &d)) {
		init_fail(run, &d, CLI_TROUBLE);
	} else {
		make_files(run, &r);
		replace_close(&r);
	}
	diag_release(&d);
}
