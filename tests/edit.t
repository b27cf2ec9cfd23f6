# Files in the editor, checked afterwards.
KITH_TODAY=2026-06-01
KITH_DIR=net

= a small network
$ kith init --no-input net > /dev/null; kith add Ann Lee role=fellow
ann-lee.yaml

= the editor of the shell gets the file
$ EDITOR='sed -i s/fellow/attending/' kith edit ann; grep role net/ann-lee.yaml
role: attending

= a warning and an error are said, with their place; the file stays
$ EDITOR='sed -i s/attending/atending/' kith edit ann
! net/ann-lee.yaml:3:7: warning: unknown word 'atending' in 'role'; did you mean 'attending'?
$ EDITOR='sed -i s/role:.*/role:[/' kith edit ann
! net/ann-lee.yaml:3:5: error: put a space after ':'
? 2
$ cat net/ann-lee.yaml | tail -1
role:[

= of kith.yaml, too, all that is doubtful is said: nothing else would
$ mkdir doubt && printf 'me:\n  name: Nim\n' >doubt/kith.yaml
$ EDITOR="sed -i '\$ a \  ussce_months: 3\n  steps_done: [foo]'" kith edit -C doubt
! doubt/kith.yaml:3:3: warning: unknown key 'ussce_months' of me; did you mean 'usce_months'?
! doubt/kith.yaml:4:16: warning: no step is called 'foo'; 'kith help season' lists them
$ EDITOR="sed -i '\$ a defaults: {due: --nonsense}'" kith edit -C doubt
! doubt/kith.yaml:3:3: warning: unknown key 'ussce_months' of me; did you mean 'usce_months'?
! doubt/kith.yaml:4:16: warning: no step is called 'foo'; 'kith help season' lists them
! doubt/kith.yaml:5:17: error: '--nonsense' cannot be a default of 'due'; only what changes its display can: --within, --all, --per-day, --why, --fields, --no-header, --no-pager, --color, --quiet
? 2

= kith.yaml without operands, and for oneself
$ VISUAL='basename' kith edit; VISUAL='basename' kith edit me
kith.yaml
kith.yaml
$ EDITOR="sed -i '\$ a policy: {nonsense: 3}'" kith edit
! net/kith.yaml:25:1: error: duplicate key 'policy', first on line 21; keep one
? 2

= nobody, and an editor that fails
$ kith edit nobody
! kith-edit: nobody in the network 'net' has an id or a name that starts with 'nobody', but net/ann-lee.yaml:3 cannot be read
? 2
$ EDITOR=false kith edit ann
! net/ann-lee.yaml:3:5: error: put a space after ':'
! kith-edit: the editor 'false' failed; set $VISUAL or $EDITOR for another one
? 2

= kith.yaml by its name or a path, alone or with records; not that of another network
$ mkdir -p two/sub && printf 'me:\n  name: Nim\n' >two/kith.yaml && mkdir three && touch three/kith.yaml
> echo 'name: Bo Ray' >two/bo-ray.yaml
$ cd two && unset KITH_DIR && for f in kith.yaml ./kith.yaml "$PWD/kith.yaml"; do EDITOR=echo kith edit "$f"; done
./kith.yaml
./kith.yaml
./kith.yaml
$ cd two/sub && unset KITH_DIR && EDITOR=echo kith edit kith.yaml && EDITOR=echo kith edit ../kith.yaml bo
../kith.yaml
../bo-ray.yaml ../kith.yaml
$ EDITOR=echo kith edit two/kith.yaml; EDITOR=echo kith edit -C two me bo
~ /.*/two/kith\.yaml
two/bo-ray.yaml two/kith.yaml
$ EDITOR=echo kith edit -C two three/kith.yaml
! kith-edit: 'three/kith.yaml' is not in the network 'two'
? 2
$ EDITOR=echo kith edit -C two bo three/kith.yaml
! kith-edit: 'three/kith.yaml' is not in the network 'two'
? 2

= an edit is a run that undo takes back, and no older one
$ cd two && unset KITH_DIR && kith add Cy Dow && kith log bo met && EDITOR='sed -i s/Ray/Roe/' kith edit bo
cy-dow.yaml
$ cd two && kith undo -C . -v; cat bo-ray.yaml
undid edit: bo-ray.yaml
  -name: Bo Roe
  +name: Bo Ray
name: Bo Ray
log:
  - 2026-06-01 met:
$ kith undo -C two
! kith-undo: nothing to undo: the last add, set, log, edit or save is taken back, once, and there is none
? 2

= so is one of several files, and of kith.yaml; with an error in it, too; or when the editor fails
$ EDITOR='sed -i "1i # hers"' kith edit -C two bo cy kith.yaml; kith undo -C two -v
undid edit: 3 files
$ EDITOR='sed -i s/Nim/Nimali/' kith edit -C two; kith undo -C two -v; cat two/kith.yaml
undid edit: kith.yaml
  -  name: Nimali
  +  name: Nim
me:
  name: Nim
$ EDITOR='sed -i s/Nim/[/' kith edit -C two; kith undo -C two -v; cat two/kith.yaml
undid edit: kith.yaml
  -  name: [
  +  name: Nim
me:
  name: Nim
! two/kith.yaml:2:9: error: this '[' is not closed
$ EDITOR='false; sed -i s/Dow/Doe/ two/cy-dow.yaml; false' kith edit -C two cy; kith undo -C two -v
undid edit: cy-dow.yaml
  -name: Cy Doe
  +name: Cy Dow
! kith-edit: the editor 'false; sed -i s/Dow/Doe/ two/cy-dow.yaml; false' failed; set $VISUAL or $EDITOR for another one

= nothing changed is no run: the one before stays the last
$ kith set -C two cy city=Boston && EDITOR=true kith edit -C two cy && kith undo -C two -v
undid set: cy-dow.yaml
  -city: Boston

= a file that has changed since is left alone
$ EDITOR='sed -i s/Dow/Doe/' kith edit -C two cy && echo 'city: Boston' >>two/cy-dow.yaml && kith undo -C two
! two/cy-dow.yaml:1:1: error: the file has changed since; left alone: take that change back first, or edit it by hand
? 1

= back in the editor, what was there before the first time comes back
$ cp -r two four && cat two/cy-dow.yaml
name: Cy Doe
city: Boston
$ export EDITOR='sed -i "s/city/role: [/;s/Dow/Day/;s/Doe/Dow/"'
> "$BUILD/tests/tools/terminal" -a -p '] $' y n -- kith edit -C four cy
four/cy-dow.yaml:2:8: error: a value is missing before this
Go back to the editor? [Y/n] y
four/cy-dow.yaml:2:8: error: a value is missing before this
Go back to the editor? [Y/n] n
status 2
$ kith undo -C four -v; cmp four/cy-dow.yaml two/cy-dow.yaml
undid edit: cy-dow.yaml
  -name: Cy Day
  -role: [: Boston
  +name: Cy Doe
  +city: Boston

= what add has made and the editor changed is taken back whole, with its folder
$ EDITOR='sed -i s/Gil/Gill/' kith add -C two -e --in new/er Gil Hay && cat two/new/er/*.yaml
new/er/gil-hay.yaml
name: Gill Hay
$ kith undo -C two -v; ls two
undid add: new/er/gil-hay.yaml
bo-ray.yaml
cy-dow.yaml
kith.yaml
sub

= where undo cannot know of it, it is said
$ rm -rf four/.kith && touch four/.kith && EDITOR='sed -i s/Doe/Day/' kith edit -C four cy; cat four/cy-dow.yaml
name: Cy Day
city: Boston
! kith-edit: the files are as you left them, but 'kith undo' cannot take it back: .kith/undo cannot be written

= nor can it bring back what the editor took away, or made a link that leads out; the others it does
$ mkdir five && cp two/kith.yaml five && kith add -C five Ann Lee && kith add -C five Bo Rao
ann-lee.yaml
bo-rao.yaml
$ EDITOR="sh -c 'rm \$1; sed -i s/Rao/Roe/ \$2' _" kith edit -C five ann bo; kith undo -C five -v; ls five
undid edit: bo-rao.yaml
  -name: Bo Roe
  +name: Bo Rao
bo-rao.yaml
kith.yaml
! kith-edit: the files are as you left them, but 'kith undo' cannot take it back: 'ann-lee.yaml' is gone, or no file that undo may write
! five/ann-lee.yaml: error: cannot read it: no such file or directory
$ EDITOR="sh -c 'mv \$1 away; sed -i s/Rao/Roe/ away; ln -s ../away \$1' _" kith edit -C five bo
! kith-edit: the files are as you left them, but 'kith undo' cannot take it back: 'bo-rao.yaml' is gone, or no file that undo may write
$ EDITOR='rm' kith add -C five -e Gil Hay; ls five
gil-hay.yaml
bo-rao.yaml
kith.yaml
! five/gil-hay.yaml: error: cannot read it: no such file or directory
