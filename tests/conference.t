# A conference from its program to what came of it: three days, fifteen people.
KITH_DIR=net
KITH_TODAY=2027-09-01

= at home in April: a network, two programs, and who might be worth meeting
$ mkdir -p net/events net/programs && cat >net/kith.yaml <<'END'
> me:
>   name: Dr. Nimali Perera
>   degree: MBBS
>   country: Sri Lanka
>   school: Southern Lagoon University
>   email: nimali@example.org
>   visa: J-1
>   interests: [cultural psychiatry, trauma]
>   step: research volunteer at the Wharf Street Institute, applying this September
> END
$ cat >net/programs/bayview.yaml <<'END'
> kind: program
> name: Bayview Psychiatry
> visas: [J-1, H-1B]
> img_share: 35%
> END
$ printf 'kind: program\nname: Mill River Psychiatry\nvisas: unknown\n' >net/programs/mill.yaml
$ printf 'kind: program\nname: Elm Street Psychiatry\nvisas: none\n' >net/programs/elm.yaml
$ cat >net/events/apa-2027.yaml <<'END'
> kind: event
> name: APA Annual Meeting 2027
> dates: {start: 2027-05-22, end: 2027-05-24}
> mode: in-person
> # what I go for
> goals: [five conversations a day, an observership, two residents to write to]
> END
$ add() { KITH_TODAY=2027-04-02 kith add -q --in people "$@"; }
> add 'Dr. Teo Brandt, MD' role=resident program=bayview institution='Bayview Medical Center' img=yes
> add 'Ines Marlow' role=program-director program=elm institution='Elm Street Hospital' interests=trauma
> add 'Dr. Kofi Addo' role=fellow program=mill institution='Mill River Hospital' interests='cultural psychiatry'
> add 'Dr. Sara Lindholm' role=attending institution='Bayview Medical Center' program=bayview \
>     interests='cultural psychiatry' hooks='2026 paper on migration and psychosis' linkedin=https://example.org/in/sara
> KITH_TODAY=2027-04-02 kith log -q -d 2026-10-08 -k topics='home visits' -k detail='she begins with tea' \
>     sara meeting zoom ''
> KITH_TODAY=2027-04-02 kith log -q -d 2026-10-09 sara thanked 'for her time'
people/teo-brandt.yaml
people/ines-marlow.yaml
people/kofi-addo.yaml
people/sara-lindholm.yaml

= the program of the meeting, as its organizers give it away
$ cp "$TOP/tests/data/sessions/program.csv" . && head -n 4 program.csv | cut -c 1-72
Instructions: do not delete this line,,,,,,,,
Date,Time Start,Time End,Tracks,Session Title,Room/Location,Description,
05/22/2027,8:00 AM,9:30 AM,IMG;Education,"T12: Training across borders",
05/22/2027,8:20 AM,8:40 AM,IMG,"Visas in plain words",Room 20A,,Teo Bran
$ kith parse --from csv --kind event --event apa-2027 program.csv | kith save --update
! kith-parse: program.csv (csv): 10 sessions read, 10 kept, 0 left out
! kith-save: 1 read: 0 new, 0 known, 1 updated, 0 refused; sessions: 10 new, 0 known
$ kith parse -q --from csv --kind event --event apa-2027 program.csv | kith save --update
! kith-save: 1 read: 0 new, 1 known, 0 updated, 0 refused; sessions: 0 new, 10 known; -v lists the known ones

= two weeks before: prepare is due, and says what is still to choose
$ kith due --today 2027-05-07 --action prepare
$ kith due --today 2027-05-08 --action prepare -f due.why -o tsv --no-header
starts on 2027-05-22; still to choose: people to meet
$ kith set -q apa-2027 meet+=sara-lindholm meet+=teo-brandt meet+=kofi-addo meet+=ines-marlow
$ kith due --today 2027-05-08 --action prepare

= the brief: what is worth most comes first, unknown is not no, and it fits two pages
$ kith draft --today 2027-05-20 -t brief apa-2027 | tee brief.txt; awk 'length > 80' brief.txt
APA Annual Meeting 2027
May 22 to May 24, in-person

