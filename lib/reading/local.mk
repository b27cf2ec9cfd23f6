libkith_a_SOURCES += \
	%D%/lexicon.c %D%/reading.c %D%/reading.h %D%/reading_impl.h \
	%D%/text.c
nodist_libkith_a_SOURCES += %D%/words.c
EXTRA_DIST += %D%/words.txt
CLEANFILES += %D%/words.c

# The words are a text file that is compiled in.
%D%/words.c: %D%/words.txt $(embed)
	$(AM_V_GEN)$(MKDIR_P) %D% && \
	(cd '$(srcdir)' && LC_ALL=C $(AWK) -v header=reading/reading_impl.h \
		-f $(embed) %D%/words.txt) >$@.tmp && mv $@.tmp $@
