#include "config.h"

#include "base/diag.h"

#include <stdlib.h>

#include "base/buf.h"
#include "base/mem.h"
#include "base/utf8.h"

static struct diag_msg *add(struct diag *d, enum diag_level level,
			    const char *file, struct pos pos)
{
	struct diag_msg *m;

	MEM_GROW(d->msgs, d->count, d->cap);
	m = &d->msgs[d->count++];
	*m = (struct diag_msg){.level = level,
			       .pos = pos,
			       .file = file ? mem_strdup(file) : NULL,
			       .rule = d->rule};
	if (level == DIAG_ERROR)
		d->errors++;
	else
		d->warnings++;
	return m;
}

void diag_format(struct buf *out, const char *fmt, va_list ap)
{
	struct buf whole = BUF_INIT;
	struct str text;

	buf_vaddf(&whole, fmt, ap);
	text = buf_str(&whole);
	if (text.n > DIAG_TEXT) {
		buf_addstr(out, utf8_head(text, DIAG_TEXT / 2));
		buf_addz(out, "...");
		text = str_skip(text,
				utf8_head(text, text.n - DIAG_TEXT / 2).n);
	}
	buf_addstr(out, text);
	buf_release(&whole);
}

__attribute__((format(printf, 1, 0))) static char *format(const char *fmt,
							  va_list ap)
{
	struct buf text = BUF_INIT;

	diag_format(&text, fmt, ap);
	return buf_detach(&text);
}

void diag_vadd(struct diag *d, enum diag_level level, const char *file,
	       struct pos pos, const char *fmt, va_list ap)
{
	add(d, level, file, pos)->text = format(fmt, ap);
}

void diag_error(struct diag *d, const char *file, struct pos pos,
		const char *fmt, ...)
{
	va_list ap;

	va_start(ap, fmt);
	diag_vadd(d, DIAG_ERROR, file, pos, fmt, ap);
	va_end(ap);
}

void diag_warning(struct diag *d, const char *file, struct pos pos,
		  const char *fmt, ...)
{
	va_list ap;

	va_start(ap, fmt);
	diag_vadd(d, DIAG_WARNING, file, pos, fmt, ap);
	va_end(ap);
}

void diag_excerpt(struct diag *d, const char *file, struct str text, size_t at,
		  const char *fmt, ...)
{
	struct diag_msg *m = add(d, DIAG_ERROR, file, POS_START);
	size_t begin, end;
	va_list ap;

	if (at > text.n)
		at = text.n;
	for (begin = at; begin > 0 && text.p[begin - 1] != '\n'; begin--)
		;
	for (end = at; end < text.n && text.p[end] != '\n'; end++)
		;
	for (size_t i = 0; i < begin; i++)
		m->pos.line += text.p[i] == '\n';
	m->pos.col +=
		(uint32_t)utf8_count((struct str){text.p + begin, at - begin});
	m->excerpt = mem_strndup(text.p + begin, end - begin);
	m->caret = at - begin;
	va_start(ap, fmt);
	m->text = format(fmt, ap);
	va_end(ap);
}

static int by_place(const void *a, const void *b)
{
	const struct diag_msg *x = a, *y = b;
	int c = strcmp(x->file ? x->file : "", y->file ? y->file : "");

	if (c)
		return c;
	if (x->pos.line != y->pos.line)
		return x->pos.line < y->pos.line ? -1 : 1;
	if (x->pos.col != y->pos.col)
		return x->pos.col < y->pos.col ? -1 : 1;
	return strcmp(x->text, y->text);
}

void diag_sort(struct diag *d)
{
	if (d->count > 1)
		qsort(d->msgs, d->count, sizeof(*d->msgs), by_place);
}

void diag_move(struct diag *to, struct diag *from)
{
	for (size_t i = 0; i < from->count; i++) {
		MEM_GROW(to->msgs, to->count, to->cap);
		to->msgs[to->count++] = from->msgs[i];
	}
	to->errors += from->errors;
	to->warnings += from->warnings;
	from->count = from->errors = from->warnings = 0;
}

void diag_clear(struct diag *d)
{
	for (size_t i = 0; i < d->count; i++) {
		free(d->msgs[i].file);
		free(d->msgs[i].text);
		free(d->msgs[i].excerpt);
	}
	d->count = d->errors = d->warnings = 0;
}

void diag_release(struct diag *d)
{
	diag_clear(d);
	free(d->msgs);
	*d = (struct diag)DIAG_INIT;
}
