# What a draft is held back for, and how to let it pass.
KITH_DIR=network
KITH_TODAY=2026-06-01

= the network of the examples
$ ln -s "$EXAMPLES/network" network; ls -d network
network

= a third attempt
$ kith draft -t nudge -s topic=x tobias
! kith-draft: tobias-lehmann: third-attempt: 2 messages are unanswered, the last from 2026-02-24; wait until they write or you meet
? 1

= --allow lets exactly that one pass, and says so
$ kith draft -t nudge -s topic=x --allow third-attempt -o text tobias
Dear Dr. Lehmann,

I am the doctor from Sri Lanka who wrote to you on February 24 about x, and I know how full an inbox gets.

A line from you would help me, and I will understand if this is not the moment. Thank you for reading.

Kind regards,
Nimali Perera, MBBS
Sri Lanka | applying to psychiatry residency
https://www.linkedin.com/in/example-nimali-perera
! kith-draft: tobias-lehmann: allowed: third-attempt: 2 messages are unanswered, the last from 2026-02-24; wait until they write or you meet
$ kith draft -t nudge -s topic=x -s question='Who? Why?' --allow third-attempt -o text tobias
! kith-draft: tobias-lehmann: allowed: third-attempt: 2 messages are unanswered, the last from 2026-02-24; wait until they write or you meet
! kith-draft: tobias-lehmann: questions: it has 2 questions, 'nudge' allows 1
? 1
$ kith draft -t nudge --allow third,patient tobias
! kith-draft: unknown guard 'third'; did you mean 'third-attempt'?
! kith-draft: 'kith-draft --help' says how it is used
? 2

= a second attempt before its day
$ kith draft -t nudge -s topic=x dmitri
! kith-draft: dmitri-halloran: too-soon: your message of 2026-05-29 has had no answer yet; the one second attempt may go out from 2026-06-08 on
? 1

= which it is, whatever it says; an update hopes for no answer and may go
$ kith draft -t mentor -s work=talk -s shared=tea -s question='Who pays?' dmitri
! kith-draft: dmitri-halloran: too-soon: your message of 2026-05-29 has had no answer yet; the one second attempt may go out from 2026-06-08 on
? 1
$ kith draft -t catch-up -s point=x -o text dmitri | head -n 1
Dear Dr. Halloran,
$ kith draft --today 2026-06-08 -t mentor -s work=talk -s shared=tea -s question='Who pays?' -o text dmitri | head -n 1
Dear Dr. Halloran,
! kith-draft: dmitri-halloran: note: due first: nudge by 2026-06-12; '-t nudge' writes it
$ kith draft -t mentor -s work=talk -s shared=tea -s question='Who pays?' --allow too-soon -o text dmitri | head -n 1
Dear Dr. Halloran,
! kith-draft: dmitri-halloran: allowed: too-soon: your message of 2026-05-29 has had no answer yet; the one second attempt may go out from 2026-06-08 on

= an update holds nothing up
$ printf '%s\n' \
>     '{"id":"ann","name":"Ann Ash","email":"a@example.org","log":[{"date":"2026-05-29","type":"updated"}]}' >ann
$ kith draft --today 2026-05-31 -t mentor -s work=talk -s shared=tea -s question='Who pays?' -o text ann | head -n 1
Dear Ann Ash,

= nor does a message hold up what due proposes that day: a talk since then
$ tr -d '\n' >ann <<'EOF'
> {"id":"ann","name":"Ann Ash","email":"a@example.org",
> "log":[{"date":"2026-05-25","type":"sent"},{"date":"2026-05-28","type":"attended"}]}
> EOF
$ kith due --today 2026-05-30 ann | kith draft --today 2026-05-30 -s takeaway=x -s question=x -s talk=x -o text -
? 1
$ kith due --today 2026-05-31 ann | kith draft --today 2026-05-31 -s takeaway=x -s question=x -s talk=x -o text - |
>     head -n 1
! kith-draft: ann: missing: takeaway (the one thing that you took home, to stand after "You said"): begin it with 'to' where it is something to do
! kith-draft: ann: missing: question (one question that the talk left you with, to stand after "May I ask?"): what you gave does not fit after 'May I ask?'; a whole question would, its verb before 'you', such as 'How do you ask?'

