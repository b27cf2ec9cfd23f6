# Where a newcomer stumbled: each answer says what to type.
KITH_DIR=net
KITH_TODAY=2026-06-01

= the network of her first hour
$ mkdir net && cat >net/kith.yaml <<'END'
> me:
>   name: Nimali Perera
>   email: np@example.org
>   country: Sri Lanka
>   stage: interviewing
> END
> cat >net/grace-lee.yaml <<'END'
> name: Dr. Grace Lee
> email: grace@example.org
> linkedin: https://www.linkedin.com/in/example-grace
> log:
>   - 2026-05-28 connected linkedin
>   - 2026-05-29 meeting zoom: twenty minutes
> END
> printf 'name: Bo Ek\nlinkedin: https://www.linkedin.com/in/example-bo\nlog: [2026-05-28 met: tea]\n' >net/bo-ek.yaml

= a text without headers says how it is logged, as what it is
$ kith draft -t hello -s point='your talk' grace | head -n 1
Dear Dr. Lee,
! kith-draft: grace-lee: 25 of 100 words
! kith-draft: grace-lee: once it is sent: kith log grace-lee updated linkedin -k template=hello
$ kith draft -t connect -s topic=sleep grace | head -n 1
Dear Dr. Lee, thank you for talking with me about sleep. Nimali Perera, doctor from Sri Lanka
! kith-draft: grace-lee: 93 of 200 characters
! kith-draft: grace-lee: once it is sent: kith log grace-lee invited linkedin -k template=connect
$ kith draft -t feedback -s what='my statement' --allow first-mentor bo | head -n 1
Dear Bo Ek,
! kith-draft: bo-ek: note: no 'email' in the file; a text without a subject, for linkedin
! kith-draft: bo-ek: once it is sent: kith log bo-ek asked linkedin -k ask=feedback -k "topics=my statement" -k "questions=Would you be willing to look at my statement?" -k template=feedback
$ kith draft -t catch-up -s point='the tea' bo | head -n 1
Dear Bo Ek,
! kith-draft: bo-ek: note: no 'email' in the file; a text without a subject, for linkedin
! kith-draft: bo-ek: note: due first: follow-up by 2026-06-04; '-t follow-up' writes it
! kith-draft: bo-ek: once it is sent: kith log bo-ek updated linkedin -k template=catch-up

= logged so, a hello waits for no answer, and the second attempt knows what the request was about
$ kith log grace updated linkedin -k template=hello; kith due --all -f due.action,due.state -o tsv grace
due.action	due.state
keep-in-touch	upcoming
$ kith log bo asked linkedin -k ask=feedback -k 'topics=my statement' -k template=feedback
> kith draft --today 2026-06-12 -t nudge -o text bo | grep 'wrote to'
I wrote to you on June 1 about my statement, and I know how full an inbox gets.
$ kith undo; kith undo
! kith-undo: nothing to undo: the last add, set, log, edit or save is taken back, once, and there is none
? 2

= on a terminal also where it could be a mail, which 'kith log --mail' reads
$ cat >term.py <<'END'
> import pty, sys
> pty.spawn(sys.argv[1:])
> END
$ python3 term.py kith draft -t catch-up -s point='the tea' -o text grace | tr -d '\r' | grep -A1 'once it is'
> python3 term.py kith draft -t catch-up -s point='the tea' grace | grep -c 'once it is'
kith-draft: grace-lee: once it is sent: kith log grace-lee updated email -k
  template=catch-up
0
? 1

= a promise in words is due never, whoever wrote it down
$ python3 term.py kith add Ann Lee met 'I will send her my CV' | tr -d '\r' | tail -n +3
  'I will' in a text makes nothing due; did you promise it, or they?
    kith log ann-lee note --promise 'friday WHAT'
    kith log ann-lee note -k expect.what=WHAT -k expect.by=friday
  next: follow-up from 2026-06-04 to 2026-06-08: met on 2026-06-01, no message
    since
$ kith add Cy Ko met --promise 'friday my CV'
cy-ko.yaml

