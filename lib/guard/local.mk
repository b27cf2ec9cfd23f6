libkith_a_SOURCES += \
	%D%/facts.c %D%/guard.c %D%/guard.h %D%/guard_impl.h %D%/notes.c \
	%D%/notes.h
