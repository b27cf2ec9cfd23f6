# What kith check finds, and what it leaves in peace.
KITH_TODAY=2026-06-01
KITH_DIR=net

= a network in order: nothing to say
$ mkdir net && : >net/kith.yaml && printf 'name: Ada Moss\n' >net/moss.yaml; kith check
$ kith check --no-rule stale,claims "$EXAMPLES/network"

= the examples: facts that are old, and sources that contradict each other
$ cd "$EXAMPLES" && kith check network
network/programs/copper-basin.yaml:8:52: warning: 'visas' was checked more than a season ago; look again, and write the day on which you did [stale]
network/programs/copper-basin.yaml:9:89: warning: 'step2_min' was checked more than a season ago; look again, and write the day on which you did [stale]
network/programs/copper-basin.yaml:10:55: warning: 'yog_from' was checked more than a season ago; look again, and write the day on which you did [stale]
network/programs/quarry-lake.yaml:14:13: warning: this contradicts what line 13 says of 'step2_min'; ask them, and keep what is right [claims]
network/programs/saltmarsh-state.yaml:11:13: warning: this contradicts what line 10 says of 'visas'; ask them, and keep what is right [claims]

= everything at once, sorted, with its rule
$ printf '%s\n' 'name: Ann Lee' 'instituton: Bayview' 'log:' '- 2026-02-30 met: tea' \
>     '- 1026-05-18 met: talk' 'next: {date: 2026-13-01, what: call}' >net/lee.yaml; kith check
net/lee.yaml:2:1: warning: unknown key 'instituton'; did you mean 'institution'? [key]
net/lee.yaml:4:3: error: no such day '2026-02-30' [schema]
net/lee.yaml:5:3: warning: the year of '1026-05-18' is unlikely; write the day as 2026-05-18 [day]
net/lee.yaml:6:14: error: no such day '2026-13-01' [schema]
? 1
$ rm net/lee.yaml

= a colon without its space makes a key of the text, where another colon follows
$ printf '%s\n' 'name: Ann Lee' 'notes:she is: nice' 'emial:a@b.c: x' 'my own key: 1' >net/lee.yaml
> kith check; rm net/lee.yaml
net/lee.yaml:2:1: warning: 'notes:she is' is read as a key; put a space after 'notes:', and quote the text [key]
net/lee.yaml:3:1: warning: 'emial:a@b.c' is read as a key; put a space after 'emial:', and quote the text [key]

= the same file from an editor
$ printf 'name: Ada\nprogram: moos\n' | kith check --stdin-name net/ada.yaml -
net/ada.yaml:2:10: warning: no file of this network has the id 'moos'; did you mean 'moss'? [reference]

= levels
$ printf 'name: Ann Lee\nprogram: bayview\n' >net/lee.yaml; kith check --strict
net/lee.yaml:2:10: warning: no file of this network has the id 'bayview'; 'kith add --kind program --id bayview NAME' makes it [reference]
? 1
$ kith check --strict --no-rule reference
$ printf 'policy: {check: {reference: error}}\n' >net/kith.yaml; kith check
net/lee.yaml:2:10: error: no file of this network has the id 'bayview'; 'kith add --kind program --id bayview NAME' makes it [reference]
? 1
$ printf 'policy: {check: {reference: off}}\n' >net/kith.yaml; kith check --strict
$ printf 'policy: {check: {referense: off, cut: no}}\n' >net/kith.yaml; kith check
net/kith.yaml:1:18: error: unknown rule 'referense'; did you mean 'reference'? [settings]
net/kith.yaml:1:39: error: unknown level 'no'; write error, warning or off [settings]
net/lee.yaml:2:10: warning: no file of this network has the id 'bayview'; 'kith add --kind program --id bayview NAME' makes it [reference]
? 1
$ kith check --no-rule cutt
! kith-check: unknown rule 'cutt'; 'kith check --list' lists them
! kith-check: 'kith-check --help' says how it is used
? 2

