# What letters say: who writes, how notes become part of a sentence, threads.
# Every template for ten people is in property/letters.py, to be read aloud.
KITH_DIR=net
KITH_TODAY=2026-06-01

= a network, and scripts: person makes a contact with this log, says shows a line of a draft
$ mkdir net && cat >net/kith.yaml <<'EOF'
> me:
>   name: Dr. Nimali Perera
>   degree: MBBS
>   country: Sri Lanka
>   email: nimali@example.org
>   interests: [tea, trauma]
>   languages: [Sinhala, English]
>   step: research volunteer at the Wharf Institute, applying this September
> EOF
> cat >person <<'EOF'
> printf '%s\n' "name: ${name:-Dr. Ann Lee}" "role: ${role:-attending}" 'email: ann@example.org' \
>     'interests: tea' "institution: ${at:-Bayview}" log: >net/ann.yaml
> printf '  - {%s}\n' "$@" >>net/ann.yaml
> EOF
> cat >says <<'EOF'
> what=$1 template=$2
> shift 2
> kith draft -t "$template" -o text --allow rapport,generic,too-soon,third-attempt "$@" ann 2>err | grep -e "$what"
> grep -v -e allowed -e 'due first' err >&2
> exit 0
> EOF
> printf 'kind: event\nname: Spring Forum 2026\n' >net/forum.yaml

# Who writes.

= who writes is said where nobody knows it yet, and never a second time
$ sh person 'date: 2026-05-28, type: met'
> sh says 'I am a' follow-up -s event=x -s topic=y -s detail='the z' -s question=Why?
I am a doctor from Sri Lanka, an international graduate applying to psychiatry residency this September, and currently a research volunteer at the Wharf Institute.
$ sh person 'date: 2026-05-01, type: sent' 'date: 2026-05-28, type: met'
> sh says 'I am a' follow-up -s event=x -s topic=y -s detail='the z' -s question=Why?
$ sh person 'date: 2026-05-01, type: met' 'date: 2026-05-28, type: met'
> sh says 'I am a' follow-up -s event=x -s topic=y -s detail='the z' -s question=Why?
$ sh person 'date: 2026-05-20, type: sent, topics: rain'; sh says 'wrote to you' nudge
I am the doctor from Sri Lanka who wrote to you on May 20 about rain, and I know how full an inbox gets.
$ sh person 'date: 2026-05-02, type: met' 'date: 2026-05-20, type: sent, topics: rain'; sh says 'wrote to you' nudge
I wrote to you on May 20 about rain, and I know how full an inbox gets.

= whatever the first message is for, and after that no message says it
$ cat >first <<'EOF'
> while read -r template fact
> do sh says 'I am a' "$template" ${fact:+"-s$fact"} | sed "s/^/$template: /; s/ applying to.*//"
> done <<'END'
> advice because=you are x
> feedback what=my y
> check-in
> promise
> update milestone=it went well
> catch-up
> hello point=your x
> END
> EOF
$ sh person 'date: 2026-05-28, type: met, topics: tea, promised: my CV, expect: to read my essay'; sh first
advice: Thank you again for our conversation about tea. I am a doctor from Sri Lanka
feedback: Thank you again for talking with me about tea. I am a doctor from Sri Lanka, an international graduate
check-in: I am a doctor from Sri Lanka, an international graduate
promise: I am a doctor from Sri Lanka, an international graduate
update: I am a doctor from Sri Lanka, an international graduate
catch-up: I am a doctor from Sri Lanka, an international graduate
hello: I am a doctor from Sri Lanka, an international graduate
! kith-draft: ann: 45 of 100 words
! kith-draft: ann: once it is sent: kith log ann updated -k template=hello
$ sh person 'date: 2026-05-20, type: replied' \
>     'date: 2026-05-28, type: met, topics: tea, promised: my CV, expect: a call'
> sh first
! kith-draft: ann: 22 of 100 words
! kith-draft: ann: once it is sent: kith log ann updated -k template=hello

= whoever has helped me knows who I am
$ sh person 'date: 2026-05-28, type: helped'; sh says 'I am a' catch-up -s point=tea

= whoever has had a meeting with me knows it, too
$ sh person 'date: 2026-05-28, type: meeting, topics: tea, promised: my CV, expect: to read my essay'
> sh first
! kith-draft: ann: 22 of 100 words
! kith-draft: ann: once it is sent: kith log ann updated -k template=hello

= who writes is said to whoever went to my school by that school, where I have named it
$ cp net/kith.yaml kept; cat >stranger <<'EOF'
> sh person; sed -i '/^log:/,$d' net/ann.yaml; echo "${1:-state: NY}" >>net/ann.yaml
> EOF
> cat >firsts <<'EOF'
> sh says 'I am a' mentor -s work=paper -s question='Why?'; sh says ', too' connect -s where='your paper'
> printf '%s\n' log: '  - {date: 2026-05-19, type: sent, topics: rain}' >>net/ann.yaml; sh says wrote nudge
> EOF
> role=alumnus sh stranger; sh firsts
I am a doctor from Sri Lanka, an international graduate applying to psychiatry residency this September, and currently a research volunteer at the Wharf Institute.
Dear Dr. Lee, I found you through your paper. I am interested in tea, too. Nimali Perera, MBBS, from Sri Lanka
I am the doctor from Sri Lanka who wrote to you on May 19 about rain, and I know how full an inbox gets.
! kith-draft: ann: 110 of 200 characters
! kith-draft: ann: once it is sent: kith log ann invited linkedin -k template=connect
$ echo '  school: University of Galle, 2019' >>net/kith.yaml; role=alumnus sh stranger; sh firsts
I am a doctor from Sri Lanka and went to the University of Galle, as you did. I am applying to psychiatry residency this September, and currently a research volunteer at the Wharf Institute.
Dear Dr. Lee, I found you through your paper. I am interested in tea, too. Nimali Perera, MBBS, from your school, the University of Galle
I am the doctor from your school, the University of Galle, who wrote to you on May 19 about rain, and I know how full an inbox gets.
! kith-draft: ann: 137 of 200 characters
! kith-draft: ann: once it is sent: kith log ann invited linkedin -k template=connect
$ sh stranger 'tie: same school'; sh firsts
I am a doctor from Sri Lanka and went to the University of Galle, as you did. I am applying to psychiatry residency this September, and currently a research volunteer at the Wharf Institute.
Dear Dr. Lee, I found you through your paper. I am interested in tea, too. Nimali Perera, MBBS, from your school, the University of Galle
I am the doctor from your school, the University of Galle, who wrote to you on May 19 about rain, and I know how full an inbox gets.
! kith-draft: ann: 137 of 200 characters
! kith-draft: ann: once it is sent: kith log ann invited linkedin -k template=connect
$ cp net/kith.yaml named; sed -i '/degree/d; /country/d' net/kith.yaml; sh stranger 'tie: same school'; sh firsts
I am an international medical graduate and went to the University of Galle, as you did. I am applying to psychiatry residency this September, and currently a research volunteer at the Wharf Institute.
Dear Dr. Lee, I found you through your paper. I am interested in tea, too. Dr. Nimali Perera, doctor from your school, the University of Galle
I am the doctor from your school, the University of Galle, who wrote to you on May 19 about rain, and I know how full an inbox gets.
! kith-draft: ann: 142 of 200 characters
! kith-draft: ann: once it is sent: kith log ann invited linkedin -k template=connect
$ sh stranger 'tie: same hometown'; sh firsts; mv named net/kith.yaml
I am an international medical graduate applying to psychiatry residency this September, and currently a research volunteer at the Wharf Institute.
Dear Dr. Lee, I found you through your paper. I am interested in tea, too. Dr. Nimali Perera
I am the doctor who wrote to you on May 19 about rain, and I know how full an inbox gets.
! kith-draft: ann: 92 of 200 characters
! kith-draft: ann: once it is sent: kith log ann invited linkedin -k template=connect

= and to nobody who knows me already
$ sh person 'date: 2026-05-02, type: met' 'date: 2026-05-20, type: sent, topics: rain'
> sed -i 's/^role: .*/role: alumnus/' net/ann.yaml; sh says 'wrote to you' nudge
> sh person 'date: 2026-05-20, type: replied'; sed -i 's/^role: .*/role: alumnus/' net/ann.yaml
> sh says Galle hello -s point='your talk'
I wrote to you on May 20 about rain, and I know how full an inbox gets.
! kith-draft: ann: 22 of 100 words
! kith-draft: ann: once it is sent: kith log ann updated -k template=hello

= a tie says so in words about a school alone, or with the name of mine
$ while read -r tie
> do sh stranger "tie: $tie"
>     echo "$tie:" $(kith draft -t mentor -s work=paper -s question='Why?' -o text ann 2>err | grep -o 'as you did')
> done <<'END'
> the same medical school, ten years apart
> we both went to the same college
> alumna of University of Galle (2004)
> [same hometown, classmates]
> same high school
> same university hospital
> not the same school
> taught at my school
> University of Galle Hospital
> at my university
> worked with my uncle
> END
the same medical school, ten years apart: as you did
we both went to the same college: as you did
alumna of University of Galle (2004): as you did
[same hometown, classmates]: as you did
same high school:
same university hospital:
not the same school:
taught at my school:
University of Galle Hospital:
at my university:
worked with my uncle:

= a school that I have not named is asked for where somebody looks on
$ cp kept net/kith.yaml; sh stranger 'tie: same school'
> "$BUILD/tests/tools/terminal" -w 100 kith draft -t hello -s point='your talk' -o text ann | tail -n 1
Nimali Perera, MBBS
! kith-draft: ann: note: it could also say that you went to the same school: kith set me school="..."
! kith-draft: ann: 45 of 100 words
! kith-draft: ann: once it is sent: kith log ann updated -k template=hello
$ sh stranger; "$BUILD/tests/tools/terminal" -w 100 kith draft -t hello -s point='your talk' -o text ann | tail -n 1
Nimali Perera, MBBS
! kith-draft: ann: 45 of 100 words
! kith-draft: ann: once it is sent: kith log ann updated -k template=hello

= a first word after a message without an answer speaks of it
$ sh person 'date: 2026-05-19, type: sent, topics: rain'
> sh says 'wrote' mentor -s work=paper -s question='Why?'; sh says 'wrote' connect -s where='your paper'
I am a doctor from Sri Lanka, an international graduate applying to psychiatry residency this September, and currently a research volunteer at the Wharf Institute. I also wrote to you on May 19.
Dear Dr. Lee, I found you through your paper, and wrote to you on May 19. I am interested in tea, too. Nimali Perera, MBBS, from Sri Lanka
! kith-draft: ann: 138 of 200 characters
! kith-draft: ann: once it is sent: kith log ann invited linkedin -k template=connect

= who knows me reads no first words in a request for a conversation
$ for type in attended met; do
>     sh person "date: 2026-05-11, type: $type" "date: 2026-05-20, type: $type"
>     sh says 'your paper' meeting -s work=paper; done
I am a doctor from Sri Lanka, an international graduate applying to psychiatry residency this September, and currently a research volunteer at the Wharf Institute. I am writing because of your paper, since I am interested in tea, too.
It was good to talk with you on May 20. I would be glad to hear more about your paper, since I am interested in tea, too.

= what is asked of somebody known goes on from there: a conversation by what it was about, else by its day
$ cat >asked <<'EOF'
> while read -r template fact
> do sh says "$1" "$template" -s "$fact" | sed "s/^/$template: /; s/ a doctor from.*//"
> done <<'END'
> research work=paper
> meeting work=paper
> advice because=you are x
> feedback what=my y
> prepare what=two answers
> END
> EOF
$ kith set -q me offers='chart review' skills='literature review'
> sh person 'date: 2026-05-09, type: sent' 'date: 2026-05-20, type: meeting, topics: her data'; sh asked Thank.*data
research: Thank you again for our conversation about your data. I would be glad to help with work like your paper, since I am interested in tea, too. Is there a small task in your current work that nobody has time for?
meeting: Thank you again for our conversation about your data. I would be glad to hear more about your paper, since I am interested in tea, too.
advice: Thank you again for our conversation about your data. I am putting together a list of programs, and would value your view because you are x.
feedback: Thank you again for talking with me about your data.
prepare: Thank you again for talking with me about your data. Would you have fifteen minutes before my interviews to practice two answers with me? Your honest view would help me.
$ sh person 'date: 2026-05-20, type: meeting' 'date: 2026-05-22, type: sent'; sh asked 'May 20' | cut -d . -f 1
research: It was good to talk with you on May 20
meeting: It was good to talk with you on May 20
advice: It was good to talk with you on May 20
feedback: It was good to talk with you on May 20
prepare: It was good to talk with you on May 20
$ sh person 'date: 2026-05-20, type: attended, topics: trauma' 'date: 2026-05-22, type: sent'
> sh asked 'Thank you for what'
research: Thank you for what you said about trauma. I am
meeting: Thank you for what you said about trauma. I am
advice: Thank you for what you said about trauma. I am
feedback: Thank you for what you said about trauma. I am
prepare: Thank you for what you said about trauma. Would you have fifteen minutes before my interviews to practice two answers with me? Your honest view would help me.
$ sh person 'date: 2026-05-20, type: sent'; sh asked 'work like\|Thank you again\|good to talk'
> sh says experience research -s work=paper; sed -i '/offers:/d; /skills:/d' net/kith.yaml
I could help with chart review. I have experience with literature review.

= what I do now is part of it, unless it asks for something or is no such thing
$ sh person 'date: 2026-05-28, type: met'
> for step in 'resident in Galle' 'volunteering at a helpline' 'looking for observerships' 'abroad' 'in research' \
>     'house officer, applying to pediatrics'
> do sed -i "s/step: .*/step: $step/" net/kith.yaml
>   sh says 'I am a' mentor -s work=paper -s question='Why?'
> done
I am a doctor from Sri Lanka, an international graduate aiming for psychiatry residency, and currently a resident in Galle.
I am a doctor from Sri Lanka, an international graduate aiming for psychiatry residency, and currently volunteering at a helpline.
I am a doctor from Sri Lanka, an international graduate aiming for psychiatry residency.
I am a doctor from Sri Lanka, an international graduate aiming for psychiatry residency.
I am a doctor from Sri Lanka, an international graduate aiming for psychiatry residency, and currently in research.
I am a doctor from Sri Lanka, an international graduate applying to psychiatry residency, and currently a house officer.
$ at='Wharf Institute' sh person 'date: 2026-05-28, type: attended'
> sed -i 's/step: .*/step: research volunteer at the Wharf Institute, applying this September/' net/kith.yaml
> sh says 'I am a' mentor -s work=paper -s question='Why?'
I am a doctor from Sri Lanka, an international graduate applying to psychiatry residency this September, and currently a research volunteer here at the Wharf Institute.

