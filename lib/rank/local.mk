libkith_a_SOURCES += \
	%D%/claim.c %D%/facts.c %D%/lead.c %D%/lead.h %D%/meet.c %D%/mine.c \
	%D%/rank.c %D%/rank.h %D%/rank_impl.h %D%/score.c %D%/settle.c \
	%D%/stray.c %D%/stray.h %D%/visa.c %D%/years.c
