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

# tap_git: git as on any machine, with somebody to commit.
tap_git()
{
	GIT_CONFIG_GLOBAL=/dev/null GIT_CONFIG_NOSYSTEM=1
	GIT_AUTHOR_NAME=x GIT_AUTHOR_EMAIL=x@example.org
	GIT_COMMITTER_NAME=x GIT_COMMITTER_EMAIL=x@example.org
	export GIT_CONFIG_GLOBAL GIT_CONFIG_NOSYSTEM
	export GIT_AUTHOR_NAME GIT_AUTHOR_EMAIL
	export GIT_COMMITTER_NAME GIT_COMMITTER_EMAIL
	unset GIT_DIR GIT_INDEX_FILE GIT_WORK_TREE
}

# tap_needs TITLE COMMAND...: without one of them it skips the case and says
# false.
tap_needs()
{
	tap_title=$1
	shift
	for tap_command; do
		command -v "$tap_command" >/dev/null && continue
		tap_skip "$tap_title" "there is no $tap_command"
		return 1
	done
}

tap_end()
{
	printf '1..%d\n' "$tap_count"
	exit "$tap_failed"
}
