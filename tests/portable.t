# The script that builds with other compilers: how it is called. What it does
# takes too long for here.

= it says how it is used
$ sh "$TOP/tests/tools/portable.sh" --help
usage: sh tests/tools/portable.sh [-d DIR] [CASE...]
...

= a case or an option that does not exist is an error
$ sh "$TOP/tests/tools/portable.sh" gcc msul
! kith: there is no case 'msul'; there are: gcc clang sanitizers m32 musl s390x
? 2
$ sh "$TOP/tests/tools/portable.sh" -x
!...
? 2
$ sh "$TOP/tests/tools/portable.sh" -d
!...
? 2