Goals
  [ ] five conversations a day
  [ ] an observership
  [ ] two residents to write to

Sessions, those for you first
  [ ] May 23, 09:00-10:30, Room 4: Explanatory models, fifty years on
      Dr. Sara Lindholm, Bayview Medical Center
      for you: cultural psychiatry; their program sponsors your visa;
      35% IMGs there
      ask: What would a busy clinic change first for cultural
      psychiatry?
  [ ] May 22, 08:00-09:30, Room 20A: T12: Training across borders
      Ines Marlow, Elm Street Hospital; Dr. Teo Brandt, MD, Bayview
      Medical Center
      for you: about doctors from abroad; their program sponsors your
      visa; 35% IMGs there
      ask: What do you wish applicants from abroad knew about this?
  [ ] May 22, 08:20-08:40, Room 20A: Visas in plain words
      Dr. Teo Brandt, MD, Bayview Medical Center
      for you: about doctors from abroad; their program sponsors your
      visa; 35% IMGs there
      ask: What do you wish applicants from abroad knew about this?
  [ ] May 22, 13:00-14:30, Room 3: Trauma after flight: what a clinic
      can do
      Dr. Kofi Addo, Mill River Hospital
      for you: trauma; visas there are not known
      ask: What would a busy clinic change first for trauma?
  [ ] May 22, 10:00-11:00, Hall A: Opening plenary
      ask: What would you do differently if you began this today?
  [ ] May 23, 13:00, Hall B: Poster session 2 (P201-P340)
      ask: Which finding here surprised you most?
  [ ] May 23, 15:00-16:00, Hall A: Lithium: the second century
      ask: What would you do differently if you began this today?
  and 3 more: kith show

People to meet, in this order
  [ ] Dr. Sara Lindholm, attending, Bayview Medical Center
      for you: shares cultural psychiatry; has work worth naming; their
      program sponsors your visa; 35% IMGs there
      last: 2026-10-08 meeting; she begins with tea
      say: When we last spoke, it was about home visits.
      ask: How many of the residents at Bayview Psychiatry are on a visa
      now?
  [ ] Dr. Teo Brandt, MD, resident, Bayview Medical Center
      for you: is an international graduate; their program sponsors your
      visa; 35% IMGs there
      say: I trained abroad, as you did.
      ask: How many years since graduation does Bayview Psychiatry
      accept?
  [ ] Dr. Kofi Addo, fellow, Mill River Hospital
      for you: shares cultural psychiatry; visas there are not known
      say: I hear that you work on cultural psychiatry; I am interested
      in it, too.
      ask: Which visas do the residents at Mill River Psychiatry have,
      and who helped?
  [ ] Ines Marlow, program-director, Elm Street Hospital
      for you: shares trauma; their program sponsors no visa for you
      say: I hear that you work on trauma; I am interested in it, too.
      ask: Where does trauma come up in the training at Elm Street
      Hospital?

To say in 30 seconds
  I am Nimali Perera, a doctor from Sri Lanka applying to psychiatry
  residency this September, and currently a research volunteer at the
  Wharf Street Institute. I am most interested in cultural psychiatry
  and trauma.

For the chat
  Nimali Perera, MBBS, from Sri Lanka (Southern Lagoon University);
  interested in cultural psychiatry and trauma; now a research volunteer
  at the Wharf Street Institute

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
$ test "$(wc -l <brief.txt)" -le 120 && kith draft --today 2027-05-20 -t chat | awk '{ print length($0) <= 200 }'
1
! kith-draft: me: 166 of 200 characters

