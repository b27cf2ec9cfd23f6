#include "config.h"

#include "base/regex.h"

#include <stdint.h>
#include <stdlib.h>
#include <time.h>

#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>

#include "base/mem.h"

enum {
	/*
	 * One step between callouts reads at most REGEX_FIELD_MAX bytes, well
	 * below a millisecond: so many of them are some 40 ms at the worst.
	 */
	CALLOUTS_PER_CLOCK = 64,
};

struct regex_state {
	pcre2_match_context *context;
	pcre2_match_data *data;
	unsigned callouts;
	size_t at;        /* of the callout before */
	uint64_t bytes;   /* gone over so far, to and fro */
	int64_t deadline; /* milliseconds of the monotonic clock; 0: not set */
};

static const struct {
	char letter;
	unsigned flag;
	uint32_t option;
} flags_table[] = {
	{'i', REGEX_CASELESS, PCRE2_CASELESS},
	{'m', REGEX_MULTILINE, PCRE2_MULTILINE},
	{'s', REGEX_DOTALL, PCRE2_DOTALL},
	{'x', REGEX_EXTENDED, PCRE2_EXTENDED},
};

enum {
	FLAGS = sizeof(flags_table) / sizeof(flags_table[0])
};

unsigned regex_flag(char letter)
{
	for (size_t i = 0; i < FLAGS; i++)
		if (flags_table[i].letter == letter)
			return flags_table[i].flag;
	return 0;
}

static void *allocate(size_t size, void *unused)
{
	(void)unused;
	return mem_alloc(size);
}

static void release(void *p, void *unused)
{
	(void)unused;
	free(p);
}

/* Memory for PCRE2 that is never NULL. */
static pcre2_general_context *memory(void)
{
	return pcre2_general_context_create(allocate, release, NULL);
}

struct regex *regex_new(struct str pattern, unsigned flags,
			struct regex_error *err)
{
	/*
	 * The automatic callouts are for the clock (see on_callout). \C could
	 * split a character and is refused.
	 */
	uint32_t options = PCRE2_UTF | PCRE2_UCP | PCRE2_NEVER_BACKSLASH_C |
			   PCRE2_AUTO_CALLOUT;
	pcre2_general_context *general;
	pcre2_compile_context *context;
	pcre2_code *code;
	PCRE2_SIZE at = 0;
	int rc = 0;

	if (pattern.n > REGEX_PATTERN_MAX) {
		*err = (struct regex_error){REGEX_PATTERN_MAX,
					    "it is over 4 KiB"};
		return NULL;
	}
	for (size_t i = 0; i < FLAGS; i++)
		if (flags & flags_table[i].flag)
			options |= flags_table[i].option;
	general = memory();
	context = pcre2_compile_context_create(general);
	/* whatever the library was built with */
	pcre2_set_newline(context, PCRE2_NEWLINE_LF);
	pcre2_set_bsr(context, PCRE2_BSR_UNICODE);
	code = pcre2_compile((PCRE2_SPTR)pattern.p, pattern.n, options, &rc,
			     &at, context);
	pcre2_compile_context_free(context);
	pcre2_general_context_free(general);
	if (!code) {
		err->at = at > pattern.n ? pattern.n : at;
		pcre2_get_error_message(rc, (PCRE2_UCHAR *)err->what,
					sizeof(err->what));
	}
	/* what is a struct regex to others is PCRE2's own */
	return (struct regex *)code;
}

void regex_free(struct regex *re)
{
	pcre2_code_free((pcre2_code *)re);
}

static int64_t milliseconds(void)
{
	struct timespec t = {0, 0};

	/*
	 * The one clock in lib/, and not the wall's: it only bounds how long
	 * a search may take and never reaches a result.
	 */
	clock_gettime(CLOCK_MONOTONIC, &t);
	return (int64_t)t.tv_sec * 1000 + t.tv_nsec / 1000000;
}

/*
 * PCRE2's own limits count backtracking from one starting place only, so that
 * `a*[cd]` over 64 KiB of a's never reaches them. A callout comes before
 * every item of the pattern, hence between any two long steps. What it counts
 * is the same on every machine; the clock is for slow ones. It starts at the
 * first look at it: most searches never get that far.
 */
static int on_callout(pcre2_callout_block *block, void *data)
{
	struct regex_state *st = data;
	size_t at = block->current_position;
	int64_t now;

	st->bytes += at > st->at ? at - st->at : st->at - at;
	st->at = at;
	if (st->bytes > REGEX_BYTES)
		return PCRE2_ERROR_CALLOUT;
	if (++st->callouts % CALLOUTS_PER_CLOCK != 0)
		return 0;
	now = milliseconds();
	if (st->deadline == 0)
		st->deadline = now + REGEX_MILLISECONDS;
	return now > st->deadline ? PCRE2_ERROR_CALLOUT : 0;
}

struct regex_state *regex_state_new(void)
{
	struct regex_state *st = mem_zalloc(sizeof(*st));
	pcre2_general_context *general = memory();

	st->context = pcre2_match_context_create(general);
	st->data = pcre2_match_data_create(1, general);
	pcre2_general_context_free(general);
	pcre2_set_match_limit(st->context, REGEX_STEPS);
	pcre2_set_depth_limit(st->context, REGEX_STEPS);
	pcre2_set_heap_limit(st->context, REGEX_HEAP_KIB);
	pcre2_set_callout(st->context, on_callout, st);
	return st;
}

void regex_state_free(struct regex_state *st)
{
	if (!st)
		return;
	pcre2_match_data_free(st->data);
	pcre2_match_context_free(st->context);
	free(st);
}

void regex_begin(struct regex_state *st)
{
	st->deadline = 0;
	st->callouts = 0;
	st->bytes = 0;
	st->at = 0;
}

int regex_search(const struct regex *re, struct regex_state *st,
		 struct str text, const char **why)
{
	int rc;

	if (text.n > REGEX_FIELD_MAX) {
		*why = "the text is over 64 KiB";
		return -1;
	}
	rc = pcre2_match((const pcre2_code *)re,
			 (PCRE2_SPTR)(text.p ? text.p : ""), text.n, 0, 0,
			 st->data, st->context);
	if (rc >= 0)
		return 1;
	switch (rc) {
	case PCRE2_ERROR_NOMATCH:
		return 0;
	case PCRE2_ERROR_CALLOUT:
		*why = "the search took too long";
		break;
	case PCRE2_ERROR_HEAPLIMIT:
	case PCRE2_ERROR_NOMEMORY:
		*why = "the search needs over 16 MiB of memory";
		break;
	case PCRE2_ERROR_MATCHLIMIT:
	case PCRE2_ERROR_DEPTHLIMIT:
	case PCRE2_ERROR_RECURSELOOP:
		*why = "the search takes too many steps";
		break;
	default:
		*why = "the text cannot be searched";
	}
	return -1;
}
