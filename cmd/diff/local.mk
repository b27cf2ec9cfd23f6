bin_PROGRAMS += kith-diff
kith_diff_SOURCES = \
	$(command) %D%/command.c \
	%D%/changes.c %D%/compare.c %D%/diff.h %D%/kith-diff.c %D%/report.c

command_tables += %D%/command.c
