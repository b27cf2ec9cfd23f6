# A network in git: what kith init sets up, and what the hooks say.
KITH_TODAY=2026-06-01
GIT_AUTHOR_NAME=x
GIT_AUTHOR_EMAIL=x@example.org
GIT_COMMITTER_NAME=x
GIT_COMMITTER_EMAIL=x@example.org
GIT_CONFIG_GLOBAL=/dev/null

= a network in a repository
% git
$ git init -q -b main net && cd net && kith init --no-input >/dev/null && rm alex-example.yaml
$ cd net && printf 'name: Ann Lee\nlog:\n- 2026-05-18 met: x\n' >ann-lee.yaml && git add -A && git commit -qm base

= a commit of a broken file is refused, with its place
% git
$ cd net && echo 'role: [' >>ann-lee.yaml && git commit -qam broken
! ann-lee.yaml:4:7: error: this '[' is not closed [yaml]
! kith: not committed; correct it and 'git add' it, or commit with --no-verify
? 1

= the index counts, not the file
% git
$ cd net && git checkout -q ann-lee.yaml && echo 'role: fellow' >>ann-lee.yaml && git add ann-lee.yaml
> echo 'tags: [' >>ann-lee.yaml && git commit -qm 'good index' && git checkout -q ann-lee.yaml

= two branches that both logged merge; the merge is checked
% git
$ cd net && git checkout -qb other && sed -i 's/^role/- 2026-05-20 sent: a\nrole/' ann-lee.yaml && git commit -qam other
> git checkout -q main && sed -i 's/^role/- 2026-05-21 note: b\nrole/' ann-lee.yaml && git commit -qam main
$ cd net && git merge -q -m both other && cat ann-lee.yaml
Auto-merging ann-lee.yaml
name: Ann Lee
log:
- 2026-05-18 met: x
- 2026-05-20 sent: a
- 2026-05-21 note: b
role: fellow

= a merge that would bring one id twice is not committed
% git
$ cd net && git checkout -qb c && mkdir d && printf 'name: Bo\n' >d/bo.yaml && git add . && git commit -qm c
> git checkout -q main && mkdir e && printf 'name: Bo\n' >e/bo.yaml && git add . && git commit -qm d
$ cd net && git merge -q -m both c; git merge --abort
! d/bo.yaml:1:1: error: the id 'bo' is taken by 'e/bo.yaml'; rename one of them [id]
! kith: not committed; correct it and 'git add' it, or commit with --no-verify
! Not committing merge; use 'git commit' to complete the merge.

= what only both together have is told after a rebase, which runs no other hook
% git
$ cd net && git checkout -q c && git rebase -q main
! e/bo.yaml:1:1: error: the id 'bo' is taken by 'd/bo.yaml'; rename one of them [id]
! e/bo.yaml:1:7: warning: 'd/bo.yaml' has the same name; if both are one person: 'kith edit d/bo.yaml e/bo.yaml', move into one what it lacks, the log too, and delete the other; if they are two, give each file an 'institution' or an 'email' of its own [person]
! kith: this is what the merge brought; correct it and commit

= a folder with an odd name, options for paths, and a file called .index hide nothing
% git
$ git init -q odd && mkdir odd/- && kith init --no-input odd/- >/dev/null
> cd odd && : >.index && git add . && git commit -qm base
$ cd odd && echo 'role: [' >>./-/alex-example.yaml && git --literal-pathspecs commit -qam broken
! -/alex-example.yaml:25:7: error: this '[' is not closed [yaml]
! kith: not committed; correct it and 'git add' it, or commit with --no-verify
? 1

= a hunk says whose key it is in
% git
$ cd net && git checkout -q main && sed -i 's/21 note: b/21 note: c/' ann-lee.yaml && git diff -U0 | grep @@
@@ -5 +5 @@ log:

= an older wiring is brought up to date
% git
$ git init -q old && cd old && kith init --no-input >/dev/null
> printf '*.yaml -text\n*.yml -text\n*.png -diff\n' >.gitattributes && git config --unset merge.kith.driver
$ cd old && kith init && cat .gitattributes
kept kith.yaml: exists already
edited .gitattributes: git keeps line endings, merges by key, and shows whose key changed
set merge.kith.driver: git merges contact files by key and by log entry
*.yaml -text merge=kith diff=kith
*.yml -text merge=kith diff=kith
*.png -diff

= and taken back
% git
$ cd old && kith init --undo && cat .gitattributes
> git config --local --list | grep -c kith; ls .git/hooks | grep -vc sample
edited .gitattributes: git merges by lines again
unset merge.kith.name: back to git's own
unset merge.kith.driver: back to git's own
unset diff.kith.xfuncname: back to git's own
removed .git/hooks/pre-commit: git no longer runs it
removed .git/hooks/pre-merge-commit: git no longer runs it
removed .git/hooks/post-merge: git no longer runs it
removed .git/hooks/post-rewrite: git no longer runs it
*.png -diff
0
0
? 1
$ cd old && kith init --undo
! kith-init: 'old' has nothing that kith init set up in git
? 1