= what I do besides goes along, unless it is a place or asks for something
$ while read -r step; do sed -i "s|^  step: .*|  step: $step|" net/kith.yaml; kith draft -t intro 2>&1 | sed -n 2,3p
> done <<'END'
> working in a rural clinic in Cusco, studying for Step 3
> research assistant at Mayo; volunteer at a shelter, applying this September
> intern, and preparing for Step 3
> observer in Lima, Peru
> working at Lorena; looking for an observership
> END
> sed -i 's|^  step: .*|  step: research volunteer at the Wharf Institute, applying this September|' net/kith.yaml
I am aiming for psychiatry residency, and currently working in a rural
clinic in Cusco and studying for Step 3.
I am applying to psychiatry residency, and currently a research
assistant at Mayo and a volunteer at a shelter.
I am aiming for psychiatry residency, and currently an intern and
preparing for Step 3.
I am aiming for psychiatry residency, and currently an observer in Lima.
I am most interested in tea and trauma.
I am aiming for psychiatry residency, and currently working at Lorena.
I am most interested in tea and trauma.

= the aim and the stage are the user's
$ sed 's/step:.*/stage: abroad/; $a\  aim: child psychiatry fellowship' net/kith.yaml >kith.yaml
> mkdir far; cp kith.yaml net/ann.yaml far; kith draft -C far -t mentor -s work=paper -s question='Why?' -o text ann
Dear Dr. Lee,

I am a doctor from Sri Lanka, an international graduate preparing to apply to child psychiatry fellowship.

I am writing because of your paper, and I share your interest in tea. I have one small thing to ask. Why?

A line or two would help me a great deal, and I will understand if you have no time. Thank you for reading this.

Kind regards,
Nimali Perera, MBBS
Sri Lanka | preparing to apply to child psychiatry fellowship
! kith-draft: ann: note: due first: follow-up by 2026-06-04; '-t webinar' writes it

= who has not said how far they are claims no application, unless what they do now is applying
$ for step in 'volunteering at a helpline' 'in research, applying from Galle'
> do sed "s/step:.*/step: $step/" net/kith.yaml >far/kith.yaml
>   kith draft -C far -t mentor -s work=paper -s question='Why?' -o text ann | sed -n '3p; $p'
> done
I am a doctor from Sri Lanka, an international graduate aiming for psychiatry residency, and currently volunteering at a helpline.
Sri Lanka | aiming for psychiatry residency
I am a doctor from Sri Lanka, an international graduate applying to psychiatry residency from Galle, and currently in research.
Sri Lanka | applying to psychiatry residency
! kith-draft: ann: note: due first: follow-up by 2026-06-04; '-t webinar' writes it
! kith-draft: ann: note: due first: follow-up by 2026-06-04; '-t webinar' writes it

= a step may begin with a capital letter, and a country may need an article
$ cp net/kith.yaml kept
> while IFS='|' read -r country step
> do sed -i "s/country: .*/country: $country/; s/step: .*/step: $step/" net/kith.yaml
>   sh says 'I am a' mentor -s work=paper -s question='Why?'
> done <<'EOF'
> Philippines|Preparing for Step 3
> the Gambia|Research assistant at Bayview
> United Arab Emirates|Looking for observerships
> UK|applying this September
> Wales|Observer at the Bayview, Applying this September
> from sri lanka|I am observer in a clinic in Galle
> Peru|working as research coordinator in Columbus Ohio, studying for Step 2
> Peru|I work as research coordinator in Columbus.
> Peru|Teaching assistant at Bayview
> Peru|resident physician (PGY-2) in Lima
> Peru|shadowing a psychiatrist in Columbus
> Peru|phlebotomist in Columbus
> Peru|I graduated in 2019 and want a position
> the uk|I'm currently a clerk
> EOF
> sed -i '/country/d' net/kith.yaml; sh says 'I am a' mentor -s work=paper -s question='Why?'
> cp kept net/kith.yaml
I am a doctor from the Philippines, an international graduate aiming for psychiatry residency, and currently preparing for Step 3.
I am a doctor from the Gambia, an international graduate aiming for psychiatry residency, and currently a research assistant at Bayview.
I am a doctor from the United Arab Emirates, an international graduate aiming for psychiatry residency.
I am a doctor from the UK, an international graduate applying to psychiatry residency this September.
I am a doctor from Wales, an international graduate applying to psychiatry residency this September, and currently an observer at the Bayview.
I am a doctor from Sri Lanka, an international graduate aiming for psychiatry residency, and currently an observer in a clinic in Galle.
I am a doctor from Peru, an international graduate aiming for psychiatry residency, and currently working as research coordinator in Columbus Ohio and studying for Step 2.
I am a doctor from Peru, an international graduate aiming for psychiatry residency, and currently I work as research coordinator in Columbus.
I am a doctor from Peru, an international graduate aiming for psychiatry residency, and currently a teaching assistant at Bayview.
I am a doctor from Peru, an international graduate aiming for psychiatry residency, and currently a resident physician (PGY-2) in Lima.
I am a doctor from Peru, an international graduate aiming for psychiatry residency, and currently shadowing a psychiatrist in Columbus.
I am a doctor from Peru, an international graduate aiming for psychiatry residency, and currently a phlebotomist in Columbus.
I am a doctor from Peru, an international graduate aiming for psychiatry residency.
I am a doctor from the UK, an international graduate aiming for psychiatry residency, and currently a clerk.
I am an international medical graduate aiming for psychiatry residency, and currently a clerk.

= what names the school is no year, which has a place of its own
$ sed -i '$a\  yog: 2019\n  school: x' net/kith.yaml
> for school in 'Galle Medical College, 2019' 'Galle Medical College (2019)' 'Galle Medical College 42'
> do sed -i "s/school: .*/school: $school/" net/kith.yaml; kith draft -t intro | grep graduated; done
> sed -i '$s/42/2019/' net/kith.yaml; kith draft -t chat 2>&1; sh says graduated advice -s because='you are x'
> cp kept net/kith.yaml
I graduated from Galle Medical College in 2019.
I graduated from Galle Medical College in 2019.
I graduated from Galle Medical College 42 in 2019.
Nimali Perera, MBBS, from Sri Lanka (Galle Medical College); interested in tea and trauma; now a research volunteer at the Wharf Institute
kith-draft: me: 138 of 200 characters
- graduated in 2019 from Galle Medical College, Sri Lanka

= the name under a letter and at its head has the capitals of one
$ for name in 'dr. Nimali Perera' 'dr. nimali perera' 'DR. NIMALI PERERA, MBBS' 'Perera, Nimali'
> do sed "s/name: .*/name: $name/; /degree/d" net/kith.yaml >far/kith.yaml
>   kith draft -C far -t catch-up -s point=tea -o eml --allow generic ann 2>&1 | sed -n '/^From/p; /^Warm/,$p'
> done
From: "Dr. Nimali Perera" <nimali@example.org>
Warm regards,
Dr. Nimali Perera
Sri Lanka | applying to psychiatry residency
From: "Dr. Nimali Perera" <nimali@example.org>
Warm regards,
Dr. Nimali Perera
Sri Lanka | applying to psychiatry residency
From: "Dr. Nimali Perera, MBBS" <nimali@example.org>
Warm regards,
Dr. Nimali Perera, MBBS
Sri Lanka | applying to psychiatry residency
From: Nimali Perera <nimali@example.org>
Warm regards,
Nimali Perera
Sri Lanka | applying to psychiatry residency

= who has matched applies no more
$ sed -i '$a\  stage: matched' net/kith.yaml; sh says 'I am a' mentor -s work=paper -s question='Why?'
> cp kept net/kith.yaml
I am a doctor from Sri Lanka, an international graduate about to start psychiatry residency, and currently a research volunteer here at the Wharf Institute.

= who signs has a part of the user's own
$ mkdir net/templates; printf 'Kind: part\n\nNimali\n' >net/templates/signature
> sh person 'date: 2026-05-28, type: met'; kith draft -t catch-up -s point=tea -o text ann | tail -n 2
Warm regards,
Nimali
! kith-draft: ann: note: due first: follow-up by 2026-06-04; '-t follow-up' writes it
$ printf 'Kind: part\n\n{{> signature}}\n' >net/templates/signature; kith draft -t catch-up -s point=tea -o text ann
! kith-draft: part 'signature' is nested more than 4 deep
? 2
$ printf 'Subject: x\n\n{{> nudge}}\n' >net/templates/mine; kith draft -t mine -o text ann
! kith-draft: part 'signature' is nested more than 4 deep
? 2
$ printf 'Subject: x\n\n{{> signatur}}\n' >net/templates/mine; kith draft -t mine -o text ann
! kith-draft: unknown template 'signatur'; did you mean 'signature'?
? 2
$ rm -r net/templates; kith draft -t signature ann
! kith-draft: 'signature' is a part of other templates; see kith draft --list
? 2

= where a name does not show which of its words are the family name, all are said, and how to say it
$ name='Dr. Samir Ben Ali' sh person 'date: 2026-05-28, type: met'; sh says Dear catch-up -s point=tea
Dear Dr. Samir Ben Ali,
! kith-draft: ann: warning: which part is the family name is not known, so it begins 'Dear Dr. Samir Ben Ali'; kith set ann family=... says it
$ kith set -q -C net ann family='Ben Ali'; sh says Dear catch-up -s point=tea
Dear Dr. Ben Ali,
$ for name in 'Dr. 李明' 李明 '李 明' 김민준; do
>     name=$name sh person 'date: 2026-05-28, type: met'; sh says Dear catch-up -s point=tea; done
Dear Dr. 李明,
Dear Dr. 李明,
Dear Dr. 李,
Dear Dr. 김민준,
$ role=peer name='Mary Beth Ash' sh person 'date: 2026-05-28, type: met'; kith set -q -C net ann nickname=Bea
> sh says Dear catch-up -s point=tea
Dear Bea,

= whom a letter greets: title and family name, given name among colleagues and to who is no doctor
$ while read -r role name
> do role=$role name=$name sh person 'date: 2026-05-28, type: met'; sh says Dear catch-up -s point=tea
> done <<'EOF'
> attending Maria Álvarez
> nurse Peggy Lindholm
> coordinator Ms. Dolores Finch
> resident Rafael Santos
> resident Rafael Santos, MD
> speaker Ann Ash
> EOF
Dear Dr. Álvarez,
Dear Peggy,
Dear Ms. Finch,
Dear Rafael,
Dear Dr. Santos,
Dear Ann Ash,
$ echo 'nickname: Mari' >>net/ann.yaml; sed -i 's/role: .*/role: peer/; s/name: .*, MD/name: Maria Ek/' net/ann.yaml
> sh says Dear catch-up -s point=x
Dear Mari,
$ echo 'greeting: Dear Dr. Maria,' >>net/ann.yaml; sh says Dear catch-up -s point=tea
Dear Dr. Maria,

= a greeting with its mark is all of the first line; elsewhere the name is what the record makes of it
$ while read -r greeting
> do role=faculty name='Maria Ek' sh person 'date: 2026-05-28, type: helped'
>    printf 'greeting: "%s"\n' "$greeting" >>net/ann.yaml
>    kith draft -t thanks -s help='your time' ann | grep '^Subject'
>    kith draft -t thanks -s help='your time' -o text ann | head -n 1
> done <<'EOF'
> Stimata doamna profesor Ek,
> Dear Maria:
> Hello Maria!
> 尊敬的埃克教授：
> Ms. Ek
> EOF
Subject: Thank you, Dr. Ek
Stimata doamna profesor Ek,
Subject: Thank you, Maria
Dear Maria:
Subject: Thank you, Dr. Ek
Hello Maria!
Subject: Thank you, Dr. Ek
尊敬的埃克教授：
Subject: Thank you, Ms. Ek
Dear Ms. Ek,
$ kith draft -t thanks -s help='your time' -s greeting='Hi, Maria,' -o text ann | head -n 1
Hi, Maria,

# How notes become part of a sentence.

= a capital is that of a name, unless the network writes the word small
$ cat >net/bob.yaml <<'EOF'
> name: Bob Ash
> interests: [sleep, suicide prevention]
> log:
>   - 2026-05-01 met: night float in Boston, and the float pool of kandy, which is near Kandy
> EOF
> while read -r topic
> do sh person "date: 2026-05-28, type: met, event: forum, topics: \"$topic\", questions: Why?, detail: it is late"
>   sh says 'good to talk' follow-up | sed 's/.*you \(about .*\) at.*/\1/'
> done <<'EOF'
> Sleep
> Suicide prevention
> Night Float
> Kandy
> CBT and sleep
> J-1 visas
> Parkinson
> Sleep Center
> Writing
> EOF
about sleep
about suicide prevention
about night float
about Kandy
about CBT and sleep
about J-1 visas
about Parkinson
about Sleep Center
about writing
$ sh person "date: 2026-05-28, type: met, topics: [Sleep, Boston]"; sh says hello catch-up
I wanted to say hello, and to thank you for our conversation about sleep and Boston.
$ sed 's/interests:.*/interests: [Sleep, Suicide prevention, CBT]/' net/kith.yaml >kith.yaml; cp kith.yaml far
> sed 's/interests: tea/interests: [sleep, suicide prevention, CBT]/' net/ann.yaml >far/ann.yaml
> kith draft -C far -t mentor -s work=paper -s question='Why?' -o text --allow rapport ann 2>&1 | grep interest
> rm net/bob.yaml
I am writing because of your paper, and I share your interest in sleep, suicide prevention, and CBT. I have one small thing to ask. Why?

= of a statement, too; one that may begin with a name stands as it was noted
$ printf 'name: Bob Ash\nlog:\n  - 2026-05-01 met: an interpreter, and the clinic in Boston\n' >net/bob.yaml
> while read -r detail
> do sh person "date: 2026-05-28, type: met, event: forum, topics: tea, questions: Why?, detail: '$detail'"
>   sh says 'told me' follow-up | grep -o 'told me .*\.'
> done <<'EOF'; rm net/bob.yaml
> Nurses know more than the chart
> that Mothers in the ward sleep badly
> Interpreters slow the round
> Coffee keeps people awake
> Boston has two such clinics
> Dr. Ko runs the clinic
> APA has a list
> EOF
told me that nurses know more than the chart.
told me that mothers in the ward sleep badly.
told me that interpreters slow the round.
told me this: Coffee keeps people awake.
told me that Boston has two such clinics.
told me that Dr. Ko runs the clinic.
told me that APA has a list.

= what an application is made of is meant in the plural, or has its article
$ for topic in visa Visa 'board exam in June' 'Letter of recommendation' residency 'her visa' \
>     'visa issues' 'visa question'
> do sh person "date: 2026-05-28, type: met, event: forum, topics: \"$topic\", questions: Why?, detail: it is late"
>   sh says 'good to talk' follow-up | sed 's/.*you \(about .*\) at.*/\1/'
> done
about visas
about visas
about board exams in June
about letters of recommendation
about residencies
about your visa
about visa issues
about visa questions
$ for topic in 'surviving intern year' 'PGY-1 year' 'match week' 'gap year' 'surviving residency' \
>     'choosing residency program'
> do sh person "date: 2026-05-28, type: met, event: forum, topics: \"$topic\", questions: Why?, detail: it is late"
>   sh says 'good to talk' follow-up | sed 's/.*you \(about .*\) at.*/\1/'
> done
about surviving intern year
about PGY-1 year
about match week
about gap years
about surviving residency
about choosing residency programs
$ sh says 'name you' permission -s place='personal statement' -s about='to ask' --allow rapport,first-mentor
May I name you in the personal statement?

