# Who is due today, for what, by when, and why. Today is Monday, 2026-06-01,
# wherever nothing else is said.

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
$ cd net && KITH_TODAY=2026-06-01 kith due -o text
WHO           WHAT           WHEN                       WHY
Ben Thanks    thank          by 2026-05-31, 1 day late  meeting on 2026-05-29, nothing sent since
Ann Reply     reply          by 2026-06-01              their message of 2026-05-30 waits for your answer
Hal Planned   plan           by 2026-06-01              planned for 2026-06-01: send the CV
Fay Share     share          by 2026-06-02              you have news of 2026-05-12, your last message is of 2026-03-02: my paper came out
Cyd Follow    follow-up      by 2026-06-03              met on 2026-05-27 at apa-2026, nothing sent since
Dan Nudge     nudge          by 2026-06-03              your message of 2026-05-20 has had no answer; one polite second attempt, then stop
Ida Prospect  introduce      by 2026-06-07              a prospect, nothing sent yet; shares trauma; their turn is 2026-06-01 (5 in any 7 days)
Forum         prepare        by 2026-06-09              starts on 2026-06-09; choose goals, sessions and people to meet
Gil Touch     keep-in-touch  by 2026-06-24              last contact on 2026-02-24, 97 days ago

= as records: the contact's own line with one key more
% jq
$ kith due --today 2026-06-01 net/ann-reply.yaml
{"kind":"contact","id":"ann-reply","file":"net/ann-reply.yaml","name":"Ann Reply","log":[{"date":"2026-05-28","type":"sent","via":"email","text":"asked about call"},{"date":"2026-05-30","type":"replied","via":"email","text":"sent me the schedule"}],"summary":{"last":"2026-05-30","last_in":"2026-05-30","last_out":"2026-05-28","exchanges":1,"attempts":0,"waiting":null,"asks":0,"gives":0,"stage":"active"},"due":{"action":"reply","state":"open","since":"2026-05-30","open":"2026-05-30","by":"2026-06-01","late":0,"why":"their message of 2026-05-30 waits for your answer","template":"reply"}}
$ kith due --today 2026-06-01 net | jq -c '[.id, .due.action, .due.state, .due.since, .due.open, .due.by, .due.late, .due.template]'
["ben-thanks","thank","overdue","2026-05-29","2026-05-29","2026-05-31",1,"thanks"]
["ann-reply","reply","open","2026-05-30","2026-05-30","2026-06-01",0,"reply"]
["hal-planned","plan","open","2026-06-01","2026-06-01","2026-06-01",0,null]
["fay-share","share","open","2026-05-12","2026-05-12","2026-06-02",0,"update"]
["cyd-follow","follow-up","open","2026-05-27","2026-05-30","2026-06-03",0,"follow-up"]
["dan-nudge","nudge","open","2026-05-20","2026-05-30","2026-06-03",0,"nudge"]
["ida-prospect","introduce","open","2026-06-01","2026-06-01","2026-06-07",0,"mentor"]
["forum","prepare","open","2026-06-09","2026-05-26","2026-06-09",0,"brief"]
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
ida-prospect	introduce	open
forum	prepare	open
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
$ kith due --today 2026-06-01 net --all -o text
WHO           WHAT           WHEN                       WHY
Ben Thanks    thank          by 2026-05-31, 1 day late  meeting on 2026-05-29, nothing sent since
Ann Reply     reply          by 2026-06-01              their message of 2026-05-30 waits for your answer
Hal Planned   plan           by 2026-06-01              planned for 2026-06-01: send the CV
Fay Share     share          by 2026-06-02              you have news of 2026-05-12, your last message is of 2026-03-02: my paper came out
Cyd Follow    follow-up      by 2026-06-03              met on 2026-05-27 at apa-2026, nothing sent since
Dan Nudge     nudge          by 2026-06-03              your message of 2026-05-20 has had no answer; one polite second attempt, then stop
Ida Prospect  introduce      by 2026-06-07              a prospect, nothing sent yet; shares trauma; their turn is 2026-06-01 (5 in any 7 days)
Forum         prepare        by 2026-06-09              starts on 2026-06-09; choose goals, sessions and people to meet
Gil Touch     keep-in-touch  by 2026-06-24              last contact on 2026-02-24, 97 days ago
Eve Resting   none           -                          resting: two messages unanswered (last 2026-05-03); wait until they write or you meet
Jon Closed    none           -                          closed
$ kith due --today 2026-06-01 -C net --all eve jon | jq -c .due
{"action":"none","state":null,"since":null,"open":null,"by":null,"late":0,"why":"resting: two messages unanswered (last 2026-05-03); wait until they write or you meet","template":null}
{"action":"none","state":null,"since":null,"open":null,"by":null,"late":0,"why":"closed","template":null}

