# The tables of the code as completions, JSON Schema and manual pages.
noinst_PROGRAMS += %D%/generate
cmd_generate_generate_SOURCES = \
	$(check) $(columns) $(commands) $(tally) %D%/bash.c %D%/fish.c \
	%D%/generate.c %D%/generate.h %D%/json_schema.c %D%/json_schema.h \
	%D%/man.c %D%/man_fields.c %D%/man_impl.h %D%/roff.c %D%/shell.c \
	%D%/words.c %D%/words.h %D%/zsh.c
if NATIVE
generate = %D%/generate$(EXEEXT)
else
generate = $(KITH_GENERATE)
endif

pkgdata_DATA = %D%/schema.json
CLEANFILES += $(pkgdata_DATA)

# the same, for the commands that hand it out
CLEANFILES += %D%/schema.c
%D%/schema.c: $(generate)
	$(AM_V_GEN)$(generate) schema-c >$@.tmp && mv $@.tmp $@

%D%/schema.json: $(generate)
	$(AM_V_GEN)$(generate) schema >$@.tmp && mv $@.tmp $@
