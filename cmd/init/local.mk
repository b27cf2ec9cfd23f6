bin_PROGRAMS += kith-init
kith_init_SOURCES = \
	$(command) %D%/command.c \
	%D%/git.c %D%/hook.c %D%/init.c %D%/init.h %D%/init_impl.h \
	%D%/kith-init.c %D%/text.c
nodist_kith_init_SOURCES = cmd/generate/schema.c

command_tables += %D%/command.c
