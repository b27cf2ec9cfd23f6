# Entries of logs, in the files of people. Today is Monday, 2026-06-01.

= a small network
$ mkdir net && cd net && cat >kith.yaml <<'END'
> me:
>   name: Nimali Perera
>   email: [nimali@example.org, np@example.org]
> policy:
>   blackout: [{from: 2026-03-09, to: 2026-03-12, why: SOAP week}]
> END
> mkdir apa && cat >apa/ann-lee.yaml <<'END'
> name: Dr. Ann Lee
> email: ann.lee@example.org   # the hospital one
> log:
>   - 2026-05-18 met @apa-2026: by the coffee
> tags: [img]
> END
> printf 'name: Ravi Rao\r\nemail:\r\n  - rao@example.org\r\nlog: []\r\n' >ravi-rao.yaml
> printf 'name: Leena Holm' >leena-holm.yaml
> cat >apa-2026.yaml <<'END'
> kind: event
> name: APA 2026
> dates: {start: 2026-05-16, end: 2026-05-19}
> END

= one line is added, where the entries are; a writer that succeeds is quiet
$ cd net && cp apa/ann-lee.yaml before && kith log --today 2026-06-01 ann met @apa-2026 'panel on visas: questions' && diff before apa/ann-lee.yaml
4a5
|>   - 2026-06-01 met @apa-2026: 'panel on visas: questions'
? 1

= several people, by id, the start of one, or a word of the name; CRLF, an empty list and a missing last newline are kept
$ cd net && kith log -d 2026-05-20 ann-lee rao leena sent email hello && cat -A ravi-rao.yaml leena-holm.yaml && tail -n 3 apa/ann-lee.yaml
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

= what was written last is taken back, byte by byte, and once
$ cd net && kith log -v --undo && cat -A ravi-rao.yaml leena-holm.yaml && diff before apa/ann-lee.yaml
apa/ann-lee.yaml: entry undone
ravi-rao.yaml: entry undone
leena-holm.yaml: entry undone
name: Ravi Rao^M$
email:^M$
  - rao@example.org^M$
log: []^M$
name: Leena Holm4a5
|>   - 2026-06-01 met @apa-2026: 'panel on visas: questions'
? 1
$ cd net && kith log --undo
! kith-log: nothing to undo
? 2

= an entry that was changed since stands
$ cd net && kith log leena note 'reads Rumi' && sed -i s/Rumi/Hafez/ leena-holm.yaml && kith log --undo
!~ leena-holm.yaml:.*
? 1

= with -v it says what comes next
$ cd net && kith log -v --today 2026-06-01 ann thanked email 'for the time'
Dr. Ann Lee: 2026-06-01 thanked email: for the time
  next: keep-in-touch from 2026-08-30 to 2026-09-29: last contact on 2026-06-01, today
$ cd net && kith log --undo

= a note that is not kith's own is not gone by
$ cd net && kith log ann note 'one two' && cp .kith.undo note && cat note note >.kith.undo && kith log --undo
! .kith.undo: error: not a journal that kith wrote; nothing undone; remove the file
? 2
$ cd net && head -c 20 note >.kith.undo && kith log --undo
! .kith.undo: error: not a journal that kith wrote; nothing undone; remove the file
? 2
$ cd net && rm .kith.undo && mkdir .kith.undo && kith log --undo; kith log rao met; rmdir .kith.undo
! .kith.undo: error: cannot read: Is a directory
! .kith.undo: error: not a file that kith made; nothing written; remove it

