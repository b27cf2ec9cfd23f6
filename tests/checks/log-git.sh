#!/bin/sh
# What git sees after `kith log` of one entry on each contact of the example:
# one file, one line added, nothing else.
# shellcheck source=tests/tap.sh
. "${TOP:-$(cd "$(dirname "$0")/../.." && pwd)}/tests/tap.sh"
tap_git

KITH_TODAY=2026-06-01
export KITH_TODAY
net=$tap_dir/network

in_git()
{
	git -C "$net" "$@"
}

set_up()
{
	cp -R "$EXAMPLES/network" "$net" && chmod -R u+w "$net" &&
		in_git init -q . && in_git add -A && in_git commit -qm examples
}

# one_line ID PATH: the entry is one line of one file.
one_line()
{
	kith log -C "$net" "$1" note "a plain: remark"
	in_git diff --numstat >"$tap_dir/stat"
	printf '1\t0\t%s\n' "$2" >"$tap_dir/wanted"
	diff "$tap_dir/wanted" "$tap_dir/stat"
}

# Every contact, one after the other; those that fail are named.
each_contact()
{
	kith filter -C "$net" -l kind=contact >"$tap_dir/paths"
	while read -r path; do
		id=${path##*/}
		id=${id%.*}
		one_line "$id" "${path#"$net/"}" >"$tap_dir/one" 2>&1 || {
			echo "$id:"
			cat "$tap_dir/one"
		}
		kith log -C "$net" --undo || echo "$id: not undone"
		in_git diff --quiet || echo "$id: not as it was"
		in_git checkout -q .
	done <"$tap_dir/paths"
}

many=$(kith filter -C "$EXAMPLES/network" -c kind=contact)

all_at_once()
{
	kith filter -C "$net" kind=contact | kith log -C "$net" - note "to all"
	in_git diff --shortstat |
		grep -qx " $many files changed, $many insertions(+)" ||
		in_git diff --stat
}

if command -v git >/dev/null; then
	tap_run 'a copy of the example is under git' set_up
	tap_silent "one line in one file, for each of $many; undo" each_contact
	tap_silent 'one line in each file, all in one go' all_at_once
else
	tap_skip 'one line in one file' 'no git'
fi
tap_end
