libkith_a_SOURCES += \
	%D%/brief.c %D%/brief.h %D%/brief_impl.h %D%/open.c %D%/person.c \
	%D%/topics.c %D%/words.c
