# From records to messages. The people are those of examples/network.

= the network of the examples
$ ln -s "$EXAMPLES/network" network; ls -d network
network

= a first message to a prospect, from the facts in the files
$ kith draft -C network --today 2026-06-01 -t mentor rebecca
Date: Mon, 01 Jun 2026 12:00:00 +0000
From: "Dr. Nimali Perera" <nimali.perera@example.org>
To: "Dr. Rebecca Stonehouse" <rebecca.stonehouse@example.org>
Subject: Your 2026 paper on healers and clinics sharing a waiting room
Message-ID: <kith.bacee99a955443ac@example.org>
MIME-Version: 1.0
Content-Type: text/plain; charset=utf-8
X-Kith-Contact: rebecca-stonehouse
X-Kith-Template: mentor
Content-Transfer-Encoding: 7bit

Dear Dr. Stonehouse,

My name is Dr. Nimali Perera, and I come from Sri Lanka. I am writing
because of your 2026 paper on healers and clinics sharing a waiting
room. We share an interest in cultural psychiatry, trauma, and community
psychiatry.

Would you be willing to answer one short question about it by email? A
line or two would help me a great deal, and I understand if your week
has no room for it.

Kind regards,
Dr. Nimali Perera
research volunteer at the Wharf Street Institute in Boston, applying
this September

= the bare text, its paragraphs one line each
$ kith draft -C network --today 2026-06-01 -t mentor -o text lucia-fontana
Dear Dr. Fontana Reyes,

My name is Dr. Nimali Perera, and I come from Sri Lanka. I am writing because of your webinar on confinement customs, June 18. We share an interest in cultural psychiatry and perinatal mental health.

Would you be willing to answer one short question about it by email? A line or two would help me a great deal, and I understand if your week has no room for it.

Kind regards,
Dr. Nimali Perera
research volunteer at the Wharf Street Institute in Boston, applying this September

= a link for a mail program
$ kith draft -C network --today 2026-06-01 -t nudge -o mailto rosalind
mailto:rosalind.achterberg@example.org?subject=Once%20more%3A%20your%20review%20of%20telehealth%20with%20interpreters&body=Dear%20Dr.%20Achterberg%2C%0D%0A%0D%0AI%20wrote%20to%20you%20on%20May%2012%20about%20your%20review%20of%20telehealth%20with%20interpreters%2C%20and%20know%20how%20full%20an%20inbox%20gets.%20In%20one%20sentence%3A%20Which%20was%20kinder%20to%20the%20interpreters%2C%20phone%20or%20video%3F%20If%20this%20is%20not%20the%20moment%2C%20no%20answer%20is%20needed%3B%20I%20will%20not%20write%20about%20it%20again.%0D%0A%0D%0AKind%20regards%2C%0D%0ADr.%20Nimali%20Perera

