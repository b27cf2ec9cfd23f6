# Who is due today, for what, by when, and why. Today is Monday, 2026-06-01,
# wherever nothing else is said.
KITH_TODAY=2026-06-01

= a small network: one person, one story each
$ mkdir net && cd net && cat >kith.yaml <<'END'
> me:
>   name: Nimali
>   interests: [trauma]
>   milestones:
>     - {date: 2026-05-12, kind: publication, what: my paper came out}
> END
$ cd net && new() { { echo "name: $1"; cat; } >"$(echo "$1" | tr 'A-Z ' 'a-z-').yaml"; }
> new 'Ann Reply' <<'END'
> log:
>   - 2026-05-28 sent email: asked about call
>   - 2026-05-30 replied email: sent me the schedule
> END
> new 'Ben Thanks' <<'END'
> log:
>   - 2026-05-29 meeting zoom: twenty minutes
> END
> new 'Cyd Follow' <<'END'
> met: {date: 2026-05-27, event: apa-2026}
> log:
>   - 2026-05-27 met @apa-2026: by the coffee
> END
> new 'Dan Nudge' <<'END'
> log:
>   - 2026-05-20 sent email: hello
> END
> new 'Eve Resting' <<'END'
> log:
>   - 2026-04-20 sent email: hello
>   - 2026-05-03 nudged email: hello again
> END
> new 'Fay Share' <<'END'
> open_to: [updates]
> log:
>   - 2026-03-01 met: at rounds
>   - 2026-03-02 thanked email: for the time
> END
> new 'Gil Touch' <<'END'
> log:
>   - 2026-02-20 met: at rounds
>   - 2026-02-24 thanked email: for the time
> END
> new 'Hal Planned' <<'END'
> next: {date: 2026-06-01, what: send the CV}
> END
> new 'Ida Prospect' <<'END'
> status: prospect
> email: ida@example.org
> interests: [trauma]
> END
> new 'Jon Closed' <<'END'
> status: closed
> next: {date: 2026-06-01, what: nothing at all}
> END
> new 'Forum' <<'END'
> kind: event
> dates: {start: 2026-06-09, end: 2026-06-10}
> END

= who is due, as text
$ cd net && kith due -o text
1 late, 2 today, 6 open                                           Mon 2026-06-01
LATE  days late
   1d  thank          Ben Thanks    meeting 29 May
TODAY
       reply          Ann Reply     wrote 30 May
       plan           Hal Planned   send the CV
OPEN  days left
   1d  share          Fay Share     my paper came out
   2d  follow-up      Cyd Follow    met 27 May at apa-2026
   2d  nudge          Dan Nudge     no answer since 20 May
       introduce      Ida Prospect  shares trauma
   7d  prepare        Forum         starts 9 Jun
  23d  keep-in-touch  Gil Touch     last 24 Feb

= as records: the contact's own line with one key more
% jq
$ kith due net/ann-reply.yaml
{"kind":"contact","id":"ann-reply","file":"net/ann-reply.yaml","name":"Ann Reply","log":[{"date":"2026-05-28","type":"sent","via":"email","text":"asked about call"},{"date":"2026-05-30","type":"replied","via":"email","text":"sent me the schedule"}],"summary":{"last":"2026-05-30","last_in":"2026-05-30","last_out":"2026-05-28","exchanges":1,"attempts":0,"waiting":null,"asks":0,"gives":0,"stage":"active"},"due":{"action":"reply","state":"open","since":"2026-05-30","open":"2026-05-30","by":"2026-06-01","late":0,"why":"their message of 2026-05-30 waits for your answer","template":"reply"}}
$ kith due net |
> jq -c '[.id] + (.due | [.action, .state, .since, .open, .by, .late, .template])'
["ben-thanks","thank","overdue","2026-05-29","2026-05-29","2026-05-31",1,"thanks"]
["ann-reply","reply","open","2026-05-30","2026-05-30","2026-06-01",0,"reply"]
["hal-planned","plan","open","2026-06-01","2026-06-01","2026-06-01",0,null]
["fay-share","share","open","2026-05-12","2026-05-12","2026-06-02",0,"update"]
["cyd-follow","follow-up","open","2026-05-27","2026-05-30","2026-06-03",0,"follow-up"]
["dan-nudge","nudge","open","2026-05-20","2026-05-30","2026-06-03",0,"nudge"]
["ida-prospect","introduce","open",null,"2026-06-01","2026-06-07",0,"mentor"]
["forum","prepare","open","2026-06-09","2026-05-26","2026-06-08",0,"brief"]
["gil-touch","keep-in-touch","open","2026-02-24","2026-05-25","2026-06-24",0,"catch-up"]

= overdue first, by lateness over the length of the window; then by closing day
$ kith due --today 2026-06-12 net -f id,due.action,due.state,due.late,due.by -o tsv
id	due.action	due.state	due.late	due.by
hal-planned	plan	overdue	11	2026-06-01
ben-thanks	thank	overdue	12	2026-05-31
ann-reply	reply	overdue	11	2026-06-01
cyd-follow	follow-up	overdue	9	2026-06-03
dan-nudge	nudge	overdue	9	2026-06-03
fay-share	share	overdue	10	2026-06-02
ida-prospect	introduce	open	0	2026-06-18
gil-touch	keep-in-touch	open	0	2026-06-24

