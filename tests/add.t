# Somebody new, in one line.
KITH_TODAY=2026-05-18
KITH_DIR=net

= a small network
$ kith init --no-input net > /dev/null; ls net
alex-example.yaml
kith.yaml

= a person and what happened
$ kith add Ann Lee role=fellow interests=trauma,sleep +apa met @apa-2026 "panel on visas"
ann-lee.yaml
! kith-add: warning: unknown event 'apa-2026'; 'kith add --kind event --id apa-2026 NAME' makes a record of it
$ cat net/ann-lee.yaml
|# yaml-language-server: $schema=.kith/schema.json
name: Ann Lee
role: fellow
interests: [trauma, sleep]
tags: [apa]
log:
  - 2026-05-18 met @apa-2026: panel on visas

= a name in quotes, a day, a folder
$ kith add -d yesterday --in boston "Dr. Omar Haddad, MD" email=omar@example.org,oh@example.org met in-person
boston/omar-haddad.yaml
$ cat net/boston/omar-haddad.yaml
|# yaml-language-server: $schema=../.kith/schema.json
name: Dr. Omar Haddad, MD
email: [omar@example.org, oh@example.org]
log:
  - 2026-05-17 met in-person:

= a name alone
$ kith add 'Åsa Lindqvist' && cat net/asa-lindqvist.yaml
asa-lindqvist.yaml
|# yaml-language-server: $schema=.kith/schema.json
name: Åsa Lindqvist

= somebody of that name is shown, and nothing is made
$ kith add "Prof. Ann Lee, MD" institution=Bayview
! kith-add: 'Ann Lee' exists already: ann-lee.yaml
! kith-add: nothing made; --anyway makes another file, 'kith set' and 'kith log' change this one
? 1
$ kith add --anyway "Prof. Ann Lee, MD" institution=Bayview
ann-lee-2.yaml

= so is who has the address or the profile, whatever the name
$ kith add Hana Weiss email=hw@example.org,OH@example.org
! kith-add: 'Dr. Omar Haddad, MD' has the same address: boston/omar-haddad.yaml
! kith-add: nothing made; --anyway makes another file, 'kith set' and 'kith log' change this one
? 1
$ kith add Omar H. email=omar@example.org
! kith-add: 'Dr. Omar Haddad, MD' has the same address: boston/omar-haddad.yaml
! kith-add: nothing made; --anyway makes another file, 'kith set' and 'kith log' change this one
? 1
$ kith set ann-lee linkedin=https://www.linkedin.com/in/annlee && kith add A. Li linkedin=linkedin.com/in/annlee/
! kith-add: 'Ann Lee' has the same profile link: ann-lee.yaml
! kith-add: nothing made; --anyway makes another file, 'kith set' and 'kith log' change this one
? 1
$ kith set ann-lee linkedin=; kith add --dry-run --anyway Hana Weiss email=oh@example.org | grep email
+email: oh@example.org

= a diff, and nothing written
$ kith add --dry-run Mei Chen next.date=friday next.what='write to her'
--- /dev/null
+++ b/mei-chen.yaml
@@ -0,0 +1,3 @@
+# yaml-language-server: $schema=.kith/schema.json
+name: Mei Chen
+next: {date: 2026-05-22, what: write to her}
$ ls net/mei-chen.yaml 2>&1 | sed 's/.*: //'
No such file or directory

= what is wrong is refused with what to write
$ kith add
! kith-add: name who it is, as in 'kith add Ann Lee role=fellow'
! kith-add: 'kith-add --help' says how it is used
? 2
$ kith add role=fellow
! kith-add: the name comes first, as in 'kith add Ann Lee role=fellow'
! kith-add: 'kith-add --help' says how it is used
? 2
$ kith add Bo Chen rol=fellow
! kith-add: unknown key 'rol'; did you mean 'role'?
? 2
$ kith add Bo Chen role=felow
! kith-add: unknown word 'felow' in 'role'; did you mean 'fellow'?
? 2
$ kith add Bo Chen mett @apa-2026
! kith-add: unknown log type 'mett'; did you mean 'met'? If it is part of the name, put the whole name in quotes
! kith-add: 'kith-add --help' says how it is used
? 2
$ kith add "Bo Chen" emailed
! kith-add: unknown log type 'emailed'; did you mean 'sent'?
! kith-add: 'kith-add --help' says how it is used
? 2
$ kith add Bo Chen role=fellow Lee
! kith-add: unexpected 'Lee' after the name; a key is KEY=VALUE, and a log entry begins with its type
! kith-add: 'kith-add --help' says how it is used
? 2
$ kith add Bo Chen met role=fellow
! kith-add: 'role=fellow' comes before the log type 'met'
! kith-add: 'kith-add --help' says how it is used
? 2
$ kith add Bo Chen met the panel
! kith-add: unknown channel 'the'; write email, linkedin, x, phone, zoom, video, in-person, chat or forum, or quote text of several words
! kith-add: 'kith-add --help' says how it is used
? 2
$ kith add --in .kith Bo Chen
! kith-add: --in takes a folder below the network, not hidden, such as 'apa-2026', not '.kith'
! kith-add: 'kith-add --help' says how it is used
? 2
$ kith add 'Ann Lee' --email ann@example.org
! kith-add: unknown option '--email'; a key is written without dashes, after who it is: email=VALUE
! kith-add: 'kith-add --help' says how it is used
? 2
$ kith add Bo Chen -apa
! kith-add: unknown option '-a'
! kith-add: 'kith-add --help' says how it is used
? 2
$ kith add -d tomorroww Bo Chen met
! kith-add: --date takes a day such as 2026-05-18, 18 May, yesterday or -3d, not 'tomorroww'
! kith-add: 'kith-add --help' says how it is used
? 2
$ kith add --in ../up Bo Chen
! kith-add: --in takes a folder below the network, not hidden, such as 'apa-2026', not '../up'
! kith-add: 'kith-add --help' says how it is used
? 2
$ kith add $'Bo\nChen'
! kith-add: the name has several lines
! kith-add: 'kith-add --help' says how it is used
? 2
$ kith add Bo $(printf '\377')
! kith-add: 'name=Bo \xff' is not UTF-8
? 2
$ ls net
alex-example.yaml
ann-lee-2.yaml
ann-lee.yaml
asa-lindqvist.yaml
boston
kith.yaml

= options may come after the name, as after those of 'kith log'
$ kith add Bo Chen met -d yesterday --dry-run tea | grep met
+  - 2026-05-17 met: tea

