/*
 * Appends an entry to a contact's log, as plainly as it can be done: for tests
 * that run many of it, kill it, or take the disk away from under it.
 *
 *	append [-f] [-n COUNT] [-w MILLISECONDS] NETWORK FILE TEXT
 *	append -c NETWORK FILE TEXT
 *
 * -n appends "TEXT 1" to "TEXT COUNT", each in a run of its own, MILLISECONDS
 * apart; -f follows a link; -c makes the FILE, with a name and an entry. The
 * exit status is 0 when all is written, 1 when the file was refused or is
 * there already, 2 when it could not be written.
 */
#include "config.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "store/replace.h"
#include "codec/yaml/splice.h"

struct log_edit {
	struct replace_edit edit;
	const char *file, *text;
};

static struct node *new_entry(struct arena *a, const char *text)
{
	struct node *entry = node_new(a, NODE_MAP);

	node_append(entry, STR("2026-06-01 note"), node_string(a, str_z(text)));
	return entry;
}

static bool append(struct replace_edit *e, struct str old, struct buf *out,
		   struct diag *d)
{
	struct log_edit *l = (struct log_edit *)e;
	struct arena a = ARENA_INIT;
	struct splice s;
	bool done;

	done = splice_init(&s, old, l->file, d);
	if (done && !splice_get(&s, SPLICE_PATH(SPLICE_KEY("name")))) {
		diag_error(d, l->file, POS_START, "a contact needs a 'name'");
		done = false;
	}
	done = done && splice_append(&s, SPLICE_PATH(SPLICE_KEY("log")),
				     new_entry(&a, l->text), d);
	if (done)
		buf_addstr(out, splice_text(&s));
	splice_release(&s);
	arena_release(&a);
	return done;
}

static int print(struct diag *d, enum replace_result result)
{
	for (size_t i = 0; i < d->count; i++)
		fprintf(stderr, "%s: %s: %s\n", d->msgs[i].file,
			d->msgs[i].level == DIAG_ERROR ? "error" : "warning",
			d->msgs[i].text);
	diag_clear(d);
	if (result == REPLACE_DONE || result == REPLACE_SAME)
		return 0;
	return result == REPLACE_REFUSED || result == REPLACE_EXISTS ? 1 : 2;
}

static enum replace_result create(struct replace *r, const char *path,
				  const char *text, struct diag *d)
{
	struct buf b = BUF_INIT;
	enum replace_result result;

	buf_addf(&b, "name: New\nlog:\n  - 2026-06-01 note: %s\n", text);
	result = replace_create(r, path, REPLACE_PARENTS, buf_str(&b), d);
	buf_release(&b);
	return result;
}

static int write_one(char **argv, const char *text, int flags, bool new_file)
{
	struct log_edit l = {{.edit = append}, argv[1], text};
	struct diag d = DIAG_INIT;
	struct replace r;
	enum replace_result result = REPLACE_FAILED;
	int status;

	if (replace_open(&r, argv[0], "append", REPLACE_WAIT, &d)) {
		result = new_file ? create(&r, argv[1], text, &d)
				  : replace_file(&r, argv[1], flags, &l.edit,
						 &d);
		replace_close(&r);
	}
	status = print(&d, result);
	diag_release(&d);
	return status;
}

int main(int argc, char **argv)
{
	long count = 0, wait = 0;
	int c, flags = 0, status = 0;
	bool new_file = false;

	while ((c = getopt(argc, argv, "cfn:w:")) != -1) {
		if (c == 'c')
			new_file = true;
		else if (c == 'f')
			flags |= REPLACE_FOLLOW;
		else if (c == 'n')
			count = strtol(optarg, NULL, 10);
		else if (c == 'w')
			wait = strtol(optarg, NULL, 10);
		else
			return 2;
	}
	argv += optind;
	if (argc - optind != 3)
		return 2;
	if (!count)
		return write_one(argv, argv[2], flags, new_file);
	for (long i = 1; i <= count; i++) {
		struct timespec pause = {wait / 1000, wait % 1000 * 1000000};
		char text[200];
		int one;

		snprintf(text, sizeof(text), "%s %ld", argv[2], i);
		one = write_one(argv, text, flags, new_file);
		if (one > status)
			status = one;
		nanosleep(&pause, NULL);
	}
	return status;
}
