# Two versions of one person's file, merged as git would ask for it.
GIT_AUTHOR_NAME=x
GIT_AUTHOR_EMAIL=x@example.org
GIT_COMMITTER_NAME=x
GIT_COMMITTER_EMAIL=x@example.org
GIT_CONFIG_GLOBAL=/dev/null

= a file, and what two laptops made of it
$ cat >base.yaml <<'EOF'
> # met at the poster
> name: Ann Lee
> institution: Bayview
> email: ann@example.org
> tags: [apa, img]
> log:
>   - 2026-05-18 met @apa-2026: her poster
>   - 2026-05-20 sent email: asked about the reading group
> EOF
$ sed 's/tags: .*/tags: [apa, img, alum]/' base.yaml >ours.yaml
$ echo '  - 2026-05-28 replied email: yes, Thursdays' >>ours.yaml
$ sed 's/Bayview/Bayview Medical Center/; s/, img//' base.yaml >theirs.yaml
$ printf '  # on the train\n  - 2026-05-24 connected linkedin:\n' >>theirs.yaml
$ cat >three <<'EOF'
> #!/bin/sh
> # three BASE OURS THEIRS: shows the result, and what is said
> cp $2 out.yaml && kith merge $1 out.yaml $3 7 apa/lee.yaml; status=$?
> cat out.yaml; exit $status
> EOF
$ chmod +x three

= both logged, and each changed what the other left alone
$ ./three base.yaml ours.yaml theirs.yaml
|# met at the poster
name: Ann Lee
institution: Bayview Medical Center
email: ann@example.org
tags: [apa, alum]
log:
  - 2026-05-18 met @apa-2026: her poster
  - 2026-05-20 sent email: asked about the reading group
  # on the train
  - 2026-05-24 connected linkedin:
  - 2026-05-28 replied email: yes, Thursdays

= the other way round it is the same record
% jq
$ ./three base.yaml ours.yaml theirs.yaml >one; ./three base.yaml theirs.yaml ours.yaml >two
$ for f in one two; do kith parse - <$f | jq -S . >$f.json; done; cmp one.json two.json

= both changed one field: its two lines, nothing else
$ sed 's/ann@/ann.lee@/' ours.yaml >a.yaml; sed 's/ann@/alee@/' theirs.yaml >b.yaml
$ ./three base.yaml a.yaml b.yaml
|# met at the poster
name: Ann Lee
institution: Bayview Medical Center
<<<<<<< ours
email: ann.lee@example.org
|=======
email: alee@example.org
|>>>>>>> theirs
tags: [apa, alum]
log:
  - 2026-05-18 met @apa-2026: her poster
  - 2026-05-20 sent email: asked about the reading group
  # on the train
  - 2026-05-24 connected linkedin:
  - 2026-05-28 replied email: yes, Thursdays
! kith-merge: apa/lee.yaml: both sides changed 'email'
? 1

= git's size of markers
$ kith merge base.yaml a.yaml b.yaml 12 apa/lee.yaml; grep -n '[<=>]' a.yaml
4:<<<<<<<<<<<< ours
6:============
8:>>>>>>>>>>>> theirs
! kith-merge: apa/lee.yaml: both sides changed 'email'

= the same mail on both, in two forms of an entry, is there once
$ cp base.yaml a.yaml; cp base.yaml b.yaml
$ echo '  - {date: 2026-05-28, type: replied, via: email, text: yes, message_id: <1@example.org>}' >>a.yaml
$ echo '  - {message_id: <1@example.org>, date: 2026-05-28, type: replied, text: yes, via: email}' >>b.yaml
$ ./three base.yaml a.yaml b.yaml | tail -n 2
  - 2026-05-20 sent email: asked about the reading group
  - {date: 2026-05-28, type: replied, via: email, text: yes, message_id: <1@example.org>}
$ cp base.yaml a.yaml; cp base.yaml b.yaml
$ echo '  - 2026-05-28 replied email: yes' >>a.yaml
$ echo '  - {date: 2026-05-28, type: replied, via: email, text: "yes"}' >>b.yaml
$ ./three base.yaml a.yaml b.yaml | tail -n 2
  - 2026-05-20 sent email: asked about the reading group
  - 2026-05-28 replied email: yes

= two equal entries that one side has on purpose stay two
$ for i in 1 2; do echo '  - 2026-06-01 note: rang' >>b.yaml; done
$ ./three base.yaml base.yaml b.yaml | grep -c rang
2

= an entry edited here and left alone there is edited
$ sed 's/her poster/her poster on sleep/' base.yaml >a.yaml
$ ./three base.yaml base.yaml a.yaml | grep poster
|# met at the poster
  - 2026-05-18 met @apa-2026: her poster on sleep

