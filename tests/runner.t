# The runner itself: a test that is wrong must never look right. The files of
# tests/runner-selftest that are run here are wrong on purpose, most of them.

= a right transcript passes
$ "$TOP/tests/transcript" "$TOP/tests/runner-selftest/good.t"
1..5
~ ok 1 - .*
~ ok 2 - .*
~ ok 3 - .*
~ ok 4 - .*
~ ok 5 - .*

= wrong output is found, and shown as a difference
$ "$TOP/tests/transcript" "$TOP/tests/runner-selftest/wrong-output.t"
1..6
not ok 1 - nothing came out
|# line 2: $ true
|# --- expected standard output
|# +++ what came out
|# -expected
not ok 2 - another line came out
|# line 6: $ printf '%s\n' one 2 three
|# --- expected standard output
|# +++ what came out
|#  one
|# -two
|# +2
|#  three
not ok 3 - too much came out
|# line 12: $ echo one; echo
|# --- expected standard output
|# +++ what came out
|#  one
|# +
not ok 4 - the newline at the end is missing
|# line 16: $ printf one
|# --- expected standard output
|# +++ what came out
|#  one
|# +\ no newline at the end
not ok 5 - a pattern covers the whole line
|# line 20: $ echo abcd; echo x
|# --- expected standard output
|# +++ what came out
|# -~ abc
|#  ...
ok 6 - this one is right
? 1

= a wrong exit status is found
$ "$TOP/tests/transcript" "$TOP/tests/runner-selftest/wrong-status.t"
1..3
not ok 1 - a command failed
|# line 2: $ exit 3
|# exit status 3, expected 0
not ok 2 - a command was to fail
|# line 5: $ true
|# exit status 0, expected 1
not ok 3 - a later command is right, the first is not
|# line 9: $ false
|# exit status 1, expected 0
? 1

= unexpected standard error is found, and so is missing standard error
$ "$TOP/tests/transcript" "$TOP/tests/runner-selftest/wrong-errors.t"
1..3
not ok 1 - standard error was to be empty
|# line 2: $ echo oops >&2
|# --- expected standard error
|# +++ what came out
|# +oops
not ok 2 - standard error was to say something
|# line 5: $ true
|# --- expected standard error
|# +++ what came out
|# -oops
not ok 3 - it said the same on standard output
|# line 9: $ echo oops
|# --- expected standard output
|# +++ what came out
|# +oops
|# --- expected standard error
|# +++ what came out
|# -oops
? 1

= what is not a transcript is refused, and says where
$ cd "$TOP/tests/runner-selftest" && "$TOP/tests/transcript" no-title.t
! transcript: no-title.t:1: '= TITLE' comes before the first command
? 2
$ printf '= t\n$ true\n$x\n' >bad.t; "$TOP/tests/transcript" bad.t
! transcript: bad.t:3: write output that starts with '$' as '|$x'
? 2
$ printf '= t\n$ true\n? x\n' >bad.t; "$TOP/tests/transcript" bad.t
! transcript: bad.t:3: '?' wants a space and an exit status
? 2
$ printf '= t\n$ true\n~ (\n' >bad.t; "$TOP/tests/transcript" bad.t
!~ transcript: bad\.t:3: .+
? 2
$ printf '= t\n' >bad.t; "$TOP/tests/transcript" bad.t
! transcript: bad.t: 't' has no command
? 2
$ : >bad.t; "$TOP/tests/transcript" bad.t
! transcript: bad.t: no case: '= TITLE' starts one
? 2
$ "$TOP/tests/transcript" absent.t
! transcript: absent.t: No such file or directory
? 2

= settings before the first case are in the environment of every command, and only those
$ printf '%s\n' '# Fixtures.' 'KITH_DIR=a b' 'B=$A' '' '= t' '$ echo "$KITH_DIR,$B"' 'a b,$A' \
>     '$ echo "$C"' 'C=d' '|' >set.t && cp set.t same && "$TOP/tests/transcript" set.t
1..1
not ok 1 - t
...
? 1
$ sed -i /C=d/d set.t && cp set.t same && "$TOP/tests/transcript" --update set.t && cmp set.t same
1..1
ok 1 - t

= updated transcripts pass, and keep what was right
$ cat >mine.t <<'END'
> # A comment.
>
> = a case
> $ printf '%s\n' 1 b '= c' 4 5 6; echo oops >&2; exit 1
> ~ [0-9]
> B
> ...
> 6
> # Why six.
>
> = another one
> $ printf 'no\n\n\nend'
> END
$ "$TOP/tests/transcript" --update mine.t | grep ok
not ok 1 - a case
not ok 2 - another one
$ cat mine.t
|# A comment.

|= a case
|$ printf '%s\n' 1 b '= c' 4 5 6; echo oops >&2; exit 1
|~ [0-9]
|...
6
|! oops
|? 1
|# Why six.

|= another one
|$ printf 'no\n\n\nend'
no


end
|\
$ "$TOP/tests/transcript" mine.t
1..2
ok 1 - a case
ok 2 - another one

