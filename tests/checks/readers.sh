#!/bin/sh
# Other programs read what kith writes, and every value comes back the same:
# jq, Miller, Python; spreadsheets as Python's csv reads them; calendars.
# shellcheck source=tests/tap.sh
. "${TOP:-$(cd "$(dirname "$0")/../.." && pwd)}/tests/tap.sh"
cd "$EXAMPLES/network" || exit 1
export KITH_TODAY=2026-06-01
kith parse . >"$tap_dir/net.jsonl" || exit 1

# Besides the network: what is awkward in one format or another.
cat >"$tap_dir/odd.yaml" <<'END'
name: "Odd, \"quoted\"; and = more\\"
x-lines: "one\ntwo\n\n three\ttab"
x-like-numbers: [007, 1e3, -0, 0x1F, 1_000, ".5", "1,5", NaN, inf]
x-like-others: [yes, No, null, ~, true, 2026-05-18, 12:30:45, "", "=1+1"]
x-blanks: ["  before", "after  ", "	"]
x-signs: ["# no remark", "- no item", "? no key", "a: b", "*a", "&b", "!c", "%d", "@e", "`f", "[g", "{h", "|", ">"]
x-unicode: "é 李明 👩‍⚕️ \u202e \u0085 \u2028 \ufeff \e \0"
x-nothing:
x-none: []
x-empty: {}
x-deep: {a: {b: [{c: [d, {e: f}]}]}}
"x, key \"q\"": value
END
kith parse "$tap_dir/odd.yaml" >"$tap_dir/odd.jsonl" || exit 1
cat "$tap_dir/net.jsonl" "$tap_dir/odd.jsonl" >"$tap_dir/all.jsonl"

# same_as FILE: standard input holds the same records, as JSON Lines.
same_as()
{
	"$PYTHON" -c '
import itertools, json, sys
ours = [json.loads(line) for line in open(sys.argv[1], encoding="utf-8")]
theirs = [json.loads(line) for line in sys.stdin]
for a, b in itertools.zip_longest(ours, theirs):
    # pairs: a changed order is a difference too
    if json.dumps(a) != json.dumps(b):
        sys.exit(f"written {json.dumps(a)}\nread    {json.dumps(b)}")
' "$1"
}

by_python()
{
	kith parse "$tap_dir/all.jsonl" |
		same_as "$tap_dir/all.jsonl"
}

by_jq()
{
	jq -c . "$tap_dir/all.jsonl" | same_as "$tap_dir/all.jsonl"
}

by_miller()
{
	mlr --ijsonl --ojsonl cat "$tap_dir/net.jsonl" |
		same_as "$tap_dir/net.jsonl"
}

pretty()
{
	kith parse -o json "$tap_dir/all.jsonl" | jq -c '.[]' |
		same_as "$tap_dir/all.jsonl"
}

again()
{
	kith parse "$tap_dir/all.jsonl" |
		cmp - "$tap_dir/all.jsonl"
}

own_yaml()
{
	kith parse -o yaml "$tap_dir/all.jsonl" | kith parse |
		cmp - "$tap_dir/all.jsonl"
}

# What another YAML reader finds in the files: the same scalars, as text.
files_by_pyyaml()
{
	"$PYTHON" -c '
import json, sys, yaml
for line in open(sys.argv[1], encoding="utf-8"):
    ours = json.loads(line)
    with open(ours["file"], encoding="utf-8-sig") as file:
        theirs = yaml.load(file, yaml.BaseLoader)
    for key in ("id", "file", "summary", "log", "kind"):
        ours.pop(key, None), theirs.pop(key, None)
    if json.dumps(ours) != json.dumps(theirs):
        sys.exit(f"kith {json.dumps(ours)}\nyaml {json.dumps(theirs)}")
' "$tap_dir/net.jsonl"
}

# Each file, written as YAML and read again from a folder like this one.
yaml_round_trip()
{
	while IFS= read -r file; do
		mkdir -p "$tap_dir/again/$(dirname "$file")" &&
			kith parse -o yaml "$file" \
				>"$tap_dir/again/$file" || return
	done <"$tap_dir/paths"
	(cd "$tap_dir/again" && kith parse .) |
		cmp - "$tap_dir/net.jsonl"
}

yaml_by_pyyaml()
{
	kith parse -o yaml "$tap_dir/all.jsonl" | "$PYTHON" -c '
import json, sys, yaml
def as_text(v):
    if isinstance(v, dict):
        return {k: as_text(w) for k, w in v.items()}
    if isinstance(v, list):
        return [as_text(w) for w in v]
    return "" if v is None else str(v)
ours = [as_text(json.loads(line)) for line in open(sys.argv[1])]
theirs = list(yaml.load_all(sys.stdin.buffer.read(), yaml.BaseLoader))
for a, b in zip(ours, theirs):
    if a != b:
        sys.exit(f"written {json.dumps(a)}\nread    {json.dumps(b)}")
assert len(ours) == len(theirs), (len(ours), len(theirs))
' "$tap_dir/all.jsonl"
}

