# The program of a conference into the file of an event.
KITH_DIR=net

= a network with an event, one of its speakers, and a note beside a session
$ mkdir -p net/events && printf 'me: {name: Dr. Nimali Perera}\n' >net/kith.yaml
$ printf 'name: Dr. Teo Brandt\nrole: resident\n' >net/teo-brandt.yaml
$ cat >net/events/apa-2027.yaml <<'END'
> kind: event
> name: APA Annual Meeting 2027
> sessions:
>   # the one I must not miss
>   - {date: 2027-05-22, time: 08:00-09:30, title: "T12: training across borders", question: "who pays?"}
> END
$ cp "$TOP/tests/data/sessions/sessions.csv" .

= a sheet, whatever is above its head
% jq
$ kith parse --from csv --kind event --event apa-2027 sessions.csv | jq -c '.id, .dates, .sessions[]'
"apa-2027"
{"start":"2027-05-22","end":"2027-05-23"}
{"date":"2027-05-22","time":"08:00-09:30","title":"T12: Training across borders","room":"Room 20A","kind":["IMG","Education"],"speakers":["Ines Marlow","Teo Brandt"],"text":"Chair: Ines Marlow"}
{"date":"2027-05-22","time":"08:20-08:40","title":"Visas in plain words","room":"Room 20A","kind":["IMG"],"part_of":"T12: Training across borders","speakers":["Teo Brandt"]}
{"date":"2027-05-23","time":"13:00","title":"Poster session 2 (P201-P340)","room":"Hall B","kind":["Posters"]}
! kith-parse: sessions.csv (csv): 3 sessions read, 3 kept, 0 left out

