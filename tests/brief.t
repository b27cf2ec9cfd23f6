# What comes first in the brief of an event, and what is said and asked.
KITH_DIR=net
KITH_TODAY=2027-05-01

= a network: two interests, a visa, four programs
$ mkdir net && cat >net/kith.yaml <<'END'
> me: {name: Dr. Nimali Perera, country: Sri Lanka, visa: J-1, interests: [cultural psychiatry, trauma]}
> END
$ program() { printf 'kind: program\nname: %s\n%s\n' "$2" "$3" >"net/$1.yaml"; }
> program open 'Open House' 'visas: [J-1]'
> program shut 'Shut Gate' 'visas: [H-1B]'
> program dark 'Dark Wood' 'visas: unknown'
> program imgs 'Many Lands' 'img_share: {value: 40%, checked: 2027-01-01}'
$ cat >brief <<'END'
> #!/bin/sh
> # brief SECTION: the lines of a section, with their first words
> kith draft -t brief e | sed -n "/^$1/,/^\$/p" | sed '1d;$d'
> END
$ chmod +x brief

= people: what they share, then what their programs offer; unknown takes nothing away
$ person() { printf 'name: %s\n%s\n' "$2" "$3" >"net/$1.yaml"; }
> person a 'A Both' 'interests: [Trauma, Cultural Psychiatry]'
> person b 'B Open' 'program: open'
> person c 'C Shut' 'program: shut'
> person d 'D Dark' 'program: dark'
> person e1 'E Imgs' 'program: imgs'
> person f 'F Plain' 'role: faculty'
> person g 'G Resident' 'role: resident'
> person h 'H Img' 'img: yes'
> printf 'kind: event\nname: E\ndates: {start: 2027-05-22}\nmeet: [f, c, d, b, e1, a, g, h]\n' >net/e.yaml
$ ./brief People
  [ ] A Both
      for you: shares cultural psychiatry and trauma
      say: I hear that you work on cultural psychiatry; I am interested
      in it, too.
      ask: Where would you begin with cultural psychiatry in a busy
      clinic?
  [ ] B Open
      for you: their program sponsors your visa
      say: I am Nimali Perera, a doctor from Sri Lanka.
      ask: How many of the residents at Open House are on a visa now?
  [ ] E Imgs
      for you: visas there are not known; 40% IMGs there
      say: I am Nimali Perera, a doctor from Sri Lanka.
      ask: Do you know which visas the residents at Many Lands have?
  [ ] H Img
      for you: is an international graduate
      say: I trained abroad, as you did.
      ask: What do you wish you had known when you came here yourself?
  [ ] G Resident, resident
      say: I am Nimali Perera, a doctor from Sri Lanka.
      ask: What do you know about your program now that no website told
      you?
  [ ] F Plain, faculty
      say: I am Nimali Perera, a doctor from Sri Lanka.
      ask: What would you do in my place in the next six months?
  [ ] C Shut
      for you: their program sponsors no visa for you
      say: I am Nimali Perera, a doctor from Sri Lanka.
      ask: What would you do in my place in the next six months?
  [ ] D Dark
      for you: visas there are not known
      say: I am Nimali Perera, a doctor from Sri Lanka.
      ask: Do you know which visas the residents at Dark Wood have?

= who is not to be contacted is not met, who has no file is nobody to say a word to
$ echo 'do_not_contact: yes' >>net/a.yaml; sed -i 's/^meet.*/meet: [a, b, b, nobody]/' net/e.yaml; ./brief People
  [ ] B Open
      for you: their program sponsors your visa
      say: I am Nimali Perera, a doctor from Sri Lanka.
      ask: How many of the residents at Open House are on a visa now?
  ids that no file has: nobody

= without a choice of mine it is who speaks
$ printf 'kind: event\nname: E\nsessions: [{date: 2027-05-22, title: T, speakers: [b, Ann Moss]}]\n' >net/e.yaml
$ ./brief People
  [ ] B Open
      for you: their program sponsors your visa
      say: I am Nimali Perera, a doctor from Sri Lanka.
      ask: How many of the residents at Open House are on a visa now?

