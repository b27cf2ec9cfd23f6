= a command failed
$ exit 3

= a command was to fail
$ true
? 1

= a later command is right, the first is not
$ false
$ true