= a speaker is known by the name beside that in another script, unless two files have it
$ printf 'name: 李明 (Li Ming)\n' | tee net/li-ming.yaml >li
> printf '%s\n' Date,Title,Speakers '2027-05-23,Sleep,"Dr. Li Ming"' >sleep.csv
> kith parse -q --from csv --event apa-2027 sleep.csv | kith save --update --dry-run |
>     grep -o 'speakers.*Ming\|speakers.*ming'
speakers: [li-ming
! kith-save: 1 read: 0 new, 0 known, 1 updated, 0 refused; sessions: 1 new, 0 known; nothing written
$ cp li net/li-ming-2.yaml
> kith parse -q --from csv --event apa-2027 sleep.csv | kith save --update --dry-run |
>     grep -o 'speakers.*Ming\|speakers.*ming'
> rm net/li-ming*.yaml
speakers: [Li Ming
! kith-save: 1 read: 0 new, 0 known, 1 updated, 0 refused; sessions: 1 new, 0 known; nothing written

= into the event: what it has stays, what it lacks comes, who has a file is named by it
$ kith parse -q --from csv --event apa-2027 sessions.csv | kith save --update --dry-run
--- a/events/apa-2027.yaml
+++ b/events/apa-2027.yaml
@@ -2,4 +2,7 @@
 name: APA Annual Meeting 2027
 sessions:
   # the one I must not miss
-  - {date: 2027-05-22, time: 08:00-09:30, title: "T12: training across borders", question: "who pays?"}
+  - {date: 2027-05-22, time: 08:00-09:30, title: "T12: training across borders", question: "who pays?", room: Room 20A, kind: [IMG, Education], speakers: [Ines Marlow, teo-brandt], text: "Chair: Ines Marlow"}
+  - {date: 2027-05-22, time: "08:20-08:40", title: Visas in plain words, room: Room 20A, kind: [IMG], part_of: "T12: Training across borders", speakers: [teo-brandt]}
+  - {date: 2027-05-23, time: "13:00", title: Poster session 2 (P201-P340), room: Hall B, kind: [Posters]}
+dates: {start: 2027-05-22, end: 2027-05-23}
! kith-save: 1 read: 0 new, 0 known, 1 updated, 0 refused; sessions: 2 new, 1 known; nothing written
$ kith parse -q --from csv --event @apa-2027 sessions.csv | kith save --update -v
known apa-2027 (id): apa-2027
updated events/apa-2027.yaml (dates, 2 sessions, more of sessions)
! kith-save: 1 read: 0 new, 0 known, 1 updated, 0 refused; sessions: 2 new, 1 known
$ kith check

= twice changes nothing
$ cp net/events/apa-2027.yaml before
$ kith parse -q --from csv --event apa-2027 sessions.csv | kith save --update; cmp before net/events/apa-2027.yaml
! kith-save: 1 read: 0 new, 1 known, 0 updated, 0 refused; sessions: 0 new, 3 known; -v lists the known ones

= a calendar: folded lines, escapes, zones as they are written, an alarm within
% jq
$ cat >program.ics <<'END'
> BEGIN:VCALENDAR
> X-WR-CALNAME:Northern Meeting
> BEGIN:VTIMEZONE
> TZID:America/New_York
> BEGIN:STANDARD
> DTSTART:19701101T020000
> END:STANDARD
> END:VTIMEZONE
> BEGIN:VEVENT
> UID:s1@example.org
> DTSTART;TZID="America/New_York":20270523T080000
> DTEND;TZID="America/New_York":20270523T093000
> SUMMARY:Trauma\, and what
>   the clinic can do\; 2
> LOCATION:Room 20A
> DESCRIPTION:<p>Chair: Ines&nbsp;Marlow</p>\nall &amp; sundry\, &#233;
> CATEGORIES:IMG,Education
> BEGIN:VALARM
> DESCRIPTION:not this
> END:VALARM
> END:VEVENT
> BEGIN:VEVENT
> UID:s2@example.org
> DTSTART:20270523T120000Z
> DURATION:PT1H30M
> SUMMARY:Grand rounds
> END:VEVENT
> BEGIN:VEVENT
> UID:s3@example.org
> DTSTART;VALUE=DATE:20270524
> SUMMARY:Posters
> RRULE:FREQ=DAILY
> END:VEVENT
> BEGIN:VEVENT
> UID:s4@example.org
> DTSTART:20270524T100000
> SUMMARY:Gone
> STATUS:CANCELLED
> END:VEVENT
> END:VCALENDAR
> END
$ kith parse --from auto --event apa-2027 program.ics | jq -c '.name, .sessions[]'
"Northern Meeting"
{"date":"2027-05-23","time":"08:00-09:30","title":"Trauma, and what the clinic can do; 2","room":"Room 20A","kind":["IMG","Education"],"text":"Chair: Ines Marlow all & sundry, é","uid":"s1@example.org"}
{"date":"2027-05-23","time":"12:00-13:30 UTC","title":"Grand rounds","uid":"s2@example.org"}
{"date":"2027-05-24","title":"Posters","uid":"s3@example.org"}
! program.ics:28:1: warning: 'Posters' repeats; only its first day is kept
! kith-parse: program.ics (ics): 4 sessions read, 3 kept, 1 left out: 1 called off (line 34)
$ kith parse -q --from ics --event apa-2027 program.ics 2>/dev/null | kith save --update
! kith-save: 1 read: 0 new, 0 known, 1 updated, 0 refused; sessions: 3 new, 0 known
$ sed 's/20270523T080000/20270523T100000/; s/^X-WR.*//' program.ics >moved.ics

= a session of mine without a time is the one that has it
$ printf 'kind: event\nname: M\nsessions:\n  - {date: 2027-05-23, title: posters}\n' >net/mine.yaml
$ printf 'title,date,time\nPosters,2027-05-23,9:00\nPosters,2027-05-23,15:00\n' >two.csv
$ for i in 1 2; do kith parse -q --from csv --event mine two.csv | kith save -q --update; done; cat net/mine.yaml
kind: event
name: M
sessions:
  - {date: 2027-05-23, title: posters, time: '09:00'}
  - {date: 2027-05-23, time: '15:00', title: Posters}
dates: {start: 2027-05-23, end: 2027-05-23}

= what has moved is known by its uid, and said; the file is yours
$ cp net/events/apa-2027.yaml before
$ kith parse -q --from ics --event apa-2027 moved.ics 2>/dev/null | kith save --update
! net/events/apa-2027.yaml:8:30: warning: the program says time '10:00' now; the file keeps '08:00-09:30'
! kith-save: 1 read: 0 new, 1 known, 0 updated, 0 refused; sessions: 0 new, 3 known; -v lists the known ones
$ cmp before net/events/apa-2027.yaml

= a new event gets a file of that name; two files of one go into it
% jq
$ cat program.ics | kith parse -q --from ics --event northern-2027 2>/dev/null >both
$ kith parse -q --from csv --event northern-2027 sessions.csv >>both; kith save --update both && ls net
events
kith.yaml
mine.yaml
northern-2027.yaml
teo-brandt.yaml
! kith-save: the event 'northern-2027' is new
! kith-save: 2 read: 1 new, 1 known, 0 updated, 0 refused; sessions: 6 new, 0 known; -v lists the known ones
$ kith parse net/northern-2027.yaml | jq -c '.name, .dates, (.sessions | length)'
"Northern Meeting"
{"start":"2027-05-23","end":"2027-05-24"}
6

= sessions of one input never swallow each other, in a new event or a known one
% jq
$ cat >many.yaml <<'END'
> kind: event
> name: Many
> sessions:
>   - {date: 2027-05-22, time: 09:00, title: Panel, room: A, question: who?}
>   - {date: 2027-05-22, time: 09:00, title: Panel, room: B, question: how?}
>   - {room: C, question: what?}
>   - {room: D, question: when?}
>   - {date: 2027-05-22, title: Coffee}
>   - {date: 2027-05-22, title: Coffee}
>   - Opening talk
>   - Poster walk
> END
$ for i in 1 2; do kith parse -q many.yaml 2>/dev/null | kith save --update; done; sed -n '/^sessions/,$p' net/many.yaml
sessions:
  - date: 2027-05-22
    time: '09:00'
    title: Panel
    room: A
    question: who?
  - date: 2027-05-22
    time: '09:00'
    title: Panel
    room: B
    question: how?
  - room: C
    question: what?
  - room: D
    question: when?
  - date: 2027-05-22
    title: Coffee
  - date: 2027-05-22
    title: Coffee
  - Opening talk
  - Poster walk
! kith-save: the event 'many' is new
! kith-save: 1 read: 1 new, 0 known, 0 updated, 0 refused; sessions: 8 new, 0 known
! kith-save: 1 read: 0 new, 1 known, 0 updated, 0 refused; sessions: 0 new, 8 known; -v lists the known ones
$ sed '/room: B/d; /Poster/d; /D,/d' many.yaml >fewer.yaml; rm net/many.yaml
$ for i in fewer many many; do kith parse -q $i.yaml 2>/dev/null | sed 's/fewer/many/' | kith save --update; done
! kith-save: the event 'many' is new
! kith-save: 1 read: 1 new, 0 known, 0 updated, 0 refused; sessions: 5 new, 0 known
! kith-save: 1 read: 0 new, 0 known, 1 updated, 0 refused; sessions: 3 new, 5 known
! kith-save: 1 read: 0 new, 1 known, 0 updated, 0 refused; sessions: 0 new, 8 known; -v lists the known ones
$ kith parse net/many.yaml 2>/dev/null | jq -c '.sessions[]'
{"date":"2027-05-22","time":"09:00","title":"Panel","room":"A","question":"who?"}
{"room":"C","question":"what?"}
{"date":"2027-05-22","title":"Coffee"}
{"date":"2027-05-22","title":"Coffee"}
"Opening talk"
{"date":"2027-05-22","time":"09:00","title":"Panel","room":"B","question":"how?"}
{"room":"D","question":"when?"}
"Poster walk"

= one uid on several days, twice on one, and breaks of the same name
% jq
$ { echo BEGIN:VCALENDAR
>     for when in 20270522T080000 20270523T080000 20270523T140000; do
>         printf '%s\n' BEGIN:VEVENT UID:c@example.org "RECURRENCE-ID:$when" "DTSTART:$when" SUMMARY:Coffee END:VEVENT
>     done
>     for room in A B; do
>         printf '%s\n' BEGIN:VEVENT DTSTART:20270522T090000 SUMMARY:Panel LOCATION:$room END:VEVENT
>     done; } >often.ics
$ for i in 1 2; do kith parse -q --from ics --event often often.ics | kith save --update; done
! kith-save: the event 'often' is new
! kith-save: 1 read: 1 new, 0 known, 0 updated, 0 refused; sessions: 5 new, 0 known
! kith-save: 1 read: 0 new, 1 known, 0 updated, 0 refused; sessions: 0 new, 5 known; -v lists the known ones
$ kith parse net/often.yaml | jq -c '.sessions[]'
{"date":"2027-05-22","time":"08:00","title":"Coffee","uid":"c@example.org"}
{"date":"2027-05-23","time":"08:00","title":"Coffee","uid":"c@example.org"}
{"date":"2027-05-23","time":"14:00","title":"Coffee","uid":"c@example.org"}
{"date":"2027-05-22","time":"09:00","title":"Panel","room":"A"}
{"date":"2027-05-22","time":"09:00","title":"Panel","room":"B"}

= an entry without its end ends where the next one begins, or the calendar ends
% jq
$ for n in 1 2 3; do
>     printf '%s\n' BEGIN:VEVENT DTSTART:2027052${n}T080000 SUMMARY:s$n BEGIN:VALARM
>     test $n = 2 || printf '%s\n' END:VALARM END:VEVENT
> done >open.ics; printf '%s\n' BEGIN:VEVENT DTSTART:20270524 SUMMARY:s4 END:VCALENDAR BEGIN:VEVENT >>open.ics
$ kith parse --from ics --event x open.ics | jq -c '.sessions[]'
{"date":"2027-05-21","time":"08:00","title":"s1"}
{"date":"2027-05-23","time":"08:00","title":"s3"}
! kith-parse: open.ics (ics): 5 sessions read, 2 kept, 3 left out: 3 without END (lines 7, 17, 21)

= the id that was given is the event's, whatever the calendar is called
$ for id in twin-2026 twin-2027; do
>     printf 'BEGIN:VCALENDAR\nX-WR-CALNAME:Twin\nBEGIN:VEVENT\nDTSTART:20270521\nSUMMARY:%s\nEND:VEVENT\n' $id |
>         kith parse -q --from ics --event $id | kith save --update
> done
! kith-save: the event 'twin-2026' is new
! kith-save: 1 read: 1 new, 0 known, 0 updated, 0 refused; sessions: 1 new, 0 known
! kith-save: the event 'twin-2027' is new; did you mean 'twin-2026'?
! kith-save: 1 read: 1 new, 0 known, 0 updated, 0 refused; sessions: 1 new, 0 known
$ printf 'BEGIN:VCALENDAR\nX-WR-CALNAME:Twin\nBEGIN:VEVENT\nDTSTART:20270521\nSUMMARY:more\nEND:VEVENT\n' |
>     kith parse -q --from ics --event twin-2027 | kith save --update
! kith-save: 1 read: 0 new, 0 known, 1 updated, 0 refused; sessions: 1 new, 0 known
$ grep -c title: net/twin-*
net/twin-2026.yaml:1
net/twin-2027.yaml:2

= an end in another zone, before the start or on a later day is left out, and said
% jq
$ { session() { printf '%s\n' BEGIN:VEVENT "SUMMARY:$1" "DTSTART$2" "DTEND$3" END:VEVENT; }
>     session zones ';TZID=America/New_York:20270522T200000' ';TZID=America/Chicago:20270522T203000'
>     session mixed :20270522T200000Z :20270522T210000
>     session utc :20270522T200000Z :20270522T210000Z
>     session back :20270522T200000 :20270522T190000
>     session night :20270522T220000 :20270523T010000
>     session day ';VALUE=DATE:20270522' ';VALUE=DATE:20270523'
>     session good :20270522T200000 :20270522T210000; } | kith parse --from ics --event x | jq -c '.sessions[]'
{"date":"2027-05-22","time":"20:00","title":"zones"}
{"date":"2027-05-22","time":"20:00 UTC","title":"mixed"}
{"date":"2027-05-22","time":"20:00-21:00 UTC","title":"utc"}
{"date":"2027-05-22","time":"20:00","title":"back"}
{"date":"2027-05-22","time":"22:00","title":"night"}
{"date":"2027-05-22","title":"day"}
{"date":"2027-05-22","time":"20:00-21:00","title":"good"}
! -:1:1: warning: 'zones' ends on another day, in another time zone or before it starts; only its start is kept; likewise lines 6, 16, 21
! kith-parse: - (ics): 7 sessions read, 7 kept, 0 left out
$ printf 'title,date,time,end\nnight,2027-05-22,22:00,01:00\nday,2027-05-22,10:00,11:00\n' |
>     kith parse -q --from csv --event x | jq -c '.sessions[].time'
"22:00"
"10:00-11:00"
! -:2:1: warning: 'night' ends on another day, in another time zone or before it starts; only its start is kept

= more sessions than a file holds; a text of '<' alone
% jq
$ jq -nc '{kind: "event", id: "big", name: "Big", sessions: [range(15000) |
>     {date: "2027-05-22", title: "s\(.)", room: "r"}]}' >big.jsonl
$ kith save big.jsonl; test -e net/big.yaml || echo none
none
! kith-save: the event 'big' is new
! big.yaml: error: 15000 sessions are too many: a file holds 100000 keys and values, about 12498 sessions such as these; leave out some, or make two events of them
! kith-save: 1 read: 0 new, 0 known, 0 updated, 1 refused
$ jq -c '.sessions |= .[:12000]' big.jsonl | kith save; jq -c '.sessions |= .[:12000]' big.jsonl | kith save --update
! kith-save: the event 'big' is new
! kith-save: 1 read: 1 new, 0 known, 0 updated, 0 refused; sessions: 12000 new, 0 known
! kith-save: 1 read: 0 new, 1 known, 0 updated, 0 refused; sessions: 0 new, 12000 known; -v lists the known ones
$ kith save --update big.jsonl; grep -c title: net/big.yaml
12000
! net/big.yaml: error: 15000 sessions are too many: a file holds 100000 keys and values, about 12497 sessions such as these; leave out some, or make two events of them
! kith-save: 1 read: 0 new, 0 known, 0 updated, 1 refused
$ rm net/big.yaml; { echo title,date,abstract; for i in 1 2 3 4 5 6 7 8 9 10; do
>     for c in '<' '<a'; do printf 'a,2027-05-22,'; yes "$c" | head -n 500000 | tr -d '\n'; echo; done
> done; } >marks.csv; timeout 15 kith parse -q --from csv --event x marks.csv | wc -c
15000980

