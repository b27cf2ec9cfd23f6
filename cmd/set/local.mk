bin_PROGRAMS += kith-set
kith_set_SOURCES = $(command) %D%/command.c %D%/kith-set.c

command_tables += %D%/command.c
