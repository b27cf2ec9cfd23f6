#!/bin/sh
# examples/pipelines.sh runs, and every pipeline in it answers.
# shellcheck source=tests/tap.sh
. "${TOP:-$(cd "$(dirname "$0")/../.." && pwd)}/tests/tap.sh"

title='six pipelines run'
if tap_needs "$title" jq; then
	(cd "$tap_dir" && sh "$TOP/examples/pipelines.sh") \
		>"$tap_dir/first" 2>"$tap_dir/errors"
	tap_run "$title" test "$?" -eq 0
	tap_silent 'without a complaint' cat "$tap_dir/errors"
	tap_run 'there are six of them' \
	test "$(grep -c '^[1-6]\. ' "$tap_dir/first")" -eq 6
	sh "$TOP/examples/pipelines.sh" >"$tap_dir/second" 2>&1
	tap_run 'which is the same the next time' \
		cmp "$tap_dir/first" "$tap_dir/second"
fi
tap_end
