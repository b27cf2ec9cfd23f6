#!/bin/sh
# Run the tests that gain from more time, with as many rounds as the table says;
# hours of it. The exit status is 0 if all pass.
#
#	sh tests/long.sh [NAME...]
#
# A line is a test, as tests/run.sh calls it, and its rounds. What comes out is
# what tests/run.sh says of each.

table()
{
	cat <<'END'
unit/splice_random	100000
unit/yaml_ordinary	1000000
property/splice		20000
property/growth		8
property/expr_oracle	50000
property/skip		20000
property/due_oracle	40000
property/rank_oracle	20000
property/rank_moves	2000
property/shapes		100
property/patterns	9
property/faults		1000
property/replace	10000
property/kills		100000
property/undo		1000
property/set		100000
property/merge		10000
property/cards		5000
property/icaljs		5000
property/exports	5000
property/spreadsheet	5000
END
}

top=$(CDPATH='' cd -P -- "$(dirname -- "$0")/.." && pwd) || exit

# no limits: they are for a test that hangs
export KITH_TEST_CPU=1000000 KITH_TEST_WAIT=1000000

wanted()
{
	name=$1
	shift
	[ $# -gt 0 ] || return 0
	for one; do
		[ "$one" != "$name" ] || return 0
	done
	return 1
}

status=0
for line in $(table | tr -s '\t' '='); do
	wanted "${line%=*}" "$@" || continue
	echo "${line%=*}, ${line#*=} rounds:"
	ROUNDS=${line#*=} sh "$top/tests/run.sh" --no-setup "${line%=*}" ||
		status=1
done
exit $status
