#include "config.h"

#include "brief/brief_impl.h"

#include "base/ascii.h"
#include "base/text.h"

/* What a session is about, by its words: plurals and possessives count for the
 * word they are of. */

enum {
	NEAR = 3, /* words from one to the other, as in "graduates of schools
		     abroad" */
};

/* What all sessions are about, or says nothing alone: "women's mental health"
 * is told from others by the women. */
static const char general[] =
	" a an and clinical disorder for health in medical medicine mental of "
	"on or psychiatric psychiatrist psychiatry the to with ";

/* One of these that is of one of those: doctors who trained abroad, or what
 * they apply with. */
static const char doctors[] =
	" applicant application doctor graduate physician psychiatrist "
	"trained trainee ";

static const char origins[] =
	" abroad foreign immigrant international migrant overseas ";

/* Words, and phrases, that are about nothing else. */
static const char *const certain[] = {" img ", " visa ", " ecfmg ", " j 1 ",
				      " h 1b "};

/* The next word of a folded text, without the hyphens between. */
static struct str next_word(struct str *rest)
{
	size_t start = 0, end;

	while (start < rest->n && !ascii_is_alnum(rest->p[start]) &&
	       !(rest->p[start] & 0x80))
		start++;
	end = start;
	while (end < rest->n && (ascii_is_alnum(rest->p[end]) ||
				 rest->p[end] & 0x80 || rest->p[end] == '\''))
		end++;
	*rest = str_skip(*rest, start);
	end -= start;
	*rest = str_skip(*rest, end);
	return (struct str){rest->p - end, end};
}

static bool ends(struct str word, const char *end)
{
	return word.n > strlen(end) + 1 && str_ends(word, str_z(end));
}

/* "woman" of "women's", "policy" of "policies". */
static void put_stem(struct buf *out, struct str word)
{
	if (str_ends(word, STR("'s")))
		word.n -= 2;
	else if (str_ends(word, STR("'")))
		word.n--;
	if (ends(word, "ies")) {
		buf_add(out, word.p, word.n - 3);
		buf_addc(out, 'y');
		return;
	}
	if (ends(word, "sses") || ends(word, "shes") || ends(word, "ches") ||
	    ends(word, "xes"))
		word.n -= 2;
	else if (ends(word, "s") && !ends(word, "ss") && !ends(word, "us") &&
		 !ends(word, "is"))
		word.n--;
	if (ends(word, "men")) {
		buf_add(out, word.p, word.n - 2);
		buf_addz(out, "an");
		return;
	}
	buf_addstr(out, word);
}

void brief_stems(struct buf *out, struct str folded)
{
	struct str word;

	buf_addc(out, ' ');
	while ((word = next_word(&folded)).n) {
		put_stem(out, word);
		buf_addc(out, ' ');
	}
}

/* Is the word, whose blanks come with it, in the list? */
static bool is_in(struct str stems, size_t at, size_t n, const char *list)
{
	return str_find(str_z(list), (struct str){stems.p + at, n}) >= 0;
}

/* The length of the word at `at` with the blanks around it. */
static size_t word_at(struct str stems, size_t at)
{
	size_t n = 1;

	while (at + n < stems.n && stems.p[at + n] != ' ')
		n++;
	return at + n < stems.n ? n + 1 : 0;
}

bool brief_shares(const struct brief_text *text, struct str interest)
{
	struct buf folded = BUF_INIT, mine = BUF_INIT;
	struct str stems;
	bool all = true, any = false;

	text_fold(&folded, interest);
	brief_stems(&mine, buf_str(&folded));
	stems = buf_str(&mine);
	for (size_t at = 0, n; (n = word_at(stems, at)); at += n - 1) {
		if (is_in(stems, at, n, general))
			continue;
		any = true;
		all = all &&
		      str_find(text->title, (struct str){stems.p + at, n}) >= 0;
	}
	all = (any && all) || (stems.n > 1 && str_find(text->all, stems) >= 0);
	buf_release(&folded);
	buf_release(&mine);
	return all;
}

bool brief_is_of_abroad(struct str stems)
{
	size_t count = 0, doctor = 0, origin = 0;

	for (size_t i = 0; i < sizeof(certain) / sizeof(*certain); i++)
		if (str_find(stems, str_z(certain[i])) >= 0)
			return true;
	for (size_t at = 0, n; (n = word_at(stems, at)); at += n - 1) {
		count++;
		if (is_in(stems, at, n, doctors))
			doctor = count;
		else if (is_in(stems, at, n, origins))
			origin = count;
		else
			continue;
		if (doctor && origin && doctor <= origin + NEAR &&
		    origin <= doctor + NEAR)
			return true;
	}
	return false;
}
