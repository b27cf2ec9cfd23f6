# -q leaves out what is only a note; what is asked for, warnings and errors stay.
KITH_TODAY=2026-06-01
KITH_DIR=net

= a small network, made without a word
$ kith init -q --no-input net; cd net && ls
alex-example.yaml
kith.yaml

= mail is logged without the summary
$ printf '%s\n' 'From a@example.org Mon May 18 10:00:00 2026' 'From: Bo Ek <bo@example.org>' > box
> printf '%s\n' 'To: me@example.org' 'Date: Mon, 18 May 2026 10:00:00 +0000' 'Subject: x' '' 'y' '' >> box
> cat box box > two; kith log --mail two; kith log -q --mail two
! kith-log: warning: mail that you sent is not logged: which is yours cannot be told before 'email' is set under 'me' in kith.yaml; then run this again
! kith-log: 2 messages: 2 not from or to a contact
! kith-log: warning: mail that you sent is not logged: which is yours cannot be told before 'email' is set under 'me' in kith.yaml; then run this again

= people are saved without the count
$ echo '{"name":"Bo Ek"}' | kith save; echo '{"name":"Cy Wu"}' | kith save -q; ls net
alex-example.yaml
bo-ek.yaml
cy-wu.yaml
kith.yaml
! kith-save: 1 read: 1 new, 0 known, 0 updated, 0 refused

= the path is what add is for
$ kith add -q 'Di Ono' city=Oslo
di-ono.yaml

= nothing is said of what was set and taken back
$ kith set -q di city=Bonn && kith undo -q && grep city net/di-ono.yaml; kith undo -q; kith undo
city: Oslo
! kith-undo: nothing to undo: the last add, set, log, edit or save is taken back, once, and there is none
! kith-undo: nothing to undo: the last add, set, log, edit or save is taken back, once, and there is none
? 2

= nor on a terminal, which is told without -v; with -v it is asked for
$ "$BUILD/tests/tools/terminal" kith set -q di city=Bonn; "$BUILD/tests/tools/terminal" kith log -q di met 'at tea'
$ kith set -qv di city=Oslo; kith undo -q; grep city net/di-ono.yaml
Di Ono  di-ono.yaml
  city: Oslo, was Bonn
city: Bonn

= but an editor that cannot be run is no note
$ EDITOR=/no/such/editor kith add -q -e 'Ed Poe'
ed-poe.yaml
! sh: 1: /no/such/editor: not found
! kith-add: the editor '/no/such/editor' failed; set $VISUAL or $EDITOR for another one; the file is made

= findings that were mended are not counted
$ printf 'name: Fay\ninterests: a, b\n' > net/fay.yaml; kith check -q --fix; cat net/fay.yaml
name: Fay
interests: [a, b]

= a wrong word is an error as ever
$ kith set -q di cty=Oslo
! kith-set: unknown key 'cty'; did you mean 'city'?
? 2
