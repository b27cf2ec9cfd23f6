/*
 * What the tests of guards need: a contact, Dr. Ann Lee; a user, Dr. Nimali
 * Perera, each with a phone number; and the names of the guards that applied,
 * those that only ask to read again with a question mark.
 */
#ifndef KITH_TESTS_GUARD_SCENE_H
#define KITH_TESTS_GUARD_SCENE_H

#include "codec/yaml/yaml.h"
#include "guard/guard.h"
#include "model/schema.h"
#include "reading/reading.h"
#include "tap.h"

static void found(void *ctx, enum guard guard, enum guard_level level,
		  struct str why)
{
	struct buf *names = ctx;

	buf_addf(names, "%s%s ", guard_rows[guard].name,
		 level == GUARD_READ_AGAIN ? "?" : "");
	if (!why.n)
		buf_addz(names, "(without a reason) ");
}

/* Everybody is a contact who has not agreed, but for two. */
static bool unasked(void *ctx, struct str name, bool titled)
{
	(void)ctx;
	return titled && !str_is(name, "Agreed") && !str_is(name, "Rossi");
}

struct scene {
	struct lexicon *words;
	struct policy policy;
	struct arena arena;
	struct diag diag;
	const struct node *me, *program;
	int today;
};

static const struct node *program(void *ctx)
{
	const struct scene *s = ctx;

	return s->program;
}

static void scene_init(struct scene *s)
{
	*s = (struct scene){.diag = DIAG_INIT,
			    .words = lexicon_new(),
			    .today = day_from_civil(2026, 6, 1)};
	policy_init(&s->policy);
	s->me = yaml_read(&s->arena,
			  STR("name: Dr. Nimali Perera\nphone: 617 555 0199\n"
			      "country: Sri Lanka\n"),
			  "me", 1, &s->diag);
}

static void scene_release(struct scene *s)
{
	lexicon_free(s->words);
	policy_release(&s->policy);
	arena_release(&s->arena);
	diag_release(&s->diag);
}

static void run(struct scene *s, const char *contact, const char *head,
		struct guard_case *c, struct buf *names)
{
	struct buf file = BUF_INIT, source = BUF_INIT;
	struct summary summary;
	struct template *t;
	struct record r;

	record_init(&r);
	buf_addf(&file,
		 "name: Dr. Ann Lee\nphone: +1 617 555 0143\n"
		 "institution: Bayview Medical Center\n%s",
		 contact);
	buf_addf(&source, "%s\nx", head);
	t = template_parse("t", "t", buf_str(&source), &s->diag);
	r.root = yaml_read(&r.arena, buf_str(&file), "lee", 1, &s->diag);
	if (tap_ok(t && r.root &&
			   schema_normalize(&r, SCHEMA_FILE, "lee", STR("lee"),
					    &s->diag),
		   "the case is well written: %s",
		   s->diag.count ? s->diag.msgs[0].text : "yes")) {
		summary_compute(&r, s->today, 2, &summary);
		c->words = s->words;
		c->policy = &s->policy;
		c->me = s->me;
		c->today = s->today;
		c->record = &r;
		c->summary = &summary;
		c->template = t;
		c->unasked = unasked;
		c->program = program;
		c->ctx = s;
		guards_run(c, found, names);
	}
	template_free(t);
	record_release(&r);
	buf_release(&file);
	buf_release(&source);
}

#endif
