# The last run of a writer is taken back, to the byte; see also property/undo.
KITH_TODAY=2026-06-01
KITH_DIR=net

= the network
$ mkdir -p net/apa && touch net/kith.yaml && cd net &&
>     printf 'name: Dr. Ann Lee # met twice\r\nlog:\r\n- 2026-05-20 met: x\r\n' >apa/ann.yaml &&
>     printf 'name: Ravi Rao' >rao.yaml && printf '\xef\xbb\xbfname: Bo\n\n\n' >bo.yaml && cp -R . ../before

= nothing was written yet
$ kith undo; ls -A net
apa
bo.yaml
kith.yaml
rao.yaml
! kith-undo: nothing to undo: the last add, set, log, edit or save is taken back, once, and there is none

= what log wrote is taken back, once
$ kith log ann rao bo met 'at the poster' && kith undo -v && diff -r -x .kith before net && kith undo
undid log: 3 files
! kith-undo: nothing to undo: the last add, set, log, edit or save is taken back, once, and there is none
? 2

= what save made and filled in is, too
$ printf '{"name":"Ravi Rao","city":"Lagos"}\n{"name":"New Person"}\n{"name":"Two"}\n' >more.jsonl &&
>     kith save --update --into far/off more.jsonl && find net -name '*.yaml' | sort &&
>     kith undo -v && diff -r -x .kith before net
net/apa/ann.yaml
net/bo.yaml
net/far/off/new-person.yaml
net/far/off/two.yaml
net/kith.yaml
net/rao.yaml
undid save: 3 files
! kith-save: 3 read: 2 new, 0 known, 1 updated, 0 refused

= --dry-run shows what it would do, and does nothing
$ kith save --update more.jsonl && kith undo --dry-run && kith undo -v
--- a/rao.yaml
+++ b/rao.yaml
@@ -1,2 +1 @@
-name: Ravi Rao
-city: Lagos
\ No newline at end of file
+name: Ravi Rao
\ No newline at end of file
--- a/new-person.yaml
+++ /dev/null
@@ -1 +0,0 @@
-name: New Person
--- a/two.yaml
+++ /dev/null
@@ -1 +0,0 @@
-name: Two
undid save: 3 files
! kith-save: 3 read: 2 new, 0 known, 1 updated, 0 refused

= a file that has changed since is left alone and named; the others are taken back
$ kith log ann rao bo met 'at the poster' && echo '# mine' >>net/bo.yaml && kith undo -v
> cat net/bo.yaml; diff -r -q -x .kith before net; kith undo
undid log: 2 files; 1 left alone
﻿name: Bo
log:
  - 2026-06-01 met: at the poster


|# mine
Files before/bo.yaml and net/bo.yaml differ
! net/bo.yaml:1:1: error: the file has changed since; left alone: take that change back first, or edit it by hand
! net/bo.yaml:1:1: error: the file has changed since; left alone: take that change back first, or edit it by hand
? 1
$ sed -i '/^# mine/d' net/bo.yaml && kith undo -v && diff -r -x .kith before net
undid log: bo.yaml

= of an older run it is said how old it is, and of one file what is undone
$ kith log ann met 'at the poster' && touch -t 202601010000 net/.kith/undo && kith undo -v | sed 's/[0-9]* day/N day/'
undid log of N days ago: apa/ann.yaml
  -- 2026-06-01 met: at the poster

= so is one that is gone or read-only, and one that was made and is not as it was
$ kith log ann rao bo met 'at the poster' && rm net/rao.yaml && chmod 400 net/bo.yaml && kith undo
> cp before/rao.yaml net; chmod 644 net/bo.yaml; kith undo -v; diff -r -x .kith before net
undid log: bo.yaml
! net/rao.yaml:1:1: error: the file is gone; left alone
! net/bo.yaml:1:1: error: the file is read-only; nothing written; 'chmod u+w' lets kith write
$ printf 'name: New\n' | kith save - && rm net/new.yaml && kith undo
> printf 'name: New\n' | kith save - && echo 'tags: [a]' >>net/new.yaml && kith undo; rm net/new.yaml
! kith-save: 1 read: 1 new, 0 known, 0 updated, 0 refused
! kith-undo: nothing to undo: the last add, set, log, edit or save is taken back, once, and there is none
! kith-save: 1 read: 1 new, 0 known, 0 updated, 0 refused
! net/new.yaml:1:1: error: the file has changed since; left alone: take that change back first, or edit it by hand

= a run that writes nothing leaves the one before
$ kith log rao met 'at the poster' && kith save before/rao.yaml; kith log --dry-run ann met >/dev/null
> kith log rao note x --key nokey=1 2>/dev/null; kith undo -v; kith undo -v; diff -r -x .kith before net
undid log: rao.yaml
  -name: Ravi Rao
  -log:
  -  - 2026-06-01 met: at the poster
  +name: Ravi Rao
! kith-save: 1 read: 0 new, 1 known, 0 updated, 0 refused; -v lists the known ones
! kith-undo: nothing to undo: the last add, set, log, edit or save is taken back, once, and there is none

= only in the place where it was written
$ kith log rao met 'at the poster' && cp -R net copy && kith undo -C copy; cat copy/rao.yaml; echo
> kith log -C copy bo note 'in the copy' && kith undo -C copy -v; rm -r copy; kith undo
name: Ravi Rao
log:
  - 2026-06-01 met: at the poster
