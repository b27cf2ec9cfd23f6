# Cards for people. Today is Monday, 2026-06-01.

= a contact: who it is, what is due and why, what happened, newest first
$ cd "$EXAMPLES/network" && kith show --today 2026-06-01 maria
Dr. María José Álvarez  active
attending, Lakeshore State University, Toledo, OH

  due        thank by 2026-05-26, 6 days late: they helped on 2026-05-24,
             nothing sent since
  so far     last on 2026-05-24, 8 days ago, 2 exchanges

  2026-05-24  <- helped email   wrote to Dr. Asante-Boadu about me, copied me in
  2026-05-21  -> sent email     a better answer to her question about who the
                                interpreters were
  2026-05-17  <> met @apa-2026  read my poster to the end, then asked the one
                                question I had feared

  given      María José
  family     Álvarez
  email      mj.alvarez@example.org
  program    Lakeshore State University Psychiatry (lakeshore-state)
  interests  cultural psychiatry, migration, family therapy
  img        yes
  hooks      2025 paper on migration and first-episode psychosis
  open to    introductions
  met        2026-05-17, APA Annual Meeting 2026 (apa-2026), came to my poster
  file       apa-2026/maria-jose-alvarez.yaml
$ cd "$EXAMPLES/network" && kith show --today 2026-06-01 lukasz walter
Dr. Łukasz Wójcik  active
attending, Consultation-Liaison Service, Mill River University, Hartford, CT

  due           follow-up by 2026-05-24, 8 days late: met on 2026-05-17 at
                apa-2026, no message since; promised on 2026-05-17: I send my
                interview guide
  so far        last on 2026-05-17, 15 days ago, 1 exchange

  2026-05-17  <> met in-person @apa-2026
                   stood at each other's posters for most of the session
                   topics: interpreters, delirium, J-1 waiver years
                   detail: your team rings the interpreter before the first
                   question, not after the last
                   questions: Who pays for the interpreter while the team waits
                   for the patient to speak?
                   promised: I send my interview guide

  email         lukasz.wojcik@example.org
  program       Mill River University Psychiatry (mill-river)
  interests     consultation-liaison psychiatry, delirium, interpreters
  img           yes
  img evidence  trained in Kraków, came on a J-1
  hooks         poster 4-097 on delirium screening through interpreters
  met           2026-05-17, APA Annual Meeting 2026 (apa-2026), his poster was
                two boards from mine
  open to       questions
  file          apa-2026/lukasz-wojcik.yaml

Dr. Walter Abernathy  active
attending, Emergency Psychiatry, Wharf Street Institute, Boston, MA

  due           reply by 2026-05-22, 10 days late: their message of 2026-05-20
                waits for your answer; planned for 2026-05-27: send the CV he
                offered to read
  so far        last on 2026-05-20, 12 days ago, 4 exchanges

  2026-05-20  <- replied in-person  "Now bring me that CV."
  2026-05-14  -> updated in-person  told him the paper is out. He shook my hand
                                    twice
  2026-03-07  -> thanked email      the last-paragraph advice, already rewrote
                                    mine
  2026-03-06  <> meeting in-person  half an hour about what he looks for in an
                                    application
                                    topics: personal statement, gaps, letters
                                    detail: he reads the last paragraph first
                                    lessons: name one thing I changed my mind
                                    about, explain the 2022 to 2023 gap in one
                                    plain line
                                    promised: I bring the CV once the paper is
                                    out
  2026-01-21  <- replied email      all of them
  2026-01-21  -> sent email         thanks for the tour, asked which rounds I
                                    may join
  2026-01-19  <> met in-person      introduced by the front desk, thought I was
                                    the new intern

  email         w.abernathy@example.org
  phone         +1 617 555 0143
  interests     emergency psychiatry, community psychiatry
  img           no
  img evidence  wrote letters for two research volunteers from abroad who
                matched
  mentor        career, application
  open to       questions, updates
  next          2026-05-27, send the CV he offered to read
  tags          inner-circle
  file          walter-abernathy.yaml

  Down the corridor on Tuesdays and Fridays. Door open means come in.
  Loves trains; ask about the model of the harbor line.

  He reads everything on paper, so bring a printout too.

