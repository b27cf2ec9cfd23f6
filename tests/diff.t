# What changed in a network, between revisions of git.
KITH_TODAY=2026-06-01
GIT_AUTHOR_NAME=x
GIT_AUTHOR_EMAIL=x@example.org
GIT_AUTHOR_DATE=2026-05-20T12:00:00Z
GIT_COMMITTER_NAME=x
GIT_COMMITTER_EMAIL=x@example.org
GIT_COMMITTER_DATE=2026-05-20T12:00:00Z
GIT_CONFIG_GLOBAL=/dev/null

= a network in git
% git
$ git init -q -b main net && cd net && : >kith.yaml && mkdir apa
$ cd net && printf 'name: Ann Lee\nrole: resident\nemail: a@example.org\ntags: [apa, img]\n' >ann-lee.yaml
$ cd net && printf 'name: 李明\nnext: {date: 2026-06-01, what: a talk}\n' >apa/li-ming.yaml
$ cd net && printf 'name: Bo Ek\n' >apa/bo-ek.yaml && git add . && git commit -qm base

= nothing changed, nothing printed
% git
$ kith diff -C net

= who is new, what was logged, which facts changed
% git
$ cd net && sed -i 's/resident/fellow/; /^email/d; s/img/alum/' ann-lee.yaml
> printf 'log:\n- 2026-05-28 met @apa-2026: her poster\n' >>ann-lee.yaml
> echo '- {date: 2026-05-30, type: sent, ask: feedback}' >>ann-lee.yaml
> sed -i 's/06-01/06-08/' apa/li-ming.yaml && git mv apa/bo-ek.yaml . && printf 'name: Đặng Thị Hòa\n' >dang.yaml
$ kith diff -C net
Ann Lee  ann-lee.yaml
  ~ role: fellow, was resident
  - tags: img
  + tags: alum
  + 2026-05-28 met @apa-2026: her poster
  + 2026-05-30 sent; ask: feedback
  - email: a@example.org

李明  apa/li-ming.yaml
  ~ next.date: 2026-06-08, was 2026-06-01

Bo Ek  moved from apa/bo-ek.yaml  bo-ek.yaml

Đặng Thị Hòa  new  dang.yaml

= for other programs
% git
% jq
$ kith diff -C net -o jsonl | jq -c '[.id, .change, (.differences | length)]'
["ann-lee","changed",6]
["li-ming","changed",1]
["bo-ek","changed",0]
["dang","new",1]
$ kith diff -C net -o jsonl | jq -c 'select(.id == "ann-lee") | .differences[]'
{"field":"role","from":"resident","to":"fellow"}
{"field":"tags","from":"img","to":null}
{"field":"tags","from":null,"to":"alum"}
{"field":"log","from":null,"to":"2026-05-28 met @apa-2026: her poster"}
{"field":"log","from":null,"to":"2026-05-30 sent; ask: feedback"}
{"field":"email","from":"a@example.org","to":null}

= between two revisions, and since a day
% git
$ cd net && git add . && GIT_COMMITTER_DATE=2026-05-31T12:00:00Z git commit -qm later && git rm -q dang.yaml
$ kith diff -C net
Đặng Thị Hòa  removed  dang.yaml
$ kith diff -C net HEAD~1 HEAD -o jsonl | wc -l
4
$ kith diff -C net --since -7d | grep -c '^[^ ]'
3
$ kith diff -C net --since 2026-05-01
Ann Lee  new  ann-lee.yaml
  + role: fellow
  + tags: apa
  + tags: alum
  + 2026-05-28 met @apa-2026: her poster
  + 2026-05-30 sent; ask: feedback

李明  new  apa/li-ming.yaml
  + next: date: 2026-06-08, what: a talk

Bo Ek  new  bo-ek.yaml
! kith-diff: there is no commit before 2026-05-01: all is new since then

= from a folder below, and for a network that is a folder of a repository
% git
$ cd net/apa && kith diff
Đặng Thị Hòa  removed  dang.yaml
$ git init -q -b main all && mkdir all/net && : >all/net/kith.yaml && printf 'name: A\n' >all/net/a.yaml
> cp all/net/a.yaml all/b.yaml && cd all && git add . && git commit -qm all
> echo 'role: peer' | tee -a b.yaml >>net/a.yaml
$ kith diff -C all/net
A  a.yaml
  + role: peer