= without kith on PATH a conflict is git's, and a commit is not stopped
% git
$ cd net && git checkout -q . && git config merge.kith.driver | sed 's/%[A-Z]/x/g' | sh -n
> PATH=/usr/bin:/bin git commit -q --allow-empty -m x
! kith: kith is not on PATH; the contacts of this commit are not checked

= show --textconv: what a file says, for git log -p
% git
$ git init -q -b main words && cd words && echo '*.yaml diff=kith' >.gitattributes && : >kith.yaml
> git config diff.kith.textconv 'kith show --textconv' && cat >ann.yaml <<'END'
> name: 'Ann Lee'   # from the poster
> tags: [apa, img]
> visas: {value: J-1, source: page, checked: 2026-05-01}
> log:
> - 2026-05-18 met zoom @apa: her poster
> - {date: 2026-05-20, type: sent, via: email, text: "hello\nthere", promised: [a, {what: b, by: 2026-07-01}]}
> END
> git add . && git commit -qm one
$ cd words && kith show --textconv ann.yaml
name: Ann Lee
tags: apa, img
visas: J-1 (page, checked 2026-05-01)
log:
  2026-05-18 met zoom @apa: her poster
  2026-05-20 sent email:
    hello
    there
    promised: a, b, by 2026-07-01
$ cd words && sed -i "s/'Ann Lee'.*/Ann Lee/; s/\[apa, img\]/[apa]/" ann.yaml && echo 'me: {name: Ada}' >kith.yaml
> echo '- 2026-05-22 replied: yes' >>ann.yaml && git commit -qam two && git log --format=%s -p -1 -U1 | grep -v ^index
two

diff --git a/ann.yaml b/ann.yaml
--- a/ann.yaml
+++ b/ann.yaml
@@ -1,3 +1,3 @@
 name: Ann Lee
-tags: apa, img
+tags: apa
 visas: J-1 (page, checked 2026-05-01)
@@ -9 +9,2 @@ log:
     promised: a, b, by 2026-07-01
+  2026-05-22 replied: yes
diff --git a/kith.yaml b/kith.yaml
--- a/kith.yaml
+++ b/kith.yaml
@@ -0,0 +1 @@
+me: {name: Ada}
$ cd words && KITH_TODAY=2030-01-01 kith show --textconv ann.yaml | cmp - <(kith show --textconv ann.yaml)
$ cd words && echo 'role: [' >>ann.yaml && git diff -U0 | tail -n +5
@@ -2,2 +2,2 @@ name: Ann Lee
-tags: apa
-visas: J-1 (page, checked 2026-05-01)
+tags: [apa]
+visas: {value: J-1, source: page, checked: 2026-05-01}
@@ -5,6 +5,4 @@ log:
-  2026-05-18 met zoom @apa: her poster
-  2026-05-20 sent email:
-    hello
-    there
-    promised: a, b, by 2026-07-01
-  2026-05-22 replied: yes
+- 2026-05-18 met zoom @apa: her poster
+- {date: 2026-05-20, type: sent, via: email, text: "hello\nthere", promised: [a, {what: b, by: 2026-07-01}]}
+- 2026-05-22 replied: yes
+role: [
$ cd words && printf 'name: A\033[31m\nx-me: {a: "1\\n2"}\n' >ann.yaml && kith show --textconv ann.yaml
name: A[31m
x-me: {a: "1\n2"}
$ cd words && printf 'name: A\nnotes: %05000d\n' 1 >ann.yaml && kith show --textconv ann.yaml | wc -c
5016
$ kith show --textconv; kith show --textconv none.yaml
! kith-show: --textconv needs a file
! kith-show: 'kith-show --help' says how it is used
! kith-show: cannot read 'none.yaml': No such file or directory
? 2

= drafts inside the network, which git would commit, are named
% git
$ mkdir mine && cd mine && git init -q . && printf 'me: {name: Jo Ek, email: jo@example.org}\n' >kith.yaml
$ cd mine && printf 'name: Ann Lee\nemail: a@example.org\nlog:\n- 2026-05-28 met: x\n' >ann.yaml
$ cd mine && for dir in drafts ../drafts; do kith draft --blank -d $dir ann; done
! kith-draft: 1 draft in drafts/ann.eml
! kith-draft: 'drafts' is inside the network, and git would commit the drafts; a folder outside, as in '-d ../drafts', or a line in .gitignore keeps them out
! kith-draft: 1 draft in ../drafts/ann.eml
$ cd mine && rm drafts/* && echo drafts/ >.gitignore && kith draft --blank -d drafts ann
! kith-draft: 1 draft in drafts/ann.eml