= days in the order in which the conference is shorter, ISO stamps, one cell for a time
% jq
$ printf 'title,date\na,3/5/2027\nb,3/6/2027\n' | kith parse -q --from csv --event x | jq -r '.sessions[].date'
2027-03-05
2027-03-06
$ printf 'title,date\na,3/5/2027\nb,4/5/2027\n' | kith parse -q --from csv --event x | jq -r '.sessions[].date'
2027-05-03
2027-05-04
$ printf 'title,date\na,3/4/2027\n' | kith parse -q --from csv --event x | jq -r '.sessions[].date'
2027-03-04
! -:2:1: warning: '3/4/2027' could be two days; read with the month first
$ printf 'title,date\na,23.05.2027\nb,"May 24, 2027"\nc,25 May 27\n' |
>     kith parse -q --from csv --event x | jq -r '.sessions[].date'
2027-05-23
2027-05-24
2027-05-25
$ printf 'Title;Starts at;Ends at\na;2027-05-23T08:00:00-04:00;2027-05-23T09:15:00-04:00\n' |
>     kith parse -q --from csv --event x | jq -r '.sessions[].date, .sessions[].time'
2027-05-23
08:00-09:15
$ printf 'Title\tDate\tTime\na\t2027-05-23\t12:15 AM - 1 p.m.\nb\t2027-05-23\tafter lunch\n' |
>     kith parse -q --from csv --event x | jq -r '.sessions[].time'
00:15-13:00
after lunch

