#!/bin/sh
# No command reads or writes memory that is not its own, or keeps what it
# should give back; and what is hostile costs little time and memory.
# shellcheck source=tests/tap.sh
. "${TOP:-$(cd "$(dirname "$0")/../.." && pwd)}/tests/tap.sh"
net=$EXAMPLES/network
export KITH_TODAY=2026-06-01
mkdir "$tap_dir/bad" "$tap_dir/long" && cd "$tap_dir/bad" || exit 1

fill()
{
	head -c "$1" /dev/zero | tr '\0' "$2"
}

# Files that cannot be read, each for a reason of its own.
: >empty.yaml
printf 'name: Ada\n' >good.yaml
printf 'name: Z\374rich\n' >latin.yaml
printf 'name: A\0da\n' >nul.yaml
printf '\377\376n\0a\0m\0e\0:\0 \0A\0\n\0' >utf16.yaml
printf 'name: Ada\n\tcity: Boston\n' >tab.yaml
printf 'name: Ada\ncity: a\ncity: b\n' >twice.yaml
printf 'name: &a Ada\ngiven: *a\n' >alias.yaml
printf 'name: "Ada\n' >quote.yaml
printf '%%TAG ! tag:example.org,2026:\n---\nname: Ada\n' >tag.yaml
printf 'name: Ada\nrole: residnet\nlog:\n%s\n%s\n%s\n' \
	'  - 2026-02-30 met: never' '  - 2026-05-20 mett: no' '  - []' >log.yaml
{ printf 'name: Ada\nx: '; fill 40000 '['; } >nested.yaml
{ printf 'name: Ada\nx:\n'; yes -- - | head -n 40000 | tr '\n' ' '; } >items.yaml
{ printf 'name: Ada\nnotes: '; fill 5000000 a; } >large.yaml
{ echo 'name: Ada'; yes '%TAG !a! tag:example.org,2026:' | head -n 20000; } \
	>tags.yaml
{ printf 'name: Ada\nx: "'; fill 1000000 '\134'; } >escapes.yaml
{ printf 'name: Ada\nx: '; yes '{a: ' | head -n 200000 | tr -d '\n'; } >maps.yaml
mkdir folder.yaml
ln -s nowhere link.yaml

# And some that all commands read alike, up to the same line.
{ echo 'name: Ada'; seq 50000 | sed 's/.*/x&: &/'; } >../long/keys.yaml
{ echo 'name: Ada'; echo 'log:'; yes '  - 2026-05-20 sent: hello' |
	head -n 30000; } >../long/busy.yaml

# And lines.
{
	printf '%s\n' '{"name":"Ada"}' '{' '[]' '"' '{"a":1,"a":2}' '{"name":7}' \
		'{"name":"A\\ud800"}' '{"name":"A","log":[1,{"date":2}]}' null
	printf '{"name":"\374"}\n{"name":"\0"}\n'
	printf '{"x":'
	fill 40000 '['
	printf '\n{"name":"'
	fill 2000000 a
	printf '"}\n{"name":"last"'
} >lines

# under_valgrind STATUS COMMAND...: nothing wrong, and that exit status.
under_valgrind()
{
	want=$1
	shift
	valgrind -q --error-exitcode=99 --leak-check=full \
		--errors-for-leak-kinds=definite,indirect \
		--log-file="$tap_dir/valgrind" "$@" >"$tap_dir/out" \
		2>"$tap_dir/err"
	got=$?
	cat "$tap_dir/valgrind"
	echo "status $got, not $want: $*"
	[ "$got" -eq "$want" ]
}

# costs SECONDS KIB COMMAND...: it takes no more time and memory.
costs()
{
	"$PYTHON" -c '
import resource, subprocess, sys
seconds, kib = float(sys.argv[1]), int(sys.argv[2])
subprocess.run(sys.argv[3:], stdout=subprocess.DEVNULL,
               stderr=subprocess.DEVNULL)
used = resource.getrusage(resource.RUSAGE_CHILDREN)
time = used.ru_utime + used.ru_stime
memory = used.ru_maxrss // (1024 if sys.platform == "darwin" else 1)
print(f"{time:.2f} s of {seconds}, {memory} KiB of {kib}")
sys.exit(time > seconds or memory > kib)
' "$@"
}

