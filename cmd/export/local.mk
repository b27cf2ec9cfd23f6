bin_PROGRAMS += kith-export
kith_export_SOURCES = \
	$(command) %D%/command.c \
	%D%/addresses.c %D%/calendar.c %D%/card.c %D%/export.c %D%/export.h \
	%D%/files.c %D%/formats.c %D%/graph.c %D%/kith-export.c

command_tables += %D%/command.c
