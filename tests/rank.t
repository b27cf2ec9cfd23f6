# Programs in order, with the reasons. Today is Tuesday, 2026-09-01, the day
# before the first to apply.
KITH_TODAY=2026-09-01
KITH_DIR=net

= a small network: three programs, two people
$ mkdir net && cat >net/kith.yaml <<'END'
> me:
>   name: Nimali
>   visa: J-1
>   scores: {step2: 240}
>   attempts: 0
>   yog: 2021
>   usce_months: 3
>   interests: [trauma, sleep]
>   preferences: {states: [CT], type: university}
> season:
>   - {what: first day to apply, date: 2026-09-02}
>   - {what: list certified, date: 2027-03-03}
> END
$ cat >net/elm.yaml <<'END'
> kind: program
> name: Elm University Psychiatry
> state: CT
> type: university
> visas: {value: [J-1], source: their page, checked: 2026-08-01}
> img_share: 25%
> visa_residents: unknown
> step2_min: 230
> yog_limit: 7
> usce_months: 3
> mentoring: a trauma clinic
> END
$ cat >net/oak.yaml <<'END'
> kind: program
> name: Oak Hospital
> visas: unknown
> END
$ cat >net/ash.yaml <<'END'
> kind: program
> name: Ash Medical Center
> visas: {value: none, source: their page, checked: 2026-08-01}
> END
$ cat >net/lee.yaml <<'END'
> name: Dr. Sam Lee
> role: resident
> program: oak
> log:
>   - {date: 2026-08-01, type: met}
>   - {date: 2026-08-20, type: replied}
> END
$ cat >net/fay.yaml <<'END'
> name: Fay Moss
> role: coordinator
> program: oak
> END

= each has its place, its points, and the question that decides most
$ kith rank -o text
2 ranked, 1 closed (--all)                                            2026-09-01
  1  56-68 ###########+++......  Elm University Psychiatry, CT
     visa 20, score 10, years 10; ask the program: residents on visas, up to +12
  2  8-82  ##++++++++++++++....  Oak Hospital
     people 8; ask Dr. Sam Lee: visas, up to +20

= every point has its fact, its source and its day
$ kith rank --why elm
1 of 2 ranked                                                         2026-09-01
  1  56-68 ###########+++......  Elm University Psychiatry, CT
     visa       20    J-1 (their page, checked 2026-08-01)
     people     0     you know nobody there
     img        4-16  IMGs: 25%
     score      10    yours is 240; minimum: 230
     years      10    you graduated in 2021; years since: at most 7; you have 3
                      months in the US; months asked for: at least 3
     interests  4     trauma
     place      8     CT is where you look; university
     rotated    0     you did not rotate there
     ask        +12   the program: how many of their residents are on a visa
                      now?

= no visa for who needs one is a stop, and unknown is a question
$ kith rank --all -f id,rank.place,rank.stops -o tsv
id	rank.place	rank.stops
elm	1	
oak	2	
ash		visas: none (their page, checked 2026-08-01); no visa that you can use

= questions go to who knows
$ kith rank --ask oak
     yourself: where is it? (state, decides Oak Hospital, up to +4)
     yourself: is it a university or a community program? (type, decides Oak
     Hospital, up to +4)
Dr. Sam Lee (resident), Oak Hospital
+20  which visas do they sponsor for residents?
+16  how many of their residents are on a visa now?
+12  which Step 2 score do they ask for at least?
+8   what do they offer in your interests: trauma, sleep?
+5   how many years since graduation do they accept, and counted to which month?
+5   how many months of clinical experience in the US do they ask for?

= two side by side
$ kith rank --compare elm oak
A  Elm University Psychiatry: 56-68 points, place 1
B  Oak Hospital: 8-82 points, place 2

           A       B
visa       20      0-20
           A  J-1 (their page, checked 2026-08-01)
           B  unknown
people     0       8
           A  you know nobody there
           B  Dr. Sam Lee, resident, 2 exchanges
img        4-16    0-16
           A  IMGs: 25%
           B  unknown
score      10      0-12
           A  yours is 240; minimum: 230
           B  yours is 240; theirs is unknown