= edited on both sides, or edited here and deleted there, is a conflict
$ sed 's/her poster/their poster/' base.yaml >b.yaml
$ ./three base.yaml a.yaml b.yaml
|# met at the poster
name: Ann Lee
institution: Bayview
email: ann@example.org
tags: [apa, img]
log:
<<<<<<< ours
  - 2026-05-18 met @apa-2026: her poster on sleep
|=======
  - 2026-05-18 met @apa-2026: their poster
|>>>>>>> theirs
  - 2026-05-20 sent email: asked about the reading group
! kith-merge: apa/lee.yaml: both sides changed 'log', the entry of 2026-05-18
? 1
$ grep -v poster base.yaml >b.yaml
$ ./three base.yaml a.yaml b.yaml
name: Ann Lee
institution: Bayview
email: ann@example.org
tags: [apa, img]
log:
<<<<<<< ours
  - 2026-05-18 met @apa-2026: her poster on sleep
|=======
|>>>>>>> theirs
  - 2026-05-20 sent email: asked about the reading group
! kith-merge: apa/lee.yaml: one side changed what the other deleted: 'log', the entry of 2026-05-18
? 1

= deleted on one side, left alone on the other, is deleted
$ ./three base.yaml ours.yaml b.yaml
name: Ann Lee
institution: Bayview
email: ann@example.org
tags: [apa, img, alum]
log:
  - 2026-05-20 sent email: asked about the reading group
  - 2026-05-28 replied email: yes, Thursdays
$ grep -v email: base.yaml >b.yaml
$ ./three base.yaml ours.yaml b.yaml | grep -c ann@
0
? 1

= a key deleted here and changed there is a conflict
$ sed 's/ann@/alee@/' base.yaml >a.yaml
$ ./three base.yaml a.yaml b.yaml
|# met at the poster
name: Ann Lee
institution: Bayview
<<<<<<< ours
email: alee@example.org
|=======
|>>>>>>> theirs
tags: [apa, img]
log:
  - 2026-05-18 met @apa-2026: her poster
! kith-merge: apa/lee.yaml: one side changed what the other deleted: 'email'
? 1

= both created the file: one key each, all entries
$ : >none.yaml
$ ./three none.yaml ours.yaml theirs.yaml
|# met at the poster
name: Ann Lee
<<<<<<< ours
institution: Bayview
|=======
institution: Bayview Medical Center
|>>>>>>> theirs
email: ann@example.org
tags: [apa, img, alum]
log:
  - 2026-05-18 met @apa-2026: her poster
  - 2026-05-20 sent email: asked about the reading group
  # on the train
  - 2026-05-24 connected linkedin:
  - 2026-05-28 replied email: yes, Thursdays
! kith-merge: apa/lee.yaml: both sides changed 'institution'
? 1

= both add to a log that is not there, or empty
$ printf 'name: Ann Lee\n' >base2.yaml
$ printf 'name: Ann Lee\nlog:\n' >base3.yaml
$ printf 'name: Ann Lee\nlog:\n- 2026-05-18 met: here\n' >a.yaml
$ printf 'name: Ann Lee\nlog:\n    - 2026-05-19 met: there\n' >b.yaml
$ ./three base2.yaml a.yaml b.yaml
name: Ann Lee
log:
- 2026-05-18 met: here
- 2026-05-19 met: there
$ ./three base3.yaml a.yaml b.yaml
name: Ann Lee
log:
- 2026-05-18 met: here
- 2026-05-19 met: there

= line ends are those of ours; theirs alone changes nothing
$ sed 's/$/\r/' theirs.yaml >b.yaml
$ ./three base.yaml ours.yaml theirs.yaml >one; ./three base.yaml ours.yaml b.yaml | cmp - one
$ sed 's/$/\r/' base.yaml >a.yaml
$ ./three base.yaml a.yaml theirs.yaml | grep -vc "$(printf '\r')$"
0
? 1

= comments: each stays above what it is about; changed on both sides they conflict
$ sed 's/^email/# work\nemail/' base.yaml >a.yaml
$ ./three base.yaml a.yaml theirs.yaml | head -n 5
|# met at the poster
name: Ann Lee
institution: Bayview Medical Center
|# work
email: ann@example.org
$ sed 's/^email/# private\nemail/' base.yaml >b.yaml
$ ./three base.yaml a.yaml b.yaml
|# met at the poster
name: Ann Lee
institution: Bayview
<<<<<<< ours
|# work
email: ann@example.org
|=======
|# private
email: ann@example.org
|>>>>>>> theirs
tags: [apa, img]
log:
  - 2026-05-18 met @apa-2026: her poster
  - 2026-05-20 sent email: asked about the reading group
