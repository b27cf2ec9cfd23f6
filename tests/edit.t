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
