# From records to messages: what a draft needs, where it goes, what is refused.
# What letters say is in letters.t, what guards hold back in guards.t.
KITH_DIR=net
KITH_TODAY=2026-06-01

= a network: me, an event, a program
$ mkdir net && cat >net/kith.yaml <<'EOF'
> me:
>   name: Dr. Nimali Perera
>   degree: MBBS
>   country: Sri Lanka
>   email: nimali@example.org
>   interests: [tea, trauma]
> EOF
> printf 'kind: event\nname: Spring Forum 2026\n' >net/forum.yaml
> printf 'kind: program\nname: Mill River\n' >net/mill.yaml

= ann is a prospect, lee was met and nothing is noted, bo waits for my answer, cy has mine
$ cat >net/ann.yaml <<'EOF'
> name: Dr. Ann Ash
> email: ann@example.org
> role: faculty
> program: mill
> status: prospect
> interests: [tea, sleep]
> hooks: [2026 paper on tea and sleep]
> log:
>   - {date: 2026-05-01, type: note, questions: Which tea?}
> EOF
> cat >net/lee.yaml <<'EOF'
> name: Lee
> email: lee@example.org
> log:
>   - 2026-05-28 met: by the door
> EOF
> cat >net/bo.yaml <<'EOF'
> name: Bo Ek
> email: bo@example.org
> role: peer
> log:
>   - {date: 2026-05-28, type: met, event: forum, topics: tea}
>   - {date: 2026-05-30, type: replied, via: email, topics: the ferry}
> EOF
> cat >net/cy.yaml <<'EOF'
> name: Dr. Cy Ode
> email: cy@example.org
> hooks: [talk on rain]
> log:
>   - {date: 2026-05-20, type: sent, via: email, topics: rain, questions: Who pays?}
> EOF

= one record becomes a message on standard output
$ kith draft -t mentor ann
Date: Mon, 01 Jun 2026 12:00:00 +0000
From: "Dr. Nimali Perera" <nimali@example.org>
To: "Dr. Ann Ash" <ann@example.org>
Subject: Your 2026 paper on tea and sleep
Message-ID: <kith.d5172c0ed472a47d@example.org>
MIME-Version: 1.0
Content-Type: text/plain; charset=utf-8
X-Kith-Contact: ann
X-Kith-Template: mentor
X-Kith-Topic: your 2026 paper on tea and sleep
Content-Transfer-Encoding: 7bit

Dear Dr. Ash,

I am a doctor from Sri Lanka, an international graduate aiming for
psychiatry residency.

I am writing because of your 2026 paper on tea and sleep, and I share
your interest in tea. I have one small thing to ask. Which tea?

A line or two would help me a great deal, and I will understand if you
have no time. Thank you for reading this.

Kind regards,
Nimali Perera, MBBS
Sri Lanka | aiming for psychiatry residency

= the bare text, its paragraphs one line each
$ kith draft -t mentor -o text ann | sed -n '1,/^$/p; /^Kind/,$p'
Dear Dr. Ash,

Kind regards,
Nimali Perera, MBBS
Sri Lanka | aiming for psychiatry residency

= a link for a mail program
$ kith draft -t nudge -o mailto cy | cut -c 1-110
mailto:cy@example.org?subject=Following%20up%3A%20rain&body=Dear%20Dr.%20Ode%2C%0D%0A%0D%0AI%20am%20the%20doct

= without a template, it is the one for what is due
$ kith draft -o text bo -s answer='Yes.' | head -n 5
Dear Bo,

Thank you for your message of May 30.

Yes.
$ kith draft -o text cy | sed -n 3p
I am the doctor from Sri Lanka who wrote to you on May 20 about rain, and I know how full an inbox gets. My question was this: Who pays?
$ printf 'name: Di Dee\nlog: [2026-06-01 met: tea]\n' >di.yaml; kith draft di.yaml
! kith-draft: di: follow-up is not due before 2026-06-04; '-t follow-up' writes it now
? 1
$ printf 'name: Di Dee\nlog: [2026-05-30 thanked email: x]\n' >di.yaml; kith draft di.yaml
! kith-draft: di: nothing is due: you wrote on 2026-05-30 and no answer is owed; no word from them yet; name a template with -t; kith draft --list
? 1
$ printf 'name: Di Dee\nnext: {date: 2026-06-01, what: call}\n' >di.yaml; kith draft di.yaml
! kith-draft: di: no template: what you planned is yours to write; to begin from a template: kith draft -t catch-up di, or -t promise, -t update; kith draft --list has them all
? 1
$ kith draft mill
! kith-draft: mill: nothing is due; name a template with -t; kith draft --list
? 1
$ kith draft cy mill -d some; rm -r some
! kith-draft: mill: nothing is due; name a template with -t; kith draft --list
! kith-draft: 1 draft in some/cy.eml
$ kith draft -o text net/cy.yaml net/mill.yaml | head -n 1
Dear Dr. Ode,
$ kith due --all ann bo | kith draft -o text -s answer='Yes.' - | grep Dear
Dear Bo,
Dear Dr. Ash,
! kith-draft: 2 drafts

