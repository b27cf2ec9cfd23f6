/* A log entry goes into any YAML, where all around it stays; or is refused. */
#include "config.h"
#include "codec/yaml/splice.h"

#include <stdlib.h>
#include <string.h>

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
		struct str now = splice_text(&s);
		size_t end = s.change.at + s.change.old, tail = src.n - end;

		if (end > src.n || memcmp(now.p, src.p, s.change.at) != 0 ||
		    memcmp(now.p + now.n - tail, src.p + end, tail) != 0)
			abort();
	} else if (!d.errors) {
		abort();
	}
	splice_release(&s);
	diag_release(&d);
	return 0;
}
