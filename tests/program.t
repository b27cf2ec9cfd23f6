# What the file of a program may say: facts, claims, tracks.
KITH_TODAY=2026-06-01

= a value that its field cannot have is named, with what to write
$ mkdir net; echo 'policy: {}' >net/kith.yaml
$ cat >net/bay.yaml <<'E'
> kind: program
> name: Bay
> acgme_id: 40099
> nrmp_code: 1999400c0
> type: academic
> accepting: perhaps
> visas: [J-1, H1B]
> step2_min: 80
> img_share: 0.35
> yog_limit: 5 years
> step2_by: interveiw
> deadline: rolling
> want: 7
> E
$ kith check net
net/bay.yaml:3:11: warning: unclear value '40099' in 'acgme_id'; it has ten digits, such as 4009900101 [value]
net/bay.yaml:4:12: warning: unclear value '1999400c0' in 'nrmp_code'; it has seven digits, a letter and a digit, such as 1999400C0 [value]
net/bay.yaml:5:7: warning: unknown word 'academic' in 'type'; write university, community, mixed or unknown [value]
net/bay.yaml:6:12: warning: unknown word 'perhaps' in 'accepting'; write yes, no or unknown [value]
net/bay.yaml:7:14: warning: unknown word 'H1B' in 'visas'; did you mean 'H-1B'? [value]
net/bay.yaml:8:12: warning: unclear value '80' in 'step2_min'; write a figure from 150 to 300, pass, none for no limit, or unknown [value]
net/bay.yaml:9:12: warning: unclear value '0.35' in 'img_share'; write it as 35% [value]
net/bay.yaml:10:12: warning: unclear value '5 years' in 'yog_limit'; write a figure from 0 to 60, none for no limit, or unknown [value]
net/bay.yaml:11:11: warning: unknown word 'interveiw' in 'step2_by'; did you mean 'interview'? [value]
net/bay.yaml:12:11: warning: unclear value 'rolling' in 'deadline'; write the day as YYYY-MM-DD, or none [value]
net/bay.yaml:13:7: warning: unclear value '7' in 'want'; write a figure from 1 to 5, or unknown [value]
$ for value in unknown none 230 230-240 229.5 pass 80 240-230 '>= 230' '' 149 301 300; do
>     printf 'kind: program\nname: Bay\nstep2_min: "%s"\n' "$value" >net/bay.yaml
>     echo "$value: $(kith check net | wc -l)"
> done
unknown: 0
none: 0
230: 0
230-240: 0
229.5: 0
pass: 0
80: 1
240-230: 1
|>= 230: 1
: 0
149: 1
301: 1
300: 0

= so are claims
$ cat >net/bay.yaml <<'E'
> kind: program
> name: Bay
> positions: {value: 0-400, source: their page}
> img_share:
>   - {value: 5-7%, chekced: 2026-05-01}
>   - {value: 7%, strict: maybe, x-mine: 1}
> yog_limit: {source: a resident}
> E
$ kith check net
net/bay.yaml:3:20: warning: unclear value '0-400' in 'positions'; write a figure from 0 to 99, or unknown [value]
net/bay.yaml:5:19: warning: unknown key 'chekced' in 'img_share'; did you mean 'checked'? [value]
net/bay.yaml:6:13: warning: this contradicts what line 5 says of 'img_share'; ask them, and keep what is right [claims]
net/bay.yaml:6:25: warning: unclear value 'maybe' in 'img_share'; write yes or no [value]
net/bay.yaml:7:12: warning: a claim without a value '{...}' in 'yog_limit'; write 'value: unknown' for none [value]

= a track has facts of its own
$ cat >net/bay.yaml <<'E'
> kind: program
> name: Bay
> visas: [J-1, H-1B]
> tracks:
>   - {name: Categorical, nrmp_code: 1999400C0}
>   - {name: Rural, nrmp_code: 1999400C1, visas: J1, step2_min: {value: 20}, paint: red}
> E
$ kith check net
net/bay.yaml:6:48: warning: unknown word 'J1' in 'tracks.visas'; write J-1, H-1B, F-1, case-by-case, none or unknown [value]
net/bay.yaml:6:76: warning: unknown key 'paint'; did you mean 'want'? [key]
$ for q in tracks.visas:J-1 tracks.visas:J1 tracks.nrmp_code:C1 'tracks.step2_min<100'; do
>     kith filter -C net -c "$q"
> done
0
1
1
1

= names of before say what they are called now
$ printf 'kind: program\nname: Bay\nattempts_ok: no\nsignals: gold\n' >net/bay.yaml; kith check net
net/bay.yaml:3:1: warning: unknown key 'attempts_ok'; write 'attempts_max: 1' for no failed attempt, or 'attempts_max: none' for any [key]
net/bay.yaml:4:1: warning: unknown key 'signals'; did you mean 'signal'? [key]

