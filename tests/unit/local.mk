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
	%D%/mail \
	%D%/mail_read \
	%D%/mail_text \
	%D%/mailbox \
	%D%/match \
	%D%/name \
	%D%/policy \
	%D%/replace \
	%D%/replace_faults \
	%D%/similar \
	%D%/splice \
	%D%/splice_awkward \
	%D%/splice_random \
	%D%/summary \
	%D%/tally \
	%D%/str \
	%D%/template \
	%D%/text \
	%D%/utf8 \
	%D%/yaml \
	%D%/yaml_write

# what is private to a command is compiled into its test
tests_unit_tally_SOURCES = %D%/tally.c $(tally)
tests_unit_similar_SOURCES = %D%/similar.c $(similar)

# compiled anew, so that its system calls fail when the test wants them to
tests_unit_replace_faults_SOURCES = %D%/replace_faults.c \
	%D%/faults.c %D%/faults.h lib/base/file.c lib/store/replace.c \
	lib/store/replace_attr.c lib/store/replace_lock.c \
	lib/store/replace_own.c lib/store/replace_path.c \
	lib/store/replace_target.c lib/store/replace_undo.c lib/store/undo.c
tests_unit_replace_faults_CPPFLAGS = $(AM_CPPFLAGS) \
	-include $(srcdir)/%D%/faults.h

# after a word that nothing else a make may say begins with
print-unit-tests:
	@echo unit-tests: $(check_PROGRAMS)

# the tests that gain from more time: 100,000 edits, 10,000 kills
check-long: check-programs
	rm -rf check-long.tmp
	mkdir check-long.tmp
	ROUNDS=100000 tests/unit/splice_random
	cd check-long.tmp && TOP='$(abs_top_srcdir)' BUILD='$(abs_builddir)' \
		ROUNDS=20000 "$${PYTHON:-python3}" \
		'$(abs_top_srcdir)/tests/property/splice.py'
	cd check-long.tmp && BUILD='$(abs_builddir)' ROUNDS=10000 \
		PYTHONPATH='$(abs_top_srcdir)/tests' "$${PYTHON:-python3}" \
		'$(abs_top_srcdir)/tests/property/replace.py'
	rm -rf check-long.tmp

.PHONY: check-long print-unit-tests
