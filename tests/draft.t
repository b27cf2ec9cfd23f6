# From records to messages. The people are those of examples/network.

= the network of the examples
$ ln -s "$EXAMPLES/network" network; ls -d network
network

= a first message to a prospect, from the facts in the files
$ kith draft -C network --today 2026-06-01 -t mentor -s question='Who pays?' rebecca
Date: Mon, 01 Jun 2026 12:00:00 +0000
From: "Dr. Nimali Perera" <nimali.perera@example.org>
To: "Dr. Rebecca Stonehouse" <rebecca.stonehouse@example.org>
Subject: Your 2026 paper on healers and clinics sharing a waiting room
Message-ID: <kith.0eee232e4bf2e2fc@example.org>
MIME-Version: 1.0
Content-Type: text/plain; charset=utf-8
X-Kith-Contact: rebecca-stonehouse
X-Kith-Template: mentor
Content-Transfer-Encoding: 7bit

Dear Dr. Stonehouse,

I am a doctor from Sri Lanka, an international graduate applying to
psychiatry residency this September, and currently a research volunteer
at the Wharf Street Institute in Boston.

I am writing because of your 2026 paper on healers and clinics sharing a
waiting room; I share your interest in cultural psychiatry, trauma, and
community psychiatry. I have one short question about it. Who pays?

A line or two would help me a great deal, and I will understand if your
week has no room for it. Thank you for reading this.

Kind regards,
Nimali Perera, MBBS
Sri Lanka | applying to psychiatry residency
https://www.linkedin.com/in/example-nimali-perera

= the bare text, its paragraphs one line each
$ kith draft -C network --today 2026-06-01 -t mentor -s question='Who pays?' -o text lucia-fontana
Dear Dr. Fontana Reyes,

I am a doctor from Sri Lanka, an international graduate applying to psychiatry residency this September, and currently a research volunteer at the Wharf Street Institute in Boston.

I am writing because of your webinar on confinement customs, June 18; I share your interest in cultural psychiatry and perinatal mental health. I have one short question about it. Who pays?

A line or two would help me a great deal, and I will understand if your week has no room for it. Thank you for reading this.

Kind regards,
Nimali Perera, MBBS
Sri Lanka | applying to psychiatry residency
https://www.linkedin.com/in/example-nimali-perera

= a link for a mail program
$ kith draft -C network --today 2026-06-01 -t nudge -o mailto rosalind
mailto:rosalind.achterberg@example.org?subject=Following%20up%3A%20your%20review%20of%20telehealth%20with%20interpreters&body=Dear%20Dr.%20Achterberg%2C%0D%0A%0D%0AI%20am%20the%20doctor%20from%20Sri%20Lanka%20who%20wrote%20to%20you%20on%20May%2012%20about%20your%20review%20of%20telehealth%20with%20interpreters%2C%20and%20I%20know%20how%20full%20an%20inbox%20gets.%20My%20question%20was%20this%3A%20Which%20was%20kinder%20to%20the%20interpreters%2C%20phone%20or%20video%3F%0D%0A%0D%0AA%20line%20would%20help%20me%2C%20and%20if%20this%20is%20not%20the%20moment%2C%20there%20is%20no%20need%20to%20answer.%20Thank%20you%20for%20reading.%0D%0A%0D%0AKind%20regards%2C%0D%0ANimali%20Perera%2C%20MBBS%0D%0ASri%20Lanka%20%7C%20applying%20to%20psychiatry%20residency%0D%0Ahttps%3A%2F%2Fwww.linkedin.com%2Fin%2Fexample-nimali-perera