= a filter looks into the values of claims
$ cat >net/bay.yaml <<'E'
> kind: program
> name: Bay
> visas:
>   - {value: none, source: their page, checked: 2025-11-02}
>   - {value: [J-1, H-1B], source: the coordinator, checked: 2026-05-20}
> step2_min: {value: 230, strict: no, said: "230 preferred"}
> yog_limit: none
> E
$ for q in visas:H-1B visas:none visas:F-1 'step2_min<=230' 'step2_min<230' yog_limit:none \
>     step2_min:preferred step2_min.said:preferred visas.source:coordinator 'visas.checked>=2026-05-20'; do
>     printf '%s: ' "$q"; kith filter -C net -c "$q"
> done
visas:H-1B: 1
visas:none: 1
visas:F-1: 0
step2_min<=230: 1
step2_min<230: 0
yog_limit:none: 1
step2_min:preferred: 0
step2_min.said:preferred: 1
visas.source:coordinator: 1
visas.checked>=2026-05-20: 1
$ kith filter -C net attempts_ok:no
! kith-filter: unknown field 'attempts_ok'; did you mean 'attempts_max'?
!   attempts_ok:no
!   ^
? 2
$ kith filter -C net signals:gold
! kith-filter: unknown field 'signals'; did you mean 'signal'?
!   signals:gold
!   ^
? 2

= facts older than a season are named, to the day, month or year
$ cat >net/bay.yaml <<'E'
> kind: program
> name: Bay
> visas: {value: none, checked: 2019}
> lors: {value: 3, checked: 2025-05}
> positions: {value: 3, checked: 2025-05-31}
> step2_min: {value: 230, checked: last week}
> img_share:
>   - {value: 7%, checked: 2025-04-30}
>   - {value: 7%, checked: 2026-04-30}
> tracks:
>   - {name: Rural, visas: {value: [J-1], checked: 2024-12}}
> E
$ kith check net
net/bay.yaml:3:31: warning: 'visas' was checked more than a season ago; look again, and write the day on which you did [stale]
net/bay.yaml:4:27: warning: 'lors' was checked more than a season ago; look again, and write the day on which you did [stale]
net/bay.yaml:5:32: warning: 'positions' was checked more than a season ago; look again, and write the day on which you did [stale]
net/bay.yaml:6:34: warning: 'last week' is not a day; write it as 2026-05-18, or the month, 2026-05 [stale]
net/bay.yaml:8:26: warning: 'img_share' was checked more than a season ago; look again, and write the day on which you did [stale]
net/bay.yaml:11:50: warning: 'visas' was checked more than a season ago; look again, and write the day on which you did [stale]
$ cat >net/bay.yaml <<'E'
> kind: program
> name: Bay
> visas: {value: none, checked: 2026}
> lors: {value: 3, checked: 2025-06}
> positions: {value: 3, checked: 2025-06-01}
> step2_min: 230
> E
$ kith check net
$ printf 'policy: {rank: {season: 6m}}\n' >net/kith.yaml; kith check net
net/bay.yaml:4:27: warning: 'lors' was checked more than a season ago; look again, and write the day on which you did [stale]
net/bay.yaml:5:32: warning: 'positions' was checked more than a season ago; look again, and write the day on which you did [stale]
$ echo 'policy: {}' >net/kith.yaml

= an offer without the day to answer by, until there is an answer
$ printf 'kind: program\nname: Bay\nlog:\n  - 2026-05-20 offered: a call\n  - 2026-05-21 note: hm\n' >net/bay.yaml
$ kith check net; printf '  - 2026-05-22 accepted: it\n' >>net/bay.yaml; kith check net
net/bay.yaml:4:5: warning: no day to answer by, so nothing will be due; give the entry a 'by', as in {date: 2026-10-08, type: offered, by: 2026-10-10} [offer]

= claims that contradict each other are named, others are not
$ cat >net/bay.yaml <<'E'
> kind: program
> name: Bay
> visas:
>   - {value: none, source: their page}
>   - {value: [J-1], source: FREIDA}
> step2_min: [{value: 220}, {value: unknown}, {value: 230}]
> E
$ kith check net
net/bay.yaml:5:13: warning: this contradicts what line 4 says of 'visas'; ask them, and keep what is right [claims]
net/bay.yaml:6:53: warning: this contradicts what line 6 says of 'step2_min'; ask them, and keep what is right [claims]
$ cat >net/bay.yaml <<'E'
> kind: program
> name: Bay
> visas:
>   - {value: [j-1, H-1B], source: their page}
>   - {value: [H-1B, J-1], source: FREIDA}
> step2_min: [{value: 220}, {value: unknown}, {value: "220"}, {value: 235, strict: no}]
> usce_kinds: [observership, externship]
> culture: [{value: kind}, {value: loud}]
> E
$ kith check net
net/bay.yaml:4:14: warning: unknown word 'j-1' in 'visas'; did you mean 'J-1'? [value]

