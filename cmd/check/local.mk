# the table of rules and what it needs; the generator reads it, too
check = \
	%D%/across.c %D%/check.c %D%/check.h %D%/check_impl.h %D%/look.c \
	%D%/rules.c %D%/rules.h %D%/rules_file.c \
	%D%/rules_program.c %D%/rules_prose.c %D%/rules_value.c

bin_PROGRAMS += kith-check
kith_check_SOURCES = \
	$(commands) $(check) %D%/fix.c %D%/kith-check.c %D%/staged.c
nodist_kith_check_SOURCES = cmd/generate/schema.c

command_tables += %D%/command.c
