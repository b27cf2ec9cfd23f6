/*
 * Safe replacing on a system that fails, or dies, at each of its calls; paths
 * that lead astray; and others who write at the same time.
 */
#include "faults.h"

#include "base/replace.h"

#include <dirent.h>
#include <errno.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>

#include "base/file.h"
#include "tap.h"

#define OLD "name: Ana Ruiz\n"
#define ADDED "log:\n"
#define NEW OLD ADDED

static char folder[] = "replace-XXXXXX";

static void put_file(const char *path, const char *text)
{
	FILE *f = fopen(path, "w");

	fputs(text, f);
	fclose(f);
}

static bool holds(const char *path, const char *text)
{
	struct buf b = BUF_INIT;
	bool same =
		file_slurp(path, 1 << 20, &b) == 0 && str_is(buf_str(&b), text);

	buf_release(&b);
	return same;
}

static bool is_new(const char *path)
{
	return access(path, F_OK) != 0;
}

static size_t count_files(const char *dir)
{
	DIR *d = opendir(dir);
	size_t n = 0;

	while (d && readdir(d))
		n++;
	if (d)
		closedir(d);
	return n - 2;
}

/* A network of kith.yaml, ana.yaml and a folder, in the working directory. */
static void lay_out(void)
{
	unlink(".kith.lock");
	unlink("new.yaml");
	put_file("kith.yaml", "");
	put_file("ana.yaml", OLD);
	chmod("ana.yaml", 0640);
	mkdir("sub", 0777);
}

static bool add(struct replace_edit *e, struct str old, struct buf *out,
		struct diag *d)
{
	(void)e, (void)d;
	buf_addstr(out, old);
	buf_addz(out, ADDED);
	return true;
}

static bool refuse(struct replace_edit *e, struct str old, struct buf *out,
		   struct diag *d)
{
	(void)e, (void)old, (void)out;
	diag_error(d, "ana.yaml", POS_START, "no");
	return false;
}

static bool keep(struct replace_edit *e, struct str old, struct buf *out,
		 struct diag *d)
{
	(void)e, (void)d;
	buf_addstr(out, old);
	return true;
}

static struct diag said = DIAG_INIT;

static enum replace_result edit(const char *path, int flags,
				struct replace_edit *e)
{
	enum replace_result result = REPLACE_FAILED;
	struct replace r;

	diag_clear(&said);
	if (replace_open(&r, ".", REPLACE_WAIT, &said)) {
		result = replace_file(&r, path, flags, e, &said);
		replace_close(&r);
	}
	return result;
}

static enum replace_result append(const char *path, int flags)
{
	struct replace_edit e = {.edit = add};

	return edit(path, flags, &e);
}

static enum replace_result create(const char *path, int flags)
{
	enum replace_result result = REPLACE_FAILED;
	struct replace r;

	diag_clear(&said);
	if (replace_open(&r, ".", REPLACE_WAIT, &said)) {
		result = replace_create(&r, path, flags, STR(NEW), &said);
		replace_close(&r);
	}
	return result;
}

/* The write under test: whether it is done, in a process of its own. */
struct trial {
	const char *path;
	bool make;
};

static void run_trial(const struct trial *t, enum fault what, int call, int err,
		      int *status, int *calls)
{
	int tell[2];
	pid_t child;

	*calls = 0;
	if (pipe(tell) < 0)
		return;
	fflush(stdout);
	child = fork();
	if (child == 0) {
		enum replace_result result;
		int n;

		fault_plan(what, call, err);
		result = t->make ? create(t->path, 0) : append(t->path, 0);
		n = fault_calls();
		fault_plan(FAULT_NONE, 0, 0);
		if (write(tell[1], &n, sizeof(n)) < 0)
			_exit(99);
		_exit(result == REPLACE_DONE ? 0 : said.errors == 1 ? 2 : 98);
	}
	close(tell[1]);
	if (read(tell[0], calls, sizeof(*calls)) < 0)
		*calls = 0;
	close(tell[0]);
	waitpid(child, status, 0);
}

