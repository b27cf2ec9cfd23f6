#!/bin/sh
# What takes in other people's files takes twice as long for twice as much, by
# the processor's instructions.
# shellcheck source=tests/tap.sh
. "${TOP:-$(cd "$(dirname "$0")/../.." && pwd)}/tests/tap.sh"
export KITH_TODAY=2026-06-01
cd "$tap_dir" || exit 1
mkdir net
echo 'me: {linkedin: linkedin.com/in/me}' >net/kith.yaml
echo '{name: Ann Lee, linkedin: linkedin.com/in/ann}' >net/ann-lee.yaml

# lines COUNT FORMAT: a line for each number up to COUNT, after a head.
lines()
{
	case $2 in
	namesakes)
		seq 2 "$1" | sed 's/.*/{"name":"Bo Ek","institution":"Clinic &"}/' ;;
	sheet)
		echo 'Name,Institution'
		seq 2 "$1" | sed 's/.*/Bo Ek,Clinic &/' ;;
	messages)
		echo 'CONVERSATION ID,FROM,SENDER PROFILE URL,TO,RECIPIENT' \
			'PROFILE URLS,DATE,CONTENT'
		seq 2 "$1" | sed 's|.*|c&,A,linkedin.com/in/ann,B,linkedin.com/in/me,2026-05-01 00:00:00 UTC,&|' ;;
	esac
}

# doubles FORMAT COMMAND...: the file comes after the command.
doubles()
{
	format=$1
	shift
	for n in 1000 2000; do
		lines "$n" "$format" >"$format$n"
		valgrind --tool=callgrind --callgrind-out-file=/dev/null \
			"$@" "$format$n" 2>&1 >/dev/null |
			sed -n 's/.*Collected : //p' >"steps$n"
	done
	once=$(cat steps1000) twice=$(cat steps2000)
	echo "$once, then $twice"
	[ "$((twice * 10))" -lt "$((once * 24))" ]
}

# try TITLE FORMAT COMMAND...
try()
{
	title="twice as many $1"
	shift
	! tap_needs "$title" valgrind || tap_run "$title" doubles "$@"
}

try 'people of one name to save' namesakes kith-save -C net --dry-run
try 'people of one name in a sheet' sheet kith-parse --from csv
try 'messages of one contact' messages \
	kith-log -C net --from linkedin-messages --unknown
tap_end
