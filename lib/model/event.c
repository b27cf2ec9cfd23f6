#include "config.h"

#include "model/event.h"

#include "value/date.h"

const struct node *event_early_end(const struct node *root)
{
	const struct node *dates = node_get(root, "dates");
	int start = day_parse(node_text(dates, "start"));
	int end = day_parse(node_text(dates, "end"));

	return start != DAY_NONE && end != DAY_NONE && end < start
		       ? node_get(dates, "end")
		       : NULL;
}
