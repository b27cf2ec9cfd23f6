libkith_a_SOURCES += \
	%D%/due.c %D%/due.h %D%/plan.c %D%/rules.c %D%/why.c %D%/why.h
