# counts records, pure; its test and the generator use it too
tally = \
	%D%/report_build.c %D%/report_sentences.c %D%/tally.c %D%/tally.h \
	%D%/tally_balance.c %D%/tally_cross.c %D%/tally_events.c \
	%D%/tally_growth.c %D%/tally_impl.h \
	%D%/tally_pipelines.c %D%/tally_programs.c %D%/tally_response.c \
	%D%/tally_state.c %D%/tally_store.c %D%/tally_timeliness.c \
	%D%/tally_yield.c

bin_PROGRAMS += kith-stats
kith_stats_SOURCES = \
	$(command) %D%/command.c $(tally) \
	%D%/kith-stats.c %D%/options.c %D%/report.h %D%/report_cross.c \
	%D%/report_gaps.c %D%/report_impl.h %D%/report_page.c \
	%D%/report_records.c %D%/report_svg.c %D%/report_text.c %D%/stats.h

command_tables += %D%/command.c
