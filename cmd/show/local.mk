bin_PROGRAMS += kith-show
kith_show_SOURCES = \
	$(command) %D%/command.c \
	%D%/card.c %D%/kith-show.c %D%/people.c %D%/people.h %D%/persons.c \
	%D%/show.h %D%/show_impl.h %D%/text.c %D%/textconv.c \
	%D%/timeline.c

command_tables += %D%/command.c