= read-only folders that a test leaves behind are removed
$ mkdir tmp && printf '= t\n$ mkdir -p a/b && chmod 0 a/b && chmod 500 a\n' >t
$ TMPDIR=$PWD/tmp "$TOP/tests/transcript" t
1..1
ok 1 - t
$ ls tmp

= the runner counts them all, and what dies or keeps no plan as a failure
$ sh "$TOP/tests/run.sh" --no-setup -d "$TOP/tests/runner-selftest" >out
? 1
$ grep -v '^    ' out | sed 's/, [0-9]* s$//'
FAIL  property/crash               1 passed, 1 failed
FAIL  checks/dies                  1 passed, 1 failed
FAIL  checks/mixed                 1 passed, 1 failed, 2 skipped
FAIL  checks/no-plan               1 passed, 1 failed
FAIL  checks/short                 2 passed, 1 failed
FAIL  checks/silent                0 passed, 1 failed
ok    checks/skipped               0 passed, 1 skipped
ok    good.t                       5 passed
FAIL  no-title.t                   0 passed, 1 failed
FAIL  wrong-errors.t               0 passed, 3 failed
FAIL  wrong-output.t               1 passed, 5 failed
FAIL  wrong-status.t               0 passed, 3 failed
12 passed, 18 failed, 3 skipped
$ tail -n 1 out
12 passed, 18 failed, 3 skipped

= it shows what failed, and why
$ sh "$TOP/tests/run.sh" --no-setup -d "$TOP/tests/runner-selftest" \
> checks | sed 's/, [0-9]* s$//'
FAIL  checks/dies                  1 passed, 1 failed
    exit status 139 after the last case
    it hurts
FAIL  checks/mixed                 1 passed, 1 failed, 2 skipped
    skipped: not on this system
    not ok 2 - a second one
    # about the second case
FAIL  checks/no-plan               1 passed, 1 failed
    no plan
FAIL  checks/short                 2 passed, 1 failed
    the plan says 3, 2 ran
FAIL  checks/silent                0 passed, 1 failed
    no plan
ok    checks/skipped               0 passed, 1 skipped
    skipped: there is no moon tonight
5 passed, 5 failed, 3 skipped

= it takes names
$ sh "$TOP/tests/run.sh" --no-setup -d "$TOP/tests/runner-selftest" good
~ ok    good\.t  +5 passed, [0-9]+ s
5 passed, 0 failed
$ sh "$TOP/tests/run.sh" --no-setup -d "$TOP/tests/runner-selftest" \
> tests/good.t checks/skipped | sed 's/, [0-9]* s$//'
ok    checks/skipped               0 passed, 1 skipped
    skipped: there is no moon tonight
ok    good.t                       5 passed
5 passed, 0 failed, 1 skipped
$ sh "$TOP/tests/run.sh" --no-setup -d "$TOP/tests/runner-selftest" \
> good dues
0 passed, 1 failed
! kith: there is no test called 'dues'
? 1

= a run without a test that passed is no success
$ mkdir empty; sh "$TOP/tests/run.sh" --no-setup -d empty
0 passed, 0 failed
? 1

= a test is stopped for its processor time, and far later when it sleeps
$ mkdir -p slow/checks && cd slow && echo 'while :; do :; done' >checks/spins.sh
> printf '= t\n$ while :; do :; done\n' >t.t
> printf '%s\n' 'sleep 3' 'echo 1..1' 'echo ok 1' >checks/naps.sh
$ KITH_TEST_CPU=2 sh "$TOP/tests/run.sh" --no-setup -d slow | sed 's/, [0-9]* s$//'
ok    checks/naps                  1 passed
FAIL  checks/spins                 0 passed, 1 failed
    killed; the limit is 2 seconds of processor time, exit status 152
FAIL  t.t                          0 passed, 1 failed
    not ok 1 - t
    # line 2: $ while :; do :; done
    # exit status 152, expected 0
    # --- expected standard error
    # +++ what came out
    # +(killed after 2 seconds of processor time)
1 passed, 2 failed
$ echo 'sleep 60' >slow/checks/sleeps.sh; printf '= t\n$ sleep 60\n' >slow/t.t
> KITH_TEST_WAIT=1 sh "$TOP/tests/run.sh" --no-setup -d slow sleeps | sed 's/, [0-9]* s$//'
FAIL  checks/sleeps                0 passed, 1 failed
    killed after 1 seconds, exit status 124
0 passed, 1 failed
$ KITH_TEST_WAIT=1 "$TOP/tests/transcript" slow/t.t
1..1
not ok 1 - t
|# line 2: $ sleep 60
|# exit status 137, expected 0
|# --- expected standard error
|# +++ what came out
|# +(no end after 1 seconds)
? 1

= a case that needs a program is skipped where that is missing
$ printf '%s\n' '= a' '% sh' '% no-such-program' '$ false' '= b' '% sh' '$ true' >t.t; "$TOP/tests/transcript" t.t
1..2
ok 1 - a # SKIP there is no no-such-program
ok 2 - b
$ printf '%s\n' '= a' '$ true' '% sh' >t.t; "$TOP/tests/transcript" t.t
! transcript: t.t:3: '% PROGRAM' comes right after '= TITLE'
? 2