= a rule that finds, beside what it must leave in peace
$ rm net/lee.yaml; : >net/kith.yaml
$ c() { printf '%b' "$1" | kith check --stdin-name net/x.yaml -; }; declare -f c >c
$ . ./c; c 'name: A\nemail: a@x.example.org, b@x.example.org\n'
net/x.yaml:2:8: warning: this looks like several values; write a list: [a@x.example.org, b@x.example.org] [several]
$ . ./c; c 'name: A\nemail: a@x.example.org b@x.example.org\n'; c 'name: A\nemail: a@b@x.example.org\n'
net/x.yaml:2:8: warning: this looks like several values; write a list: [a@x.example.org, b@x.example.org] [several]
net/x.yaml:2:8: warning: 'a@b@x.example.org' is not an address; write it as 'ann@example.org' [address]
$ . ./c; c 'name: A\nemail: [a@x.example.org, b@x.example.org]\n'
$ . ./c; c 'name: A\nemail: Ann <a@x.example.org>\n'; c 'name: A\nemail: ann at example.org\n'
net/x.yaml:2:8: warning: 'Ann <a@x.example.org>' is more than an address; write only 'a@x.example.org' [address]
net/x.yaml:2:8: warning: 'ann at example.org' is not an address; write it as 'ann@example.org' [address]
$ . ./c; c 'name: A\ninterests: cultural psychiatry, trauma\nlanguages: Tamil; Sinhala\n'
net/x.yaml:2:12: warning: this looks like several values; write a list: [cultural psychiatry, trauma] [several]
net/x.yaml:3:12: warning: this looks like several values; write a list: [Tamil, Sinhala] [several]
$ . ./c; c 'name: A\ninterests: [sleep, "trauma, in children"]\ninstitution: Bay, Ltd.\n'
$ . ./c; c 'name: “Ann Lee”\nhooks: [“one, two”]\n'; c 'name: A\nnotes: she said “come back”\n'
net/x.yaml:1:7: warning: curly quotes are part of the value; write straight ones, or none: Ann Lee [quotes]
net/x.yaml:2:9: warning: curly quotes do not keep this text together; write straight ones [quotes]
$ . ./c; c 'name: Ann\u00a0Lee\nrole: peer\u200b\n'
> c 'name: A\nnotes: a\u00a0b\ncity: नई\u200dदिल्ली\n'; c 'name: "Ann\\u00a0Lee"\n'
net/x.yaml:1:10: warning: a no-break space in the value; write a plain space, or delete it [invisible]
net/x.yaml:2:7: warning: unknown word 'peer<U+200B>' in 'role'; there is a zero-width space in it; write a plain space, or delete it [value]
net/x.yaml:2:11: warning: a zero-width space in the value; write a plain space, or delete it [invisible]
net/x.yaml:1:7: warning: a character that cannot be seen in the value; write a plain space, or delete it [invisible]
$ . ./c; c 'name: A\nlog:\n- 1026-05-18 met: x\n- 2031-05-18 met: x\n- 2026-05-18 met: x\n'
net/x.yaml:3:3: warning: the year of '1026-05-18' is unlikely; write the day as 2026-05-18 [day]
net/x.yaml:4:3: warning: '2031-05-18' is still to come; the entry counts for nothing until then [future]
$ . ./c; c 'name: A\nlog:\n- 2026-05-18 met: on 16 May, at lunch\n- 2026-05-18 sent email: 16 May is fine\n'
net/x.yaml:3:19: warning: the text begins with 'on 16 May'; if it was then, write 2026-05-16 for the day of the entry [day]
$ . ./c; c 'name: A\nemail: bo@example\nphone: [+1 555 0100, 555-CALL, call me]\n'
net/x.yaml:2:8: warning: 'bo@example' is not an address; write it as 'ann@example.org' [address]
net/x.yaml:3:32: warning: no number 'call me' in 'phone'; write a number here, and remarks under 'notes' [value]
$ . ./c; c 'name: A\nnotes: her text # 5\ntie: poster #4\nrole: resident # PGY-2\n'
net/x.yaml:2:8: warning: the text ends before ' #', which begins a comment; quote the text to keep all of it [cut]
net/x.yaml:3:6: warning: the text ends before ' #', which begins a comment; quote the text to keep all of it [cut]
$ . ./c; c 'kind: program\nname: A\nculture:\n- warm # mostly\n- value: kind # mostly\n'
net/x.yaml:4:3: warning: the text ends before ' #', which begins a comment; quote the text to keep all of it [cut]
net/x.yaml:5:10: warning: the text ends before ' #', which begins a comment; quote the text to keep all of it [cut]
$ . ./c; c 'name: A\nlog:\n- 2026-05-18 met: talked # about it\n- 2026-05-19 met:  # a comment\n'
> c 'name: A\nlog:\n- 2026-05-18 met: # her talk\n- 2026-05-19 met # hers\n- 2026-05-20 met: a\n'
> c 'name: A # B\ntie: chess  # a comment\nlog:\n- {date: 2026-05-18, type: met} # a comment\n'
net/x.yaml:3:19: warning: the text ends before ' #', which begins a comment; quote the text to keep all of it [cut]
net/x.yaml:3:3: warning: '#' begins a comment, so nothing is left; quote text that begins with it [cut]
net/x.yaml:4:3: warning: '#' begins a comment, so nothing is left; quote text that begins with it [cut]
$ . ./c; c 'name: A\nnotes: my patient Mrs. Silva of Kandy was admitted in May\ntie: patient safety\n'
net/x.yaml:2:8: warning: "my patient Mrs. Silva of Kandy was admitted in May": 'patient' may show who it was, beside 'in May'; leave out who, where or when [patient]
$ . ./c; c 'name: A\nnotes: their refugee clinic treats trauma and depression\n'
$ . ./c; c 'name: A\nnotes: a refugee with depression\n'
net/x.yaml:2:8: warning: "a refugee with depression": 'refugee' may show who it was, beside 'depression'; leave out who, where or when [patient]
$ . ./c; c 'name: A\nprogram: nobody\nintroduced_by: moss\nlog:\n- 2026-05-18 met @apa: x\n'
net/x.yaml:2:10: warning: no file of this network has the id 'nobody'; 'kith add --kind program --id nobody NAME' makes it [reference]
net/x.yaml:5:19: warning: no file of this network has the id 'apa'; 'kith add --kind event --id apa NAME' makes it [reference]
$ . ./c; c 'kind: event\nname: E\nmeet: [moss, mosss]\nsessions: [{title: T, date: 2026-05-18, speakers: [who, A B]}]\n'
net/x.yaml:3:14: warning: no file of this network has the id 'mosss'; did you mean 'moss'? [reference]
net/x.yaml:4:52: warning: no file of this network has the id 'who'; write the name of a file without '.yaml' [reference]
$ . ./c; e='kind: event\nname: E\ndates: {start: 2026-05-18}\nmeet: moss\nsessions:\n'
> c "$e- {date: 2026-05-17, title: T}\n- {title: U}\n"
net/x.yaml:4:7: warning: 'meet' is a list of ids: [moss] [session]
net/x.yaml:6:10: warning: '2026-05-17' is not a day of this event; correct it, or 'dates' [session]
net/x.yaml:7:3: warning: a session without a day; write its 'date', such as 2026-05-18 [session]
$ . ./c; c 'kind: program\nname: P\nlors: {value: 2, checked: 2024-05-01}\n'
> c 'kind: program\nname: P\nlors: {value: 3, checked: 2026-05-01}\n'
net/x.yaml:3:27: warning: 'lors' was checked more than a season ago; look again, and write the day on which you did [stale]
$ . ./c; c 'name: A\nlog:\n- {date: 2026-05-18, type: sent, message_id: a@b}\n'\
> '- {date: 2026-05-19, type: sent, message_id: a@b}\n'
net/x.yaml:4:46: warning: this message is also in line 3; keep one entry [twice]
$ . ./c; c 'name: A\nnotes: |\n  <<<<<<< HEAD\n  a\n  =======\n  b\n  >>>>>>> other\n'

