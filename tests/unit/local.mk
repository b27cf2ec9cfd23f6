# A unit is one file of its own name; one that needs more says so below.
check_PROGRAMS += \
	%D%/calendar \
	%D%/date \
	%D%/diff \
	%D%/due \
	%D%/due_plan \
	%D%/expr \
	%D%/expr_fields \
	%D%/expr_refuse \
	%D%/expr_skip \
	%D%/guard \
	%D%/guard_reading \
	%D%/json \
	%D%/lexicon \
	%D%/mail \
	%D%/mail_read \
	%D%/mail_text \
	%D%/mailbox \
	%D%/match \
	%D%/name \
	%D%/policy \
	%D%/rank \
	%D%/replace \
	%D%/replace_faults \
	%D%/similar \
	%D%/splice \
	%D%/splice_awkward \
	%D%/splice_random \
	%D%/spool \
	%D%/summary \
	%D%/tally \
	%D%/str \
	%D%/template \
	%D%/text \
	%D%/utf8 \
	%D%/yaml \
	%D%/yaml_ordinary \
	%D%/yaml_write

# what is private to a command is compiled into its test
tests_unit_tally_SOURCES = %D%/tally.c $(tally)
tests_unit_similar_SOURCES = %D%/similar.c $(similar)

# compiled anew, so that its system calls fail when the test wants them to
tests_unit_replace_faults_SOURCES = %D%/replace_faults.c \
	%D%/faults.c %D%/faults.h lib/base/file.c lib/store/replace.c \
	lib/store/replace_attr.c lib/store/replace_lock.c \
	lib/store/replace_many.c lib/store/replace_own.c \
	lib/store/replace_path.c lib/store/replace_target.c \
	lib/store/replace_undo.c lib/store/undo.c
tests_unit_replace_faults_CPPFLAGS = $(AM_CPPFLAGS) \
	-include $(srcdir)/%D%/faults.h

# after a word that nothing else a make may say begins with
print-unit-tests:
	@echo unit-tests: $(check_PROGRAMS)

# the tests that gain from more time; hours of it
check-long: check-programs
	KITH_BUILD='$(abs_builddir)' sh '$(top_srcdir)/tests/long.sh'

.PHONY: check-long print-unit-tests
