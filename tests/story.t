# One applicant, from a list of names to the match: what she typed each day, and
# what kith says the next morning. Above each morning is what a considerate
# senior colleague would tell her.
KITH_DIR=.

= what she begins with: herself, two programs, a webinar, a conference
$ cat >kith.yaml <<'END'
> me:
>   name: Dr. Tamar Beridze
>   email: tamar.beridze@example.org
>   visa: J-1
>   interests: [trauma, interpreters]
> policy:
>   blackout:
>     - {from: 2027-03-15, to: 2027-03-18, why: SOAP week, who: programs}
> season:
>   - {what: programs read applications, date: 2026-09-23, sure: derived}
> END
$ cat >tidewater.yaml <<'END'
> kind: program
> name: Tidewater Psychiatry
> visas: [J-1]
> deadline: 2026-09-30
> END
$ cat >lakeside.yaml <<'END'
> kind: program
> name: Lakeside Psychiatry
> visas: unknown
> thank_you_notes: not wanted
> END
$ cat >north-shore.yaml <<'END'
> kind: program
> name: North Shore Psychiatry
> visas: none
> END
$ cat >webinar.yaml <<'END'
> kind: event
> name: Webinar on trauma
> mode: virtual
> dates: {start: 2026-04-15}
> END
$ cat >conference.yaml <<'END'
> kind: event
> name: Spring conference
> dates: {start: 2026-05-16, end: 2026-05-18}
> END

= and a list of seven possible mentors, and somebody whose webinar comes up
$ new() { { echo "name: Dr. $2"; cat; } >"$1.yaml"; }
> new okoye 'Chidera Okoye' <<'END'
> role: attending
> status: prospect
> email: okoye@example.org
> interests: [trauma]
> img_evidence: two of her residents trained abroad
> hooks: [her paper on asylum interviews]
> END
> new lindqvist 'Elsa Lindqvist' <<'END'
> role: research-mentor
> status: prospect
> email: lindqvist@example.org
> interests: [trauma]
> hooks: [her trial of group therapy]
> END
> new haas 'Jonas Haas' <<'END'
> role: faculty
> status: prospect
> linkedin: https://www.linkedin.com/in/example-haas
> interests: [interpreters]
> tie: same medical school
> END
> new nkosi 'Thandi Nkosi' <<'END'
> role: attending
> status: prospect
> email: nkosi@example.org
> interests: [interpreters]
> END
> new pereira 'Luis Pereira' <<'END'
> role: attending
> status: prospect
> email: pereira@example.org
> img: yes
> END
> new kim 'Grace Kim' <<'END'
> role: attending
> status: prospect
> email: kim@example.org
> END
> new walsh 'Nora Walsh' <<'END'
> role: faculty
> status: prospect
> email: walsh@example.org
> interests: [trauma]
> program: north-shore
> END
> new amari 'Leila Amari' <<'END'
> role: speaker
> email: amari@example.org
> END
$ cat >new.sh <<'END'
> new() { printf 'name: %s\nrole: %s\nemail: %s@example.org\n' "$2" "$3" "$1" >"$1.yaml"; }
> END
$ kith parse --check .

# Five first messages this week, those who fit best first. Dr. Kim can wait
# until next week. Not Dr. Walsh: her program takes no visas. And the webinar
# is the day after tomorrow: have a question ready.
= Monday, April 13: a list of names
$ KITH_TODAY=2026-04-13 kith due -o text
6 open                                                            Mon 2026-04-13
OPEN  days left
   1d  prepare    Webinar on trauma   starts 15 Apr
       introduce  Dr. Chidera Okoye   shares trauma; has worked with internatio…
       introduce  Dr. Elsa Lindqvist  shares trauma; has work worth naming
       introduce  Dr. Jonas Haas      shares interpreters; same medical school
       introduce  Dr. Thandi Nkosi    shares interpreters
       introduce  Dr. Luis Pereira    is an international graduate
$ export KITH_TODAY=2026-04-13
> kith log okoye sent email 'asked how her asylum clinic trains residents'
> kith log lindqvist sent email 'asked which measure her trial kept'
> echo 'prepared: yes' >>webinar.yaml