= a run that was killed: what it wrote is taken back, what it did not write is not
$ cd net && cp note .kith.undo-next && kith log -v --undo && ls -A | grep undo
apa/ann-lee.yaml: entry undone
? 1
$ cd net && kith log rao note 'before' && cp note .kith.undo-next && kith log -v --undo
ravi-rao.yaml: entry undone
$ cd net && kith log ann note 'one two' && cp .kith.undo .kith.undo-next && echo '# mine' >>apa/ann-lee.yaml && kith log --undo; kith log --undo; sed -i '/# mine/d' apa/ann-lee.yaml; kith log --undo; rm note
! apa/ann-lee.yaml: error: kith was killed while it wrote this file, and the file has changed since; if the last entry is there, remove it by hand
! apa/ann-lee.yaml: error: kith was killed while it wrote this file, and the file has changed since; if the last entry is there, remove it by hand

= what is written is written, also when that can't be said
$ cd net && kith log -v ann note 'one two' >/dev/full; kith log -n ann note 'two three' >/dev/full
! kith-log: the files are written, but standard output cannot be: No space left on device
! kith-log: can't write standard output: No space left on device
? 2
$ cd net && kith log --undo -v >/dev/full
! kith-log: the files are written, but standard output cannot be: No space left on device

= a day that KITH_TODAY made says so: a setting that was forgotten would go unseen
$ cd net && export KITH_TODAY=2001-02-03 && kith log -v ann rao note 'x y' && kith log --undo && kith log -v -d 2001-02-03 ann note 'x y' && kith log --undo && kith log -v -d yesterday ann note 'x y' && kith log --undo && kith log -v --today 2001-02-03 ann note 'x y' && kith log --undo
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
$ cd net && KITH_TODAY=today kith log -v rao note 'x y' | grep KITH; kith log --undo

= thanks alone wait for no answer
$ cd net && kith log -n ann sent email 'Thank you for the tour' >/dev/null; kith log -n ann sent email 'thanked her, asked about the group' >/dev/null; kith log -n ann thanked email 'thanks for the tour' >/dev/null
! kith-log: warning: 'sent' waits for an answer; use 'thanked' for thanks that need none
$ cd net && printf 'From: np@example.org\nTo: ann.lee@example.org\nSubject: Thank you!\n\n' >thanks && kith log -n --mail <thanks >/dev/null; kith log -n --mail thanked <thanks >/dev/null; rm thanks
! kith-log: warning: 'sent' waits for an answer; use 'thanked' for thanks that need none

= what is late says so
$ cd net && kith log -v --today 2026-06-20 ann note 'x y' && kith log --undo
Dr. Ann Lee: 2026-06-20 note: x y
  next: follow-up by 2026-06-08, 12 days late: met on 2026-06-01 at apa-2026, nothing sent since

= more keys make the long form; lists by giving a key again
$ cd net && kith log -n -d 2026-06-01 rao asked email -k ask=feedback -k topics=CV -k topics='personal statement' -k x-mood=sunny 'my CV'
--- a/ravi-rao.yaml
+++ b/ravi-rao.yaml
...

= all that could be meant are listed, and nothing is written
$ cd net && kith log lee met
! kith-log: 'lee' could be any of 2: ann-lee, leena-holm; type more of it, or the whole id
? 1
$ cd net && kith log lea met
! kith-log: nobody in the network '.' has an id that begins with 'lea', or such a name; did you mean 'ann-lee'?
? 2
$ cd net && kith log ravee met; kith log Holn met; kith log 2026-05-30 rao met; kith log '' met
! kith-log: nobody in the network '.' has an id that begins with 'ravee', or such a name; did you mean 'ravi-rao'?
! kith-log: nobody in the network '.' has an id that begins with 'Holn', or such a name; did you mean 'leena-holm'?
! kith-log: '2026-05-30' is a day, not somebody; it goes after --date
! kith-log: '' is nobody's name
? 2
$ cd net && kith log apa-2026 met
! apa-2026.yaml: error: not a contact (kind: event); only contacts have a log
? 2

= one letter names nobody, unless it is the whole id
$ cd net && kith log n met 'x y'; kith log é met 'x y'; printf 'name: Ng\n' >n.yaml && kith log -d 2026-05-20 n met 'x y' && cat n.yaml && rm n.yaml; kith log --today 2026-06-01 -n le note 'x y' | tail -n 1
name: Ng
log:
  - 2026-05-20 met: x y