= an observership after one exchange, and before a word in writing
$ kith draft -t observership -s when='July' -s earlier='a folding table' jasper
! kith-draft: jasper-oyelaran: rapport: asking for an observership takes 3 exchanges, and there has been 1; a smaller step comes first
! kith-draft: jasper-oyelaran: first-mentor: the first message to them asks for an observership; write once before, and ask one small thing
? 1
$ kith draft -t observership -s when='July' -s earlier='a folding table' --allow rapport,first-mentor -o text \
>     jasper | head -n 3
Dear Dr. Oyelaran,

Thank you again for talking with me about a folding table. I would learn a great deal from seeing your work up close. Would it be possible for me to observe in your clinic? I am thinking of July.
! kith-draft: jasper-oyelaran: allowed: rapport: asking for an observership takes 3 exchanges, and there has been 1; a smaller step comes first
! kith-draft: jasper-oyelaran: allowed: first-mentor: the first message to them asks for an observership; write once before, and ask one small thing

= a first contact with somebody one has talked with
$ kith draft -t mentor -s work=talk -s shared=trains -s question='Who drives?' -o text walter | head -n 1
! kith-draft: walter-abernathy: rapport: 'mentor' is for somebody you have not talked with, and there have been 4 exchanges; write to them as to somebody who knows you, such as with '-t catch-up'

= what is asked for in words only, too early, is to be read again
$ kith draft -t mentor \
>     -s question='Would you write me a letter of recommendation, and introduce me to the director?' -o text rebecca |
>     head -n 1
Dear Dr. Stonehouse,
! kith-draft: rebecca-stonehouse: read again: rapport: "Would you write me a letter of recommendation, and introduce me to the director?": 'write me a letter' may come too early: a letter of recommendation takes 4 exchanges, and there have been 0; a smaller step comes first
$ kith draft -t mentor -s question='What did you look for when you chose a program?' -o text rebecca | sed -n 5p
I am writing because of your 2026 paper on healers and clinics sharing a waiting room, and I share your interest in cultural psychiatry, trauma, and community psychiatry. I have one small thing to ask. What did you look for when you chose a program?

= a mentor in the first message
$ kith draft -t mentor -s question='Would you be my mentor?' -o text rebecca | head -n 1
Dear Dr. Stonehouse,
! kith-draft: rebecca-stonehouse: read again: first-mentor: "Would you be my mentor?": 'be my mentor' asks much of a first message
$ kith draft -t follow-up -s question='Can you be my mentor?' -s detail='start early' -s topic=tables -s event=tea \
>     -o text jasper | head -n 1
Dear Dr. Oyelaran,
! kith-draft: jasper-oyelaran: read again: first-mentor: "Can you be my mentor?": 'be my mentor' asks much of a first message

= stock phrases, private matters
$ kith draft -t mentor -s question='I hope this finds you well. My loans are large. Who reads your drafts?' -o \
>     text rebecca | head -n 1
Dear Dr. Stonehouse,
! kith-draft: rebecca-stonehouse: read again: generic: "I hope this finds you well": 'finds you well' is what everybody writes
! kith-draft: rebecca-stonehouse: read again: private: "My loans are large": 'loans' may be more of your life than they want to read

= a network's own words
$ mkdir own-words own-words/guards
> printf 'me: {name: Nim, email: n@example.org}\n' >own-words/kith.yaml
> printf 'name: Lee\n' >own-words/lee.yaml
> printf '# ours\nprivate:\nlottery\nstock:\nwarmest greetings\n' >own-words/guards/ours
$ kith draft -C own-words -t catch-up -s point='the lottery' -s news='I played the lottery.' -o text lee | head -n 1
Dear Lee,
! kith-draft: lee: read again: private: "Thank you for the lottery": 'lottery' may be more of your life than they want to read
! kith-draft: lee: read again: private: "I wanted to say hello, and to thank you for the lottery": 'lottery' may be more of your life than they want to read
! kith-draft: lee: read again: private: "I played the lottery": 'lottery' may be more of your life than they want to read
$ printf 'privat:\nlottery\n' >own-words/guards/ours
> kith draft -C own-words -t catch-up -s point='the lottery' -o text lee | head -n 1
Dear Lee,
! own-words/guards/ours:1:1: error: 'privat:' belongs to no topic; see kith help draft
! own-words/guards/ours:2:1: error: 'lottery' belongs to no topic; see kith help draft
$ cd own-words && mkdir guards/sub && mv guards/ours guards/ours~
> kith draft -C . -t catch-up -s point='the lottery' -o text lee | head -n 1; chmod 0 guards
> "$TOP/tests/data/unprivileged" kith-draft -C . -t catch-up -s point=tea -o text lee | head -n 1
> chmod 755 guards; cd ..
Dear Lee,
Dear Lee,
! ./guards/sub:1:1: error: a folder, not a list of words
! guards:1:1: error: cannot read the folder: no permission
! ./guards:1:1: error: cannot read the folder: no permission to read it

