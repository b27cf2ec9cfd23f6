#include "config.h"

#include "edge/input_impl.h"

#include <errno.h>
#include <pthread.h>
#include <stdlib.h>
#include <unistd.h>

#include "base/file.h"
#include "codec/yaml.h"

/*
 * Workers take batches of files in order and put the results into a ring;
 * the caller's thread empties the ring in the same order. A worker never runs
 * further ahead than the ring is long, so memory does not grow with the
 * directory.
 */
enum {
	BATCH = 32,
	RING = 16,
	THREADS_MAX = 8,
	INLINE_MAX = 48, /* fewer files are not worth a thread */
};

struct batch {
	struct input_item items[BATCH];
	enum input_verdict verdicts[BATCH];
	size_t count;
	bool done;
};

struct pool {
	struct input *in;
	const struct store_list *list;
	pthread_mutex_t lock;
	pthread_cond_t room, ready;
	struct batch ring[RING];
	size_t batch_count;
	size_t next;    /* batch that the next free worker takes */
	size_t emitted; /* batches that are out of the ring */
	bool stop;
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

static void *thread_new(const struct input *in)
{
	return in->job->thread_new ? in->job->thread_new(in->ctx) : NULL;
}

static void thread_free(const struct input *in, void *thread)
{
	if (in->job->thread_free)
		in->job->thread_free(in->ctx, thread);
}

static void run_inline(struct input *in, const struct store_list *list)
{
	struct input_item item = {.out = BUF_INIT};
	struct buf raw = BUF_INIT;
	void *thread = thread_new(in);

	for (size_t i = 0; i < list->count && !in->stop; i++) {
		enum input_verdict v =
			read_file(in, thread, &list->files[i], &raw, &item);

		input_emit(in, &item, v);
		input_item_clear(&item);
	}
	thread_free(in, thread);
	input_item_release(&item);
	buf_release(&raw);
}

/* The next batch to work on, or NULL when there is none left. */
static struct batch *take_batch(struct pool *p, size_t *first)
{
	struct batch *b = NULL;

	pthread_mutex_lock(&p->lock);
	while (!p->stop && p->next < p->batch_count &&
	       p->next >= p->emitted + RING)
		pthread_cond_wait(&p->room, &p->lock);
	if (!p->stop && p->next < p->batch_count) {
		*first = p->next * BATCH;
		b = &p->ring[p->next++ % RING];
	}
	pthread_mutex_unlock(&p->lock);
	return b;
}

/* What a worker uses for one file after the other. */
struct worker {
	struct pool *pool;
	void *thread;
	struct buf raw;
	struct record record; /* memory that stays in this core's cache */
};

/* The item borrows the worker's memory, for good if emit will need it. */
static enum input_verdict
fill_item(struct worker *w, const struct store_file *f, struct input_item *item)
{
	struct input *in = w->pool->in;
	enum input_verdict v;
	struct record spare = item->record;

	item->record = w->record;
	v = read_file(in, w->thread, f, &w->raw, item);
	w->record = spare;
	if (v == INPUT_DROP || in->job->map_is_last) {
		record_clear(&item->record);
		w->record = item->record;
		item->record = spare;
	}
	return v;
}

static void fill_batch(struct worker *w, struct batch *b, size_t first)
{
	const struct store_list *list = w->pool->list;

	b->count = list->count - first < BATCH ? list->count - first : BATCH;
	for (size_t i = 0; i < b->count; i++)
		b->verdicts[i] =
			fill_item(w, &list->files[first + i], &b->items[i]);
}

static void *work(void *arg)
{
	struct pool *p = arg;
	struct worker w = {.pool = p, .thread = thread_new(p->in)};
	struct batch *b;
	size_t first;

	while ((b = take_batch(p, &first))) {
		fill_batch(&w, b, first);
		pthread_mutex_lock(&p->lock);
		b->done = true;
		pthread_cond_signal(&p->ready);
		pthread_mutex_unlock(&p->lock);
	}
	record_release(&w.record);
	buf_release(&w.raw);
	pthread_mutex_lock(&p->lock);
	thread_free(p->in, w.thread);
	pthread_mutex_unlock(&p->lock);
	return NULL;
}

static void emit_batch(struct pool *p, struct batch *b)
{
	for (size_t i = 0; i < b->count; i++) {
		if (!p->in->stop)
			input_emit(p->in, &b->items[i], b->verdicts[i]);
		input_item_clear(&b->items[i]);
	}
}

static void drain(struct pool *p)
{
	while (p->emitted < p->batch_count && !p->in->stop) {
		struct batch *b = &p->ring[p->emitted % RING];

		pthread_mutex_lock(&p->lock);
		while (!b->done)
			pthread_cond_wait(&p->ready, &p->lock);
		pthread_mutex_unlock(&p->lock);
		emit_batch(p, b);
		pthread_mutex_lock(&p->lock);
		b->done = false;
		p->emitted++;
		pthread_cond_broadcast(&p->room);
		pthread_mutex_unlock(&p->lock);
	}
	pthread_mutex_lock(&p->lock);
	p->stop = true;
	pthread_cond_broadcast(&p->room);
	pthread_mutex_unlock(&p->lock);
}

static size_t thread_count(void)
{
#ifdef _SC_NPROCESSORS_ONLN
	long n = sysconf(_SC_NPROCESSORS_ONLN);

	if (n > 0)
		return n > THREADS_MAX ? THREADS_MAX : (size_t)n;
#endif
	return 1;
}

static void run_threads(struct input *in, const struct store_list *list,
			size_t count)
{
	struct pool *p = mem_zalloc(sizeof(*p));
	pthread_t threads[THREADS_MAX];
	size_t started = 0;

	p->in = in;
	p->list = list;
	p->batch_count = (list->count + BATCH - 1) / BATCH;
	pthread_mutex_init(&p->lock, NULL);
	pthread_cond_init(&p->room, NULL);
	pthread_cond_init(&p->ready, NULL);
	while (started < count &&
	       pthread_create(&threads[started], NULL, work, p) == 0)
		started++;
	if (started)
		drain(p);
	else
		run_inline(in, list);
	for (size_t i = 0; i < started; i++)
		pthread_join(threads[i], NULL);
	for (size_t i = 0; i < RING; i++)
		for (size_t k = 0; k < BATCH; k++)
			input_item_release(&p->ring[i].items[k]);
	pthread_cond_destroy(&p->ready);
	pthread_cond_destroy(&p->room);
	pthread_mutex_destroy(&p->lock);
	free(p);
}

void input_files(struct input *in, const struct store_list *list)
{
	size_t threads = thread_count();

	if (list->count < INLINE_MAX || threads < 2)
		run_inline(in, list);
	else
		run_threads(in, list, threads);
}