\ No newline at end of file
! kith-log: 'n' is too little to know somebody by; type more of the id or the name
! kith-log: 'é' is too little to know somebody by; type more of the id or the name

= what is wrong with the words is said before anything is written
% git
$ cd net && kith log ann rao meet
! kith-log: no type of entry after 'ann'; did you mean 'met'?
! kith-log: 'kith-log --help' says how it is used
? 2
$ cd net && kith log ann met zom
! kith-log: unknown channel 'zom'; did you mean 'zoom'? Write -k text='zom' if it is the text
! kith-log: 'kith-log --help' says how it is used
? 2
$ cd net && kith log ann met by the coffee
! kith-log: unknown channel 'by'; quote a text of several words, or write -k via='by'
! kith-log: 'kith-log --help' says how it is used
? 2
$ cd net && kith log ann met -d 2026-02-30
! kith-log: --date takes a day such as 2026-05-18, yesterday or -3d, not '2026-02-30'
! kith-log: 'kith-log --help' says how it is used
? 2
$ cd net && kith log ann met -k topic=x
! kith-log: unknown key 'topic'; did you mean 'topics'?
! kith-log: 'kith-log --help' says how it is used
? 2
$ cd net && kith log ann met -k closing=maybe
!~ kith-log: .*'maybe'.*
? 2
$ cd net && kith log ann nobody met
! kith-log: nobody in the network '.' has an id that begins with 'nobody', or such a name
? 2
$ cd net && diff before apa/ann-lee.yaml | wc -l && git hash-object ravi-rao.yaml >/dev/null && kith log
2
! kith-log: name the contacts and what happened, as in 'kith log lee met'
! kith-log: 'kith-log --help' says how it is used
? 2

= a word that is none of what stands there, but is something
$ cd net && cp apa/ann-lee.yaml same; for words in 'met apa-2026 talk' 'met apa-2026' 'sent email 2026-05-30 hello' 'sent email yesterday' 'met ravi-rao talk' 'met ravi-rao' 'met topics=tea' 'asked observership' 'asked email feedback' 'met @' 'met @ talk'; do kith log ann $words; done 2>&1 | grep -v "says how it is used"; cmp same apa/ann-lee.yaml && rm same
kith-log: 'apa-2026' is an event: write @apa-2026, or -k text='apa-2026' if it is the text
kith-log: 'apa-2026' is an event: write @apa-2026, or -k text='apa-2026' if it is the text
kith-log: '2026-05-30' is a day: write -d 2026-05-30, or -k text='2026-05-30' if it is the text
kith-log: 'yesterday' is a day: write -d yesterday, or -k text='yesterday' if it is the text
kith-log: 'ravi-rao' is a contact: name it before the type, or write -k text='ravi-rao' if it is the text
kith-log: 'ravi-rao' is a contact: name it before the type, or write -k text='ravi-rao' if it is the text
kith-log: 'topics=tea' is a key with a value: write -k topics=tea
kith-log: 'observership' is a kind of request: write -k ask=observership, or -k text='observership' if it is the text
kith-log: 'feedback' is a kind of request: write -k ask=feedback, or -k text='feedback' if it is the text
kith-log: '@' is followed by the id of an event, as in @apa-2026
kith-log: '@' is followed by the id of an event, as in @apa-2026
$ cd net && for words in 'email hello' 'phone hello' 'zoom hello' 'emailed hello' 'called hello' 'talked hello' 'x hello' 'Thanks hello' 'rao hello'; do kith log ann $words; done 2>&1 | grep -v "says how it is used"
kith-log: no type of entry after 'ann'; did you mean 'sent email'?
kith-log: no type of entry after 'ann'; did you mean 'met phone'?
kith-log: no type of entry after 'ann'; did you mean 'meeting zoom'?
kith-log: no type of entry after 'ann'; did you mean 'sent'?
kith-log: no type of entry after 'ann'; did you mean 'met'?
kith-log: no type of entry after 'ann'; did you mean 'met'?
kith-log: no type of entry after 'ann'; did you mean 'sent x'?
kith-log: no type of entry after 'ann'; did you mean 'thanked'?
kith-log: no type of entry after 'ann'; see kith help log
$ cd net && kith log ann met -k mood=x; kith log --mail emailed </dev/null; kith log --mail rao </dev/null; kith log --today 2026-06-01 -n ann asked observership -k ask=letter | grep '^+ '; kith log --today 2026-06-01 -n ann note -k text=ravi-rao | grep '^+ '
+  - date: '2026-06-01'
+    type: asked
+    text: observership
+    ask: letter
+  - 2026-06-01 note: ravi-rao
! kith-log: unknown key 'mood'; keys of your own begin with 'x-'
! kith-log: 'kith-log --help' says how it is used
! kith-log: unknown type of entry 'emailed'; did you mean 'sent'?
! kith-log: 'kith-log --help' says how it is used
! kith-log: unknown type of entry 'rao'; with --mail the contacts come from the message
! kith-log: 'kith-log --help' says how it is used