= what one of both works on, or both have talked about, is no private matter; one's own life is
$ mkdir work
> echo 'me: {name: Nim, email: n@example.org, interests: [addiction, asylum medicine]}' >work/kith.yaml
> printf '%s\n' 'name: Lee' 'interests: ADHD' log: >work/lee.yaml
> echo '  - {date: 2026-05-01, type: met, topics: finding a therapist}' >>work/lee.yaml
> for news in 'I spend my days on addiction.' 'I saw how asylum changes lives.' 'ADHD keeps me busy.' \
>     'Thank you for talking with me about finding a therapist.' 'My addiction keeps me busy.' \
>     'My debts keep me busy.' 'I struggled with addiction.' 'ADHD and my debts keep me busy.'
> do kith draft -C work -t catch-up -s point='the list' -s news="$news" -o text lee >text; done
! kith-draft: lee: note: due first: follow-up by 2026-05-08, 24 days late; '-t follow-up' writes it
! kith-draft: lee: note: due first: follow-up by 2026-05-08, 24 days late; '-t follow-up' writes it
! kith-draft: lee: note: due first: follow-up by 2026-05-08, 24 days late; '-t follow-up' writes it
! kith-draft: lee: note: due first: follow-up by 2026-05-08, 24 days late; '-t follow-up' writes it
! kith-draft: lee: read again: private: "My addiction keeps me busy": 'My addiction' may be more of your life than they want to read
! kith-draft: lee: note: due first: follow-up by 2026-05-08, 24 days late; '-t follow-up' writes it
! kith-draft: lee: read again: private: "My debts keep me busy": 'debts' may be more of your life than they want to read
! kith-draft: lee: note: due first: follow-up by 2026-05-08, 24 days late; '-t follow-up' writes it
! kith-draft: lee: read again: private: "I struggled with addiction": 'I struggled' may be more of your life than they want to read
! kith-draft: lee: note: due first: follow-up by 2026-05-08, 24 days late; '-t follow-up' writes it
! kith-draft: lee: read again: private: "ADHD and my debts keep me busy": 'debts' may be more of your life than they want to read
! kith-draft: lee: note: due first: follow-up by 2026-05-08, 24 days late; '-t follow-up' writes it

= what somebody works on is no patient, in the words of the file
$ for field in tea 'child psychosis' 'child psychosis, mrn 4471023'
> do printf 'name: Lee\ninterests: ["%s"]\nlog:\n' "$field" >work/lee.yaml
>   kith draft -C work -t catch-up -s point='your talk on child psychosis' -s news='The child had psychosis.' \
>       -o text lee 2>&1 | grep -c 'read again: patient'; done
3
1
3

= each topic of a rule has words or a meaning, and there are no more than bits
$ awk '/^[a-z]+:/ { topics[$1]; n++ } /^= / { sub(/:.*/, ""); sub(/but /, ""); gsub(/[| ]/, ": "); $0 = $0 ":"
>     for (i = 4; i <= NF; i++) if (!($i in topics)) print $i } END { exit n > 63 }' "$TOP/lib/reading/words.txt"

