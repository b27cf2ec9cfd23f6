/*
 * Edits of YAML text that change only the bytes they must: comments, order,
 * quotes, blank lines, line ends, the BOM and a missing last newline stay, and
 * what is new is written the way its neighbors are.
 *
 *	struct splice s;
 *	if (splice_init(&s, text, "lee.yaml", &diag)) {
 *		splice_append(&s, SPLICE_PATH(SPLICE_KEY("log")), entry, &diag);
 *		splice_set(&s, SPLICE_PATH(SPLICE_KEY("met"),
 *					   SPLICE_KEY("date")), day, &diag);
 *		... splice_text(&s) ...
 *	}
 *	splice_release(&s);
 *
 * An edit replaces one range of bytes. The new text is read again; it must hold
 * the tree that was meant, and the bytes before and after the range must be the
 * same, or the edit is refused: false, one error in `d` with the place and what
 * to do, and the text as it was. Edits may follow each other; each works on the
 * text that the one before it left.
 *
 * YAML is what codec/yaml/yaml.h reads. Numbers and booleans of a node are
 * written as such and come back as text. Texts are quoted where YAML 1.1 or 1.2
 * could read them as anything else, and where the neighbors are quoted. No tab
 * and no trailing blank is ever written.
 */
#ifndef KITH_CODEC_YAML_SPLICE_H
#define KITH_CODEC_YAML_SPLICE_H

#include <stdbool.h>
#include <stddef.h>

#include "base/buf.h"
#include "base/diag.h"
#include "base/mem.h"
#include "base/str.h"
#include "value/record.h"

/* From a list or mapping to a child: by key or, where that is NULL, by index.
 */
struct splice_step {
	const char *key;
	size_t index;
};

#define SPLICE_KEY(name)                                                       \
	{                                                                      \
		.key = (name)                                                  \
	}
#define SPLICE_ITEM(number)                                                    \
	{                                                                      \
		.index = (number)                                              \
	}
#define SPLICE_END SPLICE_ITEM((size_t)-1)

/*
 * The steps from the root, with SPLICE_END after the last:
 * SPLICE_PATH(SPLICE_KEY("sessions"), SPLICE_ITEM(2), SPLICE_KEY("speakers")).
 * Keys are not borrowed from the tree, which goes with an edit.
 */
#define SPLICE_PATH(...) ((const struct splice_step[]){__VA_ARGS__, SPLICE_END})

/*
 * What the last edit did: from byte `at` on, `added` bytes have the place of
 * `old` others. After an edit of several ranges, all from the first to the
 * last.
 */
struct splice_change {
	size_t at, old, added;
};

struct splice {
	const char *file; /* borrowed, for messages */
	struct buf text;
	struct arena arena; /* of root */
	struct node *root;  /* of text, as yaml_read gives it; NULL: empty */
	struct splice_change change;
};

/*
 * Reads a copy of `src`. False, with an error in `d`, when it cannot be read;
 * a document without a value can, and its root is NULL. `file` must outlive
 * `s`. To be released in any case.
 */
bool splice_init(struct splice *s, struct str src, const char *file,
		 struct diag *d);
void splice_release(struct splice *s);

/* The text so far, borrowed until the next edit. */
struct str splice_text(const struct splice *s);
/* The tree so far at `path`, or NULL; borrowed until the next edit. */
const struct node *splice_get(const struct splice *s,
			      const struct splice_step *path);

/*
 * Appends `item` to the list at `path`. A list that is missing (its key absent
 * or without a value) is made; the mapping it belongs to is, too. `item` is
 * borrowed for the call and not changed.
 */
bool splice_append(struct splice *s, const struct splice_step *path,
		   const struct node *item, struct diag *d);

/* The same with each of the list `items`, in one edit where that can be: after
 * an edit all of the text is read. */
bool splice_append_all(struct splice *s, const struct splice_step *path,
		       const struct node *items, struct diag *d);

/* Adds all of the mapping `pairs`, none of whose keys the mapping at `path`
 * has, at its end; in one edit where that can be. */
bool splice_add_all(struct splice *s, const struct splice_step *path,
		    const struct node *pairs, struct diag *d);

/*
 * Gives the key (or item) that ends `path` a value, whatever was there. A key
 * that is missing is added at the end of its mapping, which is made where it is
 * missing too. A list or mapping becomes another child by child, so that what
 * both have stays as it is written; that may take several ranges. Refused where
 * comments within the old value would be lost. True without a change when the
 * value is there already.
 */
bool splice_set(struct splice *s, const struct splice_step *path,
		const struct node *value, struct diag *d);

/*
 * As splice_set; but a key that is missing comes right after its neighbor
 * `after`, when the mapping that gains it has that, else at the end. Which
 * mapping that is: the last on the path that is there.
 */
bool splice_set_after(struct splice *s, const struct splice_step *path,
		      const char *after, const struct node *value,
		      struct diag *d);

/*
 * Takes away the key or item that ends `path`, with its value, the comments
 * beside and within it, and the comment lines right above it, except those that
 * head a document or several lines. The last child of a list or mapping takes
 * that with it; the last of the file is refused. True without a change when it
 * is not there.
 */
bool splice_remove(struct splice *s, const struct splice_step *path,
		   struct diag *d);

/*
 * A value that may be one or a list of several, as `email`: splice_include adds
 * `item` (a single value becomes a list, a missing one a single value), unless
 * it is there already; splice_exclude removes every item that is the text
 * `item`.
 */
bool splice_include(struct splice *s, const struct splice_step *path,
		    const struct node *item, struct diag *d);
bool splice_exclude(struct splice *s, const struct splice_step *path,
		    struct str item, struct diag *d);

/*
 * The form in which a log entry fits its neighbors: the short one ("DATE TYPE
 * [VIA] [@EVENT]": text) when the long one `entry` has nothing else to say and
 * the entries of `log` (as read from the file; NULL or without a value is
 * fine) are short or had to be long; else `entry` itself. New nodes are from
 * `a`, texts are shared.
 */
const struct node *splice_log_form(struct arena *a, const struct node *entry,
				   const struct node *log);

/* Are two trees equal, but for the types of scalars, which a file does not say?
 */
bool splice_same(const struct node *a, const struct node *b);

#endif
