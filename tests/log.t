# Entries of logs, in the files of people. Today is a Monday.
KITH_DIR=net
KITH_TODAY=2026-06-01

= a small network
$ mkdir -p net/apa && cat >net/kith.yaml <<'END'
> me:
>   name: Nimali Perera
>   email: [nimali@example.org, np@example.org]
> policy:
>   blackout: [{from: 2026-03-09, to: 2026-03-12, why: SOAP week}]
> END
> cat >net/apa/ann-lee.yaml <<'END'
> name: Dr. Ann Lee
> email: ann.lee@example.org   # the hospital one
> log:
>   - 2026-05-18 met @apa-2026: by the coffee
> tags: [img]
> END
> printf '%s\r\n' 'name: Ravi Rao' email: '  - rao@example.org' 'log: []' >net/ravi-rao.yaml
> printf 'name: Leena Holm' >net/leena-holm.yaml
> cat >net/apa-2026.yaml <<'END'
> kind: event
> name: APA 2026
> dates: {start: 2026-05-16, end: 2026-06-01}
> END

= one line is added, where the entries are; a writer that succeeds is quiet
$ cp net/apa/ann-lee.yaml before && kith log ann met @apa-2026 'panel on visas: questions' &&
>     diff before net/apa/ann-lee.yaml
4a5
|>   - 2026-06-01 met @apa-2026: 'panel on visas: questions'
? 1

= a day that is not of the event may be a slip; the day after it is one of travel
$ for day in 2026-05-15 2026-06-02 2026-06-03; do
>     kith log --dry-run -d $day --today 2026-06-03 ann met @apa-2026 >/dev/null; done
! kith-log: warning: apa-2026 is from 2026-05-16 to 2026-06-01, but the entry is of 2026-05-15; if that is a slip: again with -d
! kith-log: warning: apa-2026 is from 2026-05-16 to 2026-06-01, but the entry is of 2026-06-03; if that is a slip: again with -d
$ kith log --dry-run -d 2026-05-15 ann sent email @apa-2026 'see you there' >/dev/null

= several people, by id, the start of one, or a word of the name; line endings stay as they are
$ kith log -d 2026-05-20 ann-lee rao leena sent email hello && cd net &&
>     cat -A ravi-rao.yaml leena-holm.yaml && tail -n 3 apa/ann-lee.yaml
name: Ravi Rao^M$
email:^M$
  - rao@example.org^M$
log:^M$
  - 2026-05-20 sent email: hello^M$
name: Leena Holm$
log:$
  - 2026-05-20 sent email: hello  - 2026-06-01 met @apa-2026: 'panel on visas: questions'
  - 2026-05-20 sent email: hello
tags: [img]

= --undo undoes what was written last, byte by byte, and once
$ kith log -v --undo && cat -A net/ravi-rao.yaml net/leena-holm.yaml &&
>     diff before net/apa/ann-lee.yaml
undid log: 3 files
name: Ravi Rao^M$
email:^M$
  - rao@example.org^M$
log: []^M$
name: Leena Holm4a5
|>   - 2026-06-01 met @apa-2026: 'panel on visas: questions'
? 1
$ kith log --undo
! kith-log: nothing to undo: the last add, set, log, edit or save is taken back, once, and there is none
? 2

= an entry that was changed since stays
$ kith log leena note 'reads Rumi' && sed -i s/Rumi/Hafez/ net/leena-holm.yaml && kith log --undo
!~ net/leena-holm.yaml:.*
? 1

= -v shows what comes next
$ kith log -v --today 2026-06-01 ann thanked email 'for the time'
Dr. Ann Lee: 2026-06-01 thanked email: for the time
  next: keep-in-touch from 2026-08-30 to 2026-09-29: last contact on 2026-06-01, today
$ kith log --undo

= what is written is written, even if standard output is full
$ kith log -v ann note 'one two' >/dev/full; kith log --dry-run ann note 'two three' >/dev/full
! kith-log: the files are written, but standard output cannot be written: No space left on device
! kith-log: cannot write standard output: No space left on device
? 2
$ kith log --undo -v >/dev/full
! kith-log: the files are written, but standard output cannot be written: No space left on device

= a day that comes from KITH_TODAY is marked, in case that was forgotten
$ export KITH_TODAY=2001-02-03; kith log -v ann rao note 'x y' && kith log --undo
> kith log -v -d 2001-02-03 ann note 'x y' && kith log --undo
> kith log -v -d yesterday ann note 'x y' && kith log --undo
> kith log -v --today 2001-02-03 ann note 'x y' && kith log --undo
Dr. Ann Lee: 2001-02-03 (from KITH_TODAY) note: x y
  next: nothing: no message either way yet, only 'note' on 2001-02-03; log how you met, or set 'status: prospect'
Ravi Rao: 2001-02-03 (from KITH_TODAY) note: x y
  next: nothing: no message either way yet, only 'note' on 2001-02-03; log how you met, or set 'status: prospect'
Dr. Ann Lee: 2001-02-03 note: x y
  next: nothing: no message either way yet, only 'note' on 2001-02-03; log how you met, or set 'status: prospect'
Dr. Ann Lee: 2001-02-02 (from KITH_TODAY) note: x y
  next: nothing: no message either way yet, only 'note' on 2001-02-02; log how you met, or set 'status: prospect'
Dr. Ann Lee: 2001-02-03 note: x y
  next: nothing: no message either way yet, only 'note' on 2001-02-03; log how you met, or set 'status: prospect'
$ KITH_TODAY=today kith log -v rao note 'x y' | grep KITH; kith log --undo

= thanks that are 'sent' get a warning, unless there is a question in them
$ kith log --dry-run ann sent email 'Thank you for the tour' >/dev/null
> kith log --dry-run ann sent email 'thanked her, asked about the group' >/dev/null
> kith log --dry-run ann thanked email 'thanks for the tour' >/dev/null
! kith-log: warning: 'sent' waits for an answer; use 'thanked' for thanks that need none
$ printf 'From: np@example.org\nTo: ann.lee@example.org\nSubject: Thank you!\n\n' >thanks
> kith log --dry-run --mail <thanks >/dev/null; kith log --dry-run --mail thanked <thanks >/dev/null
! kith-log: warning: 'sent' waits for an answer; use 'thanked' for thanks that need none

= an answer that asks nothing and is 'sent' gets one, with what to write instead; nobody's else, and no question
$ cp net/ravi-rao.yaml keep; kith log -d '2 days ago' rao replied email 'asked me where I apply'
$ kith log rao sent email "answered him, at Ann's"
! net/ravi-rao.yaml: warning: 'sent' waits for an answer; if it was yours to their message of 2026-05-30 and asks nothing: 'kith undo', kith log ravi-rao updated email "answered him, at Ann's"
$ kith undo && kith log -d 2026-05-31 rao sent email 'answered him' && kith undo
! net/ravi-rao.yaml: warning: 'sent' waits for an answer; if it was yours to their message of 2026-05-30 and asks nothing: 'kith undo', kith log -d 2026-05-31 ravi-rao updated email "answered him"
$ kith log --dry-run rao sent >/dev/null; kith log --dry-run ann sent email 'the guide' >/dev/null
> kith log --dry-run rao sent email 'Bayview; and where does he go?' >/dev/null
> kith log --dry-run rao sent email 'answered him, asked about the group' >/dev/null
> kith log --dry-run rao sent email Bayview -k questions='who covers' >/dev/null
> kith log --dry-run rao sent email 'thank you for asking' >/dev/null
> kith log --dry-run rao updated email 'answered him' >/dev/null
! net/ravi-rao.yaml: warning: 'sent' waits for an answer; if it was yours to their message of 2026-05-30 and asks nothing: kith log ravi-rao updated
$ kith log rao replied email --closing 'that is all' && kith log --dry-run rao sent email 'answered him' >/dev/null
$ mv keep net/ravi-rao.yaml

= what is late is marked
$ kith log -v --today 2026-06-20 ann note 'x y' && kith log --undo
Dr. Ann Lee: 2026-06-20 note: x y
  next: follow-up by 2026-06-08, 12 days late: met on 2026-06-01 at apa-2026, no message since

= more keys make the long form; a key given again makes a list
$ kith log --dry-run rao asked email -k ask=feedback -k topics=CV -k topics='personal statement' \
>     -k x-mood=sunny 'my CV'
--- a/ravi-rao.yaml
+++ b/ravi-rao.yaml
...