years      10      0-10
           A  you graduated in 2021; years since: at most 7; you have 3 months
              in the US; months asked for: at least 3
           B  you graduated in 2021; their limit is unknown; you have 3 months
              in the US; months asked for are unknown
interests  4       0-8
           A  trauma
           B  unknown
place      8       0-8
           A  CT is where you look; university
           B  where it is, is unknown; type unknown
rotated    0       0
              you did not rotate there

= where signals would go, and that they have gone
$ kith rank --signals
10 signals, to be sent with the application on 2026-09-02
  1  Elm University Psychiatry: place 1 with 56-68 points: visa 20, score 10,
     years 10, place 8, img 4, interests 4; ask whether it takes signals
  2  Oak Hospital: place 2 with 8-82 points: people 8; ask whether it takes
     signals
$ kith rank --signals --today 2026-09-02
! kith-rank: signals go with the application, from 2026-09-02 on; add the day on which programs read it to 'season' in kith.yaml, such as '- {what: programs read applications, date: 2026-09-23}'
? 1

= an old 'no' is to check, a preference never stops, sources that differ are asked about
$ mkdir more && cp net/kith.yaml more && cat >more/old.yaml <<'END'
> {kind: program, name: Old List, visas: {value: none, source: an old list, checked: 2024}}
> END
$ cat >more/soft.yaml <<'END'
> {kind: program, name: Soft, visas: J-1, yog_limit: {value: 3, strict: no, said: recent preferred}}
> END
$ cat >more/two.yaml <<'END'
> kind: program
> name: Two Voices
> visas:
>   - {value: none, source: their page, checked: 2026-08-01}
>   - {value: J-1, source: FREIDA, checked: 2026-07}
> END
$ cat >more/edge.yaml <<'END'
> {kind: program, name: Edge, visas: J-1, yog_limit: 5}
> END
$ cat >more/late.yaml <<'END'
> {kind: program, name: Late, visas: J-1, yog_limit: 4}
> END
$ cat >more/high.yaml <<'END'
> {kind: program, name: High, visas: J-1, step2_min: 241, accepting: no}
> END
$ cat >more/ways.yaml <<'END'
> kind: program
> name: Two Ways
> visas: J-1
> step2_min: 230
> tracks:
>   - {name: Categorical, visas: none}
>   - {name: Rural, step2_min: 240}
> END
$ kith rank -C more -o text --all
4 ranked, 1 to check, 2 closed                                        2026-09-01
  1  26-68 #####+++++++++......  Two Ways (Rural)
     visa 20, score 6; ask the program: residents on visas, up to +16
  2  23-72 #####+++++++++......  Soft
     visa 20, years 3; ask the program: residents on visas, up to +16
  3  20-74 ####+++++++++++.....  Edge
     visa 20; ask the program: residents on visas, up to +16
  4  0-74  +++++++++++++++.....  Two Voices
     ask the program: visas, up to +20
PROBABLY CLOSED, CHECK
  5  0-74  +++++++++++++++.....  Old List
     visas: none (an old list, checked 2024, old); no visa that you can use
CLOSED TO YOU
  -  20-69 ####++++++++++......  Late
     yog_limit: 4; your graduation is longer ago
  -  20-62 ####++++++++........  High
     accepting: no; no applications this season
     step2_min: 241; your Step 2 score is lower
$ kith rank -C more --ask two edge old
     yourself: where is it? (state, decides Edge, Two Voices, Old List, up to
     +4)
     yourself: is it a university or a community program? (type, decides Edge,
     Two Voices, Old List, up to +4)
the program: Edge
+16  how many of their residents are on a visa now?
+12  which Step 2 score do they ask for at least?
+8   read their page: what do they offer in your interests: trauma, sleep?
+5   do they count the years since graduation to September or to July?
+5   how many months of clinical experience in the US do they ask for?
the program: Two Voices
+20  which holds? visas: none (their page, checked 2026-08-01) or J-1 (FREIDA,
     checked 2026-07)
