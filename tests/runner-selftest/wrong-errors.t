= standard error was to be empty
$ echo oops >&2

= standard error was to say something
$ true
! oops

= it said the same on standard output
$ echo oops
! oops
