# what every command includes; each folder adds its options to the table
command = %D%/commands.h
command_tables =
commands = $(command) %D%/commands.c $(command_tables)

bin_PROGRAMS += kith
kith_SOURCES = $(commands) %D%/kith.c %D%/mentions.c %D%/mentions.h