= an id that nobody has is said once, where it comes first, with what makes it
$ for n in b a c; do printf 'name: Al %s\nlog:\n- 2026-05-18 met @apa-2027: x\n' $n >net/y$n.yaml; done
$ kith check net/y?.yaml; kith check | grep apa-2027; rm net/y?.yaml
net/ya.yaml:3:19: warning: no file of this network has the id 'apa-2027'; 'kith add --kind event --id apa-2027 NAME' makes it; 2 more places name it [reference]
net/ya.yaml:3:19: warning: no file of this network has the id 'apa-2027'; 'kith add --kind event --id apa-2027 NAME' makes it; 2 more places name it [reference]

= what takes several files to see
$ printf 'name: Dr. Ada Moss\nemail: m@x.example.org\n' >net/b.yaml; cp net/b.yaml net/c.yaml
> mkdir net/sub; cp net/moss.yaml net/sub
> cp net/moss.yaml net/tom.yaml.txt; cp net/moss.yaml net/BO.YAML; kith check
net/BO.YAML:1:1: warning: not read: the name of a record ends in '.yaml' or '.yml', in lower case; rename it [unread]
net/c.yaml:1:7: warning: 'net/b.yaml' has the same name; if both are one person: 'kith edit net/b.yaml net/c.yaml', move into one what it lacks, the log too, and delete the other; if they are two, give each file an 'institution' or an 'email' of its own [person]
net/c.yaml:2:8: warning: this address is also in 'net/b.yaml', line 2; if both are one person: 'kith edit net/b.yaml net/c.yaml', move into one what it lacks, the log too, and delete the other [shared-address]
net/moss.yaml:1:7: warning: 'net/b.yaml' has the same name; if both are one person: 'kith edit net/b.yaml net/moss.yaml', move into one what it lacks, the log too, and delete the other; if they are two, give each file an 'institution' or an 'email' of its own [person]
net/sub/moss.yaml:1:1: error: the id 'moss' is taken by 'net/moss.yaml'; rename one of them [id]
net/sub/moss.yaml:1:7: warning: 'net/b.yaml' has the same name; if both are one person: 'kith edit net/b.yaml net/sub/moss.yaml', move into one what it lacks, the log too, and delete the other; if they are two, give each file an 'institution' or an 'email' of its own [person]
net/tom.yaml.txt:1:1: warning: not read: the name of a record ends in '.yaml' or '.yml', in lower case; rename it [unread]
? 1
$ printf 'name: Ada Moss\nemail: other@x.example.org\n' >net/b.yaml
> rm -r net/sub net/c.yaml net/tom* net/BO*; kith check
net/moss.yaml:1:7: warning: 'net/b.yaml' has the same name; if both are one person: 'kith edit net/b.yaml net/moss.yaml', move into one what it lacks, the log too, and delete the other; if they are two, give each file an 'institution' or an 'email' of its own [person]
$ cp net/moss.yaml 'net/ada m.yaml'; kith check | grep -o "'kith edit .*yaml"; rm net/ada*
'kith edit "net/ada m.yaml" net/b.yaml
'kith edit "net/ada m.yaml" net/moss.yaml
$ printf 'name: Ada Moss\nemail: mine@x.example.org\n' >net/moss.yaml; kith check

