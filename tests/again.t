# A letter that kith wrote, logged from the mail, and its one second attempt.
KITH_DIR=.
KITH_TODAY=2026-06-12

= the network, and a script that writes a letter, logs it and shows the second attempt
$ cat >kith.yaml <<'END'
> me: {name: Nimali Perera, email: np@example.org, country: Sri Lanka, interests: [sleep]}
> END
> printf 'kind: event\nname: "Grand rounds, Bayview"\n' >rounds.yaml
> cat >again <<'END'
> entry=$1
> shift
> printf '%s\n' 'name: Dr. Ann Lee' 'email: ann.lee@example.org' 'interests: [sleep]' 'log:' "  - $entry" >ann-lee.yaml
> kith draft --today 2026-06-01 --allow rapport,first-mentor "$@" ann-lee >mail 2>notes || cat notes
> kith log --mail mail
> kith draft -t nudge -o text ann-lee | grep 'wrote to'
> END

= what the letter was about goes along, and is said again as the letter said it
$ bash again '2026-05-28 met @rounds: spoke after' -t follow-up -s topic='torture survivors' \
>     -s detail='that beds are few' -s question='Who pays?'
I wrote to you on June 1 about torture survivors, and I know how full an inbox gets. My question was this: Who pays?
$ sed -n '/text:/,$p' ann-lee.yaml; kith draft -t nudge ann-lee | grep Subject
    text: Torture survivors (Grand rounds, Bayview)
    template: follow-up
    topics: torture survivors
    questions: Who pays?
    message_id: <kith.6dde6352b38e698a@example.org>
Subject: Re: Torture survivors (Grand rounds, Bayview)
$ bash again '2026-05-28 attended @rounds' -t webinar -s takeaway='that beds are few' -s question='Who pays?'
I am the doctor from Sri Lanka who wrote to you on June 1 about your talk at grand rounds, Bayview, and I know how full an inbox gets. My question was this: Who pays?
$ bash again '2026-05-28 connected linkedin' -t mentor -s work='review of naps' -s question='Who pays?'
I am the doctor from Sri Lanka who wrote to you on June 1 about your review of naps, and I know how full an inbox gets. My question was this: Who pays?
$ bash again '2026-05-28 met: tea' -t introduction -s to='Dr. Bo Ek' -s why='he counts beds'
I wrote to you on June 1 about an introduction to Dr. Bo Ek, and I know how full an inbox gets. My question was this: Would you feel comfortable introducing me to Dr. Bo Ek?
! kith-draft: ann-lee: read again: rapport: "My question was this: Would you feel comfortable introducing me to Dr. Bo Ek?": 'introducing me' may come too early: an introduction to someone takes 2 exchanges, and there has been 1; a smaller step comes first
$ bash again '2026-05-28 met: tea' -t feedback -s what='my statement'
I wrote to you on June 1 about my statement, and I know how full an inbox gets. My question was this: Would you be willing to look at my statement?
$ bash again '2026-05-28 met: tea' -t follow-up -s event='a café' -s topic='los niños' -s detail='about beds' \
>     -s question='Who pays?'
I wrote to you on June 1 about los niños, and I know how full an inbox gets. My question was this: Who pays?

= of a letter with no topic the subject goes on; it is not quoted
$ sed -i /topics/d ann-lee.yaml; kith draft -t nudge ann-lee | sed -n '/^Subject/p; /wrote/,/^$/p'
Subject: Re: Los =?utf-8?Q?ni=C3=B1os_(at_a_caf=C3=A9)?=
I wrote to you on June 1, and I know how full an inbox gets. My question
was this: Who pays?
|
$ kith draft -t nudge -o text ann-lee | grep wrote
I wrote to you on June 1, and I know how full an inbox gets. My question was this: Who pays?

= a mark for what was missing is no topic, nor is a header of a stranger
$ bash again '2026-05-28 met: tea' --allow missing,generic -t follow-up
I wrote to you on June 1, and I know how full an inbox gets.
$ sed 's/^From: .*/From: ann.lee@example.org/; s/^To: .*/To: np@example.org/; s/^Message-ID: </&x/
>     s/^MIME/X-Kith-Topic: money\n&/' mail | kith log --mail
> grep -c -e topics -e 'type: replied' ann-lee.yaml
1