= a work of several words has its article
$ for topic in 'chart review' 'sleep study in Galle' 'CBT course' 'trauma research' 'case reports' \
>     'Visas and work' 'a talk'
> do sh person "date: 2026-05-28, type: met, event: forum, topics: \"$topic\", questions: Why?, detail: it is late"
>   sh says 'good to talk' follow-up | sed 's/.*you \(about .*\) at.*/\1/'
> done
about the chart review
about the sleep study in Galle
about the CBT course
about trauma research
about case reports
about visas and work
about a talk

= a participle before a thing is part of it
$ for topic in 'advanced dementia' 'integrated care' 'discussed visas' 'asked questions'
> do sh person "date: 2026-05-28, type: met, event: forum, topics: \"$topic\", questions: Why?, detail: it is late"
>   sh says 'good to talk' follow-up 2>&1 | sed 's/.*you \(about .*\) at.*/\1/; 1!d'
> done
about advanced dementia
about integrated care
kith-draft: ann: missing: 1 fact of 'follow-up'
kith-draft: ann: missing: 1 fact of 'follow-up'

= two things in one note are two, where a comma is between them and nothing else
$ for topic in 'night call, winter' 'jobs in Boston, MA' 'the ward, which is full' 'tea, sleep, and work'
> do sh person "date: 2026-05-28, type: met, event: forum, topics: \"$topic\", questions: Why?, detail: it is late"
>   sh says 'good to talk' follow-up | sed 's/.*you \(about .*\) at.*/\1/'
> done
about night call and winter
about jobs in Boston, MA
about the ward, which is full
about tea, sleep, and work

= a work that does not say what it is, and has a year, is no title
$ sh person 'date: 2026-05-28, type: attended'; echo 'hooks: [AJP 2025 sleep in refugees]' >>net/ann.yaml
> sh says writing mentor -s question=Why?
> sed -i 's/hooks: .*/hooks: [AJP 2025 sleep in refugees, 2024 paper on tea]/' net/ann.yaml
> sh says writing mentor -s question=Why?
I am writing because of your 2024 paper on tea, and I share your interest in tea. I have one small thing to ask. Why?
! kith-draft: ann: missing: 1 fact of 'mentor'
!   net/ann.yaml
!   -s work=...  a paper or talk of theirs, to stand after "your"; or 'hooks' in
!                the file (say what it is, as in 'paper on sleep', or put its
!                title in quotation marks)

= what is noted of them is no work of theirs
$ while read -r hook
> do sh person 'date: 2026-05-28, type: attended'; echo "hooks: ['$hook']" >>net/ann.yaml
>   sh says writing mentor -s question=Why? 2>&1 | sed 's/,*"* and I share.*//; s/.*missing.*/asked for/; 1!d'
> done <<'EOF'
> taught me stats in Krakow
> works w/ refugees
> IMG from India
> runs a group for new mothers
> led a workshop on tea
> Sleep and Grief on a Night Ward
> talks on tea & sleep
> talk “Tea & Sleep”
> applied ethics paper
> EOF
asked for
asked for
asked for
asked for
asked for
I am writing because of your work "Sleep and Grief on a Night Ward
I am writing because of your talks on tea and sleep
I am writing because of your talk "Tea & Sleep
I am writing because of your applied ethics paper
$ sh person 'date: 2026-05-28, type: attended'; echo "hooks: [works w/ refugees, podcast on tea]" >>net/ann.yaml
> sh says writing mentor -s question=Why?
I am writing because of your podcast on tea, and I share your interest in tea. I have one small thing to ask. Why?

= the signs and the questions of a note are not those of a letter
$ for topic in 'tea & sleep' 'work w/ families' 'new visa, retirement?' 'night call, H1B' 'the ward, MA'
> do sh person "date: 2026-05-28, type: met, event: forum, topics: \"$topic\", questions: Why?, detail: it is late"
>   sh says 'good to talk' follow-up | sed 's/.*you \(about .*\) at.*/\1/'
> done
about tea and sleep
about work with families
about new visas and retirement
about night call and H1B
about the ward, MA
$ sh person 'date: 2026-05-20, type: sent, topics: tea, questions: too long?'; sh says question nudge
! kith-draft: ann: warning: left out: 'questions' in this entry (what it says does not fit: a whole question would, its verb before 'you', such as 'How do you ask?'); -s question=... says it in other words
$ for question in 'too long?' 'any tips??' 'you still teach?'
> do sh says question nudge -s question="$question" 2>&1 |
>     sed 's/.*, to stand/asked for, to stand/; s/: what.*//; s/.*this: //'; done
asked for, to stand after "May I ask?")
Any tips?
You still teach?

= a thing that I promised is sent once its time has come, and what is to be done is promised again
$ echo 'date: 2026-05-28, type: met, event: forum, topics: tea, detail: it is late, questions: Why?' >met
> for promised in 'my CV' 'I send you the slides' 'my CV, by: 2026-06-20' 'introduce you to Dr. Ko'
> do sh person "$(cat met), promised: $promised"; sh says 'as I promised' follow-up; done
I am sending you my CV, as I promised.
I am sending you the slides, as I promised.
I will send you my CV, as I promised.
I will introduce you to Dr. Ko, as I promised.
! kith-draft: ann: note: it says that you are sending what you promised; once that is sent, with it or alone: kith log ann note --kept
! kith-draft: ann: note: it says that you are sending what you promised; once that is sent, with it or alone: kith log ann note --kept
$ sh person "$(cat met), promised: my CV"; sh says 'as I promised' follow-up -s promised='read your paper'
> sh says 'as I promised' follow-up -s thing=slides
> kith log ann note --kept; sh says 'as I promised' follow-up
I will read your paper, as I promised.
I am sending you slides, as I promised.
! kith-draft: ann: note: it says that you are sending what you promised; once that is sent, with it or alone: kith log ann note --kept

= where I am with them, that is here, whatever I do there and however its name is written
$ cp net/kith.yaml kept; sed -i 's/step: .*/step: observing at Newark Clinic in May/' net/kith.yaml
> for at in 'Newark Clinic' 'The Newark Clinic of Essex' 'Newark College'
> do at=$at sh person 'date: 2026-05-28, type: attended'; sh says 'I am a' mentor -s work=paper -s question='Why?'
> done | sed 's/.*and currently //'; mv kept net/kith.yaml
observing here at Newark Clinic.
observing here at Newark Clinic.
observing at Newark Clinic in May.

= a talk: on what, and where
$ sh person 'date: 2026-05-28, type: attended, event: forum, topics: [tea, sleep], detail: it is late, questions: Why?'
> sh says 'your talk' webinar; sh says 'your talk' webinar -s talk='PTSD and refugees'
> sh says 'your talk' webinar -s talk='I liked it'
Thank you for your talk on tea and sleep at the Spring Forum on May 28. You said that it is late.
Thank you for your talk on PTSD and refugees at the Spring Forum on May 28. You said that it is late.
! kith-draft: ann: missing: talk (what the talk was about, to stand after "your talk on"): what you gave does not fit after 'your talk on'; a thing would, such as 'your advice' or 'reading my statement'

= a plan whose day has come says why I write, or is asked for
$ for plan in '2026-05-30, what: she asked me to write in June' \
>     '2026-05-30, what: write her' '2026-07-01, what: write her'
> do sh person 'date: 2026-01-05, type: meeting, topics: tea'; echo "next: {date: $plan}" >>net/ann.yaml
>   sh says 'thank you for' catch-up; done
> sh says 'thank you for' catch-up -s reason='you asked me to write in June'
I am writing because you asked me to write in June. I also wanted to thank you for our conversation about tea.
I wanted to say hello, and to thank you for our conversation about tea.
I wanted to say hello, and to thank you for our conversation about tea.
I am writing because you asked me to write in June. I also wanted to thank you for our conversation about tea.
! kith-draft: ann: warning: left out: 'next.what' in the file (what it says does not fit: a statement would, such as 'you run a ward'); -s reason=... says it in other words

= what a telephone leaves small
$ sh person 'date: 2026-05-28, type: meeting'
> for next in 'i will send my cv' "i'll take the usmle, i hope" 'read example.org/cv' \
>     'send cv' 'lecture slides' 'the lecture slides'
> do sh says Next thanks -s lessons='it rains' -s next="$next"; done
I will remember that it rains. Next, I will send you my CV.
I will remember that it rains. Next, I will take the USMLE, I hope.
I will remember that it rains. Next, I will read example.org/cv.
I will remember that it rains. Next, I will send you the lecture slides.
! kith-draft: ann: missing: next (what you will do next, to stand after "I will"): 'the', 'a' or 'my' is missing, as in 'send the CV'
! kith-draft: ann: missing: next (what you will do next, to stand after "I will"): begin it with 'to' where it is something to do; where it is a thing, 'the', 'a' or 'my' is missing, as in 'the lecture slides'

= what the text could do without is not dropped in silence
$ sh person 'date: 2026-05-28, type: met, event: forum, topics: tea, detail: it is late, questions: Why?, promised: CV'
> sh says 'as I promised' follow-up
! kith-draft: ann: warning: left out: 'promised' in a log entry (what it says does not fit: 'the', 'a' or 'my' is missing, as in 'the CV'); -s promised=... says it in other words
$ sh says 'as I promised' follow-up -s promised='send my CV'
I will send you my CV, as I promised.

= two questions in one line are two
$ sh person 'date: 2026-05-28, type: met, event: forum, topics: tea, questions: Why? Who pays?, detail: it is late'
> sh says '?\|question' follow-up
I have two questions, if you have a minute:
- Why?
- Who pays?

= what they said: a statement, a command, a thing, each turned to them
$ while read -r detail
> do sh person "date: 2026-05-28, type: met, event: forum, topics: tea, questions: Why?, detail: \"$detail\""
>   sh says 'You told me' follow-up | sed 's/.*You told/You told/'
> done <<'EOF'
> your team rings the interpreter before the first question
> interpreters slow the round
> to ask one thing at a time
> calls the interpreter first
> the first night on the ward
> seven of nine in her class trained abroad
> she starts new residents with a home visit
> he studies sleep, and watches it
> she never writes after six
> she was asked, and has said no
> her clinic is full
> sit down first, then say your name
> never skip lunch
> do not write at night
> The ward is full on Mondays.
> a blanket and a chair
> her residents rotate at the VA
> Half of the class is on J-1 visas
> her three residents on nights
> how she reads an application
> you should send your CV
> EOF
You told me that your team rings the interpreter before the first question.
You told me that interpreters slow the round.
You told me to ask one thing at a time.
You told me about the first night on the ward.
You told me that seven of nine in your class trained abroad.
You told me that you start new residents with a home visit.
You told me that you never write after six.
You told me that you were asked, and have said no.
You told me that your clinic is full.
You told me to sit down first, then say my name.
You told me never to skip lunch.
You told me not to write at night.
You told me that the ward is full on Mondays.
You told me about a blanket and a chair.
You told me that your residents rotate at the VA.
You told me that half of the class is on J-1 visas.
You told me about your three residents on nights.
You told me how you read an application.
You told me that I should send my CV.
! kith-draft: ann: missing: 1 fact of 'follow-up'
!   net/ann.yaml:7: the log entry of 2026-05-28
!   -s detail=...  one thing they said, to stand after "You told me"; or 'detail'
!                  in this entry (what it says does not fit: begin it with 'to'
!                  where it is something to do, with 'that' where it is a
!                  statement, with 'about' where it is a thing)
! kith-draft: ann: missing: 1 fact of 'follow-up'
!   net/ann.yaml:7: the log entry of 2026-05-28
!   -s detail=...  one thing they said, to stand after "You told me"; or 'detail'
!                  in this entry (what it says does not fit: write it to them:
!                  'you', not 'she' or 'he')

= what speaks of somebody else, or of them in ways that are not certain, is asked for
$ while read -r detail
> do sh person "date: 2026-05-28, type: met, event: forum, topics: tea, questions: Why?, detail: \"$detail\""
>   kith draft -t follow-up ann 2>&1 | cut -c 1-160
> done <<'EOF'
> Dr. Stone says that she is tired
> her resident said she would come
> she teaches and writes books
> she asked him to come
> it took her years to see that
> EOF
kith-draft: ann: missing: 1 fact of 'follow-up'
  net/ann.yaml:7: the log entry of 2026-05-28
  -s detail=...  one thing they said, to stand after "You told me"; or 'detail'
                 in this entry (what it says does not fit: write it to them:
                 'you', not 'she' or 'he')
kith-draft: ann: missing: 1 fact of 'follow-up'
  net/ann.yaml:7: the log entry of 2026-05-28
  -s detail=...  one thing they said, to stand after "You told me"; or 'detail'
                 in this entry (what it says does not fit: write it to them:
                 'you', not 'she' or 'he')
Date: Mon, 01 Jun 2026 12:00:00 +0000
From: "Dr. Nimali Perera" <nimali@example.org>
To: "Dr. Ann Lee" <ann@example.org>
Subject: Tea (Spring Forum 2026)
Message-ID: <kith.80f127baa71f1f07@example.org>
MIME-Version: 1.0
Content-Type: text/plain; charset=utf-8
X-Kith-Contact: ann
X-Kith-Template: follow-up
X-Kith-Topic: tea
Content-Transfer-Encoding: 7bit

Dear Dr. Lee,

It was good to talk with you about tea at the Spring Forum on May 28.
You told me that you teach and write books.

I am a doctor from Sri Lanka, an international graduate applying to
psychiatry residency this September, and currently a research volunteer
at the Wharf Institute.

I have one question, if you have a minute. Why?

There is no hurry with an answer, and thank you again for your time.

Kind regards,
Nimali Perera, MBBS
Sri Lanka | applying to psychiatry residency
kith-draft: ann: missing: 1 fact of 'follow-up'
  net/ann.yaml:7: the log entry of 2026-05-28
  -s detail=...  one thing they said, to stand after "You told me"; or 'detail'
                 in this entry (what it says does not fit: write it to them:
                 'you', not 'she' or 'he')
kith-draft: ann: missing: 1 fact of 'follow-up'
  net/ann.yaml:7: the log entry of 2026-05-28
  -s detail=...  one thing they said, to stand after "You told me"; or 'detail'
                 in this entry (what it says does not fit: 'her' can be 'you' or
                 'your' here; write the one it is)

