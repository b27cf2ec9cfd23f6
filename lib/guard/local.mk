libkith_a_SOURCES += \
	%D%/asks.c %D%/guard.c %D%/guard.h %D%/guard_impl.h %D%/history.c \
	%D%/names.c %D%/number.c %D%/patterns.c %D%/rows.c %D%/rows.h \
	%D%/rows_ask.c %D%/rows_mentor.c %D%/rows_rank.c %D%/sentence.c \
	%D%/similar.c %D%/similar.h %D%/text.c %D%/titles.c
