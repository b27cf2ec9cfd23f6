#!/bin/sh
# Hostile patterns on fields of 64 KiB: the search ends, says why it gave up,
# and is trouble, never "no match". PCRE2's own limits see only some of them.
# shellcheck source=tests/tap.sh
. "${TOP:-$(cd "$(dirname "$0")/../.." && pwd)}/tests/tap.sh"
PATH=$BUILD:$PATH

# Of processor time, and far above what it should take: one for a field.
seconds=5

# record LENGTH TEXT: a record with notes of LENGTH bytes, TEXT over and over,
# and then one sign that spoils the match.
record()
{
	awk -v n="$1" -v text="$2" 'BEGIN {
		for (notes = text; length(notes) < n; )
			notes = notes notes
		printf "{\"name\":\"Ann\",\"notes\":\"%s\"}\n",
			substr(notes, 1, n - 1) "!"
	}'
}

# search PATTERN [OPTION...]: what kith-filter says of the record on standard
# input; sets $status.
search()
{
	pattern=$1
	shift
	# shellcheck disable=SC3045 # all shells we know have it
	(
		ulimit -S -t "$seconds"
		exec kith-filter "$@" -- "notes~/$pattern/"
	) >"$tap_dir/out" 2>"$tap_dir/err"
	status=$?
	cat "$tap_dir/out" "$tap_dir/err"
}

# gives_up LENGTH TEXT PATTERN [OPTION...]
gives_up()
{
	record "$1" "$2" >"$tap_dir/in"
	shift 2
	search "$@" <"$tap_dir/in"
	echo "status $status"
	[ "$status" -eq 2 ] && [ ! -s "$tap_dir/out" ] &&
		grep -Fq "'notes' cannot be searched for /$1/: " "$tap_dir/err"
}

# settles STATUS LENGTH TEXT PATTERN: status 0 or 1, without a message.
settles()
{
	wanted=$1
	record "$2" "$3" >"$tap_dir/in"
	shift 3
	search "$@" <"$tap_dir/in"
	echo "status $status"
	[ "$status" -eq "$wanted" ] && [ ! -s "$tap_dir/err" ]
}

# A record that is given up does not keep the others from being found.
goes_on()
{
	{
		record 65536 a
		printf '{"name":"Bo","notes":"aab"}\n'
	} >"$tap_dir/in"
	search '(a+)+$|b' -f name <"$tap_dir/in"
	[ "$status" -eq 2 ] && grep -q '"Bo"' "$tap_dir/out" &&
		! grep -q '"Ann"' "$tap_dir/out"
}

# Where memory is short, a limit still comes before it runs out.
in_little_memory()
{
	(
		# shellcheck disable=SC3045 # where there is such a limit
		ulimit -v 262144 2>/dev/null
		gives_up "$@"
	)
}

full=65536
for pattern in '(a+)+$' 'a*[cd]' '(a|b)*\d' '^(?:(a)|(c))*$'; do
	tap_run "$pattern on 64 KiB ends in trouble, with a message" \
		gives_up $full a "$pattern"
	tap_run "not $pattern is no match either" \
		gives_up $full a "$pattern" -v
	tap_run "$pattern in little memory" in_little_memory $full a "$pattern"
done
tap_run 'with letters of several bytes' gives_up 65535 é '(é+)+$'
tap_run 'in either case' gives_up $full aA '(?i)(a+)+$'
tap_run 'the other records are still searched' goes_on
tap_run 'a plain pattern searches all of 64 KiB' settles 0 $full a 'a!$'
tap_run 'and finds that it is not there' settles 1 $full ab 'c$'
tap_run 'a text over 64 KiB is not searched' gives_up 65537 a 'a!$'
tap_end
