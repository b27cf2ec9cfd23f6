# Keys changed in files, and nothing else.
KITH_TODAY=2026-06-01
KITH_DIR=net

= a small network
$ kith init --no-input net > /dev/null; cd net
> printf '%s\n' '# met at the panel' 'name: Dr. Ann Lee  # not Leigh' 'email: ann@example.org' > lee.yaml
> printf '%s\n' 'role: fellow' 'tags: [apa]' 'log:' '- 2026-05-18 met: the panel' >> lee.yaml
> printf 'name: "Raj Rao"\r\ninterests:\r\n    - trauma  # her word\r\n    - sleep\r\n' > rao.yaml
> printf '%s\n' 'kind: program' 'name: Bayview' 'visas: J-1' > bayview.yaml; ls
alex-example.yaml
bayview.yaml
kith.yaml
lee.yaml
rao.yaml

= each key comes to its place, and only its lines change
$ kith set lee institution='Bay: view' next.date=+2w next.what='send the CV' +img email+=lee@example.org
$ cat net/lee.yaml
|# met at the panel
name: Dr. Ann Lee  # not Leigh
email: [ann@example.org, lee@example.org]
institution: 'Bay: view'
role: fellow
next: {date: 2026-06-15, what: send the CV}
tags: [apa, img]
log:
- 2026-05-18 met: the panel

= what is single becomes a list and fewer; a key goes with its comment
$ kith set lee email-=ann@example.org -apa -img next= role=
$ cat net/lee.yaml
|# met at the panel
name: Dr. Ann Lee  # not Leigh
email: [lee@example.org]
institution: 'Bay: view'
log:
- 2026-05-18 met: the panel

= line ends, quotes and comments are the file's
$ kith set rao interests+='refugee health' city=Dayton && kith set rao interests-=sleep && cat -A net/rao.yaml
name: "Raj Rao"^M$
city: Dayton^M$
interests:^M$
    - trauma  # her word^M$
    - refugee health^M$

= a list is changed value by value
$ kith set rao interests='trauma,family therapy' && cat net/rao.yaml | tr -d '\r'
name: "Raj Rao"
city: Dayton
interests:
    - trauma  # her word
    - family therapy

= a value that is there twice goes twice
$ printf 'name: Bo\ntags: [a, b, a]\n' > net/bo.yaml; kith set bo -a && cat net/bo.yaml && rm net/bo.yaml
name: Bo
tags: [b]

= where somebody was met can be set though no entry says so
$ kith set rao met.date=2026-05-18 met.event=apa-2026 && grep met net/rao.yaml | tr -d '\r' && kith undo
met: {date: 2026-05-18, event: apa-2026}
! kith-set: warning: unknown event 'apa-2026'; 'kith add --kind event --id apa-2026 NAME' makes a record of it

= a program has keys of its own
$ kith set bayview city=Dayton visas='H-1B' && cat net/bayview.yaml
kind: program
name: Bayview
city: Dayton
visas: H-1B

= commas part the values of a list of ids or words, also those of a program and an event
$ kith add --kind event --id apa APA > /dev/null
$ kith set bayview visas=J-1,H-1B && kith set apa meet=lee,rao && kith set lee interests='sleep; grief, loss'
$ grep visas net/bayview.yaml; grep meet net/apa.yaml; grep interests net/lee.yaml
visas: [J-1, H-1B]
meet: [lee, rao]
interests: [sleep, 'grief, loss']
$ kith set bayview visas-=J-1 && kith set lee interests= && kith set bayview visas=J1,H-1B
$ kith set bayview visas='[J-1, H-1B]'
! kith-set: 'visas' takes values with commas between them, without brackets: visas=one,two
? 2
$ rm net/apa.yaml; kith set bayview visas= && kith set bayview visas=H-1B

= an id that no file has is a warning, as in a log entry
$ kith add --kind event --id apa APA > /dev/null
$ kith set rao program=bay introduced_by=Lee met.event=apa-26 && grep -E 'program|introduced' net/rao.yaml | tr -d '\r'
program: bayview
introduced_by: lee
! kith-set: warning: 'bay' is taken for 'bayview', the only program that begins so
! kith-set: warning: 'Lee' is taken for 'lee', the only contact that begins so
! kith-set: warning: unknown event 'apa-26'; 'kith add --kind event --id apa-26 NAME' makes a record of it
$ kith set apa meet=lee,rai,nobody-here
! kith-set: warning: unknown contact 'rai'; did you mean 'rao'? If so, 'kith undo' and type it again
! kith-set: warning: unknown contact 'nobody-here'; 'kith add --id nobody-here NAME' makes a record of it
$ kith add --dry-run Zoe Park program=lakeside | grep program
+program: lakeside
! kith-add: warning: unknown program 'lakeside'; 'kith add --kind program --id lakeside NAME' makes a record of it
$ kith set rao program=bayview introduced_by= met=; kith set apa meet=lee meet-=loo; rm net/apa.yaml