# Three more of the five.
= Tuesday, April 14
$ KITH_TODAY=2026-04-14 kith due -o text
3 open                                                            Tue 2026-04-14
OPEN  days left
       introduce  Dr. Jonas Haas    shares interpreters; same medical school
       introduce  Dr. Thandi Nkosi  shares interpreters
       introduce  Dr. Luis Pereira  is an international graduate
$ export KITH_TODAY=2026-04-14
> kith log haas invited linkedin 'same school, ten years apart'
> kith log nkosi sent email 'asked who pays for interpreters at night'
> kith log pereira sent email 'asked about his path'

# The five are written; nothing else before next week. Enjoy the webinar.
= Wednesday, April 15: the webinar
$ KITH_TODAY=2026-04-15 kith due -o text
$ export KITH_TODAY=2026-04-15
> kith log amari attended @webinar 'grounding before the history'

# Dr. Okoye has answered: write back today or tomorrow. Nothing else.
= Friday, April 17: somebody has answered
$ KITH_TODAY=2026-04-17 kith log -d 2026-04-16 okoye replied email 'happy to talk in May'
$ KITH_TODAY=2026-04-17 kith due -o text
1 open                                                            Fri 2026-04-17
OPEN  days left
   1d  reply  Dr. Chidera Okoye  wrote 16 Apr
$ export KITH_TODAY=2026-04-17
> kith log okoye updated email 'May 22 at noon suits me'
> printf 'next: {date: 2026-05-22, what: call at noon}\n' >>okoye.yaml

# Write to the speaker while the talk is fresh, until the 22nd. Dr. Kim's turn
# has come. Dr. Haas has accepted; say hello in two days.
= Monday, April 20: after the webinar
$ KITH_TODAY=2026-04-20 kith log haas connected linkedin
$ KITH_TODAY=2026-04-20 kith due -o text
2 open                                                            Mon 2026-04-20
OPEN  days left
   2d  follow-up  Dr. Leila Amari  their talk 15 Apr at webinar
       introduce  Dr. Grace Kim    prospect
$ export KITH_TODAY=2026-04-20
> kith log amari sent email 'how long is grounding, with an interpreter?'
> kith log kim sent email 'asked about her reading group'

# Dr. Lindqvist has been silent for eleven days and Drs. Nkosi and Pereira for
# ten: one polite second attempt each. Say hello to Dr. Haas.
= Friday, April 24: silence
$ KITH_TODAY=2026-04-24 kith due -o text
4 open                                                            Fri 2026-04-24
OPEN  days left
   3d  follow-up  Dr. Jonas Haas      connected 20 Apr
   3d  nudge      Dr. Elsa Lindqvist  no answer since 13 Apr
   4d  nudge      Dr. Thandi Nkosi    no answer since 14 Apr
   4d  nudge      Dr. Luis Pereira    no answer since 14 Apr
$ export KITH_TODAY=2026-04-24
> kith log haas sent linkedin 'hello, and what brought him to Boston'
> kith log lindqvist nudged email
> kith log pereira replied email 'ask me anything'
> kith log pereira thanked email 'will do, in summer'
> kith log nkosi declined email 'too busy this year'

# A second message for Dr. Kim and Dr. Amari. The conference is two weeks away:
# choose talks and people. Leave Dr. Nkosi in peace, who said no.
= Saturday, May 2: two weeks before the conference
$ KITH_TODAY=2026-05-02 kith due -o text
3 open                                                            Sat 2026-05-02
OPEN  days left
   2d  nudge    Dr. Leila Amari    no answer since 20 Apr
   2d  nudge    Dr. Grace Kim      no answer since 20 Apr
  13d  prepare  Spring conference  starts 16 May
$ export KITH_TODAY=2026-05-02
> kith log amari kim nudged email
> cat >>conference.yaml <<'END'
> goals: [meet residents on visas]
> sessions: [{title: Trauma in translation}]
> meet: [okoye]
> END

