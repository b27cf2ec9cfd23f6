#!/bin/sh
# A conference, from its program to what came of it, in a copy of
# examples/network: what it is for, what to type, and what it answers.
# It needs a kith that is installed or built (sh examples/tour.sh).

TOP=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd) || exit
PATH=${BUILD:-$TOP/build}:$PATH
unset KITH_DIR
tmp=$(mktemp -d "${TMPDIR:-/tmp}/kith-conference.XXXXXX") || exit
trap 'rm -rf "$tmp"' EXIT
cp -R "$TOP/examples/network" "$TOP/examples/forum-2026.ics" "$tmp" || exit
cd "$tmp/network" || exit
export PATH

command -v kith >/dev/null || {
	echo "conference.sh: there is no kith; see its first lines" >&2
	exit 1
}

status=0

# show DAY WHAT COMMAND: as if that were today.
show()
{
	printf '\n%s: %s\n$ %s\n' "$1" "$2" "$3"
	KITH_TODAY=$1 sh -c "$3" || status=1
}

show 2026-06-01 'Its program goes into the file of the forum.' \
	"kith parse -q --from ics --event new-england-img-forum \\
    ../forum-2026.ics | kith save -q --update
kith show new-england-img-forum | grep -A 9 sessions"

show 2026-06-01 'The brief is two pages for the pocket; where to be first.' \
	"kith draft -t brief new-england-img-forum |
  sed -n '/^Sessions/,/^\$/p' | head -n 10"

show 2026-06-09 'The first evening: everyone I met, in one line.' \
	"kith log -q kwame-asante-boadu eitan-bar-lev bridget-obrien \\
    met @new-england-img-forum 'after the panel: what they read first' &&
kith due --action follow-up kwame-asante-boadu --all -o text"

show 2026-06-10 'The second: one more, and somebody new.' \
	"kith log -q lucia-fontana-reyes met @new-england-img-forum 'her clinic' &&
kith add 'Dr. Rune Falk' role=resident program=mill-river \\
    met @new-england-img-forum 'how they chose their rank list'"

show 2026-06-12 'Who hears from me on which day, two a day, all in time.' \
	"kith filter log.event=new-england-img-forum |
  kith due --action follow-up --within 7d --per-day 2 -o text"

show 2026-06-14 'Written, and answered by one.' \
	"kith log -q kwame-asante-boadu rune-falk sent email 'one question' &&
kith log -q rune-falk replied 'come and see us' &&
kith due --action reply rune-falk -o text"

show 2026-06-20 'What came of it so far, and the goals.' \
	"kith set -q new-england-img-forum \\
    'met_goals+=offer help to at least one person' &&
kith stats --event new-england-img-forum -o text"

exit "$status"