= a diff, and nothing written
$ kith set --dry-run lee bayview +seen
--- a/lee.yaml
+++ b/lee.yaml
@@ -2,5 +2,6 @@
 name: Dr. Ann Lee  # not Leigh
 email: [lee@example.org]
 institution: 'Bay: view'
+tags: [seen]
 log:
 - 2026-05-18 met: the panel
--- a/bayview.yaml
+++ b/bayview.yaml
@@ -1,4 +1,5 @@
 kind: program
 name: Bayview
 city: Dayton
+tags: [seen]
 visas: H-1B
$ grep -c seen net/*.yaml
net/alex-example.yaml:0
net/bayview.yaml:0
net/kith.yaml:0
net/lee.yaml:0
net/rao.yaml:0
? 1

= the records of a pipe
$ kith filter -C net city=Dayton | kith set - +ohio; grep -l ohio net/*.yaml
net/bayview.yaml
net/rao.yaml

= one address for two is written, and said
$ kith set lee rao email=desk@example.org; kith undo -q
! kith-set: warning: 2 files get the same 'email', by which one person is known; 'kith undo' takes it back
$ kith set --dry-run lee rao linkedin=example.org/in/x >/dev/null
! kith-set: warning: 2 files get the same 'linkedin', by which one person is known
$ kith set --dry-run lee rao email-=desk@example.org +x >/dev/null
> kith set --dry-run lee email=a@example.org >/dev/null

= what is wrong is refused with what to write, before anything is written
$ kith set lee role=atending
! kith-set: unknown word 'atending' in 'role'; did you mean 'attending'?
? 2
$ kith set lee role=classmate; kith set lee role=colleague
! kith-set: unknown word 'classmate' in 'role'; did you mean 'peer'?
! kith-set: unknown word 'colleague' in 'role'; write attending, program-director, associate-program-director, faculty, resident, fellow, research-mentor, psychologist, social-worker, nurse, coordinator, alumnus, peer, speaker or other
? 2
$ kith set lee citty=Dayton
! kith-set: unknown key 'citty'; did you mean 'city'?
? 2
$ kith set lee what='send the CV'; kith set lee date=2026-06-09
! kith-set: unknown key 'what'; did you mean 'next.what'?
! kith-set: unknown key 'date'; keys of your own begin with 'x-'
? 2
$ kith set --dry-run lee next.date='11 dec' met.date='20 Nov 2025' | grep '^+[a-z]'
+met: {date: 2025-11-20}
+next: {date: 2026-12-11}
$ kith set lee met.date='20 nov'
! kith-set: '20 nov' is not a day; write it as YYYY-MM-DD, tomorrow, friday or +2w
? 2
$ kith set lee next.date=soon
! kith-set: 'soon' is not a day; write it as YYYY-MM-DD, tomorrow, friday or +2w
? 2
$ kith set lee next.what='send the CV'; kith add --dry-run Cy Poe next.what=tea
! net/lee.yaml: error: 'next' needs a day to be due; add next.date=+2w
! the new file: error: 'next' needs a day to be due; add next.date=+2w
? 2
$ kith set lee city=X status=activ
! kith-set: unknown word 'activ' in 'status'; did you mean 'active'?
? 2
$ kith set lee name=
! kith-set: cannot set 'name': a record has one name; write name=...
? 2
$ kith set lee city+=X
! kith-set: cannot set 'city': it has one value; write it with '='
? 2
$ kith set lee log.text=x
! kith-set: cannot set 'log.text': 'kith log' adds an entry, 'kith edit' changes one
? 2
$ kith set lee id=x
! kith-set: cannot set 'id': it comes from the file's name; rename the file
? 2
$ kith set lee met=2026
! kith-set: cannot set 'met': it has keys of its own: met.date=..., met.event=..., met.how=...
? 2
$ kith set lee summary.last=2026-06-01
! kith-set: cannot set 'summary.last': kith works it out
? 2
$ kith set lee rao bayview role=fellow
! kith-set: a record of kind program has no 'role'
! kith-set: nothing written to any of the 3 files
? 2
$ kith set nobody city=X
! kith-set: nobody in the network 'net' has an id or a name that starts with 'nobody'
? 2
$ kith set lee
! kith-set: nothing to change after 'lee'; write KEY=VALUE, +TAG or -TAG
! kith-set: 'kith-set --help' says how it is used
? 2
$ kith set city=X
! kith-set: name whom to change and how, as in 'kith set lee role=attending'
! kith-set: 'kith-set --help' says how it is used
? 2
$ kith set me.visa=J-1
$ kith set -apa lee
! kith-set: unknown option '-a'
! kith-set: 'kith-set --help' says how it is used
? 2
$ kith set lee +
! kith-set: nothing to change after '+'; write KEY=VALUE, +TAG or -TAG
! kith-set: 'kith-set --help' says how it is used
? 2
$ kith set lee city=X --dry-run
! kith-set: option '--dry-run' must come before the first operand; after '--' nothing is an option
! kith-set: 'kith-set --help' says how it is used
? 2
$ kith set lee city=X -v
! kith-set: option '-v' must come before the first operand; after '--' nothing is an option
! kith-set: 'kith-set --help' says how it is used
? 2
$ kith set lee city=X >&-
! kith-set: standard output is closed
? 2
$ kith set --dry-run -- lee -v
$ grep -c X net/*.yaml
net/alex-example.yaml:0
net/bayview.yaml:0
net/kith.yaml:0
net/lee.yaml:0
net/rao.yaml:0
? 1

= keys of one's own, and dots in them
$ kith set lee x-pet=parrot x-a.b=c && tail -5 net/lee.yaml
institution: 'Bay: view'
x-pet: parrot
x-a.b: c
log:
- 2026-05-18 met: the panel

= nothing to do is nothing done
$ cp -p net/lee.yaml before; kith set lee x-pet=parrot tags-=none x-no=
$ cmp before net/lee.yaml && [ ! net/lee.yaml -nt before ]

= a comment that would be lost keeps the file as it is
$ printf 'name: Al\ncity:\n  - a # one\n  - b\n' > net/al.yaml; kith set al city=Dayton
! net/al.yaml:3:3: warning: a list '[...]' in 'city'; this key holds one value
! net/al.yaml:3:3: error: cannot write 'city': the comments within its old value would be lost; change it by hand
? 1

= a link and a read-only file are refused
$ chmod a-w net/al.yaml; kith set al state=OH
! net/al.yaml:1:1: error: the file is read-only; nothing written; 'chmod u+w' lets kith write
? 1

= an address that is none is refused, but may be removed
$ kith set lee 'email+=lee(at)example.org'; kith set lee email=lee@example.org,lee
! kith-set: 'lee(at)example.org' is not an e-mail address (such as lee@example.org)
! kith-set: 'lee' is not an e-mail address (such as lee@example.org)
? 2
$ sed -i 's/, lee@example.org/&, lee(at)example.org/' net/lee.yaml; kith set lee 'email-=lee(at)example.org'
$ grep email net/lee.yaml
email: [lee@example.org]

= a lone - is no value, and a number no address
$ kith set lee interests=-; kith set lee email='+1 (212) 555-0100'
! kith-set: '-' is no value for 'interests'; leave the key out, or empty it with 'interests='
! kith-set: '+1 (212) 555-0100' is not an e-mail address (such as lee@example.org); a telephone number is set with 'kith set ID phone=...'
? 2

= on a terminal, or with -v, it shows each value and the old one
$ kith set -v lee role=attending interests=trauma,sleep next= x-pet=parrot
Dr. Ann Lee  lee.yaml
  role: attending
  interests: trauma; sleep
$ "$BUILD/tests/tools/terminal" kith set lee rao city=Dayton interests+=refugees
Dr. Ann Lee  lee.yaml
  city: Dayton
  interests: trauma; sleep; refugees, was trauma; sleep
Raj Rao  rao.yaml
  interests: trauma; family therapy; refugees, was trauma; family therapy
$ kith set -v lee city=
Dr. Ann Lee  lee.yaml
  city: removed, was Dayton

= a list is typed without brackets
$ kith set lee interests='[sleep, trauma]'; kith set lee tags+='[a, b]' linkedin='[a]'
! kith-set: 'interests' takes values with commas between them, without brackets: interests=one,two
! kith-set: 'tags' takes values with commas between them, without brackets: tags=one,two
! kith-set: 'linkedin' takes a value, without brackets; 'linkedin+=...' adds another
? 2

= where there is nothing to change that is said, on a terminal
$ kith set -v rao -nothere; kith set rao -nothere
Raj Rao  rao.yaml
  nothing to change

= a value with blanks has quotes
$ kith set lee city=New York
! kith-set: nobody in the network 'net' has an id or a name that starts with 'York'
! kith-set: a value with blanks is put in quotes: city="New York"
? 2
$ kith set lee role=fellow York
! kith-set: nobody in the network 'net' has an id or a name that starts with 'York'
? 2

= the sign of a tag where that of a key was meant
$ kith set lee +interests=grief
! kith-set: '+interests=grief' is no tag; write interests+=grief
? 2

= I have no tags: with one nothing of mine is set
$ kith set me visa=J-1 +img
! kith-set: unknown key 'tags'; keys of your own begin with 'x-'
? 2

= a share without its sign is said with it
$ printf 'kind: program\nname: Oak\n' >net/oak.yaml; for v in 35 0.4 0.355 1 35-40 -3 200; do
>     kith set oak img_share=$v; done; rm net/oak.yaml
! kith-set: unclear value '35' in 'img_share'; write it as 35%
! kith-set: unclear value '0.4' in 'img_share'; write it as 40%
! kith-set: unclear value '0.355' in 'img_share'; write it as 35.5%
! kith-set: unclear value '1' in 'img_share'; write it as 1%
! kith-set: unclear value '35-40' in 'img_share'; write it as 40%, or 5-7%
! kith-set: unclear value '-3' in 'img_share'; write it as 40%, or 5-7%
! kith-set: unclear value '200' in 'img_share'; write it as 40%, or 5-7%