= a program and an event
$ cd "$EXAMPLES/network" && kith show --today 2026-06-01 mill-river apa-2026.yaml events/apa-2026.yaml
Mill River University Psychiatry  program
Mill River University, Hartford, CT

  due              deadline from 2026-09-10 to 2026-09-23: the deadline is
                   2026-09-24

  rank             56 to 80 of 100 points; 'kith rank --why' says for what
  people           Dr. Ngozi Adeyemi-Clarke, fellow: active, 2 exchanges, last
                     7 days ago
                   Fernando Batista Reis, coordinator: active, 1 exchange,
                     last 10 days ago
                   Dr. Łukasz Wójcik, attending: active, 1 exchange, last 15
                     days ago
                   Dr. Lucía Fontana Reyes, faculty: prospect
  ask              Dr. Ngozi Adeyemi-Clarke: how many of their residents are
                     on a visa now? (+13)
                   yourself: how many of your attempts at an exam failed? (+6)
                   Fernando Batista Reis: do they count the years since
                     graduation to September or to July? (+5)

  type             university
  teaching site    yes
  acgme id         4000000021
  visas            J-1 (program page, checked 2026-03-14, 79 days ago)
  img share        20%
  positions        12
  step2 min        unknown
  step2 typical    250 (Ngozi (fellow there), checked 2026-05-19, 13 days ago)
  attempts max     1
  yog limit        5
  usce months      3
  usce kinds       observership, hands-on
  lors             3
  deadline         2026-09-24
  signal           silver
  observership     no
  thank you notes  unknown
  file             programs/mill-river.yaml

APA Annual Meeting 2026  event

  dates     2026-05-16 to 2026-05-19
  place     San Francisco, CA
  mode      in-person
  goals     three real conversations a day, residents first
            find someone who studies interpreters in emergency care
            ask every program about J-1 and H-1B
  sessions  2026-05-16  Residents' evening, north hall
            2026-05-17  Poster session 4 (mine is 4-112!); with Dr. Łukasz
              Wójcik (active)
            2026-05-18  Trauma after flight: what the clinic can and cannot
              do; with Dr. Åsa Lindqvist (new), Dr. Søren Kjærgaard (active)
  meet      Dr. Bridget O'Brien, program-director, Cedar Harbor Medical
              Center: active, 2 exchanges, last 2 days ago
            Dr. Åsa Lindqvist, speaker, Nordhamn Center for Trauma Studies:
              new
            Dr. Thaddeus Greene Jr., associate-program-director, North Prairie
              University: active, 1 exchange, last 13 days ago
  file      events/apa-2026.yaml
! kith-show: no file 'apa-2026.yaml', and no id or name in the network 'network' starts with that
? 2

