libkith_a_SOURCES += \
	%D%/keys.c %D%/match.c %D%/match.h %D%/match_impl.h
