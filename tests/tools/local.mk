# what tests run; no tests themselves
test_tools = %D%/append$(EXEEXT)
EXTRA_PROGRAMS += %D%/append
CLEANFILES += $(test_tools)

# needs root and debootstrap; FRESHFLAGS as tests/tools/fresh.sh --help says
check-fresh:
	sh '$(top_srcdir)/%D%/fresh.sh' $(FRESHFLAGS)

.PHONY: check-fresh
