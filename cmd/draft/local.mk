# compares texts, pure; its test uses it too
similar = %D%/similar.c %D%/similar.h

bin_PROGRAMS += kith-draft
kith_draft_SOURCES = \
	$(command) %D%/command.c $(similar) %D%/about.c %D%/ask.c %D%/batch.c \
	%D%/check.c %D%/draft.c %D%/draft.h %D%/draft_impl.h %D%/edit.c \
	%D%/explain.c %D%/fit.c %D%/fit.h %D%/gathering.c %D%/history.c \
	%D%/joint.c %D%/joint.h %D%/kith-draft.c %D%/missing.c %D%/next.c \
	%D%/occasion.c %D%/output.c %D%/path.c %D%/people.c %D%/phrase.c \
	%D%/place.c %D%/pledge.c %D%/prose.c %D%/sender.c %D%/sentence.c \
	%D%/school.c %D%/several.c %D%/slots.c %D%/slots.h %D%/summary.c \
	%D%/tty.c %D%/tty.h %D%/turn.c %D%/turn.h %D%/usage.c %D%/values.c \
	%D%/words.c %D%/words.h %D%/worker.c

command_tables += %D%/command.c