= a brief as full as it gets is two pages, too
$ cp -r net full && for i in $(seq 30); do
>     printf 'name: Dr. Long Name Number %s of the Northern Hills\nrole: associate-program-director\nprogram: mill\n' $i
>     echo 'institution: The University Medical Center of the Greater Northern Hills and Valleys'
>     echo 'interests: [cultural psychiatry, trauma]'
>     echo 'hooks: [a long title of a paper on how people from the northern hills speak of their worries]'
>     printf 'log:\n  - {date: 2026-10-08, type: met, topics: [%s], text: %s}\n' \
>         'how people of the hills speak of their worries to one another at night' \
>         'we spoke for an hour about her paper on worries at night in the northern hills and about my own'
> done | awk '/^name/ { f = "full/p" ++n ".yaml" } { print > f }'
$ { printf 'kind: event\nname: Big\ndates: {start: 2027-05-22}\nplace: San Francisco\ngoals: [a, b, c, d, e]\nmeet:\n'
>     for i in $(seq 30); do echo "  - p$i"; done; echo sessions:
>     for i in $(seq 30); do
>         echo "  - {date: 2027-05-22, time: 08:00-09:30, room: North Hall 2040, speakers: [p$i, p1, p2, p3],"
>         echo "    title: Trauma and cultural psychiatry among doctors from abroad who work at night number $i}"
>     done; } >full/events/big.yaml
$ kith draft -C full --today 2027-05-20 -t brief big >full.txt; wc -l <full.txt; awk 'length > 80' full.txt
103
$ sed -n '/^Sessions/,/ask:/p;/^People/,/ask:/p' full.txt; sed -n '/more: kith/p' full.txt
Sessions, those for you first
  [ ] May 22, 08:00-09:30, North Hall 2040: Trauma and cultural
      psychiatry among doctors from abroad who work at night number 1
      Dr. Long Name Number 1 of the Northern Hills, The University
      Medical Center of the Greater Northern Hills and Valleys; Dr. Long
      Name Number 1 of the Northern Hills, The University Medical Center
      of the Greater Northern Hills and Valleys; Dr. Long Name Number 2
      of the Northern Hills, The University Medical Center of the
      Greater Northern Hills and Valleys; 1 more
      for you: cultural psychiatry; trauma; about doctors from abroad;
      visas there are not known
      ask: What do you wish applicants from abroad knew about this?
People to meet, in this order
  [ ] Dr. Long Name Number 1 of the Northern Hills,
      associate-program-director, The University Medical Center of the
      Greater Northern Hills and Valleys
      for you: shares cultural psychiatry and trauma; has work worth
      naming; visas there are not known
      last: 2026-10-08 met: we spoke for an hour about her paper on
      worries at night in the northern hills and about
      say: When we last spoke, it was about how people of the hills
      speak of their worries to one another at night.
      ask: Does Mill River Psychiatry sponsor J-1, H-1B, or both?
  and 27 more: kith show
  and 27 more: kith show

= on the telephone
$ kith export --today 2027-05-20 html | sed -n '/<h4>People to meet/,/<\/li>/p;/To say/,/<\/p>/p'
<h4>People to meet</h4>
<ol>
<li><a href="#contact-sara-lindholm">Dr. Sara Lindholm</a>, attending, Bayview Medical Center<br><span class="soft">for you:</span> shares cultural psychiatry; has work worth naming; their program sponsors your visa; 35% IMGs there<br><span class="soft">last:</span> 2026-10-08 meeting; she begins with tea<br><span class="soft">say:</span> When we last spoke, it was about home visits.<br><span class="soft">ask:</span> How many of the residents at Bayview Psychiatry are on a visa now?</li>
<h4>To say</h4>
<p>I am Nimali Perera, a doctor from Sri Lanka. I am most interested in cultural psychiatry and trauma. Now: research volunteer at the Wharf Street Institute, applying this September.</p>

= the evening of the first day: whom I met, in a line for all, and one for each that is new
$ kith log -q --today 2027-05-22 teo ines kofi met @apa-2027 'after T12: visas, and who helps with them'
$ cat >met <<'END'
> #!/bin/sh
> kith add -q --in people -d "$1" --today 2027-05-24 "$2" role="$3" institution="$4" met @apa-2027 "$5" >/dev/null
> END
$ chmod +x met; ./met 2027-05-22 'Dr. Ana Reis' resident 'Elm Street Hospital' 'night calls'
> ./met 2027-05-22 'Dr. Bo Wen' resident 'Harbor Hospital' 'how they chose their mentors'