= the keys of kith.yaml
$ printf 'me: {milestone: [], x-mine: a}\npolicy: {window: {nudg: 3}}\n'\
> 'season: [{what: a, date: 2026-09-02, tim: 9}]\n' >net/kith.yaml; kith check
net/kith.yaml:1:6: warning: unknown key 'milestone' of me; did you mean 'milestones'? [key]
net/kith.yaml:2:19: error: unknown key 'window.nudg' of policy; did you mean 'window.nudge'? [settings]
net/kith.yaml:3:38: error: unknown key 'tim' of season; did you mean 'time'? [settings]
? 1
$ : >net/kith.yaml

= what every reader says
$ p() { printf '%b' "$1" >x.yaml; kith parse --check x.yaml; }; declare -f p >p
$ . ./p; p 'name: A\nhospital: B\nlog:\n- 2026-02-30 met: x\nnext: {date: 2026-13-01, what: x}\n'
! x.yaml:2:1: warning: unknown key 'hospital'; did you mean 'institution'?
! x.yaml:4:3: error: no such day '2026-02-30'
! x.yaml:5:14: error: no such day '2026-13-01'
? 2
$ . ./p; p 'name:\u00a0A\nrole: peer\n'
! x.yaml:1:6: error: a no-break space here; write a plain space
? 2
$ . ./p; p ' name: A\nrole: peer\n'
! x.yaml:1:2: error: a blank before the first key; begin it in the first column
? 2
$ . ./p; p 'name: A\nlog: 2026-05-18 met: poster\n'
! x.yaml:2:6: error: 'log' must be a list; begin each entry with '- ', on a line of its own
? 2
$ . ./p; p 'name: A\nlog:\n- 18 May 2026 met: x\n- May 18, 2026 met: x\n- 05/06/2026 met: x\n'
! x.yaml:3:3: error: '18 May 2026' is not a day; write it as 2026-05-18
! x.yaml:4:3: error: 'May 18, 2026' is not a day; write it as 2026-05-18
! x.yaml:5:3: error: '05/06/2026' is not a day; write it as YYYY-MM-DD
? 2
$ . ./p; p 'name: A\nnext: 2026-06-05 send CV\nmet: 2026-05-18 poster session\n'
! x.yaml:2:7: warning: a text '2026-06-05 send CV' in 'next'; write it as {date: 2026-06-05, what: send CV}
! x.yaml:3:6: warning: a text '2026-05-18 poster session' in 'met'; write it as {date: 2026-05-18, how: poster session}
$ . ./p; p 'name: A\nnext: {what: send CV}\n'; . ./p; p 'name: A\nnext: send CV\n'
! x.yaml:2:1: warning: 'next' has no day, so it is never due; add 'date: YYYY-MM-DD'
! x.yaml:2:7: warning: a text 'send CV' in 'next'; write it as {date: YYYY-MM-DD, what: send CV}
$ . ./p; p 'kind: event\nname: E\ndate: 2026-05-16\n'
! x.yaml:3:1: warning: unknown key 'date'; write 'dates: {start: 2026-05-16, end: 2026-05-20}'
$ . ./p; p 'name: A\nimg: true\n'
$ . ./p; p 'name: A\nuniversity: B\nmobile: 1\norganisation: B\nposition: x\ntitle: Dr.\ntag: x\n'
! x.yaml:2:1: warning: unknown key 'university'; did you mean 'institution'?
! x.yaml:3:1: warning: unknown key 'mobile'; did you mean 'phone'?
! x.yaml:4:1: warning: unknown key 'organisation'; did you mean 'institution'?
! x.yaml:5:1: warning: unknown key 'position'; did you mean 'role'?
! x.yaml:6:1: warning: unknown key 'title'; write what they are as 'role', and Dr. in front of the 'name'
! x.yaml:7:1: warning: unknown key 'tag'; did you mean 'tags'?

