/*
 * A message: who, to whom, about what, and a text whose paragraphs are one
 * line each. All text is UTF-8; names and the subject are one line without
 * control characters, whatever they were made of (message_line).
 *
 * The id depends on nothing but the parts, so that the same draft of the same
 * day has the same id each time.
 */
#ifndef KITH_VALUE_MESSAGE_H
#define KITH_VALUE_MESSAGE_H

#include <stdbool.h>

#include "base/buf.h"
#include "base/mem.h"
#include "base/str.h"

/* What the id of a draft begins with, and no other's. */
#define MESSAGE_ID_START "kith."

/* A moment for the header: a civil day, seconds into it, its time zone. */
struct message_time {
	int day;
	int seconds;
	int zone; /* minutes east of UTC */
};

struct message {
	struct str from_name, from; /* addresses are bare: "lee@example.org" */
	struct str to_name, to;     /* `to` is none for a draft to nobody */
	struct str subject, body;
	struct str contact, template;
	struct str topic;     /* in words, to stand after "about", or none */
	struct str id;        /* without the angle brackets */
	struct str in_answer; /* the id of the message it answers, or none */
	bool unsent;          /* marked as a draft for mail programs */
	struct message_time time;
};

/* Can mail go to it? Dot-atom, "@" and domain in ASCII (RFC 5322, 3.4.1),
 * with a dot in it, within the lengths of RFC 5321. */
bool message_is_address(struct str s);
/* Appends `s` as one line: blanks of any kind squeezed, control characters
 * and bytes that are not UTF-8 dropped. */
void message_line(struct buf *out, struct str s);
/* The same in an arena. */
struct str message_line_kept(struct arena *a, struct str s);
/* Appends `s` as text: what ends a line is `newline`, a tab is a blank, control
 * characters are dropped, bytes that are not UTF-8 become U+FFFD. */
void message_text(struct buf *out, struct str s, char newline);
/* Sets `id` from the parts and the domain of `from`. */
void message_set_id(struct message *m, struct arena *a);
/* Words of a text: runs without blanks. */
size_t message_words(struct str text);

#endif
