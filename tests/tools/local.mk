# what tests run; no tests themselves
test_tools = %D%/append$(EXEEXT) %D%/terminal$(EXEEXT)
EXTRA_PROGRAMS += %D%/append %D%/terminal
CLEANFILES += $(test_tools)

# needs root and debootstrap; FRESHFLAGS as tests/tools/fresh.sh --help says
check-fresh:
	sh '$(top_srcdir)/%D%/fresh.sh' $(FRESHFLAGS)

# other compilers and C libraries; PORTABLE names some of the cases
check-portable:
	sh '$(top_srcdir)/%D%/portable.sh' \
		-d '$(abs_builddir)/check-portable.tmp' $(PORTABLE)

# the public YAML test suite, which npm fetches
check-yaml-suite: check-programs
	sh '$(top_srcdir)/%D%/yaml_suite.sh' -d check-yaml-suite.tmp \
		'$(abs_builddir)'

.PHONY: check-fresh check-portable check-yaml-suite

# what property/letters writes for people to read
CLEANFILES += letters.txt
