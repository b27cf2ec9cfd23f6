/*
 * Safe replacing: what comes of an edit, paths that lead astray, notes of
 * strangers, and others who write at the same time.
 */
#include "config.h"

#include <stdint.h>
#include <string.h>

#include "replace_scene.h"

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
	chmod("ana.yaml", 0464);
	tap_is_int(append("ana.yaml", 0), REPLACE_REFUSED,
		   "a file that its owner has made read-only");
	tap_ok(said.errors == 1 && holds("ana.yaml", NEW),
	       "... is refused, and stays");
	tap_is_int(edit("ana.yaml", 0, &same), REPLACE_SAME,
		   "... but may be left as it is");
	chmod("ana.yaml", 0640);
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

/* A note as .kith/lock has it; `inode` names the file that it was made for. */
static void put_note(const char *note, ino_t inode)
{
	char text[200];

	snprintf(text, sizeof(text), "%ju\n%s", (uintmax_t)inode, note);
	put_file(".kith/lock", text);
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
	struct stat st;

	lay_out();
	put_file("../.kith-1-1-1.tmp", OLD);
	put_file("../victim", OLD);
	put_file(".kith-1-1-1.tmp", OLD);
	append("kith.yaml", 0);
	tap_ok(stat(".kith/lock", &st) == 0, "there is a lock");
	for (size_t i = 0; i < sizeof(notes) / sizeof(*notes); i++) {
		put_note(notes[i], st.st_ino);
		append("kith.yaml", 0);
	}
	tap_ok(holds("../.kith-1-1-1.tmp", OLD) && holds("../victim", OLD) &&
		       holds("ana.yaml", OLD) && holds(".kith-1-1-1.tmp", OLD),
	       "a strange note in the lock removes nothing");
	put_note("ana.yaml\n.kith-1-1-1.tmp\n", st.st_ino + 1);
	append("kith.yaml", 0);
	tap_ok(holds(".kith-1-1-1.tmp", OLD), "... nor one that was copied");
	put_note("ana.yaml\n.kith-1-1-1.tmp\n", st.st_ino);
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

/* Edits ana.yaml, with that rival, among others; `last` need not be there. */
static void edit_three(struct replace_old files[3], struct rival *r,
		       const char *last, int flags)
{
	static struct replace_edit plain[2];
	struct diag d = DIAG_INIT;
	struct replace run;

	plain[0] = plain[1] = (struct replace_edit){.edit = add};
	files[0] = (struct replace_old){
		.path = "new.yaml", .edit = &plain[0], .d = DIAG_INIT};
	files[1] = (struct replace_old){
		.path = "ana.yaml", .edit = &r->edit, .d = DIAG_INIT};
	files[2] = (struct replace_old){
		.path = last, .edit = &plain[1], .d = DIAG_INIT};
	lay_out();
	put_file("new.yaml", OLD);
	put_file("newer.yaml", OLD);
	if (replace_open(&run, ".", "test", 0, &d)) {
		replace_all(&run, files, 3, flags);
		replace_close(&run);
	}
	diag_release(&d);
}

static void release_three(struct replace_old files[3])
{
	for (int i = 0; i < 3; i++)
		diag_release(&files[i].d);
	unlink("newer.yaml");
}

static void test_several_edits(void)
{
	struct rival r = {{.edit = add_with_rival}, 2, true};
	struct replace_old files[3];

	edit_three(files, &r, "newer.yaml", REPLACE_TOGETHER);
	tap_ok(holds("new.yaml", NEW) && holds("newer.yaml", NEW) &&
		       files[0].result == REPLACE_DONE &&
		       files[2].result == REPLACE_DONE,
	       "several edits are written");
	tap_ok(files[1].result == REPLACE_DONE &&
		       holds("ana.yaml", "name: Save 2\n" ADDED) &&
		       files[1].d.warnings == 2 && !files[1].d.errors,
	       "... with what someone else saved of one meanwhile");
	tap_is_int((long)count_files("."), 6, "... and nothing is left behind");
	release_three(files);
	r.times = 0;
	edit_three(files, &r, "none.yaml", 0);
	tap_ok(files[2].result == REPLACE_FAILED && files[2].d.errors == 1 &&
		       holds("new.yaml", NEW) && holds("ana.yaml", NEW),
	       "one that fails does not stop the others");
	release_three(files);
	edit_three(files, &r, "none.yaml", REPLACE_TOGETHER);
	tap_ok(files[0].result == REPLACE_HELD &&
		       files[1].result == REPLACE_HELD &&
		       files[2].result == REPLACE_FAILED &&
		       holds("new.yaml", OLD) && holds("ana.yaml", OLD),
	       "... unless they belong together");
	tap_ok(is_new(".kith/undo") && is_new(".kith/undo-next") &&
		       count_files(".") == 6,
	       "... and then there is nothing to undo");
	release_three(files);
}

/* An editor that has emptied the file, and writes it at the third look. */
struct writer {
	struct replace_edit edit;
	unsigned looks, writes_at;
};

static bool add_to_whole(struct replace_edit *e, struct str old,
			 struct buf *out, struct diag *d)
{
	struct writer *w = (struct writer *)e;

	if (++w->looks == w->writes_at)
		put_file("ana.yaml", OLD);
	e->half = !str_starts(old, str_z(OLD));
	return !e->half && add(e, old, out, d);
}

static void test_half_written(void)
{
	struct writer w = {.edit = {.edit = add_to_whole}, .writes_at = 3};

	lay_out();
	put_file("ana.yaml", "");
	tap_is_int(edit("ana.yaml", 0, &w.edit), REPLACE_DONE,
		   "a file that is being written is waited for");
	tap_ok(holds("ana.yaml", NEW) && !said.errors && !said.warnings,
	       "... and then added to");
	put_file("ana.yaml", "name: An");
	w = (struct writer){.edit = {.edit = add_to_whole}};
	tap_is_int(edit("ana.yaml", 0, &w.edit), REPLACE_CHANGED,
		   "one that stays half written is given up");
	tap_ok(holds("ana.yaml", "name: An") && count_files(".") == 4,
	       "... as it is");
	tap_ok(said.errors == 1 && strstr(said.msgs[0].text, "is writing"),
	       "... with an error that says why");
}

static void test_lock(void)
{
	struct diag d = DIAG_INIT;
	struct replace first, second;

	lay_out();
	tap_ok(replace_open(&first, ".", "test", 0, &d), "the lock is free");
	tap_ok(!replace_open(&second, ".", "test", 0, &d) && d.errors == 1,
	       "... and then it is not");
	replace_close(&first);
	tap_ok(replace_open(&second, ".", "test", 0, &d), "... and free again");
	replace_close(&second);
	diag_clear(&d);
	unlink(".kith/lock");
	if (symlink("../../stolen", ".kith/lock") == 0) {
		tap_ok(!replace_open(&first, ".", "test", 0, &d) &&
			       is_new("../stolen"),
		       "a lock that is a link is not followed");
		unlink(".kith/lock");
	}
	if (mkfifo(".kith/lock", 0666) == 0) {
		tap_ok(!replace_open(&first, ".", "test", 0, &d),
		       "a lock that is a pipe is refused");
		unlink(".kith/lock");
	}
	remove_own();
	mkdir("../stolen", 0777);
	if (symlink("../stolen", ".kith") == 0) {
		tap_ok(!replace_open(&first, ".", "test", 0, &d) &&
			       count_files("../stolen") == 0,
		       "nor is a .kith that is one");
		unlink(".kith");
	}
	rmdir("../stolen");
	tap_ok(!replace_open(&first, "none", "test", 0, &d),
	       "no folder, no lock");
	diag_release(&d);
}

static void test_several(void)
{
	struct replace_new files[] = {
		{"new.yaml", STR(NEW), REPLACE_FAILED, DIAG_INIT},
		{"ana.yaml", STR("x"), REPLACE_FAILED, DIAG_INIT},
		{"../out.yaml", STR("x"), REPLACE_FAILED, DIAG_INIT},
		{"new.yaml", STR("x"), REPLACE_FAILED, DIAG_INIT},
		{"sub/new.yaml", STR(NEW), REPLACE_FAILED, DIAG_INIT},
	};
	struct diag d = DIAG_INIT;
	struct replace r;

	lay_out();
	unlink("sub/new.yaml");
	if (replace_open(&r, ".", "test", 0, &d)) {
		replace_create_all(&r, files, 5, 0);
		replace_close(&r);
	}
	tap_ok(files[0].result == REPLACE_DONE && holds("new.yaml", NEW) &&
		       files[4].result == REPLACE_DONE &&
		       holds("sub/new.yaml", NEW),
	       "several new files are written");
	tap_ok(files[1].result == REPLACE_EXISTS && holds("ana.yaml", OLD),
	       "... but not one that is there");
	tap_ok(files[2].result == REPLACE_REFUSED && files[2].d.errors == 1,
	       "... nor one elsewhere");
	tap_is_int(files[3].result, REPLACE_EXISTS, "... nor one twice");
	tap_ok(count_files(".") == 5, "... and nothing is left behind");
	diag_release(&files[2].d);
	diag_release(&d);
	unlink("sub/new.yaml");
}

int main(void)
{
	if (!enter_folder()) {
		printf("Bail out! no folder to work in\n");
		return 1;
	}
	test_results();
	test_several();
	test_paths();
	test_notes();
	test_rivals();
	test_several_edits();
	test_half_written();
	test_lock();
	diag_release(&said);
	return tap_done();
}
