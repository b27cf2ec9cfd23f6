libkith_a_SOURCES += \
	%D%/content.c %D%/content.h %D%/csv.c %D%/csv.h %D%/csv_read.c \
	%D%/csv_read.h %D%/ical.c %D%/ical.h %D%/ical_read.c %D%/ical_read.h \
	%D%/json.h %D%/json_plain.h %D%/json_read.c %D%/json_write.c \
	%D%/remind.c %D%/remind.h %D%/svg.c %D%/svg.h %D%/uuid.c %D%/uuid.h