= times as people write them; what is no time is kept as it is
% jq
$ printf '%s\n' '8:00 AM' '12:00 AM' '12:00 PM' '1:30pm' '1 p.m.' 13:00 0800 08:00:00 9:05 '8:00 am - 9:30 am' \
>     '8:00–9:30' '8 AM to 9 AM' 8 25:00 '13:00 PM' 9:5 12:60 noon '8:00 AM EDT' >times
$ { echo Title,Date,Time; awk '{ print "t" NR ",2027-05-23," $0 }' times; } |
>     kith parse -q --from csv --event x | jq -r '.sessions[].time' | paste -d '|' times -
8:00 AM|08:00
12:00 AM|00:00
12:00 PM|12:00
1:30pm|13:30
1 p.m.|13:00
13:00|13:00
0800|08:00
08:00:00|08:00
9:05|09:05
8:00 am - 9:30 am|08:00-09:30
8:00–9:30|08:00-09:30
8 AM to 9 AM|08:00-09:00
8|8
25:00|25:00
13:00 PM|13:00 PM
9:5|9:5
12:60|12:60
noon|noon
8:00 AM EDT|8:00 AM EDT
$ { echo Title,Date,Start,Minutes,Zone; echo 'a,5/23/2027,8:00 PM,90,'; echo 'b,5/23/2027,20:00,30,UTC'; } |
>     kith parse -q --from csv --event x | jq -r '.sessions[].time'
20:00-21:30
20:00-20:30 UTC

