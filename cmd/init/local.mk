bin_PROGRAMS += kith-init
kith_init_SOURCES = \
	$(commands) \
	%D%/git.c %D%/hook.c %D%/init.c %D%/init.h %D%/init_impl.h \
	%D%/kith-init.c %D%/text.c
kith_init_CPPFLAGS = $(AM_CPPFLAGS) -DPKGDATADIR='"$(pkgdatadir)"'
