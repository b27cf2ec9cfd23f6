/* Messages of a LinkedIn archive, in its messages.csv. */
#include "config.h"

#include "mail.h"

#include <errno.h>
#include <fcntl.h>
#include <inttypes.h>
#include <time.h>
#include <unistd.h>

#include "base/charset.h"
#include "base/file.h"
#include "base/text.h"
#include "codec/csv_read.h"
#include "match/match.h"
#include "value/date.h"
#include "value/message.h"

enum {
	HEAD_ROWS = 12,    /* among which the head is */
	TEXT_COLUMNS = 72, /* of an entry */
};

enum column {
	CONVERSATION,
	FROM,
	SENDER,
	TO,
	RECIPIENTS,
	DATE,
	SUBJECT,
	CONTENT,
	DRAFT,
	COLUMNS,
	NEEDED = DATE + 1, /* those before are in every file */
};

static const char *const headings[COLUMNS] = {
	[CONVERSATION] = "CONVERSATION ID",
	[FROM] = "FROM",
	[SENDER] = "SENDER PROFILE URL",
	[TO] = "TO",
	[RECIPIENTS] = "RECIPIENT PROFILE URLS",
	[DATE] = "DATE",
	[SUBJECT] = "SUBJECT",
	[CONTENT] = "CONTENT",
	[DRAFT] = "IS MESSAGE DRAFT",
};

struct archive {
	struct log_mail mail;
	struct str_map mine; /* my links */
	bool names_me;       /* a message does */
	struct charsets charsets;
	size_t place[COLUMNS]; /* in a row, from 1 on; 0: not there */
};

/* One of its rows. Its text goes with the next. */
struct row {
	struct str cells[COLUMNS];
	uint32_t line;
	int day;
	int64_t time;
	bool mine, shared; /* shared: a link that two contacts have */
	struct str from;   /* the sender's link as all ways to write it */
};

/* Somebody a message is from or to. */
struct person {
	struct str link, key, name; /* key: STR_NONE where link is none */
};

static void read_mine(struct archive *ar)
{
	struct log_run *run = ar->mail.run;
	const struct node *links = node_get(run->net.me, "linkedin");
	struct buf key = BUF_INIT;

	for (const struct node *n = NULL; node_each(links, &n);)
		if (match_link(&key, n->text))
			str_map_add(&ar->mine,
				    arena_str(&run->arena, buf_str(&key)), 0);
	buf_release(&key);
	if (!ar->mine.count)
		cli_error(run->cli,
			  "which messages are yours is not known; add your "
			  "profile link by 'kith set me linkedin=...'; nothing "
			  "written");
}

static bool is_me(const struct archive *ar, struct str key)
{
	return key.n && str_map_find(&ar->mine, key) != STR_MAP_NONE;
}

static struct person make_person(struct archive *ar, struct str link,
				 struct str name)
{
	struct arena *a = &ar->mail.arena;
	struct person p = {.link = link, .name = str_trim(name)};
	struct buf key = BUF_INIT;

	if (match_link(&key, link))
		p.key = arena_str(a, buf_str(&key));
	buf_release(&key);
	ar->names_me |= is_me(ar, p.key);
	return p;
}

static bool reject(struct archive *ar, const struct row *row,
		   enum log_verdict verdict, const char *why)
{
	if (why)
		log_mail_note(&ar->mail, NULL, "line %u: not logged: %s",
			      row->line, why);
	ar->mail.verdicts[verdict]++;
	return false;
}

/* "2026-05-18 14:02:11 UTC", as a day here; DAY_NONE if it is none. */
static int read_time(struct str s, int64_t *time)
{
	int part[3] = {0, 0, 0};
	size_t n = s.n < 10 ? s.n : 10;
	int day = day_parse((struct str){s.p, n});
	struct str clock = str_trim(str_skip(s, n)), piece;
	struct tm tm;
	time_t t;

	for (size_t i = 0; i < 3 && str_split(&clock, ':', &piece); i++) {
		piece.n = piece.n < 2 ? piece.n : 2;
		part[i] = str_number(piece);
	}
	if (day == DAY_NONE || part[0] < 0 || part[1] < 0 || part[2] < 0)
		return DAY_NONE;
	*time = (int64_t)(day - day_from_civil(1970, 1, 1)) * 86400 +
		part[0] * 3600 + part[1] * 60 + part[2];
	t = (time_t)*time;
	if (!str_ends(s, STR("UTC")) || !localtime_r(&t, &tm))
		return day;
	return day_from_civil(tm.tm_year + 1900, tm.tm_mon + 1, tm.tm_mday);
}

static bool read_row(struct archive *ar, const struct csv_row *in,
		     struct row *row)
{
	struct arena *a = &ar->mail.arena;
	int today = ar->mail.run->cli->today;
	bool guessed = false;

