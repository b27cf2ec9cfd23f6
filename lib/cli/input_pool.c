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
	BATCHES_EACH = 4, /* of a thread in the ring, whose records fit in the
			     cache of its core */
	BATCH = 16,
	THREADS_MAX = 8,
	BYTES_KEPT = 256 * 1024, /* of a piece, for the next one */
};

struct batch {
	struct piece pieces[BATCH];
	size_t count;
	bool done;
};

struct pool {
	struct input *in;
	pool_read *read;
	void *ctx;
	size_t alone;       /* pieces still to be read without threads */
	struct worker own;  /* who reads them */
	struct piece first; /* each in its turn */
	struct batch *ring; /* NULL until there are threads */
	size_t ring_size;
	pthread_mutex_t lock;
	pthread_cond_t more, ready;
	size_t published, taken, emitted; /* batches so far */
	const struct batch *awaited;      /* by the caller's thread, or NULL */
	bool closed;
	pthread_t threads[THREADS_MAX];
	size_t thread_count;
};

void *worker_thread(struct worker *w)
{
	const struct input *in = w->pool->in;

	if (!w->has_thread && in->job->thread_new)
		w->thread = in->job->thread_new(in->ctx);
	w->has_thread = true;
	return w->thread;
}

enum input_verdict worker_map(struct worker *w, struct input_item *item)
{
	struct input *in = w->pool->in;

	if (!in->started && !input_start(in, item->record.file.p))
		return INPUT_DROP;
	if (!in->job->no_summary)
		input_summary(in->cli, &in->net, item);
	return in->job->map ? in->job->map(in->ctx, worker_thread(w), item)
			    : INPUT_KEEP;
}

static void worker_release(struct worker *w)
{
	const struct input *in = w->pool->in;

	if (w->has_thread && in->job->thread_free)
		in->job->thread_free(in->ctx, w->thread);
	record_release(&w->record);
	buf_release(&w->raw);
}

/* The item borrows the worker's memory, for good if emit will need it. */
static void read_piece(struct worker *w, struct piece *piece)
{
	const struct pool *p = w->pool;
	struct input_item *item = &piece->item;
	struct record spare = item->record;

	item->record = w->record;
	w->record = spare;
	piece->verdict = p->read(p->ctx, w, piece);
	if (piece->verdict == INPUT_DROP || p->in->job->map_is_last) {
		record_clear(&item->record);
		w->record = item->record;
		item->record = spare;
	}
}

static void piece_clear(struct piece *piece)
{
	struct input_item *item = &piece->item;

	record_clear(&item->record);
	item->line = STR_NONE;
	item->data = NULL;
	diag_clear(&item->diag);
	buf_clear(&item->out);
	if (piece->bytes.cap > BYTES_KEPT)
		buf_release(&piece->bytes);
	buf_clear(&piece->bytes);
}

static void piece_release(struct piece *piece)
{
	record_release(&piece->item.record);
	diag_release(&piece->item.diag);
	buf_release(&piece->item.out);
	buf_release(&piece->bytes);
}

/* The next batch to work on, or NULL when there will be none. */
static struct batch *take_batch(struct pool *p)
{
	struct batch *b = NULL;

	pthread_mutex_lock(&p->lock);
	while (!p->closed && p->taken == p->published)
		pthread_cond_wait(&p->more, &p->lock);
	if (!p->closed)
		b = &p->ring[p->taken++ % p->ring_size];
	pthread_mutex_unlock(&p->lock);
	return b;
}

