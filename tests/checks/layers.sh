#!/bin/sh
# The layers of lib/: includes point downwards only, each foreign library has
# one owner, and nothing but the command line prints, exits or reads the clock.
# shellcheck source=tests/tap.sh
. "${TOP:-$(cd "$(dirname "$0")/../.." && pwd)}/tests/tap.sh"
cd "$TOP" || exit 1

# Includes of a folder that is on the same level or above.
upward_includes()
{
	grep -n '^#include "' lib/*/*.[ch] | awk -F '[/:"]' '
	BEGIN {
		level["base"] = 1
		level["value"] = 2
		level["codec"] = level["logic"] = 3
		level["schema"] = level["edge"] = 4
	}
	$6 == "config.h" { next }
	!($2 in level) { print $0 ": a folder without a level"; next }
	!($6 in level) { print $0 ": give the folder below lib/"; next }
	$2 != $6 && level[$6] >= level[$2] { print }'
}

# Files of cmd/ that lib/ would depend on.
commands_included()
{
	grep -n '^#include "\(cmd/\|commands\.h\|completions/\)' lib/*/*.[ch]
}

# foreign HEADER OWNER...: includes of it anywhere else.
foreign()
{
	header=$1
	shift
	grep -ln "^#include <$header>" lib/*/*.[ch] cmd/*.[ch] \
		cmd/*/*.[ch] | while read -r file; do
		owned=no
		for owner; do
			# shellcheck disable=SC2254 # an owner is a pattern
			case $file in $owner) owned=yes ;; esac
		done
		[ "$owned" = yes ] || echo "$file includes <$header>"
	done
}

# Calls of the functions $1 (a regular expression) in lib/, other than in
# files that the rest of the arguments match; comments and texts aside.
calls()
{
	functions=$1
	shift
	for file in lib/*/*.c; do
		for exempt; do
			# shellcheck disable=SC2254 # so is this
			case $file in $exempt) continue 2 ;; esac
		done
		sed -e 's|//.*||' -e 's|/\*.*\*/||' -e 's/"[^"]*"//g' "$file" |
			grep -nE "(^|[^_[:alnum:]>.])($functions)[[:blank:]]*\\(" |
			sed "s|^|$file:|"
	done
}

# Files that do not begin as they should: config.h, then their own header.
wrong_start()
{
	for file in lib/*/*.c; do
		folder=${file%/*}
		folder=${folder#lib/}
		grep -h '^#include' "$file" | head -n 2 | tr '\n' ' ' |
			grep -q "^#include \"config.h\" #include \"$folder/" ||
			echo "$file"
	done
	for file in cmd/*.c cmd/completions/*.c; do
		grep -h '^#include' "$file" | head -n 1 |
			grep -q '"config.h"' || echo "$file"
	done
}

# Variables that outlive a call: state belongs into a struct.
# The index of the schema's table is made once and then only read.
file_state()
{
	grep -nE '^static [^()]*;$|^static [^()]*= ?[^(]*$' lib/*/*.c |
		grep -vE ':static (const|struct [a-z_]+ \*?const) ' |
		grep -vE ':static .*\bconst [a-z_]+(\[[^]]*\])* =' |
		grep -vE '^lib/logic/schema\.c:[0-9]+:static [a-z_ ]+ slots'
}

tap_silent 'includes point downwards only' upward_includes
tap_silent 'lib/ knows nothing of cmd/' commands_included
tap_silent 'yaml.h is in lib/codec/yaml*.c only' \
	foreign yaml.h 'lib/codec/yaml*.c'
tap_silent 'pcre2.h is in lib/logic/regex.c only' \
	foreign pcre2.h lib/logic/regex.c
tap_silent 'utf8proc.h is in lib/base/text.c only' \
	foreign utf8proc.h lib/base/text.c
tap_silent 'iconv.h is in lib/codec/mail_charset.h only' \
	foreign iconv.h lib/codec/mail_charset.h
tap_silent 'csv.h is in lib/codec/csv*.c only' foreign csv.h 'lib/codec/csv*.c'
tap_silent 'only the command line prints' calls \
	'v?f?printf|f?puts|f?putc|putchar|perror|fwrite' \
	'lib/edge/cli*.c' lib/base/mem.c
tap_silent 'nothing exits, except where memory ran out' calls \
	'_?exit|abort|_Exit|quick_exit|assert' lib/base/mem.c
tap_silent 'only the command line reads the clock' calls \
	'time|gettimeofday|localtime(_r)?|gmtime(_r)?' lib/edge/cli_clock.c
tap_silent 'and patterns, how long they have run' calls \
	clock_gettime lib/logic/regex.c
tap_silent 'no function without bounds' calls \
	'gets|strcpy|strcat|sprintf|vsprintf|strtok|atoi|atol|alloca'
tap_silent 'a file begins with config.h and its own header' wrong_start
tap_silent 'lib/ keeps no state between calls' file_state
tap_end