# Dr. Haas has not answered the hello. All is prepared; travel well.
= Friday, May 15: the day before
$ KITH_TODAY=2026-05-15 kith due -o text
1 late                                                            Fri 2026-05-15
LATE  days late
   7d  nudge  Dr. Jonas Haas  no answer since 24 Apr

$ KITH_TODAY=2026-05-15 kith log haas nudged linkedin

= Saturday, May 16: five people, logged the same evening
$ . ./new.sh
> new wolde 'Dr. Sara Wolde' attending
> new ferrari 'Dr. Paola Ferrari' program-director
> new osei 'Dr. Kwame Osei' resident
> new novak 'Dr. Petr Novak' fellow
> new rahimi 'Dr. Omid Rahimi' peer
> echo 'program: tidewater' | tee -a ferrari.yaml >>osei.yaml
> echo 'open_to: updates' >>osei.yaml
$ export KITH_TODAY=2026-05-16
> kith log wolde met in-person @conference 'her ward of three languages' \
>     -k promised='my interview guide' -k by=2026-05-25
> kith log ferrari met in-person @conference 'what interns learn in the first month'
> kith log osei met in-person @conference 'J-1 paperwork; wants to hear how I fare'
> kith log novak met in-person @conference 'his fellowship'
> kith log rahimi met in-person @conference 'applies this year, too'

# Nothing this morning: the follow-ups come next week. Go and meet people.
= Sunday, May 17: five more
$ KITH_TODAY=2026-05-17 kith due -o text
$ . ./new.sh
> new sorensen 'Dr. Mette Sorensen' faculty
> new dubois 'Ms. Claire Dubois' coordinator
> new tanaka 'Dr. Yui Tanaka' research-mentor
> new moreau 'Ms. Anne Moreau' social-worker
> new iqbal 'Dr. Sana Iqbal' resident
> echo 'program: tidewater' >>dubois.yaml
$ export KITH_TODAY=2026-05-17
> kith log sorensen met in-person @conference 'supervision across languages'
> kith log dubois met in-person @conference 'when the portal opens'
> kith log tanaka met in-person @conference 'her interviews need a second coder'
> kith log moreau met in-person @conference 'home visits'
> kith log iqbal met in-person @conference 'night float'

# Nothing yet; Dr. Wolde's guide can go with the follow-up.
= Monday, May 18: the last five
$ KITH_TODAY=2026-05-18 kith due -o text
$ . ./new.sh
> new castillo 'Dr. Inés Castillo' attending
> new hughes 'Dr. Rhys Hughes' psychologist
> new bianchi 'Dr. Marta Bianchi' associate-program-director
> new yilmaz 'Dr. Deniz Yilmaz' fellow
> new abebe 'Dr. Hanna Abebe' alumnus
> echo 'program: lakeside' >>bianchi.yaml
$ export KITH_TODAY=2026-05-18
> kith log castillo met in-person @conference 'her trauma clinic'
> kith log hughes met in-person @conference 'EMDR in groups'
> kith log bianchi met in-person @conference 'how Lakeside reads applications'
> kith log yilmaz met in-person @conference 'fellowship on a visa'
> kith log abebe met in-person @conference 'same school, matched last year'
> kith log castillo yilmaz invited linkedin
> . ./new.sh
> new brandt 'Dr. Ida Brandt' attending
> echo 'status: prospect' >>brandt.yaml

# Saturday's five are ready for a follow-up, until the 23rd; mention the guide to
# Dr. Wolde, who waits for it. Dr. Brandt, whom Dr. Abebe named, can wait until
# the follow-ups are written.
= Tuesday, May 19: the follow-ups begin
$ KITH_TODAY=2026-05-19 kith due -o text
5 open                                                            Tue 2026-05-19
OPEN  days left
   4d  follow-up  Dr. Paola Ferrari  met 16 May at conference
   4d  follow-up  Dr. Petr Novak     met 16 May at conference
   4d  follow-up  Dr. Kwame Osei     met 16 May at conference
   4d  follow-up  Dr. Omid Rahimi    met 16 May at conference
   4d  follow-up  Dr. Sara Wolde     met 16 May at conference; promised: my int…
