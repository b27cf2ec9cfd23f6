#!/bin/sh
# The calling sequences in the comments of headers compile: a header that
# shows how it is used has the right names, arguments and types.
#
# Lines of a comment that are indented by a tab are one sequence, if a line of
# them ends in ';' or '...'. In it '...' stands for a statement, after '=' for a value,
# after ',' for the other members. What the sequence does not declare itself
# has the type that `names` gives it.
# shellcheck source=tests/tap.sh
. "${TOP:-$(cd "$(dirname "$0")/../.." && pwd)}/tests/tap.sh"
cd "$TOP" || exit 1

# Declared, not defined: a header need not know the types of the others.
names()
{
	cat <<'END'
#include <stdbool.h>
#include <stddef.h>
extern bool reverse;
extern char **argv;
extern const char *dir, *file, *path, *root, *schema, *type;
extern const struct cli_command command_due;
extern int argc, *days, opt, per_day, r, today;
extern size_t count, i, k, limit, n;
extern struct arena arena;
extern struct buf body, key, out, subject;
extern struct cli cli;
extern struct diag diag;
extern struct due due;
extern struct input_item *item;
extern struct lexicon *lexicon;
extern struct network *net;
extern struct node *day, *entry, *me, *node;
extern struct output output;
extern struct policy policy;
extern struct record other, record;
extern struct str bytes, id, line, name, raw, text, title, value;
extern struct summary summary;
extern struct term term;
extern void *ctx;
END
}

# sequences HEADER: writes each to a file $tap_dir/LINE.c of its own.
sequences()
{
	rm -f "$tap_dir"/*.c
	awk -v header="${1#*/}" -v dir="$tap_dir" -v names="$(names)" '
	function end() {
		if (code ~ /(;|\.\.\.)\n/) {
			gsub(/= \.\.\./, "= 0", code)
			gsub(/, \.\.\./, "", code)
			gsub(/\.\.\./, ";", code)
			printf "#include \"%s\"\n%s\n%s\n%s%s}\n", header,
				names, "int sequence(void);",
				"int sequence(void)\n{\n", code \
				> (dir "/" from ".c")
		}
		code = ""
	}
	/^[ \t]*\*\t/ {
		sub(/^[ \t]*\*\t/, "")
		sub(/[ \t]*\/\/.*/, "")
		if (code == "")
			from = NR
		code = code $0 "\n"
		next
	}
	{ end() }' "$1"
}

# Are the sequences of header $1 right?
compile()
{
	status=0
	for source in "$tap_dir"/*.c; do
		line=${source##*/}
		# shellcheck disable=SC2086 # flags are several words
		${CC:-cc} -std=c11 -fsyntax-only -Wformat -Werror \
			-Wno-return-type -Wno-switch -Wno-unused-value \
			-Wno-empty-body -I lib -I cmd $flags \
			-include "$BUILD/config.h" "$source" && continue
		echo "in the sequence at $1:${line%.c}"
		status=1
	done
	return "$status"
}

flags=$(pkg-config --cflags yaml-0.1 libpcre2-8 2>/dev/null)
for header in $(find lib cmd -name '*.h' | sort); do
	sequences "$header"
	set -- "$tap_dir"/*.c
	[ ! -e "$1" ] || tap_run "$header" compile "$header"
done
tap_end