+16  how many of their residents are on a visa now?
+12  which Step 2 score do they ask for at least?
+8   read their page: what do they offer in your interests: trauma, sleep?
+5   how many years since graduation do they accept, and counted to which month?
+5   how many months of clinical experience in the US do they ask for?
the program: Old List
+20  is it still so? visas: none (an old list, checked 2024, old)
+16  how many of their residents are on a visa now?
+12  which Step 2 score do they ask for at least?
+8   read their page: what do they offer in your interests: trauma, sleep?
+5   how many years since graduation do they accept, and counted to which month?
+5   how many months of clinical experience in the US do they ask for?

= a track with its own facts stands for its program; half of what is preferred is left
$ kith rank -C more --why ways soft
2 of 4 ranked                                                         2026-09-01
  1  26-68 #####+++++++++......  Two Ways (Rural)
     visa       20    J-1
     people     0     you know nobody there
     img        0-16  unknown
     score      6     yours is 240; minimum: 240
     years      0-10  you graduated in 2021; their limit is unknown; you have 3
                      months in the US; months asked for are unknown
     interests  0-8   unknown
     place      0-8   where it is, is unknown; type unknown
     rotated    0     you did not rotate there
     ask        +16   the program: how many of their residents are on a visa
                      now?
                +8    the program: what do they offer in your interests: trauma,
                      sleep?
                +5    the program: how many years since graduation do they
                      accept, and counted to which month?
                +5    the program: how many months of clinical experience in the
                      US do they ask for?
                +4    yourself: where is it?
                +4    yourself: is it a university or a community program?

  2  23-72 #####+++++++++......  Soft
     visa       20    J-1
     people     0     you know nobody there
     img        0-16  unknown
     score      0-12  yours is 240; theirs is unknown
     years      3-8   you graduated in 2021; years since: at most 3 (preferred);
                      you have 3 months in the US; months asked for are unknown
     interests  0-8   unknown
     place      0-8   where it is, is unknown; type unknown
     rotated    0     you did not rotate there
     ask        +16   the program: how many of their residents are on a visa
                      now?
                +12   the program: which Step 2 score do they ask for at least?
                +8    the program: what do they offer in your interests: trauma,
                      sleep?
                +5    the program: how many months of clinical experience in the
                      US do they ask for?
                +4    yourself: where is it?
                +4    yourself: is it a university or a community program?

= what if? Nothing is written
$ kith rank -C more -o tsv -f id,rank.place,rank.points --set me.visa=none --set me.yog=2024
id	rank.place	rank.points
ways	1	30
edge	2	25
late	3	25
soft	4	25
old	5	20
two	6	20
$ kith rank -C more -o tsv -f id,rank.stops --all --set me.scores.step2=250 high
id	rank.stops
high	accepting: no; no applications this season
$ kith rank -C more -o tsv -f id,rank.points soft --set me.visa=H-1B,J-1 --set me.usce_months=
id	rank.points
soft	17
! kith-rank: your profile lacks usce_months; say what you know, as in 'kith set me usce_months=3' ('kith help policy' explains the keys)
$ kith rank --set step2=250
! kith-rank: --set takes a key of your profile and its value, such as me.scores.step2=250, not 'step2=250'
? 2
$ kith rank --set me.vizas=J-1
! kith-rank: unknown key 'me.vizas'; did you mean 'me.visa'?
? 2

= other weights: the points of all are those of the weights
$ cat >weights.yaml <<'END'
> {visa: 3, people: 0, img: 0, score: 0, years: 0, interests: 0, place: 0, rotated: 0}
> END
$ kith rank -C more -o tsv -f id,rank.points,rank.upto --weights weights.yaml
id	rank.points	rank.upto
edge	3	3
soft	3	3
ways	3	3
two	0	3
old	0	3
$ kith rank --weights - <<'END'
> vissa: 30
> place: -3
> END
! -:1:1: error: unknown weight 'vissa'; did you mean 'visa'?
! -:2:8: error: bad weight '-3' of 'place'; write a whole number from 0 to 9999
? 2
$ kith rank --weights nowhere.yaml
! nowhere.yaml:1:1: error: no such file or directory
? 2