= a message of one's own, as text or as mail
$ cat >own.txt <<'END'
> Dear Dr. Santos,
>
> Thank you for your talk on Saturday. Where am I on your rank list?
> My patient Kamala told me that interpreters
> should sit beside her.
> END
$ kith draft --check own.txt rafael
! kith-draft: rafael-santos-oliveira: generic: nothing in it is about them; add one fact about them
! kith-draft: rafael-santos-oliveira: rank: "Where am I on your rank list?": 'Where am I on your rank list' asks where you are on their list
! kith-draft: rafael-santos-oliveira: read again: patient: "My patient Kamala told me that interpreters should sit beside her": 'patient' may show who it was, beside 'patient Kamala'
? 1
$ kith draft --check own.txt --allow rank,generic rafael
! kith-draft: rafael-santos-oliveira: allowed: generic: nothing in it is about them; add one fact about them
! kith-draft: rafael-santos-oliveira: allowed: rank: "Where am I on your rank list?": 'Where am I on your rank list' asks where you are on their list
! kith-draft: rafael-santos-oliveira: read again: patient: "My patient Kamala told me that interpreters should sit beside her": 'patient' may show who it was, beside 'patient Kamala'
$ printf '%s\n' 'Subject: =?utf-8?q?The_clinic_in_Galle?=' 'To: x@example.org' \
>     'Content-Transfer-Encoding: quoted-printable' '' 'Dear Dr. Santos,' '' 'I am still read=' \
>     'ing about music in a clinic.' '' '> MRN 0045123' | kith draft --check - rafael
$ printf 'Could you host me? Or my friend?\n' | kith draft --check - -t observership rafael
! kith-draft: rafael-santos-oliveira: generic: nothing in it is about them; add one fact about them
! kith-draft: rafael-santos-oliveira: rapport: an observership comes from an attending or somebody else who can host you, not from a resident
! kith-draft: rafael-santos-oliveira: questions: it has 2 questions, 'observership' allows 1
? 1
$ yes 'Dear Dr. Santos,' | head -n 4000 >long.txt; kith draft --check long.txt --allow length rafael
! kith-draft: rafael-santos-oliveira: length: it is over 64 KiB, and guards read no more
? 1
$ kith draft --check nothing.txt rafael; kith draft --check own.txt; kith draft --check /dev/null rafael
! nothing.txt: error: No such file or directory
! kith-draft: --check FILE takes the id of one contact
! kith-draft: 'kith-draft --help' says how it is used
! /dev/null: error: the message has no text
? 2

= more questions than there should be
$ kith draft -t mentor -s question='Why? And how?' rebecca
! kith-draft: rebecca-stonehouse: questions: it has 2 questions, 'mentor' allows 1
? 1

= an overlong note, counted as people count
$ kith draft -t connect -s point="$(printf 'é%.0s' $(seq 120))" hannah
! kith-draft: hannah-goldweiss: length: it has 261 characters, 'connect' allows 200
? 1
$ mkdir net && printf 'me: {name: Nim, email: n@example.org}\npolicy: {draft: {note: 300}}\n' >net/kith.yaml &&
>     printf 'name: Lee\n' >net/lee.yaml
$ kith draft -C net -t connect -s where=here -s point="$(printf 'é%.0s' $(seq 120))" lee 2>&1 >/dev/null
kith-draft: lee: 185 of 300 characters
kith-draft: lee: once it is sent: kith log -C net lee invited linkedin -k template=connect

= somebody who does not want to be written to, a day on which nothing goes out
$ kith draft -t mentor -s question='Who pays?' -s work=talk grace
! kith-draft: grace-vandermeer: do-not-contact: their file says 'do_not_contact: yes'
? 1
$ cat >net/kith.yaml <<'EOF'
> me: {name: Nim, email: n@example.org}
> policy: {blackout: [{from: 2027-03-15, to: 2027-03-18, why: SOAP week}]}
> EOF
$ kith draft -C net --today 2027-03-16 -t connect -s where=here -s point=tea lee
! kith-draft: lee: blackout: nothing goes out until 2027-03-18: SOAP week
? 1

= interest in a program, while the interview there is still to come
$ mkdir soon && printf 'me: {name: Nim, email: n@example.org}\n' >soon/kith.yaml
> printf '%s\n' 'kind: program' 'name: Hill' 'interview: {date: 2026-06-09}' >soon/hill.yaml
> printf '%s\n' 'name: Lee' 'program: hill' 'email: lee@example.org' 'log:' '  - 2026-05-16 met: the ferry' \
>     >soon/lee.yaml
$ for day in 01 09 10; do kith draft -C soon --today 2026-06-$day -t interest -s fact='the ferry' -o text lee; done
Dear Lee,

Thank you for the conversation on May 16. What draws me to Hill is the ferry.

I remain very interested in training there.

With thanks,
Nim
aiming for psychiatry residency
! kith-draft: lee: too-soon: the interview is on 2026-06-09, and 'interest' is for after it
! kith-draft: lee: too-soon: the interview is on 2026-06-09, and 'interest' is for after it
$ kith draft -C soon --today 2026-06-01 -t interest -s fact='the ferry' -o text --allow too-soon lee | head -n 1
Dear Lee,
! kith-draft: lee: allowed: too-soon: the interview is on 2026-06-09, and 'interest' is for after it
$ kith draft -C soon --today 2026-06-01 -t interest -s fact='the ferry' -s interview=2026-05-30 -o text lee | head -n 1
Dear Lee,
$ kith draft -C soon --today 2026-06-01 -t catch-up -s point='your talk' -o text lee | head -n 1
Dear Lee,
! kith-draft: lee: note: due first: follow-up by 2026-05-23, 9 days late; '-t follow-up' writes it
$ echo '  - 2026-06-09 meeting: the interview' >>soon/lee.yaml
> kith draft -C soon --today 2026-06-09 -t interest -s fact='the ferry' -o text lee | head -n 3
Dear Lee,

