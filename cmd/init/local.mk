bin_PROGRAMS += kith-init
kith_init_SOURCES = \
	$(command) %D%/command.c \
	%D%/git.c %D%/hook.c %D%/init.c %D%/init.h %D%/init_impl.h \
	%D%/kith-init.c %D%/text.c
kith_init_CPPFLAGS = $(AM_CPPFLAGS) -DPKGDATADIR='"$(pkgdatadir)"'

command_tables += %D%/command.c