! kith-merge: apa/lee.yaml: both sides changed 'email'
? 1

= a version that cannot be read: git's merge by lines, and a look at it
% git
$ printf 'tags: [\n' >>theirs.yaml
$ ./three base.yaml ours.yaml theirs.yaml
|# met at the poster
name: Ann Lee
institution: Bayview Medical Center
email: ann@example.org
<<<<<<< ours
tags: [apa, img, alum]
log:
  - 2026-05-18 met @apa-2026: her poster
  - 2026-05-20 sent email: asked about the reading group
  - 2026-05-28 replied email: yes, Thursdays
|=======
tags: [apa]
log:
  - 2026-05-18 met @apa-2026: her poster
  - 2026-05-20 sent email: asked about the reading group
  # on the train
  - 2026-05-24 connected linkedin:
tags: [
|>>>>>>> theirs
! kith-merge: apa/lee.yaml: a version cannot be read; merged by lines, look it over and 'git add' it
? 1

= a key that begins like the start of a document
$ printf -- '---x: 1\nname: Ann Lee\n' >dash.yaml; sed s/1/2/ dash.yaml >dash-ours.yaml
> sed s/Ann/Anne/ dash.yaml >dash-theirs.yaml; kith merge dash.yaml dash-ours.yaml dash-theirs.yaml
> cat dash-ours.yaml
---x: 2
name: Anne Lee

= a line that ends in YAML's eyes alone is none that could be moved
$ printf 'name: Ann Lee\nnext:\n  what: call\u0085city: Boston\n' >odd.yaml
> printf 'name: Ann Lee\nnext:\n  what: call\ncity: Reno\n' >odd-base.yaml
> printf 'name: Ann Lee\nnext:\n  what: write\ncity: Reno\n' >odd-theirs.yaml
> kith merge odd-base.yaml odd.yaml odd-theirs.yaml 7 odd.yaml
! kith-merge: odd.yaml: a version cannot be read; merged by lines, look it over and 'git add' it
? 1

= without anything to do nothing is written
$ touch -d 2020-01-01 ours.yaml && kith merge base.yaml ours.yaml base.yaml && find ours.yaml -newermt 2021-01-01

= what is typed wrongly
$ kith merge base.yaml ours.yaml
! kith-merge: expected the files BASE, OURS and THEIRS, then the marker size and the path; two files of one person are joined by hand: 'kith edit base.yaml ours.yaml', move into one what it lacks, the log too, and delete the other
! kith-merge: 'kith-merge --help' says how it is used
? 2
$ kith merge ann-lee 'lee 2.yaml' 2>&1 | head -n 1
kith-merge: expected the files BASE, OURS and THEIRS, then the marker size and the path; two files of one person are joined by hand: 'kith edit ann-lee "lee 2.yaml"', move into one what it lacks, the log too, and delete the other
$ kith merge base.yaml ours.yaml missing.yaml
! kith-merge: cannot read 'missing.yaml': No such file or directory
? 2
$ kith merge base.yaml ours.yaml theirs.yaml 0
! kith-merge: SIZE takes a whole number from 1, not '0'
! kith-merge: 'kith-merge --help' says how it is used
? 2

= merge, rebase, cherry-pick and stash pop, in a repository
% git
$ git init -q -b main repo && cd repo && echo '*.yaml merge=kith' >.gitattributes
> git config merge.kith.driver 'kith merge %O %A %B %L %P'
> cp ../base.yaml lee.yaml && git add . && git commit -qm base
> git checkout -qb other && echo '  - 2026-06-02 note: theirs' >>lee.yaml && git commit -qam theirs
> git checkout -q main && echo '  - 2026-06-01 note: ours' >>lee.yaml && git commit -qam ours
$ cd repo && git merge -q -m both other && tail -n 2 lee.yaml && git status --short
Auto-merging lee.yaml
  - 2026-06-01 note: ours
  - 2026-06-02 note: theirs
$ cd repo && git reset -q --hard HEAD~1 && git rebase -q other && tail -n 2 lee.yaml
  - 2026-06-01 note: ours
  - 2026-06-02 note: theirs
$ cd repo && git checkout -q other && git cherry-pick main >../said 2>&1; tail -n 2 lee.yaml
  - 2026-06-01 note: ours
  - 2026-06-02 note: theirs
$ cd repo && git checkout -q -b third other~1 && echo '  - 2026-06-03 note: mine' >>lee.yaml
> git stash -q && git reset -q --hard other && git stash pop -q && tail -n 3 lee.yaml
Auto-merging lee.yaml
  - 2026-06-01 note: ours
  - 2026-06-02 note: theirs
  - 2026-06-03 note: mine
