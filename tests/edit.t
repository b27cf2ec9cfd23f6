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