/* What is wrong after a trial, or NULL. */
static const char *judge(const struct trial *t, int status, bool killed)
{
	struct diag d = DIAG_INIT;
	struct replace r;
	struct stat st;
	bool old = t->make ? is_new(t->path) : holds(t->path, OLD);
	bool new = holds(t->path, NEW);

	if (!old && !new)
		return "neither the old bytes nor the new ones";
	if (WIFSIGNALED(status) && !killed)
		return "dead, against the plan";
	killed = WIFSIGNALED(status);
	if (!killed && WEXITSTATUS(status) != (new ? 0 : 2))
		return "the status does not tell what happened";
	if (!t->make && (stat(t->path, &st) < 0 || (st.st_mode & 0777) != 0640))
		return "another mode";
	if (!replace_open(&r, ".", 0, &d))
		return "a stuck lock";
	replace_close(&r);
	diag_release(&d);
	if (count_files(".") != 4 + (size_t)(t->make && new))
		return "something is left behind";
	return stat(".kith.lock", &st) == 0 && st.st_size > 0
		       ? "something is left in the lock"
		       : NULL;
}

static void try_all(const struct trial *t, enum fault what, int err,
		    const char *title)
{
	bool kills = what == FAULT_KILL_BEFORE || what == FAULT_KILL_WITHIN ||
		     what == FAULT_KILL_AFTER;
	const char *wrong = NULL;
	int n = 0, calls, status, all;

	lay_out();
	run_trial(t, FAULT_NONE, 0, 0, &status, &all);
	while (!wrong && n++ < all) {
		lay_out();
		run_trial(t, what, n, err, &status, &calls);
		wrong = judge(t, status, kills);
	}
	tap_ok(!wrong && all > 20, "%s: %s at each of %d calls",
	       t->make ? "a new file" : "an edit", title, all);
	if (wrong)
		printf("# at call %d, status %#x: %s\n", n, (unsigned)status,
		       wrong);
}

static void test_faults(void)
{
	static const struct {
		enum fault what;
		int error;
		const char *title;
	} faults[] = {
		{FAULT_KILL_BEFORE, 0, "kill -9 before"},
		{FAULT_KILL_WITHIN, 0, "kill -9 within"},
		{FAULT_KILL_AFTER, 0, "kill -9 after"},
		{FAULT_FAIL, EIO, "EIO"},
		{FAULT_FAIL, ENOSPC, "ENOSPC"},
		{FAULT_FAIL, EINTR, "EINTR"},
		{FAULT_FAIL, EACCES, "EACCES"},
		{FAULT_FAIL, EROFS, "EROFS"},
		{FAULT_FAIL, ENOSYS, "ENOSYS"},
		{FAULT_FAIL, EINVAL, "EINVAL"},
		{FAULT_FAIL, EPERM, "EPERM"},
		{FAULT_SHORT, 0, "a short read or write"},
	};
	static const struct trial trials[] = {
		{"ana.yaml", false},
		{"new.yaml", true},
	};

	for (int i = 0; i < 2; i++)
		for (size_t k = 0; k < sizeof(faults) / sizeof(*faults); k++)
			try_all(&trials[i], faults[k].what, faults[k].error,
				faults[k].title);
}

/* The disk is full from some call on, for all that would take room. */
static void test_full_disk(void)
{
	struct trial t = {"ana.yaml", false};
	int status = 0, calls = 0, n = 0;
	const char *wrong = NULL;

	while (n++ < 40 && !wrong) {
		bool old, new;

		lay_out();
		run_trial(&t, FAULT_STAY, n, ENOSPC, &status, &calls);
		old = holds("ana.yaml", OLD);
		new = holds("ana.yaml", NEW);
		if (!old && !new)
			wrong = "neither the old bytes nor the new ones";
		else if (WEXITSTATUS(status) != (new ? 0 : 2))
			wrong = "the status does not tell what happened";
		else if (append("ana.yaml", 0) != REPLACE_DONE ||
			 count_files(".") != 4)
			wrong = "the next run does not set it right";
	}
	tap_ok(!wrong, "a system that fails for good from any call on");
	if (wrong)
		printf("# from call %d: %s\n", n - 1, wrong);
}

