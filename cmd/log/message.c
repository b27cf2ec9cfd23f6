#include "config.h"

#include "letter.h"

#include <stdlib.h>
#include <strings.h>

#include "match/match.h"

void letter_refuse(struct letter *l, const char *fmt, ...)
{
	struct diag d = DIAG_INIT;
	struct buf text = BUF_INIT;
	va_list ap;

	va_start(ap, fmt);
	buf_vaddf(&text, fmt, ap);
	va_end(ap);
	diag_error(&d, NULL, POS_NONE, "%s", text.s);
	log_fail(l->run, &d, CLI_NO);
	buf_release(&text);
	diag_release(&d);
}

static bool is_me(const struct log_run *run, struct str address)
{
	const struct node *list = node_get(run->net.me, "email");

	for (const struct node *n = node_first_of(list); n;
	     n = node_next_of(list, n)) {
		struct str mine = str_trim(n->text);

		if (mine.n && mine.n == address.n &&
		    strncasecmp(mine.p, address.p, mine.n) == 0)
			return true;
	}
	return false;
}

static struct str small_letters(struct arena *a, struct str s)
{
	char *out = arena_bytes(a, s.n + 1);

	for (size_t i = 0; i < s.n; i++)
		out[i] = s.p[i] >= 'A' && s.p[i] <= 'Z' ? (char)(s.p[i] + 32)
							: s.p[i];
	return (struct str){out, s.n};
}

void letter_add(struct letter *l, struct str address)
{
	if (!address.n)
		return;
	l->parties =
		mem_grow(l->parties, l->count, &l->cap, sizeof(*l->parties));
	l->parties[l->count] = (struct party){
		.address = small_letters(&l->run->arena, address),
		.place = l->count};
	l->count++;
}

void letter_add_header(struct letter *l, const char *header)
{
	const struct mail_field *f = NULL;

	while ((f = mail_field_next(&l->mail, f, header)))
		for (struct mail_address *to =
			     mail_addresses(&l->run->arena, f->value);
		     to; to = to->next)
			if (!is_me(l->run, to->address))
				letter_add(l, to->address);
}

void letter_clear(struct letter *l)
{
	l->count = 0;
}

static bool names_me(struct letter *l, const char *header)
{
	const struct mail_field *f = NULL;

	while ((f = mail_field_next(&l->mail, f, header)))
		for (struct mail_address *to =
			     mail_addresses(&l->run->arena, f->value);
		     to; to = to->next)
			if (is_me(l->run, to->address))
				return true;
	return false;
}

struct str letter_bare_id(struct str id)
{
	id = str_trim(id);
	if (id.n && id.p[0] == '<')
		id = (struct str){id.p + 1, id.n - 1};
	if (id.n && id.p[id.n - 1] == '>')
		id.n--;
	return id;
}

/* Decoded: what a hostile header holds is one line of text. */
struct str letter_id(struct letter *l, struct str field)
{
	struct arena *a = &l->run->arena;
	struct str id = mail_message_id(field);
	size_t n = 0;
	char *out;

	if (!id.n && field.n) {
		id = letter_bare_id(mail_decode(a, field));
		while (n < id.n && id.p[n] != ' ')
			n++;
		id.n = n;
	}
	id = letter_bare_id(id.n ? mail_decode(a, id) : STR(""));
	if (!id.n)
		return STR_NONE;
	out = arena_bytes(a, id.n + 2);
	out[0] = '<';
	memcpy(out + 1, id.p, id.n);
	out[id.n + 1] = '>';
	return (struct str){out, id.n + 2};
}

static int by_text(const void *a, const void *b)
{
	return str_cmp(*(const struct str *)a, *(const struct str *)b);
}

/* What stands in < > in the field, or each word of one without any. */
static void add_references(struct letter *l, const char *header)
{
	struct str rest =
		mail_decode(&l->run->arena, mail_header(&l->mail, header));
	struct str word, id;

	while (str_split(&rest, ' ', &word))
		while (str_split(&word, '>', &id)) {
			id = letter_bare_id(id);
			if (!id.n)
				continue;
			l->references = mem_grow(
				l->references, l->reference_count,
				&l->reference_cap, sizeof(*l->references));
			l->references[l->reference_count++] = id;
		}
}

/* "From lee@example.org Mon Jun  1 10:00:00 2026" */
static bool is_separator(struct str line)
{
	if (!str_starts(line, STR("From ")) || line.n < 24 ||
	    str_find(line, STR("@")) < 0 || str_find(line, STR(":")) < 0)
		return false;
	for (size_t i = line.n - 4; i < line.n; i++)
		if (line.p[i] < '0' || line.p[i] > '9')
			return false;
	return true;
}

