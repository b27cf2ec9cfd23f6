bin_PROGRAMS += kith-export
kith_export_SOURCES = \
	$(command) %D%/command.c \
	%D%/addresses.c %D%/calendar.c %D%/card.c %D%/export.c %D%/export.h \
	%D%/files.c %D%/formats.c %D%/graph.c %D%/kith-export.c %D%/page.c \
	%D%/page.h %D%/page_fact.c %D%/page_item.c %D%/page_program.c
nodist_kith_export_SOURCES = %D%/page_files.c

# The style and the script of the page are files that are compiled in.
page_files = %D%/page.css %D%/page.js
EXTRA_DIST += $(page_files)
CLEANFILES += %D%/page_files.c

%D%/page_files.c: $(page_files) $(embed)
	$(AM_V_GEN)$(MKDIR_P) %D% && \
	(cd '$(srcdir)' && LC_ALL=C $(AWK) -v header=export/page.h \
		-f $(embed) $(page_files)) >$@.tmp && mv $@.tmp $@

command_tables += %D%/command.c
