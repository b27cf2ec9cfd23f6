/* What yaml_read takes, yaml_write writes so that it reads the same again. */
#include "config.h"
#include "codec/yaml/yaml.h"

#include <stdlib.h>

int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size);
int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
	struct str src = {(const char *)data, size};
	struct arena a = ARENA_INIT;
	struct diag d = DIAG_INIT;
	struct buf out[2] = {BUF_INIT, BUF_INIT};
	struct node *n = yaml_read(&a, src, "fuzz", 1, &d);

	if (d.errors != !n || (n && (n->begin > n->end || n->end > size)))
		abort();
	for (int i = 0; n && i < 2; i++) {
		yaml_write(&out[i], n);
		n = yaml_read(&a, buf_str(&out[i]), "written", 1, &d);
	}
	if (!str_eq(buf_str(&out[0]), buf_str(&out[1])))
		abort();
	buf_release(&out[0]);
	buf_release(&out[1]);
	diag_release(&d);
	arena_release(&a);
	return 0;
}
