/* kith: runs kith-COMMAND, lists the commands, opens their manuals. */
#include "config.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/buf.h"
#include "base/file.h"
#include "base/suggest.h"
#include "base/text.h"
#include "commands.h"
#include "mentions.h"
#include "cli/say.h"
#include "cli/programs.h"
#include "cli/screen.h"
#include "model/vocab.h"

/* What a name was typed for: messages differ. */
enum wanted {
	WANTED_RUN,
	WANTED_MANUAL
};

enum {
	SUMMARY_COLUMN = 13,
};

#define DELETES                                                                \
	"'rm FILE' deletes a person, 'kith set ID status=closed' keeps what "  \
	"was said"

/* Names that people try, and what to type instead. */
static const struct word habits[] = {
	{"search", "'kith filter EXPR' finds people"},
	{"find", "'kith filter EXPR' finds people"},
	{"grep", "'kith filter EXPR' finds people"},
	{"list", "'kith filter' lists all, 'kith filter EXPR' some"},
	{"ls", "'kith filter' lists all, 'kith filter EXPR' some"},
	{"dir", "'kith filter' lists all, 'kith filter EXPR' some"},
	{"new", "'kith add NAME' makes a person"},
	{"create", "'kith add NAME' makes a person"},
	{"note", "'kith log ID note TEXT' adds a remark"},
	{"done", "'kith log ID TYPE' records what you did"},
	{"snooze", "'kith set ID next.date=+2w' puts it off"},
	{"remind", "'kith set ID next.date=+2w next.what=TEXT' sets a day"},
	{"today", "'kith due' shows what is due"},
	{"next", "'kith due' shows what is due"},
	{"import", "'kith parse --from FORMAT FILE | kith save' takes it in"},
	{"rm", DELETES},
	{"remove", DELETES},
	{"delete", DELETES},
	{"rename", "'mv' or 'git mv' renames the file, which is the id; 'kith "
		   "set ID name=NAME' changes the name"},
	{"send", "kith sends nothing; 'kith draft' writes the message"},
	{"version", "'kith --version' says it"},
	{"season", "'kith help season' tells of its dates; 'kith due --within "
		   "60d' shows what comes"},
	{NULL, NULL},
};

static void put_row(const struct term *term, struct buf *out, const char *name,
		    const char *summary)
{
	buf_addf(out, "  %-10s ", name);
	term_wrap(term, out, STYLE_PLAIN, str_z(summary), SUMMARY_COLUMN);
	buf_addc(out, '\n');
}

static void put_topics(const struct term *term, struct buf *out)
{
	struct buf text = BUF_INIT;

	buf_addz(&text, "'kith help COMMAND' opens its manual, 'kith COMMAND "
			"--help' is shorter.\nOther manuals: ");
	for (const struct topic *t = topics; t->name; t++)
		if (strcmp(t->page, "kith") != 0)
			buf_addf(&text, "%s%s", t->name,
				 t[1].name ? ", " : ".");
	buf_addz(&text, "\nNew here? 'kith help tour' is a one-hour lesson.");
	buf_addc(out, '\n');
	term_wrap(term, out, STYLE_PLAIN, buf_str(&text), 0);
	buf_addc(out, '\n');
	buf_release(&text);
}

static void list_commands(const struct term *term, struct buf *out)
{
	struct names names = {.list = NULL};
	bool head = false;

	buf_addz(out, "usage: kith COMMAND [ARGUMENT...]\n\n"
		      "Keeps a professional network as plain text and says who "
		      "is due today, and why.\n\nCommands:\n");
	for (size_t i = 0; commands[i]; i++)
		put_row(term, out, commands[i]->name, commands[i]->summary);
	put_row(term, out, "help", "open the manual of a command or topic");
	programs_collect(&names);
	names_sort(&names);
	for (size_t i = 0; i < names.count; i++) {
		if (command_find(names.list[i]))
			continue;
		buf_addz(out, head ? "  " : "\nFound on PATH:\n  ");
		text_show(out, str_z(names.list[i]), true);
		buf_addc(out, '\n');
		head = true;
	}
	put_topics(term, out);
	names_release(&names);
}

/* From errno; whoever reads may have had enough. */
static int output_failed(void)
{
	if (errno == EBADF)
		say_line("kith: standard output is closed");
	else if (errno != EPIPE)
		say_line("kith: cannot write standard output: %s",
			 strerror(errno));
	return CLI_TROUBLE;
}