= why is somebody due, exactly
$ kith due --today 2026-06-01 -C net --why dan
WHO        WHAT   WHEN           WHY
Dan Nudge  nudge  by 2026-06-03  your message of 2026-05-20 has had no answer; one polite second attempt, then stop [one message unanswered: the one second attempt: counted from 2026-05-20, open 2026-05-30 to 2026-06-03]
$ kith due --today 2026-06-01 -C net --why --all eve
WHO          WHAT  WHEN  WHY
Eve Resting  none  -     resting: two messages unanswered (last 2026-05-03); wait until they write or you meet

= only some actions, only the first few, only how many
$ kith due --today 2026-06-01 net --action reply,thank -f id -o tsv
id
ben-thanks
ann-reply
$ kith due --today 2026-06-01 net --action 'nudge, plan' --count
2
$ kith due --today 2026-06-01 net -n 3 -f id -o tsv
id
ben-thanks
ann-reply
hal-planned
$ kith due --today 2026-06-01 net --action rply
! kith-due: there is no action 'rply'; did you mean 'reply'?
! kith-due: 'kith-due --help' says how it is used
? 2
$ kith due --today 2026-06-01 net --action none --all -f id -o tsv
id
eve-resting
jon-closed

= spread over the days: --per-day
$ kith due --today 2026-06-01 net --per-day 3 -f id,due.action,due.by,due.planned -o tsv
id	due.action	due.by	due.planned
ben-thanks	thank	2026-05-31	2026-06-01
ann-reply	reply	2026-06-01	2026-06-01
hal-planned	plan	2026-06-01	2026-06-01
fay-share	share	2026-06-02	2026-06-02
cyd-follow	follow-up	2026-06-03	2026-06-02
dan-nudge	nudge	2026-06-03	2026-06-02
ida-prospect	introduce	2026-06-07	2026-06-03
forum	prepare	2026-06-09	2026-06-03
gil-touch	keep-in-touch	2026-06-24	2026-06-03
$ kith due --today 2026-06-01 net --per-day 3 -o text
WHO           WHAT           WHEN                          WHY
Ben Thanks    thank          on 2026-06-01, 1 day late     meeting on 2026-05-29, nothing sent since
Ann Reply     reply          on 2026-06-01, by 2026-06-01  their message of 2026-05-30 waits for your answer
Hal Planned   plan           on 2026-06-01, by 2026-06-01  planned for 2026-06-01: send the CV
Fay Share     share          on 2026-06-02, by 2026-06-02  you have news of 2026-05-12, your last message is of 2026-03-02: my paper came out
Cyd Follow    follow-up      on 2026-06-02, by 2026-06-03  met on 2026-05-27 at apa-2026, nothing sent since
Dan Nudge     nudge          on 2026-06-02, by 2026-06-03  your message of 2026-05-20 has had no answer; one polite second attempt, then stop
Ida Prospect  introduce      on 2026-06-03, by 2026-06-07  a prospect, nothing sent yet; shares trauma; their turn is 2026-06-01 (5 in any 7 days)
Forum         prepare        on 2026-06-03, by 2026-06-09  starts on 2026-06-09; choose goals, sessions and people to meet
Gil Touch     keep-in-touch  on 2026-06-03, by 2026-06-24  last contact on 2026-02-24, 97 days ago

= nothing due prints nothing, which is no failure unless asked
$ kith due --today 2026-06-01 net/eve-resting.yaml
$ kith due --today 2026-06-01 net/eve-resting.yaml -o text
$ kith due --today 2026-06-01 net/eve-resting.yaml --count
0
$ kith due --today 2026-06-01 net/eve-resting.yaml --exit-code
? 1
$ kith due --today 2026-06-01 net/ann-reply.yaml --exit-code --count
1
$ mkdir empty; kith due empty; kith due empty --exit-code
? 1

= from a pipe: the policy is that of the network the records come from
$ kith parse --today 2026-06-01 net | kith due --today 2026-06-01 | cmp - <(kith due --today 2026-06-01 net)
$ kith parse net | kith filter follow | kith due --today 2026-06-01 -f id,due.action
{"id":"cyd-follow","due.action":"follow-up"}

