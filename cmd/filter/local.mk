bin_PROGRAMS += kith-filter
kith_filter_SOURCES = \
	$(commands) \
	%D%/kith-filter.c %D%/queries.c %D%/queries.h