= what is given is turned to them too: a question, whatever its verb, a note, a point of theirs
$ sh person 'date: 2026-05-28, type: met, event: forum, topics: tea, detail: it is late, questions: Why?' \
>     'date: 2026-05-29, type: replied, topics: tea' 'date: 2026-05-29, type: connected'
> cat >gives <<'EOF'
> while IFS='|' read -r template value
> do
>   case $value in question=*) what='one question' ;; *) what='You told\|glad to see\|right\|my aunt' ;; esac
>   sh says "$what" "$template" -s "$value" |
>     sed 's/.* a minute\. //; s/.*You told/You told/; s/.*glad to see/glad to see/'
> done 2>&1 | grep -v '100 words$\|read again' |
>   sed 's/^kith-draft: ann: //; s/ (.*)\(: .*\)/\1/'
> EOF
$ sh gives <<'EOF'
> follow-up|question=Does she supervise residents?
> follow-up|question=Is she still in Boston?
> follow-up|question=What does he recommend?
> follow-up|question=Doesn’t she miss her old ward?
> follow-up|question=Would she talk to me?
> follow-up|question=In July, has she read it, and was she there?
> follow-up|detail=he himself failed Step 1 once
> follow-up|detail=she quietly runs a ward and also teaches
> follow-up|detail=she's in Boston now
> follow-up|detail=that her clinic opens at 6
> follow-up|detail=about her clinic hours
> follow-up|detail=his is the only clinic
> follow-up|detail=They sponsor H-1B
> follow-up|detail=they are losing two faculty to her clinic
> hello|point=she works with refugees
> hello|point=She is a runner
> hello|point=her talk
> hello|point=the way he teaches
> reply|answer=She is right.
> EOF
Do you supervise residents?
Are you still in Boston?
What do you recommend?
Don't you miss your old ward?
Would you talk to me?
In July, have you read it, and were you there?
You told me that you yourself failed Step 1 once.
You told me that you quietly run a ward and also teach.
You told me that you're in Boston now.
You told me that your clinic opens at 6.
You told me about your clinic hours.
You told me that yours is the only clinic.
You told me that they sponsor H-1B.
You told me that they are losing two faculty to your clinic.
once it is sent: kith log ann updated -k template=hello
glad to see that you work with refugees.
once it is sent: kith log ann updated -k template=hello
glad to see that you are a runner.
once it is sent: kith log ann updated -k template=hello
glad to see your talk.
once it is sent: kith log ann updated -k template=hello
glad to see the way you teach.
You are right.

= what would come out wrong, or does not show what it is, is held back; somebody else is left alone
$ sh gives <<'EOF'
> follow-up|question=The truth is she never sleeps?
> follow-up|question=Does she sleep and is happy?
> follow-up|detail=she no longer takes residents
> follow-up|detail=she runs a clinic, supervises residents and teaches
> follow-up|detail=she says the ward fills up and gets loud
> follow-up|detail=I heard her speak
> follow-up|detail=her clinic opens at 6
> follow-up|detail=the mentor of Li left
> follow-up|topic=she is from Galle
> hello|point=she then left
> reply|answer=She no longer reads mail
> reply|answer=I write because of my aunt, and she is ill.
> EOF
missing: question: write it to them: 'you', not 'she' or 'he'
missing: question: write it to them: 'you', not 'she' or 'he'
missing: detail: write it to them: 'you', not 'she' or 'he'
missing: detail: write it to them: 'you', not 'she' or 'he'
missing: detail: write it to them: 'you', not 'she' or 'he'
missing: detail: 'her' can be 'you' or 'your' here; write the one it is
missing: detail: begin it with 'that' where it is a statement, with 'about' where it is a thing
missing: detail: begin it with 'that' where it is a statement, with 'about' where it is a thing
missing: topic: what you gave does not fit after 'about'; a thing would, such as 'your advice' or 'reading my statement'
once it is sent: kith log ann updated -k template=hello
glad to see that you then left.
missing: answer: write it to them: 'you', not 'she' or 'he'
warning: answer: write it to them: 'you', not 'she' or 'he'
I write because of my aunt, and she is ill.
$ sh says 'I ask because' introduction --allow rapport,first-mentor -s to='Dr. Stone' -s why='she works on sleep'
Thank you again for talking with me about tea. Would you feel comfortable introducing me to Dr. Stone? I ask because she works on sleep.

= who somebody else is may be the reader's; a third person's own name and team stay
$ while read -r to
> do sh says 'introducing' introduction --allow rapport,first-mentor -s to="$to" -s why='she knows how call works'
> done <<'END' 2>&1 | sed -n 's/.*comfortable//p'
> her chief resident
> Their chief resident
> his PD and his team
> a fellow in her lab
> Dr. Lee from her clinic
> Dr. Ko and her team
> Dr. Ko
> her
> END
 introducing me to your chief resident? I ask because she knows how call works.
 introducing me to your chief resident? I ask because she knows how call works.
 introducing me to your PD and his team? I ask because she knows how call works.
 introducing me to a fellow in your lab? I ask because she knows how call works.
 introducing me to Dr. Lee from your clinic? I ask because she knows how call works.
 introducing me to Dr. Ko and her team? I ask because she knows how call works.
 introducing me to Dr. Ko? I ask because she knows how call works.
 introducing me to her? I ask because she knows how call works.
$ sh says 'word for' advocacy --allow first-mentor,advocacy -s to='her PD' -s why='she trains IMGs' -s shared=tea
Would you feel comfortable putting in a word for me with your PD? I hope to train in their program because she trains IMGs.

= what does not certainly fit is asked for, whatever the slot; the reader is "you" as an object, too
$ cat >put <<'END'
> while IFS='|' read -r type template value more
> do sh person "date: 2026-05-28, type: $type, event: forum, topics: tea, detail: it is late, questions: Why?,
>       lessons: the bus, promised: my CV"
>   kith draft -t "$template" -o text --allow rapport,generic,too-soon,first-mentor,transactional \
>       -s "$value" $more ann 2>err | grep -o "\($1\).*" | sed 's/\. I have thought.*//; s/, and look.*//'
>   sed -n "/missing:/s/.*missing: \([a-z]*\) .*): /asked for $value: /p" err
> done
> END
$ sh put 'You told me' <<'END'
> met|follow-up|detail=give her a call
> met|follow-up|detail=email her in July
> met|follow-up|detail=ask her again
> met|follow-up|detail=write to her
> met|follow-up|detail=talk to her first
> met|follow-up|detail=she said to send her my CV
> met|follow-up|detail=do what you can
> met|follow-up|detail=keep her posted
> met|follow-up|detail=call her Di
> met|follow-up|detail=write to her next week
> met|follow-up|detail=remind her in fall
> met|follow-up|detail=to email you in July
> met|follow-up|detail=the PD reads every letter himself
> met|follow-up|detail=that her daughter just matched
> met|follow-up|detail=to work hard
> met|follow-up|detail=not to give up
> met|follow-up|detail=dont apply to more than 80
> met|follow-up|detail=always knock, ask the family first
> met|follow-up|detail=always ask the family first
> met|follow-up|detail=never has time
> met|follow-up|detail=network more
> met|follow-up|detail=IMGs match here
> met|follow-up|detail=no
> met|follow-up|detail=why psychiatry
> met|follow-up|detail=that clinic
> met|follow-up|detail=you can email her
> met|follow-up|detail=matched at 40
> met|follow-up|detail=thinks research is overrated
> met|follow-up|detail=email me in July
> met|follow-up|detail=shes in Peru
> met|follow-up|detail=residents eat lunch with her
> END
You told me to give you a call.
You told me to email you in July.
You told me to ask you again.
You told me to write to you.
You told me to talk to you first.
You told me to send you my CV.
You told me to do what I can.
asked for detail=keep her posted: 'her' can be 'you' or 'your' here; write the one it is
asked for detail=call her Di: 'her' can be 'you' or 'your' here; write the one it is
asked for detail=write to her next week: 'her' can be 'you' or 'your' here; write the one it is
asked for detail=remind her in fall: begin it with 'to' where it is something to do, with 'about' where it is a thing
You told me to email you in July.
You told me that the PD reads every letter himself.
You told me that your daughter just matched.
You told me to work hard.
You told me not to give up.
You told me not to apply to more than 80.
asked for detail=always knock, ask the family first: begin it with 'to' where it is something to do, with 'about' where it is a thing
You told me always to ask the family first.
asked for detail=never has time: begin it with 'to' where it is something to do, with 'about' where it is a thing
asked for detail=network more: begin it with 'to' where it is something to do, with 'about' where it is a thing
asked for detail=IMGs match here: begin it with 'that' where it is a statement, with 'about' where it is a thing
asked for detail=no: begin it with 'about' where it is a thing
asked for detail=why psychiatry: what you gave does not fit after 'You told me'; a statement would, such as 'you run a ward'
asked for detail=that clinic: what you gave does not fit after 'You told me'; a statement would, such as 'you run a ward'
asked for detail=you can email her: 'you' is who reads it; say 'I' where you mean yourself
asked for detail=matched at 40: what you gave does not fit after 'You told me'; a statement would, such as 'you run a ward'
asked for detail=thinks research is overrated: begin it with 'to' where it is something to do, with 'that' where it is a statement
You told me to email you in July.
You told me that you're in Peru.
asked for detail=residents eat lunch with her: write it to them: 'you', not 'she' or 'he'

= several may do what one does: the same question, where it is no thing
$ sh put 'You told me' <<'END'
> met|follow-up|detail=the group meets on Tuesdays
> met|follow-up|detail=the groups meet on Tuesdays
> met|follow-up|detail=the wards close in July
> met|follow-up|detail=many IMGs match there
> met|follow-up|detail=the phones ring all day
> met|follow-up|detail=the forms open in September
> met|follow-up|detail=two of the faculty speak Bangla
> met|follow-up|detail=most of her patients speak Bangla
> met|follow-up|detail=a lot of the residents come from abroad
> met|follow-up|detail=her groups start late
> met|follow-up|detail=her patients and their families live far away
> met|follow-up|detail=the residents of two wards rotate in July
> met|follow-up|detail=no people come late
> met|follow-up|detail=the groups on Tuesdays
> met|follow-up|detail=the veterans hospital
> met|follow-up|detail=the veterans hospital in Boston
> met|follow-up|detail=the arts program
> met|follow-up|detail=the residents who teach
> met|follow-up|detail=the slides she sent me
> met|follow-up|detail=the clinic helps her residents learn
> met|follow-up|detail=her patients and their families
> met|follow-up|detail=your talks last week
> met|follow-up|detail=the ethics course in July
> met|follow-up|detail=the analysis plan for July
> met|follow-up|detail=the Hughes paper on sleep
> met|follow-up|detail=the list of programs friendly to IMGs
> met|follow-up|detail=the programs friendly to IMGs
> met|follow-up|detail=the slides available online
> met|follow-up|detail=the residents' lounge on floor 3
> met|follow-up|detail=the group's list for July
> met|follow-up|detail=a veterans home in Boston
> met|follow-up|detail=the faculty lounge on floor 3
> met|follow-up|detail=the patients waiting all day
> met|follow-up|detail=the patients seen in July
> met|follow-up|detail=her years in Peru
> met|follow-up|detail=to bring my CV
> END
asked for detail=the group meets on Tuesdays: begin it with 'that' where it is a statement, with 'about' where it is a thing
asked for detail=the groups meet on Tuesdays: begin it with 'that' where it is a statement, with 'about' where it is a thing
asked for detail=the wards close in July: begin it with 'that' where it is a statement, with 'about' where it is a thing
asked for detail=many IMGs match there: begin it with 'that' where it is a statement, with 'about' where it is a thing
asked for detail=the phones ring all day: begin it with 'that' where it is a statement, with 'about' where it is a thing
asked for detail=the forms open in September: begin it with 'that' where it is a statement, with 'about' where it is a thing
asked for detail=two of the faculty speak Bangla: begin it with 'that' where it is a statement, with 'about' where it is a thing
You told me that most of your patients speak Bangla.
You told me that a lot of the residents come from abroad.
asked for detail=her groups start late: begin it with 'that' where it is a statement, with 'about' where it is a thing
asked for detail=her patients and their families live far away: begin it with 'that' where it is a statement, with 'about' where it is a thing
You told me that the residents of two wards rotate in July.
asked for detail=no people come late: begin it with 'that' where it is a statement, with 'about' where it is a thing
You told me about the groups on Tuesdays.
You told me about the veterans hospital.
You told me about the veterans hospital in Boston.
You told me about the arts program.
You told me about the residents who teach.
asked for detail=the slides she sent me: begin it with 'to' where it is something to do, with 'that' where it is a statement, with 'about' where it is a thing
You told me that the clinic helps your residents learn.
You told me about your patients and their families.
You told me about your talks last week.
You told me about the ethics course in July.
You told me about the analysis plan for July.
You told me about the Hughes paper on sleep.
You told me about the list of programs friendly to IMGs.
You told me about the programs friendly to IMGs.
You told me about the slides available online.
You told me about the residents' lounge on floor 3.
You told me about the group's list for July.
You told me about a veterans home in Boston.
You told me about the faculty lounge on floor 3.
You told me about the patients waiting all day.
asked for detail=the patients seen in July: begin it with 'that' where it is a statement, with 'about' where it is a thing
You told me about your years in Peru.
You told me to bring my CV.
$ sh put 'You said' <<'END'
> attended|webinar|takeaway=the groups meet on Tuesdays
> attended|webinar|takeaway=the groups on Tuesdays
> END
You said that the groups meet on Tuesdays.
asked for takeaway=the groups on Tuesdays: begin it with 'that' where it is a statement

