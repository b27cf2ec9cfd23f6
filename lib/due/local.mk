libkith_a_SOURCES += \
	%D%/actions.c %D%/case.c %D%/dates.c %D%/due.c %D%/due.h \
	%D%/due_impl.h %D%/plan.c %D%/quota.c %D%/rules.c %D%/stages.c %D%/why.c
