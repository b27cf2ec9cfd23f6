/* Shared by the files of template; not for others. */
#ifndef KITH_TEMPLATE_TEMPLATE_IMPL_H
#define KITH_TEMPLATE_TEMPLATE_IMPL_H

#include "template/template.h"

enum template_token_type {
	TOKEN_TEXT,
	TOKEN_NAME,
	TOKEN_SECTION,
	TOKEN_INVERTED,
	TOKEN_CLOSE,
	TOKEN_REMARK,
	TOKEN_INCLUDE,
	TOKEN_END,
	TOKEN_ERROR, /* in the diag */
};

struct template_token {
	enum template_token_type type;
	struct str text; /* of a text, or the name */
	size_t at;       /* byte offset of text or tag in the source */
};

struct template_lexer {
	struct str source;
	const char *file;
	struct diag *diag;
	size_t at, end;
	bool line_start; /* nothing but blanks since the last newline */
};

void template_next(struct template_lexer *l, struct template_token *out);

/* A break that stays: a newline that was inserted, or `\` before one. No
 * inserted text holds it. */
#define HARD_BREAK '\x1e'

struct template_part {
	/* TEXT, NAME, SECTION, INVERTED or INCLUDE */
	enum template_token_type type;
	struct str text;
	size_t at;
	const struct template_part *inside; /* of a section */
	const struct template *included;    /* set by template_link */
	const struct template_part *next;
};

/* The part of `source` from `at` to `end`; false with an error in `d`. */
bool template_parse_text(struct template *t, size_t at, size_t end,
			 const struct template_part **out, struct diag *d);
/* Reads the header; *body is where the text begins. */
bool template_parse_head(struct template *t, size_t *body, struct diag *d);
/* The value of a fact with its source, or what a promise with a day is; of
 * another node itself. */
const struct node *template_unwrap(const struct node *n);
/* Is every name that is used one that can have a value? */
bool template_check_names(struct template *t, struct diag *d);

#endif