= what is to do, in words that no list has; only what may be either is asked for again
$ while read -r next
> do kith draft -t thanks -o text -s lessons='to call early' -s next="$next" grace 2>&1 |
>     grep -o -e 'Next, .*' -e 'I will"): .*'
> done <<'END'
> rank programs by fit
> shadow residents
> ask early
> read her paper
> interview guide
> email her chief resident
> my CV
> END
Next, I will rank programs by fit.
Next, I will shadow residents.
Next, I will ask early.
Next, I will read your paper.
I will"): begin it with 'to' where it is something to do; where it is a thing, 'the', 'a' or 'my' is missing, as in 'the interview guide'
I will"): 'her' can be 'you' or 'your' here; write the one it is
Next, I will send you my CV.
$ printf '%s\n' 'name: Di Oz' 'email: di@example.org' 'log:' \
>     '  - {date: 2026-05-29, type: meeting, promised: interview questions}' >net/di-oz.yaml
> kith draft -t thanks -o text -s lessons='to call early' di; rm net/di-oz.yaml
! kith-draft: di-oz: missing: 1 fact of 'thanks'
!   net/di-oz.yaml:4: the log entry of 2026-05-29
!   -s next=...  what you will do next, to stand after "I will"; or 'promised' in
!                this entry (what it says does not fit: begin it with 'to' where
!                it is something to do; where it is a thing, 'the', 'a' or 'my' is
!                missing, as in 'the interview questions')

= a fact that the letter has no place for is not dropped in silence
$ kith draft -t thanks -o text -s lessons='to call early' -s next='to rest' -s help='the tea' grace | sed -n 3p
Thank you for your time on May 29.
! kith-draft: grace-lee: warning: unused: 'help' has no place in 'thanks' after 'meeting'
$ kith draft -t thanks -o text -s lessons='to call early' -s next='to rest' grace | sed -n 3p
Thank you for your time on May 29.

= a day where a channel may be
$ for day in 30.05. 5.5. 30.05 3rd; do kith log grace met "$day" tea; done
! kith-log: '30.05.' is a day; write -d 2026-05-30, and the rest as the text
! kith-log: 'kith-log --help' says how it is used
! kith-log: '5.5.' is a day; write -d 2026-05-05, and the rest as the text
! kith-log: 'kith-log --help' says how it is used
! kith-log: '30.05' is no channel; a day is written as 2026-05-18, yesterday or friday; if it is the text, write -k text='30.05'
! kith-log: 'kith-log --help' says how it is used
! kith-log: '3rd' is no channel; a day is written as 2026-05-18, yesterday or friday; if it is the text, write -k text='3rd'
! kith-log: 'kith-log --help' says how it is used
? 2

= a step says in a list what to do, in its sentence also how it is done with where no file shows that
$ kith due -o text | sed -n '/step/,$p'
       step       a practice interview: ask somebody who knows you for help:
                  kith draft -t prepare ID
$ kith due --why -o text | sed -n '/step/,$p'
       step       a practice interview
       ask somebody who knows you for help: kith draft -t prepare ID; done, or
       not for you: kith set me steps_done+=practice [what your stage asks for
       first, one thing a day: open 2026-06-01 to 2026-06-07]
$ kith set me steps_done+=practice
$ kith due -f name -o tsv | grep interview
? 1

= a role that is none is said once, by whoever reads it first
$ printf '%s\n' '{"name":"Dr. Chi Ro","role":"chair"}' '{"name":"Dr. Chi Ra","role":"boss"}' | kith parse | kith save
! -:1:29: warning: unknown word 'chair' in 'role'; did you mean 'faculty'?
! -:2:29: warning: unknown word 'boss' in 'role'; write attending, program-director, associate-program-director, faculty, resident, fellow, research-mentor, psychologist, social-worker, nurse, coordinator, alumnus, peer, speaker or other
! kith-save: 2 read: 2 new, 0 known, 0 updated, 0 refused

= nothing to undo
$ rm -rf new; kith init new >/dev/null; kith undo -C new
! kith-undo: nothing to undo: the last add, set, log, edit or save is taken back, once, and there is none; 'kith init' is not undone: to start again, delete in 'new' kith.yaml, .kith and alex-example.yaml, unless that is yours
? 2

= answers about oneself that a letter cannot say
$ cat >new/kith.yaml <<'END'
> me:
>   name: Nimali Perera
>   degree: I have an MBBS
>   aim: I want to match in psychiatry.
>   step: I am preparing for Step 3
>   interests: [trauma, I like sleep]
>   offers: I can do R
> END
> kith check -C new
new/kith.yaml:3:11: warning: bad value 'I have an MBBS' of 'me.degree'; write what stands after your name, such as MBBS [settings]
new/kith.yaml:4:8: warning: bad value 'I want to match in psychiatry.' of 'me.aim'; write what stands after 'aiming for', such as psychiatry residency [settings]
new/kith.yaml:6:23: warning: bad value 'I like sleep' of 'me.interests'; write what stands after 'interested in', such as trauma [settings]
new/kith.yaml:7:11: warning: bad value 'I can do R' of 'me.offers'; write what stands after 'I could help with', such as data entry [settings]
$ printf '%s\n' 'me:' '  degree: Dr. med.' '  aim: neurology in the U.S.' '  step: preparing for Step 3' >new/kith.yaml
> kith check -C new
