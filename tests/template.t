# Templates: the list, one's own, and what is said of wrong ones.

= the network of the examples
$ ln -s "$EXAMPLES/network" network; ls -d network
network

= the templates, each with what it is for
$ kith draft --list
advice         ask which kinds of programs fit you
advocacy       ask for a word to a program director
brief          two pages for an event
catch-up       a short hello after some months
chat           one line about yourself, for the chat of an event
check-in       a gentle word about what they said they would do
connect        LinkedIn note to somebody you came across
feedback       ask for feedback on one page of yours
follow-up      after meeting somebody at an event
headline       one line for a profile
hello          after somebody accepted your connection
interest       to one program, after an interview
intro          30 seconds about yourself, to say aloud
introduction   ask to be introduced to somebody
letter         ask for a letter of recommendation
meeting        ask for a conversation of 15 to 20 minutes
mentor         first message to somebody whose advice you would value
nudge          the one second attempt after silence
observership   ask whether you may observe in their clinic
permission     ask before you name somebody in an application
prepare        ask for help before interviews
promise        send what you promised
questions      questions for a conversation with somebody
reply          answer their message
research       offer a small piece of work for their research
thanks         after a meeting, or when somebody helped
update         share a milestone with somebody who would be glad of it
webinar        after a talk or webinar, with one question