$ KITH_TODAY=2026-05-19 kith due --all -o tsv -f name,due.action,due.why | grep Brandt
Dr. Ida Brandt	none	a prospect, but 5 follow-ups are due; write those first
$ export KITH_TODAY=2026-05-19
> kith log wolde sent email 'the ward, and that the guide comes this week'
> kith log osei sent email 'thanks, and one question about the J-1'
> kith log rahimi sent email 'shall we read each other?'

# All fifteen are open now; the first close on Saturday. Four or five a day will
# do, and the call with Dr. Okoye is on Friday.
= Thursday, May 21: a plan of five a day
$ KITH_TODAY=2026-05-21 kith due -o text --within 1d --per-day 5
13 open, 1 upcoming                                               Thu 2026-05-21
TODAY
  2d left  follow-up  Dr. Paola Ferrari   met 16 May at conference
  2d left  follow-up  Dr. Petr Novak      met 16 May at conference
  3d left  follow-up  Ms. Claire Dubois   met 17 May at conference
  3d left  follow-up  Dr. Sana Iqbal      met 17 May at conference
  3d left  follow-up  Ms. Anne Moreau     met 17 May at conference
Fri 2026-05-22
    in 1d  plan       Dr. Chidera Okoye   call at noon
  3d left  follow-up  Dr. Mette Sorensen  met 17 May at conference
  3d left  follow-up  Dr. Yui Tanaka      met 17 May at conference
  4d left  follow-up  Dr. Hanna Abebe     met 18 May at conference
  4d left  follow-up  Dr. Marta Bianchi   met 18 May at conference
Sat 2026-05-23
  4d left  follow-up  Dr. Inés Castillo   met 18 May at conference
  4d left  follow-up  Dr. Rhys Hughes     met 18 May at conference
  4d left  promise    Dr. Sara Wolde      my interview guide
  4d left  follow-up  Dr. Deniz Yilmaz    met 18 May at conference
$ export KITH_TODAY=2026-05-21
> kith log ferrari sent email 'first month, and the question about supervision'
> kith log novak sorensen tanaka moreau sent email 'thanks, and one question'
> kith log osei replied email 'call me any evening'

# The call with Dr. Okoye is today. Answer Dr. Osei. Then the rest of the
# conference: Ms. Dubois and Dr. Iqbal by Sunday, the others by Monday; that you
# asked Drs. Castillo and Yilmaz to connect is no message.
= Friday, May 22: the call
$ KITH_TODAY=2026-05-22 kith due -o text
1 today, 9 open                                                   Fri 2026-05-22
TODAY
       plan       Dr. Chidera Okoye  call at noon
OPEN  days left
   1d  reply      Dr. Kwame Osei     wrote 21 May
   2d  follow-up  Ms. Claire Dubois  met 17 May at conference
   2d  follow-up  Dr. Sana Iqbal     met 17 May at conference
   3d  follow-up  Dr. Hanna Abebe    met 18 May at conference
   3d  follow-up  Dr. Marta Bianchi  met 18 May at conference
   3d  follow-up  Dr. Inés Castillo  met 18 May at conference
   3d  follow-up  Dr. Rhys Hughes    met 18 May at conference
   3d  promise    Dr. Sara Wolde     my interview guide
   3d  follow-up  Dr. Deniz Yilmaz   met 18 May at conference
$ export KITH_TODAY=2026-05-22
> kith log okoye meeting zoom 'twenty minutes on asylum work' \
>     -k promised='a list of interpreters' -k lessons='ask before touching'
> kith log osei sent email 'Tuesday evening?'
> kith log dubois iqbal thanked email 'for the time'
> sed -i '/^next:/d' okoye.yaml

# Thank Dr. Okoye, tomorrow at the latest, and the list that she was promised
# can go with it. Five follow-ups are left, due by Monday.
= Saturday, May 23: thanks
$ KITH_TODAY=2026-05-23 kith due -o text
7 open                                                            Sat 2026-05-23
OPEN  days left
   1d  thank      Dr. Chidera Okoye  meeting 22 May; promised: a list of interp…
   2d  follow-up  Dr. Hanna Abebe    met 18 May at conference
   2d  follow-up  Dr. Marta Bianchi  met 18 May at conference
   2d  follow-up  Dr. Inés Castillo  met 18 May at conference
   2d  follow-up  Dr. Rhys Hughes    met 18 May at conference
   2d  promise    Dr. Sara Wolde     my interview guide
   2d  follow-up  Dr. Deniz Yilmaz   met 18 May at conference
