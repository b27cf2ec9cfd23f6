/*
 * A log entry for each of the files in tests/data/awkward, which says what
 * comes of it:
 *
 *	== title [bom] [crlf] [cr] [mixed] [noeol]
 *	 a line of the file
 *	+a line that is added
 *	-a line that another takes the place of
 *	! LINE:COL why the file is refused
 *
 * AWKWARD_UPDATE=FILE writes the collection as it comes out now; with --dump
 * the edits are printed as JSON lines, for another reader of YAML.
 */
#include "config.h"

#include <stdio.h>
#include <stdlib.h>

#include "base/file.h"
#include "splice_tree.h"
#include "tap.h"

static const char entry_text[] =
	"{date: '2026-06-01', type: met, via: zoom, event: apa-2026, "
	"text: 'the parrot says: hi'}";

struct sample {
	struct str title;
	bool bom, crlf, cr, mixed, noeol;
	struct buf before, after, refusal;
};

static bool has_flag(struct str title, const char *flag)
{
	return str_find(title, str_z(flag)) >= 0;
}

static void add_line(const struct sample *c, struct buf *out, struct str line,
		     size_t number)
{
	buf_addstr(out, line);
	if (c->crlf || (c->mixed && number % 2 == 0))
		buf_addz(out, "\r\n");
	else
		buf_addc(out, c->cr ? '\r' : '\n');
}

static void end_text(const struct sample *c, struct buf *b)
{
	if (!c->noeol || !b->len)
		return;
	b->len--;
	if (b->len && b->s[b->len - 1] == '\r')
		b->len--;
}

static void read_sample(struct sample *c, struct str *rest)
{
	struct str line;
	size_t number = 0;

	*c = (struct sample){.title = STR("")};
	str_line(rest, &c->title);
	c->bom = has_flag(c->title, "[bom]");
	c->crlf = has_flag(c->title, "[crlf]");
	c->cr = has_flag(c->title, "[cr]");
	c->mixed = has_flag(c->title, "[mixed]");
	c->noeol = has_flag(c->title, "[noeol]");
	buf_addz(&c->before, c->bom ? "\xef\xbb\xbf" : "");
	buf_addz(&c->after, c->bom ? "\xef\xbb\xbf" : "");
	while (!str_starts(*rest, STR("==")) && str_line(rest, &line)) {
		char kind = line.n ? line.p[0] : ' ';

		if (line.n)
			line = str_skip(line, 1);
		if (kind == '!') {
			buf_addstr(&c->refusal, str_trim(line));
			continue;
		}
		number += kind != '+';
		if (kind != '+')
			add_line(c, &c->before, line, number);
		if (kind != '-')
			add_line(c, &c->after, line, number);
	}
	end_text(c, &c->before);
	end_text(c, &c->after);
}

static void release_sample(struct sample *c)
{
	buf_release(&c->before);
	buf_release(&c->after);
	buf_release(&c->refusal);
}

/* What the file should say with `entry` in its log. */
static struct node *expect(struct arena *a, struct str before,
			   const struct node *entry)
{
	struct node *root = tree_read(a, before), *log, *copy;

	if (!root)
		root = node_new(a, NODE_MAP);
	log = node_get(root, "log");
	if (!log) {
		log = node_new(a, NODE_LIST);
		node_append(root, STR("log"), log);
	}
	log->type = NODE_LIST;
	copy = node_new(a, entry->type);
	*copy = *entry;
	node_append(log, STR_NONE, copy);
	return root;
}

static void put_refusal(struct buf *out, const struct diag *d)
{
	const struct diag_msg *m = d->msgs;

	if (d->count)
		buf_addf(out, "%u:%u %s", (unsigned)m->pos.line,
			 (unsigned)m->pos.col, m->text);
}

static bool append(struct splice *s, struct arena *a, struct diag *d,
		   const struct node **entry)
{
	const struct splice_step *log = SPLICE_PATH(SPLICE_KEY("log"));

	*entry = splice_log_form(a, tree_read(a, str_z(entry_text)),
				 splice_get(s, log));
	return splice_append(s, log, *entry, d);
}

