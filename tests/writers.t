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
! net/maria.yaml: warning: "their patient, a 34-year-old from Kandy": '34-year' may show who it was, beside 'from Kandy'; leave out who, where or when; take it back with 'kith undo' before git keeps it, and write it without
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
