# The season: what its dates and the stage of `me` make due.
KITH_DIR=net
KITH_TODAY=2027-06-01

= a network: five people, two programs, the dates of the example
$ mkdir -p net/programs && sed -n '/^season:/,$p' "$EXAMPLES/network/kith.yaml" >season.yaml
$ grep -c what: season.yaml
11
$ cat >me.yaml <<'END'
> me: {name: Dr. Nimali Perera, degree: MBBS, country: Sri Lanka, step: volunteer,
>   interests: [trauma], linkedin: "https://www.linkedin.com/in/example", visa: J-1}
> policy: {blackout: [{from: 2027-03-15, to: 2027-03-18, why: SOAP week, who: programs}]}
> END
$ cat me.yaml season.yaml >net/kith.yaml
$ (cd net && printf 'kind: program\nname: Bayview\nthank_you_notes: not wanted\n' >programs/bayview.yaml &&
>     printf 'kind: program\nname: Mill River\n' >programs/mill.yaml)
$ kith add -q -d 2027-02-01 'Dr. Ann Bay' role=faculty program=bayview sent 'a question' >/dev/null
$ kith add -q -d 2027-02-01 'Dr. Bob Mill' role=faculty program=mill sent 'a question' >/dev/null
$ kith add -q -d 2027-02-01 'Dr. Cy Dorn' role=attending sent 'a question' >/dev/null
$ kith add -q -d 2026-10-01 'Dr. Dee Ost' role=program-director program=mill helped 'a letter' >/dev/null
$ kith log -q -d 2026-10-02 dee thanked 'thank you'

= what closes is due from 14 days before it to the day before, late on its day; what opens never is
$ states() {
>     for days in -15 -14 -1 0 1 7 8; do
>         printf ' %s' "$(kith due --today "$(date -d "$1 $days days" +%F)" --action deadline \
>             -f id,due.state -o tsv --no-header | grep -- "$2" | cut -f 2 | grep . || echo -)"
>     done
> }
> kith due --today 2026-05-01 --within 2y --action deadline -f id,date -o tsv --no-header |
>     while IFS="$(printf '\t')" read -r id day; do
>         printf '%s:' "$id" && states "$day" "$id" </dev/null && echo
>     done
myeras-opens-2026-06-03: - - - open open open -
documents-are-at-ecfmg-2026-09-15: - open open overdue - - -
first-day-to-apply-2026-09-02: - - - open open open -
programs-read-applications-and-mspe-2026-09-23: - open open overdue - - -
nrmp-registration-opens-2026-09-15: - - - open open open -
nrmp-standard-fee-ends-2027-01-31: - open open overdue - - -
ranking-opens-2027-02-01: - - - open open open -
rank-order-list-certified-2027-03-03: - open open overdue - - -
match-week-and-soap-2027-03-15: - - - open - - -
match-day-2027-03-19: - - - open - - -
season-ends-2027-05-31: - - - open - - -

= what ends at night elsewhere is to be done the day before, and what is derived is to be looked up
$ kith due --today 2027-03-02 --action deadline -o text --why
1 today                                                           Tue 2027-03-02
TODAY
       deadline  rank order list certified
       the day is 2027-03-03, 21:00 ET; be done the day before; derived from
       earlier years, so look it up [the day of a program, an event, an offer or
       the season is near: counted from 2027-03-03, open 2027-02-17 to
       2027-03-02]
$ kith due --today 2027-01-30 --within 1w --action deadline -o text
1 today, 1 upcoming                                               Sat 2027-01-30
TODAY
       deadline  NRMP standard fee ends  on 31 Jan
UPCOMING  days until it opens
   2d  deadline  ranking opens           opens 1 Feb
$ kith due --today 2027-02-03 --action deadline -o text --why
1 open                                                            Wed 2027-02-03
OPEN  days left
   5d  deadline  ranking opens
       open since 2027-02-01; derived from earlier years, so look it up [the day
       of a program, an event, an offer or the season is near: counted from
       2027-02-01, open 2027-02-01 to 2027-02-08]
$ kith due --today 2027-03-19 --action deadline -o text --why
1 today                                                           Fri 2027-03-19
TODAY
       deadline  Match Day
       the day is 2027-03-19, 12:00 ET [the day of a program, an event, an offer
       or the season is near: counted from 2027-03-19, open 2027-03-19 to
       2027-03-19]