= a day later, a day earlier
$ kith due --today 2026-06-02 net -f id,due.action,due.state -o tsv
id	due.action	due.state
hal-planned	plan	overdue
ben-thanks	thank	overdue
ann-reply	reply	overdue
fay-share	share	open
cyd-follow	follow-up	open
dan-nudge	nudge	open
forum	prepare	open
ida-prospect	introduce	open
gil-touch	keep-in-touch	open
$ kith due --today 2026-05-31 net -f id,due.action,due.state -o tsv
id	due.action	due.state
ben-thanks	thank	open
ann-reply	reply	open
fay-share	share	open
cyd-follow	follow-up	open
dan-nudge	nudge	open
ida-prospect	introduce	open
forum	prepare	open
gil-touch	keep-in-touch	open

= --within adds what opens soon
$ kith due --today 2026-05-28 net --within 7d -f id,due.action,due.state,due.open -o tsv
id	due.action	due.state	due.open
fay-share	share	open	2026-05-12
ida-prospect	introduce	open	2026-05-28
forum	prepare	open	2026-05-26
gil-touch	keep-in-touch	open	2026-05-25
cyd-follow	follow-up	upcoming	2026-05-30
dan-nudge	nudge	upcoming	2026-05-30
hal-planned	plan	upcoming	2026-06-01
$ kith due --today 2026-05-28 net --within 1w --count
7
$ kith due --today 2026-05-28 net --within 0d --count; kith due --today 2026-05-28 net --count
4
4

= --all explains the others
% jq
$ kith due net --all -o text
1 late, 2 today, 6 open                                           Mon 2026-06-01
LATE  days late
   1d  thank          Ben Thanks    meeting 29 May
TODAY
       reply          Ann Reply     wrote 30 May
       plan           Hal Planned   send the CV
OPEN  days left
   1d  share          Fay Share     my paper came out
   2d  follow-up      Cyd Follow    met 27 May at apa-2026
   2d  nudge          Dan Nudge     no answer since 20 May
       introduce      Ida Prospect  shares trauma
   7d  prepare        Forum         starts 9 Jun
  23d  keep-in-touch  Gil Touch     last 24 Feb
NOT DUE
       none           Eve Resting: resting: two messages unanswered (last
                      2026-05-03); wait until they write or you meet
       none           Jon Closed: closed
$ kith due -C net --all eve jon | jq -c .due
{"action":"none","state":null,"since":null,"open":null,"by":null,"late":null,"why":"resting: two messages unanswered (last 2026-05-03); wait until they write or you meet","template":null}
{"action":"none","state":null,"since":null,"open":null,"by":null,"late":null,"why":"closed","template":null}

= why is somebody due, exactly
$ kith due -C net --why dan
1 open                                                            Mon 2026-06-01
OPEN  days left
   2d  nudge  Dan Nudge
       your message of 2026-05-20 has had no answer; one polite second attempt,
       then stop [one message unanswered: the one second attempt: counted from
       2026-05-20, open 2026-05-30 to 2026-06-03]
$ kith due -C net --why --all eve
nothing due                                                       Mon 2026-06-01
NOT DUE
       none  Eve Resting
       resting: two messages unanswered (last 2026-05-03); wait until they write
       or you meet

= only some actions, only the first few, only how many
$ kith due net --action reply,thank -f id -o tsv
id
ben-thanks
ann-reply
$ kith due net --action 'nudge, plan' --count
2
$ kith due net -n 3 -f id -o tsv
id
ben-thanks
ann-reply
hal-planned
$ kith due net --action rply
! kith-due: unknown action 'rply'; did you mean 'reply'?
! kith-due: 'kith-due --help' says how it is used
? 2
$ kith due net --action none --all -f id -o tsv
id
eve-resting
jon-closed

= spread over the days: --per-day
$ kith due net --per-day 3 -f id,due.action,due.by,due.planned -o tsv
id	due.action	due.by	due.planned
ben-thanks	thank	2026-05-31	2026-06-01
ann-reply	reply	2026-06-01	2026-06-01
hal-planned	plan	2026-06-01	2026-06-01
cyd-follow	follow-up	2026-06-03	2026-06-02
dan-nudge	nudge	2026-06-03	2026-06-02
forum	prepare	2026-06-08	2026-06-02
fay-share	share	2026-06-02	2026-06-03
ida-prospect	introduce	2026-06-07	2026-06-03
gil-touch	keep-in-touch	2026-06-24	2026-06-03
$ kith due net --per-day 3 -o text
1 late, 2 today, 6 open                                           Mon 2026-06-01
TODAY
  1d late  thank          Ben Thanks    meeting 29 May
           reply          Ann Reply     wrote 30 May
           plan           Hal Planned   send the CV