= the same after a preposition, and after the words of other slots
$ sh put 'talk with you about' <<'END'
> met|follow-up|topic=clinic hours
> met|follow-up|topic=what you said about tea
> met|follow-up|topic=the paper you wrote
> met|follow-up|topic=matching as an IMG
> met|follow-up|topic=poster on sleep
> met|follow-up|topic=research on sleep
> met|follow-up|topic=Re: Your talk
> met|follow-up|topic=talked abt tea, she likes cats
> met|follow-up|topic=that you were an IMG
> met|follow-up|topic=if they take IMGs
> met|follow-up|topic=tea is fun
> met|follow-up|topic=asked you about visa
> met|follow-up|topic=Hello
> met|follow-up|topic=shes an IMG
> END
talk with you about clinic hours at the Spring Forum on May 28. You told me that it is late.
talk with you about what you said about tea at the Spring Forum on May 28. You told me that it is late.
talk with you about the paper you wrote at the Spring Forum on May 28. You told me that it is late.
talk with you about matching as an IMG at the Spring Forum on May 28. You told me that it is late.
talk with you about the poster on sleep at the Spring Forum on May 28. You told me that it is late.
talk with you about research on sleep at the Spring Forum on May 28. You told me that it is late.
talk with you about your talk at the Spring Forum on May 28. You told me that it is late.
asked for topic=talked abt tea, she likes cats: give one phrase, without a sentence beside it
asked for topic=that you were an IMG: what you gave does not fit after 'about'; a thing would, such as 'your advice' or 'reading my statement'
talk with you about whether they take IMGs at the Spring Forum on May 28. You told me that it is late.
asked for topic=tea is fun: what you gave does not fit after 'about'; a thing would, such as 'your advice' or 'reading my statement'
asked for topic=asked you about visa: what you gave does not fit after 'about'; a thing would, such as 'your advice' or 'reading my statement'
asked for topic=Hello: what you gave does not fit after 'about'; a thing would, such as 'your advice' or 'reading my statement'
asked for topic=shes an IMG: what you gave does not fit after 'about'; a thing would, such as 'your advice' or 'reading my statement'
$ sh put 'glad to see' <<'END'
> connected|hello|point=2025 paper on birth stories told through interpreters
> connected|hello|point=study of veterans followed at home
> connected|hello|point=column on what I learned
> connected|hello|point=her talk "Sleep is not enough"
> connected|hello|point=refugees
> connected|hello|point=works with refugees
> END
glad to see your 2025 paper on birth stories told through interpreters
glad to see your study of veterans followed at home
glad to see your column on what I learned
glad to see your talk "Sleep is not enough," and look forward to following your work.
asked for point=refugees: what you gave does not fit after 'I was glad to see'; a statement would, such as 'you run a ward', or a thing, such as 'your talk'
asked for point=works with refugees: what you gave does not fit after 'I was glad to see'; a statement would, such as 'you run a ward', or a thing, such as 'your talk'
$ sh put 'offering\|I will' <<'END'
> replied|check-in|what=that she reads my PS
> replied|check-in|what=they call me
> replied|check-in|what=intro to Dr Stone
> replied|check-in|what=will call me
> replied|check-in|what=write letter
> meeting|thanks|next=will email her
> meeting|thanks|next=I'm going to apply
> meeting|thanks|next=I will contact Dr. Stone
> meeting|thanks|next=revise my statement
> meeting|thanks|next=never skip the call
> meeting|thanks|next=I must take Step 3
> meeting|thanks|next=Step 3
> meeting|thanks|next=send poster
> meeting|thanks|next=send you CV
> meeting|thanks|next=I'll send you question 12
> meeting|thanks|next=send chapters 5 and 6 of the guide
> meeting|thanks|next=block 5
> meeting|thanks|next=June 12
> meeting|thanks|lessons=to sleep more
> meeting|thanks|lessons=you need 3 letters
> meeting|thanks|lessons=that dont be shy
> meeting|thanks|lessons=rank by fit
> END
offering to read my PS.
asked for what=they call me: what you gave does not fit after 'Thank you for offering'; what is done would, such as 'to ask Dr. Lee', or a thing, such as 'the slides'
asked for what=intro to Dr Stone: 'the', 'a' or 'my' is missing, as in 'the intro to Dr Stone'
offering to call me.
asked for what=write letter: 'the', 'a' or 'my' is missing, as in 'write the letter'
I will remember the bus. Next, I will email you.
I will remember the bus. Next, I will apply.
I will remember the bus. Next, I will contact Dr. Stone.
I will remember the bus. Next, I will revise my statement.
I will remember the bus. Next, I will never skip the call.
asked for next=I must take Step 3: what you gave does not fit after 'I will'; what is done would, such as 'to ask Dr. Lee', or a thing, such as 'the slides'
asked for next=Step 3: what you gave does not fit after 'I will'; what is done would, such as 'to ask Dr. Lee', or a thing, such as 'the slides'
asked for next=send poster: 'the', 'a' or 'my' is missing, as in 'send the poster'
asked for next=send you CV: 'the', 'a' or 'my' is missing, as in 'send you the CV'
I will remember the bus. Next, I will send you question 12.
I will remember the bus. Next, I will send you chapters 5 and 6 of the guide.
I will remember the bus. Next, I will send you block 5.
asked for next=June 12: what you gave does not fit after 'I will'; what is done would, such as 'to ask Dr. Lee', or a thing, such as 'the slides'
I will remember to sleep more. Next, I will send you my CV.
asked for lessons=you need 3 letters: 'you' is who reads it; say 'I' where you mean yourself
asked for lessons=that dont be shy: what you gave does not fit after 'I will remember'; a statement would, such as 'you run a ward'
asked for lessons=rank by fit: begin it with 'to' where it is something to do
$ sh put 'willing to look at\|unsure\|because\|draws\|have seen\|thinking of\|sending\|help with\|to ask\.' <<'END'
> met|update|impact=thanks to her I passed|-smilestone=passed
> met|feedback|what=CV
> met|feedback|concern=if it is too long|-swhat=pages
> meeting|interest|fact=it is diverse|-sprogram=Mill
> met|letter|about=how I work|-sdeadline=2026-09-15 -swaiver=waive
> met|letter|about=you saw me with patients|-sdeadline=2026-09-15 -swaiver=waive
> met|advice|because=because your team trains IMGs
> met|advice|because=because your experience
> met|observership|when=two weeks in July
> met|observership|when=from July 1
> met|promise|thing=I will send him my CV
> met|promise|thing=I will send him my CV when its ready
> met|promise|thing=the slides tomorrow
> met|promise|thing=Dr. Stone's paper
> met|mentor|question=how to get a letter|-swork=paper
> met|mentor|question=which books to read|-swork=paper
> met|mentor|question=visa?|-swork=paper
> met|mentor|question=any advice?|-swork=paper
> END
help with it: thanks to you I passed.
asked for what=CV: 'the', 'a' or 'my' is missing, as in 'the CV'
willing to look at pages? I am unsure about whether it is too long. Ten minutes and a few words in the margin would be plenty. I can send it whenever it suits you.
draws me to Mill is that it is diverse.
because you have seen how I work.
asked for about=you saw me with patients: what you gave does not fit after 'You have seen'; a thing would, such as 'my CV' or 'two answers'
because your team trains IMGs.
asked for because=because your experience: what you gave does not fit after 'because'; a statement would, such as 'you run a ward'
thinking of two weeks in July.
asked for when=from July 1: what you gave does not fit after 'I am thinking of'; a thing would, such as 'your advice' or 'reading my statement'
sending you my CV.
asked for thing=I will send him my CV when its ready: what you gave does not fit after 'I am sending you'; a thing would, such as 'my CV' or 'two answers'
sending you the slides.
sending you Dr. Stone's paper.
asked for question=how to get a letter: what you gave does not fit after 'May I ask?'; a whole question would, its verb before 'you', such as 'How do you ask?'
asked for question=which books to read: what you gave does not fit after 'May I ask?'; a whole question would, its verb before 'you', such as 'How do you ask?'
asked for question=visa?: what you gave does not fit after 'May I ask?'; a whole question would, its verb before 'you', such as 'How do you ask?'
because of your paper, and I share your interest in tea. I have one small thing to ask. Any advice?
$ sh person 'date: 2026-05-28, type: met, event: forum, topics: we spoke of tea, detail: it is late, questions: Why?'
> sh says talk follow-up
! kith-draft: ann: missing: 1 fact of 'follow-up'
!   net/ann.yaml:7: the log entry of 2026-05-28
!   -s topic=...  what you talked about, to stand after "about"; or 'topics' in
!                 this entry (what it says does not fit: a thing would, such as
!                 'your advice' or 'reading my statement')

= where nothing is about them, the fact that the text has a place for is named, and why one in the file is not it
$ sh person 'date: 2026-05-20, type: met, topics: that you were an IMG' 'date: 2026-05-31, type: declined'
> kith draft -t thanks -o text ann
! kith-draft: ann: warning: left out: 'topics' in a log entry (what it says does not fit: a thing would, such as 'your advice' or 'reading my statement'); -s point=... says it in other words
! kith-draft: ann: generic: nothing in it is about them; add one fact about them
!   -s point=...  something of theirs, to stand after "Thank you for"; or 'topics'
!                 in a log entry (what it says does not fit: a thing would, such
!                 as 'your advice' or 'reading my statement')
? 1

= what stands within a sentence begins small, and a paragraph of its own is a sentence
$ sh person 'date: 2026-05-28, type: met' 'date: 2026-05-29, type: replied, topics: tea'
> for topic in 'How visas work there' 'A clinic' 'Their ward' 'IMG visas' 'The J-1' 'Sleep' \
>     'Programs in texas' 'Supervision' 'Writing' 'Training Day' 'Paper on CBT' \
>     'the call in may, and in july' 'what may come'
> do sh says 'talk with' follow-up -s event=Forum -s detail='that it is late' -s question=Why -s topic="$topic" |
>   sed 's/It was good to talk with you //; s/ You told.*//'
> done
> for answer in 'here is the abstract' 'Yes!' 'see https://example.org/a' 'mRNA it is' 'the lab (old)'
> do kith draft -C net -t reply -o text -s answer="$answer" ann | sed -n '/Thank/,/Kind/p' | sed '1,2d; /^$/,$d'
> done
> kith draft -C net -t catch-up -o text -s point='your talk' -s news='i passed Step 3' ann | grep passed
about how visas work there at the Spring Forum on May 28.
about a clinic at the Spring Forum on May 28.
about their ward at the Spring Forum on May 28.
about IMG visas at the Spring Forum on May 28.
about the J-1 at the Spring Forum on May 28.
about Sleep at the Spring Forum on May 28.
about programs in texas at the Spring Forum on May 28.
about supervision at the Spring Forum on May 28.
about writing at the Spring Forum on May 28.
about Training Day at the Spring Forum on May 28.
about the paper on CBT at the Spring Forum on May 28.
about the call in May, and in July at the Spring Forum on May 28.
about what may come at the Spring Forum on May 28.
Here is the abstract.
Yes!
See https://example.org/a
mRNA it is.
The lab (old).
I passed Step 3.
! kith-draft: ann: note: due first: reply by 2026-05-31, 1 day late; '-t reply' writes it

= an event that is given has the words of one that has a file
$ sh person 'date: 2026-05-28, type: met'
> for event in 'AWP webinar' 'Webinar moral injury' 'Webinar: über Trauma' 'Panel discussion' 'a dinner' PsychSIGN
> do sh says 'talk with' follow-up -s event="$event" -s topic=tea -s detail='it is late' -s question=Why |
>     sed 's/.*tea //; s/ on May.*//'
> done
at the AWP webinar
at the webinar "Moral injury"
at the webinar "Über Trauma"
at the panel discussion
at a dinner
at PsychSIGN

= what I promised is said as what I will do
$ while read -r promised
> do sh person "date: 2026-05-31, type: meeting, lessons: ask early, promised: $promised"
>   sh says 'Next' thanks | sed 's/.*Next/Next/'
> done <<'EOF'
> I send my CV
> I will send her the slides
> I'll ask Dr. Stone
> I’ll send my CV
> my CV
> reading list
> send the notes to Dr. Stone
> {what: walk the route, by: 2026-06-20}
> EOF
Next, I will send you my CV.
Next, I will send you the slides.
Next, I will ask Dr. Stone.
Next, I will send you my CV.
Next, I will send you my CV.
Next, I will send the notes to Dr. Stone.
Next, I will walk the route.
! kith-draft: ann: missing: 1 fact of 'thanks'
!   net/ann.yaml:7: the log entry of 2026-05-31
!   -s next=...  what you will do next, to stand after "I will"; or 'promised' in
!                this entry (what it says does not fit: 'the', 'a' or 'my' is
!                missing, as in 'the reading list')
$ sh person 'date: 2026-05-31, type: meeting, lessons: ask early, promised: sent it already'; sh says Next thanks
! kith-draft: ann: missing: 1 fact of 'thanks'
!   net/ann.yaml:7: the log entry of 2026-05-31
!   -s next=...  what you will do next, to stand after "I will"; or 'promised' in
!                this entry (what it says does not fit: what is done would, such
!                as 'to ask Dr. Lee', or a thing, such as 'the slides')

= what I learned, in a sentence
$ sh person 'date: 2026-05-31, type: meeting, promised: my CV, lessons: [walk the route yourself, the bus is late]'
> kith draft -C net -t thanks -o text ann 2>err | sed -n '/remember/,/Next/p'
I will remember:

- to walk the route myself
- that the bus is late

Next, I will send you my CV.

= a question is nothing to give thanks for, and a word of a people keeps its capital
$ sh person 'date: 2026-05-28, type: replied'
> for point in 'how are you?' 'how is Texas' 'where he lives' 'what you said about tea' 'your advice'
> do sh says 'thank you for' catch-up -s point="$point" 2>&1 | sed 's/^kith-draft: ann: missing: point .*"): //'; done
what you gave does not fit after 'Thank you for'; a thing would, such as 'your advice' or 'reading my statement'
what you gave does not fit after 'Thank you for'; a thing would, such as 'your advice' or 'reading my statement'
what you gave does not fit after 'Thank you for'; a thing would, such as 'your advice' or 'reading my statement'
I wanted to say hello, and to thank you for what you said about tea.
I wanted to say hello, and to thank you for your advice.
$ sed -i 's/^  interests: .*/  interests: [Quechua-speaking patients, Evidence-based care, tea]/' net/kith.yaml
> kith draft -t headline 2>/dev/null; sed -i 's/^  interests: .*/  interests: [tea, trauma]/' net/kith.yaml
MBBS from Sri Lanka | applying to psychiatry residency | interested in Quechua-speaking patients and Evidence-based care

= why a fact is missing is said as it is: news of a day to come, interests that are not mine
$ sed -i 's/^  step:/  milestones: [{date: 2026-06-10, kind: exam, what: passed Step 2}]\n&/' net/kith.yaml
> kith check | grep -v ann.yaml; sh says x update; sed -i '/milestones/d' net/kith.yaml
> sed -i 's/^interests: .*/interests: [rain]/' net/ann.yaml; sh says x mentor -s question=Why? -s work=paper
net/kith.yaml:8:23: warning: '2026-06-10' is still to come; the milestone is news from then on [settings]
! kith-draft: ann: missing: 2 facts of 'update'
!   net/ann.yaml
!   -s milestone=...  what you have reached, to stand after "I have good news:";
!                     or 'milestones' in kith.yaml, under 'me' (yours are still to
!                     come, by their dates)
!   -s impact=...     what their advice or help did for it, to stand after "Thank
!                     you for your help with it:"; or 'impact' in a log entry
!   or -s point=...   something of theirs, to stand after "Thank you for", instead
!                     of impact
! kith-draft: ann: missing: 1 fact of 'mentor'
!   net/ann.yaml
!   -s shared=...  an interest that you share, to stand after "I share your
!                  interest in"; or 'interests' in the file (none of theirs is
!                  yours; 'kith set me interests+=...' adds one)

= what was noted beside a thing is no part of it
$ sh person 'date: 2026-05-31, type: met, topics: tea, promised: "the guide, he asked for it"'
> for what in 'the guide, you asked for it' 'the guide, the form and the list' 'my CV, which you asked for'
> do sh says 'sending you' promise -s thing="$what" 2>&1 | sed 's/^kith-draft: ann: missing: thing .*"): //'; done
give one phrase, without a sentence beside it
As promised on May 31, I am sending you the guide, the form and the list.
As promised on May 31, I am sending you my CV, which you asked for.
$ sh says 'promised' follow-up -s event=Zoom -s detail='to call' -s question=Why?
! kith-draft: ann: warning: left out: 'promised' in a log entry (what it says does not fit: give one phrase, without a sentence beside it); -s promised=... says it in other words