= so are a program, an offer, a call and a mentorship scheme; a letter may be asked about after its day
$ mkdir near && echo 'me: {name: Dr. Nimali Perera}' >near/kith.yaml
$ printf 'kind: program\nname: Bay\ndeadline: {value: 2026-09-30, source: their page}\n' >near/bay.yaml
$ printf 'kind: program\nname: Moor\nlog:\n  - {date: 2026-10-10, type: offered, by: 2026-10-20}\n' >near/moor.yaml
$ printf 'kind: event\nname: Call for posters\ndeadline: 2026-08-01\n' >near/posters.yaml
$ printf 'kind: event\nname: Mentors abroad\ndeadline: 2026-07-01\ndates: {start: 2026-09-01}\n' >near/mentors.yaml
$ printf 'name: Dr. Ann Lee\nlog:\n  - {date: 2026-09-01, type: replied, closing: yes, %s}\n' \
>     'expect: {what: the letter, by: 2026-09-15}' >near/ann.yaml
$ near() {
>     for days in -15 -14 -1 0 1 2 3 10; do
>         printf ' %s' "$(kith due -C near --today "$(date -d "$2 $days days" +%F)" "$1" -f due.state -o tsv \
>             --no-header | grep . || echo -)"
>     done; echo " $1"
> }
> near bay 2026-09-30; near moor 2026-10-20; near posters 2026-08-01; near mentors 2026-07-01
> near ann 2026-09-15
 - open open overdue - - - - bay
 - - open overdue - - - - moor
 - open open overdue - - - - posters
 - open open overdue - - - - mentors
 - - - - - - open open ann

= at each stage: the steps that it asks for, one a day, and whom it leaves in peace
$ for stage in '' abroad us-visa research applying interviewing ranking matched; do
>     sed "s/^me: {/&stage: $stage, /" me.yaml | cat - season.yaml >net/kith.yaml
>     printf '%s:\n' "${stage:-none}"
>     kith due --today 2027-02-14 --within 1w -f due.action,name,due.open -o tsv --no-header |
>         sed 's/^/    /'
> done
none:
    keep-in-touch	Dr. Dee Ost	2026-12-31
    nudge	Dr. Ann Bay	2027-02-11
    nudge	Dr. Bob Mill	2027-02-11
    nudge	Dr. Cy Dorn	2027-02-11
    deadline	rank order list certified	2027-02-17
abroad:
    keep-in-touch	Dr. Dee Ost	2026-12-31
    nudge	Dr. Ann Bay	2027-02-11
    nudge	Dr. Bob Mill	2027-02-11
    nudge	Dr. Cy Dorn	2027-02-11
    step	your stage	2027-02-14
    step	graduates of your school in US psychiatry	2027-02-15
    step	somebody on the same path	2027-02-16
    deadline	rank order list certified	2027-02-17
    step	a webinar	2027-02-17
    step	a list of prospects	2027-02-18
    step	the next meeting	2027-02-19
us-visa:
    keep-in-touch	Dr. Dee Ost	2026-12-31
    nudge	Dr. Ann Bay	2027-02-11
    nudge	Dr. Bob Mill	2027-02-11
    nudge	Dr. Cy Dorn	2027-02-11
    step	your stage	2027-02-14
    step	graduates of your school in US psychiatry	2027-02-15
    step	somebody on the same path	2027-02-16
    deadline	rank order list certified	2027-02-17
    step	a webinar	2027-02-17
    step	a list of prospects	2027-02-18
    step	the next meeting	2027-02-19
research:
    keep-in-touch	Dr. Dee Ost	2026-12-31
    nudge	Dr. Ann Bay	2027-02-11
    nudge	Dr. Bob Mill	2027-02-11
    nudge	Dr. Cy Dorn	2027-02-11
    step	your stage	2027-02-14
    step	graduates of your school in US psychiatry	2027-02-15
    step	somebody on the same path	2027-02-16
    deadline	rank order list certified	2027-02-17
    step	a webinar	2027-02-17
    step	a list of prospects	2027-02-18
    step	the next meeting	2027-02-19
applying:
    keep-in-touch	Dr. Dee Ost	2026-12-31
    nudge	Dr. Ann Bay	2027-02-11
    nudge	Dr. Bob Mill	2027-02-11
    nudge	Dr. Cy Dorn	2027-02-11
    step	your stage	2027-02-14
    step	permission to name people	2027-02-15
    deadline	rank order list certified	2027-02-17
