/*
 * Where a word is described that is neither a command nor a topic: an option, a
 * key of a file, a log type or another word of one, an action of `kith due`, a
 * template, a figure. The tables know.
 *
 *	if (!mentions_say("promise"))
 *		...				// nowhere
 */
#ifndef KITH_CMD_MENTIONS_H
#define KITH_CMD_MENTIONS_H

#include <stdbool.h>

/* Says so on standard error; false, with nothing said, for no such word. */
bool mentions_say(const char *word);

#endif