= a day that is given in words is one: that of what was, or of what is to come
$ sh person 'date: 2026-05-28, type: meeting' 'date: 2026-05-29, type: meeting'; echo 'program: x' >>net/ann.yaml
> for day in friday yesterday 'on may 20' 2026-05-20 'a friday in may'; do
>     sh says 'conversation on' interest -s program=Bayview -s fact='what the float may teach' -s day="$day"; done
> for day in friday 'by June 20' tomorrow 'next friday'; do
>     sh says enough feedback -s what='my essay' -s by="$day" | sed 's/.*plenty/plenty/'; done
Thank you for the conversation on May 29. What draws me to Bayview is what the float may teach.
Thank you for the conversation on May 31. What draws me to Bayview is what the float may teach.
Thank you for the conversation on May 20. What draws me to Bayview is what the float may teach.
Thank you for the conversation on May 20. What draws me to Bayview is what the float may teach.
Thank you for the conversation on a Friday in May. What draws me to Bayview is what the float may teach.
plenty, and June 5 is early enough. I can send it whenever it suits you.
plenty, and June 20 is early enough. I can send it whenever it suits you.
plenty, and June 2 is early enough. I can send it whenever it suits you.
plenty, and next Friday is early enough. I can send it whenever it suits you.

= what I have given is not promised again, whether before or after, and news are told once
$ for other in 'date: 2026-05-29, type: gave, text: the reading list' 'date: 2026-05-02, type: gave, text: sent my CV' \
>     'date: 2026-05-02, type: gave, text: a reading list'
> do sh person "$other" 'date: 2026-05-28, type: meeting, lessons: to ask, promised: send my CV'
>     sh says Next thanks; done
I will remember to ask. Next, I will send you my CV.
! kith-draft: ann: missing: 1 fact of 'thanks'
!   net/ann.yaml:8: the log entry of 2026-05-28
!   -s next=...  what you will do next, to stand after "I will"; or 'promised' in
!                this entry (what it says you have given)
! kith-draft: ann: missing: 1 fact of 'thanks'
!   net/ann.yaml:8: the log entry of 2026-05-28
!   -s next=...  what you will do next, to stand after "I will"; or 'promised' in
!                this entry (what it says you have given)
$ sed -i '$a\  milestones: [{date: 2026-05-12, kind: exam, what: passed Step 1}]' net/kith.yaml
> for day in 11 14; do sh person "date: 2026-05-$day, type: updated, via: in-person"
>     sh says 'news' update -s impact='I sleep better'; done; sed -i '$d' net/kith.yaml
I have good news: I passed Step 1.
! kith-draft: ann: missing: 1 fact of 'update'
!   -s milestone=...  what you have reached, to stand after "I have good news:";
!                     or 'milestones' in kith.yaml, under 'me' (you have written
!                     since your newest)
$ sed -i '$a\  stage: applying' net/kith.yaml; sh says news update -s milestone='I matched' -s impact='I rest'
> sed -i '$d' net/kith.yaml
I have good news: I matched.
! kith-draft: ann: warning: the news is a match, and your stage is not 'matched', so the signature does not say it: kith set me stage=matched

= a talk that is still to come has not been heard
$ for hook in 'webinar on rain, June 18' '2027 book on rain' 'webinar on rain, June 18, 2025' 'talk on rain on 2 May'
> do sh person 'date: 2026-05-01, type: met'; printf 'hooks:\n  - "%s"\n' "$hook" >>net/ann.yaml
>     sh says 'thank you' catch-up; sh says surprised questions; sh says 'of your' mentor -s question='Why?'; done
I am writing because of your webinar on rain, June 18, and I share your interest in tea. I have one small thing to ask. Why?
I am writing because of your 2027 book on rain, and I share your interest in tea. I have one small thing to ask. Why?
I wanted to say hello, and to thank you for your webinar on rain, June 18, 2025.
2. What surprised you most in your webinar on rain, June 18, 2025?
I am writing because of your webinar on rain, June 18, 2025, and I share your interest in tea. I have one small thing to ask. Why?
I wanted to say hello, and to thank you for your talk on rain on 2 May.
2. What surprised you most in your talk on rain on 2 May?
I am writing because of your talk on rain on 2 May, and I share your interest in tea. I have one small thing to ask. Why?
! kith-draft: ann: missing: 1 fact of 'catch-up'
!   net/ann.yaml
!   -s point=...  something of theirs, to stand after "Thank you for"; or 'topics'
!                 in a log entry; or 'hooks' in the file (what it says is still to
!                 come)
! kith-draft: ann: missing: 1 fact of 'catch-up'
!   net/ann.yaml
!   -s point=...  something of theirs, to stand after "Thank you for"; or 'topics'
!                 in a log entry; or 'hooks' in the file (what it says is still to
!                 come)

= what I promised is sent
$ sh person 'date: 2026-05-31, type: meeting, promised: I send my interview guide'; sh says promised promise
As promised on May 31, I am sending you my interview guide.
$ sh person 'date: 2026-04-01, type: meeting, promised: my CV'; sh says promised promise
As promised on April 1, I am sending you my CV; I am sorry that it took me so long.
$ sh person 'date: 2026-05-31, type: meeting, promised: I walk the route'; sh says 'I said' promise
! kith-draft: ann: missing: 1 fact of 'promise'
!   net/ann.yaml
!   -s thing=...      what comes with this message, to stand after "I am sending
!                     you"; or 'promised' in a log entry (what it says does not
!                     fit: a thing would, such as 'my CV' or 'two answers')
!   or -s result=...  what came of it, in a sentence, instead of thing
$ sh person 'date: 2026-05-01, type: meeting, promised: my CV' 'date: 2026-05-09, type: gave'; sh says promised promise
! kith-draft: ann: missing: 1 fact of 'promise'
!   net/ann.yaml
!   -s thing=...      what comes with this message, to stand after "I am sending
!                     you"; or 'promised' in a log entry
!   or -s result=...  what came of it, in a sentence, instead of thing

$ sh person 'date: 2026-05-31, type: meeting, promised: I share the reading list on Friday'; sh says promised promise
As promised on May 31, I am sending you the reading list.

= and where it was promised is said, if that has a name
$ sh person 'date: 2026-05-28, type: met, event: forum, promised: my CV' 'date: 2026-05-29, type: thanked'
> sh says promised promise
As promised at the Spring Forum on May 28, I am sending you my CV.
$ sh person 'date: 2026-05-28, type: met, event: nowhere, promised: my CV'; sh says promised promise
As promised on May 28, I am sending you my CV.

= the day that a note of a promise has is not that of the promise
$ sh person 'date: 2026-05-24, type: attended' 'date: 2026-05-31, type: note, promised: my statement'
> kith draft -t promise -o text ann
Dear Dr. Lee,

I am a doctor from Sri Lanka, an international graduate applying to psychiatry residency this September, and currently a research volunteer at the Wharf Institute.

As promised, I am sending you my statement.

Thank you for your time.

Kind regards,
Nimali Perera, MBBS
Sri Lanka | applying to psychiatry residency
! kith-draft: ann: note: due first: follow-up by 2026-05-31, 1 day late; '-t webinar' writes it
$ sh person 'date: 2026-05-24, type: met' 'date: 2026-05-31, type: note, promised: to ask Dr. Stone'
> sh says 'I said' promise -s result='Dr. Stone can help.'
I said that I would ask Dr. Stone, and now I have. Dr. Stone can help.

= what they told me to send goes to them and is mine, whoever's words it is noted in
$ for detail in 'email me your CV' 'he said email me your CV' 'to email you my CV' 'never call me at home'; do
>     sh person "date: 2026-05-28, type: met, event: forum, topics: tea, detail: '$detail', questions: Why?"
>     sh says 'You told' follow-up; done
It was good to talk with you about tea at the Spring Forum on May 28. You told me to email you my CV.
It was good to talk with you about tea at the Spring Forum on May 28. You told me to email you my CV.
It was good to talk with you about tea at the Spring Forum on May 28. You told me to email you my CV.
It was good to talk with you about tea at the Spring Forum on May 28. You told me never to call you at home.

= what the user says that will be done is no matter of lists, and a thing has its article
$ sh person 'date: 2026-05-31, type: meeting, lessons: ask early'
> for next in 'register for step 3 soon' 'call Dr Aziz' 'start step 3' 'rewrite it this week' 'visit Boston' \
>     'Contact the office' 'letter to the dean' 'done already'
> do sh says Next thanks -s next="$next" 2>&1 | sed "s/.*I will\"): /$next: /"; done
I will remember to ask early. Next, I will register for step 3 soon.
I will remember to ask early. Next, I will call Dr Aziz.
I will remember to ask early. Next, I will start step 3.
I will remember to ask early. Next, I will rewrite it this week.
I will remember to ask early. Next, I will visit Boston.
I will remember to ask early. Next, I will contact the office.
letter to the dean: begin it with 'to' where it is something to do; where it is a thing, 'the', 'a' or 'my' is missing, as in 'the letter to the dean'
done already: 'the', 'a' or 'my' is missing, as in 'the done already'

= after 'your' is a thing, without an owner of its own
$ sh person 'date: 2026-05-28, type: met'
> for work in 'how you choose residents' 'our chat' 'talk on sleep' 'How we wait'
> do sh says 'your' meeting -s work="$work" 2>&1 | sed "s/.*\"your\"): /$work: /"; done
how you choose residents: what you gave does not fit after 'your'; a work would, such as 'talk on sleep', or a title in quotation marks
our chat: what you gave does not fit after 'your'; a work would, such as 'talk on sleep', or a title in quotation marks
It was good to talk with you on May 28. I am a doctor from Sri Lanka, an international graduate applying to psychiatry residency this September, and currently a research volunteer at the Wharf Institute. I am writing because of your talk on sleep, since I am interested in tea, too.
Could we talk for 15 to 20 minutes in the coming weeks? Phone, video, or in person: whatever is easiest for you, and I will work around your calendar. I will send my questions beforehand, so that it stays short.
It was good to talk with you on May 28. I am a doctor from Sri Lanka, an international graduate applying to psychiatry residency this September, and currently a research volunteer at the Wharf Institute. I am writing because of your work "How we wait," since I am interested in tea, too.
Could we talk for 15 to 20 minutes in the coming weeks? Phone, video, or in person: whatever is easiest for you, and I will work around your calendar. I will send my questions beforehand, so that it stays short.

= a value of the user that does not go on after the words before it is asked for again
$ sh person 'date: 2026-05-31, type: meeting, lessons: the x'
> sh says 'I will' thanks -s next='sat with the team'
! kith-draft: ann: missing: next (what you will do next, to stand after "I will"): what you gave does not fit after 'I will'; what is done would, such as 'to ask Dr. Lee', or a thing, such as 'the slides'
$ sh says 'I will send' thanks -s next='send my CV'
I will remember the x. Next, I will send you my CV.

= what is to be done is no thing to send, with or without an article
$ while read -r what
> do sh person "date: 2026-05-28, type: met, promised: '$what'"
>   sh says promised promise 2>&1 | sed -n "s/.*sending you/sent:/p; s/.*missing:.*/asked again: $what/p"
> done <<'EOF'
> code ten diaries
> code 10 diaries
> swap statements
> coding ten diaries
> that I code ten diaries
> bake cakes
> write the methods
> interview questions
> sleep slides
> lecture notes
> chapter 2 slides
> ten diaries
> one page of notes
> send ten slides
> reading lists
> slides on sleep
> EOF
asked again: code ten diaries
asked again: code 10 diaries
asked again: swap statements
asked again: coding ten diaries
asked again: that I code ten diaries
asked again: bake cakes
asked again: write the methods
sent: interview questions.
sent: sleep slides.
sent: lecture notes.
sent: chapter 2 slides.
sent: ten diaries.
sent: one page of notes.
sent: ten slides.
sent: reading lists.
sent: slides on sleep.
$ sh person 'date: 2026-05-31, type: meeting, lessons: the x'
> sh says 'I will' thanks -s next='code ten diaries'
I will remember the x. Next, I will code ten diaries.

= a question is no thing, whether it has its mark or not; what "whether" or "if" begins is one
$ sh person 'date: 2026-05-28, type: meeting, topics: tea'
> while read -r concern
> do sh says unsure feedback -s what='my essay' -s concern="$concern" 2>&1 |
>       sed "s/.*missing.*/asked again: $concern/; s/.*I am unsure/unsure/; s/ Ten.*//"
> done <<'EOF'
> is the opening too long
> can I cut it
> does it begin too late?
> may it be shorter
> let's see
> if it is too long
> whether it is too long
> if she finds it long
> the opening
> how it begins
> EOF
asked again: is the opening too long
asked again: can I cut it
asked again: does it begin too late?
kith-draft: ann: questions: it has 2 questions, 'feedback' allows 1
asked again: may it be shorter
asked again: let's see
unsure about whether it is too long.
unsure about whether it is too long.
unsure about whether you find it long.
unsure about the opening.
unsure about how it begins.
$ while read -r what
> do sh says willing feedback -s what="$what" 2>&1 | sed "s/.*missing.*/asked again: $what/; s/ Ten.*//"
> done <<'EOF'
> is it good
> one page of my personal statement
> 3 pages of my essay
> this page
> each page
> page of my essay
> EOF
asked again: is it good
Would you be willing to look at one page of my personal statement?
Would you be willing to look at 3 pages of my essay?
Would you be willing to look at this page?
Would you be willing to look at each page?
asked again: page of my essay

= what calls upon somebody is no thing that they said
$ sh person 'date: 2026-05-28, type: met, event: forum, topics: tea'
> while read -r detail
> do kith draft -C net -t follow-up -o text -s question=Why? -s detail="$detail" ann 2>&1 |
>       sed -n "s/.*missing.*/asked again: $detail/p; s/.*You told me/told me/p"
> done <<'EOF'
> let's talk again in July
> is it late
> should I apply
> will the clinic close
> let me know how it goes
> please write again
> do the report
> EOF
asked again: let's talk again in July
asked again: is it late
asked again: should I apply
asked again: will the clinic close
told me to let you know how it goes.
told me to write again.
told me to do the report.

= of several promises the one that is due first
$ sh person 'date: 2026-05-31, type: met, promised: [{what: my CV, by: 2026-06-20}, {what: my notes, by: 2026-06-05}]'
> sh says promised promise
As promised on May 31, I am sending you my notes.

= what they said I may do is recalled
$ sh person 'date: 2026-05-28, type: met, event: forum, topics: tea, detail: it is late, questions: Why?'
> echo 'permission: [email, photo]' >>net/ann.yaml; sh says 'could email' follow-up
You said that I could email you.

= what they said they would do
$ while read -r expect
> do sh person "date: 2026-05-01, type: replied, expect: $expect"; sh says offering check-in
> done <<'EOF'
> {what: a letter uploaded, by: 2026-05-25}
> she reads my statement
> introduce me to Dr. Stone
> EOF
Thank you for offering a letter by May 25.
Thank you for offering to read my statement.
Thank you for offering to introduce me to Dr. Stone.

= my news, however it is noted
$ while read -r what
> do sed -i "/milestones/d" net/kith.yaml; echo "  milestones: [{date: 2026-05-30, what: \"$what\"}]" >>net/kith.yaml
>   sh says 'good news' update -s impact='you told me to'
> done <<'EOF'
> passed Step 1
> our paper came out
> poster on tea accepted for the meeting
> Passed Step 2 CK
> Step 3 passed
> ECFMG certified
> paper in press
> a place at the clinic
> EOF
I have good news: I passed Step 1.
I have good news: our paper came out.
I have good news: my poster on tea was accepted for the meeting.
I have good news: I passed Step 2 CK.
I have good news: I passed Step 3.
I have good news: I am ECFMG certified.
I have good news: my paper is in press.
I have good news: a place at the clinic.

