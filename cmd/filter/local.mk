bin_PROGRAMS += kith-filter
kith_filter_SOURCES = \
	$(command) %D%/command.c \
	%D%/kith-filter.c %D%/queries.c %D%/queries.h

command_tables += %D%/command.c
