# What can go wrong in a file that a person typed, got by mail, or merged by
# hand. The rules: say where it is (FILE:LINE:COL) and what to do, leave that
# record out, keep all the others, end with status 2.

= one bad file never costs the others
$ mkdir net && cd net && echo 'name: Ada Moss' >ada.yaml && echo 'name: Zoe Wu' >zoe.yaml
$ cd net && printf 'name: Moe\n role: resident\n' >moe.yaml; kith parse . -f id
{"id":"ada"}
{"id":"zoe"}
! moe.yaml:2:2: error: the indentation does not fit the lines above; start the keys or items of one level in the same column
? 2

= everyday slips
$ printf 'name: Ada\ncity:Boston\n' >x.yaml; kith parse x.yaml
! x.yaml:2:5: error: put a space after ':'
? 2
$ printf 'name: Ada\nrole: "attending\n' >x.yaml; kith parse x.yaml
! x.yaml:2:7: error: this quote is not closed
? 2
$ printf 'name: Ada\ntags: [a, b\ncity: Boston\n' >x.yaml; kith parse x.yaml
! x.yaml:2:7: error: this '[' is not closed: a ',' or ']' is missing by line 3
? 2
$ printf 'name: A\ntags: [a,\nlog:\n  - 2026-05-18 met: x\n' >x.yaml; kith parse x.yaml
! x.yaml:2:7: error: this '[' is not closed: a ',' or ']' is missing by line 4
? 2
$ printf 'name: A\nnext: {\nnotes: |\n  x\n' >x.yaml; kith parse x.yaml
! x.yaml:2:7: error: this '{' is not closed: a ',' or '}' is missing by line 3
? 2
$ printf 'name: A\nnext: {date: 2026-05-18,\n  what: @home}\n' >x.yaml; kith parse x.yaml
! x.yaml:3:9: error: text that starts with '@' must be quoted
? 2
$ printf 'name: Ada\nnotes: see: below\n' >x.yaml; kith parse x.yaml
! x.yaml:2:11: error: ': ' inside text without quotes; write notes: "see: below"
? 2
$ printf 'name: Ada\nhandle: @ada\n' >x.yaml; kith parse x.yaml
! x.yaml:2:9: error: text that starts with '@' must be quoted
? 2
$ printf 'name: Ada\nlog:\n\t- 2026-05-20 met: hello\n' >x.yaml; kith parse x.yaml
! x.yaml:3:1: error: a tab as indentation; use spaces
? 2
$ printf '%s\n' 'name: Ada' '<<<<<<< HEAD' 'city: Boston' ======= 'city: Queens' \
>     '>>>>>>> theirs' >x.yaml; kith parse x.yaml
! x.yaml:2:1: error: a merge left both sides here; keep what is right and remove the lines '<<<<<<<', '=======' and '>>>>>>>'
? 2
$ printf 'name: Ada\n---\nname: Bo\n' >x.yaml; kith parse x.yaml
! x.yaml:2:1: error: a second document; a file holds only one
? 2
$ printf 'name: Ada\n\tcity: Boston\n' >x.yaml; kith parse x.yaml
! x.yaml:2:1: error: a tab as indentation; use spaces
? 2
$ printf 'name: Ada\nlog:\n- 2026-05-20 met: a\n  - 2026-05-21 sent: b\n' >x.yaml; kith parse x.yaml
! x.yaml:4:3: error: the indentation does not fit the lines above; start the keys or items of one level in the same column
? 2
$ printf 'name: Ada\nlog:\n  - 2026-05-20 met: a\n  -2026-05-21 sent: b\n' >x.yaml; kith parse x.yaml
> sed -i '/met/d; $a\  - 2026-05-22 note: c' x.yaml; kith parse x.yaml
! x.yaml:4:3: error: put a space after '-'
! x.yaml:3:3: error: put a space after '-'
? 2
$ printf 'name: Ada\ninterests:\n  - sleep\n  -trauma\n' >x.yaml; kith parse x.yaml
! x.yaml:4:3: error: put a space after '-'
? 2
$ printf 'name: Ada\nnotes: she has two rules\n  the first one: be early\n' >x.yaml
> kith parse x.yaml
! x.yaml:3:16: error: ': ' in text that goes on from the line above; quote the text, or write '|' after its key and begin it on the next line
? 2

= a key twice: both lines are named
$ printf 'name: Ada\ncity: Boston\nrole: chair\ncity: Queens\n' >x.yaml; kith parse x.yaml
! x.yaml:4:1: error: duplicate key 'city', first on line 2; keep one
? 2
$ printf 'name: Ada\nmet: {date: 2026-05-20, how: a, date: 2026-05-21}\n' >x.yaml; kith parse x.yaml
! x.yaml:2:33: error: duplicate key 'date', first on line 2; keep one
? 2

