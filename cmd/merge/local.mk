# the merge itself, pure; its tests use it too
merge = %D%/block.c %D%/flow.c %D%/match.c %D%/merge.c %D%/merge.h \
	%D%/merge_impl.h %D%/order.c %D%/put.c %D%/side.c

bin_PROGRAMS += kith-merge
kith_merge_SOURCES = \
	$(command) %D%/command.c $(merge) \
	%D%/kith-merge.c

command_tables += %D%/command.c