$ export KITH_TODAY=2026-05-23
> kith log okoye thanked email 'for the talk; the list comes next week'
> kith log castillo hughes bianchi yilmaz abebe sent email 'thanks, and one question'

# The guide for Dr. Wolde is due today; the list for Dr. Okoye by Friday. Now a
# first message to Dr. Brandt.
= Monday, May 25: what was promised
$ KITH_TODAY=2026-05-25 kith due -o text
1 today, 2 open                                                   Mon 2026-05-25
TODAY
       promise    Dr. Sara Wolde     my interview guide
OPEN  days left
   4d  promise    Dr. Chidera Okoye  a list of interpreters
       introduce  Dr. Ida Brandt     prospect
$ export KITH_TODAY=2026-05-25
> kith log wolde gave email 'the interview guide'
> kith log okoye gave email 'a list of interpreters'
> kith log brandt sent email 'asked about her clinic; Dr. Abebe named her'
> kith log wolde replied email 'very useful' -k closing=yes
> kith log ferrari castillo tanaka replied email 'good to hear from you' -k closing=yes

# Only those who have not answered, once each. Leave Ms. Dubois and Dr. Iqbal
# alone: they were only thanked. Dr. Osei may have it by telephone.
= Tuesday, June 2: one second attempt
$ KITH_TODAY=2026-06-02 kith due -o text
1 today, 8 open                                                   Tue 2026-06-02
TODAY
       nudge  Dr. Omid Rahimi     no answer since 19 May
OPEN  days left
   2d  nudge  Ms. Anne Moreau     no answer since 21 May
   2d  nudge  Dr. Petr Novak      no answer since 21 May
   2d  nudge  Dr. Mette Sorensen  no answer since 21 May
   3d  nudge  Dr. Kwame Osei      no answer since 22 May
   4d  nudge  Dr. Hanna Abebe     no answer since 23 May
   4d  nudge  Dr. Marta Bianchi   no answer since 23 May
   4d  nudge  Dr. Rhys Hughes     no answer since 23 May
   4d  nudge  Dr. Deniz Yilmaz    no answer since 23 May
$ export KITH_TODAY=2026-06-02
> kith log novak sorensen moreau rahimi nudged email
> kith log osei met phone 'an hour about the J-1'

# A line to Dr. Osei after the hour on the telephone, and the last second
# attempts. The paper is news for whoever spoke with her twice: from the 20th on,
# when a month has passed since her last message.
= Thursday, June 11: the paper is out
$ paper='{date: 2026-06-10, kind: publication, what: our paper on interpreters}'
> sed -i "s/^policy:/  milestones:\n    - $paper\n&/" kith.yaml
$ KITH_TODAY=2026-06-11 kith due -o text --within 2w
6 late, 5 upcoming                                                Thu 2026-06-11
LATE  days late
   5d  nudge      Dr. Hanna Abebe    no answer since 23 May
   5d  nudge      Dr. Marta Bianchi  no answer since 23 May
   5d  nudge      Dr. Rhys Hughes    no answer since 23 May
   5d  nudge      Dr. Deniz Yilmaz   no answer since 23 May
   3d  nudge      Dr. Ida Brandt     no answer since 25 May
   2d  follow-up  Dr. Kwame Osei     met 2 Jun
UPCOMING  days until it opens
   9d  share      Dr. Paola Ferrari; Dr. Yui Tanaka: our paper on interpreters
  11d  share      Dr. Inés Castillo  our paper on interpreters
  13d  share      Dr. Chidera Okoye; Dr. Sara Wolde: our paper on interpreters