= a promise with its day, and who they said they would ask
$ kith log --dry-run -d 2026-06-01 rao met -k promised.what='my CV' -k promised.by=2026-07-01 \
>     -k expect='a word with Dr. Lee' | tr -d '\r' | grep '^+  '
+  - date: 2026-06-01
+    type: met
+    promised: {what: my CV, by: 2026-07-01}
+    expect: a word with Dr. Lee
! net/ravi-rao.yaml: warning: no day by which they do it, so nothing will be due; again with -k by=friday, or the day they gave
$ kith log -d 2026-06-01 rao met -k promised=a -k promised.by=2026-07-01
! kith-log: the key 'promised' is given twice
! kith-log: 'kith-log --help' says how it is used
? 2
$ kith log -d 2026-06-01 rao met -k promised.by=soon
! kith-log: 'soon' is not a day; write it as YYYY-MM-DD, tomorrow, friday or +2w
? 2

= a weekday is the last one, today included
$ for d in monday sunday tue; do
>     kith log --today 2026-06-01 --dry-run -d $d rao met hello | tr -d '\r' | grep '^+  '
> done
+  - 2026-06-01 met: hello
+  - 2026-05-31 met: hello
+  - 2026-05-26 met: hello

= when several people match they are listed, and nothing is written
$ kith log le met
! kith-log: 'le' could be any of 2: ann-lee, leena-holm; type more of it, or the whole id
? 1
$ kith log lea met
! kith-log: nobody in the network 'net' has an id or a name that starts with 'lea'; did you mean 'ann-lee'?
? 2
$ kith log ravee met; kith log Holn met; kith log 2026-05-30 rao met; kith log '' met
! kith-log: nobody in the network 'net' has an id or a name that starts with 'ravee'; did you mean 'ravi-rao'?
! kith-log: nobody in the network 'net' has an id or a name that starts with 'Holn'; did you mean 'leena-holm'?
! kith-log: '2026-05-30' is a day: write -d 2026-05-30
! kith-log: 'kith-log --help' says how it is used
! kith-log: '' has no letters or digits to look up
? 2
$ kith log apa-2026 met
! net/apa-2026.yaml: error: not a contact (kind: event); only contacts and programs have a log
? 2

= one letter names nobody, unless it is the whole id
$ kith log n met 'x y'; kith log é met 'x y'; echo 'name: Ng' >net/n.yaml
> kith log -d 2026-05-20 n met 'x y' && cat net/n.yaml && rm net/n.yaml
> kith log --dry-run leen note 'x y' | tail -n 1
name: Ng
log:
  - 2026-05-20 met: x y
\ No newline at end of file
! kith-log: 'n' is too short to tell who is meant; type more of the id or the name
! kith-log: 'é' is too short to tell who is meant; type more of the id or the name

= a value that only looks like a promise with its day is refused, and a day may be typed in any way
$ kith log ann met -k promised='{what: my CV, by: 2026-12-04}'; kith log ann met -k topics='[tea, sleep]'
! kith-log: -k takes a text, not YAML: write -k promised='the CV' -k by=friday
! kith-log: 'kith-log --help' says how it is used
! kith-log: -k takes a value, not YAML: for a list write -k topics=... once for each
! kith-log: 'kith-log --help' says how it is used
? 2
$ kith log --dry-run ann met -k promised='my CV' -k by=friday -k text='[sic]' | grep '^+ '
+  - date: 2026-06-01
+    type: met
+    text: '[sic]'
+    promised: my CV
+    by: 2026-06-05
$ kith log --dry-run ann met -k promised.what='my CV' -k promised.by=+3d | grep '^+ '
+  - date: 2026-06-01
+    type: met
+    promised: {what: my CV, by: 2026-06-04}
$ for day in '11 dec' 'Dec 11, 2026' 'in 2 weeks' 'by friday'; do
>     kith log --dry-run ann replied -k expect='a letter' -k by="$day" | grep '^+ .*by'; done
+    by: 2026-12-11
+    by: 2026-12-11
+    by: 2026-06-15
+    by: 2026-06-05
$ kith log --dry-run ann met -k by='11 dec or so'; kith log --dry-run ann met -k by='next week'
! kith-log: '11 dec or so' is not a day; write it as YYYY-MM-DD, tomorrow, friday or +2w
! kith-log: 'next week' is more than one day; write the one it is, such as 2026-06-12 for its end
? 2
$ kith log ann met -k by=someday
! kith-log: 'someday' is not a day; write it as YYYY-MM-DD, tomorrow, friday or +2w
? 2

= a message that says what was promised may be its end
$ mkdir vow && echo >vow/kith.yaml && printf '%s\n' 'name: Kit' 'log:' \
>   '  - {date: 2026-05-28, type: met, promised: my CV}' >vow/kit.yaml
$ kith log -C vow kit sent email 'here is my cv'
! vow/kit.yaml: warning: 'my CV', promised on 2026-05-28, stays open; if this was it: kith log kit note --kept
$ kith undo -C vow; kith log -C vow kit sent email 'here is my CV' --kept; kith undo -C vow
$ kith log -C vow kit note --kept; kith log -C vow kit sent email 'my CV once more'; rm -r vow

= what is promised in words alone is told from a promise, and a promise is said with its day
$ log() { kith log -v ann "$@" | grep -E '^ .*(promise|expect)'; kith undo -q; }
> log met 'I promised to send the CV'; log met "I'll send it"; log met 'promised the CV' --promise 'in a week my CV'
> log gave 'the CV that I promised'; log met 'a promising study'; log note 'promised' --kept
  'promised' in a text makes nothing due; did you promise it, or they?
    kith log ann-lee note --promise 'friday WHAT'
    kith log ann-lee note -k expect.what=WHAT -k expect.by=friday
  'I'll' in a text makes nothing due; did you promise it, or they?
    kith log ann-lee note --promise 'friday WHAT'
    kith log ann-lee note -k expect.what=WHAT -k expect.by=friday
  promised by 2026-06-08: my CV
  next: follow-up from 2026-06-04 to 2026-06-08: met on 2026-06-01, no message since; promised for 2026-06-08: my CV

= a promise with its day
$ kith log --dry-run ann met --promise 'friday my CV' 'at lunch' | grep '^+ '
+  - date: 2026-06-01
+    type: met
+    text: at lunch
+    promised: {what: my CV, by: 2026-06-05}
$ for day in 'by 20 nov:' 'on tuesday' 'in 2 weeks' 'Nov 20' '26/11,' tomorrow 'in a month' 'until +1w' '20 Nov 2027'
> do kith log --dry-run ann met --promise "$day my CV" | grep promised:
> done
+    promised: {what: my CV, by: 2026-11-20}
+    promised: {what: my CV, by: 2026-06-02}
+    promised: {what: my CV, by: 2026-06-15}
+    promised: {what: my CV, by: 2026-11-20}
+    promised: {what: my CV, by: 2026-11-26}
+    promised: {what: my CV, by: 2026-06-02}
+    promised: {what: my CV, by: 2026-07-01}
+    promised: {what: my CV, by: 2026-06-08}
+    promised: {what: my CV, by: 2027-11-20}
$ kith log ann met --promise 'next friday my CV'; kith log ann met --promise 'by +1w'
> kith log ann met --next 'on Monday'; kith log ann met --promise on
! kith-log: 'next friday' may be 2026-06-05 or 2026-06-12; write the one it is
! kith-log: 'kith-log --help' says how it is used
! kith-log: --promise takes a day and what to do then, as in --promise '+2w send the CV', not 'by +1w'
! kith-log: 'kith-log --help' says how it is used
! kith-log: --next takes a day and what to do then, as in --next '+2w send the CV', not 'on Monday'
! kith-log: 'kith-log --help' says how it is used
! kith-log: --promise takes a day and what to do then, as in --promise '+2w send the CV', not 'on'
! kith-log: 'kith-log --help' says how it is used
? 2
$ kith log ann met --promise tomorrow; kith log ann met --promise 'soon my CV'
! kith-log: --promise takes a day and what to do then, as in --promise '+2w send the CV', not 'tomorrow'
! kith-log: 'kith-log --help' says how it is used
! kith-log: --promise begins with the day, such as friday, +1w or 2026-05-18, not with 'soon'; to promise it without one: -k promised="soon my CV"
! kith-log: 'kith-log --help' says how it is used
? 2
$ kith log ann met --promise '+3d my CV' -k promised=tea; kith log --undo --promise '+3d my CV'
! kith-log: the key 'promised' is given twice
! kith-log: 'kith-log --help' says how it is used
! kith-log: --undo takes no operands or keys: it undoes the last run
! kith-log: 'kith-log --help' says how it is used
? 2