= words of a name that are no types
$ kith add --dry-run Jan van den Berg de la Cruz della Porta | grep name
+name: Jan van den Berg de la Cruz della Porta

= what is no part of a name is refused with the key that it is a value of
$ kith add -d yesterday Priya Raman priya@example.org met
! kith-add: 'priya@example.org' is not part of a name; write email=priya@example.org
? 2
$ kith add "Priya Raman <priya@example.org>"
! kith-add: '<priya@example.org>' is not part of a name; write email=priya@example.org
? 2
$ kith add Priya Raman email:priya@example.org
! kith-add: 'email:priya@example.org' is not part of a name; write email=priya@example.org
? 2
$ kith add Priya Raman: a fellow
! kith-add: 'a fellow' is a role, not part of a name; write role=fellow
! kith-add: 'kith-add --help' says how it is used
? 2
$ kith add Zoe Park prospect
! kith-add: 'prospect' is a word of 'status'; write status=prospect; if it is part of the name, put the whole name in quotes
! kith-add: 'kith-add --help' says how it is used
? 2
$ kith add Zoe Park program-director met
! kith-add: 'program-director' is a word of 'role'; write role=program-director; if it is part of the name, put the whole name in quotes
! kith-add: 'kith-add --help' says how it is used
? 2
$ kith add Zoe Park role=fellow zoe@example.org
! kith-add: unexpected 'zoe@example.org' after the name; write email=zoe@example.org
! kith-add: 'kith-add --help' says how it is used
? 2
$ kith add "Zoe Park" prospect
! kith-add: unexpected 'prospect' after the name; write status=prospect
! kith-add: 'kith-add --help' says how it is used
? 2
$ kith add Zoe Park role=Mentor
! kith-add: unknown word 'Mentor' in 'role'; did you mean 'research-mentor'?
? 2
$ kith add $'Zed\fName'
! kith-add: control character U+000C in 'name'; leave it out
? 2
$ kith add --kind event APA virtual
! kith-add: 'virtual' is a word of 'mode'; write mode=virtual; if it is part of the name, put the whole name in quotes
! kith-add: 'kith-add --help' says how it is used
? 2
$ kith add --kind event "APA: the meeting" url:https://example.org
! kith-add: unexpected 'url:https://example.org' after the name; write url=https://example.org
! kith-add: 'kith-add --help' says how it is used
? 2
$ kith set ann-lee $'city=Day\vton'
! kith-set: control character U+000B in 'city'; leave it out
? 2
$ kith add --dry-run Ann Leung, role=fellow | grep name
+name: Ann Leung
$ kith add --dry-run "Zoe prospect" | grep name
+name: Zoe prospect
$ kith add --kind event --dry-run "APA: the meeting" | grep name
+name: 'APA: the meeting'

= a word is known in any spelling; a title that is no role has the nearest one named
$ kith add --dry-run Zoe Park 'role=Program Director' 'mentor=Career; RESEARCH' status=Prospect | sed '1,5d'
+role: program-director
+mentor: [career, research]
+status: prospect
$ kith add Zoe Park 'role=Chief Resident'; kith add Zoe Park role=PD; kith add Zoe Park 'role=Attending Physician'
! kith-add: unknown word 'Chief Resident' in 'role'; did you mean 'resident'?
! kith-add: unknown word 'PD' in 'role'; did you mean 'program-director'?
! kith-add: unknown word 'Attending Physician' in 'role'; did you mean 'attending'?
? 2
$ kith add --dry-run --kind program Bay visas=j1,H1B | grep visas
+visas: [J-1, H-1B]

= the file opens in the editor
$ EDITOR='echo edits' kith add -e Mei Chen
mei-chen.yaml
edits net/mei-chen.yaml

