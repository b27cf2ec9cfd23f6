libkith_a_SOURCES += \
	%D%/date.c %D%/date.h %D%/diff.c %D%/diff.h %D%/message.c \
	%D%/message.h %D%/path.c %D%/path.h %D%/record.c %D%/record.h