interviewing:
    keep-in-touch	Dr. Dee Ost	2026-12-31
    nudge	Dr. Ann Bay	2027-02-11
    nudge	Dr. Bob Mill	2027-02-11
    nudge	Dr. Cy Dorn	2027-02-11
    step	your stage	2027-02-14
    step	a practice interview	2027-02-15
    deadline	rank order list certified	2027-02-17
ranking:
    nudge	Dr. Cy Dorn	2027-02-11
    deadline	rank order list certified	2027-02-17
matched:
    keep-in-touch	Dr. Dee Ost	2026-12-31
    nudge	Dr. Ann Bay	2027-02-11
    nudge	Dr. Bob Mill	2027-02-11
    nudge	Dr. Cy Dorn	2027-02-11
    step	your match as a milestone	2027-02-14

= while lists are made, why is nothing due?
$ sed 's/^me: {/&stage: ranking, /' me.yaml >net/kith.yaml
$ kith due --today 2027-02-14 --all ann bob cy -f name,due.why -o tsv --no-header
Dr. Cy Dorn	your message of 2027-02-01 has had no answer; one polite second attempt, then stop
Dr. Ann Bay	while rank lists are made, nobody at a program is written to unasked
Dr. Bob Mill	while rank lists are made, nobody at a program is written to unasked
$ kith log -q -d 2027-02-13 ann replied 'how are you?' && kith due --today 2027-02-14 -o text; kith undo -q
2 open                                                            Sun 2027-02-14
OPEN  days left
   1d  reply  Dr. Ann Bay  wrote 13 Feb
   1d  nudge  Dr. Cy Dorn  no answer since 1 Feb

= the step is done when its fact is there, or when you say that it is not for you
$ sed -i '$a log: [2026-11-05 interviewed: by zoom]' net/programs/mill.yaml
$ kith due --today 2027-02-14 --action step -f name,due.why -o tsv --no-header
your own list	give each program that interviewed you a 'want' from 1 to 5: kith set ID want=4; by what you want, not by what they may want; done, or not for you: kith set me steps_done+=wants
$ echo 'want: 4' >>net/programs/mill.yaml; kith due --today 2027-02-14 --action step
$ sed 's/^me: {/&stage: applying, /' me.yaml >net/kith.yaml
$ kith due --today 2026-07-01 --within 1w --action step -f id -o tsv
id
step-letters
step-permission
$ cp -r net tried && kith log -C tried -q -d 2026-06-29 -k ask=letter ann bob asked email 'a letter'
$ kith due -C tried --today 2026-07-01 --within 1w --action step -f id -o tsv --no-header
step-letters
step-permission
$ kith log -C tried -q -d 2026-06-30 -k ask=letter cy asked email 'a letter'
$ kith due -C tried --today 2026-07-01 --within 1w --action step -f id -o tsv --no-header
step-permission
$ sed 's/^me: {/&stage: applying, steps_done: [letters], /' me.yaml >net/kith.yaml
$ kith due --today 2026-07-01 --within 1w --action step -f id -o tsv --no-header
step-permission
$ kith log -q -d 2026-06-30 -k ask=permission cy asked 'may I name you?'
$ kith due --today 2026-07-01 --within 1w --action step; kith undo -q

= interviews: thanks by each program's rule, and where nobody knows it that is said
$ sed 's/^me: {/&stage: interviewing, /' me.yaml >net/kith.yaml
$ kith log -q -d 2027-02-10 ann bob cy meeting zoom 'interview'
$ kith due --today 2027-02-11 --action thank -f name,due.why -o tsv --no-header
Dr. Bob Mill	meeting on 2027-02-10, nothing sent since; whether their program wants notes is not known: its coordinator may say
Dr. Cy Dorn	meeting on 2027-02-10, nothing sent since