Thank you for the conversation on June 9. What draws me to Hill is the ferry.

= a program that wants no notes after its interview
$ mkdir inn && printf 'me: {name: Nim, email: n@example.org}\n' >inn/kith.yaml &&
>     printf '%s\n' 'kind: program' 'name: Inn' 'thank_you_notes: {value: not wanted, checked: 2026-01-02}' \
>     'interview: {date: 2026-05-30}' >inn/inn.yaml && printf '%s\n' 'name: Lee' 'program: inn' \
>     'email: lee@example.org' 'log:' '  - 2026-05-30 meeting: the interview' >inn/lee.yaml
$ kith draft -C inn -t thanks -s lessons='ask early' -s next='I read on' -o text lee
! kith-draft: lee: not-wanted: the file of their program, inn, says 'thank_you_notes: not wanted'; none is expected of you
? 1
$ kith draft -C inn -t interest -s fact='the ferry' -o text lee
! kith-draft: lee: not-wanted: the file of their program, inn, says 'thank_you_notes: not wanted'; none is expected of you
? 1
$ kith draft -C inn -t thanks -s lessons='ask early' -s next='I read on' -o text --allow not-wanted lee | head -n 1
Dear Lee,
! kith-draft: lee: allowed: not-wanted: the file of their program, inn, says 'thank_you_notes: not wanted'; none is expected of you
$ sed -i.old 's/meeting: the interview/helped: with a book/' inn/lee.yaml
> kith draft -C inn -t thanks -s help='the book' -o text lee | head -n 1
Dear Lee,
$ mv inn/lee.yaml.old inn/lee.yaml
$ kith draft -C inn -t follow-up -s event=x -s topic=x -s detail='the x' -s question=x --allow missing -o text lee \
>     2>/dev/null | head -n 1
Dear Lee,
$ sed -i.old 's/not wanted/welcome/' inn/inn.yaml
> kith draft -C inn -t interest -s fact='the ferry' -o text lee | head -n 1
Dear Lee,

= an observership at a program that bars non-citizens
$ printf '%s\n' 'kind: program' 'name: Bar' 'observership: bars non-citizens' >inn/bar.yaml
> printf '%s\n' 'name: Kim' 'program: bar' 'email: kim@example.org' 'log:' '  - 2026-01-30 meeting: tea' \
>     '  - 2026-02-01 thanked: x' '  - 2026-02-20 replied: x' '  - 2026-03-20 replied: x' >inn/kim.yaml
$ kith draft -C inn -t observership -s when=July -s earlier=tea -o text kim
! kith-draft: kim: bars: the file of their program, bar, says 'observership: bars non-citizens'; ask them for a conversation instead
? 1
$ kith draft -C inn -t observership -s when=July -s earlier=tea --allow bars -o text kim | head -n 1
Dear Kim,
! kith-draft: kim: allowed: bars: the file of their program, bar, says 'observership: bars non-citizens'; ask them for a conversation instead
$ sed -i.old 's/bars.*/yes/' inn/bar.yaml
> kith draft -C inn -t observership -s when=July -s earlier=tea -o text kim | head -n 1
Dear Kim,

= how a program ranks
$ kith draft -t catch-up -s point=tea -s news='Why? May I ask how you will rank me?' rafael
! kith-draft: rafael-santos-oliveira: questions: it has 2 questions, 'catch-up' allows 1
! kith-draft: rafael-santos-oliveira: rank: "May I ask how you will rank me?": 'rank me' asks where you are on their list
? 1
$ kith draft -t catch-up -s point=tea -s news="$(printf 'Please rank\nme to match.')" rafael
! kith-draft: rafael-santos-oliveira: rank: "Please rank me to match": 'rank me' asks where you are on their list
? 1
$ kith draft -t catch-up -s point=tea -s news='I am still very interested in your program.' -o text rafael | sed -n 5p
I am still very interested in your program.

