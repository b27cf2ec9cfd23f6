#!/bin/sh
# Every figure of kith stats is counted a second time, by jq, from the stream;
# on the example, and on networks made up for it.
# shellcheck source=tests/tap.sh
. "${TOP:-$(cd "$(dirname "$0")/../.." && pwd)}/tests/tap.sh"
export KITH_TODAY=2026-06-01
cd "$tap_dir" || exit 1

"$PYTHON" "$TOP/tests/data/stats_network.py" 7 600 made
"$PYTHON" "$TOP/tests/bench/generate.py" --seed 3 400 large
mkdir none
echo 'me: {name: Nimali}' >none/kith.yaml

# profile NETWORK: `me` as JSON, all scalars text.
profile()
{
	"$PYTHON" -c '
import json, sys, yaml
settings = yaml.load(open(sys.argv[1], encoding="utf-8"), yaml.BaseLoader)
print(json.dumps((settings or {}).get("me") or {}))' "$1/kith.yaml"
}

# counted NETWORK SINCE UNTIL [EVENT]: by jq.
counted()
{
	kith-parse "$1" 2>/dev/null |
	jq -s -c --arg today 2026-06-01 --arg since "$2" --arg until "$3" \
		--arg event "${4:-}" \
		--argjson me "$(profile "$1")" -f "$TOP/tests/data/stats.jq" |
	jq -c . | sort
}

