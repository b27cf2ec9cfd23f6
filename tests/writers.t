# What every command that writes says of what it has just written.
KITH_DIR=net
KITH_TODAY=2026-06-01

= a small network
$ mkdir net && echo {} >net/kith.yaml
> printf '%s\n' 'name: Maria Sol' 'next: {date: 2026-12-10, what: ask about observership}' >net/maria.yaml

= a plan that replaces another one says which, and one that goes what it was
$ kith log -v --today 2026-06-01 maria met 'the tour' --next '2026-12-09 clinic visit'
Maria Sol: 2026-06-01 met: the tour
  next.date: 2026-12-09, was 2026-12-10
  next.what: clinic visit, was ask about observership
  next: follow-up from 2026-06-04 to 2026-06-08: met on 2026-06-01, no message since; planned for 2026-12-09: clinic visit
$ kith log -v --today 2026-06-01 maria note 'she moved' --done
Maria Sol: 2026-06-01 note: she moved
  next: removed, was 2026-12-09; clinic visit
  next: follow-up from 2026-06-04 to 2026-06-08: met on 2026-06-01, no message since
$ kith log -v --today 2026-06-01 maria note 'she called' --next '+1w call back'
Maria Sol: 2026-06-01 note: she called
  next.date: 2026-06-08
  next.what: call back
  next: follow-up from 2026-06-04 to 2026-06-08: met on 2026-06-01, no message since; planned for 2026-06-08: call back
$ kith set -v maria next.date=+2w
Maria Sol  maria.yaml
  next.date: 2026-06-15, was 2026-06-08

= who a patient was is read for in what was written, as 'kith check' does, and nowhere else
$ kith log maria met 'He saw Mrs. Akter, MRN 445566'
! net/maria.yaml: warning: "He saw Mrs. Akter, MRN 445566": 'MRN 445566' is a record number; leave it out; take it back with 'kith undo' before git keeps it, and write it without
$ kith log maria note 'the journal club'
$ kith log maria met 'a talk' -k detail='their patient, a 34-year-old from Kandy' --next '+1w ask of MRN 445566'
! net/maria.yaml: warning: "their patient, a 34-year-old from Kandy": 'patient' may show who it was, beside '34-year'; leave out who, where or when; take it back with 'kith undo' before git keeps it, and write it without
! net/maria.yaml: warning: "ask of MRN 445566": 'MRN 445566' is a record number; leave it out; take it back with 'kith undo' before git keeps it, and write it without
$ kith set maria notes='my patient Mrs. Akter, admitted in May'
! net/maria.yaml: warning: "my patient Mrs. Akter, admitted in May": 'patient' may show who it was, beside 'in May'; leave out who, where or when; take it back with 'kith undo' before git keeps it, and write it without
$ kith add Omar Haddad notes='MRN 445566' met 'in the ward, MRN 445567'; cat net/omar-haddad.yaml
omar-haddad.yaml
name: Omar Haddad
notes: MRN 445566
log:
  - 2026-06-01 met: in the ward, MRN 445567
! kith-add: warning: "MRN 445566": 'MRN 445566' is a record number; leave it out; take it back with 'kith undo' before git keeps it, and write it without
! kith-add: warning: "in the ward, MRN 445567": 'MRN 445567' is a record number; leave it out; take it back with 'kith undo' before git keeps it, and write it without
$ printf 'From: Omar <omar@example.org>\nTo: me@example.org\nSubject: MRN 445566\n\n' >m
> echo 'me: {email: me@example.org}' >net/kith.yaml; kith set omar email=omar@example.org
> kith log --mail m; kith undo
! net/omar-haddad.yaml: warning: "MRN 445566": 'MRN 445566' is a record number; leave it out; take it back with 'kith undo' before git keeps it, and write it without
$ kith check | cut -d ' ' -f 1-3
net/maria.yaml:2:32: warning: "ask
net/maria.yaml:3:8: warning: "my
net/maria.yaml:8:21: warning: "He
net/maria.yaml:13:13: warning: "their
net/omar-haddad.yaml:3:8: warning: "MRN
net/omar-haddad.yaml:5:21: warning: "in

