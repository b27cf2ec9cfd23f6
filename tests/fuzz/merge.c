/*
 * Three versions of a file, split at form feeds: the merge can be read again or
 * has markers, and no new log entry of either side is lost.
 */
#include "config.h"

#include "codec/yaml/yaml.h"
#include "merge/merge.h"
#include "model/schema.h"

#include <stdlib.h>

/* Their logs, in long form; NULL unless all can be read as records. */
static const struct node *log_of(struct record *r, struct str text)
{
	struct diag d = DIAG_INIT;
	bool good;

	record_init(r);
	r->root = yaml_read(&r->arena, text, "fuzz", 1, &d);
	good = r->root &&
	       schema_normalize(r, SCHEMA_FILE, "fuzz", STR("fuzz"), &d);
	diag_release(&d);
	return good ? node_get(r->root, "log") : NULL;
}

static bool has(const struct node *log, const struct node *entry)
{
	static const char *const keys[] = {"date", "type", "text"};

	for (const struct node *n = log->first; n; n = n->next) {
		size_t same = 0;

		for (size_t i = 0; i < 3; i++)
			same += str_eq(node_text(n, keys[i]),
				       node_text(entry, keys[i]));
		if (same == 3)
			return true;
	}
	return false;
}

static void check_log(struct str base, struct str side, struct str result)
{
	struct record r[3];
	const struct node *old = log_of(&r[0], base);
	const struct node *given = log_of(&r[1], side);
	const struct node *got = log_of(&r[2], result);

	for (const struct node *n = old && given && got ? given->first : NULL;
	     n; n = n->next)
		if (!has(old, n) && !has(got, n))
			abort();
	for (size_t i = 0; i < 3; i++)
		record_release(&r[i]);
}

int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size);
int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
	struct str rest = {(const char *)data, size};
	struct merge_texts texts = {.base = STR("")};
	struct merge_result r = {.conflict_count = 0};
	struct diag d = DIAG_INIT;
	struct arena a = ARENA_INIT;

	if (str_split(&rest, '\f', &texts.base) &&
	    str_split(&rest, '\f', &texts.ours) &&
	    str_split(&rest, '\f', &texts.theirs) && merge(&r, &texts, 7)) {
		struct str text = buf_str(&r.text);

		if (r.conflict_count
			    ? str_find(text, STR("<<<<<<< ")) < 0
			    : !yaml_read_optional(&a, text, "fuzz", 1, &d) &&
				      d.errors)
			abort();
		if (!r.conflict_count) {
			check_log(texts.base, texts.ours, text);
			check_log(texts.base, texts.theirs, text);
		}
	}
	merge_release(&r);
	arena_release(&a);
	diag_release(&d);
	return 0;
}
