bin_PROGRAMS += kith-set
kith_set_SOURCES = $(command) %D%/command.c %D%/kith-set.c %D%/me.c %D%/me.h

command_tables += %D%/command.c