= nothing in it, or nothing that is a record
$ : >x.yaml; kith parse x.yaml
! x.yaml:1:1: error: the file is empty
? 2
$ printf '# only a remark\n' >x.yaml; kith parse x.yaml
! x.yaml:1:1: error: the file is empty
? 2
$ printf -- '- Ada\n- Bo\n' >x.yaml; kith parse x.yaml
! x.yaml:1:1: error: a record must be a mapping, as in 'name: Maria Lopez'
? 2
$ printf 'just words\n' >x.yaml; kith parse x.yaml
! x.yaml:1:1: error: a record must be a mapping, as in 'name: Maria Lopez'
? 2
$ printf 'city: Boston\n' >x.yaml; kith parse x.yaml
! x.yaml:1:1: error: a contact needs a 'name'
? 2
$ printf 'name:\n' >x.yaml; kith parse x.yaml
! x.yaml:1:6: error: a contact needs a 'name'
? 2
$ printf 'name: "  "\n' >x.yaml; kith parse x.yaml
! x.yaml:1:7: error: a contact needs a 'name'
? 2
$ printf 'name: [Ada, Moss]\n' >x.yaml; kith parse x.yaml
! x.yaml:1:7: error: 'name' must be text
? 2
$ printf 'kind: programme\nname: Bay\n' >x.yaml; kith parse x.yaml
! x.yaml:1:7: error: unknown kind 'programme'; did you mean 'program'?
? 2
$ printf 'kind: [event]\nname: Bay\n' >x.yaml; kith parse x.yaml
! x.yaml:1:7: error: 'kind' must be contact, program or event
? 2

= days that do not exist
$ printf 'name: Ada\nnext: {date: 2026-02-30, what: call}\n' >x.yaml; kith parse x.yaml
! x.yaml:2:14: error: no such day '2026-02-30'
? 2
$ printf 'name: Ada\nmet: {date: May 18}\n' >x.yaml; kith parse x.yaml
! x.yaml:2:13: error: 'May 18' is not a day; write it as YYYY-MM-DD
? 2
$ printf 'name: Ada\nlast_interaction: 18/05/2026\n' >x.yaml; kith parse x.yaml
! x.yaml:2:19: error: '18/05/2026' is not a day; write it as 2026-05-18
? 2
$ printf 'kind: event\nname: Forum\ndates: {start: 2026-13-01}\n' >x.yaml; kith parse x.yaml
! x.yaml:3:16: error: no such day '2026-13-01'
? 2

= words that must be right, since rules hang on them
$ printf 'name: Ada\nstatus: pause\n' >x.yaml; kith parse x.yaml
! x.yaml:2:9: error: unknown word 'pause' in 'status'; did you mean 'paused'?
? 2
$ printf 'name: Ada\ndo_not_contact: maybe\n' >x.yaml; kith parse x.yaml
! x.yaml:2:17: error: unclear value 'maybe' in 'do_not_contact'; write yes or no
? 2
$ printf 'name: Ada\ncadence: often\n' >x.yaml; kith parse x.yaml
! x.yaml:2:10: error: unclear span 'often' in 'cadence'; write it as 120d or 120d-150d, or none
? 2

