# Options of display that kith.yaml gives a command on a terminal.
KITH_TODAY=2026-06-01
KITH_DIR=net

= a network with defaults
$ mkdir net && cd net; t="$BUILD/tests/tools/terminal"; declare -p t >../t
> printf 'name: Dee Lee\nlog:\n- 2026-05-31 met: tea\n' >dee.yaml
> for n in Ann Bea Cem; do printf 'name: %s Lee\nlog:\n- 2026-05-28 replied: hello\n' $n \
>   >${n,,}.yaml; done
> printf '%s\n' 'defaults:' '  due: --within 1y' '  filter: --sort=name -r -f name' >kith.yaml

= on a terminal, and nowhere else
$ . ./t; $t kith due
3 late, 1 upcoming                                                Mon 2026-06-01
LATE  days late
   2d  reply      Ann Lee  wrote 28 May
   2d  reply      Bea Lee  wrote 28 May
   2d  reply      Cem Lee  wrote 28 May
UPCOMING  days until it opens
   2d  follow-up  Dee Lee  met 31 May

'kith draft ID' writes to them, 'kith due --why' says more
$ kith due | wc -l
3
$ . ./t; $t kith filter
name
Dee Lee
Cem Lee
Bea Lee
Ann Lee
$ kith filter -f id | head -1
{"id":"ann"}

= what is typed has the last word
$ . ./t; $t kith due --within 1d
3 late                                                            Mon 2026-06-01
LATE  days late
   2d  reply  Ann Lee  wrote 28 May
   2d  reply  Bea Lee  wrote 28 May
   2d  reply  Cem Lee  wrote 28 May

'kith draft ID' writes to them, 'kith due --why' says more
$ . ./t; $t kith filter -s id -f id,name
id   name
dee  Dee Lee
cem  Cem Lee
bea  Bea Lee
ann  Ann Lee

= of the network that -C names
$ mkdir other && : >other/kith.yaml && cp net/ann.yaml net/bea.yaml other
$ . ./t; $t kith due -C other
2 late                                                            Mon 2026-06-01
LATE  days late
   2d  reply  Ann Lee  wrote 28 May
   2d  reply  Bea Lee  wrote 28 May

'kith draft ID' writes to them, 'kith due --why' says more
$ . ./t; cd other; $t kith due --directory=../net
3 late, 1 upcoming                                                Mon 2026-06-01
LATE  days late
   2d  reply      Ann Lee  wrote 28 May
   2d  reply      Bea Lee  wrote 28 May
   2d  reply      Cem Lee  wrote 28 May
UPCOMING  days until it opens
   2d  follow-up  Dee Lee  met 31 May

'kith draft ID' writes to them, 'kith due --why' says more

= a wrong one is an error at its place, and check finds it
$ . ./t; printf 'defaults:\n  due: --per-day none\n' >net/kith.yaml; $t kith due; kith check
net/kith.yaml:2:8: error: --per-day takes a whole number, not 'none' [settings]
! net/kith.yaml:2:8: error: --per-day takes a whole number, not 'none'
? 1
$ . ./t; printf 'defaults:\n  due: --within soon\n' >net/kith.yaml; $t kith due
! net/kith.yaml:2:8: error: --within takes a span such as 7d, 2w or '2 weeks', or a day to come such as friday or 2026-05-18, not 'soon'
? 2
$ . ./t; printf 'defaults:\n  due: -qn 1\n' >net/kith.yaml; $t kith due; kith check
net/kith.yaml:2:8: error: '--number' cannot be a default of 'due'; only what changes its display can: --within, --all, --per-day, --why, --fields, --no-header, --no-pager, --color, --quiet [settings]
! net/kith.yaml:2:8: error: '--number' cannot be a default of 'due'; only what changes its display can: --within, --all, --per-day, --why, --fields, --no-header, --no-pager, --color, --quiet
? 1
$ . ./t; printf 'defaults:\n  due: --per-dy 5 -n 1\n' >net/kith.yaml; $t kith due
! net/kith.yaml:2:8: error: '--per-dy' cannot be a default of 'due'; only what changes its display can: --within, --all, --per-day, --why, --fields, --no-header, --no-pager, --color, --quiet
? 2
$ . ./t; printf 'defaults:\n  show: ann\n' >net/kith.yaml; $t kith show ann
! net/kith.yaml:2:9: error: 'ann' cannot be a default of 'show'; only what changes its display can: --fields, --no-header, --no-pager, --color, --quiet
? 2
$ . ./t; printf 'defaults:\n  filter: -f\n' >net/kith.yaml; $t kith filter
! net/kith.yaml:2:11: error: option '-f' needs an argument
? 2
$ . ./t; printf 'defaults:\n  filter: -f nmae\n' >net/kith.yaml; $t kith filter
! net/kith.yaml:2:11: error: unknown field 'nmae' in -f; did you mean 'name'?
? 2
$ . ./t; printf 'defaults:\n  stats: [-n, 5]\n' >net/kith.yaml; $t kith stats
! net/kith.yaml:2:10: error: the defaults of 'stats' must be a text, as in 'due: --per-day 5'
? 2
$ printf 'defaults:\n  filtr: -r\n  x-mine: -r\n  due:\n' >net/kith.yaml; kith check
net/kith.yaml:2:3: error: unknown command 'filtr' of defaults; did you mean 'filter'? [settings]
? 1
$ printf 'defaults: -r\n' >net/kith.yaml; kith check
net/kith.yaml:1:11: error: 'defaults' must be a mapping, as in {due: --per-day 5} [settings]
? 1

= other commands, pipes and the help are not held up
$ . ./t; printf 'defaults:\n  due: --count\n' >net/kith.yaml; $t kith due --help | head -1
usage: kith-due [OPTION...] [FILE|DIR|ID|-]...
$ kith due | wc -l
3
$ . ./t; $t kith filter -f name -n1
name
Ann Lee
$ . ./t; printf "defaults:\n  due: -q\n" >net/kith.yaml; $t kith due -éx
! kith-due: unknown option '-\xc3'
! kith-due: 'kith-due --help' says how it is used
? 2
