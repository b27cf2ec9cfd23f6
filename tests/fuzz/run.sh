#!/bin/sh
# Builds every fuzz target with clang's libFuzzer and runs each for a while.
#
#	sh tests/fuzz/run.sh BUILD [NAME...]
#
# FUZZ_SECONDS says how long each runs (60). New inputs and crashes go to
# BUILD/tests/fuzz/NAME; the corpus in the tree is only read. A target FORMAT_WHAT
# takes corpus and dictionary of FORMAT.

TOP=$(CDPATH='' cd -- "$(dirname -- "$0")/../.." && pwd) || exit
if [ $# -lt 1 ]; then
	echo "usage: sh tests/fuzz/run.sh BUILD [NAME...]" >&2
	exit 2
fi
build=$1
shift

all_names()
{
	for file in "$TOP"/tests/fuzz/*.c; do
		basename "$file" .c
	done
}

# What a target needs of the command of its name, if there is one.
command_files()
{
	[ ! -d "$TOP/cmd/$1" ] || find "$TOP/cmd/$1" -name '*.c' \
		! -name "kith-$1.c" ! -name command.c
}

# $1: builds its program in $work.
build_target()
{
	# shellcheck disable=SC2046 # files and flags are words
	clang -std=c11 -g -O1 -fsanitize=fuzzer,address,undefined \
		-fno-sanitize-recover=all -I"$build" -I"$TOP/lib" \
		-I"$TOP/cmd" "$TOP/tests/fuzz/$1.c" $(command_files "$1") \
		$(find "$TOP/lib" -name '*.c') \
		$(find "$build/lib" -name '*.c') -o "$work/run" \
		$(pkg-config --cflags --libs yaml-0.1 libpcre2-8 libutf8proc) \
		-lcsv -lpthread
}

run_target()
{
	name=$1
	format=${name%%_*}
	set -- "$work/new"
	[ ! -d "$TOP/tests/fuzz/corpus/$format" ] ||
		set -- "$@" "$TOP/tests/fuzz/corpus/$format"
	[ ! -f "$TOP/tests/fuzz/$format.dict" ] ||
		set -- "$@" -dict="$TOP/tests/fuzz/$format.dict"
	"$work/run" -max_total_time="${FUZZ_SECONDS:-60}" \
		-artifact_prefix="$work/" "$@" >"$work/log" 2>&1
}

status=0
# shellcheck disable=SC2046 # names are words
[ $# -gt 0 ] || set -- $(all_names)
for target; do
	work=$build/tests/fuzz/$target
	mkdir -p "$work/new"
	build_target "$target" || exit 2
	if run_target "$target"; then
		echo "ok    fuzz/$target"
	else
		echo "FAIL  fuzz/$target: see $work/log"
		status=1
	fi
done
exit $status