= the channel and the event come after the type, and a channel is no text
$ kith log ann email sent 'my CV'; kith log ann @apa-2026 met
! kith-log: the channel comes after the type: write 'sent email'
! kith-log: 'kith-log --help' says how it is used
! kith-log: the event comes after the type: write 'met @apa-2026'
! kith-log: 'kith-log --help' says how it is used
? 2
$ kith log -v ann sent x | head -n 2; kith undo
Dr. Ann Lee: 2026-06-01 (from KITH_TODAY) sent x
  no text; 'x' is the channel

= an entry of its type and day is the same only if all of it is
$ cp net/apa/ann-lee.yaml kept; kith log ann note x; kith log ann note 'x y'; kith log ann note 'x y'
! net/apa/ann-lee.yaml: warning: the log has the same entry already, and both count once; undo this one with 'kith undo'
$ mv kept net/apa/ann-lee.yaml

= type and text in one argument are told apart
$ kith log ann 'met her at the poster'; kith log ann 'Called about visas'; kith log ann 'sent email: thanks'
! kith-log: the type goes before the quotes: kith log ann met "her at the poster"
! kith-log: 'kith-log --help' says how it is used
! kith-log: the type goes before the quotes: kith log ann met "about visas"
! kith-log: 'kith-log --help' says how it is used
! kith-log: the type goes before the quotes: kith log ann sent "email: thanks"
! kith-log: 'kith-log --help' says how it is used
? 2
$ kith log ann 'Gale said: write me about the clerkship'; kith log ann leena
! kith-log: no log type after 'ann'; write: kith log ann TYPE "Gale said: write me about the clerkship"; the types are met, meeting, attended, invited, connected, commented, sent, asked, nudged, thanked, updated, gave, replied, helped, declined, note
! kith-log: 'kith-log --help' says how it is used
! kith-log: no log type after 'ann'; write: kith log ann leena TYPE; the types are met, meeting, attended, invited, connected, commented, sent, asked, nudged, thanked, updated, gave, replied, helped, declined, note
! kith-log: 'kith-log --help' says how it is used
? 2
$ kith log ann "Lee Ann" 'we talked about her poster'
! kith-log: no log type after 'ann'; write: kith log ann "Lee Ann" met "we talked about her poster"; the types are met, meeting, attended, invited, connected, commented, sent, asked, nudged, thanked, updated, gave, replied, helped, declined, note
! kith-log: 'kith-log --help' says how it is used
? 2
$ kith log "O'Hara" 'she said "yes"'
! kith-log: no log type after 'O'Hara'; write: kith log "O'Hara" TYPE 'she said "yes"'; the types are met, meeting, attended, invited, connected, commented, sent, asked, nudged, thanked, updated, gave, replied, helped, declined, note
! kith-log: 'kith-log --help' says how it is used
? 2
$ kith log ann 'her poster was good'
! kith-log: no log type after 'ann'; write: kith log ann TYPE "her poster was good"; the types are met, meeting, attended, invited, connected, commented, sent, asked, nudged, thanked, updated, gave, replied, helped, declined, note
! kith-log: 'kith-log --help' says how it is used
? 2

= only a type that the words say is proposed: not what is denied, to come, or done by the other one
$ propose() { kith log --dry-run ann "$@" 2>&1 | sed -n 's/.*\(kith log .*\); the types.*/\1/p; s/.*quotes: //p'; }
> propose 'we talked about visas'; propose 'I asked re: H-1B'; propose 'she replied at once'; propose 'Met, by chance'
> for text in 'we never met' "I didn't meet or call her" 'will call her friday' 'no meeting, she was sick' \
>     'she asked me about visas' 'I replied' 'email from her' 'phone number is wrong'; do propose "$text"; done
kith log ann met "we talked about visas"
kith log ann asked "I asked re: H-1B"
kith log ann replied "she replied at once"
kith log ann met "by chance"
kith log ann TYPE "we never met"
kith log ann TYPE "I didn't meet or call her"
kith log ann TYPE "will call her friday"
kith log ann TYPE "no meeting, she was sick"
kith log ann TYPE "she asked me about visas"
kith log ann TYPE "email from her"
kith log ann TYPE "phone number is wrong"

= silence is no entry
$ for words in 'no answer' 'no reply' 'no response yet' ignored silence 'heard nothing' 'never wrote back' \
>     'did not answer' 'called no answer' 'phone no answer'; do kith log ann $words; done 2>&1 | grep -c 'silence needs'
10
$ kith log ann 'called, no answer'; kith log ann "she hasn't answered"; kith log ann 'I did not answer yet'
! kith-log: silence needs no entry: kith counts the days from your message, and 'kith due' says when to write once more; as a remark: kith log ann note "called, no answer"
! kith-log: 'kith-log --help' says how it is used
! kith-log: silence needs no entry: kith counts the days from your message, and 'kith due' says when to write once more; as a remark: kith log ann note "she hasn't answered"
! kith-log: 'kith-log --help' says how it is used
! kith-log: no log type after 'ann'; write: kith log ann TYPE "I did not answer yet"; the types are met, meeting, attended, invited, connected, commented, sent, asked, nudged, thanked, updated, gave, replied, helped, declined, note
! kith-log: 'kith-log --help' says how it is used
? 2
$ for text in 'no time, answered by phone' 'nobody else answered'; do kith log ann "$text"; done 2>&1 | grep -c silence
0
? 1
$ kith log ann called 'no answer'; kith log --dry-run ann note 'no answer' | grep '^+ '
+  - 2026-06-01 note: no answer
! kith-log: silence needs no entry: kith counts the days from your message, and 'kith due' says when to write once more; as a remark: kith log ann note "called no answer"
! kith-log: 'kith-log --help' says how it is used

= another word for a type is named, also before a text in quotes; a program has types of its own
$ kith log ann called 'asked re: H-1B'
! kith-log: unknown log type 'called'; did you mean 'met'?
! kith-log: 'kith-log --help' says how it is used
? 2
$ printf 'kind: program\nname: Lakeside\n' >net/lakeside.yaml; kith log lakeside interview offer
! kith-log: unknown log type 'interview' of a program; did you mean 'interviewed'?
! kith-log: 'kith-log --help' says how it is used
? 2
$ kith log lakeside offer
! kith-log: unknown log type 'offer' of a program; did you mean 'offered'?
! kith-log: 'kith-log --help' says how it is used
? 2
$ kith log lakeside emailed; rm net/lakeside.yaml
! kith-log: unknown log type 'emailed' of a program; it can be applied, signalled, offered, accepted, interviewed, waitlisted, rejected, withdrew, note
! kith-log: 'kith-log --help' says how it is used
$ kith log ann met in person 'her poster'
! kith-log: unknown channel 'in'; did you mean 'in-person'? If it is the text, write -k text='in'
! kith-log: 'kith-log --help' says how it is used
? 2

= wrong operands are reported before anything is written
% git
$ kith log ann rao meet
! kith-log: unknown log type 'meet'; did you mean 'met'?
! kith-log: 'kith-log --help' says how it is used
? 2
$ kith log ann met zom
! kith-log: unknown channel 'zom'; did you mean 'zoom'? If it is the text, write -k text='zom'
! kith-log: 'kith-log --help' says how it is used
? 2
$ kith log ann met by the coffee
! kith-log: unknown channel 'by'; write email, linkedin, x, phone, zoom, video, in-person, chat or forum, or quote text of several words
! kith-log: 'kith-log --help' says how it is used
? 2
$ kith log ann met -d 'last week'; kith log ann met --dry-run -d friday x | grep '^+ '
+  - 2026-05-29 met x:
! kith-log: 'last week' is not a day; write --date YYYY-MM-DD, friday or '3 days ago'
! kith-log: 'kith-log --help' says how it is used
$ kith log ann met --dry-run -d '3 days ago' x | grep '^+ '
+  - 2026-05-29 met x:
$ kith log ann met -d 2026-02-30
! kith-log: no such day '2026-02-30'; write --date YYYY-MM-DD
! kith-log: 'kith-log --help' says how it is used
? 2
$ kith log ann met -k topic=x
! kith-log: unknown key 'topic'; did you mean 'topics'?
! kith-log: 'kith-log --help' says how it is used
? 2
$ kith log ann met -k closing=maybe
!~ kith-log: .*'maybe'.*
? 2
$ kith log ann nobody met
! kith-log: nobody in the network 'net' has an id or a name that starts with 'nobody'
? 2
$ diff before net/apa/ann-lee.yaml | wc -l && kith log
2
! kith-log: name the contacts and what happened, as in 'kith log lee met'
! kith-log: 'kith-log --help' says how it is used
? 2