= a patient
$ kith draft -t catch-up -s point=tea -s news='I still think of MRN 0045123.' rafael
! kith-draft: rafael-santos-oliveira: patient: "I still think of MRN 0045123": 'MRN 0045123' is a record number; leave it out
? 1
$ kith draft -t catch-up -s point=tea -s news='I still think of MRN 0045123.' --allow patient -o text rafael |
>     sed -n 5p
I still think of MRN 0045123.
! kith-draft: rafael-santos-oliveira: allowed: patient: "I still think of MRN 0045123": 'MRN 0045123' is a record number; leave it out

= nothing about them
$ mkdir net/templates && printf 'Subject: Hello\n\nDear {{greeting}},\n\nI hope you are well.\n\n{{me.name}}\n' \
>     >net/templates/plain && kith draft -C net -t plain -o text lee
! kith-draft: lee: generic: nothing in it is about them; add one fact about them
? 1

= two of a batch that are alike, and two of one program
$ printf '%s\n' '{"id":"a","name":"Dr. Ann Ash","program":"p"}' '{"id":"b","name":"Dr. Bo Birch","program":"q"}' \
>     '{"id":"c","name":"Dr. Cy Cole","program":"q"}' >batch
$ kith draft -C net -t catch-up -s point='the tea for better sleep on a long night' -o text batch
! kith-draft: a: generic: all of its 9 own words are those of the draft for b; add what is true of them alone
! kith-draft: b: same-program: all of its 9 own words are those of the draft for c, who is at q too; add what is true of them alone
! kith-draft: c: same-program: all of its 9 own words are those of the draft for b, who is at q too; add what is true of them alone
! kith-draft: 0 drafts, 3 held back
? 1
$ kith draft -C net -t catch-up -s point='the tea for better sleep on a long night' -o text \
>     --allow generic,same-program batch 2>&1 | grep -c '^Dear'
3

= the same letter with a few words changed is no letter of one's own
$ text='I saw your work on %s, and kept it on my desk for many weeks. What I would like to learn is how a team '
> text+='keeps its patience when the winter is long and the beds are full. In our clinic we had tea, songs, and a '
> text+='cook who knew all the families; I do not know what takes their place with you in %s.'
> printf "%s: {news: '$text'}\n" a sleep March b grief March c grief January >slots.yaml
$ kith draft -C net -t catch-up -s point='your long letter' -o text --slots slots.yaml batch
! kith-draft: a: generic: all but 1 of its 68 own words are those of the draft for b; add what is true of them alone
! kith-draft: b: same-program: all but 1 of its 68 own words are those of the draft for c, who is at q too; add what is true of them alone
! kith-draft: c: same-program: all but 1 of its 68 own words are those of the draft for b, who is at q too; add what is true of them alone
! kith-draft: 0 drafts, 3 held back
? 1

= each has a work of its own: all may go
$ mkdir own
> cat >own/kith.yaml <<'EOF'
> me: {name: Nim, email: nim@example.org, country: Sri Lanka, interests: [trauma],
>   step: research volunteer in Boston who applies this September}
> EOF
> i=0
> for hook in '2025 paper on refugee sleep' '2025 paper on perinatal grief' '2024 talk on ECT consent' \
>     '2026 book on moral injury' '2026 keynote on police and psychiatry'
> do i=$((i+1))
> cat >own/p$i.yaml <<EOF
> name: Dr. Bo Ash
> status: prospect
> email: bo@example.org
> interests: [trauma]
> hooks: [$hook]
> log: [{date: 2026-05-01, type: note, questions: Which part of the $hook was hardest to write?}]
> EOF
> done
$ kith due -C own | kith draft -C own -o text - | grep -c '^Dear'
5
! kith-draft: 5 drafts
$ for t in mentor meeting catch-up; do kith draft -C own -t $t -o text own | grep -c '^Dear'; done
5
5
5
! kith-draft: 5 drafts
! kith-draft: 5 drafts
! kith-draft: 5 drafts

