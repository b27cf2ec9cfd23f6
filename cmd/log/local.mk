bin_PROGRAMS += kith-log
kith_log_SOURCES = \
	$(command) %D%/command.c \
	%D%/automatic.c %D%/entry.c %D%/hint.c %D%/journal.c %D%/journal.h \
	%D%/kith-log.c %D%/log.h %D%/log_impl.h %D%/mail.c %D%/message.c \
	%D%/message.h %D%/undo.c %D%/warn.c %D%/write.c

command_tables += %D%/command.c
