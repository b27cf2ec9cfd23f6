libkith_a_SOURCES += \
	%D%/body.c %D%/head.c %D%/link.c \
	%D%/mail.h %D%/mail_impl.h %D%/mailbox.c %D%/mailbox.h %D%/read.c \
	%D%/read.h %D%/read_date.c %D%/read_words.c %D%/text.c %D%/write.c