= what is missing is named, with where to put it; nothing comes out
$ kith draft -C network --today 2026-06-01 -t follow-up teshome
! kith-draft: teshome: missing: event (where you met): -s event=..., or 'event' (an event's id) in the log entry of 2026-05-28 in network/new-york/teshome.yaml
! kith-draft: teshome: missing: topic (what you talked about, in a few words): -s topic=..., or 'topics' in the log entry of 2026-05-28 (long form: date:, type:, via:, text:, topics:) in network/new-york/teshome.yaml
! kith-draft: teshome: missing: detail (one thing they said that stayed with you, as they may read it): -s detail=..., or 'detail' in the log entry of 2026-05-28 (long form: date:, type:, via:, text:, detail:) in network/new-york/teshome.yaml
! kith-draft: teshome: missing: question (one or two questions to them): -s question=..., or 'questions' in the log entry of 2026-05-28 (long form: date:, type:, via:, text:, questions:) in network/new-york/teshome.yaml
? 1

= given on the command line, it is there; given twice, it is a list
$ kith draft -C network --today 2026-06-01 -t follow-up -o text -s event='the open house' -s topic='night call' -s detail='the fridge door knows the week' -s question='Who covers when someone is sick?' -s question='What would you ask in my place?' teshome
Dear Teshome,

It was good to talk with you on May 28 (the open house) about night call. One line from my notes has stayed with me: "the fridge door knows the week."

If you have a minute, I would like to ask:

- Who covers when someone is sick?
- What would you ask in my place?

No hurry at all, and thank you for your time that day.

Kind regards,
Dr. Nimali Perera
research volunteer at the Wharf Street Institute in Boston, applying this September

= a sentence is said once, however many facts are in it
$ kith draft -C network --today 2026-06-01 -t follow-up -o text -s promised='I send the guide' -s promised='I ask Dr. Carvalho' lukasz | grep promised
I have not forgotten what I promised: I send the guide and I ask Dr. Carvalho.
$ kith draft -C network --today 2026-06-01 -t introduction -o text -s to='Dr. Stone' -s why='she runs the clinic' hoa | grep -c 'talked about'
1

= a fact of several lines is one line in a sentence, and keeps them alone
$ kith draft -C network --today 2026-06-01 -t catch-up -o text -s point="$(printf 'tea\n\n  and rain')" -s news="$(printf 'First this.\n\nThen that.')" lukasz | sed -n '3,7p'
I wanted to say hello; I still think about tea and rain.

First this.

Then that.

= a letter, and an interest in a program, take nothing from the notes
$ kith draft -C network --today 2026-06-01 -t letter -s deadline=2026-09-15 -s waiver=waive walter
! kith-draft: walter-abernathy: missing: about (work of yours that they have seen): -s about=...
? 1
$ kith draft -C network --today 2026-06-01 -t interest bridget
! kith-draft: bridget-obrien: missing: fact (what draws you to it, in words they may read): -s fact=...
? 1
$ kith draft -C network --today 2026-06-01 -t interest -s fact='the ferry clinic' emeka
! kith-draft: emeka-obi-daniels: missing: a log entry (met, meeting) that 'interest' could be about; if there was one, note it first: kith log emeka-obi-daniels met "..."
? 1

= thanks for nothing, a nudge after nothing, a nudge after an answer
$ kith draft -C network --today 2026-06-01 -t thanks -s lessons=x -s next=y lukasz
! kith-draft: lukasz-wojcik: missing: a log entry (meeting, helped) that 'thanks' could be about; if there was one, note it first: kith log lukasz-wojcik meeting "..."
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
$ kith draft -C nobody -t mentor -s shared=tea lee
! kith-draft: lee: missing: me.name (about yourself): 'name' below 'me' in kith.yaml
? 1
$ kith draft -C nobody -t mentor -s shared=tea -o text --allow missing lee | tail -n 1
[[me.name]]
! kith-draft: lee: allowed: missing: me.name (about yourself): 'name' below 'me' in kith.yaml
$ kith draft -C nobody -t mentor -s shared=tea -o text --blank lee | grep '^My'
My name is [[me.name]]. I am writing because of your talk on tea. We share an interest in tea.

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
! kith-draft: hannah-goldweiss: missing: point (the specific thing you have in common): -s point=..., or 'topics' in a log entry (met, meeting, attended), or 'interests' in network/prospects/hannah-goldweiss.yaml
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

It was good to talk with you on May 28 (the open house) about night call. One line from my notes has stayed with me: "the fridge door."

If you have a minute, I would like to ask:

- Who covers?
- Who pays?

No hurry at all, and thank you for your time that day.

Kind regards,
Dr. Nimali Perera
research volunteer at the Wharf Street Institute in Boston, applying this September
kith-draft: teshome: warning: 'typo' in slots.yaml is not a fact of 'follow-up'
$ kith draft -C network --today 2026-06-01 -t follow-up -o text -s topic=tea --slots slots.yaml -s event='grand rounds' teshome 2>/dev/null | sed -n 3p
It was good to talk with you on May 28 (grand rounds) about tea. One line from my notes has stayed with me: "the fridge door."
$ kith draft -C network --today 2026-06-01 -t follow-up -o text -s topic= --slots slots.yaml teshome 2>/dev/null | sed -n 3p
It was good to talk with you on May 28 (the open house) about night call. One line from my notes has stayed with me: "the fridge door."
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
farid-nazari.eml
hoa-dang.eml
kwame-asante-boadu.eml
li-ming.eml
lucia-fontana-reyes.eml
lukasz-wojcik.eml
marguerite-thibault.eml
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
kith-draft: maria-jose-alvarez: missing: lessons (one or two things that you learned, as they may read them): -s lessons=..., or 'lessons' in the log entry of 2026-05-24 (long form: date:, type:, via:, text:, lessons:) in network/apa-2026/maria-jose-alvarez.yaml
kith-draft: maria-jose-alvarez: missing: next (what you will do next): -s next=..., or 'promised' in the log entry of 2026-05-24 (long form: date:, type:, via:, text:, promised:) in network/apa-2026/maria-jose-alvarez.yaml
kith-draft: dolores-finch: missing: point (what you talked about, or a work of theirs): -s point=..., or 'topics' in a log entry, or 'hooks' in network/boston/dolores-finch.yaml
kith-draft: upul-jayasekara: missing: point (what you talked about, or a work of theirs): -s point=..., or 'topics' in a log entry, or 'hooks' in network/home/upul-jayasekara.yaml
kith-draft: ines-carvalho: no template: what you planned is yours to write; name one with -t
kith-draft: mei-ling-tan: missing: impact (what their advice or help did for it): -s impact=..., or 'impact' in a log entry in network/peers/mei-ling-tan.yaml
kith-draft: soren-kjaergaard: missing: topic (what your first message was about): -s topic=..., or 'topics' in the log entry of 2026-05-21 (long form: date:, type:, via:, text:, topics:) in network/apa-2026/soren-kjaergaard.yaml
kith-draft: teshome: missing: event (where you met): -s event=..., or 'event' (an event's id) in the log entry of 2026-05-28 in network/new-york/teshome.yaml
kith-draft: teshome: missing: topic (what you talked about, in a few words): -s topic=..., or 'topics' in the log entry of 2026-05-28 (long form: date:, type:, via:, text:, topics:) in network/new-york/teshome.yaml
kith-draft: teshome: missing: detail (one thing they said that stayed with you, as they may read it): -s detail=..., or 'detail' in the log entry of 2026-05-28 (long form: date:, type:, via:, text:, detail:) in network/new-york/teshome.yaml
kith-draft: teshome: missing: question (one or two questions to them): -s question=..., or 'questions' in the log entry of 2026-05-28 (long form: date:, type:, via:, text:, questions:) in network/new-york/teshome.yaml
kith-draft: kwame-asante-boadu: warning: name-drop: it names Dr. María José Álvarez, and no log says that they agreed to that
kith-draft: ananya-joshi: missing: point (what you talked about, or a work of theirs): -s point=..., or 'topics' in a log entry, or 'hooks' in network/peers/ananya-joshi.yaml
kith-draft: 20 drafts in out, 9 held back

= the drafts that came out, as they would be read
$ sed -n '/^Subject/p; /^$/,$p' out/hoa-dang.eml
Subject: Thank you, =?utf-8?Q?H=C3=B2a?=

Dear Hòa,

Thank you for your time on May 31. This is what I took home from it:

- visit on a weekday
- ask who signs the visa papers

Next on my side: I send the Sinhala lullaby recordings for the group.

With thanks,
Dr. Nimali Perera
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
  Dr. Nimali Perera, from Sri Lanka; research volunteer at the Wharf
  Street Institute in Boston, applying this September. Drawn to cultural
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
25:From kith Mon Jun  1 12:00:00 2026
27:From: "Dr. Nimali Perera" <nimali.perera@example.org>
28:To: =?utf-8?B?5p2O5piO?= <ming.li@example.org>
42:>From here on I sleep.
! kith-draft: 2 drafts

= one message alone is no mbox, and several are no message
$ kith draft -C network --today 2026-06-01 -t catch-up -o eml lukasz li-ming | head -n 3
! kith-draft: '-o eml' holds one message; use mbox, or -d for a file each
! kith-draft: 0 drafts

= the same draft of the same day has the same id
$ for i in 1 2; do kith draft -C network --today 2026-06-01 -t mentor rebecca | grep ^Message-ID; done | uniq -c | wc -l
1

= a work, however it is noted, stands behind "your"
$ printf '%s\n' 'The Lancet paper on shame' 'Your 2024 talk' 'keynote: Trauma after flight.' '2024 data set: 300 interpreted visits' 'The Body in the Room' 'her grand rounds on politeness' 'Working with interpreters: a review' 'talk “Nine questions”' '2026 talk: Saying “home”' "column 'Why: a word', 2026" 'Does sleep matter? A trial' >hooks; while read -r h; do printf '{"id":"x","name":"A","email":"a@example.org","interests":["trauma"],"hooks":["%s"]}\n' "$h"; done <hooks >x
$ while read -r r; do echo "$r" | kith draft -C network --today 2026-06-01 -t mentor --allow questions -o text - 2>/dev/null | sed -n 's/.*\(because of .*\)/\1/p'; done <x
because of your Lancet paper on shame. We share an interest in trauma.
because of your 2024 talk. We share an interest in trauma.
because of your keynote "Trauma after flight." We share an interest in trauma.
because of your 2024 data set "300 interpreted visits." We share an interest in trauma.
because of your work "The Body in the Room." We share an interest in trauma.
because of your grand rounds on politeness. We share an interest in trauma.
because of your work "Working with interpreters: a review." We share an interest in trauma.
because of your talk "Nine questions." We share an interest in trauma.
because of your 2026 talk "Saying 'home'." We share an interest in trauma.
because of your column 'Why: a word', 2026. We share an interest in trauma.
because of your work "Does sleep matter? A trial." We share an interest in trauma.

= what a note says of "her" is not said to her
$ printf '%s\n' '{"id":"x","name":"Dr. Ann Lee","email":"a@example.org","hooks":["2025 paper"],"log":[{"date":"2026-05-28","type":"meeting","topics":"her paper","lessons":["ask early","she starts residents with home visits"],"promised":"read HIS manual"}]}' >x
$ kith draft -C network --today 2026-06-01 -t thanks x
! kith-draft: x: missing: lessons (one or two things that you learned, as they may read them): -s lessons=..., or 'lessons' in the log entry of 2026-05-28 (what it says of 'she' or 'he' should say 'you') in x
? 1
$ kith draft -C network --today 2026-06-01 -t thanks -s lessons='you start residents with home visits' -o text x | sed -n '5,7p'
- you start residents with home visits

Next on my side: read HIS manual.
$ kith draft -C network --today 2026-06-01 -t catch-up -o text x | sed -n 3p
I wanted to say hello; I still think about your 2025 paper.

= what is given is made to fit its place as what a file says is
$ printf '%s\n' '{"id":"x","name":"Dr. Ann Lee","email":"a@example.org","interests":["tea"],"hooks":["Sleep and grief (poster)"],"log":[{"date":"2026-05-28","type":"met","topics":"tea"}]}' >x; printf '%s\n' 'me: {name: Nim, email: nim@example.org, interests: [tea]}' >nobody/kith.yaml
$ kith draft -C nobody --today 2026-06-01 -t mentor -o text x | grep -o 'because of[^.]*.'
because of your poster "Sleep and grief.
$ for w in 'your 2024 paper on sleep' 'the way you teach' 'The Body in the Room' 'Sleep and grief (2026 poster, APA)'; do kith draft -C nobody --today 2026-06-01 -t mentor -o text -s work="$w" x | grep -o 'because of[^.]*.'; done
because of your 2024 paper on sleep.
because of your way you teach.
because of your work "The Body in the Room.
because of your 2026 poster "Sleep and grief" (APA).
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
! kith-draft: x: missing: detail (one thing they said that stayed with you, as they may read it): it is said to them: 'you', not 'she' or 'he'
? 1
$ kith draft -C nobody --today 2026-06-01 -t follow-up -o text -s event=x -s question='Why?' -s detail='the ward she runs' x | grep -c ward
1
! kith-draft: x: warning: detail (one thing they said that stayed with you, as they may read it): it is said to them: 'you', not 'she' or 'he'

= a note for somebody with a long name has room
$ echo '{"id":"x","name":"Wilhelmina Featherstonehaugh-Cholmondeley"}' >x; kith draft -C network --today 2026-06-01 -t connect -s where='the New England IMG Psychiatry Forum' -s point='interpreters in emergency care' x
Dear Wilhelmina Featherstonehaugh-Cholmondeley, I know of you from the New England IMG Psychiatry Forum. I care about interpreters in emergency care, too, and would be glad to stay in touch.
! kith-draft: x: 190 of 200 characters

= a note has no header, and says how long it is
$ kith draft -C network --today 2026-06-01 -t connect -s point='learning a language late' hannah
Dear Dr. Goldweiss, I know of you from your blog on learning Spanish at fifty. I care about learning a language late, too, and would be glad to stay in touch.
! kith-draft: hannah-goldweiss: 158 of 200 characters
$ kith draft -C network --today 2026-06-01 -t connect -o eml -s point='learning a language late' hannah
! kith-draft: hannah-goldweiss: left out: 'connect' is a note, not mail; use -d or -o text
! kith-draft: hannah-goldweiss: 158 of 200 characters
? 1

= marks where something is missing, and nobody to send it to
$ kith draft -C network --today 2026-06-01 -t follow-up --blank teshome
Date: Mon, 01 Jun 2026 12:00:00 +0000
From: "Dr. Nimali Perera" <nimali.perera@example.org>
Subject: [[event]]: [[topic]]
Message-ID: <kith.39df2186d152e804@example.org>
MIME-Version: 1.0
Content-Type: text/plain; charset=utf-8
X-Kith-Contact: teshome
X-Kith-Template: follow-up
Content-Transfer-Encoding: 7bit

Dear Teshome,

It was good to talk with you on May 28 ([[event]]) about [[topic]]. One
line from my notes has stayed with me: "[[detail]]."

If you have a minute, I would like to ask:

- [[question]]

No hurry at all, and thank you for your time that day.

Kind regards,
Dr. Nimali Perera
research volunteer at the Wharf Street Institute in Boston, applying
this September

= thirty seconds about the user, who needs no record
$ kith draft -C network --today 2026-06-01 -t intro
I am Dr. Nimali Perera, from Sri Lanka.
I trained at Southern Lagoon University, Faculty of Medicine and
graduated in 2021.
Right now: research volunteer at the Wharf Street Institute in Boston,
applying this September.
What I care about most: cultural psychiatry and trauma.
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
4. How many in each class trained abroad, and who helps them with visa
   and housing?
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
4. Where have residents who trained abroad found it hardest, and what
   helped?
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
  Dr. Nimali Perera, from Sri Lanka; research volunteer at the Wharf
  Street Institute in Boston, applying this September. Drawn to cultural
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
! kith-draft: nothing says which template: let kith choose (kith due hoa-dang | kith draft), or name one (kith draft -t follow-up hoa-dang)
? 2
$ kith due -C network --today 2026-06-01 walter | kith draft --today 2026-06-01
! kith-draft: walter-abernathy: no template: what you planned is yours to write; name one with -t
? 1
$ kith draft -C network -t nugde hoa-dang
! kith-draft: unknown template 'nugde'; did you mean 'nudge'?
? 2
$ kith draft -C network -t mentor three-forks
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
$ echo '{"id":"x","name":"Dr. X","email":"x at example","hooks":"talk","interests":"trauma"}' >x && kith draft -C network --today 2026-06-01 -t mentor x
! kith-draft: x: missing: 'x at example' is not a mail address: 'email' in x; or use -o text
? 1
$ echo '{"id":"x","name":"Dr. X","hooks":"talk","interests":"trauma"}' >x && kith draft -C network --today 2026-06-01 -t mentor x
! kith-draft: x: missing: email (an address): 'email' in x; or use -o text
? 1
$ kith draft -C network --today 2026-06-01 -t mentor -o text x | head -n 1
Dear Dr. X,

= without an address of one's own there is no mail either
$ mkdir net && echo 'me: {name: Nim, interests: tea}' >net/kith.yaml && printf '%s\n' 'name: Lee' 'email: lee@example.org' 'hooks: talk' 'interests: tea' >net/lee.yaml
$ kith draft -C net --today 2026-06-01 -t mentor lee
! kith-draft: lee: missing: email (an address): 'email' below 'me' in kith.yaml; or use -o text
? 1

= the editor gets the draft with marks, and what it leaves is checked again
$ printf '%s\n' '#!/bin/sh' 'cat "$1" >>seen' 'sed -i "s/\[\[question\]\]/Why?/; s/\[\[[a-z]*\]\]/tea/g" "$1"' >ed && chmod +x ed
$ EDITOR=./ed kith draft -C network --today 2026-06-01 -t follow-up -e -o text teshome
Dear Teshome,

It was good to talk with you on May 28 (tea) about tea. One line from my notes has stayed with me: "tea."

If you have a minute, I would like to ask:

- Why?

No hurry at all, and thank you for your time that day.

Kind regards,
Dr. Nimali Perera
research volunteer at the Wharf Street Institute in Boston, applying this September
$ cat seen
To: teshome@example.org
Subject: [[event]]: [[topic]]

Dear Teshome,

It was good to talk with you on May 28 ([[event]]) about [[topic]]. One line from my notes has stayed with me: "[[detail]]."

If you have a minute, I would like to ask:

- [[question]]

No hurry at all, and thank you for your time that day.

Kind regards,
Dr. Nimali Perera
research volunteer at the Wharf Street Institute in Boston, applying this September
$ EDITOR=true kith draft -C network --today 2026-06-01 -t follow-up -e -o text teshome
! kith-draft: teshome: missing: there are still [[marks]] in the text
? 1
$ EDITOR=false kith draft -C network --today 2026-06-01 -t follow-up -e -o text teshome
! kith-draft: the editor 'false' failed; the draft is left out
? 2
$ printf '%s\n' '#!/bin/sh' 'printf "To: rafa@example.org\\nSubject: x\\n\\n" >"$1"; echo "Be my mentor? Why? Who? What?" >>"$1"' >ed
$ EDITOR=./ed kith draft -C network --today 2026-06-01 -t mentor -e rebecca 2>&1 | sed 's|in /.*/\(kith-draft\).*|in \1.XXXXXX|'
kith-draft: rebecca-stonehouse: first-mentor: a first message that asks them to be a mentor; ask one small thing, a mentor grows from that
kith-draft: rebecca-stonehouse: questions: it has 4 questions, 'mentor' allows 1
kith-draft: rebecca-stonehouse: kept: what you wrote is in kith-draft.XXXXXX

= questions are asked on a terminal only
$ setsid kith draft -C network -t follow-up --ask teshome </dev/null
! kith-draft: --ask needs a terminal
! kith-draft: 'kith-draft --help' says how it is used
? 2

= what it can't write to is trouble
$ kith draft -C network --today 2026-06-01 -t mentor rebecca >/dev/full
! kith-draft: can't write standard output: No space left on device
? 2
$ : >file; kith draft -C network --today 2026-06-01 -t mentor -d file rebecca
! kith-draft: can't write 'file/': Not a directory
! kith-draft: 0 drafts
? 2
$ kith draft -C network --today 2026-06-01 -t mentor -d none/out rebecca
! kith-draft: can't write 'none/out/': No such file or directory
! kith-draft: 0 drafts
? 2
$ kith draft -C network --today 2026-06-01 -t mentor -d out -o text rebecca
! kith-draft: -d writes a file each, not 'text'
! kith-draft: 'kith-draft --help' says how it is used
? 2

= -d, where a link waits, does not follow it
$ mkdir trap && ln -s ../stolen trap/rebecca-stonehouse.eml && kith draft -C network --today 2026-06-01 -t mentor -d trap rebecca; ls stolen
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

It was good to talk with you on May 28 ([[event]]) about [[topic]]. One line from my notes has stayed with me: "[[detail]]."
! kith-draft: teshome: allowed: missing: event (where you met): -s event=..., or 'event' (an event's id) in the log entry of 2026-05-28 in network/new-york/teshome.yaml
! kith-draft: teshome: allowed: missing: topic (what you talked about, in a few words): -s topic=..., or 'topics' in the log entry of 2026-05-28 (long form: date:, type:, via:, text:, topics:) in network/new-york/teshome.yaml
! kith-draft: teshome: allowed: missing: detail (one thing they said that stayed with you, as they may read it): -s detail=..., or 'detail' in the log entry of 2026-05-28 (long form: date:, type:, via:, text:, detail:) in network/new-york/teshome.yaml
! kith-draft: teshome: allowed: missing: question (one or two questions to them): -s question=..., or 'questions' in the log entry of 2026-05-28 (long form: date:, type:, via:, text:, questions:) in network/new-york/teshome.yaml

= what was declined, or only asked for, is nothing to come back to
$ printf '%s\n' '{"id":"a","name":"Ann","email":"a@example.org","log":[{"date":"2026-01-10","type":"met","topics":"tea"},{"date":"2026-03-26","type":"asked","topics":"observing in July"},{"date":"2026-04-06","type":"declined","topics":"no observers"}]}' | kith draft -C network --today 2026-07-10 -t catch-up -o text - | sed -n 3p
I wanted to say hello; I still think about tea.

= a profile without a text for a name, or without an address
$ mkdir bare && printf 'me: {email: n@example.org, name: {a: b}}\n' >bare/kith.yaml; printf 'name: Dr. Ann Lee\nemail: a@example.org\nhooks: [2025 paper on sleep]\nstatus: prospect\n' >bare/ann-lee.yaml; kith draft -C bare --today 2026-06-01 -t mentor -s shared=sleep ann-lee
! kith-draft: ann-lee: missing: me.name (about yourself): 'name' below 'me' in kith.yaml
? 1
$ printf 'me: {name: N P}\n' >bare/kith.yaml; kith draft -C bare --today 2026-06-01 -t mentor --allow missing -s shared=sleep ann-lee | grep -c '^From'
0
! kith-draft: ann-lee: allowed: missing: email (an address): 'email' below 'me' in kith.yaml; or use -o text
? 1