= what to say: what was last between us comes first
$ say() { printf 'name: Dr. X Y\n%s\n' "$1" >net/x.yaml; ./brief People | grep -E ' (last|say|ask):'; echo; }
> printf 'kind: event\nname: E\nmeet: [x]\n' >net/e.yaml
> say 'log: [{date: 2027-01-05, type: met, topics: [home visits], text: long talk, questions: [Who pays?]}]'
> say 'log: [2027-01-05 replied: yes, 2027-05-02 met: still to come]'
> say 'log: [2027-01-04 sent: a mail, 2027-01-05 replied: yes]'
> say 'log: [2027-01-04 met: tea, 2027-01-05 helped: read my CV]'
> say 'log: [2027-01-05 sent: a mail]'
> say 'hooks: [2026 paper on sleep.]'
> say 'interests: [trauma]'
> say 'img: yes'
> say 'role: coordinator'
      last: 2027-01-05 met: long talk
      say: When we last spoke, it was about home visits.
      ask: Who pays?

      last: 2027-01-05 replied: yes
      say: Thank you for writing to me; I am Nimali Perera.
      ask: What would you do in my place in the next six months?

      last: 2027-01-05 replied: yes
      say: We have written to each other; I am Nimali Perera.
      ask: What would you do in my place in the next six months?

      last: 2027-01-05 helped: read my CV
      say: It is good to see you again.
      ask: What would you do in my place in the next six months?

      say: I am Nimali Perera, a doctor from Sri Lanka.
      ask: What would you do in my place in the next six months?

      say: I hoped to meet you because of your 2026 paper on sleep.
      ask: What surprised you most in your 2026 paper on sleep?

      say: I hear that you work on trauma; I am interested in it, too.
      ask: Where would you begin with trauma in a busy clinic?

      say: I trained abroad, as you did.
      ask: What do you wish you had known when you came here yourself?

      say: I am Nimali Perera, a doctor from Sri Lanka.
      ask: Which papers from abroad take the longest?
|

= one question: what is not known of the program, then what fits the role
$ ask() { printf 'name: Dr. X Y\n%s\n' "$1" >net/x.yaml; ./brief People | grep ' ask:'; }
> ask "$(printf 'role: resident\nprogram: dark')"
> ask "$(printf 'role: resident\nprogram: open\ninstitution: Open House Hospital')"
> ask "$(printf 'role: resident\ninstitution: Moor\ninterests: [trauma]')"
> ask "$(printf 'role: program-director\nprogram: dark')"
> ask 'role: program-director'
> ask 'role: attending'
      ask: Which visas do the residents at Dark Wood have, and who
      ask: How many of the residents at Open House are on a visa now?
      ask: Who at Moor would mentor somebody interested in trauma?
      ask: Does Dark Wood sponsor J-1, H-1B, or both?
      ask: What do you look for in an application from abroad, past the
      ask: What would you do in my place in the next six months?

= what would decide most of their rank comes first; each of a program is asked something else
$ cat >net/mill.yaml <<'END'
> kind: program
> name: Mill River
> visas: [J-1]
> img_share: 30%
> step2_min: {value: unknown, ask: does 240 pass your screen?}
> END
> for id in p q r s; do printf 'name: %s Poe\nprogram: mill\nimg: yes\n' ${id^} >net/$id.yaml; done
> printf 'role: resident\ninstitution: Mill\n' >>net/s.yaml
> printf 'kind: event\nname: E\nmeet: [p, q, r, s]\n' >net/e.yaml
> sed -i 's/visa: J-1/visa: J-1, scores: {step2: 245}/' net/kith.yaml
$ kith rank -q mill --ask; ./brief People | grep -A1 ' Poe\| ask:'
S Poe (resident), Mill River
+12  does 240 pass your screen?
+11  how many of their residents are on a visa now?
+8   what do they offer in your interests: cultural psychiatry, trauma?
+5   how many years since graduation do they accept, and counted to which month?
+5   how many months of clinical experience in the US do they ask for?
  [ ] S Poe, resident, Mill
      for you: is an international graduate; their program sponsors your
