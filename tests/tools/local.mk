# what tests run; no tests themselves
test_tools = %D%/append$(EXEEXT)
EXTRA_PROGRAMS += %D%/append
CLEANFILES += $(test_tools)
