completions = %D%/kith.bash %D%/_kith %D%/kith.fish
noinst_DATA = $(completions)
CLEANFILES += $(completions)
EXTRA_DIST += $(completions:=.in)

%D%/kith.bash: %D%/kith.bash.in $(generate)
	$(AM_V_GEN)$(MKDIR_P) %D% && $(generate) bash '$(srcdir)'/$@.in \
		>$@.tmp && mv $@.tmp $@
%D%/_kith: %D%/_kith.in $(generate)
	$(AM_V_GEN)$(MKDIR_P) %D% && $(generate) zsh '$(srcdir)'/$@.in \
		>$@.tmp && mv $@.tmp $@
%D%/kith.fish: %D%/kith.fish.in $(generate)
	$(AM_V_GEN)$(MKDIR_P) %D% && $(generate) fish '$(srcdir)'/$@.in \
		>$@.tmp && mv $@.tmp $@

# bash and fish look for a file by the name of the command
install-data-local: $(completions)
	$(MKDIR_P) '$(DESTDIR)$(bashcompdir)' '$(DESTDIR)$(zshcompdir)' \
		'$(DESTDIR)$(fishcompdir)'
	$(INSTALL_DATA) %D%/kith.bash '$(DESTDIR)$(bashcompdir)/kith'
	$(INSTALL_DATA) %D%/_kith '$(DESTDIR)$(zshcompdir)/_kith'
	$(INSTALL_DATA) %D%/kith.fish '$(DESTDIR)$(fishcompdir)/kith.fish'
	for name in $(bin_PROGRAMS); do \
		test $$name != 'kith$(EXEEXT)' || continue; \
		ln -sf kith '$(DESTDIR)$(bashcompdir)'/$$name && \
		ln -sf kith.fish '$(DESTDIR)$(fishcompdir)'/$$name.fish || \
			exit; \
	done

uninstall-local:
	rm -f '$(DESTDIR)$(zshcompdir)/_kith'
	for name in $(bin_PROGRAMS); do \
		rm -f '$(DESTDIR)$(bashcompdir)'/$$name \
			'$(DESTDIR)$(fishcompdir)'/$$name.fish || exit; \
	done

uninstall-hook:
	-rmdir '$(DESTDIR)$(pkgdatadir)'
