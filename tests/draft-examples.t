# Drafts of the example network: all that is due, and what is for one's own eyes.
KITH_DIR=network
KITH_TODAY=2026-06-01

= the network of the examples
$ ln -s "$EXAMPLES/network" network

= all that is due: what can be written is, the rest is named
$ kith due | kith draft -d all --slots "$EXAMPLES/slots.yaml" - 2>err
? 1
$ ls all; sed "s/(.*//" err
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
peggy-lindholm.eml
rafael-santos-oliveira.eml
rebecca-stonehouse.eml
rosalind-achterberg.eml
samuel-okonkwo-hughes.eml
thaddeus-greene-jr.eml
wanjiru-kamau.eml
yusuf-demir.eml
kith-draft: walter-abernathy: missing: 1 fact of 'reply'
  -s answer=...  what you want to say, after the thanks; you noted: "Now bring
                 me that CV."
kith-draft: maria-jose-alvarez: read again: name-drop: "Thank you for writing to Dr. Asante-Boadu about me": 'Asante-Boadu' has not agreed to be named
kith-draft: lukasz-wojcik: note: it says that you are sending what you promised; once that is sent, with it or alone: kith log lukasz-wojcik note --kept
kith-draft: upul-jayasekara: missing: 1 fact of 'catch-up'
  network/home/upul-jayasekara.yaml
  -s point=...  something of theirs, to stand after "Thank you for"; or 'topics'
                in a log entry; or 'hooks' in the file
kith-draft: ines-carvalho: no template: what you planned is yours to write; to begin from a template: kith draft -t catch-up ines-carvalho, or -t promise, -t update; kith draft --list has them all
kith-draft: farid-nazari: missing: 1 fact of 'update'
  network/apa-2026/farid-nazari.yaml
  -s impact=...    what their advice or help did for it, to stand after "Thank
                   you for your help with it:"; or 'impact' in a log entry
  or -s point=...  something of theirs, to stand after "Thank you for", instead
                   of impact
kith-draft: soren-kjaergaard: missing: 1 fact of 'nudge'
  network/apa-2026/soren-kjaergaard.yaml:19: the log entry of 2026-05-21, "the
  supervision example, and whether their residents see refugee families" 
  form: date:, type:, via:, text:)
  -s topic=...  what your message was about, to stand after "about"; or 'topics'
                in this entry; or 'subject' in this entry
kith-draft: teshome: missing: 3 facts of 'follow-up'
  network/new-york/teshome.yaml:13: the log entry of 2026-05-28, "breakout room
  with only the two of us, he showed me the week on his fridge door" 
  date:, type:, via:, text:)
  -s topic=...     what you talked about, to stand after "about"; or 'topics' in
                   this entry
  -s detail=...    one thing they said, to stand after "You told me"; or
                   'detail' in this entry
  -s question=...  one or two questions to them, to stand after "May I ask?"; or
                   'questions' in this entry
  or -s news=...   a brief update in a sentence of your own, instead of question
kith-draft: kwame-asante-boadu: read again: name-drop: "Dr. María José Álvarez kindly put us in touch": 'María José Álvarez' has not agreed to be named
kith-draft: ananya-joshi: missing: 1 fact of 'catch-up'
  network/peers/ananya-joshi.yaml
  -s point=...  something of theirs, to stand after "Thank you for"; or 'topics'
                in a log entry; or 'hooks' in the file
kith-draft: 20 drafts in all, 7 held back

= a page for an event, and 30 seconds about oneself
$ kith draft -t brief perinatal-webinar
Perinatal psychiatry across cultures (webinar)
June 18, virtual
https://webinars.example.org/perinatal

Goals
  [ ] write three of them into the event's file, under 'goals'

Sessions, those for you first
  [ ] June 18: Confinement customs and postpartum care
      Dr. Lucía Fontana Reyes, Mill River University
      for you: their program sponsors your visa; 20% IMGs there
      ask: What would you do differently if you began this today?

People to meet, in this order
  [ ] Dr. Lucía Fontana Reyes, faculty, Mill River University
      for you: shares cultural psychiatry and perinatal mental health;
      is an international graduate; has work worth naming; their program
      sponsors your visa; 20% IMGs there
      say: I hoped to meet you because of your webinar on confinement
      customs, June 18.
      ask: How many of the residents at Mill River University Psychiatry
      are on a visa now?

To say in 30 seconds
  I am Nimali Perera, a doctor from Sri Lanka applying to psychiatry
  residency this September, and currently a research volunteer at the
  Wharf Street Institute in Boston. I am most interested in cultural
  psychiatry and trauma.

For the chat
  Nimali Perera, MBBS, from Sri Lanka (Southern Lagoon University,
  Faculty of Medicine); interested in cultural psychiatry and trauma;
  now a research volunteer at the Wharf Street Institute in Boston

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
$ kith draft -t intro
I am Nimali Perera, a doctor from Sri Lanka.
I graduated from Southern Lagoon University, Faculty of Medicine in
2021.
I am applying to psychiatry residency this September, and currently a
research volunteer at the Wharf Street Institute in Boston.
I am most interested in cultural psychiatry and trauma.
And you, what brings you here?
$ kith draft -t chat
Nimali Perera, MBBS, from Sri Lanka (Southern Lagoon University, Faculty of Medicine); interested in cultural psychiatry and trauma; now a research volunteer at the Wharf Street Institute in Boston
! kith-draft: me: 197 of 200 characters
$ kith draft -t headline
MBBS from Sri Lanka | applying to psychiatry residency | interested in cultural psychiatry and trauma
! kith-draft: me: 101 of 200 characters

= questions for a conversation, by what somebody is
$ kith draft -t questions hoa-dang
Questions for Đặng Thị Hòa, resident, Queensgate Hospital Center
Last time: "seven of nine in her class trained abroad."

1. How did you become interested in cultural psychiatry and trauma?
2. Which part of your week would you not give away?
3. What do you know about the program now that no website told you?
4. How many in each class trained abroad, on which visas, and who helps
   them?
5. Who else should I listen to on this?
6. Is there something small that I could do for your work?
7. May I tell you in a few months how it went?
$ kith draft -t questions bridget
Questions for Dr. Bridget O'Brien, program-director, Cedar Harbor
Medical Center

1. How did you become interested in community psychiatry?
2. What surprised you most in your column 'What I learned from our
   interns', spring 2026?
3. What do you look for in an application from abroad, past the scores?
4. How many in each class trained abroad, and on which visas: J-1, H-1B,
   or both?
5. Who else should I listen to on this?
6. Is there something small that I could do for your work?
7. May I tell you in a few months how it went?
