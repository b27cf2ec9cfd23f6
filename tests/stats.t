# kith-stats: the network at a glance. The figures themselves are checked by
# checks/stats.sh, against a second count; here is what a person sees of them.

= a network of one event, read as on a Monday
$ mkdir net && cd net && cat >kith.yaml <<'END'
> me:
>   name: Nimali
>   interests: [trauma, sleep]
>   milestones: [{date: 2026-05-12, what: my paper came out}]
> END
$ cd net && new() { cat >"$1.yaml"; }
> new forum <<'END'
> kind: event
> name: Spring Forum
> dates: {start: 2026-05-22, end: 2026-05-23}
> END
> new bayview <<'END'
> kind: program
> name: Bayview Psychiatry
> END
> new ann <<'END'
> name: Dr. Ann Lee
> role: resident
> program: bayview
> institution: Bayview
> interests: Trauma
> mentor: [career, research]
> log:
>   - 2026-05-22 met @forum: by the coffee
>   - 2026-05-26 sent email: one question
>   - 2026-05-30 replied email: yes
> END
> new li <<'END'
> name: 李明
> role: attending
> institution: 北京大学第六医院
> log:
>   - 2026-05-23 met @forum: in the tram
> END
> new ben <<'END'
> name: Ben Oyelaran
> status: prospect
> email: ben@example.org
> hooks: [a paper on naps]
> interests: sleep
> END

= the network in short and what is missing come first, goals last
$ kith stats -C net --today 2026-06-01 -o text | sed '/^Overview/,/^Growth/d'
3 people are in this network: 2 with an exchange, 1 prospect still to win over.
1 of 1 message that hoped for an answer got one, after 4.0 days at the median.
1 reply, 1 follow-up, 0 thanks and 0 promises wait for you; 7 of 16 goals are
reached.

Missing ------------------------------------------------------------------------

Coverage: People you know, by role group
  - director  0, goal 1
    directors decide, but are few; meet one at an event and ask what they look
    for
  - research  0, goal 1
    a research mentor is the way in from outside the clinics; offer one small
    skill
  - interprofessional  0, goal 1
    psychologists, social workers and nurses widen the view; ask one how their
    team works
  - coordinator  0, goal 1
    coordinators know dates and papers, and rank nobody; one short question is
    welcome
  - peers+alumni  0, goal 1
    peers and alumni share your path and your visa; trade notes with one

Coverage: Mentors
  - application  0, goal 1
    for statement and interviews: show one page to someone who has read many
  - cultural  0, goal 1
    for visa and arriving: look among graduates from abroad who went this way
    before you

Coverage: Programs
  - Bayview Psychiatry  residents, but no faculty
    ask a resident there which teacher likes questions

Timeliness: Follow-ups
  - 李明  since 2026-05-23, was due by 2026-05-30
    write a follow-up: one detail of what you spoke about, one question

Events: Spring Forum
  - conversations a day  1.0, goal 3-5
    next time fewer talks and more time in between: residents and presenting
    fellows first
  - outstanding  1 of 2, 50 %
    write to them while they still remember: kith due --action follow-up,thank

Prospects: The list
  - prospects  1, goal 20-30
    look for more possible mentors: shared interests, work with graduates from
    abroad, something recent worth naming

Prospects: Who lacks what
  - Ben Oyelaran  lacks a sign of work with graduates from abroad
    look for residents or partners from abroad on their page


By month  2025-07 to 2026-06
  New people     ....................@@..      2  most 2, last 0
  From you       ....................@@..      1  most 1, last 0
  From them      ....................@@..      1  most 1, last 0
  Conversations  ....................@@..      2  most 2, last 0

Goals --------------------------------------------------------------------------

By group  reached, of the goals there
  People you know, by role
  group                       2 of 7   29 %  ##########.........................
  Mentors                     2 of 4   50 %  ##################.................
  Your interests              2 of 2  100 %  ###################################
  Follow-ups                  1 of 1  100 %  ###################################
  Events                      0 of 1    0 %  ...................................
  Prospects                   0 of 1    0 %  ...................................