--
      ask: Mill River: does 240 pass your screen?
  [ ] P Poe
      for you: is an international graduate; their program sponsors your
--
      ask: How many of the residents at Mill River are on a visa now?
  [ ] Q Poe
      for you: is an international graduate; their program sponsors your
--
      ask: How many years since graduation does Mill River accept?
  [ ] R Poe
      for you: is an international graduate; their program sponsors your
--
      ask: How many months of clinical experience in the US does Mill
      River ask for?
$ echo 'log: [{date: 2027-01-05, type: met, questions: [Who pays?]}]' >>net/p.yaml; ./brief People | grep ' ask:'
      ask: Mill River: does 240 pass your screen?
      ask: Who pays?
      ask: How many of the residents at Mill River are on a visa now?
      ask: How many years since graduation does Mill River accept?
$ echo 'closed_to_me: yes' >>net/mill.yaml; ./brief People | grep ' ask:'
      ask: What do you know about Mill now that no website told you?
      ask: Who pays?
      ask: What do you wish you had known when you came here yourself?
      ask: What do you wish you had known when you came here yourself?
$ rm net/[pqrs].yaml net/mill.yaml; sed -i 's/, scores: {step2: 245}//' net/kith.yaml

= sessions: interests in title, kind or text; doctors from abroad; speakers' programs
$ cat >net/e.yaml <<'END'
> kind: event
> name: E
> dates: {start: 2027-05-22, end: 2027-05-24}
> sessions:
>   - {date: 2027-05-22, title: Lithium}
>   - {date: 2027-05-22, title: Posters of the day}
>   - {date: 2027-05-23, title: Visas}
>   - {date: 2027-05-23, title: A case, text: "of TRAUMA, and what followed"}
>   - {date: 2027-05-23, title: Traumatology}
>   - {date: 2027-05-24, title: Sleep, kind: [Cultural psychiatry, Panel], question: Who sleeps?}
>   - {date: 2027-05-24, title: Open, speakers: [c, b]}
>   - {date: 2027-05-24, title: Shut, speakers: [c]}
>   - {date: 2027-05-24, title: Ninth}
> END
$ ./brief Sessions
  [ ] May 23: A case
      for you: trauma
      ask: What would you do differently in that case now?
  [ ] May 24: Sleep
      for you: cultural psychiatry
      ask: Who sleeps?
  [ ] May 23: Visas
      for you: about doctors from abroad
      ask: What do you wish applicants from abroad knew about this?
  [ ] May 24: Open
      C Shut; B Open
      for you: their program sponsors your visa
      ask: What would you do differently if you began this today?
  [ ] May 22: Lithium
      ask: What would you do differently if you began this today?
  [ ] May 22: Posters of the day
      ask: Which finding here surprised you most?
  [ ] May 23: Traumatology
      ask: What would you do differently if you began this today?
  [ ] May 24: Shut
      C Shut
      for you: their program sponsors no visa for you
      ask: What would you do differently if you began this today?
  and 1 more: kith show