static void try_sample(struct sample *c)
{
	struct str before = buf_str(&c->before), title = c->title;
	struct diag d = DIAG_INIT;
	struct arena a = ARENA_INIT;
	struct buf refusal = BUF_INIT;
	const struct node *entry;
	struct splice s;

	if (splice_init(&s, before, "awkward", &d) &&
	    append(&s, &a, &d, &entry)) {
		bool good = str_eq(splice_text(&s), buf_str(&c->after)) &&
			    !c->refusal.len;

		tap_ok(good, "%.*s", STR_ARG(title));
		if (!good)
			printf("# got:\n# %s\n", s.text.s);
		tap_ok(tree_same(tree_read(&a, splice_text(&s)),
				 expect(&a, before, entry)) &&
			       tree_changed_only(before, splice_text(&s),
						 &s.change),
		       "... says what was meant, and changed no more");
	} else {
		put_refusal(&refusal, &d);
		tap_ok(c->refusal.len &&
			       str_starts(buf_str(&refusal),
					  buf_str(&c->refusal)) &&
			       d.errors == 1,
		       "%.*s", STR_ARG(title));
		if (!c->refusal.len ||
		    !str_starts(buf_str(&refusal), buf_str(&c->refusal)))
			printf("# refused: %s\n",
			       refusal.s ? refusal.s : "(nothing)");
		tap_ok(!s.text.len || str_eq(splice_text(&s), before),
		       "... is left as it was");
	}
	buf_release(&refusal);
	splice_release(&s);
	arena_release(&a);
	diag_release(&d);
}

static struct str next_any_line(struct str *rest)
{
	size_t n = 0;
	struct str line;

	while (n < rest->n && rest->p[n] != '\n' && rest->p[n] != '\r')
		n++;
	line = (struct str){rest->p, n};
	if (n + 1 < rest->n && rest->p[n] == '\r' && rest->p[n + 1] == '\n')
		n++;
	n += n < rest->n;
	rest->p += n;
	rest->n -= n;
	return line;
}

static size_t split(struct str text, struct str lines[], size_t max)
{
	size_t n = 0;

	if (str_starts(text, STR("\xef\xbb\xbf")))
		text = (struct str){text.p + 3, text.n - 3};
	while (text.n && n < max)
		lines[n++] = next_any_line(&text);
	return n;
}

static void put_line(FILE *to, char kind, struct str line)
{
	fprintf(to, "%c%.*s\n", kind, STR_ARG(line));
}

static void dump_sample(struct sample *c)
{
	struct diag d = DIAG_INIT;
	struct arena a = ARENA_INIT;
	const struct node *entry;
	struct splice s;

	if (splice_init(&s, buf_str(&c->before), "awkward", &d) &&
	    append(&s, &a, &d, &entry))
		tree_dump(TREE_APPEND, SPLICE_PATH(SPLICE_KEY("log")), NULL,
			  entry, buf_str(&c->before), splice_text(&s));
	splice_release(&s);
	arena_release(&a);
	diag_release(&d);
}

static void write_difference(FILE *to, struct str before, struct str after)
{
	struct str x[200], y[200];
	size_t n = split(before, x, 200), m = split(after, y, 200);
	size_t head = 0, tail = 0;

	while (head < n && head < m && str_eq(x[head], y[head]))
		head++;
	while (tail < n - head && tail < m - head &&
	       str_eq(x[n - 1 - tail], y[m - 1 - tail]))
		tail++;
	for (size_t i = 0; i < head; i++)
		put_line(to, ' ', x[i]);
	for (size_t i = head; i < n - tail; i++)
		put_line(to, '-', x[i]);
	for (size_t i = head; i < m - tail; i++)
		put_line(to, '+', y[i]);
	for (size_t i = n - tail; i < n; i++)
		put_line(to, ' ', x[i]);
}

static void update_sample(FILE *to, struct sample *c)
{
	struct str before = buf_str(&c->before);
	struct diag d = DIAG_INIT;
	struct arena a = ARENA_INIT;
	struct buf refusal = BUF_INIT;
	const struct node *entry;
	struct splice s;

	fprintf(to, "%.*s\n", STR_ARG(c->title));
	if (splice_init(&s, before, "awkward", &d) &&
	    append(&s, &a, &d, &entry)) {
		write_difference(to, before, splice_text(&s));
	} else {
		write_difference(to, before, before);
		put_refusal(&refusal, &d);
		fprintf(to, "! %s\n", refusal.s);
	}
	buf_release(&refusal);
	splice_release(&s);
	arena_release(&a);
	diag_release(&d);
}

int main(int argc, char **argv)
{
	bool dumping = argc > 1 && strcmp(argv[1], "--dump") == 0;
	const char *top = getenv("TOP"), *update = getenv("AWKWARD_UPDATE");
	FILE *to = update ? fopen(update, "w") : NULL;
	struct buf path = BUF_INIT, raw = BUF_INIT;
	struct sample c;
	struct str rest;

	buf_addf(&path, "%s/tests/data/awkward", top ? top : ".");
	if (file_slurp(path.s, YAML_BYTES, &raw) < 0) {
		printf("Bail out! no %s\n", path.s);
		return 1;
	}
	rest = buf_str(&raw);
	while (rest.n) {
		read_sample(&c, &rest);
		if (to)
			update_sample(to, &c);
		else if (dumping)
			dump_sample(&c);
		else
			try_sample(&c);
		release_sample(&c);
	}
	buf_release(&path);
	buf_release(&raw);
	if (to)
		return fclose(to);
	return dumping ? 0 : tap_done();
}
