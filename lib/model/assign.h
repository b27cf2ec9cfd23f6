/*
 * What a person types to change a record: KEY=VALUE, KEY+=VALUE, KEY-=VALUE,
 * KEY= (the key goes), +TAG and -TAG, typed and checked by the schema.
 *
 *	struct assign set;
 *	if (assign_is("role=attending") &&
 *	    assign_parse(&set, &arena, STR("role=attending"), RECORD_CONTACT,
 *			 today, &diag))
 *		... set.how, set.key, set.value ...
 *
 * A day may be typed as in day_parse_range, or as people write it in words, and
 * is kept as YYYY-MM-DD. For keys
 * of several short values (FIELD_PARTED) commas part them:
 * interests=trauma,sleep.
 */
#ifndef KITH_MODEL_ASSIGN_H
#define KITH_MODEL_ASSIGN_H

#include "base/diag.h"
#include "model/schema.h"
#include "value/record.h"

enum assign_how {
	ASSIGN_SET,
	ASSIGN_ADD,
	ASSIGN_TAKE,
	ASSIGN_CLEAR,
};

struct assign {
	enum assign_how how;
	struct str key;            /* dotted, from the arena */
	const struct field *field; /* NULL: a key of their own, x-... */
	struct node *value;        /* text or list; NULL for ASSIGN_CLEAR */
};

/*
 * Is the word one? A letter, then letters, digits, `.`, `_` and `-`, then `=`,
 * `+=` or `-=`; or `+` or `-` with more after it. Anything else is not: an id.
 */
bool assign_is(const char *word);
/* Appends how the value is written that goes on in the next word: "a value
 * with blanks is put in quotes: city=\"New York\"". Nothing unless `word` is
 * KEY=VALUE of a key that holds text. */
void assign_hint_blank(struct buf *out, const char *word, const char *next);

/*
 * False, with an error in `d` that says what to write instead, when records of
 * that kind have no such key, or the value is none for it. The keys of
 * RECORD_SETTINGS are those of `me`.
 */
bool assign_parse(struct assign *out, struct arena *a, struct str word,
		  enum record_kind kind, int today, struct diag *d);

/* Is it a mapping or a list as YAML writes it on one line, for a field of such
 * values? As a text, which it is here, nobody means it; in prose they may. */
bool assign_is_yaml(const struct field *f, struct str text);
/* The text of a value of `f`, which may be NULL: a day that is typed in any
 * way, and a word of its vocabulary in any spelling, as a record has it,
 * anything else as it is. In the arena. */
struct str assign_text(struct arena *a, const struct field *f, struct str text,
		       int today);

/* Appends why a typed text is no day of `f`, and how people may write one;
 * false, with nothing appended, where it is one, or `f`, which may be NULL, has
 * none. */
bool assign_say_bad_day(struct buf *out, const struct field *f, struct str text,
			int today);

/*
 * The key of `map` after which `key` comes, in the order of the schema, or
 * NULL. `path` is the dotted path of `map`, empty for the record itself.
 */
const char *assign_neighbor(const struct node *map, struct str path,
			    struct str key, enum record_kind kind);

#endif