= a contact that can't be written keeps all others unwritten
$ cd net && printf 'name: Bad Log\nlog: {a: b}\n' >bad-log.yaml && kith log rao bad-log met
! bad-log.yaml:2:6: error: 'log' must be a list: begin each entry with '- '
! kith-log: nothing written, to none of the 2 contacts
? 2
$ cd net && cat -A ravi-rao.yaml | tail -n 1; rm bad-log.yaml
log: []^M$

= a file that was made read-only stays as it is, root or not, and so do the others
$ cd net && chmod 444 leena-holm.yaml && kith log rao leena note 'x y'; kith log -n leena note 'x y'; ls -l leena-holm.yaml | cut -c -10; tail -n 1 ravi-rao.yaml | tr -d '\r'
-r--r--r--
log: []
! leena-holm.yaml:1:1: error: not written: the file is read-only ('chmod u+w' makes it writable)
! kith-log: nothing written, to none of the 2 contacts
! leena-holm.yaml:1:1: error: not written: the file is read-only ('chmod u+w' makes it writable)
$ cd net && chmod 644 leena-holm.yaml && kith log leena note 'x y' && chmod 444 leena-holm.yaml && kith log --undo; chmod 644 leena-holm.yaml; kith log --undo && grep -c 'x y' leena-holm.yaml
0
! leena-holm.yaml:1:1: error: not written: the file is read-only ('chmod u+w' makes it writable)
? 1

= records from a pipe
$ cd net && kith filter name:rao or name:holm | kith log -d 2026-05-19 - attended @apa-2026 && tail -qn 1 leena-holm.yaml ravi-rao.yaml | tr -d '\r'
  - 2026-05-19 attended @apa-2026:  - 2026-05-19 attended @apa-2026:
$ cd net && kith log --undo

$ cd net && kith filter name:nobody-at-all | kith log - met
! kith-log: no record on standard input; nothing written
? 2
$ cd net && { kith parse ravi; echo '{"nme":1}'; } | kith log - met; tail -n 1 ravi-rao.yaml | tr -d '\r'
log: []
! -:2:1: error: a contact needs a 'name'
! kith-log: nothing written
$ cd net && { kith parse ravi; echo '{"name":"Not There"}'; } | kith log - met
! kith-log: 'not-there' of the stream has no file in the network '.'
? 2