# A build with sanitizers looks after its memory itself, and needs more.
is_sanitized()
{
	grep -q __asan_init "$BUILD/kith-parse"
}

why=
command -v valgrind >/dev/null || why='there is no valgrind'
is_sanitized && why='the build has sanitizers'

# clean TITLE STATUS COMMAND...
clean()
{
	if [ "$why" ]; then
		tap_skip "$1" "$why"
	else
		title=$1
		shift
		tap_run "$title" under_valgrind "$@"
	fi
}

clean 'parse: a network' 0 kith-parse "$net"
clean 'parse: as YAML' 0 kith-parse -o yaml "$net"
clean 'parse: as a table' 0 kith-parse -o text "$net"
clean 'parse: as a sheet of some fields' 0 \
	kith-parse -o csv -f name,log.type,last "$net"
clean 'parse: bad files' 2 kith-parse "$tap_dir/bad" "$tap_dir/long"
clean 'parse: bad lines' 2 kith-parse lines
clean 'parse: bad options' 2 kith-parse --no-such-option
clean 'filter: a network' 0 kith-filter -C "$net" \
	'role~/resid/i and (last:..-7d or not +img-alum)'
clean 'filter: bad files' 2 kith-filter -C "$tap_dir/bad" has:name
clean 'filter: a bad query' 2 kith-filter -C "$net" '(role:'
clean 'due: a network' 0 kith-due -C "$net" --all
clean 'due: as a plan' 0 kith-due -C "$net" --per-day 3 -o text
clean 'due: as a calendar' 0 kith-due -C "$net" -o ical
clean 'stats: a network' 0 kith-stats -C "$net" -o text
clean 'stats: as records' 0 kith-stats -C "$net" -n 0
clean 'stats: a to-do list' 0 kith-stats -C "$net" --gaps
clean 'stats: a picture' 0 kith-stats -C "$net" -o svg
clean 'stats: a table of two fields' 0 kith-stats -C "$net" --by role,stage
clean 'stats: bad files' 2 kith-stats "$tap_dir/bad"
clean 'stats: bad lines' 2 kith-stats lines
clean 'due: bad files' 2 kith-due "$tap_dir/bad"
clean 'due: bad lines' 2 kith-due lines
clean 'check: a network' 0 kith-check "$net"
clean 'check: bad files' 2 kith-check "$tap_dir/bad"
clean 'kith: a typo' 2 kith prase

# Those that write, in a network of their own.
mkdir "$tap_dir/new"
mine=$tap_dir/new/net
kith-filter -C "$net" role:resident >residents
clean 'init' 0 kith-init --no-git --no-input "$mine"
clean 'save: a stream' 0 kith-save -C "$mine" residents
clean 'save: known people' 0 kith-save -C "$mine" --update residents
clean 'add' 0 kith-add -C "$mine" 'Bo Ek' city=Oslo +apa met 'at lunch'
clean 'add: somebody who is there' 1 kith-add -C "$mine" 'Bo Ek'
kith-filter -C "$mine" role:resident >residents
clean 'log: all of a stream' 0 kith-log -C "$mine" - note x <residents
clean 'set: all of a stream' 0 kith-set -C "$mine" - +a city= <residents
clean 'set: a key that is none' 2 kith-set -C "$mine" bo ctiy=Oslo
clean 'undo' 0 kith-undo -C "$mine"
clean 'check: what can be mended' 0 kith-check --fix "$mine"

for file in *.yaml ../long/*.yaml lines; do
	title="${file##*/} costs at most a second and 64 MiB"
	if is_sanitized; then
		tap_skip "$title" 'the build has sanitizers'
	else
		tap_run "$title" costs 1 65536 kith-parse "$file"
	fi
done
tap_end
