# kith.yaml holds who I am and my own rules: every figure that due follows can
# be changed for all, for a role, for a tag, or for one person.
KITH_TODAY=2026-04-11

= five people met on the same day; when says what is due
$ mkdir net && cd net && person() {
>     printf '%s\n' "name: $1" "${@:2}" log: '  - 2026-01-10 met: at rounds' \
>         '  - 2026-01-11 thanked: for the time' >"$1.yaml"
> }
> person ann; person bob 'role: resident'; person cyd 'tags: [inner-circle]'
> person dee 'role: resident' 'tags: [inner-circle, img-alum]'
> person eve 'cadence: 200d' 'role: resident'
$ cat >when <<'END'
> kith due --all "$@" -f id,due.action,due.state,due.open,due.by -o tsv | tail -n +2 | sort
> END

= nothing set: 90 to 120 days
$ sh when net
ann	keep-in-touch	open	2026-04-11	2026-05-11
bob	keep-in-touch	open	2026-04-11	2026-05-11
cyd	keep-in-touch	open	2026-04-11	2026-05-11
dee	keep-in-touch	open	2026-04-11	2026-05-11
eve	keep-in-touch	upcoming	2026-07-30	2026-08-29

= an empty file and one of remarks change nothing
$ sh when net >default; : >net/kith.yaml; sh when net | cmp - default
$ printf '# later\n' >net/kith.yaml; sh when net | cmp - default
$ printf 'me:\npolicy:\n' >net/kith.yaml; sh when net | cmp - default

= a window for all
$ printf 'policy: {window: {keep-in-touch: 60-70}}\n' >net/kith.yaml; sh when net
ann	keep-in-touch	overdue	2026-03-12	2026-03-22
bob	keep-in-touch	overdue	2026-03-12	2026-03-22
cyd	keep-in-touch	overdue	2026-03-12	2026-03-22
dee	keep-in-touch	overdue	2026-03-12	2026-03-22
eve	keep-in-touch	upcoming	2026-07-30	2026-08-29
$ echo 'policy: {window: {keep-in-touch: 2m}, cadence-span: 1w}' >net/kith.yaml; sh when net
ann	keep-in-touch	overdue	2026-03-11	2026-03-18
bob	keep-in-touch	overdue	2026-03-11	2026-03-18
cyd	keep-in-touch	overdue	2026-03-11	2026-03-18
dee	keep-in-touch	overdue	2026-03-11	2026-03-18
eve	keep-in-touch	upcoming	2026-07-30	2026-08-06

= the person comes before the tag, the tag before the role, the role before the default
$ cat >net/kith.yaml <<'END'
> policy:
>   window: {keep-in-touch: 100-110}
>   roles: {resident: {keep-in-touch: 60-90}}
>   tags:
>     inner-circle: {cadence: 45}
>     img-alum: {cadence: 10}
> END
$ sh when net
ann	keep-in-touch	upcoming	2026-04-21	2026-05-01
bob	keep-in-touch	open	2026-03-12	2026-04-11
cyd	keep-in-touch	overdue	2026-02-25	2026-03-27
dee	keep-in-touch	overdue	2026-02-25	2026-03-27
eve	keep-in-touch	upcoming	2026-07-30	2026-08-29

= the first of a person's tags that has a rule decides
$ sed -i 's/inner-circle, img-alum/img-alum, inner-circle/' net/dee.yaml
> sh when net | grep dee
dee	keep-in-touch	overdue	2026-01-21	2026-02-20

= other windows, by role
$ printf 'policy: {roles: {resident: {nudge: 5-6}}}\n' >net/kith.yaml
$ for r in resident attending; do
>     printf '%s\n' "name: $r" "role: $r" log: '  - 2026-05-20 sent: hello' >net/$r.yaml
> done
$ kith due --all --today 2026-05-26 -C net resident attending \
>     -f id,due.action,due.open,due.by -o tsv
id	due.action	due.open	due.by
resident	nudge	2026-05-25	2026-05-26
attending	nudge	2026-05-30	2026-06-03

