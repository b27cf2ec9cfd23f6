bin_PROGRAMS += kith-edit
kith_edit_SOURCES = \
	$(commands) %D%/kith-edit.c

command_tables += %D%/command.c
