libkith_a_SOURCES += \
	%D%/check.c %D%/directory.c %D%/directory.h %D%/head.c %D%/lex.c \
	%D%/parse.c %D%/render.c %D%/template.h %D%/template_impl.h \
	%D%/value.c
nodist_libkith_a_SOURCES += %D%/builtin.c

# The templates are text files that are compiled in.
templates = \
	%D%/builtin/advice.tmpl %D%/builtin/advocacy.tmpl \
	%D%/builtin/again.tmpl %D%/builtin/aim.tmpl %D%/builtin/brief.tmpl \
	%D%/builtin/catch-up.tmpl %D%/builtin/chat.tmpl \
	%D%/builtin/chat-line.tmpl %D%/builtin/check-in.tmpl \
	%D%/builtin/connect.tmpl %D%/builtin/feedback.tmpl \
	%D%/builtin/follow-up.tmpl %D%/builtin/headline.tmpl \
	%D%/builtin/hello.tmpl %D%/builtin/interest.tmpl \
	%D%/builtin/intro.tmpl %D%/builtin/introduction.tmpl \
	%D%/builtin/letter.tmpl %D%/builtin/meeting.tmpl \
	%D%/builtin/mentor.tmpl %D%/builtin/nudge.tmpl \
	%D%/builtin/observership.tmpl %D%/builtin/permission.tmpl \
	%D%/builtin/prepare.tmpl %D%/builtin/promise.tmpl \
	%D%/builtin/questions.tmpl %D%/builtin/reply.tmpl \
	%D%/builtin/research.tmpl %D%/builtin/salutation.tmpl \
	%D%/builtin/signature.tmpl %D%/builtin/thanks.tmpl \
	%D%/builtin/update.tmpl %D%/builtin/webinar.tmpl \
	%D%/builtin/who-i-am.tmpl
EXTRA_DIST += $(templates) %D%/embed.awk
CLEANFILES += %D%/builtin.c

%D%/builtin.c: $(templates) %D%/embed.awk %D%/local.mk
	$(AM_V_GEN)$(MKDIR_P) %D% && \
	(cd '$(srcdir)' && LC_ALL=C $(AWK) -f %D%/embed.awk $(templates)) \
		>$@.tmp && mv $@.tmp $@
