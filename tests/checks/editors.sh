#!/bin/sh
# What an editor shows: the schema that kith init writes, read by the language
# server for YAML, which editors share. It comes from npm, once, into the build
# directory.

# shellcheck source=tests/tap.sh
. "${TOP:-$(cd "$(dirname "$0")/../.." && pwd)}/tests/tap.sh"

version=1.15.0
cache=$BUILD/check-editors.tmp/$version
server=$cache/node_modules/.bin/yaml-language-server
title='an editor knows what files may hold'

tap_needs "$title" npm node || tap_end
if [ ! -x "$server" ] && ! npm install --silent --no-audit --no-fund \
	--prefix "$cache" "yaml-language-server@$version" >"$said" 2>&1; then
	tap_skip "$title" 'npm cannot install yaml-language-server'
	tap_end
fi

cd "$tap_dir" || exit 1
unset KITH_DIR
kith init -q --no-git --no-input net || exit 1
cd net || exit 1

findings()
{
	"$PYTHON" "$TOP/tests/checks/editors.py" "$server" "$@"
}

# finds EXPECTED FILE...: these findings, with their messages' first words.
finds()
{
	expected=$1
	shift
	findings "$@" >"$tap_dir/found"
	printf '%s' "$expected" >"$tap_dir/expected"
	cut -c 1-60 "$tap_dir/found" | diff "$tap_dir/expected" -
}

# put FILE [LINE...]: with the line that says where the schema is.
put()
{
	file=$1
	shift
	printf '%s\n' "# yaml-language-server: \$schema=.kith/schema.json" "$@" \
		>"$file"
}

{
	kith add -q Ann Lee role=fellow 'interests=sleep, trauma' \
		met @apa-2026 'at lunch'
	kith add -q --in far/off Bo Ek
	kith add -q --kind program Bayview visas=J-1
	kith add -q --kind event 'APA 2026' dates.start=2026-05-16
} >"$tap_dir/made"
# shellcheck disable=SC2046 # no blanks in them
tap_run 'no finding in what init and add make: each kind, and kith.yaml' \
	finds '' kith.yaml alex-example.yaml $(cat "$tap_dir/made")

put contact.yaml 'name: Cy Wu' 'status: married' 'log:' '- 2026-13-01 met'
tap_run 'a contact: a word that is none, a day that is none' finds \
'contact.yaml:3: Value is not accepted. Valid values: "prospe
contact.yaml:5: String does not match the pattern of "^[0-9]
' contact.yaml

put program.yaml 'kind: program' 'visas: J-1'
tap_run 'a program without a name' finds \
'program.yaml:2: Missing property "name".
' program.yaml

put event.yaml 'kind: event' 'name: E' 'dates: {start: May}'
tap_run 'an event: a day that is none' finds \
'event.yaml:4: String does not match the pattern of "^[0-9]{4
event.yaml:4: String is not a RFC3339 date.
' event.yaml

put kith.yaml 'policy:' '  windw: {nudge: 10-14}'
tap_run 'kith.yaml: a key of policy that is none' finds \
'kith.yaml:3: Property windw is not allowed.
' kith.yaml

# every file of the examples, as if init had made it
copy_examples()
{
	(cd "$EXAMPLES/network" && find . -name '*.yaml') >"$tap_dir/names"
	while read -r name; do
		depth=$(printf '%s' "${name#./}" | tr -cd / | sed 's|/|../|g')
		mkdir -p "$(dirname "$name")"
		{
			echo "# yaml-language-server:" \
				"\$schema=${depth}.kith/schema.json"
			cat "$EXAMPLES/network/$name"
		} >"$name"
	done <"$tap_dir/names"
}

rm -f ./*.yaml
copy_examples
# shellcheck disable=SC2046 # no blanks in them
tap_run 'no finding in the files of the examples' \
	finds '' $(cat "$tap_dir/names")

tap_end
