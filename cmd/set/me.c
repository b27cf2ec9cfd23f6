#include "config.h"

#include "me.h"

#include "due/due.h"
#include "model/step.h"

bool me_check(const struct assign *list, size_t count, struct diag *d)
{
	struct diag found = DIAG_INIT;
	struct arena a = ARENA_INIT;
	bool good;

	for (size_t i = 0; i < count; i++) {
		struct node *me = node_new(&a, NODE_MAP);

		if (!list[i].value || list[i].how == ASSIGN_TAKE)
			continue;
		node_append(me, list[i].key, node_copy(&a, list[i].value));
		step_check(me, NULL, d);
		due_check_steps(me, NULL, &found);
	}
	/* what check warns of in a file is refused before it is written */
	for (size_t i = 0; i < found.count; i++)
		diag_error(d, NULL, POS_NONE, "%s", found.msgs[i].text);
	good = !found.count;
	diag_release(&found);
	arena_release(&a);
	return good;
}
