libkith_a_SOURCES += \
	%D%/ask.c %D%/ask.h %D%/chart.c %D%/chart.h %D%/cli.c %D%/cli.h \
	%D%/cli_impl.h %D%/clock.c %D%/defaults.c %D%/defaults.h %D%/edit.c \
	%D%/edit.h %D%/editor.c %D%/editor.h %D%/entry.c %D%/entry.h \
	%D%/input.c %D%/input.h %D%/input_files.c %D%/input_impl.h \
	%D%/input_pool.c %D%/input_stream.c %D%/options.c %D%/output.c \
	%D%/output.h %D%/programs.c %D%/programs.h %D%/progress.c \
	%D%/progress.h %D%/rewrite.c %D%/rewrite.h %D%/say.c %D%/say.h \
	%D%/screen.c %D%/screen.h %D%/sort_buffer.c %D%/sort_buffer.h \
	%D%/table.c %D%/table.h %D%/targets.c %D%/targets.h %D%/term.c \
	%D%/term.h %D%/writer.c %D%/writer.h
