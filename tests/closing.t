# How a run ends when the other side of the output goes away, is full, or was
# never there. Nothing that was not written may look as if it had been.
KITH_TODAY=2026-06-01

= a full disk is an error, however little there was to write
$ echo 'name: Ada' >ada.yaml; kith parse ada.yaml >/dev/full
! kith-parse: cannot write standard output: No space left on device
? 2
$ kith parse "$EXAMPLES/network" >/dev/full
! kith-parse: cannot write standard output: No space left on device
? 2
$ kith parse ada.yaml -o json >/dev/full
! kith-parse: cannot write standard output: No space left on device
? 2
$ kith parse ada.yaml -o text >/dev/full
! kith-parse: cannot write standard output: No space left on device
? 2
$ kith parse ada.yaml -0 >/dev/full
! kith-parse: cannot write standard output: No space left on device
? 2
$ kith filter ada <ada.yaml >/dev/full
! kith-filter: cannot write standard output: No space left on device
? 2
$ kith filter -c ada <ada.yaml >/dev/full
! kith-filter: cannot write standard output: No space left on device
? 2
$ kith due --all ada.yaml >/dev/full
! kith-due: cannot write standard output: No space left on device
? 2
$ kith due -o ical "$EXAMPLES/network" >/dev/full
! kith-due: cannot write standard output: No space left on device
? 2
$ kith due --count ada.yaml >/dev/full
! kith-due: cannot write standard output: No space left on device
? 2
$ kith-parse --help >/dev/full
! kith-parse: cannot write standard output: No space left on device
? 2
$ kith-due --version >/dev/full
! kith-due: cannot write standard output: No space left on device
? 2
$ kith --help >/dev/full
! kith: cannot write standard output: No space left on device
? 2
$ kith --version >/dev/full
! kith: cannot write standard output: No space left on device
? 2

= with nothing to write, nothing is lost
$ kith due ada.yaml >/dev/full

= a closed standard output is an error
$ kith parse ada.yaml >&-
! kith-parse: standard output is closed
? 2
$ kith filter ada <ada.yaml >&-
! kith-filter: standard output is closed
? 2
$ kith due --all ada.yaml >&-
! kith-due: standard output is closed
? 2
$ kith-parse --help >&-
! kith-parse: standard output is closed
? 2
$ kith --help >&-
! kith: standard output is closed
? 2
$ kith >&-
! usage: kith COMMAND [ARGUMENT...]
!...
? 2

= and one that is open only for reading
$ kith parse ada.yaml 1</dev/null
! kith-parse: cannot write standard output: Bad file descriptor
? 2

= a reader that has had enough ends the run quietly
$ kith parse "$EXAMPLES/network" -f id | head -n 1
{"id":"asa-lindqvist"}
$ yes '{"name":"Ada"}' | kith parse -f name | head -n 1
{"name":"Ada"}
$ yes '{"name":"Ada"}' | kith filter ada | head -n 1
{"name":"Ada"}
$ yes 'name: Ada
> ---' | kith parse -f name | head -n 1
{"name":"Ada"}
$ set -o pipefail; yes '{"name":"Ada"}' | kith parse -f name | head -n 1
{"name":"Ada"}
? 141

= also where SIGPIPE is ignored, as below some servers and cron jobs
$ trap '' PIPE; yes '{"name":"Ada"}' 2>yes.err |
>     { kith parse -f name; echo "status $?" >status; } | head -n 1; cat status
{"name":"Ada"}
status 2
$ trap '' PIPE; { kith due --all "$EXAMPLES/network"; echo "status $?" >status; } | true
> cat status
status 2

= filter -n stops reading when it has enough
$ yes '{"name":"Ada"}' | kith filter -n 2 ada
{"name":"Ada"}
{"name":"Ada"}

= standard input closed, standard error closed or full
$ kith parse - <&-
! -:1:1: error: standard input is closed
? 2
$ kith parse ada.yaml gone.yaml -f name 2>&-
{"name":"Ada"}
? 2
$ kith parse ada.yaml gone.yaml -f name 2>/dev/full
{"name":"Ada"}
? 2

= a folder as standard input
$ kith parse - <.
! -:1:1: error: is a folder; name it as an operand
? 2

= kith only reads: a network that may not be written is no different
$ cp -r "$EXAMPLES/network" net; find net -type d -exec chmod 555 {} +
> find net -type f -exec chmod 444 {} +; chmod 755 .
$ "$TOP/tests/data/unprivileged" kith-parse net | wc -l
98
$ "$TOP/tests/data/unprivileged" kith-due net | wc -l
28
$ find net -newer ada.yaml -name '.*'; diff -r net "$EXAMPLES/network"
$ chmod -R u+w net

= a file that may not grow any more is an error, and leaves nothing behind
$ mkdir small && : >small/kith.yaml
> { printf 'name: Ann Lee\nnotes: |\n'; printf '  a line of notes\n%.0s' $(seq 200); } >ann.yaml
> (ulimit -f 1; kith parse ann.yaml | kith save -C small); ls small
kith.yaml
! small/ann.yaml:1:1: error: cannot write the new file: File too large; nothing written
! kith-save: 1 read: 0 new, 0 known, 0 updated, 0 refused, 1 failed
