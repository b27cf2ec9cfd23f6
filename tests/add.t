# Somebody new, in one line.
KITH_TODAY=2026-05-18
KITH_DIR=net

= a small network
$ kith init --no-input net > /dev/null; ls net
alex-example.yaml
kith.yaml

= a person and what happened
$ kith add Ann Lee role=fellow interests=trauma,sleep +apa met @apa-2026 "panel on visas"
ann-lee.yaml
$ cat net/ann-lee.yaml
name: Ann Lee
role: fellow
interests: [trauma, sleep]
tags: [apa]
log:
  - 2026-05-18 met @apa-2026: panel on visas

= a name in quotes, a day, a folder
$ kith add -d yesterday --in boston "Dr. Omar Haddad, MD" email=omar@example.org,oh@example.org met in-person
boston/omar-haddad.yaml
$ cat net/boston/omar-haddad.yaml
name: Dr. Omar Haddad, MD
email: [omar@example.org, oh@example.org]
log:
  - 2026-05-17 met in-person:

= a name alone
$ kith add 'Åsa Lindqvist' && cat net/asa-lindqvist.yaml
asa-lindqvist.yaml
name: Åsa Lindqvist

= somebody of that name is shown, and nothing is made
$ kith add "Prof. Ann Lee, MD" institution=Bayview
! kith-add: 'Ann Lee' is there: ann-lee.yaml
! kith-add: nothing made; --anyway makes another file, 'kith set' and 'kith log' change this one
? 1
$ kith add --anyway "Prof. Ann Lee, MD" institution=Bayview
ann-lee-2.yaml

= a diff, and nothing written
$ kith add --dry-run Mei Chen next.date=friday next.what='write to her'
--- /dev/null
+++ b/mei-chen.yaml
@@ -0,0 +1,2 @@
+name: Mei Chen
+next: {date: 2026-05-22, what: write to her}
$ ls net/mei-chen.yaml 2>&1 | sed 's/.*: //'
No such file or directory

= what is wrong is refused with what to write
$ kith add
! kith-add: name who it is, as in 'kith add Ann Lee role=fellow'
! kith-add: 'kith-add --help' says how it is used
? 2
$ kith add role=fellow
! kith-add: the name comes first, as in 'kith add Ann Lee role=fellow'
! kith-add: 'kith-add --help' says how it is used
? 2
$ kith add Bo Chen rol=fellow
! kith-add: unknown key 'rol'; did you mean 'role'?
? 2
$ kith add Bo Chen role=felow
! kith-add: unknown word 'felow' in 'role'; did you mean 'fellow'?
? 2
$ kith add Bo Chen mett @apa-2026
! kith-add: no log type 'mett'; did you mean 'met'? A name with that word is one operand, in quotes
! kith-add: 'kith-add --help' says how it is used
? 2
$ kith add "Bo Chen" emailed
! kith-add: no log type 'emailed'; did you mean 'sent'?
! kith-add: 'kith-add --help' says how it is used
? 2
$ kith add Bo Chen role=fellow Lee
! kith-add: unexpected 'Lee' after the name; a key is KEY=VALUE, and a log entry begins with its type
! kith-add: 'kith-add --help' says how it is used
? 2
$ kith add Bo Chen met role=fellow
! kith-add: 'role=fellow' comes before the log type 'met'
! kith-add: 'kith-add --help' says how it is used
? 2
$ kith add Bo Chen met the panel
! kith-add: unexpected 'panel' after the text 'the'; quote text of several words
! kith-add: 'kith-add --help' says how it is used
? 2
$ kith add Bo Chen -apa
! kith-add: nothing to remove for somebody new: '-apa'
? 2
$ kith add -d tomorroww Bo Chen met
! kith-add: --date takes a day such as 2026-05-18, yesterday or -3d, not 'tomorroww'
! kith-add: 'kith-add --help' says how it is used
? 2
$ kith add --in ../up Bo Chen
! net/../up/bo-chen.yaml:1:1: error: the path must be below the network, without '.', '..' or '//'; nothing written
? 1
$ kith add $'Bo\nChen'
! kith-add: the name is of several lines
! kith-add: 'kith-add --help' says how it is used
? 2
$ kith add Bo $(printf '\377')
! kith-add: 'name=Bo \xff' is not UTF-8
? 2
$ ls net
alex-example.yaml
ann-lee-2.yaml
ann-lee.yaml
asa-lindqvist.yaml
boston
kith.yaml

= words of a name that are no types
$ kith add --dry-run Jan van den Berg de la Cruz della Porta | grep name
+name: Jan van den Berg de la Cruz della Porta

= the file opens in the editor
$ EDITOR='echo edits' kith add -e Mei Chen
mei-chen.yaml
edits net/mei-chen.yaml
