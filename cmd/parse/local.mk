bin_PROGRAMS += kith-parse
kith_parse_SOURCES = \
	$(command) %D%/command.c %D%/kith-parse.c

command_tables += %D%/command.c