= the log of a program has types of its own
$ printf 'kind: program\nname: Bay Psychiatry\n' >net/bay.yaml; kith log bay applied &&
>     kith log -d 2026-06-01 bay offered -k by=+5d
> cat net/bay.yaml; kith due bay -f due.action,due.by -o tsv --no-header
kind: program
name: Bay Psychiatry
log:
  - 2026-06-01 applied:
  - date: 2026-06-01
    type: offered
    by: 2026-06-06
deadline	2026-06-05
$ kith log --dry-run bay offered 'an interview' >/dev/null
! net/bay.yaml: warning: no day to answer by, so nothing will be due; again with -k by=friday, or the day they gave
$ kith log bay sent email x
! net/bay.yaml: error: 'sent' is for the log of a contact; a program has applied, offered and the like, see kith help program
? 2
$ kith log ann applied
! net/apa/ann-lee.yaml: error: 'applied' is for the log of a program, not of a contact
? 2
$ kith log bay note x --next '+1w y'; kith undo; rm net/bay.yaml
! net/bay.yaml: error: a program has no plan: leave out --next and --done

= a plan alone is no entry
$ kith log --next '+1w send my CV' ann
! kith-log: name the contacts and what happened, as in 'kith log lee met'; a plan alone is set by 'kith set lee next.date=+1w'
! kith-log: 'kith-log --help' says how it is used
? 2
$ kith log --done ann
! kith-log: name the contacts and what happened, as in 'kith log lee met'; a plan alone is removed by 'kith set lee next='
! kith-log: 'kith-log --help' says how it is used
? 2

= a day before the text is that of the entry, and any form of one may follow -d
$ for words in 'sent email 2026-05-30 hello' 'sent friday email' 'met yesterday @apa-2026' '-d yesterday met today'; do
>     kith log --dry-run ann $words | grep '^+ '
> done; for day in '18 May' '3 days ago' 'May 18, 2026'; do kith log --dry-run ann met -d "$day" | grep '^+ '; done
+  - 2026-05-30 sent email: hello
+  - 2026-05-29 sent email:
+  - 2026-05-31 met @apa-2026:
+  - 2026-05-31 met: today
+  - 2026-05-18 met:
+  - 2026-05-29 met:
+  - 2026-05-18 met:

= a type with a typo is found beside a channel; the rest begins with who is nobody
$ kith log ann nuged email; kith log ann email hey; kith log ann whatsapp hello
! kith-log: unknown log type 'nuged'; did you mean 'nudged'?
! kith-log: 'kith-log --help' says how it is used
! kith-log: no log type before the channel 'email'; write 'sent email' if you wrote, 'replied email' if they did
! kith-log: 'kith-log --help' says how it is used
! kith-log: no log type after 'ann'; write: kith log ann TYPE chat hello; the types are met, meeting, attended, invited, connected, commented, sent, asked, nudged, thanked, updated, gave, replied, helped, declined, note
! kith-log: 'kith-log --help' says how it is used
? 2

$ for word in whatsapp skype sms twitter conference hello emial; do
>     kith log --dry-run ann "$word" 'the June paper' 2>&1 >/dev/null |
>         sed -n 's/.*write: \(kith log .*\); the types are.*/\1 --dry-run/p'; done >said
> cat said; sed 's/TYPE/note/' said | sh | grep -c '^+  - 20'; rm said
kith log ann TYPE chat "the June paper" --dry-run
kith log ann TYPE video "the June paper" --dry-run
kith log ann TYPE phone "the June paper" --dry-run
kith log ann TYPE x "the June paper" --dry-run
kith log ann TYPE in-person "the June paper" --dry-run
kith log ann TYPE "hello the June paper" --dry-run
kith log ann TYPE email "the June paper" --dry-run
7

= who wrote on a channel, the words say, or both are named; who spoke did so together
$ for words in 'received email x' 'got email' 'email received it' 'chat hello' 'forum x' 'zoom hello' 'video hello' \
>     'in-person hello' 'answer hello'; do kith log ann $words; done 2>&1 | grep -v "says how it is used"
kith-log: unknown log type 'received'; did you mean 'replied'?
kith-log: unknown log type 'got'; did you mean 'replied'?
kith-log: unknown log type 'received'; did you mean 'replied'?
kith-log: no log type before the channel 'chat'; write 'sent chat' if you wrote, 'replied chat' if they did
kith-log: no log type before the channel 'forum'; write 'sent forum' if you wrote, 'replied forum' if they did
kith-log: no log type before the channel 'zoom'; did you mean 'meeting zoom'?
kith-log: no log type before the channel 'video'; did you mean 'meeting video'?
kith-log: no log type before the channel 'in-person'; did you mean 'met in-person'?
kith-log: unknown log type 'answer'; did you mean 'replied'?
$ kith log ann email 'she replied at once'; kith log ann linkedin 'I asked about visas'
! kith-log: no log type before the channel 'email'; did you mean 'replied email'?
! kith-log: 'kith-log --help' says how it is used
! kith-log: no log type before the channel 'linkedin'; did you mean 'asked linkedin'?
! kith-log: 'kith-log --help' says how it is used
? 2

= an event after 'at' is written with its sign
$ printf 'kind: event\nname: Fall Forum\n' >net/fall-forum.yaml
> kith log ann met at fall x; kith log ann met at the poster
! kith-log: 'at fall': an event is written as @fall-forum
! kith-log: 'kith-log --help' says how it is used
! kith-log: unknown channel 'at'; write email, linkedin, x, phone, zoom, video, in-person, chat or forum, or quote text of several words
! kith-log: 'kith-log --help' says how it is used
? 2
$ kith log --dry-run ann met 'at fall forum' | grep '^+ '; rm net/fall-forum.yaml
+  - 2026-06-01 met: at fall forum