= two files about one program: by its numbers, else by its name and place
$ printf 'kind: program\nname: Bay\nacgme_id: "4009900101"\n' >net/bay.yaml
> printf 'kind: program\nname: Bay University\nacgme_id: {value: "4009900101"}\n' >net/bay-2.yaml
> printf 'kind: program\nname: Hill\ncity: Bath\n' >net/hill.yaml
> printf 'kind: program\nname: HILL\ncity: bath\n' >net/hill-2.yaml
> printf 'kind: program\nname: Dale\nnrmp_code: 1999400C0\n' >net/dale.yaml
> cat >net/vale.yaml <<'E'
> kind: program
> name: Vale
> tracks:
>   - {name: A, nrmp_code: 1999400C0}
>   - {name: B, nrmp_code: 1999400C1}
>   - {nrmp_code: 1999400C1}
> E
$ kith check net
net/bay.yaml:3:11: warning: the same program as in 'net/bay-2.yaml', line 3; keep one file, or correct what both have here [program]
net/hill.yaml:2:7: warning: the same program as in 'net/hill-2.yaml', line 2; keep one file, or correct what both have here [program]
net/vale.yaml:4:26: warning: the same program as in 'net/dale.yaml', line 3; keep one file, or correct what both have here [program]
net/vale.yaml:6:5: warning: a track without a name; write {name: Categorical, ...} [program]
net/vale.yaml:6:17: warning: the track in line 5 has this code, too [program]
$ rm net/*-2.yaml net/vale.yaml
> printf 'kind: program\nname: Bay\nacgme_id: "4009900102"\n' >net/bay-2.yaml
> printf 'kind: program\nname: Hill\ncity: Troy\n' >net/hill-2.yaml
> printf 'kind: program\nname: Vale\nacgme_id: unknown\nnrmp_code: 1999400C1\n' >net/vale.yaml
> printf 'kind: program\nname: Moor\nacgme_id: unknown\n' >net/moor.yaml; kith check net

= figures by any fact; a claim counts by its value, and each of several claims
$ cd "$EXAMPLES" && kith stats -C network --by type -o tsv
type	count	base	percent
community	12	27	44.4
university	9	27	33.3
mixed	6	27	22.2
$ cd "$EXAMPLES" && kith stats -C network --by visas -o tsv
visas	count	base	percent
J-1	21	27	77.8
H-1B	7	27	25.9
none	4	27	14.8
unknown	2	27	7.4
F-1	1	27	3.7
case-by-case	1	27	3.7
$ cd "$EXAMPLES" && kith stats -C network --by step2_min,type -o text | head -5
By step2_min and type  of 27 programs
step2_min  community  university   mixed
(none)             2           3       .
220                2           2       1
230                .           .       4
$ kith stats -C "$EXAMPLES/network" --by tracks
! kith-stats: 'tracks' is a mapping; name one of its keys: tracks.name
! kith-stats: 'kith-stats --help' says how it is used
? 2

= claims that agree hold a draft back as one does; where they differ, none
$ mkdir inn && printf 'me: {name: Nim, email: n@example.org}\n' >inn/kith.yaml
> printf '%s\n' 'kind: program' 'name: Inn' 'thank_you_notes:' '  - {value: not wanted, source: a mail}' \
>     '  - {value: Not wanted, source: their page}' >inn/inn.yaml
> printf '%s\n' 'name: Lee' 'program: inn' 'email: lee@example.org' 'log:' \
>     '  - 2026-05-30 meeting: the interview' >inn/lee.yaml
$ kith draft -C inn -t interest -s fact='the ferry' -o text lee
! kith-draft: lee: not-wanted: the file of their program, inn, says 'thank_you_notes: not wanted'; none is expected of you
? 1
$ sed -i.old 's/Not wanted/welcome/' inn/inn.yaml
> kith draft -C inn -t interest -s fact='the ferry' -o text lee | head -n 1
Dear Lee,

= a letter says what the claims agree on, and lacks a fact on which they differ
$ mkdir -p letter/templates; echo 'me: {name: Dee Doe}' >letter/kith.yaml
$ printf 'name: Bo Ek\nprogram: bay\nlog: [2026-05-30 met]\n' >letter/bo.yaml
$ cat >letter/bay.yaml <<'END'
> kind: program
> name: Bay
> culture: [{value: unknown}, {value: small classes, source: resident}, {value: night float, source: fellow}]
> deadline: [{value: 2026-10-01, source: page}, {value: 2026-10-01, source: resident}]
> END
$ cat >letter/templates/read.tmpl <<'END'
> Subject: Bay
> Needs:
>   culture = program.culture: what it is like
>   deadline = program.deadline: until when one applies
>
> I read of {{culture}}, and that you close on {{deadline}}.
> END
$ kith draft -C letter -o text -t read bo | grep read
I read of small classes, and that you close on October 1.
$ sed -i 's/2026-10-01, source: page/2026-09-23, source: page/' letter/bay.yaml
$ kith draft -C letter -o text -t read bo
! kith-draft: bo: missing: 1 fact of 'read'
!   letter/bo.yaml
!   -s deadline=...  until when one applies; or 'deadline' in the file of their
!                    'program'
? 1