= a key of an entry after its text is named as one, with how it is given
$ kith log maria met 'the tour' promised='send her my CV'; kith log maria met topics=tea
! kith-log: 'promised=send her my CV' is a key with a value: write -k promised="send her my CV"
! kith-log: 'kith-log --help' says how it is used
! kith-log: 'topics=tea' is a key with a value: write -k topics=tea; if it is the text, write -k text=...
! kith-log: 'kith-log --help' says how it is used
? 2
$ kith log maria met 'detail=she laughs'; kith log maria met 'two cups' date=2026-05-01
> kith log maria met 'two cups' colour=red
! kith-log: 'detail=she laughs' is a key with a value: write -k detail="she laughs"; if it is the text, write -k text=...
! kith-log: 'kith-log --help' says how it is used
! kith-log: 'date=2026-05-01' is a key with a value: the day is given with -d
! kith-log: 'kith-log --help' says how it is used
! kith-log: unexpected 'colour=red' after the text 'two cups'; quote text of several words
! kith-log: 'kith-log --help' says how it is used
? 2
$ kith add Ed Poe attended webinar 'his talk on sleep'
! kith-add: unexpected 'his talk on sleep' after the text 'webinar'; for a channel, write email, linkedin, x, phone, zoom, video, in-person, chat or forum
! kith-add: 'kith-add --help' says how it is used
? 2
$ kith add Ed Poe met 'the tour' promised='send him my CV'; kith add Ed Poe met notes='of two words'
! kith-add: 'promised=send him my CV' is a key with a value: write -k promised="send him my CV"
! kith-add: 'kith-add --help' says how it is used
! kith-add: 'notes=of two words' comes before the log type 'met'
! kith-add: 'kith-add --help' says how it is used
? 2

= a note without its text says nothing, unless it settles something
$ kith log maria note; kith add Ed Poe note; ls net
kith.yaml
maria.yaml
omar-haddad.yaml
! kith-log: a note says nothing without its text, as in 'kith log lee note "moved to Boston"'
! kith-log: 'kith-log --help' says how it is used
! kith-add: a note says nothing without its text; quote it after 'note'
! kith-add: 'kith-add --help' says how it is used
$ kith log maria note --kept && kith undo && kith log maria note -k detail=tea && kith undo

= a year or a month is no day, and a rough one will do
$ kith log maria met -d 2015 x; kith log maria met -d 2015-06 x; kith add -d 2015-06 Ed Poe met x
! kith-log: '2015' is more than one day; where nobody knows it any more a rough one will do: --date 2015-07-02
! kith-log: 'kith-log --help' says how it is used
! kith-log: '2015-06' is more than one day; where nobody knows it any more a rough one will do: --date 2015-06-15
! kith-log: 'kith-log --help' says how it is used
! kith-add: '2015-06' is more than one day; where nobody knows it any more a rough one will do: --date 2015-06-15
! kith-add: 'kith-add --help' says how it is used
? 2

= of an id the beginning will do where it is that of one, and what is written is said
$ for id in hudson-valley hudson-bay lake-view; do printf 'kind: program\nname: %s\n' $id >net/$id.yaml; done
$ printf 'kind: event\nname: APA\ndates: {start: 2026-05-30, end: 2026-06-02}\n' >net/apa-2026.yaml
$ kith set maria program=lake; kith set maria program=hudson; kith set maria program=Hudson-V introduced_by=oma
! kith-set: warning: 'lake' is taken for 'lake-view', the only program that begins so
! kith-set: warning: unknown program 'hudson'; did you mean 'hudson-bay'? If so, 'kith undo' and type it again
! kith-set: warning: 'Hudson-V' is taken for 'hudson-valley', the only program that begins so
! kith-set: warning: 'oma' is taken for 'omar-haddad', the only contact that begins so
$ kith log maria met @apa 'the poster' && tail -n 1 net/maria.yaml && grep -E 'program|introduced' net/maria.yaml
  - 2026-06-01 met @apa-2026: the poster
program: hudson-valley
introduced_by: omar-haddad
! kith-log: warning: 'apa' is taken for 'apa-2026', the only event that begins so
$ kith add Ed Poe program=lake met.event=apa met @apa 'the poster'; grep -E 'lake|apa' net/ed-poe.yaml
ed-poe.yaml
program: lake-view
met: {event: apa-2026}
  - 2026-06-01 met @apa-2026: the poster
! kith-add: warning: 'lake' is taken for 'lake-view', the only program that begins so
! kith-add: warning: 'apa' is taken for 'apa-2026', the only event that begins so
! kith-add: warning: 'apa' is taken for 'apa-2026', the only event that begins so
$ kith set apa-2026 meet=maria,ed,nobody && grep meet net/apa-2026.yaml
meet: [maria, ed-poe, nobody]
! kith-set: warning: 'ed' is taken for 'ed-poe', the only contact that begins so
! kith-set: warning: unknown contact 'nobody'; 'kith add --id nobody NAME' makes a record of it
