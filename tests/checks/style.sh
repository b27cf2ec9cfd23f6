#!/bin/sh
# How the tree is written: format, lengths, words. Reads sources only.
# shellcheck source=tests/tap.sh
. "${TOP:-$(cd "$(dirname "$0")/../.." && pwd)}/tests/tap.sh"
cd "$TOP" || exit 1

c_files()
{
	find lib cmd tests -name '*.[ch]' ! -path '*/build/*' | sort
}

shell_files()
{
	find tests examples .ci -name '*.sh' | sort
	grep -l '^#!/bin/sh' .ci/* tests/* examples/* 2>/dev/null |
		grep -v '\.sh$'
}

# Everything that people wrote, aside from this file and what is no prose.
text_files()
{
	find lib cmd man tests examples .ci README.md Makefile.am \
		configure.ac -type f ! -path '*/corpus/*' ! -path '*/data/*' \
		! -path '*/runner-selftest/*' \
		! -name '*.pyc' ! -path tests/checks/style.sh | sort
}

# Every version lays some lines out otherwise: this one decides.
format_version=14
for format in clang-format-$format_version clang-format; do
	found=$($format --version 2>/dev/null |
		sed 's/.*version \([0-9]*\).*/\1/')
	[ "$found" != $format_version ] || break
done

misformatted()
{
	c_files | xargs "$format" --dry-run -Werror 2>&1 |
		sed -n 's/:[0-9]*:[0-9]*: error: .*//p' | sort -u
}

long_files()
{
	c_files | while read -r file; do
		lines=$(wc -l <"$file")
		[ "$lines" -lt 500 ] || echo "$file has $lines lines"
	done
}

# A function runs from a '{' to a '}' in the first column.
long_functions()
{
	c_files | while read -r file; do
		awk -v file="$file" '
		/^\{/ { start = NR }
		/^\}/ && start {
			if (NR - start - 1 >= 60)
				printf "%s:%d: %d lines\n", file, start,
					NR - start - 1
			start = 0
		}' "$file"
	done
}

# What is typed in a transcript, with its mark. In UTF-8, to count characters.
wide_commands()
{
	LC_ALL=C.UTF-8 grep -nE '^[$>] .{119}' tests/*.t
}

# A tab is eight columns.
wide_makefiles()
{
	find . -name local.mk ! -path './build/*' | while read -r file; do
		expand "$file" | grep -nE '.{81}' | sed "s|^|$file:|"
	done
}

headers_without_purpose()
{
	find lib cmd -name '*.h' | while read -r file; do
		head -n 1 "$file" | grep -q '^/\*' || echo "$file"
	done
}

# Functions that are called by their name look unused: SC2317, later SC2329.
run_shellcheck()
{
	shell_files | xargs shellcheck -x -f gcc -e SC2317,SC2329
}

# words REGEX: lines that hold one of those words.
words()
{
	text_files | xargs grep -nwE "$1"
}

foreign_spelling()
{
	text_files | grep -v '\.t$' | xargs grep -niE \
		"\\b(colour|behaviour|neighbour|\
favour|honour|centre\\b|programme|licence|cancelled|travell|modell|\
[a-z]+(alis|ognis|ganis|mmaris|inimis|aximis|ustomis)(e|es|ed|ing|ation))"
}

blanks_at_end()
{
	text_files | grep -v '\.t$' | xargs grep -nE '[[:blank:]]+$'
}

title='C is formatted as .clang-format says'
if [ "$found" = $format_version ]; then
	tap_silent "$title" misformatted
else
	tap_skip "$title" "clang-format $format_version decides; here is ${found:-none}"
fi
tap_silent 'a C file has under 500 lines' long_files
tap_silent 'a function has under 60 lines' long_functions
tap_silent 'a line of a command in a transcript has 120 columns' wide_commands
tap_silent 'a makefile has 80 columns' wide_makefiles
tap_silent 'a header begins by saying what it is for' headers_without_purpose
title='shellcheck has nothing to say'
if tap_needs "$title" shellcheck; then
	tap_silent "$title" run_shellcheck
fi
tap_silent 'nothing was left for later' words 'TODO|FIXME|XXX|HACK|WIP'
tap_silent 'no path of a machine' words '/(work|root)/[a-z]+.*'
tap_silent 'American spelling' foreign_spelling
tap_silent 'no blanks at the ends of lines' blanks_at_end
tap_end
