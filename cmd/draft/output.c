#include "config.h"

#include "draft_impl.h"

#include <errno.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/ascii.h"
#include "base/file.h"
#include "base/text.h"
#include "codec/mail/mail.h"
#include "codec/mail/read.h"

enum {
	NAME_MAX_BYTES = 64,
	NAME_TRIES = 100,
	FILE_BYTES = 1 << 20, /* of one that is there */
	PIECE = 64 * 1024,    /* of output */
};

void draft_take_format(struct draft_options *options, struct cli *cli)
{
	static const char *const names[] = {"", "eml", "mbox", "text",
					    "mailto"};

	for (int i = 1; cli->format && i < 5; i++)
		if (strcmp(cli->format, names[i]) == 0)
			options->format = (enum draft_format)i;
	if (options->dir && options->format != DRAFT_ANY &&
	    options->format != DRAFT_EML && !cli->stop)
		cli_usage(cli,
			  "-d cannot be used with '-o %s'; leave that out: -d "
			  "writes a file of each draft",
			  cli->format);
}

/* To the user's eyes names and subjects go as people read them. */
static void put_mail(struct buf *out, const struct draft *draft,
		     enum draft_format format, size_t columns)
{
	struct buf readable = BUF_INIT;
	struct str mail = draft->mail;

	if (columns) {
		mail_show(&readable, mail);
		mail = buf_str(&readable);
	}
	if (format == DRAFT_EML)
		buf_addstr(out, mail);
	else
		mail_add_to_mbox(out, &draft->message, mail);
	buf_release(&readable);
}

static void put_one(struct buf *out, const struct draft *draft,
		    enum draft_format format, size_t columns)
{
	bool sheet = draft->template->kind == TEMPLATE_SHEET;

	if (format == DRAFT_EML || format == DRAFT_MBOX) {
		put_mail(out, draft, format, columns);
	} else if (format == DRAFT_MAILTO) {
		mail_write_link(out, &draft->message);
		buf_addc(out, '\n');
	} else if (sheet || columns) {
		mail_wrap(out, draft->message.body,
			  columns ? columns : MAIL_COLUMNS);
	} else {
		buf_addstr(out, draft->message.body);
	}
}

/* An id that is a good name for a file as it is. */
static bool is_safe_name(struct str id)
{
	for (size_t i = 0; i < id.n; i++)
		if (!ascii_is_lower(id.p[i]) && !ascii_is_digit(id.p[i]) &&
		    id.p[i] != '-' && id.p[i] != '_')
			return false;
	return id.n > 0 && id.n <= NAME_MAX_BYTES && id.p[0] != '-';
}

static void put_name(struct buf *out, const struct draft *draft, int number)
{
	struct str id = draft->message.contact;

	if (is_safe_name(id))
		buf_addstr(out, id);
	else
		text_slug(out, id);
	if (!out->len)
		buf_addz(out, "draft");
	if (number > 1)
		buf_addf(out, "-%d", number);
	buf_addz(out, draft_is_mail(draft) ? ".eml" : ".txt");
}

/* What is in a file that is there already; false where it cannot be read. */
static bool read_there(int dir, const char *name, struct buf *there)
{
	int fd = file_open(dir, name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK, 0);
	bool good = fd >= 0 && file_read_all(fd, FILE_BYTES, there) == 0;

	file_close(fd);
	return good;
}

/* Has a file what the draft says? Of a mail its id is enough, since people edit
 * them. */
static bool is_same(const struct draft *draft, struct str there,
		    struct str text)
{
	return draft->mail.n ? str_find(there, draft->message.id) >= 0
			     : str_eq(there, text);
}

/* What a header of a mail that is there says, "X-Kith-Contact"; none where kith
 * did not write it. */
static struct str header_of(struct str there, const char *name)
{
	struct buf start = BUF_INIT;
	struct str line = STR_NONE, rest;
	ptrdiff_t at;