= the second day, and the third
$ kith log -q --today 2027-05-23 -k topics='home visits' -k detail='a family tree first' \
>     sara met @apa-2027 'home visits again'
$ ./met 2027-05-23 'Dr. Cleo Park' fellow 'Harbor Hospital' 'her poster on interpreters'
> ./met 2027-05-23 'Dr. Dov Adler' faculty 'Lakeshore University' 'supervision'
> ./met 2027-05-23 'Dr. Eva Quist' psychologist 'Lakeshore University' 'group work'
> ./met 2027-05-23 'Dr. Finn Osei' resident 'Bayview Medical Center' 'the first year'
> ./met 2027-05-24 'Dr. Gul Aydin' attending 'Harbor Hospital' 'consultation on a ward'
> ./met 2027-05-24 'Hana Novak' coordinator 'Mill River Hospital' 'papers from abroad'
> ./met 2027-05-24 'Dr. Ivo Lang' fellow 'Elm Street Hospital' 'a study of sleep'
> ./met 2027-05-24 'Dr. Jo Mbeki' resident 'Mill River Hospital' 'the rota'
> ./met 2027-05-24 'Dr. Kai Ito' attending 'Lakeshore University' 'trauma and the court'
$ kith filter 'log.event=apa-2027' -c
15
$ kith set -q apa-2027 'met_goals+=five conversations a day' && sed -n '/goals/p' net/events/apa-2027.yaml
goals: [five conversations a day, an observership, two residents to write to]
met_goals: five conversations a day

= nothing is due before the window opens; then it is spread over the days
% jq
$ kith due --today 2027-05-24 --count; kith due --today 2027-05-26 --count
0
10
$ kith due --today 2027-05-25 --within 1w --per-day 4 -f due.planned,due.by,name -o tsv --no-header
2027-05-25	2027-05-29	Dr. Ana Reis
2027-05-25	2027-05-29	Dr. Bo Wen
2027-05-25	2027-05-29	Ines Marlow
2027-05-25	2027-05-29	Dr. Kofi Addo
2027-05-26	2027-05-29	Dr. Teo Brandt, MD
2027-05-26	2027-05-30	Dr. Cleo Park
2027-05-26	2027-05-30	Dr. Dov Adler
2027-05-26	2027-05-30	Dr. Eva Quist
2027-05-27	2027-05-30	Dr. Finn Osei
2027-05-27	2027-05-30	Dr. Sara Lindholm
2027-05-27	2027-05-31	Dr. Gul Aydin
2027-05-27	2027-05-31	Hana Novak
2027-05-28	2027-05-31	Dr. Ivo Lang
2027-05-28	2027-05-31	Dr. Jo Mbeki
2027-05-28	2027-05-31	Dr. Kai Ito
$ kith due --today 2027-05-25 --within 1w --per-day 4 |
>     jq -r 'select(.due.planned < .due.open or .due.planned > .due.by).name'

= written in the window, and answered by some
$ for day in 26 27 28 29; do
>     kith due --today 2027-05-$day --action follow-up -n 4 -f id -o tsv --no-header >ids
>     echo "$day: $(paste -sd ' ' ids)"
>     xargs -a ids sh -c 'kith log -q --today 2027-05-'$day' "$@" sent email hello' sh
> done; kith due --today 2027-05-29 --action follow-up --count
26: ana-reis bo-wen ines-marlow kofi-addo
27: teo-brandt cleo-park dov-adler eva-quist
28: finn-osei sara-lindholm gul-aydin hana-novak
29: ivo-lang jo-mbeki kai-ito
0
$ kith log -q --today 2027-05-31 ana bo cleo sara teo jo replied 'glad to hear from you'
$ kith log -q --today 2027-06-01 ana bo cleo sara teo jo sent email 'thank you; a question'
$ kith log -q --today 2027-06-10 ana sara meeting zoom 'twenty minutes'
$ kith due --today 2027-06-11 --action thank -f name,due.by -o tsv --no-header
Dr. Ana Reis	2027-06-12
Dr. Sara Lindholm	2027-06-12
$ kith log -q --today 2027-06-11 ana sara thanked email 'for the call'

