bin_PROGRAMS += kith-log
kith_log_SOURCES = \
	$(command) %D%/command.c \
	%D%/automatic.c %D%/duplicate.c %D%/entry.c %D%/hint.c \
	%D%/kith-log.c %D%/known.c %D%/known.h %D%/linkedin.c %D%/log.h \
	%D%/log_impl.h %D%/mail.c %D%/mail.h %D%/mail_entry.c \
	%D%/mail_files.c %D%/message.c %D%/message.h \
	%D%/warn.c %D%/whom.c %D%/write.c

command_tables += %D%/command.c
