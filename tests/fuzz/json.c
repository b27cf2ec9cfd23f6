/* What json_read takes, json_write writes so that it reads the same again. */
#include "config.h"
#include "codec/json.h"

#include <stdlib.h>

int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size);

int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
	struct str text = {(const char *)data, size};
	struct arena a = ARENA_INIT;
	struct buf out[2] = {BUF_INIT, BUF_INIT};
	struct json_error err = {0, NULL};
	struct node *n = json_read(&a, text, &err);

	if (!n && (!err.what || err.at > size))
		abort();
	for (int i = 0; n && i < 2; i++) {
		json_write(&out[i], n);
		n = json_read(&a, buf_str(&out[i]), &err);
	}
	if (!str_eq(buf_str(&out[0]), buf_str(&out[1])))
		abort();
	buf_release(&out[0]);
	buf_release(&out[1]);
	arena_release(&a);
	return 0;
}