= while the rank order list is made, programs come in the order in which they are wanted
$ cp -r more wanted && echo 'want: 5' | tee -a wanted/two.yaml >>wanted/ways.yaml
$ kith rank -C wanted -o text -n 3 --set me.stage=ranking
4 ranked, 1 to check, 2 closed (--all)                                2026-09-01
This is not your rank order list: that is yours alone, in the order in which you
want to go there. Programs come by 'want' here, then by points.
  1  26-68 #####+++++++++......  Two Ways (Rural)
     visa 20, score 6; ask the program: residents on visas, up to +16
  2  0-74  +++++++++++++++.....  Two Voices
     ask the program: visas, up to +20
  3  23-72 #####+++++++++......  Soft
     visa 20, years 3; ask the program: residents on visas, up to +16

= without a profile it says what is missing, and how to give it
$ mkdir bare && echo 'me: {name: Nimali}' >bare/kith.yaml && cp more/edge.yaml bare
$ kith rank -C bare -o text
1 ranked                                                              2026-09-01
  1  8-74  ##+++++++++++++.....  Edge
     place 8; ask yourself: visa, up to +20
! kith-rank: your profile lacks visa, scores.step2, yog, usce_months, interests; say what you know, as in 'kith set me visa=J-1' ('kith help policy' explains the keys)
$ kith rank -C bare --ask
     yourself: what are your interests? (me.interests, decides Edge, up to +8)
     yourself: what is your Step 2 score? (me.scores.step2, decides Edge, up to
     +12)
     yourself: which visa do you need? (me.visa, decides Edge, up to +20)
     yourself: in which year did you graduate? (me.yog, decides Edge, up to +5)
the program: Edge
+16  how many of their residents are on a visa now?
+5   how many months of clinical experience in the US do they ask for?
! kith-rank: your profile lacks visa, scores.step2, yog, usce_months, interests; say what you know, as in 'kith set me visa=J-1' ('kith help policy' explains the keys)

= programs alone are ranked, and an empty answer says so; a pipe is read for - only
$ kith rank lee
! kith-rank: none of these is a program
? 1
$ kith rank ash
! kith-rank: all programs are closed to you; --all says why
$ kith parse net | kith rank -o tsv -f id,rank.place
id	rank.place
elm	1
oak	2
$ kith parse net | kith filter id:oak | kith rank - -o tsv -f id,rank.place,rank.points
id	rank.place	rank.points
oak	2	8
$ kith rank net oak -o tsv -f id,rank.place
id	rank.place
elm	1
oak	2
$ kith rank net/oak.yaml oak -o tsv -f id,rank.place
id	rank.place
oak	2

= two programs, no less, and one view at a time
$ kith rank --compare elm
! kith-rank: --compare takes two programs
! kith-rank: 'kith-rank --help' says how it is used
? 2
$ kith rank --compare elm elm
! kith-rank: --compare takes two programs, not 1
? 2
$ kith rank --why --ask
! kith-rank: only one of --why, --ask, --compare and --signals at a time
! kith-rank: 'kith-rank --help' says how it is used
? 2

= signals need the day; those that are given come first, those that want none are left out
$ kith rank -C bare --signals
! kith-rank: --signals needs the day to apply; add it to 'season' in kith.yaml, such as '- {what: first day to apply, date: 2026-09-02}'
? 2
$ mkdir sig && cp net/kith.yaml net/elm.yaml net/oak.yaml sig
$ cp net/elm.yaml sig/fir.yaml && echo 'takes_signals: no' >>sig/fir.yaml
$ echo 'signal: given' >>sig/oak.yaml && kith rank -C sig --signals
10 signals, to be sent with the application on 2026-09-02
  1  Oak Hospital: you chose it; place 3 with 0-74 points; ask whether it takes
     signals
  2  Elm University Psychiatry: place 1 with 56-68 points: visa 20, score 10,
     years 10, place 8, img 4, interests 4; ask whether it takes signals