static void *work(void *arg)
{
	struct pool *p = arg;
	struct worker w = {.pool = p};
	struct batch *b;

	while ((b = take_batch(p))) {
		for (size_t i = 0; i < b->count; i++)
			read_piece(&w, &b->pieces[i]);
		pthread_mutex_lock(&p->lock);
		b->done = true;
		if (p->awaited == b)
			pthread_cond_signal(&p->ready);
		pthread_mutex_unlock(&p->lock);
	}
	pthread_mutex_lock(&p->lock);
	worker_release(&w);
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

/* From now on by threads, if there can be any. */
static void start_threads(struct pool *p)
{
	size_t wanted = wanted_threads();

	p->alone = SIZE_MAX;
	if (!wanted)
		return;
	p->ring_size = wanted * BATCHES_EACH;
	p->ring = mem_zalloc(p->ring_size * sizeof(*p->ring));
	while (p->thread_count < wanted &&
	       pthread_create(&p->threads[p->thread_count], NULL, work, p) == 0)
		p->thread_count++;
	if (p->thread_count)
		return;
	free(p->ring);
	p->ring = NULL;
}

struct pool *pool_new(struct input *in, pool_read *read, void *ctx,
		      size_t alone)
{
	struct pool *p = mem_zalloc(sizeof(*p));

	p->in = in;
	p->read = read;
	p->ctx = ctx;
	p->alone = alone;
	p->own.pool = p;
	pthread_mutex_init(&p->lock, NULL);
	pthread_cond_init(&p->more, NULL);
	pthread_cond_init(&p->ready, NULL);
	if (!alone)
		start_threads(p);
	return p;
}

/* The batch of that number, when it is done. */
static struct batch *await(struct pool *p, size_t number)
{
	struct batch *b = &p->ring[number % p->ring_size];

	pthread_mutex_lock(&p->lock);
	p->awaited = b;
	while (!b->done)
		pthread_cond_wait(&p->ready, &p->lock);
	p->awaited = NULL;
	pthread_mutex_unlock(&p->lock);
	return b;
}

static void emit_oldest(struct pool *p)
{
	struct batch *b = await(p, p->emitted++);

	b->done = false;
	for (size_t i = 0; i < b->count; i++) {
		struct piece *piece = &b->pieces[i];

		if (!p->in->stop)
			input_emit(p->in, &piece->item, piece->verdict);
		piece_clear(piece);
	}
	b->count = 0;
}

/* What it finds is reported also when it turns out that nothing can start. */
static void run_alone(struct pool *p)
{
	struct piece *piece = &p->first;

	read_piece(&p->own, piece);
	input_emit(p->in, &piece->item,
		   p->in->stop ? INPUT_DROP : piece->verdict);
	piece_clear(piece);
	if (p->alone)
		p->alone--;
	if (!p->alone && p->in->started && !p->in->stop)
		start_threads(p);
}

struct piece *pool_piece(struct pool *p)
{
	struct batch *b;

	if (!p->ring)
		return &p->first;
	if (p->published == p->emitted + p->ring_size) {
		/* several at once: to be woken for each takes longer than to
		 * emit it */
		await(p, p->emitted + p->ring_size / 2 - 1);
		while (p->published > p->emitted + p->ring_size / 2)
			emit_oldest(p);
	}
	b = &p->ring[p->published % p->ring_size];
	return &b->pieces[b->count];
}

static void publish(struct pool *p)
{
	pthread_mutex_lock(&p->lock);
	p->published++;
	pthread_cond_signal(&p->more);
	pthread_mutex_unlock(&p->lock);
}

void pool_add(struct pool *p)
{
	if (!p->ring)
		run_alone(p);
	else if (++p->ring[p->published % p->ring_size].count == BATCH)
		publish(p);
}

void pool_flush(struct pool *p)
{
	/* a full ring has no batch that is being filled */
	if (p->ring && p->published < p->emitted + p->ring_size &&
	    p->ring[p->published % p->ring_size].count)
		publish(p);
	while (p->emitted < p->published && !p->in->stop)
		emit_oldest(p);
}

void pool_end(struct pool *p)
{
	pool_flush(p);
	pthread_mutex_lock(&p->lock);
	p->closed = true;
	pthread_cond_broadcast(&p->more);
	pthread_mutex_unlock(&p->lock);
	for (size_t i = 0; i < p->thread_count; i++)
		pthread_join(p->threads[i], NULL);
	for (size_t i = 0; p->ring && i < p->ring_size * BATCH; i++)
		piece_release(&p->ring[i / BATCH].pieces[i % BATCH]);
	free(p->ring);
	piece_release(&p->first);
	worker_release(&p->own);
	pthread_cond_destroy(&p->ready);
	pthread_cond_destroy(&p->more);
	pthread_mutex_destroy(&p->lock);
	free(p);
}
