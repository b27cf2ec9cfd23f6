# what the columns of other people's files mean; the manual is made from it
columns = %D%/columns.c %D%/columns.h %D%/program_columns.c

bin_PROGRAMS += kith-parse
kith_parse_SOURCES = \
	$(command) $(columns) \
	%D%/account.c %D%/account.h %D%/cell.c %D%/cell.h \
	%D%/cell_words.c %D%/program.c %D%/program.h %D%/program_days.c \
	%D%/program_impl.h %D%/program_patterns.c %D%/program_list.c \
	%D%/program_list.h %D%/program_visas.c %D%/card.c %D%/card.h \
	%D%/command.c %D%/foreign_day.c %D%/foreign_day.h %D%/import.c \
	%D%/import.h %D%/kith-parse.c %D%/person.c %D%/person.h \
	%D%/person_record.c %D%/sheet.c \
	%D%/sessions.c %D%/sessions.h \
	%D%/sessions_sheet.c %D%/sessions_text.c %D%/sheet.h %D%/sheet_head.c

command_tables += %D%/command.c