/* Who asked for it gets it on standard output, and so does who sees both. */
static int show_commands(bool asked)
{
	struct buf text = BUF_INIT;
	struct term term;
	int status = asked ? CLI_OK : CLI_TROUBLE;

	term_init(&term, -1);
	list_commands(&term, &text);
	if (!asked && !(term.tty && isatty(STDERR_FILENO)))
		say_text(buf_str(&text));
	else if (!screen_put(&term, buf_str(&text),
			     SCREEN_PAGED | SCREEN_WRAPPED))
		status = output_failed();
	buf_release(&text);
	return status;
}

/* A short word that begins right may be farther off: "dew", "ad". */
static const char *find_nearest(const struct names *names, const char *typed)
{
	struct suggestion s = suggest_for(str_z(typed));
	const char *begun = NULL;
	size_t count = 0;

	for (size_t i = 0; i < names->count; i++) {
		suggest_offer(&s, str_z(names->list[i]));
		/* a program on PATH may have the name of a command */
		if (suggest_begins(s.typed, str_z(names->list[i]))) {
			count += !begun || strcmp(begun, names->list[i]) != 0;
			begun = names->list[i];
		}
	}
	if (count == 1)
		return begun;
	if (!s.name.p && s.typed.n < 4)
		s.distance++;
	for (size_t i = 0; i < names->count; i++)
		if (names->list[i][0] == typed[0])
			suggest_offer(&s, str_z(names->list[i]));
	return s.name.p;
}

/* `err` is why it could not be run: also for want of rights, since a folder on
 * PATH that nobody may look into hides what is in none of the others. */
static void suggest(const char *typed, enum wanted wanted, int err)
{
	struct names names = {.list = NULL};
	const char *nearest, *habit = vocab_help(habits, str_z(typed));
	char hint[SUGGEST_HINT];

	if (command_find(typed)) {
		say_line("kith: cannot find 'kith-%s' beside kith or on PATH",
			 typed);
		return;
	}
	for (size_t i = 0; commands[i]; i++)
		names_add(&names, str_z(commands[i]->name));
	names_add(&names, STR("help"));
	programs_collect(&names);
	if (wanted == WANTED_MANUAL)
		for (const struct topic *t = topics; t->name; t++)
			names_add(&names, str_z(t->name));
	nearest = find_nearest(&names, typed);
	if (nearest && strcmp(nearest, typed) == 0)
		say_line("kith: cannot run 'kith-%s': %s", nearest,
			 err == ENOENT ? "the interpreter that its first line "
					 "names is missing"
				       : strerror(err));
	else if (wanted == WANTED_MANUAL && mentions_say(typed))
		;
	else if (habit)
		say_line("kith: unknown command '%s'; %s", typed, habit);
	else if (vocab_log_type(str_z(typed)))
		say_line("kith: unknown command '%s'; 'kith log ID %s TEXT' "
			 "records it",
			 typed, typed);
	else
		say_line("kith: unknown command%s '%s'%s",
			 wanted == WANTED_MANUAL ? " or topic" : "", typed,
			 suggest_hint(hint, nearest, "'kith help' lists them"));
	names_release(&names);
}

/* The commands that came with this kith before those of another on PATH. */
static void put_first_on_path(const char *dir)
{
	const char *path = getenv("PATH");
	struct buf b = BUF_INIT;

	buf_addz(&b, dir);
	if (path && *path)
		buf_addf(&b, ":%s", path);
	setenv("PATH", b.s, 1);
	buf_release(&b);
}

static int run(const char *name, enum wanted wanted, char **argv)
{
	struct buf file = BUF_INIT;
	int err;

	buf_addf(&file, "kith-%s", name);
	argv[0] = file.s;
	if (!strchr(name, '/'))
		execvp(file.s, argv);
	err = strchr(name, '/') ? ENOENT : errno;
	if (err == ENOENT || err == EACCES || err == ENOTDIR)
		suggest(name, wanted, err);
	else
		say_line("kith: cannot run '%s': %s", file.s, strerror(err));
	buf_release(&file);
	return CLI_TROUBLE;
}

/*
 * Manual pages are found even when man(1) does not know the place: beside the
 * program as `make install` puts them, or below it as `make` does. Returns
 * only if man cannot be run.
 */
