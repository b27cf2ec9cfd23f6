#include "config.h"

#include "people.h"

#include <stdlib.h>

#include "base/buf.h"
#include "base/file.h"
#include "base/text.h"
#include "codec/yaml/yaml.h"
#include "model/summary.h"

void draft_people_init(struct draft_people *p, const struct network *net,
		       int today)
{
	*p = (struct draft_people){
		.net = net, .today = today, .list = STORE_LIST_INIT};
	pthread_mutex_init(&p->lock, NULL);
}

void draft_people_release(struct draft_people *p)
{
	for (size_t i = 0; i < p->list.count && p->read; i++)
		if (p->read[i])
			record_release(&p->records[i]);
	free(p->records);
	free(p->read);
	free(p->places);
	store_list_release(&p->list);
}

static uint32_t hash(struct str s)
{
	uint32_t h = 2166136261u;

	for (size_t i = 0; i < s.n; i++)
		h = (h ^ (unsigned char)s.p[i]) * 16777619u;
	return h;
}

/* Where the id is, or would be. */
static size_t slot_of(const struct draft_people *p, struct str id)
{
	size_t at = hash(id) & (p->size - 1);

	while (p->places[at] &&
	       !str_eq(p->list.files[p->places[at] - 1].id, id))
		at = (at + 1) & (p->size - 1);
	return at;
}

static void walk(struct draft_people *p)
{
	struct diag d = DIAG_INIT;

	p->walked = true;
	if (p->net && p->net->root)
		store_walk(&p->list, p->net->root, &d);
	diag_release(&d); /* the input has told what can't be read */
	for (p->size = 64; p->size < p->list.count * 2;)
		p->size *= 2;
	p->places = mem_zalloc(p->size * sizeof(*p->places));
	p->read = mem_zalloc((p->list.count + 1) * sizeof(*p->read));
	p->records = mem_zalloc((p->list.count + 1) * sizeof(*p->records));
	for (size_t i = 0; i < p->list.count; i++) {
		size_t at = slot_of(p, p->list.files[i].id);

		if (!p->places[at])
			p->places[at] = (uint32_t)i + 1;
	}
}

static const struct record *read_place(struct draft_people *p, size_t i)
{
	const struct store_file *f = &p->list.files[i];
	struct record *r = &p->records[i];
	struct buf raw = BUF_INIT;
	struct diag d = DIAG_INIT;

	if (!p->read[i]) {
		p->read[i] = true;
		record_init(r);
		if (f->error || f->same_id ||
		    file_slurp(f->path, YAML_BYTES, &raw) < 0 ||
		    !store_parse(r, f, buf_str(&raw), &d))
			r->root = NULL;
	}
	diag_release(&d);
	buf_release(&raw);
	return r->root ? r : NULL;
}

const struct record *draft_people_find(struct draft_people *p, struct str id)
{
	const struct record *r = NULL;
	size_t at;

	if (!id.n)
		return NULL;
	pthread_mutex_lock(&p->lock);
	if (!p->walked)
		walk(p);
	at = slot_of(p, id);
	if (p->places[at])
		r = read_place(p, p->places[at] - 1);
	pthread_mutex_unlock(&p->lock);
	return r;
}

const char *draft_people_path(struct draft_people *p, struct str id)
{
	const char *path = NULL;

	pthread_mutex_lock(&p->lock);
	if (!p->walked)
		walk(p);
	if (p->places[slot_of(p, id)])
		path = p->list.files[p->places[slot_of(p, id)] - 1].path;
	pthread_mutex_unlock(&p->lock);
	return path;
}

static bool asks_permission(const struct log_entry *e)
{
	return strcmp(e->type->name, "asked") == 0 &&
	       node_has(node_get(e->node, "ask"), "permission");
}

static bool said_yes(const struct log_view *log)
{
	for (size_t i = 0; i < log->count; i++) {
		if (!asks_permission(&log->entries[i]))
			continue;
		for (size_t k = i + 1; k < log->count; k++) {
			const struct log_type *t = log->entries[k].type;

			if (strcmp(t->name, "declined") == 0)
				break;
			if (t->direction == DIR_IN || t->direction == DIR_BOTH)
				return true;
		}
	}
	return false;
}

/* How many words of `name`, a slug, are among those of another? */
static size_t shared_words(struct str name, struct str other, size_t *all)
{
	struct str word, part;
	size_t shared = 0;

	for (*all = 0; str_split(&name, '-', &word); ++*all) {
		struct str rest = other;
		bool has = false;

		while (!has && str_split(&rest, '-', &part))
			has = str_eq(part, word);
		shared += has;
	}
	return shared;
}

/* Has the person of that name not agreed to be named? */
static bool is_unasked(struct draft_people *p, size_t i, struct str name)
{
	const struct record *r = read_place(p, i);
	struct buf theirs = BUF_INIT;
	struct summary s;
	size_t all, shared = 0;

	if (!r || r->kind != RECORD_CONTACT)
		return false;
	text_slug(&theirs, record_name(r));
	shared = shared_words(name, buf_str(&theirs), &all);
	buf_release(&theirs);
	if (shared < all)
		return false;
	summary_compute(&p->records[i], p->today, 1, &s);
	return !said_yes(&s.log);
}

bool draft_people_unasked(struct draft_people *p, struct str name, bool titled)
{
	struct buf slug = BUF_INIT;
	bool found = false;
	size_t all;

	text_slug(&slug, name);
	pthread_mutex_lock(&p->lock);
	if (!p->walked)
		walk(p);
	for (size_t i = 0; i < p->list.count && slug.len && !found; i++)
		found = (titled || shared_words(buf_str(&slug),
						p->list.files[i].id, &all)) &&
			is_unasked(p, i, buf_str(&slug));
	pthread_mutex_unlock(&p->lock);
	buf_release(&slug);
	return found;
}