= the same work for each
$ kith draft -C own -t mentor -o text -s question='Who pays?' -s work='paper on sleep' own/p1.yaml own/p2.yaml
! kith-draft: p1: generic: all of its 6 own words are those of the draft for p2; add what is true of them alone
! kith-draft: p2: generic: all of its 6 own words are those of the draft for p1; add what is true of them alone
! kith-draft: 0 drafts, 2 held back
? 1
$ kith draft -C own -t catch-up -o text -s point=sleep own/p1.yaml own/p2.yaml
! kith-draft: p1: generic: all of its 2 own words are those of the draft for p2; add what is true of them alone
! kith-draft: p2: generic: all of its 2 own words are those of the draft for p1; add what is true of them alone
! kith-draft: 0 drafts, 2 held back
? 1
$ question='How do you ask for a second rater when the whole ward already knows which patient was moved in the '
> question+='night and why?'
> kith draft -C own -t mentor -o text -s question="$question" own/p1.yaml own/p2.yaml
! kith-draft: p1: generic: all but 2 of its 29 own words are those of the draft for p2; add what is true of them alone
! kith-draft: p2: generic: all but 2 of its 29 own words are those of the draft for p1; add what is true of them alone
! kith-draft: 0 drafts, 2 held back
? 1

= a template of one's own, short and long
$ mkdir own/templates
> kith draft --show mentor >own/templates/mail
> kith draft -C own -t mail -o text own | grep -c '^Dear'
5
! kith-draft: 5 drafts
$ text='What I would like to learn is how a team keeps its patience when the winter is long and the beds are full. '
> text+='In our clinic we had tea, songs, and a cook who knew all the families; I do not know what takes their place '
> sed "s|^Kind regards|${text}with you.\n\n&|" own/templates/mail >own/templates/long
> kith draft -C own -t long -o text own/p1.yaml own/p2.yaml
! kith-draft: p1: generic: all but 4 of its 75 own words are those of the draft for p2; add what is true of them alone
! kith-draft: p2: generic: all but 4 of its 75 own words are those of the draft for p1; add what is true of them alone
! kith-draft: 0 drafts, 2 held back
? 1

= the good ones of a batch come out
$ printf '%s\n' 'a: {point: the ferry at six}' 'b: {point: three chairs and one long conversation}' >slots.yaml
> kith draft -C net -t catch-up -o text --slots slots.yaml batch
--- a: catch-up, 40 of 120 words

Dear Dr. Ash,

I wanted to say hello, and to thank you for the ferry at six.

I am an international medical graduate aiming for psychiatry residency.

I hope that you are well.

Warm regards,
Nim
aiming for psychiatry residency

--- b: catch-up, 42 of 120 words

Dear Dr. Birch,

I wanted to say hello, and to thank you for three chairs and one long conversation.

I am an international medical graduate aiming for psychiatry residency.

I hope that you are well.

Warm regards,
Nim
aiming for psychiatry residency
! kith-draft: c: missing: 1 fact of 'catch-up'
!   batch
!   -s point=...  something of theirs, to stand after "Thank you for"; or 'topics'
!                 in a log entry; or 'hooks' in the file
! kith-draft: 2 drafts, 1 held back
? 1

= more than one program is the first choice
$ printf '%s\n' 'a: {point: the ferry at six, news: You are my first choice.}' \
>     'b: {point: three chairs, news: I will rank your program first of all.}' 'c: {point: a long winter road}' \
>     >slots.yaml
> kith draft -C net -t catch-up -o text --slots slots.yaml batch | grep Dear
Dear Dr. Cole,
! kith-draft: a: rank: more than one program is told that it is the first choice; only one can be
! kith-draft: b: rank: more than one program is told that it is the first choice; only one can be
! kith-draft: 1 draft, 2 held back

= a letter asked for too late
$ kith draft -t letter -s deadline=2026-06-20 -s waiver=waive samuel
! kith-draft: samuel-okonkwo-hughes: missing: 1 fact of 'letter'
!   -s about=...  work of yours that they know, to stand after "You have seen"
! kith-draft: samuel-okonkwo-hughes: notice: the deadline is 2026-06-20; leave them until 2026-07-01 at least
? 1
$ kith draft -t letter -s deadline=soon -s waiver=waive samuel
! kith-draft: samuel-okonkwo-hughes: missing: 1 fact of 'letter'
!   -s about=...  work of yours that they know, to stand after "You have seen"
! kith-draft: samuel-okonkwo-hughes: notice: 'soon' is not a day; write it as YYYY-MM-DD
? 1

$ kith draft -t letter -s deadline=2026-05-31 -s waiver=waive -s about='my x' samuel
! kith-draft: samuel-okonkwo-hughes: notice: the deadline is 2026-05-31; leave them until 2026-07-01 at least
? 1