= a narrow terminal: lines wrap, and what matters is colored
$ cd "$EXAMPLES/network" &&
> "$BUILD/tests/tools/terminal" -w 50 env TERM=xterm kith show --today 2026-06-01 --no-pager soren
^[[1mDr. Søren Kjærgaard^[[0m  ^[[32mactive^[[0m
faculty, Palmetto Coast Health, Charleston, SC

  ^[[2mdue^[[0m        ^[[33mnudge by 2026-06-04: your message of^[[0m
             ^[[33m2026-05-21 has had no answer; one^[[0m
             ^[[33mpolite second attempt, then stop^[[0m
  ^[[2mso far^[[0m     last on 2026-05-21, 11 days ago, 1
             exchange, 1 unanswered since
             2026-05-21

  2026-05-21  -> sent email
    the supervision example, and whether their
    residents see refugee families
  2026-05-18  ^[[32m<> met @apa-2026^[[0m
    asked how he supervises across languages; he
    laughed and said "slowly"

  ^[[2memail^[[0m      soren.k@example.org,
             s.kjaergaard@example.org
  ^[[2mtimezone^[[0m   America/New_York
  ^[[2mprogram^[[0m    Palmetto Coast Health Psychiatry
             Residency (palmetto-coast)
  ^[[2minterests^[[0m  trauma, refugees, psychotherapy
             training
  ^[[2mimg^[[0m        yes
  ^[[2mmet^[[0m        2026-05-18, APA Annual Meeting 2026
             (apa-2026), question after his half
             of the trauma session
  ^[[2mfile^[[0m       ^[[2mapa-2026/soren-kjaergaard.yaml^[[0m

= from a pipe, and as records with what is due
% jq
$ cd "$EXAMPLES/network" && kith filter name:soren | kith show --today 2026-06-01 -o jsonl |
> jq -c '[.id, .due.action, .due.by, .summary.stage]'
["soren-kjaergaard","nudge","2026-06-04","active"]
$ cd "$EXAMPLES/network" && kith show --today 2026-06-01 -o tsv soren asa
id	name	role	institution	stage	last	due.action	due.by
soren-kjaergaard	Dr. Søren Kjærgaard	faculty	Palmetto Coast Health	active	2026-05-21	nudge	2026-06-04
asa-lindqvist	Dr. Åsa Lindqvist	speaker	Nordhamn Center for Trauma Studies	new		follow-up	2026-05-25

= long output goes through the pager, on a terminal alone
$ cd "$EXAMPLES/network" &&
> "$BUILD/tests/tools/terminal" env KITH_PAGER='head -n 1; echo paged' \
>     kith show --color=never --today 2026-06-01 maria soren asa
Dr. María José Álvarez  active
paged
$ cd "$EXAMPLES/network" &&
> "$BUILD/tests/tools/terminal" env KITH_PAGER='echo paged' kith show --color=never --today 2026-06-01 grace |
> head -n 1
Dr. Grace Vandermeer  new
$ cd "$EXAMPLES/network" &&
> "$BUILD/tests/tools/terminal" env KITH_PAGER='no-such-pager' \
>     kith show --color=never --today 2026-06-01 maria soren asa 2>/dev/null |
> head -n 1
Dr. María José Álvarez  active

= nothing in a file reaches the terminal as a control; odd values do no harm
$ mkdir net && touch net/kith.yaml && cat >net/eve.yaml <<'END'
> name: "Eve \e[31m\u202e x"
> notes: "a\u0007b\n\n  c"
> met: {}
> x-deep: {a: [1, {b: c}], d: }
> x-empty: []
> email: [a@example.org, "b,c@example.org"]
> a-very-long-key-of-my-own-making: yes
> log:
>   - 2026-07-01 note: ahead
>   - 2026-05-01 sent a-very-long-channel-of-my-own @and-an-event: text
>   - 2026-05-01 met
>   - {date: 2026-05-02, type: met, text: "one\ntwo", topics: [a, b]}
> END
> kith show --today 2026-06-01 -C net
Eve \x1b[31m<U+202E> x  active

  due     follow-up by 2026-05-09, 23 days late: met on 2026-05-02, no message
          since
  so far  last on 2026-05-02, 30 days ago, 2 exchanges

  2026-07-01     note  ahead
  2026-05-02  <> met   one
                       two
                       topics: a, b
  2026-05-01  <> met
  2026-05-01  -> sent a-very-long-channel-of-my-own @and-an-event
                       text

  x-deep  a: 1, b: c, d: 
  email   a@example.org; b,c@example.org
  a-very-long-key-of-my-own-making
          yes
  file    net/eve.yaml

  a\x07b

    c
$ kith show -C net nobody
! kith-show: no file 'nobody', and no id or name in the network 'net' starts with that
? 2

= a prospect, whose day depends on all the others; a plan on one day; an event on one day
$ cd "$EXAMPLES/network" && kith show --today 2026-06-01 rebecca helen first-year-webinar |
> grep -A 1 -E '^  (due|dates)'
  due           introduce in their turn, at most 5 new people in 7 days; 'kith
                due --all' says when: a prospect, nothing sent yet; shares
--
  due        plan on 2026-08-22: planned for 2026-08-22: say hello in their room
             at the virtual fair
--
  dates     2026-04-23
  mode      virtual

= the same person named twice is shown once, and one of two files of an id by its path
$ mkdir -p two/sub; : >two/kith.yaml
$ echo 'name: Hans Müller' | tee two/hans-muller.yaml two/other.yaml >two/sub/hans-muller.yaml
$ kith show -C two -f id other hans-muller; kith show -C two -f id Hans müller; kith due -C two muller
id
other
! kith-show: 'hans-muller' could be any of 2: two/hans-muller.yaml, two/sub/hans-muller.yaml; type one of these paths; ids must be unique, so rename one of the files
! kith-show: 'Hans' could be any of 3: two/hans-muller.yaml, other, two/sub/hans-muller.yaml; type one of these paths; ids must be unique, so rename one of the files
! kith-show: 'müller' could be any of 3: two/hans-muller.yaml, other, two/sub/hans-muller.yaml; type one of these paths; ids must be unique, so rename one of the files
! kith-due: 'muller' could be any of 3: two/hans-muller.yaml, other, two/sub/hans-muller.yaml; type one of these paths; ids must be unique, so rename one of the files
? 2
$ rm two/sub/*.yaml two/other.yaml; kith show -C two -f id Hans müller hans-muller
id
hans-muller

= narrow: the texts keep their room, and long channels make way
$ cd "$EXAMPLES/network" &&
> "$BUILD/tests/tools/terminal" -w 60 kith show --no-pager --color=never --today 2026-06-01 hoa |
> tail -n +20
                                lullaby recordings for the
                                group
  2026-05-23  -> thanked email  the drawing is on my wall
                                now
  2026-05-22  <- replied email  drew me the call schedule by
                                hand and sent a photo
  2026-05-20  -> sent email     asked how call is split in
                                her program
  2026-05-16  <> met in-person @apa-2026
                                residents' evening, she
                                rescued me from a very long
                                monologue

  given         Thị Hòa
  family        Đặng
  greeting      Hòa
  email         hoa.dang@example.org
  program       Queensgate Hospital Center Psychiatry
                (queensgate)
  interests     trauma, cultural psychiatry, group therapy
  img           yes
  img evidence  graduated abroad herself, H-1B
  mentor        application, cultural
  open to       updates, questions, introductions
  met           2026-05-16, APA Annual Meeting 2026
                (apa-2026), residents' evening
  file          apa-2026/hoa-dang.yaml
$ cd "$EXAMPLES/network" &&
> "$BUILD/tests/tools/terminal" -w 50 kith show --no-pager --color=never --today 2026-06-01 first-year-webinar |
> head -n 5
Webinar: the first year, told by those who just
did it
event

  dates     2026-04-23

= no line is wider than the terminal, whatever is in a record
$ mkdir wide && touch wide/kith.yaml && cd wide
> long=$(printf 'very-long-%.0s' 1 2 3 4 5 6 7 8)
> printf '%s\n' "name: ${long//-/ }" "city: $long" "x-$long: $long" "program: inn" \
>     "log: [{date: 2026-05-01, type: sent, via: $long, event: $long, text: $long}]" >ann.yaml
> printf '%s\n' 'kind: program' 'name: Inn' "visas: {value: J-1, source: $long}" >inn.yaml
> printf '%s\n' 'kind: event' "name: ${long//-/ }" 'meet: [ann]' \
>     "sessions: [{date: 2026-06-01, title: $long, speakers: [ann, $long]}]" >forum.yaml
$ for w in 40 60 80 120 200; do
>     "$BUILD/tests/tools/terminal" -w $w kith show --no-pager --today 2026-06-01 -C wide |
>         awk -v w=$w '{ if (length > most) most = length } END { print w, (most <= w), (NR > 20) }'
> done
40 1 1
60 1 1
80 1 1
120 1 1
200 1 1

= a program: old facts, people best known first, what is coming; sessions of an event
$ mkdir day && cd day && touch kith.yaml
> printf '%s\n' 'kind: program' 'name: Hill' 'director: bea' \
>     'visas: [{value: J-1, strict: yes, source: page, checked: 2025-05-31}, {value: H-1B, said: Bea}]' \
>     'log: [2026-05-20 note: looked at the page]' >hill.yaml
> printf '%s\n' 'name: Al' 'program: hill' >al.yaml
> printf '%s\n' 'name: Bea' 'program: hill' 'introduced_by: al' 'log: [2026-06-01 met]' >bea.yaml
> printf '%s\n' 'kind: event' 'name: Day' 'dates: {start: 2026-06-09, end: 2026-06-09}' \
>     'sessions:' '  - {date: 2026-06-09, time: "10:00", title: One, room: B, speakers: [bea, cy],' \
>     '     question: who pays?, attended: yes, uid: 1@x}' 'meet: [bea, cy]' >day.yaml
$ kith show -C day --today 2026-06-01 day/day.yaml hill bea
Day  event

  due       prepare by 2026-06-08: starts on 2026-06-09; still to choose: goals

  dates     2026-06-09
  sessions  2026-06-09  10:00  One; with Bea (active), cy; room B; question who
            pays?; attended
  meet      Bea: active, 1 exchange, last today
            cy
  file      day/day.yaml

Hill  program

  2026-05-20     note  looked at the page

  rank      13 to 79 of 100 points; 'kith rank --why' says for what
  people    Bea: active, 1 exchange, last today
            Al: new
  ask       yourself: which visa do you need? (+20)
            Bea: how many of their residents are on a visa now? (+16)
            yourself: what is your Step 2 score? (+12)
            yourself: what are your interests? (+8)
            Bea: how many years since graduation do they accept, and counted
              to which month? (+5)
            Bea: how many months of clinical experience in the US do they ask
              for? (+5)

  director  bea
  visas     J-1 (strict, page, checked 2025-05-31, 366 days ago)
            H-1B (said "Bea")
  file      day/hill.yaml

Bea  active

  due            follow-up from 2026-06-04 to 2026-06-08: met on 2026-06-01, no
                 message since
  so far         last on 2026-06-01, today, 1 exchange

  2026-06-01  <> met

  program        Hill (hill)
  introduced by  Al (al)
  file           day/bea.yaml
$ "$BUILD/tests/tools/terminal" kith show --color=always --today 2026-06-01 -C day hill | grep visas
  ^[[2mvisas^[[0m     ^[[33mJ-1 (strict, page, checked 2025-05-31, 366 days ago)^[[0m

= what a program's file says concerns its people
$ mkdir inn && echo 'me: {visa: J-1}' >inn/kith.yaml && cd inn
> printf '%s\n' 'kind: program' 'name: Inn' 'visas: none' 'thank_you_notes: not wanted' >inn.yaml
> printf '%s\n' 'name: Ann' 'status: prospect' 'email: ann@example.org' 'program: inn' >ann.yaml
> printf '%s\n' 'name: Bob' 'program: inn' 'log: [2026-05-30 meeting: interview]' >bob.yaml
$ cd inn && KITH_TODAY=2026-06-01 kith show -f id,due.action,due.why -o tsv ann bob
id	due.action	due.why
ann	none	a prospect, but their program inn is closed to you: it sponsors no visa that you can use
bob	keep-in-touch	last contact on 2026-05-30, 2 days ago

= its help says what its default is
$ kith show --help | grep FORMAT
  -o, --output FORMAT     write FORMAT; by default text

= sessions and people to meet that lack what they usually have leave no blemish
$ mkdir odd && : >odd/kith.yaml && printf 'name: Ann Lee\n' >odd/ann.yaml
> cat >odd/one.yaml <<'END'
> kind: event
> name: One
> dates: {start: 2026-06-10}
> sessions:
>   - {speakers: [ann]}
>   - {title: Talk}
>   - {date: 2026-06-11, time: "9:00", speakers: ann}
>   - {date: 2026-06-12}
>   -
>   - {title: Panel, speakers: [ann, "", nobody], room: 2}
> meet: {ann: about visas}
> END
> cat >odd/two.yaml <<'END'
> kind: event
> name: Two
> sessions: {date: 2026-06-11, title: [a, b], speakers: {id: ann}}
> meet: ["", ann, {id: ann, why: visas}, [ann, nobody]]
> goals: [""]
> END
$ kith show odd/one.yaml odd/two.yaml | cat -A
One  event$
|$
  dates     2026-06-10$
  sessions  2026-06-11  9:00  with Ann Lee (new)$
            2026-06-12$
            with Ann Lee (new)$
            Talk$
            Panel; with Ann Lee (new), nobody; room 2$
  meet      ann: about visas$
  file      odd/one.yaml$
|$
Two  event$
|$
  sessions  2026-06-11  a, b; with id: ann$
  meet      Ann Lee: new$
            id: ann, why: visas$
            ann, nobody$
  file      odd/two.yaml$

= a program: what sources say side by side, who could introduce, what to ask whom
$ mkdir -p doors && cat >doors/kith.yaml <<'END'
> me: {name: Nimali, visa: J-1, scores: {step2: 240}, yog: 2021, usce_months: 3, interests: [sleep]}
> END
$ cat >doors/elm.yaml <<'END'
> kind: program
> name: Elm University Psychiatry
> institution: Elm University
> visas:
>   - {value: none, source: their page, checked: 2026-05-01}
>   - {value: J-1, source: FREIDA, checked: 2026-04}
> yog_limit: {value: 3, strict: no, said: recent graduates preferred}
> attempts_max: {value: unknown, said: "2", ask: are these two tries or two that failed?}
> END
$ cat >doors/fay.yaml <<'END'
> {name: Dr. Fay Moss, role: faculty, program: elm, introduced_by: lee}
> END
$ cat >doors/lee.yaml <<'END'
> name: Dr. Sam Lee
> institution: Oak Hospital
> log: [{date: 2026-05-01, type: met}, {date: 2026-05-09, type: replied, closing: yes}]
> END
$ cat >doors/kim.yaml <<'END'
> name: Dr. Jo Kim
> institution: ELM University
> log: [{date: 2026-05-01, type: met}]
> END
$ cat >doors/may.yaml <<'END'
> name: Dr. May Ode
> tie: trained at Elm University before she moved
> log: [{date: 2026-05-01, type: met}]
> END
$ kith show -C doors --today 2026-06-01 elm
Elm University Psychiatry  program
Elm University

  rank          11 to 72 of 100 points; 'kith rank --why' says for what
  people        Dr. Fay Moss, faculty: new
  introduce     Dr. Sam Lee, who knows someone there: 2 exchanges
                Dr. Jo Kim, who works at the same institution: 1 exchange
                Dr. May Ode, who knows the institution, says their file: 1
                  exchange
  ask           Dr. Fay Moss: which holds? visas: none (their page, checked
                  2026-05-01) or J-1 (FREIDA, checked 2026-04) (+20)
                Dr. Fay Moss: how many of their residents are on a visa now?
                  (+16)
                Dr. Fay Moss: which Step 2 score do they ask for at least?
                  (+12)
                Dr. Fay Moss: what do they offer in your interests: sleep?
                  (+8)
                Dr. Fay Moss: how many months of clinical experience in the US
                  do they ask for? (+5)
                Dr. Fay Moss: are these two tries or two that failed?

  visas         none (their page, checked 2026-05-01, 31 days ago)
                J-1 (FREIDA, checked 2026-04)
  yog limit     3 (preferred, said "recent graduates preferred")
  attempts max  unknown (said "2")
  file          doors/elm.yaml

= once an interview is offered, what it takes to be invited is not asked any more
$ printf 'log:\n  - {date: 2026-10-20, type: offered, by: 2026-10-24}\n' >>doors/elm.yaml
$ kith show -C doors --today 2026-10-22 elm | sed -n '/rank/p;/^  ask/,/^$/p'
  rank          11 to 72 of 100 points; 'kith rank --why' says for what
  ask           Dr. Fay Moss: which holds? visas: none (their page, checked
                  2026-05-01) or J-1 (FREIDA, checked 2026-04) (+20)
                Dr. Fay Moss: how many of their residents are on a visa now?
                  (+16)
                Dr. Fay Moss: what do they offer in your interests: sleep?
                  (+8)
|

= the figures of a track have names
$ kith show -C "$EXAMPLES/network" --today 2026-09-05 bluestem-plains | grep -A1 tracks
  tracks       Categorical; nrmp code 1983400C0; positions 6
               Rural; nrmp code 1983400C1; positions 2; visas J-1, H-1B

= where nobody is known, it says with what to begin
$ kith show -C "$EXAMPLES/network" --today 2026-09-05 bluestem-plains | grep people
  people       nobody you know there; begin with its page, and whom it names
$ kith show -C "$EXAMPLES/network" --today 2026-09-05 alder-creek | grep -A1 people
  people          nobody you know there; begin with its page, and whom it names
  ask             the program: how many of their residents are on a visa now?
$ mkdir lead && : >lead/kith.yaml && printf 'kind: program\nname: Elm\ninstitution: Elm House\n' >lead/elm.yaml
$ printf 'name: Bo\ninstitution: Elm House\nlog:\n- 2026-05-02 met: tea\n' >lead/bo.yaml
$ kith show -C lead --today 2026-06-01 elm | grep -A1 people
  people  1 person of your network works there: 'kith set bo program=elm' joins
          them

= who works there and has no 'program' is named, with what joins them
$ mkdir join; touch join/kith.yaml
$ printf 'kind: program\nname: Oak Hospital\n' >join/oak.yaml
$ for id in ann bo cy di; do printf 'name: %s\ninstitution: OAK hospital\n' $id >join/$id.yaml; done
$ echo 'status: closed' >>join/di.yaml
$ kith show -C join oak | grep people
  people  3 people of your network work there: 'kith set ann bo cy program=oak'
$ kith rank -C join --why oak 2>/dev/null | sed -n '/nobody/,/joins/p'
     people     0     you know nobody there by their 'program', but 3 people of
                      your network work there: 'kith set ann bo cy program=oak'
                      joins them
$ kith rank -C join --why 2>/dev/null | grep 'work there'
                      your network work there: 'kith set ann bo cy program=oak'
$ kith stats -C join --gaps -o text | grep -A2 'Oak H'
  - Oak Hospital  8 to 74 points; nobody has it as 'program'
    3 people of your network work there: 'kith set ann bo cy program=oak' joins
    them
$ sed -i '/^inst/d' join/bo.yaml; echo 'program: oak' >>join/cy.yaml
$ kith show -C join oak | grep -A1 people; sed -i '/^prog/d; /^inst/d' join/cy.yaml; kith show -C join oak | grep people
  people  cy: new
  ask     yourself: which visa do you need? (+20)
  people  1 person of your network works there: 'kith set ann program=oak' joins

= by an address; a query is none
$ mkdir post && : >post/kith.yaml && printf 'name: Bo Ek\nemail: [b@example.org, bo.ek@example.org]\n' >post/bo.yaml
$ kith show -C post Bo.Ek@example.org | head -n 1; kith show -C post x@example.org role:resident
Bo Ek  new
! kith-show: no file 'x@example.org', and no id or name in the network 'post' starts with that
! kith-show: 'role:resident' is a query; 'kith filter' finds who matches and pipes them on, as in 'kith filter QUERY | kith due'
? 2

= whom the program names as its head is there, whatever their own file says
$ mkdir head && : >head/kith.yaml && printf 'kind: program\nname: Lake\ndirector: dee\n' >head/lake.yaml
$ printf 'name: Dr. Dee Rector\nrole: program-director\n' >head/dee.yaml; kith show -C head lake | grep people
  people    Dr. Dee Rector, program-director: new