= kinds of sessions in a column that others use for parts
% jq
$ { echo Title,Date,Type; echo a,2027-05-23,Session; echo b,,Presentation; echo c,2027-05-23,Poster; } |
>     kith parse -q --from csv --event x | jq -c '.sessions[]'
{"date":"2027-05-23","title":"a"}
{"date":"2027-05-23","title":"b","part_of":"a"}
{"date":"2027-05-23","title":"c","kind":["Poster"]}

= speakers in columns of their own; what has no field is named
% jq
$ { echo Title,Date,speaker1_first,speaker1_last,SPEAKER2_NAME,Credits
>     echo 'a,2027-05-23,Ines,Marlow,"Brandt, Teo, MD",1.5'; } |
>     kith parse --from csv --event x | jq -c '.sessions[].speakers'
["Ines Marlow","Teo Brandt"]
! kith-parse: - (csv): 1 session read, 1 kept, 0 left out; not kept: 'Credits'

= text that only looks like HTML
% jq
$ printf 'Title,Date,Abstract\n1 < 2 &c.,2027-05-23,<b>a</b> &lt;b&gt; x < y &#0; &#99999999; &unknown; <\n' |
>     kith parse -q --from csv --event x | jq -r '.sessions[] | .title, .text'
1 < 2 &c.
a <b> x < y &#0; &#99999999; &unknown; <

