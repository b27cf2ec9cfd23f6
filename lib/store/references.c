#include "config.h"

#include "store/references.h"

#include <stdlib.h>

#include "base/buf.h"
#include "base/file.h"
#include "codec/yaml/yaml.h"
#include "model/schema.h"
#include "model/summary.h"

enum {
	PART = 2, /* bytes that the beginning of an id has at least */
};

struct reference {
	bool read;
	struct record record; /* without a root where it can't be read */
};

void references_init(struct references *refs, const char *root)
{
	*refs = (struct references){
		.root = root, .today = DAY_NONE, .own = STORE_LIST_INIT};
	pthread_mutex_init(&refs->lock, NULL);
}

void references_release(struct references *refs)
{
	for (size_t i = 0; i < refs->count; i++)
		if (refs->items[i].read)
			record_release(&refs->items[i].record);
	free(refs->items);
	store_list_release(&refs->own);
	pthread_mutex_destroy(&refs->lock);
}

/* What can't be read is reported by whoever has it as its input. */
static void walk(struct references *refs)
{
	struct diag ignored = DIAG_INIT;

	if (refs->root && !refs->files)
		store_walk(&refs->own, refs->root, &ignored);
	diag_release(&ignored);
	refs->files = refs->files ? refs->files : &refs->own;
	refs->count = refs->files->count;
	refs->items = mem_zalloc((refs->count + 1) * sizeof(*refs->items));
}

static void read_file(const struct references *refs, struct reference *item,
		      const struct store_file *file)
{
	struct summary summary;
	struct diag ignored = DIAG_INIT;
	struct buf raw = BUF_INIT;

	item->read = true;
	record_init(&item->record);
	if (file->error || file_slurp(file->path, YAML_BYTES, &raw) < 0 ||
	    !store_parse(&item->record, file, buf_str(&raw), &ignored))
		item->record.root = NULL;
	else if (refs->today != DAY_NONE &&
		 item->record.kind == RECORD_CONTACT) {
		summary_compute(&item->record, refs->today, refs->rest_after,
				&summary);
		summary_attach(&item->record, &summary);
	}
	diag_release(&ignored);
	buf_release(&raw);
}

/* The place of its file in the list, or STR_MAP_NONE. */
static size_t find(struct references *refs, struct str id)
{
	if (!refs->items)
		walk(refs);
	return str_map_find(&refs->files->ids, id);
}

const struct record *references_find(void *references, struct str id)
{
	struct references *refs = references;
	const struct record *found = NULL;
	size_t i;

	pthread_mutex_lock(&refs->lock);
	i = find(refs, id);
	if (i != STR_MAP_NONE) {
		if (!refs->items[i].read)
			read_file(refs, &refs->items[i],
				  &refs->files->files[i]);
		found = &refs->items[i].record;
	}
	pthread_mutex_unlock(&refs->lock);
	return found && found->root ? found : NULL;
}

const struct record *references_begin(struct references *refs,
				      enum record_kind kind, struct str id)
{
	const struct store_list *files = references_files(refs);
	const struct record *found = references_find(refs, id), *begins = NULL;
	size_t count = 0;

	if (found && found->kind == kind)
		return found;
	for (size_t i = 0; id.n >= PART && i < files->count; i++) {
		if (!str_case_starts(files->files[i].id, id))
			continue;
		found = references_find(refs, files->files[i].id);
		if (!found || found->kind != kind)
			continue;
		begins = found;
		count++;
	}
	return count == 1 ? begins : NULL;
}

const struct record *references_enter(void *references, struct str field,
				      struct str id)
{
	const struct field *f = schema_find(field);

	return f && f->type == FIELD_ID ? references_find(references, id)
					: NULL;
}

const char *references_path(struct references *refs, struct str id)
{
	size_t i;

	pthread_mutex_lock(&refs->lock);
	i = find(refs, id);
	pthread_mutex_unlock(&refs->lock);
	return i == STR_MAP_NONE ? NULL : refs->files->files[i].path;
}

const struct store_list *references_files(struct references *refs)
{
	pthread_mutex_lock(&refs->lock);
	if (!refs->items)
		walk(refs);
	pthread_mutex_unlock(&refs->lock);
	return refs->files;
}
