#!/bin/sh
# The manual pages: mandoc has no complaint, references and options are right,
# and the examples run.
# shellcheck source=tests/tap.sh
. "${TOP:-$(cd "$(dirname "$0")/../.." && pwd)}/tests/tap.sh"
work=$tap_dir
mkdir "$work/commands" || exit 1

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

# Nothing is left to insert, and mandoc has no complaint; it may not know the
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
	return "$missing"
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
	return "$missing"
}

# A reader who looks for what to type finds it on the first screen.
check_first_lines()
{
	mandoc -Tutf8 -Owidth=78 "$1" | col -bx | head -n 20 >"$work/first"
	grep -Eq '^ +([$%] |[a-z_]+: )' "$work/first" || {
		echo 'no example within the first 20 lines'
		return 1
	}
}

# Long options of COMMAND --help must be in PAGE.
check_options()
{
	"$1" --help >"$work/help" || return 1
	sed -n 's/^  [- ].[, ] --\([a-z][a-z-]*\).*/\1/p' "$work/help" |
		sort -u >"$work/options"
	sed 's/\\//g' "$2" | grep -Eo 'Fl -[a-z-]+( |$)' |
		tr -d ' ' | sed 's/^Fl-//' | sort -u >"$work/described"
	comm -23 "$work/options" "$work/described" |
		sed 's/^/no option --/' >"$work/missing"
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

# They are indented by 11 columns, and the prompt is two.
wide_commands()
{
	awk 'FNR > 1 && length > 67' "$work/commands/$1"-* 2>"$work/err"
}

# A copy of the examples, which may be read-only, with nothing else beside it;
# the one that is there, if no command has changed it.
copy_examples()
{
	[ "$(ls -A "$work/here" 2>"$work/err")" = examples ] &&
		diff -r "$TOP/examples" "$work/here/examples" >"$work/out" &&
		return
	rm -rf "$work/here" && mkdir "$work/here" &&
		cp -R "$TOP/examples" "$work/here/examples" &&
		chmod -R u+w "$work/here/examples"
}

run_command()
{
	copy_examples || return 1
	# fzf chooses and vim leaves by themselves
	(cd "$work/here" && FZF_DEFAULT_OPTS=--filter=lindqvist \
		VIMINIT='set nomore | autocmd VimEnter * qall!' \
		sh "$1") </dev/null >"$work/out" 2>"$work/err"
	got=$?
	wanted=$(sed -n '1s/^# //p' "$1")
	cat "$work/err"
	[ "$got" -eq "$wanted" ] && return 0
	echo "status $got, not $wanted"
	return 1
}

# Commands that have no manual or no test.
forgotten_files()
{
	for file in "$BUILD"/kith-*; do
		command=${file##*/kith-}
		case $command in *[!a-z]*) continue ;; esac
		for needed in "man/kith-$command.1" "tests/$command.t"; do
			[ -e "$TOP/$needed" ] || echo "$needed is missing"
		done
	done
}

list_pages >"$work/pages"
while read -r page; do
	file=$(find_page "$page")
	if tap_needs "$page is clean mdoc" mandoc; then
		tap_run "$page is clean mdoc" check_markup "$file"
	fi
	title="$page begins with an example"
	! tap_needs "$title" mandoc col ||
		tap_run "$title" check_first_lines "$file"
	tap_run "$page has the usual sections" check_sections "$file"
	tap_run "$page refers to pages that exist" check_references "$file"
	case $page in
	kith.7)
		title="$page is a lesson that works"
		! tap_needs "$title" git ||
			tap_run "$title" "$PYTHON" \
				"$TOP/tests/checks/lesson.py" "$TOP/man/$page"
		;;
	kith-*.1)
		tap_run "$page has every option" \
			check_options "${page%.1}" "$file"
		;;
	esac
	extract_commands "$file" "$page"
	tap_silent "$page has examples of 80 columns" wide_commands "$page"
done <"$work/pages"

tap_silent 'every command has a manual and a test' forgotten_files
tap_run 'kith.1 names every page, and kith help opens it' \
	check_front "$(find_page kith.1)"

for file in "$work"/commands/*; do
	title="$(basename "$file"): $(sed -n 2p "$file")"
	needed=
	for program in jq git mutt fzf vim tmux systemd-analyze remind \
			duckdb bash; do
		! grep -Eq "(^|[[:blank:]|&;])$program " "$file" ||
			needed="$needed $program"
	done
	# shellcheck disable=SC2086 # names are words
	! tap_needs "$title" $needed || tap_run "$title" run_command "$file"
done
tap_end