= what is safe is mended
$ printf 'name: “Ann Lee” # mine\nemail: Ann Lee <a@x.example.org>\nrole: Program Director\n'\
> 'status: Active\n' >net/lee.yaml; kith check --fix --dry-run
--- a/lee.yaml
+++ b/lee.yaml
@@ -1,4 +1,4 @@
-name: “Ann Lee” # mine
-email: Ann Lee <a@x.example.org>
-role: Program Director
-status: Active
+name: Ann Lee # mine
+email: a@x.example.org
+role: program-director
+status: active
! kith-check: 4 values can be fixed; without --dry-run they are, and what is left is said
$ kith check --fix; cat net/lee.yaml; kith check
name: Ann Lee # mine
email: a@x.example.org
role: program-director
status: active
! kith-check: fixed 4 values; 'kith undo' takes it back
$ printf 'name: Bo\nmet: {date: 2026-5-3} # APA\nlog:\n  - 18 May 2026 met\n'\
> '  - May 20, 2026 sent: CV\n  - 2026-6-1 got: thanks # kind\n  - 3/4/2026 met\n'\
> '  - {date: 21.5.2026, type: met}\n' >net/bo.yaml; kith check --fix; cat net/bo.yaml
net/bo.yaml:6:5: error: '2026-6-1' is not a day; write it as 2026-06-01 [schema]
net/bo.yaml:7:5: error: '3/4/2026' is not a day; write it as YYYY-MM-DD [schema]
name: Bo
met: {date: 2026-05-03} # APA
log:
  - 2026-05-18 met
  - 2026-05-20 sent: CV
  - 2026-6-1 got: thanks # kind
  - 3/4/2026 met
  - {date: 2026-05-21, type: met}
! kith-check: fixed 4 values; 'kith undo' takes it back
$ printf '%s\n' 'name: Bo' 'interests:' '  - geriatric psychiatry; sleep # both' '  - "one, two"' \
> '  - ethics' >net/bo.yaml; MALLOC_PERTURB_=165 kith check --fix net/bo.yaml; cat net/bo.yaml
name: Bo
interests:
  - geriatric psychiatry # both
  - sleep
  - "one, two"
  - ethics
