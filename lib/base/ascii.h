/*
 * Letters and digits of ASCII, whatever the locale. The bytes of all other
 * characters are none of these, ascii_is_word aside, and come back as they are.
 */
#ifndef KITH_BASE_ASCII_H
#define KITH_BASE_ASCII_H

#include <stdbool.h>

#include "base/str.h"

static inline bool ascii_is_digit(char c)
{
	return c >= '0' && c <= '9';
}

static inline bool ascii_is_lower(char c)
{
	return c >= 'a' && c <= 'z';
}

static inline bool ascii_is_upper(char c)
{
	return c >= 'A' && c <= 'Z';
}

static inline bool ascii_is_letter(char c)
{
	return ascii_is_lower(c) || ascii_is_upper(c);
}

static inline bool ascii_is_alnum(char c)
{
	return ascii_is_letter(c) || ascii_is_digit(c);
}

/* A letter or digit, or a byte of a character that is not ASCII's. */
static inline bool ascii_is_word(char c)
{
	return ascii_is_alnum(c) || (unsigned char)c >= 0x80;
}

static inline char ascii_lower(char c)
{
	return ascii_is_upper(c) ? (char)(c + ('a' - 'A')) : c;
}

static inline char ascii_upper(char c)
{
	return ascii_is_lower(c) ? (char)(c - ('a' - 'A')) : c;
}

/* What str_trim takes off. */
static inline bool ascii_is_blank(char c)
{
	return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

/* The value of a hexadecimal digit, or -1. */
static inline int ascii_hex(char c)
{
	if (ascii_is_digit(c))
		return c - '0';
	c = ascii_lower(c);
	return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

/* The byte that two of them at the start of `s` stand for, or -1. */
static inline int ascii_hex_byte(struct str s)
{
	int high = s.n > 1 ? ascii_hex(s.p[0]) : -1;
	int low = high >= 0 ? ascii_hex(s.p[1]) : -1;

	return low < 0 ? -1 : high * 16 + low;
}

#endif