= an interest by the words that tell it from others; doctors from abroad, not everybody from there
$ cp net/kith.yaml kept; sed -i "s/interests: .*/interests: [women's mental health, sleep medicine]}/" net/kith.yaml
$ printf '%s\n' 'name: 李明 (Li Ming)' 'institution: Bayview' >net/li-ming.yaml; cp net/e.yaml e.yaml
> { printf 'kind: event\nname: E\ndates: {start: 2027-05-22}\nsessions:\n'
>   while read -r title; do echo "  - {date: 2027-05-22, title: \"$title\", speakers: [Li Ming]}"; done
> } >net/e.yaml <<'END'
> Perinatal depression in immigrant women
> The woman’s clinic
> Sleeping rooms
> Refugees, immigrants and the court
> International medical graduates
> Physicians trained abroad
> END
$ ./brief Sessions | grep -v ' ask:'; ./brief People | head -n 1
> mv kept net/kith.yaml; mv e.yaml net/e.yaml; rm net/li-ming.yaml
  [ ] May 22: Perinatal depression in immigrant women
      李明 (Li Ming), Bayview
      for you: women's mental health
      health?
  [ ] May 22: The woman’s clinic
      李明 (Li Ming), Bayview
      for you: women's mental health
      health?
  [ ] May 22: International medical graduates
      李明 (Li Ming), Bayview
      for you: about doctors from abroad
  [ ] May 22: Physicians trained abroad
      李明 (Li Ming), Bayview
      for you: about doctors from abroad
  [ ] May 22: Sleeping rooms
      李明 (Li Ming), Bayview
  [ ] May 22: Refugees, immigrants and the court
      李明 (Li Ming), Bayview
  [ ] 李明 (Li Ming), Bayview

= days that are over are left out, until all are
$ for day in 05-24 06-24; do kith draft --today 2027-$day -t brief e | grep -c '  \[ \] May 2'; done
4
8

= the page has it while the event is ahead or going on, and the plain list always
$ for day in 05-01 05-24 05-25; do kith export --today 2027-$day html | grep -cE 'Sessions for you|All sessions'; done
2
2
1

= nothing noted yet
$ printf 'kind: event\nname: Bare\n' >net/bare.yaml; kith draft -t brief bare | sed -n '/^Goals/,/^To say/p'
Goals
  [ ] write three of them into the event's file, under 'goals'

Sessions, those for you first
  none noted yet: kith parse --from ics reads a program

People to meet, in this order
  none chosen yet: write ids below 'meet'

To say in 30 seconds

= people to meet whom no file has are named
$ printf 'kind: event\nname: Bare\nmeet: [nob, body]\n' >net/bare.yaml
$ kith draft -t brief bare | sed -n '/^People/,/^$/p'; rm net/bare.yaml
People to meet, in this order
  ids that no file has: nob, body
|

= an event whose id is also the name of a folder here
$ mkdir e && printf 'name: Dr. Ann Lee\n' >e/ann.yaml; kith draft -t brief e | head -1
E
$ kith draft -t brief e/ | head -1
! kith-draft: 'brief' is for events, and ann is a contact

= two messages without an answer are said, and that the event is over
$ printf 'name: Q Quiet\nlog: [2027-02-01 sent: a, 2027-02-12 nudged: b]\n' >net/q.yaml
> printf 'name: R Asked\nlog: [2027-02-01 sent: a]\n' >net/r.yaml
> printf 'kind: event\nname: F\ndates: {start: 2027-05-22, end: 2027-05-24}\nmeet: [q, r]\n' >net/f2.yaml
> kith draft -t brief f2 | sed -n '/^People/,/^To say/p'
People to meet, in this order
  [ ] Q Quiet
      2 messages unanswered, the last from 2027-02-12: greet them, and
      leave the next word to them
      say: I am Nimali Perera, a doctor from Sri Lanka.
      ask: What would you do in my place in the next six months?
  [ ] R Asked
      say: I am Nimali Perera, a doctor from Sri Lanka.
      ask: What would you do in my place in the next six months?

To say in 30 seconds
$ kith draft -t brief --today 2027-05-24 f2 | sed -n '1,4p'
F
May 22 to May 24

Goals
$ kith draft -t brief --today 2027-05-25 f2 | sed -n '1,4p'
F
May 22 to May 24
over since May 24; write to those you met: kith due
|

= a country with its article
$ sed -i 's/Sri Lanka/Philippines/' net/kith.yaml
> kith draft -t brief --today 2027-05-01 f2 | grep -o 'doctor from.*' | sort -u
doctor from the Philippines aiming for
doctor from the Philippines.