! kith-check: fixed 1 value; 'kith undo' takes it back
$ printf 'kind: program\nname: Bay\nvisas: [J1, h1b]\nsignal: glod\naccepting: Yes\n' >net/bay.yaml
$ kith check --fix net/bay.yaml; cat net/bay.yaml; rm net/bay.yaml
net/bay.yaml:4:9: warning: unknown word 'glod' in 'signal'; did you mean 'gold'? [value]
kind: program
name: Bay
visas: [J-1, H-1B]
signal: glod
accepting: Yes
! kith-check: fixed 2 values; 'kith undo' takes it back
$ cd net && kith check --fix bo.yaml; cd .. && sed -i 's/^  - eth/  - a; b/' net/bo.yaml &&
> kith check --fix $PWD/net/bo.yaml; rm net/bo.yaml
! kith-check: fixed 1 value; 'kith undo' takes it back
$ printf 'name: Bo\ncity:Toledo\n' >net/bo.yaml; kith check --fix --dry-run net/bo.yaml; rm net/bo.yaml
net/bo.yaml:2:5: error: put a space after ':' [yaml]
$ kith check --dry-run
! kith-check: --dry-run needs --fix
! kith-check: 'kith-check --help' says how it is used
? 2

= the index of git
% git
$ cd net && git init -q . && git add . && printf 'name: Ann Lee\nprogram: b\nmentor: x\n' >lee.yaml
> kith check --staged && git add lee.yaml && printf 'name: Ann\n' >lee.yaml && kith check --staged
lee.yaml:3:9: warning: unknown word 'x' in 'mentor'; write career, application, research or cultural [value]
$ cd net && printf 'name: [\n' >moss.yaml && git add moss.yaml; kith check --staged
lee.yaml:3:9: warning: unknown word 'x' in 'mentor'; write career, application, research or cultural [value]
moss.yaml:1:7: error: this '[' is not closed [yaml]
? 1
$ kith check --staged
! kith-check: git cannot read an index here; 'git init' makes a repository
? 2

= the schema
% jq
$ kith check --json-schema | jq -c '[."$id", (."$defs" | keys)]'
["urn:kith:network",["contact","event","fact","log_entry","program","program_log_entry","settings","text"]]

= an entry that is read as a key
$ printf 'name: A\nlog:\n- 2026-05-18 met: x\n-2026-05-21 sent: b\n' | kith check --stdin-name net/x.yaml -
net/x.yaml:4:1: warning: '-2026-05-21 sent' is read as a key; an entry of the log begins with '- ', a dash and a space [key]

= a fault of YAML does not hide what is wrong in front of it
$ mkdir broken && : > broken/kith.yaml
$ printf '%s\n' 'name: Ann Lee' 'email: ann at example.org' 'role: atending' 'city: "Bos' > broken/ann.yaml
$ printf '%s\n' 'name: Bayview' 'positions: six' 'city: [' 'kind: program' > broken/bay.yaml
$ printf '%s\n' 'name: Di Ono' 'role: fellw' '<<<<<<< HEAD' 'tie: a' '=======' 'tie: b' '>>>>>>> x' > broken/di.yaml
$ printf '%s\n' 'role: fellw' 'name: "Cy' > broken/cy.yaml; kith check broken
broken/ann.yaml:2:8: warning: 'ann at example.org' is not an address; write it as 'ann@example.org' [address]
broken/ann.yaml:3:7: warning: unknown word 'atending' in 'role'; did you mean 'attending'? [value]
broken/ann.yaml:4:7: error: this quote is not closed [yaml]
broken/bay.yaml:3:7: error: this '[' is not closed [yaml]
broken/cy.yaml:2:7: error: this quote is not closed [yaml]
broken/di.yaml:2:7: warning: unknown word 'fellw' in 'role'; did you mean 'fellow'? [value]
broken/di.yaml:3:1: error: a merge left both sides here; keep what is right and remove the lines '<<<<<<<', '=======' and '>>>>>>>' [conflict]
? 1

= and such a file is not mended
$ kith check --fix broken/ann.yaml; head -n 2 broken/ann.yaml
broken/ann.yaml:2:8: warning: 'ann at example.org' is not an address; write it as 'ann@example.org' [address]
broken/ann.yaml:3:7: warning: unknown word 'atending' in 'role'; did you mean 'attending'? [value]
broken/ann.yaml:4:7: error: this quote is not closed [yaml]
name: Ann Lee
email: ann at example.org