= lapses, attempts and the quota
$ printf 'policy: {lapse: {nudge: 1}}\n' >net/kith.yaml
$ kith due --today 2026-06-04 -C net attending -f due.action,due.late
{"due.action":"nudge","due.late":1}
$ kith due --today 2026-06-05 -C net attending --all -f due.action,due.why
{"due.action":"none","due.why":"nudge lapsed after 2026-06-04; nothing else is due"}
$ echo 'policy: {attempts: 1}' >net/kith.yaml; kith parse -C net attending --today 2026-06-04 -f stage
{"stage":"resting"}
$ mkdir cold && for i in 1 2 3; do
>     printf '%s\n' "name: P$i" 'status: prospect' "email: p$i@example.org" >cold/p$i.yaml
> done
$ echo 'policy: {introduce: {quota: 1, days: 3}}' >cold/kith.yaml
> kith due cold --all --today 2026-06-01 -f id,due.state,due.open -o tsv
id	due.state	due.open
p1	open	2026-06-01
p2	upcoming	2026-06-04
p3	upcoming	2026-06-07

= blackout days silence everything, from the first to the last of them
$ cat >net/kith.yaml <<'END'
> policy:
>   blackout:
>     - {from: 2026-04-10, to: 2026-04-12, why: SOAP week}
>     - {from: 2026-05-01}
> END
$ for d in 2026-04-09 2026-04-10 2026-04-12 2026-04-13 2026-05-01; do
>     echo "$d $(kith due -C net cyd --today $d --count)"
> done
2026-04-09 0
2026-04-10 0
2026-04-12 0
2026-04-13 1
2026-05-01 0
$ kith due -C net cyd --today 2026-04-12 --all -f due.action,due.why
{"due.action":"none","due.why":"blackout until 2026-04-12: SOAP week"}

= keys of your own begin with x-
$ printf '%s\n' 'x-note: mine' 'policy: {x-why: because, window: {x-y: 1}}' \
>     'me: {hobby: kites}' >net/kith.yaml; kith due net --count
4

= a mistake is named where it is, and nobody is told anything wrong meanwhile
$ bad() { echo "$1" >net/kith.yaml; kith due net; }
> bad 'policy: {window: {nudge: soon}}'
> bad 'policy: {window: {nudge: 14-10}}'
> bad 'policy: {window: {nugde: 10-14}}'
> bad 'policy: {windwo: {nudge: 10-14}}'
> bad 'policy: {window: 3}'
> bad 'policy: {attempts: two}'
> bad 'policy: {attempts: 0}'
> bad 'policy: {roles: {resident: 60}}'
> bad 'policy: {roles: {resident: {nudge: never}}}'
> bad 'policy: {roles: {resident: {pace: 3}}}'
> bad 'policy: {tags: [a]}'
> bad 'policy: {blackout: [{from: 2026-03-12, to: 2026-03-09}]}'
> bad 'policy: {blackout: [{from: 2026-02-30}]}'
> bad 'policy: {blackout: [{form: 2026-03-09}]}'
> bad 'policy: {blackout: SOAP week}'
> bad 'policy: 7'
> bad 'me: {milestones: [{what: a paper}]}'
> bad 'me: {milestones: [{date: 2026-02-30, what: a paper}]}'
> bad 'me: Nimali'
> bad '- me'
> bad 'policy: {'
! net/kith.yaml:1:26: error: bad value 'soon' of 'window.nudge'; write days such as '3-7' or '2w-1m'
! net/kith.yaml:1:26: error: bad value '14-10' of 'window.nudge'; write days such as '3-7' or '2w-1m'
! net/kith.yaml:1:19: error: unknown key 'window.nugde' of policy; did you mean 'window.nudge'?
! net/kith.yaml:1:10: error: unknown key 'windwo' of policy; did you mean 'window'?
! net/kith.yaml:1:18: error: 'window' of policy must be a mapping; 'kith help policy' lists its keys
! net/kith.yaml:1:20: error: bad value 'two' of 'attempts'; write a whole number from 1 to 9999
! net/kith.yaml:1:20: error: bad value '0' of 'attempts'; write a whole number from 1 to 9999
! net/kith.yaml:1:28: error: bad value '60' of 'roles'; write a mapping such as {resident: {cadence: 60-90}}
! net/kith.yaml:1:36: error: bad value 'never' of 'roles.resident.nudge'; write days such as '3-7' or '2w-1m'
! net/kith.yaml:1:29: error: unknown key 'roles.resident.pace' of policy; a role sets 'cadence' or a window such as 'nudge'
! net/kith.yaml:1:16: error: bad value of 'tags'; write a mapping such as {inner-circle: {cadence: 45}}
! net/kith.yaml:1:21: error: a blackout ends before it starts
! net/kith.yaml:1:21: error: bad value of 'blackout'; write a list of {from: 2026-03-09, to: 2026-03-12}
! net/kith.yaml:1:22: error: unknown key 'form' of a blackout; it has 'from', 'to', 'why' and 'who'
! net/kith.yaml:1:20: error: bad value 'SOAP week' of 'blackout'; write a list of {from: 2026-03-09, to: 2026-03-12}
! net/kith.yaml:1:9: error: 'policy' must be a mapping; write keys such as 'window: {nudge: 10-14}' below it
! net/kith.yaml:1:19: error: a milestone needs a 'date' that exists (YYYY-MM-DD)
! net/kith.yaml:1:26: error: a milestone needs a 'date' that exists (YYYY-MM-DD)
! net/kith.yaml:1:5: error: 'me' must be a mapping, as in 'name: Maria Lopez'
! net/kith.yaml:1:1: error: kith.yaml must be a mapping with the keys 'me', 'policy', 'season' and 'defaults'
! net/kith.yaml:1:9: error: this '{' is not closed
? 2

