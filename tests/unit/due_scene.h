/*
 * The policy, the user and the day that a test of due rules runs in; texts
 * are YAML.
 */
#ifndef KITH_TESTS_DUE_SCENE_H
#define KITH_TESTS_DUE_SCENE_H

#include "codec/yaml/yaml.h"
#include "due/due.h"
#include "tap.h"

#define COUNT(a) (sizeof(a) / sizeof(*(a)))

/* What a decision is made in. */
struct scene {
	struct arena arena;
	struct policy policy;
	struct due_rules rules;
	struct diag diag;
};

static inline const struct node *scene_yaml(struct scene *s, const char *yaml)
{
	return yaml ? yaml_read(&s->arena, str_z(yaml), "me", 1, &s->diag)
		    : NULL;
}

static inline void scene_init(struct scene *s, const char *me,
			      const char *policy)
{
	*s = (struct scene){.arena = ARENA_INIT, .diag = DIAG_INIT};
	policy_init(&s->policy);
	policy_load(&s->policy, scene_yaml(s, policy), "kith.yaml", &s->diag);
	s->rules = (struct due_rules){.policy = &s->policy,
				      .me = scene_yaml(s, me),
				      .today = DAY_NONE};
}

static inline void scene_release(struct scene *s)
{
	for (size_t i = 0; i < s->diag.count; i++)
		tap_ok(false, "the case is well written: %s",
		       s->diag.msgs[i].text);
	policy_release(&s->policy);
	diag_release(&s->diag);
	arena_release(&s->arena);
}

#endif