# Now it may be told. The second attempts that never went out are let go in July.
= Wednesday, June 24
$ KITH_TODAY=2026-06-24 kith due -o text
6 late, 5 open                                                    Wed 2026-06-24
LATE  days late
  18d  nudge      Dr. Hanna Abebe    no answer since 23 May
  18d  nudge      Dr. Marta Bianchi  no answer since 23 May
  18d  nudge      Dr. Rhys Hughes    no answer since 23 May
  18d  nudge      Dr. Deniz Yilmaz   no answer since 23 May
  16d  nudge      Dr. Ida Brandt     no answer since 25 May
  15d  follow-up  Dr. Kwame Osei     met 2 Jun
OPEN  days left
  17d  share      Dr. Paola Ferrari; Dr. Yui Tanaka: our paper on interpreters
  19d  share      Dr. Inés Castillo  our paper on interpreters
  21d  share      Dr. Chidera Okoye; Dr. Sara Wolde: our paper on interpreters
$ export KITH_TODAY=2026-06-24
> kith log okoye updated email 'the paper, with thanks for the advice'
> kith log wolde osei updated email 'the paper'

# Three months since the conference: touch base with whoever answered or has not
# been asked twice. The paper can still be told, though it is late.
= Monday, August 24: touching base
$ KITH_TODAY=2026-08-24 kith due -o text
5 late, 5 open                                                    Mon 2026-08-24
LATE  days late
  44d  share          Dr. Paola Ferrari; Dr. Yui Tanaka: our paper on
                      interpreters
  42d  share          Dr. Inés Castillo  our paper on interpreters
   2d  keep-in-touch  Dr. Thandi Nkosi   last 24 Apr
   2d  keep-in-touch  Dr. Luis Pereira   last 24 Apr
OPEN  days left
  26d  keep-in-touch  Dr. Sana Iqbal     last 22 May
  27d  keep-in-touch  Dr. Hanna Abebe    last 23 May
  27d  keep-in-touch  Dr. Marta Bianchi  last 23 May
  27d  keep-in-touch  Dr. Rhys Hughes    last 23 May
  27d  keep-in-touch  Dr. Deniz Yilmaz   last 23 May
$ export KITH_TODAY=2026-08-24
> kith log wolde asked email -k ask=observership 'four weeks in September?'
> kith log okoye asked email -k ask=observership 'two weeks in September?'
> kith log ferrari castillo sent email 'how was the summer; I apply in September'

# Dr. Wolde said no, kindly: thank her all the same. Dr. Okoye said yes: thank
# her, too.
= Thursday, August 27: a no and a yes
$ export KITH_TODAY=2026-08-26
> kith log wolde declined email 'no places before spring'
> kith log okoye helped email 'two weeks from September 7'
> kith log ferrari castillo replied email 'good luck' -k closing=yes
$ KITH_TODAY=2026-08-27 kith due -o text --action reply,thank,follow-up,promise,check-in
2 open                                                            Thu 2026-08-27
OPEN  days left
   1d  thank  Dr. Chidera Okoye  helped 26 Aug
   1d  thank  Dr. Sara Wolde     declined 26 Aug
$ export KITH_TODAY=2026-08-27
> kith log wolde thanked email 'for the honest answer'
> kith log okoye thanked email 'I will be there on the 7th'

# The letter is agreed; nothing to do about it before its day. Programs read
# applications on the 23rd: done by the 22nd. Tidewater closes on the 30th.
= Wednesday, September 16: a letter is agreed
$ export KITH_TODAY=2026-08-31
> kith log okoye asked email -k ask=letter 'a letter, after the observership'
> kith log okoye replied email 'gladly' -k closing=yes \
>     -k expect='a letter uploaded' -k by=2026-09-19
$ KITH_TODAY=2026-09-16 kith due -o text --action reply,thank,promise,check-in,prepare,deadline
2 open                                                            Wed 2026-09-16
OPEN  days left
   6d  deadline  programs read applications  on 23 Sep
  13d  deadline  Tidewater Psychiatry        closes 30 Sep