static void test_results(void)
{
	struct replace_edit no = {.edit = refuse}, same = {.edit = keep};
	struct replace_edit small = {.edit = add, .limit = 3};
	struct stat before, after;

	lay_out();
	tap_is_int(append("ana.yaml", 0), REPLACE_DONE, "an edit");
	tap_ok(holds("ana.yaml", NEW), "... is written");
	stat("ana.yaml", &before);
	tap_is_int(edit("ana.yaml", 0, &same), REPLACE_SAME,
		   "an edit that changes nothing");
	tap_is_int(edit("ana.yaml", 0, &no), REPLACE_REFUSED,
		   "an edit that is refused");
	tap_ok(said.errors == 1, "... with the words of the caller");
	tap_is_int(edit("ana.yaml", 0, &small), REPLACE_FAILED,
		   "a file over the limit");
	stat("ana.yaml", &after);
	tap_ok(before.st_ino == after.st_ino, "... leave the file alone");
	tap_is_int(create("new.yaml", 0), REPLACE_DONE, "a new file");
	tap_ok(holds("new.yaml", NEW), "... is written");
	tap_is_int(create("new.yaml", 0), REPLACE_EXISTS, "one that is there");
	tap_is_int(create("ana.yaml", 0), REPLACE_EXISTS, "... is not new");
	tap_is_int(create("sub", 0), REPLACE_EXISTS, "nor is a folder");
	tap_is_int(append("sub", 0), REPLACE_FAILED, "which is no file");
	tap_is_int(append("none.yaml", 0), REPLACE_FAILED,
		   "a file that is not there");
	tap_is_int(create("a/b/c.yaml", 0), REPLACE_FAILED,
		   "a folder that is not there");
	tap_is_int(create("a/b/c.yaml", REPLACE_PARENTS), REPLACE_DONE,
		   "... unless it is wanted");
	tap_ok(holds("a/b/c.yaml", NEW), "... and is made");
	unlink("a/b/c.yaml");
	rmdir("a/b");
	rmdir("a");
}

/* Nothing outside is made or changed, whatever the path. */
static void test_paths(void)
{
	static const char *const astray[] = {
		"",
		".",
		"..",
		"/",
		"../out",
		"sub/../../o",
		"sub/..",
		"./ana.yaml",
		"/tmp/kith-out.yaml",
		"sub//x.yaml",
		"sub/",
		"link/x.yaml",
		"sub/up/x.yaml",
		"far.yaml",
	};
	char name[301];

	lay_out();
	if (symlink("..", "link") < 0 || symlink("../..", "sub/up") < 0 ||
	    symlink("../outside.yaml", "far.yaml") < 0)
		printf("# no links here\n");
	put_file("../outside.yaml", OLD);
	for (size_t i = 0; i < sizeof(astray) / sizeof(*astray); i++) {
		tap_ok(append(astray[i], 0) != REPLACE_DONE && said.errors == 1,
		       "no edit of '%s'", astray[i]);
		tap_ok(create(astray[i], REPLACE_PARENTS) != REPLACE_DONE,
		       "nothing new at '%s'", astray[i]);
	}
	tap_ok(holds("../outside.yaml", OLD) && count_files("..") == 2,
	       "nothing outside has changed");
	tap_is_int(append("far.yaml", REPLACE_FOLLOW), REPLACE_DONE,
		   "a link is followed if that is wanted");
	tap_ok(holds("../outside.yaml", NEW) && count_files("..") == 2,
	       "... and what it points to is written");
	memset(name, 'x', 300);
	name[300] = '\0';
	tap_is_int(create(name, 0), REPLACE_FAILED, "300 characters");
	tap_is_int(create("-rf", 0), REPLACE_DONE, "a name like an option");
	tap_is_int(create("CON", 0), REPLACE_DONE, "a name like a device");
	tap_is_int(create("\xf0\x9f\xa6\x9c", 0), REPLACE_DONE, "only emoji");
	unlink("-rf");
	unlink("CON");
	unlink("\xf0\x9f\xa6\x9c");
	unlink("link");
	unlink("sub/up");
	unlink("far.yaml");
	unlink("../outside.yaml");
}

static void is_path(const char *root, const char *path, const char *expected)
{
	char *got;

	diag_clear(&said);
	got = replace_path(root, path, &said);
	if (expected)
		tap_is_str(str_z(got ? got : "(none)"), expected, "%s in %s",
			   path, root);
	else
		tap_ok(!got && said.errors == 1, "%s not in %s", path, root);
	free(got);
}

static void test_relative(void)
{
	char full[4096];

	lay_out();
	is_path(".", "ana.yaml", "ana.yaml");
	is_path(".", "./sub/../ana.yaml", "ana.yaml");
	is_path(".", "sub/x.yaml", "sub/x.yaml");
	is_path("sub", "sub/x.yaml", "x.yaml");
	is_path("sub", "ana.yaml", NULL);
	is_path(".", "../ana.yaml", NULL);
	is_path(".", "none/x.yaml", NULL);
	is_path(".", "sub/..", NULL);
	is_path("none", "ana.yaml", NULL);
	if (getcwd(full, sizeof(full) - 20)) {
		strcat(full, "/sub/x.yaml");
		is_path(".", full, "sub/x.yaml");
		is_path("/", "/x", "x");
	}
}