= in the months after: an observership, a letter, and thanks for both
$ kith log -q --today 2027-07-05 -k ask=observership sara asked email 'may I observe in your clinic?'
$ kith log -q --today 2027-07-09 sara helped 'an observership in October'
$ kith log -q --today 2027-08-01 -k ask=letter cleo asked email 'a letter'
$ kith log -q --today 2027-08-20 cleo helped 'wrote the letter'
$ kith due --today 2027-08-21 --action thank -f name,due.state -o tsv --no-header
Dr. Cleo Park	open
$ kith log -q --today 2027-07-10 sara thanked email 'for the observership'
$ kith log -q --today 2027-08-21 cleo thanked email 'for the letter'

= the goals looked back on, and the yield down to the letter
$ kith set -q apa-2027 'met_goals+=an observership' 'met_goals+=two residents to write to'
$ kith stats --today 2027-09-01 --event apa-2027 -o text | sed -n '1,8p;/^What/,$p'
Events -------------------------------------------------------------------------

APA Annual Meeting 2027  of 15 people
  conversations a day   15 / 3    5.0  goal 3-5
  people                    15
  done                       6   40 %  ############...................
  sent                       9   60 %  ###################............
  outstanding                0    0 %  ...............................
What came of it
  wrote back           6 of 15   40 %  ############...................
  talked again         2 of 15   13 %  ####...........................
  helped               2 of 15   13 %  ####...........................
  observership         1 of 15    7 %  ##.............................
  letter               1 of 15    7 %  ##.............................
  goals reached         3 of 3  100 %  ###############################
$ kith check

= the same in a copy of the example, from its program to what came of it
$ sh "$EXAMPLES/conference.sh"

2026-06-01: Its program goes into the file of the forum.
|$ kith parse -q --from ics --event new-england-img-forum \
    ../forum-2026.ics | kith save -q --update
kith show new-england-img-forum | grep -A 9 sessions
  sessions  2026-06-09  Lunch tables by interest (take the perinatal one)
            2026-06-09  09:00-10:30  Directors' panel; with Dr. Bridget
              O'Brien (active), Dr. Kwame Asante-Boadu (prospect); room Main
              hall; kind Panel; text Two directors on how they read applications
              from abroad.
            2026-06-09  11:00-11:45  Visas in plain words, with time for
              questions; room Room 2
            2026-06-09  14:00-15:00  Trauma after flight: a case from the
              clinic; room Room 3; text With discussion & coffee.
            2026-06-10  Interpreters, brokers, bystanders; with Dr. Marguerite

2026-06-01: The brief is two pages for the pocket; where to be first.
|$ kith draft -t brief new-england-img-forum |
  sed -n '/^Sessions/,/^$/p' | head -n 10
Sessions, those for you first
  [ ] June 9, 09:00-10:30, Main hall: Directors' panel
      Dr. Bridget O'Brien, Cedar Harbor Medical Center; Dr. Kwame
      Asante-Boadu, Lakeshore State University
      for you: about doctors from abroad; their program sponsors your
      visa; 35% IMGs there
      ask: What do you wish applicants from abroad knew about this?
  [ ] June 9: Lunch tables by interest (take the perinatal one)
      for you: perinatal mental health
      ask: What made you come to this one?

2026-06-09: The first evening: everyone I met, in one line.
|$ kith log -q kwame-asante-boadu eitan-bar-lev bridget-obrien \
    met @new-england-img-forum 'after the panel: what they read first' &&
kith due --action follow-up kwame-asante-boadu --all -o text
1 upcoming                                                        Tue 2026-06-09
UPCOMING  days until it opens
   3d  follow-up  Dr. Kwame Asante-Boadu  met 9 Jun at new-england-img-forum

2026-06-10: The second: one more, and somebody new.
|$ kith log -q lucia-fontana-reyes met @new-england-img-forum 'her clinic' &&
kith add 'Dr. Rune Falk' role=resident program=mill-river \
    met @new-england-img-forum 'how they chose their rank list'
rune-falk.yaml

2026-06-12: Who hears from me on which day, two a day, all in time.
|$ kith filter log.event=new-england-img-forum |
  kith due --action follow-up --within 7d --per-day 2 -o text
