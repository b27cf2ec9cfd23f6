#include "config.h"

#include "generate.h"

#include <ctype.h>
#include <string.h>

enum {
	ROFF_WIDTH = 72,
};

/* The state of a text that is cut into lines. */
struct fold {
	struct buf *out;
	size_t column; /* 0 at the start of a line */
	bool quoted;   /* after an opening quote */
	bool ended;    /* after a full stop */
};

static void put_plain(struct buf *out, char c, bool option)
{
	if (c == '\\')
		buf_addz(out, "\\e");
	else if (c == '-' && option)
		buf_addz(out, "\\-");
	else
		buf_addc(out, c);
}

/*
 * One word. Straight quotes around it (or its phrase) become those of print,
 * and the hyphens of an option stay what one types.
 */
static void put_word(struct fold *f, const char *word, size_t n)
{
	bool option = word[strspn(word, "('")] == '-';

	for (size_t i = 0; i < n; i++) {
		bool last = i + 1 == n || !isalnum((unsigned char)word[i + 1]);

		if (word[i] != '\'') {
			put_plain(f->out, word[i], option);
		} else if (i == 0 || word[i - 1] == '(') {
			buf_addz(f->out, "\\(oq");
			f->quoted = true;
		} else if (f->quoted && last) {
			buf_addz(f->out, "\\(cq");
			f->quoted = false;
		} else {
			buf_addc(f->out, '\'');
		}
	}
	f->ended = word[n - 1] == '.' && n > 1 && word[n - 2] != '.';
}

/* A sentence starts a line, and no line starts like a request. */
static void start_word(struct fold *f, const char *word, size_t n)
{
	bool capital = isupper((unsigned char)word[0]);

	if (f->column &&
	    ((f->ended && capital) || f->column + 1 + n > ROFF_WIDTH)) {
		buf_addc(f->out, '\n');
		f->column = 0;
	} else if (f->column) {
		buf_addc(f->out, ' ');
		f->column++;
	}
	if (f->column == 0 && word[0] == '.')
		buf_addz(f->out, "\\&");
	f->column += n;
}

void roff_sentence(struct buf *out, const char *text)
{
	struct fold f = {.out = out};
	size_t first = out->len, n = 0;

	for (text += strspn(text, " "); *text; text += n) {
		n = strcspn(text, " ");
		start_word(&f, text, n);
		put_word(&f, text, n);
		n += strspn(text + n, " ");
	}
	if (out->len == first)
		return;
	out->s[first] = (char)toupper((unsigned char)out->s[first]);
	if (!strchr(".?!", out->s[out->len - 1]))
		buf_addc(out, '.');
	buf_addc(out, '\n');
}

/* Would mdoc take it for a macro or for punctuation? */
static bool is_special(const char *text)
{
	size_t n = strlen(text);

	if (n == 1)
		return ispunct((unsigned char)*text);
	return (n == 2 || n == 3) &&
	       (isupper((unsigned char)*text) || *text == '%');
}

void roff_arg(struct buf *out, const char *text)
{
	bool blank = strchr(text, ' ') != NULL;

	buf_addc(out, ' ');
	if (blank)
		buf_addc(out, '"');
	if (is_special(text))
		buf_addz(out, "\\&");
	for (; *text; text++) {
		if (*text == '"')
			buf_addz(out, "\\(dq");
		else
			put_plain(out, *text, true);
	}
	if (blank)
		buf_addc(out, '"');
}