= a question ends as one
$ sh person 'date: 2026-05-28, type: met, event: forum, topics: tea, detail: it is late, questions: How do you sleep'
> sh says 'one question' follow-up
I have one question, if you have a minute. How do you sleep?

= in a question the verb comes before whom it is about; else it is asked for again
$ sh person 'date: 2026-05-28, type: met, event: forum, topics: tea, detail: it is late'
> while read -r question
> do kith draft -C net -t follow-up -o text -s question="$question" ann 2>&1 |
>       sed -n 's/.*if you have a minute. //p; s/.*missing: question.*/asked again/p'
> done <<'EOF'
> which tool he uses
> What tool she uses?
> which tool she would recommend
> when his clinic opens
> how long it takes
> Which tool does he use?
> How long does it take
> what made him choose psychiatry
> how many residents stay
> Why not write first?
> Why psychiatry and not medicine?
> where in the city do residents live
> how her visa went
> how the visa went?
> where your residents live
> what the clinic does
> why the clinic closed
> why the delay?
> what year did you start
> What about the visa?
> which book helped
> How are your residents?
> EOF
asked again
asked again
asked again
asked again
asked again
Which tool do you use?
How long does it take?
What made you choose psychiatry?
How many residents stay?
Why not write first?
Why psychiatry and not medicine?
Where in the city do residents live?
asked again
asked again
asked again
asked again
asked again
Why the delay?
What year did you start?
What about the visa?
Which book helped?
How are your residents?

= where one met: an event by its name or id, how one spoke, or what says it by itself
$ cat >met <<'EOF'
> kith draft -t "${template:-follow-up}" -o text "$@" ann 2>&1 |
>     sed -n "s/.*missing: [es][a-z]* [^:]*: */asked again: /p; s/.*about tea \(.*\) on May 28.*/\1/p; s/We met //p"
> EOF
$ sh person 'date: 2026-05-28, type: met, topics: tea, detail: it is late, questions: Why?'
> printf 'kind: event\nname: APA Annual Meeting\n' >net/apa-2026.yaml
> while read -r event; do sh met -s event="$event"; done <<'EOF'
> apa
> apa-2026
> at the poster session
> Spring Forum 2026
> APA webinar
> our Zoom call
> Zoom call
> Zoom
> on zoom
> the phone
> over lunch
> in Boston
> after your talk
> is it late
> EOF
at the APA Annual Meeting
at the APA Annual Meeting
at the poster session
at the Spring Forum
at the APA webinar
at our Zoom call
asked again: 'our', 'a' or 'the' is missing, as in 'our Zoom call'
on Zoom
on Zoom
on the phone
over lunch
in Boston
after your talk
asked again: what you gave does not fit after 'at'; an event or a place would, such as 'the APA meeting' or 'the poster session'
$ for via in zoom phone video
> do sh person "date: 2026-05-28, type: met, via: $via, topics: tea, detail: it is late, questions: Why?"; sh met
> done
on Zoom
on the phone
by video
$ for via in email in-person
> do sh person "date: 2026-05-28, type: met, via: $via, topics: tea, detail: it is late, questions: Why?"
>   kith draft -t follow-up ann 2>&1 | grep -c -e '-s event='
> done
1
1
$ sh person 'date: 2026-05-28, type: met, via: zoom, event: forum, topics: tea, detail: it is late, questions: Why?'
> sh met
at the Spring Forum

= after a template's own "at" there is an event
$ printf 'Subject: x\nNeeds:\n  spot = occasion: where, to stand after "at"\n\nWe met at {{spot}}.\n' >own.tmpl
> for spot in 'over lunch' zoom 'Zoom call' apa; do template=./own.tmpl sh met -s spot="$spot"; done
> rm net/apa-2026.yaml own.tmpl
asked again: what you gave does not fit after 'at'; an event or a place would, such as 'the APA meeting' or 'the poster session'
asked again: 'zoom' is no event; say which it was, such as 'the APA webinar'
asked again: 'our', 'a' or 'the' is missing, as in 'our Zoom call'
at the APA Annual Meeting.

= a school that is of something has its article in a sentence
$ cp net/kith.yaml kept; while read -r school
> do kith set -C net me school="$school" yog=2020 2>err; kith draft -t intro 2>&1 | grep 'I graduated'
> done <<'EOF'
> University of Colombo
> Medical College of Georgia
> Faculty of Medicine, University of Kelaniya
> The University of Hull
> King's College of London
> Yale School of Medicine
> Galle Medical College
> EOF
I graduated from the University of Colombo in 2020.
I graduated from the Medical College of Georgia in 2020.
I graduated from the Faculty of Medicine, University of Kelaniya in
I graduated from the University of Hull in 2020.
I graduated from King's College of London in 2020.
I graduated from Yale School of Medicine in 2020.
I graduated from Galle Medical College in 2020.
$ kith set me school='University of Colombo' 2>err; kith draft -t headline 2>&1; cp kept net/kith.yaml
MBBS from Sri Lanka | applying to psychiatry residency | interested in tea and trauma
kith-draft: me: 85 of 200 characters

= an update of mine instead of a question; neither is asked for
$ sh person 'date: 2026-05-28, type: met, event: forum, topics: tea, detail: it is late'
> kith draft -t follow-up -s news='I tried it, and it works.' -o text ann | sed -n '3,7p'
It was good to talk with you about tea at the Spring Forum on May 28. You told me that it is late. I tried it, and it works.

I am a doctor from Sri Lanka, an international graduate applying to psychiatry residency this September, and currently a research volunteer at the Wharf Institute.

Thank you again for your time.

= thanks: after a meeting what I learned and will do, after help what for, after a no neither
$ sh person 'date: 2026-05-31, type: meeting'; sh says Thank thanks
! kith-draft: ann: missing: 2 facts of 'thanks'
!   net/ann.yaml:7: the log entry of 2026-05-31 (long form: date:, type:)
!   -s lessons=...  one or two things that you learned, to stand after "I will
!                   remember"; or 'lessons' in this entry
!   -s next=...     what you will do next, to stand after "I will"; or 'promised'
!                   in this entry
$ sh person 'date: 2026-05-31, type: helped, text: read my statement'; sh says Thank thanks
! kith-draft: ann: missing: 1 fact of 'thanks'
!   -s help=...  what they did for you, to stand after "Thank you for", as
!                "reading my statement"; you noted: read my statement
$ for help in letter 'read my statement' 'looked at my CV' 'offered to read it' 'write a letter' \
>     'kindly reading it' 'everything you did' 'quick feedback' "Dr. Stone's address" 'such a kind word' 'two letters'
> do sh person 'date: 2026-05-31, type: helped'; sh says Thank thanks -s help="$help"; done
Thank you for the letter. That was generous of you, and I am grateful.
Thank you for kindly reading it. That was generous of you, and I am grateful.
Thank you for everything you did. That was generous of you, and I am grateful.
Thank you for the quick feedback. That was generous of you, and I am grateful.
Thank you for Dr. Stone's address. That was generous of you, and I am grateful.
Thank you for such a kind word. That was generous of you, and I am grateful.
Thank you for two letters. That was generous of you, and I am grateful.
! kith-draft: ann: missing: help (what they did for you, to stand after "Thank you for", as "reading my statement"): what you gave does not fit after 'Thank you for'; a thing would, such as 'your advice' or 'reading my statement'
! kith-draft: ann: missing: help (what they did for you, to stand after "Thank you for", as "reading my statement"): what you gave does not fit after 'Thank you for'; a thing would, such as 'your advice' or 'reading my statement'
! kith-draft: ann: missing: help (what they did for you, to stand after "Thank you for", as "reading my statement"): what you gave does not fit after 'Thank you for'; a thing would, such as 'your advice' or 'reading my statement'
! kith-draft: ann: missing: help (what they did for you, to stand after "Thank you for", as "reading my statement"): what you gave does not fit after 'Thank you for'; a thing would, such as 'your advice' or 'reading my statement'
$ sh person 'date: 2026-05-31, type: helped'; sh says Thank thanks -s help='writing to Dr. Stone'
Thank you for writing to Dr. Stone. That was generous of you, and I am grateful.
$ sh person 'date: 2026-05-20, type: asked' 'date: 2026-05-31, type: declined'; sh says Thank thanks
Thank you for your clear answer of May 31. It helps to know.

= what they did is told in any words that go on after "for"
$ sh person 'date: 2026-05-31, type: helped'
> while read -r help; do sh says Thank thanks -s help="$help" 2>&1 | sed 's/ (.*): / /'; done <<'EOF'
> letting me shadow her clinic
> letting me shadow your clinic and introducing me to Dr. Ko
> generously making it possible for me to come
> showing me how you run the ward
> reading my statement
> sending me your personal statement
> let me shadow your clinic
> reading my statement was kind
> training residents takes years
> EOF
Thank you for letting me shadow your clinic. That was generous of you, and I am grateful.
Thank you for letting me shadow your clinic and introducing me to Dr. Ko. That was generous of you, and I am grateful.
Thank you for generously making it possible for me to come. That was generous of you, and I am grateful.
Thank you for showing me how you run the ward. That was generous of you, and I am grateful.
Thank you for reading my statement. That was generous of you, and I am grateful.
Thank you for sending me your personal statement. That was generous of you, and I am grateful.
kith-draft: ann: missing: help what you gave does not fit after 'Thank you for'; a thing would, such as 'your advice' or 'reading my statement'
kith-draft: ann: read again: rapport: "Thank you for let me shadow your clinic": 'shadow' may come too early: an observership takes 3 exchanges, and there has been 1; a smaller step comes first
kith-draft: ann: missing: help what you gave does not fit after 'Thank you for'; a thing would, such as 'your advice' or 'reading my statement'
kith-draft: ann: missing: help what you gave does not fit after 'Thank you for'; a thing would, such as 'your advice' or 'reading my statement'

= thanks are for the newest of these, and lessons for a meeting
$ sh person 'date: 2026-05-20, type: meeting, topics: tea, lessons: ask early, promised: my CV'; sh says e thanks
Dear Dr. Lee,
Thank you for talking with me on May 20 about tea.
I will remember to ask early. Next, I will send you my CV.
Warm regards,
Nimali Perera, MBBS
Sri Lanka | applying to psychiatry residency
$ sh person 'date: 2026-05-20, type: meeting, topics: tea, lessons: ask early, promised: my CV' \
>     'date: 2026-05-31, type: helped'
> sh says e thanks -s help='the reading list'
Dear Dr. Lee,
Thank you for the reading list. That was generous of you, and I am grateful.
Warm regards,
Nimali Perera, MBBS
Sri Lanka | applying to psychiatry residency

= an invitation says what both have to do with each other
$ for type in met meeting replied attended
> do sh person "date: 2026-05-28, type: $type, event: forum, topics: tea and sleep"; sh says Dear connect
> done
Dear Dr. Lee, it was good to talk with you about tea and sleep at the Spring Forum. Nimali Perera, MBBS, from Sri Lanka
Dear Dr. Lee, thank you for talking with me about tea and sleep. Nimali Perera, MBBS, from Sri Lanka
Dear Dr. Lee, thank you for your message about tea and sleep. Nimali Perera, MBBS, from Sri Lanka
Dear Dr. Lee, thank you for your talk at the Spring Forum. I am interested in tea, too. Nimali Perera, MBBS, from Sri Lanka
! kith-draft: ann: 119 of 200 characters
! kith-draft: ann: once it is sent: kith log ann invited linkedin -k template=connect
! kith-draft: ann: 100 of 200 characters
! kith-draft: ann: once it is sent: kith log ann invited linkedin -k template=connect
! kith-draft: ann: 97 of 200 characters
! kith-draft: ann: once it is sent: kith log ann invited linkedin -k template=connect
! kith-draft: ann: 123 of 200 characters
! kith-draft: ann: once it is sent: kith log ann invited linkedin -k template=connect
$ sh person 'date: 2026-05-28, type: sent'; sh says Dear connect -s where='your blog'
Dear Dr. Lee, I found you through your blog, and wrote to you on May 28. I am interested in tea, too. Nimali Perera, MBBS, from Sri Lanka
! kith-draft: ann: 137 of 200 characters
! kith-draft: ann: once it is sent: kith log ann invited linkedin -k template=connect

= what comes to mind: a conversation where both spoke, else what they said
$ for type in met replied attended
> do sh person "date: 2026-05-28, type: $type, topics: her ward"; sh says hello, catch-up
> done
I wanted to say hello, and to thank you for our conversation about your ward.
I wanted to say hello, and to thank you for what you said about your ward.
I wanted to say hello, and to thank you for what you said about your ward.

= what is done to one thing of an application is no several of them
$ sh person 'date: 2026-05-29, type: met, detail: it rains, questions: Why?'
> for topic in 'reading my statement' visa 'writing a letter' 'the exam'; do
>     sh says 'talk with' follow-up -s event='the fair' -s topic="$topic"; done
It was good to talk with you about reading my statement at the fair on May 29. You told me that it rains.
It was good to talk with you about visas at the fair on May 29. You told me that it rains.
It was good to talk with you about writing a letter at the fair on May 29. You told me that it rains.
It was good to talk with you about the exam at the fair on May 29. You told me that it rains.

= what they did for it is a statement
$ for impact in 'she told me to book early' 'her advice helped me to book early' \
>     'The mock interview helped' 'her advice on the statement'
> do sh person "date: 2026-05-31, type: met, impact: $impact"; sh says 'help with' update -s milestone='it went well'
> done
Thank you for your help with it: you told me to book early.
Thank you for your help with it: your advice helped me to book early.
Thank you for your help with it: the mock interview helped.
! kith-draft: ann: missing: 1 fact of 'update'
!   net/ann.yaml
!   -s impact=...    what their advice or help did for it, to stand after "Thank
!                    you for your help with it:"; or 'impact' in a log entry (what
!                    it says does not fit: a statement would, such as 'you run a
!                    ward')
!   or -s point=...  something of theirs, to stand after "Thank you for", instead
!                    of impact

= whoever is 20 days late says so in half a sentence
$ sh person 'date: 2026-05-11, type: meeting, lessons: ask early, promised: my CV'; sh says Thank thanks
Thank you for your time on May 11.
$ sh person 'date: 2026-05-10, type: meeting, lessons: ask early, promised: my CV'; sh says Thank thanks
Thank you for your time on May 10; I am sorry that I am writing only now.
$ sh person 'date: 2026-05-10, type: replied'; sh says Thank reply -s point=tea -s answer=Yes.
Thank you for your message of May 10, and please forgive my late answer.
$ sh person 'date: 2026-05-10, type: replied' 'date: 2026-05-20, type: met'
> sh says Thank reply -s point=tea -s answer=Yes.
Thank you for your message of May 10.
$ sh person 'date: 2026-05-01, type: met' 'date: 2026-05-20, type: sent'
> sh says 'good to talk' follow-up -s event=x -s topic=y -s detail='the z' -s question=Why?
It was good to talk with you about y at x on May 1. You told me about the z.

