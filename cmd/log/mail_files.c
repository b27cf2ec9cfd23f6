#include "config.h"

#include "mail.h"

#include <errno.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/ascii.h"
#include "base/file.h"
#include "codec/mail/mailbox.h"

enum {
	DEPTH = 32, /* of folders */
};

/* How what is in a folder is read. */
enum folder_kind {
	FOLDER,   /* files of mail, and other folders */
	MAILDIR,  /* only what is in its `cur` and `new`, and folders */
	MESSAGES, /* `cur` or `new`: files of mail */
};

static void cannot_read(struct log_mail *mail, const char *path)
{
	cli_error(mail->run->cli, "cannot read '%s': %s", path,
		  strerror(errno));
}

/* Does a file that was found in a folder begin as mail does? */
static bool looks_like_mail(struct str message)
{
	struct str line;
	size_t n = 0;

	if (str_starts(message, STR("From ")))
		return true;
	str_line(&message, &line);
	while (n < line.n && line.p[n] > ' ' && line.p[n] != ':')
		n++;
	return n && n < line.n && line.p[n] == ':';
}

/* "1780000000.M1.host:2,DS" of a Maildir: its flags have a D. */
static bool is_draft(const char *path)
{
	const char *flags = strstr(path, ":2,");

	return flags && !strchr(flags, '/') && strchr(flags, 'D');
}

static void read_file(struct log_mail *mail, int fd, const char *path,
		      bool found)
{
	struct mailbox box;
	struct str message;

	mail->file = path;
	mail->is_draft = path && is_draft(path);
	mailbox_init(&box, fd, LOG_MESSAGE_BYTES);
	while (mailbox_next(&box, &message)) {
		if (found && box.number == 1 && !looks_like_mail(message)) {
			mail->without_mail++;
			break;
		}
		mail->number = box.is_mbox ? box.number : 0;
		log_mail_add(mail, message);
	}
	if (box.error) {
		errno = box.error;
		cannot_read(mail, path ? path : "standard input");
	}
	mailbox_release(&box);
}

static void open_file(struct log_mail *mail, const char *path, bool found)
{
	int fd = file_open(AT_FDCWD, path, O_RDONLY, 0);

	if (fd < 0) {
		cannot_read(mail, path);
		return;
	}
	read_file(mail, fd, path, found);
	close(fd);
}

static bool has_name(const struct names *names, const char *name)
{
	for (size_t i = 0; i < names->count; i++)
		if (strcmp(names->list[i], name) == 0)
			return true;
	return false;
}

static void read_folder(struct log_mail *mail, const char *path,
			enum folder_kind kind, int depth);

/* One of what is in a folder; links to folders are not followed. */
static void read_name(struct log_mail *mail, const char *path, const char *name,
		      enum folder_kind kind, int depth)
{
	struct stat st;
	bool messages = kind == MAILDIR &&
			(strcmp(name, "cur") == 0 || strcmp(name, "new") == 0);

	if (lstat(path, &st) < 0) {
		/* a mail program renames a message that was read */
		if (errno != ENOENT)
			cannot_read(mail, path);
	} else if (S_ISDIR(st.st_mode)) {
		/* of hidden folders only those of a Maildir hold mail */
		if (kind != MESSAGES && strcmp(name, "tmp") != 0 &&
		    (name[0] != '.' || kind == MAILDIR))
			read_folder(mail, path, messages ? MESSAGES : FOLDER,
				    depth + 1);
	} else if (kind != MAILDIR && name[0] != '.') {
		if (S_ISLNK(st.st_mode) &&
		    (stat(path, &st) < 0 || !S_ISREG(st.st_mode)))
			mail->without_mail++;
		else if (S_ISREG(st.st_mode))
			open_file(mail, path, kind == FOLDER);
		else
			mail->without_mail++;
	}
}

static void read_folder(struct log_mail *mail, const char *path,
			enum folder_kind kind, int depth)
{
	struct names names = {.list = NULL};

	if (depth > DEPTH) {
		cli_error(mail->run->cli, "'%s' is %d folders deep; not read",
			  path, DEPTH);
		return;
	}
	if (!names_read(&names, path))
		cannot_read(mail, path);
	names_sort(&names);
	if (kind == FOLDER && has_name(&names, "cur") &&
	    has_name(&names, "new"))
		kind = MAILDIR;
	for (size_t i = 0; i < names.count; i++) {
		struct buf child = BUF_INIT;

		buf_addf(&child, "%s/%s", path, names.list[i]);
		/* the path stays, for what is said of its messages */
		read_name(mail, arena_strz(&mail->run->arena, child.s).p,
			  names.list[i], kind, depth);
		buf_release(&child);
	}
	names_release(&names);
}

static void read_operand(struct log_mail *mail, const char *path)
{
	struct stat st;
	struct buf trimmed = BUF_INIT;

	if (strcmp(path, "-") == 0) {
		read_file(mail, STDIN_FILENO, NULL, false);
	} else if (stat(path, &st) < 0) {
		cannot_read(mail, path);
	} else if (S_ISDIR(st.st_mode)) {
		buf_addz(&trimmed, path);
		while (trimmed.len > 1 && trimmed.s[trimmed.len - 1] == '/')
			trimmed.s[--trimmed.len] = '\0';
		read_folder(mail, trimmed.s, FOLDER, 0);
	} else {
		open_file(mail, path, false);
	}
	buf_release(&trimmed);
}

void log_mail_read(struct log_mail *mail, char **paths, size_t count)
{
	if (!count)
		read_operand(mail, "-");
	for (size_t i = 0; i < count; i++)
		read_operand(mail, paths[i]);
}
