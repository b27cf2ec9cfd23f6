#include "config.h"

#include "guard/guard_impl.h"

static size_t blanks(struct str s, size_t i)
{
	size_t n = 0;

	while (i + n < s.n && guard_is_blank(s.p[i + n]))
		n++;
	return n;
}

/* The length of `title` at the beginning of `s`, in letters of any size and
 * with any blanks; or 0. */
static size_t title_length(struct str s, struct str title)
{
	size_t i = 0;

	for (size_t k = 0; k < title.n; k++) {
		size_t n = blanks(title, k);

		if (i == s.n)
			return 0;
		if (n) {
			if (!blanks(s, i))
				return 0;
			i += blanks(s, i);
			k += n - 1;
		} else if (guard_small(s.p[i++]) != guard_small(title.p[k])) {
			return 0;
		}
	}
	return i;
}

/* Fewer than three words may be what anybody says. */
static bool is_long(struct str title)
{
	size_t words = 1;

	for (size_t i = 0; i < title.n; i++)
		if (guard_is_blank(title.p[i])) {
			words++;
			i += blanks(title, i) - 1;
		}
	return words > 2;
}

/* Without what kind of work it is: "poster: " before it, " (poster)" behind. */
static struct str bare_title(struct str hook)
{
	ptrdiff_t at = str_find(hook, STR(": "));
	struct str s =
		at < 0 ? hook
		       : (struct str){hook.p + at + 2, hook.n - (size_t)at - 2};

	at = str_ends(s, STR(")")) ? str_find(s, STR(" (")) : -1;
	return str_trim(at < 0 ? s : (struct str){s.p, (size_t)at});
}

/* The length of one of their titles at the beginning of `s`, or 0. */
static size_t any_title(const struct node *hooks, struct str s)
{
	size_t longest = 0;

	for (const struct node *h = node_first_of(hooks); h;
	     h = node_next_of(hooks, h)) {
		struct str whole = str_trim(h->text), bare = bare_title(whole);
		size_t n = is_long(whole) ? title_length(s, whole) : 0;

		if (!n && is_long(bare))
			n = title_length(s, bare);
		longest = n > longest ? n : longest;
	}
	return longest;
}

bool guard_cut_titles(const struct guard_case *c, struct str s, struct buf *out)
{
	const struct node *hooks =
		c->record ? node_get(c->record->root, "hooks") : NULL;
	bool cut = false;

	for (size_t i = 0; hooks && i < s.n;) {
		struct str rest = {s.p + i, s.n - i};
		size_t n = any_title(hooks, rest);

		if (n)
			buf_addz(out, "it");
		else
			buf_addc(out, s.p[i]);
		cut = cut || n;
		i += n ? n : 1;
	}
	return cut;
}
