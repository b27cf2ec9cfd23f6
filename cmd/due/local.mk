bin_PROGRAMS += kith-due
kith_due_SOURCES = \
	$(command) %D%/command.c %D%/agenda.c %D%/agenda.h %D%/agenda_out.c \
	%D%/agenda_text.c %D%/kith-due.c %D%/programs.c %D%/programs.h

command_tables += %D%/command.c
