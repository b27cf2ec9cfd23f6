EXTRA_PROGRAMS += %D%/yaml_loop
tests_bench_yaml_loop_LDADD = $(YAML_LIBS)

# the figures of the design; BENCHFLAGS=--readme puts them into the READMEs
bench: all %D%/yaml_loop$(EXEEXT)
	"$${PYTHON:-python3}" '$(top_srcdir)/%D%/bench.py' \
		--build '$(abs_builddir)' $(BENCHFLAGS)

clean-local:
	rm -rf %D%/data %D%/yaml_loop$(EXEEXT) check-portable.tmp \
		check-yaml-suite.tmp check-editors.tmp

.PHONY: bench
