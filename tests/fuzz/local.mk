# needs clang with libFuzzer; FUZZ_SECONDS says how long for each reader
fuzz: all
	sh '$(top_srcdir)/%D%/run.sh' '$(abs_builddir)'

.PHONY: fuzz
