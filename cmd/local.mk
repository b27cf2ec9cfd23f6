# the table of commands and options, which every command prints its help from
commands = %D%/commands.c %D%/commands.h

bin_PROGRAMS += kith kith-parse
kith_SOURCES = $(commands) %D%/kith.c
kith_parse_SOURCES = $(commands) %D%/kith-parse.c