= an unknown role is only wondered about
$ echo 'policy: {roles: {residnet: {cadence: 3}}}' >net/kith.yaml; kith due net --count
4
! net/kith.yaml:1:18: warning: unknown role 'residnet' in policy

= parse goes on with the default rules, since the records are good
$ printf 'policy: {attempts: none}\n' >net/kith.yaml; kith parse -C net ann -f id
{"id":"ann"}
! net/kith.yaml:1:20: error: bad value 'none' of 'attempts'; write a whole number from 1 to 9999
? 2

= log and save say that they have written nothing
$ kith log -C net ann met tea
! net/kith.yaml:1:20: error: bad value 'none' of 'attempts'; write a whole number from 1 to 9999
! kith-log: nothing written: kith.yaml has errors; 'kith edit' opens it
? 2
$ kith parse net/ann.yaml 2>/dev/null | kith save -C net
! net/kith.yaml:1:20: error: bad value 'none' of 'attempts'; write a whole number from 1 to 9999
! kith-save: nothing written: kith.yaml has errors; 'kith edit' opens it
? 2
$ kith set -C net ann +apa

= other keys at the top are wondered about
$ printf 'polcy: {attempts: 3}\n' >net/kith.yaml; kith due net --count
4
! net/kith.yaml:1:1: warning: unknown key 'polcy'; kith.yaml has 'me', 'policy', 'season' and 'defaults', and keys of your own begin with 'x-'

= a kith.yaml that is no file
$ rm net/kith.yaml; mkdir net/kith.yaml; kith due net --count
! net/kith.yaml:1:1: error: is a folder, but only files may have this ending; rename it
? 2
$ rmdir net/kith.yaml; ln -s nowhere net/kith.yaml; kith due net --count
! net/kith.yaml:1:1: error: is a broken link; fix or remove it
? 2

= two networks in one run: the rules are those of the first
$ rm net/kith.yaml; printf 'policy: {blackout: [{from: 2026-04-11}]}\n' >cold/kith.yaml
$ kith due net cold --count; kith due cold net --count; kith due -C cold net --count
7
0
0

= who is held back by a blackout is counted where something else is due
$ rm -r net && mkdir net && cat >net/kith.yaml <<'END'
> policy: {blackout: [{from: 2026-04-10, to: 2026-04-12, why: SOAP week, who: programs}]}
> END
$ printf 'name: Ann\nlog: [2026-04-06 met]\n' >net/ann.yaml
> printf 'name: Bo\nprogram: oak\nlog: [2026-04-06 met]\n' >net/bo.yaml
> printf 'name: Cy\nprogram: oak\nlog: [2026-04-10 met]\n' >net/cy.yaml
$ kith due -C net --today 2026-04-11 -o text ann bo cy
1 open                                                            Sat 2026-04-11
1 held until 2026-04-12: SOAP week
OPEN  days left
   2d  follow-up  Ann  met 6 Apr
$ rm net/ann.yaml; "$BUILD/tests/tools/terminal" kith due -C net --today 2026-04-11 bo
nothing due                                                       Sat 2026-04-11
1 held until 2026-04-12: SOAP week
NOT DUE
       none  Bo: blackout until 2026-04-12: SOAP week