= what a program does not want is not owed
$ mkdir -p notes && echo '{}' >notes/kith.yaml
> printf 'kind: program\nname: Bay\nthank_you_notes: not wanted\n' >notes/bay.yaml
> printf 'name: Ann\nprogram: bay\nlog: [2026-05-25 meeting: x]\n' >notes/ann.yaml
> printf 'name: Ben\nlog: [2026-05-25 meeting: x, 2026-06-01 invited: hello]\n' >notes/ben.yaml
$ kith stats -C notes --today 2026-06-01 -s timeliness -f group,name,count -o tsv | grep overdue
follow-up	overdue	0
thank	overdue	1
promise	overdue	0
$ kith stats -C notes --today 2026-06-01 --gaps -s timeliness -f id -o tsv
id
ben
$ kith parse notes | kith stats --today 2026-06-01 - --gaps -s timeliness -f id -o tsv
id
ben

= notes with invitations to connect are counted by month
$ kith stats -C notes --today 2026-06-01 -o text response | grep -A1 LinkedIn
Invitations on LinkedIn
  1 this month
$ kith stats -C notes --today 2026-07-01 -o text response | grep -c LinkedIn
0
? 1

= a section by its name, in the width of the terminal
$ LC_ALL=C.UTF-8 TERM=xterm NO_COLOR=1 "$BUILD/tests/tools/terminal" -w 60 \
>     kith stats -C net --today 2026-06-01 events prospects
Events ─────────────────────────────────────────────────────

Spring Forum  of 2 people
  conversations a day  2 / 2   1.0  goal 3-5
    →  next time fewer talks and more time in between:
       residents and presenting fellows first
  people                   2
  done                     1  50 %  ███████░░░░░░░
  sent                     0   0 %  ░░░░░░░░░░░░░░
  outstanding              1  50 %  ███████░░░░░░░
    →  write to them while they still remember: kith due
       --action follow-up,thank
  lapsed                   0   0 %  ░░░░░░░░░░░░░░

Prospects ──────────────────────────────────────────────────

The list  of 1 person
  prospects       1         goal 20-30
    →  look for more possible mentors: shared interests,
       work with graduates from abroad, something recent
       worth naming
  not written to  1  100 %  ████████████████████
  written to      0    0 %  ░░░░░░░░░░░░░░░░░░░░
  answered        0

What they lack  of 1 person
  interests       0    0 %  ░░░░░░░░░░░░░░░░░░░░
  evidence        1  100 %  ████████████████████
  hook            0    0 %  ░░░░░░░░░░░░░░░░░░░░
  address         0    0 %  ░░░░░░░░░░░░░░░░░░░░
  ready           0    0 %  ░░░░░░░░░░░░░░░░░░░░

Who lacks what
    Ben Oyelaran  lacks a sign of work with graduates from
                  abroad

= the same where there are no block elements: dumb terminal, C locale, pipe
$ kith stats -C net --today 2026-06-01 -o text events
Events -------------------------------------------------------------------------

Spring Forum  of 2 people
  conversations a day  2 / 2   1.0  goal 3-5
    -> next time fewer talks and more time in between: residents and presenting
       fellows first
  people                   2
  done                     1  50 %  #################.................
  sent                     0   0 %  ..................................
  outstanding              1  50 %  #################.................
    -> write to them while they still remember: kith due --action
       follow-up,thank
  lapsed                   0   0 %  ..................................
$ LC_ALL=C TERM=xterm kith stats -C net --today 2026-06-01 -o text events | grep conv
  conversations a day  2 / 2   1.0  goal 3-5

= names of double width keep their columns
$ kith stats -C net --today 2026-06-01 -o text --event forum | grep 2026-05-2
    李明         2026-05-23, outstanding
    Dr. Ann Lee  2026-05-22, done
$ kith stats -C net -o text --by institution
By institution  of 3 people
  (none)            1  33 %  #############...........................
  Bayview           1  33 %  #############...........................
  北京大学第六医院  1  33 %  #############...........................

