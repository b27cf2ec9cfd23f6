/* Shared by the files of guard; not for others. */
#ifndef KITH_LOGIC_GUARD_IMPL_H
#define KITH_LOGIC_GUARD_IMPL_H

#include "logic/guard.h"

enum guard_topic {
	TOPIC_MENTOR,
	TOPIC_RANK,
	TOPIC_FIRST_CHOICE,
	TOPIC_PATIENT,      /* in small letters */
	TOPIC_PATIENT_NAME, /* as written */
};

/* A text, and what may be found in it at all. */
struct guard_text {
	struct str plain;  /* as it is */
	struct str folded; /* in small ASCII letters with plain quotes */
	unsigned words;    /* one bit a word that patterns begin with */
	bool digits;
	/* of `folded`, where its digits are: from the first to the last */
	size_t first_digit, digits_end;
};

/* Fills `out`, whose folded text is in `folded`. */
void guard_look(const struct guards *g, struct guard_text *out,
		struct str plain, struct buf *folded);
/* What the text says of a topic, in words for a reason; NULL when nothing. */
const char *guard_match(struct guards *g, enum guard_topic topic,
			const struct guard_text *text);

/* guard_history.c: what was between us so far. */
bool guard_third_attempt(const struct guard_case *c, struct buf *why);
bool guard_too_soon(const struct guard_case *c, struct buf *why);
bool guard_rapport(const struct guard_case *c, struct buf *why);
bool guard_transactional(const struct guard_case *c, struct buf *why);
bool guard_notice(const struct guard_case *c, struct buf *why);
bool guard_do_not_contact(const struct guard_case *c, struct buf *why);
bool guard_blackout(const struct guard_case *c, struct buf *why);
bool guard_not_wanted(const struct guard_case *c, struct buf *why);
bool guard_advocacy(const struct guard_case *c, struct buf *why);

/* guard_text.c: what the draft says. */
bool guard_generic(const struct guard_case *c, struct buf *why);
bool guard_first_mentor(const struct guard_case *c, struct buf *why);
bool guard_too_many_questions(const struct guard_case *c, struct buf *why);
bool guard_length(const struct guard_case *c, struct buf *why);
bool guard_rank(const struct guard_case *c, struct buf *why);
bool guard_patient(const struct guard_case *c, struct buf *why);
bool guard_name_drop(const struct guard_case *c, struct buf *why);

#endif
