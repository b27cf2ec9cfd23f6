#!/bin/sh
# Set up, build, and run the tests; the last line is 'N passed, N failed', or
# 'N passed, N failed, N skipped'.
#
#	sh tests/run.sh [--no-setup] [-d DIR] [NAME...]
#
# A NAME picks tests: 'parse' is every test of that name, 'unit/date' is one,
# 'property' is a folder. tests/README.md says what there is.

TOP=$(CDPATH='' cd -P -- "$(dirname -- "$0")/.." && pwd) || exit
export TOP
# shellcheck source=tests/setup.sh
. "$TOP/tests/setup.sh"

# Seconds of processor time for a process of a test, so that a test never fails
# because the machine has other things to do; and how long one that waits for
# what never comes may take.
limit=${KITH_TEST_CPU:-300}
patience=${KITH_TEST_WAIT:-3600}
jobs=3		# test files at a time: one of them waits for the disk

usage()
{
	echo "usage: sh tests/run.sh [--no-setup] [-d DIR] [NAME...]"
}

# finish PASSED FAILED SKIPPED: the end of every run.
finish()
{
	skips=
	[ "$3" -eq 0 ] || skips=", $3 skipped"
	echo "$1 passed, $2 failed$skips"
	[ "$2" -eq 0 ] && [ "$1" -gt 0 ]
	exit
}

# What must be the same on every machine.
settle_environment()
{
	unset KITH_DIR KITH_TODAY NO_COLOR MAKEFLAGS MFLAGS MAKELEVEL
	unset COLUMNS LINES LC_CTYPE LC_COLLATE LC_MESSAGES LANGUAGE
	LC_ALL=C.UTF-8
	TZ=UTC
	TERM=dumb
	EXAMPLES=$TOP/examples
	PATH=$BUILD:$PATH
	PYTHONDONTWRITEBYTECODE=1
	PYTHONPATH=$TOP/tests
	export LC_ALL TZ TERM EXAMPLES PATH PYTHONDONTWRITEBYTECODE PYTHONPATH
}

# Units come from the Makefile, which knows how to build them; they belong
# to the tests of kith, not to those of some other folder.
list_units()
{
	: >"$work/units"
	[ "$dir" = "$TOP/tests" ] || return 0
	"${MAKE:-make}" -s -C "$BUILD" print-unit-tests >"$work/made" &&
		sed -n 's/^unit-tests: //p' "$work/made" >"$work/units"
}

# A line 'NAME PATH' for each test; a name is FOLDER/STEM or a FILE.t. They are
# started in this order, and none of the last ones takes long.
list_tests()
{
	tr -s ' ' '\n' <"$work/units" | sed '/^$/d' | sort |
	while read -r unit; do
		echo "unit/${unit##*/} $BUILD/$unit"
	done
	for file in "$dir"/property/*.py "$dir"/checks/*.sh; do
		[ -e "$file" ] || continue
		name=${file%.*}
		echo "${name#"$dir"/} $file"
	done
	for file in "$dir"/*.t; do
		[ ! -e "$file" ] || echo "${file##*/} $file"
	done
}

