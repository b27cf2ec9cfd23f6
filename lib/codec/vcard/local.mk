libkith_a_SOURCES += \
	%D%/read.c %D%/read.h %D%/read_impl.h %D%/text.c
