# The whole way: due, draft, log --mail, due again. What a message of a template
# is in the log, so that nobody waits for an answer that was not asked for.
KITH_DIR=net
KITH_TODAY=2026-06-01

= two people: with one everything has happened, the other has not answered
$ mkdir -p net/templates && cat >net/kith.yaml <<'END'
> me:
>   name: Nimali Perera
>   email: np@example.org
>   step: in research
>   offers: [tables]
>   milestones: [{date: 2026-05-30, type: poster, what: a poster at the spring meeting}]
> END
> cat >net/ann-lee.yaml <<'END'
> name: Dr. Ann Lee
> email: ann.lee@example.org
> log:
>   - 2026-05-10 met: by the coffee
>   - 2026-05-11 attended: her talk
>   - 2026-05-12 replied email: yes
>   - 2026-05-13 meeting zoom: twenty minutes
> END
> cat >net/bo-ek.yaml <<'END'
> name: Bo Ek
> email: bo@example.org
> log:
>   - 2026-05-20 sent email: your poster
> END

= scripts: template makes one, story tells what a draft of one is in the log, and what is due then
$ cat >template <<'END'
> name=$1
> shift
> printf '%s\n' "$@" >"net/templates/$name"
> END
> cat >story <<'END'
> who=ann-lee
> [ "$1" != nudge ] || who=bo-ek
> rm -rf work && cp -r net work
> kith draft --show "$1" | awk '
>     /^(Needs|Uses):/ { on = 1; next }
>     /^[^ ]|^$/ { on = 0 }
>     on { sub(/[=:].*/, ""); print $1 }' |
>     sed 's/^/-s /; s/$/=sleep/; s/deadline=.*/deadline=2026-12-01/
>         s/waiver=.*/waiver=waive/' >facts
> kith draft -C work --allow rapport,first-mentor,generic,missing -t "$1" $(cat facts) $who >mail 2>notes ||
>     cat notes
> kith log -C work --mail <mail
> tail -n 8 work/$who.yaml | awk -v t="$1" '
>     /type:/ { type = $2 }
>     /ask:/ { type = type ", ask: " $2 }
>     END { printf "%-13s %-24s ", t, type }'
> kith due -C work --today 2026-06-13 --all -f due.action,due.state -o tsv $who |
>     sed -n '2s/\t/ /p'
> END

= what each of the built-in templates is in the log, and what is due twelve days later
$ for t in $(kith draft --list | cut -d ' ' -f 1); do
>     kith draft --show $t | grep -q '^Kind:' || bash story $t
> done
advice        asked, ask: advice       nudge open
advocacy      asked, ask: advocacy     nudge open
catch-up      updated                  keep-in-touch upcoming
check-in      updated                  keep-in-touch upcoming
feedback      asked, ask: feedback     nudge open
follow-up     sent                     nudge open
interest      updated                  keep-in-touch upcoming
introduction  asked, ask: introduction nudge open
letter        asked, ask: letter       nudge open
meeting       asked, ask: meeting      nudge open
mentor        sent                     nudge open
nudge         nudged                   none 
observership  asked, ask: observership nudge open
permission    asked, ask: permission   nudge open
prepare       asked, ask: prepare      nudge open
promise       gave                     keep-in-touch upcoming
reply         updated                  keep-in-touch upcoming
research      asked, ask: research     nudge open
thanks        thanked                  keep-in-touch upcoming
update        updated                  keep-in-touch upcoming
webinar       sent                     nudge open

= as due chooses: what waits for no answer is not nudged, and two of them do not rest
$ cp -r net pipe; export KITH_DIR=pipe
> for KITH_TODAY in 2026-05-14 2026-09-20 2027-01-10; do
>     kith due ann-lee | kith draft -s lessons='the bus' -s next='the slides' -s point=sleep - 2>notes |
>         kith log --mail
>     kith due --all -f due.action,due.state,summary.attempts,summary.stage -o tsv ann-lee |
>         tail -n 1
> done; grep -e type: -e template: pipe/ann-lee.yaml
keep-in-touch	upcoming	0	active
keep-in-touch	upcoming	0	active
keep-in-touch	upcoming	0	active
    type: thanked
    template: thanks
    type: updated
    template: catch-up
    type: updated
    template: catch-up

= one's own template says it in its header
$ sh template congratulate 'Subject: Congratulations' 'Log: gave' '' 'Well done.'
> bash story congratulate
congratulate  gave                     keep-in-touch upcoming
$ sh template view 'Subject: Your view' 'Ask: advice' 'Log: sent' '' 'What do you think?'
> sh template page.tmpl 'Subject: Your view' 'Ask: feedback' '' 'What do you think?'
> sh template greet 'Subject: Hello' '' 'Hello.'
> for t in view page greet; do bash story $t; done
view          sent                     nudge open
page          asked, ask: feedback     nudge open
greet         sent                     nudge open

= where it does not, the built-in one of that name does
$ sh template thanks 'Subject: Thank you' '' 'Thank you.'; bash story thanks
> sh template thanks 'Subject: Thank you' 'Log: sent' '' 'Thank you. And now?'; bash story thanks
thanks        thanked                  keep-in-touch upcoming
thanks        sent                     nudge open

= what no template speaks of is sent: a path is not followed, and one that is broken says nothing
$ sh template broken 'Subjct: x'
> for t in no-such broken ../net/templates/congratulate /dev/zero . '' 'two words'; do
>     rm -rf work; cp -r net work
>     printf '%s\n' 'From: np@example.org' 'To: ann.lee@example.org' 'Subject: hello' \
>         "X-Kith-Template: $t" '' hi | kith log -C work --mail &&
>         grep -e type: -e 2026-06 work/ann-lee.yaml
> done
  - date: 2026-06-01
    type: sent
  - date: 2026-06-01
    type: sent
  - date: 2026-06-01
    type: sent
  - date: 2026-06-01
    type: sent
  - date: 2026-06-01
    type: sent
  - 2026-06-01 sent email: hello
  - date: 2026-06-01
    type: sent

= a type that is given comes first; what a template asks for goes with 'asked' alone
$ cp -r net work2; kith draft --allow generic -t page ann-lee >mail 2>notes
> kith log -C work2 --mail gave <mail; sed -i /Message-ID/d mail
> kith log -C work2 --mail asked <mail; tail -n 11 work2/ann-lee.yaml
    via: email
    text: Your view
    template: page
    message_id: <kith.cf2db34d9db73653@example.org>
  - date: 2026-06-01
    type: asked
    via: email
    text: Your view
    ask: feedback
    template: page
    questions: What do you think?

= only what is sent can stand in the header
$ sh template bad 'Subject: x' 'Log: met' '' 'x'; kith draft -t bad ann-lee
! net/templates/bad:2:6: error: not a type of what you send, such as 'sent', 'asked' or 'updated'
!   Log: met
!        ^
? 2
$ sh template bad 'Subject: x' 'Log: send' '' 'x'; kith draft -t bad ann-lee
! net/templates/bad:2:6: error: not a type of what you send, such as 'sent', 'asked' or 'updated'
!   Log: send
!        ^
? 2
