# What kith check finds, and what it leaves in peace.
KITH_TODAY=2026-06-01
KITH_DIR=net

= a network in order: nothing to say
$ mkdir net && : >net/kith.yaml && printf 'name: Ada Moss\n' >net/moss.yaml; kith check
$ kith check "$EXAMPLES/network"

= everything at once, sorted, with its rule
$ printf '%s\n' 'name: Ann Lee' 'instituton: Bayview' 'log:' '- 2026-02-30 met: tea' \
>     '- 1026-05-18 met: talk' 'next: {date: 2026-13-01, what: call}' >net/lee.yaml; kith check
net/lee.yaml:2:1: warning: unknown key 'instituton'; did you mean 'institution'? [key]
net/lee.yaml:4:3: error: no such day '2026-02-30' [schema]
net/lee.yaml:5:3: warning: the year of '1026-05-18' is unlikely; write the day as 2026-05-18 [day]
? 1
$ rm net/lee.yaml

= the same file from an editor
$ printf 'name: Ada\nprogram: moos\n' | kith check --stdin-name net/ada.yaml -
net/ada.yaml:2:10: warning: no file of this network has the id 'moos'; did you mean 'moss'? [reference]

= levels
$ printf 'name: Ann Lee\nprogram: bayview\n' >net/lee.yaml; kith check --strict
net/lee.yaml:2:10: warning: no file of this network has the id 'bayview'; write the name of a file without '.yaml' [reference]
? 1
$ kith check --strict --no-rule reference
$ printf 'policy: {check: {reference: error}}\n' >net/kith.yaml; kith check
net/lee.yaml:2:10: error: no file of this network has the id 'bayview'; write the name of a file without '.yaml' [reference]
? 1
$ printf 'policy: {check: {reference: off}}\n' >net/kith.yaml; kith check --strict
$ printf 'policy: {check: {referense: off, cut: no}}\n' >net/kith.yaml; kith check
net/kith.yaml:1:18: error: unknown rule 'referense'; did you mean 'reference'? [settings]
net/kith.yaml:1:39: error: unknown level 'no'; write error, warning or off [settings]
net/lee.yaml:2:10: warning: no file of this network has the id 'bayview'; write the name of a file without '.yaml' [reference]
? 1
$ kith check --no-rule cutt
! kith-check: unknown rule 'cutt'; 'kith check --list' lists them
! kith-check: 'kith-check --help' says how it is used
? 2
