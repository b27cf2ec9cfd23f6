/* A log entry goes into any YAML and comes out again, or is refused. */
#include "config.h"
#include "codec/yaml/splice.h"

#include <stdlib.h>

int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size);
int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
	struct str src = {(const char *)data, size};
	const struct splice_step *log = SPLICE_PATH(SPLICE_KEY("log"));
	struct node text = {.type = NODE_STRING, .text = STR("a: b\nc\n")};
	struct node entry = {.type = NODE_MAP};
	struct diag d = DIAG_INIT;
	struct splice s;

	node_append(&entry, STR("2026-06-01 met"), &text);
	if (splice_init(&s, src, "fuzz", &d) &&
	    splice_append(&s, log, &entry, &d)) {
		struct buf added = BUF_INIT, old = BUF_INIT;

		buf_addstr(&added, s.change.added);
		buf_addstr(&old, s.change.old);
		if (!splice_undo(&s, log, buf_str(&added), buf_str(&old), &d) ||
		    !str_eq(splice_text(&s), src))
			abort();
		buf_release(&added);
		buf_release(&old);
	} else if (!d.errors) {
		abort();
	}
	splice_release(&s);
	diag_release(&d);
	return 0;
}
