libkith_a_SOURCES += \
	%D%/guard.c %D%/guard.h %D%/guard_impl.h %D%/reading.c \
	%D%/text.c %D%/words.c
nodist_libkith_a_SOURCES += %D%/builtin.c
EXTRA_DIST += %D%/words.awk %D%/words.txt
CLEANFILES += %D%/builtin.c

# The words are a text file that is compiled in.
%D%/builtin.c: %D%/words.txt %D%/words.awk
	$(AM_V_GEN)$(MKDIR_P) %D% && LC_ALL=C $(AWK) \
		-f '$(srcdir)/%D%/words.awk' '$(srcdir)/%D%/words.txt' \
		>$@.tmp && mv $@.tmp $@