= a template as it is written
$ kith draft --show nudge
Summary: the one second attempt after silence
Subject: Following up{{#has.topic}}: {{topic}}{{/has.topic}}
Log: nudged
Questions: 1
Limit: 90 words
About: sent, asked, nudged
Needs:
  topic = last.topics, last.subject: what your message was about, to stand after "about"
Uses:
  question = last.questions: your question in one sentence, to stand after "May I ask?"

{{> salutation}}

{{#first}}I am the doctor{{#our_school}} from your school, {{our_school}},{{/our_school}}{{^our_school}}{{#has.me.country}} from {{me.from}}{{/has.me.country}}{{/our_school}} who wrote{{/first}}{{^first}}I wrote{{/first}} to you{{#last.date}} on {{last.date}}{{/last.date}}{{#has.topic}} about {{topic}}{{/has.topic}}, and I know how full an inbox gets.
{{#has.question}}
My question was this: {{question}}
{{/has.question}}

A line from you would help me, and I will understand if this is not the moment. Thank you for reading.

Kind regards,\
{{> signature}}

= one's own, in the folder of the network, comes first
$ mkdir -p net/templates && echo 'me: {name: Nim, email: nim@example.org}' >net/kith.yaml
> printf '%s\n' 'name: Lee' 'email: lee@example.org' 'interests: [tea, {x: y}]' 'log:' \
>     '  - {date: 2026-05-01, type: met, topics: [tea, sleep], x-mood: bright}' >net/lee.yaml
$ printf '%s\n' 'Subject: {{topic}}' 'Needs:' '  topic = last.topics: what it was' '' 'Hi {{name}},' '' \
>     '{{#topic}}' '- {{.}}, {{last.x-mood}}' '{{/topic}}' >net/templates/nudge
$ kith draft -C net --today 2026-06-01 -t nudge -o text lee
Hi Lee,

- tea, bright
- sleep, bright
! kith-draft: lee: note: due first: follow-up by 2026-05-08, 24 days late; '-t follow-up' writes it
$ printf 'Summary: my own\nSubject: x\n\n{{last.topics}}\n' >net/templates/mine.tmpl
> kith draft -C net --list | grep -c .
> kith draft -C net --list | grep mine
29
mine           my own
$ kith draft -C net --today 2026-06-01 -t mine -o text lee
tea and sleep

= those of the manual are as good as they look there
$ mkdir -p man/templates && cp net/kith.yaml man
> printf '%s\n' 'name: Dr. Ann Lee' 'email: lee@example.org' 'institution: Example Hospital' \
>     'hooks: "webinar: Sleep in Two Languages"' 'log:' '  - {date: 2026-05-20, type: met, topics: a new job}' \
>     '  - {date: 2026-05-28, type: attended, detail: a nap is a sentence}' >man/lee.yaml
$ awk '/^Summary: when/ { out = "congratulate" } /^Summary: thanks for/ { out = "talk" }
>     /^Summary: what to/ { out = "tour" } /^\.Ed/ { out = "" }
>     out { gsub(/\\e/, "\\"); print >("man/templates/" out) }' "$TOP/man/kith-template.5"; ls man/templates
congratulate
talk
tour
$ kith draft -C man --today 2026-06-01 -t congratulate -o text -s what='a new job' lee
Dear Dr. Lee,

How good to hear about a new job. Example Hospital is lucky.

Warmly,
Nim
$ kith draft -C man --today 2026-06-01 -t talk lee
Thank you for your webinar "Sleep in Two Languages," Dr. Lee. I wrote down: "a nap is a sentence."
! kith-draft: lee: 98 of 200 characters
! kith-draft: lee: once it is sent: kith log -C man lee sent linkedin -k template=talk
$ kith draft -C man --today 2026-06-01 -t tour -s ask='Who covers nights?' -s ask='Who pays?' lee
Tour of Example Hospital with Dr. Ann Lee
  [ ] Who covers nights?
  [ ] Who pays?
$ kith draft -C man --today 2026-06-01 -t tour lee
Tour of Example Hospital with Dr. Ann Lee
  [ ] how does a week look?

= or any file, by its path
$ kith draft -C net --today 2026-06-01 -t ./net/templates/mine.tmpl -o text lee
tea and sleep

= a wrong one says line and column, and shows it
$ printf 'Subject: x\n\nDear {{name}},\n\nabout {{#topic}}{{topic}}\n' >net/templates/mine.tmpl
> kith draft -C net -t mine lee
! net/templates/mine.tmpl:5:7: error: this section has no '{{/topic}}'
!   about {{#topic}}{{topic}}
!         ^
? 2
$ printf 'Subject:\n\nDear {{name}}\n' >net/templates/mine.tmpl; kith draft -C net -t mine lee
! net/templates/mine.tmpl:1:9: error: the 'Subject' is empty; say what the message is about
!   Subject:
!           ^
? 2
$ printf 'Kind: note\nSubject:\nUses:\n  topic = interests: x\n\nDear {{name}}, a cup of {{topic}}?\n' \
>     >net/templates/mine.tmpl
> kith draft -C net -t mine -o text -s topic=tea lee
Dear Lee, a cup of tea?
! kith-draft: lee: once it is sent: kith log -C net lee sent -k "questions=Dear Lee, a cup of tea?" -k template=mine
$ printf 'Subject: x\n\nDear {{nmae}}\n' >net/templates/mine.tmpl; kith draft -C net -t mine lee
! net/templates/mine.tmpl:3:8: error: unknown name 'nmae'; did you mean 'name'?
!   Dear {{nmae}}
!          ^
? 2
$ printf 'Subject: x\nLimits: 20\n\n' >net/templates/mine.tmpl; kith draft -C net -t mine lee
! net/templates/mine.tmpl:2:1: error: unknown key 'Limits'; did you mean 'Limit'?
!   Limits: 20
!   ^
? 2
$ printf 'Subject: x\n\n\t\tÅ{{name}\n' >net/templates/mine.tmpl; kith draft -C net -t mine lee
! net/templates/mine.tmpl:3:4: error: '{{' without '}}'
!   \t\tÅ{{name}
!        ^
? 2
$ printf '\377' >net/templates/mine.tmpl; kith draft -C net -t mine lee
! net/templates/mine.tmpl:1:1: error: not UTF-8, or contains a control character
!   \xff
!   ^
? 2
$ head -c 70000 /dev/zero | tr '\0' x >net/templates/mine.tmpl; kith draft -C net -t mine lee
! net/templates/mine.tmpl:1:1: error: over 64 KiB; a template is short
? 2

= in a batch a wrong one stops only those who would get it
$ printf 'Subject: x\n\n{{#a\n' >net/templates/nudge
> printf '%s\n' '{"id":"a","name":"A","email":"a@example.org","due":{"template":"nudge"}}' \
>     '{"id":"c","name":"C","email":"c@example.org","due":{"template":"nudge"}}' >s
> printf '%s' '{"id":"b","name":"B","email":"b@example.org",' \
>     '"log":[{"date":"2026-01-01","type":"met","topics":"tea"}],"due":{"template":"catch-up"}}' >>s
$ kith draft -C net --today 2026-06-01 s | grep '^To'
To: B <b@example.org>
! net/templates/nudge:3:1: error: '{{' without '}}'
!   {{#a
!   ^

= what is inserted is never a template
$ kith draft -C network --today 2026-06-01 -t catch-up -o text -s news='{{name}}' \
>     -s point='{{me.email}} {{#name}}x{{/name}}' peggy
Dear Peggy,

I wanted to say hello, and to thank you for {{me.email}} {{#name}}x{{/name}}.

I am a doctor from Sri Lanka, an international graduate applying to psychiatry residency this September, and currently a research volunteer here at the Wharf Street Institute.

{{name}}

I hope that you are well.

Warm regards,
Nimali Perera, MBBS
Sri Lanka | applying to psychiatry residency
https://www.linkedin.com/in/example-nimali-perera

= a record names no file elsewhere, and what can't be read says why
$ printf 'Subject: x\n\n{{name}} {{email}}\n' >evil
> printf '%s\n' '{"id":"a","name":"A","email":"a@example.org","due":{"template":"./evil"}}' |
>     kith draft -C net --today 2026-06-01 -o text -
! kith-draft: './evil' is a path, not the name of a template; a file is given with -t
? 2
$ kith draft -C network --today 2026-06-01 -t ./evil --allow generic,too-soon -o text rosalind
Dr. Rosalind Achterberg rosalind.achterberg@example.org
! kith-draft: rosalind-achterberg: allowed: generic: nothing in it is about them; add one fact about them
$ ln -s nowhere net/templates/far; mkdir net/templates/dir
> for t in far dir; do kith draft -C net -t $t; done; kith draft -C net -t nudge --slots /
! net/templates/far:1:1: error: a broken link; fix or remove it
! net/templates/dir:1:1: error: a folder, not a template
! /:1:1: error: a folder, not a file of facts
? 2