	*row = (struct row){.line = in->line};
	if (!in->count)
		return reject(ar, row, VERDICT_UNREADABLE, "longer than 1 MiB");
	for (size_t i = 0; i < COLUMNS; i++)
		if (ar->place[i] && ar->place[i] <= in->count)
			row->cells[i] = str_trim(charset_guess(
				&ar->charsets, a, in->cells[ar->place[i] - 1],
				&guessed));
	if (str_case_eq(row->cells[DRAFT], STR("yes")) ||
	    str_case_eq(row->cells[DRAFT], STR("true")))
		return reject(ar, row, VERDICT_DRAFT, NULL);
	row->day = read_time(row->cells[DATE], &row->time);
	if (row->day == DAY_NONE)
		return reject(ar, row, VERDICT_UNREADABLE,
			      "its DATE is not one such as '2026-05-18 "
			      "14:02:11 UTC'");
	/* no message is from the future: a clock is wrong */
	if (row->day > today)
		row->day = today;
	return true;
}

/* The subject, or how the message begins. */
static struct str entry_text(struct arena *a, const struct row *row)
{
	struct str s = row->cells[SUBJECT];
	struct buf line = BUF_INIT, text = BUF_INIT;

	message_line(&line, s.n ? s : row->cells[CONTENT]);
	s = buf_str(&line);
	buf_addstr(&text, text_line(&s, TEXT_COLUMNS));
	if (str_trim(s).n)
		buf_addz(&text, "...");
	buf_release(&line);
	return buf_to_arena(&text, a);
}

/* Of this message alone: its conversation, time and sender. */
static struct str entry_id(struct arena *a, const struct row *row)
{
	struct str from = row->from.n ? row->from : row->cells[FROM];
	struct buf text = BUF_INIT;
	uint64_t hash;

	buf_addf(&text, "%.*s\n%.*s\n%.*s", STR_ARG(row->cells[CONVERSATION]),
		 STR_ARG(row->cells[DATE]), STR_ARG(from));
	hash = str_hash(0, buf_str(&text));
	buf_clear(&text);
	buf_addf(&text, "linkedin:%016" PRIx64, hash);
	return buf_to_arena(&text, a);
}

static struct node *make_entry(struct archive *ar, const struct row *row,
			       struct str id)
{
	struct log_run *run = ar->mail.run;
	struct arena *a = &run->arena;
	struct node *e = schema_entry(
		a, row->day, row->mine ? STR("sent") : STR("replied"),
		STR("linkedin"), STR(""), entry_text(a, row));

	entry_add_keys(e, ar->mail.keys, a);
	node_put(a, e, "message_id", arena_str(a, id));
	return e;
}

/* Whom it is from or, if it is mine, to. */
static size_t read_people(struct archive *ar, struct row *row,
			  struct person **out)
{
	struct arena *a = &ar->mail.arena;
	struct str urls = row->cells[RECIPIENTS], to = row->cells[TO], url;
	struct person from =
		make_person(ar, row->cells[SENDER], row->cells[FROM]);
	size_t count = 0, names = 1, most = 1;

	row->from = from.key;
	row->mine = is_me(ar, from.key);
	for (size_t i = 0; i < urls.n; i++)
		most += urls.p[i] == ',';
	for (size_t i = 0; i < to.n; i++)
		names += to.p[i] == ',';
	*out = arena_alloc(a, most * sizeof(**out));
	while (str_split(&urls, ',', &url)) {
		struct str name = to;

		/* a comma may also be before a degree */
		if (most > 1 && (names != most || !str_split(&to, ',', &name)))
			name = STR("");
		(*out)[count] = make_person(ar, str_trim(url), name);
		count += (*out)[count].key.n > 0;
	}
	ar->mail.groups += count > 1;
	if (row->mine)
		return count;
	(*out)[0] = from;
	return from.key.n > 0;
}

/* The contacts among the people; others are counted. */
static size_t find_contacts(struct archive *ar, struct row *row,
			    const struct person *people, size_t count,
			    const struct roster_entry **who)
{
	size_t found = 0;

	for (size_t i = 0; i < count; i++) {
		const struct person *p = &people[i];
		const struct known_owner *owner =
			known_linked(&ar->mail.known, p->key);

		if (is_me(ar, p->key))
			continue;
		if (!owner) {
			log_stranger_add(&ar->mail, p->link, p->name);
		} else if (!owner->other) {
			who[found++] = owner->who;
		} else {
			row->shared = true;
			log_mail_note(&ar->mail, NULL,
				      "line %u: not logged for '%.*s' and "
				      "'%.*s', who have the same profile link",
				      row->line, STR_ARG(owner->who->id),
				      STR_ARG(owner->other->id));
		}
	}
	return found;
}

