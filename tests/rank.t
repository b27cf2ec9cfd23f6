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
  1  60-68 ############++......  Elm University Psychiatry, CT
     visa 20, score 10, years 10, img 8; ask the program: residents on visas +8
  2  8-82  ##++++++++++++++....  Oak Hospital
     people 8; ask Dr. Sam Lee: visas +20

= every point has its fact, its source and its day
$ kith rank --why elm
1 of 2 ranked                                                         2026-09-01
  1  60-68 ############++......  Elm University Psychiatry, CT
     visa       20    J-1 (their page, checked 2026-08-01)
     people     0     you know nobody there
     img        8-16  25% IMGs
     score      10    yours is 240; minimum: 230
     years      10    you graduated in 2021; years since: at most 7; you have 3
                      months in the US; months asked for: at least 3
     interests  4     trauma
     place      8     CT is where you look; university
     rotated    0     you did not rotate there
     ask        +8    the program: how many of their residents are on a visa
                      now?

= no visa for who needs one is a stop, and unknown is a question
$ kith rank --all -f id,rank.place,rank.stops -o tsv
id	rank.place	rank.stops
elm	1	
oak	2	
ash		visas: none (their page, checked 2026-08-01); no visa that you can use

= questions go to who knows
$ kith rank --ask oak
+20  Oak Hospital; ask Dr. Sam Lee (resident)
     which visas do they sponsor for residents?
+16  Oak Hospital; ask Dr. Sam Lee (resident)
     how many of their residents are on a visa now?
+12  Oak Hospital; ask Dr. Sam Lee (resident)
     which Step 2 score do they ask for at least?
+8   Oak Hospital; ask Dr. Sam Lee (resident)
     what do they offer in your interests: trauma, sleep?
+5   Oak Hospital; ask Dr. Sam Lee (resident)
     how many years since graduation do they accept, and counted to which month?
+5   Oak Hospital; ask Dr. Sam Lee (resident)
     how many months of clinical experience in the US do they ask for?
+4   Oak Hospital; ask the program
     where is it?
+4   Oak Hospital; ask the program
     is it a university or a community program?

= two side by side
$ kith rank --compare elm oak
A  Elm University Psychiatry, place 1
B  Oak Hospital, place 2
           A      B     why
visa       20     0-20  A: J-1 (their page, checked 2026-08-01); B: unknown
people     0      8     A: you know nobody there; B: Dr. Sam Lee, resident, 2
                        exchanges
img        8-16   0-16  A: 25% IMGs; B: unknown
score      10     0-12  A: yours is 240; minimum: 230; B: yours is 240; theirs
                        is unknown
years      10     0-10  A: you graduated in 2021; years since: at most 7; you
                        have 3 months in the US; months asked for: at least 3;
                        B: you graduated in 2021; their limit is unknown; you
                        have 3 months in the US; months asked for are unknown
interests  4      0-8   A: trauma; B: unknown
place      8      0-8   A: CT is where you look; university; B: where it is, is
                        unknown; type unknown
rotated    0      0     you did not rotate there
all        60-68  8-82

= where signals would go, and that they have gone
$ kith rank --signals
10 signals, to be sent with the application on 2026-09-02
  1  Elm University Psychiatry: place 1 with 60-68 points: visa 20, score 10,
     years 10, img 8, place 8, interests 4; ask whether it takes signals
  2  Oak Hospital: place 2 with 8-82 points: people 8; ask whether it takes
     signals
$ kith rank --signals --today 2026-09-02
! kith-rank: signals were sent with the application on 2026-09-02
? 1