= what is left out is counted, and nothing at all is an error
% jq
$ printf 'Title,Date\n,2027-05-23\na,\nb,2027-13-45\nc,2027-05-23\n' | kith parse --from csv --event x | jq -c .sessions
[{"date":"2027-05-23","title":"c"}]
! kith-parse: - (csv): 4 sessions read, 1 kept, 3 left out: 1 without a title (line 2); 2 without a day (lines 3, 4)
$ printf 'Title,Date\na,never\n' | kith parse --from csv --event x
! kith-parse: - (csv): 1 session read, 0 kept, 1 left out: 1 without a day (line 2)
! -:1:1: error: nothing was read; 1 session, as counted above; see kith help import
? 2
$ printf 'a,b\n1,2\n' | kith parse --from csv --event x
! -:1:1: error: no headings of a program found: a title, and a date or a start; the first row is 'a', 'b'
? 2
$ printf 'BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:a\n' | kith parse --from ics --event x
! kith-parse: - (ics): 1 session read, 0 kept, 1 left out: 1 without END (line 2)
! -:1:1: error: nothing was read; 1 session, as counted above; see kith help import
? 2
$ printf 'BEGIN:VCALENDAR\nEND:VCALENDAR\n' | kith parse --from ics --event x
! kith-parse: - (ics): 0 sessions read, 0 kept, 0 left out
! -:1:1: error: nothing was read; 0 sessions, as counted above; see kith help import
? 2
$ kith parse --from csv --event x no-such-file
! no-such-file:1:1: error: no such file or directory
? 2

= calendars that mean no good
% jq
$ { printf 'BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART:20270523\r\nSUMMARY:caf\351\r\nEND:VEVENT\r\n'
>     printf 'BEGIN:VEVENT\nDTSTART:20271399\nSUMMARY:a\nEND:VEVENT\nBEGIN:VEVENT\nDTSTART:x\nSUMMARY:b\nEND:VEVENT\n'
>     printf 'BEGIN:VEVENT\nDTSTART:20270523T250000\nSUMMARY:c\nEND:VEVENT\n:;=\n\n \nEND:VEVENT\n'
>     printf 'BEGIN:VEVENT\nDTSTART:20270523\nDESCRIPTION:'; head -c 2000000 /dev/zero | tr '\0' x
>     printf '\nSUMMARY:long\nEND:VEVENT\nBEGIN:VEVENT\nDTSTART;X="a:b;c":20270524T0930\nDURATION:P99999W\n'
>     printf 'SUMMARY:d\\'; } | kith parse --from ics --event x | jq -c '.sessions[]'
{"date":"2027-05-23","title":"café"}
! -:2:1: warning: not UTF-8; read as windows-1252
! kith-parse: - (ics): 6 sessions read, 1 kept, 5 left out: 3 without a day (lines 6, 10, 14); 1 longer than 1 MiB (line 22); 1 without END (line 27)

