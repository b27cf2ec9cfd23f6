/* Safe replacing on a system that fails, or dies, at each of its calls. */
#include "faults.h"

#include <errno.h>
#include <signal.h>
#include <sys/wait.h>

#include "replace_scene.h"
#include "store/undo.h"

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
	if (!replace_open(&r, ".", "test", 0, &d))
		return "a stuck lock";
	replace_close(&r);
	diag_release(&d);
	if (count_files(".") != 4 + (size_t)(t->make && new))
		return "something is left behind";
	return stat(".kith/lock", &st) == 0 && st.st_size > 0
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

/* Several files at once, in two folders: made, or edited. */
static const char *const several[] = {"new.yaml", "sub/new.yaml", "newer.yaml"};

enum {
	SEVERAL = 3,
	UNHARMED = 1 << SEVERAL, /* there were not so many calls */
	SILENT = 100,            /* nothing was said of what was not synced */
};

/* Which of them have the new text, each in a bit; -1 for one that has neither
 * that nor what was there. */
static int done_of_several(bool make)
{
	int done = 0;

	for (int i = 0; i < SEVERAL; i++) {
		if (holds(several[i], NEW))
			done |= 1 << i;
		else if (make ? !is_new(several[i]) : !holds(several[i], OLD))
			return -1;
	}
	return done;
}

static int make_several(struct replace *r, size_t *spoken)
{
	struct replace_new files[SEVERAL];
	int told = 0;

	for (int i = 0; i < SEVERAL; i++)
		files[i] = (struct replace_new){
			.path = several[i], .text = STR(NEW), .d = DIAG_INIT};
	replace_create_all(r, files, SEVERAL, REPLACE_PARENTS);
	for (int i = 0; i < SEVERAL; i++) {
		told |= (files[i].result == REPLACE_DONE) << i;
		*spoken += files[i].d.count;
		if ((files[i].d.errors == 0) !=
		    (files[i].result == REPLACE_DONE))
			_exit(99);
	}
	return told;
}

static int edit_several(struct replace *r, size_t *spoken)
{
	struct replace_edit edits[SEVERAL];
	struct replace_old files[SEVERAL];
	int told = 0;

	for (int i = 0; i < SEVERAL; i++) {
		edits[i] = (struct replace_edit){.edit = add};
		files[i] = (struct replace_old){
			.path = several[i], .edit = &edits[i], .d = DIAG_INIT};
	}
	replace_all(r, files, SEVERAL, REPLACE_TOGETHER);
	for (int i = 0; i < SEVERAL; i++) {
		told |= (files[i].result == REPLACE_DONE) << i;
		*spoken += files[i].d.count;
		if ((files[i].d.errors == 0) !=
		    (files[i].result == REPLACE_DONE ||
		     files[i].result == REPLACE_HELD))
			_exit(99);
	}
	return told;
}

/* In a process of its own: which were written, as it was told. */
static void write_several(bool make, enum fault what, int call, int err,
			  int *status)
{
	struct diag d = DIAG_INIT;
	struct replace r;
	size_t spoken = 0;
	int told;
	pid_t child;

	fflush(stdout);
	child = fork();
	if (child > 0)
		waitpid(child, status, 0);
	if (child != 0)
		return;
	fault_plan(what, call, err);
	if (!replace_open(&r, ".", "test", REPLACE_WAIT, &d))
		_exit(0);
	told = make ? make_several(&r, &spoken) : edit_several(&r, &spoken);
	if (err == EIO && !spoken && fault_struck() &&
	    strcmp(fault_struck(), "fsync") == 0)
		_exit(SILENT);
	replace_close(&r);
	_exit(told | (fault_struck() ? 0 : UNHARMED));
}

/* What is wrong after that, or NULL. */
static const char *judge_several(bool make, int status)
{
	const struct undo_options all = {0};
	struct diag d = DIAG_INIT;
	struct replace r;
	int done = done_of_several(make), kept = make ? done : UNHARMED - 1;
	struct buf out = BUF_INIT;
	enum undo_result undone;

	if (done < 0)
		return "a file that is not whole";
	if (!WIFSIGNALED(status) && WEXITSTATUS(status) == SILENT)
		return "what is not synced is not told";
	if (!WIFSIGNALED(status) && (WEXITSTATUS(status) & ~UNHARMED) != done)
		return "what is told is not what happened";
	if (!replace_open(&r, ".", "test", 0, &d))
		return "a stuck lock";
	replace_close(&r);
	if (count_files(".") + count_files("sub") !=
	    4 + (size_t)(kept & 1) + (size_t)(kept >> 1 & 1) +
		    (size_t)(kept >> 2 & 1))
		return "something is left behind";
	undone = undo_last(".", &all, &out, &d);
	buf_release(&out);
	diag_release(&d);
	if (undone != (done ? UNDO_DONE : UNDO_NOTHING))
		return "undo does not take back what was done";
	return done_of_several(make) == 0 ? NULL : "undo leaves something";
}

static void try_several(bool make, enum fault what, int err, const char *title)
{
	const char *wrong = NULL;
	int n = 0, status = 0;

	while (!wrong &&
	       (WIFSIGNALED(status) || !(WEXITSTATUS(status) & UNHARMED))) {
		lay_out();
		for (int i = 0; i < SEVERAL; i++) {
			unlink(several[i]);
			if (!make)
				put_file(several[i], OLD);
		}
		write_several(make, what, ++n, err, &status);
		wrong = judge_several(make, status);
	}
	tap_ok(!wrong && n > 40, "several %s: %s at each of %d calls",
	       make ? "new files" : "edits", title, n - 1);
	if (wrong)
		printf("# at call %d, status %#x: %s\n", n, (unsigned)status,
		       wrong);
	for (int i = 0; i < SEVERAL; i++)
		unlink(several[i]);
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

	for (size_t k = 0; k < sizeof(faults) / sizeof(*faults); k++) {
		for (int i = 0; i < 2; i++) {
			try_all(&trials[i], faults[k].what, faults[k].error,
				faults[k].title);
			try_several(i, faults[k].what, faults[k].error,
				    faults[k].title);
		}
	}
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

int main(void)
{
	if (!enter_folder()) {
		printf("Bail out! no folder to work in\n");
		return 1;
	}
	test_faults();
	test_full_disk();
	diag_release(&said);
	return tap_done();
}
