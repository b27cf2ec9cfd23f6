# counts records, pure; its test and the generator use it too
tally = \
	%D%/tally.c %D%/tally.h %D%/tally_answers.c %D%/tally_by.c \
	%D%/tally_figures.c %D%/tally_give.c %D%/tally_growth.c \
	%D%/tally_impl.h %D%/tally_pipes.c %D%/tally_state.c \
	%D%/tally_store.c %D%/tally_timely.c

bin_PROGRAMS += kith-stats
kith_stats_SOURCES = \
	$(commands) $(tally) \
	%D%/kith-stats.c %D%/options.c %D%/report.h %D%/report_cross.c \
	%D%/report_gaps.c %D%/report_impl.h %D%/report_page.c \
	%D%/report_records.c %D%/report_svg.c %D%/report_text.c %D%/stats.h