static void open_manual(const char *section, const char *page, const char *dir)
{
	static const char *const places[] = {"../share/man", "man"};
	struct buf man = BUF_INIT, file = BUF_INIT;

	for (size_t i = 0; dir && i < sizeof(places) / sizeof(*places); i++) {
		buf_clear(&man);
		buf_clear(&file);
		buf_addf(&man, "%s/%s", dir, places[i]);
		buf_addf(&file, "%s/man%s/%s.%s", man.s, section, page,
			 section);
		if (access(file.s, R_OK) == 0)
			execlp("man", "man", "-M", man.s, section, page,
			       (char *)NULL);
	}
	buf_release(&file);
	buf_release(&man);
	execlp("man", "man", section, page, (char *)NULL);
}

/* man(1) ends well where its output cannot be written: another process goes on
 * to run it, with a pipe for its output, which is written here. True with the
 * status in the process that writes. */
static bool write_for_other(int *status)
{
	int fds[2], state = 0;
	char bytes[4096];
	bool good = true;
	ssize_t n;
	pid_t pid;

	if (isatty(STDOUT_FILENO) || pipe(fds) < 0)
		return false;
	pid = fork();
	if (pid <= 0) {
		/* either may be where standard output was closed */
		close(fds[0]);
		if (pid == 0)
			dup2(fds[1], STDOUT_FILENO);
		if (fds[1] != STDOUT_FILENO)
			close(fds[1]);
		return false;
	}
	close(fds[1]);
	/* what cannot be written is read all the same: man may not mind */
	while ((n = read(fds[0], bytes, sizeof(bytes))) > 0)
		good = good && file_write(STDOUT_FILENO, bytes, (size_t)n) == 0;
	*status = CLI_TROUBLE;
	if (!good)
		output_failed();
	else if (waitpid(pid, &state, 0) == pid && WIFEXITED(state))
		*status = WEXITSTATUS(state);
	return true;
}

/* "kith-contact(5)", as manuals have it, is "contact". */
static char *bare_name(char *name)
{
	name[strcspn(name, "(")] = '\0';
	return strncmp(name, "kith-", 5) == 0 && name[5] ? name + 5 : name;
}

static int help(int argc, char **argv, const char *dir)
{
	char dash_dash_help[] = "--help";
	char *run_argv[] = {NULL, dash_dash_help, NULL};
	struct buf page = BUF_INIT;
	int status;

	if (argc < 1 || strcmp(argv[0], "help") == 0)
		return show_commands(true);
	if (write_for_other(&status))
		return status;
	argv[0] = bare_name(argv[0]);
	for (const struct topic *t = topics; t->name; t++) {
		if (strcmp(argv[0], t->name) != 0)
			continue;
		open_manual(t->section, t->page, dir);
		say_line("kith: cannot open the manual page '%s': %s", t->page,
			 errno == ENOENT ? "'man' is not installed"
					 : strerror(errno));
		return CLI_TROUBLE;
	}
	if (command_find(argv[0])) {
		buf_addf(&page, "kith-%s", argv[0]);
		open_manual("1", page.s, dir);
		buf_release(&page);
	}
	return run(argv[0], WANTED_MANUAL, run_argv);
}

int main(int argc, char **argv)
{
	char *dir = programs_own_dir(argv[0]);
	int status;

	if (dir)
		put_first_on_path(dir);
	if (argc < 2) {
		status = show_commands(false);
	} else if (strcmp(argv[1], "--help") == 0 ||
		   strcmp(argv[1], "-h") == 0) {
		status = show_commands(true);
	} else if (strcmp(argv[1], "--version") == 0 ||
		   strcmp(argv[1], "-V") == 0) {
		cli_version("kith");
		status = 0;
	} else if (strcmp(argv[1], "help") == 0) {
		status = help(argc - 2, argv + 2, dir);
	} else if (argv[1][0] == '-') {
		say_line("kith: unknown option '%s'; options come after the "
			 "command, and 'kith help' lists the commands",
			 argv[1]);
		status = CLI_TROUBLE;
	} else {
		status = run(argv[1], WANTED_RUN, argv + 1);
	}
	free(dir);
	if (fflush(stdout) != 0 || ferror(stdout))
		return output_failed();
	return status;
}
