#include "config.h"

#include "export.h"

#include <string.h>

enum {
	PEOPLE = 1 << RECORD_CONTACT,
	ALL_KINDS = PEOPLE | 1 << RECORD_PROGRAM | 1 << RECORD_EVENT,
};

const struct export_format export_formats[] = {
	{"vcard",
	 "an address book: cards of version 3.0, or --card-version 4.0",
	 .ending = ".vcf", .kinds = PEOPLE, .put = export_card,
	 .keeps = export_card_keeps},
	{"ical", "tasks for what is due, and events; as days: kith due -o ical",
	 .ending = ".ics", .kinds = ALL_KINDS, .wants_due = true,
	 .begin = export_calendar_begin, .put = export_calendar_event,
	 .end = export_calendar_due_all, .finish = export_calendar_finish},
	{"csv", "a sheet of contacts", .kinds = PEOPLE, .is_sheet = true},
	{"tsv", "the same with tabs", .kinds = PEOPLE, .is_sheet = true},
	{"dot", "a graph of who is where and whom I met through whom, for sfdp",
	 .kinds = ALL_KINDS, .begin = export_graph_begin, .put = export_graph,
	 .end = export_graph_end},
	{"mutt", "addresses for query_command of mutt and neomutt",
	 .kinds = PEOPLE, .for_mailer = true, .begin = export_mutt_begin,
	 .put = export_addresses},
	{"aerc", "addresses for address-book-cmd of aerc and others",
	 .kinds = PEOPLE, .for_mailer = true, .put = export_addresses},
	{"remind", "reminders for remind: what is due", .kinds = ALL_KINDS,
	 .wants_due = true, .end = export_remind_end},
	{"html", "a page: due, programs, people, events, coverage",
	 .kinds = ALL_KINDS, .wants_due = true, .begin = export_page_begin,
	 .keep = export_page_keep, .take = export_page_take,
	 .end = export_page_end, .finish = export_page_finish},
	{.name = NULL},
};

const struct export_format *export_format_find(const char *name)
{
	for (const struct export_format *f = export_formats; f->name; f++)
		if (strcmp(f->name, name) == 0)
			return f;
	return NULL;
}
