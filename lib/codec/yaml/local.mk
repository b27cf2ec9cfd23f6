libkith_a_SOURCES += \
	%D%/bytes.c %D%/fault.c %D%/ordinary.c %D%/ordinary_impl.h \
	%D%/ordinary_value.c %D%/place.c %D%/plain.c %D%/read.c %D%/splice.c \
	%D%/splice.h %D%/splice_become.c %D%/splice_commit.c %D%/splice_edit.c \
	%D%/splice_impl.h %D%/splice_log.c %D%/splice_patch.c \
	%D%/splice_remove.c %D%/splice_replace.c %D%/splice_set.c \
	%D%/splice_span.c %D%/splice_style.c %D%/splice_write.c %D%/write.c \
	%D%/yaml.h %D%/yaml_impl.h
