libkith_a_SOURCES += \
	%D%/ascii.h %D%/buf.c %D%/buf.h %D%/charset.c %D%/charset.h %D%/diag.c \
	%D%/diag.h %D%/file.c %D%/file.h %D%/mem.c %D%/mem.h %D%/regex.c \
	%D%/regex.h %D%/source.c %D%/source.h %D%/spool.c %D%/spool.h \
	%D%/str.c %D%/str.h %D%/str_map.c %D%/str_map.h %D%/suggest.c \
	%D%/suggest.h %D%/text.c %D%/text.h %D%/text_impl.h %D%/text_width.c \
	%D%/utf8.c %D%/utf8.h %D%/word.h

# Makes C of text files that are compiled in.
embed = %D%/embed.awk
EXTRA_DIST += $(embed)