= no visa is spoken of where none is needed, and months of experience have words
$ cp net/kith.yaml kept && sed -i '/step:/a\  visa: none\n  usce_months: 1' net/kith.yaml
$ sh person 'date: 2026-05-10, type: met, topics: tea' 'date: 2026-05-11, type: sent' 'date: 2026-05-12, type: replied'
> sh says 'citizen\|papers' observership -s when=July; sh says 'experience\|visa' advice -s because='you are x'
I know that spots are limited, that the rules for visitors are strict, and that this may not be yours to decide. I will bring whatever papers and immunization records are asked for.
- 1 month of clinical experience in the US
$ sed -i 's/visa: none/visa: J-1/; s/usce_months: 1/usce_months: 3/' net/kith.yaml
> sh says 'citizen\|papers' observership -s when=July; sh says 'experience\|visa' advice -s because='you are x'
> cp kept net/kith.yaml
I know that spots are limited, that the rules for visitors are strict, and that this may not be yours to decide. I am not a US citizen; I will bring whatever papers and immunization records are asked for.
- 3 months of clinical experience in the US
- in need of a visa (J-1)

= a letter is asked of those who taught
$ role=coordinator sh person 'date: 2026-05-10, type: met' 'date: 2026-05-11, type: sent' \
>     'date: 2026-05-12, type: replied'
> kith draft -t letter -s deadline=2026-09-01 -s waiver=waive -s about='my x' -o text ann
! kith-draft: ann: rapport: a letter of recommendation comes from somebody who taught you, not from a coordinator
? 1

= an observership of those who can host, advice on programs of those who know them
$ for role in resident fellow attending; do
>     role=$role sh person 'date: 2026-05-01, type: met' 'date: 2026-05-02, type: sent' \
>         'date: 2026-05-03, type: replied' 'date: 2026-05-04, type: meeting, topics: tea'
>     kith draft -t observership -s when='two weeks in July' -o text ann | grep -c clinic; done
0
0
1
! kith-draft: ann: rapport: an observership comes from an attending or somebody else who can host you, not from a resident
! kith-draft: ann: rapport: an observership comes from an attending or somebody else who can host you, not from a fellow
$ role=coordinator sh person 'date: 2026-05-01, type: met'; kith draft -t advice -s because='you know them' -o text ann
! kith-draft: ann: rapport: advice on programs comes from doctors who know them, not from a coordinator
? 1

= to somebody known a hello does not introduce
$ sh person 'date: 2026-05-10, type: met' 'date: 2026-05-11, type: replied' 'date: 2026-05-30, type: connected'
> sh says Thank hello -s point='your paper'
Thank you for connecting. It is good to be in touch here, too. I was glad to see your paper.
! kith-draft: ann: 26 of 100 words
! kith-draft: ann: once it is sent: kith log ann updated -k template=hello

= a fact comes from the newest entry that has it; of my messages from those that wait
$ sh person 'date: 2026-05-26, type: met, event: forum, topics: tea, detail: it is late, questions: Why?' \
>     'date: 2026-05-28, type: met'
> sh says 'good to talk' follow-up
It was good to talk with you about tea at the Spring Forum on May 26. You told me that it is late.
$ sh person 'date: 2026-05-01, type: sent, topics: tea' 'date: 2026-05-09, type: replied' 'date: 2026-05-20, type: sent'
> sh says 'wrote to you' nudge
! kith-draft: ann: missing: 1 fact of 'nudge'
!   net/ann.yaml:9: the log entry of 2026-05-20 (long form: date:, type:)
!   -s topic=...  what your message was about, to stand after "about"; or 'topics'
!                 in this entry; or 'subject' in this entry

= what a letter says of a day is of that day: of the message that waits, the newest meeting
$ sh person 'date: 2026-05-01, type: sent, topics: my visit, questions: May I come?' 'date: 2026-05-12, type: met' \
>     'date: 2026-05-20, type: nudged, text: again'
> kith due -o text --why ann | sed -n '/ann\|message/,$p'; kith draft ann
> sh says 'wrote\|My question' nudge -s topic='the reading list'
       your message of 2026-05-20, which you noted as a second attempt, has had
       no answer; at most one more, then stop [one message unanswered: the one
       second attempt: counted from 2026-05-20, open 2026-05-30 to 2026-06-03]
I wrote to you on May 20 about the reading list, and I know how full an inbox gets.
! kith-draft: ann: missing: 1 fact of 'nudge'
!   net/ann.yaml:9: the log entry of 2026-05-20, "again" (long form: date:, type:,
!   text:)
!   -s topic=...  what your message was about, to stand after "about"; or 'topics'
!                 in this entry; or 'subject' in this entry
$ sh person 'date: 2025-05-02, type: meeting, topics: rain, lessons: ask early, promised: my CV' \
>     'date: 2025-05-03, type: thanked' 'date: 2026-05-31, type: meeting'
> kith draft ann
! kith-draft: ann: missing: 2 facts of 'thanks'
!   net/ann.yaml:9: the log entry of 2026-05-31 (long form: date:, type:)
!   -s lessons=...  one or two things that you learned, to stand after "I will
!                   remember"; or 'lessons' in this entry
!   -s next=...     what you will do next, to stand after "I will"; or 'promised'
!                   in this entry
? 1
$ sh person 'date: 2026-05-20, type: helped' 'date: 2026-05-31, type: meeting'
> kith draft ann 2>&1 | grep -c -e '-s lessons'
1
$ sh person 'date: 2026-04-01, type: meeting, topics: rain, lessons: ask early, promised: my CV' \
>     'date: 2026-05-31, type: meeting'
> kith draft ann 2>&1 | grep -c -e '-s lessons'
1
$ sh person 'date: 2025-05-02, type: replied, topics: rain' 'date: 2025-05-03, type: sent' \
>     'date: 2026-05-31, type: replied'
> kith draft -s answer=Yes. ann | grep Subject
Subject: Your message of May 31
$ sh person 'date: 2025-05-02, type: met, event: forum, topics: rain, detail: it rains, questions: Why?' \
>     'date: 2025-05-05, type: sent' 'date: 2026-05-28, type: met, event: forum'
> kith draft ann 2>&1 | grep -c -e '-s topic' -e '-s detail'
2

= where no day is named, an older conversation is one, too
$ sh person 'date: 2025-05-02, type: meeting, topics: rain' 'date: 2025-05-03, type: thanked' \
>     'date: 2026-05-20, type: met' 'date: 2026-05-21, type: sent'
> sh says 'again for' feedback -s what='my CV'
Thank you again for talking with me about rain.

= of several promises the one that is due
$ sh person 'date: 2026-05-01, type: meeting, promised: {what: my CV, by: 2026-06-03}' \
>     'date: 2026-05-10, type: replied, closing: yes, promised: {what: my paper, by: 2026-08-01}'
> kith due -o text --why ann | grep -o 'promised for.*'; sh says 'As promised' promise
promised for 2026-06-03: my CV [something that you promised is not done
As promised on May 1, I am sending you my CV.
$ sh person 'date: 2026-04-20, type: met, expect: {what: to read my essay, by: 2026-05-25}' \
>     'date: 2026-05-02, type: replied, closing: yes, expect: {what: to call, by: 2026-07-01}'
> kith due -o text --why ann | grep -o 'they said.*'; sh says 'offering' check-in
they said they would by 2026-05-25: to read my essay; no word since [the
they said they would do has passed: counted from 2026-05-25,
Thank you for offering to read my essay by May 25.

= an event by its name: a gathering, a webinar, as it is said
$ while read -r event
> do printf 'kind: event\nname: "%s"\n' "$event" >net/forum.yaml
>   sh person 'date: 2026-05-28, type: met, event: forum, topics: tea, detail: it is late, questions: Why?'
>   sh says 'good to talk' follow-up | sed 's/.*about tea \(.*\) on May.*/\1/'
> done <<'EOF'
> APA Annual Meeting 2026
> APA 2026
> PsychSIGN
> 2026 APA Annual Meeting
> APA's Mental Health Services Conference 2026
> Open house at Yale
> Psychiatry Open House
> webinar on burnout
> Grand rounds
> Bayview Grand Rounds
> Research Day
> A dinner in Boston
> Webinar: the first year
> Sleep in two languages (webinar)
> Panel: visas in 2026
> Grand rounds: the sleep of nurses
> Sleep: a new science
> grand rounds
> A Long Day
> EOF
at the APA Annual Meeting
at APA 2026
at PsychSIGN
at the 2026 APA Annual Meeting
at APA's Mental Health Services Conference
at the open house at Yale
at the Psychiatry Open House
at the webinar on burnout
at grand rounds
at Bayview Grand Rounds
at Research Day
at a dinner in Boston
at the webinar "The first year"
at the webinar "Sleep in two languages"
at the panel "Visas in 2026"
at grand rounds "The sleep of nurses"
at "Sleep: a new science"
at grand rounds
at "A Long Day"

= the day of an encounter is one of its event; a message keeps its own
$ kith add -q -C net --kind event --id walk 'Galle Walk' dates.start=2026-05-27
> kith add -q -C net --kind event --id days 'Galle Days' dates.start=2026-05-20 dates.end=2026-05-22
> for event in walk days; do for day in 2026-05-21 2026-05-28; do
>     sh person "date: $day, type: met, event: $event, topics: tea, detail: it is late, questions: Why?"
>     sh says Galle follow-up
> done; done
> sh person 'date: 2026-05-21, type: met, event: days' 'date: 2026-05-24, type: sent, event: days, topics: tea'
> sh says 'wrote to you' nudge
walk.yaml
days.yaml
It was good to talk with you about tea at Galle Walk on May 27. You told me that it is late.
It was good to talk with you about tea at Galle Walk on May 27. You told me that it is late.
It was good to talk with you about tea at Galle Days on May 21. You told me that it is late.
It was good to talk with you about tea at Galle Days. You told me that it is late.
I wrote to you on May 24 about tea, and I know how full an inbox gets.

= where somebody looks on, what the entry could have said is named; nothing else is
$ sh person 'date: 2026-05-27, type: attended, event: forum, detail: it is late, questions: Why?'
> "$BUILD/tests/tools/terminal" -w 100 kith draft -t webinar -o text ann | tail -n 1
Sri Lanka | applying to psychiatry residency
! kith-draft: ann: note: it could also say this:
!   -s talk=...  what the talk was about, to stand after "your talk on"; or
!                'topics' in this entry
! kith-draft: ann: once it is sent: kith log ann sent email -k 'topics=your talk at "A Long Day"' -k "questions=Why?" -k template=webinar
$ kith draft -t webinar -o text ann | grep 'your talk'
Thank you for your talk at "A Long Day" on May 27. You said that it is late.
$ "$BUILD/tests/tools/terminal" kith draft -t webinar -s talk=trauma -o text ann | grep 'your talk'
Thank you for your talk on trauma at "A Long Day" on May 27. You said
! kith-draft: ann: once it is sent: kith log ann sent email -k 'topics=your talk on trauma at "A Long Day"' -k "questions=Why?" -k template=webinar

= thanks are said once: an answer may begin with them
$ sh person 'date: 2026-05-30, type: replied, topics: tea'
> for answer in Yes. 'Many thanks, yes.' 'Thank you for asking. Yes.' 'Yes, and thank you.'; do
>     kith draft -t reply -s answer="$answer" -o text ann | sed -n '3,/^Kind/p' | sed '/^$/d; /^Kind/d'; done
Thank you for your message of May 30.
Yes.
Many thanks, yes.
Thank you for asking. Yes.
Yes, and thank you.
$ sh person 'date: 2026-05-01, type: replied, topics: tea'
> kith draft -t reply -s answer='Thank you, yes.' -o text ann | sed -n '3,5p'
Please forgive my late answer.

Thank you, yes.

= a conversation is thanked for where one is noted, whatever day is given
$ sh person 'date: 2026-05-20, type: asked, ask: advice' 'date: 2026-05-30, type: declined'
> kith draft -t interest -s program=Mill -s day=2026-05-29 -s fact='the ward' -o text ann
! kith-draft: ann: missing: a log entry (met, meeting) that 'interest' could be about; what is due is '-t thanks'; if there was one, note it first: kith log ann met "..."
? 1

# Threads.

= an answer goes into the thread of what it answers, a second attempt into that of the first
$ sh person 'date: 2026-05-30, type: replied, via: email, text: "Re: Your poster", message_id: <a1@example.org>'
> kith draft -s answer=Yes. ann | sed -n '/^Subject/p; /^In-/p; /^Ref/p'
Subject: Re: Your poster
In-Reply-To: <a1@example.org>
References: <a1@example.org>
$ sh person 'date: 2026-05-20, type: sent, via: email, subject: Tea, topics: tea, message_id: b2@example.org'
> kith draft ann | sed -n '/^Subject/p; /^In-/p; /^Ref/p'
Subject: Re: Tea
In-Reply-To: <b2@example.org>
References: <b2@example.org>
$ sh person 'date: 2026-05-20, type: sent, via: email, text: Tea, message_id: b2@example.org'; sh says 'wrote to' nudge
I am the doctor from Sri Lanka who wrote to you on May 20, and I know how full an inbox gets.
$ kith draft ann | grep ^Subject
Subject: Re: Tea

= an answer to a message of which only the day is known says that
$ sh person 'date: 2026-05-30, type: replied'; kith draft -s answer=Yes. ann | grep Subject
Subject: Your message of May 30
$ sh person 'date: 2026-05-30, type: replied, topics: that you take J-1'; kith draft -s answer=Yes. ann | grep Subject
Subject: Your message of May 30
$ sh person 'date: 2026-05-30, type: replied, topics: tea'; kith draft -s answer=Yes. ann | grep Subject
Subject: Tea
$ sh person 'date: 2026-05-30, type: replied, subject: Tea'; kith draft -s answer=Yes. ann | grep Subject
Subject: Re: Tea

= a hello after some months told no news
$ cp net/kith.yaml kept
> sed -i '/milestones/c\  milestones: [{date: 2026-05-20, kind: exam, what: passed Step 3}]' net/kith.yaml
> for from in 'template: catch-up' 'template: update' 'text: news'
> do sh person 'date: 2026-05-01, type: met, topics: tea' "date: 2026-05-25, type: updated, $from"
>   sh says 'good news' update -s impact='you told me to ask' 2>&1 | head -n 1
> done; cp kept net/kith.yaml
I have good news: I passed Step 3.
kith-draft: ann: missing: 1 fact of 'update'
kith-draft: ann: missing: 1 fact of 'update'

= an id that cannot stand in a header is left out
$ for id in 'a b@example.org' '<a@b>x: y' 'a@b\u000aBcc: c' 'none' '<>'
> do sh person "date: 2026-05-30, type: replied, via: email, text: Hi, message_id: \"$id\""
>   kith draft -t reply -s answer=Yes. ann | sed -n '/^Subject/p; /^In-/p; /^Ref/p; /^Bcc/p'
> done | uniq -c
      5 Subject: Re: Hi