Tue 2026-06-02
  2d left  follow-up      Cyd Follow    met 27 May at apa-2026
  2d left  nudge          Dan Nudge     no answer since 20 May
  7d left  prepare        Forum         starts 9 Jun
Wed 2026-06-03
 too late  share          Fay Share     my paper came out
           introduce      Ida Prospect  shares trauma
 23d left  keep-in-touch  Gil Touch     last 24 Feb

= nothing due prints nothing, which is no failure unless asked
$ kith due net/eve-resting.yaml
$ kith due net/eve-resting.yaml -o text
$ kith due net/eve-resting.yaml --count
0
$ kith due net/eve-resting.yaml --exit-code
? 1
$ kith due net/ann-reply.yaml --exit-code --count
1
$ mkdir empty; kith due empty; kith due empty --exit-code
? 1

= on a terminal it says so, and how to see what comes
$ cp -r net few && rm few/[a-d]* few/[f-z]*.yaml; echo 'me: {name: Nim}' >few/kith.yaml
$ "$BUILD/tests/tools/terminal" kith due -C few; "$BUILD/tests/tools/terminal" kith due -C few -q
! kith-due: nothing is due; --within 2w shows what comes, --all says why
$ "$BUILD/tests/tools/terminal" kith due -C few --within 1w
! kith-due: nothing is due within that time; --all says why
$ rm few/eve*; "$BUILD/tests/tools/terminal" kith due -C few --all
1 open, 5 upcoming                                                Mon 2026-06-01
OPEN  days left
       step  your profile: it lacks degree, country, stage, step, interests,
             linkedin; write it with kith set me KEY=VALUE
UPCOMING  days until it opens
   1d  step  graduates of your school in US psychiatry: find one, and say what
             ties you: kith add NAME role=alumnus tie='same school'
   2d  step  somebody on the same path: find one who prepares as you do, to
             share notes with: kith add NAME role=peer
   3d  step  a webinar: hear one and ask one question: kith log ID attended
   4d  step  a list of prospects: people whose advice you would value, written
             to over weeks: kith add NAME status=prospect
   5d  step  the next meeting: choose one that you can go to, or hear from afar,
             and make its file: see kith help event

'kith due --why' says more, and how a step ends

= no plan, though the defaults may have one
$ kith due --per-day 0 net | cmp - <(kith due net)

= why names the template that draft takes, where it is called otherwise than the action
$ printf 'name: Co\nlog: [2026-05-28 connected linkedin]\n' >co.yaml; kith due --why -o text co.yaml | tail -n +3
   3d  follow-up  Co
       connected on 2026-05-28, no message since [you met, connected, or heard
       their talk, and sent no message: counted from 2026-05-28, open 2026-05-31
       to 2026-06-04; template hello]

= a day is no contact, but may be the end of a span
$ for w in today tomorrow friday week 2026-05-30 2026-06-05; do kith due -C net $w; done 2>&1 | grep -v 'how it is used'
kith-due: 'today' is not a contact; 'kith due' alone says what is due today
kith-due: 'tomorrow' is not a contact; write --within 1d for what opens until then
kith-due: 'friday' is not a contact; write --within 4d for what opens until then
kith-due: 'week' is not a contact; write --within 7d for what opens until then
kith-due: '2026-05-30' is not a contact; write --today 2026-05-30 for what was due then
kith-due: '2026-06-05' is not a contact; write --within 4d for what opens until then, or --today 2026-06-05 for what is due then
$ kith due net --within 2 weeks 2>&1 | head -n 1
kith-due: 'weeks' is not a contact; write --within 2w
$ kith due net --within friday | cmp - <(kith due net --within 4d); kith due net --within yesterday
! kith-due: --within takes a span such as 7d, 2w or '2 weeks', or a day to come such as friday or 2026-05-18, not 'yesterday'
! kith-due: 'kith-due --help' says how it is used
? 2

= from a pipe: the policy is that of the network the records come from
$ kith parse net | kith due | cmp - <(kith due net)
$ kith parse net | kith filter follow | kith due -f id,due.action
{"id":"cyd-follow","due.action":"follow-up"}

= due twice is due once
$ kith due net --all | kith due --all | cmp - <(kith due net --all)

= paths of those who are due, for an editor
$ kith due net --action reply,thank -l
net/ben-thanks.yaml
net/ann-reply.yaml

= other formats
% jq
$ kith due net -o csv | head -n 3
id,name,due.action,due.state,due.open,due.by,due.late,due.why
ben-thanks,Ben Thanks,thank,overdue,2026-05-29,2026-05-31,1,"meeting on 2026-05-29, nothing sent since"
ann-reply,Ann Reply,reply,open,2026-05-30,2026-06-01,0,their message of 2026-05-30 waits for your answer
$ kith due net/hal-planned.yaml -o yaml
---
kind: contact
id: hal-planned
file: net/hal-planned.yaml
name: Hal Planned
next:
  date: '2026-06-01'
  what: send the CV