= the log: impossible days, unknown types, odd shapes, all of them at once
$ cat >x.yaml <<'END'
> name: Ada
> log:
>   - 2026-02-30 met: leap of faith
>   - 2026-05-20 mett: a typo
>   - 2026-05-20 teleported: no such thing
>   - 2026-05-21
>   - last Tuesday we met
>   - 2026-05-22 sent email @apa-2026 twice: what is twice?
>   - 2026-05-23 sent: one
>     2026-05-24 sent: two
>   - 2026-05-25 sent: [not, a, text]
>   - type: sent
>     text: when?
>   - date: 2026-05-26
>     text: what?
>   - date: yesterday
>     type: met
>   - []
>   - 2026-05-27 replied: this one is fine
> END
$ kith parse x.yaml
! x.yaml:3:5: error: no such day '2026-02-30'
! x.yaml:4:16: error: unknown log type 'mett'; did you mean 'met'?
! x.yaml:5:16: error: unknown log type 'teleported'; write met, meeting, attended, invited, connected, commented, sent, asked, nudged, thanked, updated, gave, replied, helped, declined or note
! x.yaml:6:15: error: a log entry needs a 'type': met, sent, replied ...
! x.yaml:7:5: error: a log entry is 'DATE TYPE [VIA] [@EVENT]: text', or has the keys 'date', 'type', 'text' and so on
! x.yaml:8:37: error: unexpected 'twice' in a log entry; it begins 'DATE TYPE [VIA] [@EVENT]: text'
! x.yaml:10:5: error: a short log entry is one pair; write 'date:', 'type:' and 'text:' to add '2026-05-24 sent'
! x.yaml:11:22: error: the text of a log entry must be text; quote it
! x.yaml:12:5: error: a log entry needs a 'date' (YYYY-MM-DD)
! x.yaml:14:5: error: a log entry needs a 'type': met, sent, replied ...
! x.yaml:16:11: error: 'yesterday' is not a day; write it as YYYY-MM-DD
! x.yaml:18:5: error: a log entry is 'DATE TYPE [VIA] [@EVENT]: text', or has the keys 'date', 'type', 'text' and so on
? 2
$ printf 'name: Ada\nlog: 2026-05-20 met\n' >x.yaml; kith parse x.yaml
! x.yaml:2:6: error: 'log' must be a list; begin each entry with '- ', on a line of its own
? 2
$ printf 'name: Ada\nlog: {2026-05-20 met: hello}\n' >x.yaml; kith parse x.yaml
! x.yaml:2:6: error: 'log' must be a list; begin each entry with '- ', on a line of its own
? 2
$ printf 'name: Ada\nlog:\n' >x.yaml; kith parse x.yaml -f name
{"name":"Ada"}

= bytes: UTF-8 it must be
$ printf 'name: Ada\ncity: Z\374rich\n' >x.yaml; kith parse x.yaml
! x.yaml:2:8: error: byte 0xFC is not UTF-8; save the file as UTF-8
? 2
$ printf 'name: Ada\ncity: \355\240\200\n' >x.yaml; kith parse x.yaml
! x.yaml:2:7: error: byte 0xED is not UTF-8; save the file as UTF-8
? 2
$ printf 'name: Ada\ncity: Bo\0ston\n' >x.yaml; kith parse x.yaml
! x.yaml:2:9: error: NUL character; delete it
? 2
$ printf 'name: Ada\ncity: Bo\033[31mston\n' >x.yaml; kith parse x.yaml
! x.yaml:2:9: error: control character U+001B; delete it, or write "\x1b" in double quotes
? 2
$ printf '\377\376n\0a\0m\0e\0:\0 \0A\0d\0a\0\n\0' >x.yaml; kith parse x.yaml
! x.yaml:1:1: error: the file is UTF-16; save it as UTF-8
? 2
$ printf '\0n\0a\0m\0e\0:\0 \0A\0d\0a\0\n' >x.yaml; kith parse x.yaml
! x.yaml:1:1: error: the file is UTF-16; save it as UTF-8
? 2

= a byte order mark, CRLF and a missing newline at the end are fine
$ printf '%s\r\n' $'\357\273\277name: Ada' 'city: Boston' 'notes: |' '  one' '  two' >x.yaml
> kith parse x.yaml -f name,city,notes
{"name":"Ada","city":"Boston","notes":"one\ntwo\n"}
$ printf 'name: Ada' >x.yaml; kith parse x.yaml -f name
{"name":"Ada"}
$ printf 'name: Ada\r\ncity:Boston\r\n' >x.yaml; kith parse x.yaml
! x.yaml:2:5: error: put a space after ':'
? 2

= columns count characters, not bytes
$ printf 'name: Ada\nmet: {how: "Álvarez Đặng 李明", date: never}\n' >x.yaml; kith parse x.yaml
! x.yaml:2:37: error: 'never' is not a day; write it as YYYY-MM-DD
? 2

= YAML that could hurt: aliases, merge keys, tags
$ printf 'name: &a Ada\ngiven: *a\n' >x.yaml; kith parse x.yaml
! x.yaml:2:8: error: alias '*a' is not supported; write the value out, or quote text that starts with '*'
? 2
$ printf 'x-a: &a {city: Boston}\nname: Ada\n<<: *a\n' >x.yaml; kith parse x.yaml
! x.yaml:3:1: error: merge key '<<' is not supported; write the keys out
? 2
$ printf '%%TAG ! tag:example.org,2026:\n---\nname: Ada\n' >x.yaml; kith parse x.yaml
! x.yaml:1:1: error: '%TAG' is not supported; write the tags out or drop them
? 2
$ printf 'name: !!python/object Ada\n' >x.yaml; kith parse x.yaml -f name
{"name":"Ada"}

