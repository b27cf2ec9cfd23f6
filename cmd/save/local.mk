bin_PROGRAMS += kith-save
kith_save_SOURCES = \
	$(command) %D%/command.c \
	%D%/compare.c %D%/kith-save.c %D%/known.c %D%/save.c \
	%D%/save.h %D%/save_impl.h %D%/session_pair.c %D%/sessions.c \
	%D%/text.c

command_tables += %D%/command.c