static void take_row(struct archive *ar, const struct csv_row *in)
{
	struct log_mail *mail = &ar->mail;
	const struct roster_entry **who;
	struct log_new_entry entry;
	struct person *people;
	struct row row;
	struct str id;
	size_t count;
	bool known = true;

	if (csv_row_is_empty(in))
		return;
	arena_clear(&mail->arena);
	mail->messages++;
	if (!read_row(ar, in, &row))
		return;
	count = read_people(ar, &row, &people);
	who = arena_alloc(&mail->arena, (count + 1) * sizeof(*who));
	count = find_contacts(ar, &row, people, count, who);
	if (!count) {
		reject(ar, &row, row.shared ? VERDICT_REFUSED : VERDICT_NOBODY,
		       NULL);
		return;
	}
	id = entry_id(&mail->arena, &row);
	for (size_t i = 0; i < count; i++)
		known = known && known_has(&mail->known, id, who[i]);
	if (known) {
		reject(ar, &row, VERDICT_KNOWN, NULL);
		return;
	}
	entry.node = make_entry(ar, &row, id);
	entry.source = log_mail_source(mail, row.time);
	for (size_t i = 0; i < count; i++)
		log_mail_pend(mail, who[i], &entry);
}

/* Is it the head? Then where its columns are. */
static bool read_head(struct archive *ar, const struct csv_row *row)
{
	memset(ar->place, 0, sizeof(ar->place));
	for (size_t i = 0; i < row->count; i++)
		for (size_t k = 0; k < COLUMNS; k++)
			if (str_case_eq(str_trim(row->cells[i]),
					str_z(headings[k])))
				ar->place[k] = i + 1;
	for (size_t k = 0; k < NEEDED; k++)
		if (!ar->place[k])
			return false;
	return true;
}

static void read_rows(struct archive *ar, struct csv_reader *reader,
		      const char *path)
{
	struct csv_row row;
	bool found = false;

	for (size_t i = 0;
	     !found && i < HEAD_ROWS && csv_reader_next(reader, &row); i++)
		found = read_head(ar, &row);
	if (!found) {
		cli_error(ar->mail.run->cli,
			  "%s: not the messages.csv of a LinkedIn archive: no "
			  "heading '%s'",
			  path, headings[SENDER]);
		return;
	}
	while (csv_reader_next(reader, &row))
		take_row(ar, &row);
	if (!reader->unclosed)
		return;
	ar->mail.messages++;
	reject(ar, &(struct row){.line = reader->unclosed}, VERDICT_UNREADABLE,
	       "a quote is never closed, and all after it is left out");
}

static void read_file(struct archive *ar, int fd, const char *path)
{
	struct csv_reader reader;
	struct source source;

	ar->mail.file = path;
	source_open(&source, fd);
	csv_reader_init(&reader, &source,
			csv_separator(source_sample(&source)));
	if (!source.error)
		read_rows(ar, &reader, path);
	if (source.error)
		cli_error(ar->mail.run->cli, "cannot read '%s': %s", path,
			  strerror(source.error));
	csv_reader_release(&reader);
	source_close(&source);
}

static void read_operand(struct archive *ar, const char *path)
{
	int fd = STDIN_FILENO;

	if (strcmp(path, "-") == 0) {
		read_file(ar, fd, path);
		return;
	}
	fd = file_open(AT_FDCWD, path, O_RDONLY, 0);
	if (fd < 0) {
		cli_error(ar->mail.run->cli, "cannot read '%s': %s", path,
			  strerror(errno));
		return;
	}
	read_file(ar, fd, path);
	close(fd);
}

/* For -v: who is no contact, by name. */
static void name_strangers(struct archive *ar)
{
	const struct log_mail *mail = &ar->mail;

	for (size_t i = 0; i < mail->stranger_count; i++) {
		const struct log_stranger *s = &mail->strangers[i];
		struct buf *out = &mail->run->out;

		text_show(out, s->name.n ? s->name : STR("somebody"), true);
		buf_addz(out, ": not a contact (");
		text_show(out, s->address, true);
		buf_addz(out, ")\n");
	}
}

static void finish(struct archive *ar)
{
	struct log_run *run = ar->mail.run;

	if (log_failed(run))
		return;
	if (ar->mail.messages && !ar->names_me) {
		cli_error(run->cli, "no message is from or to 'linkedin' under "
				    "'me' in kith.yaml; correct that link; "
				    "nothing written");
		return;
	}
	if (run->cli->verbose && !run->cli->dry_run && !run->options.strangers)
		name_strangers(ar);
	log_mail_finish(&ar->mail);
}

void log_linkedin(struct log_run *run)
{
	struct archive ar = {.mail = {.run = run, .linkedin = true}};
	size_t count = run->cli->operand_count;

	if (!count && isatty(STDIN_FILENO)) {
		cli_usage(run->cli, "no messages: name the file, as in 'kith "
				    "log --from linkedin-messages "
				    "messages.csv'");
		return;
	}
	run->mail = run->many = true;
	ar.mail.keys = entry_keys(&run->options.entry, &run->arena);
	read_mine(&ar);
	if (!log_failed(run)) {
		known_read(&ar.mail.known, &run->roster);
		if (!count)
			read_operand(&ar, "-");
		for (size_t i = 0; i < count; i++)
			read_operand(&ar, run->cli->operands[i]);
		finish(&ar);
	}
	str_map_release(&ar.mine);
	charsets_release(&ar.charsets);
	log_mail_release(&ar.mail);
}
