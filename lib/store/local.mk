libkith_a_SOURCES += \
	%D%/change.c %D%/change.h %D%/file_name.c %D%/file_name.h %D%/git.c \
	%D%/git.h %D%/network.c %D%/references.c %D%/references.h \
	%D%/replace.c %D%/replace.h %D%/replace_attr.c %D%/replace_impl.h \
	%D%/replace_lock.c %D%/replace_many.c %D%/replace_own.c \
	%D%/replace_path.c %D%/replace_target.c %D%/replace_undo.c \
	%D%/roster.c %D%/roster.h %D%/roster_find.c %D%/store.c \
	%D%/store.h %D%/undo.c %D%/undo.h
