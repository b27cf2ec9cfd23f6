#include "config.h"

#include "cli/input_impl.h"

#include <errno.h>

#include "base/file.h"
#include "codec/yaml/yaml.h"

enum {
	INLINE_MAX = 48, /* fewer files are not worth a thread */
};

static bool refuse(const struct store_file *f, struct diag *d)
{
	if (f->error)
		diag_error(d, f->path, POS_START, "%s",
			   store_strerror(f->error));
	else if (f->same_id)
		diag_error(d, f->path, POS_START,
			   "the id '%.*s' is taken by '%s'; rename one of them",
			   STR_ARG(f->id), f->same_id);
	return f->error || f->same_id;
}

static enum input_verdict read_file(struct input *in, void *thread,
				    const struct store_file *f, struct buf *raw,
				    struct input_item *item)
{
	const struct input_job *job = in->job;

	if (refuse(f, &item->diag))
		return INPUT_DROP;
	buf_clear(raw);
	if (file_slurp(f->path, YAML_BYTES, raw) < 0) {
		diag_error(&item->diag, f->path, POS_START, "%s",
			   store_strerror(errno));
		return INPUT_DROP;
	}
	if (job->may_match && !job->may_match(in->ctx, thread, buf_str(raw), f))
		return INPUT_DROP;
	if (!store_parse(&item->record, f, buf_str(raw), &item->diag))
		return INPUT_DROP;
	return input_map(in, thread, item);
}

static void run_inline(struct input *in, const struct store_list *list)
{
	struct input_item item = {.out = BUF_INIT};
	struct buf raw = BUF_INIT;
	void *thread = input_thread_new(in);

	for (size_t i = 0; i < list->count && !in->stop; i++) {
		enum input_verdict v =
			read_file(in, thread, &list->files[i], &raw, &item);

		input_emit(in, &item, v);
		input_item_clear(&item);
	}
	input_thread_free(in, thread);
	input_item_release(&item);
	buf_release(&raw);
}

static enum input_verdict read_one(void *ctx, void *thread, struct buf *raw,
				   struct batch *b, size_t i)
{
	return read_file(ctx, thread, &b->files[i], raw, &b->items[i]);
}

void input_files(struct input *in, const struct store_list *list)
{
	struct pool *p = NULL;

	if (list->count >= INLINE_MAX)
		p = pool_new(in, read_one, in);
	if (!p) {
		run_inline(in, list);
		return;
	}
	for (size_t at = 0; at < list->count && !in->stop; at += BATCH) {
		struct batch *b = pool_batch(p);

		b->files = list->files + at;
		b->count = list->count - at < BATCH ? list->count - at : BATCH;
		pool_publish(p);
	}
	pool_drain(p);
	pool_free(p);
}
