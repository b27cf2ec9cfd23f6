# Queries: what they mean where that may surprise, what they are not, and the
# options that say what becomes of the records.

= the people of this file
$ touch kith.yaml; person() { printf '%s\n' "name: $2" "${@:3}" >"$1.yaml"; }
> person alvarez 'Dr. María Álvarez' 'role: attending' 'city: Boston' \
>     'email: m.alvarez@example.org' 'phone: +1-555-0100' 'tags: [img-alum, C-L]' \
>     'notes: 50% of the PGY-2 class' 'log: [2026-05-31 sent email: "thanks, and see 10:30"]'
> person dang 'Đặng Thị Hòa' 'role: resident' 'city: Boston' 'tags: [img]' 'log: [2024-02-29 met: at a fair]'
> person lukasz 'Łukasz Zając' 'role: fellow' 'city: Toledo' "given: ''" 'interests: [sleep, cultural psychiatry]'
> person obrien "Siobhán O'Brien" 'role: fellow' 'city: Boston' 'email: s.obrien@example.org' \
>     'log: [2026-02-28 replied email: yes, 2026-01-31 asked: for advice]'
> person nunez "$(printf 'Jose\314\201 Nu\314\201n\314\203ez')" 'role: nurse' 'city: São Paulo' \
>     'cadence: 90d' 'x-score: 9'
> cat >found <<'END'
> kith filter --today 2026-06-01 -f id -o csv "$@" | tail -n +2 | paste -sd ' '
> END
$ sh found has:name
alvarez dang lukasz nunez obrien

= or binds less than side by side
$ sh found alvarez or fellow toledo
alvarez lukasz
$ sh found '(alvarez or fellow) toledo'
lukasz
$ sh found toledo fellow or alvarez
alvarez lukasz

= not binds tightest
$ sh found not fellow boston
alvarez dang
$ sh found 'not (fellow boston)'
alvarez dang lukasz nunez
$ sh found 'not fellow or toledo'
alvarez dang lukasz nunez
$ sh found not not fellow
lukasz obrien

= one argument, several, and said or not
$ sh found fellow boston; sh found 'fellow boston'; sh found fellow and boston
> sh found 'fellow && boston'; sh found 'fellow
>    and boston'
obrien
obrien
obrien
obrien
obrien
$ sh found '(' alvarez or fellow ')' boston; sh found '(alvarez||fellow)boston'
alvarez obrien
alvarez obrien

= a value does not run over two arguments
$ kith filter 'name:"Anna' 'Lee"'
! kith-filter: the quote is not closed in its argument; a quote within a word needs nothing, one at its start needs quotes around it
!   name:"Anna Lee"
!        ^
? 2

= not before a comparison includes those who lack the field
$ sh found last:..-90d; sh found not last:..-90d; sh found has:last not last:..-90d
dang obrien
alvarez lukasz nunez
alvarez

= a tag is whole, a part of it is not
$ sh found +img; sh found tag:img; sh found tag=img; sh found tags:IMG; sh found +c-l
dang
alvarez dang
dang
alvarez dang
alvarez

= signs within words are letters
$ for word in PGY-2 C-L +1-555 50% "O'Brien" 10:30 m.alvarez@example; do sh found "$word"; done
alvarez
alvarez
alvarez
alvarez
obrien
alvarez
alvarez
$ sh found "name:O'Brien"; sh found "name=\"Siobhán O'Brien\""; sh found "'O\'Brien'"
obrien
obrien
obrien

= phrases are in one value, words anywhere
$ sh found psychiatry cultural; sh found '"cultural psychiatry"'; sh found "'psychiatry cultural'"
> sh found 'interests:"cultural psy"'
lukasz
lukasz

lukasz

= the quotes of the shell are gone before the query is read
$ kith filter --explain interests:"cultural psychiatry"; kith filter --explain 'interests:"cultural psychiatry"'
interests:cultural and psychiatry
interests:"cultural psychiatry"

