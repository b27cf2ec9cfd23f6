= nothing came out
$ true
expected

= another line came out
$ printf '%s\n' one 2 three
one
two
three

= too much came out
$ echo one; echo
one

= the newline at the end is missing
$ printf one
one

= a pattern covers the whole line
$ echo abcd; echo x
~ abc
...

= this one is right
$ echo one
one