= colors, when asked for, mark titles and what is below a goal
$ kith stats -C net --today 2026-06-01 -o text --color=always prospects | tr '\033' '^' | head -n 6
^[1mProspects^[0m ^[2m----------------------------------------------------------------------^[0m

^[1mThe list^[0m^[2m  of 1 person^[0m
  ^[33mprospects^[0m       ^[33m1^[0m         ^[2mgoal 20-30^[0m
    ^[33m->^[0m look for more possible mentors: shared interests, work with graduates
       from abroad, something recent worth naming

= a pipe gets one record a figure
$ kith stats -C net --today 2026-06-01 response | head -n 2
{"section":"response","group":"answer","name":"answered","id":null,"count":1,"base":1,"percent":100.0,"value":null,"goal":null,"enough":null,"note":null,"todo":null}
{"section":"response","group":"answer","name":"waiting","id":null,"count":0,"base":1,"percent":0.0,"value":null,"goal":null,"enough":null,"note":null,"todo":null}
$ kith stats -C net --today 2026-06-01 response -o tsv -f group,name,count,base,percent | head -n 5
group	name	count	base	percent
answer	answered	1	1	100.0
answer	waiting	0	1	0.0
answer	unanswered	0	1	0.0
type	sent	1	1	100.0
$ kith stats -C net --today 2026-06-01 timeliness -o csv | head -n 2
section,group,name,id,count,base,percent,value,goal,enough,note,todo
timeliness,follow-up,on time,,1,1,100.0,,80,80,,
$ kith stats -C net --today 2026-06-01 -s timeliness -f group,name,value -o yaml | head -n 4
---
group: follow-up
name: on time
value:
$ kith stats -C net --today 2026-06-01 growth -o json -f name,count | head -n 8
[
  {
    "name": "earlier",
    "count": 0
  },
  {
    "name": "2025-07",
    "count": 0

= what is missing, as a to-do list
$ kith stats -C net --today 2026-06-01 --gaps -o text coverage timeliness balance
Coverage: People you know, by role group
  - director  0, goal 1
    directors decide, but are few; meet one at an event and ask what they look
    for
  - research  0, goal 1
    a research mentor is the way in from outside the clinics; offer one small
    skill
  - interprofessional  0, goal 1
    psychologists, social workers and nurses widen the view; ask one how their
    team works
  - coordinator  0, goal 1
    coordinators know dates and papers, and rank nobody; one short question is
    welcome
  - peers+alumni  0, goal 1
    peers and alumni share your path and your visa; trade notes with one

Coverage: Mentors
  - application  0, goal 1
    for statement and interviews: show one page to someone who has read many
  - cultural  0, goal 1
    for visa and arriving: look among graduates from abroad who went this way
    before you

Coverage: Programs
  - Bayview Psychiatry  residents, but no faculty
    ask a resident there which teacher likes questions

Timeliness: Follow-ups
  - 李明  since 2026-05-23, was due by 2026-05-30
    write a follow-up: one detail of what you spoke about, one question

= the list is a stream of people, programs, and gaps that are neither
$ kith stats -C net --today 2026-06-01 --gaps -f kind,id,gap.section -o tsv coverage timeliness prospects
kind	id	gap.section
program	bayview	coverage
contact	ben	prospects
contact	li	timeliness
gap	coverage-group-director	coverage
gap	coverage-group-research	coverage
gap	coverage-group-interprofessional	coverage
gap	coverage-group-coordinator	coverage
gap	coverage-group-peers-alumni	coverage
gap	coverage-mentor-application	coverage
gap	coverage-mentor-cultural	coverage
gap	prospects-list-prospects	prospects
$ kith stats -C net --today 2026-06-01 --gaps | kith filter gap.section=timeliness gap.todo:follow-up -f id
{"id":"li"}
$ kith stats -C net --today 2026-06-01 --gaps | kith due --today 2026-06-01 -o text
1 late, 1 open                                                    Mon 2026-06-01
LATE  days late
   2d  follow-up  李明          met 23 May at forum
OPEN  days left
       introduce  Ben Oyelaran  shares sleep; has work worth naming

= the list of a gap that is closed meanwhile is renewed
$ kith stats -C net --today 2026-06-01 --gaps |
> kith stats -C net --today 2026-06-01 --gaps prospects - |
> kith filter kind=contact -f id,gap -o jsonl
{"id":"ben","gap":[{"section":"prospects","group":"people","name":"lacks a sign of work with graduates from abroad","todo":"look for residents or partners from abroad on their page"}]}

= nothing missing, nothing said
$ kith stats -C net --today 2026-06-01 --gaps growth

= a network of directors only is warned about
$ mkdir -p top && echo '{}' >top/kith.yaml
> printf 'name: Dr. %s\nrole: %s\n' One program-director >top/one.yaml
> printf 'name: Dr. %s\nrole: %s\n' Two associate-program-director >top/two.yaml
> kith stats -C top -o text coverage --gaps | grep -A4 'directors only'
  - directors only  2
    everyone here directs a program; a junior colleague's word can outweigh a
    handshake with a director: find residents, fellows and faculty

Coverage: Mentors

= a network without a cultural mentor says so
$ kith stats -C net -o text coverage | grep -A2 cultural
  cultural                    0         goal 1
    -> for visa and arriving: look among graduates from abroad who went this way
       before you

= a program with residents only is listed
$ kith stats -C net -o text coverage | grep -A6 '^Programs'
Programs  of 1 program
  covered                     0    0 %  ................................
  nobody                      0    0 %  ................................
  only cold                   0    0 %  ................................
  residents, no faculty       1  100 %  ################################
    Bayview Psychiatry  residents, but no faculty

= a base of zero is none yet
$ kith stats -C top -o text timeliness
Timeliness ---------------------------------------------------------------------

none yet
$ kith stats -C top -o jsonl timeliness | head -n 1
{"section":"timeliness","group":"follow-up","name":"on time","id":null,"count":0,"base":0,"percent":null,"value":null,"goal":80,"enough":80,"note":null,"todo":null}

= an empty stream is a network of nobody
$ : | kith stats -o text overview
Overview -----------------------------------------------------------------------

none yet

= counted by one field, by two, by a list, by a field of programs
$ kith stats -C net -o text --by role
By role  of 3 people
  (none)     1  33 %  #############...........................
  attending  1  33 %  #############...........................
  resident   1  33 %  #############...........................
$ kith stats -C net -o text --by role,institution
By role and institution  of 3 people
role       (none)  Bayview  北京大学第六..
(none)          1        .               .
attending       .        .               1
resident        .        1               .
$ kith stats -C net --by mentor,role -o csv
mentor,role,count,base,percent
(none),(none),1,3,33.3
(none),attending,1,3,33.3
career,resident,1,3,33.3
research,resident,1,3,33.3
$ kith stats -C net --by event -o tsv
event	count	base	percent
forum	2	3	66.7
(none)	1	3	33.3
$ kith stats -C net --by month,role -o tsv
month	role	count	base	percent
2026-05	attending	1	3	33.3
2026-05	resident	1	3	33.3
(none)	(none)	1	3	33.3
$ kith stats -C net --by kind -o tsv
kind	count	base	percent
contact	3	5	60.0
event	1	5	20.0
program	1	5	20.0
$ kith stats -C net --by dates.start
{"dates.start":"2026-05-22","count":1,"base":1,"percent":100.0}

$ kith stats -C net --by role,month -o text
By role and month  of 3 people
role       (none)  2026-05
(none)          1        .
attending       .        1
resident        .        1

= periods stand in their order, and a cut keeps the newest
$ mkdir late && cd late && echo '{}' >kith.yaml
> i=0; for day in 2026-03-02 2026-04-07 2026-04-08 2026-05-04; do
>   i=$((i + 1)); printf 'name: P%d\nlog: [%s met: x]\n' $i $day >p$i.yaml
> done
$ kith stats -C late --by week,stage -o tsv -f week,count
week	count
2026-03-02	1
2026-04-06	2
2026-05-04	1
$ kith stats -C late --by week,stage -o text -n 2
By week and stage  of 4 people
week        active
2026-04-06       2
2026-05-04       1
and 1 earlier; see -n

= gaps whose names make the same id are numbered
$ mkdir same && echo 'me: {interests: ["\u521b", "\u7761", c]}' >same/kith.yaml
> kith stats -C same --gaps coverage -f id | grep interest
{"id":"coverage-interest"}
{"id":"coverage-interest-2"}
{"id":"coverage-interest-c"}

= what is below a goal is not rounded up to it
$ mkdir near && cd near && echo '{}' >kith.yaml
> for i in $(seq 49); do
>   [ $i -le 39 ] && sent=04-05 || sent=04-20
>   printf 'name: P%d\nlog: [2026-04-01 met: x, 2026-%s sent: y]\n' $i $sent >p$i.yaml
> done
$ kith stats -C near --today 2026-06-01 timeliness -o text | grep 'on time'
  on time        39  79 %  ################################........  goal 80 %

= periods
$ kith stats -C net --today 2026-06-01 --by week --since 2026-05-15 -o text
Growth -------------------------------------------------------------------------

By week  2026-05-11 to 2026-06-01
  New people     ....@@@@........      2  most 2, last 0
  From you       ........@@@@....      1  most 1, last 0
  From them      ........@@@@....      1  most 1, last 0
  Conversations  ....@@@@........      2  most 2, last 0
$ kith stats -C net --today 2026-06-01 --by quarter -f group,name,count -o tsv | sed -n '2p;10p'
new	earlier	0
new	2026-Q2	2

= days that are left out
$ kith stats -C net --today 2026-06-01 --since 2026-05-23 --until 2026-05-26 -o tsv -f name,count,base response events |
> grep -e ^answered -e ^conv
answered	1	1
conversations a day	1	1

= what it is asked for has to be there
$ kith stats -C net responce
! kith-stats: no file 'responce', and no id or name in the network 'net' starts with that; did you mean 'response'?
? 2
$ kith stats -C net groth
! kith-stats: no file 'groth', and no id or name in the network 'net' starts with that; did you mean 'growth'?
? 2
$ kith stats -C net -s responce
! kith-stats: unknown section 'responce'; did you mean 'response'?
! kith-stats: 'kith-stats --help' says how it is used
? 2
$ kith stats -C net --by rolle
! kith-stats: unknown field 'rolle' in --by; did you mean 'role'?
? 2
$ kith stats -C net --by role,stage,state
! kith-stats: --by takes one field or two, or week, month or quarter; not 'role,stage,state'
! kith-stats: 'kith-stats --help' says how it is used
? 2
$ kith stats -C net --by visas,mode
! kith-stats: no record has both fields of '--by visas,mode'
! kith-stats: 'kith-stats --help' says how it is used
? 2
$ kith stats -C net --by met
! kith-stats: 'met' is a mapping; name one of its keys: met.date, met.event, met.how
! kith-stats: 'kith-stats --help' says how it is used
? 2
$ kith stats -C net --gaps -o svg
! kith-stats: --gaps is a list, which '-o svg' cannot draw
! kith-stats: 'kith-stats --help' says how it is used
? 2
$ kith stats -C net --by role coverage
! kith-stats: --by with a field is a table of its own; leave out sections, --gaps and --event, or write --by week, month or quarter
! kith-stats: 'kith-stats --help' says how it is used
? 2
$ kith stats -C net --event forum --by role
! kith-stats: --by with a field is a table of its own; leave out sections, --gaps and --event, or write --by week, month or quarter
! kith-stats: 'kith-stats --help' says how it is used
? 2
$ kith stats -C net --event frum
! kith-stats: no event has the id 'frum', and no log entry names it; did you mean 'forum'?
? 2
$ kith stats -C net --event for -o text | head -n 4
Events -------------------------------------------------------------------------

Spring Forum  of 2 people
  conversations a day   2 / 2   1.0  goal 3-5
! kith-stats: warning: 'for' is taken for 'forum', the only event that begins so
$ kith stats -C net --since 2026-05-02 --until 2026-05-01
! kith-stats: --since 2026-05-02 is after --until 2026-05-01
! kith-stats: 'kith-stats --help' says how it is used
? 2
$ kith stats -C net --since soon
! kith-stats: --since takes a day such as 2026-05-18, 18 May, 2026-05 or -90d, not 'soon'
! kith-stats: 'kith-stats --help' says how it is used
? 2
$ kith stats -C net -n -1
! kith-stats: -n takes a whole number from 0, not '-1'
! kith-stats: 'kith-stats --help' says how it is used
? 2
$ kith stats -C net -o ical
! kith-stats: unknown format 'ical'; -o takes: jsonl json yaml tsv csv text svg
! kith-stats: 'kith-stats --help' says how it is used
? 2

= where it can't write
$ kith stats -C net -o svg >/dev/full
! kith-stats: cannot write standard output: No space left on device
? 2
$ kith stats -C net | head -n 1 | cut -c 1-40
{"section":"overview","group":"network",

= a section that is an option
$ kith stats -C net gaps
! kith-stats: unknown section 'gaps'; did you mean --gaps?
! kith-stats: 'kith-stats --help' says how it is used
? 2

= one is no plural
$ mkdir one && touch one/kith.yaml && echo 'name: Al' >one/al.yaml && kith stats -C one -o text overview | grep programs
  1 contact, 0 programs, 0 events, 0 institutions

= programs without a contact: the best fits first, with who could introduce you
$ mkdir doors && cat >doors/kith.yaml <<'END'
> me: {name: Nimali, visa: J-1, scores: {step2: 240}, yog: 2021, usce_months: 3}
> END
$ cat >doors/ash.yaml <<'END'
> {kind: program, name: Ash Medical Center, visas: unknown}
> END
$ cat >doors/elm.yaml <<'END'
> {kind: program, name: Elm University, institution: Elm University, visas: J-1, step2_min: 230}
> END
$ cat >doors/oak.yaml <<'END'
> {kind: program, name: Oak Hospital, visas: J-1, step2_min: 250}
> END
$ cat >doors/fir.yaml <<'END'
> {kind: program, name: Fir Clinic, visas: J-1, institution: Fir Clinic}
> END
$ cat >doors/ivy.yaml <<'END'
> {name: Dr. Ivy Poe, role: faculty, program: fir, introduced_by: lee}
> END
$ cat >doors/lee.yaml <<'END'
> name: Dr. Sam Lee
> institution: Elm University
> log: [{date: 2026-05-01, type: met}, {date: 2026-05-09, type: replied, closing: yes}]
> END
$ kith stats -C doors --today 2026-06-01 --gaps -o text coverage | grep -A12 'Programs$'
Coverage: Programs
  - Elm University  38 to 72 points; nobody has it as 'program'
    1 person of your network works there: 'kith set lee program=elm' joins them
  - Ash Medical Center  8 to 74 points; nobody there yet
    begin with a resident: find one who studied where you did
  - Fir Clinic  no exchange with anyone there yet
    ask Dr. Sam Lee, who knows someone there, for an introduction

= a list of connections from years ago is no list of follow-ups that were missed
$ mkdir old && : >old/kith.yaml && for i in 1 2 3
> do printf 'name: P %d\nlog:\n  - 2024-03-1%d connected linkedin:\n' $i $i >old/p$i.yaml; done
> kith stats -C old --today 2026-06-01 -o tsv timeliness | grep follow-up
timeliness	follow-up	on time		0	0			80	80		
timeliness	follow-up	early		0	0						
timeliness	follow-up	in the window		0	0						
timeliness	follow-up	late		0	0						
timeliness	follow-up	lapsed		0	0						
timeliness	follow-up	still in time		0							
timeliness	follow-up	overdue		0							

= an event that is ahead, and one at which nobody was met
$ mkdir ahead && : >ahead/kith.yaml && printf 'kind: event\nname: Fair\ndates: {start: 2026-06-02}\n' >ahead/fair.yaml
$ kith stats -C ahead --today 2026-06-01 --event fair -o text
Events -------------------------------------------------------------------------

ahead; nobody met yet
$ kith stats -C ahead --today 2026-06-02 --event fair -o text | tail -1
  people                   0

= an event at which only talks were heard may have been online; its file can say so
$ mkdir web && : >web/kith.yaml
> printf '%s\n' 'kind: event' 'name: Webinar' 'dates: {start: 2026-05-20}' >web/webinar.yaml
> printf '%s\n' 'name: Ann Lee' 'log:' '  - 2026-05-20 attended @webinar: on sleep' >web/ann.yaml
$ cat >online <<'END'
> kith stats -C web --today 2026-06-01 -o text --event webinar | grep -A3 'conversations'
> END
$ sh online; kith set -C web webinar mode=in-person; sh online; kith set -C web webinar mode=virtual; sh online
  conversations a day   0 / 1    0.0  goal 3-5
    -> was it online? Then its file needs 'mode: virtual'; else next time fewer
       talks and more time in between
  people                    1
  conversations a day   0 / 1    0.0  goal 3-5
    -> next time fewer talks and more time in between: residents and presenting
       fellows first
  people                    1
  conversations a day   0 / 1    0.0
  people                    1
  done                      0    0 %  ........................................
  sent                      0    0 %  ........................................