= how far things are with a program stands before its reasons
$ mkdir far && cp net/kith.yaml far && cp net/elm.yaml net/oak.yaml far && cat >>far/elm.yaml <<'END'
> log:
>   - {date: 2026-09-03, type: applied}
>   - {date: 2026-10-20, type: offered, by: 2026-10-23}
>   - {date: 2026-10-21, type: note, text: they wrote kindly}
> END
$ kith rank -C far -o text --today 2026-10-22
2 ranked                                                              2026-10-22
  1  56-68 ###########+++......  Elm University Psychiatry, CT
     offered 2026-10-20; visa 20; ask the program: residents on visas, up to +12
  2  0-74  +++++++++++++++.....  Oak Hospital
     ask the program: visas, up to +20
$ kith rank -C far -o text --today 2026-09-10 elm
1 of 2 ranked                                                         2026-09-10
  1  56-68 ###########+++......  Elm University Psychiatry, CT
     applied 2026-09-03; visa 20; ask the program: residents on visas, up to +12

= once a program has invited me, I am not told to ask what it takes; the points stay open
$ mkdir inv && cp net/kith.yaml inv && cp net/oak.yaml inv && cat >>inv/oak.yaml <<'END'
> step2_min: {value: 245, strict: no, ask: does the score count for much?}
> yog_limit: {value: 9, checked: 2025-01-05}
> accepting: perhaps
> log: [{date: 2025-11-01, type: offered}]
> END
$ kith rank -C inv -o text --today 2026-10-22 --why | sed -n "/^  1/p;/ ask /,\$p"
  1  7-64  #++++++++++++.......  Oak Hospital
     ask        +20   the program: which visas do they sponsor for residents?
                +16   the program: how many of their residents are on a visa
                      now?
                +8    the program: what do they offer in your interests: trauma,
                      sleep?
                +5    the program: how many months of clinical experience in the
                      US do they ask for?
                +4    yourself: where is it?
                +4    yourself: is it a university or a community program?
                      the program: does the score count for much?
                      the program: do they take applications this season?
$ for type in offered accepted interviewed; do
>     sed -i "s/^log:.*/log: [{date: 2026-10-20, type: $type}, {date: 2026-10-21, type: waitlisted}]/" inv/oak.yaml
>     kith rank -C inv -o text --today 2026-10-22 --why | sed -n "/^  1/s/$/; $type/p;/ ask /,\$p"
> done
  1  7-64  #++++++++++++.......  Oak Hospital; offered
     ask        +20   the program: which visas do they sponsor for residents?
                +16   the program: how many of their residents are on a visa
                      now?
                +8    the program: what do they offer in your interests: trauma,
                      sleep?
                +4    yourself: where is it?
                +4    yourself: is it a university or a community program?
  1  7-64  #++++++++++++.......  Oak Hospital; accepted
     ask        +20   the program: which visas do they sponsor for residents?
                +16   the program: how many of their residents are on a visa
                      now?
                +8    the program: what do they offer in your interests: trauma,
                      sleep?
                +4    yourself: where is it?
                +4    yourself: is it a university or a community program?
  1  7-64  #++++++++++++.......  Oak Hospital; interviewed
     ask        +20   the program: which visas do they sponsor for residents?
                +16   the program: how many of their residents are on a visa
                      now?
                +8    the program: what do they offer in your interests: trauma,
                      sleep?
                +4    yourself: where is it?
                +4    yourself: is it a university or a community program?

= names are never cut, whatever the width
$ "$BUILD/tests/tools/terminal" -w 60 kith rank --no-pager --color=never
2 ranked, 1 closed (--all)                        2026-09-01
  1  56-68 ######+...  Elm University Psychiatry, CT
     visa 20; ask the program: residents on visas, up to +12
  2  8-82  #+++++++..  Oak Hospital
     people 8; ask Dr. Sam Lee: visas, up to +20
$ "$BUILD/tests/tools/terminal" -w 120 kith rank --no-pager --color=never
2 ranked, 1 closed (--all)                                            2026-09-01
  1  56-68 ###########+++......  Elm University Psychiatry, CT
     visa 20, score 10, years 10, place 8, img 4, interests 4; ask the program: residents on visas, up to +12
  2  8-82  ##++++++++++++++....  Oak Hospital
     people 8; ask Dr. Sam Lee: visas, up to +20