summary:
  last:
  last_in:
  last_out:
  exchanges: 0
  attempts: 0
  waiting:
  asks: 0
  gives: 0
  stage: new
due:
  action: plan
  state: open
  since: '2026-06-01'
  open: '2026-06-01'
  by: '2026-06-01'
  late: 0
  why: 'planned for 2026-06-01: send the CV'
  template:
$ kith due net -o json | jq length
9

= for a calendar
$ kith due net/ann-reply.yaml net/hal-planned.yaml -o ical | tr -d '\r'
BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//kith//kith//EN
CALSCALE:GREGORIAN
BEGIN:VEVENT
UID:0a6894ce-9c72-57f4-a616-d8006451f347
DTSTAMP:20260601T000000Z
DTSTART;VALUE=DATE:20260601
DTEND;VALUE=DATE:20260602
SUMMARY:Answer Ann Reply
DESCRIPTION:their message of 2026-05-30 waits for your answer
CATEGORIES:reply
TRANSP:TRANSPARENT
END:VEVENT
BEGIN:VEVENT
UID:15b8ad16-5aba-563f-8697-a155465bda88
DTSTAMP:20260601T000000Z
DTSTART;VALUE=DATE:20260601
DTEND;VALUE=DATE:20260602
SUMMARY:Keep your plan with Hal Planned
DESCRIPTION:planned for 2026-06-01: send the CV
CATEGORIES:plan
TRANSP:TRANSPARENT
END:VEVENT
END:VCALENDAR
$ kith due --today 2026-06-12 net/ann-reply.yaml -o ical | grep -c '^BEGIN:VEVENT'
1
$ kith due net/ann-reply.yaml net/hal-planned.yaml -o remind
REM 2026-06-01 ++2 MSG %"Answer Ann Reply%" %b: their message of 2026-05-30 waits for your answer
REM 2026-06-01 MSG %"Keep your plan with Hal Planned%" %b: planned for 2026-06-01: send the CV

= the same task has the same UID tomorrow: a calendar updates it in place
$ uids() { kith due --today "$1" net -o ical | tr -d '\r' | sed -n 's/^UID://p' | sort; }
> comm -12 <(uids 2026-06-01) <(uids 2026-06-02) | wc -l; kith due net --count
9
9

= an item is one day of a calendar: its first, or today if that is past; lateness is said
$ days() { kith due --today "$1" -C net --within 9d "$2" -o ical | tr -d '\r' |
>     grep -e ^DTSTART -e ^DTEND -e ^SUMMARY; }
> days 2026-05-29 cyd; days 2026-06-01 cyd; days 2026-06-05 cyd
DTSTART;VALUE=DATE:20260530
DTEND;VALUE=DATE:20260531
SUMMARY:Follow up with Cyd Follow
DTSTART;VALUE=DATE:20260601
DTEND;VALUE=DATE:20260602
SUMMARY:Follow up with Cyd Follow
DTSTART;VALUE=DATE:20260605
DTEND;VALUE=DATE:20260606
SUMMARY:Follow up with Cyd Follow (2 days late)
$ kith due net/eve-resting.yaml -o ical | tr -d '\r'
BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//kith//kith//EN
CALSCALE:GREGORIAN
END:VCALENDAR
$ kith due net/eve-resting.yaml -o remind

= an old spreadsheet: ten a week, with whom there was most first, then the newest
$ mkdir old && : >old/kith.yaml
> for i in $(seq -w 1 25); do
>     printf '%s\n' "name: P$i" "last_interaction: 2024-05-$i" >old/p$i.yaml
> done
> printf '%s\n' 'log:' '  - 2024-04-01 replied: hello' >>old/p03.yaml
$ kith due old -f id,due.open -o tsv
id	due.open
p03	2024-08-01
p17	2024-08-15
p18	2024-08-16
p19	2024-08-17
p20	2024-08-18
p21	2024-08-19
p22	2024-08-20
p23	2024-08-21
p24	2024-08-22
p25	2024-08-23
$ kith due old --within 8d --count
> kith due old --all -f id,due.state,due.open,due.why -o tsv | tail -n 1
20
p01	upcoming	2026-06-15	last contact on 2024-05-01, 761 days ago; their turn comes on 2026-06-15: at most 10 greetings in any 7 days

= no first messages while five follow-ups are due
$ mkdir busy && : >busy/kith.yaml
> for i in 1 2 3 4 5; do
>     printf '%s\n' "name: M$i" 'log: [2026-05-18 met: at rounds]' >busy/m$i.yaml
> done
> printf '%s\n' 'name: New' 'status: prospect' 'email: new@example.org' >busy/new.yaml
$ kith due --today 2026-05-20 busy --action introduce -f id,due.open
{"id":"new","due.open":"2026-05-20"}
$ kith due --today 2026-05-21 busy --action introduce,none --all -f due.why
{"due.why":"a prospect, but 5 follow-ups are due; write those first"}
$ rm busy/m5.yaml; kith due --today 2026-05-21 busy --action introduce --count
1