= a file that cannot be read is named, the others are compared
% git
$ echo 'tags: [' >>net/ann-lee.yaml && echo 'city: Lund' >>net/bo-ek.yaml && kith diff -C net
Bo Ek  bo-ek.yaml
  + city: Lund

Đặng Thị Hòa  removed  dang.yaml
! ann-lee.yaml:7:7: error: this '[' is not closed
? 2
$ echo 'tags: [' >>net/apa/li-ming.yaml && kith diff -C net
Bo Ek  bo-ek.yaml
  + city: Lund

Đặng Thị Hòa  removed  dang.yaml
! ann-lee.yaml:7:7: error: this '[' is not closed
! apa/li-ming.yaml:3:7: error: this '[' is not closed
? 2

= a long text is there to its end
% git
% jq
$ git init -q long && cd long && : >kith.yaml && git add . && git commit -qm none
$ printf 'name: A\nlog:\n- 2026-05-28 note: %05000d\n' 1 >long/a.yaml
$ kith diff -C long -o jsonl | jq '.differences[1].to | length'
5017

= what is typed wrongly
% git
$ kith diff -C net nope
! kith-diff: unknown revision 'nope'; 'git log --oneline' lists them, and --since takes a day
? 2
$ kith diff -C net -- --output=x
! kith-diff: unknown revision '--output=x'; 'git log --oneline' lists them, and --since takes a day
? 2
$ kith diff -C net HEAD HEAD HEAD
! kith-diff: at most two revisions
! kith-diff: 'kith-diff --help' says how it is used
? 2
$ kith diff -C net --since 7d HEAD
! kith-diff: --since cannot be used with a revision
! kith-diff: 'kith-diff --help' says how it is used
? 2
$ kith diff -C net --since blue
! kith-diff: --since: 'blue' is not a day; write 2026-05-18 or -7d, or 'kith diff blue' for a revision
! kith-diff: 'kith-diff --help' says how it is used
? 2
$ kith init --no-input --no-git lone >/dev/null && kith diff -C lone; kith diff -C lone --since -7d
! kith-diff: 'lone' is not in git; 'git init' and 'kith init' make it so
! kith-diff: 'lone' is not in git; 'git init' and 'kith init' make it so
? 2
$ git init -q lone && kith diff -C lone; kith diff -C lone --since -7d
! kith-diff: nothing is committed yet; 'git add .' and 'git commit' make a first revision
! kith-diff: nothing is committed yet; 'git add .' and 'git commit' make a first revision
? 2
$ kith diff
! kith-diff: not in a kith network (no kith.yaml); go to its folder, or name it with -C or KITH_DIR; 'kith init' makes one
? 2

= the settings are no record: git says what has changed in them
% git
$ git init -q -b main set && cd set && : >kith.yaml && mkdir sub && git add . && git commit -qm base
$ cd set && kith diff && echo '# x' >>kith.yaml && kith diff && cd sub && kith diff && cd ../.. && kith diff -C set
! kith-diff: kith.yaml has changed; 'git diff kith.yaml' shows how
! kith-diff: kith.yaml has changed; 'git -C .. diff kith.yaml' shows how
! kith-diff: kith.yaml has changed; 'git -C set diff kith.yaml' shows how
$ cd set && printf 'name: Ann\n' >ann.yaml && kith diff && kith diff -q 2>&1 | grep -c settings
Ann  new  ann.yaml
0
! kith-diff: kith.yaml has changed; 'git diff kith.yaml' shows how
? 1
$ cd set && git add . && git commit -qm set && kith diff && kith diff HEAD~1 && kith diff HEAD~1 HEAD
Ann  new  ann.yaml
Ann  new  ann.yaml
! kith-diff: kith.yaml has changed; 'git diff HEAD~1 kith.yaml' shows how
! kith-diff: kith.yaml has changed; 'git diff HEAD~1 HEAD kith.yaml' shows how
