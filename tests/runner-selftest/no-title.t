$ echo one
one
