bin_PROGRAMS += kith-edit
kith_edit_SOURCES = \
	$(command) %D%/command.c %D%/kith-edit.c

command_tables += %D%/command.c
