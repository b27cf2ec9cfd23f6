#!/bin/sh
# The layers of lib/: includes point downwards only, each foreign library has
# one owner, and nothing but the command line prints, exits or reads the clock.
# shellcheck source=tests/tap.sh
. "${TOP:-$(cd "$(dirname "$0")/../.." && pwd)}/tests/tap.sh"
cd "$TOP" || exit 1

# The source files, as arguments for the functions below.
sources()
{
	find lib cmd -name '*.[ch]' | sort
}

# Each include of one of our headers: 'FILE FOLDER HEADER'S-FOLDER HEADER',
# the folders as paths from the top. Files of cmd/ name a header of their own
# folder without one.
includes()
{
	sources | xargs grep -n '^#include "' | awk -F '[:"]' '
	function folder(path) {
		sub(/\/[^\/]*$/, "", path)
		return path
	}
	# is it one of lib/, or of cmd/?
	function ours(path) {
		if (!(path in top))
			top[path] = system("test -f lib/" path) ? "cmd/" : "lib/"
		return top[path]
	}
	$4 == "config.h" { next }
	{
		from = folder($1)
		if ($4 !~ /\//)
			to = $4 == "commands.h" ? "cmd" : from
		else
			to = ours($4) folder($4)
		header = $4
		sub(/.*\//, "", header)
		print $1 ":" $2, from, to, header
	}'
}

# Includes that are not spelled '#include "FOLDER/HEADER.h"' for a header of
# ours, or '#include <HEADER.h>' for one of the system or a library that has an
# owner below: no other check sees them.
misspelled_includes()
{
	{
		sources
		sources | xargs grep -nE '^[[:blank:]]*#[[:blank:]]*include'
	} | awk -v own="$owned" '
	BEGIN {
		split("assert ctype dirent errno fcntl getopt inttypes limits linux/fs " \
			"poll pthread signal spawn stdalign stdarg stdbool " \
			"stddef stdint stdio stdlib string strings sys/file " \
			"sys/ioctl sys/random sys/socket sys/stat sys/syscall sys/types " \
			"sys/wait sys/xattr time unistd", names, " ")
		for (i in names)
			known[names[i] ".h"] = 1
		split(own, names, " ")
		for (i in names)
			known[names[i]] = 1
	}
	!/:/ {
		known[$0] = 1
		next
	}
	{
		line = $0
		sub(/^[^:]*:[^:]*:/, "", line)
		file = $0
		sub(/:.*/, "", file)
		folder = file
		sub(/[^\/]*$/, "", folder)
		split(line, part, /[<>"]/)
	}
	line ~ /^#include "[^"]*"/ && part[2] == "config.h" { next }
	line ~ /^#include "[a-z0-9_\/]*\.h"/ {
		for (i = split("lib/ cmd/ " folder, at, " "); i > 0; i--)
			if ((at[i] part[2]) in known)
				next
	}
	line ~ /^#include </ && part[2] in known { next }
	{ print }'
}

# Includes between folders of lib/ that do not go down. The order is the one
# of lib/README.md; folders of one level know nothing of each other.
upward_includes()
{
	includes | awk '
	BEGIN {
		level["lib/base"] = 1
		level["lib/value"] = 2
		level["lib/codec"] = level["lib/codec/yaml"] = 3
		level["lib/codec/mail"] = level["lib/codec/vcard"] = 3
		level["lib/model"] = 3
		level["lib/match"] = level["lib/query"] = 4
		level["lib/due"] = level["lib/rank"] = level["lib/store"] = 4
		level["lib/brief"] = level["lib/template"] = level["lib/cli"] = 5
		level["lib/reading"] = 5
		level["lib/guard"] = 6
	}
	$2 == $3 || $2 ~ /^cmd/ { next }
	!($2 in level) { print $1 ": " $2 " has no level"; next }
	!($3 in level) { print $1 ": includes " $3; next }
	level[$3] >= level[$2] { print $1 ": includes " $3 }'
}

# A command that includes another one; the generator reads everyone's tables.
commands_included()
{
	includes | awk '
	$2 ~ /^cmd/ && $3 ~ /^cmd\// && $2 != $3 && $2 != "cmd/generate" {
		print $1 ": includes " $3
	}'
}

# A private header that is included from another folder.
private_headers_included()
{
	includes | awk '$4 ~ /_impl\.h$/ && $2 != $3 { print $1 ": " $4 }'
}

# A file that its folder's local.mk does not name is never compiled, nor is one
# of a folder that Makefile.am does not include.
unlisted_files()
{
	sources | sed 's|[^/]*$|local.mk|' | uniq |
		xargs grep -H '%D%/' >"$tap_dir/named"
	sources | awk -v named="$tap_dir/named" '
	BEGIN {
		while ((getline line <named) > 0) {
			at = index(line, "/local.mk:")
			folder = substr(line, 1, at)
			line = substr(line, at + 10)
			if (line ~ /^#/)
				continue
			gsub(/[^-A-Za-z0-9_.\/%]/, " ", line)
			n = split(line, word, " ")
			for (i = 1; i <= n; i++)
				if (sub(/^%D%\//, "", word[i]))
					is_named[folder word[i]] = 1
		}
		while ((getline line <"Makefile.am") > 0)
			is_included[line] = 1
	}
	{
		folder = $0
		sub(/[^\/]*$/, "", folder)
		if (!($0 in is_named) ||
		    !(("include " folder "local.mk") in is_included))
			print
	}'
}

# foreign HEADER OWNER...: includes of it anywhere else.
foreign()
{
	header=$1
	shift
	sources | xargs grep -ln "^#include <$header>" |
	while read -r file; do
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
# shellcheck disable=SC2016 # an awk of xargs
calls()
{
	functions=$1
	shift
	for file in lib/*/*.c lib/*/*/*.c; do
		for exempt; do
			# shellcheck disable=SC2254 # so is this
			case $file in $exempt) continue 2 ;; esac
		done
		echo "$file"
	done | xargs awk -v functions="$functions" '
	BEGIN { call = "(^|[^_A-Za-z0-9>.])(" functions ")[ \t]*\\(" }
	{
		sub(/\/\/.*/, "")
		sub(/\/\*.*\*\//, "")
		gsub(/"[^"]*"/, "")
	}
	$0 ~ call { print FILENAME ":" FNR ":" $0 }'
}

# Files that do not begin as they should: config.h, then their own header.
# shellcheck disable=SC2016 # an awk of xargs
wrong_start()
{
	sources | grep '\.c$' | xargs awk '
	function finish()
	{
		if (file != "" && start !~ "^#include \"config.h\" #include " own)
			print file
	}
	FNR == 1 {
		finish()
		file = own = FILENAME
		start = ""
		seen = 0
		if (file ~ /\/(kith.*|generate)\.c$/)
			own = "[<\"]"
		else if (sub(/^lib\//, "\"", own))
			sub(/[^\/]*$/, "", own)
		else
			own = "\"[a-z_]*[.]h\""
	}
	/^#include/ && seen++ < 2 { start = start $0 " " }
	END { finish() }'
}

# Variables that outlive a call: state belongs into a struct.
# The index of the schema's table is made once and then only read; a process has
# one standard error, on which a line of progress is drawn or not.
file_state()
{
	sources | grep '^lib/.*\.c$' |
		xargs grep -nE '^[[:blank:]]*static [^()]*(;|= ?[^(]*)$' |
		grep -vE ':[[:blank:]]*static (const|struct [a-z_]+ \*?const) ' |
		grep -vE ':[[:blank:]]*static .*\bconst [a-z_]+(\[[^]]*\])* =' |
		grep -vE '^lib/model/schema\.c:[0-9]+:static [a-z_ ]+ slots' |
		grep -vE '^lib/cli/progress\.c:[0-9]+:static int drawn;'
	sources | grep '^lib/.*\.c$' |
		xargs grep -nE '^[a-z][a-z_ *]*[ *][a-z_]+(\[.*\])*( =.*)?;$' |
		grep -vE ':(static|const|typedef) '
}

# The headers of foreign libraries; each has its owner below.
owned='yaml.h pcre2.h utf8proc.h iconv.h csv.h'

tap_silent 'every include is one that these checks can read' misspelled_includes
tap_silent 'includes of lib/ point downwards only' upward_includes
tap_silent 'no command includes another' commands_included
tap_silent 'private headers stay in their folder' private_headers_included
tap_silent 'every file is named by the local.mk beside it' unlisted_files
tap_silent 'yaml.h is in lib/codec/yaml/ only' foreign yaml.h 'lib/codec/yaml/*'
tap_silent 'pcre2.h is in lib/base/regex.c only' foreign pcre2.h lib/base/regex.c
tap_silent 'utf8proc.h is in lib/base/text_impl.h only' \
	foreign utf8proc.h lib/base/text_impl.h
tap_silent 'iconv.h is in lib/base/charset.h only' \
	foreign iconv.h lib/base/charset.h
tap_silent 'csv.h is in lib/codec/csv*.c only' foreign csv.h 'lib/codec/csv*.c'
tap_silent 'only the pool of lib/cli starts threads' calls \
	pthread_create lib/cli/input_pool.c
tap_silent 'only the command line prints' calls \
	'v?f?printf|f?puts|f?putc|putchar|perror|fwrite' \
	lib/cli/cli.c lib/cli/clock.c lib/cli/say.c \
	lib/cli/options.c \
	lib/base/mem.c
tap_silent 'nothing exits, except where memory ran out' calls \
	'_?exit|abort|_Exit|quick_exit|assert' lib/base/mem.c
tap_silent 'only the command line reads the clock' calls \
	'time|gettimeofday|localtime(_r)?|gmtime(_r)?' lib/cli/clock.c
tap_silent 'and it and patterns, how long they have run' calls \
	clock_gettime lib/base/regex.c lib/cli/clock.c
tap_silent 'no function without bounds' calls \
	'gets|strcpy|strcat|sprintf|vsprintf|strtok|atoi|atol|alloca'
tap_silent 'a file begins with config.h and its own header' wrong_start
tap_silent 'lib/ keeps no state between calls' file_state
tap_end