= what a program's file says concerns its people, wherever it is read
$ mkdir prog && echo 'me: {visa: H-1B}' >prog/kith.yaml && cat >prog/hill.yaml <<'END'
> kind: program
> name: Hill Psychiatry
> visas: [J-1]
> thank_you_notes: not wanted
> deadline: 2026-09-24
> END
$ printf '%s\n' 'name: Ann' 'status: prospect' 'email: a@example.org' 'program: hill' >prog/ann.yaml
> printf '%s\n' 'name: Bob' 'program: hill' 'log: [2026-05-30 meeting: interview]' >prog/bob.yaml
$ kith due prog --all -f id,due.action,due.why -o tsv
id	due.action	due.why
bob	keep-in-touch	last contact on 2026-05-30, 2 days ago
ann	none	a prospect, but their program hill is closed to you: it sponsors no visa that you can use
$ sed 's/^visas.*/visas: {value: J-1, checked: 2024-05}/' prog/hill.yaml >hill.yaml
> kith due -C prog -f due.action,due.since --today 2026-09-20 hill.yaml prog/hill.yaml
{"due.action":"deadline","due.since":"2026-09-24"}
$ kith due -C prog --all ann -f due.action
> kith parse prog/bob.yaml | kith due --all -f due.action
{"due.action":"none"}
{"due.action":"keep-in-touch"}
$ kith due --today 2026-09-20 prog -f id,due.action,due.state -o tsv
> sed -i 's/J-1/H-1B/' prog/hill.yaml
> kith due --today 2026-09-20 prog -f id,due.action,due.state -o tsv
id	due.action	due.state
bob	keep-in-touch	open
id	due.action	due.state
hill	deadline	open
ann	introduce	open
bob	keep-in-touch	open

= so does what they do not agree on: only what all say holds a note back
$ mkdir two && : >two/kith.yaml && cp prog/bob.yaml two && cat >two/hill.yaml <<'END'
> kind: program
> name: Hill Psychiatry
> thank_you_notes: [{value: not wanted, strict: no}, {value: welcome}]
> END
$ kith due two -f due.action,due.why -o tsv
due.action	due.why
thank	meeting on 2026-05-30, nothing sent since

= an interview is prepared for up to its day, until it is over
$ printf 'kind: program\nname: Ash Psychiatry\ninterview: {date: 2026-12-14}\n' >two/ash.yaml
> for d in 2026-11-29 2026-11-30 2026-12-14 2026-12-15; do
>     kith due --today $d two/ash.yaml -f due.action,due.state,due.open,due.by,due.why
> done
{"due.action":"prepare","due.state":"open","due.open":"2026-11-30","due.by":"2026-12-14","due.why":"your interview is on 2026-12-14"}
{"due.action":"prepare","due.state":"open","due.open":"2026-11-30","due.by":"2026-12-14","due.why":"your interview is on 2026-12-14"}
$ kith due --today 2026-12-01 two/ash.yaml -o text
1 open                                                            Tue 2026-12-01
OPEN  days left
  13d  prepare  Ash Psychiatry  interview 14 Dec
$ for type in offered accepted withdrew; do
>     echo "log: [2026-11-20 $type]" | cat two/ash.yaml - >ash.yaml
>     echo $type $(kith due --today 2026-12-01 -C two ash.yaml -f due.action)
> done
offered {"due.action":"prepare"}
accepted {"due.action":"prepare"}
withdrew

= dates of the season are due, too, where a whole network is read
$ cat >prog/kith.yaml <<'END'
> season:
>   - {what: Programs read applications, date: Wed 2026-09-23, time: 9:00 ET, sure: derived}
>   - {what: Match Day, date: 2027-03-19, time: 12:00 ET, sure: published}
> END
$ kith due --today 2026-09-10 prog --action deadline
{"kind":"season","id":"programs-read-applications-2026-09-23","file":"prog/kith.yaml","name":"Programs read applications","date":"2026-09-23","time":"9:00 ET","sure":"derived","due":{"action":"deadline","state":"open","since":"2026-09-23","open":"2026-09-09","by":"2026-09-22","late":0,"why":"the day is 2026-09-23, 9:00 ET; be done the day before; derived from earlier years, so look it up","template":null}}
{"kind":"program","id":"hill","file":"prog/hill.yaml","name":"Hill Psychiatry","visas":["H-1B"],"thank_you_notes":"not wanted","deadline":"2026-09-24","due":{"action":"deadline","state":"open","since":"2026-09-24","open":"2026-09-10","by":"2026-09-23","late":0,"why":"the deadline is 2026-09-24","template":null}}
$ kith due --today 2026-09-10 prog --action deadline -o text
2 open                                                            Thu 2026-09-10
OPEN  days left
  12d  deadline  Programs read applications  on 23 Sep
  13d  deadline  Hill Psychiatry             closes 24 Sep
