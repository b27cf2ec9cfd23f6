#include "config.h"

#include "draft_impl.h"

#include "base/text.h"
#include "words.h"

/* Have the reader and I been to the same school? */

/* What says so in a tie, which is about both of us. "At my university" may be
 * where they work, so `at` is not among the others. */
static const char schools[] =
	" alumna alumnae alumni alumnus batch batchmate batchmates class "
	"classmate classmates college school schoolmate schoolmates "
	"university ";
static const char others[] =
	" a alma also an and attended both from graduate graduated graduates "
	"in mater med medical my of our same studied the to too us we went "
	"year ";

/* The tie, folded, with "school" for the name of mine. */
static void put_unnamed(struct buf *out, struct str tie, struct str name)
{
	struct buf folded = BUF_INIT, mine = BUF_INIT;
	struct str rest;
	ptrdiff_t at;

	text_fold(&folded, tie);
	text_fold(&mine, name);
	rest = buf_str(&folded);
	at = mine.len ? str_find(rest, buf_str(&mine)) : -1;
	if (at >= 0) {
		buf_addstr(out, (struct str){rest.p, (size_t)at});
		buf_addz(out, "school");
		rest = str_skip(rest, (size_t)at + mine.len);
	}
	buf_addstr(out, rest);
	buf_release(&folded);
	buf_release(&mine);
}

/* "same school, ten years apart" by what comes first; any other word may mean
 * another thing: "same high school", "taught at my school". */
static bool names_school(struct str tie, struct str name)
{
	struct buf text = BUF_INIT;
	struct str said, word;
	size_t at = 0;
	bool is = false, only = true;

	put_unnamed(&text, tie, name);
	said = buf_str(&text);
	said.n = strcspn(buf_str(&text).p, ",;:(");
	while (only && (word = word_next(said, &at)).n) {
		bool school =
			word_in(word, schools) || word_in(word, " mater ");

		is = is || school;
		only = school || word_in(word, others);
	}
	buf_release(&text);
	return is && only;
}

static bool went_there(const struct record *r, struct str name)
{
	bool is = str_is(record_text(r, "role"), "alumnus");

	for (const struct node *n = NULL;
	     !is && node_each(node_get(r->root, "tie"), &n);)
		is = names_school(n->text, name);
	return is;
}

const struct node *draft_our_school(struct draft_values *f)
{
	const struct node *me = f->drafts->net->me;
	struct str name = prose_without_year(node_text(me, "school"));
	struct buf text = BUF_INIT;

	if (!went_there(f->record, name))
		return NULL;
	f->school_unsaid = !name.n;
	prose_school(&text, name);
	return draft_buf_node(f, &text);
}
