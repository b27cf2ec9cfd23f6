#!/bin/sh
# The calling sequences in the comments of headers are up to date: each call of
# a function of ours has as many arguments as the function.
# shellcheck source=tests/tap.sh
. "${TOP:-$(cd "$(dirname "$0")/../.." && pwd)}/tests/tap.sh"
cd "$TOP" || exit 1

# Lines 'FILE: CALL has N arguments, not M'.
wrong_calls()
{
	# shellcheck disable=SC2046 # names of ours have no blanks
	"$PYTHON" "$TOP/tests/checks/headers.py" $(find lib cmd -name '*.h')
}

# The same of a header that is wrong on purpose, to see that it is found.
finds_wrong_call()
{
	cat >"$tap_dir/wrong.h" <<-'END'
		/*
		 * A thing.
		 *
		 *	thing_open(&t, "a, b", ',');
		 *	thing_close(&t);
		 */
		int thing_open(struct thing *t, const char *name, char c);
		void thing_close(struct thing *t, int flags);
	END
	"$PYTHON" "$TOP/tests/checks/headers.py" "$tap_dir/wrong.h" |
		grep -c 'thing_' | grep -qx 1
}

tap_silent 'calling sequences have the arguments of their functions' wrong_calls
tap_run 'a call with too few would be found' finds_wrong_call
tap_end