$ for d in 2026-09-08 2026-09-09 2026-09-22 2026-09-23 2026-09-24; do
>     echo $d $(kith due --today $d -C prog -f id,due.state -o tsv | grep programs-read)
> done
2026-09-08
2026-09-09 programs-read-applications-2026-09-23 open
2026-09-22 programs-read-applications-2026-09-23 open
2026-09-23 programs-read-applications-2026-09-23 overdue
2026-09-24
$ kith due --today 2026-09-10 prog/bob.yaml --all --count
> kith parse prog | kith due --today 2026-09-10 --action deadline -f id
1
{"id":"hill"}
$ export KITH_TODAY=2026-09-10
> kith due prog --all | kith due --all | cmp - <(kith due prog --all)
> kith due prog | kith filter kind=season -f id
> kith due prog | kith stats -o tsv | head -n 2
{"id":"programs-read-applications-2026-09-23"}
section	group	name	id	count	base	percent	value	goal	enough	note	todo
overview	network	contacts		2							
$ kith due --today 2027-03-10 prog --action deadline >deadlines; kith save -C prog deadlines; ls prog
> kith draft -C prog deadlines
ann.yaml
bob.yaml
hill.yaml
kith.yaml
! kith-save: 0 read: 0 new, 0 known, 0 updated, 0 refused
? 1
$ echo 'season: [{what: Match Day, date: Sat 2027-03-19}, {waht: x, date: 2027-03-19}]' >prog/kith.yaml
> kith due --today 2026-09-10 prog -f id,due.action -o tsv
id	due.action
ann	introduce
hill	deadline
bob	keep-in-touch
! prog/kith.yaml:1:34: error: 2027-03-19 is a Friday, not 'Sat'
! prog/kith.yaml:1:52: error: unknown key 'waht' of season; did you mean 'what'?
? 2

= who said no is not asked whether it is done
$ mkdir no && : >no/kith.yaml && cat >no/omar.yaml <<'END'
> name: Omar Faris
> log:
>   - {date: 2026-05-01, type: replied, expect: {what: ask the chief, by: 2026-05-10}}
>   - 2026-05-02 gave: my CV
> END
$ kith due --today 2026-06-01 no -f due.action,due.why -o tsv
due.action	due.why
check-in	they said they would by 2026-05-10: ask the chief; no word since
$ echo '  - 2026-05-20 declined: no observers this year' >>no/omar.yaml
> kith due --today 2026-06-01 --all no -f due.action,due.why -o tsv
due.action	due.why
keep-in-touch	last contact on 2026-05-20, 12 days ago

= nor followed up; and a nudge tells of what went out meanwhile
$ printf '%s\n' 'name: Cy Decl' log: '  - 2026-05-28 connected' '  - 2026-06-01 declined: no time' >no/cy.yaml
> printf '%s\n' 'name: Ana Peer' log: '  - 2026-05-20 asked email: a visit' \
>     '  - 2026-05-29 gave email: my CV' >no/ana.yaml
$ kith due --today 2026-06-01 --all no -f id,due.action,due.why -o tsv; kith due --today 2026-06-01 no/ana.yaml -o text
id	due.action	due.why
ana	nudge	your message of 2026-05-20 has had no answer; one polite second attempt, then stop; you wrote last on 2026-05-29
omar	keep-in-touch	last contact on 2026-05-20, 12 days ago
cy	keep-in-touch	last contact on 2026-06-01, today
1 open                                                            Mon 2026-06-01
OPEN  days left
   2d  nudge  Ana Peer  no answer since 20 May; you wrote since

= a person's cadence, a closing message, and dates to come
$ cat >some.yaml-stream <<'END'
> name: Kim
> cadence: 30d
> log:
>   - 2026-05-01 met: at rounds
>   - 2026-05-02 thanked: for the time
> ---
> name: Lou
> log:
>   - date: 2026-05-31
>     type: replied
>     text: see you there!
>     closing: yes
> ---
> name: May
> log:
>   - 2026-06-20 sent: a slip of the pen
> ---
> name: Ned
> do_not_contact: yes
> log:
>   - 2026-05-31 replied: please do not write again
> END
$ kith due --all some.yaml-stream -o text
1 open, 1 upcoming                                                Mon 2026-06-01
OPEN  days left
  30d  keep-in-touch  Kim  last 2 May
UPCOMING  days until it opens
  89d  keep-in-touch  Lou  last 31 May
NOT DUE
       none           May: nothing in the log yet; log how you met, or set
                      'status: prospect'
       none           Ned: do_not_contact is set

= days are days: no time zone, no clock
$ TZ=Pacific/Kiritimati kith due net --count
> TZ=Pacific/Pago_Pago kith due net --count
9
9

