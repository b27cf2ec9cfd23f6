# A case of every kind of line, all of them right.

= output is compared to the letter
$ echo one; echo; echo three
one

three
$ printf '%s\n' '$ not a command' '...' '|' ''
|$ not a command
|...
||
|
$ printf 'no newline'
no newline
\

= a command may go on, and have a here-document
$ cat <<END |
> first
>
> last
> END
> tr a-z A-Z
FIRST

LAST

= status and standard error are compared, too
$ echo trouble >&2; exit 2
! trouble
? 2
$ printf 'a\n\nb' >&2
! a
!
! b
!\

= patterns and gaps
$ seq 20; seq 20 >&2
1
~ [0-9]
...
~ 1.|2
20
!~ 1
!...
! 20

= the commands of a file share a folder, but not their variables
$ echo kept >file; lost=yes
$ cat file; echo "lost: '$lost'"
kept
lost: ''
$ ls; test -z "$KITH_TODAY$NO_COLOR" && test -d "$TOP/tests"
file