= due twice is due once
$ kith due --today 2026-06-01 net --all | kith due --today 2026-06-01 --all | cmp - <(kith due --today 2026-06-01 net --all)

= paths of those who are due, for an editor
$ kith due --today 2026-06-01 net --action reply,thank -l
net/ben-thanks.yaml
net/ann-reply.yaml

= other formats
% jq
$ kith due --today 2026-06-01 net -o csv | head -n 3
id,name,due.action,due.state,due.open,due.by,due.late,due.why
ben-thanks,Ben Thanks,thank,overdue,2026-05-29,2026-05-31,1,"meeting on 2026-05-29, nothing sent since"
ann-reply,Ann Reply,reply,open,2026-05-30,2026-06-01,0,their message of 2026-05-30 waits for your answer
$ kith due --today 2026-06-01 net/hal-planned.yaml -o yaml
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
$ kith due --today 2026-06-01 net -o json | jq length
9

= for a calendar
$ kith due --today 2026-06-01 net/ann-reply.yaml net/hal-planned.yaml -o ical | tr -d '\r'
BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//kith//kith//EN
CALSCALE:GREGORIAN
BEGIN:VEVENT
UID:ann-reply-reply-2026-05-30@kith
DTSTAMP:20260601T000000Z
DTSTART;VALUE=DATE:20260530
DTEND;VALUE=DATE:20260602
SUMMARY:Answer Ann Reply
DESCRIPTION:their message of 2026-05-30 waits for your answer
CATEGORIES:reply
TRANSP:TRANSPARENT
END:VEVENT
BEGIN:VEVENT
UID:hal-planned-plan-2026-06-01@kith
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
$ kith due --today 2026-06-01 net/ann-reply.yaml net/hal-planned.yaml -o remind
REM 2026-05-30 *1 UNTIL 2026-06-01 MSG Answer Ann Reply: their message of 2026-05-30 waits for your answer
REM 2026-06-01 *1 UNTIL 2026-06-01 MSG Keep your plan with Hal Planned: planned for 2026-06-01: send the CV

= the same task has the same UID tomorrow: a calendar updates it in place
$ uids() { kith due --today "$1" net -o ical | tr -d '\r' | sed -n 's/^UID://p' | sort; }
> comm -12 <(uids 2026-06-01) <(uids 2026-06-02)
ann-reply-reply-2026-05-30@kith
ben-thanks-thank-2026-05-29@kith
cyd-follow-follow-up-2026-05-27@kith
dan-nudge-nudge-2026-05-20@kith
fay-share-share-2026-05-12@kith
forum-prepare-2026-06-09@kith
gil-touch-keep-in-touch-2026-02-24@kith
hal-planned-plan-2026-06-01@kith
ida-prospect-introduce@kith

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
$ kith due --all --today 2026-06-01 some.yaml-stream -o text
WHO  WHAT           WHEN             WHY
Kim  keep-in-touch  by 2026-07-01    last contact on 2026-05-02, 30 days ago
Lou  keep-in-touch  from 2026-08-29  last contact on 2026-05-31, 1 day ago
May  none           -                nothing in the log yet; log how you met, or set 'status: prospect'
Ned  none           -                do_not_contact is set

= days are days: no time zone, no clock
$ TZ=Pacific/Kiritimati kith due --today 2026-06-01 net --count; TZ=Pacific/Pago_Pago kith due --today 2026-06-01 net --count
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
! kith-due: --within takes a span such as 7d, 2w or 1m, not 'soon'
! kith-due: 'kith-due --help' says how it is used
? 2
$ kith due --per-day 0 net
! kith-due: --per-day takes a whole number from 1, not '0'
! kith-due: 'kith-due --help' says how it is used
? 2
$ kith due -n -3 net
! kith-due: -n takes a whole number from 1, not '-3'
! kith-due: 'kith-due --help' says how it is used
? 2

= the example network, whole
$ kith due -C "$EXAMPLES/network" --today 2026-06-01 --count
29
$ kith due -C "$EXAMPLES/network" --today 2026-06-01 -f due.action -o tsv | sort | uniq -c
      1 due.action
      4 follow-up
      3 introduce
      5 keep-in-touch
      3 nudge
      2 plan
      1 prepare
      3 reply
      5 share
      3 thank
$ kith due -C "$EXAMPLES/network" --today 2026-06-01 --all --count
63