# sheet FORMAT: a row a record, a cell a field. TSV as its IANA registration
# has it, with \t \n \r and \\ for what would part cells.
sheet()
{
	kith parse -o "$1" -f "$fields" "$tap_dir/all.jsonl" \
		>"$tap_dir/sheet" || return
	"$PYTHON" -c '
import csv, json, re, sys
fields = sys.argv[2].split(",")
with open(sys.argv[3], encoding="utf-8", newline="") as file:
    if sys.argv[1] == "csv":
        rows = list(csv.reader(file))
    else:
        plain = {"t": "\t", "n": "\n", "r": "\r", "\\": "\\"}
        rows = [[re.sub(r"\\(.)", lambda m: plain[m[1]], cell)
                 for cell in line.split("\t")]
                for line in file.read().split("\n")[:-1]]
assert rows[0] == fields, rows[0]
records = [json.loads(line) for line in open(sys.argv[4], encoding="utf-8")]
assert len(rows) == len(records) + 1, (len(rows), len(records))
for row, record in zip(rows[1:], records):
    want = []
    for field in fields:
        value = record
        for key in field.split("."):
            value = (value or {}).get(key)
        if isinstance(value, list):
            value = "; ".join(v for v in value if v)
        want.append("" if value is None else str(value))
    assert row == want, (row, want)
' "$1" "$fields" "$tap_dir/sheet" "$tap_dir/all.jsonl"
}
fields=id,name,notes,x-lines,x-like-others,x-blanks,x-unicode,\
summary.exchanges,summary.stage

# Entries of a calendar: their days, titles and texts.
calendar()
{
	kith due -o ical . >"$tap_dir/due.ics" || return
	kith due . >"$tap_dir/due.jsonl" || return
	"$PYTHON" -c '
import datetime, json, sys, icalendar
day = datetime.timedelta(days=1)
with open(sys.argv[1], "rb") as file:
    data = file.read()
assert all(len(line) <= 75 for line in data.split(b"\r\n"))
events = icalendar.Calendar.from_ical(data).walk("VEVENT")
records = [json.loads(line) for line in open(sys.argv[2], encoding="utf-8")]
assert len(events) == len(records), (len(events), len(records))
assert len({event["UID"] for event in events}) == len(events)
for event, record in zip(events, records):
    due = record["due"]
    # one day each: the first, or today where that is past
    first = last = max(due["open"], sys.argv[3])
    assert record["name"] in event["SUMMARY"], (event, record)
    assert ("late" in event["SUMMARY"]) == (due["late"] > 0), (event, due)
    assert str(event["DESCRIPTION"]) == due["why"], (event, due)
    assert str(event["DTSTART"].dt) == first, (event, due)
    assert str(event["DTEND"].dt - day) == last, (event, due)
' "$tap_dir/due.ics" "$tap_dir/due.jsonl" "$KITH_TODAY"
}

# remind(1) has each, says when and why, finds no fault, and puts the titles alone
# into a calendar.
reminders()
{
	kith due -o remind . >"$tap_dir/due.rem" || return
	want=$(kith due --count .)
	remind -q -n "$tap_dir/due.rem" "$KITH_TODAY" >"$tap_dir/reminded" \
		2>"$tap_dir/faults"
	remind -q -s2 "$tap_dir/due.rem" "$KITH_TODAY" >"$tap_dir/months" \
		2>>"$tap_dir/faults"
	got=$(grep -Ec ' (today|tomorrow|in [0-9]+ days. time): .' \
		"$tap_dir/reminded")
	titles=$(grep -Ecv '(today|tomorrow|days. time): ' "$tap_dir/months")
	echo "$got reminders and $titles titles for $want tasks"
	cat "$tap_dir/faults"
	[ "$got" = "$want" ] && [ "$titles" = "$want" ] &&
		[ ! -s "$tap_dir/faults" ]
}

kith parse -l . >"$tap_dir/paths"
tap_run 'kith reads its own stream' again
title='jq reads the stream'
if tap_needs "$title" jq; then
	tap_run "$title" by_jq
	tap_run 'jq reads -o json' pretty
fi
title='Miller reads the stream'
if tap_needs "$title" mlr; then
	tap_run "$title" by_miller
fi
tap_run 'Python reads the stream' by_python
tap_run 'and its own YAML' own_yaml
tap_run '-o yaml of each file is the same record again' yaml_round_trip
title='PyYAML reads the same from the files'
if "$PYTHON" -c 'import yaml' 2>/dev/null; then
	tap_run "$title" files_by_pyyaml
	tap_run 'PyYAML reads -o yaml' yaml_by_pyyaml
else
	tap_skip "$title" 'there is no PyYAML'
fi
tap_run 'Python reads -o csv' sheet csv
tap_run 'Python reads -o tsv' sheet tsv
title='icalendar reads -o ical'
if "$PYTHON" -c 'import icalendar' 2>/dev/null; then
	tap_run "$title" calendar
else
	tap_skip "$title" 'there is no icalendar'
fi
title='remind reads -o remind'
if tap_needs "$title" remind; then
	tap_run "$title" reminders
fi
tap_end