= words that a network adds are found in any letters
$ mkdir -p words/guards && : >words/kith.yaml && printf 'patient:\ndiagnóstico*\nпациент\n' >words/guards/w.txt
> printf 'name: A\nnotes: A diagnóstico with his wife Maria Lopez in Boston on May 3\n' >words/a.yaml
> printf 'name: B\nnotes: пациент with his wife Maria Lopez in Boston on May 3\n' >words/b.yaml
> kith check -C words | cut -d ' ' -f 1,2
words/a.yaml:2:8: warning:
words/b.yaml:2:8: warning:
$ printf 'patient:\ndiagnostico*\n' >words/guards/w.txt; kith check -C words | cut -d ' ' -f 1,2
words/a.yaml:2:8: warning:

= values of the profile that go unread
$ mkdir -p mine && printf 'me:\n  email: n@example\n  visa: J1\n  scores: {step2: 25l}\n' >mine/kith.yaml
> printf '  yog: 21\n  residence: Galle\n' >>mine/kith.yaml
$ kith check mine
mine/kith.yaml:2:10: warning: bad value 'n@example' of 'me.email'; write an address such as lee@example.org [settings]
mine/kith.yaml:3:9: warning: bad value 'J1' of 'me.visa'; did you mean 'J-1'? [settings]
mine/kith.yaml:4:19: warning: bad value '25l' of 'me.scores.step2'; write a score from 150 to 300, or nothing until you have it [settings]
mine/kith.yaml:5:8: warning: bad value '21' of 'me.yog'; write a year of four digits, such as 2021 [settings]
mine/kith.yaml:6:14: warning: bad value 'Galle' of 'me.residence'; write abroad or US [settings]

= what you are doing now that no letter can say
$ for step in 'between jobs' 'studying for Step 3' 'looking for a position' '精神科'; do
>     printf 'me:\n  step: %s\n' "$step" >mine/kith.yaml; kith check mine; done
mine/kith.yaml:2:9: warning: 'me.step': no letter can say 'and currently between jobs'; write who you are, as in 'research volunteer in Boston', or what you are doing, as in 'studying for Step 3' [settings]
$ EDITOR=true kith edit -C mine; printf 'me:\n  step: between jobs\n' >mine/kith.yaml; EDITOR=true kith edit -C mine
! mine/kith.yaml:2:9: warning: 'me.step': no letter can say 'and currently between jobs'; write who you are, as in 'research volunteer in Boston', or what you are doing, as in 'studying for Step 3'

= a birthday, a channel before its type, and a name in place of an id say what to write
$ mkdir -p says && : >says/kith.yaml
> printf 'name: Ann Lee\nbirthday: 9 May\nprogram: Lakeside Psychiatry\n' >says/ann-lee.yaml
> printf 'log:\n- 2026-05-18 email sent: x\n' >>says/ann-lee.yaml
> printf 'name: Bo Lee\nbirthday: May 9th, 1979\n' >says/bo-lee.yaml
> printf 'name: Cy Lee\nbirthday: 02-29\nprogram: Lakeside Psychiatry\n' >says/cy-lee.yaml
> kith check says
says/ann-lee.yaml:2:11: warning: no day '9 May' in 'birthday'; write 05-09 [value]
says/ann-lee.yaml:3:10: warning: no file of this network has the id 'Lakeside Psychiatry'; write its id, as in lakeside-psychiatry; 'kith add --kind program --id lakeside-psychiatry NAME' makes it; 1 more place names it [reference]
says/ann-lee.yaml:5:14: error: the channel comes after the type: write 'sent email' [schema]
says/ann-lee.yaml:5:20: warning: unknown word 'sent' in 'log.via'; write email, linkedin, x, phone, zoom, video, in-person, chat or forum [value]
says/bo-lee.yaml:2:11: warning: no day 'May 9th, 1979' in 'birthday'; write 1979-05-09 [value]
? 1

= a long text is mended and stays whole
$ mkdir tall && : >tall/kith.yaml && printf 'name: Ann\nlog:\n- 2026/05/19 note %05000d\n' 1 >tall/ann.yaml
$ kith check --fix tall >out 2>&1; grep -c '2026-05-19 note 0\{4999\}1' tall/ann.yaml
1

= a list as people write one becomes its values, without the "and"
$ mkdir and && : >and/kith.yaml
> printf 'name: Ann\ninterests: sleep, grief, and trauma\n' >and/ann.yaml
$ kith check and; kith check --fix and; cat and/ann.yaml
and/ann.yaml:2:12: warning: this looks like several values; write a list: [sleep, grief, trauma] [several]
name: Ann
interests: [sleep, grief, trauma]
! kith-check: fixed 1 value; 'kith undo' takes it back