= --today takes what people say
$ kith due --today 'June 1' net
! kith-due: 'June 1' (--today) is not a day; write it as 2026-05-18, or as -7d, +2w, yesterday
! kith-due: 'kith-due --help' says how it is used
? 2
$ kith due --today 2026-06 net
! kith-due: '2026-06' (--today) is not a day; write it as 2026-05-18, or as -7d, +2w, yesterday
! kith-due: 'kith-due --help' says how it is used
? 2
$ kith due --today 2026-02-30 net
! kith-due: '2026-02-30' (--today) is not a day; write it as 2026-05-18, or as -7d, +2w, yesterday
! kith-due: 'kith-due --help' says how it is used
? 2
$ kith due --within soon net
! kith-due: --within takes a span such as 7d, 2w or '2 weeks', or a day to come such as friday or 2026-05-18, not 'soon'
! kith-due: 'kith-due --help' says how it is used
? 2
$ kith due --per-day -1 net
! kith-due: --per-day takes a whole number from 0, not '-1'
! kith-due: 'kith-due --help' says how it is used
? 2
$ kith due -n -3 net
! kith-due: -n takes a whole number from 1, not '-3'
! kith-due: 'kith-due --help' says how it is used
? 2

= a program that is named is explained, and nothing is claimed after an error
$ mkdir apply && cd apply && : >kith.yaml && printf '%s\n' 'kind: program' 'name: Lakeside' \
> 'deadline: 2026-06-10' 'log:' '  - 2026-05-30 applied: sent' >lakeside.yaml
$ cd apply; "$BUILD/tests/tools/terminal" kith due lakeside; kith due --all lakeside | jq -r .due.why
nothing due                                                       Mon 2026-06-01
NOT DUE
       none  Lakeside: 'applied' on 2026-05-30; the deadline of 2026-06-10 asks
             nothing more
'applied' on 2026-05-30; the deadline of 2026-06-10 asks nothing more
$ cd apply; kith log lakeside offered
! lakeside.yaml: warning: no day to answer by, so nothing will be due; 'kith undo', then again with -k by=friday, or the day they gave
$ cd apply; "$BUILD/tests/tools/terminal" kith due; "$BUILD/tests/tools/terminal" kith due nobody
1 open                                                            Mon 2026-06-01
OPEN  days left
       step  your profile: it lacks name, degree, country, stage, step,
             interests, linkedin; write it with kith set me KEY=VALUE

'kith due --why' says more, and how a step ends
! kith-due: no file 'nobody', and no id or name in the network 'apply' starts with that
? 2

= the example network, whole
$ kith due -C "$EXAMPLES/network" --count
28
$ kith due -C "$EXAMPLES/network" -f due.action -o tsv | sort | uniq -c
      1 due.action
      4 follow-up
      3 introduce
      4 keep-in-touch
      3 nudge
      1 plan
      4 reply
      5 share
      1 step
      3 thank
$ kith due -C "$EXAMPLES/network" --all --count
78

= a day that is centuries away keeps its row in line; nobody due has no longer reasons
$ mkdir far && : >far/kith.yaml && printf 'name: Old\nnext: {date: 1026-11-28, what: tea}\n' >far/old.yaml
$ printf 'name: New\nlog:\n- 2026-05-20 met: x\n' >far/new.yaml
$ printf 'name: Classmate\nlog:\n- 2015-01-01 met: x\n' >far/mate.yaml
$ kith due -C far --today 2026-06-01 -o text
3 late                                                            Mon 2026-06-01
LATE  days late
1000y  plan           Old        tea
  11y  keep-in-touch  Classmate  last 2015-01-01
   5d  follow-up      New        met 20 May
$ echo 'status: paused' >>far/new.yaml; "$BUILD/tests/tools/terminal" kith due -C far --today 2026-06-01 new
nothing due                                                       Mon 2026-06-01
NOT DUE
       none  New: paused

= a plan without a day is none, and that is said
$ printf 'name: Bo Chen\nnext: {what: send the CV}\n' >bo.yaml && kith due --all -o tsv -f due.why bo.yaml
due.why
nothing in the log yet; log how you met, or set 'status: prospect'; 'next' has no day

= a promise whose day has passed comes first, whatever else is due
$ mkdir late && : >late/kith.yaml && cat >late/ann.yaml <<'END'
> name: Ann
> log:
>   - {date: 2026-06-02, type: met, promised: {what: my CV, by: 2026-06-05}}
> END
$ for day in 05 06 08; do kith due -C late --today 2026-06-$day -o text | grep Ann; done
   4d  follow-up  Ann  met 2 Jun; promised: my CV
   3d  follow-up  Ann  promised for 5 Jun: my CV, 1 day late; met 2 Jun
   1d  follow-up  Ann  promised for 5 Jun: my CV, 3 days late; met 2 Jun
$ kith due -C late --today 2026-06-08 -o tsv -f due.why
due.why
met on 2026-06-02, no message since; promised for 2026-06-05: my CV, 3 days late

= a promise for a day before the follow-up opens is not hidden behind it
$ printf '%s\n' 'name: Ann Lee' log: >lee.yaml
> echo '  - {date: 2026-06-01, type: met, promised: {what: my CV, by: 2026-06-02}}' >>lee.yaml
> for d in 01 02 03 04; do kith due --today 2026-06-$d lee.yaml -o text | tail -n 1; done
   1d  promise  Ann Lee  my CV
       promise  Ann Lee  my CV
   1d  promise  Ann Lee  my CV
   4d  follow-up  Ann Lee  promised for 2 Jun: my CV, 2 days late; met 1 Jun