# Dr. Okoye's letter was to be there by the 19th: ask gently. Applications are
# read tomorrow.
= Tuesday, September 22: is the letter there?
$ KITH_TODAY=2026-09-22 kith due -o text --action reply,thank,promise,check-in,prepare,deadline
1 today, 2 open                                                   Tue 2026-09-22
TODAY
       deadline  programs read applications  on 23 Sep
OPEN  days left
   7d  check-in  Dr. Chidera Okoye           said by 19 Sep: a letter uploaded
   7d  deadline  Tidewater Psychiatry        closes 30 Sep
$ export KITH_TODAY=2026-09-22
> kith log okoye sent email 'is the portal kind to you?'
> cat >>tidewater.yaml <<'END'
> log:
>   - 2026-09-22 applied: with four letters
> END

# Thank her for the letter. Nothing about Tidewater any more.
= Thursday, September 24: it is
$ KITH_TODAY=2026-09-23 kith log okoye helped email 'uploaded the letter'
$ KITH_TODAY=2026-09-24 kith due -o text --action reply,thank,promise,check-in,prepare,deadline
1 open                                                            Thu 2026-09-24
OPEN  days left
   1d  thank  Dr. Chidera Okoye  helped 23 Sep
$ KITH_TODAY=2026-09-24 kith log okoye thanked email 'for the letter'

# An interview: say yes by tomorrow; they wait until Saturday.
= Thursday, October 8: an offer
$ printf '  - {date: 2026-10-07, type: offered, by: 2026-10-10}\n' >>tidewater.yaml
$ KITH_TODAY=2026-10-08 kith due -o text --action reply,thank,promise,check-in,prepare,deadline
1 open                                                            Thu 2026-10-08
OPEN  days left
   1d  deadline  Tidewater Psychiatry  their offer waits until 10 Oct
$ printf '  - 2026-10-08 accepted: for November 3\n' >>tidewater.yaml

# Thank Dr. Ferrari for the day. Not Dr. Bianchi: Lakeside wants no notes.
= Wednesday, November 4: two interviews
$ export KITH_TODAY=2026-11-03
> kith log ferrari bianchi meeting zoom 'interview'
> printf '  - 2026-11-03 interviewed: six people\n' >>tidewater.yaml
$ KITH_TODAY=2026-11-04 kith due -o text --action reply,thank,promise,check-in,prepare,deadline
1 open                                                            Wed 2026-11-04
OPEN  days left
   1d  thank  Dr. Paola Ferrari  meeting 3 Nov
$ KITH_TODAY=2026-11-04 kith log ferrari thanked email 'for the day'

# SOAP week: no word to people of programs, but Dr. Osei has written, and he may
# have his answer.
= Wednesday, March 17: SOAP week
$ KITH_TODAY=2027-03-16 kith log osei replied email 'thinking of you'
$ KITH_TODAY=2027-03-17 kith due --all -o tsv -f id,due.action,due.why ferrari osei dubois okoye
id	due.action	due.why
okoye	keep-in-touch	last contact on 2026-09-24, 174 days ago
osei	reply	their message of 2027-03-16 waits for your answer; it came within the blackout, so it may be answered
ferrari	none	blackout until 2027-03-18: SOAP week
dubois	none	blackout until 2027-03-18: SOAP week
$ KITH_TODAY=2027-03-17 kith log osei thanked email 'for thinking of me'

# She matched. Tell everyone who helped or answered, whoever stopped answering,
# too. Dr. Osei, whom she wrote to this week, hears of it in April.
= Saturday, March 20: the match
$ match='{date: 2027-03-19, kind: match, what: I matched at Tidewater}'
> sed -i "s/^  milestones:/&\n    - $match/" kith.yaml
$ KITH_TODAY=2027-03-20 kith due -o text --action share
7 open                                                            Sat 2027-03-20
OPEN  days left
  20d  share  Dr. Marta Bianchi; Dr. Inés Castillo; Dr. Paola Ferrari; Dr.
              Chidera Okoye; Dr. Luis Pereira; Dr. Yui Tanaka; Dr. Sara Wolde: I
              matched at Tidewater
$ KITH_TODAY=2027-03-20 kith due -o text --within 1m --action share -o tsv -f due.open osei
due.open
2027-04-16
