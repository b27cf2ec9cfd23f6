/*
 * For the tables of patterns: the bits of the words that they need, so that
 * most texts are not searched at all, and pieces that they share.
 */
#ifndef KITH_GUARD_ROWS_H
#define KITH_GUARD_ROWS_H

#include "guard/guard_impl.h"

enum {
	MENTOR = 1 << 0,
	RANK = 1 << 1,
	LIST = 1 << 2,
	MATCH = 1 << 3,
	STAND = 1 << 4,
	TOP = 1 << 5,
	FIRST = 1 << 6,
	CHOICE = 1 << 7,
	NUMBER_ONE = 1 << 8,
	PATIENT = 1 << 9,
	MRN = 1 << 10,
	CHART = 1 << 11,
	BIRTH = 1 << 12,
	SECURITY = 1 << 13,
	AGED = 1 << 14,
	NINETY = 1 << 15,
	TITLE = 1 << 16,
	CARE = 1 << 17, /* what is done for patients */
	WING = 1 << 18,
	SIGN = 1 << 19, /* of a choice of theirs */
	OBSERVE = 1 << 20,
	LETTER = 1 << 21,
	MEET = 1 << 22,
	DOOR = 1 << 23, /* 24 to 26 are GUARD_DIGITS and the like */
	PAPER = 1 << 27,
	NAMED = 1 << 28,
	STUDY = 1 << 29,
	REQUEST = 1 << 30,
};

/* Within one sentence, up to 30 characters. */
#define SOON "[^.?!\\n]{0,30}"

#endif
