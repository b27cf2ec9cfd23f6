bin_PROGRAMS += kith-set
kith_set_SOURCES = \
	$(command) %D%/command.c \
	%D%/kith-set.c %D%/report.c %D%/set.h %D%/set_impl.h %D%/write.c

command_tables += %D%/command.c