undid log: bo.yaml
  -log:
  -  - 2026-06-01 note: in the copy
! copy: error: .kith/undo was not written here by you, but is a copy or another user's; nothing undone; remove it

= only the user may read what was in the files
$ umask 000; chmod 777 net; kith log rao met x; stat -c '%a %n' net/.kith/undo; kith undo
> stat -c '%a %n' net/.kith
600 net/.kith/undo
777 net/.kith

= a word that is not for it
$ kith undo rao; kith undo --undo
! kith-undo: unexpected operand 'rao'; undo takes back the whole of the last run
! kith-undo: 'kith-undo --help' says how it is used
! kith-undo: unknown option '--undo'
! kith-undo: 'kith-undo --help' says how it is used
? 2

= a full disk for the diff is an error, for the line a note
$ kith log rao met x && kith undo --dry-run >/dev/full; kith undo -v >/dev/full
! kith-undo: cannot write standard output: No space left on device
! kith-undo: the files are written, but standard output cannot be written: No space left on device

= nor does it follow what a clone brings: a link, a path elsewhere, another's record
$ mkdir evil && echo 'name: Out' >out.yaml && printf 'name: Ann\n' >evil/ann.yaml && touch evil/kith.yaml &&
>     kith log -C evil ann met x && cp -R evil made && echo 1 >made/.kith/lock
$ forge() { printf 'kith-undo 1 %s log\n' "$(stat -c %i evil/.kith/undo)" >head
>     { cat head; printf '%s 9 %s\n%s\nname: Bad\n' "${#1}" "$2" "$1"; } >evil/.kith/undo; }
> sum=$(sed -n 2p evil/.kith/undo | cut -d' ' -f3-)
> for path in ../out.yaml "$PWD/out.yaml" ./ann.yaml far//ann.yaml .git/hooks/x.yaml notes.txt ann.yaml; do
>     forge "$path" "$sum"; kith undo -C evil; done; cat out.yaml evil/ann.yaml
name: Out
name: Bad
\
! evil/../out.yaml:1:1: error: not a record of this network; left alone
!~ /.*/out.yaml:1:1: error: the path must be below the network, without '.', '..' or '//'; nothing written
! evil/./ann.yaml:1:1: error: not a record of this network; left alone
! evil/far//ann.yaml:1:1: error: the file is gone; left alone
! evil/.git/hooks/x.yaml:1:1: error: not a record of this network; left alone
! evil/notes.txt:1:1: error: not a record of this network; left alone
$ kith log -C evil ann met z; sed -i 1s/1.*/'1 7 log'/ evil/.kith/undo && kith undo -C evil
> rm evil/.kith/undo; ln -s ../../made/.kith/undo evil/.kith/undo; kith undo -C evil
> rm -r evil/.kith; ln -s ../made/.kith evil/.kith; kith undo -C evil; kith log -C evil ann met y
> rm evil/.kith; mkdir evil/.kith evil/.kith/undo; kith undo -C evil; cat evil/ann.yaml
name: Bad
log:
  - 2026-06-01 met: z
\
! evil: error: .kith/undo was not written here by you, but is a copy or another user's; nothing undone; remove it
! evil: error: .kith/undo was not written here by you, but is a copy or another user's; nothing undone; remove it
! evil: error: .kith is a link or a file, not a folder; nothing written; remove it
! evil: error: .kith is a link or a file, not a folder; nothing written; remove it
! evil: error: cannot read .kith/undo: Is a directory; nothing undone

= what a clone or a person has under names like ours stays
$ mkdir old && touch old/kith.yaml old/.kith.lock old/.kith-1-1-1.tmp && echo 'name: Ann' >old/ann.yaml &&
>     echo '{}' >old/.kith.undo && kith log -C old ann met x && ls -A old
.kith
.kith-1-1-1.tmp
.kith.lock
.kith.undo
ann.yaml
kith.yaml
$ printf 'ann.yaml\n.kith-1-1-1.tmp\n' >old/.kith.lock && kith log -C old ann met y && ls -A old
.kith
.kith-1-1-1.tmp
.kith.lock
.kith.undo
ann.yaml
kith.yaml

= what init made is not undone, and is named
$ unset KITH_DIR; kith init -q --no-git fresh; cd fresh; kith undo; kith add -q Bo Ek >/dev/null; kith undo
! kith-undo: nothing to undo: the last add, set, log, edit or save is taken back, once, and there is none; 'kith init' is not undone: to start again, delete in 'fresh' kith.yaml, .kith and alex-example.yaml, unless that is yours
$ kith undo -C fresh; rm fresh/alex-example.yaml; kith undo -C fresh
! kith-undo: nothing to undo: the last add, set, log, edit or save is taken back, once, and there is none; 'kith init' is not undone: to start again, delete in 'fresh' kith.yaml, .kith and alex-example.yaml, unless that is yours
! kith-undo: nothing to undo: the last add, set, log, edit or save is taken back, once, and there is none; 'kith init' is not undone: to start again, delete in 'fresh' kith.yaml and .kith
? 2
$ git init -q fresh; kith undo -C fresh
! kith-undo: nothing to undo: the last add, set, log, edit or save is taken back, once, and there is none; git has what was before; 'kith init' is not undone: to start again, delete in 'fresh' kith.yaml and .kith; before that, 'kith init --undo' takes back what it set up in git
? 2