= a thousand-fold alias is refused at its first use
$ { echo 'name: Ada'; echo 'x-0: &x0 [a, a, a, a, a, a, a, a, a, a]'
>     for i in 1 2 3; do
>         echo "x-$i: &x$i [$(yes "*x$((i - 1))" | head -n 10 | paste -sd,)]"
>     done; } >x.yaml
$ kith parse x.yaml
! x.yaml:3:11: error: alias '*x0' is not supported; write the value out, or quote text that starts with '*'
? 2

= nesting of 40,000
$ { printf 'name: Ada\nx: '; head -c 40000 /dev/zero | tr '\0' '['; echo; } >x.yaml
$ kith parse x.yaml
! x.yaml:2:67: error: nested more than 64 levels deep
? 2
$ { printf 'name: Ada\nx:\n'; yes -- - | head -n 40000 | tr '\n' ' '; } >x.yaml
$ kith parse x.yaml
! x.yaml:3:127: error: nested more than 64 levels deep
? 2
$ { printf 'name: Ada\nx: '; yes '{a: ' | head -n 40000 | tr -d '\n'; echo; } >x.yaml
$ kith parse x.yaml
! x.yaml:2:256: error: nested more than 64 levels deep
? 2

= 64 levels are enough for anybody
$ nest() {
>     printf 'name: Ada\nx: '
>     head -c "$1" /dev/zero | tr '\0' '['; head -c "$1" /dev/zero | tr '\0' ']'; echo
> }
> nest 63 >x.yaml; kith parse x.yaml -f name; nest 64 >x.yaml; kith parse x.yaml
{"name":"Ada"}
! x.yaml:2:67: error: nested more than 64 levels deep
? 2

= a file of 5 MB, and one of many small values
% jq
$ { echo 'name: Ada'; printf 'notes: '; head -c 5000000 /dev/zero | tr '\0' a; echo; } >x.yaml
$ kith parse x.yaml
! x.yaml:1:1: error: over 1 MiB; a record is a small file
? 2
$ { echo 'name: Ada'; echo 'x:'; yes -- '- a' | head -n 150000; } >x.yaml; kith parse x.yaml
! x.yaml:99995:4: error: the file has too many values; split it
? 2
$ { echo 'name: Ada'; seq 30000 | sed 's/.*/x-&: &/'; } >x.yaml; kith parse x.yaml | jq length
30005
$ { echo 'name: Ada'; seq 20000 | sed 's/.*/x-&: &/'; echo x-7: 8; } >x.yaml; kith parse x.yaml
! x.yaml:20002:1: error: duplicate key 'x-7', first on line 8; keep one
? 2

= a folder, a dangling link, a pipe or a loop in place of a file
$ cd net && rm moe.yaml && mkdir bo.yaml && ln -s nowhere cy.yaml && mkfifo di.yaml &&
> ln -s el.yaml el.yaml && ln -s ada.yaml fi.yml && kith parse . -f id
{"id":"ada"}
{"id":"fi"}
{"id":"zoe"}
! bo.yaml:1:1: error: is a folder, but only files may have this ending; rename it
! cy.yaml:1:1: error: is a broken link; fix or remove it
! di.yaml:1:1: error: is not a regular file
! el.yaml:1:1: error: is a broken link; fix or remove it
? 2
$ cd net && kith parse bo.yaml cy.yaml -f id
! cy.yaml:1:1: error: is a broken link; fix or remove it
? 2
$ cd net && rm -r bo.yaml cy.yaml di.yaml el.yaml fi.yml

= a file without rights
$ chmod 755 . net; cd net && echo 'name: Secret' >sec.yaml && chmod 0 sec.yaml &&
>     "$TOP/tests/data/unprivileged" kith-parse . -f id
{"id":"ada"}
{"id":"zoe"}
! sec.yaml:1:1: error: no permission to read it
? 2
$ rm -f net/sec.yaml

= every bad file of a network is reported, and the good ones come through
$ cp -r "$EXAMPLES/network" big && chmod -R u+w big && cd big && kith parse . >../before
$ cd big && : >empty.yaml && printf 'name: \377\n' >latin.yaml && echo 'a: [' >open.yaml &&
>     mkdir dir.yaml && ln -s gone link.yaml
$ cd big && kith parse . >../after
! dir.yaml:1:1: error: is a folder, but only files may have this ending; rename it
! empty.yaml:1:1: error: the file is empty
! latin.yaml:1:7: error: byte 0xFF is not UTF-8; save the file as UTF-8
! link.yaml:1:1: error: is a broken link; fix or remove it
! open.yaml:1:4: error: this '[' is not closed
? 2
$ cmp before after

= a quote that another one closes, lines below
$ printf 'name: Ada\ncity: "Boston\nphone: ["1", "2"]\n' >x.yaml; kith parse x.yaml
! x.yaml:2:7: error: this quote is not closed on its line
? 2
