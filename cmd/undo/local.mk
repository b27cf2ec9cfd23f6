bin_PROGRAMS += kith-undo
kith_undo_SOURCES = $(command) %D%/command.c %D%/kith-undo.c

command_tables += %D%/command.c