= a word in the wrong place is refused, with what to write instead
$ cp net/apa/ann-lee.yaml same; for words in 'met apa-2026 talk' 'met apa-2026' \
>     'met ravi-rao talk' 'met ravi-rao' \
>     'met topics=tea' 'asked observership' 'asked email feedback' 'met @' 'met @ talk'; do
>     kith log ann $words
> done 2>&1 | grep -v "says how it is used"; cmp same net/apa/ann-lee.yaml
kith-log: 'apa-2026' is an event: write @apa-2026, or -k text='apa-2026' if it is the text
kith-log: 'apa-2026' is an event: write @apa-2026, or -k text='apa-2026' if it is the text
kith-log: 'ravi-rao' is a contact: name it before the type, or write -k text='ravi-rao' if it is the text
kith-log: 'ravi-rao' is a contact: name it before the type, or write -k text='ravi-rao' if it is the text
kith-log: 'topics=tea' is a key with a value: write -k topics=tea; if it is the text, write -k text=...
kith-log: 'observership' is a kind of request: write -k ask=observership, or -k text='observership' if it is the text
kith-log: 'feedback' is a kind of request: write -k ask=feedback, or -k text='feedback' if it is the text
kith-log: '@' needs the id of an event, as in @apa-2026
kith-log: '@' needs the id of an event, as in @apa-2026
$ for word in email phone zoom emailed called talked x Thanks rao; do
>     kith log ann $word hello
> done 2>&1 | grep -v "says how it is used"
kith-log: no log type before the channel 'email'; write 'sent email' if you wrote, 'replied email' if they did
kith-log: no log type before the channel 'phone'; did you mean 'met phone'?
kith-log: no log type before the channel 'zoom'; did you mean 'meeting zoom'?
kith-log: unknown log type 'emailed'; did you mean 'sent'?
kith-log: unknown log type 'called'; did you mean 'met'?
kith-log: unknown log type 'talked'; did you mean 'met'?
kith-log: no log type before the channel 'x'; write 'sent x' if you wrote, 'replied x' if they did
kith-log: unknown log type 'Thanks'; did you mean 'thanked'?
kith-log: no log type after 'ann'; write: kith log ann rao TYPE hello; the types are met, meeting, attended, invited, connected, commented, sent, asked, nudged, thanked, updated, gave, replied, helped, declined, note
$ kith log ann met 'May 28 her poster'
! kith-log: 'May 28' is a day; write -d 2026-05-28, and the rest as the text; with '-d today' all of it is the text
! kith-log: 'kith-log --help' says how it is used
? 2
$ kith log ann met 28 May at the webinar; kith log ann met last friday
! kith-log: '28 May' is a day; write -d 2026-05-28, and the rest as the text
! kith-log: 'kith-log --help' says how it is used
! kith-log: 'last friday' is a day; write -d 2026-05-29; if it is the text, write -k text='last friday'
! kith-log: 'kith-log --help' says how it is used
? 2
$ kith log --dry-run ann met 'at APA, 28 May' | grep APA
+  - 2026-06-01 met: at APA, 28 May
! kith-log: warning: the text has '28 May', but the entry is of today; if it was then: again with -d 2026-05-28
$ kith log --dry-run -d today ann met 'at APA, 28 May' | grep APA
+  - 2026-06-01 met: at APA, 28 May
$ kith log --dry-run ann met 'market 5 days a week' | grep market
+  - 2026-06-01 met: market 5 days a week
$ kith log ann met 28.05.2026; kith log ann met "2026-05-20 at the poster"; kith log yesterday ann met x
! kith-log: '28.05.2026' is a day; write -d 2026-05-28; if it is the text, write -k text='28.05.2026'
! kith-log: 'kith-log --help' says how it is used
! kith-log: '2026-05-20' is a day; write -d 2026-05-20, and the rest as the text; with '-d today' all of it is the text
! kith-log: 'kith-log --help' says how it is used
! kith-log: 'yesterday' is a day: write -d yesterday
! kith-log: 'kith-log --help' says how it is used
? 2
$ kith log ann met whatsapp x; kith log ann met --promise 'my CV by'
! kith-log: unknown channel 'whatsapp'; did you mean 'chat'? If it is the text, write -k text='whatsapp'
! kith-log: 'kith-log --help' says how it is used
! kith-log: --promise begins with the day, such as friday, +1w or 2026-05-18, not with 'my'; to promise it without one: -k promised="my CV by"
! kith-log: 'kith-log --help' says how it is used
? 2
$ kith log --dry-run ann sent email:'the article' | grep '^+ '
+  - 2026-06-01 sent email: the article
$ kith log ann met -k mood=x; kith log --mail rao </dev/null
> kith log --dry-run ann asked observership -k ask=letter | grep '^+ '
> kith log --dry-run ann note -k text=ravi-rao | grep '^+ '
+  - date: 2026-06-01
+    type: asked
+    text: observership
+    ask: letter
+  - 2026-06-01 note: ravi-rao
! kith-log: unknown key 'mood'; keys of your own begin with 'x-'
! kith-log: 'kith-log --help' says how it is used
! kith-log: cannot read 'rao': No such file or directory

= a contact that can't be written keeps all others unwritten
$ printf 'name: Bad Log\nlog: {a: b}\n' >net/bad-log.yaml && kith log rao bad-log met
! net/bad-log.yaml:2:6: error: 'log' must be a list; begin each entry with '- ', on a line of its own
! kith-log: nothing written to any of the 2 files
? 2
$ cat -A net/ravi-rao.yaml | tail -n 1; rm net/bad-log.yaml
log: []^M$

= a file that was made read-only stays as it is, root or not, and so do the others
$ chmod 444 net/leena-holm.yaml; kith log rao leena note 'x y'; kith log --dry-run leena note 'x y'
> ls -l net/leena-holm.yaml | cut -c -10; tail -n 1 net/ravi-rao.yaml | tr -d '\r'
-r--r--r--
log: []
! net/leena-holm.yaml:1:1: error: the file is read-only; nothing written; 'chmod u+w' lets kith write
! kith-log: nothing written to any of the 2 files
! net/leena-holm.yaml:1:1: error: the file is read-only; nothing written; 'chmod u+w' lets kith write
$ cd net && chmod 644 leena-holm.yaml && export KITH_DIR=. &&
>     kith log leena note 'x y' && chmod 444 leena-holm.yaml && kith log --undo
> chmod 644 leena-holm.yaml; kith log --undo && grep -c 'x y' leena-holm.yaml
0
! leena-holm.yaml:1:1: error: the file is read-only; nothing written; 'chmod u+w' lets kith write
? 1

= records from a pipe
$ kith filter name:rao or name:holm | kith log -d 2026-05-19 - attended @apa-2026 &&
>     tail -qn 1 net/leena-holm.yaml net/ravi-rao.yaml | tr -d '\r'
  - 2026-05-19 attended @apa-2026:  - 2026-05-19 attended @apa-2026:
$ kith log --undo

$ kith filter name:nobody-at-all | kith log - met
! kith-log: no record on standard input; nothing written
? 2
$ { kith parse ravi; echo '{"nme":1}'; } | kith log - met; tail -n 1 net/ravi-rao.yaml | tr -d '\r'
log: []
! -:2:1: error: a contact needs a 'name'
! kith-log: nothing written
$ { kith parse ravi; echo '{"name":"Not There"}'; } | kith log - met
! kith-log: 'not-there' of the stream has no file in the network 'net'
? 2

= a record from a pipe with the same id may be somebody else
$ mkdir east west && touch east/kith.yaml west/kith.yaml && echo 'name: Bob Roe' >east/lee.yaml &&
>     echo 'name: Ann Lee' >west/lee.yaml && kith parse east west | kith log - note 'x y'
! kith-log: 'lee' of the stream is from 'west/lee.yaml', not from 'lee.yaml' of the network
? 1
$ kith parse east | kith log -C west - note 'x y'
! kith-log: 'lee' of the stream is from 'east/lee.yaml', not from 'lee.yaml' of the network
? 1
$ (cd east && kith parse lee.yaml) >east.jsonl && kith log -C west - note 'x y' <east.jsonl
! kith-log: 'lee' of the stream is 'Bob Roe', who is somebody else in the network 'west'
? 1
$ cat east/lee.yaml west/lee.yaml; (cd west && kith parse lee.yaml) | kith log -C west - note 'x y' &&
>     cat west/lee.yaml
name: Bob Roe
name: Ann Lee
name: Ann Lee
log:
  - 2026-06-01 note: x y
$ rm -r east west east.jsonl

= a folder that is not a network
$ mkdir plain && echo 'name: Ann Lee' >plain/lee.yaml && kith log -C plain lee note 'x y'
> cat plain/lee.yaml; ls -A plain; rm -r plain
name: Ann Lee
lee.yaml
! kith-log: 'plain' (-C) is not a kith network (no kith.yaml)

= a file that is nearly too large
$ mkdir large && touch large/kith.yaml && { printf 'name: Ann Lee\nnotes: |\n'
>     "$PYTHON" -c 'for i in range(19064): print("  " + "x" * 52)'
>     printf '  %s\n' xxxxxxxxxxxxxxxx; } >large/lee.yaml && wc -c <large/lee.yaml
> kith log -C large lee note 'x y z'; ls -A large; rm -r large
1048562
.kith
kith.yaml
lee.yaml
! large/lee.yaml:19067:19: error: cannot write 'log': the file would be over 1 MiB; move notes or old log entries to another kind of file