# Of the tests on standard input, those that the arguments name, in order.
pick()
{
	if [ $# -eq 0 ]; then
		cat
		return
	fi
	while read -r name path; do
		stem=${name%.t}
		for want; do
			want=${want#tests/}
			want=${want%.t}
			want=${want%.py}
			want=${want%.sh}
			case /$stem/ in
			*/"${want%/}"/*)
				echo "$name $path"
				break
				;;
			esac
		done
	done
}

# run_test FOLDER NAME PATH: what it prints, its status and its time go to
# files in FOLDER. The test runs in an empty folder and has no other TMPDIR.
run_test()
{
	mkdir "$1/tmp"
	into=$1
	start=$(date +%s)
	case $2 in
	*.t)
		set -- "$PYTHON" "$TOP/tests/transcript" "$3"
		;;
	property/*)
		set -- "$PYTHON" "$3"
		;;
	checks/*)
		set -- sh "$3"
		;;
	*)
		# shellcheck disable=SC2086 # a command and its arguments
		set -- ${KITH_EMULATOR-} "$3"
		;;
	esac
	[ -z "$timeout" ] || set -- "$timeout" -k 10 "$patience" "$@"
	(
		cd "$into/tmp" || exit
		# shellcheck disable=SC3045 # all shells we know have it
		ulimit -S -t "$limit"
		exec env "TMPDIR=$into/tmp" "$@"
	) </dev/null >"$into/out" 2>"$into/err" &
	echo $! >"$into/pid"
	wait $! 2>/dev/null
	echo "$? $(($(date +%s) - start))" >"$into/status"
	rm -f "$into/pid"
	chmod -R u+rwx "$into/tmp"
	rm -rf "$into/tmp"
}

# A worker takes the next test that no other has taken, and says its number
# on standard output when that is done.
worker()
{
	number=0
	while read -r name path; do
		number=$((number + 1))
		mkdir "$work/$number" 2>/dev/null || continue
		run_test "$work/$number" "$name" "$path"
		echo "$number"
	done <"$work/list"
}

run_tests()
{
	worker_number=0
	while [ "$worker_number" -lt "$jobs" ]; do
		worker &
		echo $! >"$work/worker$worker_number.pid"
		worker_number=$((worker_number + 1))
	done
	wait
}

# Read the TAP of one test: 'PASSED FAILED SKIPPED PROBLEM'. A test that does
# not keep the protocol, or ends badly without saying which case failed, has
# one failure more.
judge()
{
	awk -v status="$1" -v limit="$limit" -v patience="$patience" '
	{ line = tolower($0) }
	/^(not )?ok([ \t]|$)/ {
		seen++
		number = $0
		sub(/^(not )?ok[ \t]*/, "", number)
		if (number ~ /^[0-9]/ && number + 0 != seen)
			order = number + 0
		if (line ~ /#[ \t]*(skip|todo)/)
			skipped++
		else if (/^not/)
			failed++
		else
			passed++
	}
	/^1\.\.[0-9]+/ {
		plans++
		plan = substr($0, 4) + 0
		if (line ~ /#[ \t]*skip/)
			all = 1
	}
	/^Bail out!/ { bail = $0 }
	END {
		if (status == 152)
			problem = "killed; the limit is " limit \
				" seconds of processor time"
		else if (status == 124 || status == 137)
			problem = "killed after " patience " seconds"
		else if (bail)
			problem = bail
		else if (!plans)
			problem = "no plan"
		else if (plans > 1)
			problem = "more than one plan"
		else if (plan != seen)
			problem = "the plan says " plan ", " seen + 0 " ran"
		else if (order)
			problem = "case " order " is out of order"
		else if (!plan && !all)
			problem = "no case ran"
		if (status != 0 && problem)
			problem = problem ", exit status " status
		else if (status != 0 && !failed)
			problem = "exit status " status " after the last case"
		if (all && !seen)
			skipped++
		print passed + 0, failed + (problem != ""), skipped + 0, problem
	}' "$2"
}

# The failed cases with what they say, then what went to standard error.
details()
{
	[ -z "$2" ] || echo "$2"
	awk '
	/^(not )?ok([ \t]|$)/ {
		show = /^not/ && tolower($0) !~ /#[ \t]*(skip|todo)/
	}
	/^(not ok|#|Bail out!)/ && show' "$1/out" | head -n 200
	tail -n 20 "$1/err"
}

# Why cases were skipped, each reason once.
reasons()
{
	sed -n 's/.*#[ 	]*[Ss][Kk][Ii][Pp][a-z]*[ 	]*//p' "$1/out" |
	awk '!seen[$0]++ { printf "%s%s", sep, $0; sep = "; " }'
}

# report_test NUMBER NAME: one line, and more about a failure.
report_test()
{
	status=1
	seconds=0
	if [ -f "$work/$1/status" ]; then
		read -r status seconds <"$work/$1/status"
	else
		mkdir -p "$work/$1"
		: >>"$work/$1/out"
		: >>"$work/$1/err"
	fi
	read -r passed failed skipped problem <<-EOF
		$(judge "$status" "$work/$1/out")
	EOF
	word=ok
	[ "$failed" -eq 0 ] || word=FAIL
	counts="$passed passed"
	[ "$failed" -eq 0 ] || counts="$counts, $failed failed"
	[ "$skipped" -eq 0 ] || counts="$counts, $skipped skipped"
	printf '%-5s %-28s %s, %s s\n' "$word" "$2" "$counts" "$seconds"
	[ "$skipped" -eq 0 ] ||
		printf '    skipped: %s\n' "$(reasons "$work/$1")"
	[ "$failed" -eq 0 ] ||
		details "$work/$1" "$problem" | sed 's/^/    /'
	all_passed=$((all_passed + passed))
	all_failed=$((all_failed + failed))
	all_skipped=$((all_skipped + skipped))
}

# Reports in the order of the list, whatever the order of the ends.
report()
{
	all_passed=0
	all_failed=0
	all_skipped=0
	next=1
	while read -r number; do
		: >"$work/$number/done"
		while [ -f "$work/$next/done" ]; do
			report_test "$next" "$(sed -n "${next}s/ .*//p" \
				"$work/list")"
			next=$((next + 1))
		done
	done
	total=$(wc -l <"$work/list")
	while [ "$next" -le "$total" ]; do
		report_test "$next" "$(sed -n "${next}s/ .*//p" "$work/list")"
		next=$((next + 1))
	done
	finish "$all_passed" "$all_failed" "$all_skipped"
}

# Interrupted: tests run in the background, where no key reaches them.
stop()
{
	trap - INT TERM HUP
	for pid in "$work"/worker*.pid "$work"/*/pid; do
		[ ! -f "$pid" ] || kill "$(cat "$pid")" 2>/dev/null
	done
	exit 130
}

clean()
{
	[ -d "$work" ] || return
	chmod -R u+rwx "$work"
	rm -rf "$work"
}

# Sets what the options say, and used: how many of the arguments they take.
options()
{
	set_up=yes
	dir=$TOP/tests
	used=$#
	while [ $# -gt 0 ]; do
		case $1 in
		--no-setup)
			set_up=no
			;;
		-d)
			[ $# -gt 1 ] || { usage >&2; exit 2; }
			shift
			dir=$(CDPATH='' cd -- "$1" && pwd) || exit 2
			;;
		-h|--help)
			usage
			exit 0
			;;
		--)
			shift
			break
			;;
		-*)
			usage >&2
			exit 2
			;;
		*)
			break
			;;
		esac
		shift
	done
	used=$((used - $#))
}

options "$@"
setup_build_dir
if [ "$set_up" = yes ]; then
	setup_install build run test || finish 0 1 0
	setup_drop_root "$TOP/tests/run.sh" "$@"
	setup_build all check-programs || finish 0 1 0
fi
setup_python yaml,icalendar,jsonschema || setup_python sys || {
	setup_say "there is no Python 3 to run the tests with"
	finish 0 1 0
}
shift "$used"

settle_environment
timeout=$(command -v timeout || command -v gtimeout)
work=$(mktemp -d "${TMPDIR:-/tmp}/kith-tests.XXXXXX") || exit
trap clean EXIT
trap stop INT TERM HUP
list_units || {
	setup_say "make print-unit-tests failed in '$BUILD'"
	finish 0 1 0
}
list_tests >"$work/all"
for name; do
	[ -n "$(pick "$name" <"$work/all")" ] || {
		setup_say "there is no test called '$name'"
		finish 0 1 0
	}
done
pick "$@" <"$work/all" >"$work/list"
run_tests | report
