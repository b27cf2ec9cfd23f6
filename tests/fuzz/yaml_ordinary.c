/* Ordinary files come out of their own reader as they do of libyaml. */
#include "config.h"
#include "../unit/yaml_both.h"

#include <stdlib.h>

int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size);
int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
	if (read_both((struct str){(const char *)data, size}) == BOTH_DIFFER)
		abort();
	return 0;
}