= a quoted keyword is a word, and so is one in capitals
$ echo '{"name":"This or That"}' | kith filter -f name '"or"'; kith filter --explain a OR b '"or"' c
{"name":"This or That"}
a and OR and b and "or" and c

= case and accents, in the query and in the record, composed or not
$ for word in alvarez ÁLVAREZ lukasz dang hoa Siobhan nunez NÚÑEZ sao; do sh found "$word"; done
alvarez
alvarez
lukasz
dang
dang
obrien
nunez
nunez
nunez
$ sh found "$(printf 'A\314\201lvarez')"; sh found 'name="jose nunez"'; sh found name='"JOSÉ NÚÑEZ"'
alvarez
nunez
nunez

= an apostrophe or a hyphen within a word counts for nothing, but in a whole value
$ sh found name:obrien; sh found "name:o'brien"; sh found 'name="siobhan obrien"'
obrien
obrien
|
$ mkdir marks; : >marks/kith.yaml
$ echo "name: Lee-Ann O'Brien" >marks/lee.yaml; echo "name: 'Nour d''Amico'" >marks/nour.yaml
$ kith filter -C marks -l leeann; kith filter -C marks -l damico "d'amico"; kith filter -C marks -c damicos; rm -r marks
marks/lee.yaml
marks/nour.yaml
0

= empty is there and says nothing
$ sh found 'given=""'; sh found has:given; sh found no:given has:interests; sh found 'email=""'
lukasz

lukasz
|

= an open range holds what can be read as a day at all
$ sh found last:..; sh found not last:..
alvarez dang obrien
lukasz nunez

= months, years, their ends, and leap days
$ sh found last:2024-02; sh found last:2024; sh found 'last<=2024-02'; sh found 'last>2024-02-28'
> sh found 'last<2024-03'
dang
dang
dang
alvarez dang obrien
dang
$ sh found last:2026-02; sh found log.date:..2026-01; sh found log.date:2026-01-31..2026-02-28
obrien
dang obrien
obrien
$ kith filter --today 2026-03-31 --explain 'last>-1m'; kith filter --today 2024-02-29 --explain last:-1y..
last:2026-03-01..
last:2023-02-28..

= numbers are numbers, spans are spans
$ sh found exchanges:1; sh found 'exchanges>=1' 'attempts<10'; sh found 'x-score<10'; sh found 'cadence>2m'
dang obrien
dang obrien
nunez
nunez

= names compare by the alphabet, accents aside
$ sh found name:l..m; sh found 'name>=jose' 'name<joseph'
lukasz
nunez

= regular expressions look at case, unless they are told not to
$ sh found name~lvarez; sh found 'name~/álvarez/'; sh found 'name~/álvarez/i'
> sh found 'name~^.{6}\s'; sh found 'notes~/pgy - \d/xi'
alvarez

alvarez
lukasz
alvarez

= paths go through mappings and lists
$ sh found log.type=replied; sh found log.via=email; sh found log:fair; sh found no:log
obrien
alvarez obrien
dang
lukasz nunez

= derived fields
$ sh found stage=new; sh found summary.stage:act; sh found 'waiting>=-2d'
lukasz nunez
dang obrien
alvarez

= an unknown field is an error at the end, with the nearest name
$ kith filter -f id nmae:lee
! kith-filter: unknown field 'nmae'; did you mean 'name'?
!   nmae:lee
!   ^
? 2
$ kith filter -f id 'city:toledo or no:emial'
{"id":"alvarez"}
{"id":"dang"}
{"id":"lukasz"}
{"id":"nunez"}
{"id":"obrien"}
! kith-filter: unknown field 'emial'; did you mean 'email'?
!   city:toledo or no:emial
!                     ^
? 2
$ kith filter -f id x-scor:9
! kith-filter: unknown field 'x-scor'; no record has it; quote the text to search for it
!   x-scor:9
!   ^
? 2
$ kith filter -f id x-nothing:9 or dang
{"id":"dang"}
! kith-filter: unknown field 'x-nothing'; no record has it; quote the text to search for it
!   x-nothing:9 or dang
!   ^
? 2