= most of what was sent asked for something; doors opened too often
$ tr -d '\n' >ann <<'EOF'
> {"id":"a","name":"Dr. Ann Ash","email":"a@example.org","log":[
> {"date":"2026-01-01","type":"met"},{"date":"2026-01-10","type":"asked","ask":"introduction"},
> {"date":"2026-01-12","type":"replied"},{"date":"2026-02-10","type":"asked","ask":"introduction"},
> {"date":"2026-02-12","type":"replied"}]}
> EOF
$ kith draft -C net -t introduction -s to='Dr. Oak' -s why='she studies tea' -o text ann | head -n 1
Dear Dr. Ash,
! kith-draft: a: warning: transactional: with this one 3 of your 3 messages to them ask for something; give or share something first
! kith-draft: a: warning: advocacy: you asked them 2 times in a year to open a door for you
$ kith draft -C net -t introduction -s to='Dr. Oak' -s why='she studies tea' -o text \
>     --allow advocacy,transactional ann | head -n 1
Dear Dr. Ash,
! kith-draft: a: allowed: transactional: with this one 3 of your 3 messages to them ask for something; give or share something first
! kith-draft: a: allowed: advocacy: you asked them 2 times in a year to open a door for you

= somebody is named who was never asked; somebody who agreed
$ kith draft -t catch-up -s point=tea -s news='Dr. Stonehouse sends greetings, and so does Dr. Carvalho.' -o text \
>     rafael 2>&1 >/dev/null
kith-draft: rafael-santos-oliveira: read again: name-drop: "Dr. Stonehouse sends greetings, and so does Dr. Carvalho": 'Stonehouse' has not agreed to be named
$ kith draft -t catch-up -s point=tea -s news='Dr. Carvalho sends greetings.' -o text rafael 2>&1 >/dev/null
$ kith draft -t catch-up -s point=tea -s news='Dr. Maria Álvarez sends greetings.' -o text rafael 2>&1 >/dev/null
kith-draft: rafael-santos-oliveira: read again: name-drop: "Dr. Maria Álvarez sends greetings": 'Maria Álvarez' has not agreed to be named

= each contact who is named; others are nobody's business
$ kith draft -t catch-up -s point=tea \
>     -s news='Dr. Stone, Ms. Dolores Finch and Doctor Amsel send greetings, Dr. Stone most of all.' -o text rafael \
>     2>&1 >/dev/null
kith-draft: rafael-santos-oliveira: read again: name-drop: "Dr. Stone, Ms. Dolores Finch and Doctor Amsel send greetings, Dr. Stone most of all": 'Dolores Finch' has not agreed to be named
kith-draft: rafael-santos-oliveira: read again: name-drop: "Dr. Stone, Ms. Dolores Finch and Doctor Amsel send greetings, Dr. Stone most of all": 'Amsel' has not agreed to be named

= whom one would like to meet may be named; somebody else not
$ kith draft -C net -t introduction -s to='Dr. Oak' -s why='Dr. Oak studies tea. Rebecca Stonehouse told me.' -o \
>     text -C network ann 2>&1 >/dev/null | grep name-drop
kith-draft: a: read again: name-drop: "Rebecca Stonehouse told me": 'Rebecca Stonehouse' has not agreed to be named

= a record number is no part of the title of a work
$ mkdir works && cd works && printf 'me: {name: Dee Doe, degree: MBBS, country: Peru, aim: psychiatry}\n' >kith.yaml &&
> printf '%s\n' 'name: Uma Rao' 'hooks: [report on MRN 123456 of ours]' 'log: [2026-05-28 connected]' >uma.yaml
$ cd works; kith draft -C . -t hello -o text uma; kith check .
uma.yaml:2:9: warning: "report on MRN 123456 of ours": 'MRN 123456' is a record number; leave it out [patient]
! kith-draft: uma: patient: "I was glad to see your report on MRN 123456 of ours, and look forward to following your work": 'MRN 123456' is a record number; leave it out

= a closed file gets no letter; after a second attempt there is no day to wait for
$ printf '%s\n' 'name: Gil Reed' 'status: closed' 'log: [2026-04-01 met]' >works/gil.yaml
$ cd works; kith draft -C . -t catch-up -s point=tea -o text gil
! kith-draft: gil: closed: their file says 'status: closed'; kith set gil status= opens it again
? 1
$ printf '%s\n' 'name: Flo Reed' 'log: [2026-05-01 sent email, 2026-05-29 nudged email]' >works/flo.yaml
$ cd works; kith draft -C . -t nudge -s topic=tea -o text flo
! kith-draft: flo: third-attempt: 2 messages are unanswered, the last from 2026-05-29; wait until they write or you meet
? 1