= SOAP: nobody writes to a program first, all else goes on
$ for day in 14 15 18 19; do
>     echo "$day:" "$(kith due --today 2027-03-$day -f name,due.action -o csv --no-header | sort | paste -sd ' ')"
> done
14: Dr. Dee Ost,keep-in-touch a practice interview,step
15: a practice interview,step
18: a practice interview,step
19: Dr. Dee Ost,keep-in-touch a practice interview,step
$ kith log -q -d 2027-03-16 dee replied 'we have a place'
$ kith due --today 2027-03-17 -o text --action reply; kith undo -q
1 open                                                            Wed 2027-03-17
OPEN  days left
   1d  reply  Dr. Dee Ost  wrote 16 Mar

= the letters are asked for in research as well, three months before one applies, until programs read
$ sed 's/^me: {/&stage: research, steps_done: [profile, alumni, peers, webinar, prospects, meeting], /' me.yaml |
>     cat - season.yaml >net/kith.yaml
$ for day in 2026-06-01 2026-06-02 2026-09-01 2026-09-02 2026-09-23 2026-09-24; do
>     echo "$day:" "$(kith due --today $day --within 1w --action step -f id -o tsv --no-header | paste -sd ' ')"
> done | sed "s/ \$//"
2026-06-01:
2026-06-02: step-letters
2026-09-01: step-letters
2026-09-02: step-stage step-letters
2026-09-23: step-stage step-letters
2026-09-24: step-stage
$ sed -i 's/stage: research/stage: applying/' net/kith.yaml
$ for day in 2026-05-01 2026-09-23 2026-09-24; do
>     echo "$day:" "$(kith due --today $day --within 1w --action step -f id -o tsv --no-header | paste -sd ' ')"
> done | sed "s/ \$//"
2026-05-01: step-letters step-permission
2026-09-23: step-letters step-permission
2026-09-24: step-permission

= the season is past my stage: that is said until the season ends, or I say that it is not for me
$ sed 's/^me: {/&stage: interviewing, /' me.yaml | cat - season.yaml >net/kith.yaml
$ for day in 2027-01-31 2027-02-01 2027-05-31 2027-06-01; do
>     echo "$day: $(kith due --today $day --action step -f due.why -o tsv --no-header | grep 'stage')"
> done | sed "s/ \$//"
2027-01-31:
2027-02-01: yours is interviewing, but 'ranking opens' was on 2027-02-01; the season is past it: kith set me stage=STAGE
2027-05-31: yours is interviewing, but 'Match Day' was on 2027-03-19; the season is past it: kith set me stage=STAGE
2027-06-01:
$ sed -i 's/^me: {/&steps_done: [stage], /' net/kith.yaml
$ kith due --today 2027-02-01 --action step -f name -o tsv --no-header
a practice interview

= after the match everyone who helped hears of it, before all else; dates and prospects are behind me
$ sed 's/^me: {/&stage: matched, milestones: [{date: 2027-03-19, kind: match, what: I matched}], /' \
>     me.yaml >net/kith.yaml
$ kith due --today 2027-03-19 --action share,step -f name,due.why -o tsv --no-header
Dr. Dee Ost	I matched (2027-03-19); your last message to them was on 2026-10-02
$ kith add -q 'Dr. Pia Moss' role=faculty status=prospect email=pia@example.org
pia-moss.yaml
$ kith log -q -d 2027-03-18 bob replied hello
$ cat season.yaml >>net/kith.yaml; kith due --today 2027-03-19 -f name,due.action,due.by -o tsv --no-header
Dr. Dee Ost	share	2027-04-09
Match Day	deadline	2027-03-19
Dr. Bob Mill	reply	2027-03-20
$ kith due --today 2027-03-03 -f name,due.action -o tsv --no-header --action deadline,introduce
$ kith due --today 2027-03-19 --all pia -f due.why -o tsv --no-header
you have matched: no first messages any more

= a weekday that is not that of its date
$ printf 'season:\n  - {what: apply, date: Sun 2026-09-02}\n' >net/kith.yaml
$ echo '  - {what: lists due, date: Saturday 2027-03-03}' >>net/kith.yaml
$ echo '  - {what: programs read, date: Thu 2026-09-03}' >>net/kith.yaml
$ kith due --today 2026-08-30 -f name,due.action -o tsv
name	due.action
programs read	deadline
Dr. Pia Moss	introduce
! net/kith.yaml:2:25: error: 2026-09-02 is a Wednesday, not 'Sun'
! net/kith.yaml:3:29: error: 2027-03-03 is a Wednesday, not 'Saturday'
? 2
$ kith rank --today 2026-08-30 -f name -o tsv --no-header
Bayview
Mill River
! net/kith.yaml:2:25: error: 2026-09-02 is a Wednesday, not 'Sun'
! net/kith.yaml:3:29: error: 2027-03-03 is a Wednesday, not 'Saturday'
! kith-rank: your profile lacks visa, scores.step2, yog, usce_months, interests; say what you know, as in 'kith set me visa=J-1' ('kith help policy' explains the keys)
? 2
$ kith check; echo $?
net/kith.yaml:2:25: error: 2026-09-02 is a Wednesday, not 'Sun' [settings]
net/kith.yaml:3:29: error: 2027-03-03 is a Wednesday, not 'Saturday' [settings]
1