= what cannot be written is an error
$ kith rank -o text >/dev/full
! kith-rank: cannot write standard output: No space left on device
? 2

= a list as it comes, ranked: what is closed, what is old, and what a sheet destroyed is asked
$ mkdir list && cat >list/kith.yaml <<'END'
> me: {name: Nimali, visa: [J-1, H-1B], residence: abroad, scores: {step2: 240}, attempts: 0, yog: 2020,
>   usce_months: 3, interests: [trauma], ecfmg: {status: pending, date: 2027-01-15}}
> season: [{what: first day to apply, date: 2026-09-02}, {what: list certified, date: 2027-03-03}]
> END
$ kith parse -q --from csv --kind program "$TOP/tests/data/import/program/programs.csv" >list.jsonl
!...
$ kith rank list.jsonl -C list -o text --all
4 ranked, 1 to check, 4 closed                                        2026-09-01
  1  52-62 ##########++........  Brine Harbor Community, ME
     visa 20, score 10, years 8; ask the program: residents on visas, up to +10
  2  50-66 ##########+++.......  Elm Street Medical Center, NY
     visa 20, score 12, years 10; ask the program: residents on visas, up to +16
  3  48-66 ##########+++.......  Isla Verde Psychiatry, FL
     visa 20, score 12, img 8; ask the program: residents on visas, up to +8
  4  35-74 #######++++++++.....  Alder Falls University Program, OH
     visa 20 (old), place 8; ask the program: minimum score, up to +12
PROBABLY CLOSED, CHECK
  5  15-66 ###++++++++++.......  Dune County Behavioral Health, NV
     visas: none (checked 2019, old); no visa that you can use
CLOSED TO YOU
  -  44-63 #########++++.......  Fjord Lake University (Categorical), MN
     usce_months: 12; you have fewer months
  -  24-61 #####+++++++........  Cottonwood Valley Health, AZ
     ecfmg_by: application; your certificate comes later
  -  18-54 ####+++++++.........  Granite Pass Hospital, MT
     visas: none; no visa that you can use
  -  8-66  ##+++++++++++.......  Heron Point Medical Center, MS
     accepting: no (checked 2026-10); no applications this season
$ kith rank list.jsonl -C list --ask -n 3
the program: Brine Harbor Community
+10  how many of their residents are on a visa now?
the program: Elm Street Medical Center
+16  how many of their residents are on a visa now?
     what share of their residents are IMGs?
the program: Isla Verde Psychiatry
+8   how many of their residents are on a visa now?
+5   how many years since graduation do they accept?
+5   how many months of clinical experience in the US do they ask for?
     by when must ECFMG have certified you?

= a bad answer to a preference takes nothing that was sure
$ kith rank -C "$EXAMPLES/network" --today 2026-09-05 -f id,rank.points,rank.upto -o tsv iron-bridge
id	rank.points	rank.upto
iron-bridge	55	68
$ kith rank -C "$EXAMPLES/network" --today 2026-09-05 -f id,rank.points,rank.upto -o tsv iron-bridge \
> --set me.attempts=2
id	rank.points	rank.upto
iron-bridge	55	63