# figures OPTION...: by kith, in the same form; to add nothing makes 50.0 a 50,
# which jq 1.7 keeps otherwise.
figures()
{
	kith-stats -n 0 -o jsonl "$@" 2>/dev/null | jq -c \
		'def plain: if type == "number" then . + 0 else . end;
		 [.section, .group, (.id // .name), .count, .base,
		  (.percent // .value | plain)]' | sort
}

# with_jq TITLE COMMAND...: tap_run, where there is jq.
with_jq()
{
	! tap_needs "$1" jq || tap_run "$@"
}

# count_twice TITLE COMMAND...: the same, where Python reads YAML too.
count_twice()
{
	if "$PYTHON" -c 'import yaml' 2>/dev/null; then
		with_jq "$@"
	else
		tap_skip "$1" 'there is no PyYAML'
	fi
}

# agree NETWORK SINCE UNTIL OPTION...: both count the same, and something.
agree()
{
	counted "$1" "$2" "$3" >want
	net=$1
	shift 3
	figures "$@" "$net" >got
	wc -l want
	diff want got && [ "$(wc -l <want)" -gt 100 ]
}

# yields NETWORK EVENT: so do those of one event, the people in it aside.
yields()
{
	shared='select(.[4] != 0 and (.[4] or .[2] == "people"))'
	counted "$1" 1900-01-01 2100-01-01 "$2" | jq -c "$shared" >want
	figures --event "$2" "$1" | jq -c "$shared" >got
	diff want got && [ "$(grep -c yield want)" -ge 5 ]
}

for net in "$EXAMPLES/network" made large/network; do
	count_twice "all figures agree on ${net##"$EXAMPLES"/}" \
		agree "$net" 1900-01-01 2100-01-01
done
count_twice 'all figures agree from a day on' \
	agree made 2026-02-10 2100-01-01 --since 2026-02-10
count_twice 'all figures agree on two months' \
	agree made 2026-03-01 2026-04-30 --since 2026-03 --until 2026-04
count_twice 'what came of an event agrees on the example' \
	yields "$EXAMPLES/network" apa-2026
for event in forum webinar undated; do
	count_twice "what came of an event agrees: $event" yields made "$event"
done
count_twice 'all figures agree on a network of nobody' \
	agree none 1900-01-01 2100-01-01

# The order of the records is that of a stream with one thread, backward.
same_backward()
{
	kith-stats -n 3 -o "$1" made >files
	kith-parse made 2>/dev/null | sed '1!G;h;$!d' |
		kith-stats -C made -n 3 -o "$1" - >stream
	cmp files stream
}

for format in jsonl text svg; do
	tap_run "neither order nor threads change a figure: $format" \
		same_backward "$format"
done

# cross FIELDS VALUES: VALUES gives an array for each place of a record.
cross()
{
	kith-stats --by "$1" -o jsonl made 2>/dev/null |
		jq -c '[.[] | if type == "number" then . + 0 else . end]' |
		sort >got
	kith-parse made 2>/dev/null | jq -s -c "
		def all: if . == null or . == \"\" or . == [] then [\"(none)\"]
			elif type == \"array\" then unique else [.] end | .[];
		map(select(.kind == \"contact\")) | length as \$n
		| [.[] | $2] | group_by(.)[]
		| .[0] + [length, \$n, ((2000 * length + \$n) / (2 * \$n)
			| floor) / 10]" | sort >want
	diff want got && [ -s got ]
}

with_jq 'a table of two fields' cross role,stage \
	'[(.role | all), .summary.stage]'
with_jq 'values of a list count one by one' cross interests \
	'(.interests | all) | [.]'
# shellcheck disable=SC2016 # those are variables of jq
with_jq 'lists in both fields' cross mentor,interests \
	'[(.mentor | all)] as $m | [(.interests | all)] as $i | $m[]
	 | [., $i[]] | .[0] as $one | .[1:][] | [$one, .]'

# What has no base says so, in every format.
nothing_of_nothing()
{
	for format in text json jsonl yaml tsv csv svg; do
		kith-stats -o "$format" none >shown || return
		sed '/^Goals/,$d' shown | grep -n -i -w 'nan\|inf\|0 %\|0\.0' && return 1
	done
	kith-stats -o jsonl none | jq -e -s \
		'all(.percent == null and .value == null)'
	kith-stats -o text none response | grep -q 'none yet'
}
with_jq 'a base of zero is none yet, never a number' nothing_of_nothing

# A share has its base: in the row, or in the title above it.
with_jq 'every percentage of a record has its base' sh -c \
	'kith-stats -n 0 -o jsonl made | jq -e -s \
		"map(select(.percent != null)) |
		 length > 50 and all(.base > 0 and .count <= .base)"'
tap_run 'every percentage of a page has its base' sh -c \
	'kith-stats -o text made | awk "
		/ of [0-9]+|of those|of messages|by person/ { base = 1 }
		/^\$/ { base = 0 }
		/[0-9] %/ && !/goal [0-9]+ %\$/ && !base { print; bad = 1 }
		END { exit bad }"'

# Whatever has a goal says what to do below it, and only there.
told()
{
	kith-stats -n 0 -o jsonl "$1" 2>/dev/null | jq -e -s '
		map(select(.goal) | . + {reached:
			(if .name == "on time" then .percent // 100
			 elif .value != null or .base == 0 and
				(.group == "total" or .section == "events")
			 then .value // .goal
			 else .count end)})
		| length > 10 and all((.reached < .goal) == (.todo != null))'
}
for net in "$EXAMPLES/network" made large/network none; do
	with_jq "a figure below its goal says what to do: ${net##"$EXAMPLES"/}" \
		told "$net"
done

# steps COMMAND...: processor instructions.
steps()
{
	valgrind --tool=callgrind --callgrind-out-file=/dev/null "$@" 2>&1 \
		>/dev/null | sed -n 's/.*Collected : //p'
}

# doubles KIND: what is twice as much takes about twice as many steps.
doubles()
{
	for n in 2000 4000; do
		"$PYTHON" - "$1" "$n" <<'END'
import os
import sys
kind, n = sys.argv[1], int(sys.argv[2])
os.makedirs(f"{kind}{n}")
with open(f"{kind}{n}/kith.yaml", "w") as f:
    names = ", ".join(f"topic {i}" for i in range(n))
    f.write(f"me: {{interests: [{names}]}}\n" if kind == "interests" else "{}")
with open(f"{kind}{n}.jsonl", "w") as f:
    for i in range(n if kind != "interests" else 40):
        f.write('{"name":"P","city":"town %d","interests":"topic %d",'
                '"log":[{"date":"2026-05-01","type":"met",'
                '"event":"e%d"}]}\n' % (i, i, i))
END
	done
	case $1 in
	interests) set -- "$1" coverage ;;
	cities) set -- "$1" --by city ;;
	*) set -- "$1" events ;;
	esac
	kind=$1
	shift
	once=$(steps kith-stats -C "${kind}2000" -o text "$@" "${kind}2000.jsonl")
	twice=$(steps kith-stats -C "${kind}4000" -o text "$@" \
		"${kind}4000.jsonl")
	echo "$once, then $twice"
	[ "$((twice * 10))" -lt "$((once * 24))" ]
}

for kind in interests cities events; do
	title="twice as many $kind take about twice as long"
	! tap_needs "$title" valgrind || tap_run "$title" doubles "$kind"
done

# fits WIDTH LOCALE TERM OPTION...: no line is wider than the terminal, by the
# columns that characters take; and no line has bytes that are not allowed.
fits()
{
	width=$1
	LC_ALL=$2 TERM=$3 NO_COLOR=1 "$BUILD/tests/tools/terminal" -w "$width" \
		kith-stats -C "$EXAMPLES/network" >page || return
	shift 3
	"$PYTHON" - "$width" "$@" <<'END'
import sys
import unicodedata
wide = 0
for line in open("page", encoding="utf-8"):
    line = line.rstrip("\n")
    columns = sum(0 if unicodedata.combining(c) or
                  unicodedata.category(c) in ("Mn", "Me", "Cf") else
                  2 if unicodedata.east_asian_width(c) in "WF" else 1
                  for c in line)
    wide = max(wide, columns)
    assert "\033" not in line and "^[" not in line, line
    assert line == line.rstrip(), repr(line)
    assert columns <= int(sys.argv[1]), line
    if "ascii" in sys.argv:
        assert not set("\u2588\u2500\u2581\u2192\u2026") & set(line), line
print(wide)
END
}

for width in 40 60 80 120 200; do
	tap_run "a page of $width columns fits" \
		fits "$width" C.UTF-8 xterm
done
tap_run 'plain ASCII in a C locale' fits 80 C xterm ascii
tap_run 'plain ASCII on a dumb terminal' fits 80 C.UTF-8 dumb ascii
tap_end
