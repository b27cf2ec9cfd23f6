bin_PROGRAMS += kith-rank
kith_rank_SOURCES = \
	$(command) %D%/command.c \
	%D%/kith-rank.c %D%/profile.c %D%/profile.h %D%/shortlist.c \
	%D%/shortlist.h %D%/text.c %D%/text.h %D%/text_compare.c \
	%D%/text_impl.h %D%/text_questions.c

command_tables += %D%/command.c