= a field that only some record has is none
$ sh found x-score:9; sh found not x-score:9
nunez
alvarez dang lukasz obrien

= unfinished queries are errors, with a caret
$ kith filter alvarez or
! kith-filter: something to search for must follow 'or'
!   alvarez or
!             ^
? 2
$ kith filter 'last >' 2026
! kith-filter: a field must come right before '>'; quote the text to search for it
!   last > 2026
!        ^
? 2
$ kith filter 'last>'
! kith-filter: a value must follow 'last>' without a blank; or write 'has:last' or 'no:last'
!   last>
!        ^
? 2
$ kith filter '(alvarez or dang'
! kith-filter: this '(' is not closed
!   (alvarez or dang
!   ^
? 2
$ kith filter 'alvarez)'
! kith-filter: this ')' closes nothing; quote it to search for it
!   alvarez)
!          ^
? 2
$ kith filter name:
! kith-filter: a value must follow 'name:' without a blank; or write 'has:name' or 'no:name'
!   name:
!        ^
? 2
$ kith filter "'alvarez"
! kith-filter: the quote is not closed in its argument; a quote within a word needs nothing, one at its start needs quotes around it
!   'alvarez
!   ^
? 2
$ kith filter ''
! kith-filter: argument 1 is empty; something to search for must be in it
!   
!   ^
? 2

= columns are those of a terminal: wide characters, marks, tabs
$ kith filter '山田太郎 last:soon'
! kith-filter: 'last' holds days, and 'soon' is not a day; write 2026-05-18, 2026-05, 2026, today, -90d or a weekday
!   山田太郎 last:soon
!                 ^
? 2
$ kith filter "$(printf 'e\314\201te\314\201 or')"
! kith-filter: something to search for must follow 'or'
!   été or
!         ^
? 2
$ kith filter "$(printf 'a\tname:"b')"
! kith-filter: the quote is not closed in its argument; a quote within a word needs nothing, one at its start needs quotes around it
!   a\tname:"b
!           ^
? 2

= other languages' operators
$ kith filter name==lee
! kith-filter: there is no '=='; write '=', and quote a value that starts with '='
!   name==lee
!       ^
? 2
$ kith filter 'last=>2026'
! kith-filter: there is no '=>'; write '>=', and quote a value that starts with '>'
!   last=>2026
!       ^
? 2
$ kith filter 'role!=fellow'
! kith-filter: there is no '!='; write 'not role=...'
!   role!=fellow
!       ^
? 2

= what is no day is not compared as text
$ kith filter last:2026-02-30
! kith-filter: 'last' holds days, and '2026-02-30' is not a day; write 2026-05-18, 2026-05, 2026, today, -90d or a weekday
!   last:2026-02-30
!        ^
? 2
$ kith filter 'deadline<2026-13'
! kith-filter: '2026-13' is not a day; write 2026-05-18, 2026-05 or 2026, or quote it to compare it as text
!   deadline<2026-13
!            ^
? 2
$ kith filter 'x-score:90d..'
! kith-filter: a relative day needs a sign: '-90d' or '+90d'; or quote it to compare it as text
!   x-score:90d..
!           ^
? 2