= what is missing is named, with where to put it; nothing comes out
$ kith draft -C network --today 2026-06-01 -t follow-up teshome
! kith-draft: teshome: missing: event (where you met, to stand after "at"): -s event=..., or 'event' (an event's id) in the log entry of 2026-05-28 in network/new-york/teshome.yaml
! kith-draft: teshome: missing: topic (what you talked about, to stand after "about"): -s topic=..., or 'topics' in the log entry of 2026-05-28 (long form: date:, type:, via:, text:, topics:) in network/new-york/teshome.yaml
! kith-draft: teshome: missing: detail (one thing they said, to stand after "You told me"): -s detail=..., or 'detail' in the log entry of 2026-05-28 (long form: date:, type:, via:, text:, detail:) in network/new-york/teshome.yaml
! kith-draft: teshome: missing: question (one or two questions to them, to stand after "May I ask?"): -s question=..., or 'questions' in the log entry of 2026-05-28 (long form: date:, type:, via:, text:, questions:) in network/new-york/teshome.yaml; or news (a brief update in a sentence of your own, instead of question): -s news=...
? 1

= given on the command line, it is there; given twice, it is a list
$ kith draft -C network --today 2026-06-01 -t follow-up -o text -s event='the open house' -s topic='night call' -s detail='the fridge door knows the week' -s question='Who covers when someone is sick?' -s question='What would you ask in my place?' teshome
Dear Teshome,

It was good to talk with you about night call at the open house on May 28. You told me that the fridge door knows the week. I have thought of it often since.

I am a doctor from Sri Lanka, an international graduate applying to psychiatry residency this September, and currently a research volunteer at the Wharf Street Institute in Boston.

I have two questions, if you have a minute:

- Who covers when someone is sick?
- What would you ask in my place?

There is no hurry, and thank you again for your time.

Kind regards,
Nimali Perera, MBBS
Sri Lanka | applying to psychiatry residency
https://www.linkedin.com/in/example-nimali-perera

= a sentence is said once, however many facts are in it
$ kith draft -C network --today 2026-06-01 -t follow-up -o text -s promised='I send the guide' -s promised='I ask Dr. Carvalho' lukasz | grep promised
I am a doctor from Sri Lanka, an international graduate applying to psychiatry residency this September, and currently a research volunteer at the Wharf Street Institute in Boston. As promised, I will send you the guide and ask Dr. Carvalho.
$ kith draft -C network --today 2026-06-01 -t introduction -o text -s to='Dr. Stone' -s why='she runs the clinic' hoa | grep -c 'talked about'
1

= a fact of several lines is one line in a sentence, and keeps them alone
$ kith draft -C network --today 2026-06-01 -t catch-up -o text -s point="$(printf 'tea\n\n  and rain')" -s news="$(printf 'First this.\n\nThen that.')" lukasz | sed -n '3,7p'
I was thinking of tea and rain the other day, and wanted to say hello.

First this.

Then that.

= a letter, and an interest in a program, take nothing from the notes
$ kith draft -C network --today 2026-06-01 -t letter -s deadline=2026-09-15 -s waiver=waive walter
! kith-draft: walter-abernathy: missing: about (work of yours that they know, to stand after "You have seen"): -s about=...
? 1
$ kith draft -C network --today 2026-06-01 -t interest bridget
! kith-draft: bridget-obrien: missing: fact (what draws you to it, to stand after "is"): -s fact=...
? 1
$ kith draft -C network --today 2026-06-01 -t interest -s fact='the ferry clinic' emeka
! kith-draft: emeka-obi-daniels: missing: a log entry (met, meeting) that 'interest' could be about; if there was one, note it first: kith log emeka-obi-daniels met "..."
? 1

= thanks for nothing, a nudge after nothing, a nudge after an answer
$ kith draft -C network --today 2026-06-01 -t thanks -s lessons=x -s next=y lukasz
! kith-draft: lukasz-wojcik: missing: a log entry (meeting, helped, declined) that 'thanks' could be about; if there was one, note it first: kith log lukasz-wojcik meeting "..."
? 1
$ kith draft -C network --today 2026-06-01 -t nudge -s topic=x lukasz
! kith-draft: lukasz-wojcik: missing: a log entry (sent, asked) that 'nudge' could be about; if there was one, note it first: kith log lukasz-wojcik sent "..."
? 1
$ printf '%s\n' '{"id":"ann","name":"Ann Ash","email":"a@example.org","log":[{"date":"2026-05-01","type":"sent"},{"date":"2026-05-09","type":"replied"}]}' >ann
$ kith draft -C network --today 2026-06-01 -t nudge -s topic=x ann
! kith-draft: ann: missing: a message of yours that waits for an answer; their last word is of 2026-05-09
? 1
$ kith draft -C network --today 2026-06-01 -t nudge -s topic=x --blank -o text ann | head -n 1
Dear Ann Ash,

= nothing is signed by nobody
$ mkdir nobody && printf 'me: {email: n@example.org}\n' >nobody/kith.yaml && printf 'name: Lee\nhooks: [talk on tea]\nemail: lee@example.org\n' >nobody/lee.yaml
$ kith draft -C nobody -t mentor -s question='Who pays?' -s shared=tea lee
! kith-draft: lee: missing: me.name (about yourself): 'name' below 'me' in kith.yaml
? 1
$ kith draft -C nobody -t mentor -s question='Who pays?' -s shared=tea -o text --allow missing lee | tail -n 1
applying to psychiatry residency
! kith-draft: lee: allowed: missing: me.name (about yourself): 'name' below 'me' in kith.yaml
$ kith draft -C nobody -t mentor -s question='Who pays?' -s shared=tea -o text --blank lee | grep '^My'
? 1

= nothing comes in, nothing goes out
$ : | kith draft -t mentor
? 1
$ : | kith draft -t mentor -d empty
! kith-draft: 0 drafts
? 1
$ test -e empty
? 1
$ kith due -C network --today 2026-06-01 --action prepare nobody/lee.yaml | kith draft
? 1

= what they care about is not yet what you share
$ kith draft -C network --today 2026-06-01 -t connect hannah
! kith-draft: hannah-goldweiss: missing: point (the specific thing you have in common, to stand after "I care about"): -s point=..., or 'topics' in a log entry (met, meeting, attended), or 'interests' in network/prospects/hannah-goldweiss.yaml
? 1

= a name that the template does not have is a typo
$ kith draft -C network --today 2026-06-01 -t follow-up -s topci=x teshome
! kith-draft: 'follow-up' has no fact 'topci'; did you mean 'topic'?
? 2
$ kith draft -C network --today 2026-06-01 -t nudge -s lesson=x teshome
! kith-draft: 'nudge' has no fact 'lesson'; it has topic, question
? 2
$ kith draft -C network -t nudge --allow reading teshome
! kith-draft: unknown guard 'reading'; see kith help draft
! kith-draft: 'kith-draft --help' says how it is used
? 2
$ kith draft -C network -t follow-up -s topic teshome
! kith-draft: -s takes name=value, not 'topic'
! kith-draft: 'kith-draft --help' says how it is used
? 2

= a file of slots has a block for each contact
$ printf '%s\n' 'teshome:' '  event: the open house' '  topic: night call' '  detail: the fridge door' '  question: [Who covers?, Who pays?]' '  typo: x' >slots.yaml
$ kith draft -C network --today 2026-06-01 -t follow-up -o text --slots slots.yaml teshome 2>err; cat err
Dear Teshome,

It was good to talk with you about night call at the open house on May 28. You told me about the fridge door. I have thought of it often since.

I am a doctor from Sri Lanka, an international graduate applying to psychiatry residency this September, and currently a research volunteer at the Wharf Street Institute in Boston.

I have two questions, if you have a minute:

- Who covers?
- Who pays?

There is no hurry, and thank you again for your time.

Kind regards,
Nimali Perera, MBBS
Sri Lanka | applying to psychiatry residency
https://www.linkedin.com/in/example-nimali-perera
kith-draft: teshome: warning: 'typo' in slots.yaml is not a fact of 'follow-up'
$ kith draft -C network --today 2026-06-01 -t follow-up -o text -s topic=tea --slots slots.yaml -s event='grand rounds' teshome 2>/dev/null | sed -n 3p
It was good to talk with you about tea at grand rounds on May 28. You told me about the fridge door. I have thought of it often since.
$ kith draft -C network --today 2026-06-01 -t follow-up -o text -s topic= --slots slots.yaml teshome 2>/dev/null | sed -n 3p
It was good to talk with you about night call at the open house on May 28. You told me about the fridge door. I have thought of it often since.
$ printf '%s\n' 'teshome: {event: x, topic: x, detail: x, question: x}' 'teshom: {event: x}' 'lukasz-wojcik: {event: x}' 'zed: {event: x}' >ids.yaml; kith draft -C network --today 2026-06-01 -t follow-up -o text --slots ids.yaml teshome 2>&1 >/dev/null
ids.yaml:2:1: warning: unknown id 'teshom'; did you mean 'teshome'?
ids.yaml:4:1: warning: unknown id 'zed'
$ printf '%s\n' 'teshome:' '  topic: tea' '  event: {name: x}' >map.yaml && kith draft --slots map.yaml -t follow-up teshome
! map.yaml:3:10: error: the value of 'event' is a text, or a list of texts
? 2
$ printf '%s\n' 'teshome:' '  question:' '    - Why?' '    - Who: me' >map.yaml && kith draft --slots map.yaml -t follow-up teshome
! map.yaml:4:7: error: the value of 'question' is a text, or a list of texts
? 2
$ echo '- x' >list.yaml && kith draft --slots list.yaml -t follow-up teshome
! list.yaml:1:1: error: a file of slots has a block for each contact: 'ID:', and below it, indented, 'name: value'
? 2
$ echo 'teshome: [x]' >list.yaml && kith draft --slots list.yaml -t follow-up teshome
! list.yaml:1:10: error: a file of slots has a block for each contact: 'ID:', and below it, indented, 'name: value'
? 2
$ kith draft --slots none.yaml -t follow-up teshome
! none.yaml:1:1: error: no such file or directory
? 2

= all that is due: what can be written is, the rest is named
$ kith due -C network --today 2026-06-01 | kith draft --today 2026-06-01 -d out --slots "$EXAMPLES/slots.yaml" 2>err
? 1
$ ls out; cat err
asa-lindqvist.eml
bridget-obrien.eml
chaminda-wickramasinghe.eml
deepa-raghunathan.eml
hoa-dang.eml
kwame-asante-boadu.eml
li-ming.eml
lucia-fontana-reyes.eml
lukasz-wojcik.eml
marguerite-thibault.eml
maria-jose-alvarez.eml
mei-ling-tan.eml
new-england-img-forum.txt
peggy-lindholm.eml
rafael-santos-oliveira.eml
rebecca-stonehouse.eml
rosalind-achterberg.eml
samuel-okonkwo-hughes.eml
thaddeus-greene-jr.eml
wanjiru-kamau.eml
yusuf-demir.eml
kith-draft: walter-abernathy: no template: what you planned is yours to write; name one with -t
kith-draft: maria-jose-alvarez: warning: name-drop: it names Dr. Asante-Boadu, and no log says that they agreed to that
kith-draft: dolores-finch: missing: point (something of theirs, to stand after "I was thinking of"): -s point=..., or 'topics' in a log entry, or 'hooks' in network/boston/dolores-finch.yaml
kith-draft: upul-jayasekara: missing: point (something of theirs, to stand after "I was thinking of"): -s point=..., or 'topics' in a log entry, or 'hooks' in network/home/upul-jayasekara.yaml
kith-draft: ines-carvalho: no template: what you planned is yours to write; name one with -t
kith-draft: farid-nazari: missing: impact (what their advice or help did for it, to stand after "I have you to thank for part of it, as"): -s impact=..., or 'impact' in a log entry in network/apa-2026/farid-nazari.yaml; or point (something they said, to stand after "I have not forgotten", instead of impact): -s point=...
kith-draft: soren-kjaergaard: missing: topic (what your first message was about, to stand after "about"): -s topic=..., or 'topics' in the log entry of 2026-05-21 (long form: date:, type:, via:, text:, topics:), or 'subject' in the log entry of 2026-05-21 (long form: date:, type:, via:, text:, subject:) in network/apa-2026/soren-kjaergaard.yaml
kith-draft: teshome: missing: event (where you met, to stand after "at"): -s event=..., or 'event' (an event's id) in the log entry of 2026-05-28 in network/new-york/teshome.yaml
kith-draft: teshome: missing: topic (what you talked about, to stand after "about"): -s topic=..., or 'topics' in the log entry of 2026-05-28 (long form: date:, type:, via:, text:, topics:) in network/new-york/teshome.yaml
kith-draft: teshome: missing: detail (one thing they said, to stand after "You told me"): -s detail=..., or 'detail' in the log entry of 2026-05-28 (long form: date:, type:, via:, text:, detail:) in network/new-york/teshome.yaml
kith-draft: teshome: missing: question (one or two questions to them, to stand after "May I ask?"): -s question=..., or 'questions' in the log entry of 2026-05-28 (long form: date:, type:, via:, text:, questions:) in network/new-york/teshome.yaml; or news (a brief update in a sentence of your own, instead of question): -s news=...
kith-draft: kwame-asante-boadu: warning: name-drop: it names Dr. María José Álvarez, and no log says that they agreed to that
kith-draft: ananya-joshi: missing: point (something of theirs, to stand after "I was thinking of"): -s point=..., or 'topics' in a log entry, or 'hooks' in network/peers/ananya-joshi.yaml
kith-draft: 21 drafts in out, 8 held back

= the drafts that came out, as they would be read
$ sed -n '/^Subject/p; /^$/,$p' out/hoa-dang.eml
Subject: Thank you, =?utf-8?Q?H=C3=B2a?=

Dear Hòa,

Thank you for your time on May 31.

I will remember to visit on a weekday and to ask who signs the visa
papers. Next, I will send you the Sinhala lullaby recordings for the
group.

With thanks,
Nimali Perera, MBBS
Sri Lanka | applying to psychiatry residency
https://www.linkedin.com/in/example-nimali-perera
$ cat out/new-england-img-forum.txt
New England IMG Psychiatry Forum
June 9 to June 10, Worcester, MA, in-person
https://forum.example.org/2026

Goals
  [ ] hear two directors on how they read applications from abroad
  [ ] meet people from Cedar Harbor and Mill River again
  [ ] offer help to at least one person

Sessions
  June 9  Directors' panel
             Dr. Bridget O'Brien, Cedar Harbor Medical Center
             Dr. Kwame Asante-Boadu, Lakeshore State University
  June 9  Lunch tables by interest (take the perinatal one)
  June 10  Interpreters, brokers, bystanders
             Dr. Marguerite Thibault, Back Cove Community Clinic

People to meet
  [ ] Dr. Kwame Asante-Boadu, associate-program-director, Lakeshore
      State University
      2026 talk "Nine questions I ask every IMG applicant"
  [ ] Dr. Lucía Fontana Reyes, faculty, Mill River University
      webinar on confinement customs, June 18
  [ ] Dr. Eitan Bar-Lev, fellow, Charlesgate Medical Center

To say in 30 seconds
  I am Dr. Nimali Perera, a doctor from Sri Lanka applying to psychiatry
  residency this September, and currently a research volunteer at the
  Wharf Street Institute in Boston. What I care about most is cultural
  psychiatry and trauma.

There
  [ ] residents and those who present first, then faculty
  [ ] ask about the culture, colleagues from abroad in each class, J-1
      and H-1B, mentoring
  [ ] ask before writing, connecting, or taking a picture of a badge;
      note what they said
  [ ] no recordings, no pictures of a chat

The same evening
  [ ] a log entry for everyone: topics, one detail, one question
  [ ] write to them 3 to 7 days later: kith due

= nothing is ever overwritten
$ kith due -C network --today 2026-06-01 hoa-dang | kith draft --today 2026-06-01 -d out
! kith-draft: hoa-dang: not written: 'out/hoa-dang.eml' exists
! kith-draft: 0 drafts, 1 held back
? 1
$ ls -l out/hoa-dang.eml | cut -c1-10
-rw-------

= ids that make one file name have a file each, and stay in the folder
$ printf '%s\n' '{"id":"../x y","name":"A","email":"a@example.org"}' '{"id":"x/y","name":"B","email":"b@example.org"}' '{"id":"..","name":"C","email":"c@example.org"}' >odd
$ kith draft -C network --today 2026-06-01 -t meeting --blank -d odd.d odd; ls -A odd.d; grep -h X-Kith-Contact odd.d/*
draft.eml
x-y-2.eml
x-y.eml
X-Kith-Contact: ..
X-Kith-Contact: x/y
X-Kith-Contact: ../x y
! kith-draft: 3 drafts in odd.d

= several go into an mbox, which marks lines that look like the start of one
$ kith draft -C network --today 2026-06-01 -t catch-up -s news='From here on I sleep.' lukasz li-ming | grep -n '^>*From\|^To'
1:From kith Mon Jun  1 12:00:00 2026
3:From: "Dr. Nimali Perera" <nimali.perera@example.org>
4:To: =?utf-8?B?RHIuIMWBdWthc3ogV8OzamNpaw==?= <lukasz.wojcik@example.org>
18:>From here on I sleep.
27:From kith Mon Jun  1 12:00:00 2026
29:From: "Dr. Nimali Perera" <nimali.perera@example.org>
30:To: =?utf-8?B?5p2O5piO?= <ming.li@example.org>
44:>From here on I sleep.
! kith-draft: 2 drafts

= one message alone is no mbox, and several are no message
$ kith draft -C network --today 2026-06-01 -t catch-up -o eml lukasz li-ming | head -n 3
! kith-draft: '-o eml' holds one message; use mbox, or -d for a file each
! kith-draft: 0 drafts

= the same draft of the same day has the same id
$ for i in 1 2; do kith draft -C network --today 2026-06-01 -t mentor -s question='Who pays?' rebecca | grep ^Message-ID; done | uniq -c | wc -l
1

= a work, however it is noted, stands behind "your"
$ printf '%s\n' 'The Lancet paper on shame' 'Your 2024 talk' 'keynote: Trauma after flight.' '2024 data set: 300 interpreted visits' 'The Body in the Room' 'her grand rounds on politeness' 'Working with interpreters: a review' 'talk “Nine questions”' '2026 talk: Saying “home”' "column 'Why: a word', 2026" 'Does sleep matter? A trial' >hooks; while read -r h; do printf '{"id":"x","name":"A","email":"a@example.org","interests":["trauma"],"hooks":["%s"]}\n' "$h"; done <hooks >x
$ while read -r r; do echo "$r" | kith draft -C network --today 2026-06-01 -t mentor -s question='Who pays?' --allow questions -o text - 2>/dev/null | sed -n 's/.*\(because of .*\)/\1/p'; done <x
because of your Lancet paper on shame; I share your interest in trauma. I have one short question about it. Who pays?
because of your 2024 talk; I share your interest in trauma. I have one short question about it. Who pays?
because of your keynote "Trauma after flight"; I share your interest in trauma. I have one short question about it. Who pays?
because of your 2024 data set "300 interpreted visits"; I share your interest in trauma. I have one short question about it. Who pays?
because of your work "The Body in the Room"; I share your interest in trauma. I have one short question about it. Who pays?
because of your grand rounds on politeness; I share your interest in trauma. I have one short question about it. Who pays?
because of your work "Working with interpreters: a review"; I share your interest in trauma. I have one short question about it. Who pays?
because of your talk "Nine questions"; I share your interest in trauma. I have one short question about it. Who pays?
because of your 2026 talk "Saying 'home'"; I share your interest in trauma. I have one short question about it. Who pays?
because of your column 'Why: a word', 2026; I share your interest in trauma. I have one short question about it. Who pays?
because of your work "Does sleep matter? A trial"; I share your interest in trauma. I have one short question about it. Who pays?

= what a note says of "her" is not said to her
$ printf '%s\n' '{"id":"x","name":"Dr. Ann Lee","email":"a@example.org","hooks":["2025 paper"],"log":[{"date":"2026-05-28","type":"meeting","topics":"her paper","lessons":["ask early","she starts residents with home visits"],"promised":"read HIS manual"}]}' >x
$ kith draft -C network --today 2026-06-01 -t thanks x
Date: Mon, 01 Jun 2026 12:00:00 +0000
From: "Dr. Nimali Perera" <nimali.perera@example.org>
To: "Dr. Ann Lee" <a@example.org>
Subject: Thank you, Dr. Lee
Message-ID: <kith.4a1f4526ed2d37c5@example.org>
MIME-Version: 1.0
Content-Type: text/plain; charset=utf-8
X-Kith-Contact: x
X-Kith-Template: thanks
Content-Transfer-Encoding: 7bit

Dear Dr. Lee,

Thank you for your time on May 28.

I will remember to ask early and that you start residents with home
visits. Next, I will read HIS manual.

With thanks,
Nimali Perera, MBBS
Sri Lanka | applying to psychiatry residency
https://www.linkedin.com/in/example-nimali-perera
$ kith draft -C network --today 2026-06-01 -t thanks -s lessons='you start residents with home visits' -o text x | sed -n '5,7p'
I will remember that you start residents with home visits. Next, I will read HIS manual.

With thanks,
$ kith draft -C network --today 2026-06-01 -t catch-up -o text x | sed -n 3p
I was thinking of what you said about your paper the other day, and wanted to say hello.

= what is given is made to fit its place as what a file says is
$ printf '%s\n' '{"id":"x","name":"Dr. Ann Lee","email":"a@example.org","interests":["tea"],"hooks":["Sleep and grief (poster)"],"log":[{"date":"2026-05-28","type":"met","topics":"tea"}]}' >x; printf '%s\n' 'me: {name: Nim, email: nim@example.org, interests: [tea]}' >nobody/kith.yaml
$ kith draft -C nobody --today 2026-06-01 -t mentor -s question='Who pays?' -o text x | grep -o 'because of[^.]*.'
because of your poster "Sleep and grief"; I share your interest in tea.
$ for w in 'your 2024 paper on sleep' 'the way you teach' 'The Body in the Room' 'Sleep and grief (2026 poster, APA)'; do kith draft -C nobody --today 2026-06-01 -t mentor -s question='Who pays?' -o text -s work="$w" x | grep -o 'because of[^.]*.'; done
because of your 2024 paper on sleep; I share your interest in tea.
because of your way you teach; I share your interest in tea.
because of your work "The Body in the Room"; I share your interest in tea.
because of your 2026 poster "Sleep and grief" (APA); I share your interest in tea.
$ echo 'x: {place: in my personal statement, about: tea}' >fit.yaml; kith draft -C nobody --today 2026-06-01 -t permission --allow rapport -o text --slots fit.yaml x 2>/dev/null | sed -n 3p
May I name you in my personal statement?

= a fact of a program that no file names begins with the program
$ kith draft -C nobody --today 2026-06-01 -t interest -s fact=tea x
! kith-draft: x: missing: program (the program): -s program=..., or 'program' (a program's id) in x
? 1

= a yes or a no becomes the words of the sentence
$ for w in yes No 'do not waive'; do kith draft -C nobody --today 2026-06-01 -t letter --allow rapport -o text -s deadline=2026-09-15 -s about='my talk' -s waiver="$w" x 2>/dev/null | grep -o 'I[a-z ]* waive my right to read it.'; done
I waive my right to read it.
I do not waive my right to read it.
I do not waive my right to read it.
$ kith draft -C nobody --today 2026-06-01 -t letter --allow rapport -o text -s deadline=2026-09-15 -s about='my talk' -s waiver=maybe x 2>&1 | grep waiver
kith-draft: x: missing: waiver ("waive" or "do not waive": your right to read the letter): 'maybe' is neither

= what is given speaks to them, too
$ kith draft -C nobody --today 2026-06-01 -t follow-up -o text -s event=x -s question='Why?' -s detail='she said that sleep is king' x
Dear Dr. Lee,

It was good to talk with you about tea at x on May 28. You told me that sleep is king. I have thought of it often since.

I am a doctor and an international graduate applying to psychiatry residency.

I have one question, if you have a minute. Why?

There is no hurry, and thank you again for your time.

Kind regards,
Nim
applying to psychiatry residency
$ kith draft -C nobody --today 2026-06-01 -t follow-up -o text -s event=x -s question='Why?' -s detail='the ward she runs' x | grep -c ward
1

= a note for somebody with a long name has room
$ echo '{"id":"x","name":"Wilhelmina Featherstonehaugh-Cholmondeley"}' >x; kith draft -C network --today 2026-06-01 -t connect -s where='the New England IMG Psychiatry Forum' -s point='interpreters in emergency care' x
Dear Wilhelmina Featherstonehaugh-Cholmondeley, I found you through the New England IMG Psychiatry Forum. I care about interpreters in emergency care, too. Nimali Perera, MBBS, from Sri Lanka
! kith-draft: x: 191 of 200 characters

= a note has no header, and says how long it is
$ kith draft -C network --today 2026-06-01 -t connect -s point='learning a language late' hannah
Dear Dr. Goldweiss, I found you through your blog on learning Spanish at fifty. I care about learning a language late, too. Nimali Perera, MBBS, from Sri Lanka
! kith-draft: hannah-goldweiss: 159 of 200 characters
$ kith draft -C network --today 2026-06-01 -t connect -o eml -s point='learning a language late' hannah
! kith-draft: hannah-goldweiss: left out: 'connect' is a note, not mail; use -d or -o text
! kith-draft: hannah-goldweiss: 159 of 200 characters
? 1

= marks where something is missing, and nobody to send it to
$ kith draft -C network --today 2026-06-01 -t follow-up --blank teshome
Date: Mon, 01 Jun 2026 12:00:00 +0000
From: "Dr. Nimali Perera" <nimali.perera@example.org>
Subject: [[topic]] ([[event]])
Message-ID: <kith.637f2a843c6592ae@example.org>
MIME-Version: 1.0
Content-Type: text/plain; charset=utf-8
X-Kith-Contact: teshome
X-Kith-Template: follow-up
Content-Transfer-Encoding: 7bit

Dear Teshome,

It was good to talk with you about [[topic]] at [[event]] on May 28. You
told me [[detail]]. I have thought of it often since.

I am a doctor from Sri Lanka, an international graduate applying to
psychiatry residency this September, and currently a research volunteer
at the Wharf Street Institute in Boston.

I have one question, if you have a minute. [[question]]

There is no hurry, and thank you again for your time.

Kind regards,
Nimali Perera, MBBS
Sri Lanka | applying to psychiatry residency
https://www.linkedin.com/in/example-nimali-perera

= thirty seconds about the user, who needs no record
$ kith draft -C network --today 2026-06-01 -t intro
I am Dr. Nimali Perera, a doctor from Sri Lanka.
I trained at Southern Lagoon University, Faculty of Medicine and
graduated in 2021.
I am applying to psychiatry residency this September, and currently a
research volunteer at the Wharf Street Institute in Boston.
What I care about most is cultural psychiatry and trauma.
And you, what brings you here?
$ kith draft -C network --today 2026-06-01 -t intro lee
! kith-draft: 'intro' is about you and takes no operand; remove 'lee'
! kith-draft: 'kith-draft --help' says how it is used
? 2

= questions for a conversation, by what somebody is
$ kith draft -C network --today 2026-06-01 -t questions hoa-dang
Questions for Đặng Thị Hòa, resident, Queensgate Hospital Center
Last time: "seven of nine in her class trained abroad."

1. How did you come to cultural psychiatry and trauma?
2. Which part of your week would you not give away?
3. What do you know about the program now that no website told you?
4. How many in each class trained abroad, on which visas, and who helps
   them?
5. Who else should I listen to on this?
6. Is there something small that I could do for your work?
7. May I tell you in some months how it went?
$ kith draft -C network --today 2026-06-01 -t questions bridget
Questions for Dr. Bridget O'Brien, program-director, Cedar Harbor
Medical Center

1. How did you come to community psychiatry?
2. What surprised you most in your column 'What I learned from our
   interns', spring 2026?
3. What do you look for in an application from abroad, past the scores?
4. How many in each class trained abroad, and on which visas: J-1, H-1B,
   or both?
5. Who else should I listen to on this?
6. Is there something small that I could do for your work?
7. May I tell you in some months how it went?

= a page for an event
$ kith draft -C network --today 2026-06-01 -t brief perinatal-webinar
Perinatal psychiatry across cultures (webinar)
June 18, virtual
https://webinars.example.org/perinatal

Goals
  [ ] write three of them into the event's file, below 'goals'

Sessions
  June 18  Confinement customs and postpartum care
             Dr. Lucía Fontana Reyes, Mill River University

People to meet
  none noted yet

To say in 30 seconds
  I am Dr. Nimali Perera, a doctor from Sri Lanka applying to psychiatry
  residency this September, and currently a research volunteer at the
  Wharf Street Institute in Boston. What I care about most is cultural
  psychiatry and trauma.

There
  [ ] residents and those who present first, then faculty
  [ ] ask about the culture, colleagues from abroad in each class, J-1
      and H-1B, mentoring
  [ ] ask before writing, connecting, or taking a picture of a badge;
      note what they said
  [ ] no recordings, no pictures of a chat

The same evening
  [ ] a log entry for everyone: topics, one detail, one question
  [ ] write to them 3 to 7 days later: kith due

= without a template, due must have chosen one
$ kith draft -C network --today 2026-06-01 hoa-dang
Date: Mon, 01 Jun 2026 12:00:00 +0000
From: "Dr. Nimali Perera" <nimali.perera@example.org>
To: =?utf-8?B?xJDhurduZyBUaOG7iyBIw7Jh?= <hoa.dang@example.org>
Subject: Thank you, =?utf-8?Q?H=C3=B2a?=
Message-ID: <kith.f022bf946ce144d7@example.org>
MIME-Version: 1.0
Content-Type: text/plain; charset=utf-8
X-Kith-Contact: hoa-dang
X-Kith-Template: thanks
Content-Transfer-Encoding: 8bit

Dear Hòa,

Thank you for your time on May 31.

I will remember to visit on a weekday and to ask who signs the visa
papers. Next, I will send you the Sinhala lullaby recordings for the
group.

With thanks,
Nimali Perera, MBBS
Sri Lanka | applying to psychiatry residency
https://www.linkedin.com/in/example-nimali-perera
$ kith due -C network --today 2026-06-01 walter | kith draft --today 2026-06-01
! kith-draft: walter-abernathy: no template: what you planned is yours to write; name one with -t
? 1
$ kith draft -C network -t nugde hoa-dang
! kith-draft: unknown template 'nugde'; did you mean 'nudge'?
? 2
$ kith draft -C network -t mentor -s question='Who pays?' three-forks
! kith-draft: 'mentor' is for contacts, and three-forks is a program
? 1

$ kith draft -C network -t brief hoa-dang rebecca
! kith-draft: 'brief' is for events, and hoa-dang is a contact; 1 more likewise
? 1

= a template of one's own that can't be used is told, and the others are listed
$ mkdir nobody/templates && printf 'Summary: mine\nSubject: {{#a}}\n\nHi.\n' >nobody/templates/broken && printf 'Summary: mine\nSubject: Hi\n\nHi.\n' >nobody/templates/own
$ kith draft -C nobody --list | grep -e broken -e own -e nudge
nudge          the one second attempt after silence
own            mine
! nobody/templates/broken:2:10: error: this section has no '{{/a}}'
!   Subject: {{#a}}
!            ^
$ kith draft -C nobody --list >/dev/null 2>&1
? 2

= an address that is none is not written to
$ echo '{"id":"x","name":"Dr. X","email":"x at example","hooks":"talk","interests":"trauma"}' >x && kith draft -C network --today 2026-06-01 -t mentor -s question='Who pays?' x
! kith-draft: x: missing: 'x at example' is not a mail address: 'email' in x; or use -o text
? 1
$ echo '{"id":"x","name":"Dr. X","hooks":"talk","interests":"trauma"}' >x && kith draft -C network --today 2026-06-01 -t mentor -s question='Who pays?' x
! kith-draft: x: missing: email (an address): 'email' in x; or use -o text
? 1
$ kith draft -C network --today 2026-06-01 -t mentor -s question='Who pays?' -o text x | head -n 1
Dear Dr. X,

= without an address of one's own there is no mail either
$ mkdir net && echo 'me: {name: Nim, interests: tea}' >net/kith.yaml && printf '%s\n' 'name: Lee' 'email: lee@example.org' 'hooks: talk' 'interests: tea' >net/lee.yaml
$ kith draft -C net --today 2026-06-01 -t mentor -s question='Who pays?' lee
! kith-draft: lee: missing: email (an address): 'email' below 'me' in kith.yaml; or use -o text
? 1

= the editor gets the draft with marks, and what it leaves is checked again
$ printf '%s\n' '#!/bin/sh' 'cat "$1" >>seen' 'sed -i "s/\[\[question\]\]/Why?/; s/\[\[[a-z]*\]\]/tea/g" "$1"' >ed && chmod +x ed
$ EDITOR=./ed kith draft -C network --today 2026-06-01 -t follow-up -e -o text teshome
Dear Teshome,

It was good to talk with you about tea at tea on May 28. You told me tea. I have thought of it often since.

I am a doctor from Sri Lanka, an international graduate applying to psychiatry residency this September, and currently a research volunteer at the Wharf Street Institute in Boston.

I have one question, if you have a minute. Why?

There is no hurry, and thank you again for your time.

Kind regards,
Nimali Perera, MBBS
Sri Lanka | applying to psychiatry residency
https://www.linkedin.com/in/example-nimali-perera
$ cat seen
To: teshome@example.org
Subject: [[topic]] ([[event]])

Dear Teshome,

It was good to talk with you about [[topic]] at [[event]] on May 28. You told me [[detail]]. I have thought of it often since.

I am a doctor from Sri Lanka, an international graduate applying to psychiatry residency this September, and currently a research volunteer at the Wharf Street Institute in Boston.

I have one question, if you have a minute. [[question]]

There is no hurry, and thank you again for your time.

Kind regards,
Nimali Perera, MBBS
Sri Lanka | applying to psychiatry residency
https://www.linkedin.com/in/example-nimali-perera
$ EDITOR=true kith draft -C network --today 2026-06-01 -t follow-up -e -o text teshome
! kith-draft: teshome: missing: there are still [[marks]] in the text
? 1
$ EDITOR=false kith draft -C network --today 2026-06-01 -t follow-up -e -o text teshome
! kith-draft: the editor 'false' failed; the draft is left out
? 2
$ printf '%s\n' '#!/bin/sh' 'printf "To: rafa@example.org\\nSubject: x\\n\\n" >"$1"; echo "Be my mentor? Why? Who? What?" >>"$1"' >ed
$ EDITOR=./ed kith draft -C network --today 2026-06-01 -t mentor -s question='Who pays?' -e rebecca 2>&1 | sed 's|in /.*/\(kith-draft\).*|in \1.XXXXXX|'
kith-draft: rebecca-stonehouse: first-mentor: a first message that asks them to be a mentor; ask one small thing, a mentor grows from that
kith-draft: rebecca-stonehouse: questions: it has 4 questions, 'mentor' allows 1
kith-draft: rebecca-stonehouse: kept: what you wrote is in kith-draft.XXXXXX

= questions are asked on a terminal only
$ setsid kith draft -C network -t follow-up --ask teshome </dev/null
! kith-draft: --ask needs a terminal
! kith-draft: 'kith-draft --help' says how it is used
? 2

= what it can't write to is trouble
$ kith draft -C network --today 2026-06-01 -t mentor -s question='Who pays?' rebecca >/dev/full
! kith-draft: can't write standard output: No space left on device
? 2
$ : >file; kith draft -C network --today 2026-06-01 -t mentor -s question='Who pays?' -d file rebecca
! kith-draft: can't write 'file/': Not a directory
! kith-draft: 0 drafts
? 2
$ kith draft -C network --today 2026-06-01 -t mentor -s question='Who pays?' -d none/out rebecca
! kith-draft: can't write 'none/out/': No such file or directory
! kith-draft: 0 drafts
? 2
$ kith draft -C network --today 2026-06-01 -t mentor -s question='Who pays?' -d out -o text rebecca
! kith-draft: -d writes a file each, not 'text'
! kith-draft: 'kith-draft --help' says how it is used
? 2

= -d, where a link waits, does not follow it
$ mkdir trap && ln -s ../stolen trap/rebecca-stonehouse.eml && kith draft -C network --today 2026-06-01 -t mentor -s question='Who pays?' -d trap rebecca; ls stolen
! kith-draft: rebecca-stonehouse: not written: 'trap/rebecca-stonehouse.eml' exists
! kith-draft: 0 drafts, 1 held back
! ls: cannot access 'stolen': No such file or directory
? 2

= a fact that no template has
$ kith due -C network --today 2026-06-01 hoa-dang | kith draft --today 2026-06-01 -s lesson=x -o text | head -n 1
Dear Hòa,
! kith-draft: warning: unused: no template has a fact 'lesson'

= with --allow missing, marks stay where the facts would be
$ kith draft -C network --today 2026-06-01 -t follow-up --allow missing -o text teshome | head -n 3
Dear Teshome,

It was good to talk with you about [[topic]] at [[event]] on May 28. You told me [[detail]]. I have thought of it often since.
! kith-draft: teshome: allowed: missing: event (where you met, to stand after "at"): -s event=..., or 'event' (an event's id) in the log entry of 2026-05-28 in network/new-york/teshome.yaml
! kith-draft: teshome: allowed: missing: topic (what you talked about, to stand after "about"): -s topic=..., or 'topics' in the log entry of 2026-05-28 (long form: date:, type:, via:, text:, topics:) in network/new-york/teshome.yaml
! kith-draft: teshome: allowed: missing: detail (one thing they said, to stand after "You told me"): -s detail=..., or 'detail' in the log entry of 2026-05-28 (long form: date:, type:, via:, text:, detail:) in network/new-york/teshome.yaml
! kith-draft: teshome: allowed: missing: question (one or two questions to them, to stand after "May I ask?"): -s question=..., or 'questions' in the log entry of 2026-05-28 (long form: date:, type:, via:, text:, questions:) in network/new-york/teshome.yaml; or news (a brief update in a sentence of your own, instead of question): -s news=...

= what was declined, or only asked for, is nothing to come back to
$ printf '%s\n' '{"id":"a","name":"Ann","email":"a@example.org","log":[{"date":"2026-01-10","type":"met","topics":"tea"},{"date":"2026-03-26","type":"asked","topics":"observing in July"},{"date":"2026-04-06","type":"declined","topics":"no observers"}]}' | kith draft -C network --today 2026-07-10 -t catch-up -o text - | sed -n 3p
I was thinking of what you said about tea the other day, and wanted to say hello.

= a profile without a text for a name, or without an address
$ mkdir bare && printf 'me: {email: n@example.org, name: {a: b}}\n' >bare/kith.yaml; printf 'name: Dr. Ann Lee\nemail: a@example.org\nhooks: [2025 paper on sleep]\nstatus: prospect\n' >bare/ann-lee.yaml; kith draft -C bare --today 2026-06-01 -t mentor -s question='Who pays?' -s shared=sleep ann-lee
! kith-draft: ann-lee: missing: me.name (about yourself): 'name' below 'me' in kith.yaml
? 1
$ printf 'me: {name: N P}\n' >bare/kith.yaml; kith draft -C bare --today 2026-06-01 -t mentor -s question='Who pays?' --allow missing -s shared=sleep ann-lee | grep -c '^From'
0
! kith-draft: ann-lee: allowed: missing: email (an address): 'email' below 'me' in kith.yaml; or use -o text
? 1
