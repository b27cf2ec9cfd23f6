/*
 * Texts that wait for the end of the input: the last SPOOL_MEMORY bytes of them
 * in memory, the others in a temporary file without a name, so that memory does
 * not grow with them. Where no such file can be made or filled, all stay in
 * memory.
 *
 *	struct spool spool = SPOOL_INIT;
 *	struct spool_text text = spool_add(&spool, line);
 *	struct buf out = BUF_INIT;
 *	if (spool_get(&spool, text, &out) < 0)
 *		return -1;
 *	spool_release(&spool);
 */
#ifndef KITH_BASE_SPOOL_H
#define KITH_BASE_SPOOL_H

#include "base/buf.h"

enum {
	SPOOL_MEMORY = 4 << 20,
};

struct spool {
	struct buf tail; /* what is not in the file */
	size_t filed;    /* bytes that are */
	int fd;
	bool opened, failed;
};

#define SPOOL_INIT                                                             \
	{                                                                      \
		BUF_INIT, 0, -1, false, false                                  \
	}

/* Which of the texts; all zeros is an empty one. */
struct spool_text {
	size_t at, n;
};

struct spool_text spool_add(struct spool *s, struct str text);
/* Appends it; -1 and errno if the file cannot be read back. */
int spool_get(const struct spool *s, struct spool_text text, struct buf *out);
void spool_release(struct spool *s);

#endif