= a value of the profile that cannot be read is named, and closes nothing
$ mkdir bad && cp net/elm.yaml bad && cat >bad/kith.yaml <<'END'
> me:
>   visa: [J1, H-1B]
>   scores: {step2: 2510, step3: 25l}
>   yog: 21
>   usce_months: three
>   attempts: {step1: once}
>   residence: Galle
>   ecfmg: {date: soon}
> END
$ kith rank -C bad -o tsv -f id,rank.points,rank.stops
id	rank.points	rank.stops
elm	12	
! bad/kith.yaml:2:10: warning: bad value 'J1' of 'me.visa'; did you mean 'J-1'?
! bad/kith.yaml:7:14: warning: bad value 'Galle' of 'me.residence'; write abroad or US
! bad/kith.yaml:3:19: warning: bad value '2510' of 'me.scores.step2'; write a score from 150 to 300, or nothing until you have it
! bad/kith.yaml:3:32: warning: bad value '25l' of 'me.scores.step3'; write a score from 150 to 300, or pass
! bad/kith.yaml:6:21: warning: bad value 'once' of 'me.attempts'; write how many failed, 0 for none
! bad/kith.yaml:4:8: warning: bad value '21' of 'me.yog'; write a year of four digits, such as 2021
! bad/kith.yaml:5:16: warning: bad value 'three' of 'me.usce_months'; write how many months, such as 3
! bad/kith.yaml:8:17: warning: bad value 'soon' of 'me.ecfmg.date'; write a day, such as 2026-11-30
! kith-rank: your profile lacks interests; say what you know, as in 'kith set me interests=trauma,sleep' ('kith help policy' explains the keys)
$ kith rank -C net --set me.visa=H1B
! kith-rank: bad value 'H1B' of 'me.visa'; did you mean 'H-1B'?
? 2
$ kith rank -C net --set me.scores.step2=2510
! kith-rank: bad value '2510' of 'me.scores.step2'; write a score from 150 to 300, or nothing until you have it
? 2
$ kith rank -C net --set me.yog=21 --set me.residence=Galle
! kith-rank: bad value '21' of 'me.yog'; write a year of four digits, such as 2021
! kith-rank: bad value 'Galle' of 'me.residence'; write abroad or US
? 2
$ kith rank -C net --set me.visa=unknown,J-1 -n 1 -f id -o tsv
id
elm

= what was refused this season goes after the others, and is taken up again by an application
$ mkdir end && cp net/kith.yaml net/elm.yaml end && cp net/elm.yaml end/fir.yaml && cp net/elm.yaml end/yew.yaml
$ printf 'log:\n- 2026-09-03 applied\n- 2026-10-20 rejected\n' >>end/elm.yaml
$ printf 'log:\n- 2026-03-20 rejected\n' >>end/fir.yaml
$ printf 'log:\n- 2026-10-01 withdrew\n- 2026-10-05 applied\n' >>end/yew.yaml
$ kith rank -C end --today 2026-11-01 -o tsv --all -f id,rank.place,rank.stops
id	rank.place	rank.stops
fir	1	
yew	2	
elm		rejected 2026-10-20
$ kith rank -C end --today 2026-10-19 -o tsv --all -f id,rank.place,rank.stops elm
id	rank.place	rank.stops
elm	1	

= until programs read applications, signals can be chosen: one that is logged as applied has had its
$ mkdir choose && cp net/elm.yaml choose && cat >choose/kith.yaml <<'END'
> me: {visa: J-1, scores: {step2: 240}, yog: 2021, usce_months: 3, interests: [trauma]}
> season:
> - {what: first day to apply, date: 2026-09-02}
> - {what: programs read applications, date: 2026-09-23}
> END
$ for i in gold none silver; do (cat net/elm.yaml; echo "signal: $i") | sed "s/Elm/$i/" >choose/$i.yaml; done
$ printf 'log:\n- 2026-09-04 applied\n' >>choose/silver.yaml
$ kith rank -C choose --signals --today 2026-09-05
10 signals, to be sent with the application before programs read it on
2026-09-23
  1  gold University Psychiatry: you chose gold; place 2 with 56-68 points: visa
     20, score 10, years 10, place 8, img 4, interests 4; ask whether it takes
     signals
  2  silver University Psychiatry: silver went with the application on
     2026-09-04; place 4 with 56-68 points: visa 20, score 10, years 10, place
     8, img 4, interests 4
  3  Elm University Psychiatry: place 1 with 56-68 points: visa 20, score 10,
     years 10, place 8, img 4, interests 4; ask whether it takes signals
     you chose to send none to none University Psychiatry
$ kith rank -C choose --signals --today 2026-09-23
! kith-rank: programs read applications from 2026-09-23 on: signals, which go with these, can no longer be sent
? 1

= a program that is closed says why, and two stand as they were typed
$ kith rank -C "$EXAMPLES/network" --today 2026-09-05 --why sierra-vantage | head -4
1 of 5 closed                                                         2026-09-05
CLOSED TO YOU
  -  26-53 #####++++++.........  Sierra Vantage Psychiatry, CA
     usce_months: 6; you have fewer months