= a record of a pipe that is somebody else here, though the id is the same
$ mkdir -p east west && touch east/kith.yaml west/kith.yaml && printf 'name: Bob Roe\n' >east/lee.yaml && printf 'name: Ann Lee\n' >west/lee.yaml && kith parse east west | kith log - note 'x y'
! kith-log: 'lee' of the stream is from 'west/lee.yaml', not from 'lee.yaml' of the network
? 1
$ kith parse east | kith log -C west - note 'x y'
! kith-log: 'lee' of the stream is from 'east/lee.yaml', not from 'lee.yaml' of the network
? 1
$ (cd east && kith parse) >east.jsonl && kith log -C west - note 'x y' <east.jsonl
! kith-log: 'lee' of the stream is 'Bob Roe', who is somebody else in the network 'west'
? 1
$ cat east/lee.yaml west/lee.yaml && (cd west && kith parse) | kith log -d 2026-06-01 -C west - note 'x y' && cat west/lee.yaml
name: Bob Roe
name: Ann Lee
name: Ann Lee
log:
  - 2026-06-01 note: x y
$ rm -r east west east.jsonl

= a folder that is no network
$ mkdir plain && printf 'name: Ann Lee\n' >plain/lee.yaml && kith log -C plain lee note 'x y'; cat plain/lee.yaml; ls -A plain; rm -r plain
name: Ann Lee
lee.yaml
! kith-log: 'plain' (-C) is not a kith network (no kith.yaml)

= a file that is nearly too large
$ mkdir large && touch large/kith.yaml && { printf 'name: Ann Lee\nnotes: |\n'; "$PYTHON" -c 'for i in range(19064): print("  " + "x" * 52)'; printf '  %s\n' xxxxxxxxxxxxxxxx; } >large/lee.yaml && wc -c <large/lee.yaml && kith log -d 2026-06-01 -C large lee note 'x y z'; ls -A large; rm -r large
1048562
.kith.lock
kith.yaml
lee.yaml
! large/lee.yaml:19067:19: error: can't write 'log': with it the file would be over 1 MiB; move its notes, or what is old of its log, to a file of another kind

