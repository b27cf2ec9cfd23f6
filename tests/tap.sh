# shellcheck shell=sh
# For tests that are shell scripts: sourced, it counts cases and prints TAP
# (https://testanything.org). What a case has to say goes to the file $said.
#
#	. "$TOP/tests/tap.sh"
#	tap_run 'two is more than one' test 2 -gt 1
#	tap_skip 'three is more' 'cannot count that far'
#	tap_end

: "${TOP:=$(cd "$(dirname "$0")/../.." && pwd)}"
: "${BUILD:=$TOP/build}"
: "${EXAMPLES:=$TOP/examples}"
: "${PYTHON:=python3}"
PATH=$BUILD:$PATH
PYTHONPATH=$TOP/tests
export TOP BUILD EXAMPLES PYTHON PATH PYTHONPATH

tap_count=0
tap_failed=0
tap_dir=$(mktemp -d "${TMPDIR:-/tmp}/kith-check.XXXXXX") || exit 1
trap 'rm -rf "$tap_dir"' EXIT
said=$tap_dir/said

# tap_run TITLE COMMAND...: a case that passes if the command does; what it
# prints is shown if not.
tap_run()
{
	tap_title=$1
	shift
	tap_count=$((tap_count + 1))
	if "$@" >"$said" 2>&1; then
		printf 'ok %d - %s\n' "$tap_count" "$tap_title"
	else
		tap_failed=1
		printf 'not ok %d - %s\n' "$tap_count" "$tap_title"
		sed 's/^/# /' "$said"
	fi
}

# tap_silent TITLE COMMAND...: the same, if the command prints nothing.
tap_silent()
{
	tap_title=$1
	shift
	tap_run "$tap_title" tap_is_silent "$@"
}

tap_is_silent()
{
	"$@" >"$tap_dir/silent" 2>&1
	cat "$tap_dir/silent"
	[ ! -s "$tap_dir/silent" ]
}

# tap_skip TITLE WHY
tap_skip()
{
	tap_count=$((tap_count + 1))
	printf 'ok %d - %s # SKIP %s\n' "$tap_count" "$1" "$2"
}

# tap_needs TITLE COMMAND: skips the case, and says false, without it.
tap_needs()
{
	command -v "$2" >/dev/null && return
	tap_skip "$1" "there is no $2"
	return 1
}

tap_end()
{
	printf '1..%d\n' "$tap_count"
	exit "$tap_failed"
}