= a date that does not exist, a key that does not either, and a word for how sure
$ printf 'season:\n  - {what: a, date: 2027-02-30}\n  - {what: b, day: 2027-02-20}\n' >net/kith.yaml
$ echo '  - {what: c, date: 2027-02-20, sure: yes}' >>net/kith.yaml
$ echo '  - {what: d, date: 2027-02-20, type: starts}' >>net/kith.yaml
$ kith check
net/kith.yaml:2:21: error: a date of the season needs a 'date' that exists (YYYY-MM-DD) [settings]
net/kith.yaml:3:15: error: unknown key 'day' of season; its dates have what, date, type, stage, time, source, checked and sure [settings]
net/kith.yaml:4:39: error: 'sure' is 'published' or 'derived' [settings]
net/kith.yaml:5:39: error: 'type' is 'opens', 'closes' or 'on' [settings]
? 1

= a stage that there is not, and a step
$ printf 'me: {stage: aplying, steps_done: [alumnus, letters]}\n' >net/kith.yaml; kith check
net/kith.yaml:1:13: warning: unknown stage 'aplying'; did you mean 'applying'? [settings]
net/kith.yaml:1:35: warning: no step is called 'alumnus'; did you mean 'alumni'? [key]
$ kith due --today 2027-02-14 --count
4
! net/kith.yaml:1:13: warning: unknown stage 'aplying'; did you mean 'applying'?

= steps that somebody in the network has taken are not exported, either
$ mkdir taken && printf 'me: {stage: abroad, steps_done: [profile]}\n' >taken/kith.yaml
> printf 'name: Ann Lee\nrole: alumnus\nstatus: paused\n' >taken/ann.yaml
> printf 'name: Bo Lee\nrole: peer\nstatus: paused\n' >taken/bo.yaml
$ kith due -C taken --today 2026-01-05 -o ical | tr -d '\r' | grep SUMMARY
SUMMARY:Next step: a webinar
$ kith export ical -C taken --today 2026-01-05 | tr -d '\r' | grep SUMMARY
SUMMARY:Next step: a webinar
$ kith export ical -C taken --today 2026-01-05 --within 1w | tr -d '\r' | grep SUMMARY
SUMMARY:Next step: a webinar
SUMMARY:Next step: a list of prospects
SUMMARY:Next step: the next meeting

= who applies and has added nobody begins with that, before letters are asked for
$ mkdir late && echo 'me: {stage: applying}' >late/kith.yaml && kith due -C late --today 2026-01-05 --all -f name -o tsv
> echo 'name: Ann Lee' >late/ann.yaml; kith due -C late --today 2026-01-05 -f name -o tsv
name
the people you know
letters of recommendation
permission to name people
name
letters of recommendation

= the first week of one who has nobody
$ mkdir alone && echo >alone/kith.yaml && kith due -C alone --today 2026-01-05 --within 1w -o text
1 open, 5 upcoming                                                Mon 2026-01-05
OPEN  days left
       step  your profile: it lacks name, degree, country, stage, step,
             interests, linkedin; write it with kith set me KEY=VALUE
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
$ kith due -C alone --today 2026-01-05 --per-day 1 --within 1w -f due.planned,name -o csv
due.planned,name
2026-01-05,your profile
2026-01-06,graduates of your school in US psychiatry
2026-01-07,somebody on the same path
2026-01-08,a webinar
2026-01-09,a list of prospects
2026-01-10,the next meeting
$ kith due -C alone --today 2026-01-05 -o ical | tr -d '\r' | grep -E 'SUMMARY|DTSTART'
DTSTART;VALUE=DATE:20260105
SUMMARY:Next step: your profile
