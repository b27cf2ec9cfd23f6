libkith_a_SOURCES += \
	%D%/guard.c %D%/guard.h %D%/guard_impl.h \
	%D%/notes.c %D%/notes.h %D%/reading.c %D%/text.c %D%/words.c
nodist_libkith_a_SOURCES += %D%/builtin.c
EXTRA_DIST += %D%/words.txt
CLEANFILES += %D%/builtin.c

# The words are a text file that is compiled in.
%D%/builtin.c: %D%/words.txt $(embed)
	$(AM_V_GEN)$(MKDIR_P) %D% && \
	(cd '$(srcdir)' && LC_ALL=C $(AWK) -v header=guard/guard_impl.h \
		-f $(embed) %D%/words.txt) >$@.tmp && mv $@.tmp $@
