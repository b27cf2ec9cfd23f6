#!/bin/sh
# The manual pages: mandoc finds nothing in them, they name each other rightly,
# say every option, and their examples run.
: "${TOP:=$(cd "$(dirname "$0")/../.." && pwd)}"
: "${BUILD:=$TOP/build}"

work=$(mktemp -d "${TMPDIR:-/tmp}/manuals.XXXXXX") || exit 1
trap 'rm -rf "$work"' EXIT
mkdir "$work/commands" || exit 1
count=0
failed=0

# case_ends STATUS TITLE: what went wrong stands in $work/said.
case_ends()
{
	count=$((count + 1))
	if [ "$1" -eq 0 ]; then
		printf 'ok %d - %s\n' "$count" "$2"
	else
		failed=1
		printf 'not ok %d - %s\n' "$count" "$2"
		sed 's/^/# /' "$work/said"
	fi
}

case_skipped()
{
	count=$((count + 1))
	printf 'ok %d - %s # SKIP %s\n' "$count" "$1" "$2"
}

# Names of all pages, as in 'kith-due.1'.
list_pages()
{
	for page in "$TOP"/man/*.[1-9]; do
		basename "$page"
	done | sort
}

# The built page.
find_page()
{
	echo "$BUILD/man/man${1##*.}/$1"
}

# Is all that was inserted there, and is mandoc content? It may not know the
# pages that a page refers to, and lines from the tables may be long.
check_markup()
{
	grep -n '@insert' "$1" >"$work/lint"
	mandoc -Tlint -Wstyle "$1" 2>"$work/err" |
		grep -v -e 'referenced manual not found' \
			-e 'input text line longer than 80 bytes' \
			>>"$work/lint"
	cat "$work/lint"
	[ ! -s "$work/lint" ]
}

check_sections()
{
	missing=0
	for section in NAME SYNOPSIS DESCRIPTION 'EXIT STATUS' EXAMPLES \
		'SEE ALSO'; do
		grep -qx ".Sh $section" "$1" && continue
		echo "no section $section"
		missing=1
	done
	return $missing
}

# Pages of the suite that a page names must be there.
check_references()
{
	sed -n 's/^\.\(It \)\{0,1\}Xr \(kith[^ ]*\) \([1-9]\).*/\2.\3/p' "$1" |
		sort -u >"$work/refs"
	comm -23 "$work/refs" "$work/pages" >"$work/unknown"
	sed 's/^/there is no page /' "$work/unknown"
	[ ! -s "$work/unknown" ]
}

# The front page names every other page, and kith help opens each.
check_front()
{
	missing=0
	mkdir "$work/bin" && cat >"$work/bin/man" <<'END' &&
#!/bin/sh
echo "$4.$3"
END
		chmod +x "$work/bin/man" || return 1
	while read -r page; do
		name=${page%.*}
		case $page in
		kith.1) topic=kith ;;
		kith.7) topic=tour ;;
		*) topic=${name#kith-} ;;
		esac
		[ "$page" = kith.1 ] ||
			grep -q "^\.\(It \)*Xr $name ${page##*.}" "$1" || {
			echo "kith.1 does not name $page"
			missing=1
		}
		got=$(PATH=$work/bin:$PATH kith help "$topic")
		[ "$got" = "$page" ] || {
			echo "kith help $topic opens '$got', not $page"
			missing=1
		}
	done <"$work/pages"
	return $missing
}

# Long options of COMMAND --help must be in PAGE.
check_options()
{
	"$1" --help >"$work/help" || return 1
	sed -n 's/^  [- ].[, ] --\([a-z][a-z-]*\).*/\1/p' "$work/help" |
		while read -r option; do
			sed 's/\\//g' "$2" | grep -Eq "Fl -$option( |\$)" ||
				echo "no option --$option"
		done >"$work/missing"
	cat "$work/missing"
	[ ! -s "$work/missing" ]
}

# Commands of PAGE into files: lines '$ ...' and the '> ...' after them, with
# the escapes of roff undone. The first line of a file says the status.
extract_commands()
{
	awk -v prefix="$work/commands/$2-" '
	function finish()
	{
		if (command == "")
			return
		status = 0
		if (match(command, /# status [0-9]+ *$/))
			status = substr(command, RSTART + 9) + 0
		gsub(/\\\(aq/, "\047", command)
		gsub(/\\\(dq/, "\"", command)
		gsub(/\\\(ga/, "`", command)
		gsub(/\\-/, "-", command)
		gsub(/\\&/, "", command)
		gsub(/\\e/, "\\", command)
		file = sprintf("%s%02d", prefix, ++n)
		printf "# %d\n%s\n", status, command >file
		close(file)
		command = ""
	}
	/^(\.D[l1] )?\$ / {
		finish()
		sub(/^(\.D[l1] )?\$ /, "")
		command = $0
		next
	}
	/^> / && command != "" {
		command = command "\n" substr($0, 3)
		next
	}
	{ finish() }
	END { finish() }' "$1"
}

run_command()
{
	# a copy: in a distribution they may be read-only
	rm -rf "$work/here" && mkdir "$work/here" &&
		cp -R "$TOP/examples" "$work/here/examples" &&
		chmod -R u+w "$work/here/examples" || return 1
	(cd "$work/here" && sh "$1") </dev/null >"$work/out" 2>"$work/err"
	got=$?
	wanted=$(sed -n '1s/^# //p' "$1")
	cat "$work/err"
	[ "$got" -eq "$wanted" ] && return 0
	echo "status $got, not $wanted"
	return 1
}

list_pages >"$work/pages"
while read -r page; do
	file=$(find_page "$page")
	if command -v mandoc >/dev/null; then
		check_markup "$file" >"$work/said"
		case_ends $? "$page is clean mdoc"
	else
		case_skipped "$page is clean mdoc" 'no mandoc'
	fi
	check_sections "$file" >"$work/said"
	case_ends $? "$page has the usual sections"
	check_references "$file" >"$work/said"
	case_ends $? "$page refers to pages that are there"
	case $page in
	kith.7)
		title="$page can be played from end to end"
		if command -v git >/dev/null; then
			"${PYTHON:-python3}" "$TOP/tests/checks/lesson.py" \
				"$TOP/man/$page" >"$work/said" 2>&1
			case_ends $? "$title"
		else
			case_skipped "$title" 'no git'
		fi
		;;
	kith-*.1)
		check_options "${page%.1}" "$file" >"$work/said"
		case_ends $? "$page has every option"
		;;
	esac
	extract_commands "$file" "$page"
done <"$work/pages"

check_front "$(find_page kith.1)" >"$work/said"
case_ends $? 'kith.1 names every page, and kith help opens it'

for file in "$work"/commands/*; do
	title="$(basename "$file"): $(sed -n 2p "$file")"
	missing=
	for program in jq git; do
		grep -Eq "(^|[[:blank:]|&;])$program " "$file" &&
			! command -v "$program" >/dev/null &&
			missing=$program
	done
	if [ -n "$missing" ]; then
		case_skipped "$title" "no $missing"
		continue
	fi
	run_command "$file" >"$work/said"
	case_ends $? "$title"
done

echo "1..$count"
exit "$failed"
