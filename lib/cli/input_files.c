#include "config.h"

#include "cli/input_impl.h"

#include <errno.h>
#include <fcntl.h>

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

struct reading {
	const struct input *in;
	int folder; /* of the list: no path is looked up from its start, or -1
		     */
};

static int slurp(const struct reading *r, const struct store_file *f,
		 struct buf *out)
{
	buf_clear(out);
	return r->folder < 0
		       ? file_slurp(f->path, YAML_BYTES, out)
		       : file_slurp_at(r->folder, f->below, YAML_BYTES, out);
}

/* For a job that takes the file as it is. */
static enum input_verdict read_bytes(const struct reading *r, struct worker *w,
				     struct piece *piece)
{
	const struct input *in = r->in;
	const struct store_file *f = piece->file;
	int error = f->error;

	if (!error && slurp(r, f, &w->raw) < 0)
		error = errno;
	return in->job->bytes(in->ctx, worker_thread(w), f,
			      error ? STR_NONE : buf_str(&w->raw), error,
			      &piece->item);
}

static enum input_verdict read_file(void *ctx, struct worker *w,
				    struct piece *piece)
{
	const struct reading *r = ctx;
	const struct input *in = r->in;
	const struct input_job *job = in->job;
	const struct store_file *f = piece->file;
	struct input_item *item = &piece->item;

	if (job->bytes)
		return read_bytes(r, w, piece);
	if (refuse(f, &item->diag))
		return INPUT_DROP;
	if (slurp(r, f, &w->raw) < 0) {
		diag_error(&item->diag, f->path, POS_START, "%s",
			   store_strerror(errno));
		return INPUT_DROP;
	}
	if (job->may_match &&
	    !job->may_match(in->ctx, worker_thread(w), buf_str(&w->raw), f))
		return INPUT_DROP;
	if (!store_parse(&item->record, f, buf_str(&w->raw), &item->diag))
		return INPUT_DROP;
	return worker_map(w, item);
}

void input_files(struct input *in, const struct store_list *list)
{
	struct reading r = {in, -1};
	struct pool *p = pool_new(in, read_file, &r,
				  list->count < INLINE_MAX ? SIZE_MAX : 0);

	if (list->folder)
		r.folder = file_open(AT_FDCWD, list->folder,
				     O_RDONLY | O_DIRECTORY, 0);
	in->total = in->done + list->count;
	for (size_t i = 0; i < list->count && !in->stop; i++) {
		pool_piece(p)->file = &list->files[i];
		pool_add(p);
	}
	pool_end(p);
	file_close(r.folder);
	in->total = 0;
}
