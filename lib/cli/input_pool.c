#include "config.h"

#include "cli/input_impl.h"

#include <pthread.h>
#include <stdlib.h>
#include <unistd.h>

/*
 * The caller's thread fills batches and puts them into a ring; workers take
 * them in order; the caller's thread emits them in the same order, when it
 * needs their place in the ring. So nothing runs further ahead than the ring
 * is long, and memory does not grow with the input.
 */
enum {
	RING = 16,
	THREADS_MAX = 8,
};

struct pool {
	struct input *in;
	pool_read *read;
	void *ctx;
	pthread_mutex_t lock;
	pthread_cond_t more, ready;
	struct batch ring[RING];
	size_t published, taken, emitted; /* batches so far */
	bool closed;
	pthread_t threads[THREADS_MAX];
	size_t thread_count;
};

/* What a worker uses for one item after the other. */
struct worker {
	struct pool *pool;
	void *thread;
	struct buf raw;
	struct record record; /* memory that stays in this core's cache */
};

/* The item borrows the worker's memory, for good if emit will need it. */
static void read_item(struct worker *w, struct batch *b, size_t i)
{
	const struct pool *p = w->pool;
	struct input_item *item = &b->items[i];
	struct record spare = item->record;
	enum input_verdict v;

	item->record = w->record;
	w->record = spare;
	v = p->read(p->ctx, w->thread, &w->raw, b, i);
	if (v == INPUT_DROP || p->in->job->map_is_last) {
		record_clear(&item->record);
		w->record = item->record;
		item->record = spare;
	}
	b->verdicts[i] = v;
}

/* The next batch to work on, or NULL when there will be none. */
static struct batch *take_batch(struct pool *p)
{
	struct batch *b = NULL;

	pthread_mutex_lock(&p->lock);
	while (!p->closed && p->taken == p->published)
		pthread_cond_wait(&p->more, &p->lock);
	if (!p->closed)
		b = &p->ring[p->taken++ % RING];
	pthread_mutex_unlock(&p->lock);
	return b;
}

void *input_thread_new(const struct input *in)
{
	return in->job->thread_new ? in->job->thread_new(in->ctx) : NULL;
}

void input_thread_free(const struct input *in, void *thread)
{
	if (in->job->thread_free)
		in->job->thread_free(in->ctx, thread);
}

static void *work(void *arg)
{
	struct pool *p = arg;
	struct worker w = {.pool = p, .thread = input_thread_new(p->in)};
	struct batch *b;

	while ((b = take_batch(p))) {
		for (size_t i = 0; i < b->count; i++)
			read_item(&w, b, i);
		pthread_mutex_lock(&p->lock);
		b->done = true;
		pthread_cond_signal(&p->ready);
		pthread_mutex_unlock(&p->lock);
	}
	record_release(&w.record);
	buf_release(&w.raw);
	pthread_mutex_lock(&p->lock);
	input_thread_free(p->in, w.thread);
	pthread_mutex_unlock(&p->lock);
	return NULL;
}

static size_t wanted_threads(void)
{
#ifdef _SC_NPROCESSORS_ONLN
	long n = sysconf(_SC_NPROCESSORS_ONLN);

	if (n > 1)
		return n > THREADS_MAX ? THREADS_MAX : (size_t)n;
#endif
	return 0;
}

struct pool *pool_new(struct input *in, pool_read *read, void *ctx)
{
	size_t wanted = wanted_threads();
	struct pool *p;

	if (!wanted)
		return NULL;
	p = mem_zalloc(sizeof(*p));
	p->in = in;
	p->read = read;
	p->ctx = ctx;
	pthread_mutex_init(&p->lock, NULL);
	pthread_cond_init(&p->more, NULL);
	pthread_cond_init(&p->ready, NULL);
	while (p->thread_count < wanted &&
	       pthread_create(&p->threads[p->thread_count], NULL, work, p) == 0)
		p->thread_count++;
	if (p->thread_count)
		return p;
	pool_free(p);
	return NULL;
}

static void emit_oldest(struct pool *p)
{
	struct batch *b = &p->ring[p->emitted++ % RING];

	pthread_mutex_lock(&p->lock);
	while (!b->done)
		pthread_cond_wait(&p->ready, &p->lock);
	pthread_mutex_unlock(&p->lock);
	b->done = false;
	for (size_t i = 0; i < b->count; i++) {
		if (!p->in->stop)
			input_emit(p->in, &b->items[i], b->verdicts[i]);
		input_item_clear(&b->items[i]);
	}
	b->count = 0;
	buf_clear(&b->bytes);
}

struct batch *pool_batch(struct pool *p)
{
	if (p->published == p->emitted + RING)
		emit_oldest(p);
	return &p->ring[p->published % RING];
}

void pool_publish(struct pool *p)
{
	pthread_mutex_lock(&p->lock);
	p->published++;
	pthread_cond_signal(&p->more);
	pthread_mutex_unlock(&p->lock);
}

void pool_drain(struct pool *p)
{
	while (p->emitted < p->published && !p->in->stop)
		emit_oldest(p);
}

static void release_batch(struct batch *b)
{
	for (size_t i = 0; i < BATCH; i++)
		input_item_release(&b->items[i]);
	buf_release(&b->bytes);
}

void pool_free(struct pool *p)
{
	pthread_mutex_lock(&p->lock);
	p->closed = true;
	pthread_cond_broadcast(&p->more);
	pthread_mutex_unlock(&p->lock);
	for (size_t i = 0; i < p->thread_count; i++)
		pthread_join(p->threads[i], NULL);
	for (size_t i = 0; i < RING; i++)
		release_batch(&p->ring[i]);
	pthread_cond_destroy(&p->ready);
	pthread_cond_destroy(&p->more);
	pthread_mutex_destroy(&p->lock);
	free(p);
}