3 open, 2 upcoming                                                Fri 2026-06-12
TODAY
  4d left  follow-up  Dr. Bridget O'Brien      met 9 Jun at new-england-img-for…
  4d left  follow-up  Dr. Eitan Bar-Lev        met 9 Jun at new-england-img-for…
Sat 2026-06-13
  4d left  follow-up  Dr. Kwame Asante-Boadu   met 9 Jun at new-england-img-for…
    in 1d  follow-up  Dr. Lucía Fontana Reyes  met 10 Jun at new-england-img-fo…
Sun 2026-06-14
    in 1d  follow-up  Dr. Rune Falk            met 10 Jun at new-england-img-fo…

2026-06-14: Written, and answered by one.
|$ kith log -q kwame-asante-boadu rune-falk sent email 'one question' &&
kith log -q rune-falk replied 'come and see us' &&
kith due --action reply rune-falk -o text
1 open                                                            Sun 2026-06-14
OPEN  days left
   2d  reply  Dr. Rune Falk  wrote 14 Jun

2026-06-20: What came of it so far, and the goals.
|$ kith set -q new-england-img-forum \
    'met_goals+=offer help to at least one person' &&
kith stats --event new-england-img-forum -o text
Events -------------------------------------------------------------------------

New England IMG Psychiatry Forum  of 5 people
  conversations a day   5 / 2   2.5  goal 3-5
    -> next time fewer talks and more time in between: residents and presenting
       fellows first
  people                    5
  done                      1  20 %  #######..........................
  sent                      1  20 %  #######..........................
  outstanding               3  60 %  ####################.............
    -> write to them while they still remember: kith due --action
       follow-up,thank
  lapsed                    0   0 %  .................................
    Dr. Bridget O'Brien      2026-06-09, outstanding
    Dr. Eitan Bar-Lev        2026-06-09, outstanding
    Dr. Lucía Fontana Reyes  2026-06-10, outstanding
    Dr. Kwame Asante-Boadu   2026-06-09, sent
    Dr. Rune Falk            2026-06-10, done

What came of it
  wrote back           1 of 5  20 %  #######..........................
  talked again         0 of 5   0 %  .................................
  helped               0 of 5   0 %  .................................
  observership         0 of 5   0 %  .................................
  letter               0 of 5   0 %  .................................
  goals reached        1 of 3  33 %  ###########......................

= who is named as the program has it is the one whose file is called so, and a link where the page has them
$ mkdir named && echo 'me: {}' >named/kith.yaml && printf 'name: Zed\nstatus: closed\n' >named/zed.yaml
> printf '%s\n' 'name: Jane Roe' 'introduced_by: zed' 'log: [2026-10-01 met]' >named/jane-roe.yaml
> printf '%s\n' 'kind: event' 'name: Talks' 'dates: {start: 2026-10-20}' 'meet: [Jane Roe, nemo]' \
>     'sessions: {title: Sleep, speakers: [Dr. Jane Roe, Max Poe, zed]}' >named/talks.yaml
$ kith show -C named --today 2026-10-10 talks | grep -A1 'meet\|sess'
  meet      Jane Roe: active, 1 exchange, last 9 days ago
            nemo
  sessions  Sleep; with Jane Roe (active), Max Poe, Zed (closed)
  file      named/talks.yaml
$ kith export html -C named --today 2026-10-10 | grep -o 'Sleep.*\|Introduced by.*'
Introduced by</dt><dd>Zed</dd>
Sleep<br><span class="soft">with</span> Jane Roe; Max Poe; Zed<br><span class="soft">ask:</span> What would you do differently if you began this today?</li>
Sleep <span class="soft">with</span> <a href="#contact-jane-roe">Jane Roe</a>, Max Poe, Zed</li>
$ kith export html -C named --today 2026-10-10 kind=event | grep -o 'Sleep <.*'
Sleep <span class="soft">with</span> Jane Roe, Max Poe, Zed</li>
$ kith export html -C named --today 2026-10-10 --all | grep -o 'Introduced by.*'
Introduced by</dt><dd><a href="#contact-zed">Zed</a></dd>