= a file of a strange name, on a terminal and elsewhere
$ mkdir odd && touch odd/kith.yaml && file=$'odd/a\e[31mb.yaml' && echo 'name: Ann Lee' >"$file" &&
>     kith log -v "$file" note 'x y' >/dev/null && kith log -C odd -v --undo; rm -r odd
undid log: a\x1b[31mb.yaml
  -log:
  -  - 2026-06-01 note: x y

= etiquette: it is written, with a warning
$ kith log -d 2026-05-01 rao sent email one && kith log -d 2026-05-12 rao nudged email two &&
>     kith log -d 2026-05-30 rao sent email three
! net/ravi-rao.yaml: warning: attempt 3: 2 messages are unanswered, the last from 2026-05-12; wait until they write or you meet
$ kith log -d 2026-03-10 ann sent email x && kith log --undo
! net/apa/ann-lee.yaml: warning: the day is in a blackout, until 2026-03-12: SOAP week
$ printf 'name: No More\ndo_not_contact: yes\n' >net/no-more.yaml
> kith log --dry-run no-more sent email hello >/dev/null
! net/no-more.yaml: warning: 'do_not_contact' is set: do not write to them
$ kith log --dry-run -d tomorrow ann note x >/dev/null
! net/apa/ann-lee.yaml: warning: 2026-06-02 is in the future; the entry counts for nothing until then (a plan goes under 'next')
$ kith log --dry-run -d 2006-05-18 ann note x >/dev/null
! net/apa/ann-lee.yaml: warning: 2006-05-18 is 20 years ago
$ sed -i 's/^do_not.*/status: paused/' net/no-more.yaml
> kith log --dry-run no-more sent email hello >/dev/null
! net/no-more.yaml: warning: the status is paused: nothing is due until you change it
$ kith log --dry-run ann met @apa-2025 'x y' >/dev/null
! kith-log: warning: unknown event 'apa-2025'; did you mean 'apa-2026'?

= a message that I sent: who, when and what are in it
$ cat >sent <<'END'
> From: Nimali Perera <np@example.org>
> To: =?UTF-8?Q?Dr=2E_Ann_Lee?= <Ann.Lee@example.org>
> Subject: =?UTF-8?B?WW91ciBwb3N0ZXIg4oCTIGEgcXVlc3Rpb24=?=
> Date: Sun, 31 May 2026 21:05:00 +0530
> Message-ID: <one@example.org>
> X-Kith-Contact: ann-lee
> X-Kith-Template: thanks
>
> Dear Dr. Lee ...
> END
> kith log --dry-run --mail <sent; kith log --mail <sent
--- a/apa/ann-lee.yaml
+++ b/apa/ann-lee.yaml
@@ -3,4 +3,10 @@
 log:
   - 2026-05-18 met @apa-2026: by the coffee
   - 2026-06-01 met @apa-2026: 'panel on visas: questions'
+  - date: 2026-05-31
+    type: thanked
+    via: email
+    text: Your poster – a question
+    template: thanks
+    message_id: <one@example.org>
 tags: [img]

= the same message is never logged twice
$ cp net/apa/ann-lee.yaml before && kith log --mail <sent; cmp before net/apa/ann-lee.yaml
! net/apa/ann-lee.yaml: warning: this message is in the log already; not logged again

= her answer, with a name in Latin-1 and a folded subject
$ kith log --today 2026-06-01 -v --mail <<'END'
> From: "=?iso-8859-1?Q?=C5nn?= Lee" (home)
>  <ann.lee@example.org>
> To: nimali@example.org
> Subject: Re: Fwd: Your poster
>   =?UTF-8?Q?=E2=80=93?= a question
> Date: 1 Jun 26 08:00 -0700
> Message-ID: <two@example.org>
>
> Gladly!
> END
Dr. Ann Lee: 2026-06-01 replied email: Your poster – a question
  next: reply by 2026-06-03: their message of 2026-06-01 waits for your answer

= an answer from an unknown address is known by what it answers and by the name
$ kith log --dry-run --mail <<'END' | grep '^+ '
> From: Ann Lee <annlee77@example.net>
> To: nimali@example.org
> Subject: from my phone
> References: <zero@example.org> <one@example.org>
> Message-ID: <three@example.org>
>
> END
+  - date: 2026-06-01
+    type: replied
+    via: email
+    text: from my phone
+    message_id: <three@example.org>
! net/apa/ann-lee.yaml: warning: 'annlee77@example.net' has their name and answers a message to them, but is not in their 'email'

= a stranger, a bounce, a vacation reply, a mailing list, no message: refused
$ printf 'From: Joe <joe@example.net>\nTo: nimali@example.org\nSubject: hi\n\n' | kith log --mail
! kith-log: not logged: mail from 'joe@example.net', who is not a contact; add the address to a contact's 'email' to have it logged
? 1
$ printf 'From: np@example.org\nTo: a@example.net, B <b@example.net>\nSubject: hi\n\n' |
>     kith log --mail
! kith-log: not logged: mail to 'a@example.net', who is not a contact; add the address to a contact's 'email' to have it logged
? 1
$ kith log --mail <<'END'
> Return-Path: <>
> From: MAILER-DAEMON@mx.example.org
> To: np@example.org
> Content-Type: multipart/report; report-type=delivery-status
>
> --x
> Final-Recipient: rfc822; ann.lee@example.org
> Action: failed
> END
! kith-log: not logged: a delivery report; mail to 'ann.lee@example.org' (ann-lee) did not arrive, check the address
? 1
$ printf '%s\n' 'From: ann.lee@example.org' 'To: np@example.org' 'Auto-Submitted: auto-replied' \
>     'Subject: away' '' | kith log --mail
! kith-log: not logged: an automatic message from 'ann.lee@example.org' (ann-lee)
? 1
$ printf '%s\n' 'From: ann.lee@example.org' 'To: list@example.org' 'List-Id: <list.example.org>' \
>     'Subject: news' '' | kith log --mail
! kith-log: not logged: a post to a mailing list, not to you
? 1
$ echo hello | kith log --mail
! kith-log: not logged: standard input is not a message (no From); what did not go by mail is logged in words: kith log ID sent linkedin 'TEXT'
? 1

= nobody but me can name a contact in a header
$ printf '%s\n' 'From: joe@example.net' 'To: np@example.org' 'X-Kith-Contact: ann-lee' '' |
>     kith log --mail
! kith-log: not logged: mail from 'joe@example.net', who is not a contact; add the address to a contact's 'email' to have it logged
? 1
$ printf '%s\n' 'From: np@example.org' 'To: x@example.net' 'X-Kith-Contact: ../../etc/passwd' \
>     '' | kith log --mail
! kith-log: not logged: X-Kith-Contact '../../etc/passwd' is not a contact
? 1

= nothing outside of the network is touched
$ echo 'name: Out Side' >outside.yaml && ln -s ../outside.yaml net/linked.yaml &&
>     kith log linked met hello
! net/linked.yaml:1:1: error: the file is a link; nothing written; use --follow to write where it points
? 1
$ kith log linked met 'hello there'; kith log outside.yaml met; kith log "$PWD/outside.yaml" met
> kith log -- -rf met; kith log .git met; cat outside.yaml
name: Out Side
! net/linked.yaml:1:1: error: the file is a link; nothing written; use --follow to write where it points
! kith-log: 'outside.yaml' is not a record of the network 'net'; type an id or a name
!~ kith-log: '/.*/outside.yaml' is not a record of the network 'net'; type an id or a name
! kith-log: nobody in the network 'net' has an id or a name that starts with '-rf'
! kith-log: nobody in the network 'net' has an id or a name that starts with '.git'
$ rm net/linked.yaml && ln -sf ../../outside.yaml net/.kith/undo && kith log leena note 'x y' &&
>     cat outside.yaml; ls -A
name: Out Side
before
net
outside.yaml
same
sent
thanks

= links are followed where that is asked for; the same person twice is one
$ ln -s ../outside.yaml net/linked.yaml && kith log -d 2026-05-30 --follow linked linked note 'x y' &&
>     cat outside.yaml && test -L net/linked.yaml
name: Out Side
log:
  - 2026-05-30 note: x y
$ kith log --undo --follow && cat outside.yaml && rm net/linked.yaml
name: Out Side

= options that exclude each other
$ kith log --undo --dry-run; kith log --undo rao
! kith-log: --undo cannot be used with --dry-run
! kith-log: 'kith-log --help' says how it is used
! kith-log: --undo takes no operands or keys: it undoes the last run
! kith-log: 'kith-log --help' says how it is used
? 2

= outside of any network
$ unset KITH_DIR; kith log ann met; kith log outside.yaml met; kith log gone/lee.yaml met
! kith-log: not in a kith network (no kith.yaml); go to its folder, or name it with -C or KITH_DIR; 'kith init' makes one
! kith-log: not in a kith network (no kith.yaml); go to its folder, or name it with -C or KITH_DIR; 'kith init' makes one
! kith-log: not in a kith network (no kith.yaml); go to its folder, or name it with -C or KITH_DIR; 'kith init' makes one
? 2
$ mkdir other && echo 'me: {name: Nim}' >other/kith.yaml && echo 'name: Else' >other/else.yaml

= the path of a file says which network it is of, from anywhere
$ kith log -d 2026-05-20 -v "$PWD/other/else.yaml" note 'x y' && tail -n 1 other/else.yaml &&
>     kith log -C other --undo
Else: 2026-05-20 note: x y
  next: nothing: no message either way yet, only 'note' on 2026-05-20; log how you met, or set 'status: prospect'
  - 2026-05-20 note: x y
$ unset KITH_DIR; kith log --dry-run -d 2026-05-20 other/else.yaml note 'x y' | head -n 1
> cd net && kith log --dry-run -d 2026-05-20 ../other/else.yaml note 'x y' | head -n 1
> kith log --dry-run -d 2026-05-20 "$PWD/apa/ann-lee.yaml" leena note 'x y' | grep '^+++'
> KITH_DIR=../other kith log --dry-run -d 2026-05-20 leena-holm.yaml note 'x y' | grep '^+++'
--- a/else.yaml
--- a/else.yaml
+++ b/apa/ann-lee.yaml
+++ b/leena-holm.yaml
+++ b/leena-holm.yaml
$ unset KITH_DIR; cd net; kith log ../other/else.yaml leena met
> kith log leena ../other/else.yaml met; kith log -C . ../other/else.yaml met
!~ kith-log: nobody in the network '/.*/other' has an id or a name that starts with 'leena'
! kith-log: '../other/else.yaml' is not a record of the network 'net'; type an id or a name
! kith-log: '../other/else.yaml' is not a record of the network 'net'; type an id or a name
? 2

= the plan line knows what the file of their program says
$ mkdir inn && cd inn && : >kith.yaml
> printf '%s\n' 'kind: program' 'name: Inn' 'thank_you_notes: not wanted' >inn.yaml
> printf '%s\n' 'name: Bob' 'program: inn' >bob.yaml
$ cd inn && KITH_DIR=. kith log -v --today 2026-06-01 bob meeting zoom interview
Bob: 2026-06-01 meeting zoom: interview
  next: keep-in-touch from 2026-08-30 to 2026-09-29: last contact on 2026-06-01, today

= the plan goes and comes with the entry, in one write
$ kith log ann met --next '+2w send the CV' 'the tour' && grep -n next: net/apa/ann-lee.yaml
3:next: {date: 2026-06-15, what: send the CV}
$ kith log --dry-run ann gave email --done --kept 'the CV' | grep '^[+-]'
--- a/apa/ann-lee.yaml
+++ b/apa/ann-lee.yaml
-next: {date: 2026-06-15, what: send the CV}
+  - date: 2026-06-01
+    type: gave
+    via: email
+    text: the CV
+    kept: 'yes'
$ kith log --dry-run ann replied email --closing 'a thank-you' | grep '^+ '
+  - date: 2026-06-01
+    type: replied
+    via: email
+    text: a thank-you
+    closing: 'yes'
$ kith log ann met --next '+2w'; kith log ann met --next 'soon send it'; kith log ann met --next '+2w x' --done
! kith-log: --next takes a day and what to do then, as in --next '+2w send the CV', not '+2w'
! kith-log: 'kith-log --help' says how it is used
! kith-log: --next begins with the day, such as friday, +1w or 2026-05-18, not with 'soon'
! kith-log: 'kith-log --help' says how it is used
! kith-log: --next and --done cannot be used together
! kith-log: 'kith-log --help' says how it is used
? 2
$ kith log ann promised; kith log ann next; kith log -n ann met
! kith-log: unknown log type 'promised'; add --promise 'friday my CV' to another type
! kith-log: 'kith-log --help' says how it is used
! kith-log: unknown log type 'next'; add --next '+2w send the CV' to another type
! kith-log: 'kith-log --help' says how it is used
! kith-log: unknown option '-n'; '--dry-run' shows before it writes
! kith-log: 'kith-log --help' says how it is used
? 2

= a folder that cannot be read is named, and stops nobody but save
$ mkdir -p some/shut && touch some/kith.yaml && echo 'name: Ann' >some/ann.yaml &&
>     echo 'name: Bo' >some/shut/bo.yaml && chmod -R a+rwX . && chmod 000 some/shut
> "$TOP/tests/data/unprivileged" kith-log -C some ann met x; cat some/ann.yaml
> echo 'name: Cy' | "$TOP/tests/data/unprivileged" kith-save -C some; chmod 755 some/shut
name: Ann
log:
  - 2026-06-01 met x:
! some/shut:1:1: warning: cannot read the folder: no permission; nobody in it is found
! some/shut:1:1: error: cannot read the folder: no permission
! kith-save: nothing written: a folder cannot be read, and people in it could be saved twice
! kith-save: 1 read: 0 new, 0 known, 0 updated, 0 refused

= a file whose name is not UTF-8 is no record, and not written to
$ printf 'name: Odd\n' >some/$'odd\xff.yaml'; kith log -C some odd met x; ls some | cat -v
ann.yaml
kith.yaml
oddM-^?.yaml
shut
! some/odd\xff.yaml:1:1: error: its name is not UTF-8; rename it

= a line that ends in a character that only some take for a line break gets nothing beside it
$ printf 'name: Ed\nlog:\n  - 2026-05-18 met: x\xe2\x80\xa8\n' >some/ed.yaml && kith log -C some ed met y
! some/ed.yaml:3:22: error: cannot write 'log': it does not fit here (the line ends in U+0085, U+2028 or U+2029, which other programs take for text; make it a line break); add it by hand
? 1

= a type before the contact
$ kith log sent ann; kith log met ann @apa-2026; kith log sent email ann 'my CV'
! kith-log: the contact comes before the type, as in 'kith log ann sent'
! kith-log: 'kith-log --help' says how it is used
! kith-log: the contact comes before the type, as in 'kith log ann met'
! kith-log: 'kith-log --help' says how it is used
! kith-log: the contact comes before the type, as in 'kith log ann sent email'
! kith-log: 'kith-log --help' says how it is used
? 2

= a type in capitals is a type, and the file has it without
$ kith log --dry-run ann Sent Email 'my CV' | grep CV
+  - 2026-06-01 sent email: my CV

= a long plan stays whole
$ mkdir tall && : >tall/kith.yaml && echo 'name: Ann Lee' >tall/ann.yaml
$ kith log -C tall ann note x --next "+1w $(printf '%05000d' 1)" && grep -c '0\{4999\}1' tall/ann.yaml
1

= a day in several words that is all there is may be meant as one or as the text: both are said
$ for said in 'last saturday' 'on saturday' 'May 30' 'two days ago' 30.05. 'last week'; do
>     kith log --dry-run ann met in-person "$said" 2>&1 | head -n 1; done
kith-log: 'last saturday' is a day; write -d 2026-05-30; if it is the text, write -k text='last saturday'
kith-log: 'on saturday' is a day; write -d 2026-05-30; if it is the text, write -k text='on saturday'
kith-log: 'May 30' is a day; write -d 2026-05-30; if it is the text, write -k text='May 30'
kith-log: 'two days ago' is a day; write -d 2026-05-30; if it is the text, write -k text='two days ago'
kith-log: '30.05.' is a day; write -d 2026-05-30; if it is the text, write -k text='30.05.'
kith-log: 'last week' is not a day; write -d YYYY-MM-DD, friday or '3 days ago'; if it is the text, write -k text='last week'
$ kith log --dry-run ann met 'last saturday' 'her poster'
! kith-log: 'last saturday' is a day; write -d 2026-05-30, and the rest as the text
! kith-log: 'kith-log --help' says how it is used
? 2
$ for said in yesterday saturday 2026-05-30; do
>     kith log --dry-run ann met in-person "$said" | grep 'met in-person'; done
+  - 2026-05-31 met in-person:
+  - 2026-05-30 met in-person:
+  - 2026-05-30 met in-person:

= a day that its month has not is no day, and not all of the month
$ kith log --dry-run ann replied -k by='feb 30'; kith set --dry-run ann next.date='June 31'
! kith-log: 'feb 30' is not a day; write it as YYYY-MM-DD, tomorrow, friday or +2w
! kith-set: 'June 31' is not a day; write it as YYYY-MM-DD, tomorrow, friday or +2w
? 2

= of several days the last is named, wherever a day to come is typed
$ for said in 'this week' 'end of June' 2026-07 'by the end of the month' 'next month' 'next friday' next; do
>     kith log --dry-run ann replied -k by="$said"; kith set --dry-run ann next.date="$said"
>     kith log --dry-run ann met --next "$said call" 2>&1 | head -n 1; done
kith-log: 'this week' is more than one day; write the one it is, such as 2026-06-05 for its end
kith-log: 'end of June' is more than one day; write the one it is, such as 2026-06-30 for its end
kith-log: '2026-07' is more than one day; write the one it is, such as 2026-07-31 for its end
kith-log: 'by the end of the month' is more than one day; write the one it is, such as 2026-06-30 for its end
kith-log: 'next month' is more than one day; write the one it is, such as 2026-07-31 for its end
kith-log: 'next friday' may be 2026-06-05 or 2026-06-12; write the one it is
kith-log: --next begins with the day, such as friday, +1w or 2026-05-18, not with 'next'
! kith-log: 'this week' is more than one day; write the one it is, such as 2026-06-05 for its end
! kith-set: 'this week' is more than one day; write the one it is, such as 2026-06-05 for its end
! kith-log: 'end of June' is more than one day; write the one it is, such as 2026-06-30 for its end
! kith-set: 'end of June' is more than one day; write the one it is, such as 2026-06-30 for its end
! kith-log: '2026-07' is more than one day; write the one it is, such as 2026-07-31 for its end
! kith-set: '2026-07' is more than one day; write the one it is, such as 2026-07-31 for its end
! kith-log: 'by the end of the month' is more than one day; write the one it is, such as 2026-06-30 for its end
! kith-set: 'by the end of the month' is more than one day; write the one it is, such as 2026-06-30 for its end
! kith-log: 'next month' is more than one day; write the one it is, such as 2026-07-31 for its end
! kith-set: 'next month' is more than one day; write the one it is, such as 2026-07-31 for its end
! kith-log: 'next friday' may be 2026-06-05 or 2026-06-12; write the one it is
! kith-set: 'next friday' may be 2026-06-05 or 2026-06-12; write the one it is
! kith-log: 'next' is not a day; write it as YYYY-MM-DD, tomorrow, friday or +2w
! kith-set: 'next' is not a day; write it as YYYY-MM-DD, tomorrow, friday or +2w
$ kith log --dry-run ann met --today 2026-06-06 --next 'this week: call' 2>&1 | head -n 1
kith-log: --next begins with the day, such as friday, +1w or 2026-05-18, not with 'this'
$ kith set --dry-run ann met.date='last week'; kith set --dry-run ann next.date=2026-02-30
! kith-set: 'last week' is not a day; write it as YYYY-MM-DD, tomorrow, friday or +2w
! kith-set: no such day '2026-02-30'
? 2

= an event is one word: its name in several is told from the text
$ kith log --dry-run ann met in-person @ohio psych conf 'her poster'
! kith-log: 'psych' is no channel; an event is one word: write @ohio-psych-conf, or quote text of several words
! kith-log: 'kith-log --help' says how it is used
? 2
$ kith log --dry-run ann met in-person @'ohio psych conf' 'her poster'
! kith-log: an event is one word: write @ohio-psych-conf, or @ohio "psych conf"; if it is the text, write -k text='@ohio psych conf'
! kith-log: 'kith-log --help' says how it is used
? 2
$ kith log --dry-run ann met in-person @'ohio psych conf'
! kith-log: an event is one word: write @ohio-psych-conf, or @ohio "psych conf"; if it is the text, write -k text='@ohio psych conf'
! kith-log: 'kith-log --help' says how it is used
? 2
$ kith log --dry-run ann commented x '@lee nice thread' | grep '^+ .*met\|^+ .*commented'
+  - 2026-06-01 commented x: '@lee nice thread'
$ kith log --dry-run ann met @ohio emial 'her poster'
! kith-log: unknown channel 'emial'; did you mean 'email'? If it is the text, write -k text='emial'
! kith-log: 'kith-log --help' says how it is used
? 2
$ kith add --dry-run Bo Ek met in-person @ohio psych conf 'her poster'
! kith-add: 'psych' is no channel; an event is one word: write @ohio-psych-conf, or quote text of several words
! kith-add: 'kith-add --help' says how it is used
? 2
$ kith add -q --kind event --id ohio-2026 'Ohio Psych Conference' >/dev/null
$ kith log --dry-run ann met in-person @ohio psych conf 'her poster'
! kith-log: 'ohio psych conf' is an event: write @ohio-2026, or -k text='psych conf' if that is the text
! kith-log: 'kith-log --help' says how it is used
? 2
$ kith log --dry-run ann met in-person @ohio 'psych conf'
! kith-log: 'ohio psych conf' is an event: write @ohio-2026, or -k text='psych conf' if that is the text
! kith-log: 'kith-log --help' says how it is used
? 2
$ kith log --dry-run ann met in-person @ohio 'her poster' | grep '^+ .*met\|^+ .*commented'
+  - 2026-06-01 met in-person @ohio-2026: her poster
! kith-log: warning: 'ohio' is taken for 'ohio-2026', the only event that begins so
$ kith log --dry-run ann met in-person @ohio-2026 'psych conf' | grep '^+ .*met\|^+ .*commented'
+  - 2026-06-01 met in-person @ohio-2026: psych conf
$ kith undo -q

= an unknown word is written all the same, and the warning says how to take it back
$ kith log -d 2026-06-01 rao replied email hello -k open_to=question && kith undo -q
! kith-log: warning: unknown word 'question' in 'log.open_to'; did you mean 'questions'? 'kith undo' takes it back
$ kith log -d 2026-06-01 rao asked email hello -k ask=feedbak && kith undo -q
! kith-log: warning: unknown word 'feedbak' in 'log.ask'; did you mean 'feedback'? 'kith undo' takes it back
! net/ravi-rao.yaml: warning: attempt 4: 3 messages are unanswered, the last from 2026-05-30; wait until they write or you meet
$ kith log --dry-run -d 2026-06-01 rao asked email hello -k ask=feedbak >/dev/null
! kith-log: warning: unknown word 'feedbak' in 'log.ask'; did you mean 'feedback'?
! net/ravi-rao.yaml: warning: attempt 4: 3 messages are unanswered, the last from 2026-05-30; wait until they write or you meet
$ kith log -d 2026-06-01 nobody asked email hello -k ask=feedbak
! kith-log: nobody in the network 'net' has an id or a name that starts with 'nobody'
! kith-log: warning: unknown word 'feedbak' in 'log.ask'; did you mean 'feedback'?
? 2

= the day of a promise or a plan may stand after it
$ for what in 'my CV by friday' 'the 2 papers on sleep in 2 weeks' 'a note on tea on 20 Nov'
> do kith log --dry-run ann met --promise "$what" --next "$what" | grep '^+[ n]'
> done
+next: {date: 2026-06-05, what: my CV}
+  - date: 2026-06-01
+    type: met
+    promised: {what: my CV, by: 2026-06-05}
+next: {date: 2026-06-15, what: the 2 papers on sleep}
+  - date: 2026-06-01
+    type: met
+    promised: {what: the 2 papers on sleep, by: 2026-06-15}
+next: {date: 2026-11-20, what: a note on tea}
+  - date: 2026-06-01
+    type: met
+    promised: {what: a note on tea, by: 2026-11-20}

= a thing that was promised is known by its name; what an entry says they are open to makes nothing due
$ mkdir things && : >things/kith.yaml && printf '%s\n' 'name: Bo Ek' 'log:' \
>     '  - {date: 2026-05-28, type: met, promised: I send her my poster}' >things/bo.yaml
$ for what in 'the poster' poster 'a word beside the poster' 'an answer'
> do kith log --dry-run -C things bo sent "$what" | tail -n 1; done
+  - {2026-06-01 sent: the poster}
+  - {2026-06-01 sent: poster}
+  - {2026-06-01 sent: a word beside the poster}
+  - {2026-06-01 sent: an answer}
! things/bo.yaml: warning: 'I send her my poster', promised on 2026-05-28, stays open; if this was it: kith log bo note --kept
! things/bo.yaml: warning: 'I send her my poster', promised on 2026-05-28, stays open; if this was it: kith log bo note --kept
$ kith log --dry-run -C things bo note -k open_to=updates | tail -n 1; kith log -C things bo --kept
+  - {date: 2026-06-01, type: note, open_to: updates}
! things/bo.yaml: warning: 'open_to' of an entry makes no news due to them; kith set bo open_to+=updates does
! kith-log: name the contacts and what happened, as in 'kith log lee met'; what is no message is a 'note'
! kith-log: 'kith-log --help' says how it is used
? 2
$ kith log -C things bo accepted linkedin; kith log -C things bo met -d tomorrow
! things/bo.yaml: error: 'accepted' is for the log of a program, not of a contact; did you mean 'connected'?
! things/bo.yaml: warning: 2026-06-02 is in the future; the entry counts for nothing until then (a plan goes under 'next'); if that is a slip, undo it with 'kith undo'

= a promise without a day
$ kith log --dry-run ann met --promise 'my poster'
! kith-log: --promise begins with the day, such as friday, +1w or 2026-05-18, not with 'my'; to promise it without one: -k promised="my poster"
! kith-log: 'kith-log --help' says how it is used
? 2
$ kith log --dry-run -d 2026-06-01 ann met -k promised='my poster' | grep '^+.*poster'
+    promised: my poster