= how not to call it
$ kith parse --from ics program.ics
! kith-parse: whose sessions are they? name the event, as in --event apa-2027
! kith-parse: 'kith-parse --help' says how it is used
? 2
$ kith parse --from csv --kind event sessions.csv
! kith-parse: whose sessions are they? name the event, as in --event apa-2027
! kith-parse: 'kith-parse --help' says how it is used
? 2
$ kith parse --from csv --kind events --event x sessions.csv
! kith-parse: --kind takes contact, program or event, not 'events'
! kith-parse: 'kith-parse --help' says how it is used
? 2
$ kith parse --from google --event x sessions.csv
! kith-parse: sessions are read from ics or csv, not 'google'
! kith-parse: 'kith-parse --help' says how it is used
? 2
$ kith parse --event x sessions.csv
! kith-parse: --event needs --from ics or --from csv
! kith-parse: 'kith-parse --help' says how it is used
? 2

= a file that is not as it should be
$ cat >net/bad.yaml <<'END'
> kind: event
> name: Bad
> dates: {start: 2027-05-22, end: 2027-05-23}
> sessions:
>   - {title: no day}
>   - {date: 2027-05-21, title: too early}
>   - {date: 2027-05-23}
> meet: teo-brandt
> END
$ kith check net/bad.yaml
net/bad.yaml:5:5: warning: a session without a day; write its 'date', such as 2026-05-18 [session]
net/bad.yaml:6:12: warning: '2027-05-21' is not a day of this event; correct it, or 'dates' [session]
net/bad.yaml:7:5: warning: a session without a 'title' [session]
net/bad.yaml:8:7: warning: 'meet' is a list of ids: [teo-brandt] [session]
$ printf 'kind: event\nname: Bad\nsessions: {a: b}\n' >net/bad.yaml
$ kith parse -q --from csv --event bad sessions.csv | kith save --update
! net/bad.yaml:3:11: error: cannot write 'sessions': it is not a list; write it as one first
! kith-save: 1 read: 0 new, 0 known, 0 updated, 1 refused
? 1
$ printf 'kind: event\nname: Bad\ndates: {start: 2028-02-29, end: 2028-02-28}\n' >net/bad.yaml
$ kith check net/bad.yaml
net/bad.yaml:3:33: warning: the event ends on '2028-02-28', before it starts; correct 'dates' [session]

= the day that is named is the one that could be two
$ printf '%s\n' 'Date,Title' 2026-12-10,Tea 12/10/2026,Lunch | kith parse --from csv --event x -o tsv -f sessions.date
sessions.date
2026-12-10; 2026-12-10
! -:3:1: warning: '12/10/2026' could be two days; read with the month first
! kith-parse: - (csv): 2 sessions read, 2 kept, 0 left out

= a row that is too long, or a quote that is never closed, is named; the others are read
$ { printf 'Date,Title\n2026-12-10,Tea\n2026-12-10,%2000000s\n' x | tr ' ' x; printf '2026-12-11,Lunch\n'; } |
>     kith parse --from csv --event x -o tsv -f sessions.title
sessions.title
Tea; Lunch
! kith-parse: - (csv): 3 sessions read, 2 kept, 1 left out: 1 longer than 1 MiB (line 3)
? 2
$ printf 'Date,Title\n2026-12-10,Tea\n2026-12-10,"Lunch\n2026-12-11,Late\n' |
>     kith parse --from csv --event x -o tsv -f sessions.title
sessions.title
Tea
! kith-parse: - (csv): 2 sessions read, 1 kept, 1 left out: 1 with a quote that is never closed, and all after it (line 3)
? 2
