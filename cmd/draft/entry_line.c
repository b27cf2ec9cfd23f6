#include "config.h"

#include "draft_impl.h"

#include "base/file.h"
#include "codec/yaml/yaml.h"

/* The day of a log entry as it is in a file, in short form or long. */
static int entry_day(const struct node *n)
{
	struct str text = node_scalar(n);

	if (n->type == NODE_MAP && node_get(n, "date"))
		text = node_text(n, "date");
	else if (n->type == NODE_MAP && n->first)
		text = n->first->key;
	if (text.n >= DAY_TEXT)
		text.n = DAY_TEXT - 1;
	return day_parse(text);
}

uint32_t draft_entry_line(const char *path, const struct log_entry *e)
{
	struct arena a = ARENA_INIT;
	struct diag ignored = DIAG_INIT;
	struct buf raw = BUF_INIT;
	const struct node *root = NULL, *log, *n = NULL;
	uint32_t line = 0;

	if (file_slurp(path, YAML_BYTES, &raw) == 0)
		root = yaml_read_only(&a, buf_str(&raw), path, 1, &ignored);
	log = root ? node_get(root, "log") : NULL;
	for (size_t i = 0; i <= e->place && node_each(log, &n); i++)
		;
	if (n && entry_day(n) == e->day)
		line = n->pos.line;
	diag_release(&ignored);
	buf_release(&raw);
	arena_release(&a);
	return line;
}