= a regular expression that is none
$ kith filter 'name~/a(b/'
! kith-filter: not a regular expression: missing closing parenthesis
!   name~/a(b/
!            ^
? 2
$ kith filter 'name~/a/g'
! kith-filter: unknown flag; after '/' there may be i, m, s and x
!   name~/a/g
!           ^
? 2

= without a query all are listed
$ sh found | wc -w; sh found has:name | wc -w
5
5

= -v keeps the others
$ sh found -v fellow; sh found -v has:name; kith filter -v has:name
alvarez dang nunez
|
? 1

= -c counts, in any format, and status 1 says that there are none
$ kith filter -c fellow; kith filter -c -o json fellow; kith filter -co csv fellow
2
2
2
$ kith filter -c zzz
0
? 1

= -n takes the first
$ sh found -n 2 has:name; sh found -n2 -s name has:name; kith filter -c -n 2 has:name
alvarez dang
alvarez dang
2
$ kith filter -n 0 fellow
! kith-filter: -n takes a whole number from 1, not '0'
! kith-filter: 'kith-filter --help' says how it is used
? 2

= -l and -0 write the paths
$ kith filter -C . -l fellow; kith filter -C . -0 fellow | tr '\0' '%'; echo
lukasz.yaml
obrien.yaml
lukasz.yaml%obrien.yaml%

= -f picks fields
$ kith filter -f name,last,log.type,x-score boston --today 2026-06-01
! kith-filter: unknown field 'x-score' in -f; no record has it
? 2

= -s sorts names by family name
$ sh found -s name has:name; sh found -s name -r has:name
alvarez dang nunez obrien lukasz
lukasz obrien nunez dang alvarez

= accents do not part names, titles and given names do not count
$ printf '{"name":"%s"}\n' 'Bo Berg' 'Dr. Ana Alvarez Ruiz' 'Zoe Álvarez' 'Amy Alvarez' \
>     'Åsa' 'Asa Aaron' 'Prof. Ib Østergaard' 'Ann Oster' 'Adam Zorn' |
> kith filter -s name -f name -o csv has:name
name
Asa Aaron
Amy Alvarez
Zoe Álvarez
Åsa
Bo Berg
Ann Oster
Prof. Ib Østergaard
Dr. Ana Alvarez Ruiz
Adam Zorn

= by days and numbers; without a value last, either way; equal ones stay
$ sh found -s last has:name; sh found -s last -r has:name; sh found -s city,name has:name
> sh found -s role has:name; sh found -s role -r has:name
dang obrien alvarez lukasz nunez
alvarez obrien dang lukasz nunez
alvarez dang obrien nunez lukasz
alvarez lukasz obrien nunez dang
dang nunez lukasz obrien alvarez

= numbers with and without a percent sign, spans, and facts with a source
$ cat >facts.jsonl <<'END'
> {"id":"a","name":"A","kind":"program","img_share":{"value":"5%","checked":"2026"},"cadence":"3m"}
> {"id":"b","name":"B","kind":"program","img_share":"40%","cadence":"120d"}
> {"id":"c","name":"C","kind":"program","img_share":"100%","cadence":"2w"}
> {"id":"d","name":"D","kind":"program","img_share":"unknown"}
> END
$ kith filter -s img_share -f id -o csv has:id <facts.jsonl | paste -sd ' '
> kith filter -s cadence -f id -o csv has:id <facts.jsonl | paste -sd ' '
id a b c d
id c a b d

= a field to sort by that nobody has: nothing but the error
$ kith filter -s lsat fellow -f id
! kith-filter: unknown field 'lsat' to sort by; did you mean 'last'?
? 2
$ kith filter -s x-nothing fellow -f id
! kith-filter: unknown field 'x-nothing' to sort by; no record has it
? 2
$ kith filter -s name,lsat fellow -c; kith filter -s lsat fellow -l
! kith-filter: unknown field 'lsat' to sort by; did you mean 'last'?
! kith-filter: unknown field 'lsat' to sort by; did you mean 'last'?
? 2
$ kith filter -s name, fellow
! kith-filter: expected a field to sort by
!   name,
!        ^
? 2

= sorting takes everything in, then -n cuts
$ sh found -s last -r -n 1 has:name; sh found -s x-score -n 2 has:name
alvarez
nunez alvarez

= stored queries must all match; comments are for their readers
$ printf '# who may write a letter\nrole:attending or\n  role:fellow\n' >letter; printf 'city:boston\r\n' >boston
$ sh found -F letter; sh found -F letter -F boston; sh found -F letter -F boston siobhan
> kith filter -F letter -F boston --explain 'a or b'
alvarez lukasz obrien
alvarez obrien
obrien
role:attending or role:fellow
city:boston
a or b

= trouble in a stored query is shown in its file
$ printf 'role:fellow or\n  (山田 or last:soon\n' >bad; kith filter -F bad
! bad:2:15: error: 'last' holds days, and 'soon' is not a day; write 2026-05-18, 2026-05, 2026, today, -90d or a weekday
!     (山田 or last:soon
!                   ^
? 2
$ printf '# nothing\n' >bad; kith filter -F bad has:name
! bad:1:1: error: holds no query
? 2
$ printf 'nmae:lee' >bad; kith filter -F bad has:name
! bad:1:1: error: unknown field 'nmae'; did you mean 'name'?
!   nmae:lee
!   ^
? 2
$ kith filter -F missing; kith filter -F .
! missing:1:1: error: no such file or directory
! .:1:1: error: is a folder, not a query
? 2

= --explain writes parentheses and dates, and reads nothing
$ kith filter --explain --today 2026-06-01 'a or b c' 'not' '(d !e)' last:-90d.. 'no:email' --directory /nowhere
a or (b and c and not (d and not e) and last:2026-03-03.. and no:email)
$ kith filter --explain --today 2026-06-01 "$(kith filter --explain --today 2026-06-01 'a or b c last<-1w')"
a or (b and c and last:..2026-05-24)

= a stream that passes is as it came, a directory is read in order
$ printf '%s\n' '{ "name":"Ann\u0061" , "id":"x"}' '{"name":"Bo"}' | kith filter anna
{ "name":"Ann\u0061" , "id":"x"}
$ kith filter -C . -l has:name | sort -c

= a file that cannot match is not parsed, so its own errors are not reported
$ printf 'name: Eve\nlog: [2026-99-01 met: x]\n' >broken.yaml; sh found lukasz; kith filter -f id eve
lukasz
! broken.yaml:2:7: error: no such day '2026-99-01'
? 2
$ rm broken.yaml

= a limit reached is an error, never a no
$ printf '{"name":"Ann","notes":"%070000d"}\n{"name":"Bo","notes":"1"}\n' 0 | kith filter -f name 'notes~1'
{"name":"Bo"}
! -:1:1: error: 'notes' cannot be searched for /1/: the text is over 64 KiB
? 2
$ printf '{"name":"Ann","notes":"%070000d"}\n' 0 | kith filter -f name 'not notes~1'
! -:1:1: error: 'notes' cannot be searched for /1/: the text is over 64 KiB
? 2

= the grammar of the manual is that of the parser, the words those of the lexer
$ sed -n 's/^ \*	//p' "$TOP/lib/query/expr_parse.c" | sed -n '/^query/,/^ *| "+"/p' >parser
> sed 's/\\(dq/"/g' "$TOP/man/kith-query.7" | sed -n '/^query/,/^ *| "+"/p' | diff parser -
$ sed -n 's/^ \*	//p' "$TOP/lib/query/expr_lex.c" | sed -n '/^word/,/^regex/p' >lexer
> sed "s/\\\\(dq/\"/g; s/\\\\(aq/'/g; s/\\\\e/\\\\/g" "$TOP/man/kith-query.7" |
> sed -n '/^word	/,/^regex/p' | diff lexer -

= the cookbook holds 25 queries and more
$ test "$(sed '1,/^.Sh EXAMPLES/d' "$TOP/man/kith-query.7" |
>     grep -c '^\$ kith filter -C examples/network --today 2026-06-01')" -ge 25

= a query that matched nothing says what may have been meant
$ kith filter -C $EXAMPLES/network role=residents
! kith-filter: warning: 'residents' is not a value of 'role'; did you mean 'resident'?
? 1
$ kith filter -C $EXAMPLES/network log.type:emailed
! kith-filter: warning: 'emailed' is not a value of 'log.type'; did you mean 'sent'?
? 1
$ kith filter -C $EXAMPLES/network role=nurse OR role=fellow
! kith-filter: warning: 'OR' in capitals is a word to look for; write 'or'
? 1
$ kith filter -C $EXAMPLES/network role nurses
! kith-filter: warning: 'role' is a word to look for, too; for the field write 'role:nurses'
? 1
$ kith filter -C $EXAMPLES/network interests:tea,sleep
! kith-filter: warning: 'tea,sleep' is looked for as it stands; for either of two write 'interests:tea or interests:sleep'
? 1
$ kith filter -C $EXAMPLES/network 'interests=tea|sleep'
! kith-filter: warning: 'tea|sleep' is looked for as it stands; for either of two write 'interests:tea or interests:sleep'
? 1
$ printf 'name: Ann\nlog:\n  - 2026-05-01 replied\n' >plain.yaml
> for query in status:active status=resting status:closed; do kith filter $query plain.yaml; done; rm plain.yaml
! kith-filter: warning: 'status' is only what a file says itself; for what its log says write 'stage:active'
! kith-filter: warning: 'resting' is not a value of 'status'; write prospect, active, paused or closed
! kith-filter: warning: 'status' is only what a file says itself; for what its log says write 'stage:resting'
$ printf 'name: Ann\nlog:\n  - 2026-05-01 met @apa-2026\n' >plain.yaml
> for query in met.event:apa met.date:2026-05 has:met.event met.how:tea no:name; do
>     kith filter $query plain.yaml; done; kith filter log.event:apa -f id -o tsv --no-header plain.yaml; rm plain.yaml
! kith-filter: warning: 'met.event' is only what a file says itself; for what its log says write 'log.event'
! kith-filter: warning: 'met.date' is only what a file says itself; for what its log says write 'log.date'
! kith-filter: warning: 'met.event' is only what a file says itself; for what its log says write 'log.event'
$ kith filter -C $EXAMPLES/network @apa-2026
! kith-filter: warning: for what happened at an event write 'log.event:apa-2026'
? 1
$ kith filter -C $EXAMPLES/network due.action:reply
! kith-filter: warning: no file has 'due.action'; 'kith due' adds it: kith due | kith filter ...
? 1
$ kith filter -C $EXAMPLES/network -role:resident
! kith-filter: to leave out what matches, write 'not role:resident'
! kith-filter: 'kith-filter --help' says how it is used
? 2
$ kith filter -C $EXAMPLES/network 'interests:"tea, sleep"'
? 1
$ TERM=xterm NO_COLOR=1 "$BUILD/tests/tools/terminal" -w 60 kith filter -C $EXAMPLES/network zzz
! kith-filter: nothing matches
? 1

= a path goes on in the record that an id names
$ mkdir refs && cd refs && touch kith.yaml
> printf '%s\n' 'kind: program' 'name: Hill' 'visas: [{value: H-1B, checked: 2026-05-01}]' 'x-call: night' >hill.yaml
> printf '%s\n' 'kind: program' 'name: Dale' 'visas: none' >dale.yaml
> printf '%s\n' 'kind: event' 'name: APA meeting' 'meet: [ann, bob]' >apa-26.yaml
> printf '%s\n' 'name: Ann Lee' 'program: hill' 'met: {event: apa-26}' 'log: [2026-05-01 met @apa-26]' >ann.yaml
> printf '%s\n' 'name: Bob Ray' 'program: dale' 'introduced_by: ann' >bob.yaml
> printf '%s\n' 'name: Cy' 'program: gone' 'introduced_by: cy' >cy.yaml
$ cd refs && for q in program.visas:H-1B program:hill program.name=dale met.event.name:apa log.event.name:apa \
>     introduced_by.name:lee introduced_by.stage:active introduced_by.program.visas:h-1b meet.name:ray \
>     no:program.visas 'program.visas.checked>2026-04' introduced_by.introduced_by.name:cy program.x-call:night; do
>     echo "$q:" $(kith filter -l "$q")
> done
program.visas:H-1B: ann.yaml
program:hill: ann.yaml
program.name=dale: bob.yaml
met.event.name:apa: ann.yaml
log.event.name:apa: ann.yaml
introduced_by.name:lee: bob.yaml
introduced_by.stage:active: bob.yaml
introduced_by.program.visas:h-1b: bob.yaml
meet.name:ray: apa-26.yaml
no:program.visas: apa-26.yaml cy.yaml dale.yaml hill.yaml
program.visas.checked>2026-04: ann.yaml
introduced_by.introduced_by.name:cy: cy.yaml
program.x-call:night: ann.yaml
$ cd refs && kith parse | kith filter program.visas:H-1B | kith filter -l 'not program.visas:none'
ann.yaml

= and what is unknown there is an error
$ cd refs && kith filter program.visass:H-1B
! kith-filter: unknown field 'visass'; did you mean 'visas'?
!   program.visass:H-1B
!           ^
? 2
$ cd refs && kith filter introduced_by.x-none:a
! kith-filter: unknown field 'x-none'; no record has it; quote the text to search for it
!   introduced_by.x-none:a
!                 ^
? 2
$ cd refs && kith filter program.name.x:a
! kith-filter: unknown field 'name.x'; did you mean 'name'?
!   program.name.x:a
!           ^
? 2
$ cd refs && kith filter 'introduced_by.last>soon'
! kith-filter: 'introduced_by.last' holds days, and 'soon' is not a day; write 2026-05-18, 2026-05, 2026, today, -90d or a weekday
!   introduced_by.last>soon
!                      ^
? 2

= so do fields that are shown and those to sort by
$ cd refs && kith filter -o tsv -f id,program.visas.value,introduced_by.stage,met.event.name \
>     -s introduced_by.name,program.name
id	program.visas.value	introduced_by.stage	met.event.name
bob		active	
cy		new	
ann	H-1B		APA meeting
apa-26			
dale			
hill			
$ cd refs && kith filter -f id,meet.name,meet.program.name,introduced_by.tags id=apa-26 or id=bob
{"id":"apa-26","meet.name":["Ann Lee","Bob Ray"],"meet.program.name":["Hill","Dale"],"introduced_by.tags":null}
{"id":"bob","meet.name":null,"meet.program.name":null,"introduced_by.tags":null}
$ cd refs && kith filter -o tsv -f id,program.visass
! kith-filter: unknown field 'program.visass' in -f; did you mean 'visas'?
? 2
$ cd refs && kith filter -l -s program.nam id=ann
! kith-filter: unknown field 'program.nam' to sort by; did you mean 'name'?
? 2
$ cd refs && kith parse | kith filter -f program.name 'id=ann'
{"program.name":"Hill"}

= an event is that of the log
$ kith filter -C "$EXAMPLES/network" event:apa-2026
! kith-filter: unknown field 'event'; did you mean 'log.event'?
!   event:apa-2026
!   ^
? 2

= a comparison without a colon
$ kith filter 'last:<2026-05-28' </dev/null
! kith-filter: a comparison has no ':'; write 'last<2026-05-28'
!   last:<2026-05-28
!        ^
? 2

= a path is a word to look for
$ kith filter /tmp/people <obrien.yaml
! kith-filter: warning: '/tmp/people' is a word to look for; to write to that file put '>' before it
? 1

= a value of several words whose quotes the shell took
$ kith filter -C "$EXAMPLES/network" 'institution=Wharf Street' city=Boston -f id
! kith-filter: warning: 'institution' is compared with 'Wharf' alone; for several words put quotes inside: 'institution:"Wharf Street"'
? 1
$ kith filter -C "$EXAMPLES/network" 'institution="Wharf Street Institute"' -f id -n 1
{"id":"ines-carvalho"}
