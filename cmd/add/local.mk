bin_PROGRAMS += kith-add
kith_add_SOURCES = \
	$(command) %D%/command.c \
	%D%/add.h %D%/ask.c %D%/entry.c %D%/kith-add.c %D%/person.c %D%/words.c

command_tables += %D%/command.c
