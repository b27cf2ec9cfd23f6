#include "config.h"

#include "store/references.h"

#include <stdlib.h>

#include "base/buf.h"
#include "base/file.h"
#include "codec/yaml/yaml.h"
#include "model/schema.h"
#include "model/summary.h"

struct reference {
	const struct store_file *file;
	bool read;
	struct record record; /* without a root where it can't be read */
};

void references_init(struct references *refs, const char *root)
{
	*refs = (struct references){
		.root = root, .today = DAY_NONE, .list = STORE_LIST_INIT};
	pthread_mutex_init(&refs->lock, NULL);
}

void references_release(struct references *refs)
{
	for (size_t i = 0; i < refs->count; i++)
		if (refs->items[i].read)
			record_release(&refs->items[i].record);
	free(refs->items);
	store_list_release(&refs->list);
	pthread_mutex_destroy(&refs->lock);
}

static int by_id(const void *a, const void *b)
{
	const struct reference *x = a, *y = b;

	return str_cmp(x->file->id, y->file->id);
}

/* What can't be read is reported by whoever has it as its input. */
static void walk(struct references *refs)
{
	struct diag ignored = DIAG_INIT;

	refs->walked = true;
	if (refs->root)
		store_walk(&refs->list, refs->root, &ignored);
	diag_release(&ignored);
	refs->items = mem_zalloc((refs->list.count + 1) * sizeof(*refs->items));
	for (size_t i = 0; i < refs->list.count; i++)
		if (!refs->list.files[i].same_id)
			refs->items[refs->count++].file = &refs->list.files[i];
	qsort(refs->items, refs->count, sizeof(*refs->items), by_id);
}

static void read_file(const struct references *refs, struct reference *item)
{
	struct summary summary;
	struct diag ignored = DIAG_INIT;
	struct buf raw = BUF_INIT;

	item->read = true;
	record_init(&item->record);
	if (item->file->error ||
	    file_slurp(item->file->path, YAML_BYTES, &raw) < 0 ||
	    !store_parse(&item->record, item->file, buf_str(&raw), &ignored))
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

static struct reference *find(struct references *refs, struct str id)
{
	const struct store_file file = {.id = id};
	const struct reference key = {.file = &file};

	if (!refs->walked)
		walk(refs);
	return bsearch(&key, refs->items, refs->count, sizeof(key), by_id);
}

const struct record *references_find(void *references, struct str id)
{
	struct references *refs = references;
	struct reference *item;

	pthread_mutex_lock(&refs->lock);
	item = find(refs, id);
	if (item && !item->read)
		read_file(refs, item);
	pthread_mutex_unlock(&refs->lock);
	return item && item->record.root ? &item->record : NULL;
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
	const struct reference *item;

	pthread_mutex_lock(&refs->lock);
	item = find(refs, id);
	pthread_mutex_unlock(&refs->lock);
	return item ? item->file->path : NULL;
}

const struct store_list *references_files(struct references *refs)
{
	pthread_mutex_lock(&refs->lock);
	if (!refs->walked)
		walk(refs);
	pthread_mutex_unlock(&refs->lock);
	return &refs->list;
}
