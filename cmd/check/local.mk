# the table of rules and what it needs; the generator reads it, too
check = \
	%D%/across.c %D%/check.c %D%/check.h %D%/check_impl.h %D%/report.c \
	%D%/rules.c %D%/rules.h %D%/rules_file.c %D%/rules_value.c

bin_PROGRAMS += kith-check
kith_check_SOURCES = \
	$(command) $(check) %D%/command.c %D%/kith-check.c

command_tables += %D%/command.c