	buf_addf(&start, "\n%s: ", name);
	at = str_find(there, buf_str(&start));
	if (at >= 0)
		str_cut(str_skip(there, (size_t)at + start.len), '\n', &line,
			&rest);
	buf_release(&start);
	return str_trim(line);
}

/* Is a mail to the same person, and not in the log as one that was sent? */
static bool is_unsent(struct drafts *d, const struct draft *draft,
		      struct str there)
{
	struct str id = draft->message.contact,
		   own = header_of(there, "X-Kith-Draft");
	const struct record *r = references_find(&d->references, id);
	const struct node *log = r ? node_get(r->root, "log") : NULL;

	if (!draft->mail.n || !str_eq(header_of(there, "X-Kith-Contact"), id))
		return false;
	/* only its own: a reply names the message that it answers, too */
	for (const struct node *n = NULL; node_each(log, &n);) {
		struct str sent = node_text(n, "message_id");

		if (sent.n && str_find(own, sent) >= 0)
			return false;
	}
	return true;
}

/* Opens the first of ID.eml, ID-2.eml ... that is free, unless one before it
 * has this draft, or can't be read; `older` gets the name of the last of those
 * that are to the same person and were not sent. */
static int create(struct drafts *d, int dir, const struct draft *draft,
		  struct str text, struct buf *name, struct buf *older)
{
	struct buf there = BUF_INIT;
	int fd = -1, err = 0;

	for (int i = 1; i <= NAME_TRIES && fd < 0; i++) {
		buf_clear(name);
		put_name(name, draft, i);
		fd = file_open(dir, name->s,
			       O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, 0600);
		err = errno;
		if (fd >= 0 || err != EEXIST)
			break;
		buf_clear(&there);
		if (!read_there(dir, name->s, &there) ||
		    is_same(draft, buf_str(&there), text))
			break;
		if (!is_unsent(d, draft, buf_str(&there)))
			continue;
		buf_clear(older);
		buf_addstr(older, buf_str(name));
	}
	buf_release(&there);
	errno = err;
	return fd;
}

/* Where a file of that name goes, as people write it. */
static void put_path(struct buf *out, const struct drafts *d, const char *name)
{
	struct str dir = str_z(d->options.dir);

	buf_addf(out, "%s%s%s", dir.p,
		 dir.n && !str_ends(dir, STR("/")) ? "/" : "", name);
}

static void trouble(struct drafts *d, const char *name, int err)
{
	struct buf path = BUF_INIT;

	put_path(&path, d, name);
	diag_error(&d->diag, NULL, POS_NONE, "cannot write '%s': %s", path.s,
		   strerror(err));
	buf_release(&path);
}

/* Which of two files is to be sent, their writer may not know tomorrow. */
static void report_older(struct drafts *d, const struct draft *draft,
			 const char *name)
{
	struct buf why = BUF_INIT;

	buf_addc(&why, '\'');
	put_path(&why, d, name);
	buf_addz(&why, "', not logged as sent; remove the one that you do not "
		       "send");
	drafts_report(d, draft->message.contact, "an older draft stays",
		      buf_str(&why));
	buf_release(&why);
}

static void write_file(struct drafts *d, int dir, struct draft *draft)
{
	bool mail = draft_is_mail(draft);
	struct buf name = BUF_INIT, text = BUF_INIT, why = BUF_INIT;
	struct buf older = BUF_INIT;
	int fd, err;

	put_one(&text, draft, mail ? DRAFT_EML : DRAFT_TEXT, 0);
	fd = create(d, dir, draft, buf_str(&text), &name, &older);
	err = fd < 0 ? errno : 0;
	if (err == EEXIST) {
		buf_addc(&why, '\'');
		put_path(&why, d, name.s);
		buf_addz(&why, "' exists");
		drafts_report(d, draft->message.contact, "not written",
			      buf_str(&why));
		d->refused++;
	} else {
		if (!err && file_write(fd, text.s, text.len) < 0)
			err = errno;
		if (fd >= 0 && close(fd) < 0 && !err)
			err = errno;
		if (err && fd >= 0)
			unlinkat(dir, name.s, 0);
		if (err)
			trouble(d, name.s, err);
		buf_clear(&d->path);
		put_path(&d->path, d, name.s);
		draft->written = !err;
		d->written += !err;
		if (!err && older.len)
			report_older(d, draft, older.s);
	}
	buf_release(&older);
	buf_release(&name);
	buf_release(&text);
	buf_release(&why);
}