/* Notes that are not ours do no harm. */
static void test_notes(void)
{
	static const char *const notes[] = {
		"ana.yaml\nana.yaml\n",
		"ana.yaml\n../victim\n",
		"../x\n.kith-1-1-1.tmp\n",
		"/tmp/x\n.kith-1-1-1.tmp\n",
		"ana.yaml\n.kith-/../../victim.tmp\n",
		"ana.yaml",
		"\n\n\n",
		"ana.yaml\n.kith-1-1-1.tmp",
	};

	lay_out();
	put_file("../.kith-1-1-1.tmp", OLD);
	put_file("../victim", OLD);
	put_file(".kith-1-1-1.tmp", OLD);
	for (size_t i = 0; i < sizeof(notes) / sizeof(*notes); i++) {
		put_file(".kith.lock", notes[i]);
		append("kith.yaml", 0);
	}
	tap_ok(holds("../.kith-1-1-1.tmp", OLD) && holds("../victim", OLD) &&
		       holds("ana.yaml", OLD) && holds(".kith-1-1-1.tmp", OLD),
	       "a strange note in the lock removes nothing");
	put_file(".kith.lock", "ana.yaml\n.kith-1-1-1.tmp\n");
	append("kith.yaml", 0);
	tap_ok(is_new(".kith-1-1-1.tmp"), "... and ours what it names");
	unlink("../.kith-1-1-1.tmp");
	unlink("../victim");
}

/* Someone without a lock saves the file while an edit is being made. */
struct rival {
	struct replace_edit edit;
	unsigned times; /* how often it interferes */
	bool by_rename;
};

static bool add_with_rival(struct replace_edit *e, struct str old,
			   struct buf *out, struct diag *d)
{
	struct rival *r = (struct rival *)e;
	char text[100];

	(void)d;
	if (e->tries < r->times) {
		snprintf(text, sizeof(text), "name: Save %u\n", e->tries + 1);
		put_file(r->by_rename ? "theirs" : "ana.yaml", text);
		if (r->by_rename)
			rename("theirs", "ana.yaml");
	}
	buf_addstr(out, old);
	buf_addz(out, ADDED);
	return true;
}

static void test_rivals(void)
{
	for (int rename = 0; rename < 2; rename++) {
		struct rival r = {{.edit = add_with_rival}, 3, rename};

		lay_out();
		tap_is_int(edit("ana.yaml", 0, &r.edit), REPLACE_DONE,
			   "three saves of someone else");
		tap_ok(holds("ana.yaml", "name: Save 3\n" ADDED),
		       "... are kept and added to");
		tap_ok(said.warnings == 3 && !said.errors,
		       "... and each is reported");
		r.times = 1000;
		tap_is_int(edit("ana.yaml", 0, &r.edit), REPLACE_CHANGED,
			   "saves without end");
		tap_ok(said.errors == 1 && count_files(".") == 4,
		       "... are left alone with an error");
	}
}

static void test_lock(void)
{
	struct diag d = DIAG_INIT;
	struct replace first, second;

	lay_out();
	tap_ok(replace_open(&first, ".", 0, &d), "the lock is free");
	tap_ok(!replace_open(&second, ".", 0, &d) && d.errors == 1,
	       "... and then it is not");
	replace_close(&first);
	tap_ok(replace_open(&second, ".", 0, &d), "... and free again");
	replace_close(&second);
	diag_clear(&d);
	unlink(".kith.lock");
	if (symlink("../stolen", ".kith.lock") == 0) {
		tap_ok(!replace_open(&first, ".", 0, &d) && is_new("../stolen"),
		       "a lock that is a link is not followed");
		unlink(".kith.lock");
	}
	if (mkfifo(".kith.lock", 0666) == 0) {
		tap_ok(!replace_open(&first, ".", 0, &d),
		       "a lock that is a pipe is refused");
		unlink(".kith.lock");
	}
	tap_ok(!replace_open(&first, "none", 0, &d), "no folder, no lock");
	diag_release(&d);
}

int main(void)
{
	if (!mkdtemp(folder) || chdir(folder) < 0 || mkdir("net", 0777) < 0 ||
	    chdir("net") < 0) {
		printf("Bail out! no folder to work in\n");
		return 1;
	}
	test_results();
	test_paths();
	test_relative();
	test_notes();
	test_rivals();
	test_lock();
	test_faults();
	test_full_disk();
	diag_release(&said);
	return tap_done();
}