= what the editor left is read: its errors are said, and what is due is by it
$ EDITOR='sed -i s/met:/mett:/' kith add -e Hal Poe met
hal-poe.yaml
! net/hal-poe.yaml:4:16: error: unknown log type 'mett'; did you mean 'met'?
? 2
$ EDITOR='sed -i s/met:/mett:/' "$BUILD/tests/tools/terminal" kith add -q -e Ida Poe met
ida-poe.yaml
! kith-add: warning: 'Ida Poe' may be in the network already: net/hal-poe.yaml:4 cannot be read
! net/ida-poe.yaml:4:16: error: unknown log type 'mett'; did you mean 'met'?
? 2
$ EDITOR='sed -i s/met:/meeting:/' "$BUILD/tests/tools/terminal" kith add -e Jo Poe met; rm net/*-poe.yaml
jo-poe.yaml
  letters: "Dear Jo Poe,"; to change that: kith set jo-poe greeting="...,"
  next: thank by 2026-05-20: meeting on 2026-05-18, nothing sent since
! kith-add: warning: 'Jo Poe' may be in the network already: 2 files cannot be read, such as net/hal-poe.yaml:4

= an address that is none is refused
$ kith add Bo Chen 'email=bo(at)example.org'
! kith-add: 'bo(at)example.org' is not an e-mail address (such as lee@example.org)
? 2
$ kith add Bo Chen email=bo@example; kith add Bo Chen phone='call me'
! kith-add: 'bo@example' is not an e-mail address (such as lee@example.org)
! kith-add: no number 'call me' in 'phone'; write a number here, and remarks under 'notes'
? 2
$ kith add Bo Chen email=bo@example.org,bo
! kith-add: 'bo' is not an e-mail address (such as lee@example.org)
? 2

= an event and a program are made, too, the id from the name or as it is given
$ kith add --kind event --id apa-2027 "APA Annual Meeting 2027" dates.start=2027-05-22 dates.end=2027-05-26
apa-2027.yaml
$ cat net/apa-2027.yaml
|# yaml-language-server: $schema=.kith/schema.json
kind: event
name: APA Annual Meeting 2027
dates: {start: 2027-05-22, end: 2027-05-26}
$ kith add --kind program "Bayview Psychiatry" +reach && cat net/bayview-psychiatry.yaml
bayview-psychiatry.yaml
|# yaml-language-server: $schema=.kith/schema.json
kind: program
name: Bayview Psychiatry
tags: [reach]
$ kith add --kind event "apa annual meeting 2027"
! kith-add: 'APA Annual Meeting 2027' exists already: apa-2027.yaml
! kith-add: nothing made; --anyway makes another file, 'kith set' changes this one
? 1
$ kith add --kind event --id apa-2027 "APA Spring"
! kith-add: the id 'apa-2027' is taken; nothing made
? 2
$ kith add --kind event --id "APA 2028" "APA Annual Meeting 2028"
! kith-add: 'APA 2028' cannot be an id: write lower-case letters, digits and '-', such as 'apa-2028'
? 2
$ kith add --kind evnt "APA Annual Meeting 2028"
! kith-add: unknown kind 'evnt'; did you mean 'event'?
! kith-add: 'kith-add --help' says how it is used
? 2
$ kith add --kind event "APA Annual Meeting 2028" met
! kith-add: --kind event takes no log entry; leave out 'met' and what follows it, or put the whole name in quotes
! kith-add: 'kith-add --help' says how it is used
? 2
$ kith add --kind event "APA Annual Meeting 2028" role=fellow
! kith-add: a record of kind event has no 'role'
? 2
$ kith add --kind event "APA Annual Meeting 2028" dates.start=2028-02-29 dates.end=2028-02-28
! kith-add: dates.end: '2028-02-28' is before the event starts; nothing made
? 2
$ kith add --kind event
! kith-add: name the event, as in 'kith add --kind event "APA Annual Meeting 2026"'
! kith-add: 'kith-add --help' says how it is used
? 2

= on a terminal it says what is due next
$ "$BUILD/tests/tools/terminal" kith add 'Ed Poe' met @apa-2027 'her poster'
ed-poe.yaml
  letters: "Dear Ed Poe,"; to change that: kith set ed-poe greeting="...,"
  next: follow-up from 2026-05-21 to 2026-05-25: met on 2026-05-18 at apa-2027,
    no message since
! kith-add: warning: apa-2027 is from 2027-05-22 to 2027-05-26, but the entry is of 2026-05-18; if that is a slip: 'kith undo', and again with -d
$ "$BUILD/tests/tools/terminal" kith add 'Flo Poe'; "$BUILD/tests/tools/terminal" kith add -q 'Gil Poe' met
flo-poe.yaml
  letters: "Dear Flo Poe,"; to change that: kith set flo-poe greeting="...,"
  next: nothing: nothing in the log yet; log how you met, or set 'status:
    prospect'
gil-poe.yaml
  letters: "Dear Gil Poe,"; to change that: kith set gil-poe greeting="...,"
  next: follow-up from 2026-05-21 to 2026-05-25: met on 2026-05-18, no message
    since
$ "$BUILD/tests/tools/terminal" kith add 'Hal Roe' status=prospect email=hal@example.org
hal-roe.yaml
  letters: "Dear Hal Roe,"; to change that: kith set hal-roe greeting="...,"
  next: introduce, in its turn: a prospect, nothing sent yet

= without operands it asks, on a terminal
$ cat >asked <<'END'
> "$BUILD/tests/tools/terminal" -a -p '[:] ' "$@"
> END
$ sh asked 'Ananya Rao' phd felow Fellow '' ananya@example.org 'trauma, sleep' '' \
>     'met yesterday @apa-2027 her poster on sleep' -- kith add
An empty answer skips the question, and < goes back to the one before. Ctrl+D
ends the questions and keeps what you said; Ctrl+C ends them and makes nothing.
Name: Ananya Rao
What they are is one of attending, program-director, associate-program-director,
faculty, resident, fellow, research-mentor, psychologist, social-worker, nurse,
coordinator, alumnus, peer, speaker, other
Role: phd
unknown word 'phd' in 'role'; write attending, program-director,
associate-program-director, faculty, resident, fellow, research-mentor,
psychologist, social-worker, nurse, coordinator, alumnus, peer, speaker or other
Role: felow
unknown word 'felow' in 'role'; did you mean 'fellow'?
Role: Fellow
Institution: 
Email: ananya@example.org
Interests (commas between them): trauma, sleep
Tags (commas between them): 
Last, what happened. It begins with one of these: met, meeting, attended,
invited, connected, commented, sent, asked, nudged, thanked, updated, gave,
replied, helped, declined, note
What happened (such as: met yesterday @apa-2026 her poster): met yesterday @apa-2027 her poster on sleep
kith-add: warning: apa-2027 is from 2027-05-22 to 2027-05-26, but the entry is
  of 2026-05-17; if that is a slip: 'kith undo', and again with -d
ananya-rao.yaml
  letters: "Dear Ananya,"; to change that: kith set ananya-rao greeting="...,"
  next: follow-up from 2026-05-20 to 2026-05-24: met on 2026-05-17 at apa-2027,
    no message since
status 0
$ cat net/ananya-rao.yaml
|# yaml-language-server: $schema=.kith/schema.json
name: Ananya Rao
email: ananya@example.org
role: fellow
interests: [trauma, sleep]
log:
  - 2026-05-17 met @apa-2027: her poster on sleep

= a single < goes back to the question before
$ sh asked '<' 'Ida Ek' fellow '<' '<' 'Ivo Ek' '' clinic '' '' '' '<' apa 'met tea' -- kith add | grep -v '^[a-z]'
An empty answer skips the question, and < goes back to the one before. Ctrl+D
Name: <
Name: Ida Ek
What they are is one of attending, program-director, associate-program-director,
Role: fellow
Institution: <
What they are is one of attending, program-director, associate-program-director,
Role [fellow]: <
Name [Ida Ek]: Ivo Ek
What they are is one of attending, program-director, associate-program-director,
Role [fellow]: 
Institution: clinic
Email: 
Interests (commas between them): 
Tags (commas between them): 
Last, what happened. It begins with one of these: met, meeting, attended,
What happened (such as: met yesterday @apa-2026 her poster): <
Tags (commas between them): apa
Last, what happened. It begins with one of these: met, meeting, attended,
What happened (such as: met yesterday @apa-2026 her poster): met tea
  letters: "Dear Ivo,"; to change that: kith set ivo-ek greeting="...,"
  next: follow-up from 2026-05-21 to 2026-05-25: met on 2026-05-18, no message
    since
$ cat net/ivo-ek.yaml; rm net/ivo-ek.yaml
|# yaml-language-server: $schema=.kith/schema.json
name: Ivo Ek
institution: clinic
role: fellow
tags: [apa]
log:
  - 2026-05-18 met: tea

= a day alone does not say what happened
$ sh asked 'Ida Ek' '' '' '' '' '' 2026-05-10 'May 10' '10 May she spoke' tomorrow 'yesterday mett her' \
>     '^D' -- kith add | sed -n '/^What happened/,$p'
What happened (such as: met yesterday @apa-2026 her poster): 2026-05-10
say what happened then, too: one of the words above, and the day, as in 'met
2026-05-10 her poster'
What happened (such as: met yesterday @apa-2026 her poster): May 10
say what happened then, too: one of the words above, and the day, as in 'met
2026-05-10 her poster'
What happened (such as: met yesterday @apa-2026 her poster): 10 May she spoke
say what happened then, too: one of the words above, and the day, as in 'met
2026-05-10 her poster'
What happened (such as: met yesterday @apa-2026 her poster): tomorrow
'tomorrow' is still to come; say what has happened, and plan with 'kith set ID
next.date=tomorrow'
What happened (such as: met yesterday @apa-2026 her poster): yesterday mett her
'mett' is not one of these; did you mean 'met'?
What happened (such as: met yesterday @apa-2026 her poster): 
no more questions; what you said is kept
ida-ek.yaml
  letters: "Dear Ida Ek,"; to change that: kith set ida-ek greeting="...,"
  next: nothing: nothing in the log yet; log how you met, or set 'status:
    prospect'
status 0
$ sh asked 'Jo Ek' '' '' '' '' '' '2026-05-10 saw her' 'met her' -- kith add >/dev/null; grep met net/jo-ek.yaml
  - 2026-05-18 met: her
$ rm net/ida-ek.yaml net/jo-ek.yaml

= what is wrong is asked again, and no answer is lost
$ sh asked 'Ann^@Lee' '^D' -- kith add | sed -n '/Ann/,/leave/p'
Name: Ann^@Lee
control character U+0000; leave it out
$ sh asked 'Ananya Rao' 'Eva Roth' '' '' 'eva(at)example.org' oh@example.org '' '' '' 'saw her' 'mett her' \
>     'met 28.5.2026 her talk' 'sent email @apa-2027: my CV = two pages' -- kith add | tail -n +4
'Ananya Rao' exists already: ananya-rao.yaml
type another name; 'kith add --anyway' makes a second file
Name: Eva Roth
What they are is one of attending, program-director, associate-program-director,
faculty, resident, fellow, research-mentor, psychologist, social-worker, nurse,
coordinator, alumnus, peer, speaker, other
Role: 
Institution: 
Email: eva(at)example.org
'eva(at)example.org' is not an e-mail address (such as lee@example.org)
Email: oh@example.org
'Dr. Omar Haddad, MD' has the same address: boston/omar-haddad.yaml
type another address; 'kith add --anyway' makes a second file
Email: 
Interests (commas between them): 
Tags (commas between them): 
Last, what happened. It begins with one of these: met, meeting, attended,
invited, connected, commented, sent, asked, nudged, thanked, updated, gave,
replied, helped, declined, note
What happened (such as: met yesterday @apa-2026 her poster): saw her
'saw' is not one of these; did you mean 'attended'?
What happened (such as: met yesterday @apa-2026 her poster): mett her
'mett' is not one of these; did you mean 'met'?
What happened (such as: met yesterday @apa-2026 her poster): met 28.5.2026 her talk
'28.5.2026' is a day; write 2026-05-28, and the rest as the text
What happened (such as: met yesterday @apa-2026 her poster): sent email @apa-2027: my CV = two pages
eva-roth.yaml
  letters: "Dear Eva Roth,"; to change that: kith set eva-roth greeting="...,"
  next: nudge from 2026-05-28 to 2026-06-01: your message of 2026-05-18 has had
    no answer; one polite second attempt, then stop
status 0
$ cat net/eva-roth.yaml
|# yaml-language-server: $schema=.kith/schema.json
name: Eva Roth
log:
  - 2026-05-18 sent email @apa-2027: my CV = two pages

= a lone - empties an answer, which < goes back to
$ sh asked 'Bea Ek' fellow '' '' 'sleep' '<' '-' '' '^D' -- kith add | grep -A2 '<'
> cat net/bea-ek.yaml; rm net/bea-ek.yaml
An empty answer skips the question, and < goes back to the one before. Ctrl+D
ends the questions and keeps what you said; Ctrl+C ends them and makes nothing.
Name: Bea Ek
--
Tags (commas between them): <
an empty answer keeps what stands in [ ], and - empties it
Interests (commas between them) [sleep]: -
|# yaml-language-server: $schema=.kith/schema.json
name: Bea Ek
role: fellow

= the end of input keeps what was said, an interrupt makes nothing
$ sh asked 'Cy Lee' fellow '^D' -- kith add | tail -n +4
What they are is one of attending, program-director, associate-program-director,
faculty, resident, fellow, research-mentor, psychologist, social-worker, nurse,
coordinator, alumnus, peer, speaker, other
Role: fellow
Institution: 
no more questions; what you said is kept
cy-lee.yaml
  letters: "Dear Cy,"; to change that: kith set cy-lee greeting="...,"
  next: nothing: nothing in the log yet; log how you met, or set 'status:
    prospect'
status 0
$ cat net/cy-lee.yaml
|# yaml-language-server: $schema=.kith/schema.json
name: Cy Lee
role: fellow
$ sh asked 'Di Lee' fellow '' '' '' '' '^C' -- kith add | tail -n 2
nothing made
SIGINT
$ sh asked '^D' -- kith add | tail -n +3
Name: 
kith-add: no name; nothing made
status 0
$ ls net/di-lee.yaml 2>&1 | sed 's/.*: //'
No such file or directory

= nobody is asked where nothing can be written
$ chmod 555 net; sh asked 'Di Lee' -- "$TOP/tests/data/unprivileged" kith-add; chmod 755 net
kith-add: cannot write in the network 'net': Permission denied
status 2

= a day where the text belongs is told how to be given
$ kith add -C net --dry-run Zed Test met yesterday | tail -n 1
> kith add --dry-run Zed Test met zoom 2026-05-10 tea | tail -n 1
+  - 2026-05-17 met:
+  - 2026-05-10 met zoom: tea
$ kith add --dry-run Zed Test met tomorrow
! kith-add: 'tomorrow' is a day: write -d tomorrow; if it is the text, quote it with the rest
! kith-add: 'kith-add --help' says how it is used
? 2
$ kith add -C net --dry-run Zed Test met "yesterday over coffee" | tail -n 1
! kith-add: 'yesterday' is a day; write -d 2026-05-17, and the rest as the text; with '-d today' all of it is the text
! kith-add: 'kith-add --help' says how it is used
$ kith add Zed Test met 28.11.2026; kith add Zed Test met 2026-11-31; kith add Zed Test met 5/6/2026
! kith-add: '28.11.2026' is a day; write -d 2026-11-28; if it is the text, quote it with the rest
! kith-add: 'kith-add --help' says how it is used
! kith-add: no such day '2026-11-31'; write -d YYYY-MM-DD; if it is the text, quote it with the rest
! kith-add: 'kith-add --help' says how it is used
! kith-add: '5/6/2026' is not a day; write -d YYYY-MM-DD; if it is the text, quote it with the rest
! kith-add: 'kith-add --help' says how it is used
? 2
$ kith add Zed Test met "2026-05-10 at the poster"; kith add Zed Test met "5/28/2026, at the poster"
! kith-add: '2026-05-10' is a day; write -d 2026-05-10, and the rest as the text; with '-d today' all of it is the text
! kith-add: 'kith-add --help' says how it is used
! kith-add: '5/28/2026' is a day; write -d 2026-05-28, and the rest as the text; with '-d today' all of it is the text
! kith-add: 'kith-add --help' says how it is used
? 2
$ kith add -d 2026-05-10 --dry-run Zed Test met "2026-06-01 is when she moves" | tail -n 1
+  - 2026-05-10 met: 2026-06-01 is when she moves
$ kith add Zed Test met 10 May at the poster; kith add Zed Test met last friday at lunch
! kith-add: '10 May' is a day; write -d 2026-05-10, and the rest as the text
! kith-add: 'kith-add --help' says how it is used
! kith-add: 'last friday' is a day; write -d 2026-05-15, and the rest as the text
! kith-add: 'kith-add --help' says how it is used
? 2
$ kith add --dry-run Zed Test met "her poster, 12 May" | tail -n 1
+  - 2026-05-18 met: her poster, 12 May
! kith-add: warning: the text has '12 May', but the entry is of today; if it was then: again with -d 2026-05-12
$ kith add --dry-run Zed Test sent "about her talk of 12 May" | tail -n 1
+  - 2026-05-18 sent: about her talk of 12 May
$ sh asked 'Jo Ek' '' '' '' '' '' 'met 10 May at the webinar' -- kith add >/dev/null; grep met net/jo-ek.yaml
  - 2026-05-10 met: at the webinar
$ rm net/jo-ek.yaml
$ sh asked 'Jo Ek' '' '' '' '' '' 'met tea, 12 May' 'met today tea, 12 May' -- kith add | \
>     grep -A1 'which\|What happened'
What happened (such as: met yesterday @apa-2026 her poster): met tea, 12 May
which day was it? Write the day after 'met': 2026-05-12 if it was '12 May', or
today
What happened (such as: met yesterday @apa-2026 her poster): met today tea, 12 May
jo-ek.yaml
$ grep met net/jo-ek.yaml; rm net/jo-ek.yaml
  - 2026-05-18 met: tea, 12 May

= a day some time ago is a day; "last week" and "a few days ago" ask for one, and "24/7" is every day
$ for text in '3 days ago her poster' 'Two weeks ago' 'A week ago: tea' 'last week at the AATP' '26/4 her talk' \
>     '4/26 her talk' '4/5 her talk' 'a few days ago' 'last month: tea' 'few came' \
>     'two years ago' 'the talk of two years ago' '24/7 work' '26/4/26 tea'; do
>     kith add --dry-run Zed Test met "$text" 2>&1 | sed '/--help/d' | tail -n 1; done
kith-add: '3 days ago' is a day; write -d 2026-05-15, and the rest as the text; with '-d today' all of it is the text
kith-add: 'Two weeks ago' is a day; write -d 2026-05-04; with '-d today' it is the text
kith-add: 'A week ago' is a day; write -d 2026-05-11, and the rest as the text; with '-d today' all of it is the text
kith-add: 'last week' is not a day; write -d YYYY-MM-DD, friday or '3 days ago', and the rest as the text; with '-d today' all of it is the text
kith-add: '26/4' is a day; write -d 2026-04-26, and the rest as the text; with '-d today' all of it is the text
kith-add: '4/26' is a day; write -d 2026-04-26, and the rest as the text; with '-d today' all of it is the text
+  - 2026-05-18 met: 4/5 her talk
kith-add: 'a few days ago' is not a day; write -d YYYY-MM-DD, friday or '3 days ago'; with '-d today' it is the text
kith-add: 'last month' is not a day; write -d YYYY-MM-DD, friday or '3 days ago', and the rest as the text; with '-d today' all of it is the text
+  - 2026-05-18 met: few came
kith-add: 'two years ago' is not a day; write -d YYYY-MM-DD, friday or '3 days ago'; with '-d today' it is the text
+  - 2026-05-18 met: the talk of two years ago
+  - 2026-05-18 met: 24/7 work
+  - 2026-05-18 met: 26/4/26 tea
$ kith add Zed Test met 3 days ago her poster; kith add Zed Test met last week, tea
! kith-add: '3 days ago' is a day; write -d 2026-05-15, and the rest as the text
! kith-add: 'kith-add --help' says how it is used
! kith-add: 'last week' is not a day; write -d YYYY-MM-DD, friday or '3 days ago', and the rest as the text
! kith-add: 'kith-add --help' says how it is used
? 2
$ kith add --dry-run Zed Test met "her poster, a week ago" | tail -n 1
+  - 2026-05-18 met: her poster, a week ago
! kith-add: warning: the text has 'a week ago', but the entry is of today; if it was then: again with -d 2026-05-11
$ kith add --dry-run Zed Test met "her poster last week" | tail -n 1
+  - 2026-05-18 met: her poster last week
! kith-add: warning: the text has 'last week', but the entry is of today; if it was then: again with -d YYYY-MM-DD
$ sh asked 'Jo Ek' '' '' '' '' '' 'met 3 days ago her poster' -- kith add >/dev/null; grep met net/jo-ek.yaml
  - 2026-05-15 met: her poster
$ rm net/jo-ek.yaml
$ sh asked 'Jo Ek' '' '' '' '' '' 'met last week at the AATP' 'met tea last week' \
>     'met two weeks ago tea' -- kith add | grep -A2 "last week"
What happened (such as: met yesterday @apa-2026 her poster): met last week at the AATP
'last week' is not a day; write YYYY-MM-DD, and the rest as the text
What happened (such as: met yesterday @apa-2026 her poster): met tea last week
which day was it? Write the day after 'met': YYYY-MM-DD, or today; 'last week'
is not one day
What happened (such as: met yesterday @apa-2026 her poster): met two weeks ago tea
$ grep met net/jo-ek.yaml; rm net/jo-ek.yaml
  - 2026-05-04 met: tea

= a day that is still to come is said to be
$ kith add -d tomorrow Zed Test met hello; rm net/zed-test.yaml
zed-test.yaml
! kith-add: warning: 2026-05-19 is in the future; the entry counts for nothing until then (a plan goes under 'next'); if that is a slip, undo it with 'kith undo'

= what is no channel is told apart from the text, and one with a colon is taken
$ kith add Zed Test met webinar "asked about visas"; kith add Zed Test met by "asked about visas"
! kith-add: 'webinar' is no channel; write 'attended' if you attended their talk or webinar, 'zoom' for a call; if it is the text, quote it with the rest
! kith-add: 'kith-add --help' says how it is used
! kith-add: unknown channel 'by'; write email, linkedin, x, phone, zoom, video, in-person, chat or forum, or quote text of several words
! kith-add: 'kith-add --help' says how it is used
? 2
$ kith add --dry-run Zed Test sent email:"the article" | tail -n 1
+  - 2026-05-18 sent email: the article
$ kith add --dry-run Zed Test sent "email: the article" | tail -n 1
+  - 2026-05-18 sent email: the article
$ kith add --dry-run Zed Test sent email: "zoom: a link" | tail -n 1
+  - 2026-05-18 sent email: 'zoom: a link'

= nor is a year of training, or where you met; a part of a word is enough for a suggestion
$ kith add Kavya Raman PGY-3 met; kith add "Kavya Raman PGY-3"; kith add Kavya Raman from LinkedIn
> kith add Vi Le at APA
! kith-add: 'PGY-3' is not part of a name; write role=resident
! kith-add: 'PGY-3' is not part of a name; write role=resident
! kith-add: 'from' is no part of a name; write 'connected linkedin', 'met @apa' or institution=... after it
! kith-add: 'kith-add --help' says how it is used
! kith-add: 'at' is no part of a name; write 'connected linkedin', 'met @apa' or institution=... after it
! kith-add: 'kith-add --help' says how it is used
? 2
$ kith add --dry-run "Kavya of Sweden" | grep name; kith add Vi Le role=alum; kith add Vi Le role=res
+name: Kavya of Sweden
! kith-add: unknown word 'alum' in 'role'; did you mean 'alumnus'?
! kith-add: unknown word 'res' in 'role'; write attending, program-director, associate-program-director, faculty, resident, fellow, research-mentor, psychologist, social-worker, nurse, coordinator, alumnus, peer, speaker or other
? 2

= a role is no part of a name, in any spelling
$ kith add Kwame Asante-Boadu "associate program director" met webinar; kith add Zed Test program director
! kith-add: 'associate program director' is a role, not part of a name; write role=associate-program-director
! kith-add: 'kith-add --help' says how it is used
! kith-add: 'program director' is a role, not part of a name; write role=program-director
! kith-add: 'kith-add --help' says how it is used
? 2
$ kith add "Zed Test, Chief Resident"; kith add "Zed Test" "Program Director" met
! kith-add: 'Chief Resident' is a role, not part of a name; write role=resident
! kith-add: 'Program Director' is a role, not part of a name; write role=program-director
! kith-add: 'kith-add --help' says how it is used
? 2
$ for who in 'Program Director' 'CHIEF RESIDENT' Social\ Worker Faculty; do kith add $who met; done
! kith-add: 'Program Director' is a role, not a name; write the name, and role=program-director; --anyway takes it for a name
! kith-add: 'CHIEF RESIDENT' is a role, not a name; write the name, and role=resident; --anyway takes it for a name
! kith-add: 'Social Worker' is a role, not a name; write the name, and role=social-worker; --anyway takes it for a name
! kith-add: 'Faculty' is a role, not a name; write the name, and role=faculty; --anyway takes it for a name
? 2
$ kith add --dry-run --anyway Program Director met | grep name; kith add --dry-run Sarah Nurse met | grep name
+name: Program Director
+name: Sarah Nurse
$ kith add --dry-run "Ann Nurse, LCSW, MD PhD" | grep name
+name: Ann Nurse, LCSW, MD PhD
$ kith add 'Dr Ann Roy, Dr Bo Ray'; kith add 'Ann Nurse and Bo Nurse' met; kith add 'Ann & Bo Nurse'
! kith-add: 'Dr Ann Roy, Dr Bo Ray' is more than one name; add each by a command of its own; --anyway takes it for one
! kith-add: 'Ann Nurse and Bo Nurse' is more than one name; add each by a command of its own; --anyway takes it for one
! kith-add: 'Ann & Bo Nurse' is more than one name; add each by a command of its own; --anyway takes it for one
? 2
$ for who in 'Roy, Dr. Pat' 'Dr. Pat Roy, MD, PhD' 'Andy Anderson'; do kith add --dry-run "$who" | grep name; done
+name: Roy, Dr. Pat
+name: Dr. Pat Roy, MD, PhD
+name: Andy Anderson

= a kind before the name
$ kith add event "APA 2026"; kith add program Bayview
! kith-add: 'event' is a kind of record: write --kind event before the name
! kith-add: 'kith-add --help' says how it is used
! kith-add: 'program' is a kind of record: write --kind program before the name
! kith-add: 'kith-add --help' says how it is used
? 2

= on a terminal it says how letters begin, and when a name makes no id
$ for name in "KIM Min-jun, MD" "Đặng Thị Hòa" 李明; do
>     "$BUILD/tests/tools/terminal" kith add "$name" role=resident met
> done
kim-min-jun.yaml
  letters: "Dear Dr. Kim,"; to change that: kith set kim-min-jun greeting="...,"
  next: follow-up from 2026-05-21 to 2026-05-25: met on 2026-05-18, no message
    since
dang-thi-hoa.yaml
  letters: "Dear Đặng Thị Hòa,"; to change that: kith set dang-thi-hoa
    family=... given=..., which cards go by, too
  next: follow-up from 2026-05-21 to 2026-05-25: met on 2026-05-18, no message
    since
contact.yaml
  letters: "Dear 李明,"; to change that: kith set contact greeting="...,"
  id: none can be made of the name; to choose one, in a-z: 'kith undo', then
    'kith add --id ID' and the same
  next: follow-up from 2026-05-21 to 2026-05-25: met on 2026-05-18, no message
    since
$ "$BUILD/tests/tools/terminal" kith add --id wang-fang 王芳 'greeting=Wang Fang' met
wang-fang.yaml
  next: follow-up from 2026-05-21 to 2026-05-25: met on 2026-05-18, no message
    since

= a sentence that begins with a verb, a day without an entry, a channel before its type
$ kith add -d 2026-05-29 emailed Priya Raghunathan; kith add called Priya
! kith-add: 'emailed' is no part of a name; the name comes first, as in 'kith add Ann Lee sent'
! kith-add: 'kith-add --help' says how it is used
! kith-add: 'called' is no part of a name; the name comes first, as in 'kith add Ann Lee met'
! kith-add: 'kith-add --help' says how it is used
? 2
$ kith add -d 2026-05-29 Priya Raghunathan role=fellow
! kith-add: -d needs a log entry after the name, as in 'kith add Ann Lee met zoom'
! kith-add: 'kith-add --help' says how it is used
? 2
$ kith add Priya Raghunathan email sent "the abstract"
! kith-add: 'email' is a channel, which comes after the type, as in 'sent email'
! kith-add: 'kith-add --help' says how it is used
? 2

= a value with blanks has quotes
$ kith add Priya Raghunathan city=New Haven
! kith-add: unexpected 'Haven'; a value with blanks is put in quotes: city="New Haven"
! kith-add: 'kith-add --help' says how it is used
? 2
$ kith add Priya Raghunathan city=Boston sen
! kith-add: unknown log type 'sen'; did you mean 'sent'?
! kith-add: 'kith-add --help' says how it is used
? 2

= keys that records of other kinds have, and a name in place of an id
$ kith add --kind event --id apx-2027 APX dates=2027-05-18; kith add --kind event --id apx-2027 APX city=Reno
! kith-add: cannot set 'dates': it has keys of its own: dates.start=..., dates.end=...
! kith-add: unknown key 'city'; did you mean 'place'?
? 2
$ kith add --kind program --id oakmont Oakmont img_percent=30%
! kith-add: unknown key 'img_percent'; did you mean 'img_share'?
? 2
$ kith add --dry-run Ann Em program="Lakeside Psychiatry" | tail -n 1
+program: Lakeside Psychiatry
! kith-add: warning: unknown program 'Lakeside Psychiatry'; write its id, as in lakeside-psychiatry; 'kith add --kind program --id lakeside-psychiatry NAME' makes a record of it

= a key that types nothing, such as an arrow, is asked about again
$ sh asked $'Jo Ek\e[D' 'Jo Ek' '' '' '' '' '' '' -- kith add | grep -A 1 'no letter'; rm net/jo-ek.yaml
a key that is no letter, such as an arrow, is in that; type it again, and mend
it with the backspace key
$ for key in $'\f' $'\a' $'\u0085'
> do sh asked "Jo$key Ek" 'Jo Ek' '' '' '' '' '' '' -- kith add | grep -c backspace
>   grep name net/jo-ek.yaml; rm net/jo-ek.yaml
> done
1
name: Jo Ek
1
name: Jo Ek
1
name: Jo Ek

= a type in capitals is a type, and the file has it without
$ kith add --dry-run Tharindu Silva linkedin=tharindu-silva Met Zoom 'visas' | tail -n 2
+log:
+  - 2026-05-18 met zoom: visas
$ sh asked 'Jo Ek' '' '' '' '' '' 'Met in-person: tea' -- kith add >/dev/null; grep met net/jo-ek.yaml
  - 2026-05-18 met in-person: tea
$ rm net/jo-ek.yaml

= the name of an event has any words, for no entry comes after it
$ kith add --dry-run --kind event APA Annual meeting 2028 place=Reno | tail -n 2
+name: APA Annual meeting 2028
+place: Reno

= a quote that is closed too late
$ kith add "O'Brien role=fellow email=p@example.org"
! kith-add: 'role=fellow' is not part of a name; write role=fellow after the name, outside the quotes
? 2

= somebody whose name is a part of this one, or has more
$ kith add Sunil; kith add Sunil Fernando; kith add --dry-run 'Dr. Fernando' | tail -n 1; rm net/sunil*.yaml
sunil.yaml
sunil-fernando.yaml
+name: Dr. Fernando
! kith-add: warning: perhaps the same as 'Sunil' in sunil.yaml; if so, 'kith undo' and change that one
! kith-add: warning: perhaps the same as 'Sunil Fernando' in sunil-fernando.yaml; if so, change that one

= a name that the file has in other letters, or as a nickname, is somebody who exists
$ mkdir other; cd other; echo >kith.yaml
> printf 'name: Li Ming (李明)\n' >li.yaml; printf 'name: Wang Fang\nnickname: 王芳\n' >wang.yaml
> printf 'name: Chen Wei\nname_native: [陈伟, 陳偉]\n' >chen.yaml
> printf 'name: Jung-ho Kim\ngiven: 정호\nfamily: 김\n' >kim.yaml
> printf 'name: Robert Smith\nnickname: Bob\nx-name-before: Robert Jones\n' >smith.yaml
$ for name in 李明 '李 明' 'Li Ming' 王芳 陳偉 김정호 '김 정호' 'Robert Jones' '李明 (Ming Li)' 'M. Li (李明)'; do
>     kith add -C other -q --dry-run "$name"; done
! kith-add: 'Li Ming (李明)' exists already: li.yaml
! kith-add: 'Li Ming (李明)' exists already: li.yaml
! kith-add: 'Li Ming (李明)' exists already: li.yaml
! kith-add: 'Wang Fang' exists already: wang.yaml
! kith-add: 'Chen Wei' exists already: chen.yaml
! kith-add: 'Jung-ho Kim' exists already: kim.yaml
! kith-add: 'Jung-ho Kim' exists already: kim.yaml
! kith-add: 'Robert Smith' exists already: smith.yaml
! kith-add: 'Li Ming (李明)' exists already: li.yaml
! kith-add: 'Li Ming (李明)' exists already: li.yaml
? 1
$ kith add -C other --dry-run Bob | tail -n 1; kith add -C other --dry-run 李芳 | tail -n 1
+name: Bob
+name: 李芳
! kith-add: warning: perhaps the same as 'Robert Smith' in smith.yaml; if so, change that one
$ kith add -C other --dry-run --anyway 李明 | tail -n 1
+name: 李明

= the options of an entry are those of log, in one command, and one run to undo
$ kith add Kim Moe met zoom 'panel on visas' --promise 'friday my CV' -k topics=visas -k topics=call -k x-room=4 \
>     --next '+3w ask about the elective' && cat net/kim-moe.yaml && kith undo -C net && ls net/kim-moe.yaml
kim-moe.yaml
|# yaml-language-server: $schema=.kith/schema.json
name: Kim Moe
next: {date: 2026-06-08, what: ask about the elective}
log:
  - date: 2026-05-18
    type: met
    via: zoom
    text: panel on visas
    topics: [visas, call]
    x-room: '4'
    promised: {what: my CV, by: 2026-05-22}
! ls: cannot access 'net/kim-moe.yaml': No such file or directory
? 2
$ kith add --dry-run Kim Moe replied email 'sent me the list' --closing -k expect='ask the chief' -k by=+2w
--- /dev/null
+++ b/kim-moe.yaml
@@ -0,0 +1,10 @@
+# yaml-language-server: $schema=.kith/schema.json
+name: Kim Moe
+log:
+  - date: 2026-05-18
+    type: replied
+    via: email
+    text: sent me the list
+    closing: 'yes'
+    expect: ask the chief
+    by: 2026-06-01
$ kith add --dry-run --next '3 weeks call' Kim Moe
--- /dev/null
+++ b/kim-moe.yaml
@@ -0,0 +1,3 @@
+# yaml-language-server: $schema=.kith/schema.json
+name: Kim Moe
+next: {date: 2026-06-08, what: call}
$ "$BUILD/tests/tools/terminal" kith add Kim Moe met --promise 'friday my CV' && kith undo
kim-moe.yaml
  letters: "Dear Kim Moe,"; to change that: kith set kim-moe greeting="...,"
  promised by 2026-05-22: my CV
  next: follow-up from 2026-05-21 to 2026-05-25: met on 2026-05-18, no message
    since; promised for 2026-05-22: my CV

= they need an entry, of a person
$ kith add Kim Moe --promise 'friday my CV'; kith add -k topics=visas Kim Moe role=fellow; kith add --kept Kim Moe
> kith add -d yesterday Kim Moe; kith add --kind event -k topics=visas Forum
> kith add --kind program --next '+2w call' Bay
> "$BUILD/tests/tools/terminal" kith add --promise 'friday my CV'
! kith-add: --promise needs a log entry after the name, as in 'kith add Ann Lee met zoom'
! kith-add: 'kith-add --help' says how it is used
! kith-add: -k needs a log entry after the name, as in 'kith add Ann Lee met zoom'
! kith-add: 'kith-add --help' says how it is used
! kith-add: --kept needs a log entry after the name, as in 'kith add Ann Lee met zoom'
! kith-add: 'kith-add --help' says how it is used
! kith-add: -d needs a log entry after the name, as in 'kith add Ann Lee met zoom'
! kith-add: 'kith-add --help' says how it is used
! kith-add: --kind event takes no log entry or plan; leave out -k
! kith-add: 'kith-add --help' says how it is used
! kith-add: --kind program takes no log entry or plan; leave out --next
! kith-add: 'kith-add --help' says how it is used
! kith-add: --promise needs the name, and what happened, behind it, as in 'kith add Ann Lee met zoom'
! kith-add: 'kith-add --help' says how it is used
? 2
$ kith add Kim Moe next.date=+1w --next '+2w call'; kith add Kim Moe met -k tpics=visas; kith add Kim Moe met -k topics
> kith add Kim Moe met --promise 'soon my CV'; kith add Kim Moe met --next 'next friday call'
> kith add --dry-run Kim Moe met -k expect='ask the chief' | grep expect
+    expect: ask the chief
! kith-add: the plan is given twice, by 'next.date' and by --next
! kith-add: 'kith-add --help' says how it is used
! kith-add: unknown key 'tpics'; did you mean 'topics'?
! kith-add: 'kith-add --help' says how it is used
! kith-add: -k takes KEY=VALUE, as in -k detail='reads Rumi', not 'topics'
! kith-add: 'kith-add --help' says how it is used
! kith-add: --promise begins with the day, such as friday, +1w or 2026-05-18, not with 'soon'; to promise it without one: -k promised="soon my CV"
! kith-add: 'kith-add --help' says how it is used
! kith-add: 'next friday' may be 2026-05-22 or 2026-05-29; write the one it is
! kith-add: 'kith-add --help' says how it is used
! kith-add: warning: no day by which they do it, so nothing will be due; again with -k by=friday, or the day they gave

= as KEY=VALUE they are named as what they are, before the type and after it
$ kith add Kim Moe promised='my CV' met; kith add Kim Moe met expect='a letter'; kith add Kim Moe expect='a letter'
> kith add Kim Moe date=2026-05-01 met
! kith-add: 'promised=my CV' is a key with a value: write -k promised="my CV"
! kith-add: 'expect=a letter' is a key with a value: write -k expect="a letter"
! kith-add: 'kith-add --help' says how it is used
! kith-add: 'expect=a letter' is a key with a value: write -k expect="a letter"
! kith-add: 'date=2026-05-01' is a key with a value: the day is given with -d
? 2

= no file is left behind by a value that is refused; an old day may be a slip, as for log
$ kith add Kim Moe met -k by=soon; kith add Kim Moe met -k promised.what=CV -k promised.by=2026-02-30; ls net | grep kim
> kith add Kim Moe met --promise "$(printf 'friday a\377')"; kith add Kim Moe met --next "$(printf 'friday a\377')"
kim-min-jun.yaml
! kith-add: 'soon' is not a day; write it as YYYY-MM-DD, tomorrow, friday or +2w
! kith-add: no such day '2026-02-30'
! kith-add: 'friday a\xff' is not UTF-8
! kith-add: 'kith-add --help' says how it is used
! kith-add: 'friday a\xff' is not UTF-8
! kith-add: 'kith-add --help' says how it is used
? 2
$ kith add --dry-run Kim Moe met -d 1999-05-01 | grep 1999
+  - 1999-05-01 met:
! kith-add: warning: 1999-05-01 is 27 years ago

= a warning of an entry that may still be refused says nothing of undo
$ kith add --dry-run 'Ola Ek' asked email x -k ask=feedbak | grep -c feedbak
1
! kith-add: warning: unknown word 'feedbak' in 'log.ask'; did you mean 'feedback'?
$ kith add 'Ola Ek' asked email x -k ask=feedbak --next 'soon x'
! kith-add: warning: unknown word 'feedbak' in 'log.ask'; did you mean 'feedback'?
! kith-add: --next begins with the day, such as friday, +1w or 2026-05-18, not with 'soon'
! kith-add: 'kith-add --help' says how it is used
? 2
