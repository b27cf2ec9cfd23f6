/* Texts that wait: in memory, in a file, and where there can be no file. */
#include "config.h"

#include "base/spool.h"

#include <stdlib.h>

#include "tap.h"

enum {
	COUNT = 3000,
	LENGTH = 4000, /* together some of them are more than SPOOL_MEMORY */
};

static struct str make_text(struct buf *b, size_t i)
{
	buf_clear(b);
	buf_addf(b, "%zu:", i);
	buf_pad(b, (char)('a' + i % 26), i % LENGTH);
	return buf_str(b);
}

/* How many of COUNT texts come back as they went, the last ones first. */
static long count_good(struct spool *s)
{
	struct spool_text texts[COUNT];
	struct buf text = BUF_INIT, got = BUF_INIT;
	long good = 0;

	for (size_t i = 0; i < COUNT; i++)
		texts[i] = spool_add(s, make_text(&text, i));
	for (size_t i = COUNT; i-- > 0;) {
		buf_clear(&got);
		good += spool_get(s, texts[i], &got) == 0 &&
			str_eq(buf_str(&got), make_text(&text, i));
	}
	buf_release(&text);
	buf_release(&got);
	return good;
}

int main(void)
{
	struct spool s = SPOOL_INIT;
	struct buf got = BUF_INIT;
	struct spool_text text = spool_add(&s, STR("abc"));

	tap_ok(spool_get(&s, text, &got) == 0 && str_is(buf_str(&got), "abc"),
	       "a text comes back");
	tap_is_int(s.fd, -1, "few bytes need no file");
	tap_is_int(count_good(&s), COUNT, "so do many");
	tap_ok(s.fd >= 0 && s.tail.len < SPOOL_MEMORY,
	       "most of their bytes are in a file");
	tap_is_int(spool_get(&s, text, &got), 0,
		   "and the first is still there");
	tap_is_str(buf_str(&got), "abcabc", "appended to what was there");
	spool_release(&s);

	setenv("TMPDIR", "/nowhere/at/all", 1);
	tap_is_int(count_good(&s), COUNT, "without a file they stay in memory");
	tap_is_int(s.fd, -1, "of which there is none");
	spool_release(&s);
	buf_release(&got);
	return tap_done();
}