= a file of a strange name, on a terminal and elsewhere
$ mkdir odd && touch odd/kith.yaml && file=$(printf 'odd/a\033[31mb.yaml') && printf 'name: Ann Lee\n' >"$file" && kith log -v -d 2026-06-01 "$file" note 'x y' >/dev/null && kith log -C odd -v --undo; rm -r odd
a\x1b[31mb.yaml: entry undone

= etiquette: it is written, with a warning
$ cd net && kith log -d 2026-05-01 rao sent email one && kith log -d 2026-05-12 rao nudged email two && kith log -d 2026-05-30 --today 2026-06-01 rao sent email three
! ravi-rao.yaml: warning: attempt 3: 2 messages are unanswered, the last of 2026-05-12; wait until they write or you meet
$ cd net && kith log -d 2026-03-10 --today 2026-06-01 ann sent email x && kith log --undo
! apa/ann-lee.yaml: warning: the day is in a blackout, until 2026-03-12: SOAP week
$ cd net && printf 'name: No More\ndo_not_contact: yes\n' >no-more.yaml && kith log -n no-more sent email hello >/dev/null
! no-more.yaml: warning: 'do_not_contact' is set: do not write to them
$ cd net && kith log -n --today 2026-06-01 -d tomorrow ann note x >/dev/null
! apa/ann-lee.yaml: warning: 2026-06-02 is in the future; the entry counts for nothing until then (a plan goes under 'next')
$ cd net && kith log -n --today 2026-06-01 -d 2006-05-18 ann note x >/dev/null
! apa/ann-lee.yaml: warning: 2006-05-18 is 20 years ago; if that is a slip, undo it with 'kith log --undo'
$ cd net && sed -i 's/^do_not.*/status: paused/' no-more.yaml && kith log -n no-more sent email hello >/dev/null
! no-more.yaml: warning: the status is paused: nothing is due until you change it
$ cd net && kith log -n ann met @apa-2025 'x y' >/dev/null
! kith-log: warning: unknown event 'apa-2025'; did you mean 'apa-2026'?

= a message that I sent: who, when and what are in it
$ cd net && cat >sent <<'END'
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
> kith log --today 2026-06-01 -n --mail <sent; kith log --today 2026-06-01 --mail <sent
--- a/apa/ann-lee.yaml
+++ b/apa/ann-lee.yaml
@@ -3,4 +3,10 @@
 log:
   - 2026-05-18 met @apa-2026: by the coffee
   - 2026-06-01 met @apa-2026: 'panel on visas: questions'
+  - date: '2026-05-31'
+    type: thanked
+    via: email
+    text: Your poster – a question
+    template: thanks
+    message_id: <one@example.org>
 tags: [img]

= the same message is never logged twice
$ cd net && cp apa/ann-lee.yaml before && kith log --today 2026-06-01 --mail <sent; cmp before apa/ann-lee.yaml
! apa/ann-lee.yaml: warning: this message is in the log already; not logged again

= her answer, with a name in Latin-1 and a folded subject
$ cd net && kith log --today 2026-06-01 -v --mail <<'END'
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

= an answer from an address that is not in the file is known by what it answers and by the name
$ cd net && kith log --today 2026-06-01 -n --mail <<'END' | grep '^+ '
> From: Ann Lee <annlee77@example.net>
> To: nimali@example.org
> Subject: from my phone
> References: <zero@example.org> <one@example.org>
> Message-ID: <three@example.org>
>
> END
+  - date: '2026-06-01'
+    type: replied
+    via: email
+    text: from my phone
+    message_id: <three@example.org>
! apa/ann-lee.yaml: warning: 'annlee77@example.net' has their name and answers a message to them, but is not in their 'email'

= a stranger, a bounce, an answering machine, a mailing list, no message: refused
$ cd net && printf 'From: Joe <joe@example.net>\nTo: nimali@example.org\nSubject: hi\n\n' | kith log --mail
! kith-log: not logged: mail from 'joe@example.net', who is not a contact; add the address to a contact's 'email' to have it logged
? 1
$ cd net && printf 'From: np@example.org\nTo: a@example.net, B <b@example.net>\nSubject: hi\n\n' | kith log --mail
! kith-log: not logged: mail to 'a@example.net', who is not a contact; add the address to a contact's 'email' to have it logged
? 1
$ cd net && printf 'Return-Path: <>\nFrom: MAILER-DAEMON@mx.example.org\nTo: np@example.org\nContent-Type: multipart/report; report-type=delivery-status\n\n--x\nFinal-Recipient: rfc822; ann.lee@example.org\nAction: failed\n' | kith log --mail
! kith-log: not logged: a delivery report; mail to 'ann.lee@example.org' (ann-lee) did not arrive, check the address
? 1
$ cd net && printf 'From: ann.lee@example.org\nTo: np@example.org\nAuto-Submitted: auto-replied\nSubject: away\n\n' | kith log --mail
! kith-log: not logged: an automatic message from 'ann.lee@example.org' (ann-lee)
? 1
$ cd net && printf 'From: ann.lee@example.org\nTo: list@example.org\nList-Id: <list.example.org>\nSubject: news\n\n' | kith log --mail
! kith-log: not logged: a post to a mailing list, not to you
? 1
$ cd net && echo hello | kith log --mail
! kith-log: not logged: standard input is not a message (no From)
? 1

= nobody but me can name a contact in a header
$ cd net && printf 'From: joe@example.net\nTo: np@example.org\nX-Kith-Contact: ann-lee\nSubject: hi\n\n' | kith log --mail
! kith-log: not logged: mail from 'joe@example.net', who is not a contact; add the address to a contact's 'email' to have it logged
? 1
$ cd net && printf 'From: np@example.org\nTo: x@example.net\nX-Kith-Contact: ../../etc/passwd\nSubject: hi\n\n' | kith log --mail
! kith-log: not logged: X-Kith-Contact '../../etc/passwd' is not a contact
? 1

= nothing outside of the network is touched
$ printf 'name: Out Side\n' >outside.yaml && ln -s ../outside.yaml net/linked.yaml && cd net && kith log linked met hello
! linked.yaml:1:1: error: not written: the file is a link; use --follow to write where it points
? 1
$ cd net && kith log linked met 'hello there'; kith log ../outside.yaml met; kith log "$PWD/../outside.yaml" met; kith log -- -rf met; kith log .git met; cat ../outside.yaml
name: Out Side
! linked.yaml:1:1: error: not written: the file is a link; use --follow to write where it points
! kith-log: '../outside.yaml' is no record of the network '.'; type an id or a name
!~ kith-log: '/.*/net/../outside.yaml' is no record of the network '.'; type an id or a name
! kith-log: nobody in the network '.' has an id that begins with '-rf', or such a name
! kith-log: nobody in the network '.' has an id that begins with '.git', or such a name
$ cd net && rm linked.yaml && ln -sf ../../outside.yaml apa/.kith.undo && kith log leena note 'x y' && ls -A .. 
net
outside.yaml

= links are followed where that is asked for; the same person twice is one
$ cd net && ln -s ../outside.yaml linked.yaml && kith log -d 2026-05-30 --follow linked linked note 'x y' && cat ../outside.yaml && test -L linked.yaml
name: Out Side
log:
  - 2026-05-30 note: x y
$ cd net && kith log --undo --follow && cat ../outside.yaml && rm linked.yaml
name: Out Side

= what does not go together
$ cd net && kith log --undo -n; kith log --undo rao; kith log --mail rao met </dev/null
! kith-log: --undo cannot be used with --dry-run
! kith-log: 'kith-log --help' says how it is used
! kith-log: --undo takes no operands or keys: it undoes the last run
! kith-log: 'kith-log --help' says how it is used
! kith-log: --mail finds the contacts in the message; it takes a type only, not 'met'
! kith-log: 'kith-log --help' says how it is used
? 2

= outside of any network
$ kith log ann met; kith log outside.yaml met; kith log gone/lee.yaml met
! kith-log: no network here: go to its folder, or name it with -C or KITH_DIR; 'kith init' makes one
! kith-log: no network here: go to its folder, or name it with -C or KITH_DIR; 'kith init' makes one
! kith-log: no network here: go to its folder, or name it with -C or KITH_DIR; 'kith init' makes one
? 2
$ mkdir other && echo 'me: {name: Nim}' >other/kith.yaml && echo 'name: Else' >other/else.yaml

= the path of a file says which network it is of, from anywhere
$ kith log -d 2026-05-20 -v "$PWD/other/else.yaml" note 'x y' && tail -n 1 other/else.yaml && kith log -C other --undo
Else: 2026-05-20 note: x y
  next: nothing: no message either way yet, only 'note' on 2026-05-20; log how you met, or set 'status: prospect'
  - 2026-05-20 note: x y
$ kith log -n -d 2026-05-20 other/else.yaml note 'x y' | head -n 1; cd net && kith log -n -d 2026-05-20 ../other/else.yaml note 'x y' | head -n 1; kith log -n -d 2026-05-20 "$PWD/apa/ann-lee.yaml" leena note 'x y' | grep '^+++'; KITH_DIR=../other kith log -n -d 2026-05-20 leena-holm.yaml note 'x y' | grep '^+++'
--- a/else.yaml
--- a/else.yaml
+++ b/apa/ann-lee.yaml
+++ b/leena-holm.yaml
+++ b/leena-holm.yaml
$ cd net && kith log ../other/else.yaml leena met; kith log leena ../other/else.yaml met; kith log -C . ../other/else.yaml met
!~ kith-log: nobody in the network '/.*/other' has an id that begins with 'leena', or such a name
! kith-log: '../other/else.yaml' is no record of the network '.'; type an id or a name
! kith-log: '../other/else.yaml' is no record of the network '.'; type an id or a name
? 2