$ sed -i 's/, by: 2026-06-02//' lee.yaml; kith due --today 2026-06-02 --all lee.yaml -f due.action,due.open
{"due.action":"follow-up","due.open":"2026-06-04"}

= a promise and a check-in are listed before their first day, by that day
$ mkdir come && : >come/kith.yaml; cat >come/ann.yaml <<'END'
> name: Ann
> log:
>   - 2026-06-01 replied email: send me your statement
>   - {date: 2026-06-01, type: thanked, via: email, promised: {what: my statement, by: 2026-06-20}}
> END
$ cat >come/bo.yaml <<'END'
> name: Bo
> log:
>   - {date: 2026-06-01, type: replied, text: gladly, expect: {what: a letter, by: 2026-06-12}}
>   - 2026-06-01 thanked email: yes
> END
$ cat >come/cy.yaml <<'END'
> name: Cy
> log:
>   - {date: 2026-06-01, type: sent, via: email, promised: {what: my notes, by: 2026-06-25}}
> END
$ kith due -C come --within 2w -o text
3 upcoming                                                        Mon 2026-06-01
UPCOMING  days until it opens
  10d  nudge     Cy   no answer since 1 Jun; promised: my notes
  12d  promise   Ann  my statement
  14d  check-in  Bo   said by 12 Jun: a letter
$ kith due -C come --within 13d -o tsv --no-header -f id,due.action,due.state,due.open,due.why
cy	nudge	upcoming	2026-06-11	your message of 2026-06-01 has had no answer; one polite second attempt, then stop; promised for 2026-06-25: my notes
ann	promise	upcoming	2026-06-13	promised for 2026-06-20: my statement
$ kith due -C come --within 11d --count; kith show -C come ann | sed -n 3,4p
1
  due     promise from 2026-06-13 to 2026-06-20: promised for 2026-06-20: my
          statement
$ "$BUILD/tests/tools/terminal" kith log -C come ann updated email "passed Step 2" | tail -n 2
  next: promise from 2026-06-13 to 2026-06-20: promised for 2026-06-20: my
    statement

= of a plan and a promise beside another action, what is due first comes first
$ for day in 2026-06-04 2026-06-20; do
>     printf '%s\n' 'name: Ann' "next: {date: $day, what: ask}" log: >late/ann.yaml
>     echo '  - {date: 2026-06-02, type: met, promised: {what: my CV, by: 2026-06-05}}' >>late/ann.yaml
>     kith due -C late --today 2026-06-03 -o text --within 1w | tail -1
>     kith due -C late --today 2026-06-03 -o tsv --within 1w -f due.why | tail -1; done
   2d  follow-up  Ann  met 2 Jun; plan: ask; promised: my CV
met on 2026-06-02, no message since; planned for 2026-06-04: ask; promised for 2026-06-05: my CV
   2d  follow-up  Ann  met 2 Jun; promised: my CV; plan: ask
met on 2026-06-02, no message since; planned for 2026-06-20: ask; promised for 2026-06-05: my CV

= whom 'kith draft' writes to: a plan is in one's own words, and an event is nobody
$ mkdir own && : >own/kith.yaml && printf 'name: Ann\nnext: {date: 2026-06-01, what: tea}\n' >own/ann.yaml
$ "$BUILD/tests/tools/terminal" kith due -C own | tail -1
'kith due --why' says more
$ printf 'kind: event\nname: Forum\ndates: {start: 2026-06-03, end: 2026-06-03}\n' >own/forum.yaml
$ "$BUILD/tests/tools/terminal" kith due -C own | tail -1
'kith draft ID' writes the brief of the event, 'kith due --why' says more
$ printf 'name: Bo\nlog:\n- 2026-05-20 met: x\n' >own/bo.yaml; "$BUILD/tests/tools/terminal" kith due -C own | tail -1
'kith draft ID' writes to them, plans aside, 'kith due --why' says more

= the same news for several is a line where the figure is the same for all of them
$ mkdir news && printf '%s\n' 'me:' \
>     '  milestones: [{date: 2026-05-25, kind: publication, what: our paper came out}]' >news/kith.yaml
> for who in ann:05-01 bo:05-01 cy:05-08; do
>     printf '%s\n' "name: ${who%:*}" 'open_to: [updates]' 'log:' "  - 2026-${who#*:} thanked email: x" \
>         >"news/${who%:*}.yaml"; done
$ for today in 2026-06-09 2026-07-06; do kith due -C news --today $today -o text --all; done
3 open                                                            Tue 2026-06-09
OPEN  days left
  12d  share  ann; bo: our paper came out
  19d  share  cy   our paper came out
3 late                                                            Mon 2026-07-06
LATE  days late
  15d  share  ann; bo: our paper came out
   8d  share  cy   our paper came out
$ kith due -C news --today 2026-06-09 -f id,due.open,due.by -o tsv
id	due.open	due.by
ann	2026-05-31	2026-06-21
bo	2026-05-31	2026-06-21
cy	2026-06-07	2026-06-28