/* Makes the directory, where there is none, and opens it. */
static int open_dir(const char *path)
{
	if (mkdir(path, 0777) < 0 && errno != EEXIST)
		return -1;
	return open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
}

void drafts_to_dir(struct drafts *d)
{
	size_t first = 0;
	int dir;

	while (first < d->count && d->drafts[first]->held)
		first++;
	if (first == d->count)
		return;
	dir = open_dir(d->options.dir);
	if (dir < 0) {
		trouble(d, "", errno);
		return;
	}
	for (size_t i = 0; i < d->count; i++)
		if (!d->drafts[i]->held)
			write_file(d, dir, d->drafts[i]);
	close(dir);
}

/* What a draft leaves as; DRAFT_ANY when it can't. */
static enum draft_format format_of(const struct drafts *d,
				   const struct draft *draft)
{
	bool mail = draft_is_mail(draft);
	enum draft_format format = d->options.format;

	if (format == DRAFT_ANY && d->seen == 1)
		format = mail ? DRAFT_EML : DRAFT_TEXT;
	else if (format == DRAFT_ANY)
		format = DRAFT_MBOX;
	return mail || format == DRAFT_TEXT ? format : DRAFT_ANY;
}

static void not_as_mail(struct drafts *d, const struct draft *draft)
{
	static const char *const kinds[] = {"message", "note", "sheet"};
	struct buf why = BUF_INIT;

	buf_addf(&why, "'%s' is a %s, not mail; use -d or -o text",
		 draft->template->name,
		 draft->way.n ? "text for somebody without an address"
			      : kinds[draft->template->kind]);
	drafts_report(d, draft->message.contact, "left out", buf_str(&why));
	d->refused++;
	buf_release(&why);
}

/* Between texts of several people: whose it is. */
static void put_heading(struct buf *out, const struct drafts *d,
			const struct draft *draft)
{
	if (d->seen < 2)
		return;
	if (d->written)
		buf_addc(out, '\n');
	buf_addf(out, "--- %.*s: %s", STR_ARG(draft->message.contact),
		 draft->template->name);
	if (draft->template->limit_unit) {
		buf_addz(out, ", ");
		draft_length(out, d, draft);
	}
	buf_addz(out, "\n\n");
}

/* Is there more than one message, for a format that holds one? */
static bool too_many(struct drafts *d)
{
	size_t count = 0;

	for (size_t i = 0; i < d->count; i++)
		count += !d->drafts[i]->held &&
			 format_of(d, d->drafts[i]) == DRAFT_EML;
	if (count > 1)
		diag_error(&d->diag, NULL, POS_NONE,
			   "'-o eml' holds one message; use -o mbox, or -d for "
			   "one file each");
	return count > 1;
}

void drafts_to_text(struct drafts *d)
{
	struct buf out = BUF_INIT;
	bool good = !too_many(d);

	for (size_t i = 0; i < d->count && good; i++) {
		struct draft *draft = d->drafts[i];
		enum draft_format format = format_of(d, draft);

		if (draft->held)
			continue;
		if (format == DRAFT_ANY) {
			not_as_mail(d, draft);
			continue;
		}
		if (format == DRAFT_TEXT)
			put_heading(&out, d, draft);
		put_one(&out, draft, format, d->options.columns);
		d->written++;
		draft->written = true;
		if (out.len >= PIECE) {
			good = d->options.put(d->options.ctx, buf_str(&out));
			buf_clear(&out);
		}
	}
	if (good && out.len)
		good = d->options.put(d->options.ctx, buf_str(&out));
	for (size_t i = 0; i < d->count && !good; i++)
		d->drafts[i]->written = false;
	buf_release(&out);
}