# What is missing.

= what is missing is named, with where to put it; nothing comes out
$ kith draft -t follow-up lee
! kith-draft: lee: missing: 4 facts of 'follow-up'
!   net/lee.yaml:4: the log entry of 2026-05-28, "by the door" (long form: date:,
!   type:, text:)
!   -s event=...     where you met, to stand after "at"; or 'event' (an event's
!                    id) in this entry
!   -s topic=...     what you talked about, to stand after "about"; or 'topics' in
!                    this entry
!   -s detail=...    one thing they said, to stand after "You told me"; or
!                    'detail' in this entry
!   -s question=...  one or two questions to them, to stand after "May I ask?"; or
!                    'questions' in this entry
!   or -s news=...   a brief update in a sentence of your own, instead of question
? 1

= a missing event: the entry has none, its event has no file, or the file no name
$ sed 's/met: by/met @spring: by/' net/lee.yaml >spring.yaml
$ kith draft -t follow-up -s topic=x -s detail='the y' -s question='Why?' lee
! kith-draft: lee: missing: 1 fact of 'follow-up'
!   net/lee.yaml:4: the log entry of 2026-05-28, "by the door" (long form: date:,
!   type:, text:)
!   -s event=...  where you met, to stand after "at"; or 'event' (an event's id)
!                 in this entry
? 1
$ kith draft -t follow-up -s topic=x -s detail='the y' -s question='Why?' spring.yaml
! kith-draft: spring: missing: 1 fact of 'follow-up'
!   -s event=...  where you met, to stand after "at"; or a file for the event
!                 'spring', with its 'name'
? 1
$ printf 'kind: event\nplace: Rome\n' >net/spring.yaml
$ kith draft -t follow-up -s topic=x -s detail='the y' -s question='Why?' spring.yaml
! kith-draft: spring: missing: 1 fact of 'follow-up'
!   -s event=...  where you met, to stand after "at"; or 'name' in net/spring.yaml
? 1
$ rm net/spring.yaml

= on a terminal no line is wider than it, whatever the names are
$ sed 's/^name.*/name: अनन्या जोशी/; s/: by the door/: 李明/' net/lee.yaml >net/李明-नन्या.yaml
$ cat >wide.py <<'EOF'
> import os, sys, unicodedata
> from terminal import start, talk
> def width(s):
>     return sum(0 if unicodedata.category(c)[0] == "M" else 1 + (unicodedata.east_asian_width(c) in "WF") for c in s)
> for columns in 60, 80, 120:
>     pid, fd = start(sys.argv[1:], columns=columns)
>     lines = talk(fd, lambda shown: None).decode().splitlines()
>     os.waitpid(pid, 0)
>     print(columns, len(lines) > 6, max(map(width, lines)) <= columns, any("李明-नन्या" in s for s in lines))
> EOF
$ python3 wide.py kith draft -t follow-up 李明-नन्या
60 True True True
80 True True True
120 True True True
$ rm net/李明-नन्या.yaml

= a letter, and an interest in a program, take nothing from the notes
$ kith draft -t letter -s deadline=2026-09-15 -s waiver=waive cy
! kith-draft: cy: missing: 1 fact of 'letter'
!   -s about=...  work of yours that they know, to stand after "You have seen"
! kith-draft: cy: rapport: asking for a letter of recommendation takes 4 exchanges, and there have been 0; a smaller step comes first
? 1
$ kith draft -t interest ann
! kith-draft: ann: missing: a log entry (met, meeting) that 'interest' could be about; if there was one, note it first: kith log ann met "..."
! kith-draft: ann: missing: 1 fact of 'interest'
!   -s fact=...  what draws you to it, to stand after "is"
? 1
$ kith draft -t interest -s program=mill bo
! kith-draft: bo: missing: 1 fact of 'interest'
!   -s fact=...  what draws you to it, to stand after "is"
? 1

= thanks for nothing, a nudge after nothing, a nudge after an answer
$ kith draft -t thanks -s lessons='the x' -s next='the y' lee
! kith-draft: lee: missing: a log entry (meeting, helped, declined) that 'thanks' could be about; what is due is '-t follow-up'; if there was one, note it first: kith log lee meeting "..."
? 1
$ kith draft -t nudge -s topic=x lee
! kith-draft: lee: missing: a log entry (sent, asked, nudged) that 'nudge' could be about; what is due is '-t follow-up'; if there was one, note it first: kith log lee sent "..."
? 1
$ printf '%s\n' '{"id":"x","name":"X","email":"x@example.org","log":[{"date":"2026-05-01","type":"sent"},' \
>     '{"date":"2026-05-09","type":"replied"}]}' | tr -d '\n' >x
$ kith draft -t nudge -s topic=x x
! kith-draft: x: missing: a message of yours that waits for an answer; their last word is from 2026-05-09
? 1
$ kith draft -t nudge -s topic=x --blank -o text x | head -n 1
Dear X,

= what they care about is not yet what you share
$ kith draft -t connect -s where='your talk' cy
! kith-draft: cy: missing: 1 fact of 'connect'
!   net/cy.yaml
!   -s point=...  the interest you have in common, to stand after "I am interested
!                 in"; or 'interests' in the file
? 1

= nothing is signed by nobody
$ mkdir nobody && printf 'me: {email: n@example.org}\n' >nobody/kith.yaml && cp net/ann.yaml nobody
$ kith draft -C nobody -t mentor -s shared=tea ann
! kith-draft: ann: missing: me.name (about yourself): kith set me name="..."
? 1
$ kith draft -C nobody -t mentor -s shared=tea -o text --allow missing ann | grep '^\[\['
[[me.name]]
! kith-draft: ann: allowed: missing: me.name (about yourself): kith set me name="..."
$ kith draft -C nobody -t mentor -s shared=tea -o text --blank ann | grep '^\[\['
[[me.name]]
$ printf 'me: {email: n@example.org, name: {a: b}}\n' >nobody/kith.yaml
$ kith draft -C nobody -t mentor -s shared=tea ann
! kith-draft: ann: missing: me.name (about yourself): kith set me name="..."
? 1

= an address in place of a name greets nobody
$ printf 'name: new@example.org\nemail: new@example.org\ninterests: [tea]\nhooks: [talk on rain]\n' >new.yaml
$ kith draft -t mentor -s question=Why? new.yaml
! kith-draft: new: missing: name (what they are called): kith set new name="..."
? 1
$ kith draft -t mentor -s question=Why? --blank new.yaml | grep '^Dear'
Dear [[greeting]],
$ kith draft -t mentor -s question=Why? -s greeting='Ms. Rain' new.yaml | grep '^Dear'
Dear Ms. Rain,

= an address that is none is not written to
$ sed 's/ann@/ann at /' net/ann.yaml >at.yaml; kith draft -t mentor at.yaml
! kith-draft: at: missing: 'ann at example.org' is not an e-mail address: 'email' in at.yaml; or use -o text
? 1
$ sed '/email/d' net/ann.yaml >at.yaml; kith draft -t mentor at.yaml
! kith-draft: at: missing: email (an address): 'email' in at.yaml; or use -o text
? 1
$ kith draft -t mentor -o text at.yaml | head -n 1
Dear Dr. Ash,

= who has none is written to where both are in touch, in a text
$ printf '%s\n' 'name: Dr. Priya Rao' 'linkedin: https://www.linkedin.com/in/example' log: \
>     '  - 2026-05-20 sent linkedin: hello' '  - 2026-05-30 replied linkedin: tea' >priya.yaml
> kith draft -s point=tea -s answer=Yes. priya.yaml | head -n 3
> kith draft -o eml -s point=tea -s answer=Yes. priya.yaml
> kith draft -d way -s point=tea -s answer=Yes. priya.yaml
> sed '/sent/d; s/ linkedin:/:/; s/replied/met/' priya.yaml >met.yaml
> kith draft -t follow-up -s event=x -s topic=tea -s detail='the x' -s question=Why? met.yaml | head -n 1
Dear Dr. Rao,

Thank you for your message of May 30.
Dear Dr. Rao,
! kith-draft: priya: note: no 'email' in the file; a text without a subject, for linkedin
! kith-draft: priya: once it is sent: kith log priya.yaml updated linkedin -k template=reply
! kith-draft: priya: missing: email (an address): 'email' in priya.yaml; or use -o text
! kith-draft: priya: note: no 'email' in the file; a text without a subject, for linkedin
! kith-draft: priya: once it is sent: kith log priya.yaml updated linkedin -k template=reply
! kith-draft: 1 draft in way/priya.txt
! kith-draft: met: note: no 'email' in the file; a text without a subject, for linkedin
! kith-draft: met: once it is sent: kith log met.yaml sent linkedin -k topics=tea -k "questions=Why?" -k template=follow-up

= what ends in a question hopes for an answer, and is to be logged so
$ kith draft -s point=tea -s answer='Who covers the nights?' priya.yaml >/dev/null
! kith-draft: priya: note: no 'email' in the file; a text without a subject, for linkedin
! kith-draft: priya: once it is sent: kith log priya.yaml sent linkedin -k "questions=Who covers the nights?" -k template=reply

= its only question is kept as that of the mail would be; of two none
$ kith draft -s point=tea -s answer='Who covers? And who does not?' priya.yaml >/dev/null
! kith-draft: priya: note: no 'email' in the file; a text without a subject, for linkedin
! kith-draft: priya: once it is sent: kith log priya.yaml sent linkedin -k template=reply

= a text into a file tells how it is logged, too, where somebody looks on
$ printf '%s\n' 'name: Kit Roe' 'email: kit@example.org' log: '  - 2026-05-30 replied email: tea' >kit.yaml
$ echo 'kith draft -o text -s point=tea -s answer=Yes. kit.yaml >text' >into
$ sh into; "$BUILD/tests/tools/terminal" -a -- sh into
kith-draft: kit: once it is sent: kith log kit.yaml updated email -k
  template=reply
status 0
$ grep -c kith-draft text
0
? 1

= without an address of one's own there is no mail either
$ printf 'me: {name: Nim}\n' >nobody/kith.yaml; kith draft -C nobody -t mentor -s shared=tea ann
! kith-draft: ann: missing: email (an address): 'email' under 'me' in kith.yaml; or use -o text
? 1
$ kith draft -C nobody -t mentor -s shared=tea --allow missing ann | grep -c '^From'
0
! kith-draft: ann: allowed: missing: email (an address): 'email' under 'me' in kith.yaml; or use -o text
? 1

= marks where something is missing, and nobody to send it to
$ kith draft -t follow-up --blank lee
Date: Mon, 01 Jun 2026 12:00:00 +0000
From: "Dr. Nimali Perera" <nimali@example.org>
Subject: [[topic]] (at [[event]])
Message-ID: <kith.b813cdec10db41f8@example.org>
MIME-Version: 1.0
Content-Type: text/plain; charset=utf-8
X-Kith-Contact: lee
X-Kith-Template: follow-up
Content-Transfer-Encoding: 7bit

Dear Lee,

It was good to talk with you about [[topic]] at [[event]] on May 28. You
told me [[detail]].

I am a doctor from Sri Lanka, an international graduate aiming for
psychiatry residency.

I have one question, if you have a minute. [[question]]

There is no hurry with an answer, and thank you again for your time.

Kind regards,
Nimali Perera, MBBS
Sri Lanka | aiming for psychiatry residency
$ kith draft -t follow-up --allow missing -o text lee 2>/dev/null | sed -n 3p
It was good to talk with you about [[topic]] at [[event]] on May 28. You told me [[detail]].

# What is given.

= given on the command line, it is there; given twice, it is a list
$ kith draft -t follow-up -o text -s event='the open house' -s topic='night call' \
>     -s detail='the fridge door knows the week' -s question='Who covers?' -s question='Who pays?' lee
Dear Lee,

It was good to talk with you about night call at the open house on May 28. You told me that the fridge door knows the week.

I am a doctor from Sri Lanka, an international graduate aiming for psychiatry residency.

I have two questions, if you have a minute:

- Who covers?
- Who pays?

There is no hurry with an answer, and thank you again for your time.

Kind regards,
Nimali Perera, MBBS
Sri Lanka | aiming for psychiatry residency

= a name that the template does not have is a typo
$ kith draft -t follow-up -s topci=x lee
! kith-draft: 'follow-up' has no fact 'topci'; did you mean 'topic'?
? 2
$ kith draft -t nudge -s lesson=x lee
! kith-draft: 'nudge' has no fact 'lesson'; it has topic, question
? 2
$ kith draft -t webinar -s detail=x lee
! kith-draft: 'webinar' has no fact 'detail'; did you mean 'takeaway'?
? 2
$ kith draft -t nudge --allow reading lee
! kith-draft: unknown guard 'reading'; it can be missing, generic, third-attempt, too-soon, rapport, transactional, first-mentor, questions, length, notice, same-program, do-not-contact, closed, blackout, bars, not-wanted, advocacy, patient, rank, private or name-drop
! kith-draft: 'kith-draft --help' says how it is used
? 2
$ kith draft -t follow-up -s topic lee
! kith-draft: -s takes name=value, not 'topic'
! kith-draft: 'kith-draft --help' says how it is used
? 2
$ kith due bo | kith draft -s answer=Yes. -s lesson=x -o text - | head -n 1
Dear Bo,
! kith-draft: warning: unused: none of these letters has a fact 'lesson'
$ kith due bo | kith draft -s answer=Yes. -s pont=x -s topics=x -o text - | head -n 1
Dear Bo,
! kith-draft: warning: unused: none of these letters has a fact 'pont'; did you mean 'point'?
! kith-draft: warning: unused: none of these letters has a fact 'topics'; did you mean 'point'?

= a file of slots has a block for each contact; -s comes first
$ cat >slots.yaml <<'EOF'
> lee:
>   event: the open house
>   topic: night call
>   detail: the fridge door
>   question: [Who covers?, Who pays?]
>   typo: x
> EOF
$ kith draft -t follow-up -o text --slots slots.yaml lee | sed -n '3p; /^-/p'
It was good to talk with you about night call at the open house on May 28. You told me about the fridge door.
- Who covers?
- Who pays?
! kith-draft: lee: warning: 'typo' in slots.yaml is not a fact of 'follow-up'
$ kith draft -t follow-up -o text --slots slots.yaml -s topic=tea lee 2>/dev/null | sed -n 3p
It was good to talk with you about tea at the open house on May 28. You told me about the fridge door.
$ kith draft -t follow-up -o text --slots slots.yaml -s topic= lee 2>/dev/null | sed -n 3p
It was good to talk with you about night call at the open house on May 28. You told me about the fridge door.
$ printf '%s\n' 'lee: {event: x, topic: x, detail: the x, question: x}' 'le: {event: x}' 'ann: {event: x}' \
>     'zed: {event: x}' >ids.yaml
$ kith draft -t follow-up -o text --slots ids.yaml lee >/dev/null
! kith-draft: lee: missing: question (one or two questions to them, to stand after "May I ask?"): what you gave does not fit after 'May I ask?'; a whole question would, its verb before 'you', such as 'How do you ask?'
! ids.yaml:2:1: warning: unknown id 'le'; did you mean 'lee'?
! ids.yaml:4:1: warning: unknown id 'zed'; did you mean 'lee'?
? 1

= a file of slots that is none
$ printf '%s\n' 'lee:' '  topic: tea' '  event: {name: x}' >map.yaml; kith draft --slots map.yaml -t nudge lee
! map.yaml:3:10: error: the value of 'event' is a text, or a list of texts
? 2
$ printf '%s\n' 'lee:' '  question:' '    - Why?' '    - Who: me' >map.yaml; kith draft --slots map.yaml -t nudge lee
! map.yaml:4:7: error: the value of 'question' is a text, or a list of texts
? 2
$ echo '- x' >list.yaml; kith draft --slots list.yaml -t nudge lee
! list.yaml:1:1: error: a file of slots has a block for each contact: 'ID:', and below it, indented, 'name: value'
? 2
$ echo 'lee: [x]' >list.yaml; kith draft --slots list.yaml -t nudge lee
! list.yaml:1:6: error: a file of slots has a block for each contact: 'ID:', and below it, indented, 'name: value'
? 2
$ kith draft --slots none.yaml -t nudge lee
! none.yaml:1:1: error: no such file or directory
? 2

= a fact of several lines is one line in a sentence, and keeps them alone
$ kith draft -t catch-up -o text -s point="$(printf 'tea\n\n  and rain')" \
>     -s news="$(printf 'First this.\n\nThen that.')" lee | sed -n '3,7p'
I wanted to say hello, and to thank you for the tea and rain.

I am a doctor from Sri Lanka, an international graduate aiming for psychiatry residency.

First this.
! kith-draft: lee: note: due first: follow-up by 2026-06-04; '-t follow-up' writes it

= where two words can be meant, a yes or a no is neither
$ for w in yes No 'do not waive' maybe
> do kith draft -t letter --allow rapport,first-mentor,generic -o text -s deadline=2026-09-15 -s about='my talk' \
>     -s waiver="$w" lee 2>&1 | grep -o 'I[a-z ]* waive my right\|.maybe. is.*'
> done
I do not waive my right
'maybe' is neither

= what says nothing yet is no value
$ for w in '?' ... TBD xxx
> do kith draft -t catch-up -o text -s point="$w" lee 2>&1 | grep -o '.[^ ]*. says nothing'
> done
 '?' says nothing
 '...' says nothing
 'TBD' says nothing
 'xxx' says nothing

# Where it goes.

= nothing comes in, nothing goes out
$ : | kith draft -t mentor -
? 1
$ : | kith draft -t mentor -d empty -
! kith-draft: 0 drafts
? 1
$ test -e empty
? 1

= with -d each has a file, which is marked as a draft; none is overwritten
$ kith draft -t mentor -d out ann; sed -n '/^X-/p' out/ann.eml; ls -l out/ann.eml | cut -c 1-10
X-Kith-Contact: ann
X-Kith-Template: mentor
X-Kith-Topic: your 2026 paper on tea and sleep
X-Kith-Draft: <kith.d5172c0ed472a47d@example.org>
X-Unsent: 1
-rw-------
! kith-draft: 1 draft in out/ann.eml
$ kith draft -t mentor -d out ann
! kith-draft: ann: not written: 'out/ann.eml' exists
! kith-draft: 0 drafts, 1 held back
? 1
$ kith draft -t mentor -s question='Why tea?' -d out ann; ls out; grep -c 'Why tea' out/ann-2.eml
ann-2.eml
ann.eml
1
! kith-draft: ann: an older draft stays: 'out/ann.eml', not logged as sent; remove the one that you do not send
! kith-draft: 1 draft in out/ann-2.eml
$ kith draft -t mentor -s question='Why tea?' -d out ann
! kith-draft: ann: not written: 'out/ann-2.eml' exists
! kith-draft: 0 drafts, 1 held back
? 1
$ sed 's/^X-Unsent.*/From: nimali@example.org/' out/ann-2.eml | head -n 30 >sent; cp -r net later
> kith log -C later --mail sent
> kith draft -C later -t mentor -s question='Why rice?' --allow too-soon -d out ann 2>&1 | grep older; rm out/ann-3.eml
kith-draft: ann: an older draft stays: 'out/ann.eml', not logged as sent; remove the one that you do not send
$ printf '  - {date: 2026-05-30, type: replied, via: email, text: she asks, message_id: q@example.org}\n' \
>     >>later/ann.yaml
> for answer in Yes No
> do kith draft -C later -t reply -s point=tea -s answer=$answer. --allow too-soon -d back ann 2>&1 | grep older
> done
kith-draft: ann: an older draft stays: 'back/ann.eml', not logged as sent; remove the one that you do not send
$ mkdir trap && ln -s ../stolen trap/ann.eml && kith draft -t mentor -d trap ann; ls stolen
! kith-draft: ann: not written: 'trap/ann.eml' exists
! kith-draft: 0 drafts, 1 held back
! ls: cannot access 'stolen': No such file or directory
? 2

= ids that make one file name have a file each, and stay in the folder
$ printf '%s\n' '{"id":"../x y","name":"A","email":"a@example.org"}' '{"id":"x/y","name":"B","email":"b@example.org"}' \
>     '{"id":"..","name":"C","email":"c@example.org"}' >odd
$ kith draft -t meeting --blank -d odd.d odd; ls -A odd.d; grep -h X-Kith-Contact odd.d/*
draft.eml
x-y-2.eml
x-y.eml
X-Kith-Contact: ..
X-Kith-Contact: x/y
X-Kith-Contact: ../x y
! kith-draft: 3 drafts in odd.d

= several go into an mbox, which marks lines that look like the start of one
$ kith draft -t catch-up -s point=tea -s news='From here on I sleep.' --allow generic lee cy | grep '^>*From \|^To'
From kith Mon Jun  1 12:00:00 2026
To: Lee <lee@example.org>
|>From here on I sleep.
From kith Mon Jun  1 12:00:00 2026
To: "Dr. Cy Ode" <cy@example.org>
|>From here on I sleep.
! kith-draft: lee: note: due first: follow-up by 2026-06-04; '-t follow-up' writes it
! kith-draft: cy: note: due first: nudge by 2026-06-03; '-t nudge' writes it
! kith-draft: lee: allowed: generic: all of its 7 own words are those of the draft for cy; add what is true of them alone
! kith-draft: cy: allowed: generic: all of its 7 own words are those of the draft for lee; add what is true of them alone
! kith-draft: 2 drafts

= one message alone is no mbox, and several are no message
$ kith draft -t catch-up -o eml -s point=tea --allow generic lee cy
! kith-draft: lee: note: due first: follow-up by 2026-06-04; '-t follow-up' writes it
! kith-draft: cy: note: due first: nudge by 2026-06-03; '-t nudge' writes it
! kith-draft: lee: allowed: generic: all of its 2 own words are those of the draft for cy; add what is true of them alone
! kith-draft: cy: allowed: generic: all of its 2 own words are those of the draft for lee; add what is true of them alone
! kith-draft: '-o eml' holds one message; use -o mbox, or -d for one file each
! kith-draft: 0 drafts
? 2

= the same draft of the same day has the same id
$ for i in 1 2; do kith draft -t mentor ann | grep ^Message-ID; done | uniq | wc -l
1

= a note has no header, and says how long it is
$ kith draft -t connect -s where='your blog' -s point='learning late' cy
Dear Dr. Ode, I found you through your blog, and wrote to you on May 20. I am interested in learning late, too. Nimali Perera, MBBS, from Sri Lanka
! kith-draft: cy: 147 of 200 characters
! kith-draft: cy: once it is sent: kith log cy invited linkedin -k template=connect
$ kith draft -t connect -o eml -s where='your blog' -s point='learning late' cy
! kith-draft: cy: left out: 'connect' is a note, not mail; use -d or -o text
! kith-draft: cy: 147 of 200 characters
? 1

= what it can't write to is trouble
$ kith draft -t mentor ann >/dev/full
! kith-draft: cannot write standard output: No space left on device
? 2
$ : >file; kith draft -t mentor -d file ann
! kith-draft: cannot write 'file/': Not a directory
! kith-draft: 0 drafts
? 2
$ kith draft -t mentor -d none/out ann
! kith-draft: cannot write 'none/out/': No such file or directory
! kith-draft: 0 drafts
? 2
$ kith draft -t mentor -d out -o text ann
! kith-draft: -d cannot be used with '-o text'; leave that out: -d writes a file of each draft
! kith-draft: 'kith-draft --help' says how it is used
? 2

= a template of another kind of record
$ kith draft -t mentor mill
! kith-draft: 'mentor' is for contacts, and mill is a program
? 1
$ kith draft -t brief ann lee
! kith-draft: 'brief' is for events, and ann is a contact
! kith-draft: 'brief' is for events, and lee is a contact
? 1
$ kith draft -t brief net/ann.yaml net/lee.yaml
! kith-draft: 'brief' is for events, and ann is a contact; 1 more likewise
? 1
$ kith draft -t nugde ann
! kith-draft: unknown template 'nugde'; did you mean 'nudge'?
? 2
$ for action in share keep-in-touch introduce plan; do kith draft -t $action ann; done
! kith-draft: unknown template 'share': it is an action of kith due, whose template is 'update'
! kith-draft: unknown template 'keep-in-touch': it is an action of kith due, whose template is 'catch-up'
! kith-draft: unknown template 'introduce': it is an action of kith due, whose template is 'mentor'
! kith-draft: unknown template 'plan'; see kith draft --list
? 2
$ kith draft -t intro lee
! kith-draft: 'intro' is about you and takes no operand; remove 'lee'
! kith-draft: 'kith-draft --help' says how it is used
? 2
$ kith draft -t signature ann
! kith-draft: 'signature' is a part of other templates; see kith draft --list
? 2

= nothing is due for a prospect whose program is closed to me
$ mkdir inn && echo 'me: {visa: J-1}' >inn/kith.yaml
> printf '%s\n' 'kind: program' 'name: Inn' 'visas: none' >inn/inn.yaml
> printf '%s\n' 'name: Dee' 'status: prospect' 'email: dee@example.org' 'program: inn' >inn/dee.yaml
$ kith draft -C inn dee 2>&1 | cut -d ';' -f 1
kith-draft: dee: nothing is due: a prospect, but their program inn is closed to you: it sponsors no visa that you can use

= a template of one's own that can't be used is told, and the others are listed
$ mkdir net/templates; printf 'Summary: mine\nSubject: {{#a}}\n\nHi.\n' >net/templates/broken
> printf 'Summary: mine\nSubject: Hi\n\nHi.\n' >net/templates/own
$ kith draft --list | grep -e broken -e own -e nudge
nudge          the one second attempt after silence
own            mine
! net/templates/broken:2:10: error: this section has no '{{/a}}'
!   Subject: {{#a}}
!            ^
$ kith draft --list >/dev/null 2>&1
? 2
$ rm -r net/templates

# The editor, and questions.

= the editor gets the draft with marks, and what it leaves is checked again
$ printf '%s\n' '#!/bin/sh' 'cat "$1" >>seen' 's="s/\[\[question\]\]/Why?/; s/\[\[[a-z]*\]\]/tea/g"' \
>     'sed -i "$s" "$1"' >ed; chmod +x ed
$ EDITOR=./ed kith draft -t follow-up -e -o text lee | sed -n 3p
It was good to talk with you about tea at tea on May 28. You told me tea.
$ head -n 5 seen
To: lee@example.org
Subject: [[topic]] (at [[event]])

Dear Lee,
|
$ sed '/^email/d' net/lee.yaml >tom.yaml; EDITOR=./ed kith draft -e tom.yaml 2>&1 | head -n 1
kith-draft: tom: missing: 'To' holds no address
$ sed 's/tea/tom@example.org/' ed >ed2; chmod +x ed2; EDITOR=./ed2 kith draft -e tom.yaml | grep ^To
To: Lee <tom@example.org>
$ EDITOR=true kith draft -t follow-up -e -o text lee
! kith-draft: lee: missing: there are still [[marks]] in the text
? 1
$ EDITOR=false kith draft -t follow-up -e -o text lee
! kith-draft: the editor 'false' failed; set $VISUAL or $EDITOR for another one; the draft is left out
? 2
$ printf '%s\n' '#!/bin/sh' 'printf "To: a@example.org\nSubject: x\n\nBe my mentor? Why? Who?\n" >"$1"' >ed
$ EDITOR=./ed kith draft -t mentor -e ann 2>&1 | sed 's|in /.*/\(kith-draft\).*|in \1.XXXXXX|'
kith-draft: ann: questions: it has 3 questions, 'mentor' allows 1
kith-draft: ann: read again: first-mentor: "Be my mentor?": 'Be my mentor' asks much of a first message
kith-draft: ann: kept: what you wrote is in kith-draft.XXXXXX

= questions are asked on a terminal only
$ setsid kith draft -t follow-up --ask lee </dev/null
! kith-draft: --ask needs a terminal
! kith-draft: 'kith-draft --help' says how it is used
? 2

= what is longer than the screen goes through the pager, whatever it is
$ "$BUILD/tests/tools/terminal" env KITH_PAGER='tail -n 1; echo paged' kith draft -t brief -C "$EXAMPLES/network" \
>     --today 2026-05-01 new-england
  [ ] write to them 3 to 7 days later: kith due
paged

= a value that stands inside a sentence is one phrase; what fits is said; what is due is named
$ mkdir phrase && cat >phrase/kith.yaml <<'END'
> me: {name: Dee Doe, degree: MBBS, country: Peru, aim: psychiatry, email: dee@example.org}
> END
$ printf '%s\n' 'name: Bo Ek' 'log: [2026-05-28 met @apa-2026]' >phrase/bo.yaml
> printf '%s\n' 'name: Cy Oh' 'log: [2026-05-30 helped email]' >phrase/cy.yaml
> printf '%s\n' 'name: Di Ash' 'log: [2026-05-28 attended @apa-2026]' >phrase/di.yaml
$ f() { kith draft -C phrase -o text bo -t follow-up -s question='who pays?' "$@" | grep 'good to'; }
> f -s event='APA meeting.' -s topic='the U.S.' -s detail='she runs a ward.'
> f -s event=APA -s topic='Great talk. I loved it' -s detail='I said that'
> f -s event=APA -s topic=tea -s detail='call the family first!'
It was good to talk with you about the U.S. at the APA meeting on May 28. You told me that you run a ward.
It was good to talk with you about tea at APA on May 28. You told me to call the family first.
! kith-draft: bo: missing: topic (what you talked about, to stand after "about"): give one phrase, without a sentence beside it
! kith-draft: bo: missing: detail (one thing they said, to stand after "You told me"): begin it with 'to' where it is something to do, with 'that' where it is a statement
$ kith draft -C phrase -o text bo -t hello -s point='Great talk!'
! kith-draft: bo: missing: point (the work or the words of theirs that you noticed, to stand after "I was glad to see"): give one phrase, without a sentence beside it
? 1
$ kith draft -C phrase -o text bo -t hello -s point='I saw your talk'
! kith-draft: bo: missing: point (the work or the words of theirs that you noticed, to stand after "I was glad to see"): what you gave does not fit after 'I was glad to see'; a statement would, such as 'you run a ward', or a thing, such as 'your talk'
? 1
$ kith draft -C phrase -o text di -t mentor -s work='I saw your talk' -s shared=tea -s question='Who pays?'
! kith-draft: di: missing: work (a paper or talk of theirs, to stand after "your"): what you gave does not fit after 'your'; a work would, such as 'talk on sleep', or a title in quotation marks
? 1
$ kith draft -C phrase -o text cy -t thanks -s help='you read my statement'
! kith-draft: cy: missing: help (what they did for you, to stand after "Thank you for", as "reading my statement"): what you gave does not fit after 'Thank you for'; a thing would, such as 'your advice' or 'reading my statement'
? 1
$ kith draft -C phrase -o text cy -t thanks -s help='introduced me to her chief resident'
! kith-draft: cy: missing: help (what they did for you, to stand after "Thank you for", as "reading my statement"): what you gave does not fit after 'Thank you for'; a thing would, such as 'your advice' or 'reading my statement'
? 1
$ kith draft -C phrase -o text di -t follow-up -s event=APA
! kith-draft: di: missing: a log entry (met) that 'follow-up' could be about; what is due is '-t webinar'; if there was one, note it first: kith log di met "..."
? 1

= who rests is said to; an answer goes where the message was
$ mkdir ways && echo 'me: {name: Dee Doe, email: dee@example.org}' >ways/kith.yaml
> printf '%s\n' 'name: Bo Ek' 'email: bo@example.org' log: '  - 2026-05-01 sent' '  - 2026-05-12 nudged' >ways/bo.yaml
> printf '%s\n' 'name: Cy Oh' 'email: cy@example.org' 'log: [2026-05-30 replied linkedin: thanks]' >ways/cy.yaml
$ kith draft -C ways bo -t catch-up -s point=tea | grep 'tea'
Subject: Thank you for the tea
I wanted to say hello, and to thank you for the tea.
! kith-draft: bo: note: resting: two messages unanswered (last 2026-05-12); wait until they write or you meet
$ kith draft -C ways cy -s answer='Gladly.' | grep Gladly
Gladly.
! kith-draft: cy: note: the message was on linkedin; '-o text' gives a text for it
$ kith draft -C ways cy -s answer='Gladly.' -o text | grep Gladly
Gladly.
