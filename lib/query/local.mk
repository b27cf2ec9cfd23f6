libkith_a_SOURCES += \
	%D%/expr.h %D%/expr_eval.c %D%/expr_hint.c %D%/expr_impl.h \
	%D%/expr_lex.c %D%/expr_parse.c %D%/expr_skip.c %D%/expr_term.c \
	%D%/expr_value.c %D%/order.c %D%/order.h
