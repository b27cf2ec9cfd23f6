libkith_a_SOURCES += \
	%D%/assign.c %D%/assign.h %D%/assign_impl.h %D%/assign_key.c \
	%D%/fact.c %D%/fact.h %D%/name.c %D%/name.h %D%/name_impl.h \
	%D%/name_say.c %D%/name_words.c %D%/policy.c %D%/policy.h \
	%D%/policy_load.c %D%/position.c %D%/position.h %D%/profile.c \
	%D%/profile.h %D%/profile_fields.c %D%/question.c %D%/question.h \
	%D%/schema.c %D%/schema.h %D%/schema_ahead.c %D%/schema_check.c \
	%D%/schema_cut.c %D%/schema_day.c %D%/schema_fields.c \
	%D%/schema_impl.h %D%/schema_lists.c %D%/schema_log.c \
	%D%/schema_normalize.c %D%/season.c %D%/season.h %D%/step.c %D%/step.h \
	%D%/summary.c %D%/summary.h %D%/typed.c %D%/typed.h %D%/typed_says.c \
	%D%/vocab.c %D%/vocab.h %D%/vocab_find.c