$ kith rank -C "$EXAMPLES/network" --today 2026-09-05 --compare iron-bridge cedar-harbor | grep '^[AB] '
A  Iron Bridge Health Psychiatry: 55-68 points, place 8
B  Cedar Harbor Psychiatry Residency: 72-82 points, place 1
$ kith rank -C "$EXAMPLES/network" --today 2026-09-05 --compare cedar-harbor iron-bridge | grep '^[AB] '
A  Cedar Harbor Psychiatry Residency: 72-82 points, place 1
B  Iron Bridge Health Psychiatry: 55-68 points, place 8

= what is no limit is said so
$ mkdir words && cp net/kith.yaml words && cat >words/a.yaml <<'END'
> {kind: program, name: A, yog_limit: {value: none, source: their page}, recency: 3, usce_months: 0}
> END
$ kith rank -C words --why | grep -A2 years
     years      5-10  you graduated in 2021; no limit in years (their page);
                      clinical work within 3 years; you have 3 months in the US;
                      none asked
     interests  0-8   unknown
$ sed -i 's/recency: 3, usce_months: 0/recency: 1, usce_months: {value: none, source: their page}/' words/a.yaml
$ kith rank -C words --why | grep -A2 years
     years      5-10  you graduated in 2021; no limit in years (their page);
                      clinical work within 1 year; you have 3 months in the US;
                      none asked (their page)

= what I plan there and how far the deadline is
$ kith rank -C "$EXAMPLES/network" --today 2026-09-05 --why cedar-harbor | sed -n 2,4p
  1  72-82 ##############++....  Cedar Harbor Psychiatry Residency, ME
     plans      signal gold; deadline 2026-09-30, in 25 days
     visa       20    J-1, H-1B (the director, in person at the APA meeting,
$ kith rank -C "$EXAMPLES/network" --today 2026-10-01 --compare cedar-harbor palmetto-coast | head -4
A  Cedar Harbor Psychiatry Residency: 72-82 points, place 1
   signal gold; deadline 2026-09-30, 1 day ago
B  Palmetto Coast Health Psychiatry Residency: 58-71 points, place 6
   deadline 2026-10-01, today

= where sources differ: the sooner deadline, and whether it takes signals is asked
$ mkdir claims && cp net/kith.yaml claims && cat net/elm.yaml - >claims/elm.yaml <<'END'
> director: [{value: unknown, source: a friend}, {value: kim, source: their page}]
> deadline: [{value: 2026-10-01, source: a friend}, {value: 2026-09-23, source: their page}]
> takes_signals: [{value: no, source: a friend}, {value: no, source: their page}]
> want: {value: 4, said: '"one of us"'}
> END
$ printf 'name: Kim Lo\nrole: program-director\n' >claims/kim.yaml
$ kith rank -C claims --ask | grep Kim
Kim Lo (program-director), Elm University Psychiatry
$ kith rank -C claims --why | grep plans
     plans      want 4; deadline 2026-09-23, in 22 days
$ kith rank -C claims --signals | grep Elm
? 1
$ sed -i 's/{value: no, source: a friend}/{value: yes, source: a friend}/' claims/elm.yaml
$ kith rank -C claims --signals | grep -A2 Elm
  1  Elm University Psychiatry: place 1 with 56-68 points: visa 20, score 10,
     years 10, place 8, img 4, interests 4; ask whether it takes signals

= who knows two programs is asked at once
$ mkdir two && cp net/kith.yaml two && for i in a b; do
> printf 'kind: program\nname: %s\nvisas: unknown\nimg_share: 20%%\ncoordinator: kim\n' $i >two/$i.yaml; done
$ printf 'name: Kim Lo\nrole: coordinator\nprogram: a\n' >two/kim.yaml; kith rank -C two --ask | grep -A1 Kim
Kim Lo (coordinator), a
+20  which visas do they sponsor for residents?
--
Kim Lo (coordinator), b
+20  which visas do they sponsor for residents?
