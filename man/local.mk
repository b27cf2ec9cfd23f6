manuals = \
	%D%/man1/kith.1 \
	%D%/man1/kith-diff.1 \
	%D%/man1/kith-add.1 \
	%D%/man1/kith-check.1 \
	%D%/man1/kith-draft.1 \
	%D%/man1/kith-due.1 \
	%D%/man1/kith-edit.1 \
	%D%/man1/kith-export.1 \
	%D%/man1/kith-filter.1 \
	%D%/man1/kith-init.1 \
	%D%/man1/kith-log.1 \
	%D%/man1/kith-merge.1 \
	%D%/man1/kith-parse.1 \
	%D%/man1/kith-rank.1 \
	%D%/man1/kith-save.1 \
	%D%/man1/kith-set.1 \
	%D%/man1/kith-show.1 \
	%D%/man1/kith-stats.1 \
	%D%/man1/kith-undo.1 \
	%D%/man5/kith-contact.5 \
	%D%/man5/kith-event.5 \
	%D%/man5/kith-policy.5 \
	%D%/man5/kith-program.5 \
	%D%/man5/kith-season.5 \
	%D%/man5/kith-stream.5 \
	%D%/man5/kith-template.5 \
	%D%/man7/kith-git.7 \
	%D%/man7/kith-import.7 \
	%D%/man7/kith.7 \
	%D%/man7/kith-query.7 \
	%D%/man7/kith-recipes.7
man_MANS = $(manuals)
CLEANFILES += $(manuals)
EXTRA_DIST += man

# in folders as man(1) wants them, so that they can be read before an install
make_manual = $(MKDIR_P) $(@D) && $(generate) man '$<' >$@.tmp && mv $@.tmp $@
$(manuals): $(generate)
%D%/man1/%: %D%/%
	$(AM_V_GEN)$(make_manual)
%D%/man5/%: %D%/%
	$(AM_V_GEN)$(make_manual)
%D%/man7/%: %D%/%
	$(AM_V_GEN)$(make_manual)