/* The folder of a mail program holds many messages; only one is meant here. */
static bool is_folder(struct str bytes, struct str body)
{
	struct str line;

	if (!str_starts(bytes, STR("From ")))
		return false;
	for (bool after = false; str_split(&body, '\n', &line);) {
		if (after && is_separator(line))
			return true;
		after = !line.n;
	}
	return false;
}

bool letter_open(struct letter *l, struct log_run *run, struct str bytes)
{
	struct str from;

	*l = (struct letter){.run = run};
	mail_read(&run->arena, bytes, &l->mail);
	from = mail_header(&l->mail, "From");
	l->from = mail_addresses(&run->arena, from);
	if (!l->mail.body.n && bytes.n >= LOG_MESSAGE_BYTES)
		letter_refuse(l, "the header of the message is longer than "
				 "1 MiB; it is not logged");
	else if (is_folder(bytes, l->mail.body))
		letter_refuse(l, "standard input holds several messages; give "
				 "them one at a time, nothing is logged");
	else if (!from.p)
		letter_refuse(l, "standard input is no message: it has no "
				 "From");
	if (run->stop)
		return false;
	for (const struct mail_address *a = l->from; a; a = a->next)
		l->out = l->out || is_me(run, a->address);
	l->to_me = names_me(l, "To") || names_me(l, "Cc");
	if (!l->out) {
		add_references(l, "References");
		add_references(l, "In-Reply-To");
	}
	if (l->reference_count)
		qsort(l->references, l->reference_count, sizeof(*l->references),
		      by_text);
	return true;
}

void letter_release(struct letter *l)
{
	free(l->parties);
	free(l->references);
}

static int by_address(const void *a, const void *b)
{
	const struct party *x = a, *y = b;
	int order = str_cmp(x->address, y->address);

	return order ? order : (x->place > y->place) - (x->place < y->place);
}

static int by_place(const void *a, const void *b)
{
	const struct party *x = a, *y = b;

	return (x->place > y->place) - (x->place < y->place);
}

/* Each address once, where it stands first. */
static void sort_parties(struct letter *l)
{
	size_t kept = 0;

	if (!l->count)
		return;
	qsort(l->parties, l->count, sizeof(*l->parties), by_address);
	for (size_t i = 0; i < l->count; i++)
		if (!kept || !str_eq(l->parties[kept - 1].address,
				     l->parties[i].address))
			l->parties[kept++] = l->parties[i];
	l->count = kept;
}

static int compare_address(const void *key, const void *row)
{
	return str_cmp(*(const struct str *)key,
		       ((const struct party *)row)->address);
}

static bool in_thread(const struct letter *l, struct record *r)
{
	const struct node *log = node_get(r->root, "log");

	if (!l->reference_count)
		return false;
	for (const struct node *n = node_first_of(log); n;
	     n = node_next_of(log, n)) {
		struct str id = letter_bare_id(node_text(n, "message_id"));

		if (id.n && bsearch(&id, l->references, l->reference_count,
				    sizeof(id), by_text))
			return true;
	}
	return false;
}

/* Does the sender have that person's name, title and degrees aside? */
static bool is_called(const struct letter *l, const struct record *r)
{
	struct match_index *m = match_new();
	struct match_result found;
	struct record sender;

	record_init(&sender);
	sender.root = node_new(&sender.arena, NODE_MAP);
	node_append(sender.root, STR("name"),
		    node_string(&sender.arena, l->from->name));
	match_add(m, r, 0);
	match_find(m, &sender, &found);
	record_release(&sender);
	match_free(m);
	return found.how == MATCH_NAME;
}

/* For roster_read: does this contact have one of the addresses? */
static void compare(void *ctx, const struct roster_entry *e, struct record *r)
{
	struct letter *l = ctx;
	const struct node *list = node_get(r->root, "email");

	if (r->kind != RECORD_CONTACT)
		return;
	for (const struct node *n = node_first_of(list); n && l->count;
	     n = node_next_of(list, n)) {
		struct str address =
			small_letters(&l->run->arena, str_trim(n->text));
		struct party *p = bsearch(&address, l->parties, l->count,
					  sizeof(*l->parties), compare_address);

		if (p && p->who && p->who != e)
			p->other = e;
		else if (p)
			p->who = e;
	}
	if (!in_thread(l, r))
		return;
	if (l->threads++ == 0)
		l->thread = e;
	if (is_called(l, r)) {
		l->writer = e;
		l->writers++;
	}
}

void letter_find(struct letter *l)
{
	sort_parties(l);
	roster_read(&l->run->roster, compare, l);
	if (l->count)
		qsort(l->parties, l->count, sizeof(*l->parties), by_place);
}
