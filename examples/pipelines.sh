#!/bin/sh
# Six pipelines over examples/network, each a bit longer than the one before:
# what it is for, what to type in the top folder, and what it answers.
# They need jq, and a kith that is installed or built (sh examples/tour.sh).

TOP=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd) || exit
cd "$TOP" || exit
PATH=${BUILD:-$TOP/build}:$PATH
unset KITH_DIR
# the day as of which the examples are written; leave it out for today
KITH_TODAY=2026-06-01
tmp=$(mktemp -d "${TMPDIR:-/tmp}/kith-pipelines.XXXXXX") || exit
trap 'rm -rf "$tmp"' EXIT
export PATH KITH_TODAY tmp

for need in kith jq; do
	command -v "$need" >/dev/null || {
		echo "pipelines.sh: there is no $need; see its first lines" >&2
		exit 1
	}
done

status=0

# show WHAT COMMAND: a command that says nothing, or complains from anywhere in
# its pipes, has failed.
show()
{
	printf '\n%s\n$ %s\n' "$1" "$2"
	sh -c "$2" >"$tmp/answer" 2>"$tmp/complaints" || status=1
	cat "$tmp/answer"
	cat "$tmp/complaints" >&2
	if [ ! -s "$tmp/answer" ] || [ -s "$tmp/complaints" ]; then
		status=1
	fi
}

show '1. A stream of JSON is for any tool: who is in it, by role?' \
	"kith parse examples/network | jq -r '.role // .kind' |
  sort | uniq -c | sort -rn | head -n 5"

show '2. Residents with whom I have spoken or written, as a table.' \
	"kith filter -C examples/network role:resident 'exchanges>0' |
  kith parse -o text -f name,institution,last,exchanges"

show '3. Holes: programs that I read about and where I know nobody.' \
	"kith parse examples/network | jq -rs 'map(.program) as \$known | .[]
  | select(.kind == \"program\" and (.id | IN(\$known[]) | not)).name'"

show '4. Whom I owe an answer or thanks, and the last line of what we said.
Where this says tail, an editor may stand.' \
	"kith parse examples/network | kith due --action reply,thank -0 |
  xargs -0 -n 1 tail -n 1"

show '5. The coming week at three a day: a check list for the notebook, and
the same days in a calendar.' \
	"kith parse examples/network | kith filter kind=contact |
  kith due --within 7d --per-day 3 >\"\$tmp/week\"
jq -rs 'group_by(.due.planned)[:2][] | .[0].due.planned,
  (.[] | \"- [ ] \" + .due.action + \": \" + .name + \", \" + .due.why)
  ' \"\$tmp/week\"
kith due --within 7d --per-day 3 -o ical <\"\$tmp/week\" >\"\$tmp/week.ics\"
grep SUMMARY \"\$tmp/week.ics\" | head -n 3"

show '6. What came up since yesterday: for cron, which mails what is printed
and nothing else, or for a file under git, where the history is the diary.' \
	"for day in 2026-05-31 2026-06-01; do
  kith due -C examples/network --today \$day |
  jq -r '.name + \": \" + .due.action' | sort >\"\$tmp/\$day\"
done
comm -13 \"\$tmp/2026-05-31\" \"\$tmp/2026-06-01\""

exit "$status"
