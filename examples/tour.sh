#!/bin/sh
# A short tour: install what the build needs, build, and ask the example
# network who is due. May be run again at once, and is then quick.

TOP=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd) || exit
# shellcheck source=tests/setup.sh
. "$TOP/tests/setup.sh"

status=0

# show WHAT COMMAND: say what it is for, what to type, and what it answers.
show()
{
	printf '\n%s\n$ %s\n' "$1" "$2"
	sh -c "$2" || {
		status=$?
		setup_say "that ended with status $status"
	}
}

setup_build_dir
setup_install build || exit
setup_drop_root "$TOP/examples/tour.sh" "$@"
setup_build all || exit

# The commands below are written as they would be typed in the top folder.
cd "$TOP" || exit
PATH=$BUILD:$PATH
export PATH
unset KITH_DIR KITH_TODAY

show 'A network is a folder of text files. How many people are in this one?' \
	'kith parse examples/network | kith filter -c kind=contact'

show 'Tools compose: the residents among them that are due on 1 June 2026.' \
	'kith parse examples/network | kith filter role:resident |
  kith due -o text --today 2026-06-01'

show 'And everyone who is due that day, soonest trouble first.' \
	'kith due -C examples/network --today 2026-06-01 -o text'

exit "$status"
